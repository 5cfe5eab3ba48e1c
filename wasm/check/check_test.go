package check_test

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/check/seed"
	"sorot/wasm/gold"
	"sorot/wasm/page/say"
	"sorot/web/messages"
)

var words = map[article.Lang]*say.Words{
	article.ID: {Lang: "id", Get: messages.In("id")},
	article.EN: {Lang: "en", Get: messages.In("en")},
}

// message says a finding.
func message(a *article.Article, f *article.Finding, lang article.Lang) string {
	w := words[lang]
	if w == nil {
		w = words[article.EN]
	}
	var b strings.Builder
	w.Finding(f, func(s string) { b.WriteString(s) }, func(s article.Span) { b.WriteString(a.Text[s.Start:s.End]) })
	return b.String()
}

// parse reads the text of a case: people may be marked as {Kyrylo Budanov},
// sources with what they say as in the annotated articles.
func parse(t testing.TB, lang, published, text string) *gold.Article {
	t.Helper()
	text = strings.ReplaceAll(text, " ¶ ", "\n")
	for {
		before, rest, ok := strings.Cut(text, "{")
		if !ok {
			break
		}
		name, after, _ := strings.Cut(rest, "}")
		text = before + `<p id="` + name[strings.LastIndexByte(name, ' ')+1:] + `">` + name + "</p>" + after
	}
	head := `<article id="case" lang="` + lang + `"`
	if published != "" {
		head += ` published="` + published + `"`
	}
	g, err := gold.Parse(head + ">\n" + text + "\n</article>")
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return g
}

// TestCases reads testdata/CODE.txt: "fire", "fit" or "silent", the language,
// the article's date or "-", and the text. A fit must be silent but for it.
func TestCases(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		code := strings.TrimSuffix(filepath.Base(file), ".txt")
		if check.Of(code) == nil {
			t.Errorf("%s: no such check", file)
		}
	}
	p := seed.NewPipeline()
	for _, c := range check.Checks() {
		file := "testdata/" + c.Code + ".txt"
		f, err := os.Open(file)
		if err != nil {
			t.Error(err)
			continue
		}
		count := map[string]int{}
		in := bufio.NewScanner(f)
		for n := 1; in.Scan(); n++ {
			line := strings.TrimSpace(in.Text())
			if line == "" || line[0] == '#' {
				continue
			}
			part := strings.SplitN(line, " ", 4)
			if len(part) < 4 {
				t.Fatalf("%s:%d: not a case", file, n)
			}
			want, lang, published, text := part[0], part[1], part[2], strings.TrimSpace(part[3])
			if published == "-" {
				published = ""
			}
			a := p.Annotate(parse(t, lang, published, text))
			check.Run(a, check.Set(0).With(c.Code))
			got := "silent"
			for i := range a.Findings {
				if a.Findings[i].Severity != article.Fit {
					got = "fire"
				} else if got == "silent" && want == "fit" {
					got = "fit"
				}
			}
			count[want+" "+lang]++
			if got != want {
				t.Errorf("%s:%d: %s, want %s: %s%s", file, n, got, want, text, told(a))
			}
		}
		f.Close()
		for _, lang := range []string{"id", "en"} {
			if count["fire "+lang] < 10 || count["silent "+lang]+count["fit "+lang] < 10 {
				t.Logf("%s: %v: ten of each are wanted in each language", c.Code, count)
			}
		}
	}
}

// told lists what was found, to be read.
func told(a *article.Article) string {
	var b strings.Builder
	for i := range a.Findings {
		f := &a.Findings[i]
		b.WriteString("\n    " + f.Severity.String() + " " + f.Code + ": " + message(a, f, a.Lang))
		for _, s := range f.Passages() {
			b.WriteString(" [" + a.Text[s.Start:s.End] + "]")
		}
	}
	return b.String()
}

// TestMessages wants each check to have its words in both languages, and each
// value that a case compares to be said.
func TestMessages(t *testing.T) {
	for _, c := range check.Checks() {
		for lang, w := range words {
			for _, end := range []string{"", ".ask"} {
				if w.Get("check."+c.Code+end) == "" {
					t.Errorf("%s: no check.%s%s", lang, c.Code, end)
				}
			}
			if c.Default == (w.Get("check."+c.Code+".off") != "") {
				t.Errorf("%s: off without a reason, or on with one", c.Code)
			}
		}
	}
}
