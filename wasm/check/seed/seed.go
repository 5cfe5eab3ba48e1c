package seed

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"

	"sorot/wasm/gold"
)

// Seed is one mistake put into an article that holds both sides: what is wrong
// now, and what tells so.
type Seed struct {
	Kind       string // digits, weekday, name, parts or magnitude
	Article    *gold.Article
	Start, End int // of the changed mark, UTF-16
	Was, Now   string
}

// Kinds lists the kinds of seeds.
var Kinds = []string{"weekday", "digits", "magnitude", "parts", "name"}

// Seeds puts up to n mistakes of each kind into copies of an article, at
// random among all its marks where the kind can be.
func Seeds(g *gold.Article, n int, r *rand.Rand) (out []Seed) {
	b := builder{g: g, u: utf16.Encode([]rune(g.Text)), r: r}
	for _, kind := range Kinds {
		var places []int
		for i := range g.Spans {
			if b.can(kind, i) {
				places = append(places, i)
			}
		}
		r.Shuffle(len(places), func(i, j int) { places[i], places[j] = places[j], places[i] })
		for _, i := range places[:min(n, len(places))] {
			if s, ok := b.put(kind, i); ok {
				out = append(out, s)
			}
		}
	}
	return out
}

type builder struct {
	g *gold.Article
	u []uint16
	r *rand.Rand
}

func (b *builder) text(i int) string {
	s := &b.g.Spans[i]
	return string(utf16.Decode(b.u[s.Start:s.End]))
}

// can tells whether a mistake of the kind can be put into mark i so that the
// article holds the other side.
func (b *builder) can(kind string, i int) bool {
	s := &b.g.Spans[i]
	switch kind {
	case "weekday":
		_, _, ok := weekdayIn(b.text(i))
		return s.Tag == 'd' && ok && s.Get("bad") == "" && saysDay(b.text(i), s.Get("v"))
	case "digits":
		return s.Tag == 'n' && strings.ContainsAny(b.text(i), "0123456789") && b.twin(i)
	case "magnitude":
		_, _, ok := magnitudeIn(b.text(i))
		return s.Tag == 'n' && ok && b.twin(i)
	case "parts":
		return s.Tag == 'n' && strings.ContainsAny(b.text(i), "0123456789") && b.sum(i)
	case "name":
		return s.Tag == 'p' && b.shared(i) != ""
	}
	return false
}

// twin tells that another mark says the same as mark i of the same thing: a
// value of three figures or more, or of the same noun after it.
func (b *builder) twin(i int) bool {
	s := &b.g.Spans[i]
	v, u := s.Get("v"), s.Get("u")
	figures := len(strings.Trim(strings.NewReplacer(".", "").Replace(v), "0"))
	for j := range b.g.Spans {
		t := &b.g.Spans[j]
		if j == i || t.Tag != 'n' || t.Get("v") != v || t.Get("u") != u || v == "" || strings.Contains(v, "..") || s.Get("o") != "" {
			continue
		}
		if u == "a" || b.akin(i, j) < 1 || !slices.Contains(b.u[min(s.End, t.End):max(s.Start, t.Start)], '\n') && !slices.Contains(b.u[min(s.End, t.End):max(s.Start, t.Start)], '.') {
			continue
		}
		if figures >= 3 || b.next(i) != "" && b.next(i) == b.next(j) && len(v) > 1 {
			return true
		}
	}
	return false
}

// akin counts the words of five letters or more that stand near both marks.
func (b *builder) akin(i, j int) (n int) {
	words := func(i int) []string {
		s := &b.g.Spans[i]
		t := strings.ToLower(string(utf16.Decode(b.u[max(0, s.Start-60):s.Start])) + " " + string(utf16.Decode(b.u[s.End:min(len(b.u), s.End+60)])))
		return strings.FieldsFunc(t, func(r rune) bool { return !unicode.IsLetter(r) })
	}
	other := words(j)
	for _, w := range words(i) {
		if len(w) >= 5 && slices.Contains(other, w) {
			n++
		}
	}
	return n
}

