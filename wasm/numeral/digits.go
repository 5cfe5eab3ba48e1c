package numeral

import (
	"math"

	"sorot/wasm/article"
)

// maxBare is how many figures are exact as an integer and as a float64.
const maxBare = 15

// figures reads a numeral that begins with digits at token i.
func figures(v *article.View, i int) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1, Digits: true}
	if t := &v.Toks[i]; t.Flags&article.Bare != 0 && t.Len() <= maxBare {
		n.Value = bare(v.Text[t.Start:t.End])
	} else if n.Value, n.Alt, ok = Parse(v.Word(i), v.Lang); !ok {
		return n, i, false
	}
	next = i + 1
	if next >= len(v.Toks) {
		return n, next, true
	}
	if x, end, ok := spaced(v, i); ok { // 12 000
		n.Value, n.Alt, next = x, math.NaN(), end
	}
	if x, end := mixed(v, next); end > next && n.Value == math.Floor(n.Value) {
		n.Value, n.Fraction, next = n.Value+x, true, end // 2½, 220 2/3
		n.Alt = math.NaN()
	}
	return magnitudes(v, n, next)
}

// magnitudes reads the magnitude words after digits: "16,6 triliun", "2 juta
// 500 ribu", "10rb", "$1.2bn".
func magnitudes(v *article.View, n Value, next int) (Value, int, bool) {
	total, last := 0.0, math.Inf(1)
	start := next
	for {
		if total == 0 && v.Kind(next) == article.Punct && !v.Is(next, "-") {
			return n, next, true
		}
		w := lexOf(v, next)
		at := next
		if w.part == none && v.Kind(next) == article.Word { // a magnitude of the other language: "Rp 1.2 triliun"
			w = foreign(v, next)
		}
		if v.Is(at, "-") && v.Glued(at) && v.Glued(at+1) { // "16-million"
			if w = lexOf(v, at+1); w.part == scale {
				at++
			}
		}
		switch {
		case w.part == scale, w.part == hundred && v.Lang == article.EN && n.Value < 100,
			w.part == abbrev && (v.Glued(at) || w.val >= 1e5 && v.Lang == article.EN || v.Lang != article.EN):
		default:
			if start == next || total == 0 {
				return n, next, true
			}
			n.Value = total
			return n, next, true
		}
		if w.val >= last {
			n.Value = total
			return n, next, true
		}
		x := times(n.Value, w.val)
		if total == 0 && !math.IsNaN(n.Alt) {
			n.Alt = times(n.Alt, w.val) // "1.234 juta": both readings stay
		}
		total += x
		n.Scale, last, next = w.val, w.val, at+1
		if y := lexOf(v, next); y.part == scale && y.val >= w.val && w.val < 1e6 { // 100 ribu triliun
			total *= y.val
			n.Alt *= y.val
			n.Scale, last, next = n.Scale*y.val, y.val, next+1
		}
		if last < 1e6 || v.Kind(next) != article.Digits {
			n.Value = total
			return n, next, true
		}
		// "2 juta 500 ribu": only with a smaller magnitude after it.
		x2, _, ok := Parse(v.Word(next), v.Lang)
		if w2 := lexOf(v, next+1); !ok || w2.part != scale || w2.val >= last || x2 >= 1000 {
			n.Value = total
			return n, next, true
		}
		n.Value, n.Alt, next = x2, math.NaN(), next+1
	}
}

// foreign finds the magnitude words that are no word of the sentence's own
// language: an Indonesian one in English text and the other way round.
func foreign(v *article.View, i int) lex {
	if !Known(v, i) {
		return lex{}
	}
	t := english
	if v.Lang == article.EN {
		t = indonesian
	}
	if w, _ := t.Get(v, i); w.part == scale && !v.Is(i, "lac") {
		return w
	}
	return lex{}
}

// Parse reads one token of digits with its separators. The value follows the
// language's convention where the digits leave it open ("12.000" is twelve
// thousand in Indonesian and twelve in English), and alt is the other reading,
// else NaN. Not ok: no number is written so ("22.10.2024", "1.2.3").
func Parse(s string, lang article.Lang) (value, alt float64, ok bool) {
	alt = math.NaN()
	var d separated
	if !d.read(s) {
		return 0, alt, false
	}
	switch {
	case d.seps == 0:
		return d.whole, alt, true
	case d.seps == 1:
		ambiguous := d.lastLen == 3 && d.firstLen <= 3 && !d.zero
		decimal := d.whole / pow10(d.lastLen)
		if !ambiguous {
			return decimal, alt, true
		}
		if (d.last == '.') == (lang == article.EN) {
			return decimal, d.whole, true
		}
		return d.whole, decimal, true
	case d.mixed: // 1.234,56: the last one is the decimal
		if d.first == d.last || !d.grouped {
			return 0, alt, false
		}
		return d.whole / pow10(d.lastLen), alt, true
	case d.grouped && d.lastLen == 3:
		return d.whole, alt, true
	}
	return 0, alt, false
}

// separated is what is seen in one pass over a token of digits.
type separated struct {
	whole       float64 // all digits as one integer
	seps        int
	first, last rune // separators
	mixed       bool // two kinds of separator
	grouped     bool // the groups between first and last are of three (or two, as in 1,00,000)
	firstLen    int
	lastLen     int  // digits since the last separator
	zero        bool // begins with 0
}

