package article

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The cases are in testdata, for anyone to edit; each file tells its form at
// the top. Blank lines and lines that begin with // are left out. In a text
// \n is a line break, \r, \t, \0 and \u{FEFF} are what they are in Go.
func cases(t *testing.T, file string, f func(where, line string)) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || strings.HasPrefix(line, "//") {
			continue
		}
		n++
		f(fmt.Sprintf("%s:%d", file, i+1), line)
	}
	if n < 10 {
		t.Errorf("%s holds %d cases", file, n)
	}
}

func unescape(t *testing.T, s string) string {
	t.Helper()
	s = strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t", `\0`, "\x00").Replace(s)
	for {
		from := strings.Index(s, `\u{`)
		if from < 0 {
			return s
		}
		to := strings.IndexByte(s[from:], '}') + from
		var r rune
		if _, err := fmt.Sscanf(s[from+3:to], "%x", &r); err != nil {
			t.Fatal(err)
		}
		s = s[:from] + string(r) + s[to+1:]
	}
}

// forced reads a language and a colon at the start of a line.
func forced(line string) (Options, string) {
	for _, l := range []Lang{ID, EN} {
		if rest, ok := strings.CutPrefix(line, l.String()+": "); ok {
			return Options{Lang: l}, rest
		}
	}
	return Options{}, line
}

// bar is where the cases put a cut; it does not occur in their texts.
const bar = "|"

func TestTokens(t *testing.T) {
	cases(t, "tokens.txt", func(where, line string) {
		text, want, _ := strings.Cut(line, " => ")
		var a Article
		a.Reset(unescape(t, text), Options{})
		var got []string
		for i := range a.Tokens {
			k := &a.Tokens[i]
			got = append(got, a.Text[k.Start:k.End]+":"+[...]string{"", "w", "d", "p", "s"}[k.Kind])
		}
		if g := strings.Join(got, " "); g != unescape(t, want) {
			t.Errorf("%s: %q is cut into\n%s, want\n%s", where, text, g, want)
		}
	})
}

// join writes parts of the text with bars between them.
func join(a *Article, n int, part func(i int) (first, last int32)) string {
	var parts []string
	for i := range n {
		first, last := part(i)
		parts = append(parts, a.Text[a.Tokens[first].Start:a.Tokens[last-1].End])
	}
	return strings.Join(parts, bar)
}

func TestSentences(t *testing.T) {
	cases(t, "sentences.txt", func(where, line string) {
		wrapped := strings.NewReplacer("~", "\n")
		text := wrapped.Replace(unescape(t, strings.NewReplacer(" "+bar+" ", " ", bar, "").Replace(line)))
		var a Article
		a.Reset(text, Options{})
		got := join(&a, len(a.Sentences), func(i int) (int32, int32) { return a.Sentences[i].First, a.Sentences[i].Last })
		want := strings.NewReplacer(" "+bar+" ", bar, `\r`, "", `\n\n`, bar, `\n`, bar).Replace(line)
		if want = wrapped.Replace(unescape(t, want)); got != want {
			t.Errorf("%s:\n%q, want\n%q", where, got, want)
		}
	})
}

func TestQuotes(t *testing.T) {
	cases(t, "quotes.txt", func(where, line string) {
		text, want, _ := strings.Cut(line, " => ")
		var a Article
		a.Reset(unescape(t, text), Options{})
		var got []string
		for _, q := range a.Quotes {
			if q.Close < 0 {
				got = append(got, a.Text[a.Tokens[q.Open].Start:a.Tokens[a.Paragraphs[q.Para].Tokens[1]-1].End]+"…open")
			} else {
				got = append(got, a.Text[a.Tokens[q.Open].Start:a.Tokens[q.Close].End])
			}
		}
		if g := strings.Join(got, " "+bar+" "); g != unescape(t, want) {
			t.Errorf("%s: %q holds\n%s, want\n%s", where, text, g, want)
		}
	})
}

func TestParagraphs(t *testing.T) {
	cases(t, "paragraphs.txt", func(where, line string) {
		text, want, _ := strings.Cut(line, " => ")
		var a Article
		a.Reset(unescape(t, text), Options{})
		var got []string
		for i := range a.Paragraphs {
			p := &a.Paragraphs[i]
			s := [...]string{"body", "heading", "bullet"}[p.Kind]
			if p.Dateline > 0 {
				s += "(" + a.Text[a.Tokens[p.Tokens[0]].Start:a.Tokens[p.Tokens[0]+p.Dateline-1].End] + ")"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s: %q is %s, want %s", where, text, g, want)
		}
	})
}

func TestLanguages(t *testing.T) {
	cases(t, "languages.txt", func(where, line string) {
		opt, line := forced(line)
		text, want, _ := strings.Cut(line, " => ")
		var a Article
		a.Reset(unescape(t, text), opt)
		got := a.Lang.String() + ":"
		for i := range a.Sentences {
			got += " " + a.Sentences[i].Lang.String()
		}
		if got != want {
			t.Errorf("%s: %q is %s, want %s", where, text, got, want)
		}
	})
}
