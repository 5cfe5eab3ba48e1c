package source

import "sorot/wasm/article"

// light gives the end of a cue of several words that begins with the verb at
// i, and whether that verb speaks only so: "mengeluarkan pernyataan", "issued
// a statement", "pointed out", "made clear", "was quoted as saying".
func (r *reader) light(i int) (end int, only bool) {
	v := &r.v
	if v.Lang == article.EN {
		switch {
		case r.hash(i) == wPointed:
			if r.hash(i+1) == wOut {
				return i + 2, true
			}
			return i + 1, true
		case r.hash(i) == wQuoted:
			if r.hash(i+1) == wAs && (any2(r.hash(i+2), wSaying, wTelling)) {
				return i + 3, true
			}
			return i + 1, false
		case r.hash(i) == wMade && r.hash(i+1) == wClear, r.hash(i) == wMade && r.hash(i+1) == wIt && r.hash(i+2) == wClear:
			for r.hash(i) != wClear {
				i++
			}
			return i + 1, true
		case r.hash(i) == wIssued, r.hash(i) == wReleased, r.hash(i) == wMade, r.hash(i) == wGave:
			for k := i + 1; k < i+5; k++ {
				if any4(r.hash(k), wStatement, wWarning, wEvidence, wTestimony) {
					if r.hash(k+1) == wThat || r.punct(k+1, ":") {
						return k + 1, true
					}
				}
			}
			return i + 1, true
		}
		return i + 1, false
	}
	switch r.hash(i) {
	case wMengeluarkan, wMemberi, wMemberikan, wMerilis, wMembuat, wMengajukan, wMenyampaikan:
	default:
		return i + 1, false
	}
	switch r.hash(i + 1) {
	case wPernyataan, wKeterangan, wPendapat, wPenjelasan, wKesaksian, wKlarifikasi, wPertanyaan, wPeringatan, wFatwa, wImbauan, wSeruan, wInstruksi, wKesimpulan:
		end := i + 2
		for any3(r.hash(end), wResmi, wTertulis, wSingkat) {
			end++
		}
		if r.opensSpeech(end, false) {
			return i + 2, true
		}
	}
	return i + 1, r.hash(i) != wMenyampaikan
}

// second tells that the verb at i goes on with what a speaker of this sentence
// says, and notes it: "X said … and denied …", "X said …, adding that …",
// "X mengatakan … seraya menambahkan …".
func (r *reader) second(i int) bool {
	v := &r.v
	if r.last < 0 {
		return false
	}
	k := i
	for k > 0 && r.is(k-1, cAdv) && !r.is(k-1, cAnd) {
		k--
	}
	w := v.Word(i)
	part := v.Lang == article.EN && len(w) > 5 && w[len(w)-3:] == "ing" && r.punct(k-1, ",")
	while := any3(r.hash(k-1), wSeraya, wSambil, wSembari)
	if !part && !while && !(r.is(k-1, cAnd) && !r.is(i, cWeak) && !r.is(i-1, cPlace)) {
		return false
	}
	if !part && !while {
		// "… said he fell and told her": a person named in between speaks.
		if from, to, _, ok := r.shared(max(r.lastEnd, i-maxReach), k-1, k); ok && (r.named(from, to) || r.is(from, cPron)) {
			return false
		}
	}
	r.more = append(r.more, more{r.last, int32(k - 1), int32(i + 1)})
	return true
}

