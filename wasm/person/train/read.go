package train

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"sorot/wasm/article"
)

// readTagged reads a file of one token and tag a line.
func readTagged(path string) (docs [][]sentence, err error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var doc []sentence
	var s sentence
	endSentence := func() {
		if len(s.words) > 0 {
			doc = append(doc, s)
		}
		s = sentence{}
	}
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimRight(line, "\r\n")
		switch i := strings.LastIndexByte(line, '\t'); {
		case strings.HasPrefix(line, "#doc") && i < 0:
			endSentence()
			if len(doc) > 0 {
				docs = append(docs, doc)
			}
			doc = nil
		case i > 0:
			w := strings.TrimSpace(line[:i])
			if j := strings.IndexByte(w, '<'); j > 0 { // debris of markup
				w = w[:j]
			}
			if w != "" {
				s.words, s.tags = append(s.words, w), append(s.tags, line[i+1:])
			}
		default:
			endSentence()
		}
	}
	endSentence()
	if len(doc) > 0 {
		docs = append(docs, doc)
	}
	return docs, nil
}

// group puts sentences that lost their documents together again where they
// share a rare capitalised word: without it nothing could be learned from how
// a word is written elsewhere in its article.
func group(sents []sentence, most int) (docs [][]sentence) {
	index := map[string][]int{}
	rare := func(s *sentence) (words []string) {
		for i, w := range s.words {
			if i > 0 && len(w) > 3 && w[0] >= 'A' && w[0] <= 'Z' {
				words = append(words, w)
			}
		}
		return
	}
	for i := range sents {
		for _, w := range rare(&sents[i]) {
			if l := index[w]; len(l) == 0 || l[len(l)-1] != i {
				index[w] = append(l, i)
			}
		}
	}
	used := make([]bool, len(sents))
	for i := range sents {
		if used[i] {
			continue
		}
		members := []int{i}
		used[i] = true
		for k := 0; k < len(members) && len(members) < most; k++ {
			for _, w := range rare(&sents[members[k]]) {
				if len(index[w]) > 20 {
					continue
				}
				for _, j := range index[w] {
					if !used[j] && len(members) < most {
						used[j] = true
						members = append(members, j)
					}
				}
			}
		}
		slices.Sort(members)
		var doc []sentence
		for _, j := range members {
			doc = append(doc, sents[j])
		}
		docs = append(docs, doc)
	}
	return docs
}

// corpus is one file of the data and how it is used.
type corpus struct {
	name, file string
	lang       article.Lang
	group      int                  // sentences a made-up document; 0: documents are real
	held       func(i, of int) bool // which documents are kept for testing
	blocks     int                  // sentences a block before grouping, split by held
}

func none(i, of int) bool { return false }
func all(i, of int) bool  { return true }
func nth(n int) func(i, of int) bool {
	return func(i, of int) bool { return i%n == n-1 }
}

// corpora in the order of training.
var corpora = []corpus{
	{"idner", "person/id/idner-train.txt", article.ID, 12, none, 0},
	{"idner-quoted", "person/id/idner-train-quoted.txt", article.ID, 12, none, 0},
	{"idner-dev", "person/id/idner-dev.txt", article.ID, 12, all, 0},
	{"nerp", "person/id/nerp-recased-train.txt", article.ID, 12, nth(10), 0},
	{"nergrit", "person/id/nergrit-train.txt", article.ID, 12, none, 0},
	{"nergrit-dev", "person/id/nergrit-dev.txt", article.ID, 12, all, 0},
	{"idcrossner", "person/id/idcrossner.txt", article.ID, 12, nth(12), 20},
	{"crossner", "person/en/crossner.txt", article.EN, 12, nth(12), 20},
	{"wikigold", "person/en/wikigold.txt", article.EN, 0, nth(4), 0},
	{"ewt", "person/en/uner-ewt.txt", article.EN, 0, nth(4), 0},
	{"wnut", "person/en/wnut17-train.txt", article.EN, 12, none, 0},
	{"wnut-test", "person/en/wnut17-test.txt", article.EN, 12, all, 0},
}

// Load reads the annotated data under dir (the folder of its README): the
// documents for training and those kept for testing.
func Load(dir string) (learn, held []Doc, err error) {
	pairs := alone{}
	for _, c := range corpora {
		docs, err := readTagged(filepath.Join(dir, c.file))
		if err != nil {
			return nil, nil, err
		}
		var sets [2][][]sentence
		if c.group > 0 {
			var flat []sentence
			for _, d := range docs {
				flat = append(flat, d...)
			}
			if c.blocks > 0 {
				var parts [2][]sentence
				for i, s := range flat {
					k := 0
					if c.held(i/c.blocks, 0) {
						k = 1
					}
					parts[k] = append(parts[k], s)
				}
				sets[0], sets[1] = group(parts[0], c.group), group(parts[1], c.group)
				docs = nil
			} else {
				docs = group(flat, c.group)
			}
		}
		pairs.learn(docs)
		pairs.learn(sets[0])
		pairs.learn(sets[1])
		for i, d := range docs {
			k := 0
			if c.held(i, len(docs)) {
				k = 1
			}
			sets[k] = append(sets[k], d)
		}
		for _, d := range sets[0] {
			learn = append(learn, pairs.split(build(c.name, c.lang, d)))
		}
		for _, d := range sets[1] {
			held = append(held, pairs.split(build(c.name, c.lang, d)))
		}
	}
	return learn, held, nil
}

