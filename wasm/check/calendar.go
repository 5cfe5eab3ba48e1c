package check

// The civil calendar, after Howard Hinnant, "chrono-Compatible Low-Level Date
// Algorithms": the checks count for themselves, so that a slip in what they
// check is not repeated here.

// dayNumber counts days from 1970-01-01.
func dayNumber(y, m, d int) int {
	if m <= 2 {
		y--
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doy := (153*((m+9)%12)+2)/5 + d - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// weekday gives 1 (Monday) to 7.
func weekday(n int) int { return ((n+3)%7+7)%7 + 1 }

var longest = [13]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// monthDays gives the length of a month; of February 29 if the year is open (0).
func monthDays(y, m int) int {
	if m == 2 && y != 0 && (y%4 != 0 || y%100 == 0 && y%400 != 0) {
		return 28
	}
	return longest[m]
}

// isoDay reads YYYY-MM-DD from the start of s.
func isoDay(s string) (n int, ok bool) {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:10])
	if !ok1 || !ok2 || !ok3 || m < 1 || m > 12 || d < 1 || d > monthDays(y, m) {
		return 0, false
	}
	return dayNumber(y, m, d), true
}

// isoYear reads the year of a value such as 2024, 2024-10 or 2024-10-22.
func isoYear(s string) (y int, ok bool) {
	if len(s) < 4 || len(s) > 4 && s[4] != '-' {
		return 0, false
	}
	return digits(s[:4])
}

// digits reads a number of ASCII digits alone.
func digits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0 && len(s) < 10
}

// iso writes YYYY-MM-DD.
func iso(y, m, d int) string {
	b := []byte("0000-00-00")
	for i := 3; i >= 0; i-- {
		b[i] = byte('0' + y%10)
		y /= 10
	}
	b[5], b[6], b[8], b[9] = byte('0'+m/10), byte('0'+m%10), byte('0'+d/10), byte('0'+d%10)
	return string(b)
}
