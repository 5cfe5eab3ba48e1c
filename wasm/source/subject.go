package source

import "sorot/wasm/article"

// phrase gives the noun phrase that ends at e.
func (r *reader) phrase(lo, e, neg int) (int, int, int, bool) {
	v := &r.v
	closed := false
	if e > lo+3 && r.dash(e-1) { // "The vestry - the parish's governing body - wrote"
		for o := e - 3; o > lo && o > e-25; o-- {
			if r.dash(o) {
				return r.phrase(lo, o, neg)
			}
		}
	}
	if e > lo && r.punct(e-1, ",)—–-") && (r.punct(e-1, ",") || r.punct(e-1, ")") || r.v.Gap(e-1) != "") {
		if r.punct(e-1, ")") && r.dat[e-1] > 0 {
			// "data yang dirilis Senin (3/3)"
		} else if r.punct(e-1, ")") {
			o := e - 2
			for o > lo && !r.punct(o, "(") {
				o--
			}
			if k, ok := r.acronym(o); ok && k == e && !r.named(max(lo, o-1), o) {
				closed = false
			} else if o > lo {
				return r.phrase(lo, o, neg)
			}
		} else {
			closed = true
			e--
		}
	}
	if closed && r.punct(e-1, ")") {
		for o := e - 2; o > lo; o-- {
			if r.punct(o, "(") {
				if _, ok := r.acronym(o); !ok || r.named(o-1, o) {
					e = o
				}
				break
			}
		}
	}
	from := r.segmentOver(lo, e, closed)
	if closed {
		from, e = r.unclose(lo, from, e)
	} else if from > lo+1 && r.punct(from-1, ",") {
		prev := r.segment(lo, from-1)
		if d := r.degrees(from - 1); d >= e && d > from-1 {
			from = prev
		} else if r.named(from, e) && !r.named(prev, from-1) && r.short(from, e) && !r.adverbial(prev) && r.titled(prev, from-1) {
			from = prev
		}
	}
	if !closed && from > lo+1 && r.punct(from-1, ",") && !r.named(from, e) && r.is(from, cDet|nRole|nAnon) && r.is(from, cDet) {
		// An apposition that no comma closes: "Ana Balarin, seorang mitra … berkomentar".
		if prev := r.segment(lo, from-1); r.named(prev, from-1) && prev == lo && from-1-prev < 8 && r.nounOnly(prev, from-1) {
			from, e = prev, from-1
		}
	}
	if !closed && from > lo+1 && r.punct(from-1, ",") && !r.named(from, e) && !r.upper(from) && r.word(from) {
		// "Ana Balarin, partner and ECD at Mother commented": nor here.
		if prev := r.segment(lo, from-1); r.per[prev] == int32(from-1) && r.nounOnly(from, e) && !r.is(from, cStop|cSub|cPron|nOrg|nDoc) && r.is(from, nRole|nAnon|cDet) {
			from, e = prev, from-1
		}
	}
	from = r.official(lo, from, e)
	if r.is(from, cStop|cPlace|cTo) && !(r.upper(from) && from > lo) {
		from = r.inner(from, e)
	}
	from, e = r.trim(from, e, lo)
	e = r.tail(from, e)
	if e <= from {
		return 0, 0, 0, false
	}
	for k := from; k < e && !r.is(k, cRel); k++ {
		if r.is(k, cFuture|cNeg) && !r.upper(k) && r.per[k] == 0 && k > from && !(r.hash(k) == wTo && (r.is(k-1, nDoc) || r.hash(k-1) == wClose || r.is(k-1, nAnon|nRole) && (r.is(k+1, cDet) || r.upper(k+1)))) {
			return 0, 0, 0, false
		}
	}
	if r.word(from) || v.Kind(from) == article.Digits || r.punct(from, quoteMarks) {
		if !r.is(from, cStop|cPlace|cThat|cSub|cCite|cPrep) || r.upper(from) && from > lo {
			return from, e, neg, true
		}
	}
	return 0, 0, 0, false
}

