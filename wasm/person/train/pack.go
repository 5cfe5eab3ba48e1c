package train

import (
	"cmp"
	"math"
	"slices"

	"sorot/wasm/article"
	"sorot/wasm/person"
)

// Pack writes the model's file: weights in steps, O's taken from all others.
func (m *Model) Pack(step, bias float64) []byte {
	w := &person.Weights{Scale: step}
	round := func(v float64, most float64) float64 {
		return max(-most, min(most, math.Floor(v/step+0.5)))
	}
	for l, crf := range []*crf{m.m, m.m2} {
		for j := range tags {
			for k := range tags {
				v := crf.tr[j][k]
				if k == person.BPer && l == 1 {
					v += bias
				}
				w.Trans[l][j][k] = int16(round(v, 30000))
			}
		}
	}
	for i := range w.Calib {
		w.Calib[i] = uint8(10 * i)
	}
	if m.calib != nil {
		copy(w.Calib[:], m.calib)
	}
	type row struct {
		key uint32
		w   [person.NumTags]int8
	}
	var rows []row
	for l, d := range []*dict{m.d, m.d2} {
		crf := []*crf{m.m, m.m2}[l]
		for i, h := range d.keys {
			r := row{key: h}
			some := false
			for k := 1; k < tags; k++ {
				r.w[k] = int8(round(float64(crf.f[i].w[k]-crf.f[i].w[0]), 127))
				some = some || r.w[k] != 0
			}
			if some {
				rows = append(rows, r)
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })
	for _, r := range rows {
		w.Keys, w.Rows = append(w.Keys, r.key), append(w.Rows, r.w)
	}
	return person.Save(nil, m.Lex, w)
}

// Calibrate sets how often the detector is right at each of its confidences,
// measured on docs that it was not trained on.
func (m *Model) Calibrate(docs []Doc, step, bias float64) {
	m.calib = nil
	p, err := person.Load(m.Pack(step, bias))
	if err != nil {
		panic(err)
	}
	var right, all [11]float64
	Detect(p, docs, true, func(d *Doc, s Span, sure uint8) {
		k := (int(sure) + 5) / 10
		all[k]++
		if slices.Contains(d.Spans, s) {
			right[k]++
		}
	})
	m.calib = make([]uint8, 11)
	last := 0.0
	for k := range m.calib { // rising, and drawn to the model's own word where there is little to see
		share := (right[k] + 5*float64(k)/10) / (all[k] + 5)
		last = max(last, share)
		m.calib[k] = uint8(100*last + 0.5)
	}
}

// Detect runs the engine's own detector over docs and hands on what it finds.
func Detect(p *person.Model, docs []Doc, raw bool, found func(d *Doc, s Span, sure uint8)) {
	det := person.New(p)
	det.Raw(raw)
	var a article.Article
	for i := range docs {
		d := &docs[i]
		a.Reset(d.Text, article.Options{})
		det.Document(&a)
		a.Settle()
		for _, m := range a.Marks {
			found(d, Span{int(m.Start), int(m.End), Per}, m.Confidence)
		}
	}
}

// EvaluateDetector scores the packed model with all that the engine does.
func EvaluateDetector(p *person.Model, docs []Doc, raw bool, miss func(d *Doc, s Span, kind string)) (names []string, scores map[string]Score) {
	scores = map[string]Score{}
	for i := range docs {
		var spans []Span
		ruled := map[Span]bool{}
		Detect(p, docs[i:i+1], raw, func(d *Doc, s Span, sure uint8) {
			spans = append(spans, s)
			ruled[s] = sure == 0
		})
		c := docs[i].Corpus
		if _, ok := scores[c]; !ok {
			names = append(names, c)
		}
		sc := scores[c]
		tell := miss
		if miss != nil {
			tell = func(d *Doc, s Span, kind string) {
				if ruled[s] {
					kind += " by rule"
				}
				miss(d, s, kind)
			}
		}
		sc.add(&docs[i], spans, tell)
		scores[c] = sc
	}
	return names, scores
}
