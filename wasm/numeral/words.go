package numeral

import (
	"math"

	"sorot/wasm/article"
)

// sum adds up the parts of a numeral in words. Groups below a thousand are
// gathered in group and closed by a magnitude; a unit waits in pending until
// what follows tells whether it is units, tens or hundreds.
type sum struct {
	total   float64
	group   float64
	pending float64
	waits   bool    // a unit is pending
	some    bool    // group has something
	last    float64 // the last magnitude, that the next must be below
	prev    part
	scale   float64
}

// take adds one more word; false if the numeral cannot go on with it.
func (s *sum) take(w lex) bool {
	switch w.part {
	case unit:
		if s.waits || math.Mod(s.group, 10) != 0 || s.prev == teen || s.prev == belas || s.some && s.group == 0 {
			return false
		}
		s.pending, s.waits = w.val, true
	case teen, ten:
		if s.waits || math.Mod(s.group, 100) != 0 || s.some && s.group == 0 {
			return false
		}
		s.group += w.val
	case belas:
		if !s.waits || s.pending == 0 || math.Mod(s.group, 100) != 0 {
			return false
		}
		s.group += 10 + s.pending
		s.waits = false
	case puluh:
		if !s.waits || s.pending == 0 || math.Mod(s.group, 100) != 0 {
			return false
		}
		s.group += 10 * s.pending
		s.waits = false
	case hundred:
		s.settle()
		if s.group <= 0 || s.group >= 100 || s.group != math.Floor(s.group) {
			return false
		}
		s.group *= 100
	case one100:
		if s.waits || s.some {
			return false
		}
		s.group = 100
	case scale:
		s.settle()
		switch {
		case s.group > 0 && w.val < s.last:
			s.total += times(s.group, w.val)
		case s.group == 0 && s.total > 0 && s.total < 1e6 && w.val > s.last: // dua ribu triliun
			s.total *= w.val
			s.scale *= w.val
			s.last, s.prev = w.val, scale
			return true
		default:
			return false
		}
		s.group, s.some, s.last, s.scale = 0, false, w.val, w.val
		s.prev = scale
		return true
	case oneScale:
		if s.waits || s.some || w.val >= s.last {
			return false
		}
		s.total += w.val
		s.last, s.scale = w.val, w.val
		s.prev = scale
		return true
	default:
		return false
	}
	s.some, s.prev, s.scale = true, w.part, 1
	return true
}

// settle puts a waiting unit into the group.
func (s *sum) settle() {
	if s.waits {
		s.group += s.pending
		s.waits = false
	}
}

func (s *sum) value() float64 {
	if s.waits {
		return s.total + s.group + s.pending
	}
	return s.total + s.group
}

