package check

import "sorot/wasm/article"

// weekdayCheck compares the weekday that stands beside a date with the
// calendar, also at both ends of a range. Nothing else can be meant by
// "Rabu (24/10/2024)", so it is an error; where the year or month had to be
// supplied from afar, it may be that which is wrong: a warning.
var weekdayCheck = &Check{Code: "weekday-mismatch", look: lookWeekday}

func lookWeekday(r *reader, c *Check) {
	for i := range r.a.Marks {
		d := r.date(i)
		if d == nil || d.Form.Op != article.OpCalendar && (d.Form.Op != article.OpShift || d.Form.Month == 0) {
			continue
		}
		switch f := &d.Form; {
		case f.Day == 0:
		case f.Weekday > 0:
			r.weekdays(c, i, i, int(f.Weekday), int(f.Weekday2))
		case r.beside(i, i+1):
			r.weekdays(c, i, i+1, int(r.date(i+1).Form.Weekday), 0)
		case i > 0 && r.beside(i-1, i):
			r.weekdays(c, i, i-1, int(r.date(i-1).Form.Weekday), 0)
		}
	}
}

// weekdays compares the weekdays written in mark w with the date of mark i.
func (r *reader) weekdays(c *Check, i, w, first, last int) {
	d := r.date(i)
	start, end := d.Value, d.Value
	if len(start) > 11 && start[10] == '/' {
		end = start[11:]
	}
	f := d.Form
	guess := d.Assumed
	if near, ok := r.nearest(&f, f.Day); ok {
		start, guess = near, f.Month == 0
		if f.Day2 > 0 {
			f.Month = max(f.Month, f.Month2)
			end, _ = r.nearest(&f, f.Day2)
		}
	}
	if f.Day2 > 0 && last == 0 {
		// "Senin dan Selasa, 21-22 Oktober": the weekday goes with the end, the
		// one before it with the start. Alone it may be either.
		if p := r.joinedTo(i); p >= 0 {
			r.weekday(c, i, p, start, int(r.date(p).Form.Weekday), guess)
			r.weekday(c, i, w, end, first, guess)
			return
		}
		if n, ok := isoDay(end); !ok || weekday(n) == first {
			return
		}
	}
	r.weekday(c, i, w, start, first, guess)
	if last > 0 {
		r.weekday(c, i, w, end, last, guess)
	}
}

// joinedTo gives the weekday that opens the range which ends in mark i: "Senin
// dan Selasa, 21-22 Oktober"; -1 if there is none.
func (r *reader) joinedTo(i int) int {
	first := r.a.Marks[i].First
	if k := i - 1; k >= 0 && r.sent[k] == r.sent[i] {
		d, m := r.date(k), &r.a.Marks[k]
		if d == nil || !alone(&d.Form) || first-m.Last > 2 {
			return -1
		}
		if first-m.Last == 1 && r.any(m.Last, "dan hingga sampai and to through - – &") || first-m.Last == 2 && r.is(m.Last, "sampai") {
			// Of a list of three, the first.
			for k > 0 && r.date(k-1) != nil && alone(&r.date(k-1).Form) && r.a.Marks[k].First-r.a.Marks[k-1].Last == 1 && r.punct(r.a.Marks[k-1].Last, ',') {
				k--
			}
			return k
		}
	}
	return -1
}

// alone tells a weekday and nothing else of the calendar.
func alone(f *article.DateForm) bool {
	return f.Op == article.OpCalendar && f.Weekday > 0 && f.Day == 0 && f.Month == 0 && f.Weekday2 == 0 && f.Rel == article.Nearest
}

// weekday compares one weekday, 1–7, with a day.
func (r *reader) weekday(c *Check, i, w int, value string, written int, guess bool) {
	n, ok := isoDay(value)
	if !ok {
		return
	}
	s := article.Error
	switch f := &r.date(i).Form; {
	case weekday(n) == written:
		s = article.Fit
	case guess && f.Year == 0 && (n-r.pub > 180 || r.pub-n > 180 || f.Month == 0):
		s = article.Warn
	}
	spans := []article.Span{r.a.Marks[i].Span}
	if i != w {
		spans = append(spans, r.a.Marks[w].Span)
	}
	r.say(c, s, spans, day("day", value[:10]), dayOfWeek("calendar", weekday(n)), dayOfWeek("written", written))
}

// beside tells that one of marks i and j is a day and the other a weekday
// alone, with nothing but "tanggal" or a bracket between: "22 Oktober 2024
// (Selasa)", "Selasa pada tanggal 22 Oktober", "Oct. 22, a Tuesday".
func (r *reader) beside(i, j int) bool {
	if j >= len(r.a.Marks) || r.date(i) == nil || r.date(j) == nil || r.sent[i] != r.sent[j] {
		return false
	}
	x, y := &r.date(i).Form, &r.date(j).Form
	from, to := r.a.Marks[i].Last, r.a.Marks[j].First
	if alone(x) == alone(y) || to == from || to-from > 3 {
		return false
	}
	for k := from; k < to; k++ {
		switch {
		case r.punct(k, '('), r.any(k, "tanggal tgl"), alone(x) && r.any(k, "'s ’s"):
		case alone(x) && x.Clock > 0 && r.is(k, "on"):
		case alone(y) && r.is(k, "a") && r.punct(k-1, ','), alone(y) && r.punct(k, ',') && r.is(k+1, "a"), alone(y) && r.is(k, "hari"):
		case alone(x) && (r.any(k, "pada") || r.punct(k, ',')) && r.any(k+1, "tanggal tgl pada"):
		default:
			return false
		}
	}
	return true
}

// nearest gives a day of the month, of a form without a year, in the year (or
// month, if that is not told either) that brings it nearest to the article's
// date, where that is within three months: a reporter leaves them out only
// then, so no far year in which the weekday happens to fit may hide a slip.
func (r *reader) nearest(f *article.DateForm, d int8) (value string, ok bool) {
	if f.Year != 0 || !r.dated || f.Rel != article.Nearest || f.FromTold || f.Op != article.OpCalendar {
		return "", false
	}
	y, _ := isoYear(r.a.Published.Value)
	if f.Month > 0 {
		for _, y := range [3]int{y, y - 1, y + 1} {
			if int(d) > monthDays(y, int(f.Month)) {
				continue
			}
			if n := dayNumber(y, int(f.Month), int(d)); n-r.pub < 92 && r.pub-n < 92 {
				return iso(y, int(f.Month), int(d)), true
			}
		}
		return "", false
	}
	m, _ := digits(r.a.Published.Value[5:7])
	best := 1 << 20
	for _, k := range [3]int{0, -1, 1} {
		y, m := y, m+k
		if m < 1 {
			y, m = y-1, 12
		} else if m > 12 {
			y, m = y+1, 1
		}
		if int(d) > monthDays(y, m) {
			continue
		}
		far := dayNumber(y, m, int(d)) - r.pub
		if far = max(far, -far); far < best {
			best, value = far, iso(y, m, int(d))
		}
	}
	return value, best < 12
}
