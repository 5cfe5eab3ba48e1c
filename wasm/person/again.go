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
			}
		}
	}
	for k := range x.Runs {
		r := &x.Runs[k]
		head := a.Paragraphs[a.Sentences[r.Sentence].Para].Kind == article.Heading
		for i := r.First; i < r.Last; i++ {
			if !d.known(i) {
				continue
			}
			j := i + 1
			for j < r.Last && d.known(j) {
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
func (d *Detector) known(i int32) bool {
	t := &d.x.toks[i]
	if t.ref < 0 || d.p.cover[i] == inName || d.p.cover[i] == inLong {
		return false
	}
	e := &d.x.evid[t.ref]
	if e.name == 0 || e.acronym || e.lower > 0 || Bits(t.bits)&MostlyLower != 0 {
		return false
	}
	return d.p.cover[i] == free || t.shape == shCaps
}

// alone tells whether tokens [i, j) are not a part of something longer.
func (d *Detector) alone(r *Run, i, j int32, head bool) bool {
	x := &d.x
	if head {
		return true
	}
	if i > r.First && x.capital(i-1) && d.p.cover[i-1] != inName {
		switch x.toks[i-1].class {
		case ClassHonor, ClassRank, ClassOffice:
		default:
			return false
		}
	}
	return !(j < r.Last && x.capital(j)) && x.near(r, i, -1).class != ClassAt
}
