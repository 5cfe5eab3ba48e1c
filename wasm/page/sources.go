//go:build js

package page

import (
	"slices"
	"strconv"

	"sorot/wasm/article"
	"sorot/wasm/packed"
)

// line is one source of the ledger, with all marks that quote it.
type line struct {
	kind   article.SourceType
	entity int // from 1 on, 0 for a source that is told by its words alone
	marks  []int32
}

// unanswered is the group behind those of the source types: sentences that
// nobody answers for.
const unanswered = int(article.BylineSource) + 1

// groups is their order in the ledger.
var groups = [...]article.SourceType{
	article.PersonSource, article.OrganisationSource, article.MediaSource, article.DocumentSource, article.AnonymousSource, article.BylineSource,
}

// collectSources makes the ledger: by type and source, statements beneath.
func (p *page) collectSources(t *tab, sources []int32) {
	byEntity, byWords := map[int]int{}, map[string]int{}
	for _, i := range sources {
		m := p.marks.Mark(int(i))
		at, known := byEntity[m.Entity]
		words := ""
		if m.Entity == 0 {
			words = p.call(p.host, "markWords", int(i)).text()
			at, known = byWords[words]
		}
		if !known {
			at = len(p.lines)
			p.lines = append(p.lines, line{kind: m.Source.Type, entity: m.Entity})
			if m.Entity == 0 {
				byWords[words] = at
			} else {
				byEntity[m.Entity] = at
			}
		}
		p.lines[at].marks = append(p.lines[at].marks, i)
	}
	for _, kind := range groups {
		head := len(t.rows)
		for i := range p.lines {
			if p.lines[i].kind != kind {
				continue
			}
			if len(t.rows) == head {
				t.rows = append(t.rows, row{is: groupRow, i: int32(kind)})
			}
			t.rows = append(t.rows, row{is: sourceRow, i: int32(i)})
			for _, m := range p.lines[i].marks {
				t.rows = append(t.rows, row{is: speechRow, i: m})
			}
			if kind != article.BylineSource {
				t.count++
			}
		}
	}
	if len(p.claims) > 0 {
		t.rows = append(t.rows, row{is: groupRow, i: int32(unanswered)})
		for i := range p.claims {
			t.rows = append(t.rows, row{is: claimRow, i: int32(i)})
		}
	}
}

// shares counts the sources of each type, and the claims behind them.
func (p *page) shares() (n [unanswered + 1]int) {
	for i := range p.lines {
		n[p.lines[i].kind]++
	}
	n[unanswered] = len(p.claims)
	return n
}

// bar shows the shares of the kinds of sources, each with its number.
func (p *page) bar(t *tree) {
	n := p.shares()
	n[article.BylineSource] = 0
	order := append([]article.SourceType{}, groups[:]...)
	order = append(order, article.SourceType(unanswered))
	t.open("div", "class", "shares", "aria-hidden", "true")
	for _, kind := range order {
		if n[kind] > 0 {
			t.open("span", "class", sourceName(int(kind)), "$flexGrow", strconv.Itoa(n[kind])).close()
		}
	}
	t.close()
	t.open("p", "class", "shares-key")
	for _, kind := range order {
		if n[kind] == 0 {
			continue
		}
		t.open("span", "class", sourceName(int(kind)))
		t.leaf("b", "", p.words.Number(float64(n[kind]))).text(" " + p.words.T("source."+sourceName(int(kind))))
		t.close().text(" ")
	}
	t.close()
}

func sourceName(kind int) string {
	if kind == unanswered {
		return "none"
	}
	return article.SourceType(kind).String()
}

func (p *page) rowGroup(t *tree, kind int) {
	n := 0
	for i := range p.lines {
		if int(p.lines[i].kind) == kind {
			n += len(p.lines[i].marks)
		}
	}
	if kind == unanswered {
		n = len(p.claims)
	}
	t.open("p", "class", "group "+sourceName(kind)).leaf("b", "", p.words.T("group."+sourceName(kind)))
	if kind != int(article.BylineSource) {
		t.leaf("span", "", p.words.T("count.statements", "n", p.words.Number(float64(n))))
	}
	t.close()
}

// rowSource is a source by its name, what it says stands below.
func (p *page) rowSource(t *tree, i int) {
	l := &p.lines[i]
	first := int(l.marks[0])
	t.button("row source", "row", first, "source"+itoa(i))
	t.open("span", "class", "first").open("b")
	e := p.marks.Entity(l.entity)
	if l.entity > 0 && e.Name.End > e.Name.Start {
		t.told(e.Name)
	} else {
		t.mark(first)
	}
	t.close()
	if e.Role.End > e.Role.Start {
		t.open("span", "class", "role").text(" ").told(e.Role).close()
	}
	t.close()
	p.where(t, l.marks)
	t.close()
}

