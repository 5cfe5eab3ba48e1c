// Package number finds quantities in Indonesian and English: cardinals,
// ordinals, money, measures, ages, fractions, multiples, ratios, ranges and
// scores, each with what it says.
//
// A quantity is read in three steps. exclude.go tells what only looks like a
// number (a model, a road, a telephone line). The readers below, in their
// order, read the longest quantity that begins here. Then its surroundings add
// what is not in the span: the approximator (modifier.go), the rate and what
// is counted (counted.go).
//
// Where to put a new rule: a word goes into id.go or en.go; a unit into
// measure.go or money.go; a kind of quantity is a reader in its own small file
// and a line in the list below; what must not be marked goes into exclude.go
// (names), line.go (telephones, plates, addresses) or idiom.go (words). Document
// settles separators (document.go) and whose peso (land.go).
// The cases are in testdata/id.txt and en.txt.
package number

import (
	"sorot/wasm/article"
	"sorot/wasm/numeral"
)

// reader reads a quantity of one family that begins at token i; ok is false
// where none does. A reader may look back, never beyond the sentence.
type reader func(p *parser, i int, r *reading) (ok bool)

// readers in their order, each with the reason for its place, and what the
// token is that it begins at.
var readers = []struct {
	read reader
	at   start
}{
	{readBetween, words},   // "antara 5 dan 10 juta": its words would be two numbers
	{readPosition, words},  // "Km 70": before the figure alone
	{readRatio, any},       // "satu dari lima", "one in four": two numbers that are one
	{readSlashed, figures}, // "120/80 mmHg", "5/1 favourite": before the figure alone
	{readScore, figures},   // "2-1", "90+3": before a range, which looks the same
	{readAge, any},         // "35-year-old", "(34)", "45 tahun": before a measure or a date
	{readOrdinal, any},     // "ke-79", "ketiga", "3rd": before the cardinal in them
	{readRange, any},       // "10-15 persen": before its first half alone
	{readDigit, any},       // "dua digit", "double-digit"
	{readTimes, words},     // "twice", "threefold"
	{readSingle, any},      // money, measures, percentages, plain numbers
}

// start is what a quantity begins with.
type start uint8

const (
	figures start = 1 << iota
	words         // or a sign
	any     = figures | words
)

// Detector finds numbers.
type Detector struct {
	p parser // reused from sentence to sentence
	r reading
}

// New makes a detector.
func New() *Detector { return &Detector{} }

// reading is a quantity as read: tokens [first, last) and what they say.
type reading struct {
	first, last int
	n           article.Number
	rule        article.RuleID
	scale       float64 // of its magnitude word, 1 if none: a range shares it
	form        form
}

// form is the family of a reading, for what its surroundings may add.
type form uint8

const (
	count form = iota // a bare number, which counts something
	money
	measure
	percent
	points   // percentage points, basis points
	multiple // dua kali lipat
	age
	share // a fraction or ratio
	score
	rank // an ordinal
	loose
)

// parser is the view that the readers read, cut short before the next date:
// no number runs on into one. It keeps the cardinal read last, which several
// readers ask for.
type parser struct {
	article.View
	at, end int
	card    numeral.Value
	cardOK  bool

	lo   reading // the amount at token loAt, as the range reader left it
	loAt int
	loOK bool

	dates int // where the sentence's earlier marks lie in the sink

	last int  // where the number before ended
	form form // and what it was
}

// cardinal is numeral.Cardinal at token i.
func (p *parser) cardinal(i int) (numeral.Value, int, bool) {
	if p.at != i {
		p.card, p.end, p.cardOK = numeral.Cardinal(&p.View, i)
		p.at = i
	}
	return p.card, p.end, p.cardOK
}

// reach makes the tokens up to the next date visible.
func (p *parser) reach(toks []article.Token) { p.Toks, p.at, p.loAt = toks, -1, -1 }

// Sentence marks the numbers of one sentence.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {
	p := &d.p
	*p = parser{View: *v, at: -1, loAt: -1}
	dates := v.Marks
	p.dates = len(s.Marks) - len(dates) // where they lie in the sink
	if len(dates) > 0 {
		p.reach(before(dates, v.Toks))
	}
	for i := 0; i < len(v.Toks); i++ {
		for len(dates) > 0 && (dates[0].Kind != article.DateKind || int(dates[0].Last) <= i) {
			dates = dates[1:]
			p.reach(before(dates, v.Toks))
		}
		t := &v.Toks[i]
		if !begins(t) || p.gates(i)&gateArticle != 0 && p.bareArticle(i) {
			continue
		}
		if len(dates) > 0 && int(dates[0].First) <= i {
			i = p.takeBack(dates, v, s) - 1
			continue
		}
		if len(dates) > 0 && int(dates[0].First) <= i+5 && dates[0].Kind == article.DateKind {
			if next := p.ageAcross(i, dates, v, s); next > i {
				i = next - 1
				continue
			}
		}
		if skip := excluded(p, i); skip > 0 {
			i += skip - 1
			continue
		}
		if r := &d.r; p.read(i, r) {
			p.add(r, s)
			i = r.last - 1
		}
	}
}

