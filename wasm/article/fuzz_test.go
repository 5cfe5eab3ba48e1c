package article

import (
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// FuzzArticle: whatever the text, the tokens are all that is not space, in
// order; sentences and paragraphs part them without rest; offsets are exact.
func FuzzArticle(f *testing.F) {
	for _, s := range []string{
		"JAKARTA, KOMPAS.com – Sebanyak 500 orang hadir.\n\n\"Saya datang,\" kata Budi.\n- satu\n- dua",
		"Mr. Smith of the U.S. said: “It's 10.30 a.m.” He left on Oct. 22.",
	} {
		f.Add(s, uint8(0))
	}
	var used Article
	f.Fuzz(func(t *testing.T, text string, lang uint8) {
		opt := Options{Lang: Lang(lang % 3)}
		var a Article
		a.Reset(text, opt)
		checkTokens(t, &a)
		checkParts(t, &a)
		checkQuotes(t, &a)
		used.Reset(text, opt)
		if len(used.Tokens) != len(a.Tokens) || len(used.Sentences) != len(a.Sentences) || len(used.Quotes) != len(a.Quotes) || used.Lang != a.Lang {
			t.Error("an article that was used before is cut otherwise")
		}
		for i := range a.Tokens {
			if used.Tokens[i] != a.Tokens[i] {
				t.Fatalf("token %d differs in an article that was used before", i)
			}
		}
	})
}

// blank tells what stands between tokens.
func blank(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == 0xfeff || r == 0x200b || r == 0x2060
}

func checkTokens(t *testing.T, a *Article) {
	t.Helper()
	at, units := 0, 0
	count := func(to int) {
		for _, r := range a.Text[at:to] {
			units += utf16.RuneLen(r)
		}
		at = to
	}
	valid := utf8.ValidString(a.Text)
	gap := func(to int) {
		for _, r := range a.Text[at:to] {
			if valid && !blank(r) {
				t.Fatalf("%q lies between tokens", r)
			}
		}
		count(to)
	}
	for i := range a.Tokens {
		k := &a.Tokens[i]
		if int(k.Start) < at || k.End <= k.Start || int(k.End) > len(a.Text) {
			t.Fatalf("token %d is [%d, %d) behind %d", i, k.Start, k.End, at)
		}
		spaced := int(k.Start) > at || i == 0
		if k.Has(SpaceBefore) != spaced {
			t.Errorf("token %d %q: space before is %v", i, a.Text[k.Start:k.End], !spaced)
		}
		gap(int(k.Start))
		word := a.Text[k.Start:k.End]
		if valid {
			if int(k.U16) != units {
				t.Errorf("%q starts at %d, want %d", word, k.U16, units)
			}
			if first, _ := utf8.DecodeRuneInString(word); blank(first) || !utf8.ValidString(word) {
				t.Errorf("token %q", word)
			}
			if got := a.UTF16(k.End); int(got) != units+len(utf16.Encode([]rune(word))) {
				t.Errorf("%q ends at %d", word, got)
			}
		}
		switch k.Kind {
		case Word, Digits:
			if k.Hash != Hash(word) {
				t.Errorf("%q has another hash", word)
			}
		case Punct, Symbol:
		default:
			t.Errorf("%q is of kind %d", word, k.Kind)
		}
		count(int(k.End))
	}
	gap(len(a.Text))
	if valid && int(a.UTF16(int32(len(a.Text)))) != len(utf16.Encode([]rune(a.Text))) {
		t.Error("the end of the text is miscounted")
	}
}

func checkParts(t *testing.T, a *Article) {
	t.Helper()
	tok, sent := int32(0), int32(0)
	for pi := range a.Paragraphs {
		p := &a.Paragraphs[pi]
		if p.First != sent || p.Last <= p.First || p.Tokens[0] != tok || p.Tokens[1] <= p.Tokens[0] || p.Dateline < 0 || p.Dateline > p.Tokens[1]-p.Tokens[0] {
			t.Fatalf("paragraph %d: %+v after sentence %d, token %d", pi, *p, sent, tok)
		}
		for ; sent < p.Last; sent++ {
			s := &a.Sentences[sent]
			if s.First != tok || s.Last <= s.First || s.Para != int32(pi) || s.Lang != ID && s.Lang != EN {
				t.Fatalf("sentence %d: %+v after token %d", sent, *s, tok)
			}
			tok = s.Last
		}
		if tok != p.Tokens[1] {
			t.Fatalf("paragraph %d ends at token %d, its sentences at %d", pi, p.Tokens[1], tok)
		}
	}
	if int(tok) != len(a.Tokens) || int(sent) != len(a.Sentences) {
		t.Fatalf("%d tokens and %d sentences in paragraphs of %d and %d", tok, sent, len(a.Tokens), len(a.Sentences))
	}
	if a.Lang != ID && a.Lang != EN {
		t.Errorf("the article's language is %v", a.Lang)
	}
}

func checkQuotes(t *testing.T, a *Article) {
	t.Helper()
	last := int32(-1)
	for i, q := range a.Quotes {
		if q.Open <= last || q.Para < 0 || int(q.Para) >= len(a.Paragraphs) {
			t.Fatalf("quotation %d: %+v", i, q)
		}
		last = q.Open
		p := a.Paragraphs[q.Para].Tokens
		if q.Open < p[0] || q.Open >= p[1] || q.Close >= 0 && (q.Close <= q.Open || q.Close >= p[1]) {
			t.Fatalf("quotation %d: %+v in paragraph %v", i, q, p)
		}
	}
}
