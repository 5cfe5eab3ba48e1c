//go:build js

package page

import (
	"strconv"

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

// told stands for words of the article as they were when it was read.
func (t *tree) told(r packed.Range) *tree { return t.ref("t", r.Start, r.End) }

// short is told, cut where a line is full in any case.
func (t *tree) short(r packed.Range) *tree { return t.ref("s", r.Start, r.End) }

// paragraphAt stands for the number of the paragraph of such a place.
func (t *tree) paragraphAt(at int) *tree { return t.ref("q", at, 0) }

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

// sign is the mark of an error: a filled diamond.
func (t *tree) sign() *tree {
	t.open("svg", "class", "sign", "viewBox", "0 0 16 16", "aria-hidden", "true")
	t.open("path", "d", "M8 .8 15.2 8 8 15.2.8 8Z").close()
	t.open("path", "class", "bang", "d", "M8 4.6v4M8 10.4v1").close()
	return t.close()
}
