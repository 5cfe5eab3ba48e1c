package check

// register notes a number for each key, in place of a Go map, whose code weighs
// more in the engine than all that is looked up with it.
type register struct {
	slots []noted
	n     int
}

type noted struct {
	key  uint32
	used bool
	val  int32
}

// clear forgets all keys and keeps the memory.
func (g *register) clear() {
	clear(g.slots)
	g.n = 0
}

// at gives the place of a key's number; a new key has the number 0.
func (g *register) at(key uint32) (val *int32, known bool) {
	if 2*(g.n+1) > len(g.slots) {
		old := g.slots
		g.slots = make([]noted, max(64, 2*len(old)))
		for _, s := range old {
			if s.used {
				*g.find(s.key) = s
			}
		}
	}
	s := g.find(key)
	if known = s.used; !known {
		*s = noted{key: key, used: true}
		g.n++
	}
	return &s.val, known
}

// get is the number of a key.
func (g *register) get(key uint32) (val int32, known bool) {
	if g.n == 0 {
		return 0, false
	}
	s := g.find(key)
	return s.val, s.used
}

func (g *register) find(key uint32) *noted {
	mask := uint32(len(g.slots) - 1)
	i := key * 0x9e3779b1 >> 7 & mask
	for g.slots[i].used && g.slots[i].key != key {
		i = (i + 1) & mask
	}
	return &g.slots[i]
}
