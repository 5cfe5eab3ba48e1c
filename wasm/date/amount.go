package date

import "sorot/wasm/article"

// amount reads "tiga hari", "setahun", "half an hour", "four-year", "a week";
// n is 0 where it is vague ("beberapa hari"), negative for a range.
func (p *parser) amount(i int) (n float64, u article.DateUnit, next int, ok bool) {
	x := p.at(i)
	switch x.class {
	case cOneUnit:
		if p.is(i+1, "setengah") { // "setahun setengah"
			return 1.5, x.unit, i + 2, true
		}
		if p.joined(i + 1) { // "sehari-dua hari"
			if _, k, ok := p.count(i + 2); ok {
				if u, next, ok := p.countUnit(k); ok && u == x.unit {
					return -1, u, next, true
				}
			}
		}
		return 1, x.unit, i + 1, true
	case cArticle:
		k := i + 1
		if p.is(k, "full") || p.is(k, "whole") || p.is(k, "further") {
			k++
		}
		if p.is(k, "half") && p.class(k+1) == cUnit {
			return 0.5, p.at(k + 1).unit, k + 2, true
		}
		if q := k + 1; p.any(k, "half", "quarter") { // "a quarter-century ago", "a half-hour"
			if p.hyphen(q) {
				q++
			}
			if p.is(k, "half") && p.class(q) == cUnit {
				return 0.5, p.at(q).unit, q + 1, true
			}
			if p.is(q, "century") {
				return 0.25, article.Century, q + 1, true
			}
		}
		if y := p.at(k); p.class(k) == cVague {
			k = p.vagues(k)
			if p.class(k) == cUnits {
				return 0, p.at(k).unit, k + 1, true
			}
			return 0, 0, i, false
		} else if y.class == cUnit {
			if p.class(i) == cArticle && p.seq(k+1, "and", "a", "half") {
				return 1.5, y.unit, k + 4, true
			}
			if p.is(k+1, "or") && p.any(k+2, "two", "so", "more") { // "a day or two"
				return -1, y.unit, k + 3, true
			}
			if p.is(i, "another") || p.articled(i, k) {
				return float64(max(1, y.n)), y.unit, k + 1, true
			}
		} else if c, k2, ok := p.count(k); ok && p.class(k2) == cUnits && p.is(i, "another") {
			return c, p.at(k2).unit, k2 + 1, true
		} else if ok && p.hyphen(k2) && p.class(k2+1) == cUnit {
			return 0, 0, i, false // "a four-year term": begins at the count
		}
		return 0, 0, i, false
	case cVague:
		k := p.vagues(i + 1)
		if p.is(i, "recent") || p.is(i, "berapa") {
			return 0, 0, i, false
		}
		if u, next, ok := p.countUnit(k); ok {
			return 0, u, next, true
		}
		return 0, 0, i, false
	case cNumber, none, cTimes, cPeriod:
		if x.class == none && p.v.Kind(i) != article.Digits {
			return 0, 0, i, false
		}
	default:
		return 0, 0, i, false
	}
	if p.en && p.is(i, "half") { // "half a year", "half an hour"
		if p.any(i+1, "a", "an") && p.class(i+2) == cUnit {
			return 0.5, p.at(i + 2).unit, i + 3, true
		}
		if p.hyphen(i+1) && p.class(i+2) == cUnit {
			return 0.5, p.at(i + 2).unit, i + 3, true
		}
	}
	if u, next, ok := p.odd(i); ok { // "20-an tahun"
		return 0, u, next, true
	}
	c, k, ok := p.count(i)
	if !ok {
		if !p.is(i, "setengah") {
			return 0, 0, i, false
		}
		c, k = 0.5, i+1
	}
	if c == 0 {
		return 0, 0, i, false
	}
	if _, year := p.year(k + 1); year && p.class(k) == cUnit && p.at(k).unit == article.Year && !p.en {
		return 0, 0, i, false // "Nomor 13 Tahun 2024"
	}
	if p.is(k, "setengah") && !p.en {
		c += 0.5
		k++
	}
	// "2-3 hari", "dua hingga tiga tahun", "five or six weeks", "55, 60 menit"
	if x, k2, unit, ok := p.times(i); ok { // "2x24 jam"
		return x, unit, k2, true
	}
	if j, _, ok := p.joint(k); ok || p.punct(k, ',') || p.any(k, "or", "atau") {
		if !ok {
			j = k + 1
		}
		if c2, k2, ok := p.count(j); ok && (c2 > c || p.en && !p.hyphen(k)) {
			if u, next, ok := p.countUnit(k2); ok && (!p.punct(k, ',') || p.v.Kind(i) == article.Digits && p.v.Kind(j) == article.Digits) {
				return -1, u, next, c2 > c
			}
		}
	}
	// "dua tiga hari": two numerals in a row
	if p.class(k) == cNumber && !p.en {
		if _, k2, ok := p.count(k); ok {
			if u, next, ok := p.countUnit(k2); ok {
				return -1, u, next, true
			}
		}
	}
	if u, next, ok := p.countUnit(k); ok {
		if x := p.at(next - 1); x.class == cUnit && x.n > 1 {
			c *= float64(x.n)
		}
		if p.en && p.is(next, "and") && p.any(next+1, "a") && p.is(next+2, "half") {
			return c + 0.5, u, next + 3, true
		}
		if p.is(next, "setengah") && !p.en {
			return c + 0.5, u, next + 1, true
		}
		return c, u, next, true
	}
	return 0, 0, i, false
}

