package number

import "sorot/wasm/article"

// lineup gives the tokens of a formation, "4-3-3", "4-2-3-1": ten players; 0 if
// none stands at i.
func lineup(p *parser, i int) int {
	sum, n := 0, 0
	for k := i; n < 5; k += 2 {
		w := p.Word(k)
		if len(w) != 1 || p.Kind(k) != article.Digits {
			return 0
		}
		sum += int(w[0] - '0')
		if n++; !p.joins(k + 1) {
			break
		}
	}
	if n < 3 || sum != 10 || p.joins(i-1) && p.Kind(i-2) == article.Digits {
		return 0
	}
	return 2*n - 1
}

// strength tells the magnitude of an earthquake written as one: "M5,6".
func strength(p *parser, i int) bool {
	w := p.Word(i)
	return p.Is(i-1, "m") && p.Has(i-1, article.Upper) && len(w) == 3 && (w[1] == ',' || w[1] == '.') && !(i > 1 && p.Glued(i-1) && p.Kind(i-2) == article.Word)
}

// compass tells a direction of a coordinate: "6,83 LS–106,9 BT".
func compass(p *parser, i int) bool {
	return p.Has(i, article.AllUpper) && (p.Is(i, "ls") || p.Is(i, "lu") || p.Is(i, "bt") || p.Is(i, "bb"))
}

// versioned tells a word that a version with a point follows: "Bluetooth 5.4".
func versioned(p *parser, k int) bool {
	return p.Is(k, "bluetooth") || p.Is(k, "usb") || p.Is(k, "hdmi") || p.Is(k, "android") || p.Is(k, "ios") || p.Is(k, "windows") || p.Is(k, "gpt") || p.Is(k, "llama")
}

// postcode tells the five figures after the name of a place that ends an
// address, "Gunungkidul 55862", and those of Singapore, "S(460123)".
func postcode(p *parser, i int) bool {
	w := p.Word(i)
	if p.Is(i-1, "pos") && p.Is(i-2, "kode") {
		return true
	}
	if !digitsOnly(w) || p.Kind(i+1) == article.Word || p.Kind(i+1) == article.Symbol {
		return false
	}
	if len(w) == 6 && p.Is(i-1, "(") && p.Is(i-2, "s") && p.Glued(i-1) {
		return true
	}
	return len(w) == 5 && p.Lang != article.EN && p.Has(i-1, article.Upper) && p.Kind(i-1) == article.Word && !p.Has(i-1, article.AllUpper) && i > 1 && !p.Head && !stopAt(p, i-1)
}

// minuteMark tells that the sign at token i is that of a minute of a game:
// "(18')", "60' (penalti)", and closes no quotation.
func minuteMark(p *parser, i int) bool {
	next := i + 1
	if p.Is(next, ")") || p.Is(next, ",") {
		return true
	}
	if next < len(p.Toks) && !p.Is(next, "(") && !p.Is(next, ";") && !p.Is(next, ".") && !p.Is(next, "dan") && !p.Is(next, "and") {
		return false
	}
	for k := i - 2; k >= 0 && k > i-40; k-- {
		if (p.Is(k, "'") || p.Is(k, "‘")) && !p.Glued(k) {
			return false
		}
	}
	return true
}
