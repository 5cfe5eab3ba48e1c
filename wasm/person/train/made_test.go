package train

import (
	"strings"
	"testing"

	"sorot/wasm/article"
)

// TestMade: every template's letters stand for something, and the spans of what
// is made are where its names are.
func TestMade(t *testing.T) {
	names := []string{"Adi", "Budi", "Citra", "Dewi", "Flood", "Grant", "Hadley", "Imlach"}
	l := &Lists{firstID: names, lastID: names, firstWorld: names, lastWorld: names, firstUS: names, lastUS: names,
		known: []string{"Eko Prasetyo", "Rina Marlina"}, city: []string{"Bogor", "Leeds"}, country: []string{"Peru", "Chad"}}
	w := &swapper{l: l, r: random(1), words: [2][]string{{"angin", "kabut"}, {"flake", "steel"}}}
	for k, sets := range [][][]string{stories(madeID, storiesID), stories(madeEN, storiesEN)} {
		for _, set := range sets {
			m := &maker{w, []article.Lang{article.ID, article.EN}[k], map[byte]string{}, map[byte]bool{}}
			m.fill()
			for _, line := range set {
				for rest := line; ; {
					i := strings.IndexByte(rest, '{')
					if i < 0 {
						break
					}
					if i+2 >= len(rest) || rest[i+2] != '}' || m.names[rest[i+1]] == "" {
						t.Fatalf("%q: nothing stands for %q", line, rest[i:])
					}
					rest = rest[i+3:]
				}
			}
		}
	}
	people := 0
	for _, d := range w.made(200) {
		last := 0
		for _, s := range d.Spans {
			if s.Start < last || s.End <= s.Start || s.End > len(d.Text) {
				t.Fatalf("span %v in %q", s, d.Text)
			}
			last = s.End
			if s.Tag == Per {
				people++
				if c := d.Text[s.Start]; c >= 'a' && c <= 'z' {
					t.Errorf("%q in %q", d.Text[s.Start:s.End], d.Text)
				}
			}
		}
		if strings.ContainsAny(d.Text, "{}") {
			t.Errorf("not filled in: %q", d.Text)
		}
	}
	if people < 1000 {
		t.Errorf("%d people in 400 documents", people)
	}
}
