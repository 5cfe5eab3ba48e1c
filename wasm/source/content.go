package source

import "sorot/wasm/article"

// content finds what the i-th attribution attributes, inside its sentence and
// in the quotations that touch it.
func (x *document) content(i int) {
	t := &x.at[i]
	lo, hi, start := x.bounds(i)
	seconds := x.secondsOf(x.a.Marks[t.mark].Val)
	full := hi
	if len(seconds) > 0 {
		hi = max(t.last, seconds[0].end)
	}
	switch t.src.Frame {
	case frameByline:
	case frameColon:
		x.give(t, x.skip(t.last, hi, ":"), hi)
	case frameLate:
		x.give(t, lo, t.first)
	case frameHead:
		x.give(t, t.last, hi)
	case framePost:
		x.before(t, lo, hi)
		x.resumed(t, hi)
	case framePass:
		x.passive(i, lo, hi)
	case framePre:
		if to, ok := x.relative(t, hi); ok {
			x.give(t, t.last, to)
		} else if x.followsContent(t, lo, hi) {
			x.before(t, lo, hi)
			x.resumed(t, hi)
		} else {
			x.after(t, start, hi)
		}
	case framePrep, frameCite:
		x.reference(i, lo, hi)
	}
	for k := range seconds {
		end := full
		if k+1 < len(seconds) {
			end = seconds[k+1].end
		}
		x.after(t, seconds[k].resumes, end)
	}
}

// bounds gives the stretch of its sentence that the i-th attribution may take
// content from, and where content after its verb may begin.
func (x *document) bounds(i int) (lo, hi, start int32) {
	t := &x.at[i]
	lo, hi, start = t.from, t.to, t.last
	if i > 0 && x.at[i-1].sent == t.sent && x.at[i-1].src.Frame != frameByline {
		lo = x.at[i-1].last
		outer := t.src.Frame == framePost || t.src.Frame == framePre && x.quoteBefore(t.first) == nil && x.endsHere(t.last, t.to)
		if outer && x.at[i-1].src.Frame == framePre && x.punct(t.first-1, ",") && (i == 1 || x.at[i-2].sent != t.sent) {
			lo = t.from // "X had argued for it, two people said": the speech about speech
		}
	}
	for k := i + 1; k < len(x.at) && x.at[k].sent == t.sent; k++ {
		if n := &x.at[k]; n.first < t.last {
			continue // "Reuters, citing a source, reported"
		} else if n.src.Frame != framePre && n.src.Frame != framePass || k == i+maxNested || x.bordered(n.first) {
			hi = n.first
			break
		}
	}
	if i+1 < len(x.at) && t.src.Frame == framePre && x.at[i+1].sent == t.sent {
		// "Reuters melaporkan, mengutip seorang pejabat, kapal itu …"
		if n := &x.at[i+1]; (n.src.Frame == frameCite || n.src.Frame == framePrep) && n.first == t.last+1 && x.punct(t.last, ",") && x.punct(n.last, ",") {
			start, hi = n.last, t.to
			if i+2 < len(x.at) && x.at[i+2].sent == t.sent && x.bordered(x.at[i+2].first) {
				hi = x.at[i+2].first
			}
		}
	}
	if t.src.Frame == framePre && t.first > t.from && t.first < t.from+6 && x.class(t.from)&cSub != 0 && x.class(t.from)&cLink == 0 {
		// "Setelah kantor itu menyatakan bahwa …, ia …": speech in a clause of time.
		for k := t.last; k < hi; k++ {
			if q := x.quoteOver(k); q != nil {
				k = q.last - 1
			} else if x.punct(k, ",") && k > t.last {
				hi = k
			}
		}
	}
	if x.class(t.first)&cLink == 0 {
		lo = x.skipLinks(lo, t.first)
	}
	return lo, hi, start
}

// maxNested is how many attributions may stand inside one content.
const maxNested = 8

// followsContent tells that what a verb after its speaker attributes stands
// before them: `"…," X said`.
func (x *document) followsContent(t *attribution, lo, hi int32) bool {
	q := x.quoteBefore(t.first)
	if t.first <= lo+1 && q == nil {
		return false
	}
	if q != nil && q.owner == 0 && q.speech && (x.punct(q.last-2, ",") || x.punct(q.last, ",")) && x.class(t.last)&cThat == 0 && !x.punct(t.last, ":") {
		return true
	}
	if q == nil && !x.english(t.first) && !x.punct(t.first-1, ",;-–—") {
		return false // "Lebih lanjut ia mengatakan, …"
	}
	end := t.last
	if x.told(t) {
		end = x.objectOf(end, hi)
	}
	return x.endsHere(end, hi)
}

// relative tells that the attribution stands inside a relative clause whose verb
// goes on behind it, "the storm, which forecasters say is the worst, hit …",
// and where that clause ends: at the comma before the main verb.
func (x *document) relative(t *attribution, hi int32) (to int32, ok bool) {
	if !x.english(t.first) || x.class(t.first-1)&cRel == 0 || !x.verbal(t.last) {
		return 0, false
	}
	if x.punct(t.first-2, ",") {
		for k := t.last + 1; k+1 < hi; k++ {
			if x.punct(k, ",") && (x.verbal(k+1) || x.class(k+1)&cAdv != 0 && x.verbal(k+2)) {
				return k, true
			}
		}
	}
	return hi, true
}

// verbal tells an English auxiliary or finite verb at t.
func (x *document) verbal(t int32) bool {
	return any3(x.hash(t), wHas, wHad, wHave) || x.finite(t)
}

