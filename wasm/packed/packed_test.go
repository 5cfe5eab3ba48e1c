package packed

import (
	"math"
	"strings"
	"testing"

	"sorot/wasm/article"
)

var (
	ruleA = article.NewRule("test/a", "karena “a”", "because of ‘a’ 😀")
	ruleB = article.NewRule("test/b", "karena b", "because of b")
)

// sample has what is hard for offsets: BOM, combining marks, characters beyond
// the Basic Multilingual Plane, invalid UTF-8.
const sample = "\ufeff😀 Kafé e\u0301 500 perwira \xff pada 22 Oktober, dua"

func build(text string) *article.Article {
	a := new(article.Article)
	a.Reset(text, article.Options{Published: "2024-10-28"})
	for i := range a.Tokens {
		switch v := a.Text[a.Tokens[i].Start:a.Tokens[i].End]; v {
		case "500":
			n := article.Number{Low: 500, High: math.NaN(), Alt: math.NaN(), Unit: "IDR", Per: "day", Modifier: "more", Ordinal: true}
			n.Of = a.Tokens[i+1].Span
			a.AddNumber(i, i+1, ruleA, n)
		case "dua":
			a.AddNumber(i, i+1, ruleB, article.Number{Low: 2, High: 2, Alt: math.NaN()})
		case "22":
			a.AddDate(i, i+2, ruleA, article.Date{Value: "2024-10-22", Type: article.TimeOfDay, Modifier: "mid", Assumed: true, Bad: true})
		}
	}
	a.Settle()
	if len(a.Numbers) > 0 {
		m := &a.Marks[0]
		a.Findings = append(a.Findings, article.Finding{
			Code: "test-code", Severity: article.Warn, Spans: [4]article.Span{m.Span, a.Marks[1].Span},
			Values: [4]article.FindingValue{{Name: "a", Num: 0.1, Word: "%"}, {Name: "b", Kind: article.PassageValue, Span: m.Span}},
		}, article.Finding{Code: "test-fit", Severity: article.Fit, Spans: [4]article.Span{m.Span}})
	}
	return a
}

func TestRoundTrip(t *testing.T) {
	var e Encoder
	for range 3 { // the memory of one article must not show in the next
		e.Encode(build(strings.Repeat(sample, 40)))
		a := build(sample)
		d, err := Decode(e.Encode(a))
		if err != nil {
			t.Fatal(err)
		}
		if d.Len() != 3 || d.Len() != len(a.Marks) || d.Lang != a.Lang || d.Published != a.Published {
			t.Fatalf("%d marks, %v, %v", d.Len(), d.Lang, d.Published)
		}
		if want := int(a.UTF16(int32(len(a.Text)))); d.Units != want {
			t.Errorf("text of %d units, want %d", d.Units, want)
		}
		for i := range a.Marks {
			m, got := &a.Marks[i], d.Mark(i)
			if got.Start != int(a.UTF16(m.Start)) || got.End != int(a.UTF16(m.End)) || got.Kind != m.Kind || got.Rule != article.RuleOf(m.Rule) {
				t.Errorf("mark %d: %+v, want %+v", i, got, m)
			}
		}
		n := d.Mark(0).Number
		if n.Low != 500 || !math.IsNaN(n.High) || n.Unit != "IDR" || n.Per != "day" || n.Modifier != "more" || !n.Ordinal {
			t.Errorf("number %+v", n)
		}
		if of := a.Numbers[0].Of; n.Of != (article.Span{Start: a.UTF16(of.Start), End: a.UTF16(of.End)}) {
			t.Errorf("of %+v", n.Of)
		}
		if n := d.Findings(); n != 2 {
			t.Fatalf("%d findings", n)
		}
		for i := range a.Findings {
			f, got := a.Findings[i], d.Finding(i)
			for k := range f.Spans {
				f.Spans[k] = inUnits(a, f.Spans[k])
				f.Values[k].Span = inUnits(a, f.Values[k].Span)
			}
			if got != f {
				t.Errorf("finding %+v, want %+v", got, f)
			}
		}
		if v := d.Mark(1).Date; v.Value != "2024-10-22" || v.Type != article.TimeOfDay || v.Modifier != "mid" || !v.Assumed || !v.Bad {
			t.Errorf("date %+v", v)
		}
	}
}

func inUnits(a *article.Article, s article.Span) article.Span {
	from, to := units(a, s)
	return article.Span{Start: int32(from), End: int32(to)}
}

func TestEmpty(t *testing.T) {
	var e Encoder
	for _, text := range []string{"", " ", "\x00", "halo"} {
		d, err := Decode(e.Encode(build(text)))
		if err != nil || d.Len() != 0 || d.Units != len(text) {
			t.Errorf("%q: %v, %v", text, d, err)
		}
	}
}

// Garbage is refused or reads as something; it never panics.
func FuzzDecode(f *testing.F) {
	var e Encoder
	f.Add(e.Encode(build(sample)))
	f.Add([]byte{})
	f.Fuzz(func(_ *testing.T, buf []byte) {
		if d, err := Decode(buf); err == nil {
			for i := range min(d.Len(), 1000) {
				d.Mark(i)
			}
			for i := range min(d.Findings(), 1000) {
				d.Finding(i)
			}
		}
	})
}

func TestGarbage(t *testing.T) {
	var e Encoder
	good := e.Encode(build(sample))
	for i := range good {
		for _, c := range []byte{0, 1, 0x7f, 0xff} {
			buf := []byte(string(good))
			buf[i] = c
			if d, err := Decode(buf); err == nil {
				for k := range min(d.Len(), 1000) {
					d.Mark(k)
				}
				for k := range min(d.Findings(), 1000) {
					d.Finding(k)
				}
			}
		}
		if _, err := Decode(good[:i]); err == nil {
			t.Fatalf("cut at %d is read", i)
		}
	}
	old := []byte(string(good))
	old[4]++
	if _, err := Decode(old); err != ErrVersion {
		t.Errorf("another version: %v", err)
	}
}

func BenchmarkEncode(b *testing.B) {
	var e Encoder
	a := build(strings.Repeat(sample+". ", 1000))
	b.ReportAllocs()
	for b.Loop() {
		e.Encode(a)
	}
}
