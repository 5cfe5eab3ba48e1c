package source

import "sorot/wasm/article"

// document is the state of the pass over one article; its memory is reused.
type document struct {
	a    *article.Article
	cls  []class // of every token, by its sentence's language
	fin  []uint8 // of every token, whether a verb may stand there: 0 unasked, 1 no, 2 yes
	cues []class // of each sentence: all classes that occur in it
	quo  []quotation
	at   []attribution
	more []more // second verbs, by source
	pool []article.Content

	acronyms []int32 // tokens of words in capitals behind a bracket
	singles  bool    // some single quotation mark stands by itself

	bodies []body
	shorts []shortName
	names  []nameWord
	roles  []uint32 // offices that a named person holds, by hash
	said   []bool   // of each sentence: some source answers for a part of it
	look   reader   // reads verbs, in the sentence looked
	looked int
	near   int // the answer of quoteFrom before
	sents  int // the sentence found last: most questions are about the same one
	marks  int // how many of the article's marks are settled, in text order
}

// attribution is a source with its cue as one stretch of a sentence.
type attribution struct {
	mark     int // index in a.Marks
	src      *article.Source
	first    int32 // of source and cue together
	last     int32
	sent     int
	from, to int32 // the sentence's tokens, without a dateline
}

// load looks every word up once.
func (x *document) load(a *article.Article) {
	x.a, x.sents, x.near, x.pool = a, 0, 0, x.pool[:0]
	x.look.v.Toks = nil
	filled.Do(func() { id.fill(); en.fill() })
	x.acronyms, x.singles = x.acronyms[:0], false
	x.cls, x.cues, x.fin = grow(x.cls, len(a.Tokens)), grow(x.cues, len(a.Sentences)), grow(x.fin, len(a.Tokens))
	for i := range a.Sentences {
		s := &a.Sentences[i]
		lex, all := &id, class(0)
		if s.Lang == article.EN {
			lex = &en
		}
		for k := s.First; k < s.Last; k++ {
			t := &a.Tokens[k]
			switch t.Kind {
			case article.Word:
				c := lex.at(t.Hash).class
				x.cls[k] = c
				all |= c
				if t.Flags&article.AllUpper != 0 && k > 0 && a.Tokens[k-1].Hash == '(' {
					x.acronyms = append(x.acronyms, k)
				}
			case article.Punct:
				x.singles = x.singles || t.Hash == '\'' || t.Hash == '‘'
			case article.Symbol:
				x.cls[k] = lex.at(t.Hash).class
			}
		}
		x.cues[i] = all
	}
}

// put adds a piece of content to a source, from memory that is reused.
func (x *document) put(src *article.Source, c article.Content) {
	if src.Content == nil {
		n := len(x.pool)
		x.pool = append(x.pool, c, article.Content{}, article.Content{})
		src.Content = x.pool[n : n+1 : n+3]
		return
	}
	src.Content = append(src.Content, c)
}

// collect lists the attributions in text order, and drops those that stand
// inside somebody's direct speech.
func (x *document) collect() {
	a := x.a
	x.at, x.marks = x.at[:0], len(a.Marks)
	s := 0
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.SourceKind {
			continue
		}
		src := &a.Sources[m.Val]
		first, last := m.First, m.Last
		if src.Cue[1] > src.Cue[0] {
			first, last = min(first, src.Cue[0]), max(last, src.Cue[1])
		}
		if q := x.quoteOver(first); q != nil && q.speech && q.first < first && src.Frame != frameByline && q.last >= last {
			m.Kind = article.Dropped
			continue
		}
		for s+1 < len(a.Sentences) && a.Sentences[s].Last <= first {
			s++
		}
		sn := &a.Sentences[s]
		from := sn.First
		if p := &a.Paragraphs[sn.Para]; p.Dateline > 0 && p.Tokens[0]+p.Dateline > from && p.Tokens[0]+p.Dateline < sn.Last {
			from = p.Tokens[0] + p.Dateline
		}
		x.at = append(x.at, attribution{mark: i, src: src, first: first, last: last, sent: s, from: from, to: sn.Last})
	}
}

// class of token t; 0 outside the text.
func (x *document) class(t int32) class {
	if uint(t) < uint(len(x.cls)) {
		return x.cls[t]
	}
	return 0
}

// sentenceOf gives the sentence of token t.
func (x *document) sentenceOf(t int32) int {
	all := x.a.Sentences
	if s := &all[x.sents]; s.First <= t && t < s.Last {
		return x.sents
	}
	lo, hi := 0, len(all)
	for lo < hi {
		if m := (lo + hi) / 2; all[m].Last <= t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	x.sents = min(lo, len(all)-1)
	return x.sents
}

// english tells the language of token t's sentence.
func (x *document) english(t int32) bool {
	return x.a.Sentences[x.sentenceOf(t)].Lang == article.EN
}

func (x *document) punct(t int32, marks string) bool {
	if t < 0 || int(t) >= len(x.a.Tokens) || x.a.Tokens[t].Kind != article.Punct {
		return false
	}
	return oneOf(x.a.Tokens[t].Hash, marks)
}

// hash of token t's word; 0 outside the text.
func (x *document) hash(t int32) uint32 {
	if uint(t) < uint(len(x.a.Tokens)) {
		return x.a.Tokens[t].Hash
	}
	return 0
}

// markFrom gives the index of the first settled mark that begins at token t
// or later.
func (x *document) markFrom(t int32) int {
	marks := x.a.Marks
	lo, hi := 0, x.marks
	for lo < hi {
		if m := (lo + hi) / 2; marks[m].First < t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// maxCover is how many marks may begin between a long mark's start and a
// token under it, before it is overlooked.
const maxCover = 12

// dated gives the end of the date mark at token t, 0 if none.
func (x *document) dated(t int32) int32 {
	k := x.markFrom(t + 1)
	for n := 0; n < maxCover && k > 0; n++ {
		k--
		if m := &x.a.Marks[k]; m.Kind == article.DateKind && m.First <= t && t < m.Last {
			return m.Last
		}
	}
	return 0
}

// person gives the index of the first person mark inside tokens [from, to),
// -1 if there is none.
func (x *document) person(from, to int32) int {
	for k := x.markFrom(from); k < x.marks && x.a.Marks[k].First < to; k++ {
		if m := &x.a.Marks[k]; m.Kind == article.PersonKind && m.Last <= to {
			return k
		}
	}
	return -1
}
