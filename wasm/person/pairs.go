package person

import "sorot/wasm/article"

// What follows two who stand together.
var together = setOf(`ticket summit administration campaign meeting talks`)

// joined marks the one of two people joined by a hyphen whom the model has not
// seen, "relawan Ganjar-Mahfud", "the Trump-Putin summit"; where the words
// around tell of a pair, both.
func (d *Detector) joined() {
	x, p := &d.x, &d.p
	for k := range x.Runs {
		r := &x.Runs[k]
		for i := r.First + 1; i+1 < r.Last; i++ {
			if x.toks[i].shape != shHyphen || !x.glued(i) || !x.glued(i+1) || !d.partner(i-1) || !d.partner(i+1) {
				continue
			}
			left, right := p.cover[i-1] == inName, p.cover[i+1] == inName
			cue := together.has(x.near(r, i+1, 1).hash)
			for n := max(r.lo, r.First-4); n < i-1 && !cue; n++ {
				cue = tickets.has(x.toks[n].hash)
			}
			bits := Bits(x.toks[i-1].bits) & Bits(x.toks[i+1].bits)
			if left == right && (left || !cue) || !cue && (bits&NameBits == 0 || x.a.Lang != article.ID) {
				continue
			}
			if !left && !(i-1 > r.First && x.capital(i-2) && p.cover[i-2] != inName && x.toks[i-2].class == ClassNone) {
				p.note(i-1, i, ruleListed)
			}
			if !right && !(i+2 < r.Last && x.capital(i+2)) {
				p.note(i+1, i+2, ruleListed)
			}
		}
	}
}

// partner tells whether the word at i may be one of two joined by a hyphen.
func (d *Detector) partner(i int32) bool {
	return d.p.cover[i] == inName || d.p.cover[i] == free && d.namely(i) && d.x.a.Tokens[i].Len() > 2
}

// shortened marks the initials in brackets behind the name that they are of:
// "Shin Tae-yong (STY)", "Susilo Bambang Yudhoyono (SBY)".
func (d *Detector) shortened() {
	x, p := &d.x, &d.p
	for k := 0; k < len(p.names); k++ {
		n := p.names[k]
		i := n.last + 1
		if i+1 >= int32(len(x.toks)) || x.toks[n.last].shape != shOpen || x.toks[i].shape != shCaps || x.toks[i+1].shape != shClose || n.last-n.first < 2 {
			continue
		}
		w := x.a.Text[x.a.Tokens[i].Start:x.a.Tokens[i].End]
		at := 0
		for j := max(0, n.first-1); j < n.last && at < len(w); j++ { // a title counts: "Ustaz Abdul Somad (UAS)"
			if x.toks[j].shape <= shMixed && lower(x.a.Text[x.a.Tokens[j].Start]) == lower(w[at]) {
				at++
			}
		}
		if at == len(w) && at > 1 {
			p.note(i, i+1, ruleInitials)
		}
	}
}
