//go:build js

package page

import "sorot/wasm/article"

// draw draws everything around the text.
func (p *page) draw() {
	empty := p.empty()
	p.toggle("is-empty", empty)
	p.drawBar()
	p.facts()
	p.mode()
	p.drawTabs()
	p.drawPanel()
	if empty {
		p.quiet()
	}
}

func (p *page) drawBar() {
	p.el("title").SetTextContent(p.call(p.host, "title").text())
	button, from := p.el("published"), p.el("published-from")
	if p.marks == nil {
		return
	}
	pub := p.marks.Published
	if pub.Value == "" {
		button.SetTextContent(p.words.T("published.ask"))
	} else {
		button.SetTextContent(p.words.Short(pub.Value))
	}
	from.SetTextContent(p.words.T("from." + pub.From))
}

// facts are the language and the length of the article.
func (p *page) facts() {
	lang := "und"
	if p.marks != nil {
		lang = p.marks.Lang.String()
	}
	s := p.words.T("lang." + lang)
	s += "   " + p.words.T("count.paragraphs", "n", p.words.Number(p.call(p.host, "paragraphs").number()))
	s += "   " + p.words.T("count.words", "n", p.words.Number(p.call(p.host, "wordCount").number()))
	p.el("facts").SetTextContent(s)
}

// mode names the button that changes between reading and editing.
func (p *page) mode() {
	key := "read"
	if p.reads() {
		key = "edit"
	}
	p.el("mode").SetTextContent(p.words.T(key))
	p.toggle("is-reading", p.reads())
}

func (p *page) reads() bool {
	v, err := p.article.Get("reading")
	if err != nil {
		return false
	}
	t, err := v.Truthy()
	return err == nil && t
}

func (p *page) drawTabs() {
	var t tree
	for i := range p.tabs {
		k := &p.tabs[i]
		class := "tab " + k.name
		if k.off {
			class += " off"
		}
		selected, index := "false", "-1"
		if i == p.tab {
			selected, index = "true", "0"
		}
		t.open("button", "type", "button", "role", "tab", "class", class, "id", "tab-"+k.name, "aria-selected", selected,
			"aria-controls", "panel", "tabindex", index, "data-do", "tab", "data-i", itoa(i), "data-key", "tab"+itoa(i))
		t.open("span", "class", "letter", "aria-hidden", "true").text(p.words.T("letter." + k.name)).close()
		t.leaf("span", "name", p.words.T("kind."+k.name))
		count := p.call(p.host, "share", k.name).text()
		if k.off {
			count += ", " + p.words.T("hidden")
		}
		t.leaf("span", "count", count)
		t.close()
	}
	p.build("tabs", t.done())
}

// drawPanel draws the tools of the tab in sight and its list.
func (p *page) drawPanel() {
	k := &p.tabs[p.tab]
	p.el("panel").SetAttribute("aria-labelledby", "tab-"+k.name)
	var t tree
	p.only %= filters
	t.open("div", "class", "tools")
	if p.finding {
		t.open("input", "type", "search", "id", "search", "data-key", "search", "value", p.query, "aria-label", p.words.T("find.label"), "placeholder", p.words.T("find.label")).close()
	} else {
		p.drawFilters(&t, k)
		t.leaf("span", "space", "")
		t.open("button", "type", "button", "class", "link soft small", "data-do", "find", "data-key", "find").text(p.words.T("find")).close()
		order := "order"
		if k.kind == article.SourceKind {
			order = "order.kind"
		}
		if k.kind == findingKind {
			order = "order.weight"
		}
		t.leaf("span", "soft small order", p.words.T(order))
	}
	t.close()
	t.open("div", "class", "above", "data-above", k.name).close()
	rows := p.rows()
	if k.kind == article.SourceKind && p.query == "" && len(rows) > 0 {
		t.open("div", "class", "head")
		p.bar(&t)
		t.close()
	}
	if (len(rows) == 0 || k.kind == findingKind && k.count == 0 && p.query == "" && p.only == everything) && p.marks != nil {
		key := "empty." + k.name
		switch {
		case p.query != "" || p.only != everything:
			key = "empty.found"
		case k.kind == article.PersonKind && p.call(p.host, "people").text() == "":
			key = "people.coming"
		}
		t.leaf("p", "nothing", p.words.T(key))
	}
	t.open("div", "class", "list", "id", "list").close()
	t.open("label", "class", "shown")
	box := []string{"type", "checkbox", "data-do", "show", "data-i", itoa(p.tab), "data-key", "show"}
	if !k.off {
		box = append(box, "checked", "")
	}
	t.open("input", box...).close()
	t.leaf("span", "", p.words.T("show"))
	t.close()
	at := 0.0
	if p.drawn == p.tab {
		at = p.call(p.host, "scrolledTo").number()
	}
	p.drawn = p.tab
	p.build("panel", t.done())
	p.list.set(rows, p.selected())
	if p.marks == nil {
		return
	}
	p.list.draw()
	if at > 0 { // the list stays where it was
		p.call(p.host, "scrollTo", at)
		p.list.draw()
	}
}

func (p *page) selected() int {
	v, err := p.article.Get("selected")
	if err != nil {
		return -1
	}
	n, err := v.Int()
	if err != nil {
		return -1
	}
	return n
}

// chosen opens the card of a mark that was chosen in the text.
func (p *page) chosen(mark int) {
	if p.marks == nil || mark < 0 || mark >= p.marks.Len() && p.findingOf(mark) < 0 {
		return
	}
	kind := findingKind
	if mark < p.marks.Len() {
		kind = p.marks.Mark(mark).Kind
	}
	if p.tabs[p.tab].kind != kind {
		for i := range p.tabs {
			if p.tabs[i].kind == kind {
				p.tab = i
			}
		}
		p.query, p.finding = "", false
		p.drawTabs()
		p.drawPanel()
	}
	p.list.reveal(mark)
	p.call(p.host, "open")
}

// hovered shows the meaning of the mark under the pointer in one line.
func (p *page) hovered(mark int) {
	var t tree
	if p.marks != nil && mark >= 0 && mark < p.marks.Len() {
		m := p.marks.Mark(mark)
		t.open("b").mark(mark).close()
		meaning := p.reading(&m)
		if m.Kind == article.NumberKind {
			n := &m.Number
			meaning = p.words.Value(n.Low, n.High, n.Modifier) + ", " + p.words.Unit(n.Unit, "", n.Ordinal)
		}
		t.open("span").text("  ")
		switch m.Kind {
		case article.PersonKind:
			if e := p.marks.Entity(m.Entity); m.Entity > 0 {
				t.told(e.Name).text(" ").told(e.Role)
			}
		case article.SourceKind:
			t.text(p.words.T("source.one." + m.Source.Type.String()))
			if len(m.Source.Content) > 0 {
				t.text(": ").short(m.Source.Content[0].Range)
			}
		default:
			t.text(meaning)
		}
		if by := p.marks.Owners(mark); len(by) > 0 {
			before, after := p.words.Split("according", "who")
			t.text(" · " + before)
			p.nameSource(&t, by[len(by)-1])
			t.text(after)
		}
		t.close()
		for _, r := range p.list.rows {
			if p.holds(r, mark) {
				mark = p.target(r)
				break
			}
		}
	}
	if f := p.findingOf(mark); f >= 0 {
		t.sign(p.found.all[f].Severity).open("b")
		p.question(&t, &p.found.all[f])
		t.close()
	}
	p.build("peek", t.done())
	p.call(p.host, "hoverRow", mark)
}
