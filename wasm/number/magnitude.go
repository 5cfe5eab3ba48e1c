package number

import (
	"math"

	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// bigAt tells whether the digits at token i have thousands or a magnitude.
func bigAt(p *parser, i int) bool {
	if p.Kind(i) != article.Digits {
		return false
	}
	n, _, ok := numeral.Cardinal(&p.View, i)
	w := p.Word(i + 1)
	return ok && (n.Scale >= 1e3 || n.Value >= 1e3 && !digitsOnly(p.Word(i)) || p.Glued(i+1) && (w == "m" || w == "b" || w == "M" || w == "B"))
}

// magnitudeLetter reads a letter of magnitude after digits: in Indonesian M
// is a milliard and T a trillion, of money alone; in English m, b and t, and
// of things that are counted only where a noun follows.
func magnitudeLetter(p *parser, r *reading, n numeral.Value) bool {
	i := r.last
	if !n.Digits || n.Scale != 1 || p.Kind(i) != article.Word || p.Toks[i].Len() != 1 {
		return false
	}
	glued := p.Glued(i)
	scale := 0.0
	c := p.Word(i)[0]
	switch {
	case p.Lang == article.EN && (glued || r.form == money && c != 'a'):
		switch c {
		case 'm', 'M':
			scale = 1e6
		case 'b', 'B':
			scale = 1e9
		case 't', 'T':
			scale = 1e12
		case 'k', 'K':
			scale = 1e3
		}
		if r.form != money && (scale >= 1e9 || scale == 1e6 && !millions(p, r, i)) {
			return false
		}
	case p.Lang != article.EN && r.form == money:
		switch c {
		case 'M':
			scale = 1e9
			if r.n.Unit != "IDR" {
				scale = 1e6
			}
		case 'm':
			scale = 1e6
		case 'T', 't':
			scale = 1e12
		case 'B', 'b':
			scale = 1e9
		case 'k', 'K':
			scale = 1e3
		}
		if !glued && c >= 'a' {
			return false
		}
	}
	if scale == 0 {
		return false
	}
	r.n.Low = times(r.n.Low, scale)
	r.n.Alt = times(r.n.Alt, scale)
	r.scale, r.last = scale, i+1
	return true
}

// millions tells "1.2m people" and "1.2m in Asia" from "a 3m wall".
func millions(p *parser, r *reading, i int) bool {
	if dimensionNear(p, r.first, i+1) {
		return false
	}
	if u, ok := units.Get(&p.View, i+1); ok && p.Kind(i+1) == article.Word && u.need != glued {
		return true
	}
	if _, ok := nouns.Get(&p.View, i+1); ok {
		return true
	}
	return nounNext(p, i+1) || r.n.Low != math.Floor(r.n.Low)
}

// nounNext tells whether a lower-case word that is no function word follows:
// "1.2m people", not "3m in front", "a 3m wall" aside.
func nounNext(p *parser, i int) bool {
	if p.Kind(i) != article.Word || p.Glued(i) {
		return false
	}
	w := p.Word(i)
	_, stop := stops.Get(&p.View, i)
	return !stop && w[len(w)-1] == 's' || p.Is(i, "people")
}