// inWords reads a numeral in words whose first word w stands at token i.
func inWords(v *article.View, i int, w lex) (n Value, next int, ok bool) {
	n.Alt, n.Scale = math.NaN(), 1
	switch w.part {
	case oneDozen:
		n.Value = w.val
		return n, i + 1, true
	case oneOver:
		n.Value, n.Fraction = 1/w.val, true
		return n, i + 1, true
	case half:
		return halves(v, i)
	case article1:
		return afterA(v, i)
	case unit, teen, ten, one100, oneScale:
	default:
		return n, i, false
	}
	s := sum{last: math.Inf(1), scale: 1}
	s.take(w)
	next = i + 1
	for {
		at, joined := next, false
		if v.Is(at, "-") && v.Glued(at) && v.Glued(at+1) && v.Lang == article.EN { // twenty-three
			at, joined = at+1, true
		}
		w := lexOf(v, at)
		if w.part == none {
			break
		}
		switch w.part {
		case and: // "one hundred and five", "two and a half"
			if x, end, ok := andHalf(v, at); ok {
				n.Fraction = n.Fraction || s.scale == 1
				s.addFraction(x)
				next = end
				continue
			}
			y := lexOf(v, at+1)
			if s.prev != hundred && s.prev != scale || y.part != unit && y.part != teen && y.part != ten || !s.andThen(v, at+1, y) {
				return s.finish(n, v, next)
			}
			next = at + 2
			continue
		case half: // satu setengah, dua juta setengah
			if v.Lang == article.EN && s.value() == 1 {
				n.Value, n.Fraction = 0.5, true
				return ofMagnitude(v, n, at+1)
			}
			if v.Lang == article.EN || s.group != math.Floor(s.group) {
				return s.finish(n, v, next)
			}
			n.Fraction = n.Fraction || s.scale == 1
			s.addFraction(0.5)
			next = at + 1
			continue
		case over, ordOver: // dua pertiga, two-thirds, one third
			x := s.value()
			if w.part == ordOver && (x != 1 || !joined && !fractionEnds(v, at+1)) || x >= 100 {
				return s.finish(n, v, next)
			}
			n.Value, n.Fraction = x/w.val, true
			return ofMagnitude(v, n, at+1)
		case per: // dua per tiga
			x, d := s.value(), lexOf(v, at+1)
			if d.part != unit && d.part != teen || x >= d.val || x == 0 || d.val < 2 {
				return s.finish(n, v, next)
			}
			n.Value, n.Fraction = x/d.val, true
			return n, at + 2, true
		case point:
			end := s.decimals(v, at+1)
			if end == at+1 {
				return s.finish(n, v, next)
			}
			next = end
			continue
		case dozen:
			s.settle()
			if s.group == 0 || s.total > 0 {
				return s.finish(n, v, next)
			}
			n.Value = s.group * w.val
			return n, at + 1, true
		}
		if !s.take(w) {
			break
		}
		next = at + 1
	}
	return s.finish(n, v, next)
}

func (s *sum) finish(n Value, v *article.View, next int) (Value, int, bool) {
	n.Value, n.Scale = s.value(), s.scale
	return n, next, true
}

// andThen takes the word after "and" if it completes a numeral and does not
// begin another ("two hundred and five"; "three thousand and five hundred").
func (s *sum) andThen(v *article.View, at int, w lex) bool {
	if s.prev == scale {
		if y := lexOf(v, at+1); y.part == scale || y.part == hundred {
			return false
		}
	}
	return s.take(w)
}

// afterA reads what "a" makes a numeral: "a hundred", "a million and a half",
// "a dozen", "a third", "a quarter of a million", "a half".
func afterA(v *article.View, i int) (n Value, next int, ok bool) {
	n = Value{Alt: math.NaN(), Scale: 1}
	at := i + 1
	w := lexOf(v, at)
	switch w.part {
	case hundred, scale:
		s := sum{last: math.Inf(1), scale: 1}
		s.take(lex{unit, 1})
		s.take(w)
		next = at + 1
		for {
			at = next
			w = lexOf(v, at)
			if w.part == and {
				if x, end, ok := andHalf(v, at); ok {
					s.addFraction(x)
					next = end
					continue
				}
				y := lexOf(v, at+1)
				if y.part != unit && y.part != teen && y.part != ten || !s.andThen(v, at+1, y) {
					break
				}
				next = at + 2
				continue
			}
			if w.part == none || !s.take(w) {
				break
			}
			next = at + 1
		}
		return s.finish(n, v, next)
	case dozen:
		n.Value = w.val
		return n, at + 1, true
	case half:
		if v.Is(at+1, "-") && v.Glued(at+1) {
			return n, i, false
		}
		n.Value, n.Fraction = 0.5, true
		return ofMagnitude(v, n, at+1)
	case ordOver:
		if !fractionEnds(v, at+1) {
			return n, i, false
		}
		n.Value, n.Fraction = 1/w.val, true
		return ofMagnitude(v, n, at+1)
	}
	if v.Is(at, "quarter") && !(v.Is(at+1, "-") && v.Glued(at+1)) && quarterEnds(v, at+1) {
		n.Value, n.Fraction = 0.25, true
		return ofMagnitude(v, n, at+1)
	}
	return n, i, false
}
