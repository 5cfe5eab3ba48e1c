package number

import "sorot/wasm/article"

// counted adds what a rate is per ("Rp 14.250 per kilogram", "£38 a year") and
// what is counted ("12.000 tentara Korea Utara", "60 per cent of voters"). It
// gives the token after that.
func counted(p *parser, r *reading) int {
	i := r.last
	if r.form == score || r.form == age || r.form == multiple {
		return r.last
	}
	if per, ok := perAt(p, i); ok {
		if r.form != money && r.form != measure && p.Is(i, "/") { // "35 kabupaten/kota"
			if _, rate := perWords.Get(&p.View, i+1); !rate {
				return r.last
			}
		}
		r.n.Per = per
		return r.last
	}
	if isReference(p, r.first-1) || r.form == measure && !weighs(r.n.Unit) {
		return r.last
	}
	if r.form == rank && p.Lang != article.EN {
		return r.last // Indonesian ordinals follow their noun
	}
	if p.Is(i, "lebih") || p.Is(i, "more") && !p.Is(i+1, "than") {
		i++
	}
	of := p.Is(i, "of") || p.Is(i, "dari") && (r.form == percent || r.form == share)
	if of {
		i++
		for p.Is(i, "the") || p.Is(i, "its") || p.Is(i, "his") || p.Is(i, "her") || p.Is(i, "their") || p.Is(i, "all") || p.Is(i, "total") || p.Is(i, "seluruh") {
			i++
		}
	} else if r.form == money || r.form == measure && p.Lang == article.EN {
		return r.last
	}
	first := i
	if compass(p, i) || p.Is(r.first-1, "m") && p.Has(r.first-1, article.Upper) || p.Is(r.first-1, "magnitudo") || (p.Is(i+1, "on") || p.Is(i+1, "over")) && p.Kind(i) == article.Word && p.Word(i) == p.Word(i+2) {
		return r.last // a coordinate, the strength of an earthquake, "5% year on year"
	}
	if p.Is(i, "rp") {
		return r.last
	}
	if w := p.Word(i); p.Lang == article.EN && len(w) > 4 && w[len(w)-2:] == "ly" { // "one seriously"
		return r.last
	}
	if p.Lang != article.EN && !p.Has(i, article.Upper) && verbID(p, i) {
		return r.last
	}
	if len(p.Word(i)) == 1 {
		return r.last
	}
	for i < len(p.Toks) && i < first+4 && p.Kind(i) == article.Word && !(i > first && stopsNoun(p, i, first)) && !stopAt(p, i) && !p.price(i) {
		i++
		if p.Lang == article.EN && endsNoun(p, i-1) {
			break
		}
	}
	if i == first || p.gates(first)&gateTimes != 0 && (p.Is(first, "kali") || p.Is(first, "times") || p.Is(first, "kalinya")) {
		return r.last
	}
	r.n.Of = article.Span{Start: p.Toks[first].Start, End: p.Toks[i-1].End}
	if per, ok := perAt(p, i); ok && !p.Is(i, "/") {
		r.n.Per = per
	}
	return i
}

// price tells that an amount of money begins at token i.
func (p *parser) price(i int) bool {
	if p.gates(i)&gateCurrency == 0 {
		return false
	}
	_, _, ok := currencyBefore(p, i)
	return ok
}

// weighs tells units that stuff is counted in ("385 ribu ton beras").
func weighs(unit string) bool {
	switch unit {
	case "kg", "g", "t", "L", "bbl", "dt", "mg", "mL", "lb", "oz", "gal", "ha", "acre", "hg":
		return true
	}
	return false
}

// stopsNoun tells whether the word at token i begins something else than the
// noun counted from token first: a verb, a name after a small noun in English.
func stopsNoun(p *parser, i, first int) bool {
	if p.Lang == article.EN {
		return p.Has(i, article.Upper) != p.Has(first, article.Upper)
	}
	return verbID(p, i)
}

// endsNoun tells an English plural, which ends the noun.
func endsNoun(p *parser, i int) bool {
	w := p.Word(i)
	if len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && w[len(w)-2] != 'u' {
		return true
	}
	return p.Is(i, "people") || p.Is(i, "men") || p.Is(i, "women") || p.Is(i, "children")
}

// perAt reads what a rate is per at token i: "per kg", "/kg", "a year",
// "setiap hari", "sehari", "each".
func perAt(p *parser, i int) (string, bool) {
	if p.gates(i)&gatePer == 0 {
		return "", false
	}
	switch {
	case p.Is(i, "per"), p.Is(i, "/") && p.Glued(i), p.Is(i, "setiap"), p.Is(i, "tiap"), p.Is(i, "every"), p.Is(i, "-") && p.Glued(i) && (p.Is(i+1, "a") || p.Is(i+1, "per")):
		i++
		if p.Is(i, "a") || p.Is(i, "per") {
			i++
			if p.Is(i, "-") {
				i++
			}
			u, ok := perWords.Get(&p.View, i)
			return u, ok // $20-a-month, but five-a-side
		}
		if p.Kind(i) != article.Word || p.Is(i, "cent") {
			return "", false
		}
		return perWord(p, i), true
	case p.Is(i, "a"), p.Is(i, "an"):
		if u, ok := perWords.Get(&p.View, i+1); ok {
			return u, true
		}
	case p.Is(i, "sehari"):
		return "day", true
	case p.Is(i, "seminggu"), p.Is(i, "sepekan"):
		return "week", true
	case p.Is(i, "sebulan"):
		return "month", true
	case p.Is(i, "setahun"):
		return "year", true
	case p.Is(i, "sejam"):
		return "hour", true
	case p.Is(i, "seorang"):
		return "person", true
	case p.Is(i, "annually"), p.Is(i, "yearly"):
		return "year", true
	case p.Is(i, "monthly"):
		return "month", true
	case p.Is(i, "daily"):
		return "day", true
	}
	return "", false
}

// perWord is the English name of what a rate is per, or the word as written.
func perWord(p *parser, i int) string {
	if u, ok := perWords.Get(&p.View, i); ok {
		return u
	}
	if p.Is(i, "us") && (p.Is(i+1, "$") || p.Is(i+1, "dollar")) || p.Is(i, "dolar") {
		return "USD"
	}
	return p.Word(i)
}
