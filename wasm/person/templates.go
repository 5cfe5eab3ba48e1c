package person

// MaxFeatures bounds the features of one token.
const MaxFeatures = 128

// Features are the hashed features of one token; N are in use.
type Features struct {
	N   int
	H   [MaxFeatures]uint32
	Off *[MaxFeatures]bool // templates to leave out, for ablation; nil in use
}

// mix spreads a feature's value over 32 bits; the model takes the topmost.
func mix(template, value uint32) uint32 {
	h := value ^ template*0x9e3779b1
	h ^= h >> 16
	h *= 0x85ebca6b
	h ^= h >> 13
	h *= 0xc2b2ae35
	return h ^ h>>16
}

func pair(a, b uint32) uint32 { return (a*0x01000193 ^ b) * 0x9e3779b1 }

func (f *Features) add(template, value uint32) {
	if f.Off != nil && f.Off[template] {
		return
	}
	f.H[f.N] = mix(template, value)
	f.N++
}

// context is what all tokens of a run share.
type context struct {
	before, before2, after, after2 *tok
	age                            bool // "(34)" or ", 34," follows
	long                           uint32
	head                           uint32 // sentence in a heading, or all in capitals
	lang                           uint32
}

// piece is a part of a run between titles, countries and joints.
type piece struct {
	first, last int32
	bits        uint32 // of all its words together
	bodies      uint32
}

func (x *Extractor) context(r *Run) (c context) {
	c.before, c.before2 = x.near(r, r.First, -1), x.near(r, r.First, -2)
	c.after, c.after2 = x.near(r, r.Last, 0), x.near(r, r.Last, 1)
	if c.after.shape == shOpen || c.after.shape == shComma {
		c.age = c.after2.shape == shDigits && c.after2.hash <= 2
	}
	c.long = uint32(min(r.Last-r.First, 6))
	s := &x.a.Sentences[r.Sentence]
	c.lang = uint32(s.Lang)
	if x.a.Paragraphs[s.Para].Kind == 1 {
		c.head = 1
	}
	return c
}

// splits tells whether token i parts a run: a title, a country, a comma.
func (x *Extractor) splits(i int32) bool {
	t := &x.toks[i]
	switch t.class {
	case ClassHonor, ClassRank, ClassOffice, ClassCountry, ClassDemonym:
		return true
	}
	return Bits(t.bits)&Country != 0
}

func (x *Extractor) piece(r *Run, i int32) (p piece) {
	p.first, p.last = i, i+1
	if !x.splits(i) {
		for p.first > r.First && !x.splits(p.first-1) {
			p.first--
		}
		for p.last < r.Last && !x.splits(p.last) {
			p.last++
		}
	}
	for k := p.first; k < p.last; k++ {
		p.bits |= uint32(x.toks[k].bits)
		switch x.toks[k].class {
		case ClassBody:
			p.bodies |= 1
		case ClassPlace:
			p.bodies |= 2
		case ClassThing, ClassDay:
			p.bodies |= 4
		case ClassParticle:
			p.bodies |= 8
		}
	}
	return p
}

// seen buckets what the document tells of token i besides this occurrence.
func (x *Extractor) seen(i int32) (writing, beside uint32) {
	t := &x.toks[i]
	if t.ref < 0 {
		return 0, 0
	}
	e := &x.evid[t.ref]
	own := func(c uint8, bit uint8) uint32 {
		if t.ev&bit != 0 {
			c--
		}
		return uint32(c)
	}
	writing = 1 + min(uint32(e.lower), 2) + 3*bucket(own(e.upper, evUpper)) + 12*min(own(e.caps, evCaps), 1) + 24*min(uint32(e.seen-1), 1)
	beside = 1 + bucket(own(e.per, evPer)) + 4*min(own(e.loc, evLoc), 2) + 12*min(own(e.org, evOrg), 2) + 36*min(own(e.long, evLong), 2)
	return writing, beside
}

func bucket(n uint32) uint32 {
	if n > 3 {
		return 3
	}
	return n - n/3 // 0 1 2 2, then 3
}

// look is what a token is, its word aside.
func (t *tok) look() uint32 {
	return uint32(t.bits) | uint32(t.class)<<16 | uint32(t.shape)<<24
}

func (t *tok) kind() uint32 { return uint32(t.class)<<8 | uint32(t.shape) }

