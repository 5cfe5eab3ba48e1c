package date

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/internal/shortcut"
)

// TestOpen holds that what a rule must have behind it spares only rules that
// would find nothing: without it the cases and articles have the same dates, in
// their own order of words and in others.
func TestOpen(t *testing.T) {
	found := func(text string, lang article.Lang) []string {
		return shortcut.Marks(New(), text, lang, func(a *article.Article, m *article.Mark) any { return a.Dates[m.Val] })
	}
	kept := append([]rule(nil), rules...)
	defer copy(rules, kept)
	random := rand.New(rand.NewPCG(1, 2))
	for _, f := range shortcut.Texts(t, 20, "testdata/*.txt", "../number/testdata/*.txt", "../testdata/gold/dev-*.xml") {
		text := f.Text
		for range 4 {
			for _, lang := range []article.Lang{article.ID, article.EN} {
				copy(rules, kept)
				some := found(text, lang)
				for i := range rules {
					rules[i].behind = anything
				}
				shortcut.Same(t, f.Name, lang, some, found(text, lang))
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
