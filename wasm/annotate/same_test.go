package annotate

import (
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/gold"
)

// articles that the tests of this file read; more with -tags eval.
var articles = []string{"../testdata/gold/*.xml"}

// A change to a text that does not change what it says.
type change struct {
	name        string
	front, back string                          // what is put before and after all
	to          func(text []rune, i int) string // what stands in the place of the i-th character
	title       string                          // what stands before the text with and without the change
}

func replace(pairs ...string) func([]rune, int) string {
	r := strings.NewReplacer(pairs...)
	return func(text []rune, i int) string { return r.Replace(string(text[i])) }
}

// spaces replaces all but those between two digits: which space stands there
// tells one number in groups from two numbers.
func spaces(by string) func([]rune, int) string {
	return func(text []rune, i int) string {
		if text[i] != ' ' || i > 0 && i < len(text)-1 && unicode.IsDigit(text[i-1]) && unicode.IsDigit(text[i+1]) {
			return string(text[i])
		}
		return by
	}
}

var changes = []change{
	// Headline, byline and dateline are told by their place, among the first
	// paragraphs: others hold it.
	{name: "a paragraph in front", front: "Langit di sana sangat cerah.\n\n", title: strings.Repeat("Begitulah awal ceritanya.\n\n", 8)},
	{name: "CRLF", to: replace("\n", "\r\n")},
	{name: "CR", to: replace("\n", "\r")},
	{name: "decomposed letters", to: replace(decomposed...)},
	{name: "straight quotation marks", to: replace("“", `"`, "”", `"`, "’", "'", "‘", "'")},
	{name: "spaces at the end of lines", to: replace("\n", " \n")},
	{name: "indented lines", to: replace("\n", "\n  ")},
	{name: "more blank lines", to: func(text []rune, i int) string {
		if text[i] == '\n' && i > 0 && text[i-1] == '\n' {
			return "\n\n\n"
		}
		return string(text[i])
	}},
	{name: "no-break spaces", to: spaces("\u00a0")},
	{name: "double spaces", to: spaces("  ")},
	{name: "a byte order mark", front: "\ufeff"},
	{name: "line breaks at the end", back: "\n\n"},
}

// decomposed pairs the composed letters of Latin script with what they are made of.
var decomposed = []string{
	"á", "a\u0301", "é", "e\u0301", "í", "i\u0301", "ó", "o\u0301", "ú", "u\u0301", "ý", "y\u0301", "Á", "A\u0301", "É", "E\u0301", "Í", "I\u0301", "Ó", "O\u0301", "Ú", "U\u0301",
	"à", "a\u0300", "è", "e\u0300", "ì", "i\u0300", "ò", "o\u0300", "ù", "u\u0300", "À", "A\u0300", "È", "E\u0300",
	"â", "a\u0302", "ê", "e\u0302", "î", "i\u0302", "ô", "o\u0302", "û", "u\u0302", "ä", "a\u0308", "ë", "e\u0308", "ï", "i\u0308", "ö", "o\u0308", "ü", "u\u0308", "Ö", "O\u0308", "Ü", "U\u0308",
	"ã", "a\u0303", "õ", "o\u0303", "ñ", "n\u0303", "ç", "c\u0327", "ş", "s\u0327", "č", "c\u030c", "š", "s\u030c", "ž", "z\u030c", "Š", "S\u030c", "å", "a\u030a",
}

// apply gives the changed text, and where each UTF-16 offset of the old one is
// in the new one: for the start of a span, and for its end.
func (c *change) apply(text string) (out string, start, end []int) {
	var b strings.Builder
	b.WriteString(c.front)
	at := len(utf16.Encode([]rune(c.front)))
	runes := []rune(text)
	end = append(end, at)
	for i, r := range runes {
		piece := string(r)
		if c.to != nil {
			piece = c.to(runes, i)
		}
		b.WriteString(piece)
		start = append(start, at)
		if r > 0xffff {
			start, end = append(start, at+1), append(end, at+1)
		}
		at += len(utf16.Encode([]rune(piece)))
		end = append(end, at)
	}
	b.WriteString(c.back)
	return b.String(), append(start, at), end
}

