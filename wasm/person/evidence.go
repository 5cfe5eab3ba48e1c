package person

// gather collects the evidence of the document.
func (x *Extractor) gather() {
	words := 0
	for k := range x.Runs {
		words += int(x.Runs[k].Last - x.Runs[k].First)
	}
	size := 64
	for size < 2*words {
		size *= 2
	}
	x.evid = zeroed(x.evid, size)
	x.mask = uint32(size - 1)
	for k := range x.Runs {
		r := &x.Runs[k]
		kept := k < x.head || k >= len(x.Runs)-x.tail
		for i := r.First; i < r.Last; i++ {
			if x.capital(i) {
				if !kept {
					x.toks[i].ev = x.contribution(i, r)
				}
				x.toks[i].ref = x.count(i)
			}
		}
	}
	for i := range x.toks {
		if x.toks[i].shape == shLower && x.toks[i].ref < 0 {
			x.addLower(x.toks[i].hash)
		}
	}
}

func (x *Extractor) place(hash uint32) int32 {
	i := (hash * 0x9e3779b1 >> 5) & x.mask
	for x.evid[i].hash != hash && x.evid[i].hash != 0 {
		i = (i + 1) & x.mask
	}
	return int32(i)
}

// find gives the slot of a word that has a capital somewhere; -1 if none.
func (x *Extractor) find(hash uint32) int32 {
	if i := x.place(hash); x.evid[i].hash != 0 {
		return i
	}
	return -1
}

func (x *Extractor) addLower(hash uint32) {
	if e := &x.evid[x.place(hash)]; e.hash != 0 { // only of words that also have a capital
		e.lower = inc(e.lower)
	}
}

func inc(c uint8) uint8 {
	if c < 250 {
		c++
	}
	return c
}

func (x *Extractor) count(i int32) int32 {
	at := x.place(x.toks[i].hash)
	e, ev := &x.evid[at], x.toks[i].ev
	e.hash = x.toks[i].hash
	e.seen = inc(e.seen)
	if ev&evUpper != 0 {
		e.upper = inc(e.upper)
	}
	if ev&evCaps != 0 {
		e.caps = inc(e.caps)
	}
	if ev&evLong != 0 {
		e.long = inc(e.long)
	}
	if ev&evPer != 0 {
		e.per = inc(e.per)
	}
	if ev&evLoc != 0 {
		e.loc = inc(e.loc)
	}
	if ev&evOrg != 0 {
		e.org = inc(e.org)
	}
	return at
}

// contribution is what the occurrence at i in run r tells about its word.
func (x *Extractor) contribution(i int32, r *Run) (ev uint8) {
	t := &x.toks[i]
	prev, next := x.near(r, i, -1), x.near(r, i, 1)
	if t.shape == shCaps {
		ev |= evCaps
	} else if prev.shape != shBOS && prev.shape != shQuote && prev.shape != shColon && prev.shape != shStop {
		ev |= evUpper
	}
	if r.Last-r.First > 1 {
		ev |= evLong
	}
	switch prev.class {
	case ClassHonor, ClassRank, ClassOffice, ClassKin:
		ev |= evPer
	case ClassAt:
		ev |= evLoc
	case ClassBody:
		ev |= evOrg
	case ClassSay:
		if prev.shape == shLower {
			ev |= evPer
		}
	}
	if next.class == ClassSay && next.shape == shLower || x.capitalTok(prev) && Bits(prev.bits)&(FirstID|FirstWorld) != 0 && prev.class == ClassNone {
		ev |= evPer
	}
	if next.class == ClassBody && x.capitalTok(next) {
		ev |= evOrg
	}
	return ev
}

func (x *Extractor) capitalTok(t *tok) bool { return shUpper <= t.shape && t.shape <= shMixed }

var bos, eos = tok{hash: 1, shape: shBOS, ref: -1}, tok{hash: 2, shape: shEOS, ref: -1}

// near is the token d steps from i in r's sentence, or the sentence's edge.
func (x *Extractor) near(r *Run, i, d int32) *tok {
	switch j := i + d; {
	case j < r.lo:
		return &bos
	case j >= r.hi:
		return &eos
	default:
		return &x.toks[j]
	}
}
