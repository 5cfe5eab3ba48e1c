package check

// meeting brings together those that share a key, each with the few that came
// before it: what takes the place of comparing all pairs. Linear in the
// entries.
type meeting struct {
	list []entry
	head []int32 // by slot, the last entry that went there, from 1 on
	prev []int32 // of each entry, the one before it in its slot
}

type entry struct {
	key uint64
	i   int32
}

func (m *meeting) reset() { m.list = m.list[:0] }

func (m *meeting) add(key uint64, i int32) { m.list = append(m.list, entry{key, i}) }

// Bounds of one entry's work.
const (
	mostMet  = 4  // how many that share its key it meets
	mostSeen = 12 // how many of its slot it looks at
)

// each shows to f, in the order of the entries, those that share a key.
func (m *meeting) each(f func(i, j int32)) {
	size := 64
	for size < 2*len(m.list) {
		size *= 2
	}
	if len(m.head) < size {
		m.head = make([]int32, size)
	} else {
		clear(m.head)
		size = len(m.head)
	}
	m.prev = m.prev[:0]
	for n := range m.list {
		e := &m.list[n]
		slot := (e.key * 0x9e3779b97f4a7c15) >> 40 & uint64(size-1)
		met := 0
		at := m.head[slot]
		for seen := 0; at > 0 && met < mostMet && seen < mostSeen; seen++ {
			if o := &m.list[at-1]; o.key == e.key {
				met++
				if o.i != e.i {
					f(o.i, e.i)
				}
			}
			at = m.prev[at-1]
		}
		m.prev = append(m.prev, m.head[slot])
		m.head[slot] = int32(n + 1)
	}
}
