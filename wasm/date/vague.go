package date

import "sorot/wasm/article"

// vague reads times without a value: "bertahun-tahun", "malam hari", "recent
// years", "for hours", "musim hujan", "overnight", "H-7".
func vague(p *parser, i int) (expr, bool) {
	x := p.at(i)
	switch x.class {
	case cAll: // "sepanjang hari", "all day", "all-day", "all week"
		k := i + 1
		if p.hyphen(k) {
			k++
		}
		if y := p.at(k); y.class == cUnit && y.unit >= article.Day && !p.any(k+1, "ini", "lalu", "itu", "depan") && p.v.Kind(k+1) != article.Digits && p.class(k+1) != cMonth {
			if !p.en && y.unit != article.Day {
				break
			}
			e := p.span(k+1, y.unit, 1)
			if p.is(k+1, "long") {
				e.end++
			}
			return e, true
		}
	case cMany:
		if p.hyphen(i+1) && p.v.Kind(i+2) == article.Word {
			e := open(i+3, article.Duration)
			if p.any(i+3, "lamanya") {
				e.end++
			}
			return e, true
		}
	case cAlways:
		if p.is(i, "seharian") {
			return p.span(i+1, article.Day, 1), true
		}
		if p.is(i, "semalaman") {
			return open(i+1, article.Duration), true
		}
		if !p.en { // "semalam": last night
			e := shift(i+1, article.Day, -1)
			e.typ, e.form.Part = article.TimeOfDay, true
			if p.lead(i-1)&leadFor != 0 || p.is(i-1, "waktu") {
				e = open(i+1, article.Duration)
			}
			return e, true
		}
		if p.class(i+1) == cPart || p.v.Kind(i+1) == article.Word && p.lead(i+1) == 0 && !p.v.Glued(i) && p.any(i-1, "an", "the") {
			return expr{}, false // "an overnight raid"
		}
		return open(i+1, article.TimeOfDay), true
	case cSeason:
		return p.season(i)
	case cPart:
		if p.en {
			// "on the night she died", "the evening of her death"
			if p.is(i-1, "the") && (p.is(i-2, "on") || p.is(i+1, "of")) && !p.joined(i+1) {
				return open(i+1, article.TimeOfDay), true
			}
			return expr{}, false
		}
		n, ok := p.part(i)
		if ok && n == i+2 && (p.is(n-1, "hari") || p.is(i, "tengah")) {
			e := open(n, article.TimeOfDay)
			if p.is(i, "dini") || p.any(i, "pagi", "siang", "sore", "malam", "tengah") {
				return e, true
			}
		}
		// "hujan sejak pagi hingga sore"
		if ok && p.any(i-1, "sejak", "hingga", "sampai", "menjelang", "jelang") && !p.upper(i) {
			return open(n, article.TimeOfDay), true
		}
		if ok && p.is(i-1, "di") && p.is(n, "kejadian") {
			return open(n+1, article.TimeOfDay), true
		}
		if ok && p.is(n, "kejadian") {
			return open(n+1, article.TimeOfDay), true
		}
	case cVague:
		if p.is(i, "recent") && p.class(i+1) == cUnits {
			return open(i+2, article.DateOnly), true
		}
	case cNext:
		if p.en && p.any(i, "coming", "upcoming") && p.class(i+1) == cUnits {
			return open(i+2, article.DateOnly), true
		}
	case cUnits:
		return p.bareUnits(i)
	case cUnit:
		if k := i + 1; p.en && x.unit >= article.Month && (p.joined(k) && p.is(k+1, "end") || p.is(k, "end") && p.lead(i-1)&leadAt != 0) { // "by year-end"
			if p.joined(k) {
				k++
			}
			e := shift(k+1, x.unit, 0)
			e.mod = modLate
			return e, true
		}
		if p.en && p.joined(i+1) && p.is(i+2, "long") { // "week-long"
			return p.span(i+3, x.unit, 1), true
		}
		if p.en && x.unit == article.Weekend && (p.is(i-1, "the") && (p.any(i-2, "at", "over", "on", "for", "during", "of", "by", "through", "before", "after") || p.any(i+1, "'s"))) {
			return shift(i+1, article.Weekend, 0), true
		}
		if p.en && x.unit == article.Weekend && p.is(i-1, "one") {
			return open(i+1, article.Duration), true
		}
		if !p.en {
			if p.joined(i+1) && p.v.Toks[i+2].Hash == p.v.Toks[i].Hash { // "tahun-tahun mendatang"
				if _, n, ok := p.relTail(i + 3); ok {
					return open(n, article.DateOnly), true
				}
				if p.any(i+3, "terakhir", "sebelumnya", "berikutnya", "awal") {
					return open(i+4, article.DateOnly), true
				}
			}
			if p.is(i, "bulan") && p.is(i+1, "puasa") {
				return open(i+2, article.DateOnly), true
			}
			if p.is(i, "hari") && p.is(i+1, "kejadian") {
				return open(i+2, article.DateOnly), true
			}
		}
	case cMod:
		if p.is(i, "mid") && p.en {
			return expr{}, false
		}
	}
	return expr{}, false
}

