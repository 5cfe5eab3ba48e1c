package gold

import (
	"fmt"
	"io"
	"math"
	"slices"
)

// Kinds of marks, in the order in which scores are told.
var Kinds = []string{"number", "date", "person", "source"}

var kindOf = map[byte]string{'n': "number", 'd': "date", 'p': "person", 's': "source"}

// shares are told as parts of the matched marks of a kind.
var shares = map[string][]string{
	"number": {"unit", "modifier", "ordinal"},
	"date":   {"date_type", "date_mod", "open"},
	"source": {"direct", "quote_found", "quote_source", "attributed", "entity"},
}

// counts of one kind: strict and overlapping matches, and values.
type counts struct{ tp, fp, fn, otp, ofp, ofn, val, vok int }

// share is a part of a whole.
type share struct{ ok, of int }

func (s share) ratio() float64 {
	if s.of == 0 {
		return math.NaN()
	}
	return float64(s.ok) / float64(s.of)
}

// tally counts what is found, what is found wrongly and what is missed.
type tally struct{ tp, fp, fn int }

func (t tally) f1() float64 { _, _, f := f1(t.tp, t.fp, t.fn); return f }

// Scorer adds up the scores of articles. Errors, if not nil, is told of every
// miss and every false alarm.
type Scorer struct {
	Errors io.Writer

	kinds map[string]*counts
	more  map[string]*share
	cue   tally
	chars tally
	pairs tally
	types share
}

// NewScorer makes a scorer.
func NewScorer() *Scorer {
	s := &Scorer{kinds: map[string]*counts{}, more: map[string]*share{}}
	for _, k := range Kinds {
		s.kinds[k] = new(counts)
		for _, name := range shares[k] {
			s.more[name] = new(share)
		}
	}
	return s
}

func (s *Scorer) told(name string, ok bool) {
	if ok {
		s.more[name].ok++
	}
	s.more[name].of++
}

// match pairs a gold span with a mark; one of both may be missing.
type match struct {
	gold *Span
	got  *Annotation
}

// Add scores one article.
func (s *Scorer) Add(g *Article, d *Document) {
	for _, k := range Kinds {
		var gs []*Span
		var ps []*Annotation
		for i := range g.Spans {
			if kindOf[g.Spans[i].Tag] == k {
				gs = append(gs, &g.Spans[i])
			}
		}
		for i := range d.Annotations {
			if d.Annotations[i].Kind == k {
				ps = append(ps, &d.Annotations[i])
			}
		}
		exact := exactly(gs, ps)
		c := s.kinds[k]
		c.tp += exact
		c.fn += len(gs) - exact
		c.fp += len(ps) - exact
		both, miss, extra := pair(gs, ps)
		c.otp += len(both)
		c.ofn += len(miss)
		c.ofp += len(extra)
		s.tellSpans(g, k, both, miss, extra)
		for _, m := range both {
			switch k {
			case "number":
				s.number(g, c, m)
			case "date":
				s.date(g, c, m)
			case "source":
				s.types.of++
				if t := m.got.Source; t != nil && t.Type != nil && *t.Type == m.gold.key("t") || (t == nil || t.Type == nil) && m.gold.key("t") == unset {
					s.types.ok++
				}
			}
		}
		switch k {
		case "person":
			s.persons(both)
		case "source":
			s.quotes(g, both, ps)
			s.sources(g, both, miss, extra)
		}
	}
	s.attributed(g, d.Annotations)
}

func exactly(gs []*Span, ps []*Annotation) int {
	want, both := map[Range]bool{}, map[Range]bool{}
	for _, g := range gs {
		want[Range{g.Start, g.End}] = true
	}
	for _, p := range ps {
		if r := (Range{p.Start, p.End}); want[r] {
			both[r] = true
		}
	}
	return len(both)
}

// pair matches overlapping spans one to one, the largest overlap first.
func pair(gs []*Span, ps []*Annotation) (both, miss, extra []match) {
	type candidate [4]int // overlap, minus both lengths, indexes: the greater the better
	var all []candidate
	for i, g := range gs {
		for j, p := range ps {
			if o := min(g.End, p.End) - max(g.Start, p.Start); o > 0 {
				all = append(all, candidate{o, -(g.End - g.Start) - (p.End - p.Start), i, j})
			}
		}
	}
	slices.SortFunc(all, func(x, y candidate) int { return slices.Compare(y[:], x[:]) })
	gDone, pDone := make([]bool, len(gs)), make([]bool, len(ps))
	for _, c := range all {
		if i, j := c[2], c[3]; !gDone[i] && !pDone[j] {
			gDone[i], pDone[j] = true, true
			both = append(both, match{gs[i], ps[j]})
		}
	}
	for i, g := range gs {
		if !gDone[i] {
			miss = append(miss, match{gold: g})
		}
	}
	for j, p := range ps {
		if !pDone[j] {
			extra = append(extra, match{got: p})
		}
	}
	return both, miss, extra
}

