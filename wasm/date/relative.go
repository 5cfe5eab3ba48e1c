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
	case p.any(k, "besok", "lusa"):
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
			if p.is(i, "malam") && p.is(n+1, "juga") {
				e.end++
			}
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
