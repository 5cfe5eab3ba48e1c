package source

import "sorot/wasm/article"

// quoteBefore gives the quotation that closes right before token t, over a
// comma or dash.
func (x *document) quoteBefore(t int32) *quotation {
	for k := t; k > t-3 && k > 0; k-- {
		if q := x.quoteOver(k - 1); q != nil && q.last == k {
			if x.a.Sentences[x.sentenceOf(min(t, int32(len(x.a.Tokens))-1))].Para != q.para {
				return nil
			}
			return q
		}
		if !x.punct(k-1, ",-–—") {
			break
		}
	}
	return nil
}

// before gives the attribution what stands before it.
func (x *document) before(t *attribution, lo, hi int32) {
	if q := x.quoteBefore(t.first); q != nil && q.owner == 0 {
		if q.first <= lo || x.startsSentence(q) {
			x.own(t, q)
			return
		}
	}
	if t.first > lo && !x.linking(lo, t.first) {
		x.give(t, lo, t.first)
	}
}

// linking tells that [from, to) only joins the sentence to the one before it:
// "Karena itu, menurut X, …", "Selain itu, kata X, …".
func (x *document) linking(from, to int32) bool {
	if x.punct(to-1, ",") {
		to--
	}
	for k := from; k < to; k++ {
		if x.class(k)&(cSub|cLink|cStop|cAnd|cDem|cAdv|cTime) == 0 {
			return false
		}
	}
	return to > from && to-from <= 4
}

// startsSentence tells whether nothing but the quotation itself stands in its
// sentence before it.
func (x *document) startsSentence(q *quotation) bool {
	return x.a.Sentences[x.sentenceOf(q.first)].First == q.first
}

// own gives a quotation with all its lines to the attribution.
func (x *document) own(t *attribution, q *quotation) {
	if q.owner != 0 {
		return
	}
	i := x.quoteFrom(q.first) - 1
	for i > 0 && x.quo[i].cont && x.quo[i-1].owner == 0 {
		i--
	}
	for n := i; i < len(x.quo) && (i == n || x.quo[i].cont); i++ {
		p := &x.quo[i]
		if p.owner == 0 {
			p.owner = t.mark + 1
			x.put(t.src, article.Content{First: p.first, Last: p.last, Direct: true})
		}
	}
}

// resumed gives the attribution what goes on after it in its sentence: "…,
// kata X, …".
func (x *document) resumed(t *attribution, hi int32) {
	k := t.last
	if t.src.Frame == framePre && x.english(k) && x.quoteBefore(t.first) == nil {
		for k < hi && (x.dated(k) > 0 || (any3(x.hash(k), wOn, wLate, wEarly)) && x.dated(k+1) > 0) {
			k = max(k+1, x.dated(k))
		}
		// Nothing behind the verb can belong to a speaker before it.
		if x.punct(k, ",") && k+2 < hi && x.class(k+1)&(cCite|cPrep|cRel|cTo) == 0 && !x.gesture(k+1) && x.dated(k+1) == 0 {
			if x.hash(k+1) == wAdding {
				k = x.over(k+2, wThat) - 1
			}
			x.give(t, k+1, hi)
			return
		}
		k = t.last
	}
	if !x.punct(k, ",") || k+2 >= hi {
		if x.inserted(t, hi) {
			x.give(t, k, hi)
		}
		return
	}
	if x.hash(k+1) == wAdding {
		x.give(t, x.over(k+2, wThat), hi)
		return
	}
	k++
	for x.a.Tokens[k].Kind == article.Digits && k+3 < hi && x.punct(k+1, ",") { // an age
		k += 2
		if x.class(k)&(cRel|cDet) != 0 || x.hash(k) == wWhose {
			return
		}
	}
	if q := x.quoteFrom(k - 1); q < len(x.quo) && x.quo[q].first == k {
		x.own(t, &x.quo[q])
		return
	}
	if x.headless(t, k) { // "Rumah itu, kata X, sudah lama kosong": the subject alone stands before
		x.give(t, k, hi)
		return
	}
	if x.dated(k) > 0 || x.class(k)&(cCite|cPrep|cRel) != 0 || x.class(k)&cStop != 0 && !x.linksOn(k) {
		return
	}
	if t.src.Frame == framePost && t.src.Cue[0] < t.first+1 && x.english(k) && x.ing(k) {
		return // "said Tolliver, 67, standing outside her house"
	}
	if q := x.quoteBefore(t.first); q != nil && (any2(x.hash(k), wA, wAn)) {
		return // "…," said the caller, a nurse who asked not to be named
	}
	for j := k; j < hi && j < k+12 && x.class(j)&cRel == 0; j++ {
		if x.finite(j) || x.english(j) && (any3(x.hash(j), wHad, wHas, wHave)) {
			x.give(t, k, hi)
			return
		}
	}
}

