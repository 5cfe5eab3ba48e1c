package train

// random is SplitMix64: the same numbers everywhere.
type random uint64

func (r *random) next() uint64 {
	*r += 0x9e3779b97f4a7c15
	z := uint64(*r)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// n is a number in [0, n).
func (r *random) n(n int) int { return int(r.next() >> 33 % uint64(n)) }

// chance is true in p of 100 cases.
func (r *random) chance(p int) bool { return r.n(100) < p }

func (r *random) pick(list []string) string { return list[r.n(len(list))] }
