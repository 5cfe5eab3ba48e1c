package date

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// zone is a time zone by its name in the news.
type zone struct {
	offset int16 // minutes east of Greenwich
	dst    uint8 // summer time by the rules of: 1 the United States, 2 Europe; then offset is that of winter
}

// zones by index; 0 is none, 1 local time said in words.
var zones = [...]zone{
	{}, {},
	{offset: 7 * 60}, {offset: 8 * 60}, {offset: 9 * 60}, // WIB WITA WIT
	{},                                                // GMT UTC
	{offset: 60}, {offset: 60, dst: 0}, {offset: 120}, // BST, CET, CEST
	{offset: -5 * 60, dst: 1}, {offset: -5 * 60}, {offset: -4 * 60}, // ET EST EDT
	{offset: -6 * 60, dst: 1}, {offset: -6 * 60}, {offset: -5 * 60}, // CT CST CDT
	{offset: -7 * 60, dst: 1}, {offset: -7 * 60}, {offset: -6 * 60}, // MT MST MDT
	{offset: -8 * 60, dst: 1}, {offset: -8 * 60}, {offset: -7 * 60}, // PT PST PDT
	{offset: 9 * 60}, {offset: 8 * 60}, {offset: 330}, {offset: 180}, // JST KST, SGT HKT MYT AWST, IST, MSK EAT
	{offset: 10 * 60}, {offset: 11 * 60}, {offset: 12 * 60}, {offset: 13 * 60}, // AEST AEDT NZST NZDT
	{offset: 120}, {offset: 180}, {offset: 5 * 60}, {offset: 4 * 60}, // EET SAST, EEST, PKT, GST
}

const zoneLocal, zoneUTC = 1, 5

// zoneNames are written in capitals, the Indonesian ones also "Wita".
var zoneNames = new(article.Table[uint8]).
	Add(2, "wib").Add(3, "wita").Add(4, "wit").Add(zoneUTC, "gmt utc").Add(6, "bst").Add(7, "cet").Add(8, "cest").
	Add(9, "et").Add(10, "est").Add(11, "edt").Add(12, "ct").Add(13, "cst").Add(14, "cdt").Add(15, "mt").Add(16, "mst").Add(17, "mdt").
	Add(18, "pt").Add(19, "pst").Add(20, "pdt").Add(21, "jst kst").Add(22, "sgt hkt myt awst").Add(23, "ist").Add(24, "msk eat").
	Add(25, "aest").Add(26, "aedt").Add(27, "nzst").Add(28, "nzdt").Add(29, "eet sast cat").Add(30, "eest trt").Add(31, "pkt").Add(32, "gst")

// zone reads a zone after a clock time, "waktu setempat", "local time" too.
func (p *parser) zone(i int) (z uint8, next int, ok bool) {
	if z, ok := zoneNames.Get(p.v, i); ok {
		if p.v.Has(i, article.AllUpper) || z <= 4 && p.upper(i) {
			return z, i + 1, true
		}
		return 0, i, false
	}
	switch {
	case p.is(i, "waktu") && (p.is(i+1, "setempat") || p.upper(i+1)):
		n := i + 2
		switch {
		case p.seq(i+1, "indonesia", "barat"):
			return 2, i + 3, true
		case p.seq(i+1, "indonesia", "tengah"):
			return 3, i + 3, true
		case p.seq(i+1, "indonesia", "timur"):
			return 4, i + 3, true
		case p.upper(n) && p.v.Kind(n) == article.Word && !p.any(i+1, "moskow", "london"):
			n++
		}
		return zoneLocal, n, true
	case p.any(i, "eastern", "pacific", "central") && p.upper(i) && p.v.Kind(i-1) == article.Punct:
		z = [...]uint8{9, 18, 12}[map3(p.is(i, "eastern"), p.is(i, "pacific"))]
		if next = i + 1; p.any(next, "time", "daylight", "standard") {
			next++
			if p.is(next, "time") {
				next++
			}
		}
		return z, next, true
	case p.seq(i, "local", "time"), p.upper(i) && p.is(i+1, "time") && p.v.Kind(i) == article.Word && p.class(i) == none:
		if p.is(i, "eastern") {
			return 9, i + 2, true
		}
		return zoneLocal, i + 2, true
	}
	return 0, i, false
}

func map3(a, b bool) int {
	switch {
	case a:
		return 0
	case b:
		return 1
	}
	return 2
}

