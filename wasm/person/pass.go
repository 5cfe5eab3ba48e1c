package person

import "sorot/wasm/article"

// name is a mention of a person, tokens of the article.
type name struct {
	first, last int32
	rule        article.RuleID
	sure        uint8
}

// pass is the document half's notebook, reused between articles.
type pass struct {
	names  []name
	others []name  // what the model takes for bodies and places; sure holds the tag
	cover  []uint8 // by token
	spare  []name
	seeds  []uint32

	lastSeed int32

	humans []human
	nodes  []node
	tied   []int32 // by name: its human, then its entity
	order  []int32 // by human: its entity+1
}

// what covers a token.
const (
	free uint8 = iota
	inName
	inOther // a word that is all of a body's or a place's name
	inLong  // a part of a longer one
)

func (p *pass) reset() {
	p.names, p.others = p.names[:0], p.others[:0]
}

func (p *pass) add(n name) { p.names = append(p.names, n) }

func (p *pass) other(first, last int32, tag uint8) {
	p.others = append(p.others, name{first: first, last: last, sure: tag})
}

var ruleAgain = article.NewRule("person/again",
	"Nama yang sudah dikenali di tempat lain dalam artikel ini.",
	"A name that was found elsewhere in this article.")

// settle turns what the model proposes into the guidelines' spans and finds
// the mentions that only the rest of the article gives away.
func (d *Detector) settle(a *article.Article) {
	p := &d.p
	d.count()
	d.shape()
	p.cover = zeroed(p.cover, len(a.Tokens))
	for _, o := range p.others {
		c := inOther
		if o.last-o.first > 1 {
			c = inLong
		}
		for i := o.first; i < o.last; i++ {
			p.cover[i] = c
		}
	}
	for _, n := range p.names {
		p.mark(n)
	}
	d.addressed()
	d.apposed()
	d.listed()
	d.held()
	d.joined()
	d.otherwise()
	d.shortened()
	d.initials(a)
	d.bylines(a)
	d.again(a)
}

func (p *pass) mark(n name) {
	for i := n.first; i < n.last; i++ {
		p.cover[i] = inName
	}
}

// note adds a name that a rule found, unless one is there.
func (p *pass) note(first, last int32, rule article.RuleID) {
	for i := first; i < last; i++ {
		if p.cover[i] == inName {
			return
		}
	}
	n := name{first: first, last: last, rule: rule}
	p.add(n)
	p.mark(n)
}

// shape brings each proposed span to the guidelines' form.
func (d *Detector) shape() {
	names := d.p.names
	kept := names[:0:0]
	if cap(d.p.spare) > 0 {
		kept = d.p.spare[:0]
	}
	for _, n := range names {
		d.trimTitle(&n)
		d.trimPlace(&n)
		d.trimClitic(&n)
		d.trimDegree(&n)
		d.widen(&n)
		d.extend(&n)
		if n.first >= n.last || d.isThing(n) {
			continue
		}
		if cut := d.pair(n); cut > 0 {
			first := n
			first.last = cut
			kept = append(kept, first)
			n.first = cut + 1
		}
		kept = append(kept, n)
	}
	d.p.names, d.p.spare = kept, names[:0]
}

// trimTitle takes titles off the front: "Tuan Kavanaugh", "Lawyer Christian
// Schertz". Where nothing else is left the title is the name ("Prince").
func (d *Detector) trimTitle(n *name) {
	x := &d.x
	for n.first+1 < n.last {
		t := &x.toks[n.first]
		next := n.first + 1
		if x.toks[next].shape == shStop {
			next++
		}
		if next >= n.last || !x.capital(next) {
			return
		}
		switch t.class {
		case ClassHonor, ClassRank:
			if inNames.has(t.hash) {
				return
			}
		case ClassOffice:
			if Bits(t.bits)&(FirstID|FirstWorld|KnownFirst) != 0 && t.shape != shLower {
				return
			}
		default:
			if !otherTitles.has(t.hash) && !d.heads(n.first) {
				return
			}
		}
		n.first = next
	}
}

// heads tells whether the acronym at i is the body that the person behind it
// heads: "Kepala HUR Kyrylo Budanov".
func (d *Detector) heads(i int32) bool {
	t := &d.x.toks[i]
	return t.shape == shCaps && t.ref >= 0 && d.x.evid[t.ref].acronym && d.x.a.Tokens[i].Len() > 2 && d.x.toks[i+1].shape == shUpper
}

// trimDegree takes degrees off the end: "Budi Santoso SH".
func (d *Detector) trimDegree(n *name) {
	for n.last-n.first > 1 {
		t := &d.x.toks[n.last-1]
		if t.shape == shCaps && honours.has(t.hash) || t.shape == shStop && d.x.toks[n.last-2].shape != shInitial || t.class == ClassDegree && !suffixes.has(t.hash) && t.shape != shUpper {
			n.last--
			continue
		}
		return
	}
}

// extend takes in "Jr." with its full stop and comma, and the stop of an
// initial that ends a name inside a sentence.
func (d *Detector) extend(n *name) {
	x := &d.x
	end := int32(len(x.toks))
	if n.last+1 < end && x.toks[n.last].shape == shComma && suffixes.has(x.toks[n.last+1].hash) && x.toks[n.last+1].shape == shUpper {
		n.last += 2
	}
	if n.last < end && x.toks[n.last].shape == shStop && x.a.Tokens[n.last].Hash == '.' && x.glued(n.last) && n.last-n.first > 1 &&
		suffixes.has(x.toks[n.last-1].hash) && x.toks[n.last-1].shape == shUpper {
		n.last++
	}
}

