package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/check/seed"
	"sorot/wasm/gold"
)

const sample = `Laba Bersih Melonjak 42,7% di Kuartal I-2025
KONTAN.CO.ID - JAKARTA. PT Sawit Lestari Makmur Tbk (SLMK) membukukan laba bersih Rp 318,6 miliar sepanjang kuartal I-2025, melonjak 42,7% dibandingkan Rp 223,3 miliar pada periode yang sama tahun lalu.
Direktur Utama SLMK <p id="h">Hartono Kusnadi</p> menjelaskan, kenaikan laba ditopang harga jual rata-rata minyak sawit mentah yang mencapai Rp 14.250 per kilogram, naik sekitar seperlima dari tahun sebelumnya.
"Produksi tandan buah segar juga naik 6 persen menjadi 385 ribu ton. Curah hujan cukup, pemupukan tepat waktu," jelas dia dalam keterangan resmi, Selasa (29/4/2025).
Polisi menangkap 20 orang, 12 laki-laki dan 8 perempuan, kata <p id="b">Budi Santoso</p> (45), lahir 12 Maret 1980. Gempa terjadi pukul 10.15 WIB. "Kami siap," kata <p id="h">Hartono</p>.
`

func sampleOf(t testing.TB, n int) *gold.Article {
	g, err := gold.Parse(`<article id="x" lang="id" published="2025-04-30">` + "\n" + strings.Repeat(sample, n) + "</article>")
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func BenchmarkAnnotate(b *testing.B) {
	g, p := sampleOf(b, 20), seed.NewPipeline()
	for b.Loop() {
		p.Annotate(g)
	}
}

// BenchmarkCheck is to be a small part of BenchmarkAnnotate.
func BenchmarkCheck(b *testing.B) {
	g, p := sampleOf(b, 20), seed.NewPipeline()
	a := p.Annotate(g)
	var k check.Checker
	b.ReportAllocs()
	for b.Loop() {
		k.Run(a, check.Standard())
	}
}

// TestLinear wants ten times the text to take some ten times as long, whatever
// is in it; each text is of the kind that a pairwise check would choke on.
func TestLinear(t *testing.T) {
	for name, piece := range map[string]string{
		"article":  sample,
		"percents": "Ada 41,3 persen, 36,8 persen, 9,4 persen, sisanya 12,5 persen. ",
		"numbers":  "Ada 12.450 tentara Korea Utara. Ada 12.540 tentara Korea Utara.\n",
		"same":     "Ada 12.450 tentara. ",
		"lists":    "Ada 5 orang, 6 orang, 7 orang dan 8 orang, terdiri dari 3 pria dan 4 wanita, ",
		"quotes":   "\"Ada yang dibuka.\n",
		"heads":    "Lima Ratus 500 Tentara\n",
		"dates":    "Senin (22/10), Selasa (23/10), 31 Februari, ",
		"names":    `<p id="a">Budanov</p> dan <p id="b">Budanow</p> dan <p id="c">Badanov</p>. `,
		"points":   "naik 5 persen dari 10 persen menjadi 15 persen ",
		"roles":    `Kombes <p id="b">Budi Hartono</p> dan AKBP <p id="b">Budi Hartono</p>. `,
		"digits":   "25.61 50/6/2018 12 ",
		"acronyms": "Komisi Pemberantasan Korupsi (KPK) dan HUR, DVI (Disaster Ident). ",
		"lengths":  "selama lima hari, 3-9 Maret 2025, tiga tahun lalu, pada 2019 ",
		"rates":    "Rp 15 miliar (US$ 1 juta) 1.500 dan 1,500 ",
	} {
		p := seed.NewPipeline()
		read := func(n int) *article.Article {
			g, err := gold.Parse(`<article id="x" lang="id" published="2025-04-30">` + "\n" + strings.Repeat(piece, n) + "\n</article>")
			if err != nil {
				t.Fatal(err)
			}
			a := *p.Annotate(g) // a copy, and the next one in memory of its own
			p = seed.NewPipeline()
			return &a
		}
		short, long := read(400), read(4000)
		once := func(a *article.Article) time.Duration {
			start := time.Now()
			check.Run(a, check.All())
			return time.Since(start)
		}
		// The best of each, in turns: on a busy machine a single run says little.
		one, ten := time.Hour, time.Hour
		begin := time.Now()
		for round := 0; round < 2 || round < 20 && ten > 40*one && time.Since(begin) < 10*time.Second; round++ {
			one, ten = min(one, once(short)), min(ten, once(long))
		}
		if ten > 40*one {
			t.Errorf("%s: %v, ten times the text %v", name, one, ten)
		}
	}
}

// FuzzRun wants no text, whatever is in it, to end the checks.
func FuzzRun(f *testing.F) {
	f.Add(sample)
	f.Add("Senin (31/2), 25.61 WIB, 50/6/2018. \"")
	p := seed.NewPipeline()
	f.Fuzz(func(t *testing.T, text string) {
		a := p.Annotate(&gold.Article{Text: strings.ToValidUTF8(text, "?"), Lang: "id", Published: "2025-04-30"})
		check.Run(a, check.All())
		for i := range a.Findings {
			for _, l := range [2]article.Lang{article.ID, article.EN} {
				if message(a, &a.Findings[i], l) == "" {
					t.Error("nothing said")
				}
			}
		}
	})
}

// TestCost measures the checks against the whole annotation of the articles
// that SOROT_ARTICLES names, with the model that SOROT_MODEL names.
func TestCost(t *testing.T) {
	if os.Getenv("SOROT_ARTICLES") == "" || os.Getenv("SOROT_MODEL") == "" {
		t.Skip("SOROT_ARTICLES and SOROT_MODEL name nothing")
	}
	p := pipeline(t)
	var k check.Checker
	var annotating, checking time.Duration
	for _, pattern := range strings.Fields(os.Getenv("SOROT_ARTICLES")) {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			g, err := gold.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			best, least := time.Hour, time.Hour
			for range 5 {
				start := time.Now()
				a := p.Annotate(g)
				best = min(best, time.Since(start))
				start = time.Now()
				k.Run(a, check.Standard())
				least = min(least, time.Since(start))
			}
			annotating, checking = annotating+best, checking+least
		}
	}
	t.Logf("annotating %v, checking %v: %.1f %%", annotating, checking, 100*float64(checking)/float64(annotating))
}
