package article

// Abbreviations whose full stop does not end a sentence, by what may follow.
const (
	abbrNone   uint8 = iota
	abbrTitle        // a name follows: never the end
	abbrNumber       // a figure follows: not the end before digits
	abbrAny          // may end a sentence: the next word tells
)

var abbreviations = new(Table[uint8]).
	Add(abbrTitle, `dr drs dra ir prof kol letkol mayjen brigjen letjen jenderal irjen komjen kombes akbp kompol akp iptu ipda
		aiptu aipda bripka serma serka sertu kapt h hj kh tgk tn ny nn sdr sdri rr tb st gus bpk jl jln gg kel kec kab
		mr mrs ms mx messrs rev fr sr gen col lt sgt capt cmdr maj adm gov sen rep pres hon supt insp det cpl pvt
		mt ft vs v a.n an.`).
	Add(abbrNumber, `rp rs ksh no nos pkl hlm hal pp art sec fig vol ps pasal bab ch ca approx tel telp`).
	Add(abbrAny, `jan feb mar apr jun jul aug sep sept oct nov dec agt agu ags okt nop des mei
		inc ltd corp co bros llc plc tbk pt cv ud dll dsb dst dkk etc al eds ed est dept univ assn ave blvd rd
		a.m p.m am pm m mx jr sr ph esq se tgl thn bln dgn yg s.d sbb`)

// starters are words that, capitalised after "U.S." or "dll.", begin a
// sentence more often than they go on with a name.
var starters = new(Table[bool]).
	Add(true, `the a an in on at it its he she they we i but and or this that these those when while after before for from
		if as there his her their our with by to of according meanwhile however
		ia dia mereka kami kita saya itu ini di ke dari pada dan atau namun tetapi sementara saat ketika setelah sebelum
		menurut bahkan selain sebelumnya kemudian lalu untuk dengan yang para hal karena jika bila adapun tak tidak semua setiap kini`)
