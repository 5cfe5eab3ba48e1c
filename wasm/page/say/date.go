package say

import (
	"strconv"
	"strings"
)

// Date puts a TIMEX3 value (with EDTF's intervals and decades) into words. A
// form that it does not know is given back as it is.
func (w *Words) Date(value, modifier string) string {
	return w.modified(w.interval(value), modifier)
}

func (w *Words) interval(value string) string {
	a, b, ok := strings.Cut(value, "/")
	if !ok {
		return w.point(value)
	}
	return w.T("date.range", "a", w.point(a), "b", w.point(b))
}

func (w *Words) point(v string) string {
	switch {
	case v == "" || v == "..":
		return "…"
	case strings.HasPrefix(v, "XXXX-"):
		return w.every(v[len("XXXX-"):], v)
	case v[0] == 'P' && len(v) > 1:
		return w.duration(v[1:], v)
	}
	day, clock, timed := strings.Cut(v, "T")
	s := w.day(day)
	if !timed {
		return s
	}
	if clock == "" || clock[0] < '0' || clock[0] > '9' { // a part of the day
		return s
	}
	clock, zone := cutZone(clock)
	if w.Lang == "id" {
		clock = strings.ReplaceAll(clock, ":", ".")
	}
	if zone != "" {
		clock += " " + zone
	}
	if day == "" || day == "XXXX-XX-XX" {
		return clock
	}
	return w.T("date.time", "d", s, "t", clock)
}

// cutZone parts "10:00+07:00"; Indonesia's zones get their names.
func cutZone(clock string) (at, zone string) {
	i := strings.IndexAny(clock, "+-Z")
	if i < 0 {
		return clock, ""
	}
	at, zone = clock[:i], clock[i:]
	switch zone {
	case "Z", "+00:00":
		return at, "UTC"
	case "+07:00":
		return at, "WIB (UTC+7)"
	case "+08:00":
		return at, "WITA (UTC+8)"
	case "+09:00":
		return at, "WIT (UTC+9)"
	}
	return at, "UTC" + zone
}

func (w *Words) day(v string) string {
	part := strings.Split(v, "-")
	y := part[0]
	switch {
	case len(y) == 6 && strings.HasPrefix(y, "FY"):
		return w.T("date.fy", "y", y[2:])
	case len(y) != 4:
		return v
	case strings.HasSuffix(y, "XX") && isDigits(y[:2]):
		n, _ := strconv.Atoi(y[:2])
		return w.T("date.century", "n", strconv.Itoa(n+1))
	case strings.HasSuffix(y, "X") && isDigits(y[:3]):
		return w.T("date.decade", "y", y[:3]+"0")
	case len(part) == 1:
		return y
	}
	m := part[1]
	switch {
	case len(m) == 2 && m[0] == 'Q':
		return w.T("date.quarter", "n", m[1:], "y", y)
	case len(m) == 2 && m[0] == 'H':
		return w.T("date.half", "n", m[1:], "y", y)
	case len(m) == 3 && m[0] == 'W':
		n := strings.TrimPrefix(m[1:], "0")
		if len(part) == 3 && part[2] == "WE" {
			return w.T("date.weekend", "n", n, "y", y)
		}
		return w.T("date.week", "n", n, "y", y)
	case !isDigits(m):
		return v
	}
	month, _ := strconv.Atoi(m)
	name := w.nth("months", month)
	if len(part) == 2 {
		return name + " " + y
	}
	d, err := strconv.Atoi(part[2])
	if err != nil || !isDigits(y) {
		return v
	}
	year, _ := strconv.Atoi(y)
	s := strconv.Itoa(d) + " " + name + " " + y
	return w.nth("weekdays", Weekday(year, month, d)) + ", " + s
}

