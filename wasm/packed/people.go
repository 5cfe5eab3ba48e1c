package packed

import "sorot/wasm/article"

// The sections of people and sources, from secPersons on, in their order.
const (
	persons = iota
	sources
	contents
	entities
	pronouns
	owners
	claims
	findings
	compared
	parts
)

// partWords is the size of a record of each.
var partWords = [parts]int{personWords, sourceWords, contentWords, entityWords, pronounWords, ownerWords, claimWords, findingWords, valueWords}

// part is where a section lies, in words, and how many records it has.
type part struct{ at, n int }

// layOut puts the parts one behind the other from word at on; it gives the
// word behind them.
func layOut(list *[parts]part, at int, counts [parts]int) int {
	for i, n := range counts {
		if i == compared {
			at = (at + 1) &^ 1 // it holds float64s
		}
		list[i] = part{at, n}
		at += n * partWords[i]
	}
	return at
}

// people writes the sections of people and sources.
func (e *Encoder) people(a *article.Article, list *[parts]part) {
	w := e.words
	for i := range a.Persons {
		w[list[persons].at+i] = uint32(a.Persons[i].Entity + 1)
	}
	// Sources name one another by their index; readers want marks.
	mark := make([]uint32, len(a.Sources))
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Kind == article.SourceKind {
			mark[m.Val] = uint32(i + 1)
		}
	}
	piece := list[contents].at
	for i := range a.Sources {
		s := &a.Sources[i]
		r := w[list[sources].at+i*sourceWords:][:sourceWords]
		r[0], r[1], r[2], r[3] = uint32(s.Type), uint32(s.Entity), 0, 0
		if s.Cue[0] < s.Cue[1] {
			r[2], r[3] = tokens(a, s.Cue[0], s.Cue[1])
		}
		r[4], r[5], r[6] = uint32((piece-list[contents].at)/contentWords), uint32(len(s.Content)), 0
		if s.Via > 0 {
			r[6] = mark[s.Via-1]
		}
		for _, c := range s.Content {
			w[piece], w[piece+1] = tokens(a, c.First, c.Last)
			w[piece+2] = 0
			if c.Direct {
				w[piece+2] = 1
			}
			piece += contentWords
		}
	}
	for i := range a.Entities {
		t := &a.Entities[i]
		r := w[list[entities].at+i*entityWords:][:entityWords]
		r[0] = uint32(t.Kind)
		for k, s := range [...]article.Span{t.Name, t.Short, t.Role, t.Honorific} {
			r[1+2*k], r[2+2*k] = 0, 0
			if s.Len() > 0 {
				r[1+2*k], r[2+2*k] = uint32(a.UTF16(s.Start)), uint32(a.UTF16(s.End))
			}
		}
		r[9], r[10] = uint32(t.Age), uint32(t.Mentions)
	}
	for i, p := range a.Pronouns {
		r := w[list[pronouns].at+i*pronounWords:]
		r[0], r[1] = tokens(a, p.Token, p.Token+1)
		r[2] = uint32(p.Entity + 1)
	}
	for i, o := range a.Owners {
		w[list[owners].at+i*ownerWords], w[list[owners].at+i*ownerWords+1] = uint32(o.Mark), uint32(o.Source)
	}
	for i, c := range a.Claims {
		w[list[claims].at+i*claimWords], w[list[claims].at+i*claimWords+1] = tokens(a, c.First, c.Last)
	}
}

// tokens gives the UTF-16 units from the first to the end of the last of
// tokens [first, last).
func tokens(a *article.Article, first, last int32) (from, to uint32) {
	t := &a.Tokens[last-1]
	to = uint32(t.U16)
	if t.Has(article.NonASCII) {
		to += units16(a.Text[t.Start:t.End])
	} else {
		to += uint32(t.Len())
	}
	return uint32(a.Tokens[first].U16), to
}
