package article

import (
	"cmp"
	"slices"
)

// Dropped is the kind of a mark that a document half takes back; Settle
// removes it.
const Dropped Kind = 0xff

// Settle is the one place where marks that want the same words are told apart:
// within a kind the longer wins, then the one that came first; a number inside
// a date goes. What stays is in text order, the longer first, with byte spans.
func (a *Article) Settle() {
	for i := range a.Marks {
		m := &a.Marks[i]
		m.Span = Span{a.Tokens[m.First].Start, a.Tokens[m.Last-1].End}
	}
	slices.SortStableFunc(a.Marks, func(x, y Mark) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End), cmp.Compare(y.Kind, x.Kind))
	})
	kept := a.Marks[:0]
	var last [Kinds]int // index + 1 in kept of the last mark of each kind
	for _, m := range a.Marks {
		if m.Kind == Dropped {
			continue
		}
		if m.Kind == NumberKind && last[DateKind] > 0 && m.Start < kept[last[DateKind]-1].End {
			continue
		}
		if l := last[m.Kind]; l > 0 && m.Start < kept[l-1].End {
			if prev := &kept[l-1]; m.Len() > prev.Len() {
				*prev = m
			}
			continue
		}
		kept = append(kept, m)
		last[m.Kind] = len(kept)
	}
	a.Marks = kept
}

// Only drops the settled marks of kinds that are not wanted, which others were
// told by, and what Owners say of them.
func (a *Article) Only(wanted KindSet) {
	place := make([]int32, len(a.Marks)) // of each mark among those kept, from 1 on
	kept := a.Marks[:0]
	for i, m := range a.Marks {
		if wanted.Has(m.Kind) {
			kept = append(kept, m)
			place[i] = int32(len(kept))
		}
	}
	a.Marks = kept
	owners := a.Owners[:0]
	for _, o := range a.Owners {
		if m, s := place[o.Mark], place[o.Source]; m > 0 && s > 0 {
			owners = append(owners, Owner{m - 1, s - 1})
		}
	}
	a.Owners = owners
}
