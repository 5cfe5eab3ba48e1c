package numeral

import (
	"math"

	"sorot/wasm/article"
)

// Ordinal reads an ordinal at token i: "ke-79", "ketiga", "kedua puluh", "XXI"
// after "ke-", "3rd", "twenty-first", "one hundred and first".
func Ordinal(v *article.View, i int) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1, Ordinal: true}
	if v.Kind(i) == article.Digits {
		return suffixed(v, i)
	}
	w := lexOf(v, i)
	if w.part == none {
		return n, i, false
	}
	if v.Lang == article.EN {
		return englishOrdinal(v, i, w)
	}
	switch w.part {
	case ke:
		return afterKe(v, i)
	case ord:
		return kedua(v, i, w)
	}
	return n, i, false
}

// suffixed reads "3rd", "21st", "2,000th".
func suffixed(v *article.View, i int) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1, Ordinal: true, Digits: true}
	if !v.Glued(i+1) || v.Kind(i+1) != article.Word {
		return n, i, false
	}
	if !v.Is(i+1, "th") && !v.Is(i+1, "st") && !v.Is(i+1, "nd") && !v.Is(i+1, "rd") {
		return n, i, false
	}
	x, alt, ok := Parse(v.Word(i), article.EN)
	if !math.IsNaN(alt) && alt > x {
		x = alt
	}
	n.Value = x
	if v.Is(i+1, "st") && (math.Mod(x, 10) != 1 || math.Mod(x, 100) == 11) {
		return n, i, false // 15st is a weight
	}
	return n, i + 2, ok && x == math.Floor(x)
}

// afterKe reads "ke-79", "ke 65", "ke-XXI", "ke-dua" at "ke".
func afterKe(v *article.View, i int) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1, Ordinal: true}
	at, hyphen := i+1, false
	if isHyphen(v, at) && v.Glued(at) {
		at, hyphen = at+1, true
	}
	if v.Kind(at) == article.Digits {
		x, alt, ok := Parse(v.Word(at), article.ID)
		if !ok || x != math.Floor(x) || !hyphen && !math.IsNaN(alt) || v.Glued(at+1) && v.Is(at+1, "%") {
			return n, i, false
		}
		if !hyphen && !v.Glued(at) && x > 999 { // "ke 2025": a direction
			return n, i, false
		}
		n.Value, n.Digits = x, true
		return n, at + 1, true
	}
	if !hyphen {
		return n, i, false
	}
	if x := Roman(v.Word(at)); x > 0 {
		n.Value = float64(x)
		return n, at + 1, true
	}
	c, next, ok := Cardinal(v, at)
	n.Value = c.Value
	return n, next, ok && !c.Fraction
}

// kedua goes on after an ordinal word: "kedua puluh satu", "kesebelas",
// "kedua ratus lima puluh".
func kedua(v *article.View, i int, w lex) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1, Ordinal: true}
	s := sum{last: math.Inf(1), scale: 1}
	if w.val < 10 {
		s.take(lex{unit, w.val})
	} else if w.val < 100 {
		s.take(lex{teen, w.val})
	} else if w.val < 1000 {
		s.take(lex{one100, w.val})
	} else {
		s.take(lex{oneScale, w.val})
	}
	for next = i + 1; ; next++ {
		// "kedua juta" is no ordinal; and two units do not follow each other
		x := lexOf(v, next)
		if next == i+1 && w.val < 10 && x.part != belas && x.part != puluh && x.part != hundred || x.part == none || !s.take(x) {
			break
		}
	}
	n.Value = s.value()
	return n, next, true
}

// englishOrdinal reads "third", "twenty-first", "one hundred and first", "two
// thousandth".
func englishOrdinal(v *article.View, i int, w lex) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1, Ordinal: true}
	switch w.part {
	case ord, ordOver:
		n.Value = w.val
		return n, i + 1, true
	case unit, teen, ten:
	default:
		return n, i, false
	}
	s := sum{last: math.Inf(1), scale: 1}
	s.take(w)
	for next = i + 1; ; next++ {
		if v.Is(next, "-") && v.Glued(next) && v.Glued(next+1) || v.Is(next, "and") && s.prev != ten {
			next++
		}
		x := lexOf(v, next)
		switch {
		case x.part == ord || x.part == ordOver:
			switch {
			case x.val >= 100:
				n.Value = s.value() * x.val
			case s.prev == ten && x.val < 10, s.prev == hundred || s.prev == scale:
				n.Value = s.value() + x.val
			default:
				return n, i, false
			}
			return n, next + 1, true
		case x.part == none || !s.take(x):
			return n, i, false
		}
	}
}

func isHyphen(v *article.View, i int) bool {
	return v.Is(i, "-") || v.Is(i, "–") || v.Is(i, "‑")
}

// Roman is the value of a Roman numeral in capitals, 0 if s is none.
func Roman(s string) int {
	if len(s) == 0 || len(s) > 9 {
		return 0
	}
	total, prev := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		x := 0
		switch s[i] {
		case 'I':
			x = 1
		case 'V':
			x = 5
		case 'X':
			x = 10
		case 'L':
			x = 50
		case 'C':
			x = 100
		case 'D':
			x = 500
		case 'M':
			x = 1000
		default:
			return 0
		}
		if x < prev {
			total -= x
		} else {
			total += x
			prev = x
		}
	}
	return total
}
