package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"unicode/utf16"
)

// sorot runs the program; it gives the exit code and what was written.
func sorot(t *testing.T, in string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(args, std{strings.NewReader(in), &o, &e})
	return code, o.String(), e.String()
}

func TestUse(t *testing.T) {
	for _, c := range []struct {
		args []string
		code int
		want string // in the output, or in the errors where the code is not 0
	}{
		{nil, 2, "no command"},
		{[]string{"shine"}, 2, `unknown command "shine"`},
		{[]string{"help"}, 0, "sorot annotate"},
		{[]string{"annotate", "-h"}, 0, "sorot annotate"},
		{[]string{"version"}, 0, runtime.Version()},
		{[]string{"annotate"}, 2, "annotate what?"},
		{[]string{"annotate", "--bright", "x"}, 2, "-bright"},
		{[]string{"annotate", "--lang", "fr", "x"}, 2, "only id and en"},
		{[]string{"annotate", "--published", "2024-02-30", "x"}, 2, "not a day"},
		{[]string{"annotate", "--published", "22/10/2024", "x"}, 2, "not a day"},
		{[]string{"annotate", "--jsonl", "x"}, 2, "standard input"},
		{[]string{"annotate", "no-such-file"}, 1, "no-such-file"},
		{[]string{"train"}, 2, "train what?"},
		{[]string{"train", "person"}, 2, "-data"},
		{[]string{"train", "person", "--data", "no-such-folder/data"}, 1, "no such file"},
		{[]string{"eval"}, 2, "annotated articles"},
		{[]string{"eval", "no-such-file"}, 1, "no-such-file"},
		{[]string{"eval", "main_test.go"}, 1, "not an <article>"},
		{[]string{"eval", "--variants", "2", "../../testdata/gold/dev-id-02.xml", "../../testdata/gold/dev-id-04.xml"}, 2, "one article"},
	} {
		code, out, errs := sorot(t, "", c.args...)
		said := out
		if c.code != 0 {
			said = errs
		}
		if code != c.code || !strings.Contains(said, c.want) {
			t.Errorf("sorot %q: exit code %d, want %d; said %q, want %q in it", c.args, code, c.code, said, c.want)
		}
	}
}

// document is what these tests read of the output.
type document struct {
	ID, Lang    string
	Published   struct{ Value, From string }
	Annotations []struct {
		Kind       string
		Start, End int
	}
}

func parseAll(t *testing.T, out string) (docs []document) {
	t.Helper()
	for line := range strings.Lines(out) {
		var d document
		if err := json.Unmarshal([]byte(line), &d); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		docs = append(docs, d)
	}
	return docs
}

func TestAnnotateFiles(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.txt")
	text := "Sebanyak 500 orang\r\nhadir.\xff\r\n\r\nAda 7 orang lagi.\r\n"
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	code, out, errs := sorot(t, "There were 25 people.", "annotate", file, "--published", "2024-10-28T23:59:00Z", "-")
	if code != 0 || errs != "" {
		t.Fatalf("exit code %d, %s", code, errs)
	}
	docs := parseAll(t, out)
	if len(docs) != 2 || docs[0].ID != file || docs[1].ID != "-" || docs[0].Published.Value != "2024-10-28" || docs[0].Published.From != "given" {
		t.Fatalf("%+v", docs)
	}
	// CRLF counts as given, a broken byte as one unit.
	u := utf16.Encode([]rune(sanitize(text)))
	var got []string
	for _, a := range docs[0].Annotations {
		if a.Kind == "number" {
			got = append(got, string(utf16.Decode(u[a.Start:a.End])))
		}
	}
	if strings.Join(got, " ") != "500 7" {
		t.Errorf("numbers %q", got)
	}
	// One unreadable file does not stop the rest.
	code, out, errs = sorot(t, "", "annotate", filepath.Join(dir, "none"), file)
	if docs := parseAll(t, out); code != 1 || len(docs) != 1 || !strings.Contains(errs, "none") {
		t.Errorf("exit code %d, %d documents, %q", code, len(docs), errs)
	}
	code, out, _ = sorot(t, "Ada 500 orang.", "annotate", "--lang", "id", "--table", "-")
	if code != 0 || !strings.HasPrefix(out, "4-7\tnumber\t\"500\"\t500") {
		t.Errorf("table %q", out)
	}
	// After "--" all are files.
	if code, _, errs := sorot(t, "", "annotate", "--", "--table"); code != 1 || !strings.Contains(errs, "--table") {
		t.Errorf("exit code %d, %q", code, errs)
	}
}

