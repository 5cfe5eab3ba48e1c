package check

import (
	"math"

	"sorot/wasm/article"
)

// partsCheck adds up: "20 orang, terdiri dari 12 laki-laki dan 9 perempuan".
// It asks only where the text says that the parts are all there ("terdiri
// dari", "sisanya", men and women), and where a part is larger than its whole
// ("45 of the 40 members", "21 orang, termasuk 38 anak").
var partsCheck = &Check{Code: "parts-whole", look: lookParts}

// What the words around parts tell.
const (
	wComplete uint32 = 1 << iota // all parts follow
	wPartial                     // some parts follow
	wRest                        // what follows is the rest
	wTotal                       // a sum follows
	wMale                        // one half of a whole
	wFemale
	wJoin  // before the last of a list
	wOne   // counts one without a number
	wOpen  // more parts than are told
	wMove  // a number that changes
	wNet   // what is left of one after another
	wSplit // one part for each
)

var partWords = new(article.Table[uint32]).
	Add(wComplete, "terdiri yakni yaitu rinciannya rincian perinciannya meliputi terbagi komposisinya comprising comprises comprised consisting consists composed namely split").
	Add(wPartial, "termasuk antaranya including included").
	Add(wRest, "sisanya selebihnya remaining rest remainder").
	Add(wTotal, "total totalnya jumlah jumlahnya keseluruhan seluruhnya semuanya altogether totaling totalling making").
	Add(wMale, "laki lelaki pria putra men males boys male man cowok").
	Add(wFemale, "perempuan wanita putri women females girls female woman cewek").
	Add(wJoin, "dan serta and plus").
	Add(wOne, "seorang sebuah seekor sepasang selembar a an another").
	Add(wOpen, "lainnya lain dll dkk others other etc sebagainya masih belum beberapa sejumlah several some many").
	Add(wNet, "bruto kotor gross selisihnya surplus defisit deficit balance").
	Add(wSplit, "masing").
	Add(wMove, "naik turun bertambah berkurang dari menjadi from up down rose fell")

func lookParts(r *reader, c *Check) {
	k := &r.kept
	was, ended := k.turnParts()
	for s := range r.a.Sentences {
		at := len(r.a.Findings)
		if i := r.still(s); i >= 0 && i < len(ended) {
			r.sayAgain(was[upTo(ended, i):ended[i]], s)
		} else {
			r.partsOf(c, s)
		}
		if r.a.Kept.On {
			k.parts = append(k.parts, r.a.Findings[at:]...)
			k.ended = append(k.ended, int32(len(k.parts)))
		}
	}
	if r.left > most { // not all are there
		k.ended = k.ended[:0]
	}
	r.sums(c)
}

// partsOf looks for parts in a sentence, and in that and the one before it.
func (r *reader) partsOf(c *Check, s int) {
	from, to := r.in(s)
	total := int32(-1)
	for i := from; i < to; i++ {
		n := r.number(i)
		if n == nil {
			continue
		}
		if x, ok := plain(n); !ok || n.Per != "" || n.Unit == "a" || n.Unit == "%" || x <= 0 {
			continue
		}
		if r.outOf(c, i, to) {
			continue
		}
		if total < 0 {
			total = r.totalIn(int32(s))
		}
		if r.a.Marks[i].Last <= total {
			if end := r.totalled(c, i, int32(s), to); end > i {
				i = end
				continue
			}
		}
		i = r.whole(c, i, int32(s), to)
	}
	r.nextSentence(c, int32(s))
}

// totalIn gives the last word of a sentence that announces a total, 0 if none
// does.
func (r *reader) totalIn(s int32) int32 {
	for k := r.a.Sentences[s].Last - 1; k > r.a.Sentences[s].First; k-- {
		if r.flags(partWords, k)&wTotal != 0 {
			return k
		}
	}
	return 0
}

// exact tells that a number was not rounded.
func exact(n *article.Number) bool { return n.Modifier == "" || n.Modifier == "min" }

