package date

import "sorot/wasm/article"

func calendar(end int) expr {
	return expr{end: end, form: article.DateForm{Op: article.OpCalendar}}
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
	if n, ok := p.part(i); ok && !p.en { // "malam 23 Maret"
		if p.is(n, "tanggal") {
			n++
		}
		e, ok := p.dayThenMonth(n)
		e.typ, e.form.Part = article.TimeOfDay, true
		if ok {
			p.attach(&e)
		}
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
		p.moreDays(&e)
		if p.class(e.end) == cUnit && p.at(e.end).unit == article.Month && p.any(e.end+1, "ini", "depan", "lalu") {
			e.form.Unit, e.form.N = article.Month, p.tail(e.end+1)
			e.form.Op = article.OpShift
			e.end += 2
		}
		if e.form.Day2 == 0 {
			p.partAfter(&e) // "tanggal 5 malam"
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

// moreDays goes on with "tanggal 5 dan 19", "tanggal 3, 10, dan 17".
func (p *parser) moreDays(e *expr) {
	last, k := e.form.Day, e.end
	for n := 0; n < 12 && p.punct(k, ','); n++ {
		d, next, ok := p.day(k + 1)
		if !ok || d <= last {
			break
		}
		last, k = d, next
	}
	next, pair, ok := p.joint(p.comma(k))
	if !ok {
		return
	}
	d, n, ok := p.day(next)
	if !ok || d <= last || pair && d > last+1 && n < len(p.v.Toks) && p.v.Kind(n) != article.Punct && p.class(n) != cUnit && p.lead(n)&leadAt == 0 {
		return
	}
	e.form.Day2, e.end = d, n
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
	next, _, ok := p.joint(at)
	if p.any(at, "atau", "or") { // "5 atau 6 Oktober"
		next, ok = at+1, true
	}
	if ok {
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
		if sign, n := p.era(next); sign > 0 {
			e.end = n
		}
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
				if told && !p.hyphen(e.end) && p.class(after) == cClock {
					return e, true // "3 Juni hingga 20 Juni 2025 pukul 23.59": each has its own
				}
				if told && f.Year == 0 || p.hyphen(e.end) && f.Year == 0 && (p.v.Glued(e.end) || p.punct(i-1, '(') && p.punct(k, ')')) {
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