var (
	xmlTag  = regexp.MustCompile(`<(/?)([ndpscq])((?:\s+[a-z]+="[^"]*")*)\s*>`)
	xmlHead = regexp.MustCompile(`^<article((?:\s+[a-z]+="[^"]*")*)>\n`)
)

// ReadGold reads one article with inline tags; people only are told apart.
func ReadGold(path string) (Doc, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Doc{}, err
	}
	raw := string(b)
	m := xmlHead.FindStringIndex(raw)
	end := strings.LastIndex(raw, "</article>")
	if m == nil || end < 0 {
		return Doc{}, fmt.Errorf("%s: not an article", path)
	}
	d := Doc{Partial: true, Lang: article.EN}
	if strings.Contains(raw[:m[1]], `lang="id"`) {
		d.Lang = article.ID
	}
	body := strings.TrimSuffix(raw[m[1]:end], "\n")
	var text strings.Builder
	last, open := 0, -1
	for _, t := range xmlTag.FindAllStringSubmatchIndex(body, -1) {
		text.WriteString(html.UnescapeString(body[last:t[0]]))
		last = t[1]
		if body[t[4]:t[5]] != "p" {
			continue
		}
		if t[3] == t[2] {
			open = text.Len()
		} else {
			d.Spans = append(d.Spans, Span{open, text.Len(), Per})
		}
	}
	text.WriteString(html.UnescapeString(body[last:]))
	d.Text = text.String()
	return d, nil
}

// LoadNews reads the annotated news (DIR/news and, beside DIR, accuracy/gold):
// every fourth ntrex document and the gold articles 03, 07 and 11 are kept. With
// aside, every so manieth of the others, from part on, is put aside too, to
// develop on.
func LoadNews(dir string, aside, part int) (learn, held []Doc, err error) {
	var paths []string
	for _, p := range []string{filepath.Join(dir, "news", "*.xml"), filepath.Join(dir, "..", "accuracy", "gold", "dev-*.xml")} {
		m, err := filepath.Glob(p)
		if err != nil {
			return nil, nil, err
		}
		slices.Sort(m)
		paths = append(paths, m...)
	}
	for _, p := range paths {
		d, err := ReadGold(p)
		if err != nil {
			return nil, nil, err
		}
		name := strings.TrimSuffix(filepath.Base(p), ".xml")
		i := strings.LastIndexByte(name, '-')
		number := 0
		for _, c := range name[i+1:] {
			number = number*10 + int(c-'0')
		}
		d.Corpus = name[:i]
		out := number%4 == 0
		if strings.HasPrefix(name, "dev-") {
			out = number%4 == 3
		}
		switch {
		case out:
			d.Corpus += "/kept"
			held = append(held, d)
		case aside > 0 && number%aside == part:
			d.Corpus += "/aside"
			held = append(held, d)
		default:
			learn = append(learn, d)
		}
	}
	return learn, held, nil
}

// alone holds the words that are a person's whole name somewhere in the corpora
// so far.
type alone map[string]bool

func (m alone) learn(docs [][]sentence) {
	for _, d := range docs {
		for _, s := range d {
			for i, t := range s.tags {
				if t == "B-PER" && (i+1 == len(s.tags) || s.tags[i+1] != "I-PER") {
					m[s.words[i]] = true
				}
			}
		}
	}
}

// split parts "Jokowi-Kalla": two people, by the guidelines two spans. Both
// must be known alone, or, in Indonesian, the first, with a last name behind.
func (m alone) split(d Doc) Doc {
	var out []Span
	for _, s := range d.Spans {
		text := d.Text[s.Start:s.End]
		if i := strings.IndexByte(text, '-'); s.Tag == Per && i > 0 {
			a, b := strings.Fields(text[:i]), strings.Fields(text[i+1:])
			if len(a) > 0 && len(b) > 0 && m[a[0]] && len(a[len(a)-1]) > 2 && len(b[0]) > 1 &&
				(m[b[len(b)-1]] || d.Lang == article.ID && len(a) == 1 && len(b) == 1 && b[0][0] < 'a') {
				out = append(out, Span{s.Start, s.Start + i, Per})
				s.Start += i + 1
			}
		}
		out = append(out, s)
	}
	d.Spans = out
	return d
}
