package date

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// period reads quarters, halves, fiscal and school years, decades, centuries:
// "kuartal I-2025", "triwulan III/2024", "the second quarter of 2018", "Q2
// 2025", "tahun buku 2024", "fiscal 2024/25", "1990-an", "the late 1980s",
// "abad ke-19", "the 21st century".
func period(p *parser, i int) (expr, bool) {
	x := p.at(i)
	switch {
	case x.class == cPeriod && !p.en:
		return p.quarterID(i)
	case x.class == cFiscal:
		return p.fiscalEN(i)
	case x.class == cUnit && x.unit == article.Century && !p.en:
		return p.centuryID(i)
	case x.class == cUnit && x.unit == article.Year && !p.en:
		if e, ok := p.bookYear(i); ok {
			return e, ok
		}
		if e, ok := p.decade(i + 1); ok {
			return e, ok
		}
	case x.class == cUnit && (x.unit == article.Decade) && !p.en:
		return p.decade(i + 1)
	case p.v.Kind(i) == article.Digits, x.class == cQuoteYear:
		if e, ok := p.decade(i); ok {
			return e, ok
		}
		if p.en {
			return p.ordinalEN(i)
		}
	case p.en && (x.class == cOrd || x.class == cNumber || x.class == cUnit || x.class == cLast):
		return p.ordinalEN(i)
	case p.en && x.class == cPeriod:
		if n, ok := p.figure(i+1, 1, 1); ok && n >= 1 && n <= int(x.n) { // "Quarter 2 2025"
			return p.quarter(i+2, x, n)
		}
	}
	return expr{}, false
}

// quarterCode reads "Q2 2025", "H1-2025", "2Q25", "kuartal" left out.
func (p *parser) quarterCode(i int) (e expr, ok bool) {
	n, ok := p.figure(i+1, 1, 1)
	if !ok || !p.v.Glued(i+1) || !p.upper(i) {
		return e, false
	}
	x := word{class: cPeriod, unit: article.Quarter, n: 4}
	if p.is(i, "h") {
		x = word{class: cPeriod, unit: article.Half, n: 2}
	}
	if n < 1 || n > int(x.n) {
		return e, false
	}
	return p.quarter(i+2, x, n)
}

// quarter makes the period of index n and takes its year.
func (p *parser) quarter(k int, x word, n int) (expr, bool) {
	e := calendar(k)
	f := &e.form
	f.Unit = x.unit
	if f.Period = int8(n); x.unit == article.Half {
		f.Period += 4
	}
	if p.hyphen(k) && p.v.Glued(k) || p.punct(k, '/') || p.punct(k, ',') && p.en {
		k++
	} else if p.any(k, "of", "in") && p.en {
		k++
	} else if p.class(k) == cUnit && p.at(k).unit == article.Year && p.v.Kind(k+1) == article.Digits && !p.en {
		k++
	} else if p.is(k, "pada") && p.is(k+1, "tahun") && p.v.Kind(k+2) == article.Digits {
		k += 2
	}
	if y, next, ok := p.shortYear(k); ok && p.v.Glued(k) { // "Q1'25"
		f.Year, e.end = y, next
		return e, true
	}
	for end := k + 3; k < end && p.any(k, "fiscal", "the", "financial", "fy"); k++ {
	}
	if y, ok := p.year(k); ok {
		f.Year, e.end = y, k+1
		return e, true
	}
	if n, next, ok := p.relYear(k); ok {
		f.Op, f.Unit, f.N, e.end = article.OpShift, article.Year, n, next
		return e, true
	}
	if !p.en {
		p.tailOf(&e)
	}
	return e, true
}

func (p *parser) quarterID(i int) (e expr, ok bool) {
	x := p.at(i)
	k := i + 1
	n := 0
	if k < len(p.v.Toks) {
		if v, next, ok := numeral.Ordinal(p.v, k); ok {
			n, k = int(v.Value), next
		} else if r := numeral.Roman(p.v.Word(k)); r > 0 && p.upper(k) {
			n, k = r, k+1
		} else if v, ok := p.figure(k, 1, 1); ok {
			n, k = v, k+1
		} else if p.is(k, "pertama") {
			n, k = 1, k+1
		} else if v, next, ok := p.count(k); ok && !p.is(k, "seratus") {
			n, k = int(v), next
		}
	}
	if n < 1 || n > int(x.n) {
		if p.class(i+1) == cUnit && p.is(i+1, "tahun") || p.any(i+1, "ganjil", "genap") {
			return open(i+2, article.DateOnly), p.any(i+1, "ganjil", "genap")
		}
		return e, false
	}
	// "kuartal I dan II 2025" keeps its year with the second.
	return p.quarter(k, x, n)
}

// ordinalEN reads "the first quarter of 2025", "the second half of 2024",
// "the last quarter", "the 21st century".
func (p *parser) ordinalEN(i int) (e expr, ok bool) {
	n, k := 0, i
	switch {
	case p.is(i, "last"):
		n, k = -1, i+1
	case p.any(i, "second") || p.class(i) == cOrd || p.v.Kind(i) == article.Digits || p.class(i) == cNumber:
		v, next, ok := numeral.Ordinal(p.v, i)
		if !ok {
			return e, false
		}
		n, k = int(v.Value), next
	default:
		return e, false
	}
	if p.hyphen(k) {
		k++
	}
	if p.any(k, "fiscal", "financial") {
		k++
	}
	switch x := p.at(k); {
	case x.class == cPeriod:
		if n < 1 || n > int(x.n) {
			return e, false
		}
		if p.any(k+1, "finals", "final") || p.v.Kind(k+1) == article.Digits && p.class(k+1) != none || p.any(k+1, "final", "break") {
			return e, false
		}
		return p.quarter(k+1, x, n)
	case p.is(k, "half"):
		if n < 1 || n > 2 || !(p.any(k+1, "of") && (p.v.Kind(k+2) == article.Digits && len(p.v.Word(k+2)) == 4 || p.seq(k+2, "this", "year") || p.seq(k+2, "last", "year") || p.seq(k+2, "next", "year") || p.seq(k+2, "the", "year") || p.any(k+2, "fiscal")) || p.v.Kind(k+1) == article.Digits && len(p.v.Word(k+1)) == 4) {
			return e, false
		}
		e, ok = p.quarter(k+1, word{unit: article.Half, n: 2}, n)
		if p.seq(e.end, "of", "the", "year") {
			e.end += 3
		}
		return e, ok
	case x.class == cUnit && x.unit == article.Century && n > 0:
		return p.centuryOf(p.eraOf(k+1), n, k+1), true
	}
	return e, false
}

func (p *parser) centuryID(i int) (e expr, ok bool) {
	k := i + 1
	n := 0
	if v, next, ok := numeral.Ordinal(p.v, k); ok {
		n, k = int(v.Value), next
	} else if r := numeral.Roman(p.v.Word(k)); r > 0 && r < 22 && p.upper(k) {
		n, k = r, k+1
	} else if v, ok := p.figure(k, 1, 2); ok {
		n, k = v, k+1
	} else {
		return e, false
	}
	return p.centuryOf(p.eraOf(k), n, k), n > 0 && n < 30
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
		if p.en && q == k && p.any(k-1, "in") && (p.any(k-1, "his") || y > 0 && !p.any(k-1, "the")) {
			return e, false // "in his 90s"
		}
		y += 1900
	}
	e = expr{end: next}
	e.form.Op, e.form.Year, e.form.Unit = article.OpDecade, int32(y), article.Decade
	return e, true
}
