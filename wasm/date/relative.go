package date

import "sorot/wasm/article"

func shift(end int, u article.DateUnit, n int32) expr {
	return expr{end: end, form: article.DateForm{Op: article.OpShift, Unit: u, N: 2 * n}}
}

// unit reads a singular unit of a week or longer, or a day.
func (p *parser) unit(i int) (u article.DateUnit, next int, ok bool) {
	x := p.at(i)
	switch {
	case !p.en && p.seq(i, "akhir", "pekan"), !p.en && p.seq(i, "akhir", "minggu"):
		return article.Weekend, i + 2, true
	case x.class == cUnit && x.unit >= article.Day:
		return x.unit, i + 1, true
	case !p.en && p.is(i, "minggu"):
		return article.Week, i + 1, true
	case x.class == cPeriod:
		return x.unit, i + 1, true
	}
	return 0, i, false
}

// tail tells how far "ini", "lalu", "depan" shift: times two, as N is.
func (p *parser) tail(i int) int32 {
	switch p.class(i) {
	case cLast:
		return -2
	case cNext:
		return 2
	}
	return 0
}

// relTail reads "ini", "lalu", "yang lalu", "kemarin", "depan", "mendatang",
// "yang akan datang" at i.
func (p *parser) relTail(i int) (rel article.DateRel, next int, ok bool) {
	k := i
	if p.is(k, "yang") {
		if p.seq(k+1, "akan", "datang") {
			return article.Next, k + 3, true
		}
		if k++; p.class(k) != cLast {
			return 0, i, false
		}
	}
	switch {
	case p.class(k) == cLast:
		return article.Last, k + 1, true
	case p.is(k, "kemarin"):
		return article.Last, k + 1, true
	case p.class(k) == cThis:
		return article.This, k + 1, true
	case p.class(k) == cNext:
		return article.Next, k + 1, true
	case p.is(k, "besok"):
		return article.Next, k + 1, true
	case p.is(k, "nanti"):
		return article.Next, k + 1, true
	}
	return 0, i, false
}

// tailOf takes what says which one after a weekday, month or year: "lalu",
// "mendatang", "pekan lalu", "last week".
func (p *parser) tailOf(e *expr) bool {
	f := &e.form
	k := e.end
	if p.en {
		if p.is(k, "of") {
			k++
		}
		if f.Weekday > 0 && f.Day == 0 && p.class(k+1) == cUnit && p.at(k+1).unit == article.Week {
			switch p.class(k) {
			case cThis, cLast, cNext:
				f.Op, f.Unit, f.N = article.OpShift, article.Week, enShift(p.class(k))
				e.end = k + 2
				return true
			}
		}
		if p.any(e.end, "gone") {
			f.Rel, e.end = article.Last, e.end+1
			return true
		}
		if p.is(e.end, "next") && f.Weekday > 0 && f.Day == 0 {
			f.Rel, e.end = article.Next, e.end+1
			return true
		}
		if p.is(e.end, "last") && f.Weekday > 0 && f.Day == 0 {
			f.Rel, e.end = article.Last, e.end+1
			return true
		}
		return false
	}
	// "Kamis pekan lalu", "Senin depan"
	if f.Weekday > 0 {
		if u, n, ok := p.unit(k); ok && u == article.Week {
			if rel, n, ok := p.relTail(n); ok {
				if e.end = n; f.Day > 0 {
					return true // the figures tell already
				}
				f.Op, f.Unit, f.N = article.OpShift, article.Week, relShift(rel)
				e.end = n
				return true
			}
		}
	}
	if rel, n, ok := p.relTail(k); ok {
		if p.is(k, "nanti") && f.Part {
			return false
		}
		if f.Year > 0 || f.Op != article.OpCalendar {
			rel = article.Nearest // "tahun 2004 lalu", "22 Oktober 2024 lalu"
		}
		f.Rel, e.end = rel, n
		return n > k
	}
	return false
}

