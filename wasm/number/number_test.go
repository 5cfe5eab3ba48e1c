package number

import (
	"flag"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"sorot/wasm/article"
)

var update = flag.Bool("update", false, "record what the detector finds in testdata")

// Each line of testdata/id.txt and en.txt is a text with its numbers in
// brackets and what they say:
//
//	Sekitar [12.000|12000|approx] tentara, [Rp 14.250|14250|IDR|/kg] per kilogram
//
// After the words come the value ("5..10" a range, "100.." an open one, "-"
// for none) and then, in any order, the unit, the modifier, "ord", "/day" for
// a rate, "of:perwira" for what is counted (compared only where written). A
// line without brackets has no number. <…> are words that the date detector
// has marked before; inside brackets: taken back from it.
//
// A line is an article of its own; a trailing backslash joins it with the
// next, so that a habit of separators can be told.
//
// go test ./wasm/number -update records the results: read the diff.
func TestCases(t *testing.T) {
	for _, c := range []struct {
		file string
		lang article.Lang
	}{{"testdata/id.txt", article.ID}, {"testdata/en.txt", article.EN}} {
		data, err := os.ReadFile(c.file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(data), "\n")
		for i, line := range lines {
			if line == "" || strings.HasPrefix(line, "//") {
				continue
			}
			text := strings.ReplaceAll(line, `\`, "\n")
			plain, dates, of := parse(text)
			got := strings.ReplaceAll(render(annotate(plain, dates, c.lang), of), "\n", `\`)
			if got == line {
				continue
			}
			if *update {
				lines[i] = got
				continue
			}
			t.Errorf("%s:%d:\n got %s\nwant %s", c.file, i+1, got, line)
		}
		if *update {
			if err := os.WriteFile(c.file, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// parse takes the marks off a case: its plain text, the spans of its dates,
// and whether it tells what is counted.
func parse(line string) (plain string, dates []article.Span, of bool) {
	var b strings.Builder
	start := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case '[':
		case '<':
			start = b.Len()
		case '>':
			dates = append(dates, article.Span{Start: int32(start), End: int32(b.Len())})
		case '|':
			end := strings.IndexByte(line[i:], ']')
			of = of || strings.Contains(line[i:i+end], "|of:")
			i += end
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), dates, of
}

// annotate runs the detector as the pipeline does, after the given dates.
func annotate(text string, dates []article.Span, lang article.Lang) *article.Article {
	var a article.Article
	a.Reset(text, article.Options{Lang: lang})
	d := New()
	for i := range a.Sentences {
		v := a.View(i)
		from := len(a.Marks)
		first := a.Sentences[i].First
		for _, s := range dates {
			lo, hi := a.TokenAt(s.Start), a.TokenAt(s.End-1)+1
			if lo >= int(first) && hi <= int(a.Sentences[i].Last) {
				a.AddDate(lo-int(first), hi-int(first), 0, article.Date{Type: article.Duration})
			}
		}
		v.Marks = a.Marks[from:]
		d.Sentence(&v, &a.Sink)
		for k := from; k < len(a.Marks); k++ {
			a.Marks[k].First += first
			a.Marks[k].Last += first
		}
	}
	a.Settle()
	d.Document(&a)
	a.Settle()
	return &a
}

// render writes a text with its marks, as in a case.
func render(a *article.Article, of bool) string {
	var b strings.Builder
	at := int32(0)
	for _, m := range a.Marks {
		b.WriteString(a.Text[at:m.Start])
		at = m.End
		if m.Kind == article.DateKind {
			b.WriteString("<" + a.Text[m.Start:m.End] + ">")
			continue
		}
		n := a.Numbers[m.Val]
		b.WriteString("[" + a.Text[m.Start:m.End] + "|" + value(n))
		for _, x := range []string{n.Unit, n.Modifier} {
			if x != "" {
				b.WriteString("|" + x)
			}
		}
		if n.Ordinal {
			b.WriteString("|ord")
		}
		if n.Per != "" {
			b.WriteString("|/" + n.Per)
		}
		if of && n.Of.Len() > 0 {
			b.WriteString("|of:" + a.Text[n.Of.Start:n.Of.End])
		}
		b.WriteString("]")
	}
	return b.String() + a.Text[at:]
}

func value(n article.Number) string {
	show := func(x float64) string {
		if math.IsNaN(x) {
			return ""
		}
		if x == math.Trunc(x) {
			return strconv.FormatFloat(x, 'f', -1, 64)
		}
		return strconv.FormatFloat(x, 'g', 7, 64)
	}
	switch {
	case n.Low == n.High:
		return show(n.Low)
	case math.IsNaN(n.Low) && math.IsNaN(n.High):
		return "-"
	}
	return show(n.Low) + ".." + show(n.High)
}

// FuzzSentence: any text is legal, and marks lie inside it, in order.
func FuzzSentence(f *testing.F) {
	f.Add("Rp 1.2 triliun-2 juta, 10-15 persen dan US$5 (34) antara 5 dan 10")
	f.Add("a $5m deal, 6-foot-6, one in four, 2-1, between 17 and 44, in their 70s")
	f.Fuzz(func(t *testing.T, text string) {
		for _, lang := range []article.Lang{article.ID, article.EN} {
			a := annotate(text, nil, lang)
			at := int32(0)
			for _, m := range a.Marks {
				if m.Start < at || m.End <= m.Start || int(m.End) > len(text) {
					t.Fatalf("%q: mark [%d, %d) after %d", text, m.Start, m.End, at)
				}
				at = m.End
			}
		}
	})
}
