package numeral

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"sorot/wasm/article"
)

// Each line of testdata/id.txt and en.txt is a numeral and what it says:
//
//	dua ratus lima puluh ribu = 250000
//	ke-79 = #79
//	puluhan ribu = 10000..
//	22.10.2024 = -
//
// "#" marks an ordinal, ".." a vague one, "-" what is no numeral. A numeral
// that ends before the line does is cut with "|": "dua | tiga = 2". An "~"
// gives the reading under the other separator convention: "12.000 = 12000 ~ 12".
func TestCases(t *testing.T) {
	for _, c := range []struct {
		file string
		lang article.Lang
	}{{"id", article.ID}, {"en", article.EN}} {
		data, err := os.ReadFile("testdata/" + c.file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var a article.Article
		for i, line := range strings.Split(string(data), "\n") {
			if line == "" || strings.HasPrefix(line, "//") {
				continue
			}
			in, want, _ := strings.Cut(line, " = ")
			text, tail, cut := strings.Cut(in, " | ")
			if cut {
				text += " " + tail
			}
			a.Reset(text, article.Options{Lang: c.lang})
			v := a.View(0)
			v.Toks = a.Tokens
			got, end := read(&v)
			if got != want {
				t.Errorf("%s.txt:%d: %q is %s, want %s", c.file, i+1, in, got, want)
			}
			if whole := !cut; got != "-" && whole != (end == len(v.Toks)) {
				t.Errorf("%s.txt:%d: %q ends after %q", c.file, i+1, in, v.Slice(0, end))
			}
		}
	}
}

func read(v *article.View) (string, int) {
	if n, next, ok := Ordinal(v, 0); ok {
		return "#" + show(n.Value), next
	}
	if n, next, ok := Cardinal(v, 0); ok {
		s := show(n.Value)
		if n.Alt == n.Alt {
			s += " ~ " + show(n.Alt)
		}
		return s, next
	}
	if low, next, ok := Vague(v, 0); ok {
		return show(low) + "..", next
	}
	return "-", 0
}

func show(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }

func FuzzCardinal(f *testing.F) {
	f.Add("dua ratus lima puluh ribu", "12.000,50 juta")
	f.Fuzz(func(t *testing.T, x, y string) {
		var a article.Article
		for _, lang := range []article.Lang{article.ID, article.EN} {
			a.Reset(x+" "+y, article.Options{Lang: lang})
			for s := range a.Sentences {
				v := a.View(s)
				for i := range v.Toks {
					if _, next, ok := Cardinal(&v, i); ok && (next <= i || next > len(v.Toks)) {
						t.Fatalf("%q: cardinal [%d, %d)", x, i, next)
					}
					if _, next, ok := Ordinal(&v, i); ok && (next <= i || next > len(v.Toks)) {
						t.Fatalf("%q: ordinal [%d, %d)", x, i, next)
					}
					if _, next, ok := Vague(&v, i); ok && (next <= i || next > len(v.Toks)) {
						t.Fatalf("%q: vague [%d, %d)", x, i, next)
					}
				}
			}
		}
	})
}
