package check

import (
	"math"
	"strconv"
	"strings"

	"sorot/wasm/article"
)

// Message says a finding to a reader, in Indonesian or English.
func Message(a *article.Article, f *article.Finding, lang article.Lang) string {
	c := Of(f.Code)
	if c == nil {
		return f.Code
	}
	text := c.AskID
	switch {
	case f.Severity == article.Fit && lang == article.EN:
		text = c.FitEN
	case f.Severity == article.Fit:
		text = c.FitID
	case lang == article.EN:
		text = c.AskEN
	}
	var buf []byte
	for {
		before, rest, ok := strings.Cut(text, "{")
		buf = append(buf, before...)
		if !ok {
			return string(buf)
		}
		name, after, _ := strings.Cut(rest, "}")
		for _, v := range f.Compared() {
			if v.Name == name {
				buf = value(buf, a, &v, lang)
			}
		}
		text = after
	}
}

// value says one compared value.
func value(buf []byte, a *article.Article, v *article.FindingValue, lang article.Lang) []byte {
	switch v.Kind {
	case article.NumberValue:
		return appendNumber(buf, v.Num, v.Word, lang)
	case article.DayValue:
		return appendDay(buf, v.Word, lang)
	case article.WeekdayValue:
		if lang == article.EN {
			return append(buf, weekdaysEN[int(v.Num)]...)
		}
		return append(buf, weekdaysID[int(v.Num)]...)
	}
	return append(buf, a.Text[v.Span.Start:v.Span.End]...)
}

var (
	weekdaysID = [...]string{"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
	weekdaysEN = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	monthsID   = [...]string{"", "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"}
	monthsEN   = [...]string{"", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// appendDay says 2024-10-24 as "24 Oktober 2024"; other values as they are.
func appendDay(buf []byte, value string, lang article.Lang) []byte {
	y, m, d := 0, 0, 0
	if len(value) >= 10 {
		y, _ = digits(value[:4])
		m, _ = digits(value[5:7])
		d, _ = digits(value[8:10])
	}
	if m < 1 || m > 12 || d == 0 {
		return append(buf, value...)
	}
	buf = strconv.AppendInt(buf, int64(d), 10)
	buf = append(buf, ' ')
	if lang == article.EN {
		buf = append(buf, monthsEN[m]...)
	} else {
		buf = append(buf, monthsID[m]...)
	}
	buf = append(buf, ' ')
	return strconv.AppendInt(buf, int64(y), 10)
}

// appendNumber says a number with the separators of the language, rounded to
// what a reader can compare.
func appendNumber(buf []byte, x float64, unit string, lang article.Lang) []byte {
	point, comma := byte(','), byte('.')
	if lang == article.EN {
		point, comma = comma, point
	}
	if len(unit) == 3 && unit[0] >= 'A' && unit[0] <= 'Z' {
		buf = append(buf, unit...)
		buf = append(buf, ' ')
	}
	decimals := -1
	if r := math.Round(x * 100); r != x*100 || math.Abs(r-x*100) > 1e-9 {
		decimals = 2
	}
	digits := strconv.FormatFloat(x, 'f', decimals, 64)
	whole, fraction, _ := strings.Cut(digits, ".")
	if strings.HasPrefix(whole, "-") {
		buf, whole = append(buf, '-'), whole[1:]
	}
	for i := 0; i < len(whole); i++ {
		if i > 0 && (len(whole)-i)%3 == 0 && len(whole) > 3 {
			buf = append(buf, comma)
		}
		buf = append(buf, whole[i])
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		buf = append(buf, point)
		buf = append(buf, fraction...)
	}
	switch {
	case unit == "%" && lang == article.EN:
		buf = append(buf, '%')
	case unit == "%":
		buf = append(buf, " persen"...)
	}
	return buf
}
