package gold

import (
	"fmt"
	"io"
	"math"
)

// barFamily are the articles that the bars are set for: news as pasted.
const barFamily = "dev+own"

// Bar is the least that a score must reach on held-out articles.
type Bar struct {
	Kind, Score string
	ID, EN      float64 // by language
	// Asserted bars fail the evaluation when missed; the others are shown,
	// because their detector is still to come.
	Asserted bool
}

// Bars of the project. A detector that comes in asserts its own.
var Bars = []Bar{
	{"number", "strict_f1", 0.92, 0.92, true},
	{"number", "overlap_f1", 0.97, 0.97, true},
	{"number", "value", 0.96, 0.96, true},
	{"number", "unit", 0.90, 0.90, true},
	{"number", "modifier", 0.90, 0.90, true},
	{"number", "ordinal", 0.90, 0.90, true},
	{"date", "strict_f1", 0.90, 0.90, true},
	{"date", "overlap_f1", 0.96, 0.96, true},
	{"date", "value", 0.90, 0.90, true},
	{"date", "date_type", 0.90, 0.90, true},
	{"date", "open", 0.90, 0.90, true},
	{"source", "strict_f1", 0.82, 0.78, true},
	{"source", "overlap_f1", 0.90, 0.85, true},
	{"source", "type", 0.90, 0.90, true},
	{"source", "cue_f1", 0.88, 0.88, true},
	{"source", "content_f1", 0.88, 0.82, true},
	{"source", "quote_found", 0.98, 0.98, true},
	{"source", "quote_source", 0.92, 0.92, true},
	{"source", "attributed", 0.85, 0.85, true},
	{"source", "entity", 0.90, 0.90, true},
	{"person", "strict_f1", 0.93, 0.90, false},
	{"person", "same_f1", 0.95, 0.95, false},
}

// WriteBars writes each bar beside what was reached, and tells whether all
// asserted ones hold. A language without held-out articles is missed too:
// what was not measured does not pass.
func WriteBars(w io.Writer, groups []*Group) bool {
	fmt.Fprintf(w, "%-8s %-11s %-4s %6s %6s\n", "bar", "score", "lang", "least", "got")
	all := true
	for _, b := range Bars {
		for _, l := range [...]struct {
			lang  string
			least float64
		}{{"id", b.ID}, {"en", b.EN}} {
			got := math.NaN()
			for _, g := range groups {
				if !g.HeldOut || g.Lang != l.lang || g.Family != barFamily {
					continue
				}
				for _, r := range g.Result() {
					if r.Kind == b.Kind {
						got = r.Get(b.Score)
					}
				}
			}
			verdict := "ok"
			switch {
			case !b.Asserted:
				verdict = "later"
			case !(got >= l.least):
				verdict, all = "MISSED", false
			}
			fmt.Fprintf(w, "%-8s %-11s %-4s %6.2f %6s %s\n", b.Kind, b.Score, l.lang, l.least, three(got), verdict)
		}
	}
	return all
}