func enShift(c class) int32 {
	switch c {
	case cLast:
		return -2
	case cNext:
		return 2
	}
	return 0
}

func relShift(r article.DateRel) int32 {
	switch r {
	case article.Last:
		return -2
	case article.Next:
		return 2
	}
	return 0
}

// relative reads what counts from the article's date.
func relative(p *parser, i int) (expr, bool) {
	if p.en {
		return p.relativeEN(i)
	}
	return p.relativeID(i)
}

func (p *parser) relativeID(i int) (e expr, ok bool) {
	x := p.at(i)
	switch {
	case p.any(i, "tadi", "nanti", "kemarin", "besok", "esok") && p.class(i+1) == cPart && !p.is(i+1, "tengah"):
		// "tadi malam", "nanti sore", "besok pagi"
		n, ok := p.part(i + 1)
		if !ok {
			return e, false
		}
		day := int32(x.n)
		if p.is(i, "nanti") || p.is(i, "tadi") && !p.is(i+1, "malam") {
			day = 0
		}
		e = shift(n, article.Day, day)
		e.typ, e.form.Part = article.TimeOfDay, true
		p.attach(&e)
		return e, true
	case x.class == cPart:
		// "malam ini", "pagi tadi", "sore nanti", "malam kemarin"
		n, ok := p.part(i)
		if !ok {
			return e, false
		}
		day := int32(0)
		switch {
		case p.is(n, "ini"):
		case p.is(n, "tadi"):
		case p.is(n, "nanti"):
		case p.is(n, "kemarin"):
			day = -1
		case p.is(n, "besok"):
			day = 1
		case p.is(n, "itu"):
			e = expr{end: n + 1, typ: article.TimeOfDay}
			e.form.Op, e.form.FromTold, e.form.Part = article.OpSame, true, true
			return e, true
		case p.is(i, "malam") && p.is(n, "tadi"):
		case p.class(n) == cWeekday && n == i+1 && p.is(i, "malam"): // "malam Minggu" is the eve
			e = calendar(n + 1)
			if e.form.Weekday = int8(p.at(n).n) - 1; e.form.Weekday == 0 {
				e.form.Weekday = 7
			}
			e.typ, e.form.Part = article.TimeOfDay, true
			p.attach(&e)
			return e, true
		default:
			return e, false
		}
		e = shift(n+1, article.Day, day)
		e.typ, e.form.Part = article.TimeOfDay, true
		p.attach(&e)
		return e, true
	case x.class == cDay && !p.any(i, "tadi", "nanti"):
		if p.is(i, "esok") && p.is(i-1, "hari") {
			return e, false // "hari esok": the future
		}
		e = shift(i+1, article.Day, int32(x.n))
		if p.is(i, "kemarin") && p.is(i+1, "lusa") {
			e = shift(i+2, article.Day, -2)
		}
		if p.is(i, "besok") && p.class(i+1) == cWeekday { // "besok Senin"
			d, n, ok := p.weekday(i + 1)
			if ok {
				e.form.Op, e.form.Rel, e.form.Weekday, e.form.Unit, e.form.N, e.end = article.OpCalendar, article.Next, d, 0, 0, n
			}
		}
		if p.is(i, "kemarin") && p.lead(i-1)&leadAt == 0 && p.is(i+1, "hari") {
			return e, false
		}
		p.apposeDay(&e)
		p.attach(&e)
		return e, true
	}
	u, k, ok := p.unit(i)
	if !ok || x.class == cOneUnit {
		return e, false
	}
	if p.joined(i - 1) {
		return e, false
	}
	if u == article.Day {
		if p.is(k, "ini") {
			e = shift(k+1, article.Day, 0)
			p.apposeDay(&e)
			p.attach(&e)
			return e, true
		}
		if p.class(k) == cDay && p.any(k, "kemarin", "besok") {
			e = shift(k+1, article.Day, int32(p.at(k).n))
			return e, true
		}
		return e, false
	}
	if p.is(i-1, "per") {
		return e, false
	}
	rel, n, ok := p.relTail(k)
	if !ok {
		return e, false
	}
	e = shift(n, u, relShift(rel)/2)
	if p.class(n) == cThis && rel != article.This {
		e.end++ // "minggu depan ini"
	}
	if u == article.Week { // "pekan depan, Senin (28/10)" is two; "pekan lalu (22/10)" is one
		p.bracket(&e)
	}
	return e, true
}

