package person

// The second look: what the first thought of the same word elsewhere in the
// article. A name that is plain in one place ("Michael Sanford, a friend")
// settles a bare mention in another ("Sanford said").

// vote is what the first look thinks of one token: shares of 255.
type vote struct {
	b, i, org, loc uint8
	tag            uint8
}

// tally sums the votes for one word over the article.
type tally struct {
	n, b, i, org, loc uint32
}

// Vote notes the first look's chances for token i: that it begins a person,
// goes on with one, is in a body, in a place; and the tag chosen.
func (x *Extractor) Vote(i int32, b, in, org, loc float64, tag uint8) {
	x.vote(i, vote{uint8(b*255 + 0.5), uint8(in*255 + 0.5), uint8(org*255 + 0.5), uint8(loc*255 + 0.5), tag})
}

func (x *Extractor) vote(i int32, v vote) {
	x.votes[i] = v
	ref := x.toks[i].ref
	if ref < 0 {
		return
	}
	t := &x.tallies[ref]
	t.n++
	t.b += uint32(v.b)
	t.i += uint32(v.i)
	t.org += uint32(v.org)
	t.loc += uint32(v.loc)
}

// clearVotes starts a new article.
func (x *Extractor) clearVotes() {
	x.tallies = zeroed(x.tallies, len(x.evid))
	x.votes = zeroed(x.votes, len(x.toks))
}

// zeroed gives n zero values, in s's memory if they fit.
func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n+n/4)[:n]
	}
	s = s[:n]
	clear(s)
	return s
}

// share buckets a sum of n votes: 1 to 7, 0 for none.
func share(sum, n uint32) uint32 {
	if n == 0 {
		return 0
	}
	switch s := sum / n; {
	case s < 13:
		return 1
	case s < 51:
		return 2
	case s < 102:
		return 3
	case s < 153:
		return 4
	case s < 204:
		return 5
	case s < 242:
		return 6
	}
	return 7
}

// others buckets what the other mentions of token i's word got: how many, as
// person, as the beginning of one, as body, as place.
func (x *Extractor) others(i int32) (n, per, begin, org, loc uint32) {
	ref := x.toks[i].ref
	if ref < 0 {
		return
	}
	t, v := x.tallies[ref], &x.votes[i]
	m := t.n - 1
	b, in := t.b-uint32(v.b), t.i-uint32(v.i)
	per = share(b+in, m)
	if b+in > 0 {
		begin = 1 + min(4*b/(b+in), 3)
	}
	return min(m, 3), per, begin, share(t.org-uint32(v.org), m), share(t.loc-uint32(v.loc), m)
}

// Second computes the features of the second look for token i of run r. The
// templates are numbered after those of the first.
func (x *Extractor) Second(f *Features, r *Run, i int32) {
	f.N = 0
	v := &x.votes[i]
	own := share(uint32(v.b)+uint32(v.i), 1)
	n, per, begin, org, loc := x.others(i)
	tag := uint32(v.tag)
	f.add(100, tag)
	f.add(101, pair(tag, own))
	f.add(102, n|per<<4)
	f.add(103, n|per<<4|own<<8)
	f.add(104, n|per<<4|own<<8|tag<<12)
	f.add(105, per|org<<4|loc<<8|tag<<12)
	f.add(106, begin|per<<4|tag<<8)
	f.add(107, own|org<<4|loc<<8)
	f.add(108, n|per<<4|uint32(x.toks[i].shape)<<8|own<<16)
	write, beside := x.seen(i)
	f.add(109, pair(n|per<<4|own<<8, write))
	f.add(110, pair(n|per<<4|own<<8, beside))
	ln, rn := uint32(15), uint32(15)
	if i > r.First {
		m, p, b, _, _ := x.others(i - 1)
		ln = m | p<<4 | b<<8 | uint32(x.votes[i-1].tag)<<12
	}
	if i+1 < r.Last {
		m, p, b, _, _ := x.others(i + 1)
		rn = m | p<<4 | b<<8 | uint32(x.votes[i+1].tag)<<12
	}
	f.add(111, pair(ln, n|per<<4|begin<<8|tag<<12))
	f.add(112, pair(n|per<<4|begin<<8|tag<<12, rn))
	f.add(113, pair(pair(ln&0xff, n|per<<4), rn&0xff))
}