// hm reads hours and minutes in figures: "10.00", "10:30", "1200" with wide.
func (p *parser) hm(i int, wide bool) (minutes int, next int, ok bool) {
	if p.v.Kind(i) != article.Digits {
		return 0, i, false
	}
	s := p.v.Word(i)
	if h, ok := p.figure(i, 1, 2); ok {
		if h > 24 {
			return 0, i, false
		}
		if p.punct(i+1, ':') && p.v.Glued(i+1) && p.v.Glued(i+2) {
			m, ok := p.figure(i+2, 2, 2)
			if !ok || m > 59 {
				return 0, i, false
			}
			next = i + 3
			if p.punct(next, ':') && p.v.Glued(next) && p.v.Glued(next+1) { // seconds
				if _, ok := p.figure(next+1, 2, 2); ok {
					next += 2
				}
			}
			return h*60 + m, next, true
		}
		return h * 60, i + 1, true
	}
	if n, ok := p.figure(i, 4, 4); ok {
		if !wide || n/100 > 24 || n%100 > 59 {
			return 0, i, false
		}
		return n/100*60 + n%100, i + 1, true
	}
	dot := -1
	for k := 0; k < len(s); k++ {
		if s[k] == '.' && dot < 0 {
			dot = k
		} else if s[k] < '0' || s[k] > '9' {
			if s[k] == '.' && k == dot+3 && len(s) == k+3 { // "10.30.15"
				s = s[:k]
				break
			}
			return 0, i, false
		}
	}
	if dot < 1 || dot > 2 || len(s) != dot+3 {
		return 0, i, false
	}
	h, m := 0, int(s[dot+1]-'0')*10+int(s[dot+2]-'0')
	for k := 0; k < dot; k++ {
		h = h*10 + int(s[k]-'0')
	}
	if h > 24 || m > 59 {
		return 0, i, false
	}
	return h*60 + m, i + 1, true
}

// meridiem reads "a.m.", "pm" at i.
func (p *parser) meridiem(i int) (pm bool, next int, ok bool) {
	if p.any(i, "am", "pm") {
		if !p.v.Glued(i) && p.upper(i) && !p.v.Has(i, article.AllUpper) {
			return false, i, false
		}
		return p.is(i, "pm"), i + 1, true
	}
	if p.any(i, "a", "p") && p.punct(i+1, '.') && p.v.Glued(i+1) && p.is(i+2, "m") && p.v.Glued(i+2) {
		return p.is(i, "p"), p.dot(i + 3), true
	}
	return false, i, false
}

// clock is one clock time as read.
type clock struct {
	at, to, utc int16 // minutes plus one
	zone        uint8
	part        bool
	sure        bool // a zone, a.m. or "pukul" says that it is one
}

// clockAt reads a clock time that begins at i, with its zone and what is
// bracketed after it.
func (p *parser) clockAt(i int) (c clock, next int, ok bool) {
	k := i
	if p.class(k) == cClock {
		k++
		c.sure = true
	}
	if p.class(k) == cNoon {
		c.at, c.sure = p.at(k).n+1, true
		next = k + 1
	} else if p.en && p.is(k, "12") && p.class(k+1) == cNoon {
		c.at, c.sure = p.at(k+1).n+1, true
		next = k + 2
	} else if c, next, ok = p.clockFigures(k, c.sure); !ok {
		if c, next, ok = p.clockWords(k, c.sure); !ok {
			return c, i, false
		}
	}
	if z, n, ok := p.zone(next); ok {
		c.zone, next, c.sure = z, n, true
	} else if p.punct(next, '(') { // "10.00 (WIB)"
		if z, n, ok := p.zone(next + 1); ok && p.punct(n, ')') {
			c.zone, next, c.sure = z, n+1, true
		}
	}
	// "3 p.m. (1200 GMT)", "10.00 (03.00 GMT)", "19.00 WIB atau 12.00 GMT"
	k = next
	if p.punct(k, '(') || p.punct(k, '/') && c.sure || p.any(k, "atau", "or") && c.sure {
		if m, n, ok := p.hm(k+1, true); ok {
			pm := false
			var told bool
			if pm, n, told = p.meridiem(n); told {
				m = meridian(m, pm)
			}
			if z, n, ok := p.zone(n); ok {
				paren := p.punct(k, '(')
				if paren {
					if p.is(n, "on") {
						n++
					}
					if _, n2, ok := p.weekday(n); ok {
						n = n2
					}
				}
				if !paren || p.punct(n, ')') {
					if zones[z].dst == 0 && z != zoneLocal {
						c.utc = int16((m-int(zones[z].offset)+1440)%1440) + 1
					}
					if next, c.sure = n, true; paren {
						next++
					}
				}
			}
		} else if p.punct(k, '/') { // "10.00 WIB/11.00 WITA" is read above; "WIB/WITA" is not
			c.utc = 0
		}
	}
	return c, next, c.sure
}

