package number

import (
	"math"

	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// unit is a unit of measure: its UCUM-like code and how it must be written.
type unit struct {
	code string
	need need
}

// need is what a symbol that is also a word or a letter asks for.
type need uint8

const (
	free    need = iota
	figure       // only after digits: "5 mi", never "lima mi"
	lower        // only after digits and in small letters: "5 g" is no 5G
	upper        // only after digits and in capitals: "38 C"
	glued        // only written together: "6in"
	weighed      // only where weight is spoken of: "weighed 12 stone"
	length       // only where length is spoken of: "lebar dua kaki", two feet and no legs
)

// unitAfter reads a unit of measure after a number: "40 kilometer", "9.6km",
// "38°C", "56 meter persegi", "120 km/jam", "25-yard", "6-foot-6".
func unitAfter(p *parser, r *reading, n numeral.Value) bool {
	i, hyphen := r.last, false
	if p.gates(i)&gateUnit == 0 {
		return false
	}
	if (p.Is(i, "-") || p.Is(i, "‑")) && p.Glued(i) && p.Glued(i+1) {
		i, hyphen = i+1, true
	}
	if p.Is(i, "square") || p.Is(i, "sq") || p.Is(i, "cubic") {
		return squareBefore(p, r, i)
	}
	if p.Is(i, "°") || p.Is(i, "º") || p.Is(i, "˚") {
		return arc(p, r, i+1) || degrees(p, r, i+1)
	}
	if p.Kind(i) != article.Word && p.Kind(i) != article.Symbol {
		return false
	}
	u, ok := units.Get(&p.View, i)
	if !ok || !u.fits(p, r, n, i) {
		return false
	}
	next, code := i+1, u.code
	switch code {
	case "deg":
		return degrees(p, r, next)
	case "Richter": // "7,5 skala Richter", "5 SR"
		if p.Is(i, "skala") {
			if !p.Is(next, "richter") && !p.Is(next, "mmi") {
				return false
			}
			next++
		}
		code = ""
	case "nm":
		if p.Has(i, article.Upper) { // torque
			code = "N.m"
		}
	case "mi":
		if p.Is(next, "laut") {
			next, code = next+1, "nmi"
		}
	case "nautical":
		if !p.Is(next, "miles") && !p.Is(next, "mile") {
			return false
		}
		next, code = next+1, "nmi"
	case "light":
		if p.Is(next, "-") {
			next++
		}
		if !p.Is(next, "years") && !p.Is(next, "year") {
			return false
		}
		next, code = next+1, "ly"
	case "metric":
		if !p.Is(next, "tons") && !p.Is(next, "tonnes") && !p.Is(next, "ton") {
			return false
		}
		next, code = next+1, "t"
	case "horse":
		if !p.Is(next, "kuda") {
			return false
		}
		next, code = next+1, "hp"
	}
	code, next = power(p, code, next)
	code, next = speed(p, code, next)
	r.measure(code, next)
	switch code {
	case "ft":
		inches(p, r, hyphen)
	case "st":
		smaller(p, r, "lb", 14)
	case "lb":
		smaller(p, r, "oz", 16)
	}
	return true
}

// smaller adds the rest of a weight told in two units: "15st 4lb", "7lb 6oz",
// "six pounds, 11 ounces".
func smaller(p *parser, r *reading, code string, parts float64) {
	i := r.last
	if p.Is(i, ",") || p.Is(i, "and") {
		i++
	}
	n, next, ok := numeral.Cardinal(&p.View, i)
	if u, unit := units.Get(&p.View, next); ok && unit && u.code == code && n.Value < parts && n.Value == math.Floor(n.Value) {
		r.n.Low += n.Value / parts
		r.last = next + 1
	}
}

func (r *reading) measure(code string, last int) {
	r.form, r.rule, r.n.Unit, r.last = measure, ruleMeasure, code, last
}

// fits tells whether the unit's symbol is written as it must be.
func (u unit) fits(p *parser, r *reading, n numeral.Value, i int) bool {
	first := p.Word(i)[0]
	switch u.need {
	case figure:
		return n.Digits
	case lower:
		return n.Digits && first >= 'a' && !(p.Lang == article.EN && first == 'm' && p.Word(i) == "m" && p.Glued(i) && millions(p, r, i))
	case upper:
		return n.Digits && first <= 'Z'
	case glued:
		return n.Digits && p.Glued(i)
	case weighed:
		for k := r.first - 1; k >= 0 && k >= r.first-4; k-- {
			if p.Is(k, "weighed") || p.Is(k, "weighs") || p.Is(k, "weighing") || p.Is(k, "weigh") || p.Is(k, "lost") {
				return true
			}
		}
		return false
	case length:
		return n.Value >= 5 || n.Digits || dimensionNear(p, r.first, i+1)
	}
	return true
}

// dimensionNear tells whether a word of size stands before the number or
// after the unit: "lebar dua kaki", "3m wide".
func dimensionNear(p *parser, first, next int) bool {
	for k := first - 1; k >= 0 && k >= first-3; k-- {
		if ok, _ := dimensions.Get(&p.View, k); ok {
			return true
		}
	}
	ok, _ := dimensions.Get(&p.View, next)
	return ok
}

// power reads what makes a length an area or a volume: "meter persegi", "km2", "m³".
func power(p *parser, code string, next int) (string, int) {
	two, three := "", ""
	for i := range powers {
		if powers[i][0] == code {
			two, three = powers[i][1], powers[i][2]
		}
	}
	if two == "" {
		return code, next
	}
	switch {
	case p.Is(next, "persegi"), p.Is(next, "²"), p.Glued(next) && p.Is(next, "2"):
		return two, next + 1
	case p.Is(next, "kubik"), p.Is(next, "³"), p.Glued(next) && p.Is(next, "3"):
		return three, next + 1
	case p.Is(next, "^") && p.Is(next+1, "2"):
		return two, next + 2
	}
	return code, next
}

var powers = [...][3]string{
	{"km", "km2", "km3"}, {"m", "m2", "m3"}, {"cm", "cm2", "cm3"}, {"mm", "mm2", "mm3"}, {"mi", "mi2", "mi3"},
	{"ft", "ft2", "ft3"}, {"in", "in2", "in3"}, {"yd", "yd2", "yd3"}, {"dm", "dm2", "dm3"},
}

// squareBefore reads "square kilometres", "sq ft", "cubic metres".
func squareBefore(p *parser, r *reading, i int) bool {
	kind := 1
	if p.Is(i, "cubic") {
		kind = 2
	}
	next := i + 1
	if (p.Is(next, "-") || p.Is(next, ".")) && p.Glued(next) {
		next++
	}
	u, ok := units.Get(&p.View, next)
	if !ok {
		return false
	}
	for k := range powers {
		if powers[k][0] == u.code {
			r.measure(powers[k][kind], next+1)
			return true
		}
	}
	return false
}

// speed reads "km/jam", "kilometer per jam", "miles an hour", "m/s".
func speed(p *parser, code string, next int) (string, int) {
	at := next
	switch {
	case p.Is(at, "/") && p.Glued(at) && p.Glued(at+1), p.Is(at, "per"):
		at++
	case (p.Is(at, "a") || p.Is(at, "an")) && p.Is(at+1, "hour"):
		at++
	default:
		return code, next
	}
	hour := p.Is(at, "jam") || p.Is(at, "h") || p.Is(at, "hour") || p.Is(at, "hr")
	second := p.Is(at, "detik") || p.Is(at, "s") || p.Is(at, "second")
	switch {
	case hour && code == "km":
		return "km/h", at + 1
	case hour && code == "mi":
		return "mi/h", at + 1
	case second && code == "m":
		return "m/s", at + 1
	case second && code == "km":
		return "km/s", at + 1
	case code == "mg" && p.Is(at, "dl"):
		return "mg/dL", at + 1
	case code == "ug" && p.Is(at, "cubic") && (p.Is(at+1, "meter") || p.Is(at+1, "metre")):
		return "ug/m3", at + 2
	case code == "ug" && (p.Is(at, "m") || p.Is(at, "meter")):
		if c, end := power(p, "m", at+1); c == "m3" {
			return "ug/m3", end
		}
	}
	return code, next
}

// inches adds the inches after feet: "6-foot-6", "5ft 6in", "5 feet 6 inches".
func inches(p *parser, r *reading, hyphen bool) {
	i := r.last
	if p.Is(i, ",") && !hyphen && (p.Is(i+2, "inches") || p.Is(i+2, "inch")) { // 20 feet, 6 inches
		i++
	}
	if hyphen && p.Is(i, "-") && p.Glued(i) && p.Glued(i+1) {
		i++
	} else if hyphen {
		return
	}
	n, next, ok := numeral.Cardinal(&p.View, i)
	if !ok || n.Value >= 12 || n.Value != n.Value {
		return
	}
	at := next
	if p.Is(at, "-") && p.Glued(at) {
		at++
	}
	named := p.Is(at, "in") || p.Is(at, "inch") || p.Is(at, "inches") || p.Is(at, "ins")
	if named {
		next = at + 1
	} else if !hyphen {
		return
	}
	r.n.Low += n.Value / 12
	r.last = next
}
