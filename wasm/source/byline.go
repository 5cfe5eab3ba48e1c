package source

import "sorot/wasm/article"

// bylines marks the article's own credit: the outlet of a dateline or of the
// closing bracket, and the people after "Penulis:", "By", "Reporting by". It
// tells whether there are any; what stands in a credit is no source else.
func (x *document) bylines() (added bool) {
	a := x.a
	n := len(a.Paragraphs)
	for pi := range a.Paragraphs {
		p := &a.Paragraphs[pi]
		near := pi < 5 || pi >= n-6
		if p.Dateline > 0 && pi < 8 {
			added = x.outlet(p.Tokens[0], p.Tokens[0]+p.Dateline) || added
		}
		if !near {
			continue
		}
		first := p.Tokens[0]
		bracket := x.punct(first, "(")
		if bracket {
			first++
		}
		if first >= p.Tokens[1] || p.Tokens[1]-first > 40 {
			continue
		}
		c := x.class(first)
		switch {
		case c&cByline != 0 && (x.credit(first, p.Tokens[1]) || bracket):
			added = x.people(first, p.Tokens[1]) || added
			if x.hash(first) == wLaporan {
				added = x.outlet(first, p.Tokens[1]) || added
			}
		case bracket && p.Last-p.First <= 2 && pi >= n-6:
			added = x.people(first, p.Tokens[1]) || added
			added = x.outlet(first, p.Tokens[1]) || added
		case pi >= n-3 || pi < 4:
			// A line that is one name, at most with the outlet.
			if x.onlyName(first, p.Tokens[1]) {
				added = x.people(first, p.Tokens[1]) || added
				added = x.outlet(first, p.Tokens[1]) || added
			} else if pi > 0 && p.Tokens[1]-first <= 4 && x.class(p.Tokens[1]-1)&nMedia != 0 {
				added = x.outlet(first, p.Tokens[1]) || added
			}
		}
	}
	return added
}

// credit tells that the byline word at t opens a credit: a colon, a name or a
// role follows.
func (x *document) credit(t, end int32) bool {
	for k := t + 1; k < end && k < t+5; k++ {
		if x.punct(k, ":") || x.a.Tokens[k].Has(article.Upper) {
			return true
		}
	}
	return false
}

// people marks each person in [from, to) as a byline.
func (x *document) people(from, to int32) bool {
	a, added := x.a, false
	for _, t := range x.at {
		if t.first < to && t.last > from && t.src.Frame != frameByline {
			a.Marks[t.mark].Kind, added = article.Dropped, true
		}
	}
	for i := x.markFrom(from); i < x.marks && a.Marks[i].First < to; i++ {
		if m := a.Marks[i]; m.Kind == article.PersonKind && m.Last <= to {
			a.AddSource(int(m.First), int(m.Last), ruleByline, article.Source{Type: article.BylineSource, Frame: frameByline})
			added = true
		}
	}
	return added
}

// onlyName tells whether [from, to) is one person mark and little else.
func (x *document) onlyName(from, to int32) bool {
	k := x.person(from, to)
	if k < 0 || x.a.Marks[k].First != from || to-x.a.Marks[k].Last > 4 {
		return false
	}
	for t := x.a.Marks[k].Last; t < to; t++ {
		if x.class(t)&(cPre|cPost|cHead|cStop) != 0 && x.class(t)&nRole == 0 || x.finite(t) {
			return false // "Hasto membantah tudingan itu."
		}
	}
	return true
}

// outlet marks a site's or agency's name in a dateline or credit.
func (x *document) outlet(from, to int32) bool {
	a := x.a
	for k := from; k < to; k++ {
		t := &a.Tokens[k]
		if t.Kind != article.Word || !t.Has(article.Upper) {
			continue
		}
		// Tribun-Timur.com, TEMPO.CO, KONTAN.CO.ID
		start, end, domain := k, k+1, false
		for end+1 < to && x.punct(end, ".-") && !a.Tokens[end].Has(article.SpaceBefore) && !a.Tokens[end+1].Has(article.SpaceBefore) && a.Tokens[end+1].Kind == article.Word || end < to && a.Tokens[end].Kind == article.Digits && !a.Tokens[end].Has(article.SpaceBefore) {
			if a.Tokens[end].Kind == article.Digits { // Liputan6.com
				end++
				continue
			}
			if x.punct(end, ".") {
				domain = true
			}
			end += 2
		}
		if !domain {
			c := x.class(k)
			if c&nMedia == 0 {
				continue
			}
			for end < to && a.Tokens[end].Kind == article.Word && a.Tokens[end].Has(article.Upper) {
				end++
			}
			for start > from && a.Tokens[start-1].Kind == article.Word && a.Tokens[start-1].Has(article.Upper) {
				start--
			}
		}
		if end-start == 1 && a.Tokens[start].Len() < 2 {
			continue
		}
		a.AddSource(int(start), int(end), ruleByline, article.Source{Type: article.BylineSource, Frame: frameByline})
		return true
	}
	return false
}
