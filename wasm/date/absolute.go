package date

import "sorot/wasm/article"

func calendar(end int) expr {
	return expr{end: end, form: article.DateForm{Op: article.OpCalendar}}
}

// numeric reads a date in figures alone: "22/10/2024", "22.10.2024",
// "2024-10-22", "22/10", "21-23/10/2024". Two figures need a slash.
func (p *parser) numeric(i int) (e expr, ok bool) {
	if p.v.Kind(i) != article.Digits {
		return e, false
	}
	e = calendar(i + 1)
	f := &e.form
	if s := p.v.Word(i); len(s) > 4 { // "22.10.2024" is one token
		a, b, c, ok := dotted(s)
		return e, ok && p.dayFirst(f, a, b, c)
	}
	sep := '/'
	at := i + 1
	if p.joined(at) && !p.punct(at, '—') {
		sep = rune(p.v.Toks[at].Hash)
	} else if !p.punct(at, '/') || !p.v.Glued(at) || !p.v.Glued(at+1) {
		return e, false
	}
	if y, ok := p.year(i); ok { // ISO 8601
		m, ok1 := p.figure(i+2, 1, 2)
		d, ok2 := p.figure(i+4, 1, 2)
		if ok1 && ok2 && p.punct(i+3, sep) && p.v.Glued(i+3) && p.v.Glued(i+4) && valid(d, m) {
			f.Year, f.Month, f.Day = y, int8(m), int8(d)
			e.end = i + 5
			return e, true
		}
		return e, false
	}
	a, ok := p.figure(i, 1, 2)
	if !ok {
		return e, false
	}
	last := 0 // the end of "21-23/10/2024"
	k := i
	if sep != '/' {
		if n, ok := p.figure(i+2, 1, 2); ok && p.punct(i+3, '/') && p.v.Glued(i+3) && n > a {
			last, k, sep = n, i+2, '/'
		}
	}
	b, ok := p.figure(k+2, 1, 2)
	if !ok || !p.v.Glued(k+2) {
		return e, false
	}
	if p.punct(k+3, sep) && p.v.Glued(k+3) && p.v.Glued(k+4) {
		y, ok := p.year(k + 4)
		if n, short := p.figure(k+4, 2, 2); short {
			y, ok = century(n), true
		}
		if !ok || !p.dayFirst(f, a, b, int(y)) {
			return e, false
		}
		e.end = k + 5
	} else {
		if sep != '/' || !p.dayFirst(f, a, b, 0) {
			return e, false
		}
		e.end = k + 3
	}
	if last > 0 {
		f.Year2, f.Month2, f.Day2, f.Swap = f.Year, f.Month, int8(last), false
	}
	// "28/10-2/11/2024"
	if k := e.end; p.hyphen(k) && f.Day2 == 0 {
		if g, ok := p.numericEnd(k + 1); ok && (g.form.Year == f.Year || f.Year == 0) {
			f.Year, f.Year2, f.Month2, f.Day2, f.Swap = g.form.Year, g.form.Year, g.form.Month, g.form.Day, false
			e.end = g.end
		}
	}
	return e, true
}

// numericEnd reads the figures after the hyphen of a range.
func (p *parser) numericEnd(i int) (e expr, ok bool) {
	d, ok1 := p.figure(i, 1, 2)
	m, ok2 := p.figure(i+2, 1, 2)
	if !ok1 || !ok2 || !p.punct(i+1, '/') || !valid(d, m) {
		return e, false
	}
	e = calendar(i + 3)
	e.form.Day, e.form.Month = int8(d), int8(m)
	if y, ok := p.year(i + 4); ok && p.punct(i+3, '/') && p.v.Glued(i+4) {
		e.form.Year, e.end = y, i+5
	}
	return e, true
}

// dotted cuts "22.10.2024".
func dotted(s string) (a, b, c int, ok bool) {
	part, n, digits := 0, [3]int{}, [3]int{}
	for k := 0; k < len(s); k++ {
		switch ch := s[k]; {
		case ch == '.' && part < 2:
			part++
		case '0' <= ch && ch <= '9' && digits[part] < 4:
			n[part] = n[part]*10 + int(ch-'0')
			digits[part]++
		default:
			return 0, 0, 0, false
		}
	}
	ok = part == 2 && digits[0] > 0 && digits[0] < 3 && digits[1] > 0 && digits[1] < 3 && digits[2] == 4
	return n[0], n[1], n[2], ok
}