func TestStreamKeepsOrder(t *testing.T) {
	var in strings.Builder
	const n = 500
	for i := range n {
		// Long and short ones in turn: the short are done first.
		text := strings.Repeat("Ada 500 orang di sana. ", 1+i%7*40)
		fmt.Fprintf(&in, "{\"id\": \"a%d\", \"text\": %q}\n", i, text)
	}
	code, out, errs := sorot(t, in.String(), "annotate", "--jsonl")
	docs := parseAll(t, out)
	if code != 0 || errs != "" || len(docs) != n {
		t.Fatalf("exit code %d, %d documents, %q", code, len(docs), errs)
	}
	for i, d := range docs {
		if d.ID != fmt.Sprint("a", i) || len(d.Annotations) < 1+i%7*40 {
			t.Fatalf("document %d is %q with %d marks", i, d.ID, len(d.Annotations))
		}
	}
}

func TestStreamBadLines(t *testing.T) {
	in := "\ufeff{\"id\": \"first\", \"text\": \"Ada 5 orang.\"}\r\n" +
		"\n" +
		"not json\n" +
		`{"id": "no text"}` + "\n" +
		`{"id": 7, "text": "x"}` + "\n" +
		`{"id": "fr", "text": "x", "lang": "fr"}` + "\n" +
		`{"id": "day", "text": "x", "published": "yesterday"}` + "\n" +
		`{"id": "two", "text": "x"} {"id": "three"}` + "\n" +
		`null` + "\n" +
		`{"id": "lone", "text": "\ud800 ada 5 orang", "lang": "id", "published": null, "more": [1]}` + "\n" +
		`{"text": ""}` // the last line may lack its end
	code, out, errs := sorot(t, in, "annotate", "--jsonl")
	if code != 1 {
		t.Errorf("exit code %d", code)
	}
	var ids []string
	docs := parseAll(t, out)
	for _, d := range docs {
		ids = append(ids, d.ID)
	}
	if strings.Join(ids, ",") != "first,lone," {
		t.Fatalf("documents %q", ids)
	}
	if a := docs[1].Annotations; len(a) != 1 || a[0].Start != 6 || a[0].End != 7 {
		t.Errorf("a lone surrogate is one unit: %+v", a)
	}
	for n, want := range map[int]string{3: "invalid", 4: "no text", 5: "id", 6: "language", 7: "published", 8: "invalid", 9: "no text"} {
		ok := false
		for line := range strings.Lines(errs) {
			if rest, found := strings.CutPrefix(line, fmt.Sprintf("sorot: line %d: ", n)); found {
				ok = strings.Contains(rest, want)
			}
		}
		if !ok {
			t.Errorf("line %d is not told, or not %q:\n%s", n, want, errs)
		}
	}
	if n := strings.Count(errs, "\n"); n != 7 {
		t.Errorf("%d complaints, want 7:\n%s", n, errs)
	}
}

// A line may be of any length, and what is read is not held: ten thousand
// articles pass through a small space.
func TestStreamLongLinesAndMemory(t *testing.T) {
	text := strings.Repeat("Ada 500 orang di sana. ", 1<<16) // 1.5 MB
	code, out, _ := sorot(t, fmt.Sprintf(`{"id": "long", "text": %q}`, text), "annotate", "--jsonl")
	if docs := parseAll(t, out); code != 0 || len(docs) != 1 || len(docs[0].Annotations) != 1<<16 {
		t.Fatalf("exit code %d, %d documents", code, len(docs))
	}
	line := []byte(fmt.Sprintf("{\"id\": \"a\", \"text\": %q}\n", text[:23*400]))
	const lines = 5000 // 46 MB
	in := io.LimitReader(&repeated{data: line}, int64(lines*len(line)))
	before, peak := heap(), uint64(0)
	count := &counter{each: func(n int) {
		if n%500 == 0 {
			peak = max(peak, heap())
		}
	}}
	var errs bytes.Buffer
	if code := run([]string{"annotate", "--jsonl"}, std{in, count, &errs}); code != 0 {
		t.Fatalf("exit code %d, %s", code, errs.String())
	}
	if count.lines != lines {
		t.Errorf("%d documents, want %d", count.lines, lines)
	}
	if grown := int64(peak) - int64(before); grown > 32<<20 {
		t.Errorf("the heap grew by %d MB", grown>>20)
	}
}

