package check

import (
	"math"

	"sorot/wasm/article"
)

// withinCheck finds two counts of which one is part of the other in one place
// and stands beside it in another: "500 perwira, termasuk tiga jenderal" and
// "500 perwira dan tiga jenderal".
var withinCheck = &Check{Code: "within-or-besides", look: lookWithin}

// couple is two counts that a word joins.
type couple struct {
	a, b   int32 // mentions
	within bool
}

func lookWithin(r *reader, c *Check) {
	ms := r.mentions()
	list := r.couples[:0]
	ms.keys.reset()
	for i := 0; i+1 < len(ms.list); i++ {
		a, b := &ms.list[i], &ms.list[i+1]
		if a.sent != b.sent || a.noun == 0 || b.noun == 0 || a.noun == b.noun || a.unit != b.unit || b.x >= a.x {
			continue
		}
		from, to := r.nounEnd(int(a.mark)), r.a.Marks[b.mark].First
		if to-from > 3 || to <= from {
			continue
		}
		within, besides := false, false
		for k := from; k < to; k++ {
			w := r.flags(partWords, k)
			within, besides = within || w&wPartial != 0, besides || w&wJoin != 0
		}
		if within == besides {
			continue
		}
		key := math.Float64bits(a.x)*31 ^ math.Float64bits(b.x) ^ uint64(a.noun)<<20 ^ uint64(b.noun)
		ms.keys.add(key, int32(len(list)))
		list = append(list, couple{int32(i), int32(i + 1), within})
	}
	r.couples = list
	ms.keys.each(func(i, j int32) {
		x, y := &list[i], &list[j]
		a, b := &ms.list[x.a], &ms.list[x.b]
		d, e := &ms.list[y.a], &ms.list[y.b]
		if x.within == y.within || a.x != d.x || b.x != e.x || a.noun != d.noun || b.noun != e.noun {
			return
		}
		span := func(m, n *mention) article.Span {
			return r.tokens(r.a.Marks[m.mark].First, r.nounEnd(int(n.mark)))
		}
		r.say(c, article.Warn, []article.Span{span(a, b), span(d, e)}, passage("a", span(a, a)), passage("b", span(b, b)))
	})
}
