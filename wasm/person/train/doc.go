// Package train makes the person model from annotated text. It is native only
// and never part of the engine: it may read files and take its time, but the
// same inputs must give the same bytes on every linux/amd64 machine, so there
// is no map iteration, no clock, one goroutine, and its own exp.
package train

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sorot/wasm/article"
)

// Tag is the kind of a span in the training data.
type Tag uint8

// The kinds; everything else in the files counts as none.
const (
	Per Tag = iota + 1
	Org
	Loc
)

// Span is an annotated stretch of a document, in bytes.
type Span struct {
	Start, End int
	Tag        Tag
}

// Doc is a document with its spans in text order.
type Doc struct {
	Corpus string
	Lang   article.Lang
	Text   string
	Spans  []Span
	// Partial says that only people are annotated: what is no person may be
	// a body, a place or nothing.
	Partial bool
}

// sentence is one sentence of a tagged file.
type sentence struct {
	words []string
	tags  []string
}

// build writes sentences as running text, one a paragraph, with the spacing
// that a writer would use, so that the engine's own tokens can be aligned.
func build(corpus string, lang article.Lang, sents []sentence) Doc {
	d := Doc{Corpus: corpus, Lang: lang}
	var b strings.Builder
	for _, s := range sents {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		writeSentence(&d, &b, s)
	}
	d.Text = b.String()
	for i := range d.Spans {
		d.Spans[i] = trim(d.Text, d.Spans[i])
	}
	kept := d.Spans[:0]
	for _, s := range d.Spans {
		if s.End > s.Start {
			kept = append(kept, s)
		}
	}
	d.Spans = kept
	return d
}

func writeSentence(d *Doc, b *strings.Builder, s sentence) {
	open := false // inside straight double quotes
	glue := true
	last := Tag(0)
	for i, w := range s.words {
		if !glue && !s.closes(i, open) {
			b.WriteByte(' ')
		}
		glue = s.opens(i, open)
		if w == `"` {
			open = !open
		}
		start := b.Len()
		b.WriteString(w)
		tag, begin := parseTag(s.tags[i])
		if tag != 0 {
			if n := len(d.Spans); begin || tag != last || n == 0 {
				d.Spans = append(d.Spans, Span{start, b.Len(), tag})
			} else {
				d.Spans[n-1].End = b.Len()
			}
		}
		last = tag
	}
}

// closes tells whether no space stands before word i.
func (s *sentence) closes(i int, open bool) bool {
	w := s.words[i]
	switch w {
	case ".", ",", ";", ":", "!", "?", ")", "]", "%", "”", "’", "…", "...":
		return true
	case `"`:
		return open
	case "-":
		return s.hyphen(i)
	case "'":
		return i+1 < len(s.words) && isWord(s.words[i+1]) && i > 0 && isWord(s.words[i-1]) && len(s.words[i+1]) > 0 && s.tags[i] != "O"
	case "/":
		return true
	}
	if strings.HasPrefix(w, "'") && len(w) > 1 && len(w) < 4 || w == "n't" || strings.HasPrefix(w, "’") && len(w) < 6 {
		return true
	}
	return false
}

// opens tells whether no space stands after word i.
func (s *sentence) opens(i int, open bool) bool {
	switch s.words[i] {
	case "(", "[", "“", "‘", "#", "$", "@", "/":
		return true
	case `"`:
		return !open
	case "-":
		return s.hyphen(i)
	case "'":
		return s.tags[i] != "O"
	}
	return false
}

// hyphen tells whether the "-" at i joins its neighbours: a doubled word, or
// parts of one span.
func (s *sentence) hyphen(i int) bool {
	if i == 0 || i+1 == len(s.words) {
		return false
	}
	a, b := s.words[i-1], s.words[i+1]
	if !isWord(a) && !isDigits(a) || !isWord(b) && !isDigits(b) {
		return false
	}
	if s.tags[i] != "O" || isDigits(a) && isDigits(b) {
		return true
	}
	la, lb := strings.ToLower(a), strings.ToLower(b)
	return la == lb || strings.HasSuffix(lb, la) || strings.HasPrefix(lb, la) || len(la) > 3 && len(lb) > 3 && la[len(la)-3:] == lb[len(lb)-3:]
}

func isWord(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(r)
}

func isDigits(w string) bool { return w != "" && '0' <= w[0] && w[0] <= '9' }

func parseTag(t string) (tag Tag, begin bool) {
	begin = strings.HasPrefix(t, "B-")
	switch strings.TrimPrefix(strings.TrimPrefix(t, "B-"), "I-") {
	case "PER":
		tag = Per
	case "ORG":
		tag = Org
	case "LOC":
		tag = Loc
	}
	return
}

// trim brings a span to the guidelines: no quotation marks or punctuation
// around it, no title before a name and no degree after.
func trim(text string, s Span) Span {
	for {
		was := s
		for s.Start < s.End {
			r, n := utf8.DecodeRuneInString(text[s.Start:s.End])
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				break
			}
			s.Start += n
		}
		for s.Start < s.End {
			r, n := utf8.DecodeLastRuneInString(text[s.Start:s.End])
			if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.' && keepsStop(text[s.Start:s.End]) {
				break
			}
			s.End -= n
		}
		if s.Tag == Per {
			if i := strings.IndexAny(text[s.Start:s.End], " ."); i > 0 && i+1 < s.End-s.Start {
				if _, ok := honorifics[strings.ToLower(text[s.Start:s.Start+i])]; ok {
					s.Start += i
				}
			}
			if i := strings.LastIndexByte(text[s.Start:s.End], ' '); i > 0 && (text[s.Start+i+1:s.End] == "'s" || text[s.Start+i+1:s.End] == "’s") {
				s.End = s.Start + i
			}
			if strings.HasSuffix(text[s.Start:s.End], "'s") || strings.HasSuffix(text[s.Start:s.End], "’s") {
				s.End -= 2
			}
			if i := strings.IndexByte(text[s.Start:s.End], '('); i > 0 {
				s.End = s.Start + i
			}
		}
		if s == was {
			return s
		}
	}
}

// keepsStop: "Jr.", and an initial at the end ("William L.").
func keepsStop(s string) bool {
	i := strings.LastIndexByte(s, ' ')
	w := s[i+1:]
	return i > 0 && (len(w) == 2 || w == "Jr." || w == "Sr.")
}

var honorifics = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`pak bapak bpk bu ibu mas mbak bang kang mr mrs ms miss dr drs dra ir prof h hj kh haji hajah presiden president
		menteri gubernur bupati jenderal letjen mayjen brigjen kolonel letkol kapten kombes akbp kompol akp irjen komjen sir dame tuan nyonya cllr lord sen rep gov gen lt col capt sgt
		ustaz ustad ustadz habib syekh`) {
		m[w] = true
	}
	return m
}()
