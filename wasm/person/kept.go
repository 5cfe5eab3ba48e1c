package person

import "slices"

// What the model thinks of a run follows from its sentence and from what the
// rest of the article shows of its words, in a few steps. While an article is
// edited both are remembered: where they are as before, so is the answer.

// memory is what the model was asked and answered, run by run.
type memory struct {
	runs   []trace
	score  [][NumTags]int32 // of the first look, by token
	votes  []vote           // by token
	seen   []uint16         // what the article shows of each word, as the first look reads it
	others []uint32         // what the first look thought of it elsewhere, as the second reads it
	found  []name           // names, and of bodies and places those without a rule
}

// trace is where a run stands in the memory.
type trace struct {
	first    int32 // its first token
	at       int32 // in the lists by token
	from, to int32 // in found
}

func (m *memory) reset() {
	m.runs, m.score, m.votes = m.runs[:0], m.score[:0], m.votes[:0]
	m.seen, m.others, m.found = m.seen[:0], m.others[:0], m.found[:0]
}

// keepHead begins the runs with those of the sentences that are kept at the
// start of the article; keepTail ends them with those at its end.
func (x *Extractor) keepHead() {
	k := &x.a.Kept
	x.was, x.Runs = x.Runs, x.was[:0]
	x.head, x.tail = 0, 0
	for x.head < len(x.was) && int(x.was[x.head].Sentence) < k.Head {
		x.head++
	}
	x.Runs = append(x.Runs, x.was[:x.head]...)
}

func (x *Extractor) keepTail() {
	k := &x.a.Kept
	from := len(x.was)
	for k.Tail > 0 && from > 0 && int(x.was[from-1].Sentence) >= k.Sentences-k.Tail {
		from--
	}
	x.tail = len(x.was) - from
	by, sentences := k.Moved.Start, int32(len(x.a.Sentences)-k.Sentences)
	for _, r := range x.was[from:] {
		x.Runs = append(x.Runs, Run{r.First + by, r.Last + by, r.Sentence + sentences, r.lo + by, r.hi + by})
	}
}

// runWas gives the index that run k had before, -1 if it is new.
func (x *Extractor) runWas(k int) int {
	switch n := len(x.Runs); {
	case k < x.head:
		return k
	case k >= n-x.tail:
		return k - n + len(x.was)
	}
	return -1
}

// proposeAgain does as propose does, but asks the model only about runs of
// which it would read something else than before.
func (d *Detector) proposeAgain() {
	x := &d.x
	d.now, d.was = d.was, d.now
	now, was := &d.now, &d.was
	now.reset()
	d.d.all = now.score
	end := int32(-1) // of the last run that is not as before
	for k := range x.Runs {
		r := &x.Runs[k]
		at := int32(len(now.seen))
		for i := r.First; i < r.Last; i++ {
			writing, beside := x.seen(i)
			now.seen = append(now.seen, uint16(writing|beside<<6))
		}
		now.runs = append(now.runs, trace{first: r.First, at: at, from: -1})
		if j := x.runWas(k); j >= 0 && end != r.First {
			from := was.runs[j].at
			to := from + r.Last - r.First
			if slices.Equal(now.seen[at:], was.seen[from:to]) {
				d.d.all = append(d.d.all, was.score[from:to]...)
				for i, v := range was.votes[from:to] {
					x.vote(r.First+int32(i), v)
				}
				now.votes = append(now.votes, was.votes[from:to]...)
				now.runs[k].from = 0
				continue
			}
		}
		end = r.Last // the next run may begin with what this one's words show
		d.first(r)
		now.votes = append(now.votes, x.votes[r.First:r.Last]...)
	}
	now.score = d.d.all
	for k := range x.Runs {
		r, t := &x.Runs[k], &now.runs[k]
		for i := r.First; i < r.Last; i++ {
			now.others = append(now.others, x.digest(i))
		}
		to := t.at + r.Last - r.First
		from := int32(len(now.found))
		if t.from == 0 {
			old := &was.runs[x.runWas(k)]
			if slices.Equal(now.others[t.at:], was.others[old.at:old.at+to-t.at]) {
				for _, n := range was.found[old.from:old.to] {
					n.first, n.last = n.first+t.first-old.first, n.last+t.first-old.first
					now.found = append(now.found, n)
					d.p.take(n)
				}
				t.from, t.to = from, int32(len(now.found))
				continue
			}
		}
		names, others := len(d.p.names), len(d.p.others)
		d.scratch = append(d.scratch[:0], now.score[t.at:to]...)
		d.second(r, d.scratch)
		now.found = append(now.found, d.p.names[names:]...)
		now.found = append(now.found, d.p.others[others:]...)
		t.from, t.to = from, int32(len(now.found))
	}
}

func (p *pass) take(n name) {
	if n.rule == 0 {
		p.others = append(p.others, n)
	} else {
		p.names = append(p.names, n)
	}
}

// digest is all that the second look reads of token i but for its spelling.
func (x *Extractor) digest(i int32) uint32 {
	v := &x.votes[i]
	n, per, begin, org, loc := x.others(i)
	return n | per<<2 | begin<<5 | org<<8 | loc<<11 | share(uint32(v.b)+uint32(v.i), 1)<<14 | uint32(v.tag)<<17
}
