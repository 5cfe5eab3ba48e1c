package check

import "sorot/wasm/article"

// unsourcedCheck asks who says a figure that needs a source: money, a
// percentage or a large count, in a paragraph in which nobody says anything.
// The reporter may have counted himself: for information only.
var unsourcedCheck = &Check{Code: "figure-unsourced", look: lookUnsourced}

func lookUnsourced(r *reader, c *Check) {
	a := r.a
	if len(a.Sources) == 0 {
		return // nothing was read: no ground to ask on
	}
	said := r.covered[:0]
	for range a.Sentences {
		said = append(said, false)
	}
	r.covered = said
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.SourceKind || a.Sources[m.Val].Type == article.BylineSource {
			continue
		}
		said[r.sent[i]] = true
		for _, q := range a.Sources[m.Val].Content {
			for s := int(r.sent[i]); s >= 0 && a.Sentences[s].Last > q.First; s-- {
				said[s] = true
			}
			for s := int(r.sent[i]); s < len(a.Sentences) && a.Sentences[s].First < q.Last; s++ {
				said[s] = true
			}
		}
	}
	asked := 0
	for p := range a.Paragraphs {
		para := &a.Paragraphs[p]
		if para.Kind == article.Heading {
			continue
		}
		any := false
		for s := para.First; s < para.Last; s++ {
			any = any || said[s]
		}
		if any {
			continue
		}
		var spans []article.Span
		for s := para.First; s < para.Last; s++ {
			from, to := r.in(int(s))
			for i := from; i < to; i++ {
				if n := r.number(i); n != nil && needsSource(n) && len(spans) < 4 && !(n.Unit == "" && r.reference(a.Marks[i].First)) && !r.bygone(int(s)) {
					spans = append(spans, a.Marks[i].Span)
				}
			}
		}
		if len(spans) > 0 {
			r.say(c, article.Info, spans, passage("a", spans[0]))
			if asked++; asked == mostUnsourced {
				return
			}
		}
	}
}

// mostUnsourced is how often one article is asked: all the others show that
// they have no source where the numbers are listed.
const mostUnsourced = 3

// bygone tells that a sentence speaks of years that anyone can look up.
func (r *reader) bygone(s int) bool {
	now, ok := isoYear(r.a.Published.Value)
	if !ok {
		return false
	}
	from, to := r.datesOf(int32(s))
	for i := from; i < to; i++ {
		if d := r.date(i); d != nil && d.Type == article.DateOnly {
			if y, ok := isoYear(d.Value); ok && y < now-1 {
				return true
			}
		}
	}
	return false
}

// needsSource tells the figures that somebody must have measured or counted.
func needsSource(n *article.Number) bool {
	if n.Ordinal || n.Unit == "a" || n.Low != n.Low || n.High != n.High {
		return false
	}
	return n.Unit == "%" || len(n.Unit) == 3 && n.Unit[0] <= 'Z' && n.Low >= 1000 || n.Unit == "" && n.Low >= 100
}