// whole reads mark i as a whole whose parts follow in its sentence. It gives
// the last mark that it has settled.
func (r *reader) whole(c *Check, i int, s int32, to int) int {
	w := r.number(i)
	j := r.nextNumber(i, to)
	if j < 0 || !exact(w) {
		return i
	}
	end := r.nounEnd(i)
	first := r.a.Marks[j].First
	complete, partial, each, words := false, false, false, 0
	for k := r.a.Marks[i].Last; k < first; k++ {
		b := r.flags(partWords, k)
		complete = complete || b&wComplete != 0 || r.is(k, "made") && r.is(k+1, "up")
		each = each || b&wSplit != 0
		partial = partial || b&wPartial != 0 || r.is(k, "antara") && r.is(k+1, "lain")
		if b&(wJoin|wTotal|wMove) != 0 && !complete && !r.is(k, "dari") {
			return i
		}
		if k >= end && r.kind(k) == article.Word {
			words++
			// Another subject ("3 RW dan 10 RT, Dusun Toko terbagi menjadi 6 RW"), or
			// a number that is part of a name ("TK Darmorejo 1").
			if r.has(k, article.Upper) && (k == first-1 || r.kind(k+1) == article.Digits || !complete && r.punct(k-1, ',')) {
				return i
			}
		}
	}
	if first-end > 14 {
		return i
	}
	p := r.list(j, s, to, w.Unit)
	if p.n == 0 {
		return i
	}
	whole := w.Low
	counted := w.Of.Len() > 0 || w.Unit != ""
	switch {
	case p.n > 1 && p.others && (partial || r.near(partWords, wPartial, s, r.a.Marks[j].Last, r.a.Marks[j].Last+3)):
		// "12 orang, delapan di antaranya tewas dan empat lainnya luka"
	case p.n > 1 && !p.open && !p.others && counted && p.sum < 2*whole && 2*p.sum > whole && (each || words == 0 && r.listEnds(&p) && (r.listBetween(end, first) || first == end+1 && r.punct(end, ',') && r.placedParts(&p))):
		// "12 korban: tujuh dewasa dan lima anak", "(tujuh dari Jambi, lima dari Riau)"
		if p.sum != whole {
			r.unequal(c, i, &p, p.sum, whole, article.Warn)
			return p.until
		}
	case partial && !complete:
		if part := r.number(p.marks[0]); part.Low > whole && exact(part) && first-end < 6 {
			r.unequal(c, i, &p, part.Low, whole, article.Error)
		}
		return i
	case p.n < 2 || (p.open || p.others) && p.sum <= whole:
		return i
	case complete, p.rest:
	case p.male && p.woman && p.n == 2 && (words == 0 && r.signBetween(end, first) || words < 4 && r.punct(first-1, '(')):
	case p.n > 1 && !p.open && r.any(r.a.Marks[i].First-1, "dari of") && first-end < 3 && p.sum > whole && p.sum < 2*whole:
		// "Dari 40 rumah, 25 rusak berat dan 16 rusak ringan": they may be
		// less, but not more.
		r.unequal(c, i, &p, p.sum, whole, article.Warn)
		return p.until
	default:
		return i
	}
	if p.sum != whole && w.Modifier == "min" && p.sum > whole && !complete {
		return i
	}
	r.unequal(c, i, &p, p.sum, whole, article.Error)
	return p.until
}

// unequal says that parts make the whole of mark i, or asks, as gravely as sev
// says.
func (r *reader) unequal(c *Check, i int, p *some, sum, whole float64, sev article.Severity) {
	if math.Abs(sum-whole) <= 1e-9*whole {
		sev = article.Fit
	} else if r.number(i).Unit != "" && math.Abs(sum-whole) < 0.005*whole {
		return // rounded amounts
	}
	spans := []article.Span{r.a.Marks[i].Span}
	for k := 0; k < min(p.n, 3); k++ {
		spans = append(spans, r.a.Marks[p.marks[k]].Span)
	}
	u := r.number(i).Unit
	r.say(c, sev, spans, num("sum", sum, u), num("whole", whole, u))
}