// rowSpeech is what a source says in one place, cut; where it says nothing of
// its own, its words there.
func (p *page) rowSpeech(t *tree, i int) {
	m := p.marks.Mark(i)
	t.button("row speech", "row", i, "row"+itoa(i))
	t.open("span", "class", "first")
	if len(m.Source.Content) > 0 {
		t.short(m.Source.Content[0].Range)
	} else {
		t.mark(i)
	}
	t.close()
	t.open("span", "class", "where").initials(i).open("span", "aria-hidden", "true").text("¶").paragraph(i).close().close()
	t.close()
}

func (p *page) rowClaim(t *tree, i int) {
	r := p.claims[i]
	t.button("row speech claim", "claim", i, "claim"+itoa(i))
	t.open("span", "class", "first").short(r).close()
	t.where().paragraphAt(r.Start).close().close()
	t.close()
}

// cardSource is the card of one source: what it says here, and by which words
// it is told to say so.
func (p *page) cardSource(t *tree, i int, m *packed.Mark) {
	s := &m.Source
	t.open("h2", "class", "long").mark(i)
	t.leaf("span", "", " "+p.words.T("source.one."+s.Type.String())).close()
	t.open("dl")
	if m.Entity > 0 {
		e := p.marks.Entity(m.Entity)
		// What the title holds already is not said again.
		if own, name := m.End-m.Start, e.Name.End-e.Name.Start; own < name+e.Role.End-e.Role.Start {
			if own < name {
				p.toldField(t, "field.name", e.Name)
			}
			p.toldField(t, "field.role", e.Role)
		}
	}
	if len(s.Content) > 0 {
		t.leaf("dt", "", p.words.T("field.content")).open("dd", "class", "said")
		for k, c := range s.Content {
			if k > 0 {
				t.text(" … ")
			}
			t.open("span", "class", "content").told(c.Range).close()
		}
		t.close()
	}
	if s.Cue.End > s.Cue.Start {
		t.leaf("dt", "", p.words.T("field.cue")).open("dd", "class", "said").open("span", "class", "cue").told(s.Cue).close().close()
	}
	if s.Via > 0 {
		t.leaf("dt", "", p.words.T("field.via")).open("dd")
		p.linkSource(t, s.Via-1)
		t.close()
	}
	if held := p.holdings[i]; len(held) > 0 {
		t.leaf("dt", "", p.words.T("field.holds")).open("dd", "class", "places")
		for _, k := range held[:min(len(held), most)] {
			kind := p.marks.Mark(int(k)).Kind.String()
			t.button("link "+kind, "go", int(k), "held"+itoa(int(k))).mark(int(k)).close().text(" ")
		}
		if len(held) > most {
			t.text("…")
		}
		t.close()
	}
	p.why(t, m)
	t.close()
}

// speaker names who says a mark, or that nobody does.
func (p *page) speaker(t *tree, i int, m *packed.Mark) {
	by := p.marks.Owners(i)
	if len(by) > 0 {
		p.nameSource(t, by[len(by)-1])
	} else if p.unanswered(m) {
		t.leaf("span", "warn", p.words.T("source.without"))
	}
}

// speakerField is that as a line of the card, with the way to the source.
func (p *page) speakerField(t *tree, i int, m *packed.Mark) {
	if !p.spoken(i, m) {
		return
	}
	t.leaf("dt", "", p.words.T("field.speaker")).open("dd")
	by := p.marks.Owners(i)
	for k := range by {
		if k > 0 {
			t.text(", ")
		}
		p.linkSource(t, by[len(by)-1-k]) // the innermost first
	}
	if len(by) == 0 {
		p.speaker(t, i, m)
	}
	t.close()
}

func (p *page) linkSource(t *tree, i int) {
	t.button("link", "go", i, "speaker"+itoa(i))
	p.nameSource(t, i)
	t.close()
}

// nameSource is the source's own words where they hold its name, else its
// name: "ia" is nobody's.
func (p *page) nameSource(t *tree, i int) {
	m := p.marks.Mark(i)
	e := p.marks.Entity(m.Entity)
	if e.Name.End > e.Name.Start && m.End-m.Start < e.Name.End-e.Name.Start {
		t.told(e.Name)
		return
	}
	t.mark(i)
}

// speakerKey goes from what is said to who says it, and back.
func (p *page) speakerKey() bool {
	i := p.selected()
	if p.marks == nil || i < 0 || i >= p.marks.Len() {
		return false
	}
	if by := p.marks.Owners(i); len(by) > 0 {
		p.from = i
		p.show(by[len(by)-1])
		return true
	}
	m := p.marks.Mark(i)
	if m.Kind != article.SourceKind {
		return false
	}
	switch held := p.holdings[i]; {
	case p.from >= 0 && slices.Contains(held, int32(p.from)):
		p.show(p.from)
	case len(held) > 0:
		p.show(int(held[0]))
	case len(m.Source.Content) > 0:
		c := m.Source.Content[0]
		p.call(p.host, "reveal", c.Start)
	}
	return true
}

// show opens a mark's card in its own tab, wherever the focus is.
func (p *page) show(i int) {
	p.call(p.host, "select", i)
	p.chosen(i)
}
