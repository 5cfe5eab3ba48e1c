package source

import "sorot/wasm/article"

// quotation is a stretch between quotation marks, tokens [first, last), or
// one paragraph's part of it.
type quotation struct {
	first, last int32
	para        int32
	speech      bool // long enough to be told by somebody
	cont        bool // goes on with the quotation before it, over lines
	owner       int  // index+1 in marks
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
		resumes := open == int32(pi) && pi > 0 && firstOpen == p.Tokens[0] // each paragraph opens anew
		if stray := x.stray(p, firstOpen); open > 0 && stray > 0 {
			// A quotation over several lines: those between are all speech.
			for ; open < int32(pi); open++ {
				x.goOn(a.Paragraphs[open].Tokens[0], a.Paragraphs[open].Tokens[1], open)
			}
			x.goOn(p.Tokens[0], stray, int32(pi))
			open = 0
		} else if open == int32(pi) && pi > 0 && firstOpen == p.Tokens[1] && x.ownWords(p) {
			x.goOn(p.Tokens[0], p.Tokens[1], int32(pi)) // the closing mark is missing
			open = int32(pi + 1)
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
			x.quo[len(x.quo)-1].cont = resumes
			end, resumes = last, false
		}
		if k := x.loneSingle(p, end); k > 0 && x.closesLater(pi) {
			x.add(k-1, p.Tokens[1], int32(pi))
			open = int32(pi + 1)
		}
	}
}

// loneSingle gives the token after a single mark that opens at the head of the
// paragraph or after a colon, from end on, and has no partner there: 0 if none.
func (x *document) loneSingle(p *article.Paragraph, end int32) int32 {
	a := x.a
	if !x.singles {
		return 0
	}
	for k := max(p.Tokens[0], end); k+2 < p.Tokens[1]; k++ {
		t := &a.Tokens[k]
		if t.Kind != article.Punct || t.Hash != '\'' && t.Hash != '‘' || a.Tokens[k+1].Has(article.SpaceBefore) || !a.Tokens[k+1].Has(article.Upper) {
			continue
		}
		if k == p.Tokens[0] || x.punct(k-1, ":") {
			return k + 1
		}
	}
	return 0
}

// closesLater tells that one of the next paragraphs ends with a single mark.
func (x *document) closesLater(pi int) bool {
	a := x.a
	for n := pi + 1; n < len(a.Paragraphs) && n <= pi+maxLines; n++ {
		p := &a.Paragraphs[n]
		if x.punct(p.Tokens[1]-1, "'’") && x.punct(p.Tokens[1]-2, ".,!?") {
			return true
		}
		if x.punct(p.Tokens[0], "\"“'‘") {
			return false
		}
	}
	return false
}

// maxLines is how many lines one quotation may run over without a mark.
const maxLines = 8

// stray gives the token after a closing mark that closes what an earlier
// paragraph opened, 0 if there is none before firstOpen.
func (x *document) stray(p *article.Paragraph, firstOpen int32) int32 {
	for k := p.Tokens[0]; k < firstOpen; k++ {
		if t := &x.a.Tokens[k]; t.Kind == article.Punct && (t.Hash == '"' || t.Hash == '”' || t.Hash == '“' || (t.Hash == '’' || t.Hash == '\'') && k+1 == p.Tokens[1]) {
			return k + 1
		}
	}
	return 0
}

// ownWords tells a paragraph that somebody says of himself, with no speaker in
// it: "Saya juga mengimbau …", "We will succeed, because we are …".
func (x *document) ownWords(p *article.Paragraph) bool {
	self := false
	for k := p.Tokens[0]; k < p.Tokens[1]; k++ {
		c := x.class(k)
		switch {
		case c&cPron != 0 && (any4(x.hash(k), wSaya, wKami, wKita, wI) || x.hash(k) == wWe), x.hash(k) == wOur, x.hash(k) == wMy:
			self = true
		case c&(cPost|cPre) != 0 && x.punct(k-1, ","), x.hash(k) == wSaid, x.hash(k) == wSays, x.hash(k) == wMengatakan:
			return false
		}
	}
	return self
}

// goOn adds a line of the quotation before it.
func (x *document) goOn(first, last, para int32) {
	x.quo = append(x.quo, quotation{first: first, last: last, para: para, speech: true, cont: true})
}

func (x *document) add(first, last, para int32) {
	a := x.a
	n := last - first
	t := &a.Tokens[max(last-2, first)]
	ends := t.Kind == article.Punct && (t.Hash == ',' || t.Hash == '.' || t.Hash == '!' || t.Hash == '?' || t.Hash == '…')
	if !ends && n > 3 && int(last) < len(a.Tokens) && x.punct(last, ".,!?") && !a.Tokens[last].Has(article.SpaceBefore) && (first == 0 || a.Tokens[first].Has(article.LineBefore) || x.punct(first-1, ".!?")) {
		ends = true // ”Anak saya tiga”.
	}
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
// Most questions are about the place of the one before.
func (x *document) quoteFrom(t int32) int {
	if n := x.near; n <= len(x.quo) && (n == 0 || x.quo[n-1].first <= t) && (n == len(x.quo) || x.quo[n].first > t) {
		return n
	}
	lo, hi := 0, len(x.quo)
	for lo < hi {
		if m := (lo + hi) / 2; x.quo[m].first <= t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	x.near = lo
	return lo
}