// isThing tells what cannot be a person: a bare degree, a street, a firm, a
// disease named after someone.
func (d *Detector) isThing(n name) bool {
	x := &d.x
	end := int32(len(x.toks))
	if tails.has(x.toks[n.last-1].hash) && n.last-n.first > 1 || titleEnds.has(x.toks[n.last-1].hash) {
		return true
	}
	if t := &x.toks[n.first]; n.last-n.first == 1 && t.shape == shCaps && t.ref >= 0 && x.evid[t.ref].acronym {
		return true
	}
	if d.firm(n) {
		return true
	}
	if n.last-n.first == 1 && x.a.Tokens[n.first].Len() == 1 {
		return true // "Gen Z"
	}
	if d.suit(n.first, n.last) || d.borne(n) || n.last-n.first == 1 && x.toks[n.first].shape == shCaps && states.has(x.toks[n.first].hash) {
		return true
	}
	if n.last < end && tails.has(x.toks[n.last].hash) && x.capital(n.last) && !x.a.Tokens[n.last].Has(article.LineBefore) && x.toks[n.last].shape == x.toks[n.first].shape {
		return true
	}
	if n.last+1 < end && x.toks[n.last].shape == shClitic && illness.has(x.toks[n.last+1].hash) {
		return true
	}
	if t := &x.toks[n.first]; n.last-n.first == 1 && (t.class == ClassCountry || t.class == ClassDemonym || Bits(t.bits)&Country != 0) && t.ref >= 0 && x.evid[t.ref].fuller == 0 {
		return true // a country is nobody's whole name, unless the article has the rest
	}
	if t := &x.toks[n.first]; n.last-n.first == 1 && (t.class == ClassDay || t.class == ClassRank || t.class == ClassOffice) && n.sure < 95 && t.ref >= 0 && x.evid[t.ref].fuller == 0 {
		return true // "before Ramadan", "Hakim menyatakan"
	}
	if t := &x.toks[n.first]; n.last-n.first == 1 && n.sure < 90 && t.ref >= 0 && x.evid[t.ref].fuller == 0 && x.evid[t.ref].parts > 0 {
		return true // "Northwick", where "Northwick Town" plays
	}
	if n.first > 0 && x.toks[n.first-1].shape == shComma { // ", M.H."
		for i := n.first; i < n.last; i++ {
			if s := x.toks[i].shape; s != shInitial && s != shStop {
				return false
			}
		}
		return n.last-n.first > 1
	}
	return false
}

// pair gives the token that parts two people told in one breath
// ("Suhardi-Iskandar"), 0 where the hyphen is inside one name. Two people are
// those of a ticket, or those whom the article also names apart.
func (d *Detector) pair(n name) int32 {
	x := &d.x
	for i := n.first + 1; i+1 < n.last; i++ {
		if x.toks[i].shape != shHyphen || !x.capital(i+1) || x.a.Tokens[i-1].Len() < 3 || x.a.Tokens[i+1].Len() < 3 {
			continue
		}
		for k := max(0, n.first-5); k < n.first; k++ {
			if tickets.has(x.toks[k].hash) {
				return i
			}
		}
		if d.apart(i-1) && d.apart(i+1) {
			return i
		}
	}
	return 0
}

// apart tells whether the word at i is in another name where no hyphen is
// beside it.
func (d *Detector) apart(i int32) bool {
	ref := d.x.toks[i].ref
	return ref >= 0 && d.x.evid[ref].plain > 0
}

// count notes how often each word is in a name, in one of several words, and
// in a body's or place's name of several.
func (d *Detector) count() {
	x := &d.x
	for _, o := range d.p.others {
		for i := o.first; i < o.last && o.last-o.first > 1; i++ {
			if ref := x.toks[i].ref; ref >= 0 {
				x.evid[ref].parts = inc(x.evid[ref].parts)
			}
		}
	}
	for k := range x.Runs {
		for i := x.Runs[k].First; i < x.Runs[k].Last; i++ {
			ref := x.toks[i].ref
			if ref >= 0 && d.acronym(i) {
				x.evid[ref].acronym = true
			}
			if ref >= 0 && i+1 < x.Runs[k].Last && x.toks[i].shape == shUpper && d.tailed(i+1) { // "Northwick Town", also where the model saw none
				x.evid[ref].parts = inc(x.evid[ref].parts)
			}
		}
	}
	for _, n := range d.p.names {
		for i := n.first; i < n.last; i++ {
			ref := x.toks[i].ref
			if ref < 0 {
				continue
			}
			e := &x.evid[ref]
			if (i == n.first || x.toks[i-1].shape != shHyphen) && (i+1 == n.last || x.toks[i+1].shape != shHyphen) {
				e.plain = inc(e.plain)
			}
			if n.last-n.first > 1 {
				e.fuller = inc(e.fuller)
			}
		}
	}
}

// tailed tells whether the word at i is the tail of a body or a place,
// which in Indonesian comes first.
func (d *Detector) tailed(i int32) bool {
	t := &d.x.toks[i]
	return d.x.a.Lang == article.EN && t.shape == shUpper && !d.x.a.Tokens[i].Has(article.LineBefore) && (t.class == ClassBody || t.class == ClassPlace) && Bits(t.bits)&NameBits == 0
}

// acronym tells whether the word in capitals at i is a body: somebody heads it
// or speaks for it ("Kepala HUR Kyrylo Budanov", "juru bicara HUR").
func (d *Detector) acronym(i int32) bool {
	x := &d.x
	t := &x.toks[i]
	return t.shape == shCaps && t.ref >= 0 && x.a.Tokens[i].Len() <= 6 && i > 0 && bodyHeads.has(x.toks[i-1].hash) && x.toks[i-1].shape != shCaps
}
