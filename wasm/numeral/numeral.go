// Package numeral reads numerals, in digits and in words, where they stand:
// the grammar that dates ("tiga hari lalu") and numbers share. It knows no
// units, money or ranges; those are the detectors'.
//
// The words of a language are in id.go and en.go, each with the part it plays;
// words.go adds the parts up, the same way for every language; fraction.go reads
// halves, decimals and shares; digits.go figures; ordinal.go and vague.go are what their names say.
package numeral

import (
	"math"

	"sorot/wasm/article"
)

// Value is what a numeral says.
type Value struct {
	Value    float64
	Alt      float64 // under the other separator convention; NaN if the digits tell
	Scale    float64 // of the magnitude word it ends with ("10 juta": 1e6), 1 if none
	Digits   bool    // written in digits (a magnitude word may follow)
	Ordinal  bool
	Fraction bool // "setengah", "two-thirds", "2½"
}

// Cardinal reads the longest cardinal that begins at token i: digits
// ("12.000", "2,5"), words ("dua ratus lima puluh"), or both ("16,6 triliun",
// "2.5 million"), fractions too ("seperempat", "two-thirds", "half a million").
// It gives the token after it; ok is false where none begins.
func Cardinal(v *article.View, i int) (n Value, next int, ok bool) {
	n.Alt, n.Scale = math.NaN(), 1
	if v.Kind(i) == article.Digits {
		return figures(v, i)
	}
	if x := vulgar(v, i); x > 0 { // "½ tsp"
		n.Value, n.Fraction, n.Digits = x, true, true
		return n, i + 1, true
	}
	w := lexOf(v, i)
	if w.part == none {
		return n, i, false
	}
	return inWords(v, i, w)
}

// lexOf is the part that token i plays in numerals of its sentence's language.
func lexOf(v *article.View, i int) lex {
	if !Known(v, i) {
		return lex{}
	}
	if v.Lang == article.EN {
		w, _ := english.Get(v, i)
		return w
	}
	w, _ := indonesian.Get(v, i)
	return w
}

// Known tells, by one bit, whether token i may be a word of numerals in either
// language: most are not, and are looked up nowhere.
func Known(v *article.View, i int) bool {
	if uint(i) >= uint(len(v.Toks)) {
		return false
	}
	h := v.Toks[i].Hash % knownBits
	return knownWords[h/64]>>(h%64)&1 == 1
}

const knownBits = 4096

var knownWords = func() (set [knownBits / 64]uint64) {
	add := func(h uint32, _ lex) { set[h%knownBits/64] |= 1 << (h % 64) }
	indonesian.Each(add)
	english.Each(add)
	return
}()

// part is what a word does in a numeral.
type part uint8

const (
	none     part = iota
	unit          // satu … sembilan, one … nine, zero
	teen          // sepuluh, sebelas, ten … nineteen: no unit after it
	ten           // twenty … ninety
	belas         // adds ten to the unit before it
	puluh         // makes tens of the unit before it
	hundred       // makes hundreds of what is before it
	one100        // seratus: a hundred by itself
	scale         // ribu, million: closes a group
	oneScale      // seribu, sejuta
	dozen         // lusin, dozen: ends the numeral
	oneDozen      // selusin
	half          // setengah, half, separuh: alone, after a number, before a magnitude
	oneOver       // seperempat: a fraction by itself
	over          // perempat, thirds: makes a fraction of the number before it
	article1      // a, an
	and           // and, joining hundreds with the rest
	point         // koma, point: decimals follow
	per           // per, in "dua per tiga"
	abbrev        // rb, jt, bn: a magnitude after digits only
	vague         // ratusan, dozens: see Vague
	vagueOf       // tens, scores: vague only before "of"
	few           // beberapa, several: vague before a magnitude
	ord           // pertama, third: see Ordinal
	ordOver       // third, quarter: an ordinal that "a" makes a fraction
	ke            // ke, in ke-79
)

// lex is a word's part and its value.
type lex struct {
	part part
	val  float64
}

// EachWord calls f with the hash of every word that a numeral of either language can
// begin with, for a detector's filter.
func EachWord(f func(hash uint32)) {
	each := func(hash uint32, w lex) {
		switch w.part {
		case belas, puluh, hundred, scale, dozen, over, and, point, per, abbrev:
		default:
			f(hash)
		}
	}
	indonesian.Each(each)
	english.Each(each)
}
