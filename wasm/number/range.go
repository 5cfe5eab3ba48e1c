package number

import (
	"math"

	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// readBetween reads "antara 5 dan 10 juta", "between $10 and $15".
func readBetween(p *parser, i int, r *reading) bool {
	o, ok := openers.Get(&p.View, i)
	if !ok || o.does != isBetween {
		return false
	}
	var lo, hi reading
	if !p.part(i+1, &lo) {
		return false
	}
	j := lo.last
	switch {
	case p.Is(j, "dan"), p.Is(j, "and"), p.Is(j, "hingga"), p.Is(j, "sampai"), p.Is(j, "to"), p.joins(j):
		j++
	default:
		return false
	}
	if !p.part(j, &hi) || !p.join(&lo, &hi, r) {
		return false
	}
	if p.Lang == article.EN {
		if r.form == count && p.agedEN(i) {
			r.age("a", hi.last)
		}
	} else if u := p.span(hi.last); r.form == count && p.agedID(i) {
		r.age("a", hi.last)
		if u != "" {
			r.age(u, hi.last+1)
		}
	}
	return true
}

// readRange reads "10-15 persen", "5 hingga 10 ton", "$10 to $15", "US$ 45
// juta-US$ 50 juta", "two or three", "dua-tiga".
func readRange(p *parser, i int, r *reading) bool {
	var hi reading
	p.loAt, p.loOK = i, p.part(i, &p.lo)
	lo := p.lo
	if !p.loOK || lo.form == loose || lo.form == points && lo.last > i+3 {
		return false
	}
	j, link := p.link(&lo)
	if link == noLink || !p.part(j, &hi) || hi.form == loose {
		return false
	}
	switch link {
	case orLink: // "lima atau enam orang": neighbours, of one thing
		if lo.form != count || hi.form != count || hi.n.Low > 2*lo.n.Low || hi.n.Low > 100 || p.joins(hi.last) {
			return false
		}
	case toLink:
		if p.changes(i) && lo.form == hi.form && (lo.form != count || p.Lang == article.EN) {
			return false // "from 5% to 6%": from one to the other
		}
		if (lo.form == money || lo.form == measure || lo.form == points || lo.form == count && p.Is(i-1, "by")) && hi.form == lo.form && p.moved(i) {
			return false // "rose $1.20 to $83.45"
		}
	case nextLink: // "dua tiga orang"
		if hi.n.Low != lo.n.Low+1 || hi.n.Low > 9 || hi.last != j+1 {
			return false
		}
	case dashLink:
		if p.joins(hi.last) && p.Kind(hi.last+1) == article.Digits {
			return false // 10-15-20
		}
		if p.Kind(i) == article.Digits && (p.Word(i)[0] == '0' && len(p.Word(i)) > 1 && p.Kind(i+1) != article.Punct) {
			return false
		}
	}
	return p.join(&lo, &hi, r)
}

// part reads one end of a range.
func (p *parser) part(i int, r *reading) bool {
	*r = reading{first: i, scale: 1}
	r.n.Alt = nan
	return readAmount(p, i, r)
}

// linkKind is what stands between the ends of a range.
type linkKind uint8

const (
	noLink linkKind = iota
	dashLink
	toLink
	orLink
	nextLink
)

// link finds what joins a range after its lower end, and where the upper end
// begins.
func (p *parser) link(lo *reading) (int, linkKind) {
	j := lo.last
	if p.gates(j)&gateLink == 0 && (p.Lang == article.EN || p.Kind(lo.first) != article.Word) {
		return j, noLink
	}
	switch {
	case p.joins(j):
		return j + 1, dashLink
	case p.Is(j, "-"), p.Is(j, "–"), p.Is(j, "—"), p.Is(j, "~"):
		if lo.form != count && p.Kind(j+1) != article.Word || lo.form == money { // "Rp 2 juta - Rp 3 juta"
			return j + 1, dashLink
		}
	case p.Is(j, "hingga"), p.Is(j, "to"):
		return j + 1, toLink
	case p.Is(j, "sampai"):
		if p.Is(j+1, "dengan") {
			j++
		}
		return j + 1, toLink
	case p.Is(j, "s"):
		if (p.Is(j+1, "/") || p.Is(j+1, ".")) && p.Is(j+2, "d") && p.Glued(j+2) {
			j += 3
			if p.Is(j, ".") && p.Glued(j) {
				j++
			}
			return j, toLink
		}
	case p.Is(j, "sd"):
		return j + 1, toLink
	case p.Is(j, "atau"), p.Is(j, "or"):
		return j + 1, orLink
	case p.Lang != article.EN && p.Kind(lo.first) == article.Word && lo.last == lo.first+1 && lo.form == count:
		return j, nextLink
	}
	return j, noLink
}

// joins tells whether a dash without spaces stands at token j.
func (p *parser) joins(j int) bool {
	if p.gates(j)&gateLink == 0 {
		return false
	}
	if !p.Is(j, "-") && !p.Is(j, "–") && !p.Is(j, "—") && !p.Is(j, "‑") && !p.Is(j, "−") {
		return false
	}
	return p.Glued(j) && p.Glued(j+1)
}

// changes tells whether "from" or "dari" before the number speaks of a change
// and not of a range.
func (p *parser) changes(i int) bool {
	if !p.Is(i-1, "from") && !p.Is(i-1, "dari") {
		return false
	}
	for k := i - 2; k >= 0 && k >= i-4; k-- {
		if ok, _ := ranging.Get(&p.View, k); ok {
			return false
		}
	}
	return true
}

// moved tells whether a verb of change stands before the number: it moved by
// the one to the other.
func (p *parser) moved(i int) bool {
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if ok, _ := moves.Get(&p.View, k); ok {
			return true
		}
	}
	return false
}

