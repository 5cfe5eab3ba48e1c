// Package date finds dates, times, durations and sets: TIMEX3's four types.
package date

import "sorot/wasm/article"

// Detector finds temporal expressions.
type Detector struct{}

// New makes a detector.
func New() *Detector { return &Detector{} }

// Sentence marks the temporal expressions of one sentence, unresolved.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {}

// Document finds the publication date and resolves each expression to its value.
func (d *Detector) Document(a *article.Article) {}
