package date

import "sorot/wasm/article"

// weekday reads a weekday's name at i, after an optional "hari".
func (p *parser) weekday(i int) (d int8, next int, ok bool) {
	k, noun := i, false
	if !p.en && p.is(k, "hari") {
		k++
		noun = true
	}
	x := p.at(k)
	if x.class != cWeekday {
		return 0, i, false
	}
	switch {
	case noun:
	case x.flags&fShy != 0 && !p.sunday(k):
		return 0, i, false
	case !p.upper(k) && p.en:
		return 0, i, false
	case x.flags&fAbbr != 0:
		next := p.dot(k + 1)
		_, _, d1 := p.day(p.comma(next))
		_, _, d2 := p.month(p.comma(next), true)
		if !d1 && !d2 || p.v.Has(k, article.AllUpper) {
			return 0, i, false
		}
		return int8(x.n), next, true
	}
	return int8(x.n), k + 1, true
}

// sunday tells "Minggu" the day from "minggu" the week: capitalised inside a
// sentence, or with a date or a part of the day after it.
func (p *parser) sunday(k int) bool {
	if p.class(k+1) == cPart && !p.is(k+1, "tengah") || p.seq(k+1, "tengah", "malam") {
		return true
	}
	if p.punct(k+1, '(') && p.v.Kind(k+2) == article.Digits || p.punct(k+1, ',') && p.v.Kind(k+2) == article.Digits {
		return true
	}
	if !p.upper(k) || p.v.Has(k, article.AllUpper) && p.class(k+1) != none {
		return false
	}
	if p.class(k+1) == cLast || p.class(k+1) == cNext || p.class(k+1) == cThis {
		// "Minggu depan" opens a sentence as a week; "pada Minggu lalu" is the day.
		return k > 0 && !p.v.Head && p.lead(k-1)&leadAt != 0 && !p.upper(k+1)
	}
	if k == 0 || p.punct(k-1, '"') || p.punct(k-1, '“') {
		return p.punct(k+1, ',') || p.v.Kind(k+1) == article.Digits
	}
	return !p.is(k+1, "ke")
}

// weekdayFirst reads "Selasa", "hari Selasa (22/10/2024) malam", "Tuesday,
// Oct. 22, at 10 a.m.", "Kamis pekan lalu", "Senin-Rabu (21-23/10)".
func weekdayFirst(p *parser, i int) (expr, bool) {
	if p.class(i) != cWeekday && !p.is(i, "hari") {
		return expr{}, false
	}
	d, next, ok := p.weekday(i)
	if !ok {
		return expr{}, false
	}
	if p.paper(i, next) || p.titled(i) {
		return expr{end: next, skip: true}, true
	}
	e := calendar(next)
	e.form.Weekday = d
	if p.joined(next) || p.hyphen(next) && p.class(next+1) == cWeekday {
		if d2, n, ok := p.weekday(next + 1); ok && (p.joined(next) || p.punct(n, '(')) {
			e.form.Weekday2, e.end = d2, n
		}
	}
	if n, pair, ok := p.joint(next); ok && e.form.Weekday2 == 0 && !p.en {
		// "Sabtu dan Minggu (26-27/10)", "Senin hingga Rabu (21-23/10)": the bracket is shared.
		if d2, n, ok := p.weekday(n); ok && p.punct(n, '(') && (!pair || d2 == d%7+1) {
			if g, ok := p.numeric(n + 1); ok && g.form.Day2 > 0 {
				e.form.Weekday2, e.end = d2, n
			}
		}
	}
	p.attach(&e)
	return e, true
}

// paper tells that the weekday is part of a name: "Koran Minggu", "Sunday
// Times", "Sheffield Wednesday", "Black Friday" where it is no holiday.
func (p *parser) paper(i, next int) bool {
	if p.en {
		if p.any(next, "times", "telegraph", "mirror", "mail", "express", "herald", "post", "tribune", "league", "night") && p.upper(next) {
			return true
		}
		if p.lead(i-1)&leadPaper != 0 && p.upper(i-1) || p.is(i-1, "on") && p.any(i-2, "mail", "scotland", "wales") && p.upper(i-2) {
			return true
		}
		if p.any(i-1, "black", "bloody", "super", "fat", "manic", "spy", "cyber", "happy") && p.upper(i-1) {
			return true
		}
		return false
	}
	return p.lead(i-1)&leadPaper != 0 && p.upper(i-1) && !p.is(i-1, "malam")
}

// titled tells that a title stands before token i: "Mr. Monday".
func (p *parser) titled(i int) bool {
	return p.en && p.any(p.titleAt(i), "mr", "ms", "mrs", "dr", "prof", "sir", "lord", "judge", "sgt")
}

func (p *parser) titleAt(i int) int {
	if p.punct(i-1, '.') {
		return i - 2
	}
	return i - 1
}

// attach takes what belongs to the same place in time after a day: bracketed
// figures, the date after a weekday, part of the day, clock time, "lalu".
func (p *parser) attach(e *expr) {
	f := &e.form
	for n := 0; n < 8; n++ {
		k := e.end
		switch {
		case p.bracket(e):
		case f.Weekday > 0 && f.Day == 0 && p.apposed(e):
		case !f.Part && p.partAfter(e):
		case f.Clock == 0 && p.clockAfter(e):
		case f.Rel == 0 && p.tailOf(e):
		case p.clockTwice(e):
		case p.pasaran(e):
		}
		if e.end == k {
			return
		}
	}
}

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

// partAfter takes a part of the day that follows a day: "malam", "dini hari",
// "Tuesday morning".
func (p *parser) partAfter(e *expr) bool {
	k := e.end
	if e.form.Month2 > 0 || e.form.Day == 0 && e.form.Weekday == 0 && e.form.Unit != article.Day && e.form.Op != article.OpHoliday && e.form.Op != article.OpSame {
		return false
	}
	n, ok := p.part(p.comma(k))
	if ok && n > 0 && p.comma(k) != k && p.en {
		return false
	}
	if !ok {
		if p.en && p.seq(k, "in", "the") && p.class(k+2) == cPart {
			n, ok = k+3, true
		} else if p.en && p.is(k, "at") && p.is(k+1, "night") {
			n, ok = k+2, true
		} else if p.en && p.any(k, "early", "late") && p.class(k+1) == cPart {
			n, ok = k+2, true
		}
	}
	if !ok {
		return false
	}
	e.end, e.typ, e.form.Part = n, article.TimeOfDay, true
	return true
}

// part reads the name of a part of the day: "malam", "dini hari", "tengah
// malam", "jelang siang", "pagi hari".
func (p *parser) part(i int) (next int, ok bool) {
	if p.is(i, "menjelang") && p.class(i+1) == cPart {
		i++
	}
	if p.class(i) != cPart {
		return i, false
	}
	switch {
	case p.is(i, "dini"):
		if p.is(i+1, "hari") {
			return i + 2, true
		}
		return i, false
	case p.is(i, "tengah"):
		if p.any(i+1, "malam", "hari") {
			return i + 2, true
		}
		return i, false
	case p.en:
		if i > 0 && p.is(i, "dusk") {
			return i, false
		}
		return i + 1, true
	}
	if p.is(i+1, "hari") {
		return i + 2, true
	}
	return i + 1, true
}

// pasaran takes the Javanese day: "Jumat Kliwon".
func (p *parser) pasaran(e *expr) bool {
	if !p.en && e.form.Weekday > 0 && p.any(e.end, "kliwon", "legi", "pahing", "pon", "wage") && p.upper(e.end) {
		e.end++
		return true
	}
	return false
}
