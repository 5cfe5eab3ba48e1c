package date

import "sorot/wasm/article"

// span is a duration of n units; halves of hours and years are told in the
// next finer unit.
func (p *parser) span(end int, u article.DateUnit, n float64) expr {
	e := expr{end: end, typ: article.Duration}
	f := &e.form
	f.Op, f.Unit = article.OpDuration, u
	if n != float64(int64(n)) {
		switch u {
		case article.Day:
			if n == 0.5 {
				n, f.Unit = 12, article.Hour
			}
		case article.Hour:
			n, f.Unit = n*60, article.Minute
		case article.Minute:
			n, f.Unit = n*60, article.Second
		case article.Second:
			if n > 0 && n < 3600 {
				f.Milli = int32(n*1000 + 0.5)
				return e
			}
		case article.Year:
			n, f.Unit = n*12, article.Month
		case article.Decade:
			n, f.Unit = n*10, article.Year
		case article.Century:
			n, f.Unit = n*100, article.Year
		}
	}
	if n = n * 2; n != float64(int64(n)) || n <= 0 || n > 1e9 {
		f.Op = article.OpOpen
		return e
	}
	f.N = int32(n)
	return e
}

// counted reads a count of units and what it counts from: "tiga hari lalu",
// "sehari sebelumnya", "two years ago", "a decade later", "six months".
func counted(p *parser, i int) (expr, bool) {
	if p.en && p.v.Glued(i+1) && p.is(i+2, "ago") && p.any(i+1, "h", "m", "d", "hr", "min", "w") && p.v.Kind(i) == article.Digits { // "2h ago"
		if p.any(i+1, "d", "w") {
			return open(i+3, article.DateOnly), true
		}
		return open(i+3, article.TimeOfDay), true
	}
	n, u, k, ok := p.amount(i)
	if !ok || !p.en && p.bigBeside(i, k, n) || p.en && p.joined(i-1) && p.is(i-2, "in") { // "a one-in-500-year event"
		return expr{}, false
	}
	e, ok := p.countedFrom(i, k, n, u)
	if !ok {
		return e, false
	}
	if e.typ == article.Duration && p.notDuration(i, k, e.end, u) {
		return expr{end: e.end, skip: true}, true
	}
	p.finer(&e)
	if k := e.end; !p.en && e.typ == article.Duration && u == article.Day { // "sehari semalam", "tujuh hari tujuh malam"
		if p.is(k, "semalam") {
			e.end++
		} else if _, next, ok := p.count(k); ok && p.is(next, "malam") {
			e.end = next + 1
		}
	}
	return e, true
}

// bigBeside tells that a large figure and "pekan ini", "tahun lalu" only stand
// beside each other: "di rentang 5.800-6.200 pekan ini", "dari 193,6 juta tahun
// lalu".
func (p *parser) bigBeside(i, k int, n float64) bool {
	if p.v.Kind(i) != article.Digits || n >= 0 && n < 100 || n < 0 && len(p.v.Word(i)) < 4 {
		return false
	}
	return p.is(k, "ini") || p.class(k) == cLast && p.any(i-1, "dari", "menjadi", "dibanding", "dibandingkan", "ketimbang", "daripada", "realisasi", "target")
}

// finer takes the rest of a length told in two or three units: "1 tahun 6
// bulan", "two hours and five minutes", "2 jam 21 menit 14 detik".
func (p *parser) finer(e *expr) {
	p.finest(e, &e.form.N2, &e.form.Unit2, e.form.Unit)
	if e.form.N2 > 0 {
		p.finest(e, &e.form.N3, &e.form.Unit3, e.form.Unit2)
	}
}

