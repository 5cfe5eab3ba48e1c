package date

import "sorot/wasm/article"

// timetable tells that bare figures are a clock time by the way they are
// written or where they stand, with no "pukul", "a.m." or zone: the hours of a
// programme, a prayer, an opening time.
//
//	(07.00-09.00)  Senin-Jumat 10.00-21.00  Imsak 04.33  18.00 Seputar iNews  20:00 On The Spot
func (p *parser) timetable(k int) bool {
	m, next, ok := p.hm(k, false)
	if !ok || next == k+1 && len(p.v.Word(k)) < 4 || next > k+3 || p.figuresBefore(k) {
		return false
	}
	colon, line := next == k+3, k == 0 || p.v.Has(k, article.LineBefore)
	w := p.v.Word(k)
	zero := w[0] == '0' && (colon && len(w) == 2 || !colon && len(w) == 5)
	wide := colon && len(w) == 2 || !colon && len(w) == 5
	if !colon && p.en {
		return false
	}
	if j := next; p.hyphen(j) && (p.v.Glued(j) || p.v.Kind(j+1) == article.Digits) {
		m2, n, ok := p.hm(j+1, false)
		if !ok || n-j-1 != next-k || n == j+2 && len(p.v.Word(j+1)) < 4 || p.measured(n) {
			return false
		}
		round := m%5 == 0 && m2%5 == 0 && m2 > m
		return round || zero && p.joined(j)
	}
	if p.measured(next) {
		return false
	}
	switch {
	case zero, colon && wide && m%60 < 10:
		return true
	case !p.en && p.any(k-1, "imsak", "imsyak", "subuh", "terbit", "duha", "dhuha", "zuhur", "dzuhur", "asar", "ashar", "magrib", "maghrib", "isya", "isyak"):
		return true
	case m%5 != 0 || !wide:
		return false
	case line, colon && p.punct(k-1, ','):
		return p.upper(next) && p.v.Kind(next) == article.Word
	}
	return p.class(k-1) == cWeekday && !p.v.Glued(k)
}

// figuresBefore tells that what stands before the figure at k makes it no
// clock time: a currency, a count, a code that goes on.
func (p *parser) figuresBefore(k int) bool {
	switch p.v.Kind(k - 1) {
	case article.Symbol, article.Digits:
		return !p.punct(k-1, '|')
	case article.Punct:
		return p.v.Glued(k) && !p.punct(k-1, '(') && !p.punct(k-1, '"') && !p.punct(k-1, '“') || p.punct(k-1, '.') && p.any(k-2, "rp", "no")
	case article.Word:
		return p.v.Glued(k) || p.lead(k-1)&leadCount != 0
	}
	return false
}

// measured tells that a unit, a percent sign or more of a code follows.
func (p *parser) measured(n int) bool {
	if n >= len(p.v.Toks) {
		return false
	}
	if p.v.Kind(n) == article.Symbol && !p.punct(n, '|') || p.v.Glued(n) && (p.v.Kind(n) != article.Punct || p.v.Kind(n+1) == article.Digits && p.v.Glued(n+1)) {
		return true
	}
	return p.unitAt(n) || p.lead(n)&leadUnit != 0 || p.any(n, "ribu", "juta", "miliar", "triliun", "million", "billion", "trillion", "percent")
}

// untilPart tells that a bare hour ends what a clock time began: "jam sembilan
// pagi sampai lima sore".
func (p *parser) untilPart(k int) bool {
	if p.en || !p.any(k-1, "sampai", "hingga") {
		return false
	}
	for n := k - 2; n >= 0 && n >= k-6; n-- {
		if p.class(n) == cClock {
			return true
		}
	}
	return false
}

// hourOfPart tells that the part of the day behind a bare figure makes it an
// hour: "2 sore", "3:15 in the afternoon", "at 9 in the morning". "8 malam" may
// be nights.
func (p *parser) hourOfPart(k, next int) bool {
	h, ok := p.figure(k, 1, 2)
	if ok && (h < 1 || h > 12) || !ok && p.en || p.figuresBefore(k) {
		return false
	}
	if !p.en {
		n, ok := p.part(next)
		return ok && n == next+1 && next == k+1 && p.any(next, "pagi", "siang", "sore", "petang") && !p.upper(next) && p.any(k-1, "lalu", "sampai", "hingga", "berakhir", "mulai", "sejak", "sebelum", "sekitar", "dari", "buka", "tutup", "setelah", "selesai")
	}
	if _, _, ok := p.partOfClock(next); !ok {
		return false
	}
	return next > k+1 || p.any(k-1, "at", "by", "from", "until", "around", "about", "before", "after", "past")
}