// dayFirst fills in a date of figures in the language's order. Where both
// orders are possible in English, the document half may swap them.
func (p *parser) dayFirst(f *article.DateForm, a, b, y int) bool {
	d, m := a, b
	if p.en {
		d, m = b, a
		f.Swap = a != b && valid(a, b) && valid(b, a)
	}
	if !valid(d, m) {
		if d, m = m, d; !valid(d, m) || !p.en {
			return false
		}
	}
	if y != 0 && (y < 1000 || y > 2199) {
		return false
	}
	f.Day, f.Month, f.Year = int8(d), int8(m), int32(y)
	return true
}

func valid(d, m int) bool { return d >= 1 && m >= 1 && m <= 12 && d <= longest[m] }

var longest = [13]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// figures is a date in figures that stands by itself. "22/10" alone needs
// brackets, a preposition or "tanggal" before it; in English it is a fraction.
func figures(p *parser, i int) (expr, bool) {
	start := i
	if p.class(i) == cUnit && p.at(i).unit == article.NoUnit {
		i++ // tanggal
	}
	e, ok := p.numeric(i)
	if !ok {
		return e, false
	}
	if p.v.Glued(e.end) && (p.punct(e.end, '/') || p.hyphen(e.end)) && p.v.Glued(e.end+1) && e.end < len(p.v.Toks) ||
		p.v.Glued(i) && i == start && (p.punct(i-1, '/') || p.hyphen(i-1) || p.v.Kind(i-1) == article.Word) {
		return e, false // part of a longer code
	}
	if e.form.Year == 0 {
		if p.en || start == i && !(p.punct(i-1, '(') && p.punct(e.end, ')')) && (p.lead(i-1)&leadAt == 0 || p.is(i-1, "dari")) {
			return e, false
		}
	}
	p.attach(&e)
	return e, true
}

// dayMonth reads "22 Oktober 2024", "22-24 Oktober", "28 Oktober-2 November
// 2024", "Oct. 22, 2024", "22nd of October", "29 Ramadan 1446 H".
func dayMonth(p *parser, i int) (expr, bool) {
	start := i
	if p.class(i) == cUnit && p.at(i).unit == article.NoUnit {
		i++
	}
	if p.en && p.class(i) == cUnit && p.at(i).unit >= article.Weekend && p.is(i+1, "of") {
		return p.unitOf(i)
	}
	if p.en && p.class(i) == cPart && p.is(i+1, "of") { // "evening of 21 October"
		e, ok := p.dayAt(i + 2)
		e.typ, e.form.Part = article.TimeOfDay, true
		return e, ok
	}
	e, ok := p.dayThenMonth(i)
	if !ok && p.en {
		e, ok = p.monthThenDay(i)
	}
	if !ok {
		return p.dayOnly(start)
	}
	if start == i && p.lead(i-1)&leadPaper != 0 && !p.en && !p.is(i-1, "malam") {
		return expr{end: e.end, skip: true}, true // "Jalan 17 Agustus"
	}
	p.attach(&e)
	return e, true
}

// dayOnly is "tanggal 22" and "on the 22nd".
func (p *parser) dayOnly(i int) (e expr, ok bool) {
	if !p.en {
		if p.class(i) != cUnit || p.at(i).unit != article.NoUnit {
			return e, false
		}
		d, next, ok := p.day(i + 1)
		if !ok {
			return e, false
		}
		e = calendar(next)
		e.form.Day = d
		if next2, pair, ok := p.joint(next); ok {
			if d2, n, ok := p.day(next2); ok && (!pair || d2 == d+1) && d2 > d {
				e.form.Day2, e.end = d2, n
			}
		}
		if p.class(e.end) == cUnit && p.at(e.end).unit == article.Month && p.any(e.end+1, "ini", "depan", "lalu") {
			e.form.Unit, e.form.N = article.Month, p.tail(e.end+1)
			e.form.Op = article.OpShift
			e.end += 2
		}
		return e, true
	}
	d, next, ok := p.day(i)
	if !ok || next != i+2 || !p.is(i-1, "the") || !p.any(i-2, "on", "until", "by", "from", "since") {
		return e, false
	}
	if p.v.Kind(next) == article.Word && p.lead(next)&leadAt == 0 {
		return e, false // "on the 22nd floor"
	}
	e = calendar(next)
	e.form.Day = d
	return e, true
}

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

