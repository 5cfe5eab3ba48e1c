package check

import (
	"math"

	"sorot/wasm/article"
)

// rounding is half of the last place to which mark i is written: "318,6
// miliar" may be 50 million more or less; "12.000" five hundred.
func (r *reader) rounding(i int) float64 {
	x := math.Abs(r.number(i).Low)
	m := &r.a.Marks[i]
	for k := m.First; k < m.Last; k++ {
		if r.a.Tokens[k].Kind != article.Digits {
			continue
		}
		d := significant(r.word(k))
		if d.n == 0 {
			return 0
		}
		if d.n <= 2 { // round figures are meant as they stand, or the question is due
			return x / d.all * 0.25
		}
		return x / d.all * 0.5
	}
	return 0.005 * x
}

// written is a figure as its digits alone.
type written struct {
	all   float64 // the digits as a whole number, zeros at the end of a long whole number left out
	n     int     // how many they are
	text  [20]byte
	place int8 // of the last one, in powers of ten, its magnitude word counted
}

// significant reads the digits of a figure.
func significant(w string) (d written) {
	seps, last := 0, -1
	for k := 0; k < len(w); k++ {
		c := w[k]
		if c < '0' || c > '9' {
			seps++
			last = k
			continue
		}
		if d.n == 0 && c == '0' {
			continue
		}
		if d.n < len(d.text) {
			d.text[d.n] = c
			d.n++
		}
	}
	decimals := last >= 0 && len(w)-last-1 != 3
	if d.n >= 4 && !decimals {
		for d.n > 2 && d.text[d.n-1] == '0' {
			d.n--
		}
	}
	for k := 0; k < d.n; k++ {
		d.all = d.all*10 + float64(d.text[k]-'0')
	}
	return d
}
