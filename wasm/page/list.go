//go:build js

package page

import "sorot/wasm/packed"

// list is the rows of the tab in sight. Only those near the view are in the
// document; the open row is the card, whose height is measured.
type list struct {
	page *page
	rows []int32 // marks, those that fit the search
	open int     // which of them is the card; -1 for none

	first, last int // rows [first, last) are drawn
	height      float64
	card        float64
}

// around is how far beyond the view rows are drawn, in pixels.
const around = 800

func (l *list) set(rows []int32, mark int) {
	l.rows, l.open = rows, -1
	for i, m := range rows {
		if int(m) == mark {
			l.open = i
		}
	}
	l.first, l.last = 0, 0
}

func (l *list) top(i int) float64 {
	y := float64(i) * l.height
	if l.open >= 0 && i > l.open {
		y += l.card - l.height
	}
	return y
}

// at is the row at a height.
func (l *list) at(y float64) int {
	i := int(y / l.height)
	if l.open >= 0 && i > l.open {
		i = max(l.open, int((y-l.card+l.height)/l.height))
	}
	return min(max(i, 0), len(l.rows))
}

// draw puts the rows of the view into the document.
func (l *list) draw() {
	p := l.page
	l.height = p.call(p.host, "rem").number() * 2.75
	if p.tabs[p.tab].name == "date" {
		l.height = p.call(p.host, "rem").number() * 4
	}
	if l.card == 0 {
		l.card = 300
	}
	view := p.call(p.host, "view").number()
	at := p.call(p.host, "scrolledTo").number()
	l.first = l.at(at - around)
	l.last = min(l.at(at+view+around)+1, len(l.rows))
	var t tree
	t.open("ul", "role", "list",
		"$paddingTop", itoa(int(l.top(l.first)))+"px",
		"$paddingBottom", itoa(int(l.top(len(l.rows))-l.top(l.last)))+"px")
	for i := l.first; i < l.last; i++ {
		t.open("li", "aria-setsize", itoa(len(l.rows)), "aria-posinset", itoa(i+1))
		if m := int(l.rows[i]); i == l.open {
			p.card(&t, m, i)
		} else {
			p.row(&t, m)
		}
		t.close()
	}
	t.close().done()
	p.build("list", &t)
	if l.open >= l.first && l.open < l.last {
		if h := p.call(p.host, "cardHeight").number(); h > 0 {
			l.card = h
		}
	}
}

// scrolled draws anew when the view nears the end of what is drawn.
func (l *list) scrolled() {
	if l.height == 0 || len(l.rows) == 0 {
		return
	}
	p := l.page
	at := p.call(p.host, "scrolledTo").number()
	view := p.call(p.host, "view").number()
	if l.first > 0 && at-l.top(l.first) < around/2 || l.last < len(l.rows) && l.top(l.last)-at-view < around/2 {
		l.draw()
	}
}

// reveal opens a mark's card and scrolls the list to it if it is out of sight.
func (l *list) reveal(mark int) {
	p := l.page
	l.open = -1
	for i, m := range l.rows {
		if int(m) == mark {
			l.open = i
			break
		}
	}
	l.draw()
	if l.open < 0 {
		return
	}
	top := l.top(l.open)
	at, view := p.call(p.host, "scrolledTo").number(), p.call(p.host, "view").number()
	if top < at || top+l.card > at+view {
		p.call(p.host, "scrollTo", max(0, top-8))
		l.draw()
	}
}

// row is one mark in one line or two: its value first.
func (p *page) row(t *tree, i int) {
	m := p.marks.Mark(i)
	name := m.Kind.String()
	t.open("button", "type", "button", "class", "row "+name, "data-do", "row", "data-i", itoa(i), "data-key", "row"+itoa(i))
	t.open("span", "class", "first")
	switch name {
	case "number":
		p.rowNumber(t, i, &m)
		t.close()
	case "date":
		t.open("b")
		t.mark(i)
		t.close().close()
		t.leaf("span", "second", p.reading(&m))
	}
	t.open("span", "class", "where")
	if m.Date.Bad {
		t.sign()
	}
	t.open("span", "aria-hidden", "true").text("¶").paragraph(i).close()
	t.close().close()
}

func (p *page) rowNumber(t *tree, i int, m *packed.Mark) {
	n := &m.Number
	if n.Low != n.Low && n.High != n.High { // no value: the article's own words
		t.open("b").mark(i).close()
		return
	}
	before, after := p.words.Around(n.Modifier)
	if before != "" {
		t.leaf("span", "", before+" ")
	}
	t.leaf("b", "", p.words.Amount(n.Low, n.High, n.Unit, n.Ordinal))
	if after != "" {
		t.leaf("span", "", " "+after)
	}
	if n.Of.End > n.Of.Start {
		t.open("span").text(" ").of(i).close()
	}
}

// reading is a date's value in words, or why it has none.
func (p *page) reading(m *packed.Mark) string {
	d := &m.Date
	if d.Value == "" {
		if p.marks.Published.Value == "" {
			return p.words.T("date.open.published")
		}
		return p.words.T("date.open")
	}
	return p.words.Date(d.Value, d.Modifier)
}
