package date

import "sorot/wasm/article"

func fromTold(end int, u article.DateUnit, n int32) expr {
	e := shift(end, u, n)
	e.form.FromTold = true
	return e
}

func sameDay(end int) expr {
	e := expr{end: end}
	e.form.Op, e.form.FromTold = article.OpSame, true
	return e
}

// told reads what counts from the date told last before it: "hari yang sama",
// "keesokan harinya", "tahun sebelumnya", "the day before", "that day".
func told(p *parser, i int) (expr, bool) {
	if p.en {
		return p.toldEN(i)
	}
	x := p.at(i)
	switch {
	case p.any(i, "keesokan", "esok") && p.any(i+1, "harinya", "hari"):
		e := fromTold(i+2, article.Day, 1)
		p.attach(&e)
		return e, true
	case p.any(i, "keesokan", "esok") && p.any(i+1, "paginya", "siangnya", "sorenya", "malamnya", "pagi"):
		e := fromTold(i+2, article.Day, 1)
		e.typ, e.form.Part = article.TimeOfDay, true
		return e, p.is(i, "keesokan") || !p.is(i+1, "pagi")
	case p.any(i, "esoknya", "besoknya", "keesokannya"):
		return fromTold(i+1, article.Day, 1), true
	case x.class == cTold && x.n == 0 && !p.is(i, "periode"): // "malamnya"
		e := sameDay(i + 1)
		e.typ, e.form.Part = article.TimeOfDay, true
		return e, true
	case x.class == cPart:
		n, ok := p.part(i)
		if !ok || n != i+1 {
			return expr{}, false
		}
		if p.is(n, "harinya") || p.any(n, "yang") && p.is(n+1, "sama") {
			e := sameDay(n + 1)
			if p.is(n, "yang") {
				e.end++
			}
			e.typ, e.form.Part = article.TimeOfDay, true
			return e, true
		}
		if p.is(n, "sebelumnya") {
			e := fromTold(n+1, article.Day, -1)
			e.typ, e.form.Part = article.TimeOfDay, true
			return e, true
		}
		return expr{}, false
	case p.is(i, "periode") || p.any(i, "kurun", "masa"):
		k := i + 1
		if p.seq(k, "yang", "sama") {
			k += 2
		} else if p.is(k, "sama") {
			k++
		} else {
			return expr{}, false
		}
		if p.is(k, "di") || p.is(k, "pada") {
			k++
		}
		if n, next, ok := p.relYear(k); ok {
			e := fromTold(next, article.Year, n/2)
			e.form.Fine = true
			return e, true
		}
		if y, next, ok := p.yearAfter(k); ok {
			e := fromTold(next, article.Year, 0)
			e.form.Fine, e.form.Year = true, y
			return e, true
		}
		if p.class(k) == cUnit && p.is(k+1, "sebelumnya") {
			e := fromTold(k+2, p.at(k).unit, -1)
			e.form.Fine = true
			return e, true
		}
		e := sameDay(k)
		e.form.Op = article.OpOpen
		return e, true
	}
	u, k, ok := p.unit(i)
	if !ok {
		return expr{}, false
	}
	switch {
	case p.seq(k, "yang", "sama"), p.is(k, "sama") && u == article.Day:
		if k++; p.is(k, "sama") {
			k++
		}
		e := sameDay(k)
		e.form.Unit = u
		if n, next, ok := p.relYear(k); ok && u < article.Year {
			e = fromTold(next, article.Year, n/2)
			e.form.Fine = true
		}
		if u == article.Day {
			p.attach(&e)
		}
		return e, true
	case p.is(k, "itu") && (u == article.Day || u == article.Month || u == article.Year || u == article.Week || u == article.Weekend):
		if u != article.Day && p.lead(i-1)&leadAt == 0 || p.is(i-1, "dari") {
			return expr{}, false
		}
		e := sameDay(k + 1)
		e.form.Unit = u
		if p.is(k+1, "juga") {
			e.end++
		}
		return e, true
	case p.is(k, "sebelumnya"):
		e := fromTold(k+1, u, -1)
		e.form.Fine = u == article.Year
		return e, true
	case p.any(k, "berikutnya", "berikut", "selanjutnya"):
		return fromTold(k+1, u, 1), true
	case p.is(k, "setelahnya"), p.is(k, "sesudahnya"):
		return fromTold(k+1, u, 1), true
	}
	return expr{}, false
}

