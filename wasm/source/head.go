package source

import "sorot/wasm/article"

// headLabel passes over a heading's label: "Baca juga:", "Read also:".
func (r *reader) headLabel() int {
	for k := 1; k < r.n && k < 4; k++ {
		if r.punct(k, ":") {
			switch {
			case r.hash(0) == wBaca, r.hash(0) == wSimak, r.hash(0) == wLihat, r.hash(0) == wPilihan, r.hash(0) == wRead, r.hash(0) == wAlso,
				r.hash(0) == wSee, r.hash(0) == wRelated, r.hash(0) == wMore, r.hash(0) == wVideo, r.hash(0) == wFoto, r.hash(0) == wPhotos, r.hash(0) == wBreaking, r.hash(0) == wUpdate:
				return k + 1
			}
		}
	}
	return 0
}

// colon reads a headline whose speaker stands before or after a colon or
// dash: "Kapolres: Kasus Turun 12 Persen", "Fire kills two: police".
func (r *reader) colon(lo int, s *article.Sink) bool {
	if r.is(lo, cByline) {
		return false
	}
	switch {
	case r.hash(lo) == wHasil, r.hash(lo) == wJadwal, r.hash(lo) == wKlasemen, r.hash(lo) == wDaftar, r.hash(lo) == wFakta, r.hash(lo) == wProfil, r.hash(lo) == wSusunan:
		return false
	}
	for k := lo + 1; k < r.n-1; k++ {
		isColon := r.punct(k, ":")
		if !isColon && !(r.punct(k, "-–—") && !r.v.Glued(k) && !r.v.Glued(k+1)) {
			continue
		}
		if r.n-k-1 <= 5 && k-lo >= 4 && r.v.Lang == article.EN && r.speaker(k+1, r.n) {
			s.AddSource(k+1, r.n, ruleHead, article.Source{Type: r.typeOf(k+1, r.n), Frame: frameLate})
			return true
		}
		from := k // after the last comma: "Gempa Guncang Garut, BMKG: Tidak Berpotensi Tsunami"
		for from > lo && !r.punct(from-1, ",;?!") {
			from--
		}
		if isColon && k-from <= 7 && k > from && r.n-k-1 >= 2 && r.speaker(from, k) && r.headOf(from, k) {
			s.AddSource(from, k, ruleHead, article.Source{Type: r.typeOf(from, k), Frame: frameColon})
			return true
		}
	}
	return false
}

// speaker tells whether [i, j) names somebody who may speak.
func (r *reader) speaker(i, j int) bool {
	for k := i; k < j; k++ {
		if r.per[k] > 0 || r.is(k, nAnon|nOrg|nRole|nMedia|nDoc) || r.v.Has(k, article.AllUpper) {
			return r.nounOnly(i, j)
		}
	}
	return false
}

// headline reads "BPS Ungkap …": the subject is all that stands before.
func (r *reader) headline(i, lo int) (int, int, int, int, bool) {
	if !r.v.Head || i == lo || i+1 >= r.n || r.v.Lang == article.EN && (!r.upper(i) || r.nounUse(i)) {
		return 0, 0, 0, 0, false
	}
	from := i
	for from > lo && !r.punct(from-1, ",:;?!\"“”") {
		from--
	}
	for k := from; k < i; k++ {
		if r.is(k, cSub|cStop|cFuture|cNeg|cPost|cHead|cPlace) && !r.is(k, nAnon|nOrg|nRole|nDoc|nMedia) {
			return 0, 0, 0, 0, false
		}
	}
	if i-from > 6 || !r.speaker(from, i) && !r.nameBefore(from, i) {
		return 0, 0, 0, 0, false
	}
	return from, i, i, i + 1, true
}

// headOf tells whether the head of [i, j) may speak: the first word in
// Indonesian, the last in English, or a name.
func (r *reader) headOf(i, j int) bool {
	h := i
	if r.v.Lang == article.EN {
		h = j - 1
	}
	return r.per[j-1] > 0 || r.is(h, nAnon|nOrg|nRole|nMedia|nDoc) || j-i == 1 && r.v.Has(i, article.AllUpper) || r.v.Has(i, article.AllUpper) && r.upper(j-1) && !r.punct(i+1, "/")
}

// nameBefore tells that [from, i) may be a name that nobody marked, before a
// verb that only speakers do: "Putin Sebut …", not "Banjir Ancam …".
func (r *reader) nameBefore(from, i int) bool {
	if i-from > 3 || i == from {
		return false
	}
	for k := from; k < i; k++ {
		if !r.word(k) || !r.upper(k) || r.class(k)&grammar != 0 {
			return false
		}
	}
	return r.is(i, cSayHead)
}
