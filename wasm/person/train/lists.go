package train

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"sorot/wasm/article"
	"sorot/wasm/person"
)

// Lists are the name lists, in file order.
type Lists struct {
	firstID, lastID, firstWorld, lastWorld, firstUS, lastUS []string
	known                                                   []string // full names
	city, country                                           []string
}

func readList(dir, name string, into *[]string) error {
	b, err := os.ReadFile(filepath.Join(dir, "person", "lists", name+".txt"))
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(b)) {
		line = strings.Trim(strings.TrimSpace(line), `",`)
		if r, _ := utf8.DecodeRuneInString(line); utf8.RuneCountInString(line) > 1 && unicode.IsLetter(r) {
			*into = append(*into, line)
		}
	}
	return nil
}

// LoadLists reads the lists under dir.
func LoadLists(dir string) (*Lists, error) {
	l := &Lists{}
	for _, f := range []struct {
		name string
		into *[]string
	}{
		{"id-first-name", &l.firstID}, {"id-name-extra", &l.firstID}, {"id-last-name", &l.lastID},
		{"world-first-name", &l.firstWorld}, {"us-first-name", &l.firstUS}, {"world-last-name", &l.lastWorld}, {"us-last-name", &l.lastUS},
		{"id-person-dbpedia", &l.known}, {"id-city", &l.city}, {"en-city", &l.city}, {"id-country", &l.country}, {"en-country", &l.country},
	} {
		if err := readList(dir, f.name, f.into); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// words are the names' words that are worth a bit.
func words(name string) []string {
	return strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
}

// Config are the choices of one training.
type Config struct {
	Min     int // times a feature must be seen
	Keep    int // features chosen for the second training; 0: all, no second
	Epochs  int
	Epochs2 int
	Folds   int // parts for the training of the second look; 0: none
	Rate    float64
	L2      float64
	Eps     float64
	Recase  int // share of sentences in other case in the copies, percent
	Copies  int // name-swapped copies of each document
	News    int // times the annotated news is seen, each time with other names; 0: not at all
	Byline  int // share of the copies that get a byline, percent
	Seed    uint64
	Seeds   int // trainings whose weights are averaged
	Census  bool
	Words   bool // the dictionaries' words as a bit
	Bodies  int  // share of the copies in which bodies get the names of people, percent
	Made    int  // documents made from templates, by language
	Off     []int
	Log     io.Writer // progress; nil: silent
}

// Lexicon makes the lexicon of the lists and of the writing in docs.
func (l *Lists) Lexicon(docs []Doc, cfg *Config) *person.Lexicon {
	x := person.NewLexicon(160000)
	put := func(w string, b person.Bits) {
		if len(w) > 1 {
			x.Put(article.Hash(w), b)
		}
	}
	each := func(list []string, b person.Bits) {
		for _, n := range list {
			for _, w := range words(n) {
				put(w, b)
			}
		}
	}
	each(l.firstID, person.FirstID)
	each(l.lastID, person.LastID)
	each(l.firstWorld, person.FirstWorld)
	each(l.firstUS, person.FirstWorld)
	each(l.lastWorld, person.LastWorld)
	if cfg.Census {
		each(l.lastUS, person.LastCensus)
	}
	each(l.city, person.City)
	for _, n := range l.country {
		if w := words(n); len(w) == 1 {
			put(w[0], person.Country)
		} else {
			for _, w := range w {
				put(w, person.City)
			}
		}
	}
	for _, n := range l.known {
		w := words(n)
		for i := range w {
			switch {
			case len(w) == 1:
			case i == 0:
				put(w[i], person.KnownFirst)
			default:
				put(w[i], person.KnownLast)
			}
		}
	}
	if cfg.Words {
		for _, w := range commonWords() {
			put(w, person.Common)
		}
	}
	for _, c := range caseCounts(docs) {
		switch all := c.lower + c.upper; {
		case all < 3:
			if cfg.Words && c.lower > 0 && c.upper == 0 {
				x.Put(c.hash, person.SeenLower)
			}
		case c.lower*20 >= all*19:
			x.Put(c.hash, person.MostlyLower)
		case c.lower*5 >= all*2:
			x.Put(c.hash, person.OftenLower)
		case c.lower*20 <= all && all >= 12:
			x.Put(c.hash, person.MostlyUpper)
		}
	}
	return x
}

type caseCount struct {
	hash         uint32
	lower, upper int
}

// caseCounts counts how each word is written inside sentences, by hash.
func caseCounts(docs []Doc) []caseCount {
	var a article.Article
	counts := map[uint32]*caseCount{}
	for i := range docs {
		a.Reset(docs[i].Text, article.Options{Lang: docs[i].Lang})
		for _, s := range a.Sentences {
			for k := s.First; k < s.Last; k++ {
				t := &a.Tokens[k]
				if t.Kind != article.Word || t.Has(article.AllUpper) {
					continue
				}
				c := counts[t.Hash]
				if c == nil {
					c = &caseCount{hash: t.Hash}
					counts[t.Hash] = c
				}
				if !t.Has(article.Upper) {
					c.lower++
				} else if k > s.First && a.Tokens[k-1].Kind == article.Word {
					c.upper++
				}
			}
		}
	}
	list := make([]caseCount, 0, len(counts))
	for _, c := range counts {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b caseCount) int {
		if a.hash < b.hash {
			return -1
		}
		return 1
	})
	return list
}