// bareUnits reads "weeks", "for hours", "decades-long", "months after the
// crash", "hours later".
func (p *parser) bareUnits(i int) (expr, bool) {
	u := p.at(i).unit
	if p.joined(i+1) && p.is(i+2, "long") {
		return open(i+3, article.Duration), true
	}
	switch {
	case p.any(i+1, "ago", "later", "earlier") || p.is(i+1, "before") && p.clauseEnds(i+2):
		if u < article.Day {
			return open(i+2, article.TimeOfDay), true
		}
		return open(i+2, article.DateOnly), true
	case p.any(i+1, "after", "before", "until") && u >= article.Hour && (u >= article.Day || !p.any(i-1, "opening", "visiting", "office", "working")):
		return open(i+1, article.Duration), true
	case p.any(i-1, "for", "within", "spent", "after", "takes", "took", "take", "over") && (u >= article.Hour || p.any(i-1, "within", "for")):
		if p.any(i-1, "for", "over", "after") && p.v.Kind(i+1) == article.Word && !p.any(i+1, "of", "and", "to", "in", "on", "at", "as", "with", "before", "after", "until", "without", "about", "that", "if", "or") {
			return expr{}, false
		}
		return open(i+1, article.Duration), true
	case p.is(i+1, "of") && u >= article.Week && u != article.Weekend && !p.any(i-1, "the", "early", "final", "his", "her", "their"):
		return open(i+1, article.Duration), true
	case p.is(i+1, "and") && p.class(i+2) == cUnits && p.any(i-1, "the", "for", "in"):
		return open(i+3, article.Duration), true
	}
	return expr{}, false
}

// season reads "musim hujan", "musim panas ini", "summer 2025", "last season"
// (in thisLastNext), "the spring". None has a value of its own.
func (p *parser) season(i int) (expr, bool) {
	if !p.en {
		k := i + 1
		if p.any(k, "hujan", "kemarau", "panas", "dingin", "gugur", "semi", "salju", "haji", "panen", "tanam", "pancaroba", "penghujan") {
			k++
		}
		e := open(k, article.DateOnly)
		if _, n, ok := p.relTail(k); ok {
			e.end = n
			return e, true
		}
		if y, ok := p.year(k); ok {
			e.end = k + 1
			if (p.punct(k+1, '/') || p.joined(k+1)) && p.v.Kind(k+2) == article.Digits {
				return e, false // "musim 2024/2025": the years are the mark
			}
			return e, k > i+1 && y > 0
		}
		return e, k > i+1
	}
	e := open(i+1, article.DateOnly)
	if p.is(i, "season") {
		return e, false
	}
	if _, n, ok := p.yearAfter(i + 1); ok && !p.punct(i+1, ',') {
		if e.end = n; p.joined(n) {
			if _, ok := p.figure(n+1, 2, 4); ok {
				e.end = n + 2 // "winter 2024-25"
			}
		}
		return e, true
	}
	if p.is(i, "fall") || p.is(i, "spring") && !p.any(i-1, "in", "the", "this") {
		return e, p.is(i, "fall") && p.seq(i-2, "in", "the") && p.clauseEnds(i+1)
	}
	return e, p.any(i-2, "in", "during", "over", "since", "by", "until", "of") && p.is(i-1, "the") && p.clauseEnds(i+1) || p.any(i-1, "in", "by", "since", "until") && p.clauseEnds(i+1)
}
