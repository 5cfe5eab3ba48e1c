package check

import (
	"strings"

	"sorot/wasm/article"
)

// lastingCheck compares a length with its two ends beside it: "selama lima
// hari, 3-6 Maret". Both ends may count, or one.
var lastingCheck = &Check{Code: "duration-ends", look: lookLasting}

// agoCheck compares a count of years with the year beside it: "tiga tahun
// lalu, pada 2019". A year more or less is a matter of months.
var agoCheck = &Check{Code: "ago-date", look: lookAgo}

// between two dates that say one thing.
var sameTime = new(article.Table[bool]).Add(true, "pada tanggal mulai dari yakni yaitu tepatnya tahun di on from in the of or namely atau berlangsung between selama for")

// apposed gives the mark after i that tells the same in other words: nothing
// but small words, a comma or a bracket stands between; -1 if there is none.
func (r *reader) apposed(i int) int {
	m := &r.a.Marks[i]
	for j := i + 1; j < len(r.a.Marks) && r.sent[j] == r.sent[i]; j++ {
		next := &r.a.Marks[j]
		if next.First-m.Last > 4 {
			return -1
		}
		if next.Kind != article.DateKind {
			continue
		}
		if next.First <= m.Last {
			return -1
		}
		signs, others := 0, 0
		for k := m.Last; k < next.First; k++ {
			switch ok, _ := sameTime.Find(r.a.Text, &r.a.Tokens[k]); {
			case r.punct(k, ',') || r.punct(k, '('):
				signs++
			case r.kind(k) != article.Word:
				return -1
			case !ok:
				others++
			}
		}
		// One word more before a bracket: "the three-day course (3-5 March)".
		if signs > 1 || others > 1 || others == 1 && !r.punct(next.First-1, '(') {
			return -1
		}
		return j
	}
	return -1
}

func lookLasting(r *reader, c *Check) {
	for i := range r.a.Marks {
		d := r.date(i)
		if d == nil {
			continue
		}
		j := r.apposed(i)
		if j < 0 {
			continue
		}
		length, ends := i, j
		if d.Form.Op != article.OpDuration {
			length, ends = j, i
		}
		f := &r.date(length).Form
		days := int(f.N) / 2
		if f.Op != article.OpDuration || f.N%2 != 0 || f.Unit2 != 0 || r.date(length).Modifier != "" {
			continue
		}
		switch f.Unit {
		case article.Day:
		case article.Week:
			days *= 7
		default:
			continue
		}
		a, b, ok := strings.Cut(r.date(ends).Value, "/")
		from, ok1 := isoDay(a)
		to, ok2 := isoDay(b)
		if !ok || !ok1 || !ok2 || days < 2 {
			continue
		}
		sev := article.Fit
		if off := to - from + 1 - days; off != 0 && off != 1 {
			sev = article.Warn
			if f.Unit == article.Week && off > -2 && off < 3 {
				continue
			}
		}
		r.say(c, sev, []article.Span{r.a.Marks[length].Span, r.a.Marks[ends].Span}, passage("a", r.a.Marks[length].Span), passage("b", r.a.Marks[ends].Span), num("days", float64(to-from+1), ""))
	}
}

func lookAgo(r *reader, c *Check) {
	now, ok := isoYear(r.a.Published.Value)
	for i := range r.a.Marks {
		if !ok || r.date(i) == nil {
			continue
		}
		j := r.apposed(i)
		if j < 0 {
			continue
		}
		ago, year := i, j
		if r.date(i).Form.Op != article.OpShift {
			ago, year = j, i
		}
		f, y := &r.date(ago).Form, &r.date(year).Form
		if f.Op != article.OpShift || f.Unit != article.Year || f.N >= 0 || f.N%2 != 0 || f.FromTold || r.date(ago).Modifier != "" || y.Op != article.OpCalendar || y.Year == 0 || y.Year2 != 0 {
			continue
		}
		then := now + int(f.N)/2
		sev := article.Fit
		if off := then - int(y.Year); off > 1 || off < -1 {
			sev = article.Warn
		} else if off != 0 {
			continue
		}
		r.say(c, sev, []article.Span{r.a.Marks[ago].Span, r.a.Marks[year].Span}, passage("a", r.a.Marks[ago].Span), passage("b", r.a.Marks[year].Span), day("worked", iso(then, 1, 1)[:4]))
	}
}
