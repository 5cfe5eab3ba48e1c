package source

import "sorot/wasm/article"

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
		for _, n := range [...]string{"pernyataan", "keterangan", "pendapat", "penjelasan", "kesaksian", "klarifikasi", "pertanyaan", "peringatan", "fatwa", "imbauan", "seruan", "instruksi", "kesimpulan"} {
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
		case clause && k == i && r.v.Is(k, "to") && !r.v.Is(i-1, "responded") && !r.v.Is(i-1, "replied"), r.v.Is(k, "if"), r.v.Is(k, "to") && k < i+6 && (r.v.Is(i-1, "asked") || r.v.Is(i-1, "asks")):
			return true
		}
	}
	return false
}

// leadIn tells that only what sets the scene stands before the comma at k:
// "Meanwhile,", "In June,".
func (r *reader) leadIn(k int) bool {
	if k > 6 {
		return false
	}
	for _, w := range [...]string{"ditanya", "ditanyai", "dihubungi", "ditemui", "dikonfirmasi", "dimintai", "asked"} {
		if r.v.Is(0, w) {
			return true
		}
	}
	if !r.adverbial(0) {
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

// nounUse tells whether an English word that is verb and noun ("report",
// "claims", "forecast") is the noun here.
func (r *reader) nounUse(i int) bool {
	v := r.v
	if v.Is(i-1, "the") || v.Is(i-1, "a") || v.Is(i-1, "an") || v.Is(i-1, "his") || v.Is(i-1, "their") || v.Is(i-1, "its") {
		return true
	}
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
	if w := v.Word(i - 1); r.is(i+1, cThat) && (r.is(i-1, nAnon|nDoc) || human(w)) && w[len(w)-1] == 's' {
		return false // "the documents claim that"
	}
	if r.is(i-1, nAnon|nOrg|nDoc|nMedia) && !r.is(i+1, cStop) && !r.is(i+1, cPlace) {
		return false
	}
	if w := v.Word(i); (w == "forecast" || w == "forecasts" || w == "estimates" || w == "projects") && r.upper(i-1) && r.word(i+1) && r.class(i+1)&(cStop|cPlace|cVerb|cPre|cDoc|cFuture|cAdv) == 0 && !r.verbish(i+1) {
		return false // "The IMF forecast growth of 1.2%"
	}
	return !(r.upper(i-1) && i > 1 && (v.Is(i+1, "that") || r.is(i+1, cDet)))
}
