package source

import (
	"strings"
	"sync"

	"sorot/wasm/article"
)

// class is a set of what a word may be for the grammar of attributions. The
// words themselves stand in id.go and en.go.
type class uint64

const (
	cPost    class = 1 << iota // verb that stands before its source: "kata X", "said X"
	cPre                       // verb that stands after its source: "X mengatakan", "X said"
	cDoc                       // verb that documents do: "menunjukkan", "shows"
	cPrep                      // preposition of sources: "menurut", "according to"
	cCite                      // verb of citing: "mengutip", "citing"
	cHead                      // bare verb of headlines: "Ungkap", "Bantah"
	cAdv                       // may stand between a subject and its verb: "telah", "also"
	cNeg                       // "tidak", "not"
	cFuture                    // makes the speech planned or wished: "akan", "will"
	cSub                       // begins a clause: "setelah", "while"
	cStop                      // ends a noun phrase: prepositions of time, manner, addressee
	cPron                      // pronoun that may be a source
	cLink                      // connective at the head of a sentence: "Namun", "Meanwhile"
	cThat                      // begins what is said: "bahwa", "agar", "that"
	cRel                       // begins a relative clause: "yang", "who"
	cDet                       // determiner: "seorang", "the"
	cDem                       // demonstrative that ends a phrase: "itu", "tersebut"
	cAnd                       // joins sources: "dan", "and"
	cTo                        // begins the addressee: "kepada", "to"
	cVerb                      // other verb, so a phrase ends before it
	cPlace                     // "di", "dari", "in", "of": may go on with a noun phrase
	nAnon                      // head noun of unnamed humans
	nOrg                       // head noun of bodies
	nDoc                       // head noun of documents
	nMedia                     // head noun or name of media
	nRole                      // role or title of a named person
	cMark                      // speaks only before "that", a colon, a quotation or a clause; with cWeak never before a bare clause
	cByline                    // begins a credit: "Penulis", "Editor", "By"
	cWeak                      // speaks only with a likely speaker, and in English before "that" or a quotation
	cNotVerb                   // has a verb's prefix and is none: "menteri", "terbaru"
	cTime                      // adverb of time that ends a subject or begins a sentence
	cOwn                       // verb with the running speaker in it: "ujarnya"
	cPass                      // passive that names its speaker: "disampaikan (oleh) X"

	// The rest are small sets that one rule asks for.
	cNoun     // verb that may be a noun: "report", "claims"
	cOccasion // people speak at it: "interview", "briefing"
	cBelief   // says what the speaker himself believes: "hoped", "yakin"
	cPlea     // is turned down and not denied: "request", "permohonan"
	cUtter    // what one refuses to do in words: "menolak berkomentar"
	cCrime    // is uncovered and not told: "kasus", "sindikat"
	cClausal  // a clause with a speaker of its own may follow: "said", "menyebut"
	cGesture  // begins what a speaker does or where: "shaking", "during"
	cLinkOn   // goes on with what is said: "tetapi", "because"
	cKin      // has an owner who does not speak: "istri", "kuasa"
	cSayHead  // only speakers do it in a headline: "Sebut", "Denies"
)

// grammar are the classes that say what a word is; one with none of them may
// be anything.
const grammar = cNoun - 1

// lexicon is the words of one language by Token.Hash, in open addressing:
// what every token of a text is looked up in, so with nothing but numbers.
type lexicon struct {
	groups []group
	slots  []slot
}

type slot struct {
	hash  uint32
	class class
}

// group is one class and its words, parted by spaces.
type group struct {
	class class
	words string
}

// lexiconSize is a power of two, twice the words of the larger language.
const lexiconSize = 4096

// filled is done when both lexicons can be asked: at the first article, by
// whichever of several detectors comes first.
var filled sync.Once

// fill reads the groups; a word may stand in several.
func (l *lexicon) fill() {
	l.slots = make([]slot, lexiconSize)
	for _, g := range l.groups {
		for w := range strings.FieldsSeq(g.words) {
			s := l.at(article.Hash(w))
			s.hash = article.Hash(w)
			s.class |= g.class
		}
	}
}

// at gives the slot of a hash, an empty one if it has none.
func (l *lexicon) at(hash uint32) *slot {
	i := hash % lexiconSize
	for l.slots[i].hash != hash && l.slots[i].class != 0 {
		i = (i + 1) % lexiconSize
	}
	return &l.slots[i]
}
