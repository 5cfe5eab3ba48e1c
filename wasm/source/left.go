package source

import "sorot/wasm/article"

// left finds the subject of the verb at token at, looking back no further than
// lo. It gives the noun phrase [from, to), and where its clause begins (the
// token after which nothing belongs to another clause). ok is false where the
// verb has no subject of its own, or its speech is only planned or wished.
func (r *reader) left(at, lo int) (from, to, neg int, ok bool) {
	v := r.v
	en := v.Lang == article.EN
	e, neg := at, at
	// Back over adverbs, dates and negations between subject and verb.
	for e > lo {
		c := r.cls[e-1]
		switch {
		case en && v.Is(e-1, "first") && e-1 > lo:
			e--
			continue
		case r.dat[e-1] > 0 && r.restricts(lo, int(r.dats[e-1])):
		case r.dat[e-1] > 0 && !(int(r.dats[e-1]) > lo && v.Kind(int(r.dats[e-1])-1) == article.Digits):
			e = int(r.dats[e-1])
			if e > lo && r.is(e-1, cStop|cPlace|cTo) && !r.upper(e-1) {
				e--
			}
			if e > lo && r.v.Is(e-1, "late") || e > lo && r.v.Is(e-1, "on") {
				e--
			}
			continue
		case c&cNeg != 0 && !r.upper(e-1):
			neg = e - 1
			e--
			continue
		case r.per[e-1] > 0 || r.upper(e-1) && e-1 > lo && !v.Head:
		case en && v.Is(e-1, "to") && r.setOff(lo, e-1) > lo: // "went on to say", "took to Twitter to say"
			return r.phrase(lo, r.back(lo, r.setOff(lo, e-1)), neg)
		case c&cFuture != 0:
			return 0, 0, 0, false
		case c&cRel != 0:
			if !en || e-1 <= lo || !r.is(at, cPost) || r.is(at, cWeak) || !r.punct(e-2, ",") || v.Is(e-1, "which") || v.Is(e-1, "that") {
				return 0, 0, 0, false
			}
			e--
			if r.punct(e-1, ",") {
				e--
			}
			return r.phrase(lo, e, neg)
		case c&(cAdv|cTime) != 0 && c&(cAnd|cPron) == 0:
			e--
			continue
		case !en && v.Is(e-2, "dengan") && r.word(e-1) && c == 0 && e-2 > lo: // "dengan bangga menyebut"
			e -= 2
			continue
		case !en && c == 0 && e-3 > lo && r.punct(e-2, "-") && v.Glued(e-1) && v.Toks[e-1].Hash == v.Toks[e-3].Hash && !r.upper(e-3): // "ramai-ramai"
			e -= 3
			continue
		case !en && v.Is(e-1, "hari") && v.Is(e-2, "jauh"):
			e -= 2
			continue
		case c&cAdv != 0 && v.Is(e-1, "both"):
			e--
			continue
		case r.punct(e-1, "-") && v.Glued(e-1) && e-2 > lo && r.is(e-2, cAdv):
			e -= 2
			continue
		case c&cAnd != 0 && e-1 > lo:
			// "Polisi menangkap pelaku dan mengatakan": the subject of the verb before.
			return r.shared(lo, e-1, neg)
		}
		break
	}
	if w := v.Word(at); en && e == at && r.punct(e-1, ",") && len(w) > 5 && w[len(w)-3:] == "ing" {
		// "The office released a report, saying": the subject of the clause.
		if f, t, n, ok := r.shared(lo, e-1, neg); ok {
			return f, t, n, true
		}
	}
	return r.phrase(lo, r.tail(lo, e), neg)
}

// restricts tells that the date that begins at i belongs to a clause that says
// which one the noun before it is: "figures released on Monday", "data yang
// dirilis Senin".
func (r *reader) restricts(lo, i int) bool {
	if r.v.Lang == article.EN {
		return i-2 > lo && r.is(i-1, cStop|cPlace) && r.verbish(i-2) && r.is(i-3, nDoc|nAnon) && !r.punct(i-3, ",")
	}
	for k := i - 1; k > lo && k > i-8 && !r.punct(k, ","); k-- {
		if r.is(k, cRel) && !r.upper(k) {
			return r.is(k-1, nDoc|nAnon) || r.upper(k-1)
		}
	}
	return false
}

// setOff gives where the verb stands that goes on to speech at the "to" at i:
// "went on", "took to Twitter"; -1 if none does.
func (r *reader) setOff(lo, i int) int {
	if r.v.Is(i-1, "on") && (r.v.Is(i-2, "went") || r.v.Is(i-2, "goes")) {
		return i - 2
	}
	for k := i - 2; k > lo && k > i-7; k-- {
		if (r.v.Is(k, "took") || r.v.Is(k, "turned")) && r.v.Is(k+1, "to") {
			return k
		}
	}
	return -1
}

