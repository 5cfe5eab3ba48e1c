package source

import (
	"flag"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"sorot/wasm/article"
)

// The cases are text with tags, so that anyone can read, mend and add them:
//
//	{s:person|Kepala HUR {p|Budanov}} {c|mengatakan} {q|serangan itu gagal}.
//
//	{s:TYPE|…}  a source of that type     {c|…}  its cue
//	{q|…}       indirect content          {d|…}  direct content, the marks inside
//	{p|…}       a person's name           {t|…}  a date (both are given, not tested)
//
// In a line with several sources, s2, c2, q2 and d2 belong together, and so
// on up to 9 and A to Z. A line that begins with "? " says what would be right and is not read so
// yet. "#" begins a comment. A file *.article.txt is one article, in the same
// notation.

var update = flag.Bool("update", false, "re-record the cases that fail")

// numbers tell the sources of a case apart.
const numbers = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// tagged is one piece of a case.
type tagged struct {
	key        string // "s:person", "c", "q", "d" with the source's number in front: "1s:person"
	start, end int
}

// parse takes the tags out of a case.
func parse(t *testing.T, line string) (text string, tags []tagged) {
	var b strings.Builder
	var open []tagged
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case '{':
			bar := strings.IndexByte(line[i:], '|')
			if bar < 0 {
				t.Fatalf("no | after { in %q", line)
			}
			key := line[i+1 : i+bar]
			n := "1"
			if len(key) > 1 && strings.IndexByte(numbers, key[1]) >= 0 {
				n, key = key[1:2], key[:1]+key[2:]
			}
			open = append(open, tagged{n + key, b.Len(), 0})
			i += bar
		case '}':
			if len(open) == 0 {
				t.Fatalf("} without { in %q", line)
			}
			last := open[len(open)-1]
			open = open[:len(open)-1]
			last.end = b.Len()
			tags = append(tags, last)
		default:
			b.WriteByte(line[i])
		}
	}
	if len(open) > 0 {
		t.Fatalf("{ without } in %q", line)
	}
	return b.String(), tags
}

// run gives what the detector finds in a case's text, as tags.
func run(t *testing.T, text string, lang article.Lang, given []tagged) (got []tagged) {
	var a article.Article
	a.Reset(text, article.Options{Lang: lang})
	for _, g := range given {
		kind := article.PersonKind
		switch g.key[1:] {
		case "p":
		case "t":
			kind = article.DateKind
		default:
			continue
		}
		first, last := a.TokenAt(int32(g.start)), a.TokenAt(int32(g.end-1))+1
		m := article.Mark{First: int32(first), Last: int32(last), Kind: kind}
		if kind == article.PersonKind {
			m.Val = int32(len(a.Persons))
			a.Persons = append(a.Persons, article.Person{Entity: -1})
		}
		a.Marks = append(a.Marks, m)
		got = append(got, g)
	}
	a.Settle()
	New().Document(&a)
	a.Settle()
	n := 0
	span := func(first, last int32) (int, int) { return int(a.Tokens[first].Start), int(a.Tokens[last-1].End) }
	for _, m := range a.Marks {
		if m.Kind != article.SourceKind {
			continue
		}
		no := string(numbers[min(n, len(numbers)-1)])
		n++
		src := &a.Sources[m.Val]
		got = append(got, tagged{no + "s:" + src.Type.String(), int(m.Start), int(m.End)})
		if src.Cue[1] > src.Cue[0] {
			s, e := span(src.Cue[0], src.Cue[1])
			got = append(got, tagged{no + "c", s, e})
		}
		for _, c := range src.Content {
			s, e := span(c.First, c.Last)
			key := "q"
			if c.Direct {
				key = "d"
			}
			got = append(got, tagged{no + key, s, e})
		}
	}
	return got
}

// canon numbers the sources by where they stand, so that cases may number them
// as they like, and gives the tags as sorted lines.
func canon(text string, tags []tagged) string {
	var at []tagged
	for _, g := range tags {
		if g.key[1] == 's' {
			at = append(at, g)
		}
	}
	sort.Slice(at, func(i, j int) bool { return at[i].start < at[j].start })
	no := map[byte]string{}
	for i, g := range at {
		no[g.key[0]] = string(numbers[i])
	}
	var lines []string
	for _, g := range tags {
		if k := g.key[1]; k != 'p' && k != 't' {
			lines = append(lines, no[g.key[0]]+" "+g.key[1:]+" "+text[g.start:g.end])
		}
	}
	sort.Strings(lines)
	return strings.Join(lines, "\n")
}

// write puts the tags into the text.
func write(text string, tags []tagged) string {
	many := 0
	for _, g := range tags {
		if g.key[1] == 's' {
			many++
		}
	}
	sort.SliceStable(tags, func(i, j int) bool {
		if tags[i].start != tags[j].start {
			return tags[i].start < tags[j].start
		}
		if tags[i].end != tags[j].end {
			return tags[i].end > tags[j].end
		}
		return tags[i].key[1] > tags[j].key[1] // a source around its name
	})
	var b strings.Builder
	var open []tagged
	next := 0
	for i := 0; i <= len(text); i++ {
		for len(open) > 0 && open[len(open)-1].end == i {
			b.WriteByte('}')
			open = open[:len(open)-1]
		}
		for ; next < len(tags) && tags[next].start == i; next++ {
			key := tags[next].key[1:]
			if many > 1 && key[0] != 'p' && key[0] != 't' && tags[next].key[0] != '1' {
				key = key[:1] + tags[next].key[:1] + key[1:]
			}
			b.WriteString("{" + key + "|")
			open = append(open, tags[next])
		}
		if i < len(text) {
			b.WriteByte(text[i])
		}
	}
	return b.String()
}

// check compares one case and gives what the detector makes of it.
func check(t *testing.T, name, want string, lang article.Lang) (got string, ok bool) {
	known := strings.HasPrefix(want, "? ")
	text, tags := parse(t, strings.TrimPrefix(want, "? "))
	found := run(t, text, lang, tags)
	w, g := canon(text, tags), canon(text, found)
	got = write(text, found)
	switch {
	case w == g && known:
		t.Errorf("%s: read right now, take the ? away:\n%s", name, want)
	case w != g && !known:
		t.Errorf("%s:\nwant %s\ngot  %s", name, want, got)
	}
	return got, w == g || known
}

func TestCases(t *testing.T) {
	for file, lang := range map[string]article.Lang{"id": article.ID, "en": article.EN} {
		t.Run(file, func(t *testing.T) {
			path := filepath.Join("testdata", file+".txt")
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			lines := strings.Split(string(data), "\n")
			cases := 0
			for i, line := range lines {
				if line == "" || line[0] == '#' {
					continue
				}
				cases++
				if got, ok := check(t, path+":"+itoa(i+1), line, lang); !ok && *update {
					lines[i] = got
				}
			}
			t.Log(cases, "cases")
			if *update {
				if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func TestArticles(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.article.txt")
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			head, body := "", string(data)
			for strings.HasPrefix(body, "#") {
				n := strings.IndexByte(body, '\n') + 1
				head, body = head+body[:n], body[n:]
			}
			if got, ok := check(t, path, body, article.Unknown); !ok && *update {
				if err := os.WriteFile(path, []byte(head+got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
