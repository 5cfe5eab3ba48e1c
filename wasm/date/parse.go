package date

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// expr is one expression as a rule read it: tokens up to end.
type expr struct {
	end  int
	typ  article.DateType
	mod  uint8
	skip bool // no date at all: the tokens only look like one
	form article.DateForm
}

// parser reads one sentence.
type parser struct {
	v   *article.View
	l   *lexicon
	f   *filter
	en  bool
	lex []word // of each token

	behind []classes // of each token and all after it, empty until asked for (ahead)

	cardinal numeral.Value // the cardinal read last, which several rules ask for
	countAt  int           // where it begins
	countEnd int           // and ends
	countOK  bool
}

// begin looks every word up, once. It tells whether anything may be found.
func (p *parser) begin(v *article.View) bool {
	p.v, p.en, p.l, p.f = v, v.Lang == article.EN, &id, idFilter
	if p.en {
		p.l, p.f = &en, enFilter
	}
	if n := len(v.Toks); cap(p.lex) < n {
		p.lex = make([]word, n+n/2)
	}
	lex := p.lex[:len(v.Toks)]
	p.lex, p.countAt = lex, -1
	p.behind = p.behind[:0]
	any := false
	for i := range v.Toks {
		t := &v.Toks[i]
		var x word
		switch t.Kind {
		case article.Word:
			if p.f.may(t, inWords) {
				x, _ = p.l.words.Find(v.Text, t)
				any = any || x.class != none
			}
		case article.Digits:
			any = true
		case article.Punct:
			if t.Hash == '\'' || t.Hash == '’' || t.Hash == '‘' {
				x.class = cQuoteYear
			}
		}
		lex[i] = x
	}
	return any
}

// at is the lexicon's entry of token i, zero outside the sentence.
func (p *parser) at(i int) word {
	if i < 0 || i >= len(p.lex) {
		return word{}
	}
	return p.lex[i]
}

func (p *parser) class(i int) class { return p.at(i).class }

func (p *parser) is(i int, lower string) bool { return p.v.Is(i, lower) }

// any tells whether token i is one of the words.
func (p *parser) any(i int, words ...string) bool {
	for _, s := range words {
		if p.v.Is(i, s) {
			return true
		}
	}
	return false
}

// seq tells whether the words stand from token i on.
func (p *parser) seq(i int, words ...string) bool {
	for k, s := range words {
		if !p.v.Is(i+k, s) {
			return false
		}
	}
	return true
}

// lead gives the bits of the word at token i.
func (p *parser) lead(i int) uint16 {
	if i < 0 || i >= len(p.v.Toks) || !p.f.may(&p.v.Toks[i], inLead) {
		return 0
	}
	x, _ := p.l.lead.Get(p.v, i)
	return x
}

// punct tells whether token i is the given mark.
func (p *parser) punct(i int, r rune) bool {
	return i >= 0 && i < len(p.v.Toks) && p.v.Toks[i].Kind >= article.Punct && p.v.Toks[i].Hash == uint32(r)
}

// hyphen tells whether token i is a hyphen or dash.
func (p *parser) hyphen(i int) bool {
	return p.punct(i, '-') || p.punct(i, '–') || p.punct(i, '‑') || p.punct(i, '—') || p.punct(i, '−')
}

// glued tells whether token i is a hyphen with no space on either side.
func (p *parser) joined(i int) bool {
	return p.hyphen(i) && p.v.Glued(i) && p.v.Glued(i+1)
}

func (p *parser) upper(i int) bool { return p.v.Has(i, article.Upper) }

// name tells whether token i is a capitalised word that is not of this
// grammar and does not begin the sentence.
func (p *parser) name(i int) bool {
	return i > 0 && p.v.Kind(i) == article.Word && p.upper(i) && p.class(i) == none && p.lead(i) == 0
}

// dot passes the full stop of an abbreviation that ends at token i-1.
func (p *parser) dot(i int) int {
	if p.punct(i, '.') && p.v.Glued(i) {
		return i + 1
	}
	return i
}

// comma passes an optional comma.
func (p *parser) comma(i int) int {
	if p.punct(i, ',') {
		return i + 1
	}
	return i
}

// figure reads a token of digits without separators, of lo to hi digits.
func (p *parser) figure(i, lo, hi int) (n int, ok bool) {
	if p.v.Kind(i) != article.Digits {
		return 0, false
	}
	digits := 0
	for _, c := range p.v.Word(i) {
		d := article.DigitValue(c)
		if d < 0 {
			return 0, false
		}
		n = n*10 + d
		if digits++; digits > hi {
			return 0, false
		}
	}
	return n, digits >= lo
}

