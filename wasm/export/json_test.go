package export

import (
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"sorot/wasm/article"
	"sorot/wasm/internal/schema"
)

var rule = article.NewRule("test/rule", "uji", "test")

// tokens finds the tokens of words in an article.
func tokens(t *testing.T, a *article.Article, words string) (first, last int) {
	t.Helper()
	at := strings.Index(a.Text, words)
	if at < 0 {
		t.Fatalf("no %q", words)
	}
	first = a.TokenAt(int32(at))
	for last = first; last < len(a.Tokens) && int(a.Tokens[last].Start) < at+len(words); {
		last++
	}
	return first, last
}

// An article with one mark of all that a mark can say: the document is what is
// written down in testdata, and keeps to the schema.
func TestDocument(t *testing.T) {
	var a article.Article
	a.Reset(`😀 "Ada 500–600 orang pada 22 Oktober," kata Kepala HUR Kyrylo Budanov (38), dikutip Reuters. Budanov: ia datang 2-1, ratusan "orang"`,
		article.Options{Lang: article.ID, Published: "2024-10-28"})
	span := func(words string) article.Span {
		i, j := tokens(t, &a, words)
		return article.Span{Start: a.Tokens[i].Start, End: a.Tokens[j-1].End}
	}
	number := func(words string, n article.Number) {
		i, j := tokens(t, &a, words)
		a.AddNumber(i, j, rule, n)
	}
	nan := math.NaN()
	number("500–600", article.Number{Low: 500, High: 600, Alt: nan, Modifier: "approx", Of: span("orang")})
	number("38", article.Number{Low: 38, High: 38, Alt: nan, Unit: "a", Per: "day", Ordinal: true})
	number("2-1", article.Number{Low: nan, High: nan, Alt: nan})
	number("ratusan", article.Number{Low: 100, High: nan, Alt: nan})
	i, j := tokens(t, &a, "22 Oktober")
	a.AddDate(i, j, rule, article.Date{Value: "2024-10-22", Assumed: true, Bad: true, Modifier: "mid"})
	i, j = tokens(t, &a, "Kyrylo Budanov")
	a.AddPerson(i, j, rule, 97)
	k := strings.LastIndex(a.Text, "Budanov")
	a.AddPerson(a.TokenAt(int32(k)), a.TokenAt(int32(k))+1, rule, 0)
	a.Persons[0].Entity, a.Persons[1].Entity = 0, 0
	a.Entities = append(a.Entities, article.Entity{Name: span("Kyrylo Budanov"), Role: span("Kepala HUR"), Age: 38, Mentions: 2})
	i, _ = tokens(t, &a, "ia")
	for a.Text[a.Tokens[i].Start:a.Tokens[i].End] != "ia" {
		i++
	}
	a.Pronouns = append(a.Pronouns, article.Pronoun{Token: int32(i), Entity: 0})
	var said article.Source
	i, j = tokens(t, &a, `"Ada 500–600 orang pada 22 Oktober,"`)
	said.Content = append(said.Content, article.Content{First: int32(i), Last: int32(j), Direct: true})
	i, j = tokens(t, &a, "kata")
	said.Cue = [2]int32{int32(i), int32(j)}
	said.Entity, said.Via = 1, 2
	i, j = tokens(t, &a, "Kepala HUR Kyrylo Budanov")
	a.AddSource(i, j, rule, said)
	i, j = tokens(t, &a, "Reuters")
	a.AddSource(i, j, rule, article.Source{Type: article.MediaSource})
	a.Settle()
	a.Attribute()
	a.Findings = append(a.Findings, article.Finding{
		Code: "number-mismatch", Severity: article.Warn, Spans: [4]article.Span{span("38"), span("orang")},
		Values: [4]article.FindingValue{
			{Name: "written", Num: 38}, {Name: "sum", Num: 39, Word: "%"},
			{Name: "day", Kind: article.DayValue, Word: "2024-10-24"}, {Name: "passage", Kind: article.PassageValue, Span: span("Reuters")},
		},
	}, article.Finding{
		Code: "weekday-mismatch", Severity: article.Error, Spans: [4]article.Span{span("22 Oktober")},
		Values: [4]article.FindingValue{{Name: "written", Kind: article.WeekdayValue, Num: 2}},
	})
	got := JSON(nil, &a, "a\"\\\n\x01é\xff")
	if err := schema.Check(got); err != nil {
		t.Errorf("%v\n%s", err, got)
	}
	var pretty []byte
	if v := any(nil); json.Unmarshal(got, &v) == nil {
		pretty, _ = json.MarshalIndent(v, "", " ")
	}
	want, err := os.ReadFile("testdata/document.json")
	if err != nil || strings.TrimSpace(string(want)) != string(pretty) {
		t.Errorf("testdata/document.json (%v): now\n%s", err, pretty)
	}
}

func TestString(t *testing.T) {
	for _, s := range []string{"", "a", `"\/`, "\x00\x1f\x7f\n\r\t\u2028", "é😀\ufeff", "\xff\xc3", "\xed\xa0\x80"} {
		var got string
		if err := json.Unmarshal(String(nil, s), &got); err != nil || got != strings.ToValidUTF8(s, "\ufffd") && utf8.ValidString(s) || !utf8.ValidString(got) {
			t.Errorf("%q is read back as %q, %v", s, got, err)
		}
	}
}

func TestFloat(t *testing.T) {
	for x, want := range map[float64]string{0: "0", 0.1: "0.1", 12000: "12000", 1.2e12: "1200000000000", 1e21: "1000000000000000000000", -3: "-3", 1e-7: "0.0000001"} {
		if got := string(Float(nil, x)); got != want {
			t.Errorf("%v is %s, want %s", x, got, want)
		}
	}
}

// A number beyond all bounds is not said, for JSON has no word for it.
func TestInfinite(t *testing.T) {
	var a article.Article
	a.Reset("banyak", article.Options{Lang: article.ID})
	a.AddNumber(0, 1, rule, article.Number{Low: math.Inf(1), High: math.Inf(1)})
	a.Settle()
	if got := JSON(nil, &a, ""); !json.Valid(got) || schema.Check(got) != nil {
		t.Errorf("%s", got)
	}
}

// Numbers in thousands of nested statements take linear time to attribute.
func TestAttributeMany(t *testing.T) {
	var a article.Article
	const n = 20000
	a.Reset(strings.Repeat("Ada 5 orang, kata dia. ", n), article.Options{Lang: article.ID})
	for i := range a.Sentences {
		f := int(a.Sentences[i].First)
		a.AddNumber(f+1, f+2, rule, article.Number{Low: 5, High: 5})
		a.AddSource(f+5, f+6, rule, article.Source{Content: []article.Content{{First: int32(f), Last: int32(f + 3)}}})
	}
	a.Settle()
	a.Attribute()
	if len(a.Owners) != n {
		t.Fatalf("%d of %d numbers have an owner", len(a.Owners), n)
	}
	for _, o := range a.Owners {
		if o.Source != o.Mark+1 {
			t.Fatalf("mark %d is said by %d", o.Mark, o.Source)
		}
	}
}
