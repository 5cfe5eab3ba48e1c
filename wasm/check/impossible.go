package check

import "sorot/wasm/article"

// impossibleCheck finds days and times that are in no calendar and on no
// clock: 31 Februari, 50/6/2018, pukul 25.61 WIB. Only figures that can be
// nothing else: with a month's name, with three parts and a year, or beside
// "pukul", WIB, GMT, a.m.
var impossibleCheck = &Check{Code: "date-impossible", look: lookImpossible}

func lookImpossible(r *reader, c *Check) {
	say := func(s article.Span) {
		r.say(c, article.Error, []article.Span{s}, passage("written", s))
	}
	k := int32(0)
	figures := func(to int32) {
		for k < to {
			if s, end, ok := r.badFigures(k); ok {
				say(s)
				k = end - 1
			}
			k++
		}
	}
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.DateKind {
			continue
		}
		figures(m.First)
		f := &r.date(i).Form
		if (f.Op == article.OpCalendar || f.Op == article.OpShift) && !dayExists(f) || f.Op == article.OpHijri && f.Day > 30 {
			say(m.Span)
			k = m.Last
		} else if s, end, ok := r.badFigures(m.First); ok && end > m.Last {
			say(s)
			k = end
		} else {
			for t := m.First; t < m.Last; t++ { // "pukul 24.30 WIB" is read as a time
				if r.a.Tokens[t].Kind != article.Digits {
					continue
				}
				if s, end, ok := r.badClock(t); ok {
					say(s)
					k = end
					break
				}
			}
		}
		k = max(k, m.Last)
	}
	figures(int32(len(r.a.Tokens)))
}

// dayExists tells whether the day of a form is in its month.
func dayExists(f *article.DateForm) bool {
	if f.Month == 0 {
		return true
	}
	if int(f.Day) > monthDays(int(f.Year), int(f.Month)) {
		return false
	}
	m, y := f.Month, f.Year
	if f.Month2 > 0 {
		m = f.Month2
	}
	if f.Year2 > 0 {
		y = f.Year2
	}
	return int(f.Day2) <= monthDays(int(y), int(m))
}

// badFigures reads a date or clock time in figures that cannot be at token i,
// where no date is read. It gives the token after it.
func (r *reader) badFigures(i int32) (s article.Span, end int32, ok bool) {
	if r.a.Tokens[i].Kind != article.Digits {
		return s, 0, false
	}
	if !r.figured(i) || r.any(i-1, "no nomor pasal nomer perkara article section") || r.punct(i-1, '/') || r.punct(i-1, '-') || r.punct(i-1, '.') && r.any(i-2, "no nos") {
		return s, 0, false
	}
	a, ok := digits(r.word(i))
	if ok && r.slashed(i+1) && r.slashed(i+3) {
		b, ok1 := digits(r.word(i + 2))
		y, ok2 := digits(r.word(i + 4))
		if ok1 && ok2 && len(r.word(i)) <= 2 && len(r.word(i+2)) <= 2 && y >= 1900 && y < 2100 && !r.punct(i+5, '/') && !dated(a, b, y) && !dated(b, a, y) {
			return r.tokens(i, i+5), i + 5, true
		}
		return s, 0, false
	}
	if ok && len(r.word(i)) == 2 && a > 31 {
		if m := monthWordsOf(r.a.Lang).at(r, i+1); m && r.kind(i+2) == article.Digits && len(r.word(i+2)) == 4 || m && r.any(i-1, "tanggal tgl") {
			end := i + 2
			if r.kind(end) == article.Digits && len(r.word(end)) == 4 {
				end++
			}
			return r.tokens(i, end), end, true
		}
		if monthsEN.at(r, i-1) && r.has(i-1, article.Upper) && r.punct(i+1, ',') && r.kind(i+2) == article.Digits && len(r.word(i+2)) == 4 {
			return r.tokens(i-1, i+3), i + 3, true
		}
	}
	// 31.2.2024
	if p := parts(r.word(i), '.'); p.n == 3 && p.size[2] == 4 && p.size[0] <= 2 && p.size[1] <= 2 && p.val[2] >= 1900 && p.val[2] < 2100 && !dated(p.val[0], p.val[1], p.val[2]) && !dated(p.val[1], p.val[0], p.val[2]) {
		return r.tokens(i, i+1), i + 1, true
	}
	return r.badClock(i)
}

