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
		for k := s.First; k < s.Last; k++ {
			if q := x.quoteOver(k); q != nil && q.speech {
				break
			}
			if x.finite(k) || x.english(k) && x.class(k)&cAdv != 0 && (x.hash(k) == wHas || x.hash(k) == wHad || x.hash(k) == wHave) {
				a.Claims = append(a.Claims, article.Claim{First: s.First, Last: s.Last})
				break
			}
		}
	}
}
