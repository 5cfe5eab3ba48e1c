package gold

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf16"
)

// A variant of an article says the same things with other figures, on other
// days, with other verbs and in another order, so that a detector cannot know
// it by heart. It is made from the tags alone, by means of its own: neither
// the engine's words nor its calendar.

// para is one line of an article and the tags in it, offsets from its start.
type para struct {
	u     []uint16
	spans []Span
}

// Variant makes a variant of an Indonesian article with a publication date.
// It refuses dates and numbers whose like it does not know.
func Variant(g *Article, r *rand.Rand) (*Article, error) {
	pub, err := time.Parse(time.DateOnly, g.Published)
	if g.Lang != "id" || err != nil {
		return nil, errors.New("variants are made of Indonesian articles with a day of publication")
	}
	v := variant{r: r, pub: pub, to: pub.AddDate(0, 0, r.IntN(4000)-2000), days: map[string]time.Time{}}
	paras := lines(g)
	for _, p := range paras {
		v.seeDays(p)
	}
	for _, p := range paras {
		if err := v.rewrite(p); err != nil {
			return nil, fmt.Errorf("%s: %w", g.ID, err)
		}
		v.invert(p)
	}
	out := &Article{ID: g.ID, Lang: g.Lang, Published: v.to.Format(time.DateOnly)}
	out.head = []attr{{"id", g.ID}, {"lang", g.Lang}, {"published", out.Published}}
	whole := &para{}
	for i, p := range v.shuffle(paras) {
		if i > 0 {
			whole.text("\n")
		}
		whole.add(p)
	}
	out.Text, out.Spans = string(utf16.Decode(whole.u)), whole.spans
	return out, nil
}

type variant struct {
	r    *rand.Rand
	pub  time.Time // the article's day
	to   time.Time // the variant's
	days map[string]time.Time
}

// lines cuts an article at its line breaks; no tag may cross one.
func lines(g *Article) (out []*para) {
	u := utf16.Encode([]rune(g.Text))
	all := &para{u, g.Spans}
	for from := 0; from <= len(u); {
		to := from
		for to < len(u) && u[to] != '\n' {
			to++
		}
		out = append(out, all.sub(from, to))
		from = to + 1
	}
	return out
}

// sub copies a part of the line, with the tags wholly inside.
func (p *para) sub(from, to int) *para {
	out := &para{u: slices.Clone(p.u[from:to])}
	for _, s := range p.spans {
		if from <= s.Start && s.End <= to {
			s.Start -= from
			s.End -= from
			s.attrs = slices.Clone(s.attrs)
			out.spans = append(out.spans, s)
		}
	}
	return out
}

func (p *para) add(q *para) {
	for _, s := range q.spans {
		s.Start += len(p.u)
		s.End += len(p.u)
		p.spans = append(p.spans, s)
	}
	p.u = append(p.u, q.u...)
}

func (p *para) text(s string) { p.u = append(p.u, utf16.Encode([]rune(s))...) }

func (p *para) slice(from, to int) string { return string(utf16.Decode(p.u[from:to])) }

// replace puts other words in the place of [from, to), which is not empty;
// tags around it grow or shrink, those behind it move.
func (p *para) replace(from, to int, with string) {
	w := utf16.Encode([]rune(with))
	d := len(w) - (to - from)
	p.u = slices.Replace(p.u, from, to, w...)
	for i := range p.spans {
		s := &p.spans[i]
		if s.Start >= to {
			s.Start += d
		}
		if s.End >= to {
			s.End += d
		}
	}
}

