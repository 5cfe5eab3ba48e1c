package check

import (
	"strings"

	"sorot/wasm/article"
)

// timesCheck compares a multiple with its two ends: "naik dua kali lipat dari
// 100 menjadi 150", "doubled from $10 to $15". What is rounded ("hampir", "more
// than") says nothing exact.
var timesCheck = &Check{Code: "times-ends", look: lookTimes}

var timesWords = new(article.Table[uint32]).Add(2, "doubled doubling doubles").Add(3, "tripled tripling triples trebled").Add(4, "quadrupled quadrupling")

func lookTimes(r *reader, c *Check) {
	for i := 0; i+1 < len(r.a.Marks); i++ {
		n, m := r.number(i), &r.a.Marks[i]
		if n == nil || r.number(i+1) == nil || r.sent[i] != r.sent[i+1] || n.Unit != r.number(i+1).Unit {
			continue
		}
		x, ok := plain(n)
		y, ok2 := plain(r.number(i + 1))
		if !ok || !ok2 || x <= 0 || y <= 0 || !exact(n) || !exact(r.number(i+1)) || r.a.Marks[i+1].First-m.Last > 6 || r.role(i) != fromPart || r.role(i+1) != toPart {
			continue
		}
		k, span := r.multiple(i)
		if k < 2 {
			continue
		}
		sev := article.Fit
		if ratio := y / x / k; ratio < 0.85 || ratio > 1.2 {
			sev = article.Warn
		}
		r.say(c, sev, []article.Span{span, m.Span, r.a.Marks[i+1].Span}, passage("a", span), num("from", x, n.Unit), num("to", y, n.Unit), num("times", y/x, ""))
	}
}

// multiple gives the exact multiple that is told before mark i, 0 if none is.
func (r *reader) multiple(i int) (k float64, s article.Span) {
	first := r.a.Marks[i].First
	for t := first - 1; t >= max(r.a.Sentences[r.sent[i]].First, first-8); t-- {
		if r.punct(t, ';') {
			break
		}
		if x := r.flags(timesWords, t); x > 0 && !r.any(t-1, "almost nearly about roughly than over") {
			return float64(x), r.tokens(t, t+1)
		}
	}
	if i == 0 || r.sent[i-1] != r.sent[i] || r.number(i-1) == nil || first-r.a.Marks[i-1].Last > 8 {
		return 0, s
	}
	m, n := &r.a.Marks[i-1], r.number(i-1)
	if w := r.word(m.Last - 1); n.Modifier != "" || n.Low != n.High || !r.is(m.Last-1, "lipat") && !strings.HasSuffix(w, "fold") || r.any(m.First-1, "hampir nyaris almost nearly") {
		return 0, s
	}
	return n.Low, m.Span
}