// inner gives where the noun phrase begins that follows what a preposition at
// from governs, with no comma between: "In a statement | Glocer", "In a
// statement read to the court | a planning officer"; from if none does.
func (r *reader) inner(from, e int) int {
	for k := from + 2; k < e; k++ {
		if p := r.class(k - 1); r.per[k-1] == 0 && !r.word(k-1) || r.per[k] > 0 && int(r.pers[k]) < k || p&(cPlace|cTo|cDet|cAnd|cStop|cPrep) != 0 && p&nAnon == 0 {
			continue
		}
		c := r.class(k)
		switch {
		case c&cPron != 0 && k == e-1:
			return k
		case r.upper(k-1) || r.per[k-1] > 0:
		case r.per[k] > 0 && !r.is(k-1, nRole):
			return k
		case r.v.Lang == article.EN && c&cDet != 0 && c&nAnon == 0, r.v.Lang == article.EN && r.upper(k) && r.word(k) && r.is(k-1, nDoc|nAnon|nOrg):
			return k
		}
	}
	return from
}

// maxSteps is how many comma-parted pieces back a subject is looked for.
const maxSteps = 8

// speaks tells that a person is named in [i, j) who may speak himself: not only
// as an owner, "Lopez's lawyer".
func (r *reader) speaks(i, j int) bool {
	if r.v.Lang == article.ID && j-1 > i && r.per[j-1] > 0 && r.is(i, nAnon|nRole) {
		if r.is(i, cKin) {
			return false // "kuasa hukum Rina, Budi Santoso"
		}
	}
	for k := i; k < j; k++ {
		if p := int(r.per[k]); p > 0 && !any2(r.hash(p), wApostropheS, wApostropheS) {
			return true
		}
	}
	return false
}

// aside gives where a relative or participial clause that ends at e begins,
// right after a comma: "who was born after the book was accepted"; 0 if the
// piece between the commas is none.
func (r *reader) aside(lo, e int) int {
	for k := e - 1; k > lo && k > e-40; k-- {
		if r.punct(k, quoteMarks) && r.v.Has(k, article.SpaceBefore) {
			return 0
		}
		if r.punct(k, ",") && k+1 < e {
			if r.is(k+1, cRel) || any2(r.hash(k+1), wIncluding, wTermasuk) {
				return k + 1
			}
			return 0
		}
	}
	return 0
}

// unclose looks back from the piece [from, e), which a comma parts from its
// verb, over appositions and clauses that take no part, to the subject: "X,
// 54, an analyst at the Institute in Bethesda, Maryland, said".
func (r *reader) unclose(lo, from, e int) (int, int) {
	if k := r.aside(lo, e); k > 0 {
		from = k
	}
	for n := 0; n < maxSteps && from > lo+1 && r.punct(from-1, ","); n++ {
		end := r.unbracket(from-1, lo)
		prev := r.segmentOver(lo, end, true)
		switch {
		case r.v.Kind(from) == article.Digits && e-from <= 4: // an age
			from, e = prev, end
			if r.named(from, e) {
				if from > lo+1 && r.punct(from-1, ",") { // "Her mother, Jane Walsh, 62, said"
					if p := r.segmentOver(lo, from-1, true); r.titled(p, from-1) && !r.adverbial(p) && !r.speaks(p, from-1) && r.short(from, e) {
						return p, e
					}
				}
				return from, e
			}
			continue
		case r.adverbial(prev) && prev == lo && !r.is(from, cRel|cCite|cSub|cPlace|cStop):
			return from, e
		case r.named(from, e) && !r.speaks(prev, from-1) && !r.is(from, cRel|cCite|cSub) && !any2(r.hash(from), wIncluding, wTermasuk) && r.titled(prev, from-1) && r.short(from, e):
			return prev, e
		case r.degrees(from) >= e || r.degrees(from-1) >= e:
			from = prev
			continue
		}
		from, e = prev, end
		if k := r.aside(lo, e); k > 0 {
			from = k
		}
		if r.named(from, e) && !r.is(from, cRel|cCite|cSub|cPlace) && !any2(r.hash(from), wIncluding, wTermasuk) {
			return from, e
		}
		if any2(r.hash(from), wIncluding, wTermasuk) || r.is(from, cRel|cCite|cSub) || r.is(from, cPlace|cStop) && !r.upper(from) {
			continue
		}
		// An apposition whose subject stands one piece further back.
		if from > lo+1 && r.punct(from-1, ",") {
			end := r.unbracket(from-1, lo)
			if p := r.segmentOver(lo, end, true); r.named(p, end) && !r.adverbial(p) && r.nounOnly(p, end) {
				return p, end
			}
		}
		return from, e
	}
	return from, e
}

