package train

import (
	"math"

	"sorot/wasm/person"
)

const (
	tags   = person.NumTags
	anyTag = 1<<tags - 1
)

// sequence is one run: the features of each token and the tags it may have.
type sequence struct {
	first, last int32 // tokens in set.start
}

// set is a training set, flat.
type set struct {
	seqs  []sequence
	start []int32 // features of token i: feats[start[i]:start[i+1]]
	feats []uint32
	allow []uint8         // tag mask of token i
	base  [][tags]float32 // scores of the first look, in the second
}

// crf is a linear-chain model in training: AdaGrad, averaged weights.
type crf struct {
	f     []weights    // by feature
	u     [][8]float32 // for the average: sums of step × change
	tr    [tags][tags]float64
	trG   [tags][tags]float64
	trU   [tags][tags]float64
	steps float64
	eps   float64

	score, alpha, beta, calpha, cbeta [][tags]float64
	psi                               [tags][tags]float64
}

// valid tells which tag may follow which.
func valid(a, b int) bool { return person.Follows(a, b) }

func newCRF(n int) *crf {
	return &crf{f: make([]weights, n), u: make([][8]float32, n)}
}

// weights are a feature's, by tag, and their sums of squared gradients: one
// cache line.
type weights struct{ w, g [8]float32 }

// exp is e^x for x ≤ 0 or little above, without the assembly of math.Exp,
// whose last bit hangs on the processor.
func exp(x float64) float64 {
	if x < -700 {
		return 0
	}
	k := math.Floor(x*1.4426950408889634 + 0.5)
	r := x - k*0.6931471805599453
	p := 1 + r*(1+r*(0.5+r*(1.0/6+r*(1.0/24+r*(1.0/120+r*(1.0/720+r*(1.0/5040+r*(1.0/40320))))))))
	return p * math.Float64frombits(uint64(int64(k)+1023)<<52)
}

func (m *crf) grow(n int) {
	for len(m.score) < n {
		m.score = append(m.score, [tags]float64{})
		m.alpha = append(m.alpha, [tags]float64{})
		m.beta = append(m.beta, [tags]float64{})
		m.calpha = append(m.calpha, [tags]float64{})
		m.cbeta = append(m.cbeta, [tags]float64{})
	}
}

// emissions scores each token of the sequence.
func (m *crf) emissions(s *set, q sequence) int {
	n := int(q.last - q.first)
	m.grow(n)
	for i := range n {
		at := q.first + int32(i)
		var sum [8]float32
		if s.base != nil {
			copy(sum[:], s.base[at][:])
		}
		for _, h := range s.feats[s.start[at]:s.start[at+1]] {
			row := &m.f[h].w
			for k := range tags {
				sum[k] += row[k]
			}
		}
		for k := range tags {
			m.score[i][k] = float64(sum[k])
		}
	}
	return n
}

// forward fills alpha and beta, scaled to sum to one at each token, over the
// tags that allow permits. Only the ratios are used.
func (m *crf) forward(n int, alpha, beta [][tags]float64, allow func(i int) uint8) {
	for i := range n {
		top := math.Inf(-1)
		mask := allow(i)
		for k := range tags {
			top = max(top, m.score[i][k])
		}
		sum := 0.0
		for k := range tags {
			alpha[i][k] = 0
			if mask>>k&1 == 0 {
				continue
			}
			a := 0.0
			if i == 0 {
				a = m.psi[person.O][k]
			} else {
				for j := range tags {
					a += alpha[i-1][j] * m.psi[j][k]
				}
			}
			alpha[i][k] = a * exp(m.score[i][k]-top)
			sum += alpha[i][k]
		}
		for k := range tags {
			alpha[i][k] /= sum
		}
	}
	for k := range tags {
		beta[n-1][k] = m.psi[k][person.O]
	}
	for i := n - 2; i >= 0; i-- {
		mask := allow(i + 1)
		top := math.Inf(-1)
		for k := range tags {
			top = max(top, m.score[i+1][k])
		}
		var e [tags]float64
		for k := range tags {
			if mask>>k&1 != 0 {
				e[k] = exp(m.score[i+1][k]-top) * beta[i+1][k]
			}
		}
		sum := 0.0
		for j := range tags {
			b := 0.0
			for k := range tags {
				b += m.psi[j][k] * e[k]
			}
			beta[i][j] = b
			sum += b
		}
		for j := range tags {
			beta[i][j] /= sum
		}
	}
}

func (m *crf) setPsi() {
	for j := range tags {
		for k := range tags {
			m.psi[j][k] = 0
			if valid(j, k) {
				m.psi[j][k] = exp(m.tr[j][k])
			}
		}
	}
}

