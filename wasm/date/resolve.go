package date

import (
	"sorot/wasm/article"
)

// grain is how fine a resolved date is.
type grain = article.DateUnit

// moment is a resolved date: the first day of it and its grain.
type moment struct {
	day   int // as days gives it
	grain grain
	ok    bool
}

// resolver turns the forms of one article into values, in text order.
type resolver struct {
	a        *article.Article
	pub      moment            // the article's date
	told     moment            // the date told last
	toldD    moment            // the day told last
	last     moment            // the last day, month or year of told, where that is a range
	period   moment            // the quarter, half, month or year told last
	year     int               // a year that opens the paragraph ("2004: …"), 0 if none
	yearP    int32             // its paragraph
	next     *article.DateForm // the full date that ends the list which the mark begins
	nextDay  *article.DateForm // the day and month that follow at once
	joined   bool              // the mark follows another date at once
	sent     int               // the sentence of the mark at hand
	toldAt   int               // the sentence of toldD
	periodAt int               // the sentence of period
	buf      []byte
}

// run finds the article's own date, then resolves every date mark.
func (r *resolver) run(a *article.Article) {
	*r = resolver{a: a, buf: r.buf[:0], yearP: -1}
	r.swaps()
	r.publish()
	r.told, r.toldD = moment{}, moment{}
	para, sent, last := int32(0), 0, -1
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.DateKind {
			continue
		}
		for sent < len(a.Sentences) && a.Sentences[sent].Last <= m.First {
			sent++
		}
		if sent < len(a.Sentences) {
			para = a.Sentences[sent].Para
		}
		d := &a.Dates[m.Val]
		r.sent, r.next, r.nextDay = sent, nil, nil
		r.joined = last >= 0 && m.First-a.Marks[last].Last <= 4 && r.toldAt == sent
		r.follow(i)
		r.leadingYear(m, d, para)
		r.resolve(d, para)
		last = i
	}
}

// follow finds the full date that ends the list which mark i begins: "4-8
// November dan 11-15 November 2024".
func (r *resolver) follow(i int) {
	a, at := r.a, r.a.Marks[i].Last
	for k := i + 1; k < len(a.Marks) && k < i+12; k++ {
		n := &a.Marks[k]
		if n.Kind != article.DateKind {
			continue
		}
		f := &a.Dates[n.Val].Form
		if n.First >= a.Sentences[r.sent].Last || n.First-at > 4 || f.Op != article.OpCalendar && f.Op != article.OpHoliday {
			return
		}
		if f.Day > 0 && f.Month > 0 && r.nextDay == nil {
			r.nextDay = f
		}
		if f.Day > 0 && f.Month > 0 && f.Year > 0 {
			r.next = f
			return
		}
		at = n.Last
	}
}

// leadingYear notes a year that opens its paragraph and a colon after it: the
// bare days below it are of that year.
func (r *resolver) leadingYear(m *article.Mark, d *article.Date, para int32) {
	f := &d.Form
	if f.Op == article.OpCalendar && f.Year > 0 && f.Month == 0 && f.Period == 0 && m.First == r.a.Paragraphs[para].Tokens[0] && int(m.Last) < len(r.a.Tokens) && r.a.Tokens[m.Last].Hash == ':' {
		r.year, r.yearP = int(f.Year), para
	}
}

// resolve gives one date its value and remembers it for those that count from it.
func (r *resolver) resolve(d *article.Date, para int32) {
	f := &d.Form
	d.Value, d.Assumed, d.Bad = "", false, false
	r.buf = r.buf[:0]
	switch f.Op {
	case article.OpDuration:
		r.duration(f)
	case article.OpEvery:
		r.every(f)
	case article.OpDecade:
		if f.Year%100 == 0 && f.Year < 2000 { // "the 1800s" are the century
			r.number(int(f.Year)/100, 2)
			r.buf = append(r.buf, 'X', 'X')
			break
		}
		r.number(int(f.Year)/10, 3)
		r.buf = append(r.buf, 'X')
	case article.OpCentury:
		r.number(int(f.Year)/100, 2)
		r.buf = append(r.buf, 'X', 'X')
		if f.Year2 > 0 {
			r.buf = append(r.buf, '/')
			r.number(int(f.Year2)/100, 2)
			r.buf = append(r.buf, 'X', 'X')
		}
	case article.OpHijri:
		r.islamic(d)
	case article.OpHoliday:
		r.feast(d)
	case article.OpSame:
		r.same(d)
	case article.OpShift:
		r.shift(d)
	case article.OpCalendar:
		if r.yearP == para && f.Year == 0 && f.Month > 0 {
			f.Year = int32(r.year)
		}
		r.calendar(d)
	}
	d.Value = string(r.buf)
}

// keep remembers a resolved moment.
func (r *resolver) keep(day int, g grain) {
	m := moment{day, g, true}
	r.told, r.last = m, m
	if g == article.Day {
		r.toldD, r.toldAt = m, r.sent
	} else {
		r.period, r.periodAt = m, r.sent
	}
}

// settle writes a day with the clock time of its form, and keeps it.
func (r *resolver) settle(d *article.Date, day int) {
	f := &d.Form
	r.keep(day, article.Day)
	r.date(day)
	if f.Clock > 0 {
		r.clock(f, day)
		if f.Clock2 > 0 {
			r.buf = append(r.buf, '/')
			r.date(day)
			g := *f
			g.Clock = f.Clock2
			r.clock(&g, day)
		}
	}
}
