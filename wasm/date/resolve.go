package date

import (
	"strconv"

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
	a       *article.Article
	pub     moment            // the article's date
	told    moment            // the date told last
	toldD   moment            // the day told last
	period  moment            // the quarter, half, month or year told last
	year    int               // a year that opens the paragraph ("2004: …"), 0 if none
	yearP   int32             // its paragraph
	next    *article.DateForm // the full date that ends the list which the mark begins
	nextDay *article.DateForm // the day and month that follow at once
	joined  bool              // the mark follows another date at once
	sent    int               // the sentence of the mark at hand
	toldAt  int               // the sentence of toldD
	buf     []byte
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
	r.told = m
	if g == article.Day {
		r.toldD, r.toldAt = m, r.sent
	} else {
		r.period = m
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

func (r *resolver) clock(f *article.DateForm, day int) {
	m := int(f.Clock - 1)
	r.buf = append(r.buf, 'T')
	r.number(m/60, 2)
	r.buf = append(r.buf, ':')
	r.number(m%60, 2)
	off, ok := 0, false
	switch z := zones[f.Zone]; {
	case f.UTC > 0 && f.Zone <= zoneLocal:
		off = (m - int(f.UTC-1) + 1440) % 1440
		if off > 14*60 {
			off -= 1440
		}
		ok = true
	case f.Zone > zoneLocal && z.dst > 0:
		if day == noDay {
			return
		}
		off, ok = int(z.offset), true
		if summerTime(day) {
			off += 60
		}
	case f.Zone > zoneLocal:
		off, ok = int(z.offset), true
	}
	if !ok {
		return
	}
	sign := byte('+')
	if off < 0 {
		sign, off = '-', -off
	}
	r.buf = append(r.buf, sign)
	r.number(off/60, 2)
	r.buf = append(r.buf, ':')
	r.number(off%60, 2)
}

const noDay = -1 << 30

func (r *resolver) number(n, width int) {
	var tmp [20]byte
	s := strconv.AppendInt(tmp[:0], int64(n), 10)
	for k := len(s); k < width; k++ {
		r.buf = append(r.buf, '0')
	}
	r.buf = append(r.buf, s...)
}

func (r *resolver) date(day int) {
	y, m, d := civil(day)
	r.month(y, m)
	r.buf = append(r.buf, '-')
	r.number(d, 2)
}

func (r *resolver) month(y, m int) {
	r.number(y, 4)
	r.buf = append(r.buf, '-')
	r.number(m, 2)
}

// unit writes the unit that holds a day, and keeps it.
func (r *resolver) unit(day int, u grain) {
	y, m, _ := civil(day)
	switch u {
	case article.Day:
		r.date(day)
		r.keep(day, u)
		return
	case article.Week, article.Weekend:
		wy, wk := isoWeek(day)
		r.number(wy, 4)
		r.buf = append(r.buf, '-', 'W')
		r.number(wk, 2)
		if u == article.Weekend {
			r.buf = append(r.buf, "-WE"...)
		}
	case article.Month:
		r.month(y, m)
		day = days(y, m, 1)
	case article.Quarter:
		r.number(y, 4)
		r.buf = append(r.buf, '-', 'Q')
		r.number((m-1)/3+1, 1)
	case article.Half:
		r.number(y, 4)
		r.buf = append(r.buf, '-', 'H')
		r.number((m-1)/6+1, 1)
	case article.Year:
		r.number(y, 4)
	case article.Decade:
		r.number(floorDiv(y, 10), 3)
		r.buf = append(r.buf, 'X')
	case article.Century:
		r.number(floorDiv(y, 100), 2)
		r.buf = append(r.buf, 'X', 'X')
	}
	r.keep(day, u)
}

// moved gives the day n units from day.
func moved(day int, u grain, n int) int {
	y, m, d := civil(day)
	switch u {
	case article.Day:
		return day + n
	case article.Week, article.Weekend:
		return day + 7*n
	case article.Month:
		y, m = addMonths(y, m, n)
	case article.Quarter:
		y, m = addMonths(y, m, 3*n)
	case article.Half:
		y, m = addMonths(y, m, 6*n)
	case article.Year:
		y += n
	case article.Decade:
		y += 10 * n
	case article.Century:
		y += 100 * n
	}
	return days(y, m, min(d, monthDays(y, m)))
}

// duration writes P3D, PT24H, P10Y, P1Y6M.
func (r *resolver) duration(f *article.DateForm) {
	if f.Unit == article.Weekend {
		return
	}
	r.buf = append(r.buf, 'P')
	timed := r.length(int(f.N), f.Unit, false)
	if f.N2 > 0 {
		r.length(2*int(f.N2), f.Unit2, timed)
	}
}

// length writes one number and its letter; twice is two times the number.
// timed tells that the T of hours, minutes and seconds is written.
func (r *resolver) length(twice int, u grain, timed bool) bool {
	if u < article.Day && !timed {
		r.buf = append(r.buf, 'T')
		timed = true
	}
	letter := byte('Y')
	switch u {
	case article.Second:
		letter = 'S'
	case article.Minute, article.Month:
		letter = 'M'
	case article.Hour:
		letter = 'H'
	case article.Day:
		letter = 'D'
	case article.Week:
		letter = 'W'
	case article.Quarter:
		twice, letter = 3*twice, 'M'
	case article.Half:
		twice, letter = 6*twice, 'M'
	case article.Decade:
		twice *= 10
	case article.Century:
		twice *= 100
	}
	r.number(twice/2, 1)
	if twice%2 == 1 {
		r.buf = append(r.buf, '.', '5')
	}
	r.buf = append(r.buf, letter)
	return timed
}

// every writes P1D, XXXX-WXX-1, XXXX-08-17, XXXX-12.
func (r *resolver) every(f *article.DateForm) {
	switch {
	case f.Holiday > 0:
		if h := &feasts[f.Holiday]; h.kind == feastFixed {
			r.buf = append(r.buf, "XXXX-"...)
			r.number(int(h.a), 2)
			r.buf = append(r.buf, '-')
			r.number(int(h.b), 2)
		}
	case f.Weekday > 0:
		if f.N > 2 {
			return
		}
		r.buf = append(r.buf, "XXXX-WXX-"...)
		r.number(int(f.Weekday), 1)
	case f.Month > 0:
		r.buf = append(r.buf, "XXXX-"...)
		r.number(int(f.Month), 2)
		if f.Day > 0 {
			r.buf = append(r.buf, '-')
			r.number(int(f.Day), 2)
		}
	case f.Unit == article.Weekend:
		r.buf = append(r.buf, "XXXX-WXX-WE"...)
	case f.N > 0:
		r.duration(f)
	}
}
