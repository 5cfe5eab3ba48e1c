package date

import "sorot/wasm/article"

// base is the day that a form counts from.
func (r *resolver) base(f *article.DateForm) moment {
	if f.FromTold {
		return r.toldD
	}
	return r.pub
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
			g, last := r.told.grain, moved(r.last.day, f.Unit, n)
			first := moved(r.told.day, f.Unit, n)
			r.unit(first, g)
			if last > first { // the same months of another year
				r.buf = append(r.buf, '/')
				r.unit(last, g)
				r.keep(first, g)
				r.last.day = last
			}
			return
		case f.Fine && r.period.ok && r.period.grain >= article.Month && r.period.grain < article.Year && f.Unit == article.Year && !r.told.ok:
			base = r.period
		}
	}
	if !base.ok {
		return
	}
	day := moved(base.day, f.Unit, n)
	if f.Unit2 > article.NoUnit { // "a year ago today", "a year ago this month"
		if f.Unit2 == article.Day {
			r.settle(d, day)
		} else {
			r.unit(day, f.Unit2)
		}
		return
	}
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
