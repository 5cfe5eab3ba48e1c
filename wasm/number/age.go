package number

import (
	"math"

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

func (p *parser) ageEN(i, next int, r *reading) bool {
	// 35-year-old, 35 years old, 6-month-olds
	at := next
	if p.Is(at, "-") || p.Is(at, "‑") || p.Is(at, "–") {
		at++
	}
	if u := p.span(at); u != "" {
		end := at + 1
		if p.Is(end, "-") || p.Is(end, "‑") {
			end++
		}
		if p.Is(end, "old") || p.Is(end, "olds") {
			r.age(u, end+1)
			return true
		}
		if p.Is(end, "of") && p.Is(end+1, "age") {
			r.age(u, end+2)
			return true
		}
	}
	// in their 70s, a man in his early 30s
	if p.Kind(i) == article.Digits && (p.Is(next, "s") || p.Is(next, "'s") || p.Is(next, "’s")) && p.Glued(next) && next == i+1 {
		if math.Mod(r.n.Low, 10) == 0 && r.n.Low >= 10 && r.n.Low <= 100 && p.possessive(i) {
			r.n.High = r.n.Low + 9
			r.age("a", next+1)
			return true
		}
		return false
	}
	if p.Glued(next) && p.Kind(next) == article.Word || p.Is(next, "%") || p.Is(next, "-") && p.Glued(next) {
		return false
	}
	// aged 17 to 44, age 12, at the age of 12
	if p.agedEN(i) {
		end := next
		u := "a"
		if x := p.span(end); x != "" { // aged six months
			u = x
			end++
			if p.Is(end, "old") {
				end++
			}
		}
		r.age(u, end)
		return true
	}
	if p.form == age && p.follows(i) && (next >= len(p.Toks) || p.Kind(next) == article.Punct || p.Is(next, "and")) { // ages 19, 22 and 25
		r.age("a", next)
		return true
	}
	if u := p.span(next); u != "" && (p.Is(i-1, "under") || p.Is(i-1, "over")) { // infants under 6 months
		if ok, _ := persons.Get(&p.View, i-2); ok {
			r.age(u, next+1)
			return true
		}
	}
	if p.Is(i-1, "of") && p.Kind(i) == article.Digits && r.n.Low >= 10 && (next >= len(p.Toks) || p.Kind(next) == article.Punct) { // a man of 54
		if ok, _ := persons.Get(&p.View, i-2); ok {
			r.age("a", next)
			return true
		}
	}
	if (p.Is(i-1, "under") || p.Is(i-1, "over")) && !nounNext(p, next) && (next >= len(p.Toks) || p.Kind(next) == article.Punct || stopAt(p, next) || p.Is(next, "go")) { // children under 5
		if ok, _ := persons.Get(&p.View, i-2); ok {
			r.age("a", next)
			return true
		}
	}
	if i == 1 && p.Is(0, "at") && p.Is(next, ",") && (p.Is(next+1, "he") || p.Is(next+1, "she") || p.Is(next+1, "i")) { // At 82, she
		r.age("a", next)
		return true
	}
	if (p.Is(next, "and") || p.Is(next, "or")) && (p.Is(next+1, "older") || p.Is(next+1, "younger")) && r.n.Low >= 3 { // those 18 and older
		r.age("a", next)
		return true
	}
	if r.n.Low != r.n.High || p.Kind(i) == article.Digits && r.n.Low != math.Floor(r.n.Low) {
		return false
	}
	return p.apposed(i, next, r) || p.saidOf(i, next, r)
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

// possessive tells whether "his", "their" stand shortly before token i: in
// their 70s, in her early 30s.
func (p *parser) possessive(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		if p.Is(k, "his") || p.Is(k, "her") || p.Is(k, "their") || p.Is(k, "my") || p.Is(k, "your") || p.Is(k, "our") {
			return true
		}
	}
	return false
}

// agedEN tells whether "aged", "age of" and the like stand before token i.
func (p *parser) agedEN(i int) bool {
	k := i - 1
	for k >= 0 && k > i-4 { // aged at least 65, aged about 40
		if ok, _ := ageFill.Get(&p.View, k); !ok {
			break
		}
		k--
	}
	if (p.Is(k, "is") || p.Is(k, "was")) && (p.Is(k-1, "age") || p.Is(k-1, "ages")) {
		return true
	}
	return p.Is(k, "aged") || p.Is(k, "age") && !p.Is(k-1, "golden") || p.Is(k, "ages") || p.Is(k, "of") && (p.Is(k-1, "age") || p.Is(k-1, "ages")) ||
		p.Is(k, "turned") || p.Is(k, "turns") || p.Is(k, "turning")
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
		if !p.personal(name) {
			return false
		}
	case p.Is(i-1, ","):
		if end < len(p.Toks) && p.Kind(end) != article.Punct || p.Is(end, "-") && p.Glued(end) || p.Is(end, ":") || p.listed(i, end) {
			return false
		}
		if !p.personal(name) && !p.described(name, end, r) {
			return false
		}
	default:
		return false
	}
	r.age(unit, end)
	return true
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

// described: an age between two commas after what a person is called ("the
// defender, 24, joined").
func (p *parser) described(k, end int, r *reading) bool {
	if p.Kind(k) != article.Word || p.Has(k, article.Upper) || !p.Is(end, ",") || p.Kind(end+1) != article.Word || r.n.Low < 10 || stopAt(p, k) || p.Lang != article.EN {
		return false
	}
	ok, _ := nameless.Get(&p.View, k)
	w := p.Word(k)
	return !ok && w[len(w)-1] != 's'
}

// listed tells whether the figure is one of a row: "wards 4, 5, 6".
func (p *parser) listed(i, end int) bool {
	return p.Is(end, ",") && p.Kind(end+1) == article.Digits && (p.Is(end+2, ",") || p.Is(end+2, "and") || p.Is(end+2, "dan"))
}

// saidOf reads "He is 22.", "when I was nine,": a bare number after a person
// and "to be".
func (p *parser) saidOf(i, next int, r *reading) bool {
	be := p.Is(i-1, "is") || p.Is(i-1, "was") || p.Is(i-1, "am") || p.Is(i-1, "'m") || p.Is(i-1, "’m") || p.Is(i-1, "'s") || p.Is(i-1, "’s") || p.Is(i-1, "just") && (p.Is(i-2, "was") || p.Is(i-2, "is"))
	if !be || r.n.Low < 4 || r.n.Low > 110 {
		return false
	}
	k := i - 2
	if p.Is(i-1, "just") {
		k--
	}
	if !p.Is(k, "he") && !p.Is(k, "she") && !p.Is(k, "i") && !p.Is(k, "who") {
		return false
	}
	if next < len(p.Toks) && p.Kind(next) != article.Punct && !p.Is(next, "when") && !p.Is(next, "and") && !p.Is(next, "at") && !p.Is(next, "now") && !p.Is(next, "but") {
		return false
	}
	r.age("a", next)
	return true
}

func (p *parser) ageID(i, next int, r *reading) bool {
	decade := false
	if p.Is(next, "-") && p.Glued(next) && p.Is(next+1, "an") { // usia 30-an tahun
		next, decade = next+2, true
	} else if p.Is(next, "an") && p.Glued(next) {
		next, decade = next+1, true
	}
	u := p.span(next)
	if p.Glued(next) && u == "" && p.Kind(next) == article.Word || p.Is(next, "%") || p.Is(next, "persen") {
		return false
	}
	if p.Is(next, "tahunan") && p.agedID(i) || p.Is(next, "tahunan") && p.personBefore(i, next+1) { // pria 40 tahunan
		r.n.Modifier = "approx"
		r.age("a", next+1)
		return true
	}
	said := p.agedID(i)
	switch {
	case said && u != "":
		next++
	case said && p.Kind(i) == article.Digits && r.n.Low == math.Floor(r.n.Low) && (next >= len(p.Toks) || p.Kind(next) == article.Punct || p.Is(next, "ke") || stopAt(p, next)):
		u = "a"
	case decade:
		return false
	case u != "" && (p.olderID(next+1) && u == "a" || p.personBefore(i, next+1) || p.olderThan(i)):
		next++
	default:
		return r.n.Low == r.n.High && (p.apposed(i, next, r) || p.stillID(i, next, r))
	}
	if decade {
		r.n.High = r.n.Low + 9
	}
	r.age(u, next)
	return true
}

// agedID tells whether "berusia", "umur" and the like stand before token i,
// with an approximator or two between at most.
func (p *parser) agedID(i int) bool {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		if k < p.last && p.form == age && k >= p.last-1 { // minimal 17 tahun, maksimal 35 tahun
			return true
		}
		if ok, _ := agedWords.Get(&p.View, k); ok {
			return true
		}
		if ok, _ := ageFill.Get(&p.View, k); !ok && !(p.Is(k, ",") && p.form == age && k == p.last) {
			return false
		}
	}
	return false
}

