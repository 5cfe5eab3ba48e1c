package source

import "sorot/wasm/article"

// after gives the attribution what stands after the verb that ends at start: over the addressee,
// dates and commas, from after "bahwa" or "that".
func (x *document) after(t *attribution, start, hi int32) {
	k, objects := start, false
	for k < hi {
		if q := x.quoteFrom(k - 1); q < len(x.quo) && x.quo[q].first == k {
			break
		}
		if d := x.dated(k); d > 0 && x.afterDate(d, hi) {
			k = d
			continue
		}
		if x.punct(k, ",:") || k == start && x.hash(k) == wAs {
			k++
			continue
		}
		c := x.class(k)
		if k == start && k+1 < hi && x.class(k+1)&cThat != 0 && c&(cAdv|cTime) != 0 || k == start && x.hash(k) == wEarlier && x.hash(k+1) == wThat {
			k++
			continue
		}
		if k == start && (any3(x.hash(k), wJuga, wPula, wLagi)) && k+1 < hi {
			k++
			continue
		}
		if c&cThat != 0 && (any4(x.hash(k), wBahwa, wThat, wAgar, wSupaya) || any3(x.hash(k), wKalau, wJika, wBila)) {
			k++
			break
		}
		if c&(cTo) != 0 || any4(x.hash(k), wDalam, wSaat, wLewat, wMelalui) || x.hash(k) == wDi && (x.quoteAfterPlace(k, hi) || x.thatWithin(k+1, hi)) || (any4(x.hash(k), wOn, wIn, wLate, wDuring) || any4(x.hash(k), wAt, wBy, wVia, wOver)) && x.a.Sentences[t.sent].Lang == article.EN {
			if d := x.dated(k + 1); d > 0 && x.english(k) { // "said on Wednesday it would cut"
				k = d
				continue
			}
			j := x.addressee(k+1, hi)
			if j == 0 && c&cTo != 0 && !x.english(k) && x.noVerb(k+1, hi) {
				return // "X berkata kepada wartawan. “…”"
			}
			if o := x.occasion(k+1, hi); o > 0 && (j == 0 || o < j) {
				k = o
				break
			}
			if j > 0 {
				k = j
				continue
			}
			break
		}
		if !objects && x.a.Sentences[t.sent].Lang == article.EN && x.told(t) {
			objects = true
			if j := x.objectOf(k, hi); j > k {
				k = j
				continue
			}
		}
		break
	}
	if k >= hi || x.punct(k, ".") {
		// Nothing in the sentence; a quotation may follow: X mengatakan. "…"
		return
	}
	if x.english(k) && x.class(k-1)&cThat == 0 {
		hi = x.object(k, hi)
	}
	x.give(t, k, hi)
}

// object gives where a content ends that is a thing and no clause: "denied the
// charges | through his lawyer", "dismissed the claim | and invited reporters",
// "confirmed this | on Monday". hi where it is a clause.
func (x *document) object(k, hi int32) int32 {
	c := x.class(k)
	if c&cDet == 0 && !any2(x.hash(k), wThis, wThat) || c&cPron != 0 {
		return hi
	}
	for j := k + 1; j < hi && j < k+20; j++ {
		if x.punct(j, "\"“‘'") {
			return hi
		}
		if x.finite(j) || x.class(j)&(cVerb|cFuture|cThat|cRel) != 0 || any4(x.hash(j), wHas, wHad, wHave, wOf) || any3(x.hash(j), wAs, wFor, wA) {
			return hi
		}
		if (any2(x.hash(j), wThrough, wVia)) && x.class(j+1)&(cDet|nAnon) != 0 || x.hash(j) == wAnd && j+1 < hi && x.finite(j+1) {
			return j
		}
		if (any3(x.hash(j), wOn, wIn, wAt)) && x.closes(j+1, hi) || x.class(j-1)&(cDet|cPlace) == 0 && x.closes(j, hi) {
			return j
		}
	}
	return hi
}

