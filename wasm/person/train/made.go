package train

import (
	"strings"

	"sorot/wasm/article"
)

// Documents made from templates: news in which teams, firms, products and
// media bear the names of people, as few annotated texts have them. In a
// template a letter in braces stands for a name that is the same all through
// the document:
//
//	{p} {q} {r}  people, full; {P} {Q} {R} the short form
//	{b} {c} {d}  bodies, full; {B} {C} the short form
//	{t}  a product    {l} {m}  places
type maker struct {
	*swapper
	lang  article.Lang
	names map[byte]string
}

// made gives n documents for each language.
func (w *swapper) made(n int) (docs []Doc) {
	for k := range 2 * n {
		lang, sets := article.ID, madeID
		if k%2 == 1 {
			lang, sets = article.EN, madeEN
		}
		m := &maker{w, lang, map[byte]string{}}
		docs = append(docs, m.document(sets[w.r.n(len(sets))]))
	}
	return docs
}

// document takes a headline and some sentences of a set: the first line of
// the set has the headlines, parted by bars.
func (m *maker) document(set []string) Doc {
	m.fill()
	d := Doc{Corpus: "made", Lang: m.lang}
	var b strings.Builder
	m.write(&d, &b, m.r.pick(strings.Split(set[0], " | ")))
	b.WriteString("\n")
	rest := set[1:]
	from := m.r.n(len(rest))
	for k := range 3 + m.r.n(4) {
		m.write(&d, &b, rest[(from+k*7)%len(rest)])
		b.WriteString([]string{" ", "\n"}[m.r.n(2)])
	}
	if m.r.chance(50) {
		also := "Baca juga: "
		if m.lang == article.EN {
			also = "Related: "
		}
		b.WriteString(also)
		m.write(&d, &b, m.r.pick(strings.Split(set[0], " | ")))
	}
	d.Text = strings.TrimSpace(b.String())
	return d
}

func (m *maker) fill() {
	for _, k := range []byte("pqr") {
		s := m.style(m.lang)
		first, last := m.name(s, true), m.name(s, false)
		m.names[k] = first + " " + last
		m.names[k-32] = last
		if m.lang == article.ID && m.r.chance(50) {
			m.names[k-32] = first
		}
	}
	for _, k := range []byte("bcd") {
		m.names[k] = m.body(m.lang)
		m.names[k-32] = m.short(m.names[k])
	}
	m.names['t'] = m.base(m.lang)
	if m.r.chance(40) {
		m.names['t'] += " " + m.base(m.lang)
	}
	m.names['l'], m.names['m'] = m.place(), m.place()
}

// write puts a template into the document with its spans.
func (m *maker) write(d *Doc, b *strings.Builder, template string) {
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
		b.WriteString(m.names[k])
		switch k | 32 {
		case 'p', 'q', 'r':
			d.Spans = append(d.Spans, Span{start, b.Len(), Per})
		case 'b', 'c', 'd':
			d.Spans = append(d.Spans, Span{start, b.Len(), Org})
		case 'l', 'm':
			d.Spans = append(d.Spans, Span{start, b.Len(), Loc})
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
