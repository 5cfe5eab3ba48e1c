package number

import (
	"strings"
	"unicode/utf8"

	"sorot/wasm/article"
)

// gate is a set of places where rules ask a token for many words, one after
// the other. A token's gates, found by its hash in one step, tell which of
// these rules could find one of their words there: most numbers are followed
// by a plain noun, for which no rule need compare a word. A gate may be open
// for a word that the rule does not know, never shut for one that it knows:
// who adds a word to such a rule adds it here.
type gate uint32

const (
	gateSpan     gate = 1 << iota // span
	gatePer                       // perAt
	gateAfter                     // afterwards
	gatePercent                   // percentAfter
	gateTimes                     // timesAfter
	gateLink                      // link, joins
	gateUpper                     // upperAge
	gateAged                      // agedEN
	gateBe                        // saidOf
	gateSign                      // sign
	gatePhone                     // phone
	gateUnder                     // ageEN: before and after a bare number
	gateScore                     // readScore
	gateRatio                     // readRatio
	gateFront                     // inFront
	gateArticle                   // "a", "an"
	gateUnit                      // unitAfter, aMile; "quarter": numeral's afterA
	gateCurrency                  // currencyAfter
)

const gateSlots = 2048

var gates [gateSlots]gate

// fillGates comes after the tables of words.
func fillGates() {
	g := &gates
	open := func(to gate, words string) {
		for w := range strings.FieldsSeq(words) {
			h := article.Hash(w)
			if r, n := utf8.DecodeRuneInString(w); n == len(w) && (r < 'a' || r > 'z') {
				h = uint32(r) // a sign
			}
			g[h%gateSlots] |= to
		}
	}
	open(gateSpan, "tahun thn th years year yr yo bulan bln months month minggu pekan weeks week hari days day")
	open(gatePer, "per / setiap tiap every - a an sehari seminggu sepekan sebulan setahun sejam seorang annually yearly monthly daily")
	open(gateAfter, "ke atau or and + - plus lebih")
	open(gatePercent, "of a one - poin persen percentage percent persennya pc basis bps bp pp ppt % ％ prosen pct percents per ‰ permil")
	open(gateTimes, "- kali kalinya x fold lipat times")
	open(gateLink, "- – — ‑ − ~ hingga to sampai s sd atau or")
	open(gateUpper, "- – to hingga sampai s or atau")
	open(gateAged, "is was aged age ages of turned turns turning")
	open(gateBe, "is was am 'm ’m 's ’s just")
	open(gateSign, ". - − – minus")
	open(gateUnder, "under over of and or")
	open(gateCurrency, "- p $ ＄ € £ ￡ ¥ ￥ ₩ ₹ ฿ ₫ ₱ ₺ ₽ ₦")
	open(gateScore, "- – — ‑ − : +")
	open(gateRatio, "banding in dari out of for -")
	modSkip.Each(func(h uint32, _ bool) { g[h%gateSlots] |= gateFront })
	modifiers.Each(func(h uint32, _ approximator) { g[h%gateSlots] |= gateFront })
	estimateFill.Each(func(h uint32, _ bool) { g[h%gateSlots] |= gateFront })
	open(gateArticle, "a an")
	open(gateUnit, "quarter - ‑ square sq cubic ° º ˚")
	units.Each(func(h uint32, _ unit) { g[h%gateSlots] |= gateUnit })
	ageFill.Each(func(h uint32, _ bool) { g[h%gateSlots] |= gateAged })
	phoneWords.Each(func(h uint32, _ bool) { g[h%gateSlots] |= gatePhone })
	nouns.Each(func(h uint32, _ noun) { g[h%gateSlots] |= gateCurrency })
	prefixes.Each(func(h uint32, _ prefix) { g[h%gateSlots] |= gateCurrency })
	lands.Each(func(h uint32, _ string) { g[h%gateSlots] |= gateCurrency })
}

// gates are those of token i; none outside the sentence.
//
//go:nosplit
func (p *parser) gates(i int) gate {
	if uint(i) >= uint(len(p.Toks)) {
		return 0
	}
	return gates[p.Toks[i].Hash%gateSlots]
}
