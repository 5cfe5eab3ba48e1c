// Package export writes an annotated article in the formats that others read.
package export

import (
	"strconv"
	"unicode/utf8"

	"sorot/wasm/article"
)

// JSON appends the article's document (docs/document.schema.json) to buf.
// Offsets are UTF-16 code units. id is the caller's name for the article.
// Written by hand: encoding/json would add 80 kB to the engine.
func JSON(buf []byte, a *article.Article, id string) []byte {
	w := writer{a: a, source: make([]int32, len(a.Sources))}
	for i := range a.Marks {
		if m := &a.Marks[i]; m.Kind == article.SourceKind {
			w.source[m.Val] = int32(i + 1)
		}
	}
	buf = append(buf, `{"id":`...)
	buf = String(buf, id)
	buf = append(buf, `,"lang":`...)
	buf = String(buf, a.Lang.String())
	buf = append(buf, `,"published":{`...)
	if a.Published.Value != "" {
		buf = append(buf, `"value":`...)
		buf = String(buf, a.Published.Value)
		buf = append(buf, ',')
	}
	buf = append(buf, `"from":`...)
	buf = String(buf, a.Published.From)
	buf = append(buf, `},"annotations":[`...)
	for i := range a.Marks {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = w.mark(buf, i)
	}
	buf = append(buf, `],"entities":[`...)
	buf = w.entities(buf)
	buf = append(buf, `],"sources":`...)
	buf = w.ledger(buf)
	buf = append(buf, `,"findings":[`...)
	buf = w.findings(buf)
	return append(buf, `]}`...)
}

// writer holds what the parts of one document need of each other.
type writer struct {
	a      *article.Article
	owner  int     // the first owner in a.Owners of the marks not written yet
	source []int32 // for each source, its mark, from 1 on
}

func (w *writer) mark(buf []byte, i int) []byte {
	a, m := w.a, &w.a.Marks[i]
	buf = append(buf, `{"id":"m`...)
	buf = strconv.AppendInt(buf, int64(i+1), 10)
	buf = append(buf, `","kind":"`...)
	buf = append(buf, m.Kind.String()...)
	buf = append(buf, `",`...)
	buf = w.span(buf, m.Span)
	buf = append(buf, `,"rule":`...)
	buf = String(buf, article.RuleOf(m.Rule).Name)
	if m.Confidence > 0 {
		buf = append(buf, `,"confidence":`...)
		buf = Float(buf, float64(m.Confidence)/100)
	}
	for n := 0; w.owner < len(a.Owners) && int(a.Owners[w.owner].Mark) <= i; w.owner, n = w.owner+1, n+1 {
		if n == 0 {
			buf = append(buf, `,"attributed":[`...)
		} else {
			buf = append(buf, ',')
		}
		buf = append(buf, `"m`...)
		buf = strconv.AppendInt(buf, int64(a.Owners[w.owner].Source+1), 10)
		buf = append(buf, '"')
		if k := w.owner + 1; k >= len(a.Owners) || int(a.Owners[k].Mark) != i {
			buf = append(buf, ']')
		}
	}
	switch m.Kind {
	case article.NumberKind:
		buf = number(buf, a, &a.Numbers[m.Val])
	case article.DateKind:
		buf = date(buf, &a.Dates[m.Val])
	case article.PersonKind:
		buf = append(buf, `,"person":{`...)
		if e := a.Persons[m.Val].Entity; e >= 0 {
			buf = entityRef(buf, e+1)
		}
		buf = append(buf, '}')
	case article.SourceKind:
		buf = w.attribution(buf, &a.Sources[m.Val])
	}
	return append(buf, '}')
}

// span writes the start and end of a byte span.
func (w *writer) span(buf []byte, s article.Span) []byte {
	buf = append(buf, `"start":`...)
	buf = strconv.AppendInt(buf, int64(w.a.UTF16(s.Start)), 10)
	buf = append(buf, `,"end":`...)
	return strconv.AppendInt(buf, int64(w.a.UTF16(s.End)), 10)
}

// tokens is the byte span of tokens [first, last), which is not empty.
func (w *writer) tokens(first, last int32) article.Span {
	return article.Span{Start: w.a.Tokens[first].Start, End: w.a.Tokens[last-1].End}
}

func entityRef(buf []byte, n int32) []byte {
	buf = append(buf, `"entity":"e`...)
	buf = strconv.AppendInt(buf, int64(n), 10)
	return append(buf, '"')
}

func number(buf []byte, a *article.Article, n *article.Number) []byte {
	buf = append(buf, `,"number":{`...)
	switch {
	case n.Low == n.High && finite(n.Low):
		buf = append(buf, `"value":`...)
		buf = Float(buf, n.Low)
		buf = append(buf, ',')
	default:
		if finite(n.Low) {
			buf = append(buf, `"low":`...)
			buf = Float(buf, n.Low)
			buf = append(buf, ',')
		}
		if finite(n.High) {
			buf = append(buf, `"high":`...)
			buf = Float(buf, n.High)
			buf = append(buf, ',')
		}
	}
	buf = append(buf, `"unit":`...)
	buf = String(buf, n.Unit)
	if n.Per != "" {
		buf = append(buf, `,"per":`...)
		buf = String(buf, n.Per)
	}
	buf = append(buf, `,"ordinal":`...)
	buf = strconv.AppendBool(buf, n.Ordinal)
	buf = append(buf, `,"modifier":`...)
	buf = String(buf, n.Modifier)
	if n.Of.Len() > 0 {
		buf = append(buf, `,"of":`...)
		buf = String(buf, a.Text[n.Of.Start:n.Of.End])
	}
	return append(buf, '}')
}

func date(buf []byte, d *article.Date) []byte {
	buf = append(buf, `,"date":{"type":"`...)
	buf = append(buf, d.Type.String()...)
	buf = append(buf, '"')
	if d.Value != "" {
		buf = append(buf, `,"value":`...)
		buf = String(buf, d.Value)
	}
	buf = append(buf, `,"modifier":`...)
	buf = String(buf, d.Modifier)
	buf = append(buf, `,"assumed":`...)
	buf = strconv.AppendBool(buf, d.Assumed)
	if d.Bad {
		buf = append(buf, `,"bad":true`...)
	}
	return append(buf, '}')
}

// finite tells whether x is a number that JSON can say.
func finite(x float64) bool { return x-x == 0 }

// Float appends the shortest decimal that reads back as x, without exponent.
func Float(buf []byte, x float64) []byte {
	return strconv.AppendFloat(buf, x, 'f', -1, 64)
}

const hex = "0123456789abcdef"

// String appends s as a JSON string (RFC 8259); invalid UTF-8 becomes U+FFFD.
func String(buf []byte, s string) []byte {
	buf = append(buf, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case c == '"' || c == '\\':
				buf = append(buf, '\\', c)
			case c == '\n':
				buf = append(buf, '\\', 'n')
			case c < ' ':
				buf = append(buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
			default:
				buf = append(buf, c)
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		buf = utf8.AppendRune(buf, r)
		i += n
	}
	return append(buf, '"')
}
