package number

import "sorot/wasm/article"

// settleLands gives pesos, rupees, kroner and the like, told without a
// country, to the country with such a currency that the article names most.
func settleLands(a *article.Article) {
	var open [cent + 1]bool
	any := false
	for i := range a.Marks {
		if f := openFamily(a, &a.Marks[i]); f != single {
			open[f], any = true, true
		}
	}
	if !any {
		return
	}
	var named [len(nationals)]int
	for k := range a.Tokens {
		t := &a.Tokens[k]
		if t.Kind != article.Word || !t.Has(article.Upper) {
			continue
		}
		land, ok := countries.Find(a.Text, t)
		if !ok {
			continue
		}
		if k+1 < len(a.Tokens) {
			if _, of := nouns.Find(a.Text, &a.Tokens[k+1]); of {
				continue // "Indian rupees" tell of themselves
			}
		}
		for n := range nationals {
			if nationals[n].land == land {
				named[n]++
			}
		}
	}
	for i := range a.Marks {
		f := openFamily(a, &a.Marks[i])
		if f == single {
			continue
		}
		best := -1
		for n := range nationals {
			if nationals[n].family == f && named[n] > 0 && (best < 0 || named[n] > named[best]) {
				best = n
			}
		}
		if best >= 0 {
			a.Numbers[a.Marks[i].Val].Unit = nationals[best].code
		}
	}
}

// openFamily is the family of a mark's currency where its words name no
// country; dollars and pounds are taken as American and British.
func openFamily(a *article.Article, m *article.Mark) family {
	if m.Kind != article.NumberKind || len(a.Numbers[m.Val].Unit) != 3 {
		return single
	}
	c, ok := nouns.Find(a.Text, &a.Tokens[m.Last-1])
	if !ok || a.Tokens[m.Last-1].Kind != article.Word || c.family < peso || c.family == cent || a.Numbers[m.Val].Unit != c.code {
		return single
	}
	for k := m.First; k < m.Last; k++ {
		t := &a.Tokens[k]
		if _, ok := lands.Find(a.Text, t); ok && t.Kind == article.Word && t.Has(article.Upper) {
			return single
		}
	}
	return c.family
}
