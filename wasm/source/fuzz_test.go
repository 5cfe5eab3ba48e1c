package source

import (
	"testing"

	"sorot/wasm/article"
)

// FuzzDocument: no text makes the detector fail, and all that it says are
// stretches of the text.
func FuzzDocument(f *testing.F) {
	f.Add(`"Kami siap," kata Budi. Menurut dia, "aman." (Reuters)`, uint8(1))
	f.Add("\"A\n\n\"B\n\nC,\" X said, citing (Y (Z)), and denied it - he - told\n\nBy X", uint8(2))
	f.Add(news(f)[:3000], uint8(0))
	f.Fuzz(func(t *testing.T, text string, seed uint8) {
		var a article.Article
		a.Reset(text, article.Options{Lang: article.Lang(seed % 3)})
		for i := range a.Tokens { // some words are people, some are days
			switch (i*7 + int(seed)) % 11 {
			case 0:
				a.AddPerson(i, i+1, 0, 0)
			case 1:
				a.AddDate(i, i+1, 0, article.Date{})
			}
		}
		a.Settle()
		New().Document(&a)
		n := int32(len(a.Tokens))
		for i := range a.Marks {
			m := &a.Marks[i]
			if m.Kind != article.SourceKind {
				continue
			}
			s := &a.Sources[m.Val]
			if m.First < 0 || m.First >= m.Last || m.Last > n || s.Cue[0] > s.Cue[1] || s.Cue[0] < 0 || s.Cue[1] > n {
				t.Fatalf("mark %v, cue %v of %d tokens", m, s.Cue, n)
			}
			if s.Entity < 0 || int(s.Entity) > len(a.Entities) || s.Via < 0 || int(s.Via) > len(a.Sources) {
				t.Fatalf("entity %d of %d, via %d of %d", s.Entity, len(a.Entities), s.Via, len(a.Sources))
			}
			for _, c := range s.Content {
				if c.First < 0 || c.First >= c.Last || c.Last > n {
					t.Fatalf("content %v of %d tokens", c, n)
				}
			}
		}
		for _, o := range a.Owners {
			if a.Marks[o.Source].Kind != article.SourceKind {
				t.Fatalf("owner %v is no source", o)
			}
		}
	})
}
