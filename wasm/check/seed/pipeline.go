// Package seed puts known mistakes into clean articles and counts how many of
// them are asked about. It is for measuring alone, and uses nothing of the
// checks that it measures.
package seed

import (
	"unicode/utf16"

	"sorot/wasm/article"
	"sorot/wasm/date"
	"sorot/wasm/gold"
	"sorot/wasm/number"
	"sorot/wasm/person"
	"sorot/wasm/source"
)

var fromGold = article.NewRule("gold", "ditandai tangan", "marked by hand")

// Pipeline annotates articles as the engine does, but that people and sources
// are those marked by hand: so the checks are measured by themselves.
type Pipeline struct {
	a    article.Article
	date *date.Detector
	num  *number.Detector

	person *person.Detector // nil: the people and sources marked by hand
	source *source.Detector
}

// Full makes a pipeline that finds people and sources by itself too.
func Full(model []byte) (*Pipeline, error) {
	m, err := person.Load(model)
	if err != nil {
		return nil, err
	}
	p := NewPipeline()
	p.person, p.source = person.New(m), source.New()
	return p, nil
}

// NewPipeline makes one.
func NewPipeline() *Pipeline { return &Pipeline{date: date.New(), num: number.New()} }

// Annotate reads one article. The result is valid until the next call.
func (p *Pipeline) Annotate(g *gold.Article) *article.Article {
	a := &p.a
	a.Reset(g.Text, article.Options{Lang: article.ParseLang(g.Lang), Published: g.Published})
	for i := range a.Sentences {
		v := a.View(i)
		from := len(a.Marks)
		v.Marks = a.Marks[from:]
		p.date.Sentence(&v, &a.Sink)
		v.Marks = a.Marks[from:]
		p.num.Sentence(&v, &a.Sink)
		for k := from; k < len(a.Marks); k++ {
			a.Marks[k].First += a.Sentences[i].First
			a.Marks[k].Last += a.Sentences[i].First
		}
	}
	a.Settle()
	p.date.Document(a)
	p.num.Document(a)
	if p.person != nil {
		p.person.Document(a)
		a.Settle()
		p.source.Document(a)
	} else {
		people(a, g)
		sources(a, g)
	}
	a.Settle()
	return a
}

// offsets gives the byte offset of each UTF-16 unit.
func offsets(text string) []int32 {
	out := make([]int32, 0, len(text)+1)
	for i, r := range text {
		out = append(out, int32(i))
		if utf16.RuneLen(r) == 2 {
			out = append(out, int32(i))
		}
	}
	return append(out, int32(len(text)))
}

// covered gives the tokens of bytes [start, end).
func covered(a *article.Article, start, end int32) (first, last int) {
	first = a.TokenAt(start)
	for last = first; last < len(a.Tokens) && a.Tokens[last].Start < end; {
		last++
	}
	return first, last
}

func people(a *article.Article, g *gold.Article) {
	at := offsets(g.Text)
	known := map[string]int32{}
	for _, s := range g.Spans {
		if s.Tag != 'p' {
			continue
		}
		first, last := covered(a, at[s.Start], at[s.End])
		if last == first {
			continue
		}
		id := s.Get("id")
		e, ok := known[id]
		if !ok {
			e = int32(len(a.Entities))
			known[id] = e
			a.Entities = append(a.Entities, article.Entity{})
		}
		a.AddPerson(first, last, fromGold, 0)
		a.Persons[len(a.Persons)-1].Entity = e
		span := article.Span{Start: a.Tokens[first].Start, End: a.Tokens[last-1].End}
		if x := &a.Entities[e]; span.Len() > x.Name.Len() {
			x.Name = span
		}
		a.Entities[e].Mentions++
	}
}

var sourceTypes = map[string]article.SourceType{
	"person": article.PersonSource, "organisation": article.OrganisationSource, "anonymous": article.AnonymousSource,
	"media": article.MediaSource, "document": article.DocumentSource, "byline": article.BylineSource,
}

func sources(a *article.Article, g *gold.Article) {
	at := offsets(g.Text)
	known := map[string]int{}
	for _, s := range g.Spans {
		if s.Tag != 's' {
			continue
		}
		if first, last := covered(a, at[s.Start], at[s.End]); last > first {
			known[s.Get("id")] = len(a.Sources)
			a.AddSource(first, last, fromGold, article.Source{Type: sourceTypes[s.Get("t")]})
		}
	}
	for _, s := range g.Spans {
		i, ok := known[s.Get("s")]
		if !ok || s.Tag != 'q' && s.Tag != 'c' {
			continue
		}
		first, last := covered(a, at[s.Start], at[s.End])
		switch {
		case last == first:
		case s.Tag == 'c':
			a.Sources[i].Cue = [2]int32{int32(first), int32(last)}
		default:
			a.Sources[i].Content = append(a.Sources[i].Content, article.Content{First: int32(first), Last: int32(last), Direct: s.Get("k") == "direct"})
		}
	}
}
