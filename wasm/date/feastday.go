package date

import "sorot/wasm/article"

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
		case f.Ahead && r.pub.day-day > 30:
			day, ok = h.dayOf(y + 1)
		case !f.Ahead && day > r.pub.day && (f.Past || day-r.pub.day > 45) && !(f.SoonEnd && day-r.pub.day < 120) && f.Shift == 0:
			day, ok = h.dayOf(y - 1)
		}
		// A feast is spoken of from some weeks before it to some weeks after.
		if next, ok := h.dayOf(y + 1); ok && f.Rel == article.Nearest && !f.Past && r.pub.day-day > 180 && next-r.pub.day <= 45 {
			day = next
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
