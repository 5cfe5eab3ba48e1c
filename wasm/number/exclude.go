package number

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// excluded tells how many tokens from token i on only look like a number, 0
// if they may be one: names, models, telephone lines, list points, pronouns.
func excluded(p *parser, i int) int {
	if p.Kind(i) == article.Digits {
		return excludedDigits(p, i)
	}
	if p.Kind(i) != article.Word {
		return 0
	}
	if w, ok := idioms.Get(&p.View, i); ok && w(p, i) {
		return 1
	}
	return 0
}

// excludedDigits tells figures that are part of a name or an address.
func excludedDigits(p *parser, i int) int {
	next := i + 1
	tied, tail := p.Glued(i), p.Glued(next) // to what is before, and what is after: most are not
	switch {
	case bullet(p, i), tied && inURL(p, i):
		return 1
	case tail && slashed(p, i) > 0:
		return 0
	case tail && lineup(p, i) > 0:
		return lineup(p, i)
	case tied && p.Kind(i-1) == article.Word && !gluedUnit(p, i) && !strength(p, i): // G20, B4817; but usia13, M5,6
		return nameTail(p, i)
	case tied && modelDash(p, i): // F-16, Covid-19, T-72
		return nameTail(p, i)
	case tied && p.Is(i-1, ".") && p.Glued(i-1) && p.Kind(i-2) == article.Word && !isReference(p, i-2) && !isUnitSymbol(p, i-2): // XBB.1.5
		return nameTail(p, i)
	case serial(p, i), phone(p, i) > 0:
		return max(1, phone(p, i))
	case plate(p, i):
		return 2
	case p.Is(i, "911") && p.Kind(next) != article.Symbol, p.Is(i, "9") && p.Is(next, "/") && p.Is(next+1, "11"), p.Is(i, "24") && p.Is(next, "/") && p.Is(next+1, "7"):
		if p.Is(next, "/") {
			return 3
		}
		return 1
	case tail && p.Has(next+1, article.Upper) && streetAt(p, next+1): // 125th Street
		return 2
	case emergency(p, i), address(p, i), named(p, i), postcode(p, i):
		return nameTail(p, i)
	case tail && (suffixed(p, i) || resolution(p, i)): // 5G, 3D, 12A, 4K
		return 1
	case year(p, i):
		return 1
	case !tail:
		return 0
	}
	if p.Is(next, "*") && p.Glued(next+1) && p.Kind(next+1) == article.Digits { // the number of a case, a code to dial
		return chunk(p, i)
	}
	if p.Is(next, "/") && p.Glued(next) && p.Glued(next+1) && p.Has(next+1, article.Upper) && p.Kind(next+1) == article.Word { // 1/MLM/I.0/E/2025
		return chunk(p, i)
	}
	if p.Is(next, "/") && p.Glued(next) && p.Glued(next+1) && p.Kind(next+1) == article.Digits { // 3/4 is a fraction, 05/03 none
		if _, end, ok := numeral.Slash(&p.View, i); ok {
			if fractionNext(p, end) {
				return 0
			}
			return 3
		}
	}
	if p.Is(next, ":") && p.Glued(next) && p.Glued(next+1) && p.Kind(next+1) == article.Digits && !(plainInt(p.Word(i+2)) && scored(p, i, i+3)) { // a time of 2:05:30, a verse
		return chunk(p, i)
	}
	if p.Is(next, "x") && p.Glued(next) && p.Kind(next+1) == article.Digits && p.Glued(next+1) && len(p.Word(i)) == 1 { // 4x100
		n := 3
		if p.Kind(i+3) == article.Word && p.Glued(i+3) {
			n++
		}
		return n
	}
	return 0
}

// nameTail is the figure at i with what is glued to it: 737-800, A320neo.
func nameTail(p *parser, i int) int {
	n := 1
	for n < 8 && i+n < len(p.Toks) && p.Glued(i+n) && (p.Kind(i+n) == article.Word && !p.Is(i+n, "'s") && !p.Is(i+n, "’s") || p.Kind(i+n) == article.Digits || (p.Is(i+n, "-") || p.Is(i+n, "/") || p.Is(i+n, ".")) && p.Glued(i+n+1) && p.Kind(i+n+1) == article.Digits) {
		n++
	}
	return n
}

