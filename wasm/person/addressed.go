package person

import "sorot/wasm/article"

var ruleTitled = article.NewRule("person/titled",
	"Nama sesudah sapaan atau pangkat yang hanya dipakai untuk orang: Tuan, Kombes, Mr.",
	"A name after a form of address or a rank that only people bear: Mr, Sen., Kombes.")

// Titles behind which nothing stands but a name. Not "Pak" and "Bu", which are
// followed by offices too, nor "Ibu" ("Ibu Kota").
var surely = setOf(`mr mrs ms mx sen rep gov sgt ny nyonya sdr sdri kombes akbp kompol akp iptu ipda aiptu aipda bripka briptu bripda brigjen irjen komjen
	mayjen letjen letkol marsma marsda laksma laksda praka pratu serda kopda koptu letda lettu bharada bharatu mdm`)

// Offices cut short: a name follows, or a word of the language ("Menkeu baru").
var cabinet = setOf(`seskab wamendagri wamenlu wamenkeu wamenhan wamenag mendagri menlu menkeu menag menhan menkes menaker menhub menperin mendag mentan
	mensos mensesneg menkum`)

// Ranks that bodies are led by too ("Direktorat Jenderal Bea dan Cukai",
// "Jenderal Angkatan Darat"): a name of the lists must follow, and no office
// stand before.
var soldiers = setOf(`jenderal jendral laksamana marsekal kolonel`)
var generals = setOf(`direktur direktorat sekretaris sekretariat inspektur inspektorat konsul konsulat jaksa gubernur majelis`)

// Titles that a body or a place may bear too ("Judge Advocate"): two words
// must follow, one of them known as a name.
var mostly = setOf(`judge justice dr prof senator congressman congresswoman constable detective tuan hakim`)

// Forms of address that are a part of the name in use.
var byName = setOf(`gus bung`)

// What follows "Tuan" or "Jenderal" and is nobody.
var hosts = setOf(`rumah tanah muda besar guru purnawirawan bintang`)

// addressed finds people by the title before them, whatever the model thinks of
// the name: "said Mr Flake", "Judge Rose May", "AKBP Hendra Gunawan".
func (d *Detector) addressed() {
	x := &d.x
	for k := range x.Runs {
		r := &x.Runs[k]
		for i := r.First; i+1 < r.Last; i++ {
			if byName.has(x.toks[i].hash) && x.toks[i].shape == shUpper && i == r.First && d.namely(i+1) && !(i+2 < r.Last && x.capital(i+2)) {
				d.p.note(i, i+2, ruleTitled) // "Gus Dur"
				continue
			}
			if parties.has(x.toks[i].hash) {
				d.member(r, i+1)
				continue
			}
			sure := surely.has(x.toks[i].hash)
			if d.acronym(i) && d.namely(i+1) && Bits(x.toks[i+1].bits)&(Common|MostlyLower|OftenLower|SeenLower) == 0 && !(i+2 < r.Last && x.capital(i+2)) {
				d.p.note(i+1, i+2, ruleTitled) // "Kepala BNPB Suharyanto"
				continue
			}
			if soldiers.has(x.toks[i].hash) {
				sure = Bits(x.toks[i+1].bits)&(Common|MostlyLower|OftenLower|SeenLower) == 0 && Bits(x.toks[i+1].bits)&NameBits != 0 && !generals.has(x.near(r, i, -1).hash)
			}
			if cabinet.has(x.toks[i].hash) {
				sure = Bits(x.toks[i+1].bits)&(Common|MostlyLower|OftenLower|SeenLower) == 0
			}
			if !x.capital(i) || !sure && !mostly.has(x.toks[i].hash) {
				continue
			}
			j := i + 1
			if x.toks[j].shape == shStop {
				j++
			}
			n := name{first: j, last: j, rule: ruleTitled}
			bits := Bits(0)
			for n.last < r.Last && n.last < j+3 && (d.namely(n.last) || sure && n.last == j && x.toks[j].shape == shUpper && x.toks[j].class == ClassNone || n.last > j && x.toks[n.last].class == ClassDay && x.near(r, n.last, 1).shape != shDigits) {
				bits |= Bits(x.toks[n.last].bits)
				n.last++
			}
			if n.first == n.last || x.a.Tokens[j].Len() < 2 || hosts.has(x.toks[j].hash) || d.isThing(n) {
				continue
			}
			if sure || bits&NameBits != 0 && (n.last-n.first > 1 || x.toks[i].hash == hashTuan) {
				d.p.note(n.first, n.last, ruleTitled)
			}
		}
	}
}

