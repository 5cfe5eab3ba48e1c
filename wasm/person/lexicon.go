package person

import (
	"cmp"
	"slices"
)

// Bits are what the lists and general text know of a word.
type Bits uint32

// The bits. The case buckets tell how a word is written in general text.
const (
	FirstID    Bits = 1 << iota // a first name in Indonesia
	LastID                      // a last name in Indonesia
	FirstWorld                  // a first name elsewhere
	LastWorld                   // a last name elsewhere
	KnownFirst                  // opens the name of a known person
	KnownLast                   // ends it
	City
	Country
	MostlyLower // small letters in general text, nearly always
	OftenLower  // both
	MostlyUpper // a capital in general text, nearly always
	LastCensus  // in the long list of last names
	Common      // a word of the dictionary
	SeenLower   // in small letters now and then in general text, too rare for a bucket
	numBits     = 14
)

// NameBits are those of personal names.
const NameBits = FirstID | LastID | FirstWorld | LastWorld | KnownFirst | KnownLast

// entry is a word's class and bits.
type entry struct {
	key   uint32
	bits  uint16
	class Class
}

// Lexicon knows words by 24 bits of the hash of their lower-case form: one
// look-up a token serves classes, lists and case. Open-addressed; of
// unknown words one in a few hundred matches by chance, in training as in use,
// which the model takes as noise.
type Lexicon struct {
	slots []entry
}

// NewLexicon holds the classes alone, with room for n words.
func NewLexicon(n int) *Lexicon {
	size := 1024
	for size < 2*(n+4096) {
		size *= 2
	}
	l := &Lexicon{slots: make([]entry, size)}
	classWords.Each(func(hash uint32, c Class) {
		if e := l.at(hash); e.class == ClassNone {
			e.class = c
		}
	})
	return l
}

// key is what the lexicon knows a word by; never 0, the empty slot.
func key(hash uint32) uint32 {
	if hash = (hash ^ hash>>24) & 0xffffff; hash == 0 {
		return 1
	}
	return hash
}

func (l *Lexicon) slot(k uint32) *entry {
	mask := uint32(len(l.slots) - 1)
	i := k & mask
	for l.slots[i].key != k && l.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return &l.slots[i]
}

// at finds or makes the slot of a hash.
func (l *Lexicon) at(hash uint32) *entry {
	k := key(hash)
	e := l.slot(k)
	e.key = k
	return e
}

// find gives what is known of a hash; the zero entry if nothing.
func (l *Lexicon) find(hash uint32) *entry { return l.slot(key(hash)) }

// Put adds bits to a word's entry: the trainer's and the
// reader's way in.
func (l *Lexicon) Put(hash uint32, b Bits) {
	e := l.at(hash)
	e.bits |= uint16(b)
}

// Get tells what is known of a word.
func (l *Lexicon) Get(hash uint32) (Class, Bits) {
	e := l.find(hash)
	return e.class, Bits(e.bits)
}

// putKey is Put by key, for the reader of models.
func (l *Lexicon) putKey(k uint32, b Bits) {
	e := l.slot(k)
	e.key = k
	e.bits |= uint16(b)
}

// entries are the words with bits, by key.
func (l *Lexicon) entries() []entry {
	var list []entry
	for _, e := range l.slots {
		if e.bits != 0 {
			list = append(list, e)
		}
	}
	slices.SortFunc(list, func(a, b entry) int { return cmp.Compare(a.key, b.key) })
	return list
}