// dayThenMonth reads the day-first order, with ranges and lists.
func (p *parser) dayThenMonth(i int) (e expr, ok bool) {
	d, k, ok := p.day(i)
	if !ok && p.en {
		if d, k, ok = p.dayWord(i); ok && !p.is(k, "of") {
			ok = false
		}
	}
	if !ok {
		return e, false
	}
	e = calendar(k)
	f := &e.form
	f.Day = d
	// "20, 21, dan 22 Oktober"; "22-24 Oktober"; "21 hingga 26 Maret"
	for n := 0; n < 6 && p.punct(k, ','); n++ {
		d2, next, ok := p.day(k + 1)
		if !ok || d2 <= f.Day {
			break
		}
		f.Day2, k = d2, next
	}
	at := k
	if p.punct(k, ',') {
		at++
	}
	if next, _, ok := p.joint(at); ok {
		next2 := next
		if p.class(next) == cUnit && p.at(next).unit == article.NoUnit {
			next2++
		}
		if d2, n, ok := p.day(next2); ok && d2 > max(d, f.Day2) {
			f.Day2, k = d2, n
			// "2-4 dan 7 April"
			if next, pair, ok := p.joint(n); ok && pair {
				if d3, n, ok := p.day(next); ok && d3 > d2 && (p.class(n) == cMonth || p.class(n) == cHijri) {
					f.Day2, k = d3, n
				}
			}
		}
	} else if p.punct(k, '/') && p.v.Glued(k) {
		if d2, n, ok := p.day(k + 1); ok && d2 > d {
			f.Day2, k = d2, n // "the night of 21/22 October"
		}
	}
	switch {
	case p.en && p.any(k, "of"):
		k++
		if p.is(k, "the") {
			return e, false
		}
	case p.class(k) == cUnit && p.at(k).unit == article.Month:
		k++
	case p.hyphen(k) && p.joined(k) && f.Day2 == 0:
		k++ // "22-Okt-2024"
	}
	if x := p.at(k); x.class == cHijri {
		return p.hijri(e, k)
	}
	m, next, ok := p.month(k, true)
	if !ok {
		return e, false
	}
	f.Month, e.end = m, next
	if f.Day2 > 0 {
		f.Month2 = m
	}
	if p.hyphen(next) && p.v.Glued(next) && p.v.Glued(next+1) {
		if y, ok := p.year(next + 1); ok {
			f.Year, e.end = y, next+2
		} else if n, ok := p.figure(next+1, 2, 2); ok && p.hyphen(k-1) {
			f.Year, e.end = century(n), next+2
		}
	}
	if y, next, ok := p.yearAfter(next); ok {
		f.Year, e.end = y, next
	} else if y, next, ok := p.relYear(next); ok && f.Year == 0 {
		f.Op, f.Unit, f.N, e.end = article.OpShift, article.Year, y, next
	}
	if f.Day2 > 0 {
		f.Year2 = f.Year
		return e, true
	}
	// "30 Desember 2024-2 Januari 2025"
	if k := e.end; f.Year > 0 && p.joined(k) {
		if d2, k, ok := p.day(k + 1); ok {
			if m2, k, ok := p.month(k, true); ok {
				if y2, next, ok := p.yearAfter(k); ok {
					f.Day2, f.Month2, f.Year2, e.end = d2, m2, y2, next
					return e, true
				}
			}
		}
	}
	// The end of a range that shares the year, or is joined by a hyphen.
	if next, pair, ok := p.joint(e.end); ok && !pair {
		if d2, k, ok := p.day(next); ok {
			if m2, k, ok := p.month(k, true); ok {
				y2, after, told := p.yearAfter(k)
				if told && f.Year == 0 || p.hyphen(e.end) && p.v.Glued(e.end) && f.Year == 0 {
					f.Day2, f.Month2 = d2, m2
					e.end = k
					if told {
						f.Year, f.Year2, e.end = y2, y2, after
					}
					if told && (f.Month2 < f.Month) {
						f.Year--
					}
				}
			}
		}
	}
	return e, true
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

// monthThenDay reads the month-first order of English.
func (p *parser) monthThenDay(i int) (e expr, ok bool) {
	m, k, ok := p.month(i, true)
	if !ok {
		return e, false
	}
	if p.is(k, "the") {
		k++
	}
	d, next, ok := p.day(k)
	if !ok {
		return e, false
	}
	if n, _ := p.figure(k, 1, 2); n > 0 && p.lead(next)&leadUnit != 0 && !p.punct(next, ',') {
		return e, false // "In May 12 people", not a day
	}
	e = calendar(next)
	f := &e.form
	f.Month, f.Day = m, d
	if next2, pair, ok := p.joint(next); ok {
		if d2, n, ok := p.day(next2); ok && d2 > d && (!pair || d2 == d+1) && p.lead(n)&leadUnit == 0 && p.class(n) != cMonth {
			f.Day2, f.Month2, next, e.end = d2, m, n, n
		} else if m2, n, ok := p.month(next2, true); ok && !pair {
			if d2, n, ok := p.day(n); ok {
				y, after, told := p.yearAfter(n)
				if told || p.hyphen(next) && p.v.Glued(next) {
					f.Day2, f.Month2, e.end = d2, m2, n
					if told {
						f.Year, f.Year2, e.end = y, y, after
						if m2 < m {
							f.Year--
						}
					}
					return e, true
				}
			}
		}
	}
	if y, n, ok := p.yearAfter(next); ok {
		f.Year, e.end = y, n
		if f.Day2 > 0 {
			f.Year2 = y
		}
	} else if y, n, ok := p.relYear(p.comma(next)); ok && f.Day2 == 0 {
		f.Op, f.Unit, f.N, e.end = article.OpShift, article.Year, y, n
	}
	return e, true
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

// yearAlone reads "tahun 2024", "2024", "2024-2029", "2024/25", "'98".
func yearAlone(p *parser, i int) (expr, bool) {
	k, noun := i, false
	if p.class(k) == cUnit && p.at(k).unit == article.Year {
		if k++; p.en && (!p.is(k-2, "the") || p.is(k, "of")) {
			return expr{}, false
		}
		noun = true
	}
	e := calendar(k + 1)
	f := &e.form
	if y, next, ok := p.shortYear(k); ok {
		if !noun && p.v.Kind(k-1) != article.Word || p.v.Kind(next) == article.Symbol || p.lead(next)&leadUnit != 0 || p.lead(k-1)&leadCount != 0 || p.unitAt(next) {
			return e, false
		}
		f.Year, e.end = y, next
		return e, true
	}
	y, ok := p.year(k)
	if !ok {
		if n, ok := p.figure(k, 2, 3); noun && ok { // "tahun 98", "tahun 300 SM"
			f.Year = int32(n)
			if n < 100 {
				f.Year = century(n)
			}
			if era, next := p.era(k + 1); era != 0 {
				e.end = next
				if f.Year = int32(n); era < 0 {
					f.Op = article.OpOpen
				}
			} else if n > 99 {
				return e, false
			}
			return e, true
		}
		if n, ok := p.figure(k, 1, 4); ok {
			if era, next := p.era(k + 1); era != 0 {
				e.end = next
				if f.Year = int32(n); era < 0 {
					f.Op = article.OpOpen
				}
				return e, true
			}
		}
		return e, false
	}
	f.Year = y
	if era, next := p.era(k + 1); era != 0 {
		e.end = next
		if era < 0 {
			f.Op = article.OpOpen
		}
		return e, true
	}
	if p.any(k+1, "H", "hijriah", "hijriyah", "AH") && !p.en && (noun || p.any(k+1, "hijriah", "hijriyah")) {
		e.end = k + 2
		f.Op = article.OpHijri
		return e, true
	}
	// "2024-2029", "2024/2025", "2003-04"
	if (p.joined(k+1) || p.punct(k+1, '/') && p.v.Glued(k+1)) && p.v.Glued(k+2) {
		if y2, ok := p.year(k + 2); ok && y2 > y && y2 < y+120 {
			f.Year2, e.end = y2, k+3
		} else if n, ok := p.figure(k+2, 2, 2); ok && y/100*100+int32(n) > y && int(y)%100+30 > n {
			f.Year2, e.end = y/100*100+int32(n), k+3
		} else if ok || p.v.Kind(k+2) == article.Digits {
			return e, false
		}
		if f.Year2 > 0 && p.joined(e.end) && p.v.Kind(e.end+1) == article.Digits {
			return e, false
		}
	}
	if !noun && !p.yearMeant(k, e.end, f.Year2 > 0) {
		return e, false
	}
	if f.Year2 == 0 {
		p.tailOf(&e)
	}
	return e, true
}

// era reads "Masehi", "SM", "BC", "AD": +1, -1, or 0 if none.
func (p *parser) era(i int) (sign int, next int) {
	switch {
	case p.any(i, "sm", "bc", "bce") && p.v.Has(i, article.AllUpper):
		return -1, i + 1
	case p.seq(i, "sebelum", "masehi"):
		return -1, i + 2
	case p.any(i, "masehi"):
		return 1, i + 1
	case p.any(i, "ad", "ce") && p.v.Has(i, article.AllUpper):
		return 1, i + 1
	}
	return 0, i
}

// yearMeant tells whether the bare figure at k is a year: it is where a
// preposition, an event or a capitalised name leads to it, and is not where it
// counts something or is part of a code.
func (p *parser) yearMeant(k, end int, span bool) bool {
	y, _ := p.year(k)
	before, after := p.lead(k-1), p.lead(end)
	if p.v.Glued(k) && k > 0 {
		switch {
		case p.punct(k-1, '/') && p.v.Kind(k-2) == article.Digits: // "No. 10/2016"
			_, ok := p.figure(k-2, 1, 4)
			return ok && y >= 1945 && y < 2100 && (p.noBefore(k-2) || p.v.Kind(k-3) == article.Word && p.upper(k-3) && p.v.Has(k-2, article.SpaceBefore))
		case p.punct(k-1, '('), p.punct(k-1, '"'), p.punct(k-1, '“'), p.punct(k-1, '\''), p.punct(k-1, '‘'), p.hyphen(k-1) && p.v.Kind(k-2) != article.Digits && p.monthLike(k-2):
		default:
			return false
		}
	}
	if p.v.Glued(end) && end < len(p.v.Toks) {
		if p.v.Kind(end) == article.Symbol || p.v.Kind(end) == article.Word && !p.any(end, "s", "'s") || p.punct(end, '/') || p.punct(end, '%') || p.joined(end) && p.v.Kind(end+1) == article.Digits {
			return false
		}
	}
	if p.v.Kind(k-1) == article.Digits && !span || p.v.Kind(end) == article.Digits || p.v.Kind(k-1) == article.Symbol && !p.punct(k-1, '|') && !p.punct(k-1, '©') {
		return false
	}
	if p.v.Has(k-1, article.Upper) && p.v.Toks[k-1].Len() <= 2 && p.v.Has(end, article.Upper) && p.v.Toks[end].Len() <= 3 && end < len(p.v.Toks) && p.lead(k-1) == 0 {
		return false // a number plate: "B 2019 XYZ"
	}
	strong := p.any(k-1, "pada", "sejak", "hingga", "tahun", "in", "since", "during", "selama", "sepanjang") && y >= 1900 && y < 2100
	if p.any(k-1, "dan", "and") && (p.any(k-3, "antara", "between")) {
		_, strong = p.year(k - 2)
	}
	if after&leadUnit != 0 && !(span && p.en) && !strong {
		return false
	}
	if !span && (p.class(end) == cUnits || p.class(end) == cUnit && !p.en && !p.any(end, "tahun", "bulan")) && !strong {
		return false
	}
	if before&(leadApprox|leadCount) != 0 && before&leadAt == 0 {
		return false
	}
	if p.punct(k-1, '.') && p.any(k-2, "no", "rp") {
		return false
	}
	if y < 1900 || y > 2099 {
		if y > 2100 && !span {
			return before&leadAt != 0 && p.v.Kind(end) != article.Word
		}
		if y < 1900 && !p.any(k-1, "in", "since", "until", "before", "after", "from", "circa", "by", "dated", "pada", "sejak", "hingga", "sampai", "sebelum", "setelah", "sekitar") {
			return p.punct(k-1, '(') && span
		}
		return before&leadAt != 0 && (p.v.Kind(end) != article.Word || p.lead(end)&leadAt != 0 || p.en && p.upper(end))
	}
	if p.any(k-1, "than", "to") && p.en && p.v.Kind(end) == article.Word && p.lead(end) == 0 {
		return p.any(k-1, "to")
	}
	if p.en && p.upper(end) && p.any(end+1, "street", "road", "avenue", "st", "rd", "ave", "drive", "lane", "boulevard") {
		return false
	}
	if p.any(k-1, "or") && p.en {
		return false
	}
	return true
}

// noBefore tells "No.", "Nomor" just before token i.
func (p *parser) noBefore(i int) bool {
	return p.any(i-1, "no", "nomor", "number") || p.punct(i-1, '.') && p.any(i-2, "no", "nos") || p.punct(i-1, '/')
}

// monthLike tells a word that a year may be joined to: "Q1-2025", "Mei-2024".
func (p *parser) monthLike(i int) bool {
	return p.class(i) == cMonth || p.class(i) == cPeriod || p.class(i) == cMod
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
