package number

import (
	"math"

	"sorot/wasm/article"
)

// Document settles what only the whole article tells: which separator it uses
// where the digits and words leave that open, and whose dollar "$" is.
func (d *Detector) Document(a *article.Article) {
	settleLands(a)
	points, commas, foreign := 0, 0, false
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.NumberKind {
			continue
		}
		switch decimal(a, m) {
		case '.':
			points++
		case ',':
			commas++
		}
		if u := a.Numbers[m.Val].Unit; len(u) == 3 && u != "USD" && u[2] == 'D' && dollarSign(a, m) > m.First {
			foreign = true
		}
	}
	for i := range a.Marks {
		m := &a.Marks[i]
		if m.Kind != article.NumberKind {
			continue
		}
		n := &a.Numbers[m.Val]
		if !math.IsNaN(n.Alt) {
			settle(a, m, n, points, commas)
		}
		if foreign && n.Unit == "USD" && dollarSign(a, m) == m.First {
			n.Unit = "" // S$ elsewhere: "$46" may be either
		}
	}
}

// dollarSign is the token of the dollar sign among the first two of a mark,
// -1 if there is none.
func dollarSign(a *article.Article, m *article.Mark) int32 {
	for k := m.First; k < m.Last && k < m.First+2; k++ {
		if t := &a.Tokens[k]; t.Kind == article.Symbol && t.Hash == '$' {
			return k
		}
	}
	return -1
}

// settle gives an open number the reading that the article's other numbers
// have, where they agree.
func settle(a *article.Article, m *article.Mark, n *article.Number, points, commas int) {
	sep := separator(a, m)
	ours, others := points, commas // decimals written as this separator, and as the other
	if sep == ',' {
		ours, others = commas, points
	}
	big, small := math.Max(n.Low, n.Alt), math.Min(n.Low, n.Alt)
	if n.Low < 0 {
		big, small = small, big
	}
	switch {
	case sep == 0:
		return
	case others > 1 && others >= 3*ours: // the other one parts decimals: this one thousands
		set(n, big, small)
	case ours > 1 && ours >= 3*others:
		set(n, small, big)
	}
}

func set(n *article.Number, low, alt float64) {
	if n.Low == n.High {
		n.High = low
	}
	n.Low, n.Alt = low, alt
}

// decimal is the separator that a mark's figures show beyond doubt as that of
// decimals, 0 if none.
func decimal(a *article.Article, m *article.Mark) byte {
	for k := m.First; k < m.Last; k++ {
		if t := &a.Tokens[k]; t.Kind == article.Digits {
			w := a.Text[t.Start:t.End]
			last, seps := -1, 0
			for i := 0; i < len(w); i++ {
				if w[i] == '.' || w[i] == ',' {
					if seps++; last >= 0 && w[last] != w[i] {
						return w[i] // 1.234,56
					}
					last = i
				}
			}
			switch {
			case seps == 1 && len(w)-last-1 != 3:
				return w[last]
			case seps > 1 && w[last] == '.': // 1.234.567
				return ','
			case seps > 1:
				return '.'
			}
		}
	}
	return 0
}

// separator is the one separator of a mark's first figures.
func separator(a *article.Article, m *article.Mark) byte {
	for k := m.First; k < m.Last; k++ {
		if t := &a.Tokens[k]; t.Kind == article.Digits {
			for i := t.Start; i < t.End; i++ {
				if c := a.Text[i]; c == '.' || c == ',' {
					return c
				}
			}
			return 0
		}
	}
	return 0
}