func (d *separated) read(s string) bool {
	d.grouped = true
	n := 0
	for _, c := range s {
		if x := article.DigitValue(c); x >= 0 {
			if n == 0 && d.seps == 0 && x == 0 {
				d.zero = true
			}
			d.whole = d.whole*10 + float64(x)
			n++
			continue
		}
		if c != '.' && c != ',' || n == 0 {
			return false
		}
		if d.seps == 0 {
			d.first, d.firstLen = c, n
			d.grouped = n <= 3
		} else {
			if n != 3 && !(n == 2 && d.last == ',' && d.first == ',') || d.mixed {
				d.grouped = false
			}
			if c != d.last {
				if d.mixed {
					return false
				}
				d.mixed = true
			}
		}
		d.last = c
		d.seps++
		n = 0
	}
	d.lastLen = n
	return n > 0
}

func pow10(n int) float64 {
	x := 1.0
	for ; n > 0 && x < 1e300; n-- {
		x *= 10
	}
	return x
}

// spaced reads groups of three parted by spaces: "12 000", "1 234 567". With
// a plain space, which also parts two numbers, one group must be round.
func spaced(v *article.View, i int) (x float64, next int, ok bool) {
	if v.Kind(i+1) != article.Digits {
		return 0, i, false
	}
	x, ok = plain(v, i, 1, 3)
	if !ok || v.Word(i)[0] == '0' {
		return 0, i, false
	}
	hard := true
	next = i + 1
	for {
		gap := v.Gap(next)
		y, ok := plain(v, next, 3, 3)
		if !ok || gap != " " && gap != "\u00a0" && gap != "\u202f" && gap != "\u2009" {
			break
		}
		hard = hard && gap != " "
		x = x*1000 + y
		if next++; next-i > maxGroups {
			return 0, i, false
		}
	}
	if next == i+1 || !hard && next == i+2 && math.Mod(x, 10) != 0 {
		return 0, i, false
	}
	return x, next, true
}

// maxGroups: more groups of three are a column of figures, not one; reading on
// from each of them would take quadratic time.
const maxGroups = 7

// plain reads a token of lo to hi digits without separators.
func plain(v *article.View, i, lo, hi int) (float64, bool) {
	if uint(i) >= uint(len(v.Toks)) || v.Toks[i].Kind != article.Digits {
		return 0, false
	}
	if t := &v.Toks[i]; t.Flags&article.Bare != 0 {
		if n := int(t.Len()); n < lo || n > hi {
			return 0, false
		}
		return bare(v.Text[t.Start:t.End]), true
	}
	x, n := 0.0, 0
	for _, c := range v.Word(i) {
		d := article.DigitValue(c)
		if d < 0 {
			return 0, false
		}
		x = x*10 + float64(d)
		n++
	}
	return x, n >= lo && n <= hi
}

// bare is the value of a few ASCII figures.
func bare(s string) float64 {
	x := 0
	for i := 0; i < len(s); i++ {
		x = x*10 + int(s[i]-'0')
	}
	return float64(x)
}

// mixed reads the fraction after a whole number: "½", "2/3".
func mixed(v *article.View, i int) (float64, int) {
	if v.Kind(i) == article.Word {
		return 0, i
	}
	if x := vulgar(v, i); x > 0 {
		return x, i + 1
	}
	if v.Is(i, "-") && v.Glued(i) && v.Glued(i+1) { // 2-1/2
		if x, next, ok := Slash(v, i+1); ok && x < 1 {
			return x, next
		}
	}
	if x, next, ok := Slash(v, i); ok && (v.Gap(i) == " " || v.Gap(i) == "\u00a0" || v.Gap(i) == "\u202f") && x < 1 {
		return x, next
	}
	return 0, i
}

// Slash reads a fraction written with a slash, "2/3".
func Slash(v *article.View, i int) (x float64, next int, ok bool) {
	if !v.Is(i+1, "/") {
		return 0, i, false
	}
	a, ok1 := plain(v, i, 1, 2)
	b, ok2 := plain(v, i+2, 1, 3)
	if !ok1 || !ok2 || !v.Glued(i+1) || !v.Glued(i+2) || a == 0 || b < 2 || v.Is(i+3, "/") && v.Glued(i+3) {
		return 0, i, false
	}
	return a / b, i + 3, true
}

// vulgar is the value of a fraction character, 0 for others.
func vulgar(v *article.View, i int) float64 {
	if v.Kind(i) != article.Symbol {
		return 0
	}
	switch v.Word(i) {
	case "½":
		return 0.5
	case "⅓":
		return 1.0 / 3
	case "⅔":
		return 2.0 / 3
	case "¼":
		return 0.25
	case "¾":
		return 0.75
	case "⅕":
		return 0.2
	case "⅛":
		return 0.125
	case "⅜":
		return 0.375
	case "⅝":
		return 0.625
	case "⅞":
		return 0.875
	}
	return 0
}

// times multiplies without the dust of binary fractions: 16.6 million millions
// are a whole number.
func times(x, scale float64) float64 {
	x *= scale
	if r := math.Round(x); math.Abs(x-r) <= 1e-12*math.Abs(x) {
		return r
	}
	return x
}
