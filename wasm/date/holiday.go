package date

import (
	"strings"

	"sorot/wasm/article"
)

// feastKind tells how the day of a holiday is found in a year.
type feastKind uint8

const (
	feastOpen   feastKind = iota // no day of its own here ("Diwali", "Hanukkah")
	feastFixed                   // month a, day b, plus d days
	feastEaster                  // a days after Easter
	feastNth                     // the c-th weekday b of month a (-1: the last), plus d days
	feastHijri                   // month a, day b of the Islamic year, plus d days
	feastTable                   // table a, plus b days
)

// feast is one named day.
type feast struct {
	kind       feastKind
	a, b, c, d int16
}

// feastNames is one named day with its names in one language, split by ";".
type feastNames struct {
	feast feast
	names string
}

// feasts holds every named day of both languages; DateForm.Holiday indexes it.
var feasts = []feast{{}}

// phrase is a name as hashes of its words; next chains those of one first word.
type phrase struct {
	words []uint32
	id    uint8
	class class // of the first word
	lower bool  // may be written small
	next  int16
}

// phrases of one language by the first word.
type phrases struct {
	list []phrase
	head *article.Table[int16]
}

// newPhrases enters the names, and their first words into the lexicon.
func newPhrases(l *lexicon, groups []feastNames) phrases {
	ps := phrases{list: []phrase{{}}, head: new(article.Table[int16])}
	for _, g := range groups {
		feasts = append(feasts, g.feast)
		for name := range strings.SplitSeq(g.names, ";") {
			f := strings.Fields(name)
			if len(f) == 0 {
				continue
			}
			lower := f[0] == "~"
			if lower {
				f = f[1:]
			}
			p := phrase{id: uint8(len(feasts) - 1), lower: lower}
			for _, w := range f {
				p.words = append(p.words, article.Hash(w))
			}
			tok := article.Token{Span: article.Span{End: int32(len(f[0]))}, Hash: article.Hash(f[0])}
			p.next, _ = ps.head.Find("", &tok)
			ps.list = append(ps.list, p)
			ps.head.Add(int16(len(ps.list)-1), f[0])
			first, ok := l.words.Find("", &tok)
			if !ok {
				first = word{class: cHoliday, n: 0}
				l.words.Add(first, f[0])
			}
			ps.list[len(ps.list)-1].class = first.class
		}
	}
	return ps
}

// feastStarts are the classes of the first words of all names.
var feastStarts = on(cH) | idFeasts.starts() | enFeasts.starts()

func (ps *phrases) starts() (set classes) {
	for _, p := range ps.list[1:] {
		set |= on(p.class)
	}
	return set
}

var (
	idFeasts = newPhrases(&id, feastsID)
	enFeasts = newPhrases(&en, feastsEN)
)

// named finds the longest name at i.
func (p *parser) named(i int) (id uint8, next int, ok bool) {
	ps := &idFeasts
	if p.en {
		ps = &enFeasts
	}
	k, _ := ps.head.Get(p.v, i)
	best := 0
	for ; k > 0; k = ps.list[k].next {
		ph := &ps.list[k]
		if len(ph.words) <= best || i+len(ph.words) > len(p.v.Toks) {
			continue
		}
		match, upper := true, 0
		for n, h := range ph.words {
			t := &p.v.Toks[i+n]
			if t.Hash != h || n > 0 && t.Kind == article.Word && p.punct(i+n-1, '-') != !t.Has(article.SpaceBefore) && ph.words[n-1] == '-' {
				match = false
				break
			}
			if t.Has(article.Upper) || t.Kind == article.Digits {
				upper++
			}
		}
		if match && (ph.lower || upper >= min(len(ph.words), 2) || upper > 0 && !p.en && len(ph.words) > 2) {
			best, id = len(ph.words), ph.id
		}
	}
	return id, i + best, best > 0
}

