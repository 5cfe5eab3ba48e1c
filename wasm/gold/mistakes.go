package gold

import (
	"fmt"
	"io"
)

// Mistakes tells w of everything that a document has wrong in its numbers and
// dates, span, value and all attributes, and of every false person; it gives
// how many there are.
func Mistakes(w io.Writer, g *Article, d *Document) int {
	n := 0
	tell := func(format string, args ...any) {
		n++
		fmt.Fprintf(w, "%s: "+format+"\n", append([]any{g.ID}, args...)...)
	}
	for _, k := range Kinds[:3] {
		want := map[Range]*Span{}
		for i := range g.Spans {
			if s := &g.Spans[i]; kindOf[s.Tag] == k {
				want[Range{s.Start, s.End}] = s
			}
		}
		for i := range d.Annotations {
			a := &d.Annotations[i]
			if a.Kind != k {
				continue
			}
			at := Range{a.Start, a.End}
			s := want[at]
			if s == nil {
				tell("%s: false alarm %q", k, g.slice(a.Start, a.End))
				continue
			}
			delete(want, at)
			m := NewScorer()
			m.Errors = nil
			var c counts
			switch k {
			case "number":
				m.number(g, &c, match{s, a})
			case "date":
				m.date(g, &c, match{s, a})
			}
			if c.vok < c.val {
				tell("%s: wrong value of %q: %s %s, want %s %s", k, g.slice(s.Start, s.End), showNumber(a), showDate(a), s.Get("v"), s.Get("u"))
			}
			for _, name := range shares[k] {
				if x := m.more[name]; x.ok < x.of {
					tell("%s: wrong %s of %q", k, name, g.slice(s.Start, s.End))
				}
			}
		}
		if k == "person" {
			continue // missed people are not asked for yet
		}
		for i := range g.Spans {
			if s := &g.Spans[i]; kindOf[s.Tag] == k && want[Range{s.Start, s.End}] == s {
				tell("%s: missed %q", k, g.slice(s.Start, s.End))
			}
		}
	}
	return n
}

func showDate(a *Annotation) string {
	if a.Date == nil {
		return ""
	}
	return str(a.Date.Value)
}