func heap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

type repeated struct {
	data []byte
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	n := copy(p, r.data[r.at:])
	r.at = (r.at + n) % len(r.data)
	return n, nil
}

type counter struct {
	lines int
	each  func(int)
}

func (c *counter) Write(p []byte) (int, error) {
	for _, b := range p {
		if b == '\n' {
			c.lines++
			c.each(c.lines)
		}
	}
	return len(p), nil
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("disk full") }
func (broken) Read([]byte) (int, error)  { return 0, errors.New("line cut") }

func TestStreamBrokenEnds(t *testing.T) {
	var e bytes.Buffer
	in := strings.Repeat(`{"text": "Ada 5 orang."}`+"\n", 3000)
	if code := run([]string{"annotate", "--jsonl"}, std{strings.NewReader(in), broken{}, &e}); code != 1 || !strings.Contains(e.String(), "disk full") {
		t.Errorf("exit code %d, %q", code, e.String())
	}
	e.Reset()
	var o bytes.Buffer
	if code := run([]string{"annotate", "--jsonl"}, std{io.MultiReader(strings.NewReader("{\"text\": \"\"}\n"), broken{}), &o, &e}); code != 1 || !strings.Contains(e.String(), "line 2: line cut") || o.Len() == 0 {
		t.Errorf("exit code %d, %q", code, e.String())
	}
}

// What a browser's TextDecoder makes of broken bytes (WHATWG Encoding, section 4.1).
func TestSanitize(t *testing.T) {
	const r = "\ufffd"
	for in, want := range map[string]string{
		"":                     "",
		"plain é 😀 \ufeff\x00": "plain é 😀 \ufeff\x00",
		"a\xffb":               "a" + r + "b",
		"\xff\xff":             r + r,
		"\xe2\x82":             r,             // the euro sign cut short
		"\xe2\x82x":            r + "x",       // the same inside
		"\xf0\x9f\x98":         r,             // an emoji cut short
		"\xf0\x9f\x98\xf0":     r + r,         //
		"\xed\xa0\x80":         r + r + r,     // a surrogate
		"\xc0\xaf":             r + r,         // overlong
		"\xe0\x80\x80":         r + r + r,     //
		"\xf4\x90\x80\x80":     r + r + r + r, // beyond Unicode
		"\xe2\x82\xe2\x82\xac": r + "€",
	} {
		if got := sanitize(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

func TestEval(t *testing.T) {
	const dir = "../../testdata/gold/"
	// The text given out is what the engine is given.
	code, out, _ := sorot(t, "", "eval", "--text", dir+"dev-id-02.xml", dir+"dev-en-01.xml")
	if code != 0 || strings.Count(out, "\n") != 2 {
		t.Fatalf("exit code %d, %q", code, out)
	}
	code, predictions, _ := sorot(t, out, "annotate", "--jsonl")
	if code != 0 {
		t.Fatalf("exit code %d", code)
	}
	_, direct, _ := sorot(t, "", "eval", "--json", dir+"dev-id-02.xml", dir+"dev-en-01.xml")
	code, byFile, errs := sorot(t, predictions, "eval", "--json", "--predictions", "-", dir+"dev-id-02.xml", dir+"dev-en-01.xml")
	if code != 0 || direct != byFile || direct == "" {
		t.Errorf("exit code %d %s\n%s\n%s", code, errs, direct, byFile)
	}
	code, out, _ = sorot(t, "", "eval", "--split", dir+"dev-id-02.xml", dir+"dev-id-03.xml", dir+"own-id-01.xml", dir+"dev-id-03.xml")
	for _, want := range []string{"held out    id   dev        1", "held out    id   own        1", "held out    id   dev+own    2", "development id   dev        1"} {
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("exit code %d, no %q in\n%s", code, want, out)
		}
	}
	// English was not measured: its bars are missed.
	code, out, errs = sorot(t, "", "eval", "--bars", dir+"own-id-01.xml")
	if code != 1 || !strings.Contains(errs, "bar is missed") || !strings.Contains(out, "number   strict_f1   en     0.92      - MISSED") {
		t.Errorf("exit code %d, %q\n%s", code, errs, out)
	}
}
