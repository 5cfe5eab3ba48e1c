package date

import "sorot/wasm/article"

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
	if !ok || !p.en && i > 0 && p.bigBeside(i, k, n) || p.en && p.joined(i-1) && p.is(i-2, "in") { // "a one-in-500-year event"
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
	if p.v.Kind(i-1) == article.Symbol && p.v.Glued(i) || p.any(i-1, "rp", "usd", "idr") {
		return true // "Rp80,2 triliun tahun lalu"
	}
	if p.v.Kind(i) != article.Digits || n >= 0 && n < 100 || n < 0 && len(p.v.Word(i)) < 4 {
		return false
	}
	return p.is(k, "ini") && !p.any(k-1, "menit", "jam", "detik") || p.class(k) == cLast && p.any(i-1, "dari", "menjadi", "dibanding", "dibandingkan", "ketimbang", "daripada", "realisasi", "target")
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
