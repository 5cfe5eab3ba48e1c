package source

import "sorot/wasm/article"

// prep reads "menurut X", "berdasarkan X", "mengacu pada X", "according to X".
func (r *reader) prep(i, lo int) (int, int, int, int, bool) {
	j := i + 1
	switch {
	case r.hash(i) == wAccording:
		if r.hash(j) != wTo {
			return 0, 0, 0, 0, false
		}
		j++
	case any2(r.hash(i), wMengacu, wMerujuk):
		if !any3(r.hash(j), wPada, wKepada, wKe) {
			if r.hash(i) == wMengacu {
				return 0, 0, 0, 0, false
			}
		} else {
			j++
		}
	}
	to := r.right(j)
	if to <= j || !r.nounAt(j) {
		return 0, 0, 0, 0, false
	}
	if !r.likely(j, to) {
		return 0, 0, 0, 0, false // "menurut hukum yang berlaku"
	}
	if r.hash(i) == wBerdasarkan && !r.docIn(j, min(to, j+4)) && !r.upper(j) {
		return 0, 0, 0, 0, false
	}
	return j, to, i, j, true
}

// nounAt tells whether a noun phrase may begin at i.
func (r *reader) nounAt(i int) bool {
	if i >= r.n {
		return false
	}
	if r.per[i] > 0 || r.upper(i) && r.word(i) {
		return r.dat[i] == 0
	}
	if r.punct(i, quoteMarks) || !r.word(i) && r.v.Kind(i) != article.Digits {
		return false
	}
	return r.class(i)&(cStop|cThat|cSub|cVerb|cFuture|cNeg) == 0 || r.class(i)&(nAnon|nOrg|nDoc|nRole|nMedia|cPron|cDet) != 0
}

func (r *reader) docIn(i, j int) bool {
	for ; i < j; i++ {
		if r.is(i, nDoc) {
			return true
		}
	}
	return false
}

// cite reads "dikutip dari X", "mengutip X", "dilansir X", "seperti
// dilaporkan X", "citing X".
func (r *reader) cite(i, lo int) (int, int, int, int, bool) {
	v, j := &r.v, i+1
	if any2(r.hash(i), wSeperti, wSebagaimana) {
		if !r.is(j, cPost|cCite) || r.hash(j) == wSeperti {
			return 0, 0, 0, 0, false
		}
		j++
	}
	for any3(r.hash(j), wDari, wOleh, wMelalui) {
		j++
	}
	if v.Lang == article.EN && i > 0 && !r.punct(i-1, ",") && r.hash(i) != wCiting || any3(r.hash(i-1), wWithout, wDengan, wTanpa) {
		return 0, 0, 0, 0, false
	}
	to := r.right(j)
	if to <= j || !r.nounAt(j) || r.dat[j] > 0 || !r.likely(j, to) {
		return 0, 0, 0, 0, false
	}
	return j, to, i, j, true
}
