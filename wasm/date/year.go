package date

import "sorot/wasm/article"

// yearAlone reads "tahun 2024", "2024", "2024-2029", "2024/25", "'98".
func yearAlone(p *parser, i int) (expr, bool) {
	k, noun := i, false
	if p.class(k) == cUnit && p.at(k).unit == article.Year {
		if k++; p.en && (!p.is(k-2, "the") || p.is(k, "of")) {
			return expr{}, false
		}
		noun = true
	}
	if p.class(k) == cEra {
		return p.eraFirst(k)
	}
	if n, ok := p.figure(k, 2, 2); ok && n >= 45 && !p.en && !noun && p.any(k-1, "angkatan", "generasi", "reformasi", "aktivis", "tragedi", "krismon") && p.clauseGoesOn(k+1) { // "angkatan 98"
		e := calendar(k + 1)
		e.form.Year = century(n)
		return e, true
	}
	e := calendar(k + 1)
	f := &e.form
	if y, next, ok := p.shortYear(k); ok {
		if !noun && p.v.Kind(k-1) != article.Word || p.v.Kind(next) == article.Symbol || p.lead(next)&leadUnit != 0 || p.lead(k-1)&leadCount != 0 || p.unitAt(next) {
			return e, false
		}
		f.Year, e.end = y, next
		return e, true
	}
	y, ok := p.year(k)
	if !ok {
		if n, ok := p.figure(k, 2, 3); noun && ok { // "tahun 98", "tahun 300 SM"
			f.Year = int32(n)
			if n < 100 {
				f.Year = century(n)
			}
			if era, next := p.era(k + 1); era != 0 {
				e.end = next
				if f.Year = int32(n); era < 0 {
					f.Op = article.OpOpen
				}
			} else if n > 99 {
				return e, false
			}
			return e, true
		}
		if n, ok := p.figure(k, 3, 4); ok {
			if to, pair, joint := p.joint(k + 1); joint && !pair { // "780 hingga 833 Masehi"
				if n2, ok := p.figure(to, 3, 4); ok && n2 > n {
					if era, next := p.era(to + 1); era > 0 {
						f.Year, f.Year2, e.end = int32(n), int32(n2), next
						return e, true
					}
				}
			}
		}
		if n, ok := p.figure(k, 1, 4); ok {
			if era, next := p.era(k + 1); era != 0 {
				e.end = next
				if f.Year = int32(n); era < 0 {
					f.Op = article.OpOpen
				}
				return e, true
			}
		}
		return e, false
	}
	f.Year = y
	if era, next := p.era(k + 1); era != 0 {
		e.end = next
		if era < 0 {
			f.Op = article.OpOpen
		}
		return e, true
	}
	if p.any(k+1, "h", "hijriah", "hijriyah", "ah") && !p.en && (noun || p.any(k+1, "hijriah", "hijriyah") || y > 1300 && y < 1500 && p.v.Has(k+1, article.Upper)) {
		e.end = k + 2
		f.Op = article.OpHijri
		p.civilToo(&e)
		return e, true
	}
	// "2024-2029", "2024/2025", "2003-04"
	if (p.joined(k+1) || p.punct(k+1, '/') && p.v.Glued(k+1)) && p.v.Glued(k+2) {
		if y2, ok := p.year(k + 2); ok && y2 > y && y2 < y+120 {
			f.Year2, e.end = y2, k+3
		} else if n, ok := p.figure(k+2, 2, 2); ok && y/100*100+int32(n) > y && int(y)%100+30 > n {
			f.Year2, e.end = y/100*100+int32(n), k+3
		} else if ok || p.v.Kind(k+2) == article.Digits {
			return e, false
		}
		if f.Year2 > 0 && p.joined(e.end) && p.v.Kind(e.end+1) == article.Digits {
			return e, false
		}
	}
	if !noun && !p.yearMeant(k, e.end, f.Year2 > 0) {
		return e, false
	}
	if f.Year2 == 0 {
		p.tailOf(&e)
	}
	return e, true
}

