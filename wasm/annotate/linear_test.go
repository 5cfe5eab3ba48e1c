package annotate

import (
	"runtime"
	"strings"
	"testing"
	"time"

	"sorot/wasm/article"
)

// hard are pieces that a text is made of by repetition to find what takes more
// than linear time: what opens and never closes, what could go on for ever.
var hard = map[string]string{
	"prose":            "Sebanyak 500 perwira hadir pada Selasa (22/10/2024), kata Budi Santoso. ",
	"news lines":       "Harga naik 5,4 persen pada Oktober.\n",
	"one long word":    "a",
	"spaces":           " ",
	"line breaks":      "\n",
	"opening quotes":   "“",
	"straight quotes":  `"`,
	"single quotes":    "' ",
	"quoted words":     `"a" `,
	"guillemets":       "»a« ",
	"digits":           "7",
	"spaced digits":    "7 ",
	"grouped digits":   "123 ",
	"Rp":               "Rp ",
	"dollars":          "$",
	"commas":           ",",
	"comma words":      "a, ",
	"open brackets":    "(",
	"nested brackets":  "(a [b ",
	"number words":     "dua ",
	"magnitudes":       "juta ",
	"belas":            "dua belas puluh ribu ",
	"English numbers":  "twenty-",
	"English ands":     "hundred and ",
	"scores":           "1-1-",
	"stops":            "12.",
	"decimals":         "1.2,3.4,",
	"slashes":          "22/10/",
	"hyphens":          "-",
	"dashes":           " - ",
	"ellipses":         "…",
	"capitals":         "Aa Bb ",
	"initials":         "A. ",
	"abbreviations":    "Mr. ",
	"weekdays":         "Senin, ",
	"months":           "Oktober ",
	"May":              "may ",
	"dates":            "22 Oktober 2024 ",
	"same day":         "hari yang sama ",
	"the day before":   "the day before ",
	"from to":          "dari 5 sampai ",
	"antara":           "antara 5 dan ",
	"every":            "setiap ",
	"percent":          "5 persen ",
	"verbs":            "kata ",
	"English verbs":    "said ",
	"sources":          "menurut ",
	"that":             "bahwa ",
	"said he":          `"Ya," kata dia. `,
	"names":            "Presiden Joko Widodo ",
	"a name in all":    "Joko said. ",
	"combining marks":  "é",
	"emoji":            "👩‍👩‍👧",
	"joiners":          "\u200d",
	"NUL":              "\x00",
	"broken":           "\xff",
	"right to left":    "שלום ",
	"ideographs":       "新闻。",
	"clock":            "10.30 WIB ",
	"headings":         "Korea Selatan Akan\n\n",
	"bullets":          "- satu\n",
	"wrapped lines":    "kata\nitu ",
	"datelines":        "JAKARTA, KOMPAS - ",
	"soft hyphens":     "a\u00ad",
	"apostrophes":      "Ma'ruf's ",
	"times":            "dua kali lipat ",
	"year words":       "tahun ",
	"ranges":           "5-10-",
	"ordinals":         "ke-",
	"fractions":        "seperempat ",
	"tilde":            "~5±",
	"per":              "per ",
	"conjoined people": "Ani dan Budi dan ",
	"colons":           "a: ",
	"semicolons":       "ia; ",
}

// TestLinear measures a text against one sixteen times as long. The bar is
// generous, for a busy machine: a quadratic step misses it by far.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	const small, large = 32 << 10, 512 << 10
	runtime.LockOSThread() // cpu is a thread's
	defer runtime.UnlockOSThread()
	e := New(people())
	run := func(text string) time.Duration {
		start := cpu()
		e.Annotate(text, article.Options{}) // no day given: it is looked for as well
		return cpu() - start
	}
	run(strings.Repeat(hard["prose"], large/len(hard["prose"]))) // memory is had once
	for name, piece := range hard {
		a := strings.Repeat(piece, small/len(piece))
		b := strings.Repeat(piece, large/len(piece))
		// The clock is coarse, so short runs are added up; the best of several
		// tries counts.
		short := func() time.Duration { return (run(a) + run(a) + run(a) + run(a)) / 4 }
		x, y := short(), run(b)
		for range 4 {
			if y <= 48*x+20*time.Millisecond || y > 5*time.Second {
				break
			}
			x, y = max(x, short()), min(y, run(b))
		}
		if y > 48*x+20*time.Millisecond {
			t.Errorf("%s: %d KB take %v, %d KB %v: %.0f times as much", name, small>>10, x, large>>10, y, float64(y)/float64(x))
		}
	}
}

// Ten megabytes are legal, whatever is in them.
func TestTenMegabytes(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	e := New(people())
	for _, name := range []string{"prose", "one long word", "straight quotes"} {
		text := strings.Repeat(hard[name], 10<<20/len(hard[name]))
		a := e.Annotate(text, article.Options{})
		if n := len(a.Marks); name == "prose" && n < 2*len(text)/len(hard[name]) {
			t.Errorf("%d marks in ten megabytes", n)
		}
		checkMarksQuickly(t, a)
	}
}

func checkMarksQuickly(t *testing.T, a *article.Article) {
	t.Helper()
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Start >= m.End || int(m.End) > len(a.Text) {
			t.Fatalf("mark %d is [%d, %d)", i, m.Start, m.End)
		}
	}
}
