package check

import (
	"strings"

	"sorot/wasm/article"
)

// reader is what all checks look through: the article, and where its marks
// stand, found once.
type reader struct {
	a     *article.Article
	sent  []int32 // of each mark, its sentence
	first []int32 // of each sentence, its first mark; one more at the end
	pub   int     // the article's date as dayNumber gives it
	dated bool    // pub is known
	left  int     // findings of the check that looks
	said  mentions
	names names
	seen  register // of the check that looks

	offices []office
	covered []bool
	shares  []int32
	couples []couple

	kept kept
}

func (r *reader) begin(a *article.Article) {
	r.a = a
	a.Findings = a.Findings[:0]
	r.said.of = nil
	r.sent, r.first = r.sent[:0], r.first[:0]
	s := 0
	for i := range a.Marks {
		for s < len(a.Sentences) && a.Sentences[s].Last <= a.Marks[i].First {
			s++
		}
		for len(r.first) <= s {
			r.first = append(r.first, int32(i))
		}
		r.sent = append(r.sent, int32(min(s, len(a.Sentences)-1)))
	}
	for len(r.first) <= len(a.Sentences) {
		r.first = append(r.first, int32(len(a.Marks)))
	}
	r.pub, r.dated = isoDay(a.Published.Value)
	if a.Kept.On {
		r.recall()
	}
}

// in gives the range of the marks that begin in sentence s.
func (r *reader) in(s int) (from, to int) { return int(r.first[s]), int(r.first[s+1]) }

// word is the text of token i; "" outside the article.
func (r *reader) word(i int32) string {
	if i < 0 || int(i) >= len(r.a.Tokens) {
		return ""
	}
	t := &r.a.Tokens[i]
	return r.a.Text[t.Start:t.End]
}

// is tells whether token i is the lower-case word, in any case.
func (r *reader) is(i int32, lower string) bool {
	w := r.word(i)
	if len(w) != len(lower) {
		return false
	}
	for k := 0; k < len(w); k++ {
		c := w[k]
		if 'A' <= c && c <= 'Z' {
			c += 32
		}
		if c != lower[k] {
			return false
		}
	}
	return true
}

// any tells whether token i is one of the words, which stand apart by spaces.
func (r *reader) any(i int32, words string) bool {
	for words != "" {
		w, rest, _ := strings.Cut(words, " ")
		if r.is(i, w) {
			return true
		}
		words = rest
	}
	return false
}

// flags looks token i up in a table of bits.
func (r *reader) flags(t *article.Table[uint32], i int32) uint32 {
	if i < 0 || int(i) >= len(r.a.Tokens) || r.a.Tokens[i].Kind < article.Word {
		return 0
	}
	v, _ := t.Find(r.a.Text, &r.a.Tokens[i])
	return v
}

// near looks for a word with one of the bits among tokens [from, to), the
// tokens of other sentences than s left out.
func (r *reader) near(t *article.Table[uint32], bits uint32, s int32, from, to int32) bool {
	from, to = max(from, r.a.Sentences[s].First), min(to, r.a.Sentences[s].Last)
	for i := from; i < to; i++ {
		if r.flags(t, i)&bits != 0 {
			return true
		}
	}
	return false
}

// punct tells whether token i is the given sign.
func (r *reader) punct(i int32, sign rune) bool {
	return i >= 0 && int(i) < len(r.a.Tokens) && r.a.Tokens[i].Kind >= article.Punct && r.a.Tokens[i].Hash == uint32(sign)
}

func (r *reader) kind(i int32) article.TokenKind {
	if i < 0 || int(i) >= len(r.a.Tokens) {
		return article.None
	}
	return r.a.Tokens[i].Kind
}

func (r *reader) has(i int32, f article.TokenFlags) bool {
	return i >= 0 && int(i) < len(r.a.Tokens) && r.a.Tokens[i].Has(f)
}

// heading tells whether sentence s stands in a heading.
func (r *reader) heading(s int32) bool {
	return r.a.Paragraphs[r.a.Sentences[s].Para].Kind == article.Heading
}

// tokens is the span of tokens [i, j).
func (r *reader) tokens(i, j int32) article.Span {
	return article.Span{Start: r.a.Tokens[i].Start, End: r.a.Tokens[j-1].End}
}

// quoted tells whether token k stands in a quotation. from is the quotation to
// look from on: what the last call gave, for tokens in their order.
func (r *reader) quoted(from int, k int32) (next int, yes bool) {
	for ; from < len(r.a.Quotes); from++ {
		q := &r.a.Quotes[from]
		end := q.Close
		if end < 0 {
			end = r.a.Paragraphs[q.Para].Tokens[1]
		}
		if end > k {
			return from, q.Open < k
		}
	}
	return from, false
}

// number gives the number of mark i, nil if it is another kind of mark.
func (r *reader) number(i int) *article.Number {
	if m := &r.a.Marks[i]; m.Kind == article.NumberKind {
		return &r.a.Numbers[m.Val]
	}
	return nil
}

// plain gives the one value of a number that is neither open nor an ordinal.
func plain(n *article.Number) (x float64, ok bool) {
	return n.Low, n.Low == n.High && !n.Ordinal
}

// date gives the date of mark i, nil if it is another kind of mark.
func (r *reader) date(i int) *article.Date {
	if m := &r.a.Marks[i]; m.Kind == article.DateKind {
		return &r.a.Dates[m.Val]
	}
	return nil
}

// most is the number of findings that a check gives of one article: nobody
// reads on, and a text made to have millions of them would fill the memory.
const most = 1000

// say leaves a finding of check c, unless it has left most.
func (r *reader) say(c *Check, s article.Severity, spans []article.Span, values ...article.FindingValue) {
	if r.left++; r.left > most {
		return
	}
	f := article.Finding{Code: c.Code, Severity: s}
	copy(f.Spans[:], spans)
	copy(f.Values[:], values)
	r.a.Findings = append(r.a.Findings, f)
}

// The values that findings compare.

func num(name string, x float64, unit string) article.FindingValue {
	return article.FindingValue{Name: name, Kind: article.NumberValue, Num: x, Word: unit}
}

func day(name, value string) article.FindingValue {
	return article.FindingValue{Name: name, Kind: article.DayValue, Word: value}
}

func dayOfWeek(name string, w int) article.FindingValue {
	return article.FindingValue{Name: name, Kind: article.WeekdayValue, Num: float64(w)}
}

func passage(name string, s article.Span) article.FindingValue {
	return article.FindingValue{Name: name, Kind: article.PassageValue, Span: s}
}
