package date

import "sorot/wasm/article"

// set reads a time that recurs: "setiap Senin", "tiap dua tahun", "every
// Monday morning", "Mondays", "twice a week", "£38 a year", "setahun" after an
// amount, "last Friday of every month".
func set(p *parser, i int) (expr, bool) {
	x := p.at(i)
	switch x.class {
	case cEvery:
		return p.every(i)
	case cWeekdays:
		if !p.upper(i) || p.any(i-1, "happy", "ruby") {
			return expr{}, false
		}
		e := expr{end: i + 1, typ: article.Set}
		e.form.Op, e.form.Weekday = article.OpEvery, int8(x.n)
		p.setClock(&e)
		return e, true
	case cWeekday: // "Wednesday and Saturday"? no: "Senin dan Kamis" after "setiap"
		if p.recurring(i) {
			d, n, ok := p.weekday(i)
			if ok && n == i+1 {
				e := expr{end: n, typ: article.Set}
				e.form.Op, e.form.Weekday = article.OpEvery, d
				if q, ok := p.part(n); ok {
					e.end = q
				}
				return e, true
			}
		}
	case cTimes: // "once a day", "twice every week", "sekali seminggu"
		k := i + 1
		if p.any(k, "in") {
			return expr{}, false
		}
		if end, ok := p.rate(k); ok {
			return open(end, article.Set), true
		}
		if p.class(k) == cEvery {
			if e, ok := p.every(k); ok {
				return open(e.end, article.Set), true
			}
		}
	case cNumber, none:
		if x.class == none && p.v.Kind(i) != article.Digits {
			break
		}
		if n, k, ok := p.count(i); ok && p.any(k, "kali", "times", "kalinya") && n > 0 {
			if end, ok := p.rate(k + 1); ok {
				return open(end, article.Set), true
			}
			if p.is(k+1, "sepekan") || p.class(k+1) == cEvery {
				if e, ok := p.every(k + 1); ok {
					return open(e.end, article.Set), true
				}
			}
		}
	case cLast, cOrd: // "last Friday of every month"
		k := i + 1
		if (p.class(k) == cWeekday || p.class(k) == cUnit) && p.is(k+1, "of") && p.class(k+2) == cEvery && p.class(k+3) == cUnit {
			return open(k+4, article.Set), true
		}
	case cArticle: // "£38 a year"
		if y := p.at(i + 1); p.is(i, "another") || y.class != cUnit || y.unit == article.Second || p.joined(i+2) {
			break
		}
		if p.any(i+2, "ago", "earlier", "later", "before", "after", "from", "since", "long") || !p.amountBefore(i) {
			break
		}
		e := expr{end: i + 2, typ: article.Set}
		e.form.Op, e.form.Unit, e.form.N = article.OpEvery, p.at(i+1).unit, 2
		return e, true
	case cOneUnit: // "Rp 50 ribu sehari", "setahun sekali"
		if p.is(i+1, "sekali") || p.is(i+1, "dua") && p.is(i+2, "kali") {
			e := open(i+2, article.Set)
			if p.is(i+2, "kali") {
				e.end++
			}
			return e, true
		}
		if n, k, ok := p.count(i + 1); ok && n > 0 && p.is(k, "kali") { // "seminggu tiga kali"
			return open(k+1, article.Set), true
		}
		if p.class(i+1) == cLast || p.any(i+1, "sebelumnya", "kemudian", "terakhir", "lagi", "penuh", "setelah", "sebelum", "yang", "ke", "belakangan") || p.lead(i-1)&(leadFor|leadAt) != 0 || !p.amountBefore(i) {
			break
		}
		e := expr{end: i + 1, typ: article.Set}
		e.form.Op, e.form.Unit, e.form.N = article.OpEvery, x.unit, 2
		return e, true
	}
	return expr{}, false
}

// rate reads "a week", "sehari", "per minggu" after "twice".
func (p *parser) rate(k int) (end int, ok bool) {
	switch {
	case p.any(k, "a", "an") && p.class(k+1) == cUnit:
		return k + 2, true
	case p.class(k) == cOneUnit:
		return k + 1, true
	case p.any(k, "dalam") && p.class(k+1) == cOneUnit:
		return k + 2, true
	}
	return k, false
}

// amountBefore tells that an amount stands before token i: a figure, with at
// most three words between that are no verbs of lasting.
func (p *parser) amountBefore(i int) bool {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		switch {
		case p.v.Kind(k) == article.Digits:
			if _, year := p.year(k); year && p.lead(k-1)&leadAt != 0 {
				return false
			}
			return true
		case p.class(k) == cNumber:
			return true
		case p.v.Kind(k) == article.Punct && !p.hyphen(k) && !p.punct(k, '.'):
			return false
		case p.class(k) == cUnits || p.class(k) == cUnit || p.class(k) == cWeekday || p.class(k) == cMonth:
			if (p.class(k) == cUnits || !p.en) && k == i-1 {
				continue // "three hours a day"
			}
			return false
		case p.lead(k)&leadFor != 0 && k == i-1:
			return false
		case p.is(k, "dollars"), p.is(k, "hundreds"), p.is(k, "thousands"), p.is(k, "millions"), p.any(k, "ribuan", "jutaan", "ratusan", "puluhan"):
			return true
		}
	}
	return false
}

