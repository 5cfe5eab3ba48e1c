//go:build js

package page

import (
	"sorot/wasm/article"
	"sorot/wasm/packed"
)

// cardOf is the open row.
func (p *page) cardOf(t *tree, r row, i, nth int) {
	if r.is == findingRow {
		p.cardFinding(t, int(r.i), nth)
		return
	}
	p.card(t, r, i, nth)
}

// card is what the mark means, and why it is one.
func (p *page) card(t *tree, r row, i, nth int) {
	m := p.marks.Mark(i)
	name := m.Kind.String()
	t.open("article", "class", "card kind "+name, "data-key", "card", "tabindex", "-1", "aria-label", p.words.T("kind."+name))
	t.open("p", "class", "top")
	t.leaf("span", "letter", p.words.T("letter."+name))
	t.leaf("span", "kind-name", p.words.T("kind."+name))
	if how := speech(&m); how != "" {
		t.leaf("span", "", p.words.T(how))
	}
	t.open("span").text(p.before("paragraph")).paragraph(i).close()
	t.leaf("span", "space", "")
	t.leaf("span", "", p.words.T("card.of", "i", itoa(nth), "n", itoa(found(p.list.rows, r.is))))
	t.close()
	switch r.is {
	case personRow:
		p.cardPerson(t, &p.people[r.i], i)
	case speechRow:
		p.cardSource(t, i, &m)
	default:
		p.cardMark(t, i, &m)
	}
	p.slot(t, r)
	t.close()
}

// speech tells whether a source is quoted word by word; "" where it says
// nothing.
func speech(m *packed.Mark) string {
	for _, c := range m.Source.Content {
		if c.Direct {
			return "source.direct"
		}
	}
	if len(m.Source.Content) > 0 {
		return "source.indirect"
	}
	return ""
}

// cardMark is the card of a number or date.
func (p *page) cardMark(t *tree, i int, m *packed.Mark) {
	class := ""
	if m.End-m.Start > 16 {
		class = "long"
	}
	t.open("h2", "class", class).mark(i)
	if m.Number.Of.End > m.Number.Of.Start {
		t.open("span").text(" ").of(i).close()
	}
	t.close()

	t.open("dl")
	if m.Kind == article.NumberKind {
		p.numberFields(t, i, m)
	} else {
		p.dateFields(t, m)
	}
	p.speakerField(t, i, m)
	p.why(t, m)
	t.close()
	p.questions(t, i)
}

// why is the line on the rule that made the mark.
func (p *page) why(t *tree, m *packed.Mark) {
	why := m.Rule.WhyID
	if p.words.Lang == "en" {
		why = m.Rule.WhyEN
	}
	t.leaf("dt", "", p.words.T("field.rule"))
	t.open("dd").text(why).leaf("small", "", m.Rule.Name).close()
}

// before is the part of a phrase before its {n}.
func (p *page) before(key string) string { return p.words.T(key, "n", "") }

func (p *page) field(t *tree, key, s string, small ...string) {
	if s == "" {
		return
	}
	t.leaf("dt", "", p.words.T(key))
	t.open("dd").text(s)
	for _, line := range small {
		if line != "" {
			t.leaf("small", "", line)
		}
	}
	t.close()
}

func (p *page) numberFields(t *tree, i int, m *packed.Mark) {
	n := &m.Number
	p.field(t, "field.value", p.words.Value(n.Low, n.High, n.Modifier))
	t.leaf("dt", "", p.words.T("field.unit"))
	if n.Unit == "" && !n.Ordinal && n.Of.End > n.Of.Start {
		head, tail := p.words.Split("unit.count", "of")
		t.open("dd").text(head).of(i).text(tail).close()
	} else {
		t.leaf("dd", "", p.words.Unit(n.Unit, "", n.Ordinal))
		if n.Of.End > n.Of.Start {
			t.leaf("dt", "", p.words.T("field.of"))
			t.open("dd").of(i).close()
		}
	}
	if n.Per != "" {
		p.field(t, "field.per", p.words.Per(n.Per))
	}
}

func (p *page) dateFields(t *tree, m *packed.Mark) {
	d := &m.Date
	p.field(t, "field.read", p.reading(m), d.Value)
	p.field(t, "field.kind", p.words.T("type."+d.Type.String()))
	if !d.Assumed && d.Value != "" {
		return
	}
	t.leaf("dt", "", p.words.T("date.from"))
	t.open("dd")
	t.open("button", "type", "button", "class", "link", "data-do", "published", "data-key", "from")
	t.text(p.words.T("published")).close()
	if v := p.marks.Published.Value; v != "" {
		t.leaf("small", "", p.words.Date(v, "")+" ("+p.words.T("from."+p.marks.Published.From)+")")
	} else {
		t.leaf("small", "", p.words.T("from.none"))
	}
	t.close()
	if d.Assumed {
		p.field(t, "field.assumed", p.words.T("assumed"))
	}
}
