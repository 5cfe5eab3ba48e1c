package date

import (
	"sorot/wasm/numeral"
)

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
	if !sure && !p.untilPart(k) {
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
	} else if !sure {
		return c, k, false
	}
	c.at, c.sure = int16(m)+1, true
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
