package annotate

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/gold"
	"sorot/wasm/internal/schema"
)

// langs are the wishes that a caller may have, by number.
func options(n uint8) article.Options {
	opt := article.Options{Lang: article.Lang(n % 3)}
	if n/3%2 == 1 {
		opt.Published = "2024-10-28"
	}
	return opt
}

// seed adds the annotated articles and what breaks programs that read text.
func seed(f *testing.F) {
	f.Helper()
	files, err := filepath.Glob("../testdata/gold/dev-*.xml")
	if err != nil || len(files) == 0 {
		f.Fatal("no articles")
	}
	for i, path := range files {
		a, err := gold.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		if i%6 == 0 {
			f.Add(a.Text, uint8(i))
		}
		for j, line := range strings.Split(a.Text, "\n") {
			if j%8 == i%8 {
				f.Add(line, uint8(i+j))
			}
		}
	}
}

// FuzzAnnotate: whatever the text, the document is true to it.
func FuzzAnnotate(f *testing.F) {
	seed(f)
	used := New(people()) // one that has seen other texts before
	f.Fuzz(func(t *testing.T, text string, n uint8) {
		opt := options(n)
		a := New(people()).Annotate(text, opt)
		checkMarks(t, a)
		doc := export.JSON(nil, a, "x")
		checkDocument(t, text, doc)
		if again := export.JSON(nil, used.Annotate(text, opt), "x"); string(again) != string(doc) {
			t.Errorf("an engine that was used before says otherwise of %q:\n%s\n%s", text, again, doc)
		}
	})
}

func checkMarks(t *testing.T, a *article.Article) {
	t.Helper()
	valid := utf8.ValidString(a.Text)
	var last [article.Kinds]article.Span
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Start < 0 || m.Start >= m.End || int(m.End) > len(a.Text) {
			t.Fatalf("mark %d is [%d, %d) of %d bytes", i, m.Start, m.End, len(a.Text))
		}
		words := a.Text[m.Start:m.End]
		if valid && (!utf8.ValidString(words) || strings.TrimFunc(words, unicode.IsSpace) != words) {
			t.Errorf("%s %q is cut badly", m.Kind, words)
		}
		if i > 0 {
			if p := &a.Marks[i-1]; p.Start > m.Start || p.Start == m.Start && p.End < m.End {
				t.Errorf("[%d, %d) stands before [%d, %d)", p.Start, p.End, m.Start, m.End)
			}
		}
		if m.Start < last[m.Kind].End {
			t.Errorf("two marks of kind %s overlap at %q", m.Kind, words)
		}
		last[m.Kind] = m.Span
		if m.Kind == article.NumberKind && m.Start < last[article.DateKind].End {
			t.Errorf("number %q inside a date", words)
		}
		if name := article.RuleOf(m.Rule).Name; name == "" || name == "none" {
			t.Errorf("%s %q has no rule", m.Kind, words)
		}
		if valid {
			if got, want := int(a.UTF16(m.Start)), len(utf16.Encode([]rune(a.Text[:m.Start]))); got != want {
				t.Errorf("%q starts at %d, want %d", words, got, want)
			}
			if got, want := int(a.UTF16(m.End)), len(utf16.Encode([]rune(a.Text[:m.End]))); got != want {
				t.Errorf("%q ends at %d, want %d", words, got, want)
			}
		}
	}
}

func checkDocument(t *testing.T, text string, doc []byte) {
	t.Helper()
	if err := schema.Check(doc); err != nil {
		t.Errorf("%v\n%q\n%s", err, text, doc)
	}
	type span struct{ Start, End int }
	var d struct {
		Annotations []struct {
			span
			Source struct {
				Cue     *span
				Content []span
			}
			Date struct{ Value string }
		}
		Entities []struct {
			Name     string
			Mentions []string
			Pronouns []span
		}
	}
	if err := json.Unmarshal(doc, &d); err != nil {
		t.Fatal(err)
	}
	size := len(utf16.Encode([]rune(text)))
	valid := utf8.ValidString(text)
	if !valid {
		size = 2 * len(text) // how long a broken byte is, and whether it is anything, the caller must settle before
	}
	inside := func(what string, s span) {
		if s.Start < 0 || s.Start > s.End || s.Start == s.End && valid || s.End > size {
			t.Errorf("%s [%d, %d) of %d units in %q", what, s.Start, s.End, size, text)
		}
	}
	for _, a := range d.Annotations {
		inside("mark", a.span)
		if a.Source.Cue != nil {
			inside("cue", *a.Source.Cue)
		}
		for _, c := range a.Source.Content {
			inside("content", c)
		}
	}
	for _, e := range d.Entities {
		if !strings.Contains(strings.ToValidUTF8(text, "\ufffd"), e.Name) && utf8.ValidString(text) {
			t.Errorf("nobody is called %q in %q", e.Name, text)
		}
		for _, p := range e.Pronouns {
			inside("pronoun", p)
		}
	}
}

// FuzzShift: with language and day given, a paragraph put in front moves the
// marks behind it by its length, and changes nothing else of them.
func FuzzShift(f *testing.F) {
	seed(f)
	e, moved := New(people()), New(people())
	f.Fuzz(func(t *testing.T, text string, n uint8) {
		opt := options(n%2 + 4) // id or en, with a day
		// Credits and headings lean on how near the top they stand: far below it.
		// And a word in small letters is evidence on the same word as a name, so
		// what is put in front has no word that was not there.
		const more = "Begitulah awal ceritanya.\n\n"
		first := strings.Repeat(more, 8)
		a := e.Annotate(first+text, opt)
		b := moved.Annotate(more+first+text, opt)
		var x, y []article.Mark
		for _, m := range a.Marks {
			if int(m.Start) >= len(first) {
				x = append(x, m)
			}
		}
		for _, m := range b.Marks {
			if int(m.Start) >= len(more)+len(first) {
				y = append(y, m)
			}
		}
		if len(x) != len(y) {
			t.Fatalf("%d marks, %d after the shift, in %q", len(x), len(y), text)
		}
		for i := range x {
			p, q := &x[i], &y[i]
			if p.Start+int32(len(more)) != q.Start || p.End+int32(len(more)) != q.End || p.Kind != q.Kind || p.Rule != q.Rule {
				t.Fatalf("%s %q [%d, %d) becomes %s [%d, %d)", p.Kind, a.Text[p.Start:p.End], p.Start, p.End, q.Kind, q.Start, q.End)
			}
			switch p.Kind {
			case article.NumberKind:
				g, h := a.Numbers[p.Val], b.Numbers[q.Val]
				if g.Unit != h.Unit || g.Low != h.Low && g.Low == g.Low || g.High != h.High && g.High == g.High || g.Modifier != h.Modifier {
					t.Errorf("number %q changes its meaning: %v, %v", a.Text[p.Start:p.End], g, h)
				}
			case article.DateKind:
				if g, h := a.Dates[p.Val], b.Dates[q.Val]; g.Value != h.Value || g.Type != h.Type {
					t.Errorf("date %q changes its meaning: %q, %q", a.Text[p.Start:p.End], g.Value, h.Value)
				}
			}
		}
	})
}

// The seeds of the fuzz targets lie in testdata/fuzz: a folder that is lost
// would pass unseen.
func TestSeedsAreThere(t *testing.T) {
	for _, target := range []string{"FuzzAnnotate", "FuzzShift"} {
		if files, err := os.ReadDir("testdata/fuzz/" + target); err != nil || len(files) < 20 {
			t.Errorf("%s: %d seeds, %v", target, len(files), err)
		}
	}
}
