package date

import "sorot/wasm/article"

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
	case r.monthTold(before, f):
		return before
	case r.monthTold(after, f):
		return after
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
	case r.joined && r.toldD.ok && at(before) < r.toldD.day && at(after)-r.toldD.day < 200:
		return after
	case (r.toldNear(after, f) || f.SoonEnd && ahead <= 120) && back > 180 && !(f.Past && r.toldAt != r.sent):
		return after
	case r.nextDay != nil && r.nextDay.SoonEnd && ahead <= 120 && back > 180: // "11 Juni sampai dengan 10 Juli"
		return after
	}
	return before
}

// toldNear tells that a day of the future, told just before, is within two
// months of the day f in year y: "dibayar 23 Mei 2025 kepada pemegang saham per
// 6 Mei", "dibuka 10 Juni 2025. Tahap I 12-13 Juni".
func (r *resolver) toldNear(y int, f *article.DateForm) bool {
	if !r.toldD.ok || r.toldD.day <= r.pub.day || r.sent-r.toldAt > 2 {
		return false
	}
	n := days(y, int(f.Month), int(f.Day)) - r.toldD.day
	return n > -60 && n < 60
}

// monthTold tells that the month of the day f was just told with the year y:
// "jadwal Februari 2025: tanggal 3 Februari".
func (r *resolver) monthTold(y int, f *article.DateForm) bool {
	if !r.period.ok || r.period.grain != article.Month || r.sent-r.periodAt > 2 {
		return false
	}
	py, m, _ := civil(r.period.day)
	return py == y && m == int(f.Month)
}
