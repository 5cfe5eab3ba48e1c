package person

import "sorot/wasm/article"

var ruleListed = article.NewRule("person/listed",
	"Nama di antara nama-nama orang dalam satu daftar.",
	"A name between those of people in a list.")

// Heads of Indonesian bodies and places that may bear the name of a person.
// In small letters they may also stand before one ("pemilik hotel Budi"), so
// that only those with a capital count.
var bearers = setOf(`pt cv ud universitas bandara stadion jalan jl gedung masjid gereja rsud rsup sma smp smk sdn hotel piala kri jembatan lapangan
	pesantren yayasan gelora`)

// States by their letters: "Presiden RI".
var states = setOf(`ri us uk usa un eu pbb nkri`)

// borne tells whether a name is that of a firm, a school, a road: "PT Salma
// Arowana Lestari", "Stadion Maguwoharjo", "Jalan Jenderal Sudirman".
func (d *Detector) borne(n name) bool {
	x := &d.x
	if bearers.has(x.toks[n.first].hash) && n.last-n.first > 1 && x.toks[n.first].class != ClassNone {
		return true
	}
	i := n.first - 1
	if i > 0 && (x.toks[i].class == ClassRank || x.toks[i].class == ClassHonor) && x.capital(i) {
		i--
	}
	return i >= 0 && bearers.has(x.toks[i].hash) && x.capital(i) && !x.a.Tokens[i+1].Has(article.LineBefore)
}

// listed marks what stands between two people in a list: "Janet Jackson, the
// Weeknd, Shawn Mendes".
func (d *Detector) listed() {
	x, p := &d.x, &d.p
	for k := range x.Runs {
		r := &x.Runs[k]
		first, end := r.First, r.Last
		if end-first > 3 || first < r.lo+2 || end+1 >= r.hi || !d.joint(first-1) || !d.joint(end) || p.cover[first-2] != inName || p.cover[end+1] != inName {
			continue
		}
		good := true
		for i := first; i < end; i++ {
			t := &x.toks[i]
			good = good && p.cover[i] == free && (d.namely(i) || t.shape == shInitial && i > first)
		}
		if good {
			p.note(first, end, ruleListed)
		}
	}
}

// joint tells whether token i parts the members of a list.
func (d *Detector) joint(i int32) bool {
	t := &d.x.toks[i]
	return t.shape == shComma || t.shape == shLower && t.class == ClassAnd
}