func (s *Scorer) number(g *Article, c *counts, m match) {
	n := m.got.Number
	modifier, ordinal := "", false
	if n != nil {
		modifier, ordinal = str(n.Modifier), truthy(n.Ordinal)
	}
	s.told("unit", m.got.unit() == m.gold.Get("u"))
	s.told("modifier", modifier == m.gold.Get("m"))
	if m.gold.Get("o") != "" || ordinal {
		s.told("ordinal", ordinal == (m.gold.Get("o") == "1"))
	}
	want := m.gold.Get("v")
	if want == "" {
		return
	}
	c.val++
	wl, wh, _ := bounds(want) // checked by Parse
	l, h, ok := m.got.value()
	ok = ok && near(l, wl) && near(h, wh)
	if u, told := m.gold.Lookup("u"); told {
		ok = ok && m.got.unit() == u
	}
	if ok {
		c.vok++
	} else {
		s.errorf("%s: number: value %s for %s %s %q\n", g.ID, showNumber(m.got), want, m.gold.Get("u"), g.slice(m.gold.Start, m.gold.End))
	}
}

func near(a, b *float64) bool {
	if a == nil || b == nil {
		return a == b
	}
	return math.Abs(*a-*b) <= 1e-9*max(1.0, math.Abs(*a), math.Abs(*b))
}

func (s *Scorer) date(g *Article, c *counts, m match) {
	kind, value, modifier := unset, "", ""
	if d := m.got.Date; d != nil {
		if d.Type != nil {
			kind = *d.Type
		}
		value, modifier = str(d.Value), str(d.Modifier)
	}
	s.told("date_type", kind == m.gold.key("t"))
	s.told("date_mod", modifier == m.gold.Get("mod"))
	want := m.gold.Get("v")
	if want == "" {
		s.told("open", value == "")
		return
	}
	c.val++
	if value == want {
		c.vok++
	} else {
		s.errorf("%s: date: value %q for %q %q\n", g.ID, value, want, g.slice(m.gold.Start, m.gold.End))
	}
}

// persons counts the pairs of mentions that are one human being.
func (s *Scorer) persons(both []match) {
	for i := range both {
		for j := range i {
			one := both[i].gold.key("id") == both[j].gold.key("id")
			said := same(both[i].got.entity(), both[j].got.entity())
			switch {
			case one && said:
				s.pairs.tp++
			case said:
				s.pairs.fp++
			case one:
				s.pairs.fn++
			}
		}
	}
}

// quotes counts the quotations found and given to the right source, and the
// sources tied to the right person.
func (s *Scorer) quotes(g *Article, both []match, ps []*Annotation) {
	owner := map[string]*Annotation{}
	for _, m := range both {
		owner[m.gold.key("id")] = m.got
	}
	for i := range g.Spans {
		q := &g.Spans[i]
		if q.Tag != 'q' {
			continue
		}
		direct := q.Get("k") == "direct"
		var first *Piece
		right := false
		for _, p := range ps {
			for _, c := range p.content() {
				if c == nil || !(c.Start < q.End && q.Start < c.End && float64(min(q.End, c.End)-max(q.Start, c.Start)) >= 0.8*float64(q.End-q.Start)) {
					continue
				}
				if first == nil {
					first = c
				}
				right = right || p == owner[q.key("s")]
			}
		}
		if direct {
			s.told("quote_found", first != nil)
			s.told("quote_source", right)
		}
		if first != nil {
			s.told("direct", truthy(first.Direct) == direct)
		}
	}
	s.entities(g, both)
}

