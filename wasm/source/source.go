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
	framePass // "disampaikan oleh X"
)

// The rules, with the frames they read.
var (
	rulePost   = article.NewRule("source/post", "kata pelapor di depan penuturnya: “…,” kata X", "reporting verb before its speaker: “…,” said X")
	rulePre    = article.NewRule("source/pre", "penutur di depan kata pelapor: X mengatakan …", "speaker before the reporting verb: X said …")
	rulePrep   = article.NewRule("source/prep", "rujukan: menurut X, berdasarkan X", "reference: according to X")
	ruleCite   = article.NewRule("source/cite", "kutipan dari sumber lain: dikutip dari X", "quoted from another source: citing X")
	rulePass   = article.NewRule("source/pass", "pasif dengan pelakunya: disampaikan oleh X", "Indonesian passive that names its speaker: disampaikan oleh X")
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

// Sentence does nothing: a source needs the article's people, which no single
// sentence tells. See Document.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {}

// cues are the classes of the words that a frame may begin with.
const cues = cPost | cPre | cDoc | cPrep | cCite | cHead | cPass

// frameWords gives the classes that a frame may begin with in a sentence of the
// body that holds words of the classes all: bare verbs want a pronoun.
func frameWords(l article.Lang, all class) class {
	switch {
	case l == article.EN:
		return cues &^ (cHead | cPass)
	case all&cPron == 0:
		return cues &^ cHead
	}
	return cues
}

// Document finds the article's sources over its settled marks of people and
// dates, and gives each its content. Linear in the article's length.
func (d *Detector) Document(a *article.Article) {
	x := &d.d
	x.load(a)
	x.quotations()
	x.more = x.more[:0]
	marks := a.Marks
	for i, k := 0, 0; i < len(a.Sentences); i++ {
		s := &a.Sentences[i]
		from := k
		for k < len(marks) && marks[k].First < s.Last {
			k++
		}
		if a.Paragraphs[s.Para].Kind == article.Heading || x.cues[i]&frameWords(s.Lang, x.cues[i]) != 0 {
			d.r.load(x, i, marks[from:k])
			n := len(a.Marks)
			d.r.read(&a.Sink)
			for j := n; j < len(a.Marks); j++ {
				m := &a.Marks[j]
				m.First, m.Last = m.First+s.First, m.Last+s.First
				cue := &a.Sources[m.Val].Cue
				cue[0], cue[1] = cue[0]+s.First, cue[1]+s.First
			}
			for _, m := range d.r.more {
				x.more = append(x.more, more{m.src, m.end + s.First, m.resumes + s.First})
			}
		}
	}
	a.Settle()
	x.collect()
	if x.bylines() {
		a.Settle()
		x.collect()
	}
	for i := range x.at {
		x.content(i)
	}
	x.running()
	x.missed()
	x.pronouns()
	x.chains()
	x.entities()
	a.Settle()
	a.Attribute()
	x.claims()
}

// maxReach is how many tokens before its verb a subject may begin.
const maxReach = 100

// read marks the sources of the sentence, with cue and frame.
func (r *reader) read(s *article.Sink) {
	lo := 0
	if r.v.Head {
		lo = r.headLabel()
		if r.colon(lo, s) {
			return
		}
	}
	want := class(cues)
	if !r.v.Head {
		want = frameWords(r.v.Lang, cPron)
	}
	for i := lo; i < r.n; i++ {
		c := r.cls[i]
		if c&want == 0 || r.per[i] > 0 || r.dat[i] > 0 {
			continue
		}
		for _, f := range frames {
			if c&f.class == 0 {
				continue
			}
			if from, to, cue0, cue1, ok := f.read(r, i, max(lo, i-maxReach)); ok {
				if r.last = -1; f.frame == framePre || f.frame == framePost {
					r.last, r.lastEnd = int32(len(s.Sources)), max(cue1, to)
				}
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
	{cPrep, framePrep, rulePrep, (*reader).prep},       // no other reading
	{cCite, frameCite, ruleCite, (*reader).cite},       // before the verbs: "mengutip" is both
	{cPost, framePost, rulePost, (*reader).post},       // needs a comma or quotation before it
	{cPre, framePass, rulePass, (*reader).byEN},        // before the active reading of the same verb
	{cPre | cDoc, framePre, rulePre, (*reader).pre},    // the widest
	{cPass, framePass, rulePass, (*reader).passiveBy},  // after the verbs before their speaker, which hold some of its words
	{cHead | cPost, framePre, rulePre, (*reader).bare}, // a pronoun and a bare verb
	{cHead, frameHead, ruleHead, (*reader).headline},   // headings only
}