// clockFigures reads "10.00", "07.30-12.00", "10:30 a.m.", "8 to 10 p.m.",
// "11 malam".
func (p *parser) clockFigures(k int, sure bool) (c clock, next int, ok bool) {
	c.sure = sure
	m, next, ok := p.hm(k, true)
	if !ok {
		return c, k, false
	}
	if sure && !p.en && p.seq(next, "lewat") {
		if x, n, ok := p.figure2(next + 1); ok {
			m += x
			next = n
		}
	}
	pm, n, told := p.meridiem(next)
	if told {
		if m >= 13*60 && !pm {
			return c, k, false
		}
		next, m, c.sure = n, meridian(m, pm), true
	} else if p.en && p.any(next, "o'clock") {
		next, c.sure = next+1, true
	}
	m2 := -1
	if j, pair, ok := p.joint(next); ok && !pair {
		glued := p.hyphen(next)
		if p.class(j) == cClock && !told {
			j++ // "pukul 10.00 sampai pukul 12.00" are two: put back below
			glued, j = false, len(p.v.Toks)
		}
		if x, n, ok := p.hm(j, true); ok && (glued || !p.en) {
			pm2, n2, told2 := p.meridiem(n)
			switch {
			case told2:
				if x = meridian(x, pm2); !told {
					if m = meridian(m%720, pm2); m > x {
						m -= 720
					}
				}
				m2, next, c.sure = x, n2, true
			case sure || p.zoneAt(n) && p.v.Slice(k, k+1) != "" && n > j:
				if p.unitAt(n) {
					break
				}
				m2, next = x, n
			}
		}
	}
	// Without "pukul", "a.m." or a zone it is no clock time; a zone is enough
	// for figures with minutes.
	if !c.sure {
		if z, _, ok := p.zone(next); ok && (m%60 != 0 || len(p.v.Word(k)) > 2 || next > k+1) && z != 0 {
			c.sure = true
		} else if !p.bareColon(k, next) {
			return c, k, false
		}
		c.sure = true
	}
	if part, n, ok := p.partOfClock(next); ok && !told {
		m = toPart(m, part)
		if m2 >= 0 {
			m2 = toPart(m2, part)
		}
		next, c.part = n, true
	}
	c.at = int16(m) + 1
	if m2 >= 0 {
		c.to = int16(m2) + 1
	}
	return c, next, true
}

func (p *parser) figure2(i int) (n, next int, ok bool) {
	n, ok = p.figure(i, 1, 2)
	next = i + 1
	if ok && p.is(next, "menit") {
		next++
	}
	return n, next, ok
}

func (p *parser) zoneAt(i int) bool { _, _, ok := p.zone(i); return ok }

func (p *parser) unitAt(i int) bool {
	c := p.class(i)
	return c == cUnits || c == cUnit && p.at(i).unit != article.Day
}

// bareColon tells that "10:30" without zone is a clock time: after a
// preposition of time.
func (p *parser) bareColon(k, next int) bool {
	if _, ok := p.figure(k, 4, 4); ok && next == k+1 && p.en && p.is(k-1, "at") { // "at 0900"
		return p.v.Word(k)[0] == '0' || p.is(next, "hours") || p.is(next, "on") && p.class(next+1) == cWeekday
	}
	return next == k+3 && p.v.Kind(k) == article.Digits && len(p.v.Word(k+2)) == 2 && (p.any(k-1, "and", "or", "to", "dan") && p.bareColon(k-4, k-1) || p.any(k-1, "at", "by", "around", "about", "until", "before", "after", "pada", "sekitar", "pukul", "from"))
}

