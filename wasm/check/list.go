package check

import "sorot/wasm/article"

// some is a sum being made: numbers of one unit.
type some struct {
	sum         float64
	n           int
	marks       [3]int // the first ones and the last
	male, woman bool
	rest, open  bool
	others      bool  // the last part is "empat lainnya"
	last        int32 // token after the last part
	until       int   // its mark
	close       bool  // a joining word stands before the last
}

// list reads the parts that begin with mark j: numbers of one unit, a comma or
// a joining word before each but the first.
func (r *reader) list(j int, s int32, to int, unit string) (p some) {
	for k := j; k < to; k++ {
		n := r.number(k)
		m := &r.a.Marks[k]
		if n == nil || n.Unit == "a" || n.Ordinal || r.bracketed(m) && p.n > 0 {
			continue
		}
		if p.n > 0 && !r.listed(p.last, m.First, &p) {
			break
		}
		x, ok := plain(n)
		if !ok || n.Unit != unit || n.Per != "" || n.Modifier != "" {
			p.open = true
			break
		}
		if p.n > 0 {
			for t := p.last; t < m.First; t++ {
				p.rest = p.rest || r.flags(partWords, t)&wRest != 0
			}
		}
		p.sum += x
		if p.n < 3 {
			p.marks[p.n] = k
		}
		p.n++
		p.last, p.until = m.Last, k
		end := r.nounEnd(k)
		for t := m.Last; t < end+3 && t < r.a.Sentences[s].Last && !r.punct(t, ','); t++ {
			b := r.flags(partWords, t)
			if b&(wJoin|wOpen) != 0 && t >= end {
				break
			}
			p.male, p.woman = p.male || b&wMale != 0, p.woman || b&wFemale != 0
		}
	}
	// What follows the last part: "dan seorang anak", "dan lainnya".
	for t := p.last; p.n > 0 && t < r.a.Sentences[s].Last && t < p.last+10; t++ {
		b := r.flags(partWords, t)
		if b&wOpen != 0 && p.n > 1 && (r.any(t, "lainnya lain") || r.is(t-1, "the") && r.is(t, "other")) && t <= p.last+2 {
			p.others = true
		} else if b&wOpen != 0 {
			p.open = true
		}
		if b&wJoin != 0 || r.punct(t, ',') {
			if r.flags(partWords, t+1)&wOne != 0 && r.flags(partWords, t)&wJoin != 0 {
				p.sum++
				break
			}
			if r.flags(partWords, t)&wJoin != 0 && !p.close && r.kind(t+1) == article.Word {
				p.open = true // "dan anak-anak"
			}
		}
	}
	return p
}

// listed tells whether tokens [from, to) join two parts of a list.
func (r *reader) listed(from, to int32, p *some) bool {
	if to-from > 12 {
		return false
	}
	for k := to - 1; k >= from && k >= to-3; k-- {
		if r.flags(partWords, k)&wTotal != 0 {
			return false
		}
		if r.flags(partWords, k)&wJoin != 0 {
			p.close = true
			return true
		}
		if r.punct(k, ',') || r.punct(k, ';') || r.flags(partWords, k)&wRest != 0 {
			return true
		}
	}
	return false
}

// bracketed tells whether a mark stands in brackets of its own.
func (r *reader) bracketed(m *article.Mark) bool { return r.punct(m.First-1, '(') }

// listBetween tells that a colon, a bracket or a dash stands between tokens end
// and first, which opens a list.
func (r *reader) listBetween(end, first int32) bool {
	return first == end+1 && (r.punct(end, ':') || r.punct(end, '(') || r.punct(end, '—') || r.punct(end, '–') && r.has(end, article.SpaceBefore))
}

// placedParts tells that the parts name no thing of their own, but where or
// whose they are: "12 orang, tujuh di Jambi dan lima di Riau".
func (r *reader) placedParts(p *some) bool {
	for k := 0; k < min(p.n, 3); k++ {
		m := &r.a.Marks[p.marks[k]]
		if !r.any(m.Last, "di dari ke pada untuk oleh in from at to for by on against") {
			return false
		}
	}
	return true
}

// listEnds tells that the clause of the list ends with it, within a few words:
// nothing is left that could be another part.
func (r *reader) listEnds(p *some) bool {
	s := &r.a.Sentences[r.sent[p.until]]
	for t := r.a.Marks[p.marks[0]].Last; t < p.last; t++ {
		if r.punct(t, ')') {
			return false // "20 poin (12 di babak kedua) dan 5 rebound"
		}
	}
	for t := p.last; t < s.Last && t < p.last+8; t++ {
		if r.kind(t) >= article.Punct && (r.punct(t, '.') || r.punct(t, ')') || r.punct(t, ';') || r.punct(t, '—') || r.punct(t, '–')) {
			return true
		}
		if r.punct(t, ',') || r.flags(partWords, t)&(wJoin|wOpen) != 0 {
			return false
		}
	}
	return p.last+8 > s.Last
}

// signBetween tells that only a comma, colon, dash or bracket stands between
// tokens end and first.
func (r *reader) signBetween(end, first int32) bool {
	return first == end+1 && (r.punct(end, ',') || r.punct(end, ':') || r.punct(end, '(') || r.punct(end, '—') || r.punct(end, '–'))
}

// nextNumber gives the next number mark after i before mark to, ages and
// ordinals left out; -1 if there is none.
func (r *reader) nextNumber(i, to int) int {
	for j := i + 1; j < to; j++ {
		if n := r.number(j); n != nil && n.Unit != "a" && !n.Ordinal {
			return j
		}
	}
	return -1
}

// nounEnd gives the token after what mark i counts.
func (r *reader) nounEnd(i int) int32 {
	m, n := &r.a.Marks[i], r.number(i)
	end := m.Last
	for end < int32(len(r.a.Tokens)) && r.a.Tokens[end].Start < n.Of.End {
		end++
	}
	if r.punct(end, '-') && r.kind(end+1) == article.Word { // laki-laki
		end += 2
	}
	return end
}
