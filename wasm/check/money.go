package check

import (
	"math"
	"slices"

	"sorot/wasm/article"
)

// ratesCheck compares the rates at which one article converts a currency: "Rp
// 15 miliar (US$ 1 juta) … Rp 45 miliar (US$ 2 juta)". A tenth is rounding.
var ratesCheck = &Check{Code: "currency-rates", look: lookRates}

// separatorsCheck finds 1.500 and 1,500 in one article. Only groups of three
// that are read as thousands count.
var separatorsCheck = &Check{Code: "separators-mixed", look: lookSeparators}

// mostPairs is how many pairs of currencies are remembered: each amount is
// looked for among them.
const mostPairs = 32

func lookRates(r *reader, c *Check) {
	type rate struct {
		a, b string // the currencies, by their letters
		x    float64
		i, j int
	}
	var first []rate // of each pair of currencies
	for i := 0; i+1 < len(r.a.Marks); i++ {
		n, ok := r.money(i)
		if !ok {
			continue
		}
		j := r.nextNumber(i, int(r.first[r.sent[i]+1]))
		if j < 0 {
			continue
		}
		p, ok := r.money(j)
		from, to := r.a.Marks[i].Last, r.a.Marks[j].First
		if !ok || p.Unit == n.Unit || to-from > 3 || !r.punct(from, '(') && !r.any(from, "atau or setara") {
			continue
		}
		now := rate{n.Unit, p.Unit, n.Low / p.Low, i, j}
		if n.Unit > p.Unit {
			now.a, now.b, now.x = now.b, now.a, 1/now.x
		}
		k := slices.IndexFunc(first, func(x rate) bool { return x.a == now.a && x.b == now.b })
		if k < 0 {
			if len(first) < mostPairs {
				first = append(first, now)
			}
			continue
		}
		was := &first[k]
		spans := []article.Span{r.pair(was.i, was.j), r.pair(i, j)}
		sev := article.Fit
		if math.Abs(math.Log(now.x/was.x)) > 0.1 {
			sev = article.Warn
		}
		r.say(c, sev, spans, passage("a", spans[0]), passage("b", spans[1]))
	}
}

// money gives the plain amount of mark i.
func (r *reader) money(i int) (*article.Number, bool) {
	n := r.number(i)
	return n, n != nil && len(n.Unit) == 3 && n.Unit[0] <= 'Z' && n.Low == n.High && n.Low > 0 && n.Per == ""
}

// pair is the passage from mark i to mark j.
func (r *reader) pair(i, j int) article.Span {
	return article.Span{Start: r.a.Marks[i].Start, End: r.a.Marks[j].End}
}

func lookSeparators(r *reader, c *Check) {
	var count, at [2]int // of points and commas; the first mark
	for i := range r.a.Marks {
		n, m := r.number(i), &r.a.Marks[i]
		if n == nil || n.Low != n.High {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			for s, sign := range [2]byte{'.', ','} {
				p := parts(r.word(k), sign)
				if r.kind(k) != article.Digits || p.n < 2 || p.size[0] > 3 || p.size[1] != 3 || p.val[0] == 0 || p.n == 3 && p.size[2] != 3 {
					continue
				}
				whole := p.val[0]
				for _, x := range p.val[1:p.n] {
					whole = whole*1000 + x
				}
				if f := significant(r.word(k)); n.Low < float64(whole) || f.all == 0 {
					continue
				}
				if count[s] == 0 {
					at[s] = i
				}
				count[s]++
			}
		}
	}
	if count[0] == 0 || count[1] == 0 {
		return
	}
	rare := 0
	if count[1] < count[0] || count[1] == count[0] && r.a.Lang == article.ID {
		rare = 1
	}
	a, b := r.a.Marks[at[rare]].Span, r.a.Marks[at[1-rare]].Span
	r.say(c, article.Warn, []article.Span{a, b}, passage("a", a), passage("b", b))
}
