package train

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sorot/wasm/article"
)

// swapper puts other names in the place of a document's: the model is to learn
// where names stand, not which ones there are.
type swapper struct {
	l     *Lists
	r     random
	words [2][]string // of the dictionaries, for the names of bodies
	turns int         // share of the copies in which bodies get other names, percent
}

// swap gives a copy of d in which each name's words are replaced, the same
// word by the same word all through the document.
func (w *swapper) swap(d *Doc) Doc {
	out := Doc{Corpus: d.Corpus, Lang: d.Lang, Partial: d.Partial}
	names := map[string]string{}
	order := make([]int, 0, len(d.Spans)) // longer names first: they tell which word is the last name
	for i := range d.Spans {
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return len(words(d.Text[d.Spans[b].Start:d.Spans[b].End])) - len(words(d.Text[d.Spans[a].Start:d.Spans[a].End]))
	})
	places := w.r.chance(40)
	crime := d.Lang == article.ID && w.r.chance(5) // "AS (34)"
	pairs := w.r.chance(6) && d.Lang == article.ID // "Suhardi-Iskandar"
	ages := w.r.chance(25)
	aged := map[string]bool{}
	for _, i := range order {
		s := d.Spans[i]
		parts := words(d.Text[s.Start:s.End])
		switch {
		case s.Tag == Per:
			style := w.style(d.Lang)
			for k, p := range parts {
				low := strings.ToLower(p)
				if _, ok := names[low]; ok || utf8.RuneCountInString(p) < 3 || particles[low] {
					continue
				}
				names[low] = w.name(style, k == 0 && (len(parts) > 1 || w.r.chance(40)))
			}
		case s.Tag == Loc && places && len(parts) == 1:
			if low := strings.ToLower(parts[0]); names[low] == "" && len(low) > 3 {
				names[low] = w.place()
			}
		}
	}
	bodies := map[string]string{}
	turn := w.turns > 0 && w.r.chance(w.turns)
	var b strings.Builder
	at := 0
	for _, s := range d.Spans {
		if s.Start < at {
			continue
		}
		b.WriteString(d.Text[at:s.Start])
		start := b.Len()
		switch {
		case s.Tag == Per && crime:
			b.WriteString(initials(d.Text[s.Start:s.End], names))
		case s.Tag == Per || s.Tag == Loc:
			replaceWords(&b, d.Text[s.Start:s.End], names)
		case s.Tag == Org && turn:
			b.WriteString(w.turn(d.Text[s.Start:s.End], d.Lang, bodies))
		default:
			b.WriteString(d.Text[s.Start:s.End])
		}
		out.Spans = append(out.Spans, Span{start, b.Len(), s.Tag})
		at = s.End
		if s.Tag != Per {
			continue
		}
		if pairs && w.r.chance(25) {
			b.WriteString([]string{"-", "/", "-"}[w.r.n(3)])
			from := b.Len()
			b.WriteString(w.name(w.style(d.Lang), w.r.chance(60)))
			if w.r.chance(30) {
				b.WriteString(" " + w.name(w.style(d.Lang), false))
			}
			out.Spans = append(out.Spans, Span{from, b.Len(), Per})
		} else if name := d.Text[s.Start:s.End]; (ages || crime) && !aged[name] && s.End < len(d.Text) && strings.IndexByte(" .,\n", d.Text[s.End]) >= 0 && w.r.chance(60) {
			aged[name] = true
			n := strconv.Itoa(16 + w.r.n(60))
			if d.Lang == article.EN && w.r.chance(80) {
				if d.Text[s.End] == ' ' {
					b.WriteString(", " + n + ",")
				}
			} else {
				b.WriteString(" (" + n + ")")
			}
		}
	}
	b.WriteString(d.Text[at:])
	out.Text = b.String()
	return out
}

// turn gives a body another name, the same for the same all through.
func (w *swapper) turn(text string, lang article.Lang, bodies map[string]string) string {
	p := strings.Fields(text)
	if len(p) > 3 || len(text) < 4 || text == strings.ToUpper(text) || text[0] >= 'a' {
		return text
	}
	if bodies[text] == "" {
		bodies[text] = w.body(lang)
		if len(p) == 1 {
			bodies[text] = w.base(lang)
		}
	}
	return bodies[text]
}

