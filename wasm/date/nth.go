package date

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// nthOf reads a part of a month or year told by its place: "pekan pertama
// Juni", "the last week of October", "the first Monday in September",
// "sembilan bulan pertama 2024", "the first nine months of the year".
func nthOf(p *parser, i int) (expr, bool) {
	if p.en {
		return p.nthEN(i)
	}
	// "sembilan bulan pertama 2024"
	if n, k, ok := p.count(i); ok && p.is(k, "bulan") && p.any(k+1, "pertama", "awal") {
		return p.firstMonths(n, k+2)
	}
	if u, k, ok := p.unit(i); ok && (u == article.Week || u == article.Day) && !p.joined(i-1) {
		if p.is(k, "terakhir") {
			k++
		} else if _, n, ok := numeral.Ordinal(p.v, k); ok {
			k = n
		} else {
			return expr{}, false
		}
		if e, ok := monthAlone(p, k); ok && !e.skip {
			return open(e.end, article.DateOnly), true
		}
		if p.is(k, "bulan") && p.class(k+1) == cThis {
			return open(k+2, article.DateOnly), true
		}
	}
	return expr{}, false
}

func (p *parser) nthEN(i int) (expr, bool) {
	n, k := 0, i
	switch {
	case p.is(i, "last"), p.is(i, "final"):
		n, k = -1, i+1
	case p.class(i) == cOrd || p.is(i, "second") || p.v.Kind(i) == article.Digits:
		v, next, ok := numeral.Ordinal(p.v, i)
		if !ok {
			return expr{}, false
		}
		n, k = int(v.Value), next
	default:
		return expr{}, false
	}
	if n == 1 {
		if c, q, ok := p.count(k); ok && p.is(q, "months") && p.is(q+1, "of") {
			return p.firstMonths(c, q+2)
		}
	}
	x := p.at(k)
	if !p.any(k+1, "of", "in") || x.class != cWeekday && !(x.class == cUnit && (x.unit == article.Week || x.unit == article.Day || x.unit == article.Weekend)) {
		return expr{}, false
	}
	e, ok := monthAlone(p, k+2)
	if !ok || e.skip || e.form.Month2 > 0 {
		return expr{}, false
	}
	if x.class == cWeekday && e.form.Op == article.OpCalendar && n < 5 {
		e.form.Weekday, e.form.Nth = int8(x.n), int8(n)
		return e, true
	}
	return open(e.end, article.DateOnly), true
}

// firstMonths is January to the n-th month of the year told at k.
func (p *parser) firstMonths(n float64, k int) (expr, bool) {
	if n < 2 || n > 12 || n != float64(int(n)) {
		return expr{}, false
	}
	e := calendar(k)
	f := &e.form
	f.Month, f.Month2 = 1, int8(n)
	if y, ok := p.year(k); ok {
		f.Year, f.Year2, e.end = y, y, k+1
		return e, true
	}
	if p.is(k, "tahun") {
		if y, ok := p.year(k + 1); ok {
			f.Year, f.Year2, e.end = y, y, k+2
			return e, true
		}
	}
	if s, next, ok := p.relYear(k); ok {
		f.Op, f.Unit, f.N, e.end = article.OpShift, article.Year, s, next
		return e, true
	}
	if p.seq(k, "the", "year") {
		f.Op, f.Unit, e.end = article.OpShift, article.Year, k+2
		return e, true
	}
	return e, false
}