// apposeDay takes the date that says the same as "hari ini" or "tonight":
// "hari ini, Senin (28/10/2024)", "kemarin (27/10)".
func (p *parser) apposeDay(e *expr) {
	k := p.comma(e.end)
	d, n, ok := p.weekday(k)
	if !ok || p.class(n) == cNext || p.class(n) == cLast {
		return
	}
	g := calendar(n)
	g.form.Weekday = d
	if !p.bracket(&g) && !p.apposed(&g) {
		return
	}
	p.merge(e, &g)
	e.form.Weekday = d
	e.end = g.end
}

func (p *parser) relativeEN(i int) (e expr, ok bool) {
	x := p.at(i)
	switch x.class {
	case cDay:
		e = shift(i+1, article.Day, int32(x.n))
		if p.is(i, "tonight") {
			e.typ, e.form.Part = article.TimeOfDay, true
		} else if p.class(i+1) == cPart && !p.is(i+1, "night") || p.is(i+1, "night") {
			e.end, e.typ, e.form.Part = i+2, article.TimeOfDay, true
		}
		if p.is(i, "today") && p.upper(i) && p.is(i-1, "usa") {
			return expr{end: i + 1, skip: true}, true
		}
		p.apposeDay(&e)
		p.attach(&e)
		return e, true
	case cThis, cLast, cNext, cPast:
		return p.thisLastNext(i)
	case cLater:
		// "later this year", "earlier today", "later that day"
		if p.is(i+1, "in") && p.is(i+2, "the") && p.class(i+3) == cUnit && p.at(i+3).unit >= article.Day {
			e = expr{end: i + 4}
			e.form.Op, e.form.FromTold = article.OpSame, true
			if p.at(i+3).unit != article.Day {
				e.form.Op = article.OpOpen
			}
			return e, true
		}
		k := i + 1
		if p.is(k, "on") && p.class(k+1) == cWeekday { // "earlier on Monday"
			return weekdayFirst(p, k+1)
		}
		if p.is(k, "that") || p.is(k, "the") && p.is(k+1, "same") {
			if e, ok = told(p, k); ok && e.form.FromTold {
				return e, true
			}
			return e, false
		}
		if p.class(k) == cThis || p.class(k) == cDay {
			if e, ok = relative(p, k); ok && !e.skip {
				return e, true
			}
		}
	}
	return e, false
}