// moved changes the offsets in a document as a change of the text would.
func moved(v any, start, end []int) any {
	switch v := v.(type) {
	case map[string]any:
		for k, x := range v {
			if f, ok := x.(float64); ok && start != nil && (k == "start" || k == "end") {
				v[k] = float64(map[string][]int{"start": start, "end": end}[k][int(f)])
				continue
			}
			v[k] = moved(x, start, end)
		}
	case string:
		return plain(v)
	case []any:
		for i := range v {
			v[i] = moved(v[i], start, end)
		}
	}
	return v
}

// plain is a name or role with each space one space, letters composed and
// quotation marks straight: it is cut from the text as it stands there.
func plain(s string) string { return composed.Replace(strings.Join(strings.Fields(s), " ")) }

var composed = func() *strings.Replacer {
	back := []string{"’", "'", "‘", "'", "“", `"`, "”", `"`}
	for i := 0; i < len(decomposed); i += 2 {
		back = append(back, decomposed[i+1], decomposed[i])
	}
	return strings.NewReplacer(back...)
}()

func document(t *testing.T, e *Engine, text string, opt article.Options) map[string]any {
	t.Helper()
	var d map[string]any
	if err := json.Unmarshal(export.JSON(nil, e.Annotate(text, opt), "x"), &d); err != nil {
		t.Fatal(err)
	}
	marks, _ := d["annotations"].([]any)
	for _, m := range marks {
		delete(m.(map[string]any), "confidence") // how sure the model is may depend on the marks around
	}
	return d
}

// What does not change the sense of an article changes nothing but offsets in
// its document: no mark, value, entity, source, owner or finding.
func TestSameSenseSameDocument(t *testing.T) {
	var files []string
	for _, pattern := range articles {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) < 10 {
			t.Fatalf("%s: %d articles, %v", pattern, len(found), err)
		}
		files = append(files, found...)
	}
	e := New(people())
	for _, c := range changes {
		t.Run(c.name, func(t *testing.T) {
			for _, path := range files {
				g, err := gold.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				opt := article.Options{Lang: article.ParseLang(g.Lang), Published: g.Published}
				text, start, end := c.apply(c.title + g.Text)
				if text == c.title+g.Text {
					continue
				}
				want := moved(document(t, e, c.title+g.Text, opt), start, end).(map[string]any)
				got := moved(document(t, e, text, opt), nil, nil).(map[string]any)
				for _, line := range differ(want, got, text) {
					t.Errorf("%s: %s", g.ID, line)
				}
			}
		})
	}
}

// differ tells the first difference of each part of two documents.
func differ(want, got map[string]any, text string) (out []string) {
	u := utf16.Encode([]rune(text))
	words := func(v any) string {
		m, ok := v.(map[string]any)
		if !ok {
			return ""
		}
		from, ok1 := m["start"].(float64)
		to, ok2 := m["end"].(float64)
		if !ok1 || !ok2 || from > to || int(to) > len(u) {
			return ""
		}
		return string(utf16.Decode(u[int(from):int(to)]))
	}
	for _, key := range slices.Sorted(maps.Keys(want)) {
		x, y := want[key], got[key]
		if reflect.DeepEqual(x, y) {
			continue
		}
		a, _ := x.([]any)
		b, _ := y.([]any)
		i := 0
		for i < len(a) && i < len(b) && reflect.DeepEqual(a[i], b[i]) {
			i++
		}
		at := func(s []any) string {
			if i >= len(s) {
				return "none"
			}
			j, _ := json.Marshal(s[i])
			return fmt.Sprintf("%q %s", words(s[i]), j)
		}
		out = append(out, fmt.Sprintf("%s differ: %s, want %s", key, at(b), at(a)))
	}
	return out
}
