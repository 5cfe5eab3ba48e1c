package date

import "sorot/wasm/article"

// race reads a length of time as a stopwatch writes it: "2:01:41", "1:58.34",
// "1'44,169". A time of the day has its zone, "pukul" or a preposition, and
// was read before; "10:30" alone may be that, a score or a verse.
func race(p *parser, i int) (expr, bool) {
	first, ok := p.figure(i, 1, 2)
	if !ok || first == 0 || p.v.Glued(i) && p.v.Kind(i-1) != article.Punct || p.punct(i-1, ':') {
		return expr{}, false
	}
	e := expr{end: i + 3, typ: article.Duration}
	f := &e.form
	f.Op, f.Unit, f.N = article.OpDuration, article.Minute, int32(2*first)
	if p.any(i+1, "h", "hr", "hrs") && p.v.Glued(i+1) { // "5h 12m 3s"
		m, ok := p.figure(i+2, 1, 2)
		if !ok || m > 59 || !p.any(i+3, "m", "min", "mins") || !p.v.Glued(i+3) {
			return e, false
		}
		f.Unit, f.N2, f.Unit2, e.end = article.Hour, int16(m), article.Minute, i+4
		if s, ok := p.seconds(i+4, 1); ok && p.any(i+5, "s", "sec", "secs") && p.v.Glued(i+5) {
			f.Milli, e.end = s, i+6
		}
		return e, true
	}
	if m, ok := p.figure(i+2, 2, 2); ok && m < 60 && p.ticks(i+1, ':') && p.ticks(i+3, ':') {
		f.Unit, f.N2, f.Unit2, e.end = article.Hour, int16(m), article.Minute, i+5
		f.Milli, ok = p.seconds(i+4, 2)
		return e, ok && !p.any(i-1, "at", "pukul", "jam", "pada") && !p.zoneAt(i+5)
	}
	if !p.ticks(i+1, ':') && !p.ticks(i+1, '\'') && !p.ticks(i+1, '’') {
		return e, false
	}
	f.Milli, ok = p.seconds(i+2, 4)
	if c := p.class(e.end); (c == cUnit || c == cUnits) && p.at(e.end).unit <= article.Minute && !p.v.Glued(e.end) {
		e.end++ // "10:23,45 menit"
	}
	return e, ok
}

// ticks tells the mark r between figures, with no space.
func (p *parser) ticks(i int, r rune) bool {
	return p.punct(i, r) && p.v.Glued(i) && p.v.Glued(i+1) && p.v.Kind(i+1) == article.Digits
}

// seconds reads "41", "41.5", "44,169" of at least so many characters, in
// thousandths.
func (p *parser) seconds(i, least int) (milli int32, ok bool) {
	if p.v.Kind(i) != article.Digits {
		return 0, false
	}
	w, scale := p.v.Word(i), int32(10000)
	if len(w) == 1 && least == 1 {
		scale = 1000
	}
	if len(w) < least || len(w) == 3 || len(w) > 6 || w[0] > '5' {
		return 0, false
	}
	for k := 0; k < len(w); k++ {
		if k == 2 {
			if w[k] != '.' && w[k] != ',' {
				return 0, false
			}
			continue
		}
		if w[k] < '0' || w[k] > '9' {
			return 0, false
		}
		milli += int32(w[k]-'0') * scale
		scale /= 10
	}
	return milli, true
}
