package source

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"sorot/wasm/article"
)

// news is the text of the development articles, without their tags.
func news(t testing.TB) string {
	files, _ := filepath.Glob("../testdata/gold/dev-*.xml")
	tag := regexp.MustCompile(`<[^>]*>`)
	var b strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(tag.ReplaceAllString(string(data), ""))
	}
	return b.String()
}

// spent gives the least time of a few passes over a text.
func spent(text string) (time.Duration, int) {
	var a article.Article
	d := New()
	best := time.Hour
	for range 3 {
		a.Reset(text, article.Options{})
		start := time.Now()
		d.Document(&a)
		best = min(best, time.Since(start))
	}
	return best, len(a.Tokens)
}

// TestLinear: time per token stays the same on texts made to break it.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip()
	}
	for name, unit := range map[string]string{
		"one line":    "polisi mengatakan warga menyebut rumah itu ",
		"one clause":  "Polisi said that the man claims the report says ",
		"quotes":      "\"Kami sudah siap,\" kata Budi. ",
		"commas":      "Budi, Rina, dan warga, kata, menurut, ",
		"open quotes": "\"Kami sudah siap\n\n",
		"brackets":    "(Budi (Rina (kata ",
		"and":         "said and denied and ",
		"names":       "Budi Rina Kata Menurut ",
		"menurut":     "menurut dia menurut polisi menurutnya ujarnya ",
		"news":        news(t),
	} {
		small := strings.Repeat(unit, 1+(64<<10)/len(unit))
		large := strings.Repeat(small, 16)
		a, n := spent(small)
		b, m := spent(large)
		one, other := float64(a)/float64(n), float64(b)/float64(m)
		t.Logf("%-12s %4.0f ns a token, %4.0f at 16 times the length", name, one, other)
		if other > 8*one+300 {
			t.Errorf("%s: %.0f ns a token at %d tokens, %.0f at %d", name, one, n, other, m)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	text := strings.Repeat(news(t), 3)
	var a article.Article
	d := New()
	a.Reset(text, article.Options{})
	d.Document(&a)
	n := testing.AllocsPerRun(3, func() {
		a.Reset(text, article.Options{})
		d.Document(&a)
	})
	// Contents are slices of their own for each source; nothing for each token.
	if limit := float64(len(a.Sources))/4 + 20; n > limit {
		t.Errorf("%.0f allocations for %d sources and %d tokens", n, len(a.Sources), len(a.Tokens))
	}
}

func BenchmarkDocument(b *testing.B) {
	text := strings.Repeat(news(b), 4)
	var a article.Article
	d := New()
	a.Reset(text, article.Options{})
	for b.Loop() {
		b.StopTimer()
		a.Reset(text, article.Options{})
		b.StartTimer()
		d.Document(&a)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(a.Tokens)), "ns/token")
}
