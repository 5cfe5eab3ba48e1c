package source

import "sorot/wasm/article"

// segment gives the start of the run of tokens up to e that no comma, clause
// or date parts.
func (r *reader) segment(lo, e int) int { return r.segmentOver(lo, e, false) }

// segmentOver is segment, where over lets dates stand inside the run.
func (r *reader) segmentOver(lo, e int, over bool) int {
	v := &r.v
	en := v.Lang == article.EN
	rel := -1 // a relative clause in this run: what stands in it is no border
	for k := e - 1; k > lo; k-- {
		if r.punct(k, ",;:—“\"") && r.v.Kind(k) == article.Punct {
			break
		}
		if r.is(k, cRel) && !r.upper(k) && k > lo && !r.punct(k-1, ",") && !en {
			rel = k
		}
	}
	j := e
	for j > lo {
		k := j - 1
		if r.per[k] > 0 {
			j = int(r.pers[k])
			continue
		}
		if r.dat[k] > 0 {
			if k <= rel || over || r.is(int(r.dats[k])-1, cDet) && r.is(j, nDoc) || r.restricts(lo, int(r.dats[k])) || int(r.dats[k]) > lo && v.Kind(int(r.dats[k])-1) == article.Digits {
				j = int(r.dats[k])
				continue
			}
			return j
		}
		if v.Kind(k) == article.Punct || v.Kind(k) == article.Symbol {
			switch {
			case r.punct(k, "-/&.'’") && v.Glued(k) && (j >= r.n || v.Glued(j) || r.punct(k, ".") && r.upper(k-1)):
				j = k
				continue
			case r.punct(k, "%") && v.Kind(k-1) == article.Digits && k-1 >= lo:
				j = k - 1
				continue
			case r.punct(k, "&"), r.punct(k, "'’") && r.v.Glued(k) && k > lo && r.word(k-1) && r.v.Word(k - 1)[len(r.v.Word(k-1))-1] == 's' && j < r.n && !r.upper(j): // "the states' attorneys"
				j = k
				continue
			case r.punct(k, ")"):
				o := k - 1
				for o > lo && !r.punct(o, "(") {
					o--
				}
				if p, ok := r.acronym(o); ok && p == k+1 {
					j = o
					continue
				}
			case r.punct(k, quoteMarks):
				o := k - 1
				for o > lo && k-o < 9 && !r.punct(o, quoteMarks) {
					o--
				}
				if p := r.titleMarks(o); p == k+1 {
					j = o
					continue
				}
			case r.punct(k, ",") && r.degrees(k) > k && r.degrees(k) <= e:
				j = k
				continue
			}
			return j
		}
		c := r.class(k)
		if !r.upper(k) && (k > rel && rel < 0 || k < rel || j < r.n && (r.upper(j) || r.is(j, nOrg|nRole|cPron))) {
			switch {
			case c&(cSub|cThat) == 0 || r.hash(k) == wSementara && r.is(k-1, nDoc) || r.hash(k) == wAs && r.hash(k-1) == wSuch || en && c&cRel != 0 && (c&cThat != 0 && !r.complement(k) || c&cThat == 0 && over):
			case en && c&cAnd != 0 && k > lo && r.upper(k-1) && (r.upper(j) || r.per[min(j, r.n-1)] > 0):
			default:
				return j
			}
			if !en && c&cLink != 0 && c&cAnd == 0 && c&cDem == 0 && !(r.hash(k) == wSementara && r.is(k-1, nDoc)) {
				return j
			}
		}
		if k == lo && c&cLink != 0 && c&(cDet|nAnon|nRole) == 0 {
			return j
		}
		j = k
	}
	return j
}

// complement tells that the "that" at k begins a clause with a subject of its
// own, "the insight that many women say", and is no relative pronoun.
func (r *reader) complement(k int) bool {
	return r.is(k+1, cDet|cPron|nAnon) || r.upper(k+1)
}

// trim takes connectives and adverbs off the front of a noun phrase and cuts
// it before a verb of its own.
func (r *reader) trim(i, j, lo int) (int, int) {
	if r.hash(i) == wLebih && (any2(r.hash(i+1), wLanjut, wJauh)) && i+2 < j {
		i += 2
	}
	for i < j && r.per[i] == 0 && (r.is(i, cAnd) && !r.is(i, cDet) && i+1 < j || r.is(i, cLink|cThat|cSub) && !(r.upper(i) && i > lo) && !r.is(i, cDet|nAnon) ||
		i > lo && r.is(i, cAdv) && !r.upper(i) || r.punct(i, ",-–—•*")) {
		i++
		if r.is(i, cDem) && r.is(i-1, cLink) { // "Sementara itu", "Selain itu"
			i++
		}
	}
	if (any2(r.hash(i), wWith, wDengan)) && i+1 < j && (r.per[i+1] > 0 || r.is(i+1, cDet|nAnon)) {
		i++ // "with many saying"
	}
	// "… turun di pasar Asia Bank Indonesia": nothing tells; but after a verb
	// that is not in a relative clause only what follows its object is ours.
	rel := false
	for k := i; k < j; k++ {
		if r.is(k, cRel) {
			rel = true
		}
		if !rel && k > i && r.verbish(k) && r.per[k] == 0 && !(r.v.Lang == article.ID && r.is(j-1, cDem) && r.v.Word(k)[:3] == "ber") && !(r.v.Lang == article.EN && (any4(r.hash(k+1), wBy, wIn, wAt, wOn) || r.dat[min(k+1, r.n-1)] > 0)) {
			return i, r.back(i, k)
		}
	}
	for j > i && r.punct(j-1, ",-–—") {
		j--
	}
	return i, j
}
