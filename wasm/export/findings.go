package export

import (
	"strconv"

	"sorot/wasm/article"
)

// findings writes what the checks have to say.
func (w *writer) findings(buf []byte) []byte {
	for i := range w.a.Findings {
		f := &w.a.Findings[i]
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = append(buf, `{"code":`...)
		buf = String(buf, f.Code)
		buf = append(buf, `,"severity":"`...)
		buf = append(buf, f.Severity.String()...)
		buf = append(buf, `","spans":[`...)
		for k, s := range f.Passages() {
			if k > 0 {
				buf = append(buf, ',')
			}
			buf = append(buf, '{')
			buf = w.span(buf, s)
			buf = append(buf, '}')
		}
		buf = append(buf, `],"values":{`...)
		for k, v := range f.Compared() {
			if k > 0 {
				buf = append(buf, ',')
			}
			buf = String(buf, v.Name)
			buf = append(buf, ':')
			buf = w.compared(buf, &v)
		}
		buf = append(buf, `}}`...)
	}
	return buf
}

// compared writes one value that a check compared: a number with its unit if
// it has one, a day, a weekday from 1 (Monday), or a passage of the text.
func (w *writer) compared(buf []byte, v *article.FindingValue) []byte {
	switch v.Kind {
	case article.DayValue:
		return String(buf, v.Word)
	case article.WeekdayValue:
		return strconv.AppendInt(buf, int64(v.Num), 10)
	case article.PassageValue:
		buf = append(buf, '{')
		buf = w.span(buf, v.Span)
		return append(buf, '}')
	}
	if !finite(v.Num) {
		return append(buf, `null`...)
	}
	if v.Word == "" {
		return Float(buf, v.Num)
	}
	buf = append(buf, `{"value":`...)
	buf = Float(buf, v.Num)
	buf = append(buf, `,"unit":`...)
	buf = String(buf, v.Word)
	return append(buf, '}')
}
