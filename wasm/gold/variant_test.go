package gold

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// An article of the kinds of dates and numbers that variants are made of.
const small = `<article id="x" lang="id" published="2024-10-28">
<q s="s1" k="indirect">Angka itu <n v="500">500</n> orang, termasuk <n v="3">tiga</n> anak</q>, <c s="s1">kata</c> <s id="s1" t="person">Kepala Desa <p id="a">Ahmad</p></s> pada <d v="2024-10-22" t="date">hari Selasa (22/10/2024)</d>.
Pada <d v="2024-10" t="date" mod="mid">pertengahan Oktober</d> ada sekitar <n v="12000" m="approx">12.000</n> orang, pada <d v="2024-06" t="date">bulan Juni lalu</d> tidak.
Pada <d v="2024-10-24" t="date">hari Kamis (24/10/2024)</d> hujan.
Pada <d v="2024-10-24" t="date">hari yang sama</d> banjir.
Ia datang pada <d v="2024-10-27" t="date">hari Minggu</d>.
(<s id="s2" t="byline">Kompas</s>)
</article>
`

func TestVariant(t *testing.T) {
	g, err := Parse(small)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	inverted := 0
	for i := range 200 {
		v, err := Variant(g, rand.New(rand.NewPCG(1, uint64(i))))
		if err != nil {
			t.Fatal(err)
		}
		again, _ := Variant(g, rand.New(rand.NewPCG(1, uint64(i))))
		if again.XML() != v.XML() {
			t.Fatal("the same seed makes another variant")
		}
		seen[v.Text] = true
		// Written, it is an annotated article again.
		back, err := Parse(v.XML())
		if err != nil || back.Text != v.Text || len(back.Spans) != len(g.Spans) {
			t.Fatalf("%v\n%s", err, v.XML())
		}
		pub, _ := time.Parse(time.DateOnly, v.Published)
		last := ""
		for j := range v.Spans {
			s := &v.Spans[j]
			text := v.slice(s.Start, s.End)
			switch s.Tag {
			case 'd':
				day, err := time.Parse(time.DateOnly, s.Get("v"))
				if err != nil {
					continue // a month
				}
				for n, w := range weekdays {
					if strings.Contains(text, w) && int(day.Weekday()) != n {
						t.Errorf("%s is no %s", s.Get("v"), text)
					}
				}
				if text == "hari yang sama" && s.Get("v") != last {
					t.Errorf("the same day as %s is %s", last, s.Get("v"))
				}
				last = s.Get("v")
				bare := strings.TrimPrefix(text, "hari ")
				for _, w := range weekdays {
					if ago := pub.Sub(day).Hours() / 24; bare == w && (ago < 0 || ago > 6) {
						t.Errorf("%s is %s, %v days before %s", text, s.Get("v"), ago, v.Published)
					}
				}
			case 'n':
				if strings.Trim(text, "0123456789.") == "" && strings.ReplaceAll(text, ".", "") != s.Get("v") {
					t.Errorf("%s is %s", text, s.Get("v"))
				}
			}
		}
		if strings.Contains(v.Text, "Menurut Kepala Desa Ahmad pada ") && strings.Contains(v.Text, ", angka itu ") {
			inverted++
		}
		if !strings.HasSuffix(v.Text, "\n(Kompas)") {
			t.Errorf("the credit moved:\n%s", v.Text)
		}
	}
	if len(seen) != 200 || inverted < 50 || inverted > 150 {
		t.Errorf("%d different variants, %d inverted", len(seen), inverted)
	}
}

func TestVariantRefuses(t *testing.T) {
	for _, body := range []string{
		`<n v="5" u="%">5%</n>`, `<n v="1" o="1">pertama</n>`, `<n v="100..">ratusan</n>`,
		`<d v="2024" t="date">2024</d>`, `<d t="date">dulu</d>`, `hampir <n v="5" m="approx">5</n>`,
	} {
		g, err := Parse("<article id=\"x\" lang=\"id\" published=\"2024-10-28\">\n" + body + "\n</article>")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Variant(g, rand.New(rand.NewPCG(1, 1))); err == nil {
			t.Errorf("%s: a variant is made", body)
		}
	}
}

func TestSpell(t *testing.T) {
	for n, want := range map[int]string{2: "dua", 10: "sepuluh", 11: "sebelas", 12: "dua belas", 20: "dua puluh", 21: "dua puluh satu", 99: "sembilan puluh sembilan"} {
		if got := spell(n); got != want {
			t.Errorf("%d is %q", n, got)
		}
	}
}

// perfect makes the document that says what the tags say.
func perfect(g *Article) *Document {
	out := map[string]any{"id": g.ID}
	var marks []map[string]any
	for i := range g.Spans {
		s := &g.Spans[i]
		m := map[string]any{"kind": kindOf[s.Tag], "start": s.Start, "end": s.End}
		switch s.Tag {
		case 'n':
			low, high, _ := bounds(s.Get("v"))
			n := map[string]any{"low": low, "high": high, "unit": s.Get("u"), "modifier": s.Get("m"), "ordinal": s.Get("o") == "1"}
			m["number"] = n
		case 'd':
			m["date"] = map[string]any{"type": s.Get("t"), "value": s.Get("v"), "modifier": s.Get("mod")}
		case 'p':
		default:
			continue
		}
		marks = append(marks, m)
	}
	out["annotations"] = marks
	raw, _ := json.Marshal(out)
	d, err := ParseDocument(raw)
	if err != nil {
		panic(err)
	}
	return d
}

func TestMistakes(t *testing.T) {
	g, err := Parse(small)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if n := Mistakes(&b, g, perfect(g)); n != 0 {
		t.Fatalf("%d mistakes where there are none:\n%s", n, b.String())
	}
	for name, spoil := range map[string]func(a []Annotation) []Annotation{
		"missed": func(a []Annotation) []Annotation { return a[1:] },
		"false alarm": func(a []Annotation) []Annotation {
			return append(a, a[0], Annotation{Kind: "person", Start: 1, End: 3})
		},
		"wrong value":       func(a []Annotation) []Annotation { a[0].Number.Low = 7.0; return a },
		"wrong unit":        func(a []Annotation) []Annotation { u := "kg"; a[0].Number.Unit = &u; return a },
		"wrong modifier":    func(a []Annotation) []Annotation { u := "less"; a[0].Number.Modifier = &u; return a },
		"wrong ordinal":     func(a []Annotation) []Annotation { a[0].Number.Ordinal = true; return a },
		"missed \"hari Min": func(a []Annotation) []Annotation { return a[:len(a)-1] },
	} {
		d := perfect(g)
		d.Annotations = spoil(d.Annotations)
		b.Reset()
		if n := Mistakes(&b, g, d); n == 0 || !strings.Contains(b.String(), name) {
			t.Errorf("%s: %d mistakes: %s", name, n, b.String())
		}
	}
}
