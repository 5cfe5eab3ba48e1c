//go:build js

package page

import "sorot/wasm/page/say"

// setLanguage puts all words of the page into one language.
func (p *page) setLanguage(lang string) {
	list := p.call(p.host, "words", lang).v
	known := map[string]string{}
	p.words = say.Words{
		Lang: lang,
		Get: func(key string) string {
			s, ok := known[key]
			if !ok {
				s = p.str(list, key)
				known[key] = s
			}
			return s
		},
		Currency: func(code string) string { return p.call(p.host, "currency", code).text() },
	}
	p.call(p.host, "translate", lang)
}

// setSingles switches the keys that are single letters.
func (p *page) setSingles(on bool) {
	p.singles = on
	p.call(p.host, "setSingles", on)
}

// askPublished opens the field for the publication day, in place of the day.
func (p *page) askPublished() {
	day := ""
	if p.marks != nil {
		day = p.marks.Published.Value
	}
	p.call(p.host, "askPublished", day)
}

// setPublished takes a day, "" for what the text itself says.
func (p *page) setPublished(day string) {
	p.call(p.host, "setPublished", day)
	p.changed()
}

// help is the sheet behind "?": keys, marks, and what happens to the text.
func (p *page) help() {
	w := &p.words
	var t tree
	t.leaf("h2", "", w.T("help.marks"))
	t.open("dl")
	for i := range p.tabs {
		name := p.tabs[i].name
		t.open("dt").leaf("b", name, w.T("letter."+name)).close()
		t.open("dd").leaf("span", "line "+name, w.T("kind."+name)).close()
	}
	t.close()
	t.leaf("h2", "", w.T("help.keys"))
	t.open("dl")
	for _, k := range [][2]string{
		{"J K ↓ ↑", "help.keys.next"},
		{"N, Shift N", "help.keys.open"},
		{w.T("key.space"), "help.keys.right"},
		{"X", "help.keys.wrong"},
		{"E", "help.keys.correct"},
		{"C L", "help.keys.note"},
		{"M", "help.keys.mark"},
		{"F", "help.keys.filter"},
		{"Enter", "help.keys.jump"},
		{"1 2 3 4 5", "help.keys.tabs"},
		{"S", "help.keys.speaker"},
		{". ,", "help.keys.findings"},
		{"/", "help.keys.find"},
		{"F2, Esc", "help.keys.edit"},
		{w.T("key.undo"), "help.keys.undo"},
		{"?", "help.keys.help"},
	} {
		t.leaf("dt", "", k[0]).leaf("dd", "", w.T(k[1]))
	}
	t.close()
	t.open("label")
	box := []string{"type", "checkbox", "data-do", "singles", "data-key", "singles"}
	if p.singles {
		box = append(box, "checked", "")
	}
	t.open("input", box...).close()
	t.leaf("span", "", w.T("help.keys.single"))
	t.close()
	t.leaf("p", "", w.T("help.private"))
	t.leaf("p", "requests", "") // desk.js knows the number
	t.open("button", "type", "button", "class", "primary", "data-do", "help-close", "data-key", "close").text(w.T("close")).close()
	p.build("help", t.done())
	p.call(p.host, "showHelp")
}
