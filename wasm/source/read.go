package source

import (
	"unicode/utf8"

	"sorot/wasm/article"
)

// reader is one sentence with the classes of its words and what earlier
// detectors marked in it. Token indexes are relative to the sentence.
type reader struct {
	v    article.View
	n    int
	cls  []class
	per  []int32 // end of the person mark that covers the token, 0 if none
	pers []int32 // start of it
	dat  []int32 // end of the date mark that covers the token, 0 if none
	dats []int32 // start of it

	afterQuote bool // a quotation ends right before the sentence: "Aman?" X asked.
	more       []more
	last       int32 // index in Sink.Sources of the last speaker with a verb in the sentence, -1 if none
	lastEnd    int   // end of its cue
}

// more is a second verb of a speaker who has one already: "X said … and
// denied …". Tokens relative to the sentence.
type more struct {
	src     int32 // index in Sink.Sources
	end     int32 // where the content of the first verb ends
	resumes int32 // where that of the second begins
}

// pad is how far behind its sentence a rule may look without asking.
const pad = 16

// load fills the reader for sentence i, marks being those that begin in it.
func (r *reader) load(x *document, i int, marks []article.Mark) {
	s := &x.a.Sentences[i]
	r.v = x.a.View(i)
	r.n = len(r.v.Toks)
	r.cls = x.cls[s.First:s.Last]
	r.per, r.pers, r.dat, r.dats = grow(r.per, r.n+pad), grow(r.pers, r.n+pad), grow(r.dat, r.n+pad), grow(r.dats, r.n+pad)
	r.more, r.last = r.more[:0], -1
	r.afterQuote = s.First > 0 && s.First > x.a.Paragraphs[s.Para].Tokens[0] && x.punct(s.First-1, quoteMarks)
	for k := range marks {
		m := &marks[k]
		first, last := m.First-s.First, min(m.Last, s.Last)-s.First
		for t := first; t < last; t++ {
			switch m.Kind {
			case article.PersonKind:
				r.per[t], r.pers[t] = last, first
			case article.DateKind:
				r.dat[t], r.dats[t] = last, first
			}
		}
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	s = s[:n]
	clear(s)
	return s
}

// class of token i; 0 outside the sentence.
func (r *reader) class(i int) class {
	if uint(i) < uint(len(r.cls)) {
		return r.cls[i]
	}
	return 0
}

// hash of token i's word; 0 outside the sentence.
func (r *reader) hash(i int) uint32 {
	if uint(i) < uint(len(r.v.Toks)) {
		return r.v.Toks[i].Hash
	}
	return 0
}

func (r *reader) is(i int, c class) bool {
	return uint(i) < uint(len(r.cls)) && r.cls[i]&c != 0
}

func (r *reader) punct(i int, marks string) bool {
	if uint(i) >= uint(len(r.v.Toks)) || r.v.Toks[i].Kind < article.Punct {
		return false
	}
	return oneOf(r.v.Toks[i].Hash, marks)
}

// oneOf tells that a mark's hash, its character, is one of marks.
func oneOf(h uint32, marks string) bool {
	if h < utf8.RuneSelf {
		for i := 0; i < len(marks); i++ {
			if uint32(marks[i]) == h {
				return true
			}
		}
		return false
	}
	for _, c := range marks {
		if h == uint32(c) {
			return true
		}
	}
	return false
}

func (r *reader) upper(i int) bool {
	return uint(i) < uint(len(r.v.Toks)) && r.v.Toks[i].Flags&article.Upper != 0
}

func (r *reader) word(i int) bool {
	return uint(i) < uint(len(r.v.Toks)) && r.v.Toks[i].Kind == article.Word
}

const quoteMarks = "\"“”„«»‘’'"

// named tells whether a person is named in [i, j).
func (r *reader) named(i, j int) bool {
	for ; i < j; i++ {
		if r.per[i] > 0 {
			return true
		}
	}
	return false
}

// degrees passes over academic degrees after a name: "S.H., M.H.", "Ph.D.".
func (r *reader) degrees(i int) int {
	for {
		j := i
		if r.punct(j, ",") {
			j++
		}
		// one to four capitalised pieces of one to four letters, parted by full stops
		k, pieces := j, 0
		for r.word(k) && r.upper(k) && r.v.Toks[k].Len() <= 4 && r.punct(k+1, ".") && (pieces == 0 || r.v.Glued(k)) {
			k += 2
			pieces++
		}
		if pieces > 0 && r.word(k) && r.upper(k) && r.v.Glued(k) && r.v.Toks[k].Len() <= 4 {
			k++
			pieces++
		}
		if pieces < 2 && !(pieces == 1 && (any2(r.hash(j), wJr, wSr))) {
			return i
		}
		i = k
	}
}

// verbish tells whether the small-letter word looks like a finite verb: the
// Indonesian prefixes me-, ber-, di-, ter- of a word that is in no list of
// nouns; English has no such mark, so only its auxiliaries and listed verbs.
func (r *reader) verbish(i int) bool {
	if !r.word(i) || r.upper(i) && i > 0 {
		return false
	}
	c := r.class(i)
	if c&(nAnon|nOrg|nDoc|nRole|nMedia|cAnd|cNotVerb) != 0 {
		return false
	}
	if c&(cVerb|cPre|cDoc) != 0 {
		return true
	}
	if r.v.Lang == article.EN {
		w := r.v.Word(i)
		return len(w) > 4 && w[len(w)-2:] == "ed" && !r.punct(i-1, "-") && !r.is(i-1, cDet)
	}
	w := r.v.Word(i)
	if len(w) < 6 || c&grammar != 0 {
		return false
	}
	switch {
	case w[:3] == "men" || w[:3] == "mem" || w[:3] == "mel" || w[:3] == "mer" || w[:3] == "mew" || w[:3] == "mey" || w[:3] == "ber" || w[:3] == "ter":
		return true
	case w[:2] == "di":
		return true
	}
	return false
}

// acronym gives the token after a bracketed acronym that begins at i, "(BPS)".
func (r *reader) acronym(i int) (int, bool) {
	if i >= 0 && r.punct(i, "(") && r.word(i+1) && (r.v.Has(i+1, article.AllUpper) || r.upper(i+1) && r.v.Toks[i+1].Len() <= 12) && r.punct(i+2, ")") {
		return i + 3, true
	}
	return i, false
}
