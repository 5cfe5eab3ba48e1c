package number

import (
	"math"

	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// readOrdinal reads a place in an order: "ke-79", "ketiga", "3rd",
// "twenty-first", "34 kalinya".
func readOrdinal(p *parser, i int, r *reading) bool {
	n, next, ok := numeral.Ordinal(&p.View, i)
	if !ok {
		n, next, ok = p.cardinal(i)
		if !ok || !p.Is(next, "kalinya") || n.Value != math.Floor(n.Value) {
			return false
		}
	}
	if p.Is(i, "ke") && p.Kind(i+1) == article.Digits && !p.Glued(i+1) { // "menit ke 65", but "turun ke 12"
		if ok, _ := ranked.Get(&p.View, i-1); !ok && !p.Is(i-1, "yang") {
			return false
		}
	}
	r.n.Low, r.n.High, r.n.Ordinal = n.Value, n.Value, true
	r.form, r.rule, r.last = rank, ruleOrdinal, next
	if p.Kind(i) == article.Digits || p.Is(i, "ke") {
		street, _ := streets.Get(&p.View, next)
		return !(street && p.Has(next, article.Upper))
	}
	if p.Lang == article.EN {
		return p.ordinalEN(i, next)
	}
	return p.ordinalID(i, next)
}

// ordinalEN keeps out what is no place in an order: "at first", "a second ago",
// "First Lady", "First, …".
func (p *parser) ordinalEN(i, next int) bool {
	if next > i+1 {
		return true
	}
	switch {
	case p.Is(i, "first"):
		if p.Is(i-1, "at") && !p.nounAfter(next) || p.Is(next, "of") && p.Is(next+1, "all") || i == 0 && p.Is(next, ",") {
			return false
		}
		if p.Is(next, "-") && p.Glued(next) {
			ok, _ := notFirst.Get(&p.View, next+1)
			return !ok
		}
		ok, _ := notFirst.Get(&p.View, next)
		return !ok
	case p.Is(i, "second"):
		if i == 0 && p.Is(next, ",") || p.Is(i-1, "per") || p.Is(i-1, "split") || p.Is(next, "ago") || p.Is(next, "later") {
			return false
		}
		if _, _, number := numeral.Cardinal(&p.View, i-1); number && p.Kind(i-1) != article.Punct && !p.Is(i-1, "a") {
			return false
		}
		if (p.Is(i-1, "a") || p.Is(i-1, "every") || p.Is(i-1, "each") || p.Is(i-1, "/")) && (next >= len(p.Toks) || p.Kind(next) == article.Punct && !p.Is(next, "-") && !p.Is(next, ",")) {
			return false
		}
		return !(p.Has(i, article.Upper) && p.Is(next, "world") && p.Is(next+1, "war")) && !p.Is(next, "hand")
	}
	if i == 0 && p.Is(next, ",") {
		return false
	}
	// Fifth Avenue, Third World
	if p.Has(i, article.Upper) && p.Has(next, article.Upper) {
		if ok, _ := streets.Get(&p.View, next); ok {
			return false
		}
		return !p.Is(next, "world")
	}
	return true
}

func (p *parser) nounAfter(i int) bool {
	_, stop := stops.Get(&p.View, i)
	return p.Kind(i) == article.Word && !stop
}

// ordinalID tells "gol kedua" (the second goal) from "kedua tim" (both teams)
// by what stands before and after: an ordinal follows its noun.
func (p *parser) ordinalID(i, next int) bool {
	if p.Is(next, ",") && (i == 0 || p.Is(i-1, ":") || p.Is(i-1, ";") || p.Is(i-1, ",") || p.Is(i-1, "dan")) {
		return false // "Kedua, …": a point
	}
	if p.Is(i, "pertama") {
		return !(p.Is(next, "-") && p.Glued(next)) && !(i == 0 && p.Is(next, ",")) && !p.Is(i-1, "-")
	}
	if p.Is(next, "kali") || p.Is(next, "kalinya") || next > i+1 {
		return true
	}
	if i == 0 || p.Kind(i-1) != article.Word && !p.Is(i-1, ")") && !(p.Is(i-1, "\"") || p.Is(i-1, "”")) || p.Kind(i-1) == article.Punct && p.Glued(i) {
		return false
	}
	if p.Is(i-1, "yang") {
		return !p.Is(next, "orang") && !p.Is(next, "belah")
	}
	if ok, _ := ranked.Get(&p.View, i-1); ok {
		return true
	}
	// After a noun that orders, or with no noun behind it to be both of.
	return !stopAt(p, i-1) && (p.Kind(next) != article.Word || p.Has(next, article.Upper) && !p.Has(i, article.Upper) || stopAt(p, next) || !verbID(p, i-1) && verbID(p, next))
}

// verbID tells a verb by its prefix: me-, di-, ber-, ter-.
func verbID(p *parser, i int) bool {
	w := p.Word(i)
	if p.Kind(i) != article.Word || len(w) < 6 || p.Has(i, article.Upper) {
		return false
	}
	if ok, _ := notVerbs.Get(&p.View, i); ok {
		return false
	}
	switch w[:2] {
	case "di":
		return w[len(w)-2:] == "an" || w[len(w)-1] == 'i' || len(w) > 6
	case "me":
		return w[2] == 'm' || w[2] == 'n' || w[2] == 'l' || w[2] == 'r'
	}
	return w[:3] == "ber" || w[:3] == "ter"
}

// stopAt tells whether token i is a function word.
func stopAt(p *parser, i int) bool {
	_, ok := stops.Get(&p.View, i)
	return ok
}
