package date

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sorot/wasm/article"
)

// TestOpen holds that what a rule must have behind it spares only rules that
// would find nothing: without it the cases and articles have the same dates, in
// their own order of words and in others.
func TestOpen(t *testing.T) {
	var files []string
	for _, pattern := range []string{"testdata/*.txt", "../number/testdata/*.txt", "../testdata/gold/dev-*.xml"} {
		found, _ := filepath.Glob(pattern)
		files = append(files, found...)
	}
	if len(files) < 20 {
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
				out = append(out, fmt.Sprint(v.Slice(int(m.First), int(m.Last)), article.RuleOf(m.Rule).Name, a.Dates[m.Val]))
			}
		}
		return
	}
	kept := append([]rule(nil), rules...)
	defer copy(rules, kept)
	random := rand.New(rand.NewPCG(1, 2))
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		text := string(raw)
		for range 4 {
			for _, lang := range []article.Lang{article.ID, article.EN} {
				copy(rules, kept)
				some := found(text, lang)
				for i := range rules {
					rules[i].behind = anything
				}
				all := found(text, lang)
				for i := range max(len(all), len(some)) {
					if i >= len(all) || i >= len(some) || all[i] != some[i] {
						t.Errorf("%s as %v: %v when all rules are asked", f, lang, all[max(0, min(i, len(all)-1))])
						break
					}
				}
			}
			text = mixed(text, random)
		}
	}
}

// mixed puts runs of three words of each line in another order.
func mixed(text string, random *rand.Rand) string {
	lines := strings.Split(text, "\n")
	for k, line := range lines {
		words := strings.Split(line, " ")
		random.Shuffle(len(words)/3, func(i, j int) {
			for n := range 3 {
				words[3*i+n], words[3*j+n] = words[3*j+n], words[3*i+n]
			}
		})
		lines[k] = strings.Join(words, " ")
	}
	return strings.Join(lines, "\n")
}
