package train

import (
	_ "embed"
	"slices"
	"strings"

	"sorot/wasm/article"
)

// Documents made from templates: news in which teams, firms, products and
// media bear the names of people, as few annotated texts have them, and
// people bear those of things. In a template a letter in braces stands for a
// name that is the same all through the document:
//
//	{p} {q} {r} {s} {u} {v}  people, full; {P} … the short form
//	{f} {g} {F} {G}  the first names of p and q
//	{k} {K}  kin of p: another first name, the same last name
//	{i}  the initials of somebody
//	{b} {c} {d}  bodies, full; {B} {C} {D} the short form
//	{l} {m} {L} {M}  places
//	{t} {T}  a product or a work
//	{e} {E}  what is named after somebody: "the {e} Prize", "{e} Street"
type maker struct {
	*swapper
	lang  article.Lang
	names map[byte]string
	told  map[byte]bool // people whose full name has been written
}

const people = "pqrsuv"

// The sets of templates: a set a paragraph; its first line has the headlines,
// parted by bars.
var (
	//go:embed stories/id.txt
	storiesID string
	//go:embed stories/en.txt
	storiesEN string
)

func stories(sets [][]string, text string) [][]string {
	for block := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		sets = append(sets, strings.Split(block, "\n"))
	}
	return sets
}

// made gives n documents for each language.
func (w *swapper) made(n int) (docs []Doc) {
	all := [2][][]string{stories(madeID, storiesID), stories(madeEN, storiesEN)}
	for k := range 2 * n {
		m := &maker{w, []article.Lang{article.ID, article.EN}[k%2], map[byte]string{}, map[byte]bool{}}
		sets := all[k%2]
		docs = append(docs, m.document(sets[w.r.n(len(sets))]))
	}
	return docs
}

// document takes a headline and some sentences of a set.
func (m *maker) document(set []string) Doc {
	m.fill()
	d := Doc{Corpus: "made", Lang: m.lang}
	var b strings.Builder
	heads := strings.Split(set[0], " | ")
	m.write(&d, &b, m.r.pick(heads), true)
	b.WriteString("\n")
	rest := slices.Clone(set[1:])
	for i := len(rest) - 1; i > 0; i-- {
		j := m.r.n(i + 1)
		rest[i], rest[j] = rest[j], rest[i]
	}
	for _, line := range rest[:min(len(rest), 4+m.r.n(6))] {
		m.write(&d, &b, line, false)
		b.WriteString([]string{" ", "\n"}[m.r.n(2)])
	}
	if m.r.chance(40) {
		also := "Baca juga: "
		if m.lang == article.EN {
			also = "Related: "
		}
		b.WriteString(also)
		m.write(&d, &b, m.r.pick(heads), true)
	}
	d.Text = strings.TrimSpace(b.String())
	return d
}

// person invents the parts of a name; some have a word of the dictionary or a
// place for a last name ("Flake", "London").
func (m *maker) person() (first, last string) {
	s := m.style(m.lang)
	first, last = m.name(s, true), m.name(s, false)
	switch k := m.r.n(100); {
	case k < 9:
		list := m.words[0]
		if m.lang == article.EN {
			list = m.words[1]
		}
		if w := m.r.pick(list); len(w) > 3 {
			last = title(w)
		}
	case k < 13:
		last = m.place()
	}
	return first, last
}