// chunk is all that is written without a space from token i on, up to a comma
// or bracket.
func chunk(p *parser, i int) int {
	n := 1
	for i+n < len(p.Toks) && p.Glued(i+n) && !p.Is(i+n, ",") && !p.Is(i+n, ")") && !p.Is(i+n, "(") {
		n++
	}
	return n
}

// bullet: the number of a point at the start of a line, "1. …", "2) …".
func bullet(p *parser, i int) bool {
	if i == 0 || i == 1 && p.Is(0, "(") {
		if (p.Is(i+1, ".") || p.Is(i+1, ")")) && p.Glued(i+1) && i+2 < len(p.Toks) && len(p.Word(i)) <= 2 {
			return true
		}
	}
	return false
}

// gluedUnit: a word that lost its space ("usia13 tahun"), a currency, "ke" or
// "Km" before the figure.
func gluedUnit(p *parser, i int) bool {
	if c, ok := prefixes.Get(&p.View, i-1); ok && !c.dollar && !c.big {
		return true
	}
	w := p.Word(i - 1)
	return p.Is(i-1, "km") && (w != "km" || len(p.Word(i)) > 1) || !p.Has(i-1, article.Upper) && len(w) >= 4 && w[0] < 0x80
}

// modelDash: a capital letter or name joined to the figure by a hyphen.
func modelDash(p *parser, i int) bool {
	if !p.Is(i-1, "-") && !p.Is(i-1, "‑") && !p.Is(i-1, "–") || !p.Glued(i) || !p.Glued(i-1) || p.Kind(i-2) != article.Word {
		return false
	}
	if p.Is(i-2, "ke") || p.Is(i-2, "top") || p.Is(i-2, "nomor") || p.Is(i-2, "no") || p.Is(i-2, "magnitude") || p.Is(i-2, "mid") && p.Is(i+1, "s") || compass(p, i-2) {
		return false
	}
	if (p.Is(i-2, "for") || p.Is(i-2, "and") || p.Is(i-2, "of") || p.Is(i-2, "in")) && p.Is(i-3, "-") && p.Glued(i-2) { // 7-for-15, fourth-and-5
		return false
	}
	if _, _, ok := numeral.Cardinal(&p.View, i-2); ok {
		return false
	}
	if _, ok := units.Get(&p.View, i-2); ok && p.Kind(i-3) == article.Digits { // 5kg-10kg
		return false
	}
	if p.Is(i-2, "foot") || p.Is(i-2, "feet") || p.Is(i-2, "rp") || p.Is(i-2, "juta") || p.Is(i-2, "m") && p.Kind(i-3) == article.Digits {
		return false
	}
	return true
}

func isUnitSymbol(p *parser, i int) bool {
	if _, ok := units.Get(&p.View, i); ok {
		return true
	}
	return p.Is(i, "M") || p.Is(i, "T")
}

// named tells a figure that belongs to the name before it: "Boeing 737",
// "Liga 1", "Interstate 71". A reference ("Pasal 27", "Section 19") is none.
func named(p *parser, i int) bool {
	k := i - 1
	if (p.Is(k, "no") || p.Is(k, "number")) && p.Is(i, "10") { // No 10 said
		if ok, _ := speakers.Get(&p.View, i+1); ok {
			return true
		}
	}
	if k < 0 || p.Kind(k) != article.Word || isReference(p, k) || isPrime(p, i+1) && minuteMark(p, i+1) || p.Is(i+1, "+") && p.Glued(i+1) {
		return false
	}
	if ok, _ := numbered.Get(&p.View, k); ok {
		if p.Is(k, "euro") && (p.Kind(i+1) == article.Word || len(p.Word(i)) > 4) {
			return false
		}
		return plainInt(p.Word(i)) || versioned(p, k) && len(p.Word(i)) <= 4
	}
	if p.Is(k, "p") && p.Is(k-1, "&") || p.Is(k, "i") && p.Has(k, article.Upper) && k > 0 {
		return true
	}
	if k == 0 || !p.Has(k, article.Upper) || p.Head || !plainInt(p.Word(i)) || p.Has(k, article.SpaceBefore) && opensSpeech(p, k) {
		return false
	}
	if _, ok := prefixes.Get(&p.View, k); ok {
		return false
	}
	if stopAt(p, k) {
		return false
	}
	// A name, then a figure: a model or a league, unless something is counted.
	next := i + 1
	if next < len(p.Toks) && (p.Is(next, "-") || p.Is(next, "–") || p.Is(next, "%") || p.Is(next, ":") || p.Is(next, ".") && p.Kind(next+1) == article.Digits) && p.Glued(next) {
		return false
	}
	if p.Kind(next) == article.Word && !p.Has(next, article.Upper) {
		if ok, _ := countNouns.Get(&p.View, next); ok {
			return false
		}
		if p.Is(next, "per") || p.Is(next, "tahun") {
			return false
		}
	}
	if r := (reading{first: i, scale: 1}); readAmount(p, i, &r) && (r.form != count || r.scale > 1) {
		return false
	}
	return len(p.Word(i)) <= 4
}

