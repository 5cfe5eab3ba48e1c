package date

import "sorot/wasm/article"

func (c *clock) into(e *expr) {
	e.typ = article.TimeOfDay
	f := &e.form
	f.Clock, f.Clock2, f.UTC, f.Zone = c.at, c.to, c.utc, c.zone
}

// clockAfter takes a clock time after a day: "Senin pukul 10.00 WIB",
// "Tuesday at 10 a.m.", "Senin (28/10) sekitar pukul 10.00".
func (p *parser) clockAfter(e *expr) bool {
	f := &e.form
	if f.Day == 0 && f.Weekday == 0 && f.Unit != article.Day && f.Op != article.OpSame && f.Op != article.OpHoliday || f.Day2 > 0 {
		return false
	}
	k := p.comma(e.end)
	comma := k > e.end
	if p.any(k, "pada", "at", "sekitar", "sekira", "mulai", "around", "about") {
		if p.is(k, "pada") && p.any(k+1, "sekitar", "sekira") {
			k++
		}
		if p.any(k, "sekitar", "sekira", "around", "about") {
			e.mod = modApprox
		}
		k++
		if p.any(k, "around", "about") {
			k++
			e.mod = modApprox
		}
	} else if p.hyphen(k) && !comma || p.punct(k, '|') {
		k++ // "Senin, 28 Okt 2024 - 10:15 WIB"
	}
	c, next, ok := p.clockAt(k)
	if !ok && f.Year > 0 && f.Day > 0 { // "28/10/2024, 10:15", "2024-10-22 10:15"
		if m, n, ok1 := p.hm(k, false); ok1 && n >= k+3 || ok1 && comma && len(p.v.Word(k)) >= 4 {
			c, next, ok = clock{at: int16(m) + 1}, n, true
		}
	}
	if !ok && p.is(k, "t") && f.Year > 0 && p.v.Glued(k) { // ISO 8601
		if m, n, ok1 := p.hm(k+1, false); ok1 && n > k+2 {
			c, next, ok = clock{at: int16(m) + 1}, n, true
			if p.is(n, "z") {
				c.zone, next = zoneUTC, n+1
			} else if x, off := p.figure(n+1, 2, 2); off && (p.punct(n, '+') || p.hyphen(n)) && p.v.Glued(n) && p.punct(n+2, ':') && p.v.Kind(n+3) == article.Digits {
				if next = n + 4; x >= 7 && x <= 9 && p.punct(n, '+') && p.is(n+3, "00") {
					c.zone = uint8(x - 5) // of Indonesia
				} else if x == 0 {
					c.zone = zoneUTC
				}
			}
		}
	}
	if n, hour := p.figure(k, 1, 2); !ok && hour && p.en && p.is(k-1, "at") && n > 0 && n < 13 && f.Weekday > 0 && (k+1 >= len(p.v.Toks) || p.punct(k+1, '.') && !p.v.Glued(k+2) || p.punct(k+1, ',') || p.punct(k+1, ';')) {
		e.end, e.typ, f.Part = k+1, article.TimeOfDay, true // "Friday at 7.": of which half of the day is not said
		return true
	}
	if !ok {
		if e.mod == modApprox {
			e.mod = modNone
		}
		return false
	}
	c.into(e)
	e.end = next
	return true
}

// clockFirst reads a clock time and the day that follows it: "pukul 10.00
// WIB", "10:30 a.m. ET on Tuesday", "7 p.m. ET tonight, Saturday, September
// 29, 2018".
func clockFirst(p *parser, i int) (expr, bool) {
	if p.v.Kind(i) != article.Digits && p.class(i) != cClock && p.class(i) != cNoon && p.class(i) != cNumber && p.class(i) != cPeriod {
		return expr{}, false
	}
	c, next, ok := p.clockAt(i)
	if !ok || p.v.Glued(i) && p.punct(i-1, ':') {
		return expr{}, false
	}
	if p.at(i).unit == article.Hour && p.v.Kind(i+1) == article.Word && c.at > 0 && !p.upper(i) && p.is(next, "lalu") {
		return expr{}, false
	}
	e := expr{end: next}
	e.form.Op, e.form.FromTold = article.OpSame, true
	c.into(&e)
	if p.en && p.class(i) == cNoon && next == i+1 && p.is(i-1, "the") {
		return e, false
	}
	p.dayAfterClock(&e)
	// "setiap hari", "every day" after a clock time makes it a set.
	k := p.comma(e.end)
	if p.class(k) == cEvery && e.form.Op == article.OpSame && p.v.Kind(k+1) != article.Digits && p.class(k+1) != cNumber {
		if g, ok := set(p, k); ok {
			g.typ = article.Set
			g.form = article.DateForm{}
			return g, true
		}
	}
	if !p.en && e.form.Op == article.OpSame && p.class(e.end) == cLast {
		e.end++
	}
	return e, true
}

// clockTwice takes the same moment in another zone, bracketed after the day:
// "7 p.m. EST Saturday (0000 GMT Sunday)".
func (p *parser) clockTwice(e *expr) bool {
	k := e.end
	if e.form.Clock == 0 || !p.punct(k, '(') {
		return false
	}
	c, n, ok := p.clockAt(k + 1)
	if !ok || c.zone == 0 {
		return false
	}
	if p.is(n, "on") {
		n++
	}
	if _, n2, ok := p.weekday(n); ok {
		n = n2
	}
	if !p.punct(n, ')') {
		return false
	}
	if c.zone == zoneUTC && e.form.UTC == 0 {
		e.form.UTC = c.at
	}
	e.end = n + 1
	return true
}

// dayAfterClock takes "on Tuesday", "pada hari Sabtu", ", Senin (28/10)", "tonight".
func (p *parser) dayAfterClock(e *expr) {
	for n := 0; n < 3; n++ {
		k := p.comma(e.end)
		comma := k > e.end
		switch {
		case p.any(k, "on", "of", "pada", "di") && !comma:
			k++
		case p.any(k, "on", "pada") && comma && !p.en:
			k++
		}
		if p.is(k, "the") {
			k++
		}
		if p.clockTwice(e) {
			return
		}
		g, ok := p.dayAt(k)
		if !ok || comma && p.en && g.form.Weekday == 0 && g.form.Day == 0 {
			return
		}
		if e.form.Op == article.OpSame {
			c := e.form
			mod := e.mod
			*e = g
			e.form.Clock, e.form.Clock2, e.form.UTC, e.form.Zone = c.Clock, c.Clock2, c.UTC, c.Zone
			if mod != modNone {
				e.mod = mod
			}
		} else {
			p.merge(e, &g)
			e.end = g.end
		}
		e.typ = article.TimeOfDay
	}
}

// dayAt reads one day, of whatever kind.
func (p *parser) dayAt(k int) (e expr, ok bool) {
	if k >= len(p.v.Toks) {
		return e, false
	}
	for _, m := range [...]func(*parser, int) (expr, bool){weekdayFirst, dayMonth, figures, relative} {
		if e, ok = m(p, k); ok && !e.skip {
			f := &e.form
			if f.Clock == 0 && (f.Day > 0 || f.Weekday > 0 || f.Unit == article.Day && f.Op == article.OpShift) && e.typ != article.Duration {
				return e, true
			}
		}
	}
	if p.class(k) == cHoliday {
		return holiday(p, k)
	}
	return e, false
}
