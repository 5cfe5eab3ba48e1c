package check

import (
	"math"

	"sorot/wasm/article"
)

// changeCheck works a percentage out from its two ends: "naik 20 persen dari
// Rp 10 miliar menjadi Rp 13 miliar", or from the step and the end: "turun
// 108,06 poin atau 1,44% menjadi 7.383,87". Only where the three stand
// together, each with the word that tells its part; the rounding of each
// figure as written is allowed for.
var changeCheck = &Check{Code: "percent-change", look: func(r *reader, c *Check) { r.changes(c, false) }}

// pointsCheck tells percent from percentage points: from 5 to 7 percent is 2
// points, or 40 percent.
var pointsCheck = &Check{Code: "percent-points", look: func(r *reader, c *Check) { r.changes(c, true) }}

// What the word before a number tells of its part in a change.
const (
	wFrom uint32 = 1 << iota
	wTo
	wUp
	wDown
	wFill  // may stand between the word and its number
	wEqual // "atau", "or": another way to say the same
	wOther // what makes it another comparison
)

var changeWords = new(article.Table[uint32]).
	Add(wFrom, "dari from dibanding dibandingkan ketimbang versus").
	Add(wTo, "menjadi jadi ke to").
	Add(wUp, `naik meningkat melonjak melejit bertambah tumbuh menguat melesat terkerek menanjak kenaikan peningkatan pertumbuhan
		rose rise rises rising up increased increase increasing grew grow jumped jump climbed climb gained gain surged soared`).
	Add(wDown, `turun menurun merosot anjlok melemah berkurang susut menyusut terkoreksi tergerus ambles melorot jatuh penurunan
		fell fall falls falling down decreased decrease declined decline dropped drop slid slipped lost shrank plunged cut`).
	Add(wFill, "sebelumnya posisi level angka sekitar sebesar sebanyak semula previously about nearly around roughly just hampir tahun lalu year last month lalu the a periode yang sama pada").
	Add(wEqual, "atau or setara").
	Add(wOther, "target proyeksi perkiraan forecast expected estimates estimasi ekspektasi total")

// part of a number in a change.
type part uint8

const (
	noPart part = iota
	percentPart
	fromPart
	toPart
	stepPart
)

func (r *reader) changes(c *Check, points bool) {
	for s := range r.a.Sentences {
		from, to := r.in(s)
		var w [3]int // the last three numbers
		n := 0
		for i := from; i < to; i++ {
			x := r.number(i)
			if x == nil || x.Unit == "a" || x.Ordinal {
				continue
			}
			if points && n > 0 && r.ranged(c, w[2], i) {
				n = 0
				continue
			}
			w[0], w[1], w[2] = w[1], w[2], i
			if n++; n >= 3 && r.together(w) && r.change(c, w, points) {
				n = 0
			}
		}
	}
}

// ranged reads "rose 2 percent to 7 percent from 5 percent", whose first two
// look like a range: mark i, and mark j after it.
func (r *reader) ranged(c *Check, i, j int) bool {
	x, y := r.number(i), r.number(j)
	m := r.a.Marks
	if x.Unit != "%" || y.Unit != "%" || !(x.Low < x.High) || y.Low != y.High || r.role(j) != fromPart || m[j].First-m[i].Last > 4 {
		return false
	}
	dir := float64(r.direction(r.sent[i], m[i].First))
	gap, worked := dir*(x.High-y.Low), dir*(x.High/y.Low-1)*100
	if dir == 0 || math.Abs(gap-x.Low) > 1e-9 || math.Abs(worked-x.Low) < 0.1*x.Low+0.5 {
		return false
	}
	r.say(c, article.Warn, []article.Span{m[i].Span, m[j].Span}, num("from", y.Low, "%"), num("to", x.High, "%"), num("points", gap, ""), num("worked", worked, "%"))
	return true
}

// together tells that three numbers stand close to one another.
func (r *reader) together(w [3]int) bool {
	m := r.a.Marks
	if m[w[1]].First-m[w[0]].Last > 12 || m[w[2]].First-m[w[1]].Last > 12 {
		return false
	}
	for k := m[w[0]].Last; k < m[w[2]].First; k++ {
		if r.punct(k, ';') || r.flags(changeWords, k)&wOther != 0 || r.any(k, "sedangkan sementara while whereas") {
			return false
		}
	}
	return true
}

// role reads what the words before mark i make of it.
func (r *reader) role(i int) part {
	m, n := &r.a.Marks[i], r.number(i)
	for k := m.First - 1; k >= 0 && k >= m.First-5; k-- {
		b := r.flags(changeWords, k)
		switch {
		case b&wFrom != 0, r.any(k, "with to") && r.is(k-1, "compared"), r.is(k, "dengan") && r.is(k-1, "dibanding"):
			return fromPart
		case b&wTo != 0:
			return toPart
		case b&wFill != 0:
			continue
		}
		break
	}
	if n.Unit == "%" {
		return percentPart
	}
	return noPart
}

// direction reads the verb before token k: 1 up, -1 down, 0 not told.
func (r *reader) direction(s, k int32) int {
	for t := k - 1; t >= r.a.Sentences[s].First && t >= k-4; t-- {
		switch b := r.flags(changeWords, t); {
		case b&wUp != 0:
			return 1
		case b&wDown != 0:
			return -1
		}
	}
	return 0
}

