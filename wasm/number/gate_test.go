package number

import (
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/internal/shortcut"
)

// TestGates holds that the gates shut out nothing: with all of them open, and
// articles read as any other word, the cases and articles have the same numbers.
func TestGates(t *testing.T) {
	found := func(text string, lang article.Lang) []string {
		return shortcut.Marks(New(), text, lang, func(a *article.Article, m *article.Mark) interface{} { return a.Numbers[m.Val] })
	}
	kept := gates
	defer func() { gates = kept }()
	for _, f := range shortcut.Texts(t, 6, "testdata/*.txt", "../date/testdata/*.txt", "../testdata/gold/dev-*-0[12].xml") {
		for _, lang := range []article.Lang{article.ID, article.EN} {
			gates = kept
			some := found(f.Text, lang)
			for i := range gates {
				gates[i] = ^gateArticle
			}
			shortcut.Same(t, f.Name, lang, some, found(f.Text, lang))
		}
	}
}
