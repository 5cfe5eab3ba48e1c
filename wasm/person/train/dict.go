package train

import (
	"math"
	"slices"
)

// dict numbers the features that training keeps.
type dict struct {
	keys   []uint32 // hashes, the most frequent first (they share cache lines); the number is the index
	counts []int32
	slots  []int32 // open-addressed: number+1, by hash
}

// newDict collects the features seen at least min times.
func newDict(feats []uint32, min int) *dict {
	sorted := slices.Clone(feats)
	radixSort(sorted)
	d := &dict{}
	var order []uint64 // count downwards, then hash
	for i := 0; i < len(sorted); {
		j := i
		for j < len(sorted) && sorted[j] == sorted[i] {
			j++
		}
		if j-i >= min {
			order = append(order, uint64(math.MaxInt32-(j-i))<<32|uint64(sorted[i]))
		}
		i = j
	}
	slices.Sort(order)
	for _, o := range order {
		d.keys = append(d.keys, uint32(o))
		d.counts = append(d.counts, math.MaxInt32-int32(o>>32))
	}
	d.index()
	return d
}

func (d *dict) index() {
	size := 1024
	for size < 2*len(d.keys) {
		size *= 2
	}
	d.slots = make([]int32, size)
	for n, k := range d.keys {
		i := k & uint32(size-1)
		for d.slots[i] != 0 {
			i = (i + 1) & uint32(size-1)
		}
		d.slots[i] = int32(n + 1)
	}
}

func (d *dict) find(h uint32) (uint32, bool) {
	mask := uint32(len(d.slots) - 1)
	for i := h & mask; d.slots[i] != 0; i = (i + 1) & mask {
		if n := d.slots[i] - 1; d.keys[n] == h {
			return uint32(n), true
		}
	}
	return 0, false
}

// translate turns the set's hashes into numbers and drops those not kept.
func (d *dict) translate(s *set) {
	to := int32(0)
	for i := 0; i+1 < len(s.start); i++ {
		from, end := s.start[i], s.start[i+1]
		s.start[i] = to
		for k := from; k < end; k++ {
			if n, ok := d.find(s.feats[k]); ok {
				s.feats[to] = n
				to++
			}
		}
	}
	s.start[len(s.start)-1] = to
	s.feats = s.feats[:to]
}

// keep narrows the dictionary to the chosen numbers, and a translated set too.
func (d *dict) keep(s *set, chosen []bool) *dict {
	out := &dict{}
	number := make([]int32, len(d.keys))
	for n, ok := range chosen {
		number[n] = -1
		if ok {
			number[n] = int32(len(out.keys))
			out.keys = append(out.keys, d.keys[n])
			out.counts = append(out.counts, d.counts[n])
		}
	}
	out.index()
	to := int32(0)
	for i := 0; i+1 < len(s.start); i++ {
		from, end := s.start[i], s.start[i+1]
		s.start[i] = to
		for k := from; k < end; k++ {
			if n := number[s.feats[k]]; n >= 0 {
				s.feats[to] = uint32(n)
				to++
			}
		}
	}
	s.start[len(s.start)-1] = to
	s.feats = s.feats[:to]
	return out
}

// choose picks the features that move the scores most: the spread of their
// weights times the root of how often they are seen.
func (m *crf) choose(d *dict, n int) []bool {
	value := make([]float64, len(d.keys))
	for i := range d.keys {
		lo, hi := m.f[i].w[0], m.f[i].w[0]
		for k := 1; k < tags; k++ {
			lo, hi = min(lo, m.f[i].w[k]), max(hi, m.f[i].w[k])
		}
		value[i] = float64(hi-lo) * math.Sqrt(float64(min(d.counts[i], 200)))
	}
	sorted := slices.Clone(value)
	slices.Sort(sorted)
	least := sorted[len(sorted)-n]
	chosen := make([]bool, len(d.keys))
	for i, v := range value {
		chosen[i] = v >= least
	}
	return chosen
}

func radixSort(a []uint32) {
	b := make([]uint32, len(a))
	for shift := uint(0); shift < 32; shift += 16 {
		counts := make([]int, 1<<16+1)
		for _, v := range a {
			counts[v>>shift&0xffff+1]++
		}
		for i := 1; i < len(counts); i++ {
			counts[i] += counts[i-1]
		}
		for _, v := range a {
			k := v >> shift & 0xffff
			b[counts[k]] = v
			counts[k]++
		}
		a, b = b, a
	}
}