// tail steps back over an adverbial between a name and its verb: "Rina saat
// dihubungi", "Rina dalam keterangan tertulisnya", "Lopez in a statement". It
// gives where the adverbial begins, e if there is none.
func (r *reader) tail(lo, e int) int {
	for k := e - 1; k > lo && k > e-10; k-- {
		if r.v.Kind(k) == article.Punct && !(r.punct(k, "-") && r.v.Glued(k)) || r.per[k] > 0 || r.is(k, cRel) {
			break
		}
		if r.upper(k) || !r.is(k, cStop|cPlace|cTo|cSub) || r.is(k, cThat|cAnd) || r.v.Is(k, "of") || r.v.Is(k, "dari") || r.v.Is(k, "for") || r.v.Is(k, "from") || r.v.Is(k, "untuk") {
			continue
		}
		if r.per[k-1] > 0 || r.punct(k-1, ")") && !r.acronymEnds(k) {
			return k
		}
		if r.v.Lang == article.ID && (r.upper(k-1) && k-1 > lo || r.is(k-1, nOrg)) && (r.v.Is(k, "saat") || r.v.Is(k, "ketika") || r.v.Is(k, "melalui") || r.v.Is(k, "lewat") || r.v.Is(k, "dalam") && r.is(k+1, nDoc)) {
			return k
		}
	}
	return e
}

// acronymEnds tells that the bracket before e closes an acronym, "(BPS)".
func (r *reader) acronymEnds(e int) bool {
	if e < 3 {
		return false
	}
	k, ok := r.acronym(e - 3)
	return ok && k == e
}

// shared gives the subject of the first verb of the clause.
func (r *reader) shared(lo, e, neg int) (int, int, int, bool) {
	for k := lo + 1; k < e; k++ {
		if r.verbish(k) || r.is(k, cPre) && !r.upper(k) {
			f, t, _, ok := r.phrase(lo, r.back(lo, k), neg)
			return f, t, neg, ok
		}
	}
	return 0, 0, 0, false
}

func (r *reader) back(lo, e int) int {
	for e > lo && r.is(e-1, cAdv|cNeg) && !r.upper(e-1) {
		e--
	}
	return e
}

// phrase gives the noun phrase that ends at e.
func (r *reader) phrase(lo, e, neg int) (int, int, int, bool) {
	v := r.v
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
	from, e = r.trim(from, e, lo)
	if e <= from {
		return 0, 0, 0, false
	}
	for k := from; k < e && !r.is(k, cRel); k++ {
		if r.is(k, cFuture|cNeg) && !r.upper(k) && r.per[k] == 0 && k > from && !(r.v.Is(k, "to") && (r.is(k-1, nDoc) || r.v.Is(k-1, "close"))) {
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

// maxSteps is how many comma-parted pieces back a subject is looked for.
const maxSteps = 8

// speaks tells that a person is named in [i, j) who may speak himself: not only
// as an owner, "Lopez's lawyer".
func (r *reader) speaks(i, j int) bool {
	if r.v.Lang == article.ID && j-1 > i && r.per[j-1] > 0 && r.is(i, nAnon|nRole) {
		for _, w := range [...]string{"kuasa", "pengacara", "istri", "suami", "anak", "ayah", "ibu", "adik", "kakak", "ajudan", "putra", "putri", "keluarga", "manajer", "asisten"} {
			if r.v.Is(i, w) {
				return false // "kuasa hukum Rina, Budi Santoso"
			}
		}
	}
	for k := i; k < j; k++ {
		if p := int(r.per[k]); p > 0 && !r.v.Is(p, "'s") && !r.v.Is(p, "’s") {
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
			if r.is(k+1, cRel) || r.v.Is(k+1, "including") || r.v.Is(k+1, "termasuk") {
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
				return from, e
			}
			continue
		case r.adverbial(prev) && prev == lo && !r.is(from, cRel|cCite|cSub|cPlace|cStop):
			return from, e
		case r.named(from, e) && !r.speaks(prev, from-1) && !r.is(from, cRel|cCite|cSub) && r.titled(prev, from-1) && r.short(from, e):
			return prev, e
		case r.degrees(from) >= e || r.degrees(from-1) >= e:
			from = prev
			continue
		}
		from, e = prev, end
		if k := r.aside(lo, e); k > 0 {
			from = k
		}
		if r.named(from, e) && !r.is(from, cRel|cCite|cSub|cPlace) && !r.v.Is(from, "including") && !r.v.Is(from, "termasuk") {
			return from, e
		}
		if r.v.Is(from, "including") || r.v.Is(from, "termasuk") || r.is(from, cRel|cCite|cSub) || r.is(from, cPlace|cStop) && !r.upper(from) {
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
		if !(r.word(j) && (r.upper(j) || r.v.Is(j, "of") || r.v.Is(j, "for")) || r.punct(j, ",")) || r.per[j] > 0 || r.dat[j] > 0 {
			break
		}
		if r.is(j, nOrg) && (r.v.Lang == article.ID || r.v.Is(j+1, "of") || r.v.Is(j+1, "for")) {
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
	return false
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
		r.v.Lang == article.ID && r.word(i) && len(r.v.Word(i)) > 5 && (r.v.Word(i)[:3] == "Ber" || r.v.Word(i)[:3] == "Men" || r.v.Word(i)[:3] == "Mem" && !r.is(i, nRole))
}
