package article

import "unicode/utf8"

// ParaKind tells what a paragraph is for.
type ParaKind uint8

// The kinds of paragraph.
const (
	Body ParaKind = iota
	Heading
	Bullet
)

// Paragraph is one line of the text, or several where a sentence runs on over
// hard line breaks. Sentences [First, Last).
type Paragraph struct {
	First, Last int32
	Tokens      [2]int32 // tokens [Tokens[0], Tokens[1])
	Kind        ParaKind
	Dateline    int32 // tokens of the dateline from Tokens[0] on ("Jakarta, Kompas -"), 0 if none
}

// split finds paragraphs, their kinds and datelines, and sentences.
func (a *Article) split() {
	a.Paragraphs, a.Sentences = a.Paragraphs[:0], a.Sentences[:0]
	for i := 0; i < len(a.Tokens); {
		j := i + 1
		for j < len(a.Tokens) && !(a.Tokens[j].Has(LineBefore) && !a.runsOn(j)) {
			j++
		}
		p := Paragraph{First: int32(len(a.Sentences)), Tokens: [2]int32{int32(i), int32(j)}}
		p.Kind = a.kindOf(i, j)
		if p.Kind == Body {
			p.Dateline = a.dateline(i, j)
		}
		a.sentences(i, j, int32(len(a.Paragraphs)))
		p.Last = int32(len(a.Sentences))
		a.Paragraphs = append(a.Paragraphs, p)
		i = j
	}
}

// runsOn tells whether the line that token j begins goes on with the sentence
// of the line before: one line break, no full stop, a small letter (text
// wrapped at a fixed width).
func (a *Article) runsOn(j int) bool {
	t, prev := &a.Tokens[j], &a.Tokens[j-1]
	if t.Kind != Word || t.Has(Upper) || prev.Kind == Punct && isStop(prev.Hash) {
		return false
	}
	breaks := 0
	for _, c := range a.Text[prev.End:t.Start] {
		if c == '\n' {
			breaks++
		}
	}
	if breaks > 1 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(a.Text[t.Start:])
	return 'a' <= r && r <= 'z'
}

func isStop(r uint32) bool { return r == '.' || r == '!' || r == '?' || r == ':' || r == '…' }

// isCloser: what may stand between a full stop and the end of its sentence.
func isCloser(r uint32) bool {
	return r == '"' || r == '”' || r == '’' || r == '\'' || r == ')' || r == ']' || r == '»' || r == '“' || r == '›'
}

// maxHeading is the most tokens of a line that may be a heading.
const maxHeading = 24

// kindOf tells headings (short, no full stop at the end, most words
// capitalised or the first line) and bullets from body text.
func (a *Article) kindOf(i, j int) ParaKind {
	switch a.Tokens[i].Hash {
	case '-', '–', '—', '•', '*', '▪', '·', '●', '‣', '◦':
		if j > i+1 && a.Tokens[i].Kind >= Punct && a.Tokens[i+1].Has(SpaceBefore) {
			return Bullet
		}
	}
	last := &a.Tokens[j-1]
	if j-i > maxHeading || last.Kind == Punct && (isStop(last.Hash) && last.Hash != '?' && last.Hash != '!' || last.Hash == ',' || last.Hash == ';') {
		return Body
	}
	if last.Kind == Punct && isCloser(last.Hash) && j-i > 1 && isStop(a.Tokens[j-2].Hash) && a.Tokens[j-2].Kind == Punct {
		return Body
	}
	words, capital := 0, 0
	for k := i; k < j; k++ {
		t := &a.Tokens[k]
		if t.Kind == Word && t.Len() > 3 {
			words++
			if t.Has(Upper) {
				capital++
			}
		}
	}
	if words > 0 && (capital*3 >= words*2 || len(a.Paragraphs) == 0) {
		return Heading
	}
	return Body
}

// dateline gives the length in tokens of a dateline such as "JAKARTA,
// KOMPAS.com –", "WASHINGTON, Oct 22 (Reuters) -" or "Jakarta -"; 0 if none.
func (a *Article) dateline(i, j int) int32 {
	if !a.Tokens[i].Has(Upper) {
		return 0
	}
	lower := 0
	for k := i + 1; k < j && k < i+20; k++ {
		t := &a.Tokens[k]
		switch t.Kind {
		case Word:
			if !t.Has(Upper) {
				if lower++; lower > 2 {
					return 0
				}
			}
		case Punct:
			switch t.Hash {
			case '-', '–', '—':
				if k+1 < j && a.Tokens[k+1].Hash == t.Hash && !a.Tokens[k+1].Has(SpaceBefore) { // "--"
					return int32(k + 2 - i)
				}
				if t.Has(SpaceBefore) && k+1 < j && a.Tokens[k+1].Has(SpaceBefore) || t.Hash == '—' {
					return int32(k + 1 - i)
				}
			case '"', '“', '”', '?', '!', ';':
				return 0
			}
		}
	}
	return 0
}

