//go:build js

package page

import "slices"

// act does what a control with data-do says.
func (p *page) act(what string, i int) {
	switch what {
	case "row":
		p.call(p.host, "select", i)
		p.list.reveal(i)
		p.call(p.host, "focusKey", "card")
	case "tab":
		p.openTab(i)
	case "show":
		p.toggleKind(i)
	case "go":
		p.show(i)
		p.call(p.host, "focusKey", "card")
	case "pronoun":
		if i >= 0 && i < len(p.pronouns) {
			p.call(p.host, "light", p.pronouns[i].Start, p.pronouns[i].End, "person", "hover")
		}
	case "claim":
		if i >= 0 && i < len(p.claims) {
			p.call(p.host, "light", p.claims[i].Start, p.claims[i].End, "content", "")
		}
	case "fit":
		if i >= 0 && i < len(p.found.all) {
			s := p.found.all[i].Spans[0]
			p.call(p.host, "light", int(s.Start), int(s.End), "content", "")
		}
	case "fold":
		if i >= 0 && i < folds {
			p.unfolded[i] = !p.unfolded[i]
			p.refind()
		}
	case "check":
		p.switchCheck(i)
	case "dismiss":
		p.dismiss(i, "wrong")
	case "right":
		p.say("checked")
	case "wrong":
		p.say("wrong")
	case "tick":
		p.tick(i)
	case "filter":
		p.filter(i)
	case "find":
		p.find(true)
	case "jump":
		p.jump()
	case "next":
		p.step(1)
	case "previous":
		p.step(-1)
	case "mode":
		if p.reads() {
			p.call(p.article, "edit")
		} else {
			p.call(p.host, "read")
		}
	case "language":
		lang := "id"
		if p.words.Lang == "id" {
			lang = "en"
		}
		p.call(p.host, "keep", "language", lang)
		p.setLanguage(lang)
		p.draw()
	case "help":
		p.help()
	case "help-close":
		p.call(p.host, "closeHelp")
	case "singles":
		p.setSingles(!p.singles)
		p.call(p.host, "keep", "singles", map[bool]string{true: "on", false: "off"}[p.singles])
	case "published":
		p.askPublished()
	case "published-clear":
		p.setPublished("")
	case "example":
		p.call(p.host, "example", p.words.Lang)
	case "paste", "open-file", "drawer", "handle", "to-article", "to-ledger":
		p.call(p.host, what)
	}
}

// key does what a key says; false leaves it to the browser. where: "edit" for
// a field, "article", "ledger", "" for elsewhere.
func (p *page) key(key, where string, modified bool) bool {
	if modified || p.empty() && key != "?" {
		return false
	}
	if where == "edit" {
		if key == "Escape" && p.finding {
			p.find(false)
			return true
		}
		return false
	}
	switch key {
	case "F2":
		p.call(p.article, "edit")
		return true
	case "Escape":
		return p.call(p.host, "escape").text() != ""
	case "ArrowDown", "ArrowUp":
		if where != "ledger" {
			return false
		}
		return p.step(map[string]int{"ArrowDown": 1, "ArrowUp": -1}[key])
	case "ArrowLeft", "ArrowRight":
		if where != "tab" {
			return false
		}
		n := len(p.tabs)
		p.openTab((p.tab + map[string]int{"ArrowRight": 1, "ArrowLeft": n - 1}[key]) % n)
		p.call(p.host, "focusKey", "tab"+itoa(p.tab))
		return true
	case "Enter":
		if where == "letter" {
			p.call(p.host, "open")
			p.call(p.host, "focusKey", "card")
			return true
		}
		if where == "card" {
			p.jump()
			return true
		}
		return false
	}
	if !p.singles {
		return false
	}
	switch key {
	case " ":
		return (where == "article" || where == "letter" || where == "card") && p.say("checked")
	case "n":
		return p.stepOpen(1)
	case "N":
		return p.stepOpen(-1)
	case "e", "E":
		return p.call(p.host, "form", "correct").truth()
	case "c", "C":
		return p.call(p.host, "form", "note").truth()
	case "l", "L":
		return p.call(p.host, "form", "link").truth()
	case "m", "M":
		return p.call(p.host, "markAs", p.tabs[p.tab].name).truth()
	case "f", "F":
		p.filter((p.only + 1) % asked)
	case "?":
		p.help()
	case "/":
		p.find(true)
	case "j", "J":
		return p.step(1)
	case "k", "K":
		return p.step(-1)
	case "s", "S":
		return p.speakerKey()
	case ".":
		return p.stepFinding(1)
	case ",":
		return p.stepFinding(-1)
	case "x", "X":
		return p.say("wrong")
	case "1", "2", "3", "4", "5":
		i := int(key[0] - '1')
		if i >= len(p.tabs) {
			return false
		}
		p.openTab(i)
	default:
		return false
	}
	return true
}