// eraFirst reads "AD 79", "AD 64-68".
func (p *parser) eraFirst(k int) (e expr, ok bool) {
	n, ok := p.figure(k+1, 1, 4)
	if !ok || !p.v.Has(k, article.AllUpper) || n == 0 || p.v.Kind(k+2) == article.Symbol {
		return e, false
	}
	e = calendar(k + 2)
	e.form.Year = int32(n)
	if n2, ok := p.figure(k+3, 1, 4); ok && p.joined(k+2) && n2 > n {
		e.form.Year2, e.end = int32(n2), k+4
	}
	return e, true
}

// clauseGoesOn tells that nothing is counted at token i.
func (p *parser) clauseGoesOn(i int) bool {
	return i >= len(p.v.Toks) || p.v.Kind(i) == article.Punct && !p.punct(i, '%') && !p.joined(i) || p.any(i, "dan", "yang", "itu", "punya", "ini", "di", "pada", "adalah", "juga", "dulu", "ke", "sebagai", "dari", "telah", "kini", "saat", "ketika", "untuk", "dengan", "atau")
}

// civilToo takes the civil year told beside an Islamic one: "1446 H/2025 M".
func (p *parser) civilToo(e *expr) {
	k := e.end
	if y, ok := p.year(k + 1); ok && p.punct(k, '/') {
		e.end = k + 2
		if p.any(e.end, "masehi", "m") {
			e.end++
		}
		e.form.Op, e.form.Year = article.OpCalendar, y
	}
}

// era reads "Masehi", "SM", "BC", "AD": +1, -1, or 0 if none.
func (p *parser) era(i int) (sign int, next int) {
	switch {
	case p.any(i, "sm", "bc", "bce") && p.v.Has(i, article.AllUpper):
		return -1, i + 1
	case p.seq(i, "sebelum", "masehi"):
		return -1, i + 2
	case p.any(i, "masehi"), p.is(i, "m") && !p.en && p.upper(i) && !p.v.Glued(i) && p.yearBefore(i-1):
		return 1, i + 1
	case p.is(i, "saka") && !p.en && p.upper(i) && p.v.Kind(i-1) == article.Digits:
		return -1, i + 1 // of its own count
	case p.punct(i+1, '.') && p.is(i, "b") && p.upper(i) && p.is(i+2, "c") && p.v.Glued(i+2):
		return -1, p.dot(i + 3)
	case p.punct(i+1, '.') && p.is(i, "a") && p.upper(i) && p.is(i+2, "d") && p.v.Glued(i+2):
		return 1, p.dot(i + 3)
	case p.any(i, "ad", "ce") && p.v.Has(i, article.AllUpper):
		return 1, i + 1
	}
	return 0, i
}

// yearBefore tells that the figure at k, with an "M" after it, is a year and no
// amount of money: "pada 1579 M", "Mei 2025 M".
func (p *parser) yearBefore(k int) bool {
	if _, ok := p.figure(k, 3, 4); !ok || p.any(k-1, "rp", "dari", "capai", "mencapai") {
		return false
	}
	return p.class(k-1) == cMonth || p.class(k-1) == cHijri || p.is(k-1, "tahun") || p.any(k-1, "pada", "sejak", "hingga", "sampai", "sekitar") || p.punct(k-1, '/')
}