// Of computes the features of token i of run r.
func (x *Extractor) Of(f *Features, r *Run, c *context, p *piece, i int32) {
	f.N = 0
	t := &x.toks[i]
	l1, l2, r1, r2 := x.near(r, i, -1), x.near(r, i, -2), x.near(r, i, 1), x.near(r, i, 2)
	tl, ll, rl := t.look(), l1.look(), r1.look()
	write, beside := x.seen(i)
	lang := c.lang

	// The word and its neighbours.
	f.add(0, lang)
	f.add(1, t.hash)
	f.add(2, pair(t.hash, uint32(t.shape)))
	f.add(3, l1.hash)
	f.add(4, l2.hash)
	f.add(5, r1.hash)
	f.add(6, r2.hash)
	f.add(7, pair(l1.hash, t.hash))
	f.add(8, pair(t.hash, r1.hash))
	f.add(9, pair(l2.hash, l1.hash))

	// How it is spelled.
	n := x.affixes(f, i)
	f.add(19, uint32(t.shape)|uint32(n)<<8)
	f.add(20, pair(uint32(l1.shape), uint32(t.shape)))
	f.add(21, pair(uint32(t.shape), uint32(r1.shape)))
	f.add(22, uint32(l1.shape)|uint32(t.shape)<<8|uint32(r1.shape)<<16)

	// What the lists say.
	f.add(24, tl)
	f.add(25, pair(ll, tl))
	f.add(26, pair(tl, rl))
	f.add(28, uint32(t.bits))
	f.add(29, ll)
	f.add(30, rl)
	for b := uint32(0); b < numBits; b++ {
		if t.bits>>b&1 != 0 {
			f.add(31, b|uint32(t.shape)<<8)
		}
	}

	// Triggers around.
	f.add(32, l1.kind())
	f.add(33, r1.kind())
	f.add(34, pair(l2.kind(), l1.kind()))
	f.add(35, pair(r1.kind(), r2.kind()))
	f.add(36, pair(pair(l1.kind(), r1.kind()), tl))

	// The run and the piece.
	place := uint32(min(i-r.First, 5)) | c.long<<4
	f.add(40, place)
	f.add(41, pair(place, uint32(t.bits)))
	f.add(42, c.before.hash)
	f.add(43, c.after.hash)
	f.add(44, pair(c.before.kind(), c.after.kind()))
	f.add(45, pair(c.before2.hash, c.before.hash))
	pl := uint32(min(i-p.first, 5)) | uint32(min(p.last-p.first, 6))<<4
	f.add(47, pl|lang<<12)
	f.add(48, pair(pl, p.bits))
	f.add(49, pair(pl, uint32(t.bits)|p.bodies<<20))
	pb, pa := x.near(r, p.first, -1), x.near(r, p.last, 0)
	f.add(50, pair(pl, pb.hash))
	f.add(51, pair(pl, pa.hash))
	f.add(52, pair(pair(pb.kind(), pa.kind()), pl))
	f.add(53, pair(pair(pb.kind(), pa.kind()), p.bits))
	f.add(54, pair(x.toks[p.last-1].hash, pl))
	f.add(55, pair(x.toks[p.first].hash, pl))
	f.add(56, p.bodies|pl<<4)
	if c.age {
		f.add(57, pl)
	}

	// The document.
	f.add(60, write)
	f.add(61, beside)
	f.add(63, pair(write, tl))
	f.add(64, pair(beside, uint32(t.bits)))
	f.add(65, pair(pair(write, pl), uint32(t.shape)))
	f.add(66, pair(pair(beside, pl), pb.kind()))
	if l1.ref >= 0 {
		_, b := x.seen(i - 1)
		f.add(67, pair(b, beside))
	}
	if r1.ref >= 0 {
		_, b := x.seen(i + 1)
		f.add(68, pair(beside, b))
	}

	// Headings and the start of sentences.
	f.add(80, pair(c.head<<1|lang<<2, uint32(l1.shape)|uint32(t.shape)<<8))
	if l1.shape == shBOS || l1.shape == shQuote {
		f.add(81, tl)
		f.add(82, pair(tl, rl))
		f.add(83, pair(t.hash, r1.kind()))
	}
}

// affixes adds the word's prefixes and suffixes and returns its length, up to 15.
func (x *Extractor) affixes(f *Features, i int32) int {
	t := &x.a.Tokens[i]
	s := x.a.Text[t.Start:t.End]
	h := uint32(2166136261)
	for k := 0; k < 4 && k < len(s); k++ {
		h = (h ^ uint32(lower(s[k]))) * 16777619
		if k > 0 {
			f.add(11+uint32(k), h)
		}
	}
	h = 2166136261
	for k := 0; k < 4 && k < len(s); k++ {
		h = (h ^ uint32(lower(s[len(s)-1-k]))) * 16777619
		f.add(15+uint32(k), h)
	}
	return min(len(s), 15)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 32
	}
	return c
}

// Each calls yield with the features of every token of a run in turn.
func (x *Extractor) Each(r *Run, f *Features, yield func(k int)) {
	c := x.context(r)
	p := piece{}
	for i := r.First; i < r.Last; i++ {
		if i >= p.last {
			p = x.piece(r, i)
		}
		x.Of(f, r, &c, &p, i)
		yield(int(i - r.First))
	}
}
