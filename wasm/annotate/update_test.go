package annotate

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/gold"
	"sorot/wasm/packed"
)

// What an edit puts in: words that begin and end sentences, quotations, names,
// numbers and datelines, and bytes that no writer means.
var pieces = []string{
	"kemarin ", "1.234 ", "1,234 ", "Budi ", "Maria Lopez ", "“", "”", "\"", "'", "\n", "\n\n", ". ", ", ", "kata ", " said", "😀", "e\u0301", "22/10/2024 ",
	"Selasa ", "persen ", "x", "5", " ", "-", "(", ")", "JAKARTA, 28 Oktober 2024 – ", "LONDON, Jan 2, 2025 – ", "menurut Rina Wati, ", "Budi Santoso, 45, ",
	"\u00ad", "\u200d", "\ufeff", "\u2028", "\xff", "PT ", "Kepala BNPB ", "the ", "he ", "ia ", "12.000 orang", "12,5", "$46 ", "S$5 ", "HUR", "Mr ", ":", "dan ", "Hendra Gunawan, ",
}

// Words that evidence stands on, found by a search in the text.
var evidence = []string{"“", "”", "\"", "2024", "2025", "Oktober", "Selasa", ".000", ",000", "1.", "1,", " – ", "kata ", "said", "Budi", "Presiden", "Kepala"}

// edited changes the text at one place, as a writer would or worse.
func edited(r *rand.Rand, text string) (string, article.Edit) {
	start := r.IntN(len(text) + 1)
	end := start
	switch r.IntN(8) {
	case 0, 1, 2:
		end = min(len(text), start+r.IntN(30))
	case 3: // what the article is read by
		if at := strings.Index(text[start:], evidence[r.IntN(len(evidence))]); at >= 0 {
			start += at
			end = min(len(text), start+1+r.IntN(8))
		}
	case 4: // the head
		start = r.IntN(min(len(text), 60) + 1)
		end = min(len(text), start+r.IntN(12))
	case 5:
		if r.IntN(8) == 0 {
			end = min(len(text), start+r.IntN(2000))
		}
	}
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	put := ""
	if r.IntN(4) > 0 {
		put = pieces[r.IntN(len(pieces))]
	} else if r.IntN(4) == 0 {
		from := r.IntN(len(text) + 1)
		put = strings.ToValidUTF8(text[from:min(len(text), from+r.IntN(300))], "")
	}
	return text[:start] + put + text[end:], article.Edit{Start: int32(start), Old: int32(end), New: int32(start + len(put))}
}

// sameAsFresh packs both readings and compares every byte.
func sameAsFresh(t *testing.T, s, fresh *Engine, enc *[2]packed.Encoder, before, text string, edit article.Edit, opt article.Options) {
	t.Helper()
	got := enc[0].Encode(s.Update(text, edit))
	want := enc[1].Encode(fresh.Annotate(text, opt))
	if string(got) == string(want) {
		return
	}
	d, _ := packed.Decode(got)
	w, err := packed.Decode(want)
	if err != nil || d == nil {
		t.Fatal(err)
	}
	for i := 0; i < min(d.Len(), w.Len()); i++ {
		x, y := d.Mark(i), w.Mark(i)
		if x.Start != y.Start || x.End != y.End || x.Kind != y.Kind || x.Rule != y.Rule || x.Entity != y.Entity || x.Confidence != y.Confidence {
			t.Errorf("mark %d is %d %d %v %s e%d %d, want %d %d %v %s e%d %d", i, x.Start, x.End, x.Kind, x.Rule.Name, x.Entity, x.Confidence, y.Start, y.End, y.Kind, y.Rule.Name, y.Entity, y.Confidence)
			break
		}
	}
	t.Fatalf("not as fresh: %d marks, %d; %d bytes, %d; edit %v put %q in %q", d.Len(), w.Len(), len(got), len(want), edit, text[edit.Start:edit.New], before[max(0, int(edit.Start)-80):min(len(before), int(edit.Old)+80)])
}

// starts are the texts that are edited: articles, and some as one.
func starts(t testing.TB) (list []string) {
	files, err := filepath.Glob("../testdata/gold/dev-*.xml")
	if err != nil || len(files) < 10 {
		t.Fatal("no articles")
	}
	for _, path := range files {
		g, err := gold.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, g.Text)
	}
	list = append(list, list[0]+"\n\n"+list[1]+"\n\n"+list[2], strings.ReplaceAll(list[3]+" "+list[4], "\n", " "), "")
	return list
}

// TestUpdate: an article after any edits has the document of a fresh reading.
// SOROT_EDITS says how many edits.
func TestUpdate(t *testing.T) {
	edits, _ := strconv.Atoi(os.Getenv("SOROT_EDITS"))
	if edits == 0 {
		edits = 1500
	}
	r := rand.New(rand.NewPCG(20241028, 5))
	texts := starts(t)
	s, fresh := New(people()), New(people())
	var enc [2]packed.Encoder
	for done := 0; done < edits; {
		text := texts[r.IntN(len(texts))]
		opt := options(uint8(r.IntN(12)))
		if r.IntN(6) == 0 {
			opt.Kinds = article.KindSet(1 + r.IntN(int(article.AllKinds)))
		}
		s.Open(text, opt)
		for range 60 {
			now, edit := edited(r, text)
			if r.IntN(30) == 0 {
				on := []check.Set{0, check.Standard(), check.All()}[r.IntN(3)]
				s.SetChecks(on)
				fresh.SetChecks(on)
			}
			sameAsFresh(t, s, fresh, &enc, text, now, edit, opt)
			text = now
			done++
		}
	}
}

// FuzzUpdate: two edits of any text.
func FuzzUpdate(f *testing.F) {
	f.Add("Ada 12.000 orang, kata Budi Santoso.\n\n“Ya,” ujar Budi.", uint16(4), uint16(3), "1,5", uint16(0), uint16(0), "“", uint8(0))
	s, fresh := New(people()), New(people())
	var enc [2]packed.Encoder
	f.Fuzz(func(t *testing.T, text string, start, cut uint16, put string, start2, cut2 uint16, put2 string, n uint8) {
		opt := options(n)
		s.Open(text, opt)
		for _, c := range []struct {
			at, cut int
			put     string
		}{{int(start), int(cut), put}, {int(start2), int(cut2), put2}} {
			from := min(c.at, len(text))
			to := min(from+c.cut, len(text))
			now := text[:from] + c.put + text[to:]
			sameAsFresh(t, s, fresh, &enc, text, now, article.Edit{Start: int32(from), Old: int32(to), New: int32(from + len(c.put))}, opt)
			text = now
		}
	})
}