func (p *parser) toldEN(i int) (expr, bool) {
	x := p.at(i)
	switch {
	case p.is(i, "same") && x.class == cTold:
		u := p.at(i + 1)
		if u.class == cUnit && u.unit >= article.Day || u.class == cPeriod {
			e := sameDay(i + 2)
			e.form.Unit = u.unit
			if p.seq(i+2, "a", "year") && p.any(i+4, "earlier", "before", "ago") {
				e = fromTold(i+5, article.Year, -1)
				e.form.Fine = true
				return e, true
			}
			if n, next, ok := p.relYear(i + 2); ok {
				e = fromTold(next, article.Year, n/2)
				e.form.Fine = true
				return e, true
			}
			if u.unit == article.Day {
				p.attach(&e)
			}
			return e, true
		}
		if p.any(i+1, "period", "stage", "time") {
			k := i + 2
			if p.any(k, "in", "of") {
				k++
			}
			if n, next, ok := p.relYear(k); ok {
				e := fromTold(next, article.Year, n/2)
				e.form.Fine = true
				return e, true
			}
			if y, ok := p.year(k); ok {
				e := fromTold(k+1, article.Year, 0)
				e.form.Fine, e.form.Year = true, y
				return e, true
			}
			if p.is(k, "a") && p.class(k+1) == cUnit && p.any(k+2, "earlier", "before", "ago") {
				e := fromTold(k+3, p.at(k+1).unit, -1)
				e.form.Fine = true
				return e, true
			}
			return expr{}, false
		}
		if u.class == cPart {
			e := sameDay(i + 2)
			e.typ, e.form.Part = article.TimeOfDay, true
			return e, true
		}
	case p.is(i, "that") && x.class == cTold:
		u := p.at(i + 1)
		if u.class == cPart {
			e := sameDay(i + 2)
			e.typ, e.form.Part = article.TimeOfDay, true
			return e, true
		}
		if u.class == cSeason && p.upper(i) == p.upper(i+1) && !p.is(i+1, "fall") {
			return open(i+2, article.DateOnly), true
		}
		if u.class == cUnit && u.unit >= article.Day && u.unit <= article.Year {
			e := sameDay(i + 2)
			e.form.Unit = u.unit
			return e, true
		}
		if m, n, ok := p.month(i+1, false); ok && p.upper(i+1) {
			e := calendar(n)
			e.form.Month = m
			return e, true
		}
	case p.is(i, "following"):
		if u := p.at(i + 1); u.class == cUnit && u.unit >= article.Day && u.n == 0 || u.class == cPeriod {
			if !p.any(i-1, "the", "a") && !p.is(i-1, "every") || p.class(i+2) == cUnits {
				return expr{}, false
			}
			e := fromTold(i+2, u.unit, 1)
			p.attach(&e)
			return e, true
		} else if u.class == cWeekday && p.is(i-1, "the") {
			d, n, _ := p.weekday(i + 1)
			e := calendar(n)
			e.form.Weekday, e.form.Rel, e.form.FromTold = d, article.Next, true
			p.attach(&e)
			return e, true
		} else if u.class == cPart {
			e := fromTold(i+2, article.Day, 1)
			e.typ, e.form.Part = article.TimeOfDay, true
			return e, true
		}
	case (x.class == cUnit && x.unit >= article.Day || x.class == cPart || x.class == cPeriod) && p.is(i-1, "the"):
		sign := int32(0)
		switch {
		case p.is(i+1, "before"):
			sign = -1
		case p.is(i+1, "after"):
			sign = 1
		}
		if sign == 0 {
			return expr{}, false
		}
		u := x.unit
		if x.class == cPart {
			u = article.Day
		}
		if p.is(i+2, "yesterday") || p.is(i+2, "tomorrow") {
			return shift(i+3, u, 2*sign), true
		}
		if !p.clauseEnds(i + 2) {
			return expr{}, false // "the day after the election"
		}
		e := fromTold(i+2, u, sign)
		if x.class == cPart {
			e.typ, e.form.Part = article.TimeOfDay, true
		}
		e.form.Fine = u == article.Year
		return e, true
	}
	return expr{}, false
}

// clauseEnds tells that no object follows a preposition before token i.
func (p *parser) clauseEnds(i int) bool {
	if i >= len(p.v.Toks) {
		return true
	}
	switch p.v.Kind(i) {
	case article.Punct:
		return !p.punct(i, '"') && !p.punct(i, '“') && !p.punct(i, '(') || p.v.Glued(i)
	case article.Word:
		return p.any(i, "and", "but", "that", "when", "in", "at", "on", "by", "with", "was", "were", "had", "said", "to", "as", "while", "for", "from", "near", "has", "because", "after")
	}
	return false
}
