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

// idle tells that a count at token i begins no date: a small letter's word of
// some length follows it, and no word of time stands about. It spares most
// figures of a text the whole list of rules.
func (p *parser) idle(i int) bool {
	toks := p.v.Toks
	if i+1 >= len(toks) {
		return false
	}
	t, n := &toks[i], &toks[i+1]
	if n.Kind != article.Word || n.Flags&(article.Upper|article.SpaceBefore) != article.SpaceBefore || n.Len() < 4 {
		return false
	}
	if t.Kind == article.Digits && (t.Len() == 4 || t.Len() > 4 && p.v.Text[t.Start] == '0') || i > 0 && p.v.Glued(i) {
		return false
	}
	for k := max(0, i-2); k < len(p.lex) && k < i+8; k++ {
		if c := p.lex[k].class; c != none && c != cNumber && k != i {
			return false
		}
	}
	return true
}
