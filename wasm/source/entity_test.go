package source

import (
	"strings"
	"testing"

	"sorot/wasm/article"
)

// read runs the detector over a text with no people marked but those named.
func read(text string, people ...string) *article.Article {
	var a article.Article
	a.Reset(text, article.Options{})
	for i, p := range people {
		a.Entities = append(a.Entities, article.Entity{})
		for at := 0; ; {
			k := strings.Index(text[at:], p)
			if k < 0 {
				break
			}
			from := at + k
			at = from + len(p)
			a.AddPerson(a.TokenAt(int32(from)), a.TokenAt(int32(at-1))+1, 0, 0)
			a.Persons[len(a.Persons)-1].Entity = int32(i)
		}
	}
	for i := range a.Tokens {
		if a.Tokens[i].Kind == article.Digits {
			a.AddNumber(i, i+1, 0, article.Number{})
		}
	}
	a.Settle()
	New().Document(&a)
	return &a
}

// whose gives for each source its text and its entity's name.
func whose(a *article.Article) string {
	var out []string
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Kind == article.SourceKind {
			name := "-"
			if e := a.Sources[m.Val].Entity; e > 0 {
				n := a.Entities[e-1]
				name = a.Text[n.Name.Start:n.Name.End] + "/" + a.Text[n.Short.Start:n.Short.End]
				if n.Kind == article.PersonEntity {
					name = "person " + string(rune('0'+e))
				}
			}
			out = append(out, a.Text[m.Start:m.End]+" = "+name)
		}
	}
	return strings.Join(out, "\n")
}

func TestEntities(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Badan Pusat Statistik (BPS) melaporkan ekonomi tumbuh. BPS menyebut inflasi rendah. Lembaga itu memperkirakan ekspor naik.",
			"Badan Pusat Statistik (BPS) = Badan Pusat Statistik/BPS\nBPS = Badan Pusat Statistik/BPS\nLembaga itu = Badan Pusat Statistik/BPS"},
		{"Pejabat Direktorat Intelijen Ukraina (DIU) berkumpul. DIU mengatakan serangan itu gagal.",
			"DIU = Direktorat Intelijen Ukraina/DIU"},
		{"The company was founded by the state. The National Bank (NB) said rates would fall. It said growth was slow. The bank expects more.",
			"The National Bank (NB) = National Bank/NB\nIt = National Bank/NB\nThe bank = National Bank/NB"},
		{"Budi mengatakan harga naik. \"Naik terus,\" kata dia. Menurut Rina, harga turun. Ia menyebut panen raya.",
			"Budi = person 1\ndia = person 1\nRina = person 2\nIa = person 2"},
	} {
		if got := whose(read(c.text, "Budi", "Rina")); got != c.want {
			t.Errorf("%s\n%s\nwant\n%s", c.text, got, c.want)
		}
	}
}

func TestOwnersAndClaims(t *testing.T) {
	a := read("Budi mengatakan 12 orang tewas. Sebanyak 40 rumah hancur dan menjadi puing. \"Ada 5 korban lagi,\" kata Budi, dikutip dari Antara.", "Budi")
	owners := map[string]string{}
	for _, o := range a.Owners {
		if m, s := a.Marks[o.Mark], a.Marks[o.Source]; m.Kind == article.NumberKind {
			owners[a.Text[m.Start:m.End]] = a.Text[s.Start:s.End]
		}
	}
	if owners["12"] != "Budi" || owners["40"] != "" || owners["5"] != "Budi" {
		t.Errorf("owners %v", owners)
	}
	if len(a.Claims) != 1 || !strings.HasPrefix(a.Text[a.Tokens[a.Claims[0].First].Start:], "Sebanyak 40") {
		t.Errorf("claims %v", a.Claims)
	}
	via := 0
	for i := range a.Sources {
		if v := a.Sources[i].Via; v > 0 && a.Sources[v-1].Type == article.MediaSource {
			via++
		}
	}
	if via != 1 {
		t.Errorf("%d sources are quoted from a medium", via)
	}
}
