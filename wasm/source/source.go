// Package source finds attributions: who says what. Each is a source (the
// noun phrase that a fact-checker would call), its cue and its content.
//
// It exists because nothing else reads this in Indonesian. The sentence half
// reads the grammar of one sentence: a cue from the lexicon, its frame (which
// side the source stands on), the noun phrase, and indirect content. The
// document half gives quotations to their speakers, follows the running
// speaker, and settles types. The frames are those of Citron (BBC) and the
// Gender Gap Tracker, rebuilt for Indonesian word order.
package source

import "sorot/wasm/article"

// Frames: how the sentence half read an attribution.
const (
	frameNone  uint8 = iota
	framePost        // content, cue source: `"…," kata X`
	framePre         // source cue content: "X mengatakan …", or `"…," X said`
	framePrep        // "Menurut X, …", "…, menurut X"
	frameCite        // "dikutip dari X", "citing X"
	frameHead        // headline: "BPS Ungkap …"
	frameColon       // headline: "Kapolres: …"
	frameLate        // headline: "…: police"
	frameByline
)

// The rules, with the frames they read.
var (
	rulePost   = article.NewRule("source/post", "kata pelapor di depan penuturnya: “…,” kata X", "reporting verb before its speaker: “…,” said X")
	rulePre    = article.NewRule("source/pre", "penutur di depan kata pelapor: X mengatakan …", "speaker before the reporting verb: X said …")
	rulePrep   = article.NewRule("source/prep", "rujukan: menurut X, berdasarkan X", "reference: according to X")
	ruleCite   = article.NewRule("source/cite", "kutipan dari sumber lain: dikutip dari X", "quoted from another source: citing X")
	ruleHead   = article.NewRule("source/head", "judul: X Ungkap …, X: …", "headline: X: …, …: X")
	ruleByline = article.NewRule("source/byline", "kredit artikel: penulis, editor, media", "the article's credit: writer, editor, outlet")
)

// Detector finds attributions.
type Detector struct {
	r reader
	d document
}

// New makes a detector.
func New() *Detector { return &Detector{} }

// Sentence marks the sources of one sentence, with cue and the frame.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {
	r := &d.r
	if !r.load(v) && !v.Head {
		return
	}
	lo := 0
	if v.Head {
		lo = r.headLabel()
		if r.colon(lo, s) {
			return
		}
	}
	for i := lo; i < r.n; i++ {
		c := r.cls[i]
		if c&(cPost|cPre|cDoc|cPrep|cCite|cHead) == 0 || r.per[i] > 0 || r.dat[i] > 0 {
			continue
		}
		for _, f := range frames {
			if c&f.class == 0 {
				continue
			}
			if from, to, cue0, cue1, ok := f.read(r, i, lo); ok {
				s.AddSource(from, to, f.rule, article.Source{Type: r.typeOf(from, to), Cue: [2]int32{int32(cue0), int32(cue1)}, Frame: f.frame})
				if i = max(to, cue1) - 1; f.frame != frameCite && f.frame != framePrep || !r.punct(i+1, ",") || lo == 0 && cue0 == 0 {
					lo = i + 1
				}
				break
			}
		}
	}
}

// frame is the one shape of a rule: words of a class, read at token i with
// what comes before lo out of reach, give a source [from, to) and its cue.
type frame struct {
	class class
	frame uint8
	rule  article.RuleID
	read  func(r *reader, i, lo int) (from, to, cue0, cue1 int, ok bool)
}

// frames in the order they are tried at one word.
var frames = []frame{
	{cPrep, framePrep, rulePrep, (*reader).prep},     // no other reading
	{cCite, frameCite, ruleCite, (*reader).cite},     // before the verbs: "mengutip" is both
	{cPost, framePost, rulePost, (*reader).post},     // needs a comma or quotation before it
	{cPre | cDoc, framePre, rulePre, (*reader).pre},  // the widest
	{cHead, frameHead, ruleHead, (*reader).headline}, // headings only
}

// prep reads "menurut X", "berdasarkan X", "mengacu pada X", "according to X".
func (r *reader) prep(i, lo int) (int, int, int, int, bool) {
	j := i + 1
	switch {
	case r.v.Is(i, "according"):
		if !r.v.Is(j, "to") {
			return 0, 0, 0, 0, false
		}
		j++
	case r.v.Is(i, "mengacu") || r.v.Is(i, "merujuk"):
		if !r.v.Is(j, "pada") && !r.v.Is(j, "kepada") && !r.v.Is(j, "ke") {
			if r.v.Is(i, "mengacu") {
				return 0, 0, 0, 0, false
			}
		} else {
			j++
		}
	}
	to := r.right(j)
	if to <= j || !r.nounAt(j) {
		return 0, 0, 0, 0, false
	}
	if r.v.Is(i, "berdasarkan") && !r.docIn(j, min(to, j+4)) && !r.upper(j) {
		return 0, 0, 0, 0, false
	}
	return j, to, i, j, true
}