// opensSpeech tells that what is said begins at i: "that", a colon, a
// quotation, or, where allowed, a clause with a verb before the next comma.
func (r *reader) opensSpeech(i int, clause bool) bool {
	if r.is(i, cThat) || r.punct(i, quoteMarks) || r.punct(i, ":") || r.v.Lang == article.ID && r.punct(i, ",") {
		return true
	}
	for k := i; k < r.n && k < i+25; k++ {
		switch {
		case r.hash(k) == wThat, r.hash(k) == wBahwa, r.punct(k, quoteMarks) && r.v.Has(k, article.SpaceBefore), r.hash(k) == wApakah, r.hash(k) == wMengapa, r.hash(k) == wWhether, r.hash(k) == wWhy, r.hash(k) == wHow, r.punct(k, ":"):
			return true
		case r.punct(k, ",;."):
			return r.punct(k, ",") && r.punct(k+1, quoteMarks)
		case clause && k > i && (r.is(k, cVerb|cFuture) && r.hash(k) != wTo || r.verbish(k) || any3(r.hash(k), wHad, wHas, wHave)):
			return true
		case clause && k == i && r.hash(k) == wTo && !any2(r.hash(i-1), wResponded, wReplied), r.hash(k) == wIf, r.hash(k) == wTo && k < i+6 && (any2(r.hash(i-1), wAsked, wAsks)):
			return true
		}
	}
	return false
}

// leadIn tells that only what sets the scene stands before the comma at k:
// "Meanwhile,", "In June,".
func (r *reader) leadIn(k int) bool {
	if k > 6 {
		return false
	}
	switch r.hash(0) {
	case wDitanya, wDitanyai, wDihubungi, wDitemui, wDikonfirmasi, wDimintai, wAsked:
		return true
	}
	if !r.adverbial(0) {
		return false
	}
	for j := 0; j < k; j++ {
		if r.verbish(j) || r.punct(j, quoteMarks) {
			return false
		}
	}
	return true
}

// naming tells that "called" at i-1 gives a name or judgement and not a ring:
// "called the plan a farce", "called it", "called for", a quotation follows.
func (r *reader) naming(i int) bool {
	if any4(r.hash(i), wFor, wOn, wIt, wThis) || r.hash(i) == wThat {
		return true
	}
	for k := i; k < r.n && k < i+16 && !r.punct(k, ".;"); k++ {
		if r.punct(k, quoteMarks) && r.v.Has(k, article.SpaceBefore) || k > i && (any2(r.hash(k), wA, wAn)) {
			return true
		}
	}
	return false
}

// nounUse tells whether an English word that is verb and noun ("report",
// "claims", "forecast") is the noun here.
func (r *reader) nounUse(i int) bool {
	v := &r.v
	if any4(r.hash(i-1), wThe, wA, wAn, wHis) || any2(r.hash(i-1), wTheir, wIts) {
		return true
	}
	if !r.is(i, cNoun) {
		return r.is(i-1, cDet) && !r.is(i-1, nAnon) && (any4(r.hash(i-1), wA, wAn, wThe, wHis) || any3(r.hash(i-1), wHer, wTheir, wIts)) || r.is(i-1, cPlace|cTo)
	}

	p := i - 1
	for p > 0 && r.is(p, cAdv) {
		p--
	}
	if r.is(p, cPron) || r.per[p] > 0 || p < i-1 || r.upper(i-1) && v.Kind(i+1) == article.Digits {
		return false
	}
	if r.punct(i+1, ".") { // "…, the notice of intent states."
		for k := i - 2; k >= 0 && k > i-12; k-- {
			if r.punct(k, ",\"”") {
				return false
			}
		}
	}
	if w := v.Word(i); r.punct(i-1, ",)") && w[len(w)-1] == 's' { // "X, adviser for the trust, hopes"
		return false
	}
	if w := v.Word(i - 1); r.is(i+1, cThat) && (r.is(i-1, nAnon|nDoc) || human(w)) && w[len(w)-1] == 's' {
		return false // "the documents claim that"
	}
	if r.is(i-1, nAnon|nOrg|nDoc|nMedia) && !r.is(i+1, cStop) && !r.is(i+1, cPlace) {
		return false
	}
	if w := r.hash(i); (w == wForecast || w == wForecasts || w == wEstimates || w == wProjects) && r.upper(i-1) && r.word(i+1) && r.class(i+1)&(cStop|cPlace|cVerb|cPre|cDoc|cFuture|cAdv) == 0 && !r.verbish(i+1) {
		return false // "The IMF forecast growth of 1.2%"
	}
	return !(r.upper(i-1) && i > 1 && (r.hash(i+1) == wThat || r.is(i+1, cDet)))
}
