package date

import "sorot/wasm/article"

// calendar resolves a date that may lack its year, month or day, by the rule
// "the nearest not after the article's date, unless the clause looks ahead".
func (r *resolver) calendar(d *article.Date) {
	f := &d.Form
	switch {
	case f.Day > 0 && f.Month > 0:
		r.dayOfMonth(d)
	case f.Month > 0:
		r.monthOnly(d)
	case f.Period > 0:
		r.periodOnly(d)
	case f.Day > 0:
		r.dayOnly(d)
	case f.Weekday > 0:
		r.weekdayOnly(d)
	case f.Year > 0:
		r.number(int(f.Year), 4)
		if f.Year2 > 0 {
			r.buf = append(r.buf, '/')
			r.number(int(f.Year2), 4)
		}
		r.keep(days(int(f.Year), 1, 1), article.Year)
	}
}

// dayOfMonth resolves "22 Oktober (2024)", with its weekday and range.
func (r *resolver) dayOfMonth(d *article.Date) {
	f := &d.Form
	if int(f.Day) > longest[f.Month] {
		return // "June 31" is in no year: yearOf would look for ever
	}
	y := int(f.Year)
	if y == 0 {
		if !r.pub.ok && r.yearAhead(f) == 0 {
			return
		}
		d.Assumed = true
		if y = r.yearAhead(f); y == 0 {
			y = r.yearOf(f)
		}
	}
	if int(f.Day) > monthDays(y, int(f.Month)) {
		return
	}
	day := days(y, int(f.Month), int(f.Day))
	if f.Unit == article.Week || f.Unit == article.Weekend {
		if f.Op == article.OpCalendar {
			r.unit(day, f.Unit)
			return
		}
	}
	if f.Day2 == 0 {
		d.Bad = f.Weekday > 0 && weekdayOf(day) != int(f.Weekday)
		r.settle(d, day)
		return
	}
	m2, y2 := int(f.Month2), int(f.Year2)
	if m2 == 0 {
		m2 = int(f.Month)
	}
	if y2 == 0 {
		if y2 = y; m2 < int(f.Month) {
			y2++
		}
	}
	end := days(y2, m2, int(f.Day2))
	// "Senin dan Selasa, 21-22 Oktober": the weekday before a span may be that of any of its days.
	if after := (int(f.Weekday) - weekdayOf(day) + 7) % 7; f.Weekday > 0 && day+after > end {
		d.Bad = true
	}
	r.date(day)
	r.buf = append(r.buf, '/')
	r.date(end)
	r.keep(day, article.Day)
}

// weekdayOnly resolves "Selasa", "last Tuesday", "Selasa depan".
func (r *resolver) weekdayOnly(d *article.Date) {
	f := &d.Form
	base := r.base(f)
	if !base.ok {
		return
	}
	day := base.day
	back := mod(weekdayOf(day)-int(f.Weekday), 7)
	switch f.Rel {
	case article.Last:
		if back == 0 {
			back = 7
		}
		day -= back
	case article.Next:
		day += 7 - back + 7*int(f.N) // "Tuesday week" is one later
	case article.This: // the one of the running week, today included
		day += int(f.Weekday) - weekdayOf(day)
	default:
		d.Assumed = true
		if f.Ahead && back > 0 {
			day += 7 - back
		} else {
			day -= back
		}
	}
	// "Senin sampai Rabu", "Monday to Friday": the end is not before the start.
	if f.Rel == article.Nearest && r.joined && r.toldD.ok && day < r.toldD.day && r.toldD.day-day < 7 {
		day += 7
	}
	if f.Weekday2 > 0 {
		if f.Clock > 0 {
			return // opening hours: no one place in time
		}
		r.date(day)
		r.buf = append(r.buf, '/')
		r.date(day + mod(int(f.Weekday2-f.Weekday), 7))
		r.keep(day, article.Day)
		return
	}
	r.settle(d, day)
}

// dayOnly resolves "tanggal 22", "the 22nd".
func (r *resolver) dayOnly(d *article.Date) {
	f := &d.Form
	if !r.pub.ok {
		return
	}
	d.Assumed = true
	y, m, today := civil(r.pub.day)
	if f.Weekday > 0 { // "Tuesday the 22nd": the nearest month in which it is one
		for k := 0; k < 12; k++ {
			for _, n := range [2]int{-k, k} {
				yy, mm := addMonths(y, m, n)
				if int(f.Day) <= monthDays(yy, mm) && weekdayOf(days(yy, mm, int(f.Day))) == int(f.Weekday) {
					r.settle(d, days(yy, mm, int(f.Day)))
					return
				}
			}
		}
		return
	}
	switch {
	case f.Ahead && int(f.Day) < today:
		y, m = addMonths(y, m, 1)
	case !f.Ahead && int(f.Day) > today && f.Rel != article.Next:
		if !(f.SoonEnd && int(f.Day)-today < 15) {
			y, m = addMonths(y, m, -1)
		}
	}
	if int(f.Day) > monthDays(y, m) {
		return
	}
	if f.Day2 > 0 {
		r.date(days(y, m, int(f.Day)))
		r.buf = append(r.buf, '/')
		r.date(days(y, m, int(f.Day2)))
		return
	}
	r.settle(d, days(y, m, int(f.Day)))
}

// monthOnly resolves "Oktober", "Juni lalu", "Januari-Maret 2025".
func (r *resolver) monthOnly(d *article.Date) {
	f := &d.Form
	y := int(f.Year)
	if y == 0 {
		if !r.pub.ok {
			return
		}
		py, pm, _ := civil(r.pub.day)
		y = py
		switch f.Rel {
		case article.Last:
			if int(f.Month) >= pm {
				y--
			}
		case article.Next:
			if int(f.Month) <= pm {
				y++
			}
		case article.This:
		default:
			d.Assumed = true
			if f.Ahead && int(f.Month) < pm {
				y++
			} else if !f.Ahead && int(f.Month) > pm && !(f.SoonEnd && int(f.Month)-pm < 5) {
				y--
			}
		}
	}
	if f.Nth != 0 { // "the first Monday in September"
		r.settle(d, nthWeekday(y, int(f.Month), int(f.Weekday), int(f.Nth)))
		return
	}
	r.month(y, int(f.Month))
	if f.Month2 > 0 {
		y2 := int(f.Year2)
		if y2 == 0 {
			if y2 = y; f.Month2 < f.Month {
				y2++
			}
		}
		r.buf = append(r.buf, '/')
		r.month(y2, int(f.Month2))
		r.keep(days(y, int(f.Month), 1), article.Month)
		r.last.day = days(y2, int(f.Month2), 1)
		return
	}
	r.keep(days(y, int(f.Month), 1), article.Month)
}

// periodOnly resolves "kuartal I 2025", "the first quarter", "H2".
func (r *resolver) periodOnly(d *article.Date) {
	f := &d.Form
	n, per, u := int(f.Period), 3, article.Quarter
	if n > 4 {
		n, per, u = n-4, 6, article.Half
	}
	y := int(f.Year)
	if y == 0 {
		if !r.pub.ok {
			return
		}
		d.Assumed = true
		py, pm, _ := civil(r.pub.day)
		running := (pm-1)/per + 1
		y = py
		if f.Rel == article.Last && n >= running || f.Rel == article.Nearest && !f.Ahead && n > running {
			y--
		} else if f.Ahead && n < running || f.Rel == article.Next && n <= running {
			y++
		}
	}
	r.unit(days(y, (n-1)*per+1, 1), u)
}