// sentences cuts the paragraph's tokens [i, j).
func (a *Article) sentences(i, j int, para int32) {
	start := i
	for k := i; k < j; k++ {
		if a.Tokens[k].Kind != Punct || !isEnd(a.Tokens[k].Hash) {
			continue
		}
		end := k + 1
		for end < j && a.Tokens[end].Kind == Punct && !a.Tokens[end].Has(SpaceBefore) && (isCloser(a.Tokens[end].Hash) || isEnd(a.Tokens[end].Hash)) {
			end++
		}
		if end < j && a.endsAt(k, end, start) {
			a.Sentences = append(a.Sentences, Sentence{First: int32(start), Last: int32(end), Para: para})
			start = end
		}
		k = end - 1
	}
	if start < j {
		a.Sentences = append(a.Sentences, Sentence{First: int32(start), Last: int32(j), Para: para})
	}
}

func isEnd(r uint32) bool {
	return r == '.' || r == '!' || r == '?' || r == '…' || r == '。' || r == '！' || r == '？'
}

// endsAt tells whether the stop at token k, followed by token next, ends the
// sentence that began at start.
func (a *Article) endsAt(k, next, start int) bool {
	n := &a.Tokens[next]
	if !n.Has(SpaceBefore) && n.Hash != '(' {
		// Ideographic stops need no space; "24 jam.Pihak" has lost its own.
		return a.Tokens[k].Hash >= 0x3000 || next == k+1 && n.Kind == Word && n.Has(Upper) && !n.Has(AllUpper) && n.Len() > 2 &&
			k > start && a.Tokens[k-1].Kind == Word && !a.Tokens[k-1].Has(Upper) && a.Tokens[k-1].Len() > 2
	}
	if n.Kind == Word && !n.Has(Upper) && !n.Has(NonASCII) {
		return false
	}
	if n.Kind == Punct && (n.Hash == ',' || n.Hash == ';' || n.Hash == ':' || n.Hash == ')') {
		return false
	}
	if a.Tokens[k].Hash != '.' || next > k+1 {
		return true
	}
	return !a.isAbbreviation(k, next, start)
}

// isAbbreviation tells whether the full stop at token k belongs to an
// abbreviation and not to the sentence.
func (a *Article) isAbbreviation(k, next, start int) bool {
	if k == 0 || a.Tokens[k].Has(SpaceBefore) {
		return false
	}
	t, n := &a.Tokens[k-1], &a.Tokens[next]
	if t.Kind == Digits {
		return k-1 == start // "1. Bersihkan rumah": a numbered point
	}
	if t.Kind != Word {
		return false
	}
	if utf8.RuneCountInString(a.Text[t.Start:t.End]) == 1 && t.Has(Upper) {
		// An initial ("J. Doe"), or the end of "U.S.", "S.H."
		chain := k-2 >= start && a.Tokens[k-2].Kind == Punct && a.Tokens[k-2].Hash == '.' && !t.Has(SpaceBefore)
		if _, starter := starters.Find(a.Text, n); chain && starter && n.Kind == Word {
			return false
		}
		return true
	}
	if n.Kind == Digits && t.Len() == 1 && k-2 >= start && a.Tokens[k-2].Hash == '.' && !a.Tokens[k-2].Has(SpaceBefore) && !t.Has(SpaceBefore) {
		return true // "20 s.d. 30"
	}
	if c := a.Text[t.Start]; t.Len() == 1 && (c == 'd' || c == 'n') && k-3 >= start && a.Tokens[k-2].Hash == '.' && !t.Has(SpaceBefore) && !a.Tokens[k-2].Has(SpaceBefore) && a.Tokens[k-3].Len() == 1 {
		return true // "Januari s.d. Mei", "a.n. Budi"
	}
	switch class, _ := abbreviations.Find(a.Text, t); class {
	case abbrTitle:
		return n.Kind != Punct || n.Hash == '(' || n.Hash == '"' || n.Hash == '“'
	case abbrNumber: // "No. 5", "Rp. 500": only before a digit
		return n.Kind == Digits || n.Kind == Symbol
	case abbrAny:
		_, starter := starters.Find(a.Text, n)
		return !(starter && n.Kind == Word)
	}
	return false
}