// recurring tells that a weekday goes on with a list that "setiap" or a plural
// began: "setiap Senin dan Kamis".
func (p *parser) recurring(i int) bool {
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		switch p.class(k) {
		case cEvery:
			return k < i-1
		case cWeekday, cPart:
			continue
		}
		if !p.any(k, "dan", "and", "or", "atau", "hari") && !p.punct(k, ',') {
			return false
		}
	}
	return false
}

// every reads what follows "setiap", "every", "each".
func (p *parser) every(i int) (expr, bool) {
	k := i + 1
	e := expr{end: k, typ: article.Set}
	f := &e.form
	f.Op = article.OpEvery
	if p.any(k, "other", "single") {
		if p.is(k, "other") {
			f.N = 4
		}
		k++
	}
	if d, n, ok := p.weekday(k); ok {
		f.Weekday, e.end = d, n
		f.N = 0
		if q, ok := p.part(n); ok {
			e.end = q
		}
		p.setClock(&e)
		return e, true
	}
	if !p.en && p.class(k) == cWeekday && (p.is(k, "minggu") && p.lead(k+1) == 0 && p.upper(k)) {
		f.Weekday, e.end = 7, k+1
		return e, true
	}
	x := p.at(k)
	if p.en && (x.class == cOrd || x.class == cLast || p.is(k, "second")) && (p.class(k+1) == cWeekday || p.class(k+1) == cUnit) {
		if k += 2; p.any(k, "of", "in") {
			if k++; p.any(k, "the", "each", "every") {
				k++
			}
			if p.class(k) == cUnit || p.class(k) == cMonth {
				return open(k+1, article.Set), true
			}
		}
		return open(i+3, article.Set), true
	}
	switch {
	case x.class == cPart:
		n, ok := p.part(k)
		if !ok {
			return e, false
		}
		f.Unit, f.N, e.end = article.Day, 2, n
		if d, n2, ok := p.weekday(n); ok && p.is(k, "malam") { // "setiap malam Jumat": Thursday night
			f.Unit, f.N, e.end = 0, 0, n2
			if f.Weekday = d - 1; f.Weekday == 0 {
				f.Weekday = 7
			}
		}
		p.setClock(&e)
		return e, true
	case x.class == cMonth:
		m, n, ok := p.month(k, true)
		if !ok || p.en && !p.upper(k) {
			return e, false
		}
		f.Month, e.end = m, n
		if d, n, ok := p.day(n); ok && p.en {
			f.Day, e.end = d, n
		}
		return e, true
	case p.v.Kind(k) == article.Digits || p.is(k, "tanggal"):
		q := k
		if p.is(q, "tanggal") {
			q++
		}
		if g, ok := p.dayThenMonth(q); ok && g.form.Year == 0 && g.form.Day2 == 0 && (g.form.Op == article.OpCalendar || g.form.Op == article.OpHijri) {
			if g.form.Op == article.OpHijri {
				return open(g.end, article.Set), true
			}
			f.Day, f.Month, e.end = g.form.Day, g.form.Month, g.end
			return e, true
		}
		if p.is(k, "tanggal") {
			if _, n, ok := p.day(q); ok {
				return open(n, article.Set), true
			}
			return e, false
		}
	case p.is(k, "bulan") && p.class(k+1) == cMonth:
		m, n, ok := p.month(k+1, true)
		f.Month, e.end = m, n
		return e, ok
	}
	if h, ok := holiday(p, k); ok && !h.skip && h.form.Year == 0 {
		f.Op, f.Holiday = article.OpEvery, h.form.Holiday
		f.N = 0
		e.end = h.end
		return e, true
	}
	if u, n, ok := p.unit(k); ok && x.class != cOneUnit {
		if f.N == 0 {
			f.N = 2
		}
		f.Unit, e.end = u, n
		if u == article.Day && p.class(n) == cPart && !p.en {
			return e, true
		}
		p.setClock(&e)
		return e, true
	}
	if x.class == cUnit || x.class == cClock && p.is(k, "jam") {
		f.Unit, f.N, e.end = x.unit, max(2, f.N), k+1
		return e, x.unit != article.NoUnit
	}
	if x.class == cSeason {
		return open(k+1, article.Set), true
	}
	if n, u, next, ok := p.amount(k); ok && x.class != cArticle {
		if n <= 0 || n*2 != float64(int32(n*2)) {
			return open(next, article.Set), true
		}
		f.Unit, f.N, e.end = u, int32(n*2), next
		if p.is(next, "sekali") {
			e.end++
		}
		return e, true
	}
	return e, false
}

// setClock takes a clock time into a set, which then has no simple value.
func (p *parser) setClock(e *expr) {
	k := p.comma(e.end)
	if p.any(k, "at", "pada") {
		k++
	}
	if c, n, ok := p.clockAt(k); ok && c.sure {
		*e = open(n, article.Set)
	}
}
