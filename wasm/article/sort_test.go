package article

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"
)

func TestSort(t *testing.T) {
	type pair struct{ key, place int }
	r := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		s := make([]pair, n)
		for i := range s {
			s[i] = pair{r.IntN(n/3 + 1), i}
		}
		want := slices.Clone(s)
		slices.SortStableFunc(want, func(x, y pair) int { return cmp.Compare(x.key, y.key) })
		Sort(s, func(x, y *pair) int { return x.key - y.key })
		if !slices.Equal(s, want) {
			t.Fatalf("%d: %v, want %v", n, s, want)
		}
	}
}

// TestSortMarks: what the pipeline leaves, however far out of order.
func TestSortMarks(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for n := range 300 {
		var a Article
		for i := range n {
			at := int32(i)
			switch n % 3 {
			case 0:
				at += int32(r.IntN(6))
			case 1:
				at = int32(r.IntN(n))
			case 2:
				if at > int32(n-n/8) {
					at -= int32(r.IntN(n))
				}
			}
			a.Marks = append(a.Marks, Mark{Span: Span{at, at + 1}, Val: int32(i)})
		}
		want := slices.Clone(a.Marks)
		slices.SortStableFunc(want, func(x, y Mark) int { return order(&x, &y) })
		a.sort()
		if !slices.Equal(a.Marks, want) {
			t.Fatalf("%d: %v, want %v", n, a.Marks, want)
		}
	}
}
