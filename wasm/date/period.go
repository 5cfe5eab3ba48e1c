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
	case p.v.Kind(i) == article.Digits && p.v.Glued(i+1) && p.any(i+1, "q", "h", "m") && p.v.Kind(i+2) == article.Digits:
		return p.reportCode(i)
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

// reportCode reads "1Q25", "4Q2024", "2H24": the number before its letter.
func (p *parser) reportCode(i int) (e expr, ok bool) {
	n, ok1 := p.figure(i, 1, 1)
	y, ok2 := p.year(i + 2)
	if x, short := p.figure(i+2, 2, 2); short {
		y, ok2 = century(x), true
	}
	if !ok1 || !ok2 || !p.v.Glued(i+2) && !(p.is(i+1, "q") && len(p.v.Word(i+2)) == 4) || p.v.Glued(i) || n < 1 || !p.upper(i+1) {
		return e, false
	}
	e = calendar(i + 3)
	if p.is(i+1, "m") { // "9M24": the first nine months
		e.form.Month, e.form.Month2, e.form.Year, e.form.Year2 = 1, int8(n), y, y
		return e, n%3 == 0 && n > 0 && len(p.v.Word(i+2)) == 2
	}
	if n > 4 || p.is(i+1, "h") && n > 2 {
		return e, false
	}
	e.form.Unit, e.form.Period, e.form.Year = article.Quarter, int8(n), y
	if p.is(i+1, "h") {
		e.form.Unit, e.form.Period = article.Half, int8(n)+4
	}
	return e, true
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
	if x, ok := p.figure(k, 2, 2); ok && p.is(k-1, "fy") && p.v.Glued(k) && k > e.end { // "Q3 FY25"
		f.Year, e.end = century(x), k+1
		return e, true
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
			if x, more := p.figure(k+2, 1, 2); more && p.joined(k+1) && x > v && x < 20 {
				return e, false // "rapor semester 1-5"
			}
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
	if p.any(k, "and", "to") && n > 0 { // "the 19th and 20th centuries"
		if v, next, ok := numeral.Ordinal(p.v, k+1); ok && p.is(next, "centuries") && int(v.Value) > n {
			e = p.centuryOf(0, n, next+1)
			e.form.Year2 = int32(v.Value-1) * 100
			return e, true
		}
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
		e, ok = p.quarter(k+1, x, n)
		if e.form.Year == 0 && e.form.Op == article.OpCalendar && x.unit == article.Quarter && p.playing(i) {
			return e, false // of a game
		}
		return e, ok
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
