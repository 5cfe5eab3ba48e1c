package check

import "sorot/wasm/article"

// quoteCheck finds a quotation that opens and never closes. One that runs on
// over paragraphs opens anew in the next, as news style has it; inches and
// minutes are no quotation marks. A paragraph is asked about once.
var quoteCheck = &Check{Code: "quote-open", look: lookQuote}

func lookQuote(r *reader, c *Check) {
	a := r.a
	asked := int32(-1)
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if q.Close >= 0 || q.Para == asked {
			continue
		}
		h := rune(a.Tokens[q.Open].Hash)
		if h != '"' && h != '“' && h != '”' && h != '„' && h != '«' && h != '»' || a.Paragraphs[q.Para].Kind == article.Heading {
			continue
		}
		end := a.Paragraphs[q.Para].Tokens[1]
		if r.runsOn(i) && !r.saidAfter(q.Open, end) || r.kind(q.Open-1) == article.Digits && !r.has(q.Open, article.SpaceBefore) || q.Open+1 >= end {
			continue
		}
		// The passage: the mark and the first words after it.
		to := min(end, q.Open+7)
		asked = q.Para
		r.say(c, article.Warn, []article.Span{r.tokens(q.Open, to)})
	}
}

var saying = new(article.Table[bool]).Add(true, `kata ujar ucap tutur jelas tegas imbuh terang sambung tandas pungkas lanjut ungkap papar katanya ujarnya ucapnya tuturnya
	jelasnya tegasnya imbuhnya terangnya said says told`)

// saidAfter tells that a speaker follows the quotation after a comma: it was
// to close there.
func (r *reader) saidAfter(from, to int32) bool {
	for k := from + 2; k < to; k++ {
		if t := &r.a.Tokens[k]; t.Kind == article.Word && r.punct(k-1, ',') {
			if ok, _ := saying.Find(r.a.Text, t); ok {
				return true
			}
		}
	}
	return false
}

// runsOn tells that the quotation goes on: the next paragraph begins with a
// quotation mark, as news style has it, or what comes next of them, a few
// lines on at most, is a closing one (text pasted with its lines broken).
func (r *reader) runsOn(i int) bool {
	a := r.a
	from := int(a.Quotes[i].Para) + 1
	for p := from; p < len(a.Paragraphs) && p < from+6; p++ {
		first := a.Paragraphs[p].Tokens[0]
		for k := first; k < a.Paragraphs[p].Tokens[1]; k++ {
			t := &a.Tokens[k]
			if t.Kind != article.Punct {
				continue
			}
			switch h := rune(t.Hash); {
			case h == '„' || h == '“' || h == '"' && t.Has(article.SpaceBefore) || h == '«':
				return k == first && p == from
			case h == '"' || h == '”' || h == '»':
				return true
			case (h == '’' || h == '\'') && !t.Has(article.SpaceBefore) && (k+1 == int32(len(a.Tokens)) || a.Tokens[k+1].Has(article.SpaceBefore)) && p > from:
				return true // closed by a mark of another kind
			}
		}
	}
	return false
}
