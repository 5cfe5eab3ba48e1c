package date

import "sorot/wasm/article"

// hijri reads the month of an Islamic date whose day e holds: "29 Ramadan 1446
// H", "1 Syawal".
func (p *parser) hijri(e expr, k int) (expr, bool) {
	next, ok := p.hijriName(k)
	if !ok {
		return e, false
	}
	f := &e.form
	f.Op, f.Month, e.end = article.OpHijri, int8(p.hijriMonthOf(k)), next
	if f.Day > 30 {
		return e, false
	}
	if y, n, ok := p.hijriYear(next); ok {
		f.Year, e.end = y, n
	}
	return e, true
}

// hijriMonthOf tells the months of two words apart.
func (p *parser) hijriMonthOf(k int) int16 {
	m := p.at(k).n
	switch {
	case p.is(k, "rabiul") && p.any(k+1, "akhir", "tsani"):
		return 4
	case p.is(k, "jumadil") && p.any(k+1, "akhir", "tsani"):
		return 6
	case p.is(k, "dhul") && p.any(k+2, "qadah", "qaada", "qi'dah") || p.is(k, "dhul") && p.any(k+1, "qadah"):
		return 11
	}
	return m
}

func (p *parser) hijriName(k int) (next int, ok bool) {
	if p.any(k, "rabiul", "jumadil") {
		if p.any(k+1, "awal", "akhir", "tsani") {
			return k + 2, true
		}
		return k, false
	}
	if p.is(k, "dhul") {
		if p.hyphen(k + 1) {
			return k + 3, true
		}
		return k + 2, p.upper(k + 1)
	}
	return k + 1, p.class(k) == cHijri
}

// hijriYear reads "1446 H", "1446 Hijriah", "1446 Hijriyah", "1446 AH".
func (p *parser) hijriYear(k int) (y int32, next int, ok bool) {
	if p.is(k, "tahun") {
		k++
	}
	y, ok = p.year(k)
	if !ok || y < 1200 || y > 1600 {
		return 0, k, false
	}
	if p.any(k+1, "h", "hijriah", "hijriyah", "ah") {
		n := k + 2
		if p.is(k+1, "h") && p.punct(n, '.') && p.v.Glued(n) && p.v.Kind(n+1) == article.Word && !p.upper(n+1) {
			n++
		}
		return y, n, true
	}
	return y, k + 1, true
}

// hijriMonth reads "Ramadan", "bulan Ramadan 1446 H", "Ramadan tahun ini". The
// month alone is left open: it moves through the year, and the article seldom
// says which.
func (p *parser) hijriMonth(k int) (expr, bool) {
	if p.at(k).flags&fShy != 0 && !p.is(k-1, "bulan") && !p.any(k, "rabiul") || p.en && !p.upper(k) {
		return expr{}, false
	}
	_, _, dated := p.hijriYear(k + 1)
	if p.name(k-1) && !p.en && !dated && !p.is(k-1, "puasa") || p.name(k+1) && p.v.Kind(k+1) == article.Word && !p.en {
		return expr{}, false // "Rajab Ali", "Ustaz Syawal"
	}
	next, ok := p.hijriName(k)
	if !ok || !p.upper(k) && p.at(k).n != 9 {
		return expr{}, false
	}
	e := open(next, article.DateOnly)
	if y, n, ok := p.hijriYear(next); ok {
		e.form.Op, e.form.Year, e.form.Month, e.end = article.OpHijri, y, int8(p.hijriMonthOf(k)), n
		return e, true
	}
	if y, n, ok := p.yearAfter(next); ok {
		e.form.Op, e.form.Year, e.form.Month, e.end = article.OpHijri, -y, int8(p.hijriMonthOf(k)), n
		return e, true
	}
	if p.any(next, "mubarak", "kareem") {
		return expr{}, false
	}
	if _, n, ok := p.relYear(next); ok {
		e.end = n
	} else if _, n, ok := p.relTail(next); ok && !p.en {
		e.end = n
	}
	return e, true
}

// The Islamic calendar of Indonesia, 1420–1459 H: the days that the Ministry
// of Religion set, where known (months with a public holiday, 2010–2026), the
// rest computed from the new moon by its criterion (crescent 2° high at sunset
// somewhere in the country, from 2022 on 3° and 6.4° from the sun). The
// criterion gives 77 of the 79 days known.
const hijriFirst = 1420

// hijriLong has a bit for each month of 30 days, Muharam the lowest.
var hijriLong = [...]uint16{
	0xba9, 0x752, 0x6a5, 0x54b, 0xaa7, 0x556, 0xad5, 0x5ca, 0xda5, 0xd46, 0xa8d, 0x52b, 0x95b, 0x2da,
	0xad5, 0x6aa, 0x695, 0x52b, 0x257, 0x4b7, 0x976, 0x36c, 0xb69, 0x6ca, 0x555, 0x2ab, 0x95b, 0x1da,
	0x3d5, 0xba9, 0xb52, 0xaa5, 0x54d, 0xaad, 0x56a, 0xae9, 0x754, 0xea9, 0xe8a, 0xd16,
}

// hijriDay gives the civil day of an Islamic date; ok is false outside the table.
func hijriDay(y, m, d int) (day int, ok bool) {
	if y < hijriFirst || y >= hijriFirst+len(hijriLong) || m < 1 || m > 12 || d < 1 || d > 30 {
		return 0, false
	}
	day = days(1999, 4, 17) // 1 Muharam 1420
	for h := hijriFirst; h <= y; h++ {
		for k := 1; k <= 12; k++ {
			if h == y && k == m {
				return day + d - 1, true
			}
			day += 29 + int(hijriLong[h-hijriFirst]>>(k-1)&1)
		}
	}
	return 0, false
}

// hijriMonthDays gives the length of an Islamic month in the table.
func hijriMonthDays(y, m int) int { return 29 + int(hijriLong[y-hijriFirst]>>(m-1)&1) }