// closes tells that a day stands at j and nothing after it: "… on Monday."
// ends, "… in 2020, at 5 percent" goes on.
func (x *document) closes(j, hi int32) bool {
	if j >= hi {
		return false
	}
	d := x.dated(j)
	return d > 0 && (d >= hi || x.punct(d, ".!?") || x.class(d)&cAnd != 0 && d+1 < hi && x.finite(d+1))
}

// thatWithin tells that "bahwa" follows a place or channel: "menulis di Telegram
// bahwa …".
func (x *document) thatWithin(k, hi int32) bool {
	for j := k; j < hi && j < k+6 && x.a.Tokens[j].Kind == article.Word; j++ {
		if x.hash(j) == wBahwa {
			return true
		}
	}
	return false
}

// quoteAfterPlace tells that a comma or colon and then a quotation follow the
// place or channel that begins at k: "menulis di akun X miliknya, “…”".
func (x *document) quoteAfterPlace(k, hi int32) bool {
	j := x.addressee(k+1, hi)
	if j == 0 || j+1 >= hi {
		return false
	}
	q := x.quoteFrom(j)
	return q < len(x.quo) && x.quo[q].first == j+1
}

// afterDate: what follows a date right after the verb is still no content.
func (x *document) afterDate(d, hi int32) bool {
	return d >= hi || x.punct(d, ",:.") || x.class(d)&cThat != 0
}

// told tells whether the cue is a verb with an addressee of its own.
func (x *document) told(t *attribution) bool {
	return any4(x.hash(t.src.Cue[0]), wTold, wTells, wTelling, wTell)
}

// objectOf passes over the one told: "told a news conference", "told the BBC".
func (x *document) objectOf(k, hi int32) int32 {
	a := x.a
	j := k
	for j < hi && j < k+8 && (a.Tokens[j].Kind == article.Word || a.Tokens[j].Kind == article.Digits && j+1 < hi && !a.Tokens[j+1].Has(article.SpaceBefore)) {
		c := x.class(j)
		if c&(cThat|cFuture|cVerb) != 0 || j > k && c&cStop != 0 && !a.Tokens[j].Has(article.Upper) && x.hash(j) != wOf || j > k && c&(cDet|cPron) != 0 || j > k && !a.Tokens[j].Has(article.Upper) && a.Tokens[j-1].Has(article.Upper) {
			break
		}
		j++
	}
	if j < hi && j > k && (any2(x.hash(j), wApostropheS, wApostropheS)) { // "told the BBC's Today programme that"
		for n := j + 1; n < hi && n < j+6; n++ {
			if x.class(n)&cThat != 0 || x.class(n)&cPron != 0 {
				return n
			}
		}
	}
	return j
}

// occasion gives the token after "in | a statement", "in | a post on Facebook"
// where a clause begins right behind it, told by its pronoun, by a determiner
// that no preposition governs, or by a name after a common noun; 0 where none
// does. English only.
func (x *document) occasion(k, hi int32) int32 {
	if !x.english(k) {
		return x.toldID(k, hi)
	}
	at := false // a noun that one says things in or to has been passed
	for j := k; j < hi-1 && j < k+12; j++ {
		t := &x.a.Tokens[j]
		if t.Kind != article.Word {
			if t.Kind == article.Punct && t.Hash == '-' && !t.Has(article.SpaceBefore) {
				continue
			}
			return 0
		}
		c := x.class(j)
		prev := x.class(j-1)&(cPlace|cTo|cDet|cAnd) != 0 || x.class(j-1)&cStop != 0 || j == k
		switch {
		case c&cThat != 0 || x.dated(j) > 0:
			return 0
		case at && !prev && (c&cPron != 0 && x.hash(j) != wWho || x.hash(j) == wThere):
			return j
		case at && !prev && c&cDet != 0 && c&nAnon == 0 && !any3(x.hash(j), wHer, wAll, wMost):
			return j
		case at && !prev && t.Has(article.Upper) && !x.a.Tokens[j-1].Has(article.Upper) && c&cStop == 0:
			return j
		case c&(nDoc|nMedia|nAnon) != 0 || t.Has(article.Upper) || x.occasional(j):
			at = true
		}
	}
	return 0
}