// day reads a day of the month: "22", "22nd".
func (p *parser) day(i int) (d int8, next int, ok bool) {
	n, ok := p.figure(i, 1, 2)
	if !ok || n < 1 || n > 31 {
		return 0, i, false
	}
	if p.en && p.v.Glued(i+1) && p.any(i+1, "st", "nd", "rd", "th") {
		return int8(n), i + 2, true
	}
	if p.v.Glued(i+1) && p.v.Kind(i+1) == article.Word && p.class(i+1) != cMonth {
		return 0, i, false // "3pm", "22bis"
	}
	return int8(n), i + 1, true
}

// dayWord reads a day of the month in ordinal words: "fourth of July".
func (p *parser) dayWord(i int) (d int8, next int, ok bool) {
	if n, next, ok := numeral.Ordinal(p.v, i); ok && n.Value >= 1 && n.Value <= 31 {
		return int8(n.Value), next, true
	}
	return 0, i, false
}

// year reads a figure of four digits that may be a year.
func (p *parser) year(i int) (y int32, ok bool) {
	n, ok := p.figure(i, 4, 4)
	if !ok || n < 1000 || n > 2199 {
		return 0, false
	}
	return int32(n), true
}

// shortYear reads "'98".
func (p *parser) shortYear(i int) (y int32, next int, ok bool) {
	if p.class(i) != cQuoteYear || !p.v.Glued(i+1) {
		return 0, i, false
	}
	n, ok := p.figure(i+1, 2, 2)
	if !ok {
		return 0, i, false
	}
	return century(n), i + 2, true
}

// century supplies the century of a year of two digits.
func century(n int) int32 {
	if n < 40 {
		return int32(2000 + n)
	}
	return int32(1900 + n)
}

// yearAfter reads the year that follows a month: "2024", ", 2024", "tahun 2024", "'98".
func (p *parser) yearAfter(i int) (y int32, next int, ok bool) {
	k := i
	if p.en {
		k = p.comma(k)
		if k == i && p.is(k, "of") {
			k++
		}
	} else if p.class(k) == cUnit && p.at(k).unit == article.Year {
		k++
	}
	if y, ok := p.year(k); ok && !p.v.Glued(k) {
		if p.en && k > i && p.punct(i, ',') && p.lead(k+1)&leadUnit != 0 {
			return 0, i, false // "in May, 2000 people"
		}
		return y, k + 1, true
	}
	if p.en && k > i {
		return 0, i, false
	}
	if y, next, ok := p.shortYear(k); ok {
		return y, next, true
	}
	return 0, i, false
}

// count reads a cardinal that may count units of time, in digits or words.
func (p *parser) count(i int) (x float64, next int, ok bool) {
	if i != p.countAt {
		p.cardinal, p.countEnd, p.countOK = numeral.Cardinal(p.v, i)
		p.countAt = i
	}
	if !p.countOK || p.cardinal.Ordinal {
		return 0, i, false
	}
	return p.cardinal.Value, p.countEnd, true
}

// joint reads what joins the two ends of a range or a pair.
func (p *parser) joint(i int) (next int, pair, ok bool) {
	switch {
	case p.hyphen(i):
		return i + 1, false, true
	case p.seq(i, "sampai", "dengan"):
		return i + 2, false, true
	case p.any(i, "hingga", "sampai", "to", "through", "until"):
		return i + 1, false, true
	case p.is(i, "s") && (p.punct(i+1, '/') || p.punct(i+1, '.')) && p.is(i+2, "d"):
		return p.dot(i + 3), false, true
	case p.is(i, "sd") && !p.en:
		return p.dot(i + 1), false, true
	case p.any(i, "dan", "and") || p.punct(i, '&'):
		return i + 1, true, true
	}
	return i, false, false
}

// vagues passes a run of vague words and "of": "a couple of", "beberapa ribu".
// It is bounded, so that a text of nothing else takes linear time.
func (p *parser) vagues(k int) int {
	for end := k + 4; k < end && (p.class(k) == cVague || p.any(k, "of", "ribu", "juta")); k++ {
	}
	return k
}

// open makes an expression without a value.
func open(end int, typ article.DateType) expr { return expr{end: end, typ: typ} }

// finish sets what the words around the expression tell.
func (p *parser) finish(i int, e *expr) {
	f := &e.form
	if e.mod == modNone && p.lead(i-1)&leadApprox != 0 {
		e.mod = modApprox
	}
	if !p.en && e.mod == modNone && p.hyphen(i-2) && p.is(i-1, "kira") {
		e.mod = modApprox
	}
	switch f.Op {
	case article.OpCalendar, article.OpHoliday, article.OpShift:
		f.Ahead, f.Past, f.SoonEnd = p.tenseAround(i, e.end)
	}
}
