package date

import "sorot/wasm/article"

// month reads a month's name at i, an abbreviation with its full stop. beside
// tells that figures stand beside it.
func (p *parser) month(i int, beside bool) (m int8, next int, ok bool) {
	x := p.at(i)
	if x.class != cMonth || x.flags&fAbbr != 0 && !beside {
		return 0, i, false
	}
	if x.flags&(fShy|fAbbr) != 0 && !p.upper(i) && p.en {
		return 0, i, false
	}
	if x.flags&fAbbr != 0 {
		return int8(x.n), p.dot(i + 1), true
	}
	return int8(x.n), i + 1, true
}

// relYear reads "tahun ini", "tahun lalu", "last year", "this year" after a
// month or a holiday: the shift in years, times two.
func (p *parser) relYear(i int) (n int32, next int, ok bool) {
	if p.en {
		k := i
		if p.is(k, "of") {
			k++
		}
		if p.class(k+1) == cUnit && p.at(k+1).unit == article.Year {
			switch p.class(k) {
			case cThis:
				return 0, k + 2, true
			case cLast:
				return -2, k + 2, true
			case cNext:
				return 2, k + 2, true
			}
		}
		return 0, i, false
	}
	if p.class(i) == cUnit && p.at(i).unit == article.Year {
		switch {
		case p.is(i+1, "ini"):
			return 0, i + 2, true
		case p.any(i+1, "lalu", "silam", "kemarin"):
			return -2, i + 2, true
		case p.any(i+1, "depan", "mendatang"):
			return 2, i + 2, true
		case p.seq(i+1, "yang", "lalu"):
			return -2, i + 3, true
		}
	}
	return 0, i, false
}

// monthAlone reads "Oktober", "bulan Juni lalu", "Oct. 2024", "Januari dan
// Februari 2025", "October last year".
func monthAlone(p *parser, i int) (expr, bool) {
	k, noun := i, false
	if p.class(k) == cUnit && p.at(k).unit == article.Month && !p.en {
		k++
		noun = true
		if p.class(k) == cHijri {
			return p.hijriMonth(k)
		}
	}
	if p.class(k) == cHijri {
		return p.hijriMonth(k)
	}
	x := p.at(k)
	if x.class != cMonth {
		return expr{}, false
	}
	m, next, ok := p.month(k, true)
	if !ok {
		return expr{}, false
	}
	e := calendar(next)
	f := &e.form
	f.Month = m
	y, after, told := p.yearAfter(next)
	if p.punct(next, '/') || p.joined(next) {
		if yy, ok := p.year(next + 1); ok {
			y, after, told = yy, next+2, true
		}
	}
	if told {
		f.Year, e.end = y, after
	} else if n, after, ok := p.relYear(next); ok {
		f.Op, f.Unit, f.N, e.end = article.OpShift, article.Year, n, after
	}
	// "Januari-Maret 2025", "Januari dan Februari 2025"
	if n, pair, ok := p.joint(next); ok && !told && f.Op == article.OpCalendar {
		if m2, n2, ok := p.month(n, true); ok && (!pair || m2 == m+1 || m == 12 && m2 == 1) && !p.dayFollows(n2) {
			y, after, told2 := p.yearAfter(n2)
			sy, safter, shared := p.relYear(n2)
			switch {
			case told2:
				f.Month2, f.Year, f.Year2, e.end = m2, y, y, after
				if m2 < m {
					f.Year--
				}
				told = true
			case shared:
				f.Op, f.Unit, f.N, f.Month2, e.end = article.OpShift, article.Year, sy, m2, safter
				told = true
			case p.hyphen(next) && p.v.Glued(next):
				f.Month2, e.end = m2, n2
				told = true
			}
		}
	}
	if !told && f.Op == article.OpCalendar && !p.monthMeant(i, k, next, noun) {
		return expr{end: next, skip: true}, true
	}
	p.tailOf(&e)
	return e, true
}

// dayFollows tells a day of the month at i ("Oct. 22-Nov. 3").
func (p *parser) dayFollows(i int) bool {
	_, _, ok := p.day(i)
	return ok && p.en
}

// monthMeant tells whether a month's name without figures is the month: not
// "may", "Theresa May", "Mei Lan", "the march".
func (p *parser) monthMeant(i, k, next int, noun bool) bool {
	x := p.at(k)
	if noun {
		return true
	}
	if p.titled(i) {
		return false
	}
	if !p.upper(k) {
		return !p.en && x.flags&(fAbbr|fShy) == 0
	}
	if i == 0 && p.punct(next, ':') && p.v.Glued(next) {
		return true // "Mei: …" heads a paragraph
	}
	before := p.lead(i-1)&leadAt != 0 || p.class(i-1) == cMod || p.class(i-1) == cThis || p.class(i-1) == cLast || p.class(i-1) == cNext || p.is(i-1, "tanggal") || p.class(i-1) == cEvery
	if x.flags&fAbbr != 0 && p.any(i-1, "on") {
		return before
	}
	if p.any(i-1, "a", "the", "and", "or", "on", "dan", "dengan", "ke", "atau", "untuk") {
		before = before && x.flags&(fShy|fAbbr|fName) == 0
	}
	if p.is(i-1, "of") && x.flags&fShy != 0 {
		before = p.class(i-2) == cMod || p.class(i-2) == cPart || p.class(i-2) == cUnit
	}
	after := !p.en && (p.class(next) == cLast || p.class(next) == cNext || p.class(next) == cThis)
	if x.flags&fAbbr != 0 {
		return next > k+1 && before || p.en && before
	}
	if x.flags&fName != 0 || x.flags&fShy != 0 {
		if (p.name(k+1) || p.joined(k+1)) && !before && !after {
			return false
		}
		if p.name(k-1) && !after {
			return false
		}
	}
	if p.hyphen(i-1) && p.class(i-2) == cMod {
		return true // "early-March"
	}
	if w := p.v.Word(i - 1); p.en && len(w) > 5 && w[len(w)-3:] == "est" && !p.upper(i-1) && !p.name(k+1) {
		return true // "the hottest May since 1850"
	}
	if p.en && x.flags&fShy != 0 && !before { // "the March deadline", "March's figures"
		if p.is(next, "'s") {
			return x.n == 3 || i > 0 && p.lead(i-1) != 0
		}
		return p.any(i-1, "a", "an", "the", "this", "that") && p.v.Kind(next) == article.Word && !p.upper(next) && !p.any(next, "for", "of", "on", "in", "from", "to", "through", "against", "by", "and", "was", "is")
	}
	if x.flags&fShy != 0 {
		return before || after || !p.en && !p.name(k+1) && i > 0
	}
	return true
}

// unitOf reads "weekend of 9-10 August", "week of Oct. 21", "month of June",
// "year of 2020".
func (p *parser) unitOf(i int) (e expr, ok bool) {
	k := i + 2
	u := p.at(i).unit
	if p.is(k, "the") {
		k++
	}
	switch u {
	case article.Week, article.Weekend:
		e, ok = p.dayThenMonth(k)
		if !ok {
			e, ok = p.monthThenDay(k)
		}
		if ok && e.form.Day2 == 0 {
			e.form.Unit = u
		}
	case article.Month:
		if p.class(k) == cMonth {
			e, ok = monthAlone(p, k)
		}
	}
	return e, ok && !e.skip
}
