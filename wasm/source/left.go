package source

import "sorot/wasm/article"

// left finds the subject of the verb at token at, looking back no further than
// lo. It gives the noun phrase [from, to), and where its clause begins (the
// token after which nothing belongs to another clause). ok is false where the
// verb has no subject of its own, or its speech is only planned or wished.
func (r *reader) left(at, lo int) (from, to, neg int, ok bool) {
	v := &r.v
	en := v.Lang == article.EN
	e, neg := at, at
	// Back over adverbs, dates and negations between subject and verb.
	for e > lo {
		c := r.class(e - 1)
		switch {
		case en && r.hash(e-1) == wFirst && e-1 > lo:
			e--
			continue
		case r.dat[e-1] > 0 && r.restricts(lo, int(r.dats[e-1])):
		case r.dat[e-1] > 0 && !(int(r.dats[e-1]) > lo && v.Kind(int(r.dats[e-1])-1) == article.Digits):
			e = int(r.dats[e-1])
			if e > lo && r.is(e-1, cStop|cPlace|cTo) && !r.upper(e-1) {
				e--
			}
			if e > lo && r.hash(e-1) == wLate || e > lo && r.hash(e-1) == wOn {
				e--
			}
			continue
		case c&cNeg != 0 && !r.upper(e-1):
			neg = e - 1
			e--
			continue
		case r.per[e-1] > 0 || r.upper(e-1) && e-1 > lo && !v.Head:
		case en && r.hash(e-1) == wTo && r.setOff(lo, e-1) > lo: // "went on to say", "took to Twitter to say"
			return r.phrase(lo, r.back(lo, r.setOff(lo, e-1)), neg)
		case c&cFuture != 0:
			return 0, 0, 0, false
		case en && r.hash(e-1) == wWho && e-2 > lo && r.is(e-2, nAnon) && (any4(r.hash(at), wSay, wSaid, wSays, wClaim)):
			from := e - 2 // "2,000 nurses who say they will strike"
			for from > lo && (v.Kind(from-1) == article.Digits || r.is(from-1, cDet) || r.word(from-1) && !r.upper(from-1) && r.class(from-1)&grammar == 0 && !r.verbish(from-1)) {
				from--
			}
			return from, e - 1, neg, true
		case c&cRel != 0:
			if !en || e-1 <= lo || !r.is(at, cPost) || r.is(at, cWeak) || !r.punct(e-2, ",") || any2(r.hash(e-1), wWhich, wThat) {
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
		case !en && r.hash(e-2) == wDengan && r.word(e-1) && c&grammar == 0 && e-2 > lo: // "dengan bangga menyebut"
			e -= 2
			continue
		case !en && c&grammar == 0 && e-3 > lo && r.punct(e-2, "-") && v.Glued(e-1) && v.Toks[e-1].Hash == v.Toks[e-3].Hash && !r.upper(e-3): // "ramai-ramai"
			e -= 3
			continue
		case !en && r.hash(e-1) == wHari && r.hash(e-2) == wJauh:
			e -= 2
			continue
		case !en && r.hash(e-1) == wPersen && v.Kind(e-2) == article.Digits && e-2 > lo: // "ia 100 persen yakin"
			e -= 2
			continue
		case c&cAdv != 0 && r.hash(e-1) == wBoth:
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
	if e > lo+1 && r.is(e-1, cPron) && (any4(r.hash(e-1), wHe, wShe, wThey, wIa) || r.hash(e-1) == wDia) && r.word(e-2) && !r.is(e-2, cPost|cPrep|cAnd) {
		return e - 1, e, neg, true // a pronoun is a subject of its own
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
	if r.dates(i - 1) {
		return true
	}
	if r.v.Lang == article.EN {
		return i-2 > lo && r.is(i-1, cStop|cPlace) && r.verbish(i-2) && r.is(i-3, nDoc|nAnon) && !r.punct(i-3, ",")
	}
	for k := i - 1; k > lo && k > i-8 && !r.punct(k, ","); k-- {
		if r.is(k, cRel) && !r.upper(k) {
			return r.is(k-1, nDoc|nAnon) || r.is(k-2, nDoc) || r.upper(k-1)
		}
	}
	return false
}

// dates tells the words that tie a day to the noun before them: "naskah
// tertanggal 27 Maret", "a letter dated March 27".
func (r *reader) dates(i int) bool {
	return any3(r.hash(i), wTertanggal, wBertanggal, wDated)
}

// setOff gives where the verb stands that goes on to speech at the "to" at i:
// "went on", "took to Twitter"; -1 if none does.
func (r *reader) setOff(lo, i int) int {
	if r.hash(i-1) == wOn && (any2(r.hash(i-2), wWent, wGoes)) {
		return i - 2
	}
	for k := i - 2; k > lo && k > i-7; k-- {
		if (any2(r.hash(k), wTook, wTurned)) && r.hash(k+1) == wTo {
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
		if r.upper(k) || !r.is(k, cStop|cPlace|cTo|cSub) || r.is(k, cThat|cAnd) || any4(r.hash(k), wOf, wDari, wFor, wFrom) || r.hash(k) == wUntuk {
			continue
		}
		if r.per[k-1] > 0 || r.punct(k-1, ")") && !r.acronymEnds(k) {
			return k
		}
		if r.v.Lang == article.ID && (r.is(k-1, cDem) && k-1 > lo || r.upper(k-1) && k-1 > lo || r.is(k-1, nOrg)) && (any4(r.hash(k), wSaat, wKetika, wMelalui, wLewat) || r.hash(k) == wDalam && (r.is(k+1, nDoc) || r.ownNoun(k+1))) {
			return k
		}
	}
	return e
}

// ownNoun tells an Indonesian noun with its owner: "laporannya", "pidatonya".
func (r *reader) ownNoun(i int) bool {
	w := r.v.Word(i)
	return len(w) > 6 && w[len(w)-3:] == "nya"
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
