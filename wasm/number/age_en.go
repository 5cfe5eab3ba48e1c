package number

import (
	"math"

	"sorot/wasm/article"
)

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
	if next == i+1 && p.Glued(next) && p.Kind(i) == article.Digits && (p.Is(next, "s") || p.Is(next, "'s") || p.Is(next, "’s")) {
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
	if p.gates(i-1)&gateUnder != 0 && p.ofPerson(i, next, r) {
		return true
	}
	if i == 1 && p.Is(0, "at") && p.Is(next, ",") && (p.Is(next+1, "he") || p.Is(next+1, "she") || p.Is(next+1, "i")) { // At 82, she
		r.age("a", next)
		return true
	}
	if p.gates(next)&gateUnder != 0 && (p.Is(next, "and") || p.Is(next, "or")) && (p.Is(next+1, "older") || p.Is(next+1, "younger")) && r.n.Low >= 3 { // those 18 and older
		r.age("a", next)
		return true
	}
	if r.n.Low != r.n.High || p.Kind(i) == article.Digits && r.n.Low != math.Floor(r.n.Low) {
		return false
	}
	return p.apposed(i, next, r) || p.saidOf(i, next, r)
}

// ofPerson reads an age after a word for a person: "infants under 6 months",
// "a man of 54", "children under 5".
func (p *parser) ofPerson(i, next int, r *reading) bool {
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
	return false
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
	if p.gates(k)&gateAged == 0 {
		return false
	}
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

// saidOf reads "He is 22.", "when I was nine,": a bare number after a person
// and "to be".
func (p *parser) saidOf(i, next int, r *reading) bool {
	if p.gates(i-1)&gateBe == 0 {
		return false
	}
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
