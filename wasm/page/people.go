//go:build js

package page

import (
	"slices"

	"sorot/wasm/packed"
)

// human is one person of the article, with all marks that name it.
type human struct {
	entity int // from 1 on, 0 for a name that nobody has tied
	marks  []int32
}

// most is how many mentions a card lists.
const most = 24

func (p *page) addPerson(byEntity map[int]int, mark, entity int) {
	at, known := byEntity[entity]
	if entity == 0 || !known {
		at = len(p.people)
		byEntity[entity] = at
		p.people = append(p.people, human{entity: entity})
	}
	p.people[at].marks = append(p.people[at].marks, int32(mark))
}

// openPerson is the person whose card is open; nil if none is.
func (p *page) openPerson() *human {
	if l := &p.list; l.open >= 0 && l.rows[l.open].is == personRow {
		return &p.people[l.rows[l.open].i]
	}
	return nil
}

// doubtful tells whether the model is less than sure of every mark.
func (p *page) doubtful(marks []int32) bool {
	for _, m := range marks {
		if !p.call(p.host, "doubtful", int(m)).truth() {
			return false
		}
	}
	return true
}

// name is the fullest name of the person that a mark is of.
func (p *page) name(t *tree, h *human, e *packed.Entity) {
	if e.Name.End > e.Name.Start {
		t.told(e.Name)
	} else {
		t.mark(int(h.marks[0]))
	}
}

// rowPerson is one person: name and role, below how often and how old, the
// paragraphs at the right.
func (p *page) rowPerson(t *tree, h *human) {
	e := p.marks.Entity(h.entity)
	i := int(h.marks[0])
	class := "row person"
	if p.doubtful(h.marks) {
		class += " doubt"
	}
	t.button(class, "row", i, "row"+itoa(i))
	t.open("span", "class", "first").open("b")
	p.name(t, h, &e)
	t.close()
	if e.Role.End > e.Role.Start {
		t.open("span", "class", "role").text(" ").told(e.Role).close()
	}
	t.close()
	second := p.words.T("person.mentions", "n", p.words.Number(float64(len(h.marks))))
	if e.Age > 0 {
		second += " · " + p.words.T("person.age", "n", itoa(e.Age))
	}
	if class != "row person" {
		second += " · " + p.words.T("person.doubt")
	}
	t.leaf("span", "second", second)
	p.where(t, h.marks)
	t.close()
}

// where is the paragraphs of marks, the first three.
func (p *page) where(t *tree, marks []int32) {
	t.open("span", "class", "where").initials(int(marks[0])).open("span", "aria-hidden", "true").text("¶").paragraphs(marks).close().close()
}

// cardPerson is the card of the person whom a mark names.
func (p *page) cardPerson(t *tree, h *human, i int) {
	e := p.marks.Entity(h.entity)
	t.open("h2", "class", "long")
	p.name(t, h, &e)
	t.close()
	t.open("dl")
	p.toldField(t, "field.role", e.Role)
	p.toldField(t, "field.honorific", e.Honorific)
	if e.Age > 0 {
		p.field(t, "field.age", p.words.T("person.age", "n", itoa(e.Age)))
	}
	if e.Name.End > e.Name.Start {
		if marks := p.otherWords(h, &e); len(marks) > 0 {
			t.leaf("dt", "", p.words.T("field.aliases")).open("dd")
			for k, m := range marks {
				if k > 0 {
					t.text(", ")
				}
				t.open("q").mark(int(m)).close()
			}
			t.close()
		}
	}
	t.leaf("dt", "", p.words.T("field.mentions")).open("dd", "class", "places")
	from, to := window(len(h.marks), slices.Index(h.marks, int32(i)))
	if from > 0 {
		t.text("… ")
	}
	for _, m := range h.marks[from:to] {
		var current []string
		if int(m) == i {
			current = []string{"aria-current", "true"}
		}
		t.button("link", "row", int(m), "mention"+itoa(int(m)), current...).mark(int(m)).open("small").text(" ¶").paragraph(int(m)).close().close().text(" ")
	}
	if to < len(h.marks) {
		t.text("…")
	}
	t.close()
	p.pronounField(t, h)
	m := p.marks.Mark(i)
	p.speakerField(t, i, &m)
	p.why(t, &m)
	if p.call(p.host, "doubtful", i).truth() {
		p.field(t, "field.sure", p.words.T("person.doubt"))
	}
	t.close()
}

// otherWords are marks of the person, one for each wording but its name.
func (p *page) otherWords(h *human, e *packed.Entity) (marks []int32) {
	known := map[string]bool{p.call(p.host, "told", e.Name.Start, e.Name.End).text(): true}
	for _, m := range h.marks {
		words := p.call(p.host, "markWords", int(m)).text()
		if !known[words] && len(marks) < most {
			marks = append(marks, m)
		}
		known[words] = true
	}
	return marks
}

func (p *page) pronounField(t *tree, h *human) {
	n := 0
	for k := range p.pronouns {
		if h.entity == 0 || p.pronouns[k].Entity != h.entity {
			continue
		}
		if n == 0 {
			t.leaf("dt", "", p.words.T("field.pronouns")).open("dd", "class", "places")
		}
		if n++; n > most {
			t.text("…")
			break
		}
		t.button("link", "pronoun", k, "pronoun"+itoa(k))
		t.told(p.pronouns[k].Range).open("small").text(" ¶").paragraphAt(p.pronouns[k].Start).close().close().text(" ")
	}
	if n > 0 {
		t.close()
	}
}

// window is the part of a list of n around i that is shown.
func window(n, i int) (from, to int) {
	from = max(0, min(i-most/2, n-most))
	return from, min(n, from+most)
}

// toldField is a field with words of the article.
func (p *page) toldField(t *tree, key string, r packed.Range) {
	if r.End > r.Start {
		t.leaf("dt", "", p.words.T(key)).open("dd").told(r).close()
	}
}
