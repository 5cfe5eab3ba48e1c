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
	if p.en && p.seq(next, "after", "next") { // "the Monday after next"
		e = shift(next+2, article.Week, 2)
		e.form.Weekday = d
		return e, true
	}
	if p.en && p.is(next, "week") && p.clauseEnds(next+1) { // "Tuesday week": a week after the next
		e := calendar(next + 1)
		e.form.Weekday, e.form.Rel, e.form.N = d, article.Next, 1
		return e, true
	}
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
	if p.is(i, "menjelang") && p.class(i+1) == cPart || p.seq(i, "larut", "malam") {
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
