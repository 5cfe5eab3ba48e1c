package source

import "sorot/wasm/article"

// pre reads a verb that stands after its speaker.
func (r *reader) pre(i, lo int) (int, int, int, int, bool) {
	v := &r.v
	if r.upper(i) && (i > 0 || r.class(i)&cPost == 0) || i == 0 {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN && r.nounUse(i) && !(r.hash(i-1) == wTo && r.setOff(lo, i-1) > lo) {
		return 0, 0, 0, 0, false
	}
	cue1, light := r.light(i)
	if light && cue1 == i+1 || !light && v.Lang == article.EN && r.passive(i) {
		return 0, 0, 0, 0, false
	}
	if r.second(i) {
		return 0, 0, 0, 0, false
	}
	if r.punct(i-1, "-") && v.Glued(i) || r.punct(i+1, "-") && v.Glued(i+1) {
		return 0, 0, 0, 0, false
	}
	from, to, neg, ok := r.left(i, lo)
	if !ok || to > i {
		return 0, 0, 0, 0, false
	}
	if lo > 0 && from == lo && !r.punct(from-1, ",") && r.is(from-1, cPre|cDoc) && !r.upper(from) && !r.clausal(from-1) {
		return 0, 0, 0, 0, false // "melarang lembaga survei mengumumkan": told, not telling
	}
	if neg < i && !r.denial(i) || r.unspoken(i) {
		return 0, 0, 0, 0, false
	}
	finds := v.Lang == article.EN && (any2(r.hash(i), wFound, wFind)) && (any4(r.hash(to-1), wResearchers, wScientists, wAuthors, wAcademics)) || v.Lang == article.EN && r.is(i+1, cThat) && (any3(r.hash(i), wFound, wFind, wFinds)) && r.likely(from, to)
	if r.hash(from) == wNeither || r.class(i)&cPre == 0 && !finds && (!r.docHead(from, to) || r.is(from, cPron) && lo > 0 && from == lo) {
		return 0, 0, 0, 0, false
	}
	if to == from+1 && r.is(from, cPron) && r.believes(i) && r.inSpeech(from) {
		return 0, 0, 0, 0, false // "the judge said he expected …": one statement
	}
	if v.Lang == article.EN && (r.hash(i) == wAccused && r.hash(i+1) == wOf || r.thoughtTo(i)) {
		return 0, 0, 0, 0, false // "a man accused of arson", "a device believed to be a bomb"
	}
	if to == from+1 && r.is(from, cPron) && r.first(from) {
		return 0, 0, 0, 0, false
	}
	follows := from > 0 && (r.punct(from-1, "\"”’'") || r.punct(from-1, ",") && !r.leadIn(from-1)) || from == 0 && r.afterQuote
	if r.is(i, cMark) && !follows && !r.opensSpeech(cue1, !r.is(i, cWeak)) {
		return 0, 0, 0, 0, false
	}
	if r.hash(i+1) == wTo && !follows && (any3(r.hash(i), wResponded, wResponds, wReplied)) && !r.quotes(i) {
		return 0, 0, 0, 0, false // "deputies responded to a shooting"
	}
	if v.Lang == article.EN && !follows && (any4(r.hash(i), wCalled, wCalls, wCall, wCalling)) && !r.naming(i+1) {
		return 0, 0, 0, 0, false
	}
	if !r.likely(from, to) && (r.is(i, cWeak) || !r.strong(i)) {
		return 0, 0, 0, 0, false
	}
	if r.hash(i+1) == wFor && i+2 < r.n && (r.dat[i+2] > 0 || any4(r.hash(i+2), wMonths, wYears, wWeeks, wHours) || r.hash(i+2) == wDays) || any2(r.hash(i+1), wSelama, wBy) || r.punct(i+2, ".") && (any2(r.hash(i+1), wWhy, wHow)) {
		return 0, 0, 0, 0, false // "workers had complained for months", "people reported by Nielsen", "asked why."
	}
	if i+1 < r.n && r.punct(i+1, ".!?") && !follows && !r.lastWord(i, from, lo) {
		return 0, 0, 0, 0, false // the speech act's content is not told
	}
	return from, to, min(i, neg), cue1, true
}

// believes tells the verbs of belief, which a speaker says of himself.
func (r *reader) believes(i int) bool {
	return r.is(i, cBelief)
}

// inSpeech tells that what a speaker of this sentence says begins at i: "said
// (that) he", "mengatakan, ia", "said at first he".
func (r *reader) inSpeech(i int) bool {
	if r.last < 0 || i < r.lastEnd || i > r.lastEnd+maxAdverbial {
		return false
	}
	for k := r.lastEnd; k < i; k++ {
		if r.punct(k, quoteMarks) || r.punct(k, ",") && (k > r.lastEnd || r.v.Lang == article.EN) || r.is(k, cAnd) {
			return false
		}
	}
	return true
}

// maxAdverbial is how many tokens may tell when or where something was said
// before what was said: "said in a post on Facebook it hoped".
const maxAdverbial = 8

// thoughtTo tells a participle after its noun: "believed to be", "said to have".
func (r *reader) thoughtTo(i int) bool {
	return r.hash(i+1) == wTo && (any2(r.hash(i+2), wBe, wHave)) && (any4(r.hash(i), wBelieved, wThought, wSaid, wReported) || any3(r.hash(i), wAlleged, wFeared, wEstimated))
}

// quotes tells that words are quoted after i in the sentence, or told by "saying".
func (r *reader) quotes(i int) bool {
	for k := i; k < r.n; k++ {
		if r.punct(k, quoteMarks) && r.v.Has(k, article.SpaceBefore) || r.hash(k) == wSaying || r.punct(k, ":") {
			return true
		}
	}
	return false
}

// lastWord tells a speaker that ends a sentence with no comma before him: "the
// plans would cost jobs he says."
func (r *reader) lastWord(i, from, lo int) bool {
	return (any2(r.hash(i), wSaid, wSays)) && from > lo+2 && i == from+1 && (any3(r.hash(from), wHe, wShe, wThey) || r.per[from] > 0) &&
		(r.word(from-1) && !r.is(from-1, cThat|cRel|cSub|cAnd) || r.punct(from-1, quoteMarks)) && r.clauseIn(lo, from)
}

// first tells the pronouns whose speech is no news: those of whoever speaks
// already, and "who".
func (r *reader) first(i int) bool {
	switch r.hash(i) {
	case wSaya, wKami, wKita, wI, wWe, wYou, wWho:
		return true
	}
	return false
}

// unspoken tells that the verb at i says what is not said: "menolak
// berkomentar", "enggan merinci", or does what no words do: "denied bail".
func (r *reader) unspoken(i int) bool {
	if any3(r.hash(i), wDenied, wRejected, wMenolak) {
		for k := i + 1; k < i+5; k++ {
			if r.is(k, cPlea) {
				return true // turned down, not denied
			}
		}
	}
	if any2(r.hash(i), wMengungkap, wMembongkar) {
		return r.solves(i + 1)
	}
	if r.hash(i) != wMenolak {
		return false
	}
	if r.verbish(i+1) || r.hash(i+1) == wUntuk {
		return true // "menolak dievakuasi"
	}
	if r.is(i+1, cUtter) {
		return true
	}
	return false
}

// solves tells the objects that police uncover and do not tell: "mengungkap
// lima kasus", "mengungkap jaringan narkoba".
func (r *reader) solves(i int) bool {
	for k := i; k < r.n && k < i+4 && (r.word(k) || r.v.Kind(k) == article.Digits); k++ {
		if r.is(k, cCrime) {
			return true
		}
	}
	return false
}

// clausal tells the verbs after which a clause with a speaker of its own may
// stand: "police said he admitted", not "melarang lembaga mengumumkan".
func (r *reader) clausal(i int) bool {
	return r.is(i, cClausal)
}

// denial tells the verbs whose negation is told as a statement too: "tidak
// membantah bahwa …", "did not deny that …".
func (r *reader) denial(i int) bool {
	switch r.hash(i) {
	case wMembantah, wMenampik, wMenyangkal, wMenepis, wMemungkiri, wDeny, wDispute:
		return true
	}
	return false
}

// strong tells the verbs that only speakers do, whatever their noun.
func (r *reader) strong(i int) bool {
	return r.v.Lang == article.EN && r.is(i, cPost) || r.v.Lang == article.ID && r.is(i, cPre) && (r.is(i+1, cThat) || r.punct(i+1, ":,") || r.punct(i+1, quoteMarks))
}

// passive tells that a form of "be" makes the verb at i one that is done to
// its subject: "is said to", "was accused".
func (r *reader) passive(i int) bool {
	w := r.v.Word(i)
	if len(w) > 4 && w[len(w)-3:] == "ing" || r.hash(i) == wWorried {
		return false
	}
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch r.hash(k) {
		case wIs, wAre, wWas, wWere, wBe, wBeen, wBeing:
			return true
		}
		if !r.is(k, cAdv|cNeg) {
			break
		}
	}
	return false
}

// likely tells that the phrase may speak: a name, a pronoun, a body, a
// document, a human; not a thing in small letters.
func (r *reader) likely(from, to int) bool {
	for k := from; k < to; k++ {
		if r.per[k] > 0 || r.upper(k) && (k > 0 || to == 1 || r.v.Has(k, article.AllUpper)) {
			return true
		}
		if r.class(k)&(nAnon|nOrg|nDoc|nMedia|nRole|cPron) != 0 {
			return true
		}
		if r.hash(k) == wOld && r.punct(k-1, "-") {
			return true
		}
		if r.class(k)&cRel != 0 || k > from && r.is(k, cPlace) {
			break
		}
	}
	return r.is(to-1, cDem) || r.is(from, cDet) && (any4(r.hash(from), wSeorang, wPara, wBeberapa, wSejumlah))
}

// docHead tells whether the phrase's head is a document.
func (r *reader) docHead(from, to int) bool {
	for k := from; k < to && k < from+8; k++ {
		if r.is(k, cPlace|cRel) && !r.upper(k) && k > from {
			break
		}
		if r.is(k, nDoc) {
			return true
		}
	}
	return r.is(from, cPron) && (any2(r.hash(from), wIt, wIa))
}
