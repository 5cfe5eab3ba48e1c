package gold

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const folder = "../testdata/gold/"

func goldFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(folder + "*.xml")
	if err != nil || len(files) < 20 {
		t.Fatalf("%d gold files, %v", len(files), err)
	}
	return files
}

// What is read is written back byte for byte: no tag, attribute or character
// is lost or moved.
func TestRoundTrip(t *testing.T) {
	for _, path := range goldFiles(t) {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		a, err := ReadFile(path)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := a.XML(); got != string(raw) {
			at := 0
			for at < len(got) && at < len(raw) && got[at] == raw[at] {
				at++
			}
			t.Errorf("%s: written otherwise from byte %d on: %q", path, at, got[max(0, at-60):min(len(got), at+60)])
		}
		if a.ID != strings.TrimSuffix(filepath.Base(path), ".xml") || a.Lang != "id" && a.Lang != "en" {
			t.Errorf("%s: id %q, lang %q", path, a.ID, a.Lang)
		}
	}
}

func TestParse(t *testing.T) {
	a, err := Parse("<article id=\"x\" lang=\"en\" published=\"2024-10-28\">\r\n" +
		`😀 <s id="s1" t="person">Mr. <p id="a">A &amp; B</p></s> <c s="s1">said</c> <q s="s1" k="direct">"<n v="5..10" u="%">5-10%</n>"</q>` + "\r\n</article>\r\n")
	if err != nil {
		t.Fatal(err)
	}
	if want := `😀 Mr. A & B said "5-10%"`; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	want := []struct {
		tag        byte
		start, end int
		text       string
	}{{'s', 3, 12, "Mr. A & B"}, {'p', 7, 12, "A & B"}, {'c', 13, 17, "said"}, {'q', 18, 25, `"5-10%"`}, {'n', 19, 24, "5-10%"}}
	if len(a.Spans) != len(want) {
		t.Fatalf("%d spans, want %d", len(a.Spans), len(want))
	}
	for i, w := range want {
		if s := a.Spans[i]; s.Tag != w.tag || s.Start != w.start || s.End != w.end || a.slice(s.Start, s.End) != w.text {
			t.Errorf("span %d: %c [%d, %d) %q, want %c [%d, %d) %q", i, s.Tag, s.Start, s.End, a.slice(s.Start, s.End), w.tag, w.start, w.end, w.text)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for body, want := range map[string]string{
		`<n v="5">5`:                    "never closed",
		`<n v="5"><d>5</n></d>`:         "does not close",
		`5</n>`:                         "does not close",
		`<c s="s9">said</c>`:            "names no source",
		`<n v="five">5</n>`:             "no number",
		`<n v="1..2..3">5</n>`:          "no number",
		`<n v="5.5.5">5</n>`:            "no number",
		`the <b>bold</b> word`:          "unknown tag",
		`<n v="5">5</n> </article`:      "",
		"<q s=\"s1\">x</q> \xff":        "not UTF-8",
		`<s id="a">x</s><c>said</c>`:    "names no source",
		`<n v="-3">-3</n> a < b, c > d`: "",
	} {
		_, err := Parse("<article id=\"x\" lang=\"id\">\n" + body + "\n</article>\n")
		if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
			t.Errorf("%q: %v, want %q", body, err, want)
		}
	}
	for _, raw := range []string{"", "<article>", "<article id='x'>\n</article>", "text"} {
		if _, err := Parse(raw); err == nil {
			t.Errorf("%q is taken for an article", raw)
		}
	}
}

// The fixtures are made-up predictions, right and wrong in all ways that the
// format has room for, with what the project's reference scorer says of them.
func TestScoreAsRecorded(t *testing.T) {
	six := []string{"dev-id-02", "dev-id-06", "dev-id-09", "dev-en-01", "dev-en-05", "dev-en-08"}
	for _, c := range []struct {
		predictions, score string
		table              bool
		golds              []string
	}{
		{"predictions.jsonl", "score", true, six},
		{"predictions.jsonl", "score-one", false, six[:1]},
		{"nothing.jsonl", "nothing", true, six},
	} {
		var paths []string
		for _, id := range c.golds {
			paths = append(paths, folder+id+".xml")
		}
		golds, err := ReadFiles(paths)
		if err != nil {
			t.Fatal(err)
		}
		f, err := os.Open("testdata/" + c.predictions)
		if err != nil {
			t.Fatal(err)
		}
		docs, err := ReadDocuments(f)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		var errors strings.Builder
		s, err := Score(golds, docs, &errors)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, c.score+".json", s.JSON()+"\n")
		if c.table {
			var b strings.Builder
			s.Write(&b)
			equal(t, c.score+".txt", b.String())
		}
		if errors.Len() == 0 {
			t.Error("no error is told")
		}
	}
}

func equal(t *testing.T, file, got string) {
	t.Helper()
	want, err := os.ReadFile("testdata/" + file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s:\n%swant\n%s", file, got, want)
	}
}

func TestMissingPrediction(t *testing.T) {
	golds, err := ReadFiles([]string{folder + "dev-id-02.xml"})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Score(golds, nil, nil); err == nil || !strings.Contains(err.Error(), "dev-id-02") {
		t.Errorf("a missing article gives %v", err)
	}
}

func TestReadDocumentsRefuses(t *testing.T) {
	for _, line := range []string{`{`, `{"annotations":[{"start":1}]}`, `{"annotations":[{"kind":"number","number":{"value":"many"}}]}`, `{"annotations":[{"kind":"number","number":{"low":[]}}]}`} {
		if _, err := ReadDocuments(strings.NewReader("\n" + line)); err == nil || !strings.HasPrefix(err.Error(), "line 2: ") {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func TestFloat(t *testing.T) {
	for x, want := range map[float64]string{0: "0.0", 1: "1.0", 0.5: "0.5", 1.0 / 3: "0.3333333333333333", 0.0001: "0.0001", 0.00012: "0.00012", 0.00001: "1e-05", 2.5e-7: "2.5e-07"} {
		if got := float(x); got != want {
			t.Errorf("%v is %s, want %s", x, got, want)
		}
	}
}
