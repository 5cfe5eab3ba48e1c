package person

import "sorot/wasm/article"

// held finds the name between commas behind an Indonesian office: "Wakil Ketua
// DPRD Kota Malang, Abdurrochman, menolak".
func (d *Detector) held() {
	x, p := &d.x, &d.p
	if x.a.Lang != article.ID {
		return
	}
	for k := range x.Runs {
		r := &x.Runs[k]
		if r.Last-r.First > 3 || r.First < r.lo+2 || x.toks[r.First-1].shape != shComma || x.near(r, r.Last, 0).shape != shComma {
			continue
		}
		good := true
		for i := r.First; i < r.Last; i++ {
			good = good && p.cover[i] <= inOther && p.cover[i] != inName && d.namely(i) && Bits(x.toks[i].bits)&(Common|MostlyLower|OftenLower|SeenLower) == 0
		}
		if good && d.office(r, r.First-2) {
			p.note(r.First, r.Last, ruleApposed)
		}
	}
}

// Words of an office that are words of much else: "kota besar kedua, Bulawayo".
var wide = setOf(`kota besar`)

// office tells whether the phrase that ends at i says what somebody is.
func (d *Detector) office(r *Run, i int32) bool {
	x := &d.x
	for n := i; n >= r.lo && n > i-8; n-- {
		switch t := &x.toks[n]; {
		case t.shape > shMixed, t.class == ClassSay, t.class == ClassAnd, t.class == ClassAt, d.p.cover[n] == inName:
			return false
		case t.class == ClassOffice && !wide.has(t.hash):
			return true
		}
	}
	return false
}

// otherwise marks what follows "alias" behind a name: "Jusuf Hamka alias Babah
// Alun".
func (d *Detector) otherwise() {
	x, p := &d.x, &d.p
	for k := range x.Runs {
		r := &x.Runs[k]
		if r.Last-r.First > 2 || r.First < r.lo+2 || x.toks[r.First-1].hash != hashAlias || p.cover[r.First-2] != inName {
			continue
		}
		good := true
		for i := r.First; i < r.Last; i++ {
			good = good && p.cover[i] != inName && (x.toks[i].shape == shUpper || x.toks[i].shape == shCaps)
		}
		if good {
			p.note(r.First, r.Last, ruleAgain)
		}
	}
}
