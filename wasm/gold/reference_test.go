//go:build eval

package gold

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/person/model"
)

// The scorer and the reference scorer that lies beside the project agree to
// the last digit, on the engine's output over all annotated articles and on
// the made-up predictions. Run with -tags eval; fails where ../shared is not.
func TestAgainstReference(t *testing.T) {
	const shared = "../../../shared/"
	reference := shared + "accuracy/score.py"
	if _, err := os.Stat(reference); err != nil {
		t.Fatal(err)
	}
	var golds, files []string
	for _, pattern := range []string{shared + "accuracy/gold/*.xml", shared + "data/news/*.xml", folder + "own-*.xml"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("no %s", pattern)
		}
		golds = append(golds, found...)
	}
	articles, err := ReadFiles(golds)
	if err != nil {
		t.Fatal(err)
	}
	var out []byte
	e := annotate.New(model.New())
	for _, g := range articles {
		a := e.Annotate(g.Text, article.Options{Lang: article.ParseLang(g.Lang), Published: g.Published})
		out = append(export.JSON(out, a, g.ID), '\n')
	}
	mine := filepath.Join(t.TempDir(), "p.jsonl")
	if err := os.WriteFile(mine, out, 0o666); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"dev-id-02", "dev-id-06", "dev-id-09", "dev-en-01", "dev-en-05", "dev-en-08"} {
		files = append(files, folder+id+".xml")
	}
	agree(t, reference, mine, golds)
	agree(t, reference, "testdata/predictions.jsonl", files)
}

func agree(t *testing.T, reference, predictions string, files []string) {
	t.Helper()
	golds, err := ReadFiles(files)
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(predictions)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	docs, err := ReadDocuments(f)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Score(golds, docs, nil)
	if err != nil {
		t.Fatal(err)
	}
	var table strings.Builder
	s.Write(&table)
	for _, c := range []struct {
		flags []string
		got   string
	}{{[]string{"--json"}, s.JSON() + "\n"}, {nil, table.String()}} {
		args := append([]string{reference}, c.flags...)
		want, err := exec.Command("python3", append(append(args, predictions), files...)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		if c.got != string(want) {
			t.Errorf("%d articles:\n%swant\n%s", len(files), c.got, want)
		}
	}
}