// olderID: "17 tahun ke atas", "65 tahun atau lebih".
func (p *parser) olderID(i int) bool {
	return p.Is(i, "ke") && (p.Is(i+1, "atas") || p.Is(i+1, "bawah"))
}

// olderThan: "pemilih di atas 55 tahun", "anak di bawah 12 tahun".
func (p *parser) olderThan(i int) bool {
	if !p.Is(i-1, "atas") && !p.Is(i-1, "bawah") || !p.Is(i-2, "di") {
		return false
	}
	for k := i - 3; k >= 0 && k >= i-5; k-- {
		if ok, _ := persons.Get(&p.View, k); ok {
			return true
		}
	}
	return false
}

// personBefore: "bocah 7 tahun", "pria 45 tahun itu", but no sentence of years
// ("terdakwa 5 tahun penjara").
func (p *parser) personBefore(i, after int) bool {
	if p.Is(after, "penjara") || p.Is(after, "lalu") || p.Is(after, "silam") || p.Is(after, "terakhir") || p.Is(after, "kurungan") {
		return false
	}
	ok, _ := persons.Get(&p.View, i-1)
	return ok
}

// stillID reads "Saya sudah 71 tahun," and "yang baru 21 tahun,": a person who
// is so many years, and nothing after it.
func (p *parser) stillID(i, next int, r *reading) bool {
	if p.span(next) != "a" || next+1 < len(p.Toks) && p.Kind(next+1) != article.Punct && !p.Is(next+1, "saat") && !p.Is(next+1, "ketika") && !p.Is(next+1, "waktu") && !p.Is(next+1, "dan") {
		return false
	}
	if p.Is(i-1, "saya") || p.Is(i-1, "dia") || p.Is(i-1, "ia") || p.Is(i-1, "beliau") {
		r.age("a", next+1)
		return true
	}
	if !p.Is(i-1, "sudah") && !p.Is(i-1, "baru") && !p.Is(i-1, "masih") && !p.Is(i-1, "genap") && !p.Is(i-1, "menginjak") && !p.Is(i-1, "telah") {
		return false
	}
	for k := i - 2; k >= 0 && k >= i-4; k-- {
		if p.Is(k, "saya") || p.Is(k, "aku") || p.Is(k, "dia") || p.Is(k, "ia") || p.Is(k, "beliau") || p.Is(k, "yang") || p.Is(k, "anaknya") || p.Is(k, "ini") && p.Is(k-1, "saya") {
			r.age("a", next+1)
			return true
		}
	}
	return false
}
