package check

import (
	"slices"

	"sorot/wasm/article"
)

// spellingCheck finds one name spelled two ways: Budanov and Budanow, Sutrisno
// and Soetrisno, Yogie and Yogi. Two spellings are compared where they are one
// letter apart or sound the same, and where the rest of the names does not say
// that two people are meant: "Siti Khadijah" and "Siti Khadija" are one,
// "Putra" and "Putri", "Ivanov" and "Ivanova" two.
var spellingCheck = &Check{Code: "name-spelling", look: lookSpelling}

// spelled is one way in which a name's word is written.
type spelled struct {
	hash   uint32
	tok    int32 // the first one
	mark   int32 // the person mark it stands in, -1 if none
	count  int32
	alone  bool // it stands as a name by itself somewhere
	others [4]uint32
	n      uint8 // of others: the words beside it in its names
	asked  bool
}

// names are the words of the article's names.
type names struct {
	words []spelled
	keys  meeting
	at    register // by hash, its place in words
	loose []int32  // capitalised words outside of names
}

// minName is the shortest word that is compared: shorter ones are too often
// another name.
const minName = 4

func lookSpelling(r *reader, c *Check) {
	ns := &r.names
	r.collectNames(ns)
	if len(ns.words) == 0 {
		return
	}
	ns.keys.reset()
	for i := range ns.words {
		ns.near(r, int32(i))
	}
	ns.keys.each(func(i, j int32) {
		a, b := &ns.words[i], &ns.words[j]
		if a.asked || b.asked || !r.oneName(ns, a, b) {
			return
		}
		x, y := r.a.Tokens[a.tok].Span, r.a.Tokens[b.tok].Span
		b.asked = true
		if a.count < b.count {
			a.asked, b.asked = true, false
		}
		r.say(c, article.Warn, []article.Span{x, y}, passage("a", x), passage("b", y))
	})
}

// oneName tells whether two words that are near may be one name of one person.
func (r *reader) oneName(ns *names, a, b *spelled) bool {
	var ba, bb [24]byte
	x, _ := lowered(r.word(a.tok), ba[:0])
	y, _ := lowered(r.word(b.tok), bb[:0])
	if len(x) < minName || len(y) < minName || a.count > 1 && b.count > 1 && min(a.count, b.count) > 2 || sexes(x, y) {
		return false
	}
	// The same letters are the same name: only marks tell them apart.
	short := min(len(x), len(y))
	if x[0] != y[0] && short < 6 {
		return false
	}
	alike := slices.Equal(sound(x, ba[:0:0]), sound(y, bb[:0:0]))
	if slices.Equal(x, y) || !alike && !oneApart(x, y) {
		return false
	}
	if !alike && short < 5 && (len(x) == len(y) || a.count+b.count < 3 && !r.inCommon(a, b)) {
		return false // John and Joan; but Yogi and Yogie, Trump and Trup
	}
	switch {
	case a.mark >= 0 && b.mark >= 0:
		return r.sameBearer(ns, a, b, short)
	case a.mark >= 0:
		return r.unread(ns, a, b, short)
	case b.mark >= 0:
		return r.unread(ns, b, a, short)
	}
	return false
}

// unread tells whether a capitalised word that was not read as a name is one
// misspelt: the word stands once, begins with the same letter, and what stands beside the word belongs to the name too.
func (r *reader) unread(ns *names, name, word *spelled, short int) bool {
	starts := r.a.Sentences[r.sentence(word.tok)].First == word.tok
	if word.count > 1 || r.word(name.tok)[0] != r.word(word.tok)[0] {
		return false
	}
	for _, h := range word.others[:word.n] {
		if slices.Contains(name.others[:name.n], h) {
			return true
		}
		// "Patrick Morrisvy", of whom the text says Morrisey: Patrick is read.
		if i, known := ns.at.get(h); known && name.n == 0 && short >= 5 && ns.words[i].mark >= 0 {
			return true
		}
	}
	if name.count < 2 && (short < 6 || starts) || short < 5 && word.n == 0 {
		return false
	}
	if word.n > 0 && !r.titled(word.tok) {
		return false
	}
	return !starts || short >= 5
}

