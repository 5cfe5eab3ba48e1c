package date

import "sorot/wasm/article"

// numeric reads a date in figures alone: "22/10/2024", "22.10.2024",
// "2024-10-22", "22/10", "21-23/10/2024". Two figures need a slash.
func (p *parser) numeric(i int) (e expr, ok bool) {
	if p.v.Kind(i) != article.Digits {
		return e, false
	}
	e = calendar(i + 1)
	f := &e.form
	if s := p.v.Word(i); len(s) > 4 { // "22.10.2024" is one token
		a, b, c, ok := dotted(s)
		if at := i - 1; !ok && c > 9 && c < 100 && len(s) < 9 && (p.any(at, "born", "died", "lahir", "wafat", "tanggal", "tgl", "dated") || p.punct(at, ':') && p.any(at-1, "born", "died", "lahir", "wafat", "tanggal", "tgl", "date")) {
			if !valid(a, b) {
				a, b = b, a
			}
			f.Day, f.Month, f.Year = int8(a), int8(b), century(c) // "born 3.12.48"
			return e, valid(a, b)
		}
		return e, ok && p.dayFirst(f, a, b, c)
	}
	sep := '/'
	at := i + 1
	if p.joined(at) && !p.punct(at, '—') {
		sep = rune(p.v.Toks[at].Hash)
	} else if !p.punct(at, '/') || !p.v.Glued(at) || !p.v.Glued(at+1) {
		return e, false
	}
	if y, ok := p.year(i); ok { // ISO 8601
		m, ok1 := p.figure(i+2, 1, 2)
		d, ok2 := p.figure(i+4, 1, 2)
		if ok1 && ok2 && p.punct(i+3, sep) && p.v.Glued(i+3) && p.v.Glued(i+4) && valid(d, m) {
			f.Year, f.Month, f.Day = y, int8(m), int8(d)
			e.end = i + 5
			return e, true
		}
		return e, false
	}
	a, ok := p.figure(i, 1, 2)
	if !ok {
		return e, false
	}
	last := 0 // the end of "21-23/10/2024"
	k := i
	if sep != '/' {
		if n, ok := p.figure(i+2, 1, 2); ok && p.punct(i+3, '/') && p.v.Glued(i+3) && n > a {
			last, k, sep = n, i+2, '/'
		}
	}
	b, ok := p.figure(k+2, 1, 2)
	if !ok || !p.v.Glued(k+2) {
		return e, false
	}
	if p.punct(k+3, sep) && p.v.Glued(k+3) && p.v.Glued(k+4) {
		y, ok := p.year(k + 4)
		if n, short := p.figure(k+4, 2, 2); short {
			y, ok = century(n), true
		}
		if !ok || !p.dayFirst(f, a, b, int(y)) {
			return e, false
		}
		e.end = k + 5
	} else {
		if sep != '/' || !p.dayFirst(f, a, b, 0) {
			return e, false
		}
		e.end = k + 3
	}
	if last > 0 {
		f.Year2, f.Month2, f.Day2, f.Swap = f.Year, f.Month, int8(last), false
	}
	// "28/10-2/11/2024"
	if k := e.end; p.hyphen(k) && f.Day2 == 0 {
		if g, ok := p.numericEnd(k + 1); ok && (g.form.Year == f.Year || f.Year == 0) {
			f.Year, f.Year2, f.Month2, f.Day2, f.Swap = g.form.Year, g.form.Year, g.form.Month, g.form.Day, false
			e.end = g.end
		}
	}
	return e, true
}

// numericEnd reads the figures after the hyphen of a range.
func (p *parser) numericEnd(i int) (e expr, ok bool) {
	d, ok1 := p.figure(i, 1, 2)
	m, ok2 := p.figure(i+2, 1, 2)
	if !ok1 || !ok2 || !p.punct(i+1, '/') || !valid(d, m) {
		return e, false
	}
	e = calendar(i + 3)
	e.form.Day, e.form.Month = int8(d), int8(m)
	if y, ok := p.year(i + 4); ok && p.punct(i+3, '/') && p.v.Glued(i+4) {
		e.form.Year, e.end = y, i+5
	}
	return e, true
}

// dotted cuts "22.10.2024".
func dotted(s string) (a, b, c int, ok bool) {
	part, n, digits := 0, [3]int{}, [3]int{}
	for k := 0; k < len(s); k++ {
		switch ch := s[k]; {
		case ch == '.' && part < 2:
			part++
		case '0' <= ch && ch <= '9' && digits[part] < 4:
			n[part] = n[part]*10 + int(ch-'0')
			digits[part]++
		default:
			return 0, 0, 0, false
		}
	}
	ok = part == 2 && digits[0] > 0 && digits[0] < 3 && digits[1] > 0 && digits[1] < 3 && digits[2] == 4
	return n[0], n[1], n[2], ok
}

// dayFirst fills in a date of figures in the language's order. Where both
// orders are possible in English, the document half may swap them.
func (p *parser) dayFirst(f *article.DateForm, a, b, y int) bool {
	d, m := a, b
	if p.en {
		d, m = b, a
		f.Swap = a != b && valid(a, b) && valid(b, a)
	}
	if !valid(d, m) {
		if d, m = m, d; !valid(d, m) || !p.en && y == 0 { // "Rabu (8/13/14)"
			return false
		}
	}
	if y != 0 && (y < 1000 || y > 2199) {
		return false
	}
	f.Day, f.Month, f.Year = int8(d), int8(m), int32(y)
	return true
}

func valid(d, m int) bool { return d >= 1 && m >= 1 && m <= 12 && d <= longest[m] }

var longest = [13]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// figures is a date in figures that stands by itself. "22/10" alone needs
// brackets, a preposition or "tanggal" before it; in English it is a fraction.
func figures(p *parser, i int) (expr, bool) {
	start := i
	if p.class(i) == cUnit && p.at(i).unit == article.NoUnit {
		i++ // tanggal
	}
	e, ok := p.numeric(i)
	if !ok {
		return e, false
	}
	if p.v.Glued(e.end) && (p.punct(e.end, '/') || p.hyphen(e.end)) && p.v.Glued(e.end+1) && e.end < len(p.v.Toks) ||
		p.v.Glued(i) && i == start && (p.punct(i-1, '/') || p.hyphen(i-1) || p.v.Kind(i-1) == article.Word) {
		return e, false // part of a longer code
	}
	if e.form.Year == 0 {
		if p.en || start == i && !(p.punct(i-1, '(') && p.punct(e.end, ')')) && (p.lead(i-1)&leadAt == 0 || p.is(i-1, "dari")) {
			return e, false
		}
	}
	p.attach(&e)
	return e, true
}
