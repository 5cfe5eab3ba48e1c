package date

import (
	"strings"

	"sorot/wasm/article"
)

// filter tells by one byte of a word's hash that it is in none of a lexicon's
// tables: most words of a text are turned away there.
type filter [filterSize]uint8

const filterSize = 1 << 14

const (
	inWords uint8 = 1 << iota
	inLead
	inTense
	inHour   // may follow an hour of one or two digits
	inYear   // makes a year of a figure that has not four digits
	inOclock // tells that a number in words is an hour
)

// newFilter is filled after the names of feasts have entered the lexicon.
func newFilter(l *lexicon, _ *phrases) *filter {
	f := new(filter)
	l.words.Each(func(h uint32, _ word) { f[h%filterSize] |= inWords })
	l.lead.Each(func(h uint32, _ uint16) { f[h%filterSize] |= inLead })
	l.tense.Each(func(h uint32, _ uint8) { f[h%filterSize] |= inTense })
	for _, r := range "-–‑—−&:" {
		f[uint32(r)%filterSize] |= inHour | inYear
	}
	f.add(inHour|inYear, "hingga sampai to through until s sd dan and")
	f.add(inHour, "am pm a p o'clock in at menjelang waktu local")
	f.add(inOclock, "am pm a p o'clock past to")
	f.add(inYear, "sm bc bce sebelum masehi m saka a b ad ce")
	return f
}

func (f *filter) add(to uint8, words string) {
	for w := range strings.FieldsSeq(words) {
		f[article.Hash(w)%filterSize] |= to
	}
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

// loose are the classes that begin much else than a date.
var loose = on(none, cNumber, cVague, cArticle)

// anything is for a rule that needs nothing behind its first word.
const anything = ^classes(0)

// open tells what stands behind token i, which is of class c: a rule that
// finds there nothing of what it needs is spared. Anything does where c begins
// little else.
func (p *parser) open(i int, c class) classes {
	if loose>>c&1 == 0 {
		return anything
	}
	set := p.ahead(i)
	if c != none {
		for k := i + 1; k < min(i+5, len(p.v.Toks)); k++ {
			if p.f.may(&p.v.Toks[k], inOclock) {
				set |= 1 << bHour
			}
		}
		if set>>cPart&1 != 0 {
			set |= 1 << bHour
		}
		return set
	}
	t := &p.v.Toks[i]
	size := t.Len()
	if t.Flags&article.Bare == 0 {
		set |= 1<<bDotted | 1<<bHour
		if t.Flags&article.NonASCII != 0 {
			set |= 1 << bYear
		}
	} else if size == 4 {
		set |= 1<<bHour | 1<<bYear
	}
	if i+1 >= len(p.v.Toks) {
		return set
	}
	n := &p.v.Toks[i+1]
	if n.Flags&article.SpaceBefore == 0 {
		if n.Kind == article.Word {
			set |= 1 << bSuffix
		} else if n.Hash != '.' && n.Hash != ',' && n.Hash != ')' {
			set |= 1 << bSign
		}
	}
	if k := p.lex[i+1].class; k == cPart || k == cNoon || k == cClock || n.Flags&article.Upper != 0 || p.f.may(n, inHour) {
		set |= 1 << bHour
	}
	if size == 2 && !p.en || p.f.may(n, inYear) {
		set |= 1 << bYear
	}
	return set
}

// ahead are the classes of the words from token i on: gathered once a sentence,
// from its end, when they are first asked for.
func (p *parser) ahead(i int) classes {
	if len(p.behind) == 0 {
		if cap(p.behind) < len(p.lex) {
			p.behind = make([]classes, cap(p.lex))
		}
		p.behind = p.behind[:len(p.lex)]
		set := classes(0)
		for k := len(p.lex) - 1; k >= 0; k-- {
			set |= 1 << p.lex[k].class
			p.behind[k] = set
		}
	}
	return p.behind[i]
}
