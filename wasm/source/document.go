package source

import "sorot/wasm/article"

// document is the state of the document half for one article.
type document struct {
	a     *article.Article
	lex   [3]*article.Table[class]
	quo   []quotation
	marks []int // indexes into a.Marks of the sources, in text order
	at    []attribution
}

// quotation is a stretch between quotation marks, tokens [first, last), or
// one paragraph's part of it.
type quotation struct {
	first, last int32
	para        int32
	speech      bool // long enough to be told by somebody
	owner       int  // index+1 in marks
}

// attribution is a source with its cue as one stretch of a sentence.
type attribution struct {
	mark     int
	src      *article.Source
	first    int32 // of source and cue together
	last     int32
	sent     int
	from, to int32 // the sentence's tokens, without a dateline
}

// Document gives contents to the sources, follows the running speaker, and
// settles types.
func (d *Detector) Document(a *article.Article) {
	x := &d.d
	x.a = a
	x.quotations()
	x.collect()
	x.bylines()
	x.collect()
	for i := range x.at {
		x.content(i)
	}
	x.running()
	x.pronouns()
	x.chains()
}

// minSpeech is the fewest tokens between marks that may be speech and not a
// title or a scare-quoted word, where no comma or stop closes them.
const minSpeech = 5

func (x *document) quotations() {
	a := x.a
	x.quo = x.quo[:0]
	open := int32(0) // the paragraph after one whose quotation never closed
	qi := 0
	for pi := range a.Paragraphs {
		p := &a.Paragraphs[pi]
		firstOpen := p.Tokens[1]
		if qi < len(a.Quotes) && a.Quotes[qi].Para == int32(pi) {
			firstOpen = a.Quotes[qi].Open
		}
		if stray := x.stray(p, firstOpen); open > 0 && stray > 0 {
			// A quotation over several lines: those between are all speech.
			for ; open < int32(pi); open++ {
				x.add(a.Paragraphs[open].Tokens[0], a.Paragraphs[open].Tokens[1], open)
			}
			x.add(p.Tokens[0], stray, int32(pi))
			open = 0
		} else if firstOpen < p.Tokens[1] || int32(pi)-open > maxLines {
			open = 0
		}
		end := int32(-1) // inner quotations are part of the outer one
		for ; qi < len(a.Quotes) && a.Quotes[qi].Para == int32(pi); qi++ {
			q := a.Quotes[qi]
			if q.Open < end {
				continue
			}
			last := q.Close + 1
			if q.Close < 0 {
				last, open = p.Tokens[1], int32(pi+1)
			}
			x.add(q.Open, last, int32(pi))
			end = last
		}
	}
}

// maxLines is how many lines one quotation may run over without a mark.
const maxLines = 8

// stray gives the token after a closing mark that closes what an earlier
// paragraph opened, 0 if there is none before firstOpen.
func (x *document) stray(p *article.Paragraph, firstOpen int32) int32 {
	for k := p.Tokens[0]; k < firstOpen; k++ {
		if t := &x.a.Tokens[k]; t.Kind == article.Punct && (t.Hash == '"' || t.Hash == '”' || t.Hash == '“' || t.Hash == '’' && k+1 == p.Tokens[1]) {
			return k + 1
		}
	}
	return 0
}

func (x *document) add(first, last, para int32) {
	a := x.a
	n := last - first
	t := &a.Tokens[max(last-2, first)]
	ends := t.Kind == article.Punct && (t.Hash == ',' || t.Hash == '.' || t.Hash == '!' || t.Hash == '?' || t.Hash == '…')
	words, capital := 0, 0
	for k := first + 1; k < last-1 && !ends; k++ {
		if w := &a.Tokens[k]; w.Kind == article.Word {
			words++
			if w.Has(article.Upper) {
				capital++
			}
		}
	}
	title := words > 0 && capital*5 >= words*3
	x.quo = append(x.quo, quotation{first: first, last: last, para: para, speech: n-2 >= minSpeech && !title || ends && n > 3})
}

// quoteOver gives the quotation that holds token t, nil if none.
func (x *document) quoteOver(t int32) *quotation {
	if i := x.quoteFrom(t); i > 0 && x.quo[i-1].last > t {
		return &x.quo[i-1]
	}
	return nil
}

// quoteFrom gives the index of the first quotation that begins after token t.
func (x *document) quoteFrom(t int32) int {
	lo, hi := 0, len(x.quo)
	for lo < hi {
		if m := (lo + hi) / 2; x.quo[m].first <= t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// collect lists the attributions in text order, and drops those that stand
// inside somebody's direct speech.
func (x *document) collect() {
	a := x.a
	x.at = x.at[:0]
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
		if p := &a.Paragraphs[sn.Para]; p.Dateline > 0 && p.Tokens[0] == from {
			from += p.Dateline
		}
		x.at = append(x.at, attribution{mark: i, src: src, first: first, last: last, sent: s, from: from, to: sn.Last})
	}
}

func (x *document) class(t int32) class {
	a := x.a
	tok := &a.Tokens[t]
	if tok.Kind != article.Word {
		return 0
	}
	l := a.Sentences[x.sentenceOf(t)].Lang
	c, _ := lexicon(l).Find(a.Text, tok)
	return c
}

func (x *document) sentenceOf(t int32) int {
	lo, hi := 0, len(x.a.Sentences)
	for lo < hi {
		if m := (lo + hi) / 2; x.a.Sentences[m].Last <= t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

func (x *document) punct(t int32, marks string) bool {
	if t < 0 || int(t) >= len(x.a.Tokens) || x.a.Tokens[t].Kind != article.Punct {
		return false
	}
	h := x.a.Tokens[t].Hash
	for _, c := range marks {
		if h == uint32(c) {
			return true
		}
	}
	return false
}

func (x *document) is(t int32, word string) bool {
	v := article.View{Text: x.a.Text, Toks: x.a.Tokens}
	return v.Is(int(t), word)
}

// dated gives the end of the date mark at token t, 0 if none.
func (x *document) dated(t int32) int32 {
	a := x.a
	lo, hi := 0, len(a.Marks)
	at := a.Tokens[t].Start
	for lo < hi {
		if m := (lo + hi) / 2; a.Marks[m].Start <= at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for k := lo - 1; k >= 0 && k > lo-6; k-- {
		if m := &a.Marks[k]; m.Kind == article.DateKind && m.First <= t && t < m.Last {
			return m.Last
		}
	}
	return 0
}
