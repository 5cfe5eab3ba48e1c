package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/check/seed"
	"sorot/wasm/gold"
)

// pipeline is the one with the model that SOROT_MODEL names, else the one with
// the people and sources marked by hand.
func pipeline(t *testing.T) *seed.Pipeline {
	t.Helper()
	file := os.Getenv("SOROT_MODEL")
	if file == "" {
		return seed.NewPipeline()
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	p, err := seed.Full(b)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestEval lists the findings in the articles that SOROT_ARTICLES names (globs
// apart by spaces), those held out in numbers alone, each with its sentence, to be
// judged: SOROT_ARTICLES='…/gold/*.xml' go test -run Eval -v ./wasm/check
func TestEval(t *testing.T) {
	var files []string
	for _, g := range strings.Fields(os.Getenv("SOROT_ARTICLES")) {
		more, _ := filepath.Glob(g)
		files = append(files, more...)
	}
	if len(files) == 0 {
		t.Skip("SOROT_ARTICLES names no article")
	}
	on := check.All()
	if code := os.Getenv("SOROT_CHECK"); code != "" {
		on = check.Set(0).With(code)
	}
	p := pipeline(t)
	count, held := map[string]int{}, map[string]int{}
	for _, file := range files {
		g, err := gold.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a := p.Annotate(g)
		check.Run(a, on)
		if g.HeldOut() {
			for i := range a.Findings {
				held[a.Findings[i].Severity.String()+" "+a.Findings[i].Code]++
			}
			marked(a, g, held)
			continue
		}
		for i := range a.Findings {
			f := &a.Findings[i]
			count[f.Severity.String()+" "+f.Code]++
			var b strings.Builder
			for _, s := range f.Passages() {
				k := a.TokenAt(s.Start)
				for n := range a.Sentences {
					if x := &a.Sentences[n]; int(x.First) <= k && k < int(x.Last) {
						from, to := a.Tokens[x.First].Start, a.Tokens[x.Last-1].End
						b.WriteString("\n      " + a.Text[from:s.Start] + "[" + a.Text[s.Start:s.End] + "]" + a.Text[s.End:max(to, s.End)])
					}
				}
			}
			t.Logf("%s %s %s: %s%s", g.ID, f.Severity, f.Code, message(a, f, a.Lang), b.String())
		}
	}
	t.Log(count)
	t.Log("held out:", held)
}

// marked scores the weekdays against those that are marked as bad by hand.
func marked(a *article.Article, g *gold.Article, count map[string]int) {
	for _, s := range g.Spans {
		if s.Tag != 'd' || s.Get("bad") == "" {
			continue
		}
		count["marked bad"]++
		for i := range a.Findings {
			f := &a.Findings[i]
			if f.Code == "weekday-mismatch" && f.Severity <= article.Warn && int(a.UTF16(f.Spans[0].Start)) < s.End && s.Start < int(a.UTF16(f.Spans[0].End)) {
				count["marked bad, found"]++
				break
			}
		}
	}
}