// clockWords reads "setengah delapan malam", "tujuh pagi", "half past
// seven", "ten o'clock".
func (p *parser) clockWords(k int, sure bool) (c clock, next int, ok bool) {
	c.sure = sure
	if p.en {
		past, to, j := 0, 0, k
		switch {
		case p.seq(k, "half", "past"):
			past, j = 30, k+2
		case p.seq(k, "quarter", "past"):
			past, j = 15, k+2
		case p.seq(k, "quarter", "to"):
			to, j = 15, k+2
		}
		n, next, ok := numeral.Cardinal(p.v, j)
		if !ok || n.Value < 1 || n.Value > 12 || n.Value != float64(int(n.Value)) || n.Digits && j == k {
			return c, k, false
		}
		m := int(n.Value)*60 + past - to
		pm, after, told := p.meridiem(next)
		switch {
		case told:
			m, next = meridian(m, pm), after
		case p.is(next, "o'clock"):
			next++
		case j == k:
			return c, k, false
		}
		if part, n, ok := p.partOfClock(next); ok && !told {
			m, next = toPart(m, part), n
		}
		c.at, c.sure = int16(m)+1, true
		return c, next, true
	}
	if !sure {
		return c, k, false
	}
	half := 0
	if p.is(k, "setengah") {
		half, k = 30, k+1
	}
	n, next, ok := numeral.Cardinal(p.v, k)
	if !ok || n.Value < 1 || n.Value > 24 || n.Value != float64(int(n.Value)) {
		return c, k, false
	}
	m := int(n.Value)*60 - half
	if part, n, ok := p.partOfClock(next); ok {
		m, next, c.part = toPart(m, part), n, true
	}
	c.at = int16(m) + 1
	return c, next, true
}

// partOfClock reads the part of the day that says which seven o'clock.
func (p *parser) partOfClock(i int) (part int16, next int, ok bool) {
	if p.en {
		if p.seq(i, "in", "the") && p.class(i+2) == cPart {
			return p.at(i + 2).n, i + 3, true
		}
		if p.seq(i, "at", "night") {
			return partNight, i + 2, true
		}
		return 0, i, false
	}
	n, ok := p.part(i)
	if !ok {
		return 0, i, false
	}
	if p.is(n, ".") && p.zoneAt(n+1) {
		n++
	}
	// "Rabu pukul 7 malam. ET" is a slip of translation; the stop goes along.
	if p.punct(n, '.') && p.v.Glued(n) && p.zoneAt(n+1) {
		n++
	}
	return p.at(i).n, n, true
}

// toPart moves a time of twelve hours into its part of the day.
func toPart(m int, part int16) int {
	h := m / 60
	switch part {
	case partNoon, partAfternoon, partEvening:
		if h >= 1 && h < 8 {
			m += 720
		}
	case partNight:
		if h >= 6 && h < 12 {
			m += 720
		} else if h == 12 {
			m -= 720
		}
	}
	return m
}

func meridian(m int, pm bool) int {
	if h := m / 60; pm && h < 12 {
		m += 720
	} else if !pm && h == 12 {
		m -= 720
	}
	return m
}

func (c *clock) into(e *expr) {
	e.typ = article.TimeOfDay
	f := &e.form
	f.Clock, f.Clock2, f.UTC, f.Zone = c.at, c.to, c.utc, c.zone
}

// clockAfter takes a clock time after a day: "Senin pukul 10.00 WIB",
// "Tuesday at 10 a.m.", "Senin (28/10) sekitar pukul 10.00".
func (p *parser) clockAfter(e *expr) bool {
	f := &e.form
	if f.Day == 0 && f.Weekday == 0 && f.Unit != article.Day && f.Op != article.OpSame && f.Op != article.OpHoliday || f.Day2 > 0 {
		return false
	}
	k := p.comma(e.end)
	comma := k > e.end
	if p.any(k, "pada", "at", "sekitar", "sekira", "mulai", "around", "about") {
		if p.is(k, "pada") && p.any(k+1, "sekitar", "sekira") {
			k++
		}
		if p.any(k, "sekitar", "sekira", "around", "about") {
			e.mod = modApprox
		}
		k++
		if p.any(k, "around", "about") {
			k++
			e.mod = modApprox
		}
	} else if p.hyphen(k) && !comma || p.punct(k, '|') {
		k++ // "Senin, 28 Okt 2024 - 10:15 WIB"
	}
	c, next, ok := p.clockAt(k)
	if !ok && f.Year > 0 && f.Day > 0 { // "28/10/2024, 10:15", "2024-10-22 10:15"
		if m, n, ok1 := p.hm(k, false); ok1 && n == k+3 || ok1 && comma && len(p.v.Word(k)) >= 4 {
			c, next, ok = clock{at: int16(m) + 1}, n, true
		}
	}
	if !ok && p.is(k, "T") && f.Year > 0 && p.v.Glued(k) { // ISO 8601
		if m, n, ok1 := p.hm(k+1, false); ok1 && n > k+2 {
			c, next, ok = clock{at: int16(m) + 1}, n, true
			if p.is(n, "Z") {
				c.zone, next = zoneUTC, n+1
			}
		}
	}
	if !ok {
		if e.mod == modApprox {
			e.mod = modNone
		}
		return false
	}
	c.into(e)
	e.end = next
	return true
}

