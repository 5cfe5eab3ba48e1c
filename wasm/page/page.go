//go:build js

package page

import (
	"strings"
	"time"

	"github.com/hack-pad/safejs"
	"honnef.co/go/js/dom/v2"

	"sorot/wasm/article"
	"sorot/wasm/packed"
	"sorot/wasm/page/say"
)

type page struct {
	host    safejs.Value // web/desk.js
	article safejs.Value
	doc     dom.Document
	fixed   map[string]dom.Element

	words say.Words

	marks    *packed.Document // nil until the engine has answered
	people   []human
	lines    []line // the sources
	claims   []packed.Range
	found    foundings
	unfolded [folds]bool
	known    []string // the checks by code
	switched []string // those that the user has switched, from what ships
	pronouns []packed.Pronoun
	holdings map[int][]int32 // by source mark: the marks in what it says
	from     int             // where the way to the speaker began
	states   []byte          // how each mark, statement, claim and finding stands
	only     int             // the filter
	tabs     []tab
	tab      int
	query    string
	finding  bool // the search field is shown
	drawn    int  // the tab that the panel shows

	list list

	singles bool // single letters are keys
	asked   int  // how many edits the user has made, to tell an answer that is late
	said    int
	noticed bool // the line under the bar is ours
}

// tab is one part of the ledger: a kind of mark and where its marks are.
type tab struct {
	kind  article.Kind
	name  string // of the kind, in keys and classes
	rows  []row
	count int  // of what the tab is called after
	off   bool // not shown in the text
}

// Run serves the page; it never returns.
func Run() {
	p := &page{
		doc:   dom.GetWindow().Document(),
		fixed: map[string]dom.Element{},
		tabs: []tab{
			{kind: article.NumberKind, name: "number"}, {kind: article.DateKind, name: "date"},
			{kind: article.SourceKind, name: "source"}, {kind: article.PersonKind, name: "person"},
			{kind: findingKind, name: "finding"},
		},
		singles: true,
	}
	p.list.page = p
	p.host = must(safejs.Global().Get("sorotDesk"))
	p.article = must(p.host.Get("article"))
	p.setLanguage(p.str(p.host, "language"))
	p.setSingles(p.call(p.host, "kept", "singles").text() != "off")
	p.switched = strings.Fields(p.call(p.host, "kept", "checks").text())
	p.call(p.host, "switched", strings.Join(p.switched, " "))
	p.listen()
	p.showKinds()
	p.answer()
	p.call(p.host, "up")
	select {}
}

// el is a fixed element of index.html.
func (p *page) el(id string) dom.Element {
	e, ok := p.fixed[id]
	if !ok {
		e = p.doc.GetElementByID(id)
		p.fixed[id] = e
	}
	return e
}

// listen connects what happens with what is done about it.
func (p *page) listen() {
	p.on("sorot-ready", func([]safejs.Value) { p.answer() })
	p.on("sorot-change", func([]safejs.Value) { p.changed() })
	p.on("sorot-select", func(a []safejs.Value) { p.chosen(integer(a, 0)) })
	p.on("sorot-hover", func(a []safejs.Value) { p.hovered(integer(a, 0)) })
	p.on("review", func([]safejs.Value) { p.reviewed() })
	p.on("people", func([]safejs.Value) { p.drawPanel() })
	p.on("sorot-mode", func([]safejs.Value) { p.mode() })
	p.on("sorot-error", func(a []safejs.Value) { p.failed(a) })
	p.on("action", func(a []safejs.Value) { p.act(text(a, 0), integer(a, 1)) })
	p.on("scroll", func([]safejs.Value) { p.list.scrolled() })
	p.on("search", func(a []safejs.Value) { p.search(text(a, 0)) })
	p.on("published", func(a []safejs.Value) { p.setPublished(text(a, 0)) })
	p.answering("key", func(a []safejs.Value) bool {
		return p.key(text(a, 0), text(a, 1), truth(a, 2))
	})
}

// answer takes up what the element holds: at the start, and whenever the
// engine has answered.
func (p *page) answer() {
	p.marks = nil
	buffer := p.call(p.host, "packed")
	if n := buffer.length(); n > 0 {
		raw := make([]byte, n)
		if _, err := safejs.CopyBytesToGo(raw, buffer.v); err == nil {
			p.marks, _ = packed.Decode(raw)
		}
	}
	p.states = p.call(p.host, "states").bytes()
	p.collect()
	if p.marks != nil {
		p.quiet()
	}
	p.asked, p.from = 0, -1
	p.working(false)
	p.draw()
	p.announce()
}

// changed follows an edit: the rows keep their marks until the answer comes.
func (p *page) changed() {
	p.asked++
	now := p.asked
	p.after(400*time.Millisecond, func() {
		if p.asked >= now && p.asked > 0 {
			p.working(true)
		}
	})
}

func (p *page) working(on bool) {
	p.toggle("is-working", on)
	state := ""
	if on {
		state = p.words.T("working")
	}
	p.el("state").SetTextContent(state)
}

// announce tells the counts to those who cannot see them, once they rest.
func (p *page) announce() {
	p.said++
	now := p.said
	p.after(900*time.Millisecond, func() {
		if p.said != now || p.marks == nil || p.empty() {
			return
		}
		list := ""
		for i := range p.tabs {
			if i > 0 {
				list += ", "
			}
			list += p.words.T("count."+p.tabs[i].name, "n", p.words.Number(float64(p.tabs[i].count)))
		}
		p.el("live").SetTextContent(p.words.T("counts", "list", list))
	})
}

// failed tells why the engine did not answer; the text stays where it is.
func (p *page) failed(a []safejs.Value) {
	p.asked = 0
	p.working(false)
	p.answer()
	if text(a, 0) == "too-long" {
		p.notice(p.words.T("error.size", "n", p.words.Number(float64(integer(a, 1))/(1<<20))))
		return
	}
	p.notice(p.words.T("error.engine"))
}

// notice shows one line under the bar.
func (p *page) notice(s string) {
	p.noticed = true
	e := p.el("notice")
	e.SetTextContent(s)
	e.RemoveAttribute("hidden")
}

// quiet takes the line away that notice showed, not one of desk.js.
func (p *page) quiet() {
	if p.noticed {
		p.noticed = false
		p.call(p.host, "quiet")
	}
}

func (p *page) empty() bool { return p.call(p.host, "length").number() == 0 }
