package check

import "sorot/wasm/article"

// hijriCheck compares a day of the Islamic calendar with the civil one beside
// it: "1 Syawal 1446 H atau 31 Maret 2025". The tables of the calendar may miss
// the day that the moon is seen by two: so much is let go.
var hijriCheck = &Check{Code: "hijri-date", look: lookHijri}

var hijriMonths = func() *article.Table[int8] {
	t := new(article.Table[int8])
	for i, words := range [...]string{"muharram muharam", "safar shafar", "rabiul rabi'ul", "", "jumadil", "", "rajab", "syakban sya'ban syaban shaban sha'ban sya’ban",
		"ramadan ramadhan ramadlan", "syawal syawwal shawwal", "zulkaidah dzulkaidah dzulqadah dzulqa'dah zulqaidah dhul-qadah", "zulhijah zulhijjah dzulhijah dzulhijjah dhulhijjah"} {
		t.Add(int8(i+1), words)
	}
	return t
}()

// writtenDay is a day written out, tokens [from, to).
type writtenDay struct {
	n        int // as dayNumber gives it
	from, to int32
}

// mostHijri is how far the two may lie apart.
const mostHijri = 2

func lookHijri(r *reader, c *Check) {
	for k := range int32(len(r.a.Tokens)) {
		if r.kind(k) != article.Word {
			continue
		}
		h, ok := r.hijriAt(k)
		if !ok {
			continue
		}
		g, ok := r.civilNear(h)
		if !ok {
			continue
		}
		sev := article.Fit
		if off := g.n - h.n; off > mostHijri || off < -mostHijri {
			sev = article.Warn
		}
		a, b := r.tokens(h.from, h.to), r.tokens(g.from, g.to)
		y, m, d := civil(h.n)
		r.say(c, sev, []article.Span{a, b}, passage("a", a), passage("b", b), day("worked", iso(y, m, d)))
	}
}

// hijriAt reads a day, month and year of the Islamic calendar whose month is
// the word at token k.
func (r *reader) hijriAt(k int32) (h writtenDay, ok bool) {
	v, _ := hijriMonths.Find(r.a.Text, &r.a.Tokens[k])
	m, to := int(v), k+1
	switch m {
	case 0:
		return h, false
	case 3, 5: // the first of its name, or the second
		to++
		if r.any(k+1, "akhir tsani sani akhirah thani") {
			m++
		}
	}
	d, ok1 := digits(r.word(k - 1))
	y, ok2 := digits(r.word(to))
	if !ok1 || !ok2 || d < 1 || d > 30 || y < 1300 || y > 1600 {
		return h, false
	}
	to++
	if r.any(to, "h hijriah hijriyah ah") {
		to++
	}
	// The tabular calendar: 30 years of 10 631 days.
	n := d + (59*(m-1)+1)/2 + (y-1)*354 + (3+11*y)/30 - 492149
	return writtenDay{n, k - 1, to}, true
}

// civilNear reads the civil date beside a day, before or after it.
func (r *reader) civilNear(h writtenDay) (g writtenDay, ok bool) {
	for k := h.to; k < h.to+8; k++ {
		if g, ok = r.civilAt(k); ok {
			return g, true
		}
		if !r.linksDays(k) {
			break
		}
	}
	for k := h.from - 1; k > h.from-9; k-- {
		if g, ok = r.civilAt(k - 2); ok && g.to == k+1 {
			return g, true
		}
		if !r.linksDays(k) {
			break
		}
	}
	return g, false
}

// linksDays tells the words between two names of one day.
func (r *reader) linksDays(k int32) bool {
	return r.punct(k, '(') || r.punct(k, ',') || r.punct(k, '/') || r.punct(k, ')') ||
		r.any(k, "atau bertepatan dengan yang jatuh pada hari tanggal yakni yaitu or which falls fell on is corresponds to corresponding senin selasa rabu kamis jumat sabtu minggu ahad monday tuesday wednesday thursday friday saturday sunday m masehi")
}

// civilAt reads "31 Maret 2025" at token k.
func (r *reader) civilAt(k int32) (g writtenDay, ok bool) {
	d, ok1 := digits(r.word(k))
	y, ok2 := digits(r.word(k + 2))
	if !ok1 || !ok2 || y < 1900 || y > 2100 {
		return g, false
	}
	for _, m := range [2]months{monthsID, monthsEN} {
		if n := m.of(r, k+1); n > 0 && d >= 1 && d <= monthDays(y, n) {
			return writtenDay{dayNumber(y, n, d), k, k + 3}, true
		}
	}
	return g, false
}

// civil gives the year, month and day of a dayNumber.
func civil(n int) (y, m, d int) {
	n += 719468
	era := n / 146097
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d, m, y = doy-(153*mp+2)/5+1, mp+3, yoe+era*400
	if m > 12 {
		m -= 12
	}
	if m <= 2 {
		y++
	}
	return y, m, d
}
