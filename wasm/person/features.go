package person

import (
	"sorot/wasm/article"
)

// The tags of the sequence model. PER is what is wanted; bodies and places are
// told apart so that they are not taken for people.
const (
	O    = iota
	BPer // the first word of a person
	IPer // the others
	Org
	Loc
	NumTags
)

// Run is a run of tokens that may hold names: capitalised words and what joins
// them. All else is O without a look, which is what makes this fast.
type Run struct {
	First, Last int32
	Sentence    int32
	lo, hi      int32 // the sentence's tokens
}

// tok is what the features need of a token.
type tok struct {
	hash  uint32
	bits  uint16
	class Class
	shape uint8
	ev    uint8 // own contribution to the evidence
	ref   int32 // slot in the evidence table, -1 if none
}

// evidence is how one word is written and what stands beside it in the whole
// document. Counts are saturated.
type evidence struct {
	hash                     uint32
	lower, upper, caps, long uint8
	per, loc, org, seen      uint8

	name    uint8 // times in a name, once names are known
	ends    uint8 // times the last word of a name of several
	plain   uint8 // the same, no hyphen beside it
	parts   uint8 // times in a longer name of a body or a place
	fuller  uint8 // times in a name of several words
	initial bool  // a person's initials
	acronym bool  // a body's, somebody heads it
	chain   int32 // the people with this word in their name: node+1
}

// own contributions of one occurrence.
const (
	evLower uint8 = 1 << iota
	evUpper       // capitalised inside a sentence
	evCaps
	evLong // in a run of two or more
	evPer  // beside a title, an office, a verb of saying, a first name
	evLoc  // after a preposition of place
	evOrg  // beside the head of a body
)

// shapes.
const (
	shNone uint8 = iota
	shLower
	shUpper
	shCaps
	shInitial
	shMixed
	shDigits
	shStop
	shComma
	shHyphen
	shQuote
	shOpen
	shClose
	shColon
	shClitic
	shPunct
	shSymbol
	shBOS
	shEOS
)

// Extractor turns an article into runs and their features. Its memory is
// reused from one article to the next.
type Extractor struct {
	Lex  *Lexicon
	Runs []Run
	a    *article.Article
	toks []tok
	evid []evidence
	mask uint32

	votes   []vote  // by token
	tallies []tally // by evidence

	was        []Run // those of the article before
	head, tail int   // so many runs of it are kept
}

// Reset reads an article.
func (x *Extractor) Reset(a *article.Article) {
	x.a = a
	x.scan()
	x.findRuns()
	x.gather()
	x.clearVotes()
}

// scan looks every token up.
func (x *Extractor) scan() {
	k := &x.a.Kept
	n := len(x.a.Tokens)
	x.toks = article.Splice(x.toks, k.HeadTokens, k.TailTokens, n)
	for i := k.HeadTokens; i < n-k.TailTokens; i++ {
		t := &x.a.Tokens[i]
		k := tok{hash: t.Hash, ref: -1}
		switch t.Kind {
		case article.Word:
			e := x.Lex.find(t.Hash)
			k.bits, k.class = e.bits, e.class
			k.shape = x.wordShape(t)
		case article.Digits:
			k.shape, k.hash = shDigits, uint32(min(t.Len(), 5))
		case article.Punct:
			k.shape = punctShape(t.Hash)
		default:
			k.shape = shSymbol
		}
		x.toks[i] = k
	}
}

func (x *Extractor) wordShape(t *article.Token) uint8 {
	s := x.a.Text[t.Start:t.End]
	switch {
	case s[0] == '\'' || s[0] == 0xe2:
		return shClitic
	case t.Has(article.AllUpper):
		return shCaps
	case !t.Has(article.Upper):
		return shLower
	case len(s) == 1:
		return shInitial
	}
	for i := 1; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			return shMixed
		}
	}
	return shUpper
}

func punctShape(r uint32) uint8 {
	switch r {
	case '.', '!', '?', '…':
		return shStop
	case ',', ';':
		return shComma
	case '-', '‐', '–', '—':
		return shHyphen
	case '"', '“', '”', '\'', '‘', '’', '«', '»':
		return shQuote
	case '(', '[':
		return shOpen
	case ')', ']':
		return shClose
	case ':':
		return shColon
	}
	return shPunct
}

// capital tells whether token i may begin or go on with a name by itself.
func (x *Extractor) capital(i int32) bool {
	s := x.toks[i].shape
	return shUpper <= s && s <= shMixed
}

func (x *Extractor) glued(i int32) bool { return !x.a.Tokens[i].Has(article.SpaceBefore) }

// findRuns collects the runs of each sentence.
func (x *Extractor) findRuns() {
	x.keepHead()
	for s := x.a.Kept.Head; s < len(x.a.Sentences)-x.a.Kept.Tail; s++ {
		first, last := x.a.Sentences[s].First, x.a.Sentences[s].Last
		for i := first; i < last; {
			if !x.capital(i) && !x.opens(i, last) {
				i++
				continue
			}
			j := i + 1
			for j < last {
				if x.capital(j) {
					j++
					continue
				}
				n := x.joins(j, last)
				if n == 0 {
					break
				}
				j += n
			}
			x.Runs = append(x.Runs, Run{i, j, int32(s), first, last})
			i = j
		}
	}
	x.keepTail()
}

// opens tells whether small letters at i open a name: "al-Assad".
func (x *Extractor) opens(i, last int32) bool {
	return x.toks[i].class == ClassParticle && x.toks[i].shape == shLower && i+2 < last &&
		(x.toks[i+1].shape == shHyphen && x.glued(i+1) && x.glued(i+2) && x.capital(i+2) ||
			x.capital(i+1) && !x.glued(i+1) && x.a.Tokens[i].Len() > 1 && x.a.Tokens[i].Hash != hashDi)
}

var hashDi = article.Hash("di")

// joins gives how many tokens from j on join the word before j with one after
// them that is in the run too; 0 if they do not.
func (x *Extractor) joins(j, last int32) int32 {
	if j+1 >= last {
		return 0
	}
	t := &x.toks[j]
	switch t.shape {
	case shStop: // "M. Jusuf", "Moh. Hatta"
		if x.a.Tokens[j].Hash == '.' && x.glued(j) && x.capital(j+1) && (x.a.Tokens[j-1].Len() <= 4 || x.toks[j-1].class == ClassHonor || x.toks[j-1].class == ClassRank) {
			return 1
		}
	case shHyphen: // "Jean-Pierre", "Bashar al-Assad", "Kim Jong-un"
		if !x.glued(j) || !x.glued(j+1) {
			return 0
		}
		if x.capital(j + 1) {
			return 1
		}
		if x.toks[j+1].shape == shLower && x.a.Tokens[j+1].Len() <= 6 && x.toks[j+1].hash != x.toks[j-1].hash && x.toks[j-1].shape == shUpper {
			return 2
		}
	case shLower:
		if t.class != ClassParticle || x.a.Tokens[j].Hash == hashDi {
			return 0
		}
		k := j + 1
		if k+1 < last && x.toks[k].class == ClassParticle && x.toks[k].shape == shLower { // "van der"
			k++
		}
		if k+1 < last && x.toks[k].shape == shHyphen && x.glued(k) && x.glued(k+1) {
			k++
		}
		if x.capital(k) {
			return k - j
		}
	}
	return 0
}
