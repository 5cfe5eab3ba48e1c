package check

import (
	"math"

	"sorot/wasm/article"
)

// While an article is edited, what the checks read sentence by sentence is
// kept for the sentences that stay, with their numbers and their neighbours,
// as they were. What they compare over the article is compared anew.

// kept is what the last reading leaves for the next one.
type kept struct {
	marks   []article.Mark
	numbers []article.Number
	first   []int32 // of each sentence, its first mark; one more at the end
	heads   int     // sentences of the headline

	bits  []uint8 // by token: isMost, isOffence
	same  []bool  // by sentence: its numbers are those it had
	moved []int32 // by mark of the last reading: the one it is now, where its sentence is the same

	said   []mention
	saids  []int32 // by sentence, the end of its mentions
	spare  []mention
	spares []int32
	parts  []article.Finding
	ended  []int32 // by sentence, the end of its parts

	partsOf int // the reading that they are of

	reading    int // counts them
	spareParts []article.Finding
	spareEnded []int32
}

// What a token may be to the checks that look at every one.
const (
	isMost uint8 = 1 << iota
	isOffence
)

// remember keeps the marks that a reading has seen.
func (r *reader) remember() {
	k := &r.kept
	k.marks = append(k.marks[:0], r.a.Marks...)
	k.numbers = append(k.numbers[:0], r.a.Numbers...)
	k.first = append(k.first[:0], r.first...)
	k.heads = r.headline()
}

// recall finds the sentences that are as the last reading saw them.
func (r *reader) recall() {
	a, k := r.a, &r.kept
	k.reading++
	n := len(a.Tokens)
	k.bits = article.Splice(k.bits, a.Kept.HeadTokens, a.Kept.TailTokens, n)
	for i := a.Kept.HeadTokens; i < n-a.Kept.TailTokens; i++ {
		k.bits[i] = 0
		if a.Tokens[i].Len() >= 4 && r.flags(absoluteWords, int32(i))&wMost != 0 {
			k.bits[i] |= isMost
		}
		if r.flags(careWords, int32(i))&(wSexual|wAbuse) != 0 {
			k.bits[i] |= isOffence
		}
	}
	k.same = append(k.same[:0], make([]bool, len(a.Sentences))...)
	k.moved = append(k.moved[:0], make([]int32, len(k.marks))...)
	if len(k.first) != a.Kept.Sentences+1 {
		return
	}
	heads := r.headline()
	for s := range a.Sentences {
		was := a.Kept.Was(s, len(a.Sentences))
		k.same[s] = was >= 0 && (s < heads) == (was < k.heads) && r.sameNumbers(s, was)
	}
}

// sameNumbers tells whether sentence s has the numbers that it had as sentence
// was.
func (r *reader) sameNumbers(s, was int) bool {
	k := &r.kept
	i, to := r.in(s)
	j, end := int(k.first[was]), int(k.first[was+1])
	var by article.Span
	if s >= r.a.Kept.Head {
		by = r.a.Kept.Moved
	}
	for {
		for i < to && r.a.Marks[i].Kind != article.NumberKind {
			i++
		}
		for j < end && k.marks[j].Kind != article.NumberKind {
			j++
		}
		if i == to || j == end {
			return i == to && j == end
		}
		m, o := &r.a.Marks[i], &k.marks[j]
		if m.First != o.First+by.Start || m.Last != o.Last+by.Start || !equal(&r.a.Numbers[m.Val], &k.numbers[o.Val], by.End) {
			return false
		}
		k.moved[j] = int32(i)
		i, j = i+1, j+1
	}
}

func equal(n, o *article.Number, by int32) bool {
	bits := math.Float64bits
	if n.Of.Len() > 0 && n.Of.Start != o.Of.Start+by || n.Of.Len() != o.Of.Len() {
		return false
	}
	return bits(n.Low) == bits(o.Low) && bits(n.High) == bits(o.High) && bits(n.Alt) == bits(o.Alt) &&
		n.Unit == o.Unit && n.Per == o.Per && n.Modifier == o.Modifier && n.Ordinal == o.Ordinal
}

// still gives what sentence s was in the last reading, where it and its
// neighbours are as they were; else -1. Words around a number may reach into
// these.
func (r *reader) still(s int) int {
	kp, k, n := &r.a.Kept, &r.kept, len(r.a.Sentences)
	if !kp.On {
		return -1
	}
	was := kp.Was(s, n)
	if was < 0 || was > 0 && s == 0 || was < kp.Sentences-1 && s == n-1 {
		return -1
	}
	for d := -1; d <= 1; d++ {
		if t := s + d; t >= 0 && t < n && (kp.Was(t, n) != was+d || (t < kp.Head) != (s < kp.Head) || !k.same[t]) {
			return -1
		}
	}
	return was
}

// upTo is where what stands before sentence i ends, by the list of ends.
func upTo(ends []int32, i int) int32 {
	if i == 0 {
		return 0
	}
	return ends[i-1]
}

// turnParts gives the parts of the last reading and their ends, none if it has
// not looked for them, and makes room for those of this one.
func (k *kept) turnParts() (was []article.Finding, ended []int32) {
	was, ended = k.parts, k.ended
	if k.partsOf != k.reading-1 {
		ended = ended[:0]
	}
	k.parts, k.ended, k.partsOf = k.spareParts[:0], k.spareEnded[:0], k.reading
	k.spareParts, k.spareEnded = was, ended
	return was, ended
}

// mentionsAgain gives the mentions of sentence s, which was sentence was.
func (r *reader) mentionsAgain(said []mention, saids []int32, s, was int) {
	for _, e := range said[upTo(saids, was):saids[was]] {
		e.mark, e.sent = r.kept.moved[e.mark], int32(s)
		r.said.list = append(r.said.list, e)
	}
}

// sayAgain leaves findings that stood in a sentence that is the same.
func (r *reader) sayAgain(list []article.Finding, s int) {
	by := int32(0)
	if s >= r.a.Kept.Head {
		by = r.a.Kept.Moved.End
	}
	for _, f := range list {
		if r.left++; r.left > most {
			return
		}
		for i := range f.Spans {
			f.Spans[i] = shifted(f.Spans[i], by)
			f.Values[i].Span = shifted(f.Values[i].Span, by)
		}
		r.a.Findings = append(r.a.Findings, f)
	}
}

func shifted(s article.Span, by int32) article.Span {
	if s.Len() == 0 {
		return s
	}
	return article.Span{Start: s.Start + by, End: s.End + by}
}