func (m *maker) fill() {
	kin := ""
	for _, k := range []byte(people) {
		first, last := m.person()
		full := first + " " + last
		switch j := m.r.n(100); {
		case j < 6:
			full = first + " " + m.name(m.style(m.lang), true) + " " + last
		case j < 10:
			full = first + " " + m.name(m.style(m.lang), true)[:1] + ". " + last
		case j < 13 && m.lang == article.EN:
			last += "-" + m.name(m.style(m.lang), false)
			full = first + " " + last
		case j < 16 && m.lang == article.ID: // one name is all
			last, full = first, first
		}
		m.names[k], m.names[k-32] = full, last
		if m.lang == article.ID && m.r.chance(60) {
			m.names[k-32] = first
		}
		switch k {
		case 'p':
			m.names['f'], m.names['F'] = first, first
			kin = m.name(m.style(m.lang), true)
			m.names['k'], m.names['K'] = kin+" "+last, kin
		case 'q':
			m.names['g'], m.names['G'] = first, first
		}
	}
	i := strings.ToUpper(m.name(indonesian, true)[:1] + m.name(indonesian, false)[:1])
	m.names['i'], m.names['I'] = i, i
	for _, k := range []byte("bcd") {
		m.names[k] = m.body(m.lang)
		m.names[k-32] = m.short(m.names[k])
	}
	m.names['t'] = m.base(m.lang)
	if m.r.chance(40) {
		m.names['t'] += " " + m.base(m.lang)
	}
	e := m.style(m.lang)
	m.names['e'] = m.name(e, false)
	if m.r.chance(30) {
		m.names['e'] = m.name(e, true) + " " + m.names['e']
	}
	m.names['l'], m.names['m'] = m.place(), m.place()
	for _, k := range []byte("telm") {
		m.names[k-32] = m.names[k]
	}
}

// write puts a template into the document with its spans. Outside headlines
// the short form of somebody who has not been told in full mostly gives way
// to the full one.
func (m *maker) write(d *Doc, b *strings.Builder, template string, head bool) {
	for {
		i := strings.IndexByte(template, '{')
		if i < 0 {
			b.WriteString(template)
			return
		}
		b.WriteString(template[:i])
		k := template[i+1]
		template = template[i+3:]
		start := b.Len()
		if low := k | 32; strings.IndexByte(people, low) >= 0 {
			if k != low && !head && !m.told[low] && m.r.chance(60) {
				k = low
			}
			m.told[low] = m.told[low] || k == low
		}
		b.WriteString(m.names[k])
		switch k | 32 {
		case 'b', 'c', 'd':
			d.Spans = append(d.Spans, Span{start, b.Len(), Org})
		case 'l', 'm':
			d.Spans = append(d.Spans, Span{start, b.Len(), Loc})
		case 't', 'e':
		default:
			d.Spans = append(d.Spans, Span{start, b.Len(), Per})
		}
	}
}

// base is a word that a body or a product may be named after.
func (w *swapper) base(lang article.Lang) string {
	switch k := w.r.n(100); {
	case k < 40:
		return w.name(w.style(lang), w.r.chance(50))
	case k < 75:
		list := w.words[0]
		if lang == article.EN {
			list = w.words[1]
		}
		return title(w.r.pick(list))
	case k < 88:
		return w.place()
	}
	return w.blend(w.name(w.style(lang), true), w.place())
}

// body invents the name of a team, a firm or a medium.
func (w *swapper) body(lang article.Lang) string {
	a, b := w.base(lang), w.base(lang)
	if w.r.chance(35) {
		b = w.place()
	}
	switch k := w.r.n(100); {
	case k < 25:
		return a
	case k < 55:
		return a + " " + b
	case k < 62 && lang == article.EN:
		return a + " & " + b
	case k < 85 && lang == article.EN:
		return a + " " + w.r.pick(tailsEN)
	case lang == article.EN:
		return a + " " + b + " " + w.r.pick(tailsEN)
	case k < 75:
		return w.r.pick(headsID) + " " + a
	case k < 92:
		return w.r.pick(headsID) + " " + a + " " + b
	}
	return a + " " + w.r.pick(tailsID)
}

// short is how a text goes on about a body.
func (w *swapper) short(full string) string {
	p := strings.Fields(full)
	for len(p) > 1 && bodyHeads[p[0]] {
		p = p[1:]
	}
	return p[0]
}

var (
	headsID = strings.Fields("PT PT CV Bank Universitas Yayasan Klub Grup RS Partai Radio Toko")
	tailsID = strings.Fields("FC United Sekuritas Group Tbk Motor Air Media Institute Foundation")
	tailsEN = strings.Fields(`Town City United Rovers Rail Holdings Group Capital Energy Foods Partners Bank Motors Airlines Times Post Health
		Systems Logistics Homes Water Foundation Institute Pharma Securities Brothers Trust Media Labs`)
	bodyHeads = func() map[string]bool {
		m := map[string]bool{}
		for _, h := range headsID {
			m[h] = true
		}
		return m
	}()
)