// Bodies whose members are told by them: "anggota Fraksi Partai Demokrat Saan
// Mustopa", "anggota DPR Siti Khadijah".
var parties = setOf(`demokrat golkar gerindra nasdem hanura pkb pks pan ppp pdip psi perindo dpr dprd mpr dpd`)

// member marks the full name that a run ends with, from i on, if an office
// stands before the body.
func (d *Detector) member(r *Run, i int32) {
	x := &d.x
	if n := r.Last - i; n < 2 || n > 4 {
		return
	}
	bits := Bits(0)
	for k := i; k < r.Last; k++ {
		if !d.namely(k) {
			return
		}
		bits |= Bits(x.toks[k].bits)
	}
	for k := i - 1; k >= r.lo && k > i-9; k-- {
		if x.toks[k].class == ClassOffice && bits&NameBits != 0 {
			d.p.note(i, r.Last, ruleTitled)
			return
		}
	}
}

var hashTuan = article.Hash("tuan")

// namely tells whether the word at i has the form of a name and no other part
// to play.
func (d *Detector) namely(i int32) bool {
	t := &d.x.toks[i]
	return (t.shape == shUpper || t.shape == shMixed) && t.class == ClassNone && Bits(t.bits)&(City|Country) == 0
}

// Indonesian particles that hang on a name by a hyphen: "Sterling-lah".
var clitics = setOf(`lah kah pun nya ku mu`)

// trimClitic takes a particle off the end.
func (d *Detector) trimClitic(n *name) {
	x := &d.x
	if n.last-n.first > 2 && x.toks[n.last-2].shape == shHyphen && x.toks[n.last-1].shape == shLower && clitics.has(x.toks[n.last-1].hash) {
		n.last -= 2
	}
}

// Offices that Indonesian follows with the place where they are held.
var localOffices = setOf(`senator gubernur bupati walikota kota camat lurah kapolres kapolsek kapolda kapolresta kajari dandim wagub cagub cabup cawalkot anggota`)

// trimPlace takes the place of an office off the front: "Senator Arizona Jeff
// Flake"; and a sentence's "Dan".
func (d *Detector) trimPlace(n *name) {
	x := &d.x
	if n.last-n.first < 2 || n.first == 0 {
		return
	}
	t, prev := &x.toks[n.first], &x.toks[n.first-1]
	if t.hash == hashDan && x.a.Lang == article.ID && d.opens(n.first) {
		n.first++ // "and", not Daniel
		return
	}
	if n.last-n.first > 2 && (localOffices.has(prev.hash) && (t.class == ClassCountry || Bits(t.bits)&(City|Country) != 0) ||
		(prev.class == ClassBody || localOffices.has(prev.hash)) && t.ref >= 0 && x.evid[t.ref].loc > 0) {
		n.first++ // "anggota DPRD Payakumbuh Hendri Sutan", where the article has "di Payakumbuh"
	}
	if t = &x.toks[n.first]; t.shape == shCaps && x.a.Tokens[n.first].Len() > 2 && t.bits&uint16(NameBits) == 0 && x.toks[n.first+1].shape == shUpper {
		n.first++ // "menemukan DNA Simpson"
	}
}

// widen takes in the first name that the model left out: the half before a
// hyphen, what stands between an acronym and the rest, a capitalised word
// between a verb of saying and the name ("said Anahit Sargsyan, 62"), or one
// that opens the sentence and is a name as well as a word ("Will Prince, 27,").
func (d *Detector) widen(n *name) {
	x := &d.x
	i := n.first - 1
	if i > 0 && x.toks[i].shape == shHyphen && x.glued(i) && x.glued(i+1) && x.toks[i-1].shape == shUpper && x.toks[i-1].class == ClassNone && !d.apart(i-1) && x.a.Lang == article.EN {
		n.first = i - 1 // "Deborra-" and "Lee Furness"
		return
	}
	if i > 0 && x.toks[i].shape == shUpper && Bits(x.toks[i].bits)&FirstID != 0 && x.toks[i].class == ClassNone && x.toks[i-1].shape == shCaps && x.toks[i-1].class == ClassBody &&
		!x.glued(n.first) && x.a.Lang == article.ID {
		n.first = i // "anggota DPR Siti" and "Khadijah Assegaf"
		return
	}
	if i >= 0 && byName.has(x.toks[i].hash) && x.toks[i].shape == shUpper && !x.glued(n.first) && !x.a.Tokens[n.first].Has(article.LineBefore) {
		n.first = i // "Bung Tomo"
		return
	}
	if n.last-n.first != 1 || i < 0 || int(n.last) >= len(x.toks) || !x.capital(i) || x.glued(n.first) || x.a.Tokens[n.first].Has(article.LineBefore) ||
		x.toks[i].shape != shUpper || x.toks[n.first].shape != shUpper {
		return
	}
	t, next := &x.toks[i], &x.toks[n.last]
	told := next.shape == shComma || next.shape == shOpen || next.shape == shClitic || next.class == ClassSay && next.shape == shLower
	if !told {
		return
	}
	switch {
	case d.opens(i):
		if Bits(t.bits)&FirstWorld != 0 && Bits(t.bits)&(MostlyLower|OftenLower) != 0 && (t.class == ClassFunction || t.class == ClassNone) {
			n.first = i
		}
	case i > 0 && x.toks[i-1].class == ClassSay && x.toks[i-1].shape == shLower && t.class == ClassNone && Bits(t.bits)&(City|Country|Common) == 0:
		n.first = i
	}
}

