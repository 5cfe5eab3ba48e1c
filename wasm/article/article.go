// Package article is the ground floor that every detector stands on: an
// article's text cut once into tokens, sentences, paragraphs and quotations,
// with the language of each sentence, and the marks that detectors leave there.
//
// It exists so that no detector scans bytes or guesses a language by itself,
// and so that offsets are counted in one place. Text is never copied: all is
// said in spans, byte offsets into the text, turned into UTF-16 code units
// (what a browser counts in) only on the way out.
package article

// Span is a half-open byte range of the text.
type Span struct{ Start, End int32 }

// Len is the length in bytes.
func (s Span) Len() int32 { return s.End - s.Start }

// Lang is a language that Sorot reads.
type Lang uint8

// The languages. Unknown is read as the article's main language.
const (
	Unknown Lang = iota
	ID
	EN
)

// String gives the BCP 47 tag, "und" if unknown.
func (l Lang) String() string {
	switch l {
	case ID:
		return "id"
	case EN:
		return "en"
	}
	return "und"
}

// ParseLang reads a BCP 47 tag by its primary subtag; Unknown for all others.
func ParseLang(tag string) Lang {
	if len(tag) >= 2 && (len(tag) == 2 || tag[2] == '-' || tag[2] == '_') {
		switch {
		case tag[0]|0x20 == 'i' && tag[1]|0x20 == 'd':
			return ID
		case tag[0]|0x20 == 'e' && tag[1]|0x20 == 'n':
			return EN
		}
	}
	return Unknown
}

// Options are the caller's wishes for one article.
type Options struct {
	Lang      Lang   // force one language for every sentence; Unknown detects
	Published string // the article's date, ISO 8601 YYYY-MM-DD; "" if not known
	Kinds     KindSet
}

// Article is one text, cut and marked. The slices are reused by the next
// Reset; nothing of an Article may be kept beyond it.
type Article struct {
	Text       string
	Lang       Lang // main language: the forced one, else that of most words
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
	Quotes     []Quote
	Published  Published
	Kept       Kept // what it has in common with the article before it
	Sink

	opt    Options
	tail   []Mark  // memory of sort
	shapes []shape // memory of Update
	middle []Token
}

// Published is the day that relative dates count from.
type Published struct {
	Value string // YYYY-MM-DD, "" if open
	From  string // "given", "dateline", "text" or "none"
}

// Sentence is a run of tokens [First, Last) inside one paragraph.
type Sentence struct {
	First, Last int32
	Para        int32
	Lang        Lang
}

// Reset cuts a new text into tokens, paragraphs, sentences and quotations.
// It takes any string: empty, binary, invalid UTF-8. Linear in len(text).
func (a *Article) Reset(text string, opt Options) {
	a.opt, a.Kept = opt, Kept{}
	a.Tokens = tokenize(text, a.Tokens[:0])
	a.cut(text)
}

// cut makes all that stands on the tokens anew.
func (a *Article) cut(text string) {
	opt := &a.opt
	a.Text = text
	a.split()
	a.detectLanguages(opt.Lang)
	a.pairQuotes()
	a.Published = Published{From: "none"}
	if opt.Published != "" {
		a.Published = Published{Value: opt.Published, From: "given"}
	}
	a.Sink.reset()
}

// View is one sentence as a detector's sentence half sees it, and all that it
// sees: the result must not depend on anything outside.
type View struct {
	Text string  // the whole text; Toks index into it
	Toks []Token // the sentence's tokens
	Lang Lang
	Head bool // the sentence stands in a heading

	Marks []Mark // what earlier detectors marked in this sentence, tokens relative to it
}

// View gives the i-th sentence.
func (a *Article) View(i int) View {
	s := &a.Sentences[i]
	return View{Text: a.Text, Toks: a.Tokens[s.First:s.Last], Lang: s.Lang, Head: a.Paragraphs[s.Para].Kind == Heading}
}

// Marked tells whether an earlier detector's mark of kind k covers token i.
func (v *View) Marked(k Kind, i int) bool {
	for j := range v.Marks {
		if m := &v.Marks[j]; m.Kind == k && int(m.First) <= i && i < int(m.Last) {
			return true
		}
	}
	return false
}

// Word is the text of token i, as written; "" outside the sentence.
func (v *View) Word(i int) string {
	if i < 0 || i >= len(v.Toks) {
		return ""
	}
	t := &v.Toks[i]
	return v.Text[t.Start:t.End]
}

// Is tells whether token i is the given word, lower-case and not empty, in any
// case.
//
//go:nosplit
func (v *View) Is(i int, lower string) bool {
	return uint(i) < uint(len(v.Toks)) && int(v.Toks[i].size) == len(lower) && v.is(i, lower)
}

//go:noinline
func (v *View) is(i int, lower string) bool {
	t := &v.Toks[i]
	return t.first == lower[0] && equalLower(v.Text[t.Start:t.End], lower)
}

// Kind is the kind of token i; None outside the sentence.
//
//go:nosplit
func (v *View) Kind(i int) TokenKind {
	if uint(i) >= uint(len(v.Toks)) {
		return None
	}
	return v.Toks[i].Kind
}

// Glued tells that no white space stands between tokens i-1 and i.
//
//go:nosplit
func (v *View) Glued(i int) bool {
	return i > 0 && uint(i) < uint(len(v.Toks)) && v.Toks[i].Flags&SpaceBefore == 0
}

// Has tells whether token i has all the given flags.
//
//go:nosplit
func (v *View) Has(i int, f TokenFlags) bool {
	return uint(i) < uint(len(v.Toks)) && v.Toks[i].Flags&f == f
}

// Gap is the text between tokens i-1 and i.
func (v *View) Gap(i int) string {
	if i <= 0 || i >= len(v.Toks) {
		return ""
	}
	return v.Text[v.Toks[i-1].End:v.Toks[i].Start]
}

// Slice is the text of tokens [i, j).
func (v *View) Slice(i, j int) string {
	if i >= j {
		return ""
	}
	return v.Text[v.Toks[i].Start:v.Toks[j-1].End]
}

// TokenAt gives the index of the first token that ends after byte offset at.
func (a *Article) TokenAt(at int32) int {
	lo, hi := 0, len(a.Tokens)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); a.Tokens[m].End <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// UTF16 turns a byte offset into UTF-16 code units from the start of the text.
func (a *Article) UTF16(at int32) int32 {
	from, units := int32(0), int32(0)
	if i := a.TokenAt(at); i < len(a.Tokens) && a.Tokens[i].Start <= at {
		from, units = a.Tokens[i].Start, a.Tokens[i].U16
	} else if i > 0 {
		from, units = a.Tokens[i-1].Start, a.Tokens[i-1].U16
	}
	return units + units16(a.Text[from:at])
}
