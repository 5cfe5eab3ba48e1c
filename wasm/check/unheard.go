package check

import "sorot/wasm/article"

// unheardCheck asks softly whether the one who is accused was heard: a person
// told as accused who says nothing in the text, for whom nobody speaks, and of
// whom it does not say that no answer came (Pedoman Media Siber; the Editors'
// Code, clause 1). An article is asked once.
var unheardCheck = &Check{Code: "accused-unheard", look: lookUnheard}

// unverifiedCheck finds a headline that tells as fact what the text says could
// not be confirmed.
var unverifiedCheck = &Check{Code: "unverified-mark", look: lookUnverified}

const (
	wAccused uint32 = 1 << iota
	wHeard          // an answer, a denial, a lawyer, or that none came
	wSpokeOf        // what is confirmed, or not
	wNot            // before such a word
)

var unheardWords = new(article.Table[uint32]).
	Add(wAccused, "tersangka terdakwa terlapor diduga dituduh dituding tertuduh accused alleged allegedly charged suspect suspected").
	Add(wHeard, `membantah bantahan dibantah menyangkal menampik klarifikasi tanggapan menanggapi merespons respons konfirmasi dikonfirmasi dihubungi pengacara pengacaranya penasihat
		kuasa mengaku pengakuan mengakui pembelaan pleidoi eksepsi menyesal lawyer lawyers attorney attorneys solicitor barrister denied denies deny denying comment response respond responded
		reached pleaded plead plea admitted confessed apologised apologized contacted tewas meninggal died dead`).
	Add(wSpokeOf, "diverifikasi terverifikasi memverifikasi dikonfirmasi terkonfirmasi mengonfirmasi mengkonfirmasi dipastikan kebenarannya verified verify confirmed confirm corroborate unverified unconfirmed").
	Add(wNot, "belum tidak tak bukan not couldn't can't cannot unable never yet tanpa without")

// hedgeWords mark what is not certain.
var hedgeWords = new(article.Table[uint32]).
	Add(1, `klaim mengklaim diklaim diduga dugaan kabar dikabarkan disebut sebut kata ujar menurut mengaku isu rumor viral hoaks beredar benarkah tudingan menuding tuduhan menuduh mungkin kemungkinan dilaporkan laporan
		claim claims claimed alleged allegedly reported reportedly report reports says said say may might could possible accuses accused according unverified unconfirmed tuduh tuding sumber sources source video foto`)

func lookUnheard(r *reader, c *Check) {
	if len(r.a.Sources) == 0 {
		return // nothing was read: no ground to ask on
	}
	heard := make([]bool, len(r.a.Entities))
	for i := range r.a.Sources {
		if e := r.a.Sources[i].Entity; e > 0 && int(e) <= len(heard) {
			heard[e-1] = true
		}
	}
	asked := -1
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind == article.SourceKind { // a mark that holds the name
			for k := i + 1; k < len(r.a.Marks) && r.a.Marks[k].First < m.Last; k++ {
				r.hear(k, heard)
			}
		}
		if m.Kind != article.PersonKind || r.heading(r.sent[i]) || r.a.Persons[m.Val].Entity < 0 || asked >= 0 && !heard[r.a.Persons[m.Val].Entity] {
			continue
		}
		if r.accused(i) && !heard[r.a.Persons[m.Val].Entity] {
			asked = i
		}
	}
	if asked < 0 || heard[r.a.Persons[r.a.Marks[asked].Val].Entity] {
		return
	}
	for k := range int32(len(r.a.Tokens)) {
		if r.flags(unheardWords, k)&wHeard != 0 {
			return
		}
	}
	s := r.a.Marks[asked].Span
	r.say(c, article.Info, []article.Span{s}, passage("a", s))
}

// hear notes the person of mark k as heard.
func (r *reader) hear(k int, heard []bool) {
	if m := &r.a.Marks[k]; m.Kind == article.PersonKind {
		if e := r.a.Persons[m.Val].Entity; e >= 0 {
			heard[e] = true
		}
	}
}

// accused tells that the words right beside mark i accuse its person.
func (r *reader) accused(i int) bool {
	m, s := &r.a.Marks[i], r.sent[i]
	for k := m.First - 1; k >= max(r.a.Sentences[s].First, m.First-3); k-- {
		if r.kind(k) >= article.Punct {
			break
		}
		if r.flags(unheardWords, k)&wAccused != 0 && !r.any(k, "alleged allegedly charged accused suspected diduga dituduh dituding") {
			return true
		}
		if r.any(k, "accused alleged") && k == m.First-1 {
			return true
		}
	}
	for k := m.Last; k < min(r.a.Sentences[s].Last, m.Last+4); k++ {
		if r.flags(unheardWords, k)&wAccused != 0 && !r.any(k, "suspect") {
			return r.any(k, "diduga dituduh dituding allegedly") || r.any(k-1, "is was been sebagai jadi menjadi")
		}
		if r.kind(k) >= article.Punct {
			break
		}
	}
	return false
}

func lookUnverified(r *reader, c *Check) {
	heads := int32(r.headline())
	if heads == 0 {
		return
	}
	head := &r.a.Sentences[0]
	for k := head.First; k < head.Last; k++ {
		if r.flags(hedgeWords, k) != 0 || r.flags(unheardWords, k)&wNot != 0 || r.punct(k, '?') || r.punct(k, ':') || r.punct(k, '\'') || r.punct(k, '‘') || r.punct(k, '"') || r.punct(k, '“') {
			return
		}
	}
	for s := heads; s < int32(len(r.a.Sentences)); s++ {
		x := &r.a.Sentences[s]
		for k := x.First; k < x.Last; k++ {
			if r.flags(unheardWords, k)&wSpokeOf == 0 {
				continue
			}
			from := k
			if !r.any(k, "unverified unconfirmed") {
				for from--; from > k-6 && from >= x.First && r.flags(unheardWords, from)&wNot == 0; from-- {
				}
				if from < x.First || from <= k-6 {
					continue
				}
			}
			if !r.tellsSame(head, s) {
				continue
			}
			a, b := r.tokens(head.First, head.Last), r.tokens(from, k+1)
			r.say(c, article.Info, []article.Span{a, b}, passage("b", b))
			return
		}
	}
}

// tellsSame tells that a sentence, or the one before it, speaks of what the
// headline tells: two longer words in common.
func (r *reader) tellsSame(head *article.Sentence, s int32) bool {
	n := 0
	en := head.Lang == article.EN
	for k := head.First; k < head.Last; k++ {
		if r.kind(k) != article.Word || r.a.Tokens[k].Len() < 4 && !r.has(k, article.AllUpper) || r.flags(aroundWords, k)&wStop != 0 {
			continue
		}
		h := r.stem(k, en)
		for t := r.a.Sentences[max(s-1, 1)].First; t < r.a.Sentences[s].Last; t++ {
			if r.kind(t) == article.Word && r.stem(t, en) == h {
				n++
				break
			}
		}
		if n == 2 {
			return true
		}
	}
	return false
}
