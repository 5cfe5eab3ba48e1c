package date

import "sorot/wasm/article"

// filter tells by one byte of a word's hash that it is in none of a lexicon's
// tables: most words of a text are turned away there.
type filter [filterSize]uint8

const filterSize = 1 << 14

const (
	inWords uint8 = 1 << iota
	inLead
	inTense
)

// newFilter is filled after the names of feasts have entered the lexicon.
func newFilter(l *lexicon, _ *phrases) *filter {
	f := new(filter)
	l.words.Each(func(h uint32, _ word) { f[h%filterSize] |= inWords })
	l.lead.Each(func(h uint32, _ uint16) { f[h%filterSize] |= inLead })
	l.tense.Each(func(h uint32, _ uint8) { f[h%filterSize] |= inTense })
	return f
}

var (
	idFilter = newFilter(&id, &idFeasts)
	enFilter = newFilter(&en, &enFeasts)
)

// may tells whether the token can be in the given table.
func (f *filter) may(t *article.Token, table uint8) bool { return f[t.Hash%filterSize]&table != 0 }
