// Package shortcut helps to test that what spares a detector work, gates and
// filters, spares it no mark: the same texts are read with it and without.
package shortcut

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"sorot/wasm/article"
)

// Detector reads a sentence, as all detectors do.
type Detector interface {
	Sentence(v *article.View, s *article.Sink)
}

// Text is what a file holds.
type Text struct{ Name, Text string }

// Texts reads the files of some patterns, at least so many, in the order of the
// patterns and their names.
func Texts(t *testing.T, least int, patterns ...string) (texts []Text) {
	t.Helper()
	for _, pattern := range patterns {
		names, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			raw, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, Text{name, string(raw)})
		}
	}
	if len(texts) < least {
		t.Fatalf("only %d files of %v", len(texts), patterns)
	}
	return texts
}

// Marks tells what a new detector marks in a text, all read in one language:
// the words, the rule and the value of each mark.
func Marks(d Detector, text string, lang article.Lang, value func(*article.Article, *article.Mark) any) (out []string) {
	var a article.Article
	a.Reset(text, article.Options{Lang: lang})
	for i := range a.Sentences {
		v := a.View(i)
		from := len(a.Marks)
		d.Sentence(&v, &a.Sink)
		for k := from; k < len(a.Marks); k++ {
			m := &a.Marks[k]
			out = append(out, fmt.Sprint(v.Slice(int(m.First), int(m.Last)), article.RuleOf(m.Rule).Name, value(&a, m)))
		}
	}
	return out
}

// Same fails the test where marks found with a shortcut are not all that are
// found without it, and names the first.
func Same(t *testing.T, name string, lang article.Lang, some, all []string) {
	t.Helper()
	for i := range max(len(all), len(some)) {
		if i >= len(all) || i >= len(some) || all[i] != some[i] {
			t.Errorf("%s as %v: %v without the shortcut", name, lang, all[max(0, min(i, len(all)-1))])
			return
		}
	}
}