// totalled reads a list that begins with mark i and its total after it: "tujuh
// pria dan lima wanita, total 12 orang", "three gold and four silver for a
// total of seven". It gives the mark of the total, i if there is none.
func (r *reader) totalled(c *Check, i int, s int32, to int) int {
	p := r.list(i, s, to, r.number(i).Unit)
	j := -1
	if p.n > 1 && !p.others {
		j = r.nextNumber(p.until, to)
	}
	if j < 0 || r.number(j).Unit != r.number(i).Unit || !exact(r.number(j)) || r.number(j).Per != "" {
		return i
	}
	whole, ok := plain(r.number(j))
	at := r.a.Marks[j].First
	if !ok || at-p.last > 12 || p.sum >= 2*whole || 2*p.sum <= whole || r.near(partWords, wMove|wNet, s, p.last, at) {
		return i
	}
	// The word stands right before the total, and not for another noun.
	if !r.near(partWords, wTotal, s, at-4, at) || r.any(at-1, "dan and") {
		return i
	}
	r.unequal(c, j, &p, p.sum, whole, article.Warn)
	return j
}

// outOf reads "45 of the 40 members", "38 dari 21 pengurus" at mark i.
func (r *reader) outOf(c *Check, i, to int) bool {
	m := &r.a.Marks[i]
	k := m.Last
	if r.is(k, "out") {
		k++
	}
	if !r.any(k, "dari of") || r.number(i).Unit != "" {
		return false
	}
	for k++; r.any(k, "the total its their all seluruh a keseluruhan jumlah"); k++ {
	}
	if r.is(k, "of") {
		k++
	}
	j := r.nextNumber(i, to)
	if j < 0 || r.a.Marks[j].First != k || r.number(j).Unit != "" || !exact(r.number(i)) {
		return false
	}
	whole, ok := plain(r.number(j))
	part := r.number(i).Low
	if !ok || whole >= part || r.number(j).Of.Len() == 0 || r.near(partWords, wMove|wTotal, r.sent[i], m.First-4, m.First) {
		return false
	}
	r.say(c, article.Error, []article.Span{m.Span, r.a.Marks[j].Span}, num("sum", part, ""), num("whole", whole, ""))
	return true
}

// nextSentence reads a sentence that gives the parts of the one number of the
// sentence before it: "Mereka terdiri dari …", "Rinciannya …".
func (r *reader) nextSentence(c *Check, s int32) {
	if s == 0 || r.a.Sentences[s].Para != r.a.Sentences[s-1].Para && r.heading(s-1) {
		return
	}
	from, to := r.in(int(s))
	j := r.nextNumber(from-1, to)
	if j < 0 {
		return
	}
	head := r.a.Sentences[s].First
	first := r.a.Marks[j].First
	opens := first-head <= 1 && r.a.Sentences[s].Para == r.a.Sentences[s-1].Para // "Dua belas laki-laki dan sembilan perempuan."
	if first-head > 8 || !opens && !r.near(partWords, wComplete, s, head, first) && !(r.any(head, "of") && r.any(head+1, "them those these")) {
		return
	}
	whole := -1
	pf, pt := r.in(int(s - 1))
	for i := pf; i < pt; i++ {
		if n := r.number(i); n != nil && n.Unit == "" && !n.Ordinal {
			if _, ok := plain(n); !ok || whole >= 0 {
				return
			}
			whole = i
		}
	}
	if whole < 0 || !exact(r.number(whole)) {
		return
	}
	p := r.list(j, s, to, "")
	if p.n < 2 || p.open || p.others || !(r.near(partWords, wComplete, s, head, first) || p.male && p.woman && p.n == 2) {
		return
	}
	sev, x := article.Error, r.number(whole).Low
	if opens {
		if p.sum >= 1.5*x || 1.5*p.sum <= x { // others are spoken of
			return
		}
		sev = article.Warn
	}
	r.unequal(c, whole, &p, p.sum, x, sev)
}
