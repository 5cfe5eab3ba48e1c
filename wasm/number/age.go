package number

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// readAge reads somebody's age: "berusia 45 tahun", "(34)" after a name,
// "35-year-old", "aged 17 to 44", ", 27,", "in their 70s".
func readAge(p *parser, i int, r *reading) bool {
	if o, ok := openers.Get(&p.View, i); ok {
		if o.does == isDecade && p.possessive(i) {
			r.n.Low, r.n.High = o.value, o.value+9
			r.age("a", i+1)
			return true
		}
		return false // readBetween asks for ages itself
	}
	n, next, ok := p.cardinal(i)
	if !ok || n.Value < 0 || n.Value > 130 || n.Scale != 1 {
		return false
	}
	low, high := n.Value, n.Value
	if x, end := p.upperAge(next, low); end > next {
		high, next = x, end
	}
	r.n.Low, r.n.High = low, high
	if next > i+2 && low == high && n.Digits && !n.Fraction {
		return false // 12 000
	}
	if p.Lang == article.EN {
		return p.ageEN(i, next, r)
	}
	return p.ageID(i, next, r)
}

// upperAge reads the upper end after the lower: "17-25", "12- to 17", "17 sampai 25".
func (p *parser) upperAge(j int, low float64) (float64, int) {
	if p.gates(j)&gateUpper == 0 {
		return 0, j
	}
	at := j
	if (p.Is(at, "-") || p.Is(at, "–")) && p.Glued(at) {
		at++
	}
	switch {
	case p.Is(at, "to"), p.Is(at, "hingga"), p.Is(at, "sampai"), p.Is(at, "s") && p.Is(at+1, "/"):
		at++
		if p.Is(at, "/") {
			at += 2
		}
		if p.Is(at, "-") && p.Glued(at) {
			at++
		}
	case p.Is(at, "or"), p.Is(at, "atau"):
		at++
	case at > j && p.Glued(at) && p.Kind(at) == article.Digits:
	default:
		return 0, j
	}
	n, next, ok := numeral.Cardinal(&p.View, at)
	if !ok || n.Value <= low || n.Value > 130 || n.Scale != 1 {
		return 0, j
	}
	return n.Value, next
}

func (r *reading) age(unit string, last int) {
	r.form, r.rule, r.n.Unit, r.last = age, ruleAge, unit, last
}

// span reads a word for a length of life at token j and its unit.
func (p *parser) span(j int) string {
	if p.gates(j)&gateSpan == 0 {
		return ""
	}
	switch {
	case p.Is(j, "tahun"), p.Is(j, "thn"), p.Is(j, "th"), p.Is(j, "years"), p.Is(j, "year"), p.Is(j, "yr"), p.Is(j, "yo"):
		return "a"
	case p.Is(j, "bulan"), p.Is(j, "bln"), p.Is(j, "months"), p.Is(j, "month"):
		return "mo"
	case p.Is(j, "minggu"), p.Is(j, "pekan"), p.Is(j, "weeks"), p.Is(j, "week"):
		return "wk"
	case p.Is(j, "hari"), p.Is(j, "days"), p.Is(j, "day"):
		return "d"
	}
	return ""
}

// follows tells whether only a comma or "and" parts token i from the number
// before it.
func (p *parser) follows(i int) bool {
	k := i
	for k > p.last && (p.Is(k-1, ",") || p.Is(k-1, "and") || p.Is(k-1, "dan")) {
		k--
	}
	return k < i && k == p.last
}

// apposed reads an age set off after a name or person: "Will Prince, 27, and",
// "a man, 32,", "Budi Santoso (34)", "Sutini (51 tahun)".
func (p *parser) apposed(i, next int, r *reading) bool {
	if r.n.Low < 1 || r.n.Low > 110 || i < 2 || p.Kind(i) != article.Digits {
		return false
	}
	end := next
	unit := "a"
	if u := p.span(end); u != "" && !p.Is(end, "th") || p.Is(end, "th") && !p.Glued(end) {
		unit = p.span(end)
		end++
		if p.Is(end, "old") {
			end++
		}
	}
	name := i - 2
	if p.Is(name, ".") && p.Glued(name) { // Delgado Jr., 35
		name--
	}
	switch {
	case p.Is(i-1, "("):
		if !p.Is(end, ")") && !(p.Is(end, ",") && p.Kind(end+1) == article.Word) {
			return false
		}
		if !p.personal(name) || p.seeded(i, end) {
			return false
		}
	case p.Is(i-1, ","):
		if end < len(p.Toks) && p.Kind(end) != article.Punct || p.Is(end, "-") && p.Glued(end) || p.Is(end, ":") || p.listed(i, end) {
			return false
		}
		if !p.personal(name) && !p.described(name, end, r) {
			return false
		}
	case (p.Is(i-1, "then") || p.Is(i-1, "now")) && p.Is(i-2, ",") && p.Is(end, ","): // "Carter, then 30, left"
		if !p.personal(i - 3) {
			return false
		}
	default:
		return false
	}
	r.age(unit, end)
	return true
}

// seeded tells that the bracket holds a place in a draw: "Ginting (8) vs Lee
// Zii Jia (3) 21-19".
func (p *parser) seeded(i, end int) bool {
	if p.Kind(end+1) == article.Digits || p.Is(end+1, "vs") {
		return true
	}
	for k := i - 2; k >= 0 && k >= i-8; k-- {
		if p.Is(k, "vs") {
			return true
		}
	}
	return false
}

// personal tells whether token k can end a name or a word for a person.
func (p *parser) personal(k int) bool {
	if p.Kind(k) != article.Word {
		return false
	}
	if ok, _ := persons.Get(&p.View, k); ok {
		return true
	}
	if !p.Has(k, article.Upper) {
		return false
	}
	if ok, _ := nameless.Get(&p.View, k); ok {
		return false
	}
	if p.Has(k, article.AllUpper) && len(p.Word(k)) > 3 && !p.Head {
		return false // a party, a club
	}
	return true
}

// listed tells whether the figure is one of a row: "wards 4, 5, 6".
func (p *parser) listed(i, end int) bool {
	return p.Is(end, ",") && p.Kind(end+1) == article.Digits && (p.Is(end+2, ",") || p.Is(end+2, "and") || p.Is(end+2, "dan"))
}
