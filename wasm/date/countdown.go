package date

import "sorot/wasm/article"

// countdown reads "H-10 sampai H-5 Lebaran", "H+3 Idulfitri 2025", "H-7".
func (p *parser) countdown(i int) (e expr, ok bool) {
	a, k, ok := p.hDay(i)
	if !ok {
		return e, false
	}
	b, ranged := a, false
	if n, _, ok := p.joint(k); ok {
		if x, n, ok := p.hDay(n); ok {
			b, k, ranged = x, n, true
		}
	}
	for end := k + 3; k < end && p.any(k, "hari", "raya", "menjelang", "jelang") && !p.named2(k); k++ {
	}
	e = expr{end: k}
	if id, n, ok := p.named(k); ok {
		e.end = n
		e.form.Op, e.form.Holiday = article.OpHoliday, id
		p.holidayYear(&e)
		e.form.Shift, e.form.Shift2, e.form.Ranged = a, b, ranged
	}
	return e, true
}

func (p *parser) named2(k int) bool { _, _, ok := p.named(k); return ok }

// hDay reads "H-10", "H+3", "H".
func (p *parser) hDay(i int) (n int16, next int, ok bool) {
	if p.at(i).class != cH || !p.is(i, "h") || !p.upper(i) {
		return 0, i, false
	}
	plus := p.punct(i+1, '+')
	if !plus && !p.hyphen(i+1) || !p.v.Glued(i+1) || !p.v.Glued(i+2) {
		return 0, i, false
	}
	x, ok := p.figure(i+2, 1, 2)
	if !ok {
		return 0, i, false
	}
	if !plus {
		x = -x
	}
	return int16(x), i + 3, true
}

// feastSpan takes "weekend" after a named day: "Labor Day weekend", the three
// days that end with it, or the four that begin with a Thursday.
func (p *parser) feastSpan(e *expr) {
	f := &e.form
	h := &feasts[f.Holiday]
	if !p.is(e.end, "weekend") {
		return
	}
	e.end++
	switch {
	case h.kind == feastNth && h.b == 1:
		f.Shift, f.Shift2, f.Ranged = -2, 0, true
	case h.kind == feastNth && h.b == 4:
		f.Shift, f.Shift2, f.Ranged = 0, 3, true
	case h.kind == feastEaster && h.a == 0:
		f.Shift, f.Shift2, f.Ranged = -2, 1, true
	default:
		f.Op = article.OpOpen
	}
}

// anniversary reads the ordinal inside a name: "HUT ke-79 RI", "Hari Ulang
// Tahun (HUT) ke-80 Kemerdekaan RI" are "HUT RI", of the year that it tells.
func (p *parser) anniversary(i int) (id uint8, nth int32, next int, ok bool) {
	k := i + 1
	if p.seq(i, "hari", "ulang", "tahun") {
		if k = i + 3; p.punct(k, '(') && p.is(k+1, "hut") && p.punct(k+2, ')') {
			k += 3
		}
	} else if !p.is(i, "hut") {
		return 0, 0, i, false
	}
	n, isNth := p.figure(k+2, 1, 3)
	if !p.is(k, "ke") || !p.hyphen(k+1) || !isNth {
		return 0, 0, i, false
	}
	next = k + 3
	if p.is(next, "kemerdekaan") {
		next++
		ok = true
	}
	if p.is(next, "ri") {
		next++
		ok = true
	} else if p.seq(next, "republik", "indonesia") {
		next += 2
		ok = true
	}
	return p.independence(), int32(n), next, ok
}

func (p *parser) independence() uint8 {
	for k := range feasts {
		if f := &feasts[k]; f.kind == feastFixed && f.a == 8 && f.b == 17 {
			return uint8(k)
		}
	}
	return 0
}
