package check_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/check/seed"
	"sorot/wasm/gold"
)

// TestRecall puts mistakes into the articles that SOROT_ARTICLES names and
// counts how many are asked about, of those held out in numbers alone.
func TestRecall(t *testing.T) {
	var files []string
	for _, g := range strings.Fields(os.Getenv("SOROT_ARTICLES")) {
		more, _ := filepath.Glob(g)
		files = append(files, more...)
	}
	if len(files) == 0 {
		t.Skip("SOROT_ARTICLES names no article")
	}
	p := pipeline(t)
	r := rand.New(rand.NewPCG(1, 7))
	type score struct{ found, all int }
	scores := map[string]*score{}
	why := map[string]int{}
	for _, file := range files {
		g, err := gold.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range seed.Seeds(g, 10, r) {
			set := "dev "
			if g.HeldOut() {
				set = "held "
			}
			x := scores[set+s.Kind]
			if x == nil {
				x = new(score)
				scores[set+s.Kind] = x
			}
			x.all++
			if hit(p, s) {
				x.found++
			} else if g.HeldOut() {
				if s.Kind == "weekday" || s.Kind == "digits" {
					why[s.Kind+" "+reason(p, s)]++
				}
			} else {
				line := s.Article.Text
				at := strings.Index(line, s.Now)
				t.Logf("missed %s %s: %q for %q … %s", g.ID, s.Kind, s.Now, s.Was, strings.ReplaceAll(line[max(0, at-60):min(len(line), at+80)], "\n", "¶"))
			}
		}
	}
	t.Log(why)
	for k, x := range scores {
		t.Logf("%s: %d of %d, %.2f", k, x.found, x.all, float64(x.found)/float64(x.all))
	}
}

// hit tells whether an error or warning rests on the changed mark; of those
// that the clean article has too, quote-open alone could lie there by chance.
func hit(p *seed.Pipeline, s seed.Seed) bool {
	a := p.Annotate(s.Article)
	check.Run(a, check.Standard())
	for i := range a.Findings {
		f := &a.Findings[i]
		if f.Severity > article.Warn || f.Code == "quote-open" {
			continue
		}
		for _, x := range f.Passages() {
			if int(a.UTF16(x.Start)) < s.End && s.Start < int(a.UTF16(x.End)) {
				return true
			}
		}
	}
	return false
}

// reason tells, in a word, why a seed may have been missed.
func reason(p *seed.Pipeline, s seed.Seed) string {
	a := p.Annotate(s.Article)
	for i := range a.Marks {
		m := &a.Marks[i]
		if int(a.UTF16(m.Start)) >= s.End || s.Start >= int(a.UTF16(m.End)) {
			continue
		}
		switch m.Kind {
		case article.NumberKind:
			n := &a.Numbers[m.Val]
			if n.Low != n.High {
				return "range"
			}
			return "read, modifier " + n.Modifier
		case article.DateKind:
			d := &a.Dates[m.Val]
			switch {
			case d.Form.Weekday == 0:
				return "no weekday in the mark"
			case d.Form.Day == 0:
				return "no day in the mark"
			case d.Value == "":
				return "no value"
			}
			return "read"
		}
	}
	return "not marked"
}
