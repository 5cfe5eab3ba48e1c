package source

import "sorot/wasm/article"

// right gives the end of the noun phrase that begins at i: title, office, name
// and restrictive modifiers, by the guidelines' rules for a source span.
func (r *reader) right(i int) int {
	v := &r.v
	en := v.Lang == article.EN
	named, rel := false, false
	j := i
	if r.is(i, cPron) && !r.upper(i+1) && r.per[i] == 0 {
		return i + 1
	}
loop:
	for j < r.n && j < i+maxReach { // no phrase is longer: keeps a line without stops linear
		if r.dat[j] > 0 && j > i {
			if r.dates(j-1) || rel && (r.verbish(j-1) || any2(r.hash(j-1), wPada, wSejak)) {
				j = int(r.dat[j])
				continue
			}
			if v.Kind(j-1) != article.Digits || r.class(i)&nDoc == 0 && !r.docIn(i, j) {
				break
			}
			j = int(r.dat[j])
			continue
		}
		if r.per[j] > 0 {
			j = r.degrees(int(r.per[j]))
			named = true
			switch {
			case r.of(j) && (r.upper(j+1) || r.is(j+1, cDet) && r.upper(j+2)):
				j++
				for j < r.n && r.per[j] == 0 && r.dat[j] == 0 && (r.upper(j) || any2(r.hash(j), wThe, wOf) || r.hash(j) == wAnd && r.upper(j+1) || r.punct(j, "-&") && v.Glued(j)) && (r.word(j) || v.Kind(j) >= article.Digits) {
					j++
				}
				break loop
			case r.is(j, cAnd) && (r.per[min(j+1, r.n-1)] > 0 || r.upper(j+1) || r.is(j+1, nRole)):
				j++
				continue
			case en && r.hash(j) == wApostropheS || r.hash(j) == wApostropheS:
				j++
				named = false
				continue
			}
			break
		}
		switch v.Kind(j) {
		case article.Punct, article.Symbol:
			if k, ok := r.acronym(j); ok {
				j = k
				continue
			}
			switch {
			case r.punct(j, ",") && !named && !rel:
				if k := r.apposed(j + 1); k > 0 && r.titled(i, j) {
					j = k
					continue
				}
				break loop
			case r.punct(j, "-/&.'’") && v.Glued(j) && j+1 < r.n && v.Glued(j+1):
				j++
				continue
			case r.punct(j, ".") && r.abbr(j):
				j++
				continue
			case r.punct(j, "&"):
				j++
				continue
			case r.punct(j, quoteMarks) && j > i && !v.Glued(j):
				if k := r.titleMarks(j); k > 0 {
					j = k
					continue
				}
			}
			break loop
		case article.Digits:
			j++
			continue
		}
		c := r.class(j)
		capital := r.upper(j) && !v.Head
		switch {
		case j == i:
		case c&cRel != 0 && !capital:
			if named || en {
				break loop
			}
			rel = true
		case rel:
			if c&(cStop&^cPlace) != 0 && (any4(r.hash(j), wKepada, wDalam, wSaat, wKetika)) || c&cSub != 0 {
				break loop
			}
		case capital:
		case en && (r.hash(j) == wFamiliar && r.hash(j+1) == wWith || r.hash(j) == wBriefed && r.hash(j+1) == wOn || r.hash(j) == wClose && r.hash(j+1) == wTo || r.hash(j) == wInvolved && r.hash(j+1) == wIn) && r.is(j-1, nAnon):
			j += 2
			continue
		case en && r.hash(j) == wOf && (any4(r.hash(j+1), wMore, wAbout, wOver, wNearly)) && v.Kind(j+2) <= article.Digits:
			for j < r.n && v.Kind(j) != article.Digits && j < i+12 {
				j++
			}
			continue
		case en && (r.hash(j) == wOf || r.hash(j) == wFor && !named && r.upper(j+1)):
		case en && c&(cPlace|cTo) != 0 && r.docIn(i, j) && j+1 < r.n && r.dat[j+1] == 0 && (r.upper(j+1) || r.is(j+1, cDet|nOrg|nRole|nAnon)), en && r.hash(j) == wBy && (r.docIn(i, j) || r.is(j-1, nAnon)):
		case en && r.verbish(j) && r.is(j-1, nDoc) && (any4(r.hash(j+1), wAt, wIn, wBy, wWith)):
		case en && (any3(r.hash(j), wPolled, wInterviewed, wSurveyed)) && r.hash(j+1) == wBy:
		case en && (any4(r.hash(j), wAt, wFrom, wIn, wBy)) && (r.is(i, nDoc|nAnon) || r.is(i+1, nDoc|nAnon)) && r.upper(j+1) && r.dat[j+1] == 0:
		case c&cDem != 0 && !en:
			j++
			if r.punct(j, ",") {
				if k := r.apposed(j + 1); k > 0 {
					j = k
					continue
				}
			}
			break loop
		case !en && r.hash(j) == wDi && (any2(r.hash(j-1), wSumber, wPejabat)) && r.word(j+1): // "sumber di istana"
		case c&cPlace != 0 && c&cStop != 0 && !en && j+1 < r.n && (r.is(j-1, nAnon|nOrg|nDoc) || r.upper(j-1)) && r.upper(j+1) && !named && r.hash(j) == wDi:
		case c&(cStop|cSub|cThat|cVerb) != 0:
			break loop
		case c&cAnd != 0:
			if !r.upper(j+1) && !r.is(j+1, nAnon|nOrg|nRole|nDoc|cDet) {
				break loop
			}
		case r.verbish(j):
			if en || v.Word(j)[:3] != "ber" || !r.pointed(j) {
				break loop
			}
		}
		j++
	}
	for j > i && (r.is(j-1, cAnd|cDet|cPlace|cRel) && !r.upper(j-1) || r.punct(j-1, ",-&(")) {
		j--
	}
	return j
}

