package number

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// idioms are the words of numerals that are pronouns, articles or parts of
// names in some places: each has the test that tells when it is no number.
var idioms = new(article.Table[func(p *parser, i int) bool]).
	Add(satu, "satu").
	Add(one, "one").
	Add(halfName, "half").
	Add(setengah, "setengah").
	Add(lastOfName, "seribu lima empat tujuh").
	Add(zero, "zero nol").
	Add(dua, "dua").
	Add(firstNames, "ten seven four five")

// satu: "salah satu", "satu-satunya", "satu per satu", "satu sama lain".
func satu(p *parser, i int) bool {
	switch {
	case p.Is(i-1, "salah"), p.Is(i+1, "sama") && p.Is(i+2, "lain"):
		return true
	case p.Is(i+1, "-") && p.Is(i+2, "satu"), p.Is(i-1, "di") && (p.Is(i+1, "sisi") || p.Is(i+1, "pihak")):
		return true
	case p.Is(i+1, "per") && p.Is(i+2, "satu"), p.Is(i-1, "per") && p.Is(i-2, "satu"):
		return true
	case p.Is(i+1, "demi") && p.Is(i+2, "satu"), p.Is(i-1, "demi") && p.Is(i-2, "satu"):
		return true
	case p.Is(i+1, "-") && p.Glued(i+1) && !isDigitsOrNumeral(p, i+2), p.Is(i-1, "-") && p.Glued(i) && p.Is(i-2, "satu"):
		return true
	}
	return false
}

func isDigitsOrNumeral(p *parser, i int) bool {
	_, _, ok := numeral.Cardinal(&p.View, i)
	return ok
}

// dua: "dua-duanya".
func dua(p *parser, i int) bool {
	return p.Is(i+1, "-") && p.Glued(i+1) && p.Kind(i+2) == article.Word && p.Glued(i+2) && !isDigitsOrNumeral(p, i+2)
}

// one is a number before what it counts ("one member") and after a verb that
// counts ("killing one"); else it is a pronoun.
func one(p *parser, i int) bool {
	next := i + 1
	if p.Is(next, "-") && p.Glued(next) {
		ok, _ := notOneDash.Get(&p.View, next+1)
		return ok
	}
	if _, end, ok := numeral.Cardinal(&p.View, i); ok && end > next { // one hundred, one third
		return false
	}
	if p.Is(next, "%") || p.Is(next, "percent") || p.Is(next, "per") || p.Is(next, "percentage") {
		return false
	}
	if ok, _ := notOneAfter.Get(&p.View, i-1); ok {
		return true
	}
	if p.Is(next, "in") || p.Is(next, "out") { // a ratio, or a place: the reader tells
		var r reading
		r.scale = 1
		if readRatio(p, i, &r) {
			return false
		}
	}
	if ok, _ := notOneBefore.Get(&p.View, next); ok {
		return true
	}
	if next >= len(p.Toks) || p.Kind(next) == article.Punct || stopAt(p, next) {
		ok, _ := countsOne.Get(&p.View, i-1)
		return !ok
	}
	return p.Has(i, article.Upper) && i > 0 && p.Has(i-1, article.Upper) && !p.Head // Air Force One
}

// halfName: "first half", "half-time", "half brother".
func halfName(p *parser, i int) bool {
	if ok, _ := notHalfAfter.Get(&p.View, i-1); ok {
		return true
	}
	next := i + 1
	if p.Is(next, "-") && p.Glued(next) {
		if _, end, ok := numeral.Cardinal(&p.View, i); ok && end > next {
			return false
		}
		_, unit := units.Get(&p.View, next+1)
		return !unit && !p.Is(next+1, "percentage")
	}
	return p.Is(next, "time") || p.Is(next, "past") || p.Is(next, "brother") || p.Is(next, "sister") || p.Is(i-1, "-") && p.Glued(i)
}

// setengah: "setengah hati", "setengah mati", "setengah baya".
func setengah(p *parser, i int) bool {
	return p.Is(i+1, "hati") || p.Is(i+1, "mati") || p.Is(i+1, "baya") || p.Is(i+1, "matang") || p.Is(i+1, "jadi")
}

// lastOfName: "Kepulauan Seribu", "Simpang Lima", "Kabupaten Empat Lawang".
func lastOfName(p *parser, i int) bool {
	return p.Has(i, article.Upper) && (p.Is(i-1, "kepulauan") || p.Is(i-1, "pulau") || p.Is(i-1, "simpang") || p.Is(i+1, "lawang"))
}

// zero: "ground zero", "net zero", "zero tolerance".
func zero(p *parser, i int) bool {
	return p.Is(i-1, "ground") || p.Is(i-1, "net") || p.Is(i-1, "-") && p.Is(i-2, "net") || p.Is(i+1, "tolerance") || p.Is(i+1, "-") && p.Is(i+2, "sum") || p.Is(i-1, "titik")
}

// firstNames: "Big Ten", "Group of Seven", "Big Five".
func firstNames(p *parser, i int) bool {
	return p.Has(i, article.Upper) && (p.Is(i-1, "big") || p.Is(i-1, "of") && p.Is(i-2, "group"))
}
