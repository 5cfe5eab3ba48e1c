package number

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"sorot/wasm/article"
)

// TestGates holds that the gates shut out nothing: with all of them open, and
// articles read as any other word, the cases and articles have the same numbers.
func TestGates(t *testing.T) {
	var files []string
	for _, pattern := range []string{"testdata/*.txt", "../date/testdata/*.txt", "../testdata/gold/dev-*-0[12].xml"} {
		found, _ := filepath.Glob(pattern)
		files = append(files, found...)
	}
	if len(files) < 6 {
		t.Fatalf("only %v", files)
	}
	found := func(text string, lang article.Lang) (out []string) {
		var a article.Article
		a.Reset(text, article.Options{Lang: lang})
		d := New()
		for i := range a.Sentences {
			v := a.View(i)
			from := len(a.Marks)
			d.Sentence(&v, &a.Sink)
			for _, m := range a.Marks[from:] {
				out = append(out, fmt.Sprint(v.Slice(int(m.First), int(m.Last)), article.RuleOf(m.Rule).Name, a.Numbers[m.Val]))
			}
		}
		return
	}
	kept := gates
	defer func() { gates = kept }()
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range []article.Lang{article.ID, article.EN} {
			gates = kept
			some := found(string(text), lang)
			for i := range gates {
				gates[i] = ^gateArticle
			}
			all := found(string(text), lang)
			for i := range max(len(all), len(some)) {
				if i >= len(all) || i >= len(some) || all[i] != some[i] {
					t.Errorf("%s as %v: %v without gates", f, lang, all[max(0, min(i, len(all)-1))])
					break
				}
			}
		}
	}
}
