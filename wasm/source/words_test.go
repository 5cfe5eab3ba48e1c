package source

import (
	"os"
	"regexp"
	"strconv"
	"testing"

	"sorot/wasm/article"
)

// Each number of hashes.go is the hash of the word beside it.
func TestHashes(t *testing.T) {
	data, err := os.ReadFile("hashes.go")
	if err != nil {
		t.Fatal(err)
	}
	lines := regexp.MustCompile(`(?m)^\t(w\w+) += (\d+) // (\S+)$`).FindAllStringSubmatch(string(data), -1)
	if len(lines) < 200 {
		t.Fatalf("%d words", len(lines))
	}
	for _, l := range lines {
		if got := strconv.FormatUint(uint64(article.Hash(l[3])), 10); got != l[2] {
			t.Errorf("%s = %s, the hash of %q is %s", l[1], l[2], l[3], got)
		}
	}
}

// The lexicons stay sparse enough to be looked up in one or two steps.
func TestLexicons(t *testing.T) {
	var a article.Article
	a.Reset("Kata Budi.", article.Options{})
	New().Document(&a)
	for name, l := range map[string]*lexicon{"id": &id, "en": &en} {
		n := 0
		for _, s := range l.slots {
			if s.class != 0 {
				n++
			}
		}
		t.Log(name, n, "words")
		if n*2 > lexiconSize {
			t.Errorf("%s: %d words in %d slots", name, n, lexiconSize)
		}
	}
}

// Detectors that start side by side find the same.
func TestSideBySide(t *testing.T) {
	text := "“Harga naik,” kata Rina Wulandari. Police said two people were hurt."
	find := func() string {
		var a article.Article
		a.Reset(text, article.Options{})
		New().Document(&a)
		s := ""
		for _, m := range a.Marks {
			s += text[m.Start:m.End] + "|"
		}
		return s
	}
	got := make(chan string)
	for range 8 {
		go func() { got <- find() }()
	}
	want := find()
	for range 8 {
		if s := <-got; s != want {
			t.Errorf("got %q, want %q", s, want)
		}
	}
}