// thisLastNext reads "this", "last", "next", "past", "coming" and what they say.
func (p *parser) thisLastNext(i int) (e expr, ok bool) {
	x := p.at(i)
	k := i + 1
	rel := [...]article.DateRel{cThis - cThis: article.This, cLast - cThis: article.Last, cNext - cThis: article.Next, cPast - cThis: article.Last}[x.class-cThis]
	if x.class == cThis {
		switch p.class(k) {
		case cPast, cLast:
			rel, k = article.Last, k+1
		case cNext:
			rel, k = article.Next, k+1
		}
	}
	y := p.at(k)
	if x.class == cLast && p.any(i-1, "to", "will", "would", "can", "could", "may", "might", "should", "must", "not", "ll", "typically", "usually") {
		return e, false // the verb: "is expected to last eight weeks"
	}
	the := p.is(i-1, "the") || p.any(i-1, "these", "those")
	switch y.class {
	case cWeekday:
		d, n, ok := p.weekday(k)
		if !ok || x.class == cPast {
			return e, false
		}
		e = calendar(n)
		e.form.Weekday, e.form.Rel = d, rel
		p.attach(&e)
		return e, true
	case cMonth:
		m, n, ok := p.month(k, true)
		if !ok || x.class == cPast || !p.upper(k) {
			return e, false
		}
		if d, n2, ok := p.day(n); ok { // "last Oct. 22", "this July 4"
			e = calendar(n2)
			e.form.Day, e.form.Month, e.form.Rel = d, m, rel
			p.attach(&e)
			return e, true
		}
		e = calendar(n)
		e.form.Month, e.form.Rel = m, rel
		return e, true
	case cPart:
		day := int32(0)
		switch {
		case x.class == cLast && p.is(k, "night"):
			day = -1
		case x.class == cThis && !p.is(k, "dusk"):
			day = relShift(rel) / 2
		default:
			return e, false
		}
		e = shift(k+1, article.Day, day)
		e.typ, e.form.Part = article.TimeOfDay, true
		p.attach(&e)
		return e, true
	case cSeason:
		e = open(k+1, article.DateOnly)
		return e, true
	case cHoliday, cMod:
		if y.class == cMod {
			return e, false
		}
		e, ok = holiday(p, k)
		e.form.Rel = rel
		return e, ok
	case cUnit, cPeriod:
		u := y.unit
		if u < article.Day || u == article.Day && (x.class == cThis || x.class == cLast || x.class == cPast && x.n == 0) {
			if u == article.Hour && the {
				return p.span(k+1, u, 1), true
			}
			return e, false
		}
		if y.class == cPeriod && p.any(k+1, "final", "finals", "of", "mile", "century") {
			return e, false
		}
		if x.class == cPast && x.n == 1 || u == article.Day { // "the previous month", "the next day"
			n := int32(-1)
			if x.class == cNext {
				n = 1
			}
			e = shift(k+1, u, n)
			e.form.FromTold, e.form.Fine = true, u == article.Year
			p.attach(&e)
			return e, true
		}
		// "over the past week", "in the next year": a length, not a place in time.
		if x.class == cPast || the && x.class != cThis && (x.class == cNext && p.any(i-2, "in", "within", "over", "for", "during") || x.class == cLast && p.any(i-2, "in", "within", "over", "for", "during")) {
			if x.class == cPast && p.class(k+1) == cWeekday {
				return e, false
			}
			return p.span(k+1, u, 1), true
		}
		e = shift(k+1, u, relShift(rel)/2)
		if n := k + 1; u == article.Year && p.punct(n, '(') {
			p.bracket(&e)
		}
		if u == article.Weekend {
			e.form.Rel = rel
			p.bracket(&e)
		}
		return e, true
	}
	// "last few weeks", "past 100 years", "next three days", "coming weeks"
	k2 := k
	if p.is(k2, "a") {
		return e, false
	}
	if p.class(k2) == cVague {
		for p.class(k2) == cVague || p.is(k2, "of") {
			k2++
		}
		if p.class(k2) == cUnits {
			return open(k2+1, article.Duration), true
		}
		return e, false
	}
	if p.class(k2) == cUnits {
		if the || p.lead(i-1)&(leadAt|leadFor) != 0 {
			return open(k2+1, article.DateOnly), true
		}
		return e, false
	}
	if n, next, ok := p.count(k2); ok {
		q := next
		if p.hyphen(q) {
			q++
		}
		if p.any(q, "working", "business", "trading", "calendar", "full", "consecutive") {
			q++
		}
		if c := p.class(q); c == cUnits || c == cUnit {
			return p.span(q+1, p.at(q).unit, n*float64(max(1, p.at(q).n))), true
		}
	}
	return e, false
}

