package date

import (
	"strconv"

	"sorot/wasm/article"
)

func (r *resolver) clock(f *article.DateForm, day int) {
	m := int(f.Clock - 1)
	r.buf = append(r.buf, 'T')
	r.number(m/60, 2)
	r.buf = append(r.buf, ':')
	r.number(m%60, 2)
	off, ok := 0, false
	switch z := zones[f.Zone]; {
	case f.UTC > 0 && f.Zone <= zoneLocal:
		off = (m - int(f.UTC-1) + 1440) % 1440
		if off > 14*60 {
			off -= 1440
		}
		ok = true
	case f.Zone > zoneLocal && z.dst > 0:
		if day == noDay {
			return
		}
		off, ok = int(z.offset), true
		if summerTime(day) {
			off += 60
		}
	case f.Zone > zoneLocal:
		off, ok = int(z.offset), true
	}
	if !ok {
		return
	}
	sign := byte('+')
	if off < 0 {
		sign, off = '-', -off
	}
	r.buf = append(r.buf, sign)
	r.number(off/60, 2)
	r.buf = append(r.buf, ':')
	r.number(off%60, 2)
}

const noDay = -1 << 30

func (r *resolver) number(n, width int) {
	var tmp [20]byte
	s := strconv.AppendInt(tmp[:0], int64(n), 10)
	for k := len(s); k < width; k++ {
		r.buf = append(r.buf, '0')
	}
	r.buf = append(r.buf, s...)
}

func (r *resolver) date(day int) {
	y, m, d := civil(day)
	r.month(y, m)
	r.buf = append(r.buf, '-')
	r.number(d, 2)
}

func (r *resolver) month(y, m int) {
	r.number(y, 4)
	r.buf = append(r.buf, '-')
	r.number(m, 2)
}

// unit writes the unit that holds a day, and keeps it.
func (r *resolver) unit(day int, u grain) {
	y, m, _ := civil(day)
	switch u {
	case article.Day:
		r.date(day)
		r.keep(day, u)
		return
	case article.Week, article.Weekend:
		wy, wk := isoWeek(day)
		r.number(wy, 4)
		r.buf = append(r.buf, '-', 'W')
		r.number(wk, 2)
		if u == article.Weekend {
			r.buf = append(r.buf, "-WE"...)
		}
	case article.Month:
		r.month(y, m)
		day = days(y, m, 1)
	case article.Quarter:
		r.number(y, 4)
		r.buf = append(r.buf, '-', 'Q')
		r.number((m-1)/3+1, 1)
	case article.Half:
		r.number(y, 4)
		r.buf = append(r.buf, '-', 'H')
		r.number((m-1)/6+1, 1)
	case article.Year:
		r.number(y, 4)
	case article.Decade:
		r.number(floorDiv(y, 10), 3)
		r.buf = append(r.buf, 'X')
	case article.Century:
		r.number(floorDiv(y, 100), 2)
		r.buf = append(r.buf, 'X', 'X')
	}
	r.keep(day, u)
}

// moved gives the day n units from day.
func moved(day int, u grain, n int) int {
	y, m, d := civil(day)
	switch u {
	case article.Day:
		return day + n
	case article.Week, article.Weekend:
		return day + 7*n
	case article.Month:
		y, m = addMonths(y, m, n)
	case article.Quarter:
		y, m = addMonths(y, m, 3*n)
	case article.Half:
		y, m = addMonths(y, m, 6*n)
	case article.Year:
		y += n
	case article.Decade:
		y += 10 * n
	case article.Century:
		y += 100 * n
	}
	return days(y, m, min(d, monthDays(y, m)))
}

// duration writes P3D, PT24H, P10Y, P1Y6M.
func (r *resolver) duration(f *article.DateForm) {
	if f.Unit == article.Weekend {
		return
	}
	r.buf = append(r.buf, 'P')
	timed := false
	if f.N > 0 {
		timed = r.length(int(f.N), f.Unit, false)
	}
	if f.N2 > 0 {
		timed = r.length(2*int(f.N2), f.Unit2, timed)
	}
	if f.N3 > 0 {
		timed = r.length(2*int(f.N3), f.Unit3, timed)
	}
	if f.Milli > 0 {
		if !timed {
			r.buf = append(r.buf, 'T')
		}
		r.buf = strconv.AppendInt(r.buf, int64(f.Milli/1000), 10)
		if rest := f.Milli % 1000; rest > 0 {
			r.buf = append(r.buf, '.')
			for ; rest > 0; rest = rest * 10 % 1000 {
				r.buf = append(r.buf, byte('0'+rest/100))
			}
		}
		r.buf = append(r.buf, 'S')
	}
}

// length writes one number and its letter; twice is two times the number.
// timed tells that the T of hours, minutes and seconds is written.
func (r *resolver) length(twice int, u grain, timed bool) bool {
	if u < article.Day && !timed {
		r.buf = append(r.buf, 'T')
		timed = true
	}
	letter := byte('Y')
	switch u {
	case article.Second:
		letter = 'S'
	case article.Minute, article.Month:
		letter = 'M'
	case article.Hour:
		letter = 'H'
	case article.Day:
		letter = 'D'
	case article.Week:
		letter = 'W'
	case article.Quarter:
		twice, letter = 3*twice, 'M'
	case article.Half:
		twice, letter = 6*twice, 'M'
	case article.Decade:
		twice *= 10
	case article.Century:
		twice *= 100
	}
	r.number(twice/2, 1)
	if twice%2 == 1 {
		r.buf = append(r.buf, '.', '5')
	}
	r.buf = append(r.buf, letter)
	return timed
}

// every writes P1D, XXXX-WXX-1, XXXX-08-17, XXXX-12.
func (r *resolver) every(f *article.DateForm) {
	switch {
	case f.Holiday > 0:
		if h := &feasts[f.Holiday]; h.kind == feastFixed {
			r.buf = append(r.buf, "XXXX-"...)
			r.number(int(h.a), 2)
			r.buf = append(r.buf, '-')
			r.number(int(h.b), 2)
		}
	case f.Weekday > 0:
		if f.N > 2 {
			return
		}
		r.buf = append(r.buf, "XXXX-WXX-"...)
		r.number(int(f.Weekday), 1)
	case f.Month > 0:
		r.buf = append(r.buf, "XXXX-"...)
		r.number(int(f.Month), 2)
		if f.Day > 0 {
			r.buf = append(r.buf, '-')
			r.number(int(f.Day), 2)
		}
	case f.Unit == article.Weekend:
		r.buf = append(r.buf, "XXXX-WXX-WE"...)
	case f.N > 0:
		r.duration(f)
	}
}
