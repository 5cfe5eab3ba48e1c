package number

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// degrees reads what degrees are of, from the token after the sign or word.
func degrees(p *parser, r *reading, i int) bool {
	code := "deg"
	switch {
	case p.Is(i, "c"), p.Is(i, "celsius"), p.Is(i, "celcius"), p.Is(i, "centigrade"), p.Is(i, "selsius"):
		code, i = "Cel", i+1
	case p.Is(i, "f"), p.Is(i, "fahrenheit"):
		code, i = "degF", i+1
	case p.Is(i-1, "°") && !p.Glued(i-1), p.Is(i, "in"), p.Is(i, "from"):
		return false // "two degrees in physics"
	default:
		for k := r.first - 1; k >= 0 && k >= r.first-6; k-- {
			if p.Is(k, "suhu") || p.Is(k, "temperatur") {
				code = "Cel"
			}
		}
	}
	r.measure(code, i)
	return true
}

// arc reads the minutes and seconds of an angle or a coordinate after the sign
// of its degrees: "4°47'", "1°36'20"S", "3° 5,91'".
func arc(p *parser, r *reading, i int) bool {
	last, part := i, 60.0
	for p.Kind(last) == article.Digits && part <= 3600 {
		x, _, ok := numeral.Parse(p.Word(last), p.Lang)
		if !ok || x >= 60 || !p.Glued(last+1) || !isPrime(p, last+1) && !p.Is(last+1, "\"") && !p.Is(last+1, "″") && !p.Is(last+1, "”") {
			break
		}
		r.n.Low += x / part
		last, part = last+2, part*60
	}
	if last == i {
		return false
	}
	r.n.Alt = nan
	r.measure("deg", last)
	return true
}

// readPosition reads a place on a road: "Km 70", "kilometer 12".
func readPosition(p *parser, i int, r *reading) bool {
	if !p.Is(i, "km") && !p.Is(i, "kilometer") || p.Kind(i-1) == article.Digits || p.Lang == article.EN {
		return false
	}
	at := i + 1
	if p.Is(at, ".") && p.Glued(at) {
		at++
	}
	if p.Kind(at) != article.Digits || p.Glued(at) && (p.Is(at, "2") || p.Is(at, "3")) { // "jiwa/km2"
		return false
	}
	x, _, ok := numeral.Parse(p.Word(at), p.Lang)
	if !ok {
		return false
	}
	r.n.Low, r.n.High, r.n.Unit = x, x, "km"
	r.form, r.rule, r.last = measure, ruleMeasure, at+1
	if p.Is(at+1, "+") && p.Glued(at+1) && p.Kind(at+2) == article.Digits { // Km 12+400
		if m, _, ok := numeral.Parse(p.Word(at+2), p.Lang); ok {
			r.n.Low += m / 1000
			r.n.High, r.last = r.n.Low, at+3
		}
	} else if p.joins(at+1) && p.Kind(at+2) == article.Digits { // KM 72-188
		if y, _, ok := numeral.Parse(p.Word(at+2), p.Lang); ok && y > x {
			r.n.High, r.last = y, at+3
		}
	}
	return true
}
