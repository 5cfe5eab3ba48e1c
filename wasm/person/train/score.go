package train

import "sorot/wasm/person"

// Score counts exact spans of people.
type Score struct{ Right, Found, Gold int }

// F1 is the harmonic mean of precision and recall.
func (s Score) F1() float64 {
	if s.Found+s.Gold == 0 {
		return 0
	}
	return 2 * float64(s.Right) / float64(s.Found+s.Gold)
}

// Evaluate scores the model on docs, a corpus at a time; miss is called for
// each error if not nil.
func (m *Model) Evaluate(docs []Doc, bias float64, miss func(d *Doc, s Span, kind string)) (names []string, scores map[string]Score) {
	enc := &encoder{x: person.Extractor{Lex: m.Lex}}
	enc.leave(m.cfg.Off)
	scores = map[string]Score{}
	for i := range docs {
		d := &docs[i]
		s := &set{}
		crf := m.m
		if m.m2 != nil {
			crf = m.m2
			m.look(enc, d, s)
			s.start = append(s.start, int32(len(s.feats)))
			m.d2.translate(s)
		} else {
			enc.add(s, d)
			s.start = append(s.start, int32(len(s.feats)))
			m.d.translate(s)
		}
		var found []Span
		for k, q := range s.seqs {
			out := crf.viterbi(s, q, bias)
			r := enc.x.Runs[k]
			for j := 0; j < len(out); j++ {
				if out[j] != person.BPer {
					continue
				}
				e := j + 1
				for e < len(out) && out[e] == person.IPer {
					e++
				}
				found = append(found, Span{int(enc.a.Tokens[r.First+int32(j)].Start), int(enc.a.Tokens[r.First+int32(e)-1].End), Per})
				j = e - 1
			}
		}
		if _, ok := scores[d.Corpus]; !ok {
			names = append(names, d.Corpus)
		}
		sc := scores[d.Corpus]
		sc.add(d, found, miss)
		scores[d.Corpus] = sc
	}
	return names, scores
}

// add counts the found spans of one document.
func (s *Score) add(d *Doc, found []Span, miss func(d *Doc, s Span, kind string)) {
	gold := map[Span]bool{}
	for _, g := range d.Spans {
		if g.Tag == Per {
			gold[g] = false
			s.Gold++
		}
	}
	s.Found += len(found)
	for _, f := range found {
		if _, ok := gold[f]; ok {
			gold[f] = true
			s.Right++
		} else if miss != nil {
			miss(d, f, "false")
		}
	}
	if miss != nil {
		for _, g := range d.Spans {
			if hit, ok := gold[g]; ok && !hit {
				miss(d, g, "missed")
			}
		}
	}
}
