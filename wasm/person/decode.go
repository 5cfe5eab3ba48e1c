package person

import "math"

// decoder finds the best tags of a run and how sure they are. Its memory is
// reused.
type decoder struct {
	m     *Model
	score [][NumTags]int32 // of the run at work
	all   [][NumTags]int32 // of all runs
	back  [][NumTags]uint8
	alpha [][NumTags]float64
	beta  [][NumTags]float64
	psi   [2][NumTags][NumTags]float64 // exp of the transitions
	tags  []uint8
}

func (d *decoder) setModel(m *Model) {
	d.m = m
	for l := range d.psi {
		for j := range NumTags {
			for k := range NumTags {
				d.psi[l][j][k] = 0
				if m != nil && m.trans[l][j][k] > none {
					d.psi[l][j][k] = exp(float64(m.trans[l][j][k]) * m.scale)
				}
			}
		}
	}
}

const (
	evenLanes = 0x00ff00ff00ff00ff
	oddLanes  = 0x000000ff00ff00ff // without the key's
	laneMask  = 0xffff
)

// emit scores one token: the rows of its features that the model has, four
// lanes of 16 bits at a time. 128 features of at most 255 stay below 2^16.
func (d *decoder) emit(f *Features) (score [NumTags]int32) {
	var even, odd uint64
	zero := int32(0)
	for _, h := range f.H[:f.N] {
		if row := d.m.row(h); row != 0 {
			even += row & evenLanes
			odd += row >> 8 & oddLanes
			zero += 128
		}
	}
	return [NumTags]int32{
		0,
		int32(odd&laneMask) - zero,
		int32(even>>16&laneMask) - zero,
		int32(odd>>16&laneMask) - zero,
		int32(even>>32&laneMask) - zero,
	}
}

// row finds a feature's row, 0 if the model does not have it.
func (m *Model) row(h uint32) uint64 {
	at, k := h>>m.shift, keyLanes(h)
	for _, row := range m.rows[at : at+probes] {
		if row&keyMask == k {
			return row
		}
		if row == 0 {
			return 0
		}
	}
	return 0
}

// viterbi fills tags with the best sequence of look l.
func (d *decoder) viterbi(l int) {
	n := len(d.score)
	if cap(d.back) < n {
		d.back = make([][NumTags]uint8, n+64)
		d.tags = make([]uint8, n+64)
	}
	d.back, d.tags = d.back[:n], d.tags[:n]
	tr := &d.m.trans[l]
	best := tr[O]
	for k := range NumTags {
		best[k] += d.score[0][k]
	}
	for i := 1; i < n; i++ {
		var now [NumTags]int32
		for k := range NumTags {
			top, from := int32(math.MinInt32), 0
			for j := range NumTags {
				if v := best[j] + tr[j][k]; v > top {
					top, from = v, j
				}
			}
			now[k], d.back[i][k] = max(top+d.score[i][k], none), uint8(from)
		}
		best = now
	}
	top := 0
	for k := range NumTags {
		if best[k] += tr[k][O]; best[k] > best[top] {
			top = k
		}
	}
	for i := n - 1; i >= 0; i-- {
		d.tags[i] = uint8(top)
		top = int(d.back[i][top])
	}
}

// single is viterbi and prob in one for a run of one token: most are.
func (d *decoder) single(l int) (tag uint8, p [NumTags]float64) {
	tr := &d.m.trans[l]
	var v [NumTags]int32
	for k := range NumTags {
		v[k] = d.score[0][k] + tr[O][k] + tr[k][O]
		if v[k] > v[tag] {
			tag = uint8(k)
		}
	}
	sum := 0.0
	for k := range NumTags {
		p[k] = exp(float64(v[k]-v[tag]) * d.m.scale)
		sum += p[k]
	}
	for k := range NumTags {
		p[k] /= sum
	}
	return tag, p
}

// marginals runs forward and backward with the transitions of look l; prob is
// then valid.
func (d *decoder) marginals(l int) {
	n := len(d.score)
	for len(d.alpha) < n {
		d.alpha = append(d.alpha, [NumTags]float64{})
		d.beta = append(d.beta, [NumTags]float64{})
	}
	psi := &d.psi[l]
	var e [NumTags]float64
	prev := psi[O]
	for i := range n {
		d.weights(i, &e)
		sum := 0.0
		for k := range NumTags {
			d.alpha[i][k] = prev[k] * e[k]
			sum += d.alpha[i][k]
		}
		for k := range NumTags {
			d.alpha[i][k] /= sum
		}
		for k := range NumTags {
			prev[k] = 0
			for j := range NumTags {
				prev[k] += d.alpha[i][j] * psi[j][k]
			}
		}
	}
	for k := range NumTags {
		d.beta[n-1][k] = psi[k][O]
	}
	for i := n - 2; i >= 0; i-- {
		d.weights(i+1, &e)
		sum := 0.0
		for j := range NumTags {
			d.beta[i][j] = 0
			for k := range NumTags {
				d.beta[i][j] += psi[j][k] * e[k] * d.beta[i+1][k]
			}
			sum += d.beta[i][j]
		}
		for j := range NumTags {
			d.beta[i][j] /= sum
		}
	}
}

// weights are the token's scores as factors, the greatest 1.
func (d *decoder) weights(i int, e *[NumTags]float64) {
	top := d.score[i][0]
	for _, v := range d.score[i] {
		top = max(top, v)
	}
	for k, v := range d.score[i] {
		e[k] = exp(float64(v-top) * d.m.scale)
	}
}

// prob are the chances of the tags at token i.
func (d *decoder) prob(i int) (p [NumTags]float64) {
	sum := 0.0
	for k := range NumTags {
		p[k] = d.alpha[i][k] * d.beta[i][k]
		sum += p[k]
	}
	for k := range NumTags {
		p[k] /= sum
	}
	return p
}

// exp is e^x to some ten digits, the same on every machine.
func exp(x float64) float64 {
	if x < -60 {
		return 0
	}
	k := math.Floor(x*1.4426950408889634 + 0.5)
	r := x - k*0.6931471805599453
	p := 1 + r*(1+r*(0.5+r*(1.0/6+r*(1.0/24+r*(1.0/120+r*(1.0/720+r*(1.0/5040)))))))
	return p * math.Float64frombits(uint64(int64(k)+1023)<<52)
}
