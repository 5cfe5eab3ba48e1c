package export

import (
	"strconv"

	"sorot/wasm/article"
)

// attribution writes the meaning of a source mark.
func (w *writer) attribution(buf []byte, s *article.Source) []byte {
	buf = append(buf, `,"source":{"type":"`...)
	buf = append(buf, s.Type.String()...)
	buf = append(buf, `",`...)
	if s.Entity > 0 {
		buf = append(entityRef(buf, s.Entity), ',')
	}
	if s.Cue[0] < s.Cue[1] {
		buf = append(buf, `"cue":{`...)
		buf = w.span(buf, w.tokens(s.Cue[0], s.Cue[1]))
		buf = append(buf, `},`...)
	}
	buf = append(buf, `"content":[`...)
	for i, c := range s.Content {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, '{')
		buf = w.span(buf, w.tokens(c.First, c.Last))
		buf = append(buf, `,"direct":`...)
		buf = strconv.AppendBool(buf, c.Direct)
		buf = append(buf, '}')
	}
	buf = append(buf, ']')
	if s.Via > 0 && w.source[s.Via-1] > 0 {
		buf = append(buf, `,"via":"m`...)
		buf = strconv.AppendInt(buf, int64(w.source[s.Via-1]), 10)
		buf = append(buf, '"')
	}
	return append(buf, '}')
}

// entities writes the article's people, bodies and media with their mentions.
func (w *writer) entities(buf []byte) []byte {
	a := w.a
	mentions := make([][]int32, len(a.Entities))
	for i := range a.Marks {
		e := int32(-1)
		switch m := &a.Marks[i]; m.Kind {
		case article.PersonKind:
			e = a.Persons[m.Val].Entity
		case article.SourceKind:
			if k := a.Sources[m.Val].Entity - 1; k >= 0 && a.Entities[k].Kind != article.PersonEntity {
				e = k
			}
		}
		if e >= 0 {
			mentions[e] = append(mentions[e], int32(i))
		}
	}
	pronouns := make([][]int32, len(a.Entities))
	for _, p := range a.Pronouns {
		pronouns[p.Entity] = append(pronouns[p.Entity], p.Token)
	}
	for i := range a.Entities {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = w.entity(buf, int32(i), mentions[i], pronouns[i])
	}
	return buf
}

func (w *writer) entity(buf []byte, i int32, mentions, pronouns []int32) []byte {
	a, e := w.a, &w.a.Entities[i]
	name := a.Text[e.Name.Start:e.Name.End]
	buf = append(buf, `{"id":"e`...)
	buf = strconv.AppendInt(buf, int64(i+1), 10)
	buf = append(buf, `","kind":"`...)
	buf = append(buf, e.Kind.String()...)
	buf = append(buf, `","name":`...)
	buf = String(buf, name)
	if e.Role.Len() > 0 {
		buf = append(buf, `,"role":`...)
		buf = String(buf, a.Text[e.Role.Start:e.Role.End])
	}
	if e.Honorific.Len() > 0 {
		buf = append(buf, `,"honorific":`...)
		buf = String(buf, a.Text[e.Honorific.Start:e.Honorific.End])
	}
	if e.Age > 0 {
		buf = append(buf, `,"age":`...)
		buf = strconv.AppendInt(buf, int64(e.Age), 10)
	}
	buf = append(buf, `,"aliases":[`...)
	told := map[string]bool{name: true}
	for _, k := range mentions {
		m := &a.Marks[k]
		alias := a.Text[m.Start:m.End]
		if told[alias] {
			continue
		}
		if len(told) > 1 {
			buf = append(buf, ',')
		}
		told[alias] = true
		buf = String(buf, alias)
	}
	buf = append(buf, `],"mentions":[`...)
	for n, k := range mentions {
		if n > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, `"m`...)
		buf = strconv.AppendInt(buf, int64(k+1), 10)
		buf = append(buf, '"')
	}
	buf = append(buf, `],"pronouns":[`...)
	for n, k := range pronouns {
		if n > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, '{')
		buf = w.span(buf, a.Tokens[k].Span)
		buf = append(buf, '}')
	}
	return append(buf, `]}`...)
}
