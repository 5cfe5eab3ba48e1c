package export

import (
	"strconv"

	"sorot/wasm/article"
)

// line is one line of the ledger: one who is quoted, with all marks of it.
type line struct {
	kind    article.SourceType
	entity  int32 // from 1 on, 0 if it is none
	name    article.Span
	marks   []int32 // indexes of its marks
	credits [article.Kinds]int
}

// ledger writes who is quoted how often, with how many figures, days and
// people each is credited with, and the claims that nobody answers for. A
// source without an entity is a line of its own for each wording. Credits of
// the article itself (bylines) are no sources here.
func (w *writer) ledger(buf []byte) []byte {
	a := w.a
	var lines []line
	byEntity, byName, lineOf := map[int32]int{}, map[string]int{}, make([]int, len(a.Marks))
	for i := range a.Marks {
		m := &a.Marks[i]
		lineOf[i] = -1
		if m.Kind != article.SourceKind || a.Sources[m.Val].Type == article.BylineSource {
			continue
		}
		s := &a.Sources[m.Val]
		name := a.Text[m.Start:m.End]
		k, ok := byName[name]
		if s.Entity > 0 {
			k, ok = byEntity[s.Entity]
		}
		if !ok {
			k = len(lines)
			l := line{kind: s.Type, entity: s.Entity, name: m.Span}
			if s.Entity > 0 {
				byEntity[s.Entity] = k
				l.name = a.Entities[s.Entity-1].Name
			} else {
				byName[name] = k
			}
			lines = append(lines, l)
		}
		lines[k].marks = append(lines[k].marks, int32(i))
		lineOf[i] = k
	}
	for n, o := range a.Owners {
		// A mark counts once for each line, however its speech is nested.
		k := lineOf[o.Source]
		told := k < 0
		for p := n - 1; p >= 0 && a.Owners[p].Mark == o.Mark; p-- {
			told = told || lineOf[a.Owners[p].Source] == k
		}
		if !told {
			lines[k].credits[a.Marks[o.Mark].Kind]++
		}
	}
	var shares [article.BylineSource + 1]int
	buf = append(buf, `{"ledger":[`...)
	for i := range lines {
		l := &lines[i]
		shares[l.kind] += len(l.marks)
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, `{"type":"`...)
		buf = append(buf, l.kind.String()...)
		buf = append(buf, `",`...)
		if l.entity > 0 {
			buf = append(entityRef(buf, l.entity), ',')
		}
		buf = append(buf, `"name":`...)
		buf = String(buf, a.Text[l.name.Start:l.name.End])
		buf = append(buf, `,"marks":[`...)
		for n, k := range l.marks {
			if n > 0 {
				buf = append(buf, ',')
			}
			buf = append(buf, `"m`...)
			buf = strconv.AppendInt(buf, int64(k+1), 10)
			buf = append(buf, '"')
		}
		buf = append(buf, ']')
		for _, c := range [...]struct {
			name string
			kind article.Kind
		}{{"numbers", article.NumberKind}, {"dates", article.DateKind}, {"people", article.PersonKind}} {
			buf = count(buf, c.name, l.credits[c.kind])
		}
		buf = append(buf, '}')
	}
	buf = append(buf, `],"unanswered":[`...)
	for i, c := range a.Claims {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, '{')
		buf = w.span(buf, w.tokens(c.First, c.Last))
		buf = append(buf, '}')
	}
	buf = append(buf, ']')
	buf = count(buf, "named", shares[article.PersonSource]+shares[article.OrganisationSource]+shares[article.MediaSource])
	buf = count(buf, "unnamed", shares[article.AnonymousSource])
	buf = count(buf, "documentary", shares[article.DocumentSource])
	return append(buf, '}')
}

func count(buf []byte, name string, n int) []byte {
	buf = append(buf, `,"`...)
	buf = append(buf, name...)
	buf = append(buf, `":`...)
	return strconv.AppendInt(buf, int64(n), 10)
}
