package source

import "sorot/wasm/article"

// pre reads a verb that stands after its speaker.
func (r *reader) pre(i, lo int) (int, int, int, int, bool) {
	v := r.v
	if r.upper(i) && (i > 0 || r.cls[i]&cPost == 0) || i == 0 {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN && r.nounUse(i) && !(v.Is(i-1, "to") && r.setOff(lo, i-1) > lo) {
		return 0, 0, 0, 0, false
	}
	cue1, light := r.light(i)
	if light && cue1 == i+1 || !light && v.Lang == article.EN && r.passive(i) {
		return 0, 0, 0, 0, false
	}
	if r.second(i) {
		return 0, 0, 0, 0, false
	}
	if r.punct(i-1, "-") && v.Glued(i) || r.punct(i+1, "-") && v.Glued(i+1) {
		return 0, 0, 0, 0, false
	}
	from, to, neg, ok := r.left(i, lo)
	if !ok || to > i {
		return 0, 0, 0, 0, false
	}
	if lo > 0 && from == lo && !r.punct(from-1, ",") && r.is(from-1, cPre|cDoc) && !r.upper(from) && !r.clausal(from-1) {
		return 0, 0, 0, 0, false // "melarang lembaga survei mengumumkan": told, not telling
	}
	if neg < i && !r.denial(i) || r.unspoken(i) {
		return 0, 0, 0, 0, false
	}
	if r.cls[i]&cPre == 0 && (!r.docHead(from, to) || r.is(from, cPron) && lo > 0 && from == lo) {
		return 0, 0, 0, 0, false
	}
	if to == from+1 && r.is(from, cPron) && r.first(from) {
		return 0, 0, 0, 0, false
	}
	follows := from > 0 && (r.punct(from-1, "\"”’'") || r.punct(from-1, ",") && !r.leadIn(from-1)) || from == 0 && r.afterQuote
	if r.is(i, cMark) && !follows && !r.opensSpeech(cue1, !r.is(i, cWeak)) {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN && !follows && (v.Is(i, "called") || v.Is(i, "calls") || v.Is(i, "call")) && !r.naming(i+1) {
		return 0, 0, 0, 0, false
	}
	if !r.likely(from, to) && (r.is(i, cWeak) || !r.strong(i)) {
		return 0, 0, 0, 0, false
	}
	if v.Is(i+1, "for") && i+2 < r.n && (r.dat[i+2] > 0 || v.Is(i+2, "months") || v.Is(i+2, "years") || v.Is(i+2, "weeks") || v.Is(i+2, "hours") || v.Is(i+2, "days")) || v.Is(i+1, "selama") || v.Is(i+1, "by") || r.punct(i+2, ".") && (v.Is(i+1, "why") || v.Is(i+1, "how")) {
		return 0, 0, 0, 0, false // "workers had complained for months", "people reported by Nielsen", "asked why."
	}
	if i+1 < r.n && r.punct(i+1, ".!?") && !follows {
		return 0, 0, 0, 0, false // the speech act's content is not told
	}
	return from, to, min(i, neg), cue1, true
}

// light gives the end of a cue of several words that begins with the verb at
// i, and whether that verb speaks only so: "mengeluarkan pernyataan", "issued
// a statement", "pointed out", "made clear", "was quoted as saying".
func (r *reader) light(i int) (end int, only bool) {
	v := r.v
	if v.Lang == article.EN {
		switch {
		case v.Is(i, "pointed"):
			if v.Is(i+1, "out") {
				return i + 2, true
			}
			return i + 1, true
		case v.Is(i, "quoted"):
			if v.Is(i+1, "as") && (v.Is(i+2, "saying") || v.Is(i+2, "telling")) {
				return i + 3, true
			}
			return i + 1, false
		case v.Is(i, "made") && v.Is(i+1, "clear"), v.Is(i, "made") && v.Is(i+1, "it") && v.Is(i+2, "clear"):
			for !v.Is(i, "clear") {
				i++
			}
			return i + 1, true
		case v.Is(i, "issued"), v.Is(i, "released"), v.Is(i, "made"), v.Is(i, "gave"):
			for k := i + 1; k < i+5; k++ {
				if v.Is(k, "statement") || v.Is(k, "warning") || v.Is(k, "evidence") || v.Is(k, "testimony") {
					if v.Is(k+1, "that") || r.punct(k+1, ":") {
						return k + 1, true
					}
				}
			}
			return i + 1, true
		}
		return i + 1, false
	}
	for _, w := range [...]string{"mengeluarkan", "memberi", "memberikan", "merilis", "membuat", "mengajukan", "menyampaikan"} {
		if !v.Is(i, w) {
			continue
		}
		for _, n := range [...]string{"pernyataan", "keterangan", "pendapat", "penjelasan", "kesaksian", "klarifikasi", "pertanyaan", "peringatan"} {
			if v.Is(i+1, n) {
				end := i + 2
				for v.Is(end, "resmi") || v.Is(end, "tertulis") || v.Is(end, "singkat") {
					end++
				}
				if r.opensSpeech(end, false) {
					return i + 2, true
				}
			}
		}
		return i + 1, w != "menyampaikan"
	}
	return i + 1, false
}

// second tells that the verb at i goes on with what a speaker of this sentence
// says, and notes it: "X said … and denied …", "X said …, adding that …",
// "X mengatakan … seraya menambahkan …".
func (r *reader) second(i int) bool {
	v := r.v
	if r.last < 0 {
		return false
	}
	k := i
	for k > 0 && r.is(k-1, cAdv) && !r.is(k-1, cAnd) {
		k--
	}
	w := v.Word(i)
	part := v.Lang == article.EN && len(w) > 5 && w[len(w)-3:] == "ing" && r.punct(k-1, ",")
	while := v.Is(k-1, "seraya") || v.Is(k-1, "sambil") || v.Is(k-1, "sembari")
	if !part && !while && !(r.is(k-1, cAnd) && !r.is(i, cWeak) && !r.is(i-1, cPlace)) {
		return false
	}
	if !part && !while {
		// "… said he fell and told her": a person named in between speaks.
		if from, to, _, ok := r.shared(max(r.lastEnd, i-maxReach), k-1, k); ok && (r.named(from, to) || r.is(from, cPron)) {
			return false
		}
	}
	r.more = append(r.more, more{r.last, int32(k - 1), int32(i + 1)})
	return true
}

// first tells the pronouns whose speech is no news: those of whoever speaks
// already, and "who".
func (r *reader) first(i int) bool {
	for _, w := range [...]string{"saya", "kami", "kita", "i", "we", "you", "who"} {
		if r.v.Is(i, w) {
			return true
		}
	}
	return false
}

// unspoken tells that the verb at i says what is not said: "menolak
// berkomentar", "enggan merinci", or does what no words do: "denied bail".
func (r *reader) unspoken(i int) bool {
	if r.v.Is(i, "denied") || r.v.Is(i, "rejected") || r.v.Is(i, "menolak") {
		for k := i + 1; k < i+5; k++ {
			for _, w := range [...]string{"permintaan", "permohonan", "gugatan", "banding", "tawaran", "lamaran", "request", "bid", "appeal", "application", "bail", "visa", "entry", "access", "motion"} {
				if r.v.Is(k, w) {
					return true // turned down, not denied
				}
			}
		}
	}
	if !r.v.Is(i, "menolak") {
		return false
	}
	for _, w := range [...]string{"berkomentar", "menjawab", "memberi", "memberikan", "menyebut", "menyebutkan", "merinci", "mengungkap",
		"mengungkapkan", "menjelaskan", "mengomentari", "diwawancarai", "disebut", "disebutkan", "dikutip", "bicara", "berbicara"} {
		if r.v.Is(i+1, w) {
			return true
		}
	}
	return false
}

// clausal tells the verbs after which a clause with a speaker of its own may
// stand: "police said he admitted", not "melarang lembaga mengumumkan".
func (r *reader) clausal(i int) bool {
	if r.v.Lang == article.EN {
		for _, w := range [...]string{"said", "says", "say", "claims", "claimed", "alleged", "alleges", "believe", "believes", "added"} {
			if r.v.Is(i, w) {
				return true
			}
		}
		return false
	}
	for _, w := range [...]string{"mengatakan", "menyebut", "berkata", "menyatakan", "menuturkan", "mengungkapkan", "mengklaim", "mengeklaim"} {
		if r.v.Is(i, w) {
			return true
		}
	}
	return false
}

// opensSpeech tells that what is said begins at i: "that", a colon, a
// quotation, or, where allowed, a clause with a verb before the next comma.
func (r *reader) opensSpeech(i int, clause bool) bool {
	if r.is(i, cThat) || r.punct(i, quoteMarks) || r.punct(i, ":") || r.v.Lang == article.ID && r.punct(i, ",") {
		return true
	}
	for k := i; k < r.n && k < i+25; k++ {
		switch {
		case r.v.Is(k, "that"), r.v.Is(k, "bahwa"), r.punct(k, quoteMarks) && r.v.Has(k, article.SpaceBefore), r.v.Is(k, "apakah"), r.v.Is(k, "mengapa"), r.v.Is(k, "whether"), r.v.Is(k, "why"), r.v.Is(k, "how"), r.punct(k, ":"):
			return true
		case r.punct(k, ",;."):
			return r.punct(k, ",") && r.punct(k+1, quoteMarks)
		case clause && k > i && (r.is(k, cVerb|cFuture) && !r.v.Is(k, "to") || r.verbish(k) || r.v.Is(k, "had") || r.v.Is(k, "has") || r.v.Is(k, "have")):
			return true
		case clause && k == i && r.v.Is(k, "to"), r.v.Is(k, "if"), r.v.Is(k, "to") && k < i+6 && (r.v.Is(i-1, "asked") || r.v.Is(i-1, "asks")):
			return true
		}
	}
	return false
}

// leadIn tells that only what sets the scene stands before the comma at k:
// "Meanwhile,", "In June,".
func (r *reader) leadIn(k int) bool {
	if k > 6 || !r.adverbial(0) {
		return false
	}
	for j := 0; j < k; j++ {
		if r.verbish(j) || r.punct(j, quoteMarks) {
			return false
		}
	}
	return true
}

// naming tells that "called" at i-1 gives a name or judgement and not a ring:
// "called the plan a farce", "called it", "called for", a quotation follows.
func (r *reader) naming(i int) bool {
	if r.v.Is(i, "for") || r.v.Is(i, "on") || r.v.Is(i, "it") || r.v.Is(i, "this") || r.v.Is(i, "that") {
		return true
	}
	for k := i; k < r.n && k < i+16 && !r.punct(k, ".;"); k++ {
		if r.punct(k, quoteMarks) && r.v.Has(k, article.SpaceBefore) || k > i && (r.v.Is(k, "a") || r.v.Is(k, "an")) {
			return true
		}
	}
	return false
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
	if len(w) > 4 && w[len(w)-3:] == "ing" || r.v.Is(i, "worried") {
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
		"details", "argument", "question", "promise", "promises", "warning", "plan", "plans", "reply", "ask", "want":
	default:
		return r.is(i-1, cDet) && !r.is(i-1, nAnon) && (v.Is(i-1, "a") || v.Is(i-1, "an") || v.Is(i-1, "the") || v.Is(i-1, "his") || v.Is(i-1, "her") || v.Is(i-1, "their") || v.Is(i-1, "its")) || r.is(i-1, cPlace|cTo)
	}
	p := i - 1
	for p > 0 && r.is(p, cAdv) {
		p--
	}
	if r.is(p, cPron) || r.per[p] > 0 || p < i-1 || r.upper(i-1) && v.Kind(i+1) == article.Digits {
		return false
	}
	if r.punct(i+1, ".") { // "…, the notice of intent states."
		for k := i - 2; k >= 0 && k > i-12; k-- {
			if r.punct(k, ",\"”") {
				return false
			}
		}
	}
	if w := v.Word(i); r.punct(i-1, ",)") && w[len(w)-1] == 's' { // "X, adviser for the trust, hopes"
		return false
	}
	if r.is(i-1, nAnon|nOrg|nDoc|nMedia) && !r.is(i+1, cStop) && !r.is(i+1, cPlace) {
		return false
	}
	return !(r.upper(i-1) && i > 1 && (v.Is(i+1, "that") || r.is(i+1, cDet)))
}
