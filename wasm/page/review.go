//go:build js

package page

import "strconv"

// What people have said of the marks lives in JavaScript (web/checking.js),
// for it outlives the page's Go; here is how the rows show it, and what the
// keys do with the open one.

// How a thing stands: the low bits of a byte of web/checking.js.
const (
	isOpen = iota
	isChecked
	isWrong
	isChanged
	standing  = 3
	corrected = 4
)

// The rows that are shown, beside what the search asks for.
const (
	everything = iota
	unchecked
	wrong
	asked
	filters
)

var filterNames = [filters]string{"all", "open", "wrong", "finding"}

// about is what a tick of a row is about, as JavaScript names it; nil for a
// row that has none. A person's and a source's ticks their mentions, a
// statement's its quotation.
func (p *page) about(r row) (what string, ids []int32) {
	switch r.is {
	case markRow:
		return "mark", []int32{r.i}
	case personRow:
		return "mark", p.people[r.i].marks
	case sourceRow:
		return "mark", p.lines[r.i].marks
	case speechRow:
		if m := p.marks.Mark(int(r.i)); len(m.Source.Content) > 0 {
			return "statement", []int32{r.i}
		}
		return "mark", []int32{r.i}
	case claimRow:
		return "claim", []int32{r.i}
	case findingRow:
		return "finding", []int32{r.i}
	}
	return "", nil
}

// standingOf is the byte of one thing.
func (p *page) standingOf(what string, i int32) byte {
	at := int(i)
	switch what {
	case "statement":
		at += p.marks.Len()
	case "claim":
		at += 2 * p.marks.Len()
	case "finding":
		at += 2*p.marks.Len() + len(p.claims)
	}
	if at >= len(p.states) {
		return isOpen
	}
	return p.states[at]
}

// stands tells how a row stands, and whether only a part of it is done.
func (p *page) stands(r row) (state byte, part bool) {
	what, ids := p.about(r)
	done, bad, changed := 0, 0, false
	for _, i := range ids {
		switch p.standingOf(what, i) & standing {
		case isChecked:
			done++
		case isWrong:
			done++
			bad++
		case isChanged:
			changed = true
		}
	}
	switch {
	case changed:
		return isChanged, false
	case done == 0:
		return isOpen, false
	case done < len(ids):
		return isOpen, true
	case bad > 0:
		return isWrong, false
	}
	return isChecked, false
}

// shows tells whether the filter lets a row through.
func (p *page) shows(r row, only int) bool {
	if only == everything {
		return true
	}
	state, _ := p.stands(r)
	switch only {
	case unchecked:
		return state == isOpen || state == isChanged
	case wrong:
		return state == isWrong
	}
	_, ids := p.about(r)
	for _, i := range ids {
		if r.is != findingRow && r.is != claimRow && len(p.found.of[int(i)]) > 0 {
			return true
		}
	}
	return false
}

// ticked is the box beside a row, the n-th of the list.
func (p *page) ticked(t *tree, r row, n int) {
	state, part := p.stands(r)
	class := [...]string{"tick", "tick checked", "tick wrong", "tick changed"}[state]
	checked := [...]string{"false", "true", "true", "false"}[state]
	if part {
		class, checked = "tick part", "mixed"
	}
	t.button(class, "tick", n, "tick"+itoa(n), "role", "checkbox", "aria-checked", checked)
	t.open("span", "class", "unseen")
	p.rowWords(t, r)
	if state > isChecked {
		t.text(", " + p.words.T([...]string{"", "", "state.wrong", "state.changed"}[state]))
	}
	t.close().close()
}

// rowWords are the words by which a box is known.
func (p *page) rowWords(t *tree, r row) {
	switch r.is {
	case markRow:
		t.mark(int(r.i))
	case personRow:
		e := p.marks.Entity(p.people[r.i].entity)
		p.name(t, &p.people[r.i], &e)
	case sourceRow:
		p.nameSource(t, int(p.lines[r.i].marks[0]))
	case speechRow:
		if m := p.marks.Mark(int(r.i)); len(m.Source.Content) > 0 {
			t.short(m.Source.Content[0].Range)
		} else {
			t.mark(int(r.i))
		}
	case claimRow:
		t.short(p.claims[r.i])
	case findingRow:
		p.question(t, &p.found.all[r.i])
	}
}

// slot is the place in a card that JavaScript fills: what has been said, the
// proof, the buttons.
func (p *page) slot(t *tree, r row) {
	what, ids := p.about(r)
	var list []byte
	for k, i := range ids {
		if k > 0 {
			list = append(list, ' ')
		}
		list = strconv.AppendInt(list, int64(i), 10)
	}
	t.open("div", "class", "answering", "data-slot", what, "data-ids", string(list)).close()
}

// say ticks the open row, or takes that tick away.
func (p *page) say(state string) bool {
	if p.list.open < 0 {
		return false
	}
	return p.sayOf(p.list.rows[p.list.open], state)
}

func (p *page) sayOf(r row, state string) bool {
	what, ids := p.about(r)
	if what == "" {
		return false
	}
	if what == "finding" {
		p.dismiss(int(r.i), state)
		return true
	}
	list := make([]any, len(ids))
	for k, i := range ids {
		list[k] = int(i)
	}
	p.call(p.host, "tick", what, list, state)
	return true
}

// tick is the box of the n-th row.
func (p *page) tick(n int) {
	if n >= 0 && n < len(p.list.rows) {
		p.sayOf(p.list.rows[n], "checked")
	}
}

// reviewed takes up what was said.
func (p *page) reviewed() {
	if p.marks == nil {
		return
	}
	p.states = p.call(p.host, "states").bytes()
	p.refind()
}

// filter shows other rows.
func (p *page) filter(i int) {
	p.only = i % filters
	p.drawPanel()
}

// drawFilters are the buttons above the list, each with how many there are.
func (p *page) drawFilters(t *tree, k *tab) {
	t.open("div", "class", "filters", "role", "group", "aria-label", p.words.T("filters"))
	for i := range filters {
		n := 0
		for _, r := range k.rows {
			if what, _ := p.about(r); what != "" && p.shows(r, i) {
				n++
			}
		}
		if i == asked && (n == 0 || k.kind == findingKind) && p.only != asked {
			continue
		}
		name := filterNames[i]
		if k.kind == findingKind && (i == unchecked || i == wrong) {
			name += ".finding"
		}
		t.button("filter", "filter", i, "filter"+itoa(i), "aria-pressed", truthOf(i == p.only))
		t.text(p.words.T("filter."+name) + " " + p.words.Number(float64(n))).close()
	}
	t.close()
}

// stepOpen goes to the next or previous row that nobody has answered, in this
// tab and then in the others.
func (p *page) stepOpen(by int) bool {
	if p.marks == nil {
		return false
	}
	at := p.list.open
	for turn := range len(p.tabs) + 1 {
		k := (p.tab + turn*by + turn*len(p.tabs)) % len(p.tabs)
		rows := p.tabs[k].rows
		if turn == 0 {
			rows = p.list.rows
		}
		i := at + by
		if turn > 0 || at < 0 {
			if i = 0; by < 0 {
				i = len(rows) - 1
			}
		}
		for ; i >= 0 && i < len(rows); i += by {
			target := p.target(rows[i])
			if target < 0 || rows[i].is == sourceRow || !p.shows(rows[i], unchecked) {
				continue
			}
			if turn > 0 {
				p.only = everything
				p.openTab(k)
			}
			p.act("row", target)
			return true
		}
	}
	return true
}