// Plain is a full day without its weekday ("24 Oktober 2024"), and the name of
// the weekday; "" if the value does not begin with a full day.
func (w *Words) Plain(value string) (day, weekday string) {
	y, m, d, ok := split(value)
	if !ok {
		return "", ""
	}
	return strconv.Itoa(d) + " " + w.nth("months", m) + " " + strconv.Itoa(y), w.nth("weekdays", Weekday(y, m, d))
}

// Short is a full day as the bar shows it: "Sen, 28 Okt 2024".
func (w *Words) Short(value string) string {
	y, m, d, ok := split(value)
	if !ok {
		return value
	}
	return w.nth("weekdays.short", Weekday(y, m, d)) + ", " + strconv.Itoa(d) + " " + w.nth("months.short", m) + " " + strconv.Itoa(y)
}

func split(v string) (y, m, d int, ok bool) {
	if len(v) < 10 || v[4] != '-' || v[7] != '-' || !isDigits(v[:4]) || !isDigits(v[5:7]) || !isDigits(v[8:10]) {
		return 0, 0, 0, false
	}
	y, _ = strconv.Atoi(v[:4])
	m, _ = strconv.Atoi(v[5:7])
	d, _ = strconv.Atoi(v[8:10])
	return y, m, d, true
}

// Weekday counts from Monday, 1, to Sunday, 7.
func Weekday(y, m, d int) int {
	if m < 3 {
		y--
	}
	shift := [...]int{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4}
	if m < 1 || m > 12 {
		return 0
	}
	day := (y + y/4 - y/100 + y/400 + shift[m-1] + d) % 7
	return (day+6)%7 + 1
}

func (w *Words) every(rest, whole string) string {
	part := strings.Split(rest, "-")
	switch {
	case len(part) == 2 && part[0] == "WXX" && len(part[1]) == 1 && isDigits(part[1]):
		n, _ := strconv.Atoi(part[1])
		return w.T("set.every", "v", w.nth("weekdays", n))
	case len(part) >= 1 && len(part[0]) == 2 && isDigits(part[0]):
		m, _ := strconv.Atoi(part[0])
		s := w.nth("months", m)
		if len(part) == 2 && isDigits(part[1]) {
			s = strings.TrimPrefix(part[1], "0") + " " + s
		}
		return w.T("set.every", "v", s)
	case strings.HasPrefix(rest, "XX-XXT"):
		_, clock, _ := strings.Cut(w.point(rest[len("XX-XX"):]), " ")
		if clock == "" {
			clock = w.point(rest[len("XX-XX"):])
		}
		return w.T("set.every", "v", clock)
	}
	return whole
}

var durations = map[byte]string{'Y': "a", 'M': "mo", 'W': "wk", 'D': "d", 'H': "h", 'S': "s"}

// duration reads what follows the P: "3D", "1Y6M", "T2H", "T30M", "XD", "2.5Y".
func (w *Words) duration(v, whole string) string {
	var out []string
	clock := false
	for v != "" {
		if v[0] == 'T' {
			clock, v = true, v[1:]
			continue
		}
		n := 0
		for n < len(v) && (v[n] >= '0' && v[n] <= '9' || v[n] == '.' || v[n] == 'X') {
			n++
		}
		if n == 0 || n == len(v) {
			return whole
		}
		key := durations[v[n]]
		switch {
		case clock && v[n] == 'M':
			key = "min"
		case v[n:] == "DE":
			key, v = "decade", v[:n+1]
		case v[n:] == "CE":
			key, v = "century", v[:n+1]
		}
		if key == "" || !w.has("unit."+key) {
			return whole
		}
		count := "…"
		if x, err := strconv.ParseFloat(v[:n], 64); err == nil {
			count = w.Number(x)
		}
		unit := w.T("unit." + key)
		if count == "1" && w.Lang == "en" {
			unit = strings.TrimSuffix(unit, "s")
		}
		out = append(out, count+" "+unit)
		v = v[n+1:]
	}
	if len(out) == 0 {
		return whole
	}
	return strings.Join(out, " ")
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
