package date

import "sorot/wasm/article"

// How far a clause is read for its tense.
const reach = 25

// tenseAround tells whether the clause around tokens [i, end) looks ahead or
// is told in the past: by the nearest cue before the expression, else the
// nearest after it. "Presiden, yang akan ke Jepang, mengatakan pada Senin" is
// past: the nearest verb governs. soon: "until", "by" stand right before.
func (p *parser) tenseAround(i, end int) (ahead, past, soon bool) {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		t, _ := p.l.tense.Get(p.v, k)
		if t == tenseUntil {
			soon = true
		}
	}
	// "elections on Wednesday, when voters chose": told in the past all the same.
	if k := p.comma(end); p.any(k, "when", "where", "ketika", "saat") {
		for n := k + 1; n < len(p.v.Toks) && n < k+6; n++ {
			if p.cue(n) == tensePast {
				return false, true, soon
			}
		}
	}
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		if k == i-1 && p.en && p.any(k, "is", "are") {
			return true, false, soon // "the next meeting is June 17"
		}
		switch p.cue(k) {
		case tenseAhead:
			return true, false, soon
		case tensePast:
			return false, true, soon
		case tenseBreak:
			k = -1
		}
	}
	for k := end; k < len(p.v.Toks) && k < end+reach; k++ {
		switch p.cue(k) {
		case tenseAhead:
			return true, false, soon
		case tensePast:
			return false, true, soon
		case tenseBreak:
			return false, false, soon
		}
	}
	return false, false, soon
}

// nounAt tells that token k, which may be a verb of the past, is a noun: "a
// quarter-point cut", "a $900 million hit".
func (p *parser) nounAt(k int) bool {
	for n := k - 2; n >= 0 && n >= k-5; n-- {
		if p.any(n, "a", "an") {
			return !p.v.Has(k-1, article.Upper)
		}
		if x := p.v.Kind(n); x == article.Punct && !p.hyphen(n) || p.class(n) == cUnits {
			return false
		}
	}
	return false
}

// cue is what token k tells of the tense.
func (p *parser) cue(k int) uint8 {
	t := &p.v.Toks[k]
	if t.Kind != article.Word {
		switch t.Hash {
		case ';', ':', '(', ')', '"', '“', '”', '—':
			if t.Kind == article.Punct {
				return tenseBreak
			}
		}
		return tenseNone
	}
	c := p.verb(k, t)
	// "will be offered", "akan diumumkan", "the proposed deal": no verb of the past.
	if c == tensePast && p.en && p.any(k-1, "will", "to", "would", "can", "could", "may", "might", "should", "must", "shall", "ll") {
		return tenseNone // "will hit", "set to cut"
	}
	if c != tenseNone && c != tenseAhead && (p.any(k-1, "be", "akan", "bakal", "hendak", "the", "a", "an", "its", "his", "her", "their") || p.is(k-2, "be") && p.v.Kind(k-1) == article.Word) {
		return tenseNone
	}
	return c
}

// falls tells that "jatuh" at k is said of a day: "Lebaran jatuh pada 31 Maret",
// "jatuh tempo".
func (p *parser) falls(k int) bool {
	if p.is(k+1, "tempo") {
		return true
	}
	for n := k - 1; n >= 0 && n > k-10; n-- {
		if c := p.class(n); c == cHoliday || c == cHijri || c == cWeekday || p.any(n, "libur", "puncak", "puasa", "cuti", "peringatan", "imlek", "waisak", "nyepi", "natal", "idul", "hari") {
			return true
		}
	}
	return false
}

// verb is what the word t at k tells, whatever stands before it.
func (p *parser) verb(k int, t *article.Token) uint8 {
	if p.f.may(t, inTense) {
		if c, ok := p.l.tense.Find(p.v.Text, t); ok {
			switch {
			case p.en && c == tensePast && p.any(k, "hit", "cut", "shot", "run", "read", "rose", "lead", "beat") && p.nounAt(k):
				return tenseNone
			case !p.en && p.is(k, "jatuh") && !p.falls(k):
				return tenseNone // "helikopter jatuh"
			case p.en && c == tenseAhead && p.is(k, "may") && p.upper(k) && k > 0:
				return tenseNone // the month
			}
			return c
		}
	}
	if p.en {
		switch {
		case t.Len() > 4 && !t.Has(article.Upper) && p.v.Text[t.End-2:t.End] == "ed":
			return tensePast
		case p.any(k, "is", "are") && p.any(k+1, "to", "at", "on", "in", "for", "next", "being", "expected", "holding", "hosting", "running"):
			return tenseAhead
		case p.is(k, "going") && p.is(k+1, "to"):
			return tenseAhead
		}
	}
	return tenseNone
}
