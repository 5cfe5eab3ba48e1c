package train

import (
	"fmt"
	"strings"

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
	Org: {1 << person.Org, 1 << person.Org},
	Loc: {1 << person.Loc, 1 << person.Loc},
}

const notPerson = 1<<person.O | 1<<person.Org | 1<<person.Loc

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
	m2    *crf // the second look
	d2    *dict
	cfg   Config
	calib []uint8
}

// Fit trains on docs. Deterministic: the same input gives the same bits.
//
// What a training learns hangs on the names that its copies happen to bear, so
// the first look is trained several times over the features that were chosen
// once, each time on copies of its own, and the weights averaged: the loss is
// convex, so the mean of models is a model, and a steadier one. The second
// look has few features, and one training is enough.
func Fit(l *Lists, docs, news []Doc, cfg Config) *Model {
	m := &Model{Lex: l.Lexicon(docs, &cfg), cfg: cfg}
	all := copies(l, docs, news, &cfg)
	m.choose(all)
	m.first(all)
	sum, n := m.m, max(1, cfg.Seeds)
	for k := 1; k < n; k++ {
		other := &Model{Lex: m.Lex, cfg: cfg, d: m.d}
		other.cfg.Seed += uint64(k) * 1000
		other.first(copies(l, docs, news, &other.cfg))
		sum.add(other.m)
	}
	sum.over(n)
	if cfg.Folds > 0 {
		m.second(all)
	}
	return m
}

// copy of a document, and which fold all copies of it are in.
type item struct {
	Doc
	fold int
}

// choose finds the features of the first look.
func (m *Model) choose(all []item) {
	cfg := &m.cfg
	s := m.encode(all)
	cfg.log("%d runs, %d tokens, %d features", len(s.seqs), len(s.start)-1, len(s.feats))
	m.d = newDict(s.feats, cfg.Min)
	m.d.translate(s)
	cfg.log("%d different ones, %d kept", len(m.d.keys), len(s.feats))
	if cfg.Keep > 0 && cfg.Keep < len(m.d.keys) {
		crf := newCRF(len(m.d.keys))
		crf.run(s, cfg, cfg.Epochs)
		m.d = m.d.keep(s, crf.choose(m.d, cfg.Keep))
		cfg.log("%d features chosen, %d in use", len(m.d.keys), len(s.feats))
	}
}

// first trains the model of the first look.
func (m *Model) first(all []item) {
	s := m.encode(all)
	m.d.translate(s)
	m.m = newCRF(len(m.d.keys))
	m.m.run(s, &m.cfg, m.cfg.Epochs2)
}

// second trains the model of the second look. What the first thinks of a
// document is asked of a model that has not seen it, for each fold.
func (m *Model) second(all []item) {
	cfg := &m.cfg
	s := &set{}
	for fold := range cfg.Folds {
		var seen, unseen []item
		for _, it := range all {
			if it.fold%cfg.Folds == fold {
				unseen = append(unseen, it)
			} else {
				seen = append(seen, it)
			}
		}
		part := &Model{Lex: m.Lex, cfg: *cfg, d: m.d}
		set := part.encode(seen)
		part.d.translate(set)
		part.m = newCRF(len(part.d.keys))
		part.m.run(set, cfg, max(1, cfg.Epochs-1))
		enc := &encoder{x: person.Extractor{Lex: m.Lex}}
		enc.leave(cfg.Off)
		for i := range unseen {
			part.look(enc, &unseen[i].Doc, s)
		}
	}
	s.start = append(s.start, int32(len(s.feats)))
	m.d2 = newDict(s.feats, 3)
	m.d2.translate(s)
	cfg.log("second look: %d features", len(m.d2.keys))
	m.m2 = newCRF(len(m.d2.keys))
	m.m2.tr = m.m.tr
	m.m2.run(s, cfg, cfg.Epochs)
}

// look appends to out the document's runs as the second look sees them.
func (m *Model) look(enc *encoder, d *Doc, out *set) {
	one := &set{}
	enc.add(one, d)
	one.start = append(one.start, int32(len(one.feats)))
	m.d.translate(one)
	m.m.setPsi()
	for k, q := range one.seqs {
		best := m.m.viterbi(one, q, 0)
		n := m.m.emissions(one, q)
		m.m.forward(n, m.m.alpha, m.m.beta, func(int) uint8 { return anyTag })
		r := &enc.x.Runs[k]
		for i := range n {
			var p [tags]float64
			sum := 0.0
			for t := range tags {
				p[t] = m.m.alpha[i][t] * m.m.beta[i][t]
				sum += p[t]
			}
			enc.x.Vote(r.First+int32(i), p[person.BPer]/sum, p[person.IPer]/sum, p[person.Org]/sum, p[person.Loc]/sum, best[i])
			var base [tags]float32
			for t := range tags {
				base[t] = float32(m.m.score[i][t])
			}
			out.base = append(out.base, base)
		}
	}
	for k, q := range one.seqs {
		r := &enc.x.Runs[k]
		first := int32(len(out.start))
		for i := r.First; i < r.Last; i++ {
			enc.x.Second(&enc.f, r, i)
			out.start = append(out.start, int32(len(out.feats)))
			out.feats = append(out.feats, enc.f.H[:enc.f.N]...)
		}
		out.allow = append(out.allow, one.allow[q.first:q.last]...)
		out.seqs = append(out.seqs, sequence{first, int32(len(out.start))})
	}
}

func (c *Config) log(format string, args ...any) {
	if c.Log != nil {
		fmt.Fprintf(c.Log, format+"\n", args...)
	}
}

// copies makes the training set: each document as it is and with other names.
func copies(l *Lists, docs, news []Doc, cfg *Config) (all []item) {
	sw := &swapper{l: l, r: random(cfg.Seed), turns: cfg.Bodies, words: [2][]string{strings.Fields(indonesianWords), strings.Fields(englishWords)}}
	for i := range docs {
		all = append(all, item{docs[i], i})
		for range cfg.Copies {
			d := sw.swap(&docs[i])
			d = sw.recase(&d, cfg.Recase)
			if sw.r.chance(cfg.Byline) {
				d = sw.bylines(&d)
			}
			all = append(all, item{d, i})
		}
	}
	for i, d := range sw.made(cfg.Made) {
		all = append(all, item{d, i})
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
			if k > 0 && sw.r.chance(50) {
				d = sw.bylines(&d)
			}
			all = append(all, item{d, i})
		}
	}
	return all
}

func (m *Model) encode(all []item) *set {
	enc := &encoder{x: person.Extractor{Lex: m.Lex}}
	enc.leave(m.cfg.Off)
	s := &set{}
	for i := range all {
		enc.add(s, &all[i].Doc)
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
	m.eps = cfg.Eps
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
