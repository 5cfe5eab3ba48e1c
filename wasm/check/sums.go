package check

import (
	"math"
	"slices"

	"sorot/wasm/article"
)

// hundredCheck adds up the shares of one whole where the last is told as the
// rest: "41,3 persen …, 36,8 persen …, sisanya 12,5 persen". It asks only where
// the shares before it miss a hundred by one digit.
var hundredCheck = &Check{Code: "percent-hundred", look: lookHundred}

func lookHundred(r *reader, c *Check) {
	list := r.shares[:0]
	for i := range r.a.Marks {
		n := r.number(i)
		if n == nil || n.Unit != "%" || n.Low != n.High {
			continue
		}
		m := &r.a.Marks[i]
		list = append(list, int32(i))
		if !r.near(partWords, wRest, r.sent[i], m.First-6, m.First) || n.Modifier != "" || len(list) < 2 {
			continue
		}
		r.hundred(c, list)
	}
	r.shares = list
}

// hundred adds the last share of the list, which is the rest, to those before.
func (r *reader) hundred(c *Check, list []int32) {
	last := len(list) - 1
	share := func(k int) float64 { return r.number(int(list[k])).Low }
	sum, slack, asked, missed := share(last), 0.5*place(share(last)), -1, 0.0
	say := func(at int, s article.Severity, sum float64) {
		spans := []article.Span{}
		for _, k := range list[max(at, last-3):] {
			spans = append(spans, r.a.Marks[k].Span)
		}
		r.say(c, s, spans, num("sum", sum, "%"))
	}
	here := r.sent[list[last]]
	for k := last - 1; k >= 0 && k >= last-7; k-- {
		if r.a.Sentences[r.sent[list[k]]].Para+2 < r.a.Sentences[here].Para {
			break
		}
		sum += share(k)
		slack += 0.5 * place(share(k))
		switch off := sum - 100; {
		case math.Abs(off) <= slack+0.01:
			say(k, article.Fit, sum)
			return
		case sum > 190:
			k = 0
		case oneDigit(off) && (r.sent[list[k]] == here || last-k > 1):
			// Of one sentence, all its shares.
			if asked < 0 || r.sent[list[k]] == here {
				asked, missed = k, sum
			}
		}
	}
	if asked >= 0 {
		say(asked, article.Warn, missed)
	}
}

// place is the last place of a share as written: 1 or 0.1.
func place(x float64) float64 {
	if x == math.Floor(x) {
		return 1
	}
	return 0.1
}

// oneDigit tells a difference that one digit makes: 3, 0.4, 20.
func oneDigit(x float64) bool {
	x = math.Abs(x)
	for p := 1e12; p > 1e-4; p /= 10 {
		if d := x / p; d > 0.99 {
			return d < 9.5 && math.Abs(d-math.Round(d)) < 1e-6
		}
	}
	return false
}

// sums looks for a whole with its parts right after it, of four figures or
// more, where no word says so: numbers of that size do not add up by chance,
// nor miss the sum by one digit alone.
func (r *reader) sums(c *Check) {
	ms := r.mentions()
	for i := range ms.list {
		w := &ms.list[i]
		if w.head || w.fig.n < 3 || r.number(int(w.mark)).Unit == "%" || r.number(int(w.mark)).Modifier != "" {
			continue
		}
		r.sumFrom(c, i, 1)
		r.sumFrom(c, i, -1)
	}
}

// sumFrom adds the numbers after (or before) the i-th mention that have its
// unit, as long as they stand in its paragraph.
func (r *reader) sumFrom(c *Check, i, step int) {
	ms := r.mentions()
	w := &ms.list[i]
	sum, n := 0.0, 0
	var parts [3]article.Span
	for j := i + step; j >= 0 && j < len(ms.list) && n < 4; j += step {
		p := &ms.list[j]
		if r.a.Sentences[p.sent].Para != r.a.Sentences[w.sent].Para || p.sent-w.sent > 2 || w.sent-p.sent > 2 {
			return
		}
		if p.unit != w.unit {
			continue
		}
		if p.x >= w.x || r.number(int(p.mark)).Modifier != "" {
			return
		}
		if n < 3 {
			parts[n] = r.a.Marks[p.mark].Span
		}
		sum += p.x
		n++
		if sum > 1.5*w.x {
			return
		}
		if n < 2 || p.fig.n < 2 {
			continue
		}
		off := (sum - w.x) / math.Pow(10, float64(w.fig.place))
		size := meaning(&w.fig)
		sev := article.Warn
		switch {
		case math.Abs(off) < 1e-6*w.fig.all+1e-9 && size >= 3:
			sev = article.Fit
		case size >= 3 && n == 2 && oneDigit(off) && r.near(partWords, wNet, p.sent, p.listFrom(r), p.listTo(r)), size >= 5 && oneDigit(off), size >= 4 && oneDigit(off) && r.near(partWords, wTotal|wRest|wComplete, w.sent, w.listFrom(r), w.listTo(r)):
		default:
			continue
		}
		spans := append([]article.Span{r.a.Marks[w.mark].Span}, parts[:min(n, 3)]...)
		u := r.number(int(w.mark)).Unit
		for k := len(r.a.Findings) - 1; k >= 0 && k >= len(r.a.Findings)-8; k-- { // asked already, a few lines above
			if f := &r.a.Findings[k]; f.Code == c.Code && slices.Contains(spans, f.Spans[0]) {
				return
			}
		}
		r.say(c, sev, spans, num("sum", sum, u), num("whole", w.x, u))
		return
	}
}

// listFrom and listTo bound the words that say of a number that it is a sum.
func (m *mention) listFrom(r *reader) int32 { return r.a.Marks[m.mark].First - 8 }

func (m *mention) listTo(r *reader) int32 { return r.a.Marks[m.mark].Last + 10 }
