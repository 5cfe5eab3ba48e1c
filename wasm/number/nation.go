package number

import (
	"sorot/wasm/article"
)

// centOf is the currency of cents told after them: "5 sen dolar AS".
func centOf(p *parser, i int) string {
	switch {
	case p.Is(i, "dolar"), p.Is(i, "AS"):
		return "USD"
	case p.Is(i, "ringgit"):
		return "MYR"
	case p.Is(i, "euro"):
		return "EUR"
	}
	return ""
}

// country reads the name of a country that tells whose dollar it is, of one
// or two words, and the token after it.
func country(p *parser, i int) (land string, next int) {
	if !p.Has(i, article.Upper) {
		return "", i
	}
	if l, ok := lands.Get(&p.View, i); ok {
		next = i + 1
		if p.Is(i, "u") && p.Is(i+1, ".") && p.Is(i+2, "s") {
			next = i + 3
			if p.Is(next, ".") && p.Glued(next) {
				next++
			}
		} else if p.Is(next, "serikat") || p.Is(next, "selatan") || p.Is(next, "kong") || p.Is(next, "zealand") || p.Is(next, "baru") || p.Is(next, "korean") {
			next++
		}
		return l, next
	}
	return "", i
}

// national is the code of a family's currency in one country.
func national(land string, f family) string {
	for i := range nationals {
		if n := &nationals[i]; n.land == land && n.family == f {
			return n.code
		}
	}
	return ""
}

var nationals = [...]struct {
	land   string
	family family
	code   string
}{
	{"US", dollar, "USD"}, {"AU", dollar, "AUD"}, {"SG", dollar, "SGD"}, {"HK", dollar, "HKD"}, {"CA", dollar, "CAD"},
	{"NZ", dollar, "NZD"}, {"TW", dollar, "TWD"}, {"BN", dollar, "BND"}, {"ZW", dollar, "ZWL"},
	{"GB", pound, "GBP"}, {"EG", pound, "EGP"}, {"SY", pound, "SYP"}, {"LB", pound, "LBP"}, {"SD", pound, "SDG"},
	{"MX", peso, "MXN"}, {"AR", peso, "ARS"}, {"CL", peso, "CLP"}, {"CO", peso, "COP"}, {"PH", peso, "PHP"}, {"CU", peso, "CUP"},
	{"KE", shilling, "KES"}, {"UG", shilling, "UGX"}, {"TZ", shilling, "TZS"}, {"SO", shilling, "SOS"},
	{"IN", rupee, "INR"}, {"PK", rupee, "PKR"}, {"LK", rupee, "LKR"}, {"NP", rupee, "NPR"},
	{"CH", franc, "CHF"},
	{"SE", krone, "SEK"}, {"NO", krone, "NOK"}, {"DK", krone, "DKK"}, {"IS", krone, "ISK"},
	{"SA", riyal, "SAR"}, {"QA", riyal, "QAR"}, {"OM", riyal, "OMR"}, {"IR", riyal, "IRR"}, {"YE", riyal, "YER"},
	{"KW", dinar, "KWD"}, {"IQ", dinar, "IQD"}, {"RS", dinar, "RSD"}, {"JO", dinar, "JOD"}, {"BH", dinar, "BHD"},
	{"KR", won, "KRW"}, {"KP", won, "KPW"},
}