// pointed tells that a demonstrative closes the phrase soon after i: "juru
// taktik berkebangsaan Spanyol tersebut".
func (r *reader) pointed(i int) bool {
	for k := i + 1; k < r.n && k < i+6 && !r.is(k, cStop); k++ {
		if r.is(k, cDem) {
			return true
		}
		if v := r.v.Kind(k); v == article.Punct {
			break
		}
	}
	return false
}

func (r *reader) of(i int) bool { return any3(r.hash(i), wOf, wDari, wAsal) }

// abbr tells whether the full stop at i ends an abbreviated title inside the
// sentence ("Lt. Col.", "Prof. Dr.").
func (r *reader) abbr(i int) bool {
	return i > 0 && i+1 < r.n && r.word(i-1) && r.upper(i-1) && r.v.Glued(i) && r.v.Toks[i-1].Len() <= 6
}

// apposed: after the comma that ends at i a name follows, at most behind its
// title ("kata kepala desa itu, Sutrisno"); it gives the token where the name
// begins, 0 if none does.
func (r *reader) apposed(i int) int {
	for k := i; k < r.n && k < i+8; k++ {
		if r.per[k] > 0 {
			return k
		}
		if r.word(k) && (r.upper(k) || r.is(k, nRole)) || r.punct(k, ".") && r.v.Glued(k) {
			continue
		}
		break
	}
	return 0
}

// titleMarks gives the token after a short capitalised phrase in quotation
// marks that opens at i ("Proyek "I Want to Live Ukraina""), 0 if it is none.
func (r *reader) titleMarks(i int) int {
	for k := i + 1; k < r.n && k < i+9; k++ {
		if r.punct(k, quoteMarks) {
			if k > i+1 {
				return k + 1
			}
			return 0
		}
		if !r.word(k) || k == i+1 && !r.upper(k) {
			return 0
		}
	}
	return 0
}
