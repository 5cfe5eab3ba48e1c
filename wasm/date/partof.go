package date

import "sorot/wasm/article"

// partOf reads "awal", "pertengahan", "akhir" and what they are of: "akhir
// tahun", "mid-October", "early next week", "end of March", "late 1980s",
// "late on Wednesday".
func partOf(p *parser, i int) (expr, bool) {
	x := p.at(i)
	if x.class != cMod {
		return expr{}, false
	}
	k := i + 1
	if p.lead(i-1)&leadAge != 0 {
		return expr{}, false // "berusia pertengahan 30-an"
	}
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
		case p.hyphen(k):
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
