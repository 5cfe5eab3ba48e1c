package gold

import (
	"math"
	"math/rand/v2"
	"slices"
)

// Interval is the range of a score within which 95 of 100 sets of as many
// articles of the same make would have theirs.
type Interval struct{ Low, High float64 }

// resamples and seed make the bootstrap: the same articles give the same
// interval, on any machine.
const (
	resamples = 1000
	seed      = 20241022
)

// merge adds the counts of another scorer.
func (s *Scorer) merge(o *Scorer) {
	for i, k := range Kinds {
		c, d := s.kinds[k], o.kinds[k]
		c.tp, c.fp, c.fn = c.tp+d.tp, c.fp+d.fp, c.fn+d.fn
		c.otp, c.ofp, c.ofn = c.otp+d.otp, c.ofp+d.ofp, c.ofn+d.ofn
		c.val, c.vok = c.val+d.val, c.vok+d.vok
		for _, name := range shares[Kinds[i]] {
			s.more[name].add(*o.more[name])
		}
	}
	s.cue.add(o.cue)
	s.chars.add(o.chars)
	s.pairs.add(o.pairs)
	s.types.add(o.types)
}

func (s *share) add(o share) { s.ok, s.of = s.ok+o.ok, s.of+o.of }

func (t *tally) add(o tally) { t.tp, t.fp, t.fn = t.tp+o.tp, t.fp+o.fp, t.fn+o.fn }

// intervals draws as many articles as there are, each any number of times, over
// and over: articles, not marks, because the marks of one article are right or
// wrong together. By kind and name of the score; none for fewer than five
// articles, which say nothing of others.
func intervals(articles []*Scorer) map[string]map[string]Interval {
	if len(articles) < 5 {
		return nil
	}
	drawn := map[string]map[string][]float64{}
	for _, k := range Kinds {
		drawn[k] = map[string][]float64{}
	}
	r := rand.New(rand.NewPCG(seed, 0))
	for range resamples {
		s := NewScorer()
		for range articles {
			s.merge(articles[r.IntN(len(articles))])
		}
		for _, k := range s.Result() {
			for _, x := range k.Scores {
				if !math.IsNaN(x.Value) {
					drawn[k.Kind][x.Name] = append(drawn[k.Kind][x.Name], x.Value)
				}
			}
		}
	}
	out := map[string]map[string]Interval{}
	for kind, scores := range drawn {
		out[kind] = map[string]Interval{}
		for name, xs := range scores {
			slices.Sort(xs)
			n := len(xs)
			out[kind][name] = Interval{xs[n*25/1000], xs[n-1-n*25/1000]}
		}
	}
	return out
}
