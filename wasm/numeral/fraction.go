package numeral

import (
	"math"

	"sorot/wasm/article"
)

// addFraction adds x to the last group, or x of the last magnitude.
func (s *sum) addFraction(x float64) {
	s.settle()
	if s.prev == scale && !s.some {
		s.total += x * s.last
		return
	}
	s.group += x
	s.some = true
	s.prev = over
}

// decimals reads the digit words after "koma" or "point" from token i on.
func (s *sum) decimals(v *article.View, i int) int {
	f := 0.1
	s.settle()
	for {
		w := lexOf(v, i)
		if w.part != unit {
			break
		}
		s.group += w.val * f
		f /= 10
		s.some, s.prev = true, over
		i++
	}
	if f < 0.1 { // 2.5000000000000004 is 2.5
		s.group = math.Round(s.group*1e9) / 1e9
	}
	return i
}

// andHalf reads "and a half", "and a quarter", "and three quarters" at "and".
func andHalf(v *article.View, i int) (x float64, next int, ok bool) {
	if v.Is(i+1, "-") && v.Is(i+2, "a") && v.Is(i+3, "-") && v.Is(i+4, "half") && v.Glued(i+1) && v.Glued(i+4) { // one-and-a-half
		return 0.5, i + 5, true
	}
	if v.Is(i+1, "three") && v.Is(i+2, "quarters") {
		return 0.75, i + 3, true
	}
	if !v.Is(i+1, "a") && !v.Is(i+1, "one") {
		return 0, i, false
	}
	at := i + 2
	if v.Is(at, "-") && v.Glued(at) {
		at++
	}
	switch {
	case v.Is(at, "half"):
		x = 0.5
	case v.Is(at, "quarter"):
		x = 0.25
	case v.Is(at, "third") && !v.Is(i+1, "a"):
		x = 1.0 / 3
	default:
		return 0, i, false
	}
	return x, at + 1, true
}

// halves reads "setengah", "setengah juta", "half", "half a million", "half a dozen".
func halves(v *article.View, i int) (n Value, next int, ok bool) {
	n = Value{Value: 0.5, Alt: math.NaN(), Scale: 1, Fraction: true}
	next = i + 1
	at := next
	if v.Is(at, "-") && v.Glued(at) && v.Glued(at+1) {
		at++
	}
	if v.Lang == article.EN && (v.Is(at, "a") || v.Is(at, "an")) {
		at++
		if v.Is(at, "-") && v.Glued(at) && v.Glued(at+1) {
			at++
		}
	}
	switch w := lexOf(v, at); {
	case w.part == scale, w.part == hundred && v.Lang == article.EN:
		n.Value, n.Scale, n.Fraction = w.val/2, w.val, false
		return n, at + 1, true
	case w.part == dozen:
		n.Value, n.Fraction = w.val/2, false
		return n, at + 1, true
	}
	return n, next, true
}

// ofMagnitude goes on with "of a million" after a fraction.
func ofMagnitude(v *article.View, n Value, next int) (Value, int, bool) {
	at := next
	if v.Is(at, "of") && (v.Is(at+1, "a") || v.Is(at+1, "one")) {
		at += 2
	}
	if w := lexOf(v, at); w.part == scale && (at > next || v.Lang != article.EN) {
		n.Value, n.Scale, n.Fraction = n.Value*w.val, w.val, false
		return n, at + 1, true
	}
	return n, next, true
}

// afterFraction are the words that follow "a third" as a share; a noun makes
// it an ordinal ("a third man").
var afterFraction = new(article.Table[bool]).Add(true, `of from in on at by to for since over the this that its his her their are were
	have had will would said say says and or but as than more less fewer higher lower larger smaller bigger cheaper faster
	compared after before between when while who which with during under below above down up off again each last`)

// fractionEnds tells whether what stands at token i can follow a share.
func fractionEnds(v *article.View, i int) bool {
	if i >= len(v.Toks) {
		return true
	}
	if v.Kind(i) == article.Punct {
		return !(v.Is(i, "-") && v.Glued(i))
	}
	ok, _ := afterFraction.Get(v, i)
	return ok
}

// quarterEnds is the same for "a quarter", which is a part of a year before
// "in which", "ago", "earlier", "after".
func quarterEnds(v *article.View, i int) bool {
	switch {
	case v.Is(i, "ago"), v.Is(i, "earlier"), v.Is(i, "when"), v.Is(i, "after"), v.Is(i, "before"), v.Is(i, "in"), v.Is(i, "that"):
		return false
	}
	return fractionEnds(v, i)
}
