package source

import (
	"cmp"
	"slices"

	"sorot/wasm/article"
)

// nameWord is a word of a person's name that is marked somewhere.
type nameWord struct {
	hash   uint32
	entity int32 // from 1 on, 0 if not tied, -1 while no mark with it is seen
}

// missed makes a source a person whose name is marked elsewhere in the article
// and not here, for the name model may miss one mention of many.
func (x *document) missed() {
	a := x.a
	x.names = x.names[:0]
	for i := range x.at {
		if k := x.unmarked(&x.at[i]); k >= 0 {
			x.names = append(x.names, nameWord{a.Tokens[k].Hash, -1})
		}
	}
	if len(x.names) == 0 {
		return
	}
	slices.SortFunc(x.names, func(p, q nameWord) int { return cmp.Compare(p.hash, q.hash) })
	x.names = slices.CompactFunc(x.names, func(p, q nameWord) bool { return p.hash == q.hash })
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			if n := x.nameOf(k); n != nil && n.entity < 0 && x.nameLike(k) {
				n.entity = a.Persons[m.Val].Entity + 1
			}
		}
	}
	for i := range x.at {
		t := &x.at[i]
		if k := x.unmarked(t); k >= 0 {
			if n := x.nameOf(k); n.entity >= 0 {
				t.src.Type, t.src.Entity = article.PersonSource, n.entity
			}
		}
	}
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

// nameOf gives the entry of token k's word, nil if there is none.
func (x *document) nameOf(k int32) *nameWord {
	h := x.a.Tokens[k].Hash
	n, ok := slices.BinarySearchFunc(x.names, h, func(w nameWord, h uint32) int { return cmp.Compare(w.hash, h) })
	if !ok {
		return nil
	}
	return &x.names[n]
}

// nameLike tells a capitalised word that the grammar has no other use for.
func (x *document) nameLike(k int32) bool {
	t := &x.a.Tokens[k]
	return t.Kind == article.Word && t.Has(article.Upper) && t.Len() > 2 && x.class(k) == 0
}
