//go:build js

package page

import (
	"sort"

	"sorot/wasm/article"
	"sorot/wasm/packed"
)

// list is the rows of the tab in sight. Only those near the view are in the
// document; the open row is the card, whose height is measured.
type list struct {
	page *page
	rows []row // those that fit the search
	open int   // which of them is the card; -1 for none

	first, last int       // rows [first, last) are drawn
	tops        []float64 // of each row and of the end, in rem, as if none were open
	rem, card   float64   // in pixels
}

// around is how far beyond the view rows are drawn, in pixels.
const around = 800

func (l *list) set(rows []row, mark int) {
	l.rows = rows
	l.tops = append(l.tops[:0], 0)
	y := 0.0
	for _, r := range rows {
		y += l.page.height(r)
		l.tops = append(l.tops, y)
	}
	l.first, l.last = 0, 0
	l.find(mark)
}

// find opens the row of a mark.
func (l *list) find(mark int) {
	l.open = -1
	for i, r := range l.rows {
		if l.page.holds(r, mark) {
			l.open = i
			return
		}
	}
}

func (l *list) top(i int) float64 {
	y := l.tops[i] * l.rem
	if l.open >= 0 && i > l.open {
		y += l.card - (l.tops[l.open+1]-l.tops[l.open])*l.rem
	}
	return y
}

// at is the row at a height.
func (l *list) at(y float64) int {
	return sort.Search(len(l.rows), func(i int) bool { return l.top(i+1) > y })
}

// draw puts the rows of the view into the document.
func (l *list) draw() {
	p := l.page
	l.rem = p.call(p.host, "rem").number()
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
		class := ""
		what, _ := p.about(l.rows[i])
		if what != "" && i != l.open {
			if class = "boxed"; l.rows[i].is == speechRow || l.rows[i].is == claimRow {
				class = "boxed deep"
			}
			if !p.shows(l.rows[i], unchecked) {
				class += " done"
			}
		}
		t.open("li", "class", class, "aria-setsize", itoa(len(l.rows)), "aria-posinset", itoa(i+1))
		switch {
		case i == l.open:
			p.cardOf(&t, l.rows[i], p.selected(), l.nth(i))
		case what != "":
			p.ticked(&t, l.rows[i], i)
			fallthrough
		default:
			p.row(&t, l.rows[i])
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

// nth counts the rows of the same kind up to row i.
func (l *list) nth(i int) (n int) {
	for _, r := range l.rows[:i+1] {
		if r.is == l.rows[i].is {
			n++
		}
	}
	return n
}

// scrolled draws anew when the view nears the end of what is drawn.
func (l *list) scrolled() {
	if l.rem == 0 || len(l.rows) == 0 {
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
	l.find(mark)
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

// row is one row that is not open.
func (p *page) row(t *tree, r row) {
	switch r.is {
	case markRow:
		p.rowMark(t, int(r.i), r.spoken)
	case personRow:
		p.rowPerson(t, &p.people[r.i])
	case groupRow:
		p.rowGroup(t, int(r.i))
	case sourceRow:
		p.rowSource(t, int(r.i))
	case speechRow:
		p.rowSpeech(t, int(r.i))
	case claimRow:
		p.rowClaim(t, int(r.i))
	case findingRow:
		p.rowFinding(t, int(r.i))
	case fitRow:
		p.rowFit(t, int(r.i))
	case foldRow:
		p.rowFold(t, int(r.i))
	case checkRow:
		p.rowCheck(t, int(r.i))
	}
}

// rowMark is a number or date in one line or two: its value first.
func (p *page) rowMark(t *tree, i int, spoken bool) {
	m := p.marks.Mark(i)
	name := m.Kind.String()
	class := "row " + name
	if spoken {
		class += " spoken"
	}
	t.button(class, "row", i, "row"+itoa(i))
	t.open("span", "class", "first")
	if m.Kind == article.NumberKind {
		p.rowNumber(t, i, &m)
	} else {
		t.open("b").mark(i).close()
	}
	t.close()
	if m.Kind == article.DateKind || spoken {
		t.open("span", "class", "second")
		if m.Kind == article.DateKind {
			t.text(p.reading(&m))
			if spoken {
				t.text(" · ")
			}
		}
		p.speaker(t, i, &m)
		t.close()
	}
	t.open("span", "class", "where")
	t.initials(i)
	p.gravest(t, i)
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