// odd reads "20-an tahun", "30an menit": some twenty years.
func (p *parser) odd(i int) (u article.DateUnit, next int, ok bool) {
	k := i + 1
	if p.en || p.v.Kind(i) != article.Digits {
		return 0, i, false
	}
	if p.joined(k) {
		k++
	}
	if !p.is(k, "an") || !p.v.Glued(k) {
		return 0, i, false
	}
	return p.countUnit(k + 1)
}

// times reads "2x24 jam", "3 x 24 jam": tokens 2, x, 24.
func (p *parser) times(i int) (n float64, next int, u article.DateUnit, ok bool) {
	a, ok1 := p.figure(i, 1, 2)
	b, ok2 := p.figure(i+2, 1, 2)
	if !ok1 || !ok2 || !p.any(i+1, "x") && !p.punct(i+1, '×') {
		return 0, i, 0, false
	}
	u, next, ok = p.countUnit(i + 3)
	return float64(a * b), next, u, ok
}

// countUnit reads the unit after a count: "hari", "hari kerja", "working
// days", "-year", "year-long".
func (p *parser) countUnit(k int) (u article.DateUnit, next int, ok bool) {
	if p.en {
		if p.joined(k) && (p.class(k+1) == cUnit || p.class(k+1) == cUnits) {
			next = k + 2
			if p.joined(next) && p.any(next+1, "long") {
				next += 2
			}
			return p.at(k + 1).unit, next, true
		}
		for end := k + 4; k < end && p.any(k, "working", "business", "trading", "calendar", "full", "consecutive", "straight", "whole", "long", "more", "additional", "short", "successive"); k++ {
		}
		if p.class(k) == cUnits || p.class(k) == cUnit && (p.is(k-1, "one") || p.is(k-1, "half") || p.v.Kind(k-1) == article.Digits && !p.v.Glued(k) && (p.is(k-1, "1") || p.adjective(k))) {
			if p.is(k, "second") && !p.any(k-1, "one", "1") {
				return 0, k, false
			}
			next = k + 1
			if p.joined(next) && p.is(next+1, "long") {
				next += 2
			}
			return p.at(k).unit, next, true
		}
		return 0, k, false
	}
	if p.joined(k) && p.class(k+1) == cUnit {
		k++
	} else if p.v.Glued(k) && p.any(k, "th") {
		return 0, k, false
	}
	switch x := p.at(k); {
	case x.class == cUnit && x.unit != article.NoUnit && x.unit != article.Weekend:
		next = k + 1
		if p.is(k, "hari") && (p.is(next, "kerja") || p.is(next, "bursa") || p.is(next, "kalender")) {
			next++
		}
		if p.is(k, "harinya") || p.is(k, "tahunnya") {
			return 0, k, false
		}
		return x.unit, next, true
	case x.class == cClock && x.unit == article.Hour:
		return x.unit, k + 1, true
	case p.is(k, "minggu"):
		return article.Week, k + 1, true
	case p.is(k, "semester"):
		return article.Half, k + 1, true
	case p.is(k, "malam") && p.any(k-2, "selama", "sudah", "menginap", "inap", "dalam", "bermalam", "tiap") && !p.is(k+1, "hari"):
		return article.Day, k + 1, true // "sudah dua malam"
	}
	return 0, k, false
}

// articled tells whether "a year" is a length of time: after "for" and the
// like, or with "ago", "later" behind it.
func (p *parser) articled(i, k int) bool {
	if p.is(k, "second") && !p.any(k+1, "later", "earlier", "ago") || p.at(k).unit == article.Weekend {
		return false
	}
	if p.any(k+1, "ago", "earlier", "later", "before", "after", "away", "from", "since") {
		return true
	}
	if p.joined(k + 1) {
		return false
	}
	if p.lead(i-1)&leadFor != 0 && !p.any(i-1, "in", "of", "on", "up") || p.is(i-1, "to") && p.is(i-2, "up") {
		return true
	}
	return p.any(i-1, "in", "of", "within") && p.at(k).unit > article.Day && p.v.Kind(k+1) != article.Word
}

// adjective tells the singular unit at k that has lost its hyphen: "a 3 year
// deal".
func (p *parser) adjective(k int) bool {
	return p.v.Kind(k+1) == article.Word && !p.upper(k+1) && p.lead(k+1) == 0 && p.class(k+1) == none && !p.any(k+1, "old", "olds", "ended", "ending", "was", "were", "is", "are")
}
