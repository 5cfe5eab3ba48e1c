package check

import (
	"slices"
	"unicode/utf8"

	"sorot/wasm/article"
)

// collectNames reads the words of the people's names, and the capitalised
// words that no mark covers: a name misspelt is often not read as a name.
func (r *reader) collectNames(ns *names) {
	ns.words = ns.words[:0]
	ns.at.clear()
	ns.loose = ns.loose[:0]
	free := int32(0)
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		for ; free < m.First; free++ {
			ns.noteLoose(r, free)
		}
		free = max(free, m.Last)
		for k := m.First; k < m.Last; k++ {
			if w := ns.add(r, k); w != nil {
				if w.mark < 0 {
					w.mark = int32(i)
				}
				w.alone = w.alone || m.Last-m.First == 1
				for j := m.First; j < m.Last; j++ {
					h := r.a.Tokens[j].Hash
					if j != k && r.a.Tokens[j].Kind == article.Word && r.a.Tokens[j].Len() > 1 && int(w.n) < len(w.others) && !slices.Contains(w.others[:w.n], h) {
						w.others[w.n] = h
						w.n++
					}
				}
			}
		}
	}
	if len(ns.words) > 0 {
		for ; free < int32(len(r.a.Tokens)); free++ {
			ns.noteLoose(r, free)
		}
		ns.addLoose(r)
	}
}

// noteLoose keeps a capitalised word that no name covers: a name misspelt is
// often not read as one.
func (ns *names) noteLoose(r *reader, k int32) {
	t := &r.a.Tokens[k]
	if t.Kind == article.Word && t.Len() > minName && t.Has(article.Upper) && !t.Has(article.AllUpper) {
		ns.loose = append(ns.loose, k)
	}
}

// addLoose takes the kept words in that are not names themselves and stand
// once in the article, or twice.
func (ns *names) addLoose(r *reader) {
	people := len(ns.words)
	for _, k := range ns.loose {
		i := ns.place(r, k)
		if i < people {
			continue
		}
		w := &ns.words[i]
		w.count++
		// What stands beside it in one run of capitals.
		for _, j := range [2]int32{k - 1, k + 1} {
			if r.has(j, article.Upper) && r.kind(j) == article.Word && !r.has(max(j, k), article.LineBefore) && int(w.n) < len(w.others) {
				w.others[w.n] = r.a.Tokens[j].Hash
				w.n++
			}
		}
	}
}

// add counts token k as a word of a name; nil if it is too short for one.
func (ns *names) add(r *reader, k int32) *spelled {
	t := &r.a.Tokens[k]
	if t.Kind != article.Word || !t.Has(article.Upper) || t.Len() < minName {
		return nil
	}
	w := &ns.words[ns.place(r, k)]
	w.count++
	return w
}

// place gives the place in words of the word at token k, a new one where it
// stands for the first time.
func (ns *names) place(r *reader, k int32) int {
	h := r.a.Tokens[k].Hash
	i, ok := ns.at.at(h)
	if !ok {
		*i = int32(len(ns.words))
		ns.words = append(ns.words, spelled{hash: h, tok: k, mark: -1})
	}
	return int(*i)
}

// near leaves the keys under which word i meets those that are one letter
// away: itself, itself less each letter, and how it sounds.
func (ns *names) near(r *reader, i int32) {
	var low [24]byte
	w, ok := lowered(r.word(ns.words[i].tok), low[:0])
	if !ok {
		return
	}
	// A word less one letter is what stands before it, moved on, and what
	// stands behind: all of them cost as much as the word itself.
	var behind [25]uint64
	power := uint64(1)
	for k := len(w) - 1; k >= 0; k-- {
		behind[k] = behind[k+1] + uint64(w[k])*power
		power *= base
	}
	ns.keys.add(mixed(behind[0]), i)
	before := uint64(0)
	for k, c := range w {
		power *= unbase // of the letters behind this one
		if k == 0 || c != w[k-1] {
			ns.keys.add(mixed(before*power+behind[k+1]), i)
		}
		before = before*base + uint64(c)
	}
	var s [32]byte
	ns.keys.add(hashBytes(sound(w, s[:0]))^0x5bd1e995, i)
}

// base is odd, so that it has an inverse modulo 2⁶⁴.
const base uint64 = 0x9e3779b97f4a7c15

var unbase = inverse(base)

func inverse(x uint64) uint64 {
	y := x
	for range 6 {
		y *= 2 - x*y
	}
	return y
}

func mixed(h uint64) uint64 { return (h ^ h>>29) * 0xbf58476d1ce4e5b9 }

func hashBytes(w []byte) uint64 {
	h := uint64(0xcbf29ce484222325)
	for _, c := range w {
		h = (h ^ uint64(c)) * 0x100000001b3
	}
	return h
}

// lowered is a word in small letters without marks above or below them; ok is
// false where it is too long, or in another script.
func lowered(w string, buf []byte) (out []byte, ok bool) {
	for _, r := range w {
		switch {
		case 'A' <= r && r <= 'Z':
			buf = append(buf, byte(r)+32)
		case 'a' <= r && r <= 'z':
			buf = append(buf, byte(r))
		case r == '\'' || r == '’' || r == '‘' || r == 'ʼ':
		case r < utf8.RuneSelf:
			return nil, false
		default:
			c := plainLetter(r)
			if c == 0 {
				return nil, false
			}
			buf = append(buf, c)
		}
		if len(buf) > 23 {
			return nil, false
		}
	}
	return buf, len(buf) >= minName
}

// plainLetter takes the marks off a Latin letter; 0 for all others.
func plainLetter(r rune) byte {
	const from = "àáâãäåāăąçćčďđèéêëēęěğìíîïīıłñńňòóôõöøōőřśšşťùúûüūůűýÿžźżÀÁÂÃÄÅÇČÉÈÊËÍÎÏÑÓÔÕÖØŠÚÛÜÝŽ"
	const to = "aaaaaaaaacccddeeeeeeegiiiiiilnnnoooooooorssstuuuuuuuyyzzzaaaaaacceeeeiiinooooosuuuyz"
	i := 0
	for _, c := range from {
		if c == r {
			return to[i]
		}
		i++
	}
	return 0
}

// sound writes how a word sounds to an Indonesian ear, the old spelling and
// the transliterations made one: dj/j, oe/u, tj/c, sj/sy, ch/kh, v/w/f, i/y,
// q/k, x/ks, doubled letters, silent h.
func sound(w, out []byte) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		next := byte(0)
		if i+1 < len(w) {
			next = w[i+1]
		}
		switch {
		case c == 'o' && next == 'e':
			c = 'u'
			i++
		case c == 'd' && next == 'j':
			c = 'j'
			i++
		case c == 't' && next == 'j':
			c = 'c'
			i++
		case c == 's' && (next == 'j' || next == 'y' || next == 'h'):
			c = 's'
			i++
		case (c == 'c' || c == 'k') && next == 'h', c == 'q', c == 'c' && next == 'k':
			if c != 'q' {
				i++
			}
			c = 'k'
		case c == 'p' && next == 'h', c == 'v', c == 'w' && i > 0:
			if c == 'p' {
				i++
			}
			c = 'f'
		case c == 'x':
			out = append(out, 'k')
			c = 's'
		case c == 'y':
			c = 'i'
		case c == 'z':
			c = 's'
		case c == 'h' && i > 0:
			continue
		}
		if n := len(out); n > 0 && out[n-1] == c {
			continue
		}
		out = append(out, c)
	}
	return out
}
