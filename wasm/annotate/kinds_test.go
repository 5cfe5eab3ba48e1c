package annotate

import (
	"path/filepath"
	"slices"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/gold"
)

// TestKinds holds that a caller who wants some kinds gets the marks of these
// that a caller who wants all of them gets, and no others.
func TestKinds(t *testing.T) {
	files, _ := filepath.Glob("../testdata/gold/dev-*-0[12].xml")
	if len(files) == 0 {
		t.Fatal("no articles")
	}
	e := New(people())
	type mark struct {
		article.Span
		kind   article.Kind
		rule   article.RuleID
		owners int
	}
	marks := func(a *article.Article, wanted article.KindSet) (out []mark) {
		for i, m := range a.Marks {
			if !wanted.Has(m.Kind) {
				continue
			}
			n := 0
			for _, o := range a.Owners {
				if int(o.Mark) == i && a.Marks[o.Source].Kind == article.SourceKind {
					n++
				}
			}
			if !wanted.Has(article.SourceKind) {
				n = 0
			}
			out = append(out, mark{m.Span, m.Kind, m.Rule, n})
		}
		return out
	}
	for _, f := range files {
		g, err := gold.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for set := article.KindSet(1); set <= article.AllKinds; set++ {
			opt := article.Options{Published: "2024-10-28"}
			want := marks(e.Annotate(g.Text, opt), set)
			opt.Kinds = set
			a := e.Annotate(g.Text, opt)
			if got := marks(a, set); !slices.Equal(got, want) || len(got) != len(a.Marks) {
				t.Errorf("%s: kinds %b: %d marks, %d of these kinds without asking for them", f, set, len(a.Marks), len(want))
			}
		}
	}
}
