package check

import "sorot/wasm/article"

// weekdayCheck compares the weekday that stands beside a date with the
// calendar, also at both ends of a range. Nothing else can be meant by
// "Rabu (24/10/2024)", so it is an error; where the year was supplied from an
// article's date half a year away or more, it may be the year that is wrong.
var weekdayCheck = &Check{
	Code:   "weekday-mismatch",
	NameID: "Hari dan tanggal", NameEN: "Weekday and date",
	AskID: "{day} hari {calendar}. Naskah menulis {written}. Mana yang benar?",
	AskEN: "{day} is a {calendar}. The text says {written}. Which is right?",
	FitID: "{day} memang {calendar}: hari dan tanggal cocok.",
	FitEN: "{day} is a {calendar}: day and date fit.",
	look:  lookWeekday,
}

func lookWeekday(r *reader, c *Check) {
	for i := range r.a.Marks {
		d := r.date(i)
		if d == nil || d.Form.Weekday == 0 || d.Form.Day == 0 || d.Form.Op != article.OpCalendar {
			continue
		}
		f := &d.Form
		start, end := d.Value, d.Value
		if len(d.Value) > 11 && d.Value[10] == '/' {
			end = d.Value[11:]
		}
		if near, ok := r.nearest(f); ok {
			start = near
		}
		n, ok := isoDay(start)
		if !ok {
			continue
		}
		r.weekday(c, i, d, start, n, int(f.Weekday))
		if f.Weekday2 > 0 {
			if n, ok := isoDay(end); ok {
				r.weekday(c, i, d, end, n, int(f.Weekday2))
			}
		}
	}
}

// weekday compares one weekday, 1–7, with day n.
func (r *reader) weekday(c *Check, i int, d *article.Date, value string, n, written int) {
	m := &r.a.Marks[i]
	s := article.Error
	switch {
	case weekday(n) == written:
		s = article.Fit
	case d.Assumed && d.Form.Year == 0 && (n-r.pub > 180 || r.pub-n > 180):
		s = article.Warn
	}
	r.say(c, s, []article.Span{m.Span}, day("day", value[:10]), dayOfWeek("calendar", weekday(n)), dayOfWeek("written", written))
}

// nearest gives the day and month of a form without a year in the year that
// brings it nearest to the article's date, where that is within three months:
// a reporter leaves the year out only then, so no far year in which the
// weekday happens to fit may hide a slip.
func (r *reader) nearest(f *article.DateForm) (value string, ok bool) {
	if f.Year != 0 || f.Month == 0 || f.Day2 != 0 || !r.dated || f.Rel != article.Nearest {
		return "", false
	}
	y, _ := isoYear(r.a.Published.Value)
	for _, y := range [3]int{y, y - 1, y + 1} {
		if int(f.Day) > monthDays(y, int(f.Month)) {
			continue
		}
		if n := dayNumber(y, int(f.Month), int(f.Day)); n-r.pub < 92 && r.pub-n < 92 {
			return iso(y, int(f.Month), int(f.Day)), true
		}
	}
	return "", false
}
