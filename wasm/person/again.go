package person

import "sorot/wasm/article"

// again marks the words of names wherever else they stand alone.
func (d *Detector) again(a *article.Article) {
	x, p := &d.x, &d.p
	for _, n := range p.names {
		long := n.last-n.first > 1
		for i := n.first; i < n.last; i++ {
			if ref := x.toks[i].ref; ref >= 0 && !x.evid[ref].acronym && (long || n.sure >= 60 || n.sure == 0) && x.toks[i].class != ClassParticle && a.Tokens[i].Len() > 2 {
				x.evid[ref].name = inc(x.evid[ref].name)
				if long && i == n.last-1 {
					x.evid[ref].ends = inc(x.evid[ref].ends)
				}
			}
		}
	}
	for k := range x.Runs {
		r := &x.Runs[k]
		head := a.Paragraphs[a.Sentences[r.Sentence].Para].Kind == article.Heading
		for i := r.First; i < r.Last; i++ {
			if !d.known(r, i) {
				if d.family(r, i) && !(i+1 < r.Last && x.capital(i+1)) {
					p.note(i, i+1, ruleAgain)
				}
				continue
			}
			j := i + 1
			for j < r.Last && d.known(r, j) {
				j++
			}
			if d.alone(r, i, j, head) {
				p.note(i, j, ruleAgain)
			}
			i = j
		}
	}
}

// known tells whether token i is a word of somebody's name and not yet marked.
// A last name may be a word of the language too ("Flake", "Young"), or what the
// model takes for a body: the article has told better.
func (d *Detector) known(r *Run, i int32) bool {
	t := &d.x.toks[i]
	if t.ref < 0 || d.p.cover[i] == inName || d.p.cover[i] == inLong {
		return false
	}
	e := &d.x.evid[t.ref]
	if e.name == 0 || e.acronym || e.lower > 0 {
		return false
	}
	if e.ends > 0 && e.parts == 0 && t.class == ClassNone && t.shape != shCaps {
		return Bits(t.bits)&(MostlyLower|Common) == 0 || d.acts(r, i)
	}
	return Bits(t.bits)&MostlyLower == 0 && (d.p.cover[i] == free || t.shape == shCaps)
}

// acts tells whether the word at i is surely meant as a name: it stands inside
// a sentence, or does what people do.
func (d *Detector) acts(r *Run, i int32) bool {
	x := &d.x
	if x.a.Paragraphs[x.a.Sentences[r.Sentence].Para].Kind == article.Heading {
		return false
	}
	if l := x.near(r, i, -1); l.shape == shLower || l.shape == shComma {
		return true
	}
	n := x.near(r, i, 1)
	if n.shape == shLower && Bits(x.toks[i].bits)&MostlyLower == 0 {
		return true // a rare word: "Sane took a few touches"
	}
	return n.shape == shClitic || n.shape == shLower && (n.class == ClassSay || n.class == ClassBe)
}

// alone tells whether tokens [i, j) are not a part of something longer.
func (d *Detector) alone(r *Run, i, j int32, head bool) bool {
	x := &d.x
	if d.suit(i, j) || j < r.Last && d.tailed(j) || d.borne(name{first: i, last: j}) {
		return false
	}
	if head {
		return true
	}
	if i > r.First && x.capital(i-1) && d.p.cover[i-1] != inName {
		switch t := &x.toks[i-1]; t.class {
		case ClassHonor, ClassRank, ClassOffice:
		default:
			if i-1 != r.lo || Bits(t.bits)&MostlyLower == 0 { // "But Flake said"
				return false
			}
		}
	}
	if j < r.Last && x.capital(j) {
		return false
	}
	return x.near(r, i, -1).class != ClassAt || x.near(r, j, 0).shape == shClitic && Bits(x.toks[i].bits)&(City|Country) == 0
}
