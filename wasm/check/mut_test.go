package check_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"sorot/wasm/check"
	"sorot/wasm/check/seed"
	"sorot/wasm/gold"
)

// TestMutations wants no text made by cutting, doubling and mixing pieces of
// the sample to end the checks.
func TestMutations(t *testing.T) {
	p := seed.NewPipeline()
	r := rand.New(rand.NewPCG(3, 4))
	base := []rune(sampleOf(t, 1).Text)
	var slow time.Duration
	for range 1500 {
		x := append([]rune{}, base...)
		for range 1 + r.IntN(8) {
			i, j := r.IntN(len(x)), r.IntN(len(x))
			switch r.IntN(4) {
			case 0:
				x[i] = []rune("\"“”().,%-/:5 \n0")[r.IntN(15)]
			case 1:
				x[i], x[j] = x[j], x[i]
			case 2:
				x = append(x[:min(i, j)], x[max(i, j):]...)
				if len(x) < 50 {
					x = append([]rune{}, base...)
				}
			case 3:
				x = append(x, x[min(i, j):max(i, j)]...)
			}
		}
		a := p.Annotate(&gold.Article{Text: string(x), Lang: "id", Published: "2025-04-30"})
		start := time.Now()
		check.Run(a, check.All())
		slow = max(slow, time.Since(start))
		for i := range a.Findings {
			message(a, &a.Findings[i], a.Lang)
		}
	}
	t.Logf("the slowest took %v", slow)
}
