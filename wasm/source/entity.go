package source

import "sorot/wasm/article"

// body is a named body or medium of the article.
type body struct {
	entity      int32 // index in a.Entities
	first, last int32 // tokens of its fullest name
	short       uint32
	head        uint32 // hash of the noun that a pointing phrase would use
}

// shortName is an acronym that the article explains: "Badan Pusat Statistik
// (BPS)".
type shortName struct {
	hash        uint32
	first, last int32 // tokens of the full name
	at          int32 // token of the acronym
}

// entities ties each source to who it is: a person by the name in it, a
// pronoun or description by the person who spoke before, bodies and media by
// their name, full, short or as an acronym, and "perusahaan itu", "it" by the
// body before.
func (x *document) entities() {
	a := x.a
	x.bodies, x.shorts = x.bodies[:0], x.shorts[:0]
	x.explained()
	person, bodyBefore := int32(0), int32(0) // 1-based, who spoke last
	pronoun := 0
	for i := range x.at {
		t := &x.at[i]
		m := &a.Marks[t.mark]
		switch t.src.Type {
		case article.PersonSource, article.BylineSource:
			if k := x.person(m.First, m.Last); k >= 0 {
				t.src.Entity = a.Persons[a.Marks[k].Val].Entity + 1
			} else if t.src.Entity > 0 { // known by missed
			} else if t.src.Type == article.BylineSource {
				t.src.Entity = x.body(m, article.MediaEntity)
			} else {
				for pronoun < len(a.Pronouns) && a.Pronouns[pronoun].Token < m.First {
					pronoun++
				}
				if pronoun < len(a.Pronouns) && a.Pronouns[pronoun].Token == m.First && m.Last == m.First+1 {
					t.src.Entity = a.Pronouns[pronoun].Entity + 1
				} else {
					t.src.Entity = x.described(m, person)
				}
			}
			if t.src.Type == article.PersonSource {
				person = t.src.Entity
			}
		case article.OrganisationSource:
			if x.pointing(m) {
				t.src.Entity = x.pointed(m, bodyBefore)
			} else {
				t.src.Entity = x.body(m, article.OrganisationEntity)
			}
			bodyBefore = t.src.Entity
		case article.MediaSource:
			if x.pointing(m) {
				t.src.Entity = x.pointed(m, bodyBefore)
			} else {
				t.src.Entity = x.body(m, article.MediaEntity)
			}
			bodyBefore = t.src.Entity
		}
		if e := t.src.Entity; e > 0 && a.Entities[e-1].Kind != article.PersonEntity {
			a.Entities[e-1].Mentions++
		}
	}
}

// explained notes each "(HUR)" whose letters begin the words before it.
func (x *document) explained() {
	a := x.a
	for _, at := range x.acronyms {
		k := int(at - 1)
		t := &a.Tokens[at]
		if k < 1 || t.Len() > 12 || !x.punct(at+1, ")") {
			continue
		}
		first := k
		for n := 0; n < 10 && first > 0; n++ {
			w := &a.Tokens[first-1]
			if w.Kind != article.Word && !x.punct(int32(first-1), ",&-") || w.Kind == article.Word && !w.Has(article.Upper) && x.class(int32(first-1))&(cAnd|cPlace) == 0 || w.Has(article.LineBefore) && n > 0 {
				break
			}
			first--
		}
		for first < k && !(a.Tokens[first].Kind == article.Word && a.Tokens[first].Has(article.Upper) && x.initial(int32(first), int32(k+1))) {
			first++
		}
		if first < k {
			x.shorts = append(x.shorts, shortName{t.Hash, int32(first), int32(k), int32(k + 1)})
		}
	}
}

// initial tells that word t begins with the first letter of the acronym.
func (x *document) initial(t, acronym int32) bool {
	a := x.a
	return a.Text[a.Tokens[t].Start] == a.Text[a.Tokens[acronym].Start]
}

// pointing tells a pronoun or a phrase that points back: "it", "perusahaan
// itu", "the company", with no name in it.
func (x *document) pointing(m *article.Mark) bool {
	for k := m.First; k < m.Last; k++ {
		if t := &x.a.Tokens[k]; t.Has(article.Upper) && (k > m.First || t.Has(article.AllUpper)) {
			return false
		}
	}
	return m.Last == m.First+1 && x.class(m.First)&cPron != 0 || m.Last > m.First+1 && (x.class(m.Last-1)&cDem != 0 || x.hash(m.First) == wThe)
}

