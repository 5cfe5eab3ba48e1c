package article

// Dropped is the kind of a mark that a document half takes back; Settle
// removes it.
const Dropped Kind = 0xff

// Settle is the one place where marks that want the same words are told apart:
// within a kind the longer wins, then the one that came first; a number inside
// a date goes. What stays is in text order, the longer first, with byte spans.
func (a *Article) Settle() {
	for i := range a.Marks {
		m := &a.Marks[i]
		m.Span = Span{a.Tokens[m.First].Start, a.Tokens[m.Last-1].End}
	}
	a.sort()
	kept := a.Marks[:0]
	var last [Kinds]int // index + 1 in kept of the last mark of each kind
	for _, m := range a.Marks {
		if m.Kind == Dropped {
			continue
		}
		if m.Kind == NumberKind && last[DateKind] > 0 && m.Start < kept[last[DateKind]-1].End {
			continue
		}
		if l := last[m.Kind]; l > 0 && m.Start < kept[l-1].End {
			if prev := &kept[l-1]; m.Len() > prev.Len() {
				*prev = m
			}
			continue
		}
		kept = append(kept, m)
		last[m.Kind] = len(kept)
	}
	a.Marks = kept
}

// order of two marks in text order.
func order(x, y *Mark) int {
	if x.Start != y.Start {
		return int(x.Start - y.Start)
	}
	if x.End != y.End {
		return int(y.End - x.End)
	}
	return int(y.Kind) - int(x.Kind)
}

// sort puts the marks in text order, stably. Most often they are a long run in
// order, the settled ones, and behind it a short one of what a detector has
// added: these are merged. What the sentence halves leave is out of order by a
// few places only: each mark is put where it belongs, as long as that is near.
func (a *Article) sort() {
	m := a.Marks
	n := 1
	for n < len(m) && order(&m[n-1], &m[n]) <= 0 {
		n++
	}
	if n >= len(m) {
		return
	}
	run := n + 1
	for run < len(m) && order(&m[run-1], &m[run]) <= 0 {
		run++
	}
	if run < len(m) {
		for steps := 4 * len(m); ; n++ {
			for n < len(m) && order(&m[n-1], &m[n]) <= 0 {
				n++
			}
			if n >= len(m) {
				return
			}
			x, k := m[n], n
			for ; k > 0 && order(&m[k-1], &x) > 0 && steps > 0; k-- {
				m[k] = m[k-1]
				steps--
			}
			m[k] = x
			if steps == 0 {
				Sort(m, order)
				return
			}
		}
	}
	tail := append(a.tail[:0], m[n:]...)
	a.tail = tail
	i, j := n-1, len(tail)-1
	for k := len(m) - 1; j >= 0; k-- {
		if i >= 0 && order(&m[i], &tail[j]) > 0 {
			m[k] = m[i]
			i--
		} else {
			m[k] = tail[j]
			j--
		}
	}
}

// Only drops the settled marks of kinds that are not wanted, which others were
// told by, and what Owners say of them.
func (a *Article) Only(wanted KindSet) {
	place := make([]int32, len(a.Marks)) // of each mark among those kept, from 1 on
	kept := a.Marks[:0]
	for i, m := range a.Marks {
		if wanted.Has(m.Kind) {
			kept = append(kept, m)
			place[i] = int32(len(kept))
		}
	}
	a.Marks = kept
	owners := a.Owners[:0]
	for _, o := range a.Owners {
		if m, s := place[o.Mark], place[o.Source]; m > 0 && s > 0 {
			owners = append(owners, Owner{m - 1, s - 1})
		}
	}
	a.Owners = owners
}