// titled tells that only an office or honorific stands before a word, in
// capitals, and no capital after it: "Mr Whitlok said", "Senator Flaks".
func (r *reader) titled(k int32) bool {
	if r.has(k+1, article.Upper) && r.kind(k+1) == article.Word {
		return false
	}
	ok, _ := honorifics.Find(r.a.Text, &r.a.Tokens[max(0, k-1)])
	return ok
}

var honorifics = new(article.Table[bool]).Add(true, `mr mrs ms dr prof sir lady lord pak bu bapak ibu tuan nyonya presiden president senator menteri minister gubernur governor
	jenderal general kolonel colonel kapten captain hakim judge justice ketua bupati detective inspektur inspector pendeta rev sen rep gov father analis`)

// sentence gives the sentence of token k.
func (r *reader) sentence(k int32) int {
	i, ok := slices.BinarySearchFunc(r.a.Sentences, k, func(s article.Sentence, k int32) int { return int(s.First - k) })
	if !ok {
		i--
	}
	return i
}

// sameBearer tells whether the rest of two people's names allows them to be
// one: a word in common, or one of them alone.
func (r *reader) sameBearer(ns *names, a, b *spelled, short int) bool {
	if slices.Contains(a.others[:a.n], b.hash) { // "Susi Susy": both words of one name
		return false
	}
	if r.inCommon(a, b) {
		return true
	}
	if r.relative(a.mark) || r.relative(b.mark) {
		return false
	}
	switch {
	case a.n == 0 && b.n == 0:
		return short >= 5 || a.count+b.count > 2
	case a.n == 0 || b.n == 0:
		return true
	}
	return false
}

// inCommon tells that two words stand beside the same word in their names.
func (r *reader) inCommon(a, b *spelled) bool {
	for _, h := range a.others[:a.n] {
		if slices.Contains(b.others[:b.n], h) {
			return true
		}
	}
	return false
}

var kin = new(article.Table[bool]).Add(true, `ayah ayahnya ayahanda ibu ibunya ibunda anak anaknya putra putranya putri putrinya istri istrinya suami suaminya
	kakak kakaknya adik adiknya saudara saudaranya kembarannya cucu cucunya kakek neneknya nenek paman keponakan sepupu
	father mother son sons daughter daughters wife husband brother brothers sister sisters twin grandson granddaughter grandfather grandmother uncle aunt cousin nephew niece widow`)

// relative tells that a mention is introduced as somebody's kin, who may well
// be called nearly the same.
func (r *reader) relative(mark int32) bool {
	m := &r.a.Marks[mark]
	for k := max(m.First-5, r.a.Sentences[r.sent[mark]].First); k < m.First; k++ {
		if ok, _ := kin.Find(r.a.Text, &r.a.Tokens[k]); ok && r.kind(k) == article.Word {
			return true
		}
	}
	return false
}

// oneApart tells whether one letter more, less, other or moved makes y of x.
func oneApart(x, y []byte) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	switch len(y) - len(x) {
	case 0:
		return slices.Equal(x[min(i+1, len(x)):], y[min(i+1, len(y)):]) || i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && slices.Equal(x[i+2:], y[i+2:])
	case 1:
		return slices.Equal(x[i:], y[i+1:])
	}
	return false
}

// sexes tells endings that make another name of it: Putra and Putri, Ivanov
// and Ivanova, Maria and Mario, Francis and Frances; a plural.
func sexes(x, y []byte) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	n := len(x)
	if len(y) == n {
		vowel := func(c byte) bool { return c == 'a' || c == 'i' || c == 'o' || c == 'e' }
		return slices.Equal(x[:n-1], y[:n-1]) && vowel(x[n-1]) && vowel(y[n-1]) || string(x) == "francis" || string(y) == "francis"
	}
	return slices.Equal(x, y[:n]) && (y[n] == 's' || y[n] == 'a' || y[n] == 'e' && x[n-1] == 'n')
}
