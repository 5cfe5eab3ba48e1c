//go:build js

package page

import (
	"strconv"

	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/packed"
)

// tree describes elements to web/desk.js, which makes them in one call: JSON
// of [tag, {attributes}, …children], a child being a text, an element, or the
// place of words of the article.
type tree struct {
	b     []byte
	depth int
	comma bool
}

func (t *tree) sep() {
	if t.comma {
		t.b = append(t.b, ',')
	}
	t.comma = true
}

// open begins an element; pairs are its attributes, a name that begins with $
// is a style property.
func (t *tree) open(tag string, pairs ...string) *tree {
	if t.depth == 0 && len(t.b) == 0 {
		t.b = append(t.b, '[')
	}
	t.sep()
	t.b = append(t.b, '[')
	t.b = export.String(t.b, tag)
	t.b = append(t.b, ",{"...)
	for i := 0; i+1 < len(pairs); i += 2 {
		if i > 0 {
			t.b = append(t.b, ',')
		}
		t.b = export.String(t.b, pairs[i])
		t.b = append(t.b, ':')
		t.b = export.String(t.b, pairs[i+1])
	}
	t.b = append(t.b, '}')
	t.depth++
	return t
}

// close ends the element; closing the last one ends the list of roots.
func (t *tree) close() *tree {
	t.b = append(t.b, ']')
	t.depth--
	return t
}

// done ends the list of roots.
func (t *tree) done() *tree {
	if len(t.b) == 0 {
		t.b = append(t.b, '[')
	}
	t.b = append(t.b, ']')
	return t
}

func (t *tree) text(s string) *tree {
	t.sep()
	t.b = export.String(t.b, s)
	return t
}

// mark stands for the words of a mark as they are now.
func (t *tree) mark(i int) *tree { return t.ref("m", i, 0) }

// of stands for what a number counts, the words beside its mark.
func (t *tree) of(i int) *tree { return t.ref("o", i, 0) }

// paragraph stands for the number of the paragraph of a mark.
func (t *tree) paragraph(i int) *tree { return t.ref("p", i, 0) }

// initials stand for who has ticked a mark.
func (t *tree) initials(i int) *tree { return t.open("span", "class", "by").ref("r", i, 0).close() }

// told stands for words of the article as they were when it was read.
func (t *tree) told(r packed.Range) *tree { return t.ref("t", r.Start, r.End) }

// short is told, cut where a line is full in any case.
func (t *tree) short(r packed.Range) *tree { return t.ref("s", r.Start, r.End) }

// paragraphAt stands for the number of the paragraph of such a place.
func (t *tree) paragraphAt(at int) *tree { return t.ref("q", at, 0) }

// beside stands for the words before ("b") or after ("a") a place, cut at
// their sentence or where they are many.
func (t *tree) beside(side string, at int) *tree { return t.ref(side, at, 0) }

// paragraphs stands for the paragraphs of marks, each once, the first three.
func (t *tree) paragraphs(marks []int32) *tree {
	t.sep()
	t.b = append(t.b, `{"l":[`...)
	for i, m := range marks[:min(len(marks), 20)] {
		if i > 0 {
			t.b = append(t.b, ',')
		}
		t.b = strconv.AppendInt(t.b, int64(m), 10)
	}
	t.b = append(t.b, "]}"...)
	return t
}

func (t *tree) ref(kind string, a, b int) *tree {
	t.sep()
	t.b = append(t.b, `{"`...)
	t.b = append(t.b, kind...)
	t.b = append(t.b, `":[`...)
	t.b = strconv.AppendInt(t.b, int64(a), 10)
	t.b = append(t.b, ',')
	t.b = strconv.AppendInt(t.b, int64(b), 10)
	t.b = append(t.b, "]}"...)
	return t
}

// leaf is an element with one text in it.
func (t *tree) leaf(tag, class, s string) *tree {
	if class == "" {
		return t.open(tag).text(s).close()
	}
	return t.open(tag, "class", class).text(s).close()
}

// button begins a button that does something (page.act) to the i-th of a kind;
// key tells it from all others, so that it keeps the focus when drawn anew.
func (t *tree) button(class, do string, i int, key string, pairs ...string) *tree {
	return t.open("button", append([]string{"type", "button", "class", class, "data-do", do, "data-i", itoa(i), "data-key", key}, pairs...)...)
}

// where begins the place of a row's paragraphs, which two closes end.
func (t *tree) where() *tree {
	return t.open("span", "class", "where").open("span", "aria-hidden", "true").text("¶")
}

// sign shows how grave a finding is, by shape and colour: a filled diamond, an
// outlined triangle, a circle, a tick.
func (t *tree) sign(s article.Severity) *tree {
	shape := [...][2]string{
		{"M8 .8 15.2 8 8 15.2.8 8Z", "M8 4.6v4M8 10.4v1"},
		{"M8 1.5 15 14H1Z", "M8 5.8v3.8M8 11.2v1"},
		{"M8 1.2a6.8 6.8 0 1 0 0 13.6 6.8 6.8 0 1 0 0-13.6Z", "M8 4.4v1M8 7.2v4.4"},
		{"", "M2.5 8.5 6 12 13.5 4"},
	}[s]
	t.open("svg", "class", "sign "+s.String(), "viewBox", "0 0 16 16", "aria-hidden", "true")
	if shape[0] != "" {
		t.open("path", "d", shape[0]).close()
	}
	t.open("path", "class", "bang", "d", shape[1]).close()
	return t.close()
}