// yearMeant tells whether the bare figure at k is a year: it is where a
// preposition, an event or a capitalised name leads to it, and is not where it
// counts something or is part of a code.
func (p *parser) yearMeant(k, end int, span bool) bool {
	y, _ := p.year(k)
	before, after := p.lead(k-1), p.lead(end)
	if p.v.Glued(k) && k > 0 {
		switch {
		case p.punct(k-1, '/') && p.v.Kind(k-2) == article.Digits: // "No. 10/2016"
			_, ok := p.figure(k-2, 1, 4)
			return ok && y >= 1945 && y < 2100 && (p.noBefore(k-2) || p.v.Kind(k-3) == article.Word && p.upper(k-3) && p.v.Has(k-2, article.SpaceBefore))
		case p.joined(k-1) && p.any(k-2, "post", "pre", "pasca", "pra"): // "post-2020"
			return true
		case p.punct(k-1, '('), p.punct(k-1, '"'), p.punct(k-1, '“'), p.punct(k-1, '\''), p.punct(k-1, '‘'), p.hyphen(k-1) && p.v.Kind(k-2) != article.Digits && p.monthLike(k-2):
		default:
			return false
		}
	}
	if p.v.Glued(end) && end < len(p.v.Toks) {
		if p.v.Kind(end) == article.Symbol || p.v.Kind(end) == article.Word && !p.any(end, "s", "'s") || p.punct(end, '/') || p.punct(end, '%') || p.joined(end) && p.v.Kind(end+1) == article.Digits {
			return false
		}
	}
	if p.v.Kind(k-1) == article.Digits && !span && !(p.joined(k-2) && p.upper(k-3) && !p.v.Glued(k)) || p.v.Kind(end) == article.Digits || p.v.Kind(k-1) == article.Symbol && !p.punct(k-1, '|') && !p.punct(k-1, '©') {
		return false
	}
	if p.v.Has(k-1, article.Upper) && p.v.Toks[k-1].Len() <= 2 && p.v.Has(end, article.Upper) && p.v.Toks[end].Len() <= 3 && end < len(p.v.Toks) && p.lead(k-1) == 0 {
		return false // a number plate: "B 2019 XYZ"
	}
	strong := p.any(k-1, "pada", "sejak", "hingga", "tahun", "in", "since", "during", "selama", "sepanjang") && y >= 1900 && y < 2100
	if p.any(k-1, "dan", "and") && (p.any(k-3, "antara", "between")) {
		_, strong = p.year(k - 2)
	}
	if after&leadUnit != 0 && !(span && p.en) && !strong {
		return false
	}
	if !span && (p.class(end) == cUnits || p.class(end) == cUnit && !p.en && !p.any(end, "tahun", "bulan")) && !strong {
		return false
	}
	if before&(leadApprox|leadCount) != 0 && before&leadAt == 0 {
		return false
	}
	if p.punct(k-1, '.') && p.any(k-2, "no", "rp") {
		return false
	}
	if y < 1900 || y > 2099 {
		if y > 2100 && !span {
			return before&leadAt != 0 && p.v.Kind(end) != article.Word
		}
		if y < 1900 && !p.any(k-1, "in", "since", "until", "before", "after", "from", "circa", "by", "dated", "pada", "sejak", "hingga", "sampai", "sebelum", "setelah", "sekitar") {
			return p.punct(k-1, '(') && span || p.any(k-1, "act", "treaty", "constitution", "ordinance") && p.upper(k-1) && y > 1200 ||
				p.punct(end, ':') && (k == 0 || p.punct(k-1, ';') || p.v.Has(k, article.LineBefore)) && p.v.Kind(end+1) == article.Word
		}
		return before&leadAt != 0 && (p.v.Kind(end) != article.Word || p.lead(end)&leadAt != 0 || p.en && p.upper(end))
	}
	if p.any(k-1, "than", "to") && p.en && p.v.Kind(end) == article.Word && p.lead(end) == 0 {
		return p.any(k-1, "to")
	}
	if p.en && p.upper(end) && p.any(end+1, "street", "road", "avenue", "st", "rd", "ave", "drive", "lane", "boulevard") {
		return false
	}
	if p.any(k-1, "or") && p.en {
		return false
	}
	return true
}

// noBefore tells "No.", "Nomor" just before token i.
func (p *parser) noBefore(i int) bool {
	return p.any(i-1, "no", "nomor", "number") || p.punct(i-1, '.') && p.any(i-2, "no", "nos") || p.punct(i-1, '/')
}

// monthLike tells a word that a year may be joined to: "Q1-2025", "Mei-2024".
func (p *parser) monthLike(i int) bool {
	return p.class(i) == cMonth || p.class(i) == cPeriod || p.class(i) == cMod
}
