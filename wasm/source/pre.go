package source

import "sorot/wasm/article"

// pre reads a verb that stands after its speaker.
func (r *reader) pre(i, lo int) (int, int, int, int, bool) {
	v := r.v
	if r.upper(i) && (i > 0 || r.cls[i]&cPost == 0) || i == 0 {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN && r.nounUse(i) {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN && r.passive(i) {
		return 0, 0, 0, 0, false
	}
	if r.punct(i-1, "-") && v.Glued(i) || r.punct(i+1, "-") && v.Glued(i+1) {
		return 0, 0, 0, 0, false
	}
	from, to, neg, ok := r.left(i, lo)
	if !ok || to > i {
		return 0, 0, 0, 0, false
	}
	if lo > 0 && from == lo && !r.punct(from-1, ",") && r.is(from-1, cPre|cDoc) && !r.upper(from) {
		return 0, 0, 0, 0, false // "melarang lembaga survei mengumumkan": told, not telling
	}
	if neg < i && !r.denial(i) {
		return 0, 0, 0, 0, false
	}
	if r.cls[i]&cPre == 0 && !r.docHead(from, to) {
		return 0, 0, 0, 0, false
	}
	if r.is(from, cPron) && (v.Is(from, "saya") || v.Is(from, "kami") || v.Is(from, "kita") || v.Is(from, "i") || v.Is(from, "we") || v.Is(from, "you") || v.Is(from, "who")) && to == from+1 {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN && r.is(i, cWeak) && !r.is(i, cPost) && r.cls[i]&cDoc == 0 && (v.Is(i, "felt") || v.Is(i, "agreed") || v.Is(i, "revealed") || v.Is(i, "feels") || v.Is(i, "agrees") || v.Is(i, "ruled") || v.Is(i, "disclosed")) && !r.is(i+1, cThat) && !r.punct(i+1, quoteMarks) {
		return 0, 0, 0, 0, false
	}
	if !r.likely(from, to) && (r.is(i, cWeak) || !r.strong(i)) {
		return 0, 0, 0, 0, false
	}
	if i+1 < r.n && r.punct(i+1, ".!?") && !r.punct(from-1, ",\"”“’'") {
		return 0, 0, 0, 0, false // the speech act's content is not told
	}
	cue1 := i + 1
	cue0 := i
	if neg < i {
		cue0 = neg
	}
	return from, to, cue0, cue1, true
}

// denial tells the verbs whose negation is told as a statement too: "tidak
// membantah bahwa …", "did not deny that …".
func (r *reader) denial(i int) bool {
	for _, w := range [...]string{"membantah", "menampik", "menyangkal", "menepis", "memungkiri", "deny", "dispute"} {
		if r.v.Is(i, w) {
			return true
		}
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
	if len(w) > 4 && w[len(w)-3:] == "ing" {
		return false
	}
	for k := i - 1; k >= 0 && k > i-4; k-- {
		switch r.v.Word(k) {
		case "is", "are", "was", "were", "be", "been", "being":
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
		if r.cls[k]&(nAnon|nOrg|nDoc|nMedia|nRole|cPron) != 0 {
			return true
		}
		if r.v.Is(k, "old") && r.punct(k-1, "-") {
			return true
		}
		if r.cls[k]&cRel != 0 || k > from && r.is(k, cPlace) {
			break
		}
	}
	return r.is(to-1, cDem) || r.is(from, cDet) && (r.v.Is(from, "seorang") || r.v.Is(from, "para") || r.v.Is(from, "beberapa") || r.v.Is(from, "sejumlah"))
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
	return r.is(from, cPron) && (r.v.Is(from, "it") || r.v.Is(from, "ia"))
}

// nounUse tells whether an English word that is verb and noun ("report",
// "claims", "forecast") is the noun here.
func (r *reader) nounUse(i int) bool {
	v := r.v
	switch v.Word(i) {
	case "report", "reports", "claim", "claims", "post", "posts", "estimate", "estimates", "forecast", "forecasts", "fear", "fears",
		"hope", "hopes", "project", "projects", "note", "notes", "state", "states", "order", "orders", "rule", "rules", "call", "calls",
		"demand", "demands", "text", "tweet", "tweets", "remark", "feel", "show", "shows", "find", "records", "record", "list", "lists",
		"details", "argument", "question", "promise", "promises", "warning", "plan", "plans", "reply", "saying", "ask", "want":
	default:
		return r.is(i-1, cDet) && !r.is(i-1, nAnon) && (v.Is(i-1, "a") || v.Is(i-1, "an") || v.Is(i-1, "the") || v.Is(i-1, "his") || v.Is(i-1, "her") || v.Is(i-1, "their") || v.Is(i-1, "its")) || r.is(i-1, cPlace|cTo)
	}
	p := i - 1
	for p > 0 && r.is(p, cAdv) {
		p--
	}
	if r.is(p, cPron) || r.per[p] > 0 || p < i-1 {
		return false
	}
	if r.is(i-1, nAnon|nOrg|nDoc|nMedia) && !r.is(i+1, cStop) && !r.is(i+1, cPlace) {
		return false
	}
	return !(r.upper(i-1) && i > 1 && (v.Is(i+1, "that") || r.is(i+1, cDet)))
}
