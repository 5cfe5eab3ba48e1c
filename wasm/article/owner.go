package article

import (
	"cmp"
	"slices"
)

// Owner says that a source answers for a mark: the mark stands in the source's
// content. A mark may have several, where speech is told inside speech.
type Owner struct{ Mark, Source int32 } // indexes into Sink.Marks

// Claim is a sentence that holds a figure or a day and that no source answers
// for.
type Claim struct {
	First, Last int32 // tokens [First, Last)
}

// maxOpen is how many pieces of content one inside the other are kept open.
const maxOpen = 32

// Attribute fills Owners for the numbers, dates and people, after which no
// mark may be added or dropped. Linear in marks and pieces of content, but for
// sorting the pieces.
func (a *Article) Attribute() {
	type piece struct{ first, last, source int32 }
	var pieces []piece
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Kind == SourceKind {
			for _, c := range a.Sources[m.Val].Content {
				pieces = append(pieces, piece{c.First, c.Last, int32(i)})
			}
		}
	}
	Sort(pieces, func(x, y *piece) int {
		return cmp.Or(cmp.Compare(x.first, y.first), cmp.Compare(x.source, y.source))
	})
	a.Owners = a.Owners[:0]
	open, next := make([]piece, 0, maxOpen), 0
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind == SourceKind {
			continue
		}
		for ; next < len(pieces) && pieces[next].first <= m.First; next++ {
			if len(open) == maxOpen {
				open = slices.Delete(open, 0, 1)
			}
			open = append(open, pieces[next])
		}
		open = slices.DeleteFunc(open, func(p piece) bool { return p.last <= m.First })
		from := len(a.Owners)
		for _, p := range open {
			if o := (Owner{int32(i), p.source}); m.Last <= p.last && !slices.Contains(a.Owners[from:], o) {
				a.Owners = append(a.Owners, o)
			}
		}
	}
}
