package person

import (
	"cmp"

	"sorot/wasm/article"
)

// node is one entity in the chain of those that have a word in their name.
type node struct{ entity, next int32 }

// person is an entity at work: its fullest mention and its latest.
type human struct {
	name   name
	words  int
	also   name  // another name that the text says to be theirs: "alias KDM"
	recent int32 // token of the last mention tied, for the nearest-before rule
	caps   bool
}

// maxChain bounds the people looked at for one word: beyond it the oldest are
// forgotten, so that a text of a thousand Smiths stays linear.
const maxChain = 16

// maxWords is the most words of a name that are told apart.
const maxWords = 8

// link ties the mentions of one human being together: fuller names first, so
// that a surname in the headline finds its owner further down.
func (d *Detector) link(a *article.Article) {
	p := &d.p
	p.humans, p.nodes = p.humans[:0], p.nodes[:0]
	p.tied = zeroed(p.tied, len(p.names))
	for n := maxWords; n >= 1; n-- {
		for i := range p.names {
			if d.countWords(p.names[i]) == n {
				p.tied[i] = d.tie(p.names[i], n)
			}
		}
	}
	d.number(a)
	d.describe(a)
	d.pronouns(a)
}

// isWord tells whether token i of a name counts: a word, not a particle, a
// joint or a numeral behind.
func (d *Detector) isWord(i int32) bool {
	t := &d.x.toks[i]
	return t.shape <= shMixed && t.shape >= shLower && t.class != ClassParticle && !suffixes.has(t.hash)
}

func (d *Detector) countWords(n name) (words int) {
	for i := n.first; i < n.last && words < maxWords; i++ {
		if d.isWord(i) {
			words++
		}
	}
	return max(words, 1)
}

// tie finds the human that a mention of so many words names, or makes one.
func (d *Detector) tie(n name, words int) int32 {
	x, p := &d.x, &d.p
	best := int32(-1)
	for i := n.first; i < n.last; i++ {
		if ref := x.toks[i].ref; ref >= 0 && d.isWord(i) {
			steps := 0
			for at := x.evid[ref].chain; at > 0 && steps < maxChain; at = p.nodes[at-1].next {
				steps++
				e := p.nodes[at-1].entity
				if h := &p.humans[e]; (d.fits(n, h.name) || h.also.last > 0 && d.fits(n, h.also)) && (best < 0 || nearer(n.first, h.recent, p.humans[best].recent)) {
					best = e
				}
			}
		}
	}
	if best < 0 {
		if best = d.alias(n); best >= 0 {
			p.humans[best].also = n
		}
	}
	caps := x.toks[n.first].shape == shCaps
	if best < 0 {
		best = int32(len(p.humans))
		p.humans = append(p.humans, human{name: n, words: words, recent: n.first, caps: caps})
	} else if h := &p.humans[best]; h.caps && !caps && words >= h.words {
		h.name, h.caps = n, false
	}
	p.humans[best].recent = n.first
	for i := n.first; i < n.last; i++ {
		if ref := x.toks[i].ref; ref >= 0 && d.isWord(i) && !p.inChain(x.evid[ref].chain, best) {
			p.nodes = append(p.nodes, node{best, x.evid[ref].chain})
			x.evid[ref].chain = int32(len(p.nodes))
		}
	}
	return best
}

func (p *pass) inChain(at, e int32) bool { return at > 0 && p.nodes[at-1].entity == e }

// nearer prefers the person mentioned last before token at, then the first after.
func nearer(at, a, b int32) bool {
	if (a <= at) != (b <= at) {
		return a <= at
	}
	if a <= at {
		return a > b
	}
	return a < b
}

// fits tells whether the short name can be the full one's: its words stand in
// it in the same order, an initial for the word it begins.
func (d *Detector) fits(short, full name) bool {
	at := full.first
	for i := short.first; i < short.last; i++ {
		if !d.isWord(i) {
			continue
		}
		for at < full.last && !d.same(i, at) {
			at++
		}
		if at == full.last {
			return false
		}
		at++
	}
	return true
}

func (d *Detector) same(i, j int32) bool {
	x := &d.x
	if x.toks[i].hash == x.toks[j].hash {
		return true
	}
	if x.toks[i].shape != shInitial && x.toks[j].shape != shInitial {
		return false
	}
	return d.isWord(j) && lower(x.a.Text[x.a.Tokens[i].Start]) == lower(x.a.Text[x.a.Tokens[j].Start])
}

// alias finds the human that the text says to be the same: "Joko Widodo
// (Jokowi)", "HB alias Ucok", "Eko, akrab disapa Kojek".
func (d *Detector) alias(n name) int32 {
	x, p := &d.x, &d.p
	i := n.first - 1
	for i > 0 && n.first-i < 4 && (x.toks[i].shape == shOpen || x.toks[i].shape == shQuote || aliasWords.has(x.toks[i].hash) || x.toks[i].shape == shComma && aliasWords.has(x.toks[i+1].hash)) {
		i--
	}
	if i == n.first-1 || i < 0 {
		return -1
	}
	if k := i + 1; k+1 == n.first && weakAlias.has(x.toks[k].hash) || weakAlias.has(x.toks[k].hash) && x.toks[k+1].shape <= shMixed && !aliasWords.has(x.toks[k+1].hash) {
		return -1 // "X called Y", "X as Y"
	}
	if between := x.toks[i+1].shape; between == shOpen && !(n.last < int32(len(x.toks)) && x.toks[n.last].shape == shClose) {
		return -1
	}
	ref := x.toks[i].ref
	if ref < 0 || p.cover[i] != inName {
		return -1
	}
	if at := x.evid[ref].chain; at > 0 {
		return p.nodes[at-1].entity
	}
	return -1
}

var aliasWords = setOf(`alias aka a.k.a disapa dipanggil akrab dijuluki nicknamed known as called`)

// weakAlias are words of an alias that are none alone.
var weakAlias = setOf(`called known as`)

// number gives the humans their numbers in the order of the text and writes
// them to the article.
func (d *Detector) number(a *article.Article) {
	p := &d.p
	p.order = zeroed(p.order, len(p.humans))
	from := int32(len(a.Persons) - len(p.names))
	for i := range p.names {
		h := p.tied[i]
		if p.order[h] == 0 {
			a.Entities = append(a.Entities, article.Entity{Name: d.span(a, p.humans[h].name)})
			p.order[h] = int32(len(a.Entities))
		}
		e := p.order[h] - 1
		p.tied[i] = e
		a.Entities[e].Mentions++
		a.Persons[from+int32(i)].Entity = e
	}
}

func (d *Detector) span(a *article.Article, n name) article.Span {
	return article.Span{Start: a.Tokens[n.first].Start, End: a.Tokens[n.last-1].End}
}

func sortNames(names []name) {
	article.Sort(names, func(a, b *name) int { return cmp.Compare(a.first, b.first) })
}