// reference gives "menurut X" and "dikutip dari X" their content: what
// follows at the head of a sentence, else what stands before. Beside another
// attribution they have none: the content is that one's.
func (x *document) reference(i int, lo, hi int32) {
	t := &x.at[i]
	before := i > 0 && x.at[i-1].sent == t.sent
	other := before || i+1 < len(x.at) && x.at[i+1].sent == t.sent
	q := x.quoteBefore(t.first)
	switch {
	case before && x.at[i-1].src.Frame == framePre && t.first == x.at[i-1].last+1: // "X mengatakan, berdasarkan Y, …"
	case t.src.Frame == frameCite && (other || q != nil && q.owner > 0):
	case before && x.at[i-1].src.Frame != framePrep && x.at[i-1].src.Frame != frameCite && x.punct(t.first-1, ",") && !x.goesOn(t, hi):
	case t.first <= lo+1:
		from := x.apposed(t, hi)
		if x.class(from)&(cTo|cPlace|cStop) != 0 && x.class(from)&cRel == 0 { // "Menurut X kepada Y pada Rabu, …"
			if k := x.addressee(from, hi); k > 0 && x.punct(k, ",") && x.noVerb(from, k) {
				from = k
			}
		}
		for from < hi && (x.punct(from, ",") || x.dated(from) > 0 || x.punct(from, "()")) {
			from = max(from+1, x.dated(from))
		}
		if from < hi {
			x.give(t, from, hi)
		}
	case t.src.Frame == frameCite && !x.english(t.first) && q == nil && x.noVerb(lo, t.first):
		// "Kantor berita Tass mengutip pernyataan …": who cites, not what is said
	default:
		x.before(t, lo, hi)
		x.resumed(t, hi)
	}
}

// goesOn tells that a clause follows the reference in its sentence.
func (x *document) goesOn(t *attribution, hi int32) bool {
	return x.punct(t.last, ",") && t.last+3 < hi
}

// secondsOf gives the second verbs of a source.
func (x *document) secondsOf(src int32) []more {
	lo, hi := 0, len(x.more)
	for lo < hi {
		if m := (lo + hi) / 2; x.more[m].src < src {
			lo = m + 1
		} else {
			hi = m
		}
	}
	end := lo
	for end < len(x.more) && x.more[end].src == src {
		end++
	}
	return x.more[lo:end]
}

// bordered tells whether another clause may begin at t: after a comma, a
// quotation or a conjunction. Speech inside speech has no such border.
func (x *document) bordered(t int32) bool {
	return x.punct(t-1, ",;:—–-\"”’'") || x.class(t-1)&(cAnd|cLink) != 0 || any4(x.hash(t-1), wBut, wWhile, wSementara, wSedangkan)
}

// skip passes over the given marks.
func (x *document) skip(t, hi int32, marks string) int32 {
	for t < hi && x.punct(t, marks) {
		t++
	}
	return t
}

// skipLinks passes over what connects a sentence with the one before it:
// "Sementara itu,", "Meanwhile,", "Namun,".
func (x *document) skipLinks(lo, hi int32) int32 {
	k := lo
	if x.punct(k, ",") {
		k++
	}
	for n := int32(0); n < 4 && k+n < hi; n++ {
		if x.punct(k+n, ",") {
			if n > 0 && x.class(k)&cLink != 0 {
				return k + n + 1
			}
			break
		}
	}
	return k
}

// passive gives a passive what it tells: after "bahwa", else the subject, and
// where that only points ("hal itu"), the sentence before.
func (x *document) passive(i int, lo, hi int32) {
	t := &x.at[i]
	if t.first != t.src.Cue[0] || t.last < hi && x.class(t.last)&cThat != 0 { // the document stands before the verb
		x.after(t, t.last, hi)
		return
	}
	if x.punct(t.last, ",") && x.hash(t.from) == wSeperti {
		x.after(t, t.last, hi)
		return
	}
	end := t.first
	for end > lo && (x.class(end-1)&(cAdv|cRel) != 0 || x.english(end-1) && x.class(end-1)&cVerb != 0 || any2(x.hash(end-1), wFirst, wSeperti)) {
		end--
	}
	if x.points(lo, end) {
		if t.sent > 0 && (i == 0 || x.at[i-1].sent < t.sent-1) {
			p := &x.a.Sentences[t.sent-1]
			x.give(t, x.skipLinks(p.First, p.Last), p.Last)
		}
		return
	}
	x.give(t, lo, end)
}

// points tells that [lo, end) only points back: "hal itu", "hal senada".
func (x *document) points(lo, end int32) bool {
	for k := lo; k < end && k < lo+3; k++ {
		if x.hash(k) == wHal {
			return end-k <= 3
		}
	}
	return end <= lo
}

// apposed gives where the content of a reference at the head of a sentence
// begins: after its source, or after the apposition of a named one: "Menurut
// Rina, Kepala Dinas Perdagangan, harga …".
func (x *document) apposed(t *attribution, hi int32) int32 {
	k := t.last
	if !x.punct(k, ",") || t.src.Type != article.PersonSource && t.src.Type != article.AnonymousSource || k+2 >= hi {
		return k
	}
	if c := x.class(k + 1); c&(nRole|nAnon|cDet|cRel) == 0 && x.a.Tokens[k+1].Kind != article.Digits {
		return k
	}
	rel := x.class(k+1)&cRel != 0
	for j := k + 1; j < hi && j < k+20; j++ {
		if x.punct(j, ",") {
			if j+1 < hi && j > k+1 {
				return j
			}
			break
		}
		if !rel && x.finite(j) || x.punct(j, ".;:\"“") {
			break
		}
	}
	return k
}
