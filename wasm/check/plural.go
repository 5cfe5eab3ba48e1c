package check

import "sorot/wasm/article"

// pluralCheck finds sources that are told in the plural and turn out to be
// one: "Sources said …" and further down "the source".
var pluralCheck = &Check{Code: "source-plural", look: lookPlural}

const (
	wSeveral uint32 = 1 << iota // tells more than one
	wAlone                      // tells one that was spoken of before
	wPlural                     // is plural by itself
	wNewOne                     // tells one more: "a second source"
)

var pluralWords = new(article.Table[uint32]).
	Add(wSeveral, "sejumlah beberapa para banyak several some many two three dua tiga").
	Add(wPlural, "sources officials witnesses").
	Add(wAlone, "tersebut itu the that").
	Add(wNewOne, "another second lain kedua other one satu salah seorang satunya each both both kedua")

// sourceNouns are the words for sources without a name, plural and singular
// under one number.
var sourceNouns = func() *article.Table[int32] {
	t := new(article.Table[int32])
	for i, words := range [...]string{"sumber source sources", "pejabat official officials", "saksi witness witnesses", "narasumber", "pegawai aide aides", "warga resident residents", "diplomat diplomats", "perwira officer officers"} {
		t.Add(int32(i+1), words)
	}
	return t
}()

func lookPlural(r *reader, c *Check) {
	var several, lone, more [10]int // by noun: the mark, counted from 1
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.SourceKind || r.a.Sources[m.Val].Type != article.AnonymousSource {
			continue
		}
		noun, bits := int32(0), r.flags(pluralWords, m.First-1)&wSeveral
		for k := m.First; k < min(m.Last, m.First+8); k++ {
			bits |= r.flags(pluralWords, k)
			if v, _ := sourceNouns.Find(r.a.Text, &r.a.Tokens[k]); v > 0 && noun == 0 {
				noun = v
				if w := r.word(k); r.punct(k+1, '-') && r.kind(k+2) == article.Word && r.a.Tokens[k+2].Hash == r.a.Tokens[k].Hash || r.a.Sentences[r.sent[i]].Lang == article.EN && w[len(w)-1] == 's' && !r.is(k, "witness") {
					bits |= wPlural
				}
			}
		}
		if noun == 0 {
			continue
		}
		at := &more[noun]
		switch {
		case bits&wNewOne != 0:
		case bits&(wSeveral|wPlural) != 0:
			if at = &several[noun]; lone[noun] > 0 { // the plural after it is of others
				at = &more[noun]
			}
		case bits&wAlone != 0 || r.any(m.Last, "tersebut itu"):
			at = &lone[noun]
		}
		if *at == 0 {
			*at = i + 1
		}
	}
	for n := range several {
		if several[n] == 0 || lone[n] == 0 || more[n] > 0 || lone[n] < several[n] {
			continue
		}
		a, b := r.a.Marks[several[n]-1].Span, r.a.Marks[lone[n]-1].Span
		r.say(c, article.Info, []article.Span{a, b}, passage("a", a), passage("b", b))
	}
}
