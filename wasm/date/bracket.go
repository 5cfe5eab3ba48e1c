package date

import "sorot/wasm/article"

// bracket takes "(22/10/2024)", "(22 Oktober 2024)" or "[22/10]" after a day.
func (p *parser) bracket(e *expr) bool {
	f := &e.form
	k := e.end
	if f.Day > 0 && f.Weekday == 0 && p.punct(k, '(') { // "11 Juni 2025 (Rabu)"
		if d, n, ok := p.weekday(k + 1); ok && p.punct(n, ')') {
			f.Weekday, e.end = d, n+1
			return true
		}
	}
	if !p.punct(k, '(') && !p.punct(k, '[') || f.Day > 0 && f.Op == article.OpCalendar {
		return false
	}
	g, ok := p.numeric(k + 1)
	if !ok {
		g, ok = p.dayThenMonth(k + 1)
	}
	if !ok && p.en {
		g, ok = p.monthThenDay(k + 1)
	}
	if !ok {
		if d, n, ok1 := p.day(k + 1); ok1 && f.Weekday > 0 { // "Senin (28)"
			g, ok = calendar(n), true
			g.form.Day = d
		}
	}
	if ok {
		p.partAfter(&g)
		if p.punct(g.end, ',') || p.class(g.end) == cClock {
			p.clockAfter(&g)
		}
	}
	if !ok || !p.punct(g.end, ')') && !p.punct(g.end, ']') {
		return false
	}
	p.merge(e, &g)
	e.end = g.end + 1
	return true
}

// apposed takes ", 22 Oktober 2024", " Oct. 22" after a weekday.
func (p *parser) apposed(e *expr) bool {
	for _, k := range [...]int{p.comma(e.end), e.end} {
		if p.is(k, "the") && p.en {
			if d, n, ok := p.day(k + 1); ok && n == k+3 && !p.is(n, "of") {
				e.form.Day, e.end = d, n
				return true
			}
			k++
		}
		if p.any(k, "tanggal", "tgl") {
			k++
		}
		g, ok := p.dayThenMonth(k)
		if !ok && p.en {
			g, ok = p.monthThenDay(k)
		}
		if !ok {
			g, ok = p.numeric(k)
			ok = ok && (g.form.Year > 0 || !p.en)
		}
		if ok && (g.form.Op == article.OpCalendar || g.form.Op == article.OpShift) {
			p.merge(e, &g)
			e.end = g.end
			return true
		}
	}
	return false
}

// merge takes over what g tells of the day. Digits win over relative words.
func (p *parser) merge(e, g *expr) {
	f, h := &e.form, &g.form
	if h.Day > 0 {
		f.Op, f.Unit, f.N, f.FromTold = h.Op, h.Unit, h.N, h.FromTold
		f.Year, f.Month, f.Day, f.Year2, f.Month2, f.Day2, f.Swap = h.Year, h.Month, h.Day, h.Year2, h.Month2, h.Day2, h.Swap
	}
	if f.Weekday == 0 {
		f.Weekday = h.Weekday
	}
	if h.Clock > 0 && f.Clock == 0 {
		f.Clock, f.Clock2, f.UTC, f.Zone = h.Clock, h.Clock2, h.UTC, h.Zone
	}
	f.Part = f.Part || h.Part
	if h.Part || h.Clock > 0 {
		e.typ = article.TimeOfDay
	}
	if e.mod == modNone {
		e.mod = g.mod
	}
}

// pasaran takes the Javanese day: "Jumat Kliwon".
func (p *parser) pasaran(e *expr) bool {
	if !p.en && e.form.Weekday > 0 && p.any(e.end, "kliwon", "legi", "pahing", "pon", "wage") && p.upper(e.end) {
		e.end++
		return true
	}
	return false
}
