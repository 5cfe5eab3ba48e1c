package article

import "unicode/utf8"

// Quote is a pair of quotation marks and what stands between them, as tokens:
// Open is the opening mark, Close the closing one, or -1 where it never closes
// inside its paragraph.
type Quote struct {
	Open, Close int32
	Para        int32
}

// quoteRole of a mark where it stands.
const (
	noQuote = iota
	opens
	closes
	either
)

// pairQuotes finds quotations of all styles: "…", “…”, ”…”, „…“, «…», »…«,
// ‘…’, '…'. Marks that do not say which way they face (", ”…”) are told by the
// space around them. A quotation ends with its paragraph: one that runs on
// over paragraphs opens anew in each (what news style does).
func (a *Article) pairQuotes() {
	a.Quotes = a.Quotes[:0]
	for pi := range a.Paragraphs {
		p := &a.Paragraphs[pi]
		first := len(a.Quotes)
		double, single := -1, -1 // index of the open quote of each depth
		for k := p.Tokens[0]; k < p.Tokens[1]; k++ {
			t := &a.Tokens[k]
			if t.Kind != Punct || t.Hash < utf8.RuneSelf && t.Hash != '"' && t.Hash != '\'' {
				continue
			}
			open := &double
			isSingle := t.Hash == '\'' || t.Hash == '‘' || t.Hash == '’' || t.Hash == '‹' || t.Hash == '›'
			if isSingle {
				open = &single
				if double >= 0 && single < 0 && a.twice(k, p.Tokens[1]) { // “… dua kali,’’
					a.Quotes[double].Close, double = k+1, -1
					k++
					continue
				}
			}
			switch a.quoteRole(k, *open >= 0, p.Tokens) {
			case opens:
				*open = len(a.Quotes)
				a.Quotes = append(a.Quotes, Quote{k, -1, int32(pi)})
			case closes:
				if *open >= 0 {
					a.Quotes[*open].Close = k
					*open = -1
					if !isSingle {
						single = -1
					}
				}
			}
		}
		// A lone apostrophe is no quotation.
		kept := a.Quotes[:first]
		for _, q := range a.Quotes[first:] {
			if h := a.Tokens[q.Open].Hash; q.Close < 0 && (h == '\'' || h == '’' || h == '‘') {
				continue
			}
			kept = append(kept, q)
		}
		a.Quotes = kept
	}
}

// twice tells two single marks side by side that close a quotation.
func (a *Article) twice(k, end int32) bool {
	if k+1 >= end || a.Tokens[k].Has(SpaceBefore) {
		return false
	}
	t := &a.Tokens[k+1]
	return t.Kind == Punct && t.Hash == a.Tokens[k].Hash && !t.Has(SpaceBefore) && (k+2 >= end || a.Tokens[k+2].Has(SpaceBefore) || a.Tokens[k+2].Kind == Punct)
}

// quoteRole tells whether the mark at token k opens or closes, given whether
// one of its depth is open.
func (a *Article) quoteRole(k int32, isOpen bool, para [2]int32) int {
	t := &a.Tokens[k]
	before := t.Has(SpaceBefore) || k == para[0] || isOpener(a.Tokens[k-1].Hash) && a.Tokens[k-1].Kind == Punct
	after := k+1 >= para[1] || a.Tokens[k+1].Has(SpaceBefore)
	role := noQuote
	switch t.Hash {
	case '"', '”', '“', '\'', '’', '‘', '»', '«', '›', '‹', '″', '＂':
		role = either
	case '„', '‚', '「', '『':
		role = opens
	case '」', '』':
		role = closes
	}
	if role != either {
		return role
	}
	switch {
	case before && !after:
		if isOpen && (t.Hash == '’' || t.Hash == '\'') {
			return noQuote
		}
		return opens
	case after && !before:
		if isOpen {
			return closes
		}
		if t.Hash == '“' || t.Hash == '‘' || t.Hash == '«' {
			return opens
		}
		return noQuote
	case t.Hash == '\'' || t.Hash == '’':
		return noQuote
	case isOpen:
		return closes
	case t.Hash == '”' && !before:
		return noQuote
	}
	return opens
}

func isOpener(r uint32) bool {
	return r == '(' || r == '[' || r == '“' || r == '"' || r == '‘' || r == '«' || r == '-' || r == '–' || r == '—' || r == '/'
}