func (p *page) openTab(i int) {
	if i < 0 || i >= len(p.tabs) {
		return
	}
	p.tab, p.query, p.finding = i, "", false
	p.only = everything
	p.drawTabs()
	p.drawPanel()
	p.call(p.host, "open")
}

// toggleKind switches the marks of a kind on or off in the text.
func (p *page) toggleKind(i int) {
	if i < 0 || i >= len(p.tabs) {
		return
	}
	p.tabs[i].off = !p.tabs[i].off
	p.showKinds()
	p.drawTabs()
}

// showKinds marks in the text the kinds that have a tab and are not off.
func (p *page) showKinds() {
	var kinds []any
	for k := range p.tabs {
		if !p.tabs[k].off {
			kinds = append(kinds, p.tabs[k].name)
		}
	}
	p.call(p.host, "kinds", kinds)
}

func (p *page) find(on bool) {
	p.finding = on
	if !on {
		p.query = ""
	}
	p.drawPanel()
	if on {
		p.call(p.host, "focusKey", "search")
	} else {
		p.call(p.host, "focusKey", "find")
	}
}

func (p *page) search(query string) {
	p.query = query
	rows := p.rows()
	p.list.set(rows, p.selected())
	p.call(p.host, "scrollTo", 0)
	p.list.draw()
	p.el("live").SetTextContent(p.words.T("count."+p.tabs[p.tab].name, "n", itoa(found(rows))))
}

// step goes to the next or previous mark of the list in sight: of a person from
// mention to mention, then to the next person.
func (p *page) step(by int) bool {
	l := &p.list
	if len(l.rows) == 0 {
		return false
	}
	selected := p.selected()
	if h := p.openPerson(); h != nil {
		if k := slices.Index(h.marks, int32(selected)) + by; k >= 0 && k < len(h.marks) {
			p.act("row", int(h.marks[k]))
			return true
		}
	}
	i := l.open + by
	if l.open < 0 {
		i = 0
		for i < len(l.rows)-1 && p.target(l.rows[i]) < selected {
			i++
		}
	}
	for ; i >= 0 && i < len(l.rows); i += by {
		switch r := l.rows[i]; r.is {
		case markRow, speechRow:
			p.act("row", int(r.i))
			return true
		case findingRow:
			p.act("row", p.target(r))
			return true
		case personRow:
			marks := p.people[r.i].marks
			if by < 0 {
				marks = marks[len(marks)-1:]
			}
			p.act("row", int(marks[0]))
			return true
		}
	}
	return true
}

// stepFinding goes to the next or previous finding, wherever the focus is.
func (p *page) stepFinding(by int) bool {
	if len(p.found.open) == 0 {
		return false
	}
	if p.tabs[p.tab].kind != findingKind {
		for i := range p.tabs {
			if p.tabs[i].kind == findingKind {
				p.openTab(i)
			}
		}
	}
	return p.step(by)
}

// jump goes from the card to the mark's letter beside the text.
func (p *page) jump() {
	if i := p.selected(); i >= 0 {
		p.call(p.host, "jump", i)
	}
}