// figured tells whether the figures of token i may be a date or a time at all:
// nearly all others are turned away here.
func (r *reader) figured(i int32) bool {
	w := r.word(i)
	if len(w) > 10 {
		return false
	}
	for k := 0; k < len(w); k++ {
		if w[k] == '.' {
			return true
		}
	}
	return len(w) <= 2 && !r.has(i+1, article.SpaceBefore) && (r.punct(i+1, '/') || r.punct(i+1, '-') || r.punct(i+1, ':')) || len(w) == 2 && w[0] >= '3'
}

// badClock reads 25.61 WIB, pukul 24.30, 12:75 p.m.
func (r *reader) badClock(i int32) (s article.Span, end int32, ok bool) {
	p := parts(r.word(i), '.')
	end = i + 1
	if p.n == 1 && r.punct(i+1, ':') && r.kind(i+2) == article.Digits && !r.has(i+1, article.SpaceBefore) && !r.has(i+2, article.SpaceBefore) {
		q := parts(r.word(i+2), '.')
		p.val[1], p.size[1], p.n = q.val[0], q.size[0], p.n+q.n
		end = i + 3
	}
	if p.n != 2 || p.size[0] > 2 || p.size[1] != 2 {
		return s, 0, false
	}
	before := r.any(i-1, "pukul jam") && (p.size[0] == 2 || r.is(i-1, "pukul"))
	after := r.any(end, "wib wita wit gmt utc bst est edt am pm") || r.any(end, "a p") && r.punct(end+1, '.') && r.is(end+2, "m")
	if !before && !after {
		return s, 0, false
	}
	if p.val[0] < 24 && p.val[1] < 60 || p.val[0] == 24 && p.val[1] == 0 {
		return s, 0, false
	}
	if after {
		end++
		if r.punct(end, '.') && r.is(end+1, "m") {
			end += 2
		}
	}
	return r.tokens(i, end), end, true
}

func (r *reader) slashed(i int32) bool {
	return (r.punct(i, '/') || r.punct(i, '-')) && !r.has(i, article.SpaceBefore) && r.kind(i+1) == article.Digits && !r.has(i+1, article.SpaceBefore)
}

// dated tells whether a day and month are in the calendar of a year.
func dated(d, m, y int) bool { return m >= 1 && m <= 12 && d >= 1 && d <= monthDays(y, m) }

// figures are up to three groups of digits.
type figures struct {
	val, size [3]int
	n         int // 0 where it is something else
}

func parts(w string, sep byte) (p figures) {
	from := 0
	for i := 0; i <= len(w); i++ {
		if i < len(w) && w[i] != sep {
			continue
		}
		x, ok := digits(w[from:i])
		if !ok || p.n == 3 {
			return figures{}
		}
		p.val[p.n], p.size[p.n] = x, i-from
		p.n++
		from = i + 1
	}
	return p
}

// months are the names of the months in a language, each with its number.
type months struct{ *article.Table[int8] }

func (m months) at(r *reader, i int32) bool { return m.of(r, i) > 0 }

// of gives the month, 1 to 12, that token i names; 0 if it names none.
func (m months) of(r *reader, i int32) int {
	if r.kind(i) != article.Word {
		return 0
	}
	n, _ := m.Find(r.a.Text, &r.a.Tokens[i])
	return int(n)
}

func monthsNamed(names ...string) (m months) {
	m.Table = new(article.Table[int8])
	for i, words := range names {
		m.Add(int8(i+1), words)
	}
	return m
}

var monthsID = monthsNamed("januari jan", "februari pebruari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul", "agustus agu ags agt",
	"september sep", "oktober okt", "november nopember nov", "desember des")

// English "may" and "march" are verbs too: the caller asks for a year.
var monthsEN = monthsNamed("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
	"september sep sept", "october oct", "november nov", "december dec")

func monthWordsOf(l article.Lang) months {
	if l == article.EN {
		return monthsEN
	}
	return monthsID
}
