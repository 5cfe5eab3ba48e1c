package date_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"sorot/wasm/article"
	"sorot/wasm/date"
)

var update = flag.Bool("update", false, "re-record testdata from what the engine says")

// How testdata/id.txt and en.txt are read: each line is a text of its own.
//
//	published: 2024-10-28       sets the day that the lines below count from; "published:" alone, none
//	# …                         a comment
//	Ia datang pada [hari Selasa (22/10/2024)|date|2024-10-22].
//
// A bracket holds the marked words, the type, the value (empty where open) and
// then, where told, the modifier and "bad". A line without brackets is a
// negative: nothing in it is a date. \n is a line break in the text.
func TestCases(t *testing.T) {
	for _, lang := range []string{"id", "en"} {
		path := "testdata/" + lang + ".txt"
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(raw), "\n")
		d, published := date.New(), ""
		for i, line := range lines {
			if p, ok := strings.CutPrefix(line, "published:"); ok {
				published = strings.TrimSpace(p)
				continue
			}
			if line == "" || line[0] == '#' {
				continue
			}
			var a article.Article
			annotate(d, &a, strings.ReplaceAll(strip(line), `\n`, "\n"), article.Options{Lang: article.ParseLang(lang), Published: published})
			got := strings.ReplaceAll(show(&a), "\n", `\n`)
			if got != line && !*update {
				t.Errorf("%s:%d (published %q)\n got %s\nwant %s", path, i+1, published, got, line)
			}
			lines[i] = got
		}
		if *update {
			if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// strip takes the marks out of a case. A bracket without "|" is the text's own.
func strip(line string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(line, '[')
		if i < 0 {
			b.WriteString(line)
			return b.String()
		}
		j := strings.IndexByte(line[i:], ']')
		inside, rest := "", ""
		if j >= 0 {
			inside, rest = line[i+1:i+j], line[i+j+1:]
		}
		words, _, ok := strings.Cut(inside, "|")
		if !ok {
			b.WriteString(line[:i+1])
			line = line[i+1:]
			continue
		}
		b.WriteString(line[:i] + words)
		line = rest
	}
}

func show(a *article.Article) string {
	var b strings.Builder
	at := int32(0)
	for i := range a.Marks {
		m := &a.Marks[i]
		d := &a.Dates[m.Val]
		b.WriteString(a.Text[at:m.Start] + "[" + a.Text[m.Start:m.End] + "|" + d.Type.String() + "|" + d.Value)
		if d.Modifier != "" {
			b.WriteString("|" + d.Modifier)
		}
		if d.Bad {
			b.WriteString("|bad")
		}
		b.WriteString("]")
		at = m.End
	}
	return b.String() + a.Text[at:]
}

// annotate runs this detector alone, as the pipeline does.
func annotate(d *date.Detector, a *article.Article, text string, opt article.Options) {
	a.Reset(text, opt)
	for i := range a.Sentences {
		v := a.View(i)
		from := len(a.Marks)
		d.Sentence(&v, &a.Sink)
		for k := from; k < len(a.Marks); k++ {
			a.Marks[k].First += a.Sentences[i].First
			a.Marks[k].Last += a.Sentences[i].First
		}
	}
	a.Settle()
	d.Document(a)
	a.Settle()
}

// testdata/published.txt holds whole articles, "=== VALUE FROM" before each.
func TestPublished(t *testing.T) {
	raw, err := os.ReadFile("testdata/published.txt")
	if err != nil {
		t.Fatal(err)
	}
	d := date.New()
	for _, block := range strings.Split(string(raw), "\n=== ")[1:] {
		head, text, _ := strings.Cut(block, "\n")
		var a article.Article
		annotate(d, &a, text, article.Options{})
		if got := strings.TrimSpace(a.Published.Value + " " + a.Published.From); got != head {
			t.Errorf("got %q, want %q for\n%s\n%s", got, head, text, show(&a))
		}
	}
}

func FuzzDates(f *testing.F) {
	f.Add("Selasa (22/10/2024) pukul 10.00 WIB", "2024-10-28")
	f.Add("Oct. 22-24, 2024 at 10:30 a.m. ET, H-7 Lebaran 1446 H, 2x24 jam, '98", "")
	f.Fuzz(func(t *testing.T, text, published string) {
		var a article.Article
		annotate(date.New(), &a, text, article.Options{Published: published})
		last := int32(0)
		for _, m := range a.Marks {
			if m.Start < last || m.End <= m.Start || int(m.End) > len(a.Text) {
				t.Fatalf("span %d–%d after %d", m.Start, m.End, last)
			}
			last = m.End
		}
	})
}