// change reads three numbers as a percentage and its two ends. It tells
// whether they are one.
func (r *reader) change(c *Check, w [3]int, points bool) bool {
	s := r.sent[w[0]]
	var p, a, b = -1, -1, -1
	for k, i := range w {
		x := r.number(i)
		if v, ok := plain(x); !ok || v <= 0 {
			return false
		}
		switch r.role(i) {
		case percentPart:
			if p >= 0 {
				return false
			}
			p = i
		case fromPart:
			if a >= 0 {
				return false
			}
			a = i
		case toPart:
			if b >= 0 {
				return false
			}
			b = i
		default:
			// "Rp 318,6 miliar, melonjak 42,7% dibandingkan Rp 223,3 miliar"
			if k != 0 {
				return false
			}
			if r.step(c, w, points) {
				return true
			}
			b = i
		}
	}
	if p < 0 || a < 0 || b < 0 {
		return false
	}
	m := r.a.Marks
	dir := r.direction(s, m[p].First)
	if dir == 0 && p != w[2] {
		if dir = r.direction(s, min(m[a].First, m[b].First)); dir == 0 {
			return false
		}
	}
	if dir == 0 { // "dari A menjadi B atau 20 persen"
		if r.flags(changeWords, m[p].First-1)&wEqual == 0 || r.direction(s, m[a].First) == 0 && r.direction(s, m[b].First) == 0 {
			return false
		}
		if dir = r.direction(s, m[a].First); dir == 0 {
			dir = r.direction(s, m[b].First)
		}
	}
	if r.number(a).Unit != r.number(b).Unit || r.number(a).Per != r.number(b).Per {
		return false
	}
	r.compare(c, p, a, b, dir, points)
	return true
}

// compare works out the change from mark a to mark b, and says whether the
// percentage of mark p is that.
func (r *reader) compare(c *Check, p, a, b, dir int, points bool) {
	A, B, P := r.number(a).Low, r.number(b).Low, r.number(p).Low
	ea, eb, ep := r.rounding(a), r.rounding(b), r.rounding(p)
	low, high := (B-eb)/(A+ea)-1, (B+eb)/(A-ea)-1
	if A <= ea || dir == 0 {
		return
	}
	d := float64(dir)
	worked := d * (B/A - 1) * 100
	lo, hi := d*low*100, d*high*100
	if lo > hi {
		lo, hi = hi, lo
	}
	slack := 0.05 + 0.01*P
	for _, i := range [3]int{p, a, b} {
		if r.number(i).Modifier != "" {
			slack += 0.15 * P
		}
	}
	fits := P-ep-slack <= hi && lo <= P+ep+slack
	unit := r.number(a).Unit
	spans := []article.Span{r.a.Marks[p].Span, r.a.Marks[a].Span, r.a.Marks[b].Span}
	if unit == "%" {
		gap := d * (B - A)
		isPoints := math.Abs(gap-P) <= ea/2+eb/2+1e-9 && math.Abs(worked-P) > 2*math.Abs(gap-P)+ep
		switch {
		case points && isPoints:
			r.say(c, article.Warn, spans, num("from", A, unit), num("to", B, unit), num("points", math.Abs(gap), ""), num("worked", math.Abs(worked), "%"))
			return
		case points || isPoints:
			return
		}
	}
	if points {
		return
	}
	sev := article.Warn
	if fits {
		sev = article.Fit
	}
	r.say(c, sev, spans, num("from", A, unit), num("to", B, unit), num("worked", signed(worked, dir), "%"), num("written", signed(P, dir), "%"))
}

// signed shows a change against the direction told as below zero.
func signed(x float64, dir int) float64 { return x * float64(dir) }

// step reads "108,06 poin atau 1,44% menjadi 7.383,87", "Rp 500 atau 2% ke Rp
// 25.500": the step, the percentage, and where it led.
func (r *reader) step(c *Check, w [3]int, points bool) bool {
	x, p, b := r.number(w[0]), r.number(w[1]), r.number(w[2])
	m := r.a.Marks
	if p.Unit != "%" || r.role(w[2]) != toPart || x.Unit != b.Unit && x.Unit != "" || b.Unit == "%" {
		return false
	}
	named := r.any(m[w[0]].Last, "poin points point")
	if x.Unit == "" && !named && b.Unit != "" {
		return false
	}
	same := r.flags(changeWords, m[w[1]].First-1)&wEqual != 0 || r.punct(m[w[1]].First-1, '(') || r.punct(m[w[1]].First-1, ',')
	dir := r.direction(r.sent[w[0]], m[w[0]].First)
	if !same || dir == 0 {
		return false
	}
	if points {
		return true
	}
	B, X, P := b.Low, x.Low, p.Low
	A := B - float64(dir)*X
	if A <= 0 || X > B {
		return true
	}
	worked := X / A * 100
	ex := r.rounding(w[0])
	slack := 0.011 + 0.005*P + r.rounding(w[1]) + ex/A*100
	if x.Modifier != "" || p.Modifier != "" || b.Modifier != "" {
		slack += 0.15 * P
	}
	sev := article.Warn
	if math.Abs(worked-P) <= slack {
		sev = article.Fit
	}
	r.say(c, sev, []article.Span{m[w[1]].Span, m[w[0]].Span, m[w[2]].Span}, num("from", A, b.Unit), num("to", B, b.Unit), num("worked", signed(worked, dir), "%"), num("written", signed(P, dir), "%"))
	return true
}