func (p *parser) finest(e *expr, to *int16, unit *article.DateUnit, than article.DateUnit) {
	f := &e.form
	if f.Op != article.OpDuration || f.N%2 != 0 {
		return
	}
	k := e.end
	if p.any(k, "and", "dan") {
		k++
	}
	if p.v.Kind(k) != article.Digits && p.class(k) != cNumber {
		return
	}
	n, u, next, ok := p.amount(k)
	if !ok || u >= than || u == article.NoUnit || than >= article.Decade || (than >= article.Day) != (u >= article.Day) && than != article.Day {
		return
	}
	if u == article.Second && n > 0 && n < 60 && n != float64(int16(n)) {
		f.Milli, e.end = int32(n*1000+0.5), next
		return
	}
	if n < 1 || n != float64(int16(n)) {
		return
	}
	if g, ok := p.countedFrom(k, next, n, u); !ok || g.form.Op != article.OpDuration || g.end != next || p.joined(next-2) {
		return
	}
	*to, *unit, e.end = int16(n), u, next
}

// countedFrom reads what follows the amount in tokens [i, k).
func (p *parser) countedFrom(i, k int, n float64, u article.DateUnit) (expr, bool) {
	sign, told, j := int32(0), false, k
	if p.en {
		switch {
		case p.is(k, "ago"):
			sign, j = -1, k+1
		case p.any(k, "earlier", "prior", "previously"), p.is(k, "before") && p.clauseEnds(k+1):
			sign, told, j = -1, true, k+1
			if p.is(k, "prior") && p.is(k+1, "to") {
				sign, told, j = 0, false, k
			}
		case p.is(k, "later"), p.is(k, "after") && p.clauseEnds(k+1), p.is(k, "afterwards"):
			sign, told, j = 1, true, k+1
			if p.is(k+1, "than") || p.is(k, "later") && p.is(k+1, "this") {
				sign, told, j = 0, false, k
			}
		case p.any(k, "away"), p.seq(k, "from", "now"):
			sign, j = 1, k+1
			if p.is(k, "from") {
				j = k + 2
			}
		}
	} else {
		q := k
		if p.is(q, "yang") {
			q++
		}
		switch {
		case p.any(q, "lalu", "silam", "lampau"):
			sign, j = -1, q+1
		case p.any(q, "sebelumnya"):
			sign, told, j = -1, true, q+1
		case p.any(q, "kemudian", "setelahnya", "sesudahnya", "berikutnya", "selanjutnya") && q == k, p.is(q, "berselang") && q == k:
			sign, told, j = 1, true, q+1
		case p.is(k, "setelah") && p.is(k+1, "itu"), p.is(k, "usai") && p.is(k+1, "itu"):
			sign, told, j = 1, true, k+2
		case p.is(k, "lagi"):
			if p.is(k-1, "setengah") || p.at(i).class == cOneUnit {
				e := p.dur(k+1, u, n)
				return e, true
			}
			sign, j = 1, k+1
		case p.any(k, "terakhir", "belakangan"):
			j = k + 1
			if p.is(j, "ini") {
				j++
			}
		case p.is(k, "ke") && p.any(k+1, "depan", "belakang", "muka"):
			j = k + 2
		case p.is(k, "ke") && p.hyphen(k+1) && p.is(k+2, "depan"):
			j = k + 3
		case p.any(k, "mendatang"):
			j = k + 1
		case p.is(k, "ini") && (p.lead(i-1)&leadFor != 0 || u >= article.Day && p.v.Kind(i) == article.Digits):
			j = k + 1
		case p.is(k, "sekali"): // "setahun sekali"
			return open(k+1, article.Set), true
		}
	}
	if sign == 0 {
		e := p.dur(j, u, n)
		if n == 0 && p.en && p.is(i, "recent") {
			e.typ = article.DateOnly
		}
		return e, true
	}
	if u < article.Day {
		e := open(j, article.TimeOfDay)
		return e, true
	}
	if n > 0 && n != float64(int32(n)) { // "half a century ago"
		switch u {
		case article.Century:
			n, u = n*100, article.Year
		case article.Decade:
			n, u = n*10, article.Year
		}
	}
	if p.en && !told && sign != 0 && n > 0 && n == float64(int32(n)) && n < 3000 {
		if p.is(j, "today") && u >= article.Week || p.any(j, "this") && p.is(j+1, "month") && u == article.Year { // "a year ago today"
			e := shift(j+1, u, sign*int32(n))
			if p.is(j, "this") {
				e.end++
				e.form.Fine = true
				e.form.Unit2 = article.Month
				return e, true
			}
			e.form.Fine, e.form.Unit2 = true, article.Day
			return e, true
		}
		if d, next, ok := p.weekday(j); ok && u == article.Week && p.is(k, "ago") { // "two weeks ago Monday"
			e := shift(next, u, sign*int32(n))
			e.form.Weekday = d
			return e, true
		}
	}
	if n <= 0 || n != float64(int32(n)) || n > 3000 {
		e := open(j, article.DateOnly)
		if n > 0 && u == article.Year { // "1,5 tahun lalu" has no grain of a year
			return e, true
		}
		return e, true
	}
	e := shift(j, u, sign*int32(n))
	e.form.FromTold = told
	e.form.Fine = told && u == article.Year && n == 1
	if u == article.Day {
		p.attach(&e)
	}
	return e, true
}

