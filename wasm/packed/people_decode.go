package packed

import "sorot/wasm/article"

// Range is a stretch of the text in UTF-16 units; empty if Start equals End.
type Range struct{ Start, End int }

// Source is the meaning of a source mark.
type Source struct {
	Type    article.SourceType
	Entity  int // from 1 on, 0 if none
	Cue     Range
	Content []Content
	Via     int // the mark of the source that this one is quoted from, from 1 on; 0 if none
}

// Content is one piece of what is attributed.
type Content struct {
	Range
	Direct bool
}

// Entity is a human being, body or medium.
type Entity struct {
	Kind                         article.EntityKind
	Name, Short, Role, Honorific Range
	Age, Mentions                int
}

// Pronoun is a pronoun that stands for an entity.
type Pronoun struct {
	Range
	Entity int // from 1 on
}

func (d *Document) span(w int) Range { return Range{int(d.word(w)), int(d.word(w + 1))} }

func (d *Document) source(w int) (s Source) {
	if w < 0 {
		return s
	}
	s.Type = article.SourceType(min(d.word(w), uint32(article.BylineSource)))
	s.Entity, s.Cue, s.Via = int(d.word(w+1)), d.span(w+2), int(d.word(w+6))
	for i, n := d.word(w+4), d.word(w+5); n > 0; i, n = i+1, n-1 {
		r := d.record(secContents, i)
		if r < 0 {
			break
		}
		s.Content = append(s.Content, Content{d.span(r), d.word(r+2) != 0})
	}
	return s
}

// Entities is the number of entities; they are numbered from 1 on.
func (d *Document) Entities() int { return d.at[secEntities].count }

// Entity reads entity number n, from 1 on.
func (d *Document) Entity(n int) (t Entity) {
	w := d.record(secEntities, uint32(n-1))
	if w < 0 {
		return t
	}
	t.Kind = article.EntityKind(min(d.word(w), uint32(article.MediaEntity)))
	t.Name, t.Short, t.Role, t.Honorific = d.span(w+1), d.span(w+3), d.span(w+5), d.span(w+7)
	t.Age, t.Mentions = int(d.word(w+9)), int(d.word(w+10))
	return t
}

// Pronouns gives the pronouns that are tied to an entity, in text order.
func (d *Document) Pronouns() []Pronoun {
	out := make([]Pronoun, d.at[secPronouns].count)
	for i := range out {
		w := d.record(secPronouns, uint32(i))
		out[i] = Pronoun{d.span(w), int(d.word(w + 2))}
	}
	return out
}

// Owners gives the source marks that answer for mark i, by their index.
func (d *Document) Owners(i int) (marks []int) {
	lo, hi := 0, d.at[secOwners].count
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); int(d.word(d.record(secOwners, uint32(m)))) < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	for ; lo < d.at[secOwners].count; lo++ {
		w := d.record(secOwners, uint32(lo))
		if int(d.word(w)) != i {
			break
		}
		marks = append(marks, int(d.word(w+1)))
	}
	return marks
}

// Claims gives the sentences that hold a figure or a day and that nobody
// answers for.
func (d *Document) Claims() []Range {
	out := make([]Range, d.at[secClaims].count)
	for i := range out {
		out[i] = d.span(d.record(secClaims, uint32(i)))
	}
	return out
}