var hashDan = article.Hash("dan")

// opens tells whether token i begins a line or a sentence.
func (d *Detector) opens(i int32) bool {
	x := &d.x
	return i == 0 || x.a.Tokens[i].Has(article.LineBefore) || x.toks[i-1].shape == shStop && !x.glued(i)
}

var hashV = article.Hash("v")

// suit tells whether the name is a side of a case at law, "Grace v. Sessions",
// which is the name of the case.
func (d *Detector) suit(first, last int32) bool {
	x := &d.x
	if int(last)+2 < len(x.toks) && x.toks[last].hash == hashV && x.toks[last+1].shape == shStop && x.capital(last+2) {
		return true
	}
	return first > 2 && x.toks[first-1].shape == shStop && x.toks[first-2].hash == hashV && x.capital(first-3)
}

// family tells whether the word at i is a last name of the article in the
// plural: "the Rosenbergs".
func (d *Detector) family(r *Run, i int32) bool {
	x := &d.x
	t := &x.a.Tokens[i]
	if x.a.Text[t.End-1] != 's' || t.Len() < 5 || x.toks[i].shape != shUpper || x.toks[i].class != ClassNone || !many.has(x.near(r, i, -1).hash) {
		return false
	}
	ref := x.find(article.Hash(x.a.Text[t.Start : t.End-1]))
	return ref >= 0 && x.evid[ref].ends > 0 && x.evid[ref].lower == 0 && x.evid[ref].parts == 0 && d.p.cover[i] != inName && d.p.cover[i] != inLong
}

// What stands before a family.
var many = setOf("the both two young older")

var ruleApposed = article.NewRule("person/apposed",
	"Nama yang diikuti keterangan siapa orang itu: “…, seorang perawat di”.",
	"A name followed by who that is: “…, a nurse at”, “…, who said”.")

// Offices that firms and things hold too: "a leader in robotics".
var shared = setOf(`leader partner model star forward guard center driver legend champion rival player association foreign defence defense treasury company
	owner producer designer presenter host anchor victim former ex late co junior senior second deputy`)

var articles = setOf(`a an seorang`)

// apposed finds full names by what follows them: "April Flood, a retired
// nurse".
func (d *Detector) apposed() {
	x := &d.x
	for k := range x.Runs {
		r := &x.Runs[k]
		if n := r.Last - r.First; n < 2 || n > 4 || x.near(r, r.Last, 0).shape != shComma || !articles.has(x.near(r, r.Last, 1).hash) {
			continue
		}
		first := r.First
		for first < r.Last && (x.toks[first].class == ClassOffice || x.toks[first].class == ClassHonor || x.toks[first].class == ClassRank) {
			first++
		}
		good, bits := r.Last-first > 1, Bits(0)
		for i := first; i < r.Last; i++ {
			bits |= Bits(x.toks[i].bits)
			if !d.namely(i) && x.toks[i].shape != shInitial && x.toks[i].shape != shStop && x.toks[i].class != ClassParticle && !(i == first && x.toks[i].class == ClassDay) {
				good = false
			}
		}
		if !good || bits&NameBits == 0 {
			continue
		}
		for j := int32(2); j < 6; j++ {
			t := x.near(r, r.Last, j)
			if t.shape != shLower && t.shape != shHyphen && t.shape != shDigits {
				break
			}
			if (t.class == ClassOffice || t.class == ClassHuman || t.class == ClassKin || t.class == ClassRank) && !shared.has(t.hash) {
				d.p.note(first, r.Last, ruleApposed)
				break
			}
			if t.class != ClassNone && t.class != ClassOffice && t.class != ClassDemonym && t.shape != shHyphen && t.shape != shDigits {
				break
			}
		}
	}
}