// dash tells a dash with a space on both sides.
func (r *reader) dash(i int) bool {
	return r.punct(i, "-–—") && !r.v.Glued(i) && i+1 < r.n && !r.v.Glued(i+1)
}

// short tells that [i, j) is little more than a name and its title.
func (r *reader) short(i, j int) bool { return j-i <= 14 && r.nounOnly(i, j) }

// nounOnly tells that no verb stands in [i, j) outside a relative clause.
func (r *reader) nounOnly(i, j int) bool {
	for k := i; k < j; k++ {
		if r.is(k, cRel) {
			return true
		}
		if r.verbish(k) || r.is(k, cFuture|cNeg) && !r.upper(k) {
			return false
		}
	}
	return j > i
}

// official takes in the first part of a body's name that commas part: "Badan
// Meteorologi, Klimatologi, dan Geofisika (BMKG)".
func (r *reader) official(lo, from, e int) int {
	if from <= lo+1 || !r.punct(from-1, ",") {
		return from
	}
	and := false
	for k := from; k < e; k++ {
		if r.is(k, cAnd) && !r.upper(k) {
			and = true
		} else if r.word(k) && !r.upper(k) {
			return from
		}
	}
	for j := from - 1; and && j > lo && j > from-16; j-- {
		if !(r.word(j) && (r.upper(j) || any2(r.hash(j), wOf, wFor)) || r.punct(j, ",")) || r.per[j] > 0 || r.dat[j] > 0 {
			break
		}
		if r.is(j, nOrg) && (r.v.Lang == article.ID || any2(r.hash(j+1), wOf, wFor)) {
			return j
		}
		if j == lo+1 && r.is(lo, nOrg) && r.upper(lo) {
			return lo
		}
	}
	return from
}

// titled tells that [i, j) is a title or a description of a human that a
// name may follow: "Analis Sinar Cendana Sekuritas", "The Tolbury manager".
func (r *reader) titled(i, j int) bool {
	if !r.nounOnly(i, j) || j-i > 16 {
		return false
	}
	for k := i; k < j; k++ {
		if r.is(k, nRole|nAnon) {
			return true
		}
	}
	return r.v.Lang == article.EN && i == 0 && r.is(i, cDet) && j-i <= 6 && j-i >= 2 && !r.is(j-1, nOrg|nDoc|nMedia)
}

// unbracket steps back over an age or note in brackets that ends at e.
func (r *reader) unbracket(e, lo int) int {
	if e-1 > lo && r.punct(e-1, ")") {
		for o := e - 2; o > lo && o > e-8; o-- {
			if r.punct(o, "(") {
				if _, ok := r.acronym(o); ok && !r.named(o-1, o) {
					break
				}
				return o
			}
		}
	}
	return e
}

// adverbial tells that the segment that begins at i is no noun phrase but
// sets the scene: "Di kubu lawan", "Sementara itu", "In a statement".
func (r *reader) adverbial(i int) bool {
	return r.dat[i] > 0 || r.is(i, cStop|cSub|cLink|cPlace|cTo|cPrep|cTime|cThat) || r.verbish(i) ||
		r.v.Lang == article.ID && r.word(i) && len(r.v.Word(i)) > 5 && r.class(i)&(cNotVerb|nRole) == 0 && (r.v.Word(i)[:3] == "Ber" || r.v.Word(i)[:3] == "Men" || r.v.Word(i)[:3] == "Mem" && !r.is(i, nRole))
}
