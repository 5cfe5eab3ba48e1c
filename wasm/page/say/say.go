// Package say puts marks into the words of the page's language: a value as a
// person would write it, a TIMEX3 value as a day in words. It knows grammar;
// every word comes from the catalogue (web/messages). It is pure, so that it
// is tested without a browser.
package say

import (
	"math"
	"strconv"
	"strings"
)

// Words is one language of the catalogue.
type Words struct {
	Lang string
	Get  func(key string) string // "" if there is no such word
	// Currency gives a currency's name by its ISO 4217 code; it may be nil.
	Currency func(code string) string
}

// T is the word of a key with its places filled in: T("count", "n", "3"). A
// key that is missing shows itself, so that it is seen.
func (w *Words) T(key string, pairs ...string) string {
	s := w.Get(key)
	if s == "" {
		return key
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		s = strings.ReplaceAll(s, "{"+pairs[i]+"}", pairs[i+1])
	}
	return s
}

// has tells whether the catalogue has the key.
func (w *Words) has(key string) bool { return w.Get(key) != "" }

// nth is the n-th of a list of words under one key, from 1 on.
func (w *Words) nth(key string, n int) string {
	list := strings.Fields(w.Get(key))
	if n < 1 || n > len(list) {
		return strconv.Itoa(n)
	}
	return list[n-1]
}

// Number writes a number with the separators of the language.
func (w *Words) Number(x float64) string {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return w.T("number.none")
	}
	s := strconv.FormatFloat(x, 'f', -1, 64)
	sign := ""
	if s[0] == '-' {
		sign, s = "−", s[1:]
	}
	whole, part, _ := strings.Cut(s, ".")
	group, point := ".", ","
	if w.Lang == "en" {
		group, point = ",", "."
	}
	var b strings.Builder
	b.WriteString(sign)
	// Four digits stand together only in years, which are dates.
	for i, c := range []byte(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteByte(c)
	}
	if part != "" {
		b.WriteString(point)
		b.WriteString(part)
	}
	return b.String()
}

// Value is a number mark's value: plain, a range, or open at one end, with its
// modifier.
func (w *Words) Value(low, high float64, modifier string) string {
	if math.IsNaN(low) && math.IsNaN(high) {
		return w.T("number.none")
	}
	return w.modified(w.bounds(low, high, w.Number), modifier)
}

func (w *Words) bounds(low, high float64, number func(float64) string) string {
	switch {
	case low == high:
		return number(low)
	case math.IsNaN(high):
		return w.T("number.open", "v", number(low))
	case math.IsNaN(low):
		return w.T("number.upto", "v", number(high))
	}
	return w.T("number.range", "a", number(low), "b", number(high))
}

func (w *Words) modified(s, modifier string) string {
	if modifier == "" || !w.has("mod."+modifier) {
		return s
	}
	return w.T("mod."+modifier, "v", s)
}

// Unit names a unit; of is what is counted, in the article's words.
func (w *Words) Unit(unit, of string, ordinal bool) string {
	switch {
	case ordinal:
		return w.T("unit.ordinal")
	case unit == "" && of == "":
		return w.T("unit.count.bare")
	case unit == "":
		return w.T("unit.count", "of", of)
	case w.has("unit." + unit):
		return w.T("unit." + unit)
	case isCurrency(unit) && w.Currency != nil:
		if name := w.Currency(unit); name != "" && name != unit {
			return w.T("unit.currency", "name", name, "code", unit)
		}
	}
	return unit
}

// Amount is a value with its unit in the few letters of a row: "12,5%", "IDR
// 37,5 miliar", "ke-3".
func (w *Words) Amount(low, high float64, unit string, ordinal bool) string {
	s := w.bounds(low, high, w.compact)
	switch {
	case ordinal:
		return w.T("row.ordinal", "v", s)
	case unit == "":
		return s
	case unit == "%":
		return s + "%"
	case isCurrency(unit):
		return unit + " " + s
	case w.has("unit." + unit):
		unit = w.T("unit." + unit)
	}
	return s + " " + unit
}

// compact writes millions and more with their word where that says all.
func (w *Words) compact(x float64) string {
	size, names := 1e6, strings.Fields(w.Get("magnitudes"))
	for i, name := range names {
		if v := math.Round(x/size*1000) / 1000; v*size == x && x >= size && (x < size*1000 || i == len(names)-1) {
			return w.Number(v) + " " + name
		}
		size *= 1000
	}
	return w.Number(x)
}

// Split parts a phrase at a place that something else fills in.
func (w *Words) Split(key, place string) (before, after string) {
	before, after, _ = strings.Cut(w.T(key), "{"+place+"}")
	return before, after
}

// Around is what stands before and after a value with such a modifier.
func (w *Words) Around(modifier string) (before, after string) {
	if modifier == "" || !w.has("mod."+modifier) {
		return "", ""
	}
	before, after = w.Split("mod."+modifier, "v")
	return strings.TrimSpace(before), strings.TrimSpace(after)
}

// Per names what a rate is counted by.
func (w *Words) Per(per string) string {
	if w.has("per." + per) {
		return w.T("per." + per)
	}
	return per
}

func isCurrency(s string) bool {
	return len(s) == 3 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z' && s[2] >= 'A' && s[2] <= 'Z'
}
