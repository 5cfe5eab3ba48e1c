// Package date finds dates, times, durations and sets: TIMEX3's four types.
//
// It is one list of rules over tokens (rules, below), tried in order wherever
// a word of time or a figure stands. A rule says only what the words say: an
// article.DateForm. The document half (published.go, resolve.go) finds the
// article's own date and turns each form into a value. A new word goes into
// id.go or en.go; a new way of putting words together is a rule in the file of
// its kind and a line in the list.
package date

import "sorot/wasm/article"

// rule tries to read one temporal expression that begins at token i, a word of
// one of its classes (none: a figure). Where it begins with a word that begins
// much else (loose, in filter.go), one of behind must stand there too.
type rule struct {
	id     article.RuleID
	starts classes
	behind classes
	match  func(p *parser, i int) (expr, bool)
}

// classes is a set of classes.
type classes uint64

func on(list ...class) (set classes) {
	for _, c := range list {
		set |= 1 << c
	}
	return set
}

// rules in their order; the first that matches wins. The order is from what
// is tied to the most words to what is tied to the fewest.
var rules = []rule{
	// "Hari Kemerdekaan" before "hari", "Good Friday" before "Friday".
	{article.NewRule("date/holiday", "hari besar atau hari raya", "a named day"), feastStarts, anything, holiday},
	// "setiap Senin", "last Friday of every month", "twice a week": before the weekday inside.
	{article.NewRule("date/set", "waktu yang berulang", "a time that recurs"), on(none, cEvery, cWeekdays, cWeekday, cTimes, cNumber, cLast, cOrd, cArticle, cOneUnit), on(cUnit, cOneUnit, cEvery), set},
	// "pukul 10.00 WIB, Senin": begins with a clock time, may go on with a day.
	{article.NewRule("date/clock", "jam, dengan atau tanpa harinya", "a clock time, with or without its day"), on(none, cClock, cNoon, cNumber, cPeriod), on(bHour), clockFirst},
	// "2:01:41", "1:58.34": no clock time, and no figures of a date.
	{article.NewRule("date/race", "lama waktu seperti pada stopwatch", "a length of time as a stopwatch shows it"), on(none), on(bSign, bSuffix), race},
	// "22/10/2024": figures alone.
	{article.NewRule("date/figures", "tanggal dalam angka", "a date in figures"), on(none, cUnit), on(bSign, bDotted), figures},
	// "Selasa (22/10/2024) malam": the weekday binds the date after it.
	{article.NewRule("date/weekday", "nama hari, dengan tanggal atau bagian harinya", "a weekday, with its date or part of the day"), on(cWeekday, cUnit), anything, weekdayFirst},
	// "22-24 Oktober 2024", "Oct. 22, 2024": before the bare month.
	{article.NewRule("date/day-month", "tanggal dan bulan", "a day of a month"), on(none, cUnit, cMonth, cPart, cNumber, cOrd), on(cMonth, cHijri, bSuffix), dayMonth},
	// "pekan pertama Juni", "first nine months of 2024": before the month and year inside.
	{article.NewRule("date/nth-of", "bagian ke sekian dari bulan atau tahun", "the n-th part of a month or year"), on(none, cNumber, cUnit, cWeekday, cLast, cOrd), on(cUnit, cUnits, cWeekday), nthOf},
	// "mid-October", "awal pekan depan": what follows is any of the rules below.
	{article.NewRule("date/part-of", "awal, pertengahan atau akhir suatu masa", "the start, middle or end of a time"), on(cMod), anything, partOf},
	// "kuartal I-2025", "1990-an", "abad ke-19": figures that are not a year alone.
	{article.NewRule("date/period", "kuartal, semester, tahun buku, dekade atau abad", "a quarter, half, fiscal year, decade or century"), on(none, cQuoteYear, cPeriod, cFiscal, cUnit, cOrd, cNumber, cLast), on(bSuffix, bSign, cPeriod, cFiscal, cUnit, cUnits), period},
	// "hari yang sama", "the day before": counts from the date told last.
	{article.NewRule("date/told", "dihitung dari tanggal yang disebut sebelumnya", "counted from the date told before it"), on(cDay, cTold, cPart, cUnit, cWeekday, cPeriod), anything, told},
	// "tiga hari lalu", "six months", "a year ago": a count of units.
	{article.NewRule("date/count", "sejumlah satuan waktu", "a count of units of time"), on(none, cOneUnit, cArticle, cVague, cNumber), on(bSuffix, cUnit, cUnits, cOneUnit, cClock, cWeekday, cPeriod, cPart), counted},
	// "kemarin", "pekan depan", "last week", "malam ini".
	{article.NewRule("date/relative", "dihitung dari tanggal artikel", "counted from the article's date"), on(cPart, cDay, cUnit, cWeekday, cPeriod, cThis, cLast, cNext, cPast, cLater), anything, relative},
	// "Oktober", "bulan Juni lalu".
	{article.NewRule("date/month", "nama bulan", "a month"), on(cUnit, cMonth, cHijri), anything, monthAlone},
	// "tahun 2024", "in 2024", "2024-2029".
	{article.NewRule("date/year", "angka tahun", "a year"), on(none, cUnit, cQuoteYear, cEra), on(bYear), yearAlone},
	// "di malam hari", "bertahun-tahun", "recent years", "musim hujan".
	{article.NewRule("date/vague", "waktu yang tidak dipastikan", "a time that is left vague"), on(cMany, cAlways, cSeason, cPart, cVague, cNext, cUnits, cUnit, cAll), anything, vague},
}

// Detector finds temporal expressions.
type Detector struct {
	p parser
	r resolver
}

// New makes a detector.
func New() *Detector { return &Detector{} }

// Sentence marks the temporal expressions of one sentence, unresolved.
func (d *Detector) Sentence(v *article.View, s *article.Sink) {
	p := &d.p
	if !p.begin(v) {
		return
	}
	for i := 0; i < len(v.Toks); {
		next := i + 1
		c := p.lex[i].class
		if c != none && c != cNumber || (c == cNumber || v.Toks[i].Kind == article.Digits) && !p.idle(i) {
			open := p.open(i, c)
			for k := range rules {
				if rules[k].starts>>c&1 == 0 || rules[k].behind&open == 0 {
					continue
				}
				e, ok := rules[k].match(p, i)
				if !ok {
					continue
				}
				if e.skip { // a look-alike that rules know
					next = e.end
					break
				}
				p.finish(i, &e)
				s.AddDate(i, e.end, rules[k].id, article.Date{Type: e.typ, Modifier: modifiers[e.mod], Form: e.form})
				next = e.end
				break
			}
		}
		i = next
	}
}

// Document finds the publication date and resolves each expression to its value.
func (d *Detector) Document(a *article.Article) { d.r.run(a) }
