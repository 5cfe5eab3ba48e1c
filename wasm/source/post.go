package source

import "sorot/wasm/article"

// post reads a verb that stands before its speaker.
func (r *reader) post(i, lo int) (int, int, int, int, bool) {
	v := &r.v
	if r.upper(i) && !(i == 0 && i+1 < r.n && (r.per[i+1] > 0 || r.is(i+1, cPron) && r.punct(i+2, ","))) && !(i > 0 && r.punct(i-1, quoteMarks)) || v.Head && r.upper(i) {
		return 0, 0, 0, 0, false
	}
	cue0 := i
	if i > 0 && r.hash(i-1) == wDemikian || i > 0 && r.hash(i-1) == wBegitu {
		cue0 = i - 1
	}
	after := cue0 > 0 && (r.punct(cue0-1, ",") || v.Lang == article.ID && r.punct(cue0-1, "-–—") || r.punct(cue0-1, quoteMarks)) || cue0 == 0
	if !after || cue0 > 0 && r.punct(cue0-1, "-") && v.Glued(cue0) {
		return 0, 0, 0, 0, false
	}
	j := i + 1
	for r.is(j, cPost) && r.hash(i) == wDemikian && !r.upper(j) {
		j++
	}
	if r.hash(i) == wDemikian && j == i+1 && !r.docIn(j, j+2) {
		return 0, 0, 0, 0, false
	}
	cue1 := j
	for any4(r.hash(j), wOleh, wLagi, wPula, wJuga) {
		j++
	}
	if v.Lang == article.EN {
		if r.is(i, cPost) && (any4(r.hash(i), wTold, wTells, wAsked, wUrged)) {
			return 0, 0, 0, 0, false
		}
		if r.class(j)&cPron != 0 && (!any2(r.hash(j), wHe, wShe) || !r.punct(cue0-1, quoteMarks)) {
			return 0, 0, 0, 0, false
		}
	}
	if !r.nounAt(j) || r.class(j)&(cRel) != 0 {
		return 0, 0, 0, 0, false
	}
	to := r.right(j)
	if r.hash(i) == wBunyi && !r.docIn(j, to) {
		return 0, 0, 0, 0, false
	}
	if to <= j {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN {
		// "X, 62, said prices would rise": what follows is a clause of its own.
		if cue0 > 0 && !r.punct(cue0-1, quoteMarks) && !r.clauseIn(lo, cue0) {
			return 0, 0, 0, 0, false
		}
		if to < r.n && cue0 > 0 && !r.punct(cue0-1, quoteMarks) && r.word(to) && r.dat[to] == 0 && (!r.is(to, cStop|cAnd|cRel) || r.is(to, cAdv)) {
			return 0, 0, 0, 0, false
		}
		if to < r.n && (r.is(to, cVerb|cFuture|cPre) || r.is(to, cAdv) && r.is(j, cPron) || r.verbish(to)) {
			return 0, 0, 0, 0, false
		}
		if !r.named(j, to) && !r.upper(j) && r.class(j)&(nAnon|nOrg|nDoc|nRole|nMedia|cPron|cDet) == 0 {
			return 0, 0, 0, 0, false
		}
	} else if !r.upper(j) && r.per[j] == 0 && r.class(j)&(nAnon|nOrg|nDoc|nRole|nMedia|cPron|cDet) == 0 && to == j+1 && !(r.punct(cue0-1, quoteMarks) || r.punct(cue0-2, quoteMarks)) {
		return 0, 0, 0, 0, false
	}
	return j, to, cue0, cue1, true
}

// clauseIn tells that a finite verb stands in [i, j).
func (r *reader) clauseIn(i, j int) bool {
	for k := i; k < j; k++ {
		if r.per[k] == 0 && (r.is(k, cVerb|cFuture) && r.hash(k) != wTo || r.verbish(k) || any3(r.hash(k), wHas, wHad, wHave) || r.hash(k) == wApostropheS && r.is(k-1, cPron)) {
			return true
		}
	}
	return false
}
