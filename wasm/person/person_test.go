package person

import (
	_ "embed"
	"os"
	"slices"
	"strings"
	"testing"

	"sorot/wasm/article"
)

//go:embed model/person-v1.bin
var file []byte

func load(t testing.TB) *Model {
	m, err := Load(file)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// readCases gives the articles of a case file with their people's spans.
func readCases(t *testing.T, path string) (texts []string, spans [][]article.Span) {
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for block := range strings.SplitSeq(string(raw), "\n\n") {
		var b strings.Builder
		var s []article.Span
		for line := range strings.Lines(block) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			for _, c := range []byte(line) {
				switch c {
				case '[':
					s = append(s, article.Span{Start: int32(b.Len())})
				case ']':
					s[len(s)-1].End = int32(b.Len())
				default:
					b.WriteByte(c)
				}
			}
		}
		if b.Len() > 0 {
			texts, spans = append(texts, b.String()), append(spans, s)
		}
	}
	return texts, spans
}

// run is what annotate does with this one detector.
func run(d *Detector, a *article.Article, text string) {
	a.Reset(text, article.Options{})
	d.Document(a)
	a.Settle()
}

// TestCases lets a model that was trained anew miss a few of the cases, as a
// statistical one will, and names them.
func TestCases(t *testing.T) {
	d := New(load(t))
	var a article.Article
	for _, lang := range []string{"id", "en"} {
		texts, want := readCases(t, "testdata/"+lang+".txt")
		right, found, gold := 0, 0, 0
		for i, text := range texts {
			run(d, &a, text)
			var got []article.Span
			for _, m := range a.Marks {
				got = append(got, m.Span)
				if !slices.Contains(want[i], m.Span) {
					t.Logf("%s: false: %q in %q", lang, text[m.Start:m.End], text)
				} else {
					right++
				}
			}
			for _, s := range want[i] {
				if !slices.Contains(got, s) {
					t.Logf("%s: missed: %q in %q", lang, text[s.Start:s.End], text)
				}
			}
			found, gold = found+len(got), gold+len(want[i])
		}
		if f := 2 * float64(right) / float64(found+gold); f < 0.9 {
			t.Errorf("%s: F1 %.3f of the cases", lang, f)
		}
	}
}

func TestEntities(t *testing.T) {
	d := New(load(t))
	var a article.Article
	text := "Budanov: Rusia Siap Menyerang\n\nKepala HUR Kyrylo Budanov mengatakan Rusia mengirim tentara. Ia menolak merinci.\n" +
		"Presiden Ukraina Volodymyr Zelensky membenarkan keterangan Budanov. Sutini (51), warga Kyiv, mengungsi."
	run(d, &a, text)
	var got []string
	for _, e := range a.Entities {
		got = append(got, text[e.Name.Start:e.Name.End]+"/"+text[e.Role.Start:e.Role.End])
	}
	want := []string{"Kyrylo Budanov/Kepala HUR", "Volodymyr Zelensky/Presiden Ukraina", "Sutini/warga Kyiv"}
	if !slices.Equal(got, want) {
		t.Errorf("entities %q, want %q", got, want)
	}
	if len(a.Entities) == 3 && (a.Entities[0].Mentions != 3 || a.Entities[2].Age != 51) {
		t.Errorf("mentions %d, age %d", a.Entities[0].Mentions, a.Entities[2].Age)
	}
	if len(a.Pronouns) != 1 || a.Pronouns[0].Entity != 0 {
		t.Errorf("pronouns %v", a.Pronouns)
	}
}

// TestNoModel: rules alone, and nothing breaks.
func TestNoModel(t *testing.T) {
	d := New(nil)
	var a article.Article
	run(d, &a, "Polisi menangkap pria berinisial RS (34) di Bekasi.\nPenulis: Rinaldi Siahaan")
	if len(a.Marks) != 2 {
		t.Errorf("%d marks", len(a.Marks))
	}
}

func TestLoadRefuses(t *testing.T) {
	for _, n := range []int{0, 5, 8, 20, 200, 5000, len(file) / 2, len(file) - 1} {
		if _, err := Load(file[:n]); err == nil {
			t.Errorf("%d bytes accepted", n)
		}
	}
}

func TestAllocations(t *testing.T) {
	d := New(load(t))
	var a article.Article
	texts, _ := readCases(t, "testdata/id.txt")
	text := strings.Join(texts, "\n")
	run(d, &a, text)
	if n := testing.AllocsPerRun(5, func() { run(d, &a, text) }); n > 2 {
		t.Errorf("%v allocations an article", n)
	}
}

func BenchmarkDocument(b *testing.B) {
	d := New(load(b))
	var a article.Article
	raw, err := os.ReadFile("testdata/id.txt")
	if err != nil {
		b.Fatal(err)
	}
	text := strings.NewReplacer("[", "", "]", "").Replace(string(raw))
	for len(text) < 1<<20 {
		text += text
	}
	a.Reset(text, article.Options{})
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		a.Marks, a.Persons, a.Entities, a.Pronouns = a.Marks[:0], a.Persons[:0], a.Entities[:0], a.Pronouns[:0]
		d.Document(&a)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(a.Tokens)), "ns/token")
}

func FuzzDocument(f *testing.F) {
	f.Add("Kepala HUR Kyrylo Budanov (34), berinisial RS-TM.")
	d := New(load(f))
	var a article.Article
	f.Fuzz(func(t *testing.T, text string) {
		run(d, &a, text)
		for _, m := range a.Marks {
			if m.Start >= m.End || int(m.End) > len(text) {
				t.Fatal(m)
			}
		}
	})
}
