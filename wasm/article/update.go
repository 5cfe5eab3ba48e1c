package article

// An article that is edited: what lies before and behind an edit is not cut
// again, and Kept tells the detectors which sentences are the same, so that
// they can keep what they know of them.

// Edit tells how a text came from the one before: bytes [Start, Old) of that
// one gave way to bytes [Start, New) of this one.
type Edit struct{ Start, Old, New int32 }

// Kept tells what an article has in common with the one before it. The zero
// value is nothing. A kept sentence has the same tokens, the same language and
// stands in a heading or not as before.
type Kept struct {
	On         bool // the article is edited further: what is known is worth keeping
	Head, Tail int  // so many sentences at the start and at the end are the same
	Sentences  int  // so many there were before
	HeadTokens int  // the tokens of the head
	TailTokens int  // the tokens of the tail
	Tokens     int  // so many there were before
	Moved      Span // how far the tail has moved, in tokens and in bytes
}

// Was gives the index that sentence i had before, -1 if it is new.
func (k *Kept) Was(i, n int) int {
	switch {
	case i < k.Head:
		return i
	case i >= n-k.Tail:
		return i - n + k.Sentences
	}
	return -1
}

// Splice gives s the length n and keeps its first head and last tail elements;
// what stands between is to be written.
func Splice[T any](s []T, head, tail, n int) []T {
	old := len(s)
	if n > cap(s) {
		grown := make([]T, n, n+n/4+16)
		copy(grown, s[:head])
		copy(grown[n-tail:], s[old-tail:])
		return grown
	}
	s = s[:max(n, old)]
	copy(s[n-tail:n], s[old-tail:old])
	return s[:n]
}

// shape is what a sentence must have in common with the one before.
type shape struct {
	first, last int32
	lang        Lang
	heading     bool
}

// rest is the tokens behind an edit, as they stood before it.
type rest struct {
	toks  []Token
	from  int   // byte where the edit ends in the new text
	by    int32 // how far the text behind it has moved
	at    int   // index of the token looked at
	met   bool  // it goes on
	units int32 // its place in UTF-16 units
}

// goesOn tells that from byte i on, which stands behind white space, all
// tokens are those of before.
func (r *rest) goesOn(i int, units int32, flags TokenFlags) bool {
	was := int32(i) - r.by
	for r.at < len(r.toks) && r.toks[r.at].Start < was {
		r.at++
	}
	r.units = units
	r.met = r.at < len(r.toks) && r.toks[r.at].Start == was && r.toks[r.at].Flags&(SpaceBefore|LineBefore) == flags
	return r.met
}

// Update reads the text that an edit has made of the last one, with the same
// options. All is as after Reset, and Kept says what has stayed.
func (a *Article) Update(text string, edit Edit) {
	a.shapes = a.shapes[:0]
	for i := range a.Sentences {
		s := &a.Sentences[i]
		a.shapes = append(a.shapes, shape{s.First, s.Last, s.Lang, a.Paragraphs[s.Para].Kind == Heading})
	}
	tokens := len(a.Tokens)
	head, tail, by := a.retokenize(text, edit)
	a.cut(text)
	a.Kept = Kept{On: true, Sentences: len(a.shapes), Tokens: tokens, Moved: Span{int32(len(a.Tokens) - tokens), by}}
	k, n := &a.Kept, len(a.Sentences)
	most := min(n, len(a.shapes))
	for k.Head < most && a.same(k.Head, &a.shapes[k.Head], 0) && int(a.Sentences[k.Head].Last) <= head {
		k.Head++
	}
	for k.Tail < most-k.Head {
		i := n - 1 - k.Tail
		if int(a.Sentences[i].First) < len(a.Tokens)-tail || !a.same(i, &a.shapes[len(a.shapes)-1-k.Tail], k.Moved.Start) {
			break
		}
		k.Tail++
	}
	if k.Head > 0 {
		k.HeadTokens = int(a.Sentences[k.Head-1].Last)
	}
	if k.Tail > 0 {
		k.TailTokens = len(a.Tokens) - int(a.Sentences[n-k.Tail].First)
	}
}

func (a *Article) same(i int, was *shape, by int32) bool {
	s := &a.Sentences[i]
	return s.First == was.first+by && s.Last == was.last+by && s.Lang == was.lang && (a.Paragraphs[s.Para].Kind == Heading) == was.heading
}

// retokenize cuts anew from the last white space before the edit to the first
// one behind it from where the tokens go on as before. It gives how many
// tokens before and behind are the same, and how far these have moved.
func (a *Article) retokenize(text string, edit Edit) (head, tail int, by int32) {
	old := a.Tokens
	by = edit.New - edit.Old
	from, units, flags := int32(0), int32(0), SpaceBefore|LineBefore
	head = min(a.TokenAt(edit.Start), len(old)-1)
	for head > 0 && (old[head].Start > edit.Start || !old[head].Has(SpaceBefore)) {
		head--
	}
	head = max(head, 0)
	if head < len(old) && old[head].Start <= edit.Start {
		t := &old[head]
		from, units, flags = t.Start, t.U16, t.Flags&(SpaceBefore|LineBefore)
	}
	r := rest{toks: old, from: int(edit.New), by: by, at: head}
	for r.at < len(old) && old[r.at].Start < edit.Old {
		r.at++
	}
	a.middle = tokenizeFrom(text, a.middle[:0], int(from), units, flags, &r)
	if r.met {
		tail = len(old) - r.at
	}
	moved := int32(0)
	if r.met {
		moved = r.units - old[r.at].U16
	}
	a.Tokens = Splice(old, head, tail, head+len(a.middle)+tail)
	copy(a.Tokens[head:], a.middle)
	for i := len(a.Tokens) - tail; i < len(a.Tokens); i++ {
		t := &a.Tokens[i]
		t.Start, t.End, t.U16 = t.Start+by, t.End+by, t.U16+moved
	}
	return head, tail, by
}

// ByteAt turns UTF-16 code units from the start of the text into a byte
// offset; false where that is outside the text or inside a character.
func (a *Article) ByteAt(units int32) (at int32, ok bool) {
	lo, hi := 0, len(a.Tokens)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); a.Tokens[m].U16 <= units {
			lo = m + 1
		} else {
			hi = m
		}
	}
	n := int32(0)
	if lo > 0 {
		at, n = a.Tokens[lo-1].Start, a.Tokens[lo-1].U16
	}
	for ; int(at) < len(a.Text) && (n < units || a.Text[at]&0xc0 == 0x80); at++ {
		n += unitsOf[a.Text[at]]
	}
	return at, n == units && units >= 0
}
