package date

import "sorot/wasm/article"

// span is a duration of n units; halves of hours and years are told in the
// next finer unit.
func (p *parser) span(end int, u article.DateUnit, n float64) expr {
	e := expr{end: end, typ: article.Duration}
	f := &e.form
	f.Op, f.Unit = article.OpDuration, u
	if n != float64(int64(n)) {
		switch u {
		case article.Day:
			if n == 0.5 {
				n, f.Unit = 12, article.Hour
			}
		case article.Hour:
			n, f.Unit = n*60, article.Minute
		case article.Minute:
			n, f.Unit = n*60, article.Second
		case article.Second:
			if n > 0 && n < 3600 {
				f.Milli = int32(n*1000 + 0.5)
				return e
			}
		case article.Year:
			n, f.Unit = n*12, article.Month
		case article.Decade:
			n, f.Unit = n*10, article.Year
		case article.Century:
			n, f.Unit = n*100, article.Year
		}
	}
	if n = n * 2; n != float64(int64(n)) || n <= 0 || n > 1e9 {
		f.Op = article.OpOpen
		return e
	}
	f.N = int32(n)
	return e
}

// finer takes the rest of a length told in two or three units: "1 tahun 6
// bulan", "two hours and five minutes", "2 jam 21 menit 14 detik".
func (p *parser) finer(e *expr) {
	p.finest(e, &e.form.N2, &e.form.Unit2, e.form.Unit)
	if e.form.N2 > 0 {
		p.finest(e, &e.form.N3, &e.form.Unit3, e.form.Unit2)
	}
}

func (p *parser) finest(e *expr, to *int16, unit *article.DateUnit, than article.DateUnit) {
	f := &e.form
	if f.Op != article.OpDuration || f.N%2 != 0 {
		return
	}
	k := e.end
	if p.punct(k, ',') && than <= article.Minute { // "10 minutes, 21 seconds"
		k++
	} else if p.any(k, "and", "dan") {
		k++
	}
	if p.v.Kind(k) != article.Digits && p.class(k) != cNumber {
		return
	}
	n, u, next, ok := p.amount(k)
	if !ok || u >= than || u == article.NoUnit || than >= article.Decade || (than >= article.Day) != (u >= article.Day) && than != article.Day {
		return
	}
	if u == article.Second && n > 0 && n < 60 && n != float64(int16(n)) {
		f.Milli, e.end = int32(n*1000+0.5), next
		return
	}
	if n < 1 || n != float64(int16(n)) {
		return
	}
	if g, ok := p.countedFrom(k, next, n, u); !ok || g.form.Op != article.OpDuration || g.end != next || p.joined(next-2) {
		return
	}
	*to, *unit, e.end = int16(n), u, next
}

// dur is a duration, open for a vague count or a range.
func (p *parser) dur(end int, u article.DateUnit, n float64) expr {
	if n <= 0 {
		return open(end, article.Duration)
	}
	return p.span(end, u, n)
}
