package article

import "strings"

// Table is a set of lower-case words, each with a value, in an open-addressed
// hash table keyed by Token.Hash: twice as fast as a Go map in wasm, and it
// needs no string made from the token.
type Table[T any] struct {
	slots []slot[T]
	n     int
}

type slot[T any] struct {
	hash uint32
	key  string
	val  T
}

// Add puts the words of a space-separated list in, all with one value. A word
// added twice keeps the later value. It returns the table, to chain.
func (t *Table[T]) Add(val T, words string) *Table[T] {
	for word := range strings.FieldsSeq(words) {
		if 2*(t.n+1) > len(t.slots) {
			t.grow()
		}
		t.put(slot[T]{Hash(word), word, val})
	}
	return t
}

// Update sets each word of a space-separated list to f of the value it has,
// the zero value if it is new. It returns the table, to chain.
func (t *Table[T]) Update(f func(T) T, words string) *Table[T] {
	for word := range strings.FieldsSeq(words) {
		tok := Token{Span: Span{0, int32(len(word))}, Hash: Hash(word)}
		old, _ := t.Find(word, &tok)
		t.Add(f(old), word)
	}
	return t
}

func (t *Table[T]) grow() {
	old := t.slots
	t.slots, t.n = make([]slot[T], max(64, 2*len(old))), 0
	for _, s := range old {
		if s.key != "" {
			t.put(s)
		}
	}
}

func (t *Table[T]) put(s slot[T]) {
	mask := uint32(len(t.slots) - 1)
	i := s.hash & mask
	for t.slots[i].key != "" && t.slots[i].key != s.key {
		i = (i + 1) & mask
	}
	if t.slots[i].key == "" {
		t.n++
	}
	t.slots[i] = s
}

// Get looks up token i of the sentence.
func (t *Table[T]) Get(v *View, i int) (val T, ok bool) {
	if i < 0 || i >= len(v.Toks) || v.Toks[i].Kind != Word && v.Toks[i].Kind != Symbol {
		return val, false
	}
	return t.Find(v.Text, &v.Toks[i])
}

// Find looks up one token of text.
func (t *Table[T]) Find(text string, tok *Token) (val T, ok bool) {
	if len(t.slots) == 0 {
		return val, false
	}
	mask := uint32(len(t.slots) - 1)
	for i := tok.Hash & mask; t.slots[i].key != ""; i = (i + 1) & mask {
		if t.slots[i].hash == tok.Hash && (len(t.slots[i].key) == int(tok.Len()) || tok.Has(NonASCII)) {
			return t.slots[i].val, true
		}
	}
	return val, false
}

// Each visits the words of the table by hash, in no order to rely on.
func (t *Table[T]) Each(f func(hash uint32, val T)) {
	for i := range t.slots {
		if t.slots[i].key != "" {
			f(t.slots[i].hash, t.slots[i].val)
		}
	}
}

// HasHash tells whether a word with this hash is in the table.
func (t *Table[T]) HasHash(hash uint32) bool {
	if len(t.slots) == 0 {
		return false
	}
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; t.slots[i].key != ""; i = (i + 1) & mask {
		if t.slots[i].hash == hash {
			return true
		}
	}
	return false
}
