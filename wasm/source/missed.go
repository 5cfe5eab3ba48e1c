package source

import "sorot/wasm/article"

// nameWord is a word that ends a source and may be a name that nobody marked.
type nameWord struct {
	hash   uint32
	entity int32 // of a person with that word in his name, from 1 on; 0 if not tied, -1 while none is seen
}

// missed makes a source a person whose name is marked elsewhere in the article
// and not here, for the name model may miss one mention of many.
func (x *document) missed() {
	a := x.a
	n := 0
	for i := range x.at {
		if x.unmarked(&x.at[i]) >= 0 {
			n++
		}
	}
	if n == 0 {
		return
	}
	size := 16
	for size < 2*n {
		size *= 2
	}
	x.names = grow(x.names, size)
	for i := range x.at {
		if k := x.unmarked(&x.at[i]); k >= 0 {
			*x.nameOf(k) = nameWord{a.Tokens[k].Hash, -1}
		}
	}
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			if w := x.nameOf(k); w.entity < 0 && x.nameLike(k) {
				w.entity = a.Persons[m.Val].Entity + 1
			}
		}
	}
	for i := range x.at {
		t := &x.at[i]
		if k := x.unmarked(t); k >= 0 {
			if w := x.nameOf(k); w.entity >= 0 {
				t.src.Type, t.src.Entity = article.PersonSource, w.entity
			}
		}
	}
}

// nameOf gives the place of token k's word among the names, in open addressing;
// an empty one if it is not among them.
func (x *document) nameOf(k int32) *nameWord {
	h, mask := x.a.Tokens[k].Hash, uint32(len(x.names)-1)
	i := h & mask
	for x.names[i].hash != h && x.names[i].hash != 0 {
		i = (i + 1) & mask
	}
	return &x.names[i]
}

// unmarked gives the last token of a source that may be a name nobody marked,
// for a name ends its phrase: "Kepala HUR Budanov"; -1 if it is none.
func (x *document) unmarked(t *attribution) int32 {
	m := &x.a.Marks[t.mark]
	if t.src.Type != article.OrganisationSource && t.src.Type != article.AnonymousSource || m.Last-m.First > 8 || !x.nameLike(m.Last-1) || x.person(m.First, m.Last) >= 0 {
		return -1
	}
	return m.Last - 1
}

// nameLike tells a capitalised word that the grammar has no other use for.
func (x *document) nameLike(k int32) bool {
	t := &x.a.Tokens[k]
	return t.Kind == article.Word && t.Has(article.Upper) && t.Len() > 2 && x.class(k)&grammar == 0
}
