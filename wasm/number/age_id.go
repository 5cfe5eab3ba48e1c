package number

import (
	"math"

	"sorot/wasm/article"
)

func (p *parser) ageID(i, next int, r *reading) bool {
	decade := false
	if p.Is(next, "-") && p.Glued(next) && p.Is(next+1, "an") { // usia 30-an tahun
		next, decade = next+2, true
	} else if p.Is(next, "an") && p.Glued(next) {
		next, decade = next+1, true
	}
	u := p.span(next)
	if p.Glued(next) && u == "" && p.Kind(next) == article.Word || p.Is(next, "%") || p.Is(next, "persen") {
		return false
	}
	if p.Is(next, "tahunan") && p.agedID(i) || p.Is(next, "tahunan") && p.personBefore(i, next+1) { // pria 40 tahunan
		r.n.Modifier = "approx"
		r.age("a", next+1)
		return true
	}
	said := p.agedID(i)
	switch {
	case said && u != "":
		next++
	case said && p.Kind(i) == article.Digits && r.n.Low == math.Floor(r.n.Low) && (next >= len(p.Toks) || p.Kind(next) == article.Punct || p.Is(next, "ke") || stopAt(p, next)):
		u = "a"
	case decade && u != "" && p.personBefore(i, next+1): // "wanita 30-an tahun"
		next++
	case decade:
		return false
	case u != "" && (p.olderID(next+1) && u == "a" || p.personBefore(i, next+1) || p.olderThan(i)):
		next++
	default:
		return r.n.Low == r.n.High && (p.apposed(i, next, r) || p.stillID(i, next, r))
	}
	if decade {
		r.n.High = r.n.Low + 9
	}
	r.age(u, next)
	return true
}

// agedID tells whether "berusia", "umur" and the like stand before token i,
// with an approximator or two between at most.
func (p *parser) agedID(i int) bool {
	for k := i - 1; k >= 0 && k >= i-5; k-- {
		if k < p.last && p.form == age && k >= p.last-1 { // minimal 17 tahun, maksimal 35 tahun
			return true
		}
		if ok, _ := agedWords.Get(&p.View, k); ok {
			return true
		}
		if ok, _ := ageFill.Get(&p.View, k); !ok && !(p.Is(k, ",") && p.form == age && k == p.last) {
			if p.Kind(k) == article.Word && !p.Has(k, article.Upper) && (p.Is(k-1, "usia") || p.Is(k-1, "umur")) && k >= i-3 {
				return true // "usia bayi diperkirakan 24 minggu"
			}
			return false
		}
	}
	return false
}

// olderID: "17 tahun ke atas", "65 tahun atau lebih".
func (p *parser) olderID(i int) bool {
	return p.Is(i, "ke") && (p.Is(i+1, "atas") || p.Is(i+1, "bawah"))
}

// olderThan: "pemilih di atas 55 tahun", "anak di bawah 12 tahun".
func (p *parser) olderThan(i int) bool {
	if !p.Is(i-1, "atas") && !p.Is(i-1, "bawah") || !p.Is(i-2, "di") {
		return false
	}
	for k := i - 3; k >= 0 && k >= i-5; k-- {
		if ok, _ := persons.Get(&p.View, k); ok {
			return true
		}
	}
	return false
}

// personBefore: "bocah 7 tahun", "pria 45 tahun itu", but no sentence of years
// ("terdakwa 5 tahun penjara").
func (p *parser) personBefore(i, after int) bool {
	if p.Is(after, "penjara") || p.Is(after, "lalu") || p.Is(after, "silam") || p.Is(after, "terakhir") || p.Is(after, "kurungan") {
		return false
	}
	ok, _ := persons.Get(&p.View, i-1)
	return ok
}

// stillID reads "Saya sudah 71 tahun," and "yang baru 21 tahun,": a person who
// is so many years, and nothing after it.
func (p *parser) stillID(i, next int, r *reading) bool {
	if p.span(next) != "a" || next+1 < len(p.Toks) && p.Kind(next+1) != article.Punct && !p.Is(next+1, "saat") && !p.Is(next+1, "ketika") && !p.Is(next+1, "waktu") && !p.Is(next+1, "dan") {
		return false
	}
	if p.Is(i-1, "saya") || p.Is(i-1, "dia") || p.Is(i-1, "ia") || p.Is(i-1, "beliau") {
		r.age("a", next+1)
		return true
	}
	if !p.Is(i-1, "sudah") && !p.Is(i-1, "baru") && !p.Is(i-1, "masih") && !p.Is(i-1, "genap") && !p.Is(i-1, "menginjak") && !p.Is(i-1, "telah") {
		return false
	}
	for k := i - 2; k >= 0 && k >= i-4; k-- {
		if p.Is(k, "saya") || p.Is(k, "aku") || p.Is(k, "dia") || p.Is(k, "ia") || p.Is(k, "beliau") || p.Is(k, "yang") || p.Is(k, "anaknya") || p.Is(k, "ini") && p.Is(k-1, "saya") {
			r.age("a", next+1)
			return true
		}
	}
	return false
}
