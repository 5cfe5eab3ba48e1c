package source

import "sorot/wasm/article"

// passiveBy reads Indonesian passives that tell who spoke: "dikatakan oleh X",
// "hal itu disampaikan X", "diberitahu oleh polisi bahwa …", and those that
// tell the document: "dalam surat itu disebutkan bahwa …". A passive without
// one is no attribution.
func (r *reader) passiveBy(i, lo int) (int, int, int, int, bool) {
	v := &r.v
	if v.Lang != article.ID || r.upper(i) && i > 0 {
		return 0, 0, 0, 0, false
	}
	k := i
	for k > lo && r.is(k-1, cAdv) && !r.upper(k-1) {
		k--
	}
	if r.is(k-1, cFuture|cNeg) && !r.upper(k-1) {
		return 0, 0, 0, 0, false
	}
	if from, ok := r.within(lo, k); ok && i+1 < r.n && (r.opensSpeech(i+1, true) || !r.is(i+1, cStop) && r.v.Kind(i+1) != article.Punct) && !(r.hash(i) == wTertulis && r.punct(i+1, ",")) {
		return from, k, i, i + 1, true
	}
	j, by := i+1, r.hash(i+1) == wOleh
	if by {
		j++
	}
	if !r.nounAt(j) || r.dat[j] > 0 {
		return 0, 0, 0, 0, false
	}
	if !by {
		w := v.Word(i)
		told := r.is(k-1, cDem)
		if !told || len(w) < 5 || r.per[j] == 0 && !r.upper(j) && !r.is(j, nRole) || any4(r.hash(i), wDiminta, wDiduga, wDisebut, wTertulis) || r.hash(i) == wDiketahui {
			return 0, 0, 0, 0, false
		}
	}
	to := r.right(j)
	if to <= j || !r.likely(j, to) {
		return 0, 0, 0, 0, false
	}
	return j, to, i, i + 1, true
}

// bare reads the verb without prefix that Indonesian puts right after a
// pronoun: "ia perkirakan ekonomi tumbuh", "yang mereka sebut “…”".
func (r *reader) bare(i, lo int) (int, int, int, int, bool) {
	v := &r.v
	if v.Lang != article.ID || v.Head || r.upper(i) || i-1 < lo || !r.word(i+1) && !r.punct(i+1, quoteMarks) || r.is(i-2, cPost|cPrep|cNeg|cFuture) || r.is(i+1, cPron) {
		return 0, 0, 0, 0, false
	}
	if !(any4(r.hash(i-1), wIa, wDia, wMereka, wBeliau)) {
		return 0, 0, 0, 0, false
	}
	w := v.Word(i)
	if !(len(w) > 5 && w[len(w)-3:] == "kan") && !any4(r.hash(i), wSebut, wNilai, wDuga, wKlaim) && !any2(r.hash(i), wAkui, wPrediksi) {
		return 0, 0, 0, 0, false
	}
	return i - 1, i, i, i + 1, true
}

// within gives the document that [lo, k) says something stands in: "dalam
// laporan itu", "dari data BPS".
func (r *reader) within(lo, k int) (from int, ok bool) {
	for j := k - 1; j >= lo && j > k-14; j-- {
		if r.punct(j, ",.;:") || r.verbish(j) && r.per[j] == 0 {
			return 0, false
		}
		if any2(r.hash(j), wDalam, wPada) || r.hash(j) == wDari && j == lo || r.hash(j) == wDi && j == lo {
			return j + 1, j+1 < k && r.docIn(j+1, min(k, j+3))
		}
	}
	return 0, false
}

// byEN reads the English passive that tells who spoke: "was told by police
// that …", "the talks were first reported by Bloomberg".
func (r *reader) byEN(i, lo int) (int, int, int, int, bool) {
	if r.v.Lang != article.EN || r.hash(i+1) != wBy {
		return 0, 0, 0, 0, false
	}
	known := false
	switch r.hash(i) {
	case wTold, wReported, wAnnounced, wConfirmed, wDescribed, wClaimed, wDenied, wEstimated, wPredicted, wAlleged:
		known = true
	}
	j := i + 2
	if !known || !r.nounAt(j) || r.dat[j] > 0 {
		return 0, 0, 0, 0, false
	}
	to := r.right(j)
	if to <= j || !r.likely(j, to) {
		return 0, 0, 0, 0, false
	}
	return j, to, i, i + 1, true
}
