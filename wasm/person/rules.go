package person

import "sorot/wasm/article"

// words is a set of words that a rule asks for.
type words struct{ article.Table[bool] }

func setOf(list string) *words {
	w := &words{}
	w.Add(true, list)
	return w
}

// has looks a hash up.
func (w *words) has(hash uint32) bool { return w.HasHash(hash) }

var (
	// Titles by birth and habit that are part of the name in use.
	inNames = setOf(`gus bung si daeng teuku tengku teungku tgk raden rr datuk datu cut saint santo santa st imam sultan raja`)
	// Parts of a name that follow it.
	suffixes = setOf(`jr sr ii iii iv`)
	// Words that end the name of a street, a firm, a body, a prize.
	tails = setOf(`street road avenue boulevard mews terrace crescent stadium arena university hospital airport bridge sekuritas securities
		ambulance inc corp ltd plc llc tbk fc county award awards prize cup foundation institute college airlines theatre theater museum party
		act school hotel mall cathedral`)
	// Titles that the word tables hold for something else.
	otherTitles = setOf(`father regent brigade polisi era trio seskab polkam danlanud danlanal inf kav arm czi cpm praka pratu prada bharada bharatu
		nabi alhaji alhaja smt shri mdm madam datin`)
	// What stands behind the name of who was honoured or chosen.
	honours = setOf(`kc qc mp msp mep obe mbe cbe`)
	// Titles that cannot end a name.
	titleEnds = setOf(`sen rep gov gen col sgt lt dr mr mrs ms prof capt maj kompol kombes akbp ny sdr presiden president menteri gubernur bupati`)
	illness   = setOf(`disease syndrome law theorem prize award method test palsy lymphoma`)
	// What stands before the names of two who run together.
	tickets = setOf(`pasangan paslon duet kubu ganda pemenangan petahana urut cagub capres pendukung relawan pemerintahan kabinet pertemuan tim ticket pair duo`)
	// What stands before the name of a body that one heads or speaks for.
	bodyHeads = setOf(`kepala ketua direktur bicara jubir anggota sekretaris sekjen ketum komisaris kabid petugas pejabat head chief chairman director spokesman spokeswoman spokesperson member secretary`)
	// Words that tell that initials stand for a person.
	initialCues = setOf(`berinisial inisial initial initials alias`)
	humans      = setOf(`pelaku tersangka terduga korban saksi terdakwa pria wanita perempuan pemuda remaja warga seorang penadah rekannya istrinya suaminya anaknya oknum pengedar kurir bandar`)
	bylineCues  = setOf(`penulis editor reporter pewarta oleh by foto photo kontributor fotografer redaktur penyunting wartawan laporan writing editing reporting`)
)

var ruleInitials = article.NewRule("person/initials",
	"Inisial orang dalam berita perkara, seperti “RS (34)” atau “berinisial RS”.",
	"Initials of a person in a crime report, such as “RS (34)”.")

// initials finds people told by their initials: "RS (34)", "berinisial RS dan
// TM", and then the same initials in the rest of the article.
func (d *Detector) initials(a *article.Article) {
	x, p := &d.x, &d.p
	seeds := p.seeds[:0]
	for k := range x.Runs {
		r := &x.Runs[k]
		for i := r.First; i < r.Last; i++ {
			if !d.initial(r, i) {
				continue
			}
			l1, r1 := x.near(r, i, -1), x.near(r, i, 1)
			aged := r1.shape == shOpen && x.near(r, i, 2).shape == shDigits && x.near(r, i, 2).hash <= 2 && years(x.near(r, i, 3))
			listed := len(seeds) > 0 && i > 2 && (l1.shape == shComma || l1.class == ClassAnd) &&
				(d.lastSeed(i-2) || d.lastSeed(i-3) && x.toks[i-2].shape == shComma) // "AK, TM, dan BW"
			cue := initialCues.has(l1.hash) || humans.has(l1.hash) && r1.hash == hashAlias || aged && (humans.has(l1.hash) || l1.shape == shLower || l1.shape == shComma)
			if cue || listed {
				seeds = append(seeds, x.toks[i].hash)
				p.note(i, i+1, ruleInitials)
				p.lastSeed = i
			}
		}
	}
	p.seeds = seeds
	if len(seeds) == 0 {
		return
	}
	for _, h := range seeds {
		if ref := x.find(h); ref >= 0 {
			x.evid[ref].initial = true
		}
	}
	for k := range x.Runs {
		r := &x.Runs[k]
		for i := r.First; i < r.Last; i++ {
			if ref := x.toks[i].ref; ref >= 0 && x.evid[ref].initial && d.initial(r, i) && p.cover[i] != inName {
				switch x.near(r, i, -1).class {
				case ClassAt, ClassBody, ClassOffice, ClassCountry:
				default:
					p.note(i, i+1, ruleInitials)
				}
			}
		}
	}
}

var hashAlias = article.Hash("alias")

// years tells what may follow an age's digits.
func years(t *tok) bool {
	return t.shape == shClose || t.shape == shComma || t.class == ClassAge || t.class == ClassThing
}

func (d *Detector) lastSeed(i int32) bool { return d.p.lastSeed == i }

// initial tells whether token i may be initials: two to four capitals that
// stand by themselves.
func (d *Detector) initial(r *Run, i int32) bool {
	x := &d.x
	if n := x.a.Tokens[i].Len(); x.toks[i].shape != shCaps || n > 4 {
		return false
	}
	return !(i > r.First && x.capital(i-1)) && !(i+1 < r.Last && x.capital(i+1))
}

var ruleByline = article.NewRule("person/byline",
	"Nama di baris kredit: Penulis, Editor, Reporter, By.",
	"A name in a credit line: By, Editor, Penulis.")

// bylines finds names in credit lines: "Penulis: X | Editor: Y", "By X".
func (d *Detector) bylines(a *article.Article) {
	x := &d.x
	for k := range x.Runs {
		r := &x.Runs[k]
		para := &a.Paragraphs[a.Sentences[r.Sentence].Para]
		if para.Tokens[1]-para.Tokens[0] > 16 {
			continue
		}
		first := r.First
		if bylineCues.has(x.toks[first].hash) && first == para.Tokens[0] {
			first++ // "By Duncan Otieno"
		} else if l := x.near(r, first, -1); !(l.shape == shColon && first >= 2 && bylineCues.has(x.near(r, first, -2).hash)) {
			continue
		}
		n := r.Last - first
		if n < 2 || n > 5 {
			continue
		}
		good := true
		for i := first; i < r.Last; i++ {
			t := &x.toks[i]
			switch t.class {
			case ClassBody, ClassPlace, ClassThing, ClassDay, ClassFunction, ClassOffice:
				good = good && Bits(t.bits)&NameBits != 0
			}
			good = good && (x.capital(i) || t.shape == shStop || t.class == ClassParticle) && !bylineCues.has(t.hash)
		}
		if good && x.toks[first].class != ClassPronoun {
			d.p.note(first, r.Last, ruleByline)
		}
	}
}
