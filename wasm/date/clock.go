package date

import (
	"sorot/wasm/article"
)

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
		if k++; p.is(k-1, "pkl") {
			k = p.dot(k)
		}
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
		if n, ok := p.part(next); ok && !p.en { // "00.30 WIB dini hari"
			next = n
		}
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
	if !sure && p.timetable(k) {
		sure, c.sure = true, true
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
	if j, pair, ok := p.joint(next); ok && (!pair || p.is(k-2, "antara") || p.is(k-1, "between")) {
		glued := p.hyphen(next)
		if p.class(j) == cClock && !told {
			j++ // "pukul 10.00 sampai pukul 12.00" are two: put back below
			glued, j = false, len(p.v.Toks)
		}
		if x, n, ok := p.hm(j, true); ok && p.class(n) != cMonth {
			pm2, n2, told2 := p.meridiem(n)
			if !glued && p.en && (told || !told2) {
				told2, n = false, j // "8 a.m. to 4 p.m." are two
			}
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
	if !c.sure && p.hourOfPart(k, next) {
		c.sure, sure = true, true
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
	return next == k+3 && p.v.Kind(k) == article.Digits && len(p.v.Word(k+2)) == 2 && (p.any(k-1, "and", "or", "to", "dan") && p.punct(k-3, ':') && p.any(k-5, "at", "from", "between", "pada", "pukul") || p.any(k-1, "at", "by", "around", "about", "until", "before", "after", "pada", "sekitar", "pukul", "from"))
}
