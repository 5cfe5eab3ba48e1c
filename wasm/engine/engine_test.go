package engine

import (
	"strings"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/packed"
	"sorot/wasm/person/model"
)

func read(t *testing.T, e *Engine, text string, published int) *packed.Document {
	t.Helper()
	n := copy(e.Reserve(len(text)), text)
	if s := e.Annotate(n, article.Unknown, published, 0); s != OK {
		t.Fatalf("status %d", s)
	}
	d, err := packed.Decode(e.Out())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestAnnotate(t *testing.T) {
	var e Engine
	for _, text := range []string{"Ada 12.000 orang.", "", "\xff\x00", "Ada 12.000 orang di sana."} {
		d := read(t, &e, text, 20241028)
		if strings.HasPrefix(text, "Ada") && (d.Len() != 1 || d.Mark(0).Number.Low != 12000) {
			t.Errorf("%q: %d marks", text, d.Len())
		}
		if d.Published != (article.Published{Value: "2024-10-28", From: "given"}) {
			t.Errorf("published %v", d.Published)
		}
	}
}

func TestReserveKeepsWhatWasWritten(t *testing.T) {
	var e Engine
	copy(e.Reserve(3), "abc")
	if got := string(e.Reserve(100_000)[:3]); got != "abc" {
		t.Errorf("%q", got)
	}
	if e.Reserve(Limit+1) != nil || e.Reserve(-1) != nil {
		t.Error("a place over the limit")
	}
}

func TestStatus(t *testing.T) {
	var e Engine
	e.Reserve(10)
	for _, c := range []struct {
		n, published int
		lang         article.Lang
		kinds        article.KindSet
		want         Status
	}{
		{5, 0, article.ID, 0, OK},
		{5, 0, article.ID, article.AllKinds, OK},
		{11, 0, article.Unknown, 0, BadCall},
		{-1, 0, article.Unknown, 0, BadCall},
		{1, 20241340, article.Unknown, 0, BadCall},
		{1, -5, article.Unknown, 0, BadCall},
		{1, 0, 9, 0, BadCall},
		{1, 0, article.Unknown, article.AllKinds + 1, BadCall},
		{Limit + 1, 0, article.Unknown, 0, TooLong},
	} {
		if got := e.Annotate(c.n, c.lang, c.published, c.kinds); got != c.want || (got == OK) != (e.Out() != nil) {
			t.Errorf("%+v: %d", c, got)
		}
	}
}

func TestModel(t *testing.T) {
	var e Engine
	const text = "Ada 12.000 orang di rumah Budi Santoso kemarin."
	before := read(t, &e, text, 0).Len()
	e.Reserve(len(text))
	if s := e.SetModel(len(text)); s != BadCall {
		t.Errorf("a text taken for a model: %d", s)
	}
	n := copy(e.Reserve(len(model.File)), model.File)
	if s := e.SetModel(n); s != OK {
		t.Fatalf("status %d", s)
	}
	if after := read(t, &e, text, 0).Len(); after != before+1 {
		t.Errorf("%d marks with the model, %d without", after, before)
	}
}

func TestSession(t *testing.T) {
	const text = "😀 Ada 12.000 orang, kata Budi Santoso."
	var e, fresh Engine
	put := func(e *Engine, s string) int { return copy(e.Reserve(len(s)), s) }
	if s := e.Open(7, put(&e, text), article.ID, 20241028, 0); s != OK || string(e.Out()) == "" {
		t.Fatalf("status %d", s)
	}
	for _, c := range []struct {
		put      string
		from, to int
		want     string
	}{
		{"“", 3, 3, "😀 “Ada 12.000 orang, kata Budi Santoso."},
		{"e\u0301😀 ", 0, 3, "e\u0301😀 “Ada 12.000 orang, kata Budi Santoso."},
		{"5", 10, 12, "e\u0301😀 “Ada 5.000 orang, kata Budi Santoso."},
		{"", 0, 40, "."},
		{"Ada 5 orang", 1, 1, ".Ada 5 orang"},
	} {
		if s := e.Update(7, put(&e, c.put), c.from, c.to); s != OK {
			t.Fatalf("%q: status %d", c.want, s)
		}
		if s := fresh.Annotate(put(&fresh, c.want), article.ID, 20241028, 0); s != OK || string(fresh.Out()) != string(e.Out()) {
			t.Errorf("%q: not as fresh", c.want)
		}
	}
	if s := e.Update(7, put(&e, "x"), 90, 90); s != BadCall {
		t.Errorf("behind the end: %d", s)
	}
	if s := e.Update(8, 0, 0, 0); s != Gone {
		t.Errorf("none of that number: %d", s)
	}
	for id := int32(10); id < 10+maxSessions; id++ {
		e.Open(id, put(&e, text), 0, 0, 0)
	}
	if s := e.Update(7, 0, 0, 0); s != Gone || len(e.sessions) != maxSessions {
		t.Errorf("the oldest of %d: %d", len(e.sessions), s)
	}
	if e.Close(12); len(e.sessions) != maxSessions-1 {
		t.Error("not closed")
	}
}
