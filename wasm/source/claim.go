package source

import "sorot/wasm/article"

// claims lists the sentences of the body that hold a figure or a day with a
// verb and that no source answers for: what a fact-checker has to ask about.
// Headings, credits and sentences with any attributed piece are none.
func (x *document) claims() {
	a := x.a
	next := 0 // content pieces of all sources, by sentence, through said
	x.said = grow(x.said, len(a.Sentences))
	for i := range x.at {
		t := &x.at[i]
		x.said[t.sent] = true
		for _, c := range t.src.Content {
			for s := x.sentenceOf(c.First); s < len(a.Sentences) && a.Sentences[s].First < c.Last; s++ {
				x.said[s] = true
			}
		}
	}
	for i := range a.Sentences {
		s := &a.Sentences[i]
		figure := false
		for ; next < len(a.Marks) && a.Marks[next].First < s.Last; next++ {
			if k := a.Marks[next].Kind; k == article.NumberKind || k == article.DateKind {
				figure = true
			}
		}
		if !figure || x.said[i] || a.Paragraphs[s.Para].Kind == article.Heading || x.cues[i]&cByline != 0 && s.Last-s.First < 20 {
			continue
		}
		if k := x.firstVerb(s); k >= 0 && !x.spoken(s.First, k) {
			a.Claims = append(a.Claims, article.Claim{First: s.First, Last: s.Last})
		}
	}
}

// firstVerb gives the first verb of a sentence, -1 if it has none.
func (x *document) firstVerb(s *article.Sentence) int32 {
	for k := s.First; k < s.Last; k++ {
		if x.finite(k) {
			return k
		}
		if h := x.hash(k); s.Lang == article.EN && (h == wHas || h == wHad || h == wHave) {
			return k
		}
	}
	return -1
}

// spoken tells that speech between quotation marks covers a part of [from, to].
func (x *document) spoken(from, to int32) bool {
	n := x.quoteFrom(from)
	if n > 0 && x.quo[n-1].last > from && x.quo[n-1].speech {
		return true
	}
	for ; n < len(x.quo) && x.quo[n].first <= to; n++ {
		if x.quo[n].speech {
			return true
		}
	}
	return false
}
