// Package person marks the people of an article by name, and ties the mentions
// of one human being together.
//
// Names are an open class: no list holds them and no rule tells "Budanov" from
// "Boeing". So a small sequence model, trained on annotated news, proposes
// them from the words around, the spelling, and what the rest of the article
// does with the same word; rules decide where the language is certain (crime
// initials, "bin", "Mr."); and a pass over the whole article settles what one
// sentence cannot tell. Without a model the rules work alone.
package person

import "sorot/wasm/article"

var ruleModel = article.NewRule("person/model",
	"Model yang dilatih pada berita mengenali nama orang dari kata-kata di sekitarnya.",
	"A model trained on news knows a person's name by the words around it.")

// Detector finds people. It is not safe for concurrent use.
type Detector struct {
	m *Model
	x Extractor
	d decoder
	f Features
	o options
	p pass

	now, was memory
	scratch  [][NumTags]int32
}

// options are for measuring what the parts add.
type options struct{ raw bool }

// New makes a detector; with a nil model only the rules work.
func New(m *Model) *Detector {
	d := &Detector{}
	d.SetModel(m)
	return d
}

// SetModel gives the detector its model, which may come late.
func (d *Detector) SetModel(m *Model) {
	d.m = m
	d.d.setModel(m)
	if m != nil {
		d.x.Lex = m.Lex
	} else {
		d.x.Lex = NewLexicon(0)
	}
}

// Raw turns the rules and the document pass off: for measuring.
func (d *Detector) Raw(on bool) { d.o.raw = on }

// Sentence does nothing: a name needs the whole article, see Document.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {}

// Document finds the article's people. Linear in its length.
func (d *Detector) Document(a *article.Article) {
	d.x.Reset(a)
	d.p.reset()
	if d.m != nil {
		d.propose(a.Kept.On)
	}
	if !d.o.raw {
		d.settle(a)
	}
	sortNames(d.p.names)
	for i := range d.p.names {
		n := &d.p.names[i]
		a.AddPerson(int(n.first), int(n.last), n.rule, n.sure)
	}
	if !d.o.raw {
		d.link(a)
	}
}

// propose has the model look at every run twice.
func (d *Detector) propose(keep bool) {
	if keep {
		d.proposeAgain()
		return
	}
	d.d.all = d.d.all[:0]
	for k := range d.x.Runs {
		d.first(&d.x.Runs[k])
	}
	at := 0
	for k := range d.x.Runs {
		r := &d.x.Runs[k]
		n := int(r.Last - r.First)
		d.second(r, d.d.all[at:at+n])
		at += n
	}
}

// first scores one run by itself and votes.
func (d *Detector) first(r *Run) {
	from := len(d.d.all)
	d.x.Each(r, &d.f, func(int) { d.d.all = append(d.d.all, d.d.emit(&d.f)) })
	d.d.score = d.d.all[from:]
	if len(d.d.score) == 1 {
		tag, p := d.d.single(0)
		d.x.Vote(r.First, p[BPer], p[IPer], p[Org], p[Loc], tag)
		return
	}
	d.d.viterbi(0)
	d.d.marginals(0)
	for i := range d.d.score {
		p := d.d.prob(i)
		d.x.Vote(r.First+int32(i), p[BPer], p[IPer], p[Org], p[Loc], d.d.tags[i])
	}
}

// second decodes a run once all have voted, and notes its names.
func (d *Detector) second(r *Run, score [][NumTags]int32) {
	for i := range score {
		d.x.Second(&d.f, r, r.First+int32(i))
		s := d.d.emit(&d.f)
		for k := range NumTags {
			score[i][k] += s[k]
		}
	}
	d.d.score = score
	if len(score) == 1 {
		switch tag, p := d.d.single(1); tag {
		case BPer:
			d.p.add(name{first: r.First, last: r.Last, rule: ruleModel, sure: d.m.confidence(p[BPer])})
		case Org, Loc:
			d.p.other(r.First, r.Last, tag)
		}
		return
	}
	d.d.viterbi(1)
	tags := d.d.tags
	sure := false
	for i := 0; i < len(tags); i++ {
		if tags[i] == O {
			continue
		}
		j := i + 1
		for j < len(tags) && (tags[j] == IPer || tags[i] > IPer && tags[j] == tags[i]) {
			j++
		}
		if tags[i] == BPer {
			if !sure {
				d.d.marginals(1)
				sure = true
			}
			least := 1.0
			for k := i; k < j; k++ {
				p := d.d.prob(k)
				least = min(least, p[tags[k]])
			}
			d.p.add(name{first: r.First + int32(i), last: r.First + int32(j), rule: ruleModel, sure: d.m.confidence(least)})
		} else {
			d.p.other(r.First+int32(i), r.First+int32(j), tags[i])
		}
		i = j - 1
	}
}

// confidence turns the model's probability into a share of right answers.
func (m *Model) confidence(p float64) uint8 {
	at := p * 10
	k := min(int(at), 9)
	v := float64(m.calib[k]) + (at-float64(k))*(float64(m.calib[k+1])-float64(m.calib[k]))
	return uint8(max(1, min(99, v+0.5)))
}
