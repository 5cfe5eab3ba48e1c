package number

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// prefix is what a word before an amount does: the code of a currency, or the
// country whose dollar sign follows ("US" in US$).
type prefix struct {
	code   string
	dollar bool // only with "$" after it
	big    bool // only glued to an amount with a magnitude or thousands: N500m, no N95
	caps   bool // only as written in capitals
}

// signs are the currency signs of one character.
func signCode(p *parser, i int) string {
	if p.Kind(i) != article.Symbol {
		return ""
	}
	switch p.Toks[i].Hash {
	case '$', '＄':
		return "USD"
	case '€':
		return "EUR"
	case '£', '￡':
		return "GBP"
	case '¥', '￥':
		return "JPY"
	case '₩':
		return "KRW"
	case '₹':
		return "INR"
	case '฿':
		return "THB"
	case '₫':
		return "VND"
	case '₱':
		return "PHP"
	case '₺':
		return "TRY"
	case '₽':
		return "RUB"
	case '₦':
		return "NGN"
	}
	return ""
}

// currencyBefore reads the currency that begins at token i and the token of
// its number: "Rp 5", "Rp. 5", "US$5", "A$5", "RM5", "USD 5", "€5". Without a
// currency it gives i.
func currencyBefore(p *parser, i int) (code string, next int, ok bool) {
	if code, next, ok = currencyAt(p, i); !ok {
		return "", i, false
	}
	return code, next, true
}

func currencyAt(p *parser, i int) (code string, next int, ok bool) {
	if code := signCode(p, i); code != "" {
		return code, i + 1, numberAt(p, i+1)
	}
	c, ok := prefixes.Get(&p.View, i)
	if !ok {
		return "", i, false
	}
	next = i + 1
	sign := signCode(p, next)
	switch {
	case c.dollar:
		if sign != "USD" || !p.Glued(next) || !p.Has(i, article.Upper) {
			return "", i, false
		}
		next++
	case sign != "": // "USD$5", "RM$"
		next++
	case p.Is(next, "."):
		next++
	}
	if c.big {
		return c.code, next, p.Glued(next) && p.Has(i, article.Upper) && (bigAt(p, next) || len(p.Word(next)) >= 3 && (p.Is(next+1, "per") || p.Is(next+1, "/") || p.Is(next+1, "to") && p.Is(next+2, p.Word(i))))
	}
	if c.caps && !p.Has(i, article.AllUpper) && !(p.Word(i) != "" && p.Has(i, article.Upper) && len(p.Word(i)) == 1) {
		return "", i, false
	}
	return c.code, next, numberAt(p, next)
}

// numberAt tells whether digits or a numeral begin at token i.
func numberAt(p *parser, i int) bool {
	if p.Kind(i) == article.Digits {
		return true
	}
	if _, _, ok := numeral.Vague(&p.View, i); ok {
		return true
	}
	n, _, ok := numeral.Cardinal(&p.View, i)
	return ok && !(n.Fraction && n.Value < 1)
}

// moneyTail reads what follows an amount whose currency was told: letters of
// magnitude ("Rp2,8 M", "£3m"), the Indonesian ",-", a currency told twice.
func moneyTail(p *parser, r *reading, n numeral.Value) {
	if n.Digits && n.Scale == 1 {
		magnitudeLetter(p, r, n)
	}
	if p.Lang != article.EN && tens(p, r, n) { // "Rp 5.000-an"
		return
	}
	i := r.last
	if p.Is(i, ",") && p.Glued(i) && (p.Is(i+1, "-") || p.Is(i+1, "–") || p.Is(i+1, "—")) && p.Glued(i+1) {
		r.last = i + 2
		return
	}
	// "Rp 5 juta rupiah", "$5 million USD", "US$ 5 dolar"
	if c, ok := nouns.Get(&p.View, i); ok && (c.code == r.n.Unit || c.family == dollar && r.n.Unit == "USD") {
		r.last = i + 1
		return
	}
	if c, ok := prefixes.Get(&p.View, i); ok && c.caps && !c.dollar && c.code == r.n.Unit && p.Has(i, article.AllUpper) {
		r.last = i + 1
	}
}

// family is a currency's name that several countries share.
type family uint8

const (
	single family = iota
	dollar
	pound
	peso
	shilling
	rupee
	franc
	krone
	riyal
	dinar
	won
	cent
)

// noun is a currency's name after an amount: its code where no country is
// told, and the family that a country's name tells apart.
type noun struct {
	code   string
	family family
}

// currencyAfter reads the currency after a number: "5 juta rupiah", "100 dolar
// AS", "674 billion shillings", "5 million US dollars", "100 USD", "50 sen".
func currencyAfter(p *parser, r *reading, n numeral.Value) bool {
	i := r.last
	if n.Fraction && n.Value < 1 || p.gates(i)&gateCurrency == 0 {
		return false
	}
	if p.Is(i, "-") && p.Glued(i) && p.Glued(i+1) {
		i++ // "a 10-dollar bill"
	}
	if p.Kind(i) == article.Symbol && n.Digits && p.Glued(i) {
		if code := signCode(p, i); code != "" && !(i+1 < len(p.Toks) && p.Glued(i+1) && p.Kind(i+1) == article.Digits) {
			r.money(code, i+1)
			return true
		}
	}
	if p.Kind(i) != article.Word {
		return false
	}
	if p.Lang == article.EN && p.Is(i, "p") && p.Glued(i) && n.Digits { // 145.9p
		r.n.Low = hundredth(r.n.Low)
		r.money("GBP", i+1)
		return true
	}
	land, at := country(p, i) // English: "US dollars"
	c, ok := nouns.Get(&p.View, at)
	if !ok {
		if c, ok := prefixes.Get(&p.View, i); ok && c.caps && !c.dollar && len(c.code) == 3 && p.Has(i, article.AllUpper) && len(p.Word(i)) == 3 {
			r.money(c.code, i+1)
			return true
		}
		return false
	}
	if at > i && land == "" {
		return false
	}
	next := at + 1
	if land == "" && p.Lang != article.EN { // Indonesian: "dolar AS", "dolar Amerika Serikat"
		if l, end := country(p, next); end > next {
			land, next = l, end
		} else if p.Is(next, "sterling") {
			next++
		}
	} else if p.Is(next, "sterling") {
		next++
	}
	code := c.code
	if x := national(land, c.family); x != "" {
		code = x
	}
	if c.family == pound && land == "" && !p.Is(next-1, "sterling") && !moneyPounds(p, r, n) {
		return false
	}
	if c.family == cent {
		if centOf(p, next) != "" {
			code = centOf(p, next)
		}
		r.n.Low, r.n.Alt = hundredth(r.n.Low), hundredth(r.n.Alt)
		if p.Lang != article.EN && code == "USD" && (p.Is(next, "dolar") || p.Is(next, "AS")) {
			next++
			if _, end := country(p, next); end > next {
				next = end
			}
		}
	}
	r.money(code, next)
	return true
}

// money makes the reading an amount of money.
func (r *reading) money(code string, last int) {
	r.form, r.rule, r.n.Unit, r.last = money, ruleMoney, code, last
}

// moneyPounds tells pounds of money from pounds of weight.
func moneyPounds(p *parser, r *reading, n numeral.Value) bool {
	if n.Scale >= 1e6 || p.Lang != article.EN {
		return true
	}
	for k := r.first - 1; k >= 0 && k >= r.first-5; k-- {
		if ok, _ := payWords.Get(&p.View, k); ok {
			return true
		}
	}
	return false
}
