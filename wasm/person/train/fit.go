package train

import (
	"fmt"
	"os"

	"sorot/wasm/article"
	"sorot/wasm/person"
)

// encoder turns documents into sequences.
type encoder struct {
	x   person.Extractor
	a   article.Article
	f   person.Features
	off [person.MaxFeatures]bool
}

// tagMasks are the tags of a span's first and other tokens.
var tagMasks = [...][2]uint8{
	0:   {1 << person.O, 1 << person.O},
	Per: {1 << person.BPer, 1 << person.IPer},
	Org: {1 << person.BOrg, 1 << person.IOrg},
	Loc: {1 << person.BLoc, 1 << person.ILoc},
}

const notPerson = 1<<person.O | 1<<person.BOrg | 1<<person.IOrg | 1<<person.BLoc | 1<<person.ILoc

// add appends the document's runs to s.
func (e *encoder) add(s *set, d *Doc) {
	e.a.Reset(d.Text, article.Options{Lang: d.Lang})
	e.x.Reset(&e.a)
	at := 0
	for k := range e.x.Runs {
		r := &e.x.Runs[k]
		first := int32(len(s.start))
		was := -1
		e.x.Each(r, &e.f, func(i int) {
			t := &e.a.Tokens[r.First+int32(i)]
			for at < len(d.Spans) && d.Spans[at].End <= int(t.Start) {
				at++
			}
			mask := tagMasks[0][0]
			if d.Partial {
				mask = notPerson
			}
			now := -1
			if at < len(d.Spans) && d.Spans[at].Start <= int(t.Start) {
				now = at
				mask = tagMasks[d.Spans[at].Tag][0]
				if was == at {
					mask = tagMasks[d.Spans[at].Tag][1]
				}
			}
			was = now
			s.start = append(s.start, int32(len(s.feats)))
			s.feats = append(s.feats, e.f.H[:e.f.N]...)
			s.allow = append(s.allow, mask)
		})
		s.seqs = append(s.seqs, sequence{first, int32(len(s.start))})
	}
}

// Model is what training gives, before it is packed.
type Model struct {
	Lex   *person.Lexicon
	m     *crf
	d     *dict
	cfg   Config
	calib []uint8
}

// Fit trains on docs. Deterministic: the same input gives the same bits.
func Fit(l *Lists, docs, news []Doc, cfg Config) *Model {
	lex := l.Lexicon(docs, &cfg)
	s := encode(l, lex, docs, news, &cfg)
	cfg.log("%d runs, %d tokens, %d features", len(s.seqs), len(s.start)-1, len(s.feats))
	d := newDict(s.feats, cfg.Min)
	d.translate(s)
	cfg.log("%d different ones, %d kept", len(d.keys), len(s.feats))
	m := newCRF(len(d.keys))
	m.eps = cfg.Eps
	m.run(s, &cfg, cfg.Epochs)
	if cfg.Keep > 0 && cfg.Keep < len(d.keys) {
		chosen := m.choose(d, cfg.Keep)
		d = d.keep(s, chosen)
		cfg.log("%d features chosen, %d in use", len(d.keys), len(s.feats))
		m = newCRF(len(d.keys))
		m.eps = cfg.Eps
		m.run(s, &cfg, cfg.Epochs2)
	}
	return &Model{Lex: lex, m: m, d: d, cfg: cfg}
}

func (c *Config) log(format string, args ...any) {
	if c.Verbose {
		fmt.Fprintf(os.Stderr, format+"\n", args...)
	}
}

// encode makes the training set: each document as it is and with other names.
func encode(l *Lists, lex *person.Lexicon, docs, news []Doc, cfg *Config) *set {
	enc := &encoder{x: person.Extractor{Lex: lex}}
	enc.leave(cfg.Off)
	s := &set{}
	sw := &swapper{l: l, r: random(cfg.Seed)}
	for i := range docs {
		enc.add(s, &docs[i])
		for range cfg.Copies {
			d := sw.swap(&docs[i])
			d = sw.recase(&d, cfg.Recase)
			enc.add(s, &d)
		}
	}
	for i := range news {
		for k := range cfg.News {
			d := news[i]
			if k > 0 {
				d = sw.swap(&d)
			}
			if k > 1 {
				d = sw.recase(&d, cfg.Recase)
			}
			enc.add(s, &d)
		}
	}
	s.start = append(s.start, int32(len(s.feats)))
	return s
}

func (e *encoder) leave(off []int) {
	for _, t := range off {
		e.off[t] = true
		e.f.Off = &e.off
	}
}

// run learns for some epochs over the set in random order and averages.
func (m *crf) run(s *set, cfg *Config, epochs int) {
	order := make([]int32, len(s.seqs))
	for i := range order {
		order[i] = int32(i)
	}
	r := random(cfg.Seed + 1)
	for epoch := range epochs {
		for i := len(order) - 1; i > 0; i-- {
			j := r.n(i + 1)
			order[i], order[j] = order[j], order[i]
		}
		for _, q := range order {
			m.step(s, s.seqs[q], cfg.Rate, cfg.L2)
		}
		cfg.log("epoch %d", epoch+1)
	}
	m.average()
}

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
		enc.add(s, d)
		s.start = append(s.start, int32(len(s.feats)))
		m.d.translate(s)
		var found []Span
		for k, q := range s.seqs {
			out := m.m.viterbi(s, q, bias)
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