// dur is a duration, open for a vague count or a range.
func (p *parser) dur(end int, u article.DateUnit, n float64) expr {
	if n <= 0 {
		return open(end, article.Duration)
	}
	return p.span(end, u, n)
}

// notDuration tells the look-alikes of a duration: ages, "menit ke-61",
// "3 hours a day" is one still, "per 100 tahun".
func (p *parser) notDuration(i, k, end int, u article.DateUnit) bool {
	if p.any(i-1, "per", "ke") || p.hyphen(i-1) && p.is(i-2, "ke") || p.punct(i-1, '/') && p.v.Glued(i) || p.v.Glued(i) && (p.v.Kind(i-1) == article.Word || p.v.Kind(i-1) == article.Symbol) {
		return true
	}
	if p.en {
		if p.is(i, "one") && p.is(i+1, "day") && end == i+2 && p.lead(i-1)&(leadFor|leadCount) == 0 && (i == 0 || p.punct(end, ',') || !p.punct(end, '.')) && !p.any(end, "of", "after", "before", "in", "and", "to", "off") {
			return true // "One day, he will"
		}
		if p.any(end, "old") || p.joined(end) && p.any(end+1, "old", "olds") || p.any(end, "olds") {
			return true
		}
		if p.lead(i-1)&leadAge != 0 || p.any(end, "of") && p.is(end+1, "age") {
			return true
		}
		return false
	}
	if u != article.Year && u != article.Month && u != article.Week && u != article.Day {
		return false
	}
	if p.any(end, "ke") && u != article.Year {
		return false
	}
	// An age: "berusia 45 tahun", "usia minimal 6 tahun", "pria 34 tahun",
	// "Saipov, 30 tahun,", "Sulastri (45 tahun)", "yang baru 21 tahun,".
	for q := i - 1; q >= 0 && q >= i-4; q-- {
		if p.lead(q)&leadAge != 0 {
			return true
		}
		if p.v.Kind(q) == article.Punct && !p.hyphen(q) {
			break
		}
	}
	if u == article.Day {
		return false
	}
	if p.lead(i-1)&leadPerson != 0 && !p.any(end, "penjara", "kurungan", "lalu", "terakhir") {
		return true
	}
	if p.punct(i-1, '(') && p.punct(end, ')') && p.upper(i-2) {
		return true
	}
	if p.punct(i-1, ',') && p.punct(end, ',') && p.v.Kind(i-2) == article.Word && (p.upper(i-2) && p.class(i-2) == none || p.lead(i-2)&leadPerson != 0) {
		return true
	}
	if u == article.Year && !p.any(end, "kerja", "bekerja", "mengabdi", "mengajar", "berjualan", "berdagang", "menjadi", "jadi", "tinggal", "hidup", "menikah", "menunggu", "menanti", "lebih", "di", "tidak", "berjuang", "melaut", "bertani") && p.any(i-1, "baru", "genap", "sudah") && p.any(i-2, "yang", "ini", "kini", "saya", "dia", "ia", "aku", "sekarang") {
		return true
	}
	if u == article.Year && p.is(end, "ke") && p.any(end+1, "atas", "bawah") {
		return true
	}
	if u == article.Year && p.any(i-1, "bawah", "atas") && p.is(i-2, "di") {
		return true
	}
	return false
}