// nounAt tells whether a noun phrase may begin at i.
func (r *reader) nounAt(i int) bool {
	if i >= r.n {
		return false
	}
	if r.per[i] > 0 || r.upper(i) && r.word(i) {
		return r.dat[i] == 0
	}
	if r.punct(i, quoteMarks) || !r.word(i) && r.v.Kind(i) != article.Digits {
		return false
	}
	return r.cls[i]&(cStop|cThat|cSub|cVerb|cFuture|cNeg) == 0 || r.cls[i]&(nAnon|nOrg|nDoc|nRole|nMedia|cPron|cDet) != 0
}

func (r *reader) docIn(i, j int) bool {
	for ; i < j; i++ {
		if r.is(i, nDoc) {
			return true
		}
	}
	return false
}

// cite reads "dikutip dari X", "mengutip X", "dilansir X", "seperti
// dilaporkan X", "citing X".
func (r *reader) cite(i, lo int) (int, int, int, int, bool) {
	v, j := r.v, i+1
	if v.Is(i, "seperti") || v.Is(i, "sebagaimana") {
		if !r.is(j, cPost|cCite) || v.Is(j, "seperti") {
			return 0, 0, 0, 0, false
		}
		j++
	}
	for v.Is(j, "dari") || v.Is(j, "oleh") || v.Is(j, "laman") && v.Is(j-1, "dari") && false || v.Is(j, "melalui") {
		j++
	}
	if v.Lang == article.EN && i > 0 && !r.punct(i-1, ",") && !v.Is(i, "citing") || v.Is(i-1, "without") || v.Is(i-1, "dengan") || v.Is(i-1, "tanpa") {
		return 0, 0, 0, 0, false
	}
	to := r.right(j)
	if to <= j || !r.nounAt(j) || r.dat[j] > 0 {
		return 0, 0, 0, 0, false
	}
	return j, to, i, j, true
}

// post reads a verb that stands before its speaker.
func (r *reader) post(i, lo int) (int, int, int, int, bool) {
	v := r.v
	if r.upper(i) && !(i == 0 && i+1 < r.n && r.per[i+1] > 0) && !(i > 0 && r.punct(i-1, quoteMarks)) || v.Head && r.upper(i) {
		return 0, 0, 0, 0, false
	}
	cue0 := i
	if i > 0 && v.Is(i-1, "demikian") || i > 0 && v.Is(i-1, "begitu") {
		cue0 = i - 1
	}
	after := cue0 > 0 && (r.punct(cue0-1, ",") || v.Lang == article.ID && r.punct(cue0-1, "-–—") || r.punct(cue0-1, quoteMarks)) || cue0 == 0
	if !after || cue0 > 0 && r.punct(cue0-1, "-") && v.Glued(cue0) {
		return 0, 0, 0, 0, false
	}
	j := i + 1
	for r.is(j, cPost) && v.Is(i, "demikian") && !r.upper(j) {
		j++
	}
	if v.Is(i, "demikian") && j == i+1 && !r.docIn(j, j+2) {
		return 0, 0, 0, 0, false
	}
	cue1 := j
	for v.Is(j, "oleh") || v.Is(j, "lagi") || v.Is(j, "pula") || v.Is(j, "juga") {
		j++
	}
	if v.Lang == article.EN {
		if r.is(i, cPost) && (v.Is(i, "told") || v.Is(i, "tells") || v.Is(i, "asked") || v.Is(i, "urged")) {
			return 0, 0, 0, 0, false
		}
		if r.cls[j]&cPron != 0 && !v.Is(j, "he") && !v.Is(j, "she") {
			return 0, 0, 0, 0, false
		}
	}
	if !r.nounAt(j) || r.cls[j]&(cRel) != 0 {
		return 0, 0, 0, 0, false
	}
	to := r.right(j)
	if to <= j {
		return 0, 0, 0, 0, false
	}
	if v.Lang == article.EN {
		// "X, 62, said prices would rise": what follows is a clause of its own.
		if to < r.n && (r.is(to, cVerb|cFuture|cPre) || r.is(to, cAdv) && r.is(j, cPron) || r.verbish(to)) {
			return 0, 0, 0, 0, false
		}
		if !r.named(j, to) && !r.upper(j) && r.cls[j]&(nAnon|nOrg|nDoc|nRole|nMedia|cPron|cDet) == 0 {
			return 0, 0, 0, 0, false
		}
	} else if !r.upper(j) && r.per[j] == 0 && r.cls[j]&(nAnon|nOrg|nDoc|nRole|nMedia|cPron|cDet) == 0 && to == j+1 && !(r.punct(cue0-1, quoteMarks) || r.punct(cue0-2, quoteMarks)) {
		return 0, 0, 0, 0, false
	}
	return j, to, cue0, cue1, true
}

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
