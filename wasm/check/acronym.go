package check

import "sorot/wasm/article"

// acronymTwoCheck compares the expansions of one acronym: "Komisi
// Pemberantasan Korupsi (KPK)" and "Komite Pemberantasan Korupsi (KPK)". Only
// expansions whose initials make the acronym are compared.
var acronymTwoCheck = &Check{Code: "acronym-two", look: lookAcronymTwo}

// acronymCheck asks for the expansion of an acronym that a reader may not know
// and that the text never writes out.
var acronymCheck = &Check{Code: "acronym-open", look: lookAcronym}

const (
	wSmall uint32 = 1 << iota // inside a name: "of", "dan"
	wKnown                    // an acronym that needs no expansion
)

var acronymWords = new(article.Table[uint32]).
	Add(wSmall, "dan di untuk of the and for on in de").
	Add(wKnown, `wib wita wit utc gmt bst est edt tv ac dc pt cv tbk ii iii iv vi vii viii ix xi xii am pm ok usa us as uk eu un nato bbc cnn afp ap
		pbb dpr dprd mpr dpd kpk kpu bpk tni polri dki ntt ntb ri ktp sim stnk bbm apbn apbd pns asn sd smp sma smk ui ugm itb hiv aids covid ceo cfo
		fbi cia nba nfl fifa uefa gdp pdb dna pdip pkb pks pan pbnu nu mui bi ojk ihsg bmkg bnpb bps bpjs who imf bumn umkm wna wni hp id ig wa sms pdf
		tvri rri rs rsud sdm iq dvd gps usb api suv nasa mri icu vip abc nbc cbs npr msnbc hbo mp mps mep nhs tsa nyc la atm vat ngo dj ma ba bsc phd dr
		gop lgbt lgbtq faq rt rw hut ham mk ma uu perppu psbb ppkm tpa tps cpo idr usd eur yoy kk nik pcr apd kua sar`)

// acronym tells whether token i is one: two to six capitals.
func (r *reader) acronym(i int32) bool {
	w := r.word(i)
	return r.kind(i) == article.Word && r.has(i, article.AllUpper) && len(w) >= 2 && len(w) <= 6 && !r.has(i, article.NonASCII)
}

// expansion gives the first token of the words before token i whose initials
// make the acronym w; -1 if they do not.
func (r *reader) expansion(w string, i int32) int32 {
	k := i
	for n := len(w); n > 0 && k > 0 && i-k < 12; {
		k--
		word := r.word(k)
		switch {
		case r.kind(k) != article.Word || word == w:
			return -1
		case word[0]&^32 == w[n-1]:
			n--
			if n == 0 {
				return k
			}
		case r.flags(acronymWords, k)&wSmall == 0:
			return -1
		}
	}
	return -1
}

// bracket finds the acronym in brackets at token i: its expansion before it,
// or in the brackets after it. from is -1 where the words do not make it.
func (r *reader) bracket(i int32) (from, to int32, ok bool) {
	switch {
	case r.punct(i-1, '(') && (r.punct(i+1, ')') || r.punct(i+1, ',') || r.punct(i+1, ';')):
		return r.expansion(r.word(i), i-1), i - 1, true
	case r.punct(i+1, '(') && r.kind(i+2) == article.Word && !r.has(i+2, article.AllUpper):
		end := i + 3
		for r.kind(end) == article.Word && end < i+12 {
			end++
		}
		from = r.expansion(r.word(i), end)
		if from != i+2 {
			from = -1
		}
		return from, end, true
	}
	return -1, -1, false
}

// expanded is the first expansion of an acronym.
type expanded struct{ from, to int32 }

func lookAcronymTwo(r *reader, c *Check) {
	var list []expanded
	first := &r.seen // by acronym, its place in list
	first.clear()
	for i := range int32(len(r.a.Tokens)) {
		if !r.has(i, article.AllUpper) || !r.punct(i-1, '(') && !r.punct(i+1, '(') || !r.acronym(i) {
			continue
		}
		from, to, _ := r.bracket(i)
		if from < 0 {
			continue
		}
		h := r.a.Tokens[i].Hash
		at, known := first.at(h)
		if !known {
			*at = int32(len(list))
			list = append(list, expanded{from, to})
			continue
		}
		if x := list[*at]; !r.sameWords(x.from, x.to, from, to) {
			a, b := r.tokens(x.from, x.to), r.tokens(from, to)
			r.say(c, article.Warn, []article.Span{a, b}, passage("a", a), passage("b", b), passage("short", r.tokens(i, i+1)))
		}
	}
}

// sameWords compares two stretches of words, in any case, but for their plural.
func (r *reader) sameWords(a, b, x, y int32) bool {
	if b-a != y-x {
		return false
	}
	for k := range b - a {
		if r.stem(a+k, true) != r.stem(x+k, true) {
			return false
		}
	}
	return true
}

func lookAcronym(r *reader, c *Check) {
	seen := &r.seen // the first use, counted from 1; -1 once it is written out
	seen.clear()
	for i := range int32(len(r.a.Tokens)) {
		if !r.acronym(i) || r.flags(acronymWords, i)&wKnown != 0 {
			continue
		}
		h := r.a.Tokens[i].Hash
		at, _ := seen.at(h)
		if _, _, ok := r.bracket(i); ok || r.has(i-1, article.AllUpper) || r.has(i+1, article.AllUpper) {
			*at = -1
		} else if *at == 0 && !r.heading(int32(r.sentence(i))) {
			*at = i + 1
		}
	}
	left := mostAcronyms
	for i := range int32(len(r.a.Tokens)) {
		if left == 0 || !r.acronym(i) {
			continue
		}
		if at, _ := seen.get(r.a.Tokens[i].Hash); at != i+1 {
			continue
		}
		if left--; !r.written(r.word(i)) {
			r.say(c, article.Info, []article.Span{r.tokens(i, i+1)}, passage("a", r.tokens(i, i+1)))
		}
	}
}

// mostAcronyms is how many are looked for in the whole text, so that the cost
// stays linear.
const mostAcronyms = 32

// written tells whether capitalised words anywhere make the acronym.
func (r *reader) written(w string) bool {
	for i := range int32(len(r.a.Tokens)) {
		if r.has(i, article.Upper) && !r.has(i, article.AllUpper) && r.word(i)[0] == w[len(w)-1] {
			if r.expansion(w, i+1) >= 0 {
				return true
			}
		}
	}
	return false
}
