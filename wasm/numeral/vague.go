package numeral

import "sorot/wasm/article"

// Vague reads a quantity of which only the lower bound is told: "ratusan",
// "puluhan ribu", "dozens", "tens of thousands", "several hundred", "beberapa
// ribu". It gives that bound and the token after it.
func Vague(v *article.View, i int) (low float64, next int, ok bool) {
	w := lexOf(v, i)
	if w.part == article1 { // a few hundred
		i++
		if w = lexOf(v, i); w.part != few {
			return 0, i, false
		}
	}
	switch w.part {
	case vague, vagueOf:
	case few:
		x := lexOf(v, i+1)
		if x.part == scale || x.part == hundred || x.part == puluh || x.part == dozen {
			low, next = x.val, i+2
			if y := lexOf(v, next); y.part == scale && x.val < y.val {
				low, next = low*y.val, next+1
			}
			return low, next, true
		}
		return 0, i, false
	default:
		return 0, i, false
	}
	low, next = w.val, i+1
	for {
		at := next
		if v.Is(at, "of") {
			at++
		}
		x := lexOf(v, at)
		if x.part != vague && x.part != scale || at > next && x.part != vague || x.val <= 12 || low >= 1e15 {
			break
		}
		low *= x.val
		next = at + 1
	}
	if w.part == vagueOf && next == i+1 && !v.Is(next, "of") {
		return 0, i, false
	}
	return low, next, true
}
