package number

import (
	"sorot/wasm/article"
)

// readScore reads a result: "2-1", "21-18", "52-48", "90+3". It has no single
// value. A rising pair may be a range ("10-15 orang"): the words around tell.
func readScore(p *parser, i int, r *reading) bool {
	if p.gates(i+1)&gateScore == 0 {
		return false
	}
	a, ok := small(p, i)
	if !ok {
		return false
	}
	dash := p.joins(i + 1)
	spacedOut := !dash && (p.Is(i+1, "-") || p.Is(i+1, "–")) && p.Has(i-1, article.Upper) && p.Has(i+3, article.Upper) && p.Kind(i-1) == article.Word
	colon := p.Is(i+1, ":") && p.Glued(i+1) && p.Glued(i+2)
	plus := p.Is(i+1, "+") && p.Glued(i+1) && p.Glued(i+2)
	if !dash && !colon && !plus && !spacedOut {
		return false
	}
	b, ok := small(p, i+2)
	if !ok {
		return false
	}
	next := i + 3
	if plus { // minutes of stoppage time
		if a != 45 && a != 90 && a != 105 && a != 120 || b > 25 {
			return false
		}
		if isPrime(p, next) {
			next++
		}
		r.score(next)
		return true
	}
	if p.joins(next) && p.Kind(next+1) == article.Digits {
		if c, ok := small(p, next+1); ok && c+a+b < 200 && dash && (p.Is(i-1, "(") || p.Is(i-1, "record")) && !(p.Glued(next+2) && p.Kind(next+2) != article.Punct || p.joins(next+2)) {
			r.score(next + 2) // won, lost and drawn: "(10-5-1)"
			return true
		}
		return false // a telephone number
	}
	if next < len(p.Toks) && p.Glued(next) && (p.Kind(next) == article.Word || p.Kind(next) == article.Symbol) {
		return false // 10-15kg, 10-15%
	}
	if colon {
		if !scored(p, i, next) {
			return false
		}
		r.score(next)
		return true
	}
	var tail reading
	if !p.part(i+2, &tail) || tail.form != count || tail.last > next {
		return false
	}
	if p.Kind(i-1) == article.Word && isReference(p, i-1) && !p.Is(i-1, "menit") {
		return false
	}
	if code, _, ok := currencyBefore(p, i-1); ok && code != "" {
		return false
	}
	if a < b && !scored(p, i, next) {
		lower := p.Kind(next) == article.Word && !p.Has(next, article.Upper)
		if _, stop := stops.Get(&p.View, next); lower && !stop || b > 30 || approximated(p, i) {
			return false
		}
	}
	r.score(next)
	return true
}

func (r *reading) score(last int) {
	r.n.Low, r.n.High = nan, nan
	r.form, r.rule, r.last = score, ruleScore, last
}

// small reads a plain figure of up to three digits.
func small(p *parser, i int) (int, bool) {
	if p.Kind(i) != article.Digits || p.Has(i, article.NonASCII) {
		return 0, false
	}
	w, x := p.Word(i), 0
	if len(w) > 3 || len(w) > 1 && w[0] == '0' {
		return 0, false
	}
	for k := 0; k < len(w); k++ {
		if w[k] < '0' || w[k] > '9' {
			return 0, false
		}
		x = x*10 + int(w[k]-'0')
	}
	return x, true
}

// scored tells whether words of a contest stand around tokens [i, next).
func scored(p *parser, i, next int) bool {
	if a, ok := small(p, i); ok && p.Is(i+1, ":") {
		if b, ok := small(p, i+2); ok && a+b == 100 { // 50:50
			return true
		}
	}
	for k := i - 1; k >= 0 && k >= i-8; k-- {
		if ok, _ := contests.Get(&p.View, k); ok {
			return true
		}
	}
	for k := next; k < len(p.Toks) && k < next+3; k++ {
		if ok, _ := contests.Get(&p.View, k); ok {
			return true
		}
	}
	return p.Has(next, article.Upper) && p.Kind(next) == article.Word && p.Has(i-1, article.Upper) && p.Kind(i-1) == article.Word
}

// isPrime tells whether the sign of a minute stands at token i: "(18')".
func isPrime(p *parser, i int) bool {
	return p.Glued(i) && (p.Is(i, "'") || p.Is(i, "’") || p.Is(i, "′"))
}
