package say

import (
	"math"
	"strings"

	"sorot/wasm/article"
)

// Check is the name of a check, by its code.
func (w *Words) Check(code string) string { return w.T("check." + code) }

// Finding says a finding: plain gets the words of the catalogue with the
// values that were compared, passage the places of the article's own words.
func (w *Words) Finding(f *article.Finding, plain func(string), passage func(article.Span)) {
	key := "check." + f.Code + ".ask"
	if f.Severity == article.Fit {
		key = "check." + f.Code + ".fit"
	}
	rest := w.T(key)
	for {
		before, after, ok := strings.Cut(rest, "{")
		if before != "" {
			plain(before)
		}
		if !ok {
			return
		}
		name, tail, _ := strings.Cut(after, "}")
		for _, v := range f.Compared() {
			switch {
			case v.Name != name:
			case v.Kind == article.PassageValue:
				passage(v.Span)
			default:
				plain(w.Compared(&v))
			}
		}
		rest = tail
	}
}

// Compared says a value that a check compared, rounded to what a reader can
// compare; "" for a passage.
func (w *Words) Compared(v *article.FindingValue) string {
	switch v.Kind {
	case article.NumberValue:
		x := math.Round(v.Num*100) / 100
		return w.Amount(x, x, v.Word, false)
	case article.DayValue:
		if day, _ := w.Plain(v.Word); day != "" {
			return day
		}
		return w.Date(v.Word, "")
	case article.WeekdayValue:
		return w.nth("weekdays", int(v.Num))
	}
	return ""
}