// initials writes a name as crime reports do.
func initials(text string, names map[string]string) string {
	var b strings.Builder
	parts := words(text)
	for _, p := range parts {
		if n, ok := names[strings.ToLower(p)]; ok {
			p = n
		}
		if b.Len() < 3 {
			b.WriteString(strings.ToUpper(string([]rune(p)[:1])))
		}
	}
	if len(parts) == 1 {
		if n, ok := names[strings.ToLower(parts[0])]; ok {
			r := []rune(n)
			b.WriteString(strings.ToUpper(string(r[len(r)/2 : len(r)/2+1])))
		}
	}
	return b.String()
}

var particles = map[string]bool{"bin": true, "binti": true, "van": true, "von": true, "der": true, "den": true, "ibn": true, "del": true, "dos": true,
	"das": true, "the": true, "abu": true, "jr": true, "iii": true, "ter": true, "al": true}

func replaceWords(b *strings.Builder, text string, names map[string]string) {
	for i := 0; i < len(text); {
		j := i
		for j < len(text) {
			r, n := utf8.DecodeRuneInString(text[j:])
			if !unicode.IsLetter(r) && r != '\'' && r != '’' {
				break
			}
			j += n
		}
		if j == i {
			_, n := utf8.DecodeRuneInString(text[i:])
			b.WriteString(text[i : i+n])
			i += n
			continue
		}
		if name, ok := names[strings.ToLower(text[i:j])]; ok {
			b.WriteString(likeCase(name, text[i:j]))
		} else {
			b.WriteString(text[i:j])
		}
		i = j
	}
}

// likeCase writes name in the case of old.
func likeCase(name, old string) string {
	switch {
	case old == strings.ToUpper(old) && len(old) > 1:
		return strings.ToUpper(name)
	case old == strings.ToLower(old):
		return strings.ToLower(name)
	}
	return name
}

type style uint8

const (
	indonesian style = iota
	american
	world
	known
	invented
)

func (w *swapper) style(lang article.Lang) style {
	k := w.r.n(100)
	if lang == article.ID {
		switch {
		case k < 38:
			return indonesian
		case k < 50:
			return american
		case k < 65:
			return world
		case k < 85:
			return known
		}
		return invented
	}
	switch {
	case k < 8:
		return indonesian
	case k < 50:
		return american
	case k < 70:
		return world
	case k < 82:
		return known
	}
	return invented
}

func (w *swapper) name(s style, first bool) string {
	var list []string
	switch s {
	case indonesian:
		list = w.l.lastID
		if first || w.r.chance(60) {
			list = w.l.firstID
		}
	case american:
		list = w.l.lastUS
		if first {
			list = w.l.firstUS
		}
	case world:
		list = w.l.lastWorld
		if first {
			list = w.l.firstWorld
		}
	case known:
		p := words(w.r.pick(w.l.known))
		if len(p) == 0 {
			return "Anton"
		}
		if first {
			return title(p[0])
		}
		return title(p[len(p)-1])
	default:
		return w.blend(w.name(style(w.r.n(4)), first), w.name(style(w.r.n(4)), first))
	}
	p := words(w.r.pick(list))
	return title(p[0])
}

// blend makes a name that no list has: the head of one, the tail of another.
func (w *swapper) blend(a, b string) string {
	ra, rb := []rune(a), []rune(b)
	i, j := (len(ra)+1)/2, len(rb)/2
	return title(string(ra[:i]) + strings.ToLower(string(rb[j:])))
}

func (w *swapper) place() string {
	switch {
	case w.r.chance(40):
		p := words(w.r.pick(w.l.city))
		return title(p[0])
	case w.r.chance(30):
		p := words(w.r.pick(w.l.country))
		return title(p[0])
	}
	return w.blend(words(w.r.pick(w.l.city))[0], words(w.r.pick(w.l.city))[0])
}

func title(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
