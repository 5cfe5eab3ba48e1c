package number

import (
	"math"

	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// readSingle gives the amount that the range reader found to stand alone.
func readSingle(p *parser, i int, r *reading) bool {
	if p.loAt != i {
		return readAmount(p, i, r)
	}
	if p.loOK {
		*r = p.lo
	}
	return p.loOK
}

// readAmount reads one number with what belongs to it: a sign, a currency
// before it, a magnitude, and a currency, percent sign, unit or "times" after.
func readAmount(p *parser, i int, r *reading) bool {
	r.rule = rulePlain
	code, j, isMoney := currencyBefore(p, i)
	if isMoney {
		r.form, r.n.Unit, r.rule = money, code, ruleMoney
	}
	if !isMoney && p.Kind(i) != article.Digits && p.Kind(i) != article.Word && p.Kind(i) != article.Symbol {
		return false
	}
	if low, next, ok := numeral.Vague(&p.View, j); ok {
		r.n.Low, r.n.High, r.last = low, nan, next
		if r.form != money {
			r.rule, r.form = ruleVague, loose
		}
		if p.Is(j, "belasan") && next == j+1 {
			r.n.High = 19
		}
		return isMoney || afterVague(p, r)
	}
	n, next, ok := p.cardinal(j)
	if x, end, slash := numeral.Slash(&p.View, j); slash && x < 1 && end > next && fractionNext(p, end) { // 2/3 majority
		n, next = numeral.Value{Value: x, Alt: nan, Scale: 1, Digits: true, Fraction: true}, end
	}
	if !ok {
		return aMile(p, i, r)
	}
	if n.Fraction && n.Value < 1 {
		r.rule, r.form = ruleFraction, share
	}
	if isMoney {
		r.form, r.rule = money, ruleMoney
	}
	r.n.Low, r.n.Alt, r.scale, r.last = n.Value, n.Alt, n.Scale, next
	if !isMoney {
		sign(p, r)
	}
	thousandsOdd(p, r, &n)
	after(p, r, n)
	settleReading(p, r, n, j)
	if math.IsNaN(r.n.High) || r.n.High == 0 || r.n.High != r.n.Low {
		r.n.High = r.n.Low
	}
	return true
}

// aMile reads "a mile" where it is a distance and no rate: "about a mile", "a
// mile away".
func aMile(p *parser, i int, r *reading) bool {
	if p.Lang != article.EN || !p.Is(i, "a") && !p.Is(i, "an") {
		return false
	}
	u, ok := units.Get(&p.View, i+1)
	if !ok || len(p.Word(i+1)) < 4 || u.need != free {
		return false
	}
	if _, rate := perWords.Get(&p.View, i+1); rate && i == p.last {
		return false // $5 a mile
	}
	if away, _ := distances.Get(&p.View, i+2); !away && inFront(p, r) == "" {
		return false
	}
	r.n.Low, r.n.High = 1, 1
	r.measure(u.code, i+2)
	return true
}

// sign takes in the minus sign before a figure: "-5,2 persen", "minus 3 derajat".
func sign(p *parser, r *reading) {
	i := r.first
	if p.gates(i-1)&gateSign == 0 {
		return
	}
	if w := p.Word(i); p.Lang == article.EN && p.Is(i-1, ".") && p.Glued(i) && !p.Glued(i-1) && digitsOnly(w) && len(w) <= 4 { // he hit .312
		for range w {
			r.n.Low /= 10
		}
		r.first--
		return
	}
	switch {
	case (p.Is(i-1, "-") || p.Is(i-1, "−") || p.Is(i-1, "–")) && p.Glued(i) && i > 1 && p.Has(i-1, article.SpaceBefore) && p.Kind(i-2) != article.Digits,
		(p.Is(i-1, "-") || p.Is(i-1, "−")) && p.Glued(i) && p.Is(i-2, "("),
		p.Is(i-1, "minus") && !p.Is(i-2, "plus") && !p.Is(i-2, "or"):
	default:
		return
	}
	r.first--
	r.n.Low = -r.n.Low
	r.n.Alt = -r.n.Alt
}

// after reads what follows the number and belongs to it.
func after(p *parser, r *reading, n numeral.Value) {
	if r.form == money {
		moneyTail(p, r, n)
		return
	}
	switch {
	case currencyAfter(p, r, n):
	case percentAfter(p, r):
	case timesAfter(p, r):
	case unitAfter(p, r, n):
	case magnitudeLetter(p, r, n): // "148m km"
		n.Scale = r.scale
		_ = currencyAfter(p, r, n) || unitAfter(p, r, n)
	default:
		if isPrime(p, r.last) && n.Digits && p.Kind(r.last-1) == article.Digits && minuteMark(p, r.last) {
			r.last++ // a minute of the game: (18')
			return
		}
		if tens(p, r, n) && p.Lang != article.EN {
			_ = unitAfter(p, r, n) || percentAfter(p, r) // "200-an mdpl"
		}
	}
}

// thousandsOdd reads "30 ribuan", "dua ratusan": some thirty thousand.
func thousandsOdd(p *parser, r *reading, n *numeral.Value) {
	low, next, ok := numeral.Vague(&p.View, r.last)
	if !ok || p.Lang == article.EN || n.Scale != 1 || n.Fraction || low < 100 || low == 100 && n.Value >= 10 || next != r.last+1 {
		return
	}
	n.Scale = low
	r.n.Low, r.n.Alt = times(r.n.Low, low), times(r.n.Alt, low)
	r.scale, r.last, r.n.Modifier = low, next, "approx"
}

// afterVague reads the unit after a vague quantity: "jutaan rupiah",
// "hundreds of millions of dollars", "puluhan kilometer".
func afterVague(p *parser, r *reading) bool {
	last := r.last
	if p.Is(r.last, "of") {
		r.last++
	}
	n := numeral.Value{Value: r.n.Low, Scale: max(r.n.Low, 1e6)} // "thousands of pounds" are no weight
	if currencyAfter(p, r, n) || unitAfter(p, r, n) || percentAfter(p, r) {
		return true
	}
	r.last = last
	return true
}

// tens reads "20-an", "30an": some twenty, some thirty.
func tens(p *parser, r *reading, n numeral.Value) bool {
	i := r.last
	if !n.Digits {
		return false
	}
	if p.Is(i, "-") && p.Glued(i) && p.Glued(i+1) {
		i++
	}
	if !p.Is(i, "an") || !p.Glued(i) {
		return false
	}
	r.last = i + 1
	r.n.Modifier = "approx"
	return true
}

// settleReading chooses between the two readings of "12.000" where the words
// beside it tell: money and counts have no three decimals. What they leave
// open stays in Alt for the article's habit.
func settleReading(p *parser, r *reading, n numeral.Value, at int) {
	if math.IsNaN(r.n.Alt) {
		return
	}
	big, small := math.Max(math.Abs(r.n.Low), math.Abs(r.n.Alt)), math.Min(math.Abs(r.n.Low), math.Abs(r.n.Alt))
	if r.n.Low < 0 {
		big, small = -big, -small
	}
	word := p.Word(at)
	dot := word[len(word)-4] == '.'
	round := word[len(word)-3:] == "000"
	native := dot == (p.Lang != article.EN) // the language's own thousands separator
	switch {
	case round && r.scale == 1:
		r.n.Low, r.n.Alt = big, nan
	case r.form == money && r.scale == 1:
		if p.Lang == article.EN && dot && r.n.Unit != "IDR" { // a pump price of $3.459
			r.n.Low, r.n.Alt = small, big
			return
		}
		r.n.Low, r.n.Alt = big, nan
	case r.form == count && r.scale == 1 && !native && (p.Lang != article.EN || p.Kind(r.last) == article.Word) && !pointsNext(p, r.last):
		r.n.Low, r.n.Alt = big, nan // "1,127 pembelotan"
	case r.form == count && r.scale == 1 && native && p.Kind(r.last) == article.Word && !pointsNext(p, r.last):
		r.n.Alt = nan
	}
}

// pointsNext: an index or exchange rate has decimals, three of them too.
func pointsNext(p *parser, i int) bool {
	if p.Kind(i) == article.Word && p.Toks[i].Len() == 1 && p.Has(i, article.Upper) && (p.Is(i, "n") || p.Is(i, "s") || p.Is(i, "e") || p.Is(i, "w")) {
		return true // a coordinate
	}
	return p.Is(i, "poin") || p.Is(i, "point") || p.Is(i, "points") || p.Is(i, "detik") || p.Is(i, "seconds")
}
