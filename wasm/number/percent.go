package number

import (
	"math"

	"sorot/wasm/article"
)

// percentAfter reads a percent sign or word after a number, percentage points
// and basis points: "5,4 persen", "12%", "40 per cent", "3,1 poin persentase",
// "25 basis points", "100-basis-point". Points have no unit: two points more
// than 5% is 7%, two per cent more is 5.1%.
func percentAfter(p *parser, r *reading) bool {
	i := r.last
	if p.gates(i)&gatePercent == 0 {
		return false
	}
	if r.form == share { // "a quarter of a percentage point", "half a percent"
		if p.Is(i, "of") {
			i++
		}
		if p.Is(i, "a") || p.Is(i, "one") {
			i++
		}
		if i > r.last && !p.Is(i, "percentage") && !p.Is(i, "percent") && !p.Is(i, "per") {
			return false
		}
	}
	if p.Is(i, "-") && p.Glued(i) && p.Glued(i+1) {
		i++
	}
	next := i + 1
	hyphen := (p.Is(next, "-")) && p.Glued(next) && p.Glued(next+1)
	if hyphen {
		next++
	}
	switch {
	case p.Is(i, "poin") && (p.Is(next, "persen") || p.Is(next, "persentase")),
		p.Is(i, "persen") && (p.Is(next, "poin") || p.Is(next, "point")),
		p.Is(i, "percentage") && (p.Is(next, "point") || p.Is(next, "points")),
		p.Is(i, "percent") && (p.Is(next, "point") || p.Is(next, "points")),
		p.Is(i, "poin") && p.Is(next, "basis"),
		p.Is(i, "basis") && (p.Is(next, "poin") || p.Is(next, "point") || p.Is(next, "points")):
		r.form, r.rule, r.last = points, rulePoints, next+1
		return true
	case p.Is(i, "bps"), p.Is(i, "bp") && p.Lang == article.EN, p.Is(i, "pp") && p.Glued(i), p.Is(i, "ppt") && p.Glued(i):
		r.form, r.rule, r.last = points, rulePoints, i+1
		return true
	case p.Is(i, "%"), p.Is(i, "％"), p.Is(i, "persen"), p.Is(i, "percent"), p.Is(i, "prosen"), p.Is(i, "pct"), p.Is(i, "percents"), p.Is(i, "persennya"),
		p.Is(i, "pc") && p.Lang == article.EN && !p.Has(i, article.Upper):
		next = i + 1
		if p.Lang == article.EN && (p.Is(next, "points") || p.Is(next, "point")) && p.Is(i, "%") {
			r.form, r.rule, r.last = points, rulePoints, next+1
			return true
		}
	case p.Is(i, "per") && p.Is(next, "cent"):
		next++
		if p.Is(next, "points") || p.Is(next, "point") {
			r.form, r.rule, r.last = points, rulePoints, next+1
			return true
		}
	case p.Is(i, "‰"), p.Is(i, "permil"):
		r.n.Unit, r.form, r.rule, r.last = "‰", percent, rulePercent, i+1
		return true
	default:
		return false
	}
	r.n.Unit, r.form, r.rule, r.last = "%", percent, rulePercent, next
	return true
}

// timesAfter reads a multiple: "dua kali lipat", "3x lipat", "five times as
// many", "1.8 times higher", "tenfold". "12 times" alone counts occasions.
func timesAfter(p *parser, r *reading) bool {
	i := r.last
	if p.gates(i)&gateTimes == 0 {
		return false
	}
	if p.Is(i, "-") && p.Glued(i) && p.Glued(i+1) && p.Is(i+1, "fold") {
		i++
	}
	next := i + 1
	switch {
	case p.Is(i, "kali") && (p.Is(next, "lipat") || p.Is(next, "lipatnya")), p.Is(i, "x") && p.Is(next, "lipat"):
		next++
	case p.Is(i, "fold"), p.Is(i, "lipat") && p.Lang != article.EN:
	case p.Is(i, "kali"):
		if !comparedNext(p, next) && !valued(p, r.first) && !(p.Is(next, "dari") && r.n.Low != math.Floor(r.n.Low)) {
			return false
		}
	case p.Is(i, "times"):
		if !comparedNext(p, next) {
			return false
		}
	case p.Is(i, "x") && p.Glued(i) && !(p.Glued(next) && p.Kind(next) != article.Punct):
	default:
		return false
	}
	r.form, r.rule, r.last = multiple, ruleMultiple, next
	return true
}

// comparedNext tells whether a comparison follows at token i: "as many",
// "higher", "the size", "lebih besar", "dari".
func comparedNext(p *parser, i int) bool {
	ok, _ := compared.Get(&p.View, i)
	return ok
}

// valued tells whether a ratio of value is spoken of: "PER di bawah 12 kali".
func valued(p *parser, first int) bool {
	for k := first - 1; k >= 0 && k >= first-9; k-- {
		if p.Is(k, "rasio") || p.Is(k, "per") && p.Has(k, article.AllUpper) || p.Is(k, "pbv") || p.Is(k, "oversubscribed") || p.Is(k, "valuasi") {
			return true
		}
	}
	return false
}

// readTimes reads a multiple in one word: "twice", "threefold", "double" as a
// measure of something.
func readTimes(p *parser, i int, r *reading) bool {
	o, ok := openers.Get(&p.View, i)
	if !ok || o.does != isMultiple || p.Lang != article.EN {
		return false
	}
	if p.Is(i, "double") || p.Is(i, "triple") {
		if !p.Is(i+1, "the") && !p.Is(i+1, "that") && !p.Is(i+1, "its") || !bareBefore(p, i) {
			return false
		}
	}
	r.n.Low, r.n.High, r.form, r.rule, r.last = o.value, o.value, multiple, ruleMultiple, i+1
	return true
}

// bareBefore tells that no word before makes "double the" a verb: "to double
// the number", "will double the …".
func bareBefore(p *parser, i int) bool {
	ok, _ := doubled.Get(&p.View, i-1)
	return ok || p.Kind(i-1) == article.Punct
}

// readDigit reads "dua digit", "double digits", "three-digit": so many
// figures, a range of its own.
func readDigit(p *parser, i int, r *reading) bool {
	x, next := 0.0, i+1
	switch o, ok := openers.Get(&p.View, i); {
	case ok && (o.does == isDigits || o.does == isMultiple) && o.value <= 3:
		x = o.value
	default:
		n, end, ok := p.cardinal(i)
		if !ok || n.Value < 1 || n.Value > 4 || n.Value != math.Floor(n.Value) {
			return false
		}
		x, next = n.Value, end
	}
	if p.Is(next, "-") && p.Glued(next) {
		next++
	}
	if !p.Is(next, "digit") && !p.Is(next, "digits") && !p.Is(next, "figure") && !p.Is(next, "figures") {
		return false
	}
	if p.Kind(i) == article.Digits && p.Is(next, "figures") {
		return false
	}
	r.n.Low = math.Pow(10, x-1)
	r.n.High = math.Pow(10, x) - 1
	r.form, r.rule, r.last = loose, ruleDigit, next+1
	return true
}

// hundredth is x cents in the currency, without the dust of binary fractions.
func hundredth(x float64) float64 { return math.Round(x*1e4) / 1e6 }

// times multiplies without the dust of binary fractions.
func times(x, scale float64) float64 {
	x *= scale
	if r := math.Round(x); math.Abs(x-r) <= 1e-12*math.Abs(x) {
		return r
	}
	return x
}
