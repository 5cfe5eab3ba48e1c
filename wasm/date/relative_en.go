package date

import "sorot/wasm/article"

func enShift(c class) int32 {
	switch c {
	case cLast:
		return -2
	case cNext:
		return 2
	}
	return 0
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
	rel := [...]article.DateRel{0: article.This, cLast - cThis: article.Last, cNext - cThis: article.Next, cPast - cThis: article.Last}[x.class-cThis]
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
		case x.class == cNext && p.is(i, "next") && the: // "the next morning"
			e = shift(k+1, article.Day, 1)
			e.typ, e.form.Part, e.form.FromTold = article.TimeOfDay, true, true
			return e, true
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
			if p.is(k+1, "or") && p.any(k+2, "two", "so") { // "in the next week or two"
				return open(k+3, article.Duration), true
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
		k2 = p.vagues(k2)
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
