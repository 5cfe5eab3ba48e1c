package gold

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/person/model"
)

const again = "./build.sh accuracy records them anew, and writes docs/accuracy.md"

// No score falls unseen: what is recorded beside the articles holds.
func TestScoresHold(t *testing.T) {
	golds, err := ReadFiles(goldFiles(t))
	if err != nil {
		t.Fatal(err)
	}
	e := annotate.New(model.New())
	docs := map[string]*Document{}
	for _, g := range golds {
		a := e.Annotate(g.Text, article.Options{Lang: article.ParseLang(g.Lang), Published: g.Published})
		if docs[g.ID], err = ParseDocument(export.JSON(nil, a, g.ID)); err != nil {
			t.Fatal(err)
		}
	}
	groups, err := Split(golds, docs)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range Fallen(readRecord(t), Record(groups)) {
		t.Error(line)
	}
	if t.Failed() {
		t.Log(again)
	}
}

// The page that readers see tells the recorded scores.
func TestAccuracyPage(t *testing.T) {
	page, err := os.ReadFile("../../docs/accuracy.md")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	WriteAccuracyTables(&b, readRecord(t))
	if !strings.HasPrefix(string(page), b.String()) {
		t.Errorf("docs/accuracy.md tells other scores than the record; %s", again)
	}
	// Held-out articles stay unread.
	_, misses, ok := strings.Cut(string(page), "## What is missed")
	if !ok {
		t.Fatal("docs/accuracy.md shows no misses")
	}
	for _, path := range goldFiles(t) {
		id := strings.TrimSuffix(filepath.Base(path), ".xml")
		if (&Article{Path: path}).HeldOut() && strings.Contains(misses, id) {
			t.Errorf("docs/accuracy.md shows a miss of %s, which is held out", id)
		}
	}
}

func readRecord(t *testing.T) []Row {
	t.Helper()
	data, err := os.ReadFile(folder + "scores.json")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := ReadRecord(data)
	if err != nil || len(rows) == 0 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	return rows
}

func TestFallen(t *testing.T) {
	was := []Row{{Set: "held out", Lang: "id", Articles: 9, Kind: "date", Score: "strict_f1", Of: 1000, Value: 0.95}, {Set: "held out", Lang: "id", Articles: 9, Kind: "date", Score: "open", Of: 20, Value: 0.9}}
	for _, c := range []struct {
		change func(rows []Row) []Row
		want   string // "" if it holds
	}{
		{func(r []Row) []Row { return r }, ""},
		{func(r []Row) []Row { r[0].Value = 1; return r }, ""},
		{func(r []Row) []Row { r[0].Value = 0.9451; return r }, ""},
		{func(r []Row) []Row { r[0].Value = 0.9449; return r }, "held out id date strict_f1: 0.9449, recorded"},
		{func(r []Row) []Row { r[1].Value, r[1].Of = 0.85, 19; return r }, ""}, // one of twenty
		{func(r []Row) []Row { r[1].Value = 0.8; return r }, "open: 0.8000"},
		{func(r []Row) []Row { return r[:1] }, "not scored now"},
		{func(r []Row) []Row { r[0].Of = 999; return r }, "999 of 9 articles"},
		{func(r []Row) []Row { return append(r, Row{Set: "new"}) }, "not recorded"},
	} {
		got := strings.Join(Fallen(was, c.change(append([]Row(nil), was...))), "\n")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("told %q, want %q", got, c.want)
		}
	}
}

// The interval holds the score, and is the same each time.
func TestIntervals(t *testing.T) {
	var articles []*Scorer
	all := NewScorer()
	for i := range 20 {
		s := NewScorer()
		*s.kinds["number"] = counts{tp: 10 + i, fn: i % 3, fp: i % 2}
		articles = append(articles, s)
		all.merge(s)
	}
	a, b := intervals(articles), intervals(articles)
	in := a["number"]["strict_f1"]
	got := all.Result()[0]
	f := got.Get("strict_f1")
	if in != b["number"]["strict_f1"] || !(in.Low < f && f < in.High) || in.High-in.Low > 0.05 {
		t.Errorf("%v around %v", in, f)
	}
	if intervals(articles[:4]) != nil {
		t.Error("four articles tell nothing of others")
	}
}