func (s *Scorer) entities(g *Article, both []match) {
	first := map[string]any{}
	for _, m := range both {
		if m.gold.Get("t") != "person" {
			continue
		}
		who := ""
		for i := range g.Spans {
			if p := &g.Spans[i]; p.Tag == 'p' && m.gold.Start <= p.Start && p.End <= m.gold.End {
				who = p.Get("id")
				break
			}
		}
		if who == "" {
			continue
		}
		e := m.got.speaker()
		ok := truthy(e)
		if ok {
			if _, told := first[who]; !told {
				first[who] = e
			}
			ok = same(first[who], e)
			for other, x := range first {
				ok = ok && (other == who || !same(x, e))
			}
		}
		s.told("entity", ok)
	}
}

// sources counts cues and the characters of contents, each of its source.
func (s *Scorer) sources(g *Article, both, miss, extra []match) {
	cues, contents := bySource(g, 'c'), bySource(g, 'q')
	for _, m := range slices.Concat(both, miss, extra) {
		id := unset
		if m.gold != nil {
			id = m.gold.key("id")
		}
		var cue, content []Range
		if m.got != nil && m.got.Source != nil && m.got.Source.Cue != nil {
			cue = append(cue, *m.got.Source.Cue)
		}
		for _, c := range m.got.content() {
			if c != nil {
				content = append(content, c.Range)
			}
		}
		compare(&s.cue, set(cues[id]), set(cue))
		compare(&s.chars, cover(contents[id]), cover(content))
	}
}

func bySource(g *Article, tag byte) map[string][]Range {
	out := map[string][]Range{}
	for i := range g.Spans {
		if s := &g.Spans[i]; s.Tag == tag {
			out[s.key("s")] = append(out[s.key("s")], Range{s.Start, s.End})
		}
	}
	return out
}

func set(rs []Range) map[Range]bool {
	out := map[Range]bool{}
	for _, r := range rs {
		out[r] = true
	}
	return out
}

func cover(rs []Range) map[int]bool {
	out := map[int]bool{}
	for _, r := range rs {
		for i := r.Start; i < r.End; i++ {
			out[i] = true
		}
	}
	return out
}

func compare[T comparable](t *tally, gold, got map[T]bool) {
	both := 0
	for x := range got {
		if gold[x] {
			both++
		}
	}
	t.tp += both
	t.fp += len(got) - both
	t.fn += len(gold) - both
}

// attributed counts the numbers, dates and people inside content that name
// a source mark which overlaps the gold's.
func (s *Scorer) attributed(g *Article, annotations []Annotation) {
	source := map[string]*Span{}
	for i := range g.Spans {
		if g.Spans[i].Tag == 's' {
			source[g.Spans[i].key("id")] = &g.Spans[i]
		}
	}
	marks := map[any]*Annotation{}
	for i := range annotations {
		if a := &annotations[i]; a.Kind == "source" && same(a.ID, a.ID) {
			marks[a.ID] = a
		}
	}
	for i := range g.Spans {
		x := &g.Spans[i]
		if x.Tag != 'n' && x.Tag != 'd' && x.Tag != 'p' {
			continue
		}
		var owners []*Span
		for j := range g.Spans {
			if q := &g.Spans[j]; q.Tag == 'q' && q.Start <= x.Start && x.End <= q.End {
				owners = append(owners, source[q.key("s")])
			}
		}
		if len(owners) == 0 {
			continue
		}
		ok := false
		for j := range annotations {
			a := &annotations[j]
			if a.Kind != kindOf[x.Tag] || a.Start >= x.End || x.Start >= a.End {
				continue
			}
			for _, id := range a.Attributed {
				if !same(id, id) {
					continue
				}
				m := marks[id]
				ok = ok || m != nil && slices.ContainsFunc(owners, func(o *Span) bool { return m.Start < o.End && o.Start < m.End })
			}
		}
		s.told("attributed", ok)
	}
}

func f1(tp, fp, fn int) (p, r, f float64) {
	part := func(wrong, other int) float64 {
		switch {
		case tp+wrong > 0:
			return float64(tp) / float64(tp+wrong)
		case other == 0:
			return 1
		}
		return 0
	}
	p, r = part(fp, fn), part(fn, fp)
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

// Score scores the documents of the given articles; each must have one.
func Score(golds []*Article, docs map[string]*Document, errors io.Writer) (*Scorer, error) {
	s := NewScorer()
	s.Errors = errors
	for _, g := range golds {
		d := docs[g.ID]
		if d == nil {
			return nil, fmt.Errorf("no prediction for article %q", g.ID)
		}
		s.Add(g, d)
	}
	return s, nil
}
