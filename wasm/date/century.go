package date

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

func (p *parser) centuryID(i int) (e expr, ok bool) {
	k := i + 1
	n := 0
	if v, next, ok := numeral.Ordinal(p.v, k); ok {
		n, k = int(v.Value), next
	} else if r := numeral.Roman(p.v.Word(k)); r > 0 && r < 22 && p.upper(k) {
		n, k = r, k+1
	} else if v, ok := p.figure(k, 1, 2); ok {
		n, k = v, k+1
		if _, ok := p.figure(k+1, 1, 2); ok && p.joined(k) { // "abad 7-8 SM"
			_, next := p.era(k + 2)
			return open(next, article.DateOnly), true
		}
	} else {
		return e, false
	}
	e = p.centuryOf(p.eraOf(k), n, k)
	if next, _, ok := p.joint(e.end); ok && e.end == k && e.form.Op == article.OpCentury { // "abad ke-19 dan 20"
		m, end := 0, next
		if v, after, ok := numeral.Ordinal(p.v, next); ok {
			m, end = int(v.Value), after
		} else if r := numeral.Roman(p.v.Word(next)); r > 0 && p.upper(next) {
			m, end = r, next+1
		} else if v, ok := p.figure(next, 1, 2); ok {
			m, end = v, next+1
		}
		if m > n && m < 22 && p.lead(end)&leadUnit == 0 {
			e.end = end
			if e.form.Year2 = int32(m-1) * 100; p.eraOf(end) != 0 {
				_, e.end = p.era(end)
				e.form.Op = article.OpOpen
			}
		}
	}
	return e, n > 0 && n < 30
}

func (p *parser) eraOf(k int) int { s, _ := p.era(k); return s }

// centuryOf makes the n-th century: TIMEX3 writes the 19th as "18".
func (p *parser) centuryOf(era, n, k int) expr {
	e := expr{end: k}
	if _, next := p.era(k); era != 0 {
		e.end = next
	}
	if e.form.Op = article.OpCentury; era < 0 {
		e.form.Op = article.OpOpen
	}
	e.form.Year = int32(n-1) * 100
	e.form.Unit = article.Century
	return e
}

// bookYear reads "tahun buku 2024", "tahun ajaran 2023/2024", "tahun anggaran 2025".
func (p *parser) bookYear(i int) (e expr, ok bool) {
	if !p.any(i+1, "buku", "ajaran", "anggaran", "fiskal", "pelajaran", "akademik", "kabisat", "takwim", "kalender", "pajak") {
		return e, false
	}
	if y, ok := p.year(i + 2); ok {
		e, ok = yearAlone(p, i+2)
		if !ok {
			e = calendar(i + 3)
			e.form.Year = y
		}
		return e, true
	}
	if rel, next, ok := p.relTail(i + 2); ok {
		e = shift(next, article.Year, relShift(rel)/2)
		return e, true
	}
	if _, ok := p.year(i + 3); ok && p.is(i+2, "baru") {
		e, ok = yearAlone(p, i+3)
		return e, ok
	}
	if p.any(i+2, "baru", "sebelumnya") {
		return open(i+3, article.DateOnly), true
	}
	return e, false
}

// fiscalEN reads "fiscal 2024/25", "fiscal year 2025", "FY2025", "the 2024
// financial year" (the figure alone).
func (p *parser) fiscalEN(i int) (e expr, ok bool) {
	k := i + 1
	if p.class(k) == cOrd || p.is(k, "second") || p.class(k) == cPeriod { // "fiscal fourth quarter"
		return p.ordinalEN(k)
	}
	if p.class(k) == cUnit && p.at(k).unit == article.Year {
		k++
	} else if p.is(i, "financial") {
		return e, false
	}
	y, ok := p.year(k)
	if n, short := p.figure(k, 2, 2); short && p.is(i, "fy") && p.v.Glued(k) {
		y, ok = century(n), true
	}
	if !ok {
		return e, false
	}
	e = calendar(k + 1)
	e.form.Year = y
	if (p.punct(k+1, '/') || p.joined(k+1)) && p.v.Glued(k+2) {
		if n, ok := p.figure(k+2, 2, 2); ok {
			e.form.Year2, e.end = y/100*100+int32(n), k+3
		} else if y2, ok := p.year(k + 2); ok {
			e.form.Year2, e.end = y2, k+3
		}
	}
	return e, true
}

// decade reads "1990-an", "1990an", "90-an", "1990s", "'90s", "2000-an".
func (p *parser) decade(k int) (e expr, ok bool) {
	q := k
	if p.class(q) == cQuoteYear && p.v.Glued(q+1) {
		q++
	}
	y, ok := p.figure(q, 2, 4)
	if !ok || y%10 != 0 || y > 99 && y < 1000 || y > 2199 {
		return e, false
	}
	next := q + 1
	switch {
	case p.en && p.is(next, "s") && p.v.Glued(next):
		next++
	case p.en && (p.is(next, "'s") || p.punct(next, '\'') && p.is(next+1, "s")):
		return e, false
	case !p.en && p.joined(next) && p.is(next+1, "an"):
		next += 2
	case !p.en && p.is(next, "an") && p.v.Glued(next):
		next++
	default:
		return e, false
	}
	if y < 100 {
		if q == k && (p.en && p.lead(k-1)&leadAt == 0 && p.class(k-1) != cMod || !p.en && p.class(k-1) != cUnit && p.class(k-1) != cMod && !p.is(k-1, "era")) || y < 20 {
			return e, false
		}
		if !p.en && p.class(k-1) == cMod && p.lead(k-2)&leadAge != 0 {
			return e, false // "berusia pertengahan 30-an"
		}
		if p.en && q == k && p.degreesNear(k) {
			return e, false // "lows in the 60s"
		}
		if p.en && q == k && p.any(k-1, "in") && (p.any(k-1, "his") || y > 0 && !p.any(k-1, "the")) {
			return e, false // "in his 90s"
		}
		y += 1900
	}
	e = expr{end: next}
	e.form.Op, e.form.Year, e.form.Unit = article.OpDecade, int32(y), article.Decade
	return e, true
}

// degreesNear tells that the sixties are of a thermometer.
func (p *parser) degreesNear(i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		if p.any(k, "highs", "lows", "high", "low", "temperatures", "temperature", "mercury", "readings", "scores", "weather", "degrees") {
			return true
		}
	}
	return p.any(i+2, "fahrenheit", "degrees")
}

// playing tells that a game is spoken of: a result or its words stand near.
func (p *parser) playing(i int) bool {
	for k := max(0, i-24); k < len(p.v.Toks) && k < i+24; k++ {
		if p.v.Kind(k) == article.Digits && p.joined(k+1) && p.v.Kind(k+2) == article.Digits && len(p.v.Word(k)) < 4 && !p.punct(k+3, '%') ||
			p.any(k, "yards", "touchdown", "touchdowns", "halftime", "rebounds", "quarterback", "interception", "overtime", "dunk", "layup", "possession", "kickoff", "rebound", "buzzer", "outscored", "trailed") {
			return true
		}
	}
	return false
}
