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

// base is the day that a form counts from.
func (r *resolver) base(f *article.DateForm) moment {
	if f.FromTold {
		return r.toldD
	}
	return r.pub
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
	if f.Weekday > 0 && weekdayOf(day) != int(f.Weekday) {
		d.Bad = true
	}
	if f.Day2 == 0 {
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
	r.date(day)
	r.buf = append(r.buf, '/')
	r.date(days(y2, m2, int(f.Day2)))
	r.keep(day, article.Day)
}

// yearAhead takes the year from the date that follows at once: "4-8 November
// dan 11-15 November 2024", "dari 28 Oktober sampai 2 November 2024".
func (r *resolver) yearAhead(f *article.DateForm) int {
	if r.next == nil || r.next.Year == 0 || r.next.Month == 0 || r.next.Day == 0 || r.next.Op != article.OpCalendar || f.Rel != article.Nearest {
		return 0
	}
	if y := int(r.next.Year); f.Month > r.next.Month {
		return y - 1
	} else {
		return y
	}
}

// yearOf supplies the year of a day and month.
func (r *resolver) yearOf(f *article.DateForm) int {
	py, _, _ := civil(r.pub.day)
	fits := func(y int) bool { return int(f.Day) <= monthDays(y, int(f.Month)) }
	at := func(y int) int { return days(y, int(f.Month), int(f.Day)) }
	on := func(y int) bool { return f.Weekday > 0 && weekdayOf(at(y)) == int(f.Weekday) }
	before, after := py, py
	for !fits(before) || at(before) > r.pub.day {
		before--
	}
	for !fits(after) || at(after) <= r.pub.day {
		after++
	}
	back, ahead := r.pub.day-at(before), at(after)-r.pub.day
	switch {
	case f.Rel == article.Last:
		if back == 0 {
			return before - 1
		}
		return before
	case f.Rel == article.Next, f.Ahead:
		if f.Ahead && f.Rel == article.Nearest && (back == 0 || on(before) && !on(after) && back < 60) {
			return before
		}
		return after
	case f.Rel == article.This:
		return py
	case on(before):
		return before
	case f.Weekday > 0 && ahead <= 60 && back > 180: // the reporter's own brackets: near
		return after
	case !f.Past && on(after):
		return after
	case f.SoonEnd && ahead <= 120 && back > 180:
		return after
	case r.joined && r.toldD.ok && at(before) < r.toldD.day && at(after)-r.toldD.day < 200:
		return after
	case r.toldInSentence(after, f) && back > 180:
		return after
	}
	return before
}

// toldInSentence tells that a day of the future, told just before, is within
// two months of the day f in year y: "dibayar 23 Mei 2025 kepada pemegang saham
// per 6 Mei".
func (r *resolver) toldInSentence(y int, f *article.DateForm) bool {
	if !r.toldD.ok || r.toldD.day <= r.pub.day || r.toldAt != r.sent {
		return false
	}
	n := days(y, int(f.Month), int(f.Day)) - r.toldD.day
	return n > -60 && n < 60
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
		day += 7 - back
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

// shift resolves what counts units from the article's date or the one told.
func (r *resolver) shift(d *article.Date) {
	f := &d.Form
	base, n := r.pub, int(f.N/2)
	if f.FromTold {
		if base = r.told; base.grain > f.Unit { // no week can be counted from a year
			base = r.toldD
		}
		switch {
		case f.Unit == article.Day:
			base = r.toldD
		case f.Year > 0: // "periode yang sama 2023": that of the period told, in another year
			if !r.period.ok {
				return
			}
			_, m, dd := civil(r.period.day)
			r.unit(days(int(f.Year), m, min(dd, 28)), r.period.grain)
			return
		case f.Fine && r.told.ok && r.told.grain >= article.Month && r.told.grain < article.Year:
			r.unit(moved(r.told.day, f.Unit, n), r.told.grain)
			return
		case f.Fine && r.period.ok && r.period.grain >= article.Month && r.period.grain < article.Year && f.Unit == article.Year && !r.told.ok:
			base = r.period
		}
	}
	if !base.ok {
		return
	}
	day := moved(base.day, f.Unit, n)
	switch {
	case f.Weekday > 0 && f.Day == 0:
		if f.Unit == article.Week {
			r.settle(d, day-weekdayOf(day)+int(f.Weekday))
			return
		}
	case f.Period > 0:
		y, _, _ := civil(day)
		g := *f
		g.Year, g.Rel = int32(y), article.Nearest
		r.periodOnly(&article.Date{Form: g})
		return
	case f.Month > 0:
		y, _, _ := civil(day)
		g := article.Date{Form: *f}
		g.Form.Year = int32(y)
		if f.Day > 0 {
			r.dayOfMonth(&g)
			d.Bad = g.Bad
		} else {
			r.monthOnly(&g)
		}
		return
	case f.Day > 0 && f.Unit == article.Month:
		y, m, _ := civil(day)
		if int(f.Day) <= monthDays(y, m) {
			r.settle(d, days(y, m, int(f.Day)))
		}
		return
	case f.Unit == article.Weekend:
		// "The weekend" is the nearest not after; "this weekend" that of the week.
		if n == 0 && !f.Ahead && (f.Rel != article.This || f.Past && weekdayOf(day) < 4) && weekdayOf(day) < 6 {
			day -= 7
		}
	}
	if f.Unit == article.Day {
		r.settle(d, day)
		return
	}
	if f.Unit == article.Week || f.Unit == article.Weekend || f.Unit >= article.Decade || f.Unit >= article.Month {
		r.unit(day, f.Unit)
	}
}

// same resolves "hari yang sama", "that day", and a clock time without a day.
func (r *resolver) same(d *article.Date) {
	f := &d.Form
	if f.Unit > article.Day {
		if r.told.ok {
			g := f.Unit
			r.unit(r.told.day, g)
		}
		return
	}
	day := r.toldD
	if f.Clock > 0 && !day.ok {
		day = r.pub
		d.Assumed = true
	}
	if day.ok {
		if f.Clock > 0 {
			d.Assumed = true
			told := r.told
			r.settle(d, day.day)
			r.told = told
			return
		}
		r.settle(d, day.day)
		return
	}
	if f.Clock > 0 {
		r.clock(f, noDay)
		if f.Clock2 > 0 {
			r.buf = append(r.buf, '/')
			g := *f
			g.Clock = f.Clock2
			r.clock(&g, noDay)
		}
	}
}

// feast resolves a named day.
func (r *resolver) feast(d *article.Date) {
	f := &d.Form
	h := &feasts[f.Holiday]
	day, ok := 0, false
	switch {
	case f.Year < 0: // an Islamic year
		day, ok = hijriDay(int(-f.Year), int(h.a), int(h.b))
		day += int(h.d)
	case f.Year > 0:
		day, ok = h.dayOf(int(f.Year))
	case !r.pub.ok:
		return
	default:
		y, _, _ := civil(r.pub.day)
		if f.Unit == article.Year {
			day, ok = h.dayOf(y + int(f.N/2))
			break
		}
		d.Assumed = true
		if day, ok = r.sameFeast(h, y); ok {
			break
		}
		if day, ok = h.dayOf(y); !ok {
			return
		}
		switch {
		case f.Rel == article.This:
		case f.Rel == article.Last && day >= r.pub.day:
			day, ok = h.dayOf(y - 1)
		case f.Rel == article.Next && day <= r.pub.day:
			day, ok = h.dayOf(y + 1)
		case f.Rel != article.Nearest:
		case f.Ahead && day < r.pub.day:
			day, ok = h.dayOf(y + 1)
		case !f.Ahead && day > r.pub.day && !(f.SoonEnd && day-r.pub.day < 120) && f.Shift == 0:
			day, ok = h.dayOf(y - 1)
		}
	}
	if !ok {
		return
	}
	if f.Ranged {
		r.date(day + int(f.Shift))
		r.buf = append(r.buf, '/')
		r.date(day + int(f.Shift2))
		r.keep(day+int(f.Shift), article.Day)
		return
	}
	r.settle(d, day+int(f.Shift))
}

// sameFeast gives the feast's day that the article tells beside it in figures:
// "Nyepi 29 Maret", "28 Oktober 2001, bertepatan dengan Hari Sumpah Pemuda".
func (r *resolver) sameFeast(h *feast, y int) (day int, ok bool) {
	if r.toldD.ok && r.toldAt == r.sent {
		ty, _, _ := civil(r.toldD.day)
		if day, ok = h.dayOf(ty); ok && day == r.toldD.day {
			return day, true
		}
	}
	if f := r.nextDay; f != nil {
		for _, yy := range [...]int{y, y + 1, y - 1} {
			if f.Year > 0 && int(f.Year) != yy {
				continue
			}
			if day, ok = h.dayOf(yy); ok {
				if _, m, d := civil(day); m == int(f.Month) && d == int(f.Day) {
					return day, true
				}
			}
		}
	}
	return 0, false
}

// islamic resolves a date of the Islamic calendar. Without a year it is the
// one nearest to the article's date; a month is the interval of its days.
func (r *resolver) islamic(d *article.Date) {
	f := &d.Form
	y, m := int(f.Year), int(f.Month)
	if m == 0 {
		return
	}
	if y <= 0 {
		base, cy := r.pub, -y
		if cy == 0 && !base.ok {
			return
		}
		if cy == 0 {
			cy, _, _ = civil(base.day)
			d.Assumed = true
		} else {
			base = moment{}
		}
		y = 0
		best := 1 << 30
		for h := cy - 581; h <= cy-576; h++ {
			n, ok := hijriDay(h, m, max(1, int(f.Day)))
			if !ok {
				continue
			}
			ny, _, _ := civil(n)
			far := n - base.day
			if far < 0 {
				far = -far
			}
			if base.ok && far < best || !base.ok && ny == cy {
				best, y = far, h
			}
		}
	}
	day, ok := hijriDay(y, m, max(1, int(f.Day)))
	if !ok {
		return
	}
	if f.Day == 0 {
		r.date(day)
		r.buf = append(r.buf, '/')
		r.date(day + hijriMonthDays(y, m) - 1)
		return
	}
	if f.Day2 > 0 {
		r.date(day)
		r.buf = append(r.buf, '/')
		r.date(day + int(f.Day2-f.Day))
		r.keep(day, article.Day)
		return
	}
	r.settle(d, day)
}
