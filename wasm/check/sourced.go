package check

import "sorot/wasm/article"

// singleCheck notes that all of an article comes from one source; unnamedCheck
// that no source has a name. Short items have one source by nature.
var singleCheck = &Check{Code: "source-single", look: lookSingle}

var unnamedCheck = &Check{Code: "source-unnamed", look: lookUnnamed}

// speakerCheck asks for the speaker of a quotation that is nobody's: a whole
// sentence between quotation marks, not a word or a title.
var speakerCheck = &Check{Code: "quote-speaker", look: lookSpeaker}

// longer is how many sentences an article has that should have two sources.
const longer = 10

// sources counts the attributions of the article itself and those without a
// name, and tells whether all are of one. first is the mark of the first.
func (r *reader) sources() (n, unnamed, first int, one bool) {
	entity, words := int32(0), ""
	first, one = -1, true
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.SourceKind || r.a.Sources[m.Val].Type == article.BylineSource {
			continue
		}
		s := &r.a.Sources[m.Val]
		if s.Type == article.AnonymousSource {
			unnamed++
		}
		if n++; n == 1 {
			first, entity, words = i, s.Entity, r.a.Text[m.Start:m.End]
		} else if s.Entity != entity || entity == 0 && r.a.Text[m.Start:m.End] != words {
			one = false
		}
	}
	return n, unnamed, first, one
}

func lookSingle(r *reader, c *Check) {
	n, _, first, one := r.sources()
	if one && n > 1 && len(r.a.Sentences) >= longer {
		s := r.a.Marks[first].Span
		r.say(c, article.Info, []article.Span{s}, passage("a", s), num("statements", float64(n), ""))
	}
}

func lookUnnamed(r *reader, c *Check) {
	n, unnamed, first, _ := r.sources()
	if n > 1 && unnamed == n {
		s := r.a.Marks[first].Span
		r.say(c, article.Info, []article.Span{s}, passage("a", s), num("statements", float64(n), ""))
	}
}

func lookSpeaker(r *reader, c *Check) {
	told := int32(0) // tokens before it are in what a source says, or between two such
	next := 0
	for i := range r.a.Quotes {
		q := &r.a.Quotes[i]
		for ; next < len(r.a.Marks) && r.a.Marks[next].First < q.Open+40; next++ {
			if m := &r.a.Marks[next]; m.Kind == article.SourceKind {
				for _, x := range r.a.Sources[m.Val].Content {
					told = max(told, x.Last)
				}
				told = max(told, m.Last)
			}
		}
		if q.Close < 0 || q.Close-q.Open < 9 || q.Open < told || r.a.Paragraphs[q.Para].Kind == article.Heading {
			continue
		}
		if !r.has(q.Open+1, article.Upper) || !r.punct(q.Close-1, '.') && !r.punct(q.Close-1, ',') && !r.punct(q.Close-1, '?') && !r.punct(q.Close-1, '!') {
			continue // a title, a phrase
		}
		s := r.tokens(q.Open, q.Close+1)
		r.say(c, article.Info, []article.Span{s})
	}
}