// gesture tells the participles of what a speaker does as he speaks, and what
// tells where he did.
func (x *document) gesture(k int32) bool {
	return x.class(k)&cGesture != 0
}

// inserted tells that the attribution stands between a subject and its verb
// with no comma behind it: "Operasi ini menurut Dwi dimulai …", "Dari hasil
// itu, kata Wira pelaku masih …". Indonesian only.
func (x *document) inserted(t *attribution, hi int32) bool {
	if x.english(t.first) || x.quoteBefore(t.first) != nil || t.last+1 >= hi || t.first-t.from > maxSubject || t.first <= t.from {
		return false
	}
	for j := t.from; j < t.first; j++ {
		if x.finite(j) {
			return false
		}
	}
	if x.class(t.last)&(cStop|cTo|cPlace|cTime) != 0 || x.dated(t.last) > 0 {
		return false
	}
	for j := t.last; j < hi && j < t.last+5 && x.class(j)&cRel == 0 && !x.punct(j, ",.;"); j++ {
		if x.finite(j) {
			return true
		}
	}
	return false
}

// linksOn tells the words that end a noun phrase and yet go on with what is
// said: "…, kata X, tetapi …", "…, X said, because …".
func (x *document) linksOn(k int32) bool {
	return x.class(k)&cLinkOn != 0
}

// ing tells an English present participle.
func (x *document) ing(k int32) bool {
	t := &x.a.Tokens[k]
	return t.Kind == article.Word && t.Len() > 5 && x.a.Text[t.End-3:t.End] == "ing"
}

// maxSubject is the most tokens of a subject that stands alone before an
// inserted attribution.
const maxSubject = 8

// headless tells that only a subject stands before the attribution, so that
// what goes on at k must be its verb.
func (x *document) headless(t *attribution, k int32) bool {
	if x.punct(t.first-1, ",") && x.class(t.first-2)&cVerb != 0 && t.first-t.from <= maxSubject { // "It was, X said, a mistake"
		return true
	}
	if t.first-t.from > maxSubject || t.first <= t.from+1 || x.quoteBefore(t.first) != nil || x.a.Tokens[t.from].Kind == article.Punct {
		return false
	}
	for j := t.from; j < t.first; j++ {
		if x.finite(j) {
			return false
		}
	}
	return !x.english(k) || x.finite(k) || any3(x.hash(k), wHad, wHas, wHave)
}

// over passes over one word where it stands.
func (x *document) over(t int32, word uint32) int32 {
	if x.hash(t) == word {
		return t + 1
	}
	return t
}

// finite tells whether a verb may stand at token t.
func (x *document) finite(t int32) bool {
	if t < 0 || int(t) >= len(x.fin) {
		return false
	}
	if x.fin[t] == 0 {
		x.fin[t] = 1
		if x.verb(t) {
			x.fin[t] = 2
		}
	}
	return x.fin[t] == 2
}

func (x *document) verb(t int32) bool {
	if x.class(t)&(cVerb|cFuture|cNeg) != 0 {
		return true
	}
	if s := x.sentenceOf(t); s != x.looked || x.look.v.Toks == nil {
		sn := &x.a.Sentences[s]
		x.looked, x.look.v, x.look.cls = s, article.View{Text: x.a.Text, Toks: x.a.Tokens[sn.First:sn.Last], Lang: sn.Lang}, x.cls[sn.First:sn.Last]
	}
	return x.look.verbish(int(t - x.a.Sentences[x.looked].First))
}

// endsHere tells whether nothing that could be content follows token k up to
// hi: the end, or only adverbials ("on Thursday", "in a statement").
func (x *document) endsHere(k, hi int32) bool {
	for k < hi {
		if x.quoteFrom(k-1) < len(x.quo) && x.quo[x.quoteFrom(k-1)].first == k && x.quo[x.quoteFrom(k-1)].speech {
			return false
		}
		switch {
		case x.dated(k) > 0:
			k = x.dated(k)
		case x.punct(k, ","):
			q := x.quoteFrom(k)
			return !(q < len(x.quo) && x.quo[q].first == k+1 && x.quo[q].speech)
		case x.punct(k, ";"):
			return true
		case x.punct(k, ".!?)…\"”’"):
			k++
		case x.punct(k, ":"):
			return false
		default:
			c := x.class(k)
			if c&cVerb != 0 { // "which forecasters say is the strongest"
				return false
			}
			if c&cThat != 0 || c&cStop == 0 || any3(x.hash(k), wOf, wAs, wThan) {
				return false
			}
			// An adverbial runs to the next comma or the end, unless a clause begins.
			for k++; k < hi && !x.punct(k, ",;:") && (x.dated(k) == 0 || x.class(k-1)&cDet != 0); k++ {
				if any2(x.hash(k), wThat, wBahwa) {
					return false
				}
			}
		}
	}
	return true
}
