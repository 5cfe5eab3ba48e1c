package source

import "sorot/wasm/article"

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
)

func lexicon(l article.Lang) *article.Table[class] {
	if l == article.EN {
		return &en
	}
	return &id
}

// group is one class and its words, parted by spaces.
type group struct {
	class class
	words string
}

// table builds a lexicon; a word may stand in several groups.
func table(groups []group) article.Table[class] {
	var t article.Table[class]
	for _, g := range groups {
		t.Update(func(old class) class { return old | g.class }, g.words)
	}
	return t
}
