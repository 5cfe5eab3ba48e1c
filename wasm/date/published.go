package date

import "sorot/wasm/article"

// swaps tells day/month from month/day in English figures: by the figures of
// the article that leave no choice, else by what is nearer to the date given,
// else month first.
func (r *resolver) swaps() {
	a := r.a
	us, uk := 0, 0
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.DateKind {
			continue
		}
		f := &a.Dates[m.Val].Form
		if f.Swap || f.Op != article.OpCalendar || f.Day == 0 || f.Month == 0 || m.Last-m.First < 5 || a.Tokens[m.First].Kind != article.Digits || a.Tokens[m.First+1].Hash != '/' || a.Sentences[r.sentence(m.First)].Lang != article.EN {
			continue
		}
		if a.Tokens[m.First].End-a.Tokens[m.First].Start <= 2 {
			if first := a.Text[a.Tokens[m.First].Start:a.Tokens[m.First].End]; number(first) == int(f.Day) {
				uk++
			} else {
				us++
			}
		}
	}
	given := parseDay(a.Published.Value)
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.DateKind {
			continue
		}
		f := &a.Dates[m.Val].Form
		if !f.Swap {
			continue
		}
		swap := uk > us
		if uk == us && given.ok && f.Year > 0 {
			x := days(int(f.Year), int(f.Month), int(f.Day)) - given.day
			y := days(int(f.Year), int(f.Day), int(f.Month)) - given.day
			swap = y*y < x*x
		}
		if swap {
			f.Day, f.Month = f.Month, f.Day
			f.Swap = false
		}
	}
}

func number(s string) int {
	n := 0
	for k := 0; k < len(s); k++ {
		if s[k] < '0' || s[k] > '9' {
			return -1
		}
		n = n*10 + int(s[k]-'0')
	}
	return n
}

// parseDay reads YYYY-MM-DD.
func parseDay(s string) moment {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return moment{}
	}
	y, m, d := number(s[:4]), number(s[5:7]), number(s[8:10])
	if y < 1 || m < 1 || m > 12 || d < 1 || d > monthDays(y, m) {
		return moment{}
	}
	return moment{days(y, m, d), article.Day, true}
}

// How many paragraphs from the top and the bottom may hold the date line, and
// how many words it may have beside the date.
const headParas, footParas, lineWords, lineTokens = 6, 4, 8, 64

// publish finds the article's own date: given, else that of the dateline, else
// a date line in the head or foot, else the latest full date told in the past
// (where no later year is told).
func (r *resolver) publish() {
	a := r.a
	if a.Published.From == "given" {
		if r.pub = parseDay(a.Published.Value); r.pub.ok {
			return
		}
	}
	a.Published = article.Published{From: "none"}
	latest, latestYear := moment{}, 0
	var partial *article.DateForm // a dateline without its year
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.DateKind {
			continue
		}
		f := &a.Dates[m.Val].Form
		if f.Op == article.OpCalendar && f.Year > 0 && int(f.Year) > latestYear && !f.Ahead {
			latestYear = int(f.Year)
		}
		if f.Op != article.OpCalendar && f.Op != article.OpShift || f.Day == 0 || f.Month == 0 || f.Day2 > 0 {
			continue
		}
		where := r.place(m)
		if f.Year == 0 || int(f.Day) > monthDays(int(f.Year), int(f.Month)) {
			if where == inDateline && partial == nil && f.Year == 0 {
				partial = f
			}
			continue
		}
		day := moment{days(int(f.Year), int(f.Month), int(f.Day)), article.Day, true}
		switch {
		case where == inDateline:
			r.set(day, "dateline")
			return
		case where == inLine && !r.pub.ok && !f.Ahead:
			r.pub = day
		case f.Past && !f.Ahead && (!latest.ok || day.day > latest.day):
			latest = day
		}
	}
	if r.pub.ok {
		r.set(r.pub, "dateline")
		return
	}
	if !latest.ok {
		return
	}
	if y, _, _ := civil(latest.day); y < latestYear {
		return
	}
	if partial != nil { // the dateline's day, in the year that is nearest
		y, _, _ := civil(latest.day)
		for _, yy := range [...]int{y, y + 1} {
			if int(partial.Day) > monthDays(yy, int(partial.Month)) {
				continue
			}
			if d := days(yy, int(partial.Month), int(partial.Day)); d >= latest.day && d-latest.day < 120 {
				r.set(moment{d, article.Day, true}, "dateline")
				return
			}
		}
	}
	r.set(latest, "text")
}

func (r *resolver) set(m moment, from string) {
	r.pub = m
	r.buf = r.buf[:0]
	r.date(m.day)
	r.a.Published = article.Published{Value: string(r.buf), From: from}
	r.buf = r.buf[:0]
}

// Places of a date in the article.
const (
	inText = iota
	inDateline
	inLine
)

// place tells whether a mark stands in a dateline or fills a line of the head
// or foot by itself.
func (r *resolver) place(m *article.Mark) int {
	a := r.a
	pi := a.Sentences[r.sentence(m.First)].Para
	p := &a.Paragraphs[pi]
	if m.Last <= p.Tokens[0]+p.Dateline {
		return inDateline
	}
	if int(pi) >= headParas && int(pi) < len(a.Paragraphs)-footParas {
		return inText
	}
	if p.Tokens[1]-p.Tokens[0] > lineTokens {
		return inText // looking through a long line for each of its dates would take quadratic time
	}
	words := 0
	for k := p.Tokens[0]; k < p.Tokens[1]; k++ {
		if (k < m.First || k >= m.Last) && a.Tokens[k].Kind == article.Word {
			words++
		}
	}
	if words > lineWords || m.First-p.Tokens[0] > 6 && p.Tokens[1]-m.Last > 2 {
		return inText
	}
	if last := &a.Tokens[p.Tokens[1]-1]; last.Kind == article.Punct && last.Hash == '.' && words > 1 {
		return inText
	}
	if p.Kind == article.Heading && pi == 0 {
		return inText // "Kronologi 30 September 1965": a headline's own subject
	}
	return inLine
}

// sentence finds the sentence of a token.
func (r *resolver) sentence(tok int32) int {
	lo, hi := 0, len(r.a.Sentences)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); r.a.Sentences[m].Last <= tok {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return min(lo, len(r.a.Sentences)-1)
}
