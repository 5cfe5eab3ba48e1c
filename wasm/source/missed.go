package source

import (
	"cmp"
	"slices"

	"sorot/wasm/article"
)

// nameWord is a word of a person's name that is marked somewhere.
type nameWord struct {
	hash   uint32
	entity int32 // from 1 on, 0 if not tied
}

// missed makes a source a person whose name is marked elsewhere in the article
// and not here, for the name model may miss one mention of many.
func (x *document) missed() {
	a := x.a
	x.names = x.names[:0]
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		for k := m.First; k < m.Last; k++ {
			if t := &a.Tokens[k]; x.nameLike(k) {
				x.names = append(x.names, nameWord{t.Hash, a.Persons[m.Val].Entity + 1})
			}
		}
	}
	if len(x.names) == 0 {
		return
	}
	slices.SortStableFunc(x.names, func(p, q nameWord) int { return cmp.Compare(p.hash, q.hash) })
	x.names = slices.CompactFunc(x.names, func(p, q nameWord) bool { return p.hash == q.hash })
	for i := range x.at {
		t := &x.at[i]
		m := &a.Marks[t.mark]
		if t.src.Type != article.OrganisationSource && t.src.Type != article.AnonymousSource || m.Last-m.First > 8 || x.person(m.First, m.Last) >= 0 {
			continue
		}
		k := m.Last - 1 // a name ends its phrase: "Kepala HUR Budanov"
		if !x.nameLike(k) {
			continue
		}
		n, ok := slices.BinarySearchFunc(x.names, a.Tokens[k].Hash, func(w nameWord, h uint32) int { return cmp.Compare(w.hash, h) })
		if ok {
			t.src.Type, t.src.Entity = article.PersonSource, x.names[n].entity
		}
	}
}

// nameLike tells a capitalised word that the grammar has no other use for.
func (x *document) nameLike(k int32) bool {
	t := &x.a.Tokens[k]
	return t.Kind == article.Word && t.Has(article.Upper) && t.Len() > 2 && x.class(k) == 0
}