// join makes one reading of two ends: they share the unit and the magnitude
// that only one of them tells.
func (p *parser) join(lo, hi, r *reading) bool {
	a, b := lo.n.Low, hi.n.Low
	if lo.n.High != a || hi.n.High != b {
		return false
	}
	form, unit := hi.form, hi.n.Unit
	switch {
	case lo.form == hi.form && lo.n.Unit == unit:
	case lo.form == count, lo.form == share && hi.form != percent:
	case hi.form == count && lo.form == money:
		form, unit = money, lo.n.Unit
	default:
		return false
	}
	if form == money || hi.n.Alt != hi.n.Alt && lo.n.Alt == lo.n.Alt {
		a, b = larger(lo, a), larger(hi, b)
	}
	if lo.scale == 1 && hi.scale > 1 && a*hi.scale < b {
		a = times(a, hi.scale)
	}
	if form != money && form != count && hi.form != lo.form && lo.scale > 1 && hi.scale == 1 {
		return false
	}
	if hi.scale == 1 && lo.scale > 1 && b < a && form == money { // Rp 5 juta-10
		return false
	}
	if !(a < b) || math.IsNaN(a) {
		return false
	}
	r.first = min(r.first, lo.first)
	r.n.Low, r.n.High, r.n.Unit, r.n.Modifier = a, b, unit, hi.n.Modifier
	r.form, r.rule, r.last, r.scale = form, ruleRange, hi.last, hi.scale
	return true
}

// larger is the reading of an amount that takes its separators as thousands.
func larger(r *reading, x float64) float64 {
	if r.scale == 1 && r.n.Alt > x {
		return r.n.Alt
	}
	return x
}

// readRatio reads a rate of so many out of so many: "satu dari lima", "one in
// four". A count out of a known set ("21 dari 38 pengurus") is two numbers.
func readRatio(p *parser, i int, r *reading) bool {
	a, j, ok := p.cardinal(i)
	if !ok || a.Fraction || a.Value < 1 || a.Value != math.Floor(a.Value) || a.Scale != 1 {
		return false
	}
	each := false
	if p.gates(j)&gateRatio == 0 {
		return false
	}
	switch {
	case p.Is(j, "in"), p.Is(j, "dari"):
		j++
	case p.Is(j, "out") && p.Is(j+1, "of"):
		j += 2
	case p.Is(j, "of") && p.Is(j+1, "every"), p.Is(j, "for") && p.Is(j+1, "every"):
		j++
	case p.Is(j, "-") && p.Is(j+1, "in") && p.Is(j+2, "-"):
		j += 3
	case p.Is(j, "banding"): // "tiga banding satu"
		_, next, ok := numeral.Cardinal(&p.View, j+1)
		r.score(next)
		return ok
	default:
		return false
	}
	from := p.Is(j-1, "dari")
	if p.Is(j, "every") || p.Is(j, "setiap") || p.Is(j, "tiap") {
		each = true
		j++
	}
	b, next, ok := numeral.Cardinal(&p.View, j)
	if !ok || b.Fraction || b.Value <= a.Value || b.Value != math.Floor(b.Value) || b.Value > 1e9 || p.Is(next, "%") {
		return false
	}
	if p.Kind(j) == article.Digits && b.Value >= 1900 && b.Value < 2100 || p.Is(next, "-") && p.Glued(next) && !p.Is(next+1, "year") {
		return false
	}
	rounded := b.Value <= 10 || math.Mod(b.Value, 10) == 0
	switch {
	case each:
	case p.Kind(i-1) == article.Word && isReference(p, i-1), p.Is(i-1, "salah"):
		return false
	case from:
		if !rounded || !generic(p, next) || a.Value != 1 && b.Value > 5 && b.Value != 10 && b.Value != 100 && b.Value != 1000 {
			return false
		}
	case p.Is(j-1, "of"): // out of
		if !rounded || b.Value > 10 && a.Digits && math.Mod(b.Value, 100) != 0 {
			return false
		}
	default:
		if !rounded && a.Value != 1 {
			return false
		}
	}
	r.n.Low = a.Value / b.Value
	r.n.High = r.n.Low
	r.form, r.rule, r.last = share, ruleRatio, next
	return true
}

// generic tells whether what is counted out of so many at token i is people or
// things in general ("pemilih", "orang") and not a set just told of ("pelaku").
func generic(p *parser, i int) bool {
	if p.Kind(i) != article.Word {
		return true
	}
	ok, _ := populations.Get(&p.View, i)
	return ok && !p.Is(i+1, "itu") && !p.Is(i+1, "tersebut")
}
