package date

// The civil calendar, after Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms" (days_from_civil, civil_from_days, weekday_from_days), proleptic
// Gregorian, day 0 = 1970-01-01.

// days gives the day's number.
func days(y, m, d int) int {
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// civil is the inverse of days.
func civil(n int) (y, m, d int) {
	n += 719468
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y = yoe + era*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = doy - (153*mp+2)/5 + 1
	if m = mp + 3; m > 12 {
		m -= 12
	}
	if m <= 2 {
		y++
	}
	return y, m, d
}

// weekdayOf gives 1 (Monday) to 7.
func weekdayOf(n int) int { return mod(n+3, 7) + 1 }

// isoWeek gives the year and week of ISO 8601: the week of its Thursday.
func isoWeek(n int) (y, w int) {
	thursday := n - weekdayOf(n) + 4
	y, _, _ = civil(thursday)
	return y, (thursday-days(y, 1, 1))/7 + 1
}

// monthDays gives the length of a month.
func monthDays(y, m int) int {
	if m == 2 && !(y%4 == 0 && (y%100 != 0 || y%400 == 0)) {
		return 28
	}
	return longest[m]
}

// addMonths moves a month by n months.
func addMonths(y, m, n int) (int, int) {
	k := y*12 + m - 1 + n
	return floorDiv(k, 12), mod(k, 12) + 1
}

// nthWeekday gives the n-th weekday w of a month; the last if n is -1.
func nthWeekday(y, m, w, n int) int {
	if n < 0 {
		last := days(y, m, monthDays(y, m))
		return last - mod(weekdayOf(last)-w, 7)
	}
	first := days(y, m, 1)
	return first + mod(w-weekdayOf(first), 7) + 7*(n-1)
}

// easter gives Easter Sunday (Gregorian), by the algorithm of Meeus, Jones and Butcher.
func easter(y int) int {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (b - (b+8)/25 + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return days(y, n/31, n%31+1)
}

// summerTime tells whether day n is in summer time by the rules of the United
// States (since 2007): second Sunday of March to first Sunday of November.
func summerTime(n int) bool {
	y, _, _ := civil(n)
	return n >= nthWeekday(y, 3, 7, 2) && n < nthWeekday(y, 11, 7, 1)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func mod(a, b int) int { return a - floorDiv(a, b)*b }