// partOf reads "awal", "pertengahan", "akhir" and what they are of: "akhir
// tahun", "mid-October", "early next week", "end of March", "late 1980s",
// "late on Wednesday".
func partOf(p *parser, i int) (expr, bool) {
	x := p.at(i)
	if x.class != cMod {
		return expr{}, false
	}
	k := i + 1
	if !p.en {
		if u, n, ok := p.unit(i); ok && u == article.Weekend {
			return p.weekend(i, n)
		}
		if p.is(i, "akhir") && p.is(k, "pekan") {
			return expr{}, false
		}
		if p.class(k) == cPart { // "akhir malam"? never
			return expr{}, false
		}
		if p.hyphen(k) && p.class(k+1) == cMod { // "awal-awal"
			k += 2
		}
	} else {
		noun := p.any(i, "end", "start", "beginning", "middle")
		switch {
		case noun && p.is(k, "of"):
			if k++; p.is(k, "the") {
				k++
			}
		case noun:
			return expr{}, false
		case p.hyphen(k), p.is(k, "in") && p.is(k+1, "the") && false:
			k++
		case p.seq(k, "hours", "of"):
			if k += 2; p.is(k, "the") || p.class(k) != cWeekday && p.class(k) != cMonth && p.v.Kind(k) != article.Digits && p.class(k) != cDay {
				return expr{}, false
			}
			e, ok := p.dayAt(k)
			e.typ, e.form.Part, e.mod = article.TimeOfDay, true, uint8(x.n)
			return e, ok
		case p.is(k, "on"):
			if k++; p.is(k, "the") {
				k++
			}
			if p.class(k) != cWeekday && p.class(k) != cMonth && p.v.Kind(k) != article.Digits {
				return expr{}, false
			}
		case p.seq(k, "in", "the") && p.class(k+2) == cUnit && p.at(k+2).unit >= article.Day:
			e := open(k+3, article.DateOnly)
			if p.at(k+2).unit == article.Day {
				e.form.Op, e.form.FromTold = article.OpSame, true
			}
			e.mod = uint8(x.n)
			return e, true
		}
	}
	e, ok := p.wholeAt(k)
	if !ok || e.skip || e.typ == article.Duration || e.typ == article.Set {
		return expr{}, false
	}
	if e.mod == modNone {
		e.mod = uint8(x.n)
	}
	return e, true
}

// wholeAt reads a time that has a start, a middle and an end.
func (p *parser) wholeAt(k int) (e expr, ok bool) {
	if k >= len(p.v.Toks) {
		return e, false
	}
	for _, m := range [...]func(*parser, int) (expr, bool){period, told, relative, weekdayFirst, dayMonth, monthAlone, yearAlone, holiday} {
		if e, ok = m(p, k); ok {
			return e, true
		}
	}
	// "akhir tahun", "awal pekan", "end of the year", "mid-week"
	if u, n, ok := p.unit(k); ok && u >= article.Week && (u != article.Weekend || p.en) && p.class(k) != cPeriod {
		if p.v.Kind(n) == article.Digits || !p.en && p.class(n) == cNumber {
			return e, false
		}
		if p.en && (u == article.Week || u == article.Weekend) && !p.is(k-1, "the") {
			return e, false
		}
		e = shift(n, u, 0)
		return e, true
	}
	if p.class(k) == cSeason && p.is(k, "musim") || p.class(k) == cSeason && p.en && !p.is(k, "fall") {
		return vague(p, k)
	}
	if y := p.at(k); y.class == cOrd || false {
		return e, false
	}
	return e, false
}

// weekend reads "akhir pekan ini", "akhir pekan (26-27/10)", "akhir pekan".
func (p *parser) weekend(i, n int) (expr, bool) {
	e := shift(n, article.Weekend, 0)
	if rel, after, ok := p.relTail(n); ok {
		e.form.N, e.form.Rel, e.end = relShift(rel), rel, after
	}
	if p.punct(e.end, '(') {
		p.bracket(&e)
	}
	return e, true
}
