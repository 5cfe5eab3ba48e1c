package gold

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"strconv"
	"unicode/utf16"
)

// NamedScore is one number of the result; NaN where there was nothing to score.
type NamedScore struct {
	Name  string
	Value float64
	Of    int // how many annotations of the gold it rests on
}

// KindScores are all scores of one kind of marks.
type KindScores struct {
	Kind   string
	Gold   int
	Scores []NamedScore
}

// Get is one score by its name; NaN if there is none.
func (k *KindScores) Get(name string) float64 {
	for _, s := range k.Scores {
		if s.Name == name {
			return s.Value
		}
	}
	return math.NaN()
}

// of is how many annotations of the gold a score rests on.
func (k *KindScores) of(name string) int {
	for _, s := range k.Scores {
		if s.Name == name {
			return s.Of
		}
	}
	return 0
}

// Result gives the scores so far, by kind.
func (s *Scorer) Result() []KindScores {
	var out []KindScores
	for _, k := range Kinds {
		c := s.kinds[k]
		r := KindScores{Kind: k, Gold: c.tp + c.fn}
		add := func(name string, v float64, of int) { r.Scores = append(r.Scores, NamedScore{name, v, of}) }
		p, rec, f := f1(c.tp, c.fp, c.fn)
		add("strict_p", p, r.Gold)
		add("strict_r", rec, r.Gold)
		add("strict_f1", f, r.Gold)
		p, rec, f = f1(c.otp, c.ofp, c.ofn)
		add("overlap_p", p, r.Gold)
		add("overlap_r", rec, r.Gold)
		add("overlap_f1", f, r.Gold)
		add("value", share{c.vok, c.val}.ratio(), c.val)
		switch k {
		case "source":
			add("type", s.types.ratio(), s.types.of)
			add("cue_f1", s.cue.f1(), s.cue.tp+s.cue.fn)
			add("content_f1", s.chars.f1(), s.chars.tp+s.chars.fn)
		case "person":
			add("same_f1", s.pairs.f1(), s.pairs.tp+s.pairs.fn)
		}
		for _, name := range shares[k] {
			add(name, s.more[name].ratio(), s.more[name].of)
		}
		out = append(out, r)
	}
	return out
}

// JSON is the result as one JSON object on one line, floats in the shortest
// form that reads back as the same number.
func (s *Scorer) JSON() string {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, k := range s.Result() {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, `"%s": {"gold": %d`, k.Kind, k.Gold)
		for _, x := range k.Scores {
			fmt.Fprintf(&b, `, "%s": %s`, x.Name, float(x.Value))
		}
		b.WriteByte('}')
	}
	b.WriteByte('}')
	return b.String()
}

// float writes x with a decimal point always, and an exponent below 1e-4
// (scores never reach 1e16); NaN is null.
func float(x float64) string {
	switch {
	case math.IsNaN(x):
		return "null"
	case x == math.Trunc(x):
		return strconv.FormatFloat(x, 'f', 1, 64)
	case math.Abs(x) < 1e-4:
		return strconv.FormatFloat(x, 'e', -1, 64)
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}

func three(x float64) string {
	if math.IsNaN(x) {
		return "-"
	}
	return strconv.FormatFloat(x, 'f', 3, 64)
}

// Write writes the result as a table, one row a kind.
func (s *Scorer) Write(w io.Writer) {
	result := s.Result()
	fmt.Fprintf(w, "%-8s %5s  %8s %6s %6s  %9s %6s %6s  %6s\n", "kind", "gold", "strict P", "R", "F1", "overlap P", "R", "F1", "value")
	for _, k := range result {
		value := k.Get("value")
		shown := ""
		if !math.IsNaN(value) {
			shown = three(value)
		}
		fmt.Fprintf(w, "%-8s %5d  %8.3f %6.3f %6.3f  %9.3f %6.3f %6.3f  %6s\n", k.Kind, k.Gold,
			k.Get("strict_p"), k.Get("strict_r"), k.Get("strict_f1"), k.Get("overlap_p"), k.Get("overlap_r"), k.Get("overlap_f1"), shown)
	}
	person, source := result[2], result[3]
	fmt.Fprintf(w, "source type %s cue F1 %s content F1 %s; person same-entity F1 %s\n",
		three(source.Get("type")), three(source.Get("cue_f1")), three(source.Get("content_f1")), three(person.Get("same_f1")))
	gap := ""
	for _, k := range result {
		for _, name := range shares[k.Kind] {
			fmt.Fprintf(w, "%s%s %s", gap, name, three(k.Get(name)))
			gap = "  "
		}
	}
	fmt.Fprintln(w)
}

func (s *Scorer) errorf(format string, args ...any) {
	if s.Errors != nil {
		fmt.Fprintf(s.Errors, format, args...)
	}
}

func (s *Scorer) tellSpans(g *Article, kind string, both, miss, extra []match) {
	if s.Errors == nil {
		return
	}
	for _, m := range miss {
		s.errorf("%s: %s: missed %q\n", g.ID, kind, g.slice(m.gold.Start, m.gold.End))
	}
	for _, m := range extra {
		s.errorf("%s: %s: false alarm %q\n", g.ID, kind, g.slice(m.got.Start, m.got.End))
	}
	for _, m := range both {
		if m.gold.Start != m.got.Start || m.gold.End != m.got.End {
			s.errorf("%s: %s: span %q for %q\n", g.ID, kind, g.slice(m.got.Start, m.got.End), g.slice(m.gold.Start, m.gold.End))
		}
	}
}

func showNumber(a *Annotation) string {
	l, h, ok := a.value()
	if !ok {
		return "none"
	}
	show := func(x *float64) string {
		if x == nil {
			return ""
		}
		return strconv.FormatFloat(*x, 'f', -1, 64)
	}
	out := show(l)
	if l != h && (l == nil || h == nil || *l != *h) {
		out += ".." + show(h)
	}
	if u := a.unit(); u != "" {
		out += " " + u
	}
	return out
}

// slice is the text between two UTF-16 offsets.
func (a *Article) slice(from, to int) string {
	u := utf16.Encode([]rune(a.Text))
	from, to = min(max(from, 0), len(u)), min(max(to, 0), len(u))
	if from >= to {
		return ""
	}
	return string(utf16.Decode(u[from:to]))
}
