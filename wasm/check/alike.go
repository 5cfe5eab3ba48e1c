package check

import (
	"math"
	"slices"

	"sorot/wasm/article"
)

// shared counts the words that two surroundings have in common.
func shared(a, b *mention) (n int) {
	for _, h := range a.words[:a.n] {
		if slices.Contains(b.words[:b.n], h) {
			n++
		}
	}
	return n
}

// strangers tells that both surroundings name a place and none in common.
func strangers(a, b *mention) bool {
	if a.named == 0 || b.named == 0 {
		return false
	}
	for _, h := range a.names[:a.named] {
		if slices.Contains(b.names[:b.named], h) {
			return false
		}
	}
	return true
}

// otherDays tells that two sentences hold dates, and none in common, nor two
// that lie within so many days.
func (r *reader) otherDays(s, t int32, within int) bool {
	if s == t {
		return false
	}
	found := 0
	f1, t1 := r.datesOf(s)
	f2, t2 := r.datesOf(t)
	for i := f1; i < t1; i++ {
		d := r.date(i)
		if d == nil || d.Value == "" || d.Type == article.Duration || d.Type == article.Set {
			continue
		}
		for j := f2; j < t2; j++ {
			e := r.date(j)
			if e == nil || e.Value == "" || e.Type == article.Duration || e.Type == article.Set {
				continue
			}
			if e.Value == d.Value {
				return false
			}
			if x, ok := isoDay(d.Value); ok {
				if y, ok := isoDay(e.Value); ok && x-y <= within && y-x <= within {
					return false
				}
			}
			found++
		}
	}
	return found > 0
}

// datesOf gives the marks of a sentence or, where it holds no date, of the one
// before it in its paragraph that does.
func (r *reader) datesOf(s int32) (from, to int) {
	for k := s; k >= 0 && k > s-4 && r.a.Sentences[k].Para == r.a.Sentences[s].Para; k-- {
		from, to = r.in(int(k))
		for i := from; i < to; i++ {
			if d := r.date(i); d != nil && d.Value != "" && d.Type <= article.TimeOfDay {
				return from, to
			}
		}
	}
	return 0, 0
}

// agree tells that two numbers may be one: equal, one rounded, or one that
// only bounds the other.
func (r *reader) agree(a, b *mention) bool {
	lo, hi := a, b
	if lo.x > hi.x {
		lo, hi = hi, lo
	}
	if lo.x == hi.x || hi.x-lo.x <= 1.01*max(coarse(a), coarse(b)) {
		return true
	}
	ml, mh := r.number(int(lo.mark)).Modifier, r.number(int(hi.mark)).Modifier
	if (ml == "more" || ml == "min") && mh != ml || (mh == "less" || mh == "max") && ml != mh {
		return hi.x < 1.5*lo.x
	}
	if ml == mh && ml != "approx" {
		return false
	}
	rough := ml != "" && meaning(&lo.fig) < 4 || mh != "" && meaning(&hi.fig) < 4
	return rough && hi.x-lo.x < 0.15*hi.x
}

// coarse is half of the last place that is not zero: "12.000" may be 12.345.
func coarse(m *mention) float64 {
	n := m.fig.n
	all := m.fig.all
	for n > 1 && m.fig.text[n-1] == '0' {
		n--
		all /= 10
	}
	if n == 0 {
		return 0
	}
	if n == 1 && m.x < 100 {
		return 0
	}
	return m.x / math.Round(all) * 0.5
}