// clockFirst reads a clock time and the day that follows it: "pukul 10.00
// WIB", "10:30 a.m. ET on Tuesday", "7 p.m. ET tonight, Saturday, September
// 29, 2018".
func clockFirst(p *parser, i int) (expr, bool) {
	if p.v.Kind(i) != article.Digits && p.class(i) != cClock && p.class(i) != cNoon && p.class(i) != cNumber && p.class(i) != cPeriod {
		return expr{}, false
	}
	c, next, ok := p.clockAt(i)
	if !ok || p.v.Glued(i) && p.punct(i-1, ':') {
		return expr{}, false
	}
	if p.at(i).unit == article.Hour && p.v.Kind(i+1) == article.Word && c.at > 0 && !p.upper(i) && p.is(next, "lalu") {
		return expr{}, false
	}
	e := expr{end: next}
	e.form.Op, e.form.FromTold = article.OpSame, true
	c.into(&e)
	if p.en && p.class(i) == cNoon && next == i+1 && p.is(i-1, "the") {
		return e, false
	}
	p.dayAfterClock(&e)
	// "setiap hari", "every day" after a clock time makes it a set.
	k := p.comma(e.end)
	if p.class(k) == cEvery && e.form.Op == article.OpSame {
		if g, ok := set(p, k); ok {
			g.typ = article.Set
			g.form = article.DateForm{}
			return g, true
		}
	}
	if !p.en && e.form.Op == article.OpSame && p.class(e.end) == cLast {
		e.end++
	}
	return e, true
}

// clockTwice takes the same moment in another zone, bracketed after the day:
// "7 p.m. EST Saturday (0000 GMT Sunday)".
func (p *parser) clockTwice(e *expr) bool {
	k := e.end
	if e.form.Clock == 0 || !p.punct(k, '(') {
		return false
	}
	c, n, ok := p.clockAt(k + 1)
	if !ok || c.zone == 0 {
		return false
	}
	if p.is(n, "on") {
		n++
	}
	if _, n2, ok := p.weekday(n); ok {
		n = n2
	}
	if !p.punct(n, ')') {
		return false
	}
	if c.zone == zoneUTC && e.form.UTC == 0 {
		e.form.UTC = c.at
	}
	e.end = n + 1
	return true
}

// dayAfterClock takes "on Tuesday", "pada hari Sabtu", ", Senin (28/10)", "tonight".
func (p *parser) dayAfterClock(e *expr) {
	for n := 0; n < 3; n++ {
		k := p.comma(e.end)
		comma := k > e.end
		switch {
		case p.any(k, "on", "of", "pada", "di") && !comma:
			k++
		case p.any(k, "on", "pada") && comma && !p.en:
			k++
		}
		if p.is(k, "the") {
			k++
		}
		if p.clockTwice(e) {
			return
		}
		g, ok := p.dayAt(k)
		if !ok || comma && p.en && g.form.Weekday == 0 && g.form.Day == 0 {
			return
		}
		if e.form.Op == article.OpSame {
			c := e.form
			mod := e.mod
			*e = g
			e.form.Clock, e.form.Clock2, e.form.UTC, e.form.Zone = c.Clock, c.Clock2, c.UTC, c.Zone
			if mod != modNone {
				e.mod = mod
			}
		} else {
			p.merge(e, &g)
			e.end = g.end
		}
		e.typ = article.TimeOfDay
	}
}

// dayAt reads one day, of whatever kind.
func (p *parser) dayAt(k int) (e expr, ok bool) {
	if k >= len(p.v.Toks) {
		return e, false
	}
	for _, m := range [...]func(*parser, int) (expr, bool){weekdayFirst, dayMonth, figures, relative} {
		if e, ok = m(p, k); ok && !e.skip {
			f := &e.form
			if f.Clock == 0 && (f.Day > 0 || f.Weekday > 0 || f.Unit == article.Day && f.Op == article.OpShift) && e.typ != article.Duration {
				return e, true
			}
		}
	}
	if p.class(k) == cHoliday {
		return holiday(p, k)
	}
	return e, false
}