// next is the word after a mark, lower-cased.
func (b *builder) next(i int) string {
	rest := string(utf16.Decode(b.u[b.g.Spans[i].End:min(len(b.u), b.g.Spans[i].End+24)]))
	f := strings.FieldsFunc(strings.ToLower(rest), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(f) == 0 || !strings.HasPrefix(rest, " ") {
		return ""
	}
	return f[0]
}

// sum tells that mark i is a part of a sum that its neighbours of the same
// unit make: a whole and two or three parts after it, in one line.
func (b *builder) sum(i int) bool {
	var line []int
	for j := range b.g.Spans {
		t := &b.g.Spans[j]
		if t.Tag == 'n' && t.Get("u") == b.g.Spans[i].Get("u") && t.Get("o") == "" && !slices.Contains(b.u[min(t.Start, b.g.Spans[i].Start):max(t.Start, b.g.Spans[i].Start)], '\n') {
			line = append(line, j)
		}
	}
	value := func(j int) float64 {
		x, err := strconv.ParseFloat(b.g.Spans[j].Get("v"), 64)
		if err != nil {
			return -1
		}
		return x
	}
	at := slices.Index(line, i)
	for w := 0; w < at; w++ {
		sum := 0.0
		for k := w + 1; k < len(line) && k <= w+4; k++ {
			if value(line[k]) < 0 {
				break
			}
			sum += value(line[k])
			if k > w+1 && k >= at && sum == value(line[w]) {
				return true
			}
		}
	}
	return false
}

// shared is a word of five letters or more in the name of mark i that another
// mention of the same person has too; "" if there is none.
func (b *builder) shared(i int) string {
	for _, w := range strings.Fields(b.text(i)) {
		if len([]rune(w)) < 5 {
			continue
		}
		for j := range b.g.Spans {
			t := &b.g.Spans[j]
			if j != i && t.Tag == 'p' && t.Get("id") == b.g.Spans[i].Get("id") && slices.Contains(strings.Fields(b.text(j)), w) {
				return w
			}
		}
	}
	return ""
}

// put makes the mistake.
func (b *builder) put(kind string, i int) (Seed, bool) {
	was := b.text(i)
	now := was
	switch kind {
	case "weekday":
		from, to, _ := weekdayIn(was)
		days := weekdaysID
		if b.g.Lang == "en" {
			days = weekdaysEN
		}
		for now == was || strings.EqualFold(now, was) {
			now = was[:from] + days[b.r.IntN(7)] + was[to:]
		}
		if short := was[from:to]; len(short) <= 5 && b.g.Lang == "en" && len(short) < 6 {
			now = was[:from] + days[b.r.IntN(7)] + was[to:]
			if now == was {
				return Seed{}, false
			}
		}
	case "digits", "parts":
		d := []byte(was)
		var at []int
		for k, c := range d {
			if '0' <= c && c <= '9' {
				at = append(at, k)
			}
		}
		k := at[b.r.IntN(len(at))]
		for d[k] == was[k] || d[k] == '0' && k == at[0] {
			d[k] = byte('0' + b.r.IntN(10))
		}
		now = string(d)
	case "magnitude":
		from, to, _ := magnitudeIn(was)
		words := magnitudesID
		if b.g.Lang == "en" {
			words = magnitudesEN
		}
		for strings.EqualFold(now, was) {
			now = was[:from] + words[b.r.IntN(len(words))] + was[to:]
		}
	case "name":
		w := b.shared(i)
		now = strings.Replace(was, w, b.misspell(w), 1)
	}
	return b.change(kind, i, was, now), now != was
}

// misspell changes one letter after the first: another, none, two, or changed
// places.
func (b *builder) misspell(w string) string {
	for {
		x := []rune(w)
		k := 1 + b.r.IntN(len(x)-1)
		if !unicode.IsLower(x[k]) {
			if k = slices.IndexFunc(x[1:], unicode.IsLower) + 1; k == 0 {
				return w
			}
		}
		switch b.r.IntN(4) {
		case 0:
			x[k] = rune('a' + b.r.IntN(26))
		case 1:
			x = slices.Delete(x, k, k+1)
		case 2:
			x = slices.Insert(x, k, x[k])
		default:
			if k+1 < len(x) && unicode.IsLower(x[k+1]) {
				x[k], x[k+1] = x[k+1], x[k]
			}
		}
		if string(x) != w {
			return string(x)
		}
	}
}

// change writes now for was in a copy of the article.
func (b *builder) change(kind string, i int, was, now string) Seed {
	s := b.g.Spans[i]
	u := utf16.Encode([]rune(now))
	delta := len(u) - (s.End - s.Start)
	g := *b.g
	g.Text = string(utf16.Decode(slices.Concat(b.u[:s.Start], u, b.u[s.End:])))
	g.Spans = slices.Clone(b.g.Spans)
	for k := range g.Spans {
		t := &g.Spans[k]
		if t.Start >= s.End {
			t.Start += delta
		}
		if t.End >= s.End {
			t.End += delta
		}
	}
	if kind == "name" {
		// Nobody has tied the misspelt name to anyone.
		clone := g.Spans[i]
		g.Spans[i] = gold.Span{Tag: clone.Tag, Start: clone.Start, End: clone.End}
		g.Spans[i].Set("id", "seeded")
	}
	return Seed{kind, &g, s.Start, s.End + delta, was, now}
}

var (
	weekdaysID   = []string{"Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
	weekdaysEN   = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	magnitudesID = []string{"ribu", "juta", "miliar", "triliun"}
	magnitudesEN = []string{"thousand", "million", "billion", "trillion"}
)

func weekdayIn(s string) (from, to int, ok bool) { return wordIn(s, weekdaysID, weekdaysEN) }

func magnitudeIn(s string) (from, to int, ok bool) { return wordIn(s, magnitudesID, magnitudesEN) }

func wordIn(s string, lists ...[]string) (from, to int, ok bool) {
	lower := strings.ToLower(s)
	for _, l := range lists {
		for _, w := range l {
			if k := strings.Index(lower, strings.ToLower(w)); k >= 0 {
				return k, k + len(w), true
			}
		}
	}
	return 0, 0, false
}

// saysDay tells whether the words of a date name the day of the month that
// its value gives.
func saysDay(text, value string) bool {
	if len(value) < 10 || value[4] != '-' || value[7] != '-' || !strings.ContainsAny(text, "/(") && !monthIn(text) {
		return false
	}
	for _, f := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if strings.TrimLeft(f, "0") == strings.TrimLeft(value[8:10], "0") {
			return true
		}
	}
	return false
}

func monthIn(text string) bool {
	for _, f := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(f) >= 3 && strings.Contains(" januari februari maret april mei juni juli agustus september oktober november desember january february march may june july august october december sept oct agu agt okt des ", " "+f) {
			return true
		}
	}
	return false
}