// holiday reads a named day with its year and count: "Hari Kemerdekaan",
// "Idulfitri 1446 Hijriah", "H-10 sampai H-5 Lebaran", "Christmas Day 2024".
func holiday(p *parser, i int) (expr, bool) {
	x := p.at(i)
	if x.class == cH {
		if e, ok := p.quarterCode(i); ok {
			return e, true
		}
		return p.countdown(i)
	}
	id, next, ok := p.named(i)
	nth := int32(0)
	if !ok {
		if id, nth, next, ok = p.anniversary(i); !ok {
			return expr{}, false
		}
	}
	if p.lead(i-1)&leadPaper != 0 && !p.en && p.upper(i-1) || p.name(next) && !p.en && p.is(i, "natal") {
		return expr{end: next, skip: true}, true
	}
	e := expr{end: next}
	f := &e.form
	f.Op, f.Holiday = article.OpHoliday, id
	p.holidayYear(&e)
	if nth > 0 && f.Year == 0 {
		f.Year = 1945 + nth
	}
	if p.en && f.Shift == 0 {
		p.feastSpan(&e)
	}
	if p.is(i, "malam") {
		e.typ, f.Part = article.TimeOfDay, true
	}
	// "Hari Guru, 25 November", "Natal (25/12)" say the same twice: the
	// bracket goes along.
	p.bracket(&e)
	if e.form.Op == article.OpHoliday {
		p.partAfter(&e)
		p.clockAfter(&e)
	}
	return e, true
}

// holidayYear takes the year after a named day.
func (p *parser) holidayYear(e *expr) {
	f := &e.form
	k := e.end
	if n, ok := p.figure(k+2, 1, 3); ok && p.is(k, "ke") && p.hyphen(k+1) { // "HUT RI ke-79"
		k += 3
		e.end = k
		if f.Holiday == p.independence() {
			f.Year = 1945 + int32(n)
		}
	}
	if feasts[f.Holiday].kind == feastHijri {
		if y, n, ok := p.hijriYear(k); ok {
			f.Year, e.end = -y, n
			// "1446 Hijriah/2025 Masehi", "1446 H/2025"
			if p.punct(n, '/') && p.v.Kind(n+1) == article.Digits {
				if _, ok := p.year(n + 1); ok {
					e.end = n + 2
					if p.any(e.end, "masehi", "m") {
						e.end++
					}
				}
			}
			return
		}
	}
	if y, ok := p.figure(k, 4, 4); ok && y > 2400 && y < 2700 { // "Waisak 2569 BE/2025", "Imlek 2576 Kongzili"
		if e.end = k + 1; p.any(e.end, "be", "kongzili") {
			e.end++
		}
		if y, ok := p.year(e.end + 1); ok && p.punct(e.end, '/') {
			f.Year, e.end = y, e.end+2
		}
		return
	}
	if y, n, ok := p.yearAfter(k); ok && !(p.en && p.punct(k, ',')) {
		f.Year, e.end = y, n
		if p.punct(n, '/') && p.v.Glued(n) {
			if _, ok := p.figure(n+1, 4, 4); ok {
				e.end = n + 2 // "Imlek 2025/2576"
			}
		}
		return
	}
	if n, next, ok := p.relYear(k); ok {
		f.Unit, f.N, f.Rel, e.end = article.Year, n, article.This, next
		return
	}
	if !p.en {
		if rel, n, ok := p.relTail(k); ok {
			f.Rel, e.end = rel, n
		}
	}
}

// dayOf gives the day of a feast in year y of the civil calendar; for those of
// the Islamic year the last that begins in it.
func (f *feast) dayOf(y int) (day int, ok bool) {
	switch f.kind {
	case feastFixed:
		return days(y, int(f.a), int(f.b)) + int(f.d), true
	case feastEaster:
		return easter(y) + int(f.a), true
	case feastNth:
		return nthWeekday(y, int(f.a), int(f.b), int(f.c)) + int(f.d), true
	case feastHijri:
		for h := y - 577; h >= y-581; h-- { // at most two of them fall in one civil year
			if n, ok := hijriDay(h, int(f.a), int(f.b)); ok {
				if yy, _, _ := civil(n); yy == y {
					return n + int(f.d), true
				}
			}
		}
	case feastTable:
		if t := tables[f.a]; y >= 2000 && y-2000 < len(t) && t[y-2000] != 0 {
			return days(y, int(t[y-2000]/100), int(t[y-2000]%100)) + int(f.b), true
		}
	}
	return 0, false
}

// Tables of days by year from 2000 on, as month*100+day. The Chinese new
// year; Nyepi and Waisak as the Indonesian government set them as holidays.
const tabImlek, tabNyepi, tabWaisak = 0, 1, 2

var tables = [...][]int16{
	{205, 124, 212, 201, 122, 209, 129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208},
	{404, 325, 413, 402, 322, 311, 330, 319, 307, 326, 316, 305, 323, 312, 331, 321, 309, 328, 317, 307, 325, 314, 303, 322, 311, 329, 319, 308},
	{518, 507, 526, 516, 603, 524, 513, 601, 520, 509, 528, 517, 506, 525, 515, 602, 522, 511, 529, 519, 507, 526, 516, 604, 523, 512, 531, 520},
}
