// Package annotate runs the detectors over an article. It is the whole engine
// as one pure function: the browser, the command line and the tests are
// adapters around it.
package annotate

import (
	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/date"
	"sorot/wasm/number"
	"sorot/wasm/person"
	"sorot/wasm/source"
)

// Detector finds marks of one kind, in two halves.
type Detector interface {
	// Sentence appends the marks of one sentence, token indexes relative to
	// it. It is a pure function of the view, so that its result can be kept
	// while the sentence stays as it is.
	Sentence(v *article.View, s *article.Sink)
	// Document settles what only the whole article tells (separator habit,
	// publication date). It runs in full each time, over settled marks in
	// text order, and may drop or add marks.
	Document(a *article.Article)
}

// step is one detector of the list.
type step struct {
	Detector
	kind  article.Kind    // what it marks
	needs article.KindSet // the kinds whose marks it reads: they are found before it, wanted or not
}

// detectors in their order, each with the reason for its place.
func detectors(p *person.Detector) []step {
	return []step{
		{date.New(), article.DateKind, 0},                                                 // first: a number inside a date is not also a number
		{number.New(), article.NumberKind, 1 << article.DateKind},                         // sees the dates of its sentence
		{p, article.PersonKind, 0},                                                        // reads no marks, but ages stand beside names
		{source.New(), article.SourceKind, article.AllKinds &^ (1 << article.SourceKind)}, // last: sources are told by the people in them, and own the marks in what they say
	}
}

// Engine annotates one article after another, reusing its memory. It is not
// safe for concurrent use.
type Engine struct {
	a      article.Article
	people *person.Detector
	list   []step
	runs   []Detector   // those of the list that this text needs
	v      article.View // the sentence at hand; here, where it is made once
	check  check.Checker
	checks check.Set
	opt    article.Options
	kept   kept
	fresh  bool // kept is of the last text
}

// New makes an engine. Without a model (nil) people are found by rules alone.
func New(m *person.Model) *Engine {
	p := person.New(m)
	return &Engine{people: p, list: detectors(p), checks: check.Standard()}
}

// SetChecks says which checks are made of the texts to come.
func (e *Engine) SetChecks(on check.Set) { e.checks = on }

// SetModel gives the engine its person model, which may come late.
func (e *Engine) SetModel(m *person.Model) {
	e.people.SetModel(m)
	e.fresh = false
}

// Annotate reads one text. The article is valid until the next call. It takes
// any string and never fails; time and memory are linear in its length.
func (e *Engine) Annotate(text string, opt article.Options) *article.Article {
	a := &e.a
	a.Reset(text, opt)
	e.opt, e.fresh = opt, false
	found := e.choose(opt.Kinds)
	e.sentences(0, len(a.Sentences))
	return e.document(found)
}

// sentences finds what each of the sentences [from, to) tells by itself.
func (e *Engine) sentences(from, to int) {
	a, v := &e.a, &e.v
	for i := from; i < to; i++ {
		*v = a.View(i)
		from := len(a.Marks)
		for _, d := range e.runs {
			v.Marks = a.Marks[from:]
			d.Sentence(v, &a.Sink)
		}
		first := a.Sentences[i].First
		for k := from; k < len(a.Marks); k++ {
			a.Marks[k].First += first
			a.Marks[k].Last += first
		}
		if a.Kept.On {
			e.kept.note(&a.Sink)
		}
	}
}

// document finds what only the whole article tells; found are the kinds that
// are marked.
func (e *Engine) document(found article.KindSet) *article.Article {
	a := &e.a
	a.Settle()
	for _, d := range e.runs {
		d.Document(a)
		a.Settle()
	}
	// The checks see all marks as they stay: findings and owners point at them.
	e.check.Run(a, e.checks)
	if wanted := e.opt.Kinds; found != wanted && wanted != 0 {
		a.Only(wanted)
	}
	return a
}

// choose fills runs with the detectors of the wanted kinds and those that they
// need. It gives the kinds that these mark.
func (e *Engine) choose(wanted article.KindSet) article.KindSet {
	if wanted == 0 {
		wanted = article.AllKinds
	}
	for i := len(e.list) - 1; i >= 0; i-- {
		if d := &e.list[i]; wanted.Has(d.kind) {
			wanted |= d.needs
		}
	}
	e.runs = e.runs[:0]
	for i := range e.list {
		if d := &e.list[i]; wanted.Has(d.kind) {
			e.runs = append(e.runs, d.Detector)
		}
	}
	return wanted
}