// step learns from one sequence.
func (m *crf) step(s *set, q sequence, rate, l2 float64) {
	m.steps++
	n := m.emissions(s, q)
	m.setPsi()
	m.forward(n, m.alpha, m.beta, func(int) uint8 { return anyTag })
	gold := func(i int) uint8 { return s.allow[q.first+int32(i)] }
	m.forward(n, m.calpha, m.cbeta, gold)
	var trGrad [tags][tags]float64
	for i := range n {
		var p, c [tags]float64
		sp, sc := 0.0, 0.0
		for k := range tags {
			p[k] = m.alpha[i][k] * m.beta[i][k]
			c[k] = m.calpha[i][k] * m.cbeta[i][k]
			sp += p[k]
			sc += c[k]
		}
		var grad [tags]float32
		big := false
		for k := range tags {
			d := p[k]/sp - c[k]/sc
			grad[k] = float32(d)
			if d > 0.002 || d < -0.002 {
				big = true
			}
		}
		m.pairs(&trGrad, i, n, gold)
		if !big {
			continue // nothing to learn here: most of the time is saved
		}
		at := q.first + int32(i)
		steps := float32(m.steps)
		for _, h := range s.feats[s.start[at]:s.start[at+1]] {
			w, g, u := &m.f[h].w, &m.f[h].g, &m.u[h]
			for k := range tags {
				d := grad[k] + float32(l2)*w[k]
				g[k] += d * d
				if g[k] > 0 {
					change := float32(rate) * d / (float32(m.eps) + float32(math.Sqrt(float64(g[k]))))
					w[k] -= change
					u[k] -= steps * change
				}
			}
		}
	}
	for j := range tags {
		for k := range tags {
			if d := trGrad[j][k]; d != 0 && valid(j, k) {
				m.trG[j][k] += d * d
				change := rate * d / (m.eps + math.Sqrt(m.trG[j][k]))
				m.tr[j][k] -= change
				m.trU[j][k] -= m.steps * change
			}
		}
	}
}

// pairs adds the gradient of the transition into token i, and out of the last.
func (m *crf) pairs(grad *[tags][tags]float64, i, n int, gold func(int) uint8) {
	one := func(alpha, beta [][tags]float64, mask uint8, sign float64) {
		var p [tags][tags]float64
		sum := 0.0
		top := math.Inf(-1)
		for k := range tags {
			top = max(top, m.score[i][k])
		}
		for k := range tags {
			if mask>>k&1 == 0 {
				continue
			}
			e := exp(m.score[i][k]-top) * beta[i][k]
			if i == 0 {
				p[person.O][k] = m.psi[person.O][k] * e
				sum += p[person.O][k]
				continue
			}
			for j := range tags {
				p[j][k] = alpha[i-1][j] * m.psi[j][k] * e
				sum += p[j][k]
			}
		}
		for j := range tags {
			for k := range tags {
				grad[j][k] += sign * p[j][k] / sum
			}
		}
		if i == n-1 {
			s := 0.0
			for k := range tags {
				s += alpha[i][k] * beta[i][k]
			}
			for k := range tags {
				grad[k][person.O] += sign * alpha[i][k] * beta[i][k] / s
			}
		}
	}
	one(m.alpha, m.beta, anyTag, 1)
	one(m.calpha, m.cbeta, gold(i), -1)
}

// average turns the weights into their average over all steps.
func (m *crf) average() {
	for b := range m.f {
		for k := range tags {
			m.f[b].w[k] -= m.u[b][k] / float32(m.steps)
		}
	}
	for j := range tags {
		for k := range tags {
			m.tr[j][k] -= m.trU[j][k] / m.steps
		}
	}
}

// add adds the weights of another training of the same features.
func (m *crf) add(o *crf) {
	for b := range m.f {
		for k := range tags {
			m.f[b].w[k] += o.f[b].w[k]
		}
	}
	for j := range tags {
		for k := range tags {
			m.tr[j][k] += o.tr[j][k]
		}
	}
}

// over divides the weights by n.
func (m *crf) over(n int) {
	for b := range m.f {
		for k := range tags {
			m.f[b].w[k] /= float32(n)
		}
	}
	for j := range tags {
		for k := range tags {
			m.tr[j][k] /= float64(n)
		}
	}
}

// viterbi gives the best tags of the sequence.
func (m *crf) viterbi(s *set, q sequence, bias float64) []uint8 {
	n := m.emissions(s, q)
	back := make([][tags]uint8, n)
	var best [tags]float64
	for i := range n {
		var now [tags]float64
		m.score[i][person.BPer] += bias
		for k := range tags {
			now[k] = math.Inf(-1)
			if i == 0 {
				if valid(person.O, k) {
					now[k] = m.tr[person.O][k]
				}
			} else {
				for j := range tags {
					if v := best[j] + m.tr[j][k]; valid(j, k) && v > now[k] {
						now[k], back[i][k] = v, uint8(j)
					}
				}
			}
			now[k] += m.score[i][k]
		}
		best = now
	}
	top := 0
	for k := range tags {
		best[k] += m.tr[k][person.O]
		if best[k] > best[top] {
			top = k
		}
	}
	out := make([]uint8, n)
	for i := n - 1; i >= 0; i-- {
		out[i] = uint8(top)
		top = int(back[i][top])
	}
	return out
}