// bareArticle tells that "a" or "an" at token i begins no quantity, by what
// follows: no word of numerals ("a hundred"), no unit ("a mile"), no sign
// ("A$5"). Every other candidate in English text is one of these.
func (p *parser) bareArticle(i int) bool {
	switch p.Kind(i + 1) {
	case article.Symbol:
		return false
	case article.Word:
		return p.gates(i+1)&gateUnit == 0 && !numeral.Known(&p.View, i+1)
	}
	return true
}

// read tries the readers in their order.
func (p *parser) read(i int, r *reading) bool {
	at := words
	if p.Kind(i) == article.Digits {
		at = figures
	}
	for k := range readers {
		if readers[k].at&at == 0 {
			continue
		}
		*r = reading{first: i, scale: 1}
		r.n.Alt = nan
		if readers[k].read(p, i, r) {
			return true
		}
	}
	return false
}

// add marks a reading with what its surroundings say of it.
func (p *parser) add(r *reading, s *article.Sink) {
	modify(p, r)
	end := counted(p, r)
	if r.n.Modifier == "" && end > r.last && r.form != score {
		r.n.Modifier = afterwards(p, &reading{last: end, form: percent}) // "10 orang atau lebih"
	}
	s.AddNumber(r.first, r.last, r.rule, r.n)
	p.last, p.form = r.last, r.form
}

// before cuts the sentence's tokens short where the next date begins.
func before(dates []article.Mark, toks []article.Token) []article.Token {
	for i := range dates {
		if dates[i].Kind == article.DateKind {
			return toks[:dates[i].First]
		}
	}
	return toks
}

// drop takes back the i-th earlier mark of the sentence. The sink may have
// moved them since the view was made.
func (p *parser) drop(i int, s *article.Sink) {
	if k := p.dates + i; k >= 0 && k < len(s.Marks) {
		s.Marks[k].Kind = article.Dropped
	}
}

// takeBack reads an age where the dates have seen a duration ("berusia 45
// tahun"): ages are numbers. It gives the token to go on from.
func (p *parser) takeBack(dates []article.Mark, v *article.View, s *article.Sink) int {
	d, cut := &dates[0], p.Toks
	p.reach(before(dates[1:], v.Toks))
	var r reading
	next := int(d.Last)
	for i := int(d.First); i < int(d.Last); i++ { // "late 40s" has it in its middle
		if !begins(&v.Toks[i]) {
			continue
		}
		r = reading{first: i, scale: 1}
		r.n.Alt = nan
		if readAge(p, i, &r) && r.last >= next {
			p.drop(len(v.Marks)-len(dates), s)
			p.add(&r, s)
			next = r.last
			break
		}
	}
	p.reach(cut)
	return next
}

// ageAcross reads an age that begins before a duration and takes it in:
// "berusia antara 5 dan 10 tahun". It gives the token to go on from, i if
// there is none.
func (p *parser) ageAcross(i int, dates []article.Mark, v *article.View, s *article.Sink) int {
	d, cut := &dates[0], p.Toks
	p.reach(before(dates[1:], v.Toks))
	r := reading{first: i, scale: 1}
	r.n.Alt = nan
	next := i
	if (readBetween(p, i, &r) || readAge(p, i, &r)) && r.form == age && r.last >= int(d.Last) {
		p.drop(len(v.Marks)-len(dates), s)
		p.add(&r, s)
		next = r.last
	}
	p.reach(cut)
	return next
}

// begins tells, by one bit, whether a token may begin a quantity: most words
// are turned away here, so that no more is ever looked up for them.
//
//go:nosplit
func begins(t *article.Token) bool {
	switch t.Kind {
	case article.Digits:
		return true
	case article.Word, article.Symbol:
		h := t.Hash % filterBits
		return filter[h/64]>>(h%64)&1 == 1
	}
	return false
}

const filterBits = 1 << 15

// filter has a bit for each word or sign that can begin a quantity. Filling
// the tables of words comes first.
var filter = func() (f [filterBits / 64]uint64) {
	bothWords()
	wordsID()
	wordsEN()
	fillGates()
	add := func(hash uint32) {
		h := hash % filterBits
		f[h/64] |= 1 << (h % 64)
	}
	numeral.EachWord(add)
	prefixes.Each(func(h uint32, _ prefix) { add(h) })
	openers.Each(func(h uint32, _ opener) { add(h) })
	for _, r := range "$€£¥₩₹฿₫₱₺₽₦½⅓⅔¼¾" {
		add(uint32(r))
	}
	return
}()