// pointed gives the body that a pointing phrase stands for: the last one with
// the same noun in its name, else the one that spoke last, else its own.
func (x *document) pointed(m *article.Mark, last int32) int32 {
	noun := x.a.Tokens[m.First].Hash
	if x.hash(m.First) == wThe {
		noun = x.a.Tokens[m.Last-1].Hash
	}
	for k := len(x.bodies) - 1; k >= 0 && k >= len(x.bodies)-maxBodies; k-- {
		if x.bodies[k].head == noun {
			return x.bodies[k].entity + 1
		}
	}
	if last > 0 || m.Last == m.First+1 {
		return last
	}
	return x.body(m, article.OrganisationEntity)
}

// maxBodies is how many bodies back a name is compared with.
const maxBodies = 64

// body gives the entity of a named body, a new one where none fits.
func (x *document) body(m *article.Mark, kind article.EntityKind) int32 {
	a := x.a
	first, last := m.First, m.Last
	if x.hash(first) == wThe && last > first+1 {
		first++
	}
	short := uint32(0)
	var at int32
	if x.punct(last-1, ")") && last-3 > first && a.Tokens[last-2].Has(article.AllUpper) {
		at, short = last-2, a.Tokens[last-2].Hash
		last -= 3
	}
	if last == first+1 && a.Tokens[first].Has(article.AllUpper) {
		at, short = first, a.Tokens[first].Hash
	}
	for k := len(x.bodies) - 1; k >= 0 && k >= len(x.bodies)-maxBodies; k-- {
		b := &x.bodies[k]
		if short > 0 && b.short == short || x.same(b, first, last) {
			e := &a.Entities[b.entity]
			if last-first > b.last-b.first {
				b.first, b.last = first, last
				e.Name = x.span(first, last)
			}
			if short > 0 && b.short == 0 {
				b.short, e.Short = short, a.Tokens[at].Span
			}
			return b.entity + 1
		}
	}
	b := body{entity: int32(len(a.Entities)), first: first, last: last, short: short, head: a.Tokens[last-1].Hash}
	for _, s := range x.shorts {
		if s.hash == short || short == 0 && last-first == s.last-s.first && x.sameWords(first, s.first, last-first) {
			b.first, b.last, b.short, at = s.first, s.last, s.hash, s.at
			break
		}
	}
	if !x.english(first) {
		b.head = a.Tokens[b.first].Hash
	}
	e := article.Entity{Kind: kind, Name: x.span(b.first, b.last)}
	if b.short > 0 && b.last > b.first+1 {
		e.Short = a.Tokens[at].Span
	}
	a.Entities = append(a.Entities, e)
	x.bodies = append(x.bodies, b)
	return b.entity + 1
}

// same tells that tokens [first, last) name the body: the same words, or the
// first or last of a longer name's, capitalised.
func (x *document) same(b *body, first, last int32) bool {
	n, m := last-first, b.last-b.first
	if n == m {
		return x.sameWords(first, b.first, n)
	}
	if !x.a.Tokens[first].Has(article.Upper) {
		return false
	}
	if n < m {
		return x.sameWords(first, b.first, n) && x.class(first)&(nOrg|nRole) == 0
	}
	return x.sameWords(first, b.first, m) && x.class(first)&(nOrg|nRole) == 0
}

func (x *document) sameWords(i, j, n int32) bool {
	for k := range n {
		if x.a.Tokens[i+k].Hash != x.a.Tokens[j+k].Hash {
			return false
		}
	}
	return true
}

func (x *document) span(first, last int32) article.Span {
	return article.Span{Start: x.a.Tokens[first].Start, End: x.a.Tokens[last-1].End}
}

// described gives the person that a description stands for: one whose role has
// its noun ("kepala desa itu"), else the one who spoke last.
func (x *document) described(m *article.Mark, last int32) int32 {
	a := x.a
	if m.Last == m.First+1 && x.class(m.First)&cPron != 0 {
		return last
	}
	for k := m.First; k < m.Last; k++ {
		t := &a.Tokens[k]
		if t.Kind != article.Word || x.class(k)&nRole == 0 {
			continue
		}
		for e := len(a.Entities) - 1; e >= 0 && e >= len(a.Entities)-maxBodies; e-- {
			if r := a.Entities[e].Role; a.Entities[e].Kind == article.PersonEntity && r.Len() > 0 && x.holds(r, t.Hash) {
				return int32(e + 1)
			}
		}
	}
	return last
}

// holds tells that a word stands in a span.
func (x *document) holds(s article.Span, hash uint32) bool {
	for k := x.a.TokenAt(s.Start); k < len(x.a.Tokens) && x.a.Tokens[k].Start < s.End; k++ {
		if x.a.Tokens[k].Hash == hash {
			return true
		}
	}
	return false
}