var (
	weekdays = [...]string{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"}
	months   = [...]string{"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	verbs    = [][]string{
		{"kata", "ujar", "ucap", "tutur", "jelas", "ungkap"},
		{"mengatakan", "menyatakan", "mengungkapkan", "menjelaskan", "menegaskan"},
		{"mengeklaim", "mengklaim", "menyatakan", "mengumumkan"},
		{"melaporkan", "memberitakan", "mewartakan"},
		{"demikian diumumkan", "demikian disampaikan", "demikian dikatakan"},
		{"tidak membantah", "mengakui", "membenarkan"},
	}
	parts = []struct{ word, mod string }{{"awal", "early"}, {"pertengahan", "mid"}, {"akhir", "late"}}
	about = []struct{ word, mod string }{{"sekitar", "approx"}, {"kira-kira", "approx"}, {"lebih dari", "more"}, {"kurang dari", "less"}, {"sedikitnya", "min"}, {"maksimal", "max"}}
)

// seeDays chooses the new day of each day that the line names: a bare weekday
// within the last week, what is to come within the next days, others before.
func (v *variant) seeDays(p *para) {
	for i := range p.spans {
		s := &p.spans[i]
		old, err := time.Parse(time.DateOnly, s.Get("v"))
		if s.Tag != 'd' || err != nil {
			continue
		}
		text := p.slice(s.Start, s.End)
		_, known := v.days[s.Get("v")]
		switch {
		case slices.Contains(weekdays[:], strings.TrimPrefix(text, "hari ")):
			v.days[s.Get("v")] = v.to.AddDate(0, 0, -v.r.IntN(7))
		case known:
		case !old.Before(v.pub):
			v.days[s.Get("v")] = v.to.AddDate(0, 0, v.r.IntN(6))
		default:
			v.days[s.Get("v")] = v.to.AddDate(0, 0, -1-v.r.IntN(60))
		}
	}
}

// rewrite puts other figures, days and verbs in.
func (v *variant) rewrite(p *para) error {
	for i := range p.spans {
		var err error
		switch p.spans[i].Tag {
		case 'n':
			err = v.number(p, i)
		case 'd':
			err = v.date(p, i)
		case 'c':
			s := &p.spans[i]
			for _, words := range verbs {
				if slices.Contains(words, p.slice(s.Start, s.End)) {
					p.replace(s.Start, s.End, pick(v.r, words))
					break
				}
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func (v *variant) number(p *para, i int) error {
	s := &p.spans[i]
	old, err := strconv.Atoi(s.Get("v"))
	text := p.slice(s.Start, s.End)
	if err != nil || s.Get("u") != "" || s.Get("o") != "" {
		return fmt.Errorf("a number of no known form: %q", text)
	}
	var x int
	var words string
	switch {
	case strings.ContainsAny(text[:1], "0123456789") && old < 1000:
		x = 2 + v.r.IntN(998)
		words = strconv.Itoa(x)
	case old < 1000:
		x = 2 + v.r.IntN(98)
		words = spell(x)
	default:
		x = (1 + v.r.IntN(99)) * pick(v.r, []int{1000, 1000, 1100, 1010, 1001})
		words = fmt.Sprintf("%d.%03d", x/1000, x%1000)
		if x%1000 == 0 && x > 1000 {
			words = pick(v.r, []string{words, strconv.Itoa(x/1000) + " ribu", spell(x/1000) + " ribu"})
		}
	}
	p.replace(s.Start, s.End, words)
	s.Set("v", strconv.Itoa(x))
	// The word before it, or one in the place of the space before it.
	before := p.slice(0, s.Start)
	a := pick(v.r, about)
	if s.Get("m") != "" {
		w := strings.TrimSuffix(before, " ")
		w = w[strings.LastIndexByte(w, ' ')+1:]
		if w != "sekitar" {
			return fmt.Errorf("an approximation of no known form: %q", w)
		}
		p.replace(s.Start-len("sekitar "), s.Start-1, a.word)
		s.Set("m", a.mod)
	} else if v.r.IntN(4) == 0 && strings.HasSuffix(before, " ") {
		p.replace(s.Start-1, s.Start, " "+a.word+" ")
		s.Set("m", a.mod)
	}
	return nil
}

func (v *variant) date(p *para, i int) error {
	s := &p.spans[i]
	text := p.slice(s.Start, s.End)
	bare := strings.TrimPrefix(text, "hari ")
	word, rest, _ := strings.Cut(bare, " ")
	day := v.days[s.Get("v")]
	w, m := weekdays[day.Weekday()], months[day.Month()-1]
	set := func(words, value string) {
		p.replace(s.Start, s.End, words)
		s.Set("v", value)
	}
	part := slices.IndexFunc(parts, func(x struct{ word, mod string }) bool { return x.word == word })
	switch {
	case text == "hari yang sama":
		s.Set("v", day.Format(time.DateOnly))
	case slices.Contains(weekdays[:], bare):
		if w != "Minggu" && v.r.IntN(2) == 0 {
			set(w, day.Format(time.DateOnly))
		} else {
			set("hari "+w, day.Format(time.DateOnly))
		}
	case slices.Contains(weekdays[:], word) && strings.HasPrefix(rest, "("):
		set(pick(v.r, []string{"hari ", ""})+pick(v.r, []string{
			fmt.Sprintf("%s (%d/%d/%d)", w, day.Day(), day.Month(), day.Year()),
			fmt.Sprintf("%s (%02d/%02d/%d)", w, day.Day(), day.Month(), day.Year()),
			fmt.Sprintf("%s, %d %s %d", w, day.Day(), m, day.Year()),
			fmt.Sprintf("%s (%d %s %d)", w, day.Day(), m, day.Year()),
		}), day.Format(time.DateOnly))
	case part >= 0 && slices.Contains(months[:], rest):
		x := pick(v.r, parts)
		month := v.back(1 + v.r.IntN(6))
		set(x.word+" "+months[month.Month()-1], month.Format("2006-01"))
		s.Set("mod", x.mod)
	case strings.HasSuffix(text, " lalu") && strings.HasPrefix(text, "bulan "):
		month := v.back(1 + v.r.IntN(11))
		set(pick(v.r, []string{"bulan ", ""})+months[month.Month()-1]+" lalu", month.Format("2006-01"))
	default:
		return fmt.Errorf("a date of no known form: %q", text)
	}
	return nil
}

// back is the first day of the month n months before the variant's.
func (v *variant) back(n int) time.Time {
	return time.Date(v.to.Year(), v.to.Month()-time.Month(n), 1, 0, 0, 0, 0, time.UTC)
}

// invert turns "content, kata X …." round into "Menurut X …, content.", now and then.
func (v *variant) invert(p *para) {
	var q, c, s *Span
	for i := range p.spans {
		switch x := &p.spans[i]; {
		case x.Tag == 'q' && q == nil:
			q = x
		case x.Tag == 'c' && c == nil:
			c = x
		case x.Tag == 's' && s == nil:
			s = x
		case x.Tag == 'q' || x.Tag == 'c' || x.Tag == 's':
			return
		}
	}
	n := len(p.u)
	if q == nil || c == nil || s == nil || q.Start != 0 || q.Get("k") != "indirect" || c.Start != q.End+2 || s.Start != c.End+1 ||
		p.u[n-1] != '.' || v.r.IntN(2) == 0 {
		return
	}
	content := p.sub(q.Start, q.End)
	first, _, _ := strings.Cut(content.slice(0, len(content.u)), " ")
	switch first {
	case "Angka", "Sebagai", "Pengiriman", "Jumlah", "Pasukan":
		content.replace(0, 1, strings.ToLower(first[:1]))
	}
	cue := Span{Tag: 'c', Start: 0, End: len("Menurut"), attrs: c.attrs}
	out := &para{spans: []Span{cue}}
	out.text("Menurut ")
	out.add(p.sub(s.Start, n-1))
	out.text(", ")
	out.add(content)
	out.text(".")
	*p = *out
}

// shuffle puts the lines in another order. The last one, the credit, stays;
// so does a line behind the one that it leans on ("ia", "hari yang sama"),
// and what stands between them.
func (v *variant) shuffle(paras []*para) []*para {
	n := len(paras) - 1
	var blocks [][]*para
	at := map[string]int{} // block that names a day last
	for _, p := range paras[:n] {
		blocks = append(blocks, []*para{p})
		to := len(blocks) - 1
		for _, s := range p.spans {
			text := p.slice(s.Start, s.End)
			if b, ok := at[s.Get("v")]; ok && s.Tag == 'd' && text == "hari yang sama" {
				to = min(to, b)
			}
			if s.Tag == 's' && (text == "ia" || text == "dia") && len(blocks) > 1 {
				to = min(to, len(blocks)-2)
			}
		}
		for len(blocks)-1 > to {
			last := len(blocks) - 1
			blocks[last-1] = append(blocks[last-1], blocks[last]...)
			blocks = blocks[:last]
		}
		for _, s := range p.spans {
			if s.Tag == 'd' {
				at[s.Get("v")] = len(blocks) - 1
			}
		}
	}
	v.r.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
	return append(slices.Concat(blocks...), paras[n])
}

var (
	ones  = [...]string{"", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"}
	teens = map[int]string{10: "sepuluh", 11: "sebelas"}
)

// spell writes 1 to 99 in Indonesian words.
func spell(n int) string {
	switch {
	case n < 10:
		return ones[n]
	case teens[n] != "":
		return teens[n]
	case n < 20:
		return ones[n-10] + " belas"
	case n%10 == 0:
		return ones[n/10] + " puluh"
	}
	return ones[n/10] + " puluh " + ones[n%10]
}