// toldID is occasion for Indonesian: what is said begins with a pronoun, or in
// small letters behind the name of the one told: "kepada Reuters | serangan itu".
func (x *document) toldID(k, hi int32) int32 {
	for j := k + 1; j < hi-1 && j < k+8 && x.a.Tokens[j].Kind == article.Word; j++ {
		c := x.class(j)
		switch {
		case c&(cStop|cTo|cPlace|cThat|cAnd|cSub) != 0 || x.dated(j) > 0:
			return 0
		case c&cPron != 0:
			return j
		case !x.a.Tokens[j].Has(article.Upper) && x.a.Tokens[j-1].Has(article.Upper) && c&(cDem|cAdv|cTime|cNeg) == 0:
			for n := j + 1; n < hi && n < j+12 && !x.punct(n, ",:"); n++ {
				if x.finite(n) {
					return j
				}
			}
			return 0
		}
	}
	return 0
}

// noVerb tells that no verb stands in [k, hi).
func (x *document) noVerb(k, hi int32) bool {
	for ; k < hi; k++ {
		if x.finite(k) {
			return false
		}
	}
	return true
}

// occasional tells the nouns of what people speak at.
func (x *document) occasional(j int32) bool {
	return x.class(j)&cOccasion != 0
}

// addressee gives the token after "kepada wartawan", "in a statement" where
// content goes on behind it; 0 where none does.
func (x *document) addressee(k, hi int32) int32 {
	for j := k; j < hi && j < k+14; j++ {
		if x.punct(j, ",:") || x.class(j)&cThat != 0 && (any4(x.hash(j), wBahwa, wAgar, wSupaya, wThat)) {
			return j
		}
	}
	return 0
}

// give gives the attribution tokens [from, to), quotations in it as direct
// pieces, the rest as indirect ones.
func (x *document) give(t *attribution, from, to int32) {
	for k := from; k < to; k++ {
		if x.punct(k, ";") && k > t.last {
			to = k
			break
		}
	}
	for k := from; k < to; {
		q := x.quoteFrom(k - 1)
		if o := x.quoteOver(k); o != nil && o.first < k {
			k = o.last
			continue
		}
		if q < len(x.quo) && x.quo[q].first < to {
			qq := &x.quo[q]
			x.indirect(t, k, qq.first)
			if qq.owner == 0 {
				x.own(t, qq)
			}
			k = qq.last
			continue
		}
		x.indirect(t, k, to)
		break
	}
}

// joins tells the words between two statements that belong to neither: "…,
// sedangkan X menyebut", "…, but X said".
func (x *document) joins(t int32) bool {
	switch x.hash(t) {
	case wDan, wSedangkan, wSementara, wNamun, wTetapi, wTapi, wAnd, wBut, wWhile, wWhereas, wThough, wAlthough:
		return true
	}
	return false
}

// indirect adds one indirect piece without the commas and stops around it.
func (x *document) indirect(t *attribution, from, to int32) {
	for from < to && (x.punct(from, ",.:;!?-–—…)\"”") || from == t.last && (any2(x.hash(from), wBahwa, wThat))) {
		from++
	}
	for to > from && (x.punct(to-1, ",.:;!?–—…-(") || to-from > 1 && x.punct(to-2, ",") && x.joins(to-1)) {
		to--
	}
	if to > from && !(to-from == 1 && x.a.Tokens[from].Kind != article.Word) {
		x.put(t.src, article.Content{First: from, Last: to})
	}
}
