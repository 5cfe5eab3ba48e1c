package number

import (
	"sorot/wasm/article"
)

// inURL tells whether the figure stands in an address of the net or a handle:
// glued to a chunk that begins with "http", "www", "@" or "#".
func inURL(p *parser, i int) bool {
	if !p.Glued(i) {
		return false
	}
	for k := i - 1; k >= 0 && k > i-40; k-- {
		switch {
		case p.Is(k, "@"), p.Is(k, "#"), p.Is(k, "_"), p.Is(k, "www"), p.Is(k, "http"), p.Is(k, "https"), p.Is(k, "com"), p.Is(k, "t") && p.Is(k+1, ".") && p.Is(k+2, "co"):
			return true
		}
		if !p.Glued(k) {
			return false
		}
	}
	return false
}

// serial: a number of many figures names an account, a card or a file.
func serial(p *parser, i int) bool {
	w := p.Word(i)
	if len(w) < 9 || p.Is(i-1, "rp") || p.Kind(i-1) == article.Symbol {
		return len(w) >= 5 && w[0] == '0' && w[1] != ',' && w[1] != '.' && digitsOnly(w)
	}
	if _, _, ok := currencyBefore(p, i-1); ok {
		return false
	}
	return digitsOnly(w)
}

func digitsOnly(w string) bool {
	for k := 0; k < len(w); k++ {
		if w[k] < '0' || w[k] > '9' {
			return false
		}
	}
	return true
}

// phone gives the tokens of a telephone number at i: "0800 555 111",
// "0812-3456-7890", "+62 21 5550123"; 0 if none.
func phone(p *parser, i int) int {
	if p.Is(i-1, "(") && p.Is(i+1, ")") && p.Kind(i+2) == article.Digits && len(p.Word(i)) >= 3 && digitsOnly(p.Word(i)) { // "(021) 121", "(800) 480-5228"
		switch {
		case p.Is(i+3, "-") && p.Glued(i+3) && p.Kind(i+4) == article.Digits:
			return 5
		case p.Word(i)[0] == '0' && digitsOnly(p.Word(i+2)):
			return 3
		}
	}
	plus := p.Is(i-1, "+") && p.Glued(i)
	zero := p.Word(i)[0] == '0' && len(p.Word(i)) >= 3 && digitsOnly(p.Word(i))
	said := false
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if p.gates(k)&gatePhone == 0 {
			continue
		}
		if ok, _ := phoneWords.Get(&p.View, k); ok {
			said = true
		}
	}
	n, groups, figures := 1, 1, len(p.Word(i))
	for n < 12 {
		at := i + n
		if (p.Is(at, "-") || p.Is(at, ".") || p.Is(at, ")") || p.Is(at, "–")) && p.Kind(at+1) == article.Digits && (p.Glued(at+1) || p.Is(at, ")")) {
			at++
		}
		if p.Kind(at) != article.Digits || !digitsOnly(p.Word(at)) || at == i+n && p.Gap(at) != " " && p.Gap(at) != "\u00a0" {
			break
		}
		groups++
		figures += len(p.Word(at))
		n = at + 1 - i
	}
	if plus && figures >= 8 || zero && groups >= 2 && figures >= 8 || said && figures >= 5 && digitsOnly(p.Word(i)) || groups >= 3 && figures >= 9 && p.Is(i+1, "-") {
		return n
	}
	return 0
}

// plate: letters, figures, letters: "B 4817 UKX".
func plate(p *parser, i int) bool {
	return len(p.Word(i)) <= 4 && p.Kind(i-1) == article.Word && len(p.Word(i-1)) <= 2 && p.Has(i-1, article.Upper) && p.Kind(i+1) == article.Word &&
		len(p.Word(i+1)) <= 3 && (p.Has(i+1, article.AllUpper) || len(p.Word(i+1)) == 1 && p.Has(i+1, article.Upper)) && !isUnitSymbol(p, i+1) && !p.Is(i-1, "rp") && !p.Is(i-1, "rm")
}

// emergency: "call 112", "hotline 119", "call center 110".
func emergency(p *parser, i int) bool {
	w := p.Word(i)
	if len(w) < 3 || len(w) > 5 || !digitsOnly(w) {
		return false
	}
	if ok, _ := countNouns.Get(&p.View, i+1); ok {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-2; k-- {
		if p.gates(k)&gatePhone == 0 {
			continue
		}
		if ok, _ := phoneWords.Get(&p.View, k); ok {
			return true
		}
	}
	return false
}

// address: "Jl. Sudirman No. 12", "Jalan Melati 5", "10 Downing Street", "RT 03/RW 05".
func address(p *parser, i int) bool {
	if p.Is(i-1, "rt") || p.Is(i-1, "rw") || p.Is(i-2, "rt") && p.Is(i-1, ".") || p.Is(i-2, "rw") && p.Is(i-1, ".") {
		return true
	}
	if p.Lang == article.EN && p.Is(i+1, "block") && p.Is(i+2, "of") {
		return true
	}
	for k := i + 1; k < len(p.Toks) && k <= i+4; k++ {
		if k == i+2 && p.Is(k, ".") && p.Glued(k) && len(p.Word(i+1)) == 1 { // 15732 S. Howard St.
			continue
		}
		if !p.Has(k, article.Upper) || p.Kind(k) != article.Word {
			break
		}
		if ok, _ := streets.Get(&p.View, k); ok && k > i+1 && p.Lang == article.EN {
			return true
		}
	}
	for k := i - 1; k >= 0 && k >= i-7; k-- {
		if p.Is(k, "jalan") && p.Has(k, article.Upper) || p.Is(k, "jl") || p.Is(k, "gang") && p.Has(k, article.Upper) || p.Is(k, "blok") && k >= i-2 {
			return k < i-1 && !p.Is(k, "blok") || p.Is(k, "blok")
		}
		if p.Kind(k) == article.Word && !p.Has(k, article.Upper) || p.Kind(k) == article.Digits || p.Is(k, ",") {
			break
		}
	}
	return false
}

func streetAt(p *parser, i int) bool {
	ok, _ := streets.Get(&p.View, i)
	return ok
}
