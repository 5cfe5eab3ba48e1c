package packed

import (
	"math"

	"sorot/wasm/article"
)

// findings writes what the checks have to say.
func (e *Encoder) findings(a *article.Article, list *[parts]part) {
	w := e.words
	if at := list[compared].at; at > 0 && list[findings].at+list[findings].n*findingWords < at {
		w[at-1] = 0 // the gap before the values
	}
	next := list[compared].at
	for i := range a.Findings {
		f := &a.Findings[i]
		values := f.Compared()
		r := w[list[findings].at+i*findingWords:][:findingWords]
		r[0], r[1] = e.texts.ref(f.Code), uint32(f.Severity)
		r[2], r[3] = uint32((next-list[compared].at)/valueWords), uint32(len(values))
		for k, s := range f.Spans {
			r[4+2*k], r[5+2*k] = units(a, s)
		}
		for k := range values {
			v := &values[k]
			x := math.Float64bits(v.Num)
			r := w[next:][:valueWords]
			r[0], r[1] = uint32(x), uint32(x>>32)
			r[2], r[3], r[4] = e.texts.ref(v.Name), uint32(v.Kind), e.texts.ref(v.Word)
			r[5], r[6] = units(a, v.Span)
			r[7] = 0
			next += valueWords
		}
	}
}

// units turns a span into UTF-16 units; an empty one is 0, 0.
func units(a *article.Article, s article.Span) (from, to uint32) {
	if s.Len() == 0 {
		return 0, 0
	}
	return uint32(a.UTF16(s.Start)), uint32(a.UTF16(s.End))
}

// Findings is the number of findings.
func (d *Document) Findings() int { return d.at[secFindings].count }

// Finding reads the i-th finding; 0 ≤ i < Findings(). All places are UTF-16
// units.
func (d *Document) Finding(i int) (f article.Finding) {
	w := d.record(secFindings, uint32(i))
	f.Code, f.Severity = d.text(d.word(w)), article.Severity(min(d.word(w+1), uint32(article.Fit)))
	for k := range f.Spans {
		f.Spans[k] = d.passage(w + 4 + 2*k)
	}
	first, n := d.word(w+2), min(d.word(w+3), uint32(len(f.Values)))
	for k := range n {
		r := d.record(secCompared, first+k)
		if r < 0 {
			break
		}
		f.Values[k] = article.FindingValue{
			Name: d.text(d.word(r + 2)), Kind: article.ValueKind(d.word(r + 3)), Word: d.text(d.word(r + 4)),
			Num: math.Float64frombits(uint64(d.word(r)) | uint64(d.word(r+1))<<32), Span: d.passage(r + 5),
		}
	}
	return f
}

func (d *Document) passage(w int) article.Span {
	return article.Span{Start: int32(d.word(w)), End: int32(d.word(w + 1))}
}