// opensSpeech: the first word after an opening quotation mark or colon has its
// capital from there.
func opensSpeech(p *parser, k int) bool {
	return p.Is(k-1, "\"") || p.Is(k-1, "“") || p.Is(k-1, "‘") || p.Is(k-1, ":") || p.Is(k-1, "'")
}

func plainInt(w string) bool { return digitsOnly(w) }

// isReference tells whether the word at token k numbers parts of a text or a
// row of places: the figure after it counts.
func isReference(p *parser, k int) bool {
	ok, _ := references.Get(&p.View, k)
	if !ok && (p.Is(k, ".") && p.Is(k-1, "no")) {
		return true
	}
	return ok
}

// suffixed: letters glued to a figure that are no unit: 5G, 3D, 12A.
func suffixed(p *parser, i int) bool {
	next := i + 1
	if !p.Glued(next) || p.Kind(next) != article.Word {
		return false
	}
	if p.Is(next, "th") || p.Is(next, "st") || p.Is(next, "nd") || p.Is(next, "rd") || p.Is(next, "an") || p.Is(next, "s") && plainInt(p.Word(i)) || p.Is(next, "x") || p.Is(next, "bps") || p.Is(next, "pp") || p.Is(next, "bp") || p.Is(next, "pm") || p.Is(next, "am") {
		return p.Is(next, "pm") || p.Is(next, "am")
	}
	if p.Is(next, "s") || p.Is(next, "'s") || p.Is(next, "’s") {
		return false
	}
	r := reading{first: i, scale: 1}
	return !readAmount(p, i, &r) || r.last == next
}

// resolution: "4K video", "layar 8K".
func resolution(p *parser, i int) bool {
	next := i + 1
	return (p.Is(i, "4") || p.Is(i, "8")) && p.Is(next, "k") && p.Has(next, article.Upper) && !p.Is(i-1, "rp") && p.Kind(i-1) != article.Symbol &&
		!(p.Kind(next+1) == article.Word && countNoun(p, next+1)) && !p.Is(i-1, "lari") && !p.Is(next+1, "run")
}

func countNoun(p *parser, i int) bool {
	ok, _ := countNouns.Get(&p.View, i)
	return ok
}

// year: four bare figures of our times with nothing counted after them are a
// year that no date rule claimed, or part of a name.
func year(p *parser, i int) bool {
	w := p.Word(i)
	if len(w) != 4 || !digitsOnly(w) || (w[:2] != "19" && w[:2] != "20") {
		return false
	}
	next := i + 1
	if p.Kind(next) == article.Symbol || p.Kind(i-1) == article.Symbol || p.Kind(next) == article.Word && !p.Has(next, article.Upper) && !stopAt(p, next) {
		return false
	}
	if _, _, ok := currencyBefore(p, i-1); ok {
		return false
	}
	return !isReference(p, i-1)
}

// fractionNext tells whether what follows speaks of a share: "2/3 dari",
// "3/4 of", "2/3 majority".
func fractionNext(p *parser, i int) bool {
	return p.Is(i, "dari") || p.Is(i, "of") || p.Is(i, "bagian") || p.Is(i, "majority") || p.Is(i, "suara") || p.Is(i, "anggota") || p.Is(i, "cup") || p.Is(i, "inch") || p.Is(i, "mile") || p.Lang == article.EN && p.Kind(i) == article.Word && (p.Is(i-1, "2") || p.Is(i-1, "3") || p.Is(i-1, "4") || p.Is(i-1, "8")) && (p.Is(i, "tsp") || p.Is(i, "tbsp") || nounNext(p, i) || p.Is(i+1, ",") && p.nounAfter(i) && !p.Has(i, article.Upper))
}
