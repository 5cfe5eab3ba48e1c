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
