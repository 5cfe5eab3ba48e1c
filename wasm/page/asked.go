//go:build js

package page

import (
	"slices"
	"strings"

	"sorot/wasm/article"
	"sorot/wasm/packed"
)

// cardFinding is the card of a finding: the question, the passages that it
// rests on side by side, and the values that were compared.
func (p *page) cardFinding(t *tree, i, nth int) {
	f := &p.found.all[i]
	name := f.Severity.String()
	t.open("article", "class", "card kind finding "+name, "data-key", "card", "tabindex", "-1", "aria-label", p.words.T("severity."+name))
	t.open("p", "class", "top").sign(f.Severity)
	t.leaf("span", "kind-name", p.words.T("severity."+name))
	t.leaf("span", "", p.words.Check(f.Code))
	t.leaf("span", "space", "")
	t.leaf("span", "", p.words.T("card.of", "i", itoa(nth), "n", itoa(found(p.list.rows, findingRow))))
	t.close()
	t.open("h2", "class", "long")
	p.question(t, f)
	t.close()
	p.sides(t, i, f)
	p.comparedValues(t, f)
	p.slot(t, row{is: findingRow, i: int32(i)})
	t.close()
}

// sides shows the passages in their words, with their paragraph and who says
// it; each leads to its place in the text. Those that stand near one another
// are shown together.
func (p *page) sides(t *tree, i int, f *article.Finding) {
	all := f.Passages()
	order := []int{0, 1, 2, 3}[:len(all)]
	slices.SortStableFunc(order, func(a, b int) int { return int(all[a].Start - all[b].Start) })
	t.open("div", "class", "sides")
	for k := 0; k < len(order); {
		n := k + 1
		for n < len(order) && p.together(all[order[n-1]], all[order[n]]) {
			n++
		}
		p.side(t, i, all, order[k:n])
		k = n
	}
	t.close()
}

// near is how far apart passages are shown together, in UTF-16 units.
const near = 80

func (p *page) together(a, b article.Span) bool {
	return b.Start >= a.End && b.Start-a.End < near && !strings.Contains(p.told(article.Span{Start: a.End, End: b.Start}), "\n")
}

func (p *page) side(t *tree, i int, all []article.Span, of []int) {
	first := all[of[0]]
	at := int(p.call(p.host, "passage", i, of[0]).number())
	t.button("side", "row", at, "side"+itoa(of[0]))
	t.open("small").text("¶").paragraphAt(int(first.Start))
	if by := p.speakerOf(first); by >= 0 {
		t.text(", ")
		p.nameSource(t, by)
	}
	t.close()
	t.open("span", "class", "said").beside("b", int(first.Start))
	for k, n := range of {
		if k > 0 {
			t.told(packed.Range{Start: int(all[of[k-1]].End), End: int(all[n].Start)})
		}
		t.open("b").told(inText(all[n])).close()
	}
	t.beside("a", int(all[of[len(of)-1]].End)).close()
	t.close()
}

// speakerOf is the source that answers for the first mark of a passage that
// one answers for; -1 if none does.
func (p *page) speakerOf(s article.Span) int {
	for k := range p.marksIn(s) {
		if by := p.marks.Owners(k); len(by) > 0 {
			return by[len(by)-1]
		}
	}
	return -1
}

// comparedValues lists the values that are no words of the article: those
// stand in their passages.
func (p *page) comparedValues(t *tree, f *article.Finding) {
	n := 0
	for _, v := range f.Compared() {
		if v.Kind == article.PassageValue {
			continue
		}
		if n++; n == 1 {
			t.open("dl")
		}
		p.field(t, "value."+v.Name, p.words.Compared(&v))
	}
	if n > 0 {
		t.close()
	}
}

// questions is what the checks ask about a mark, in its card.
func (p *page) questions(t *tree, mark int) {
	for _, i := range p.found.of[mark] {
		f := &p.found.all[i]
		t.button("finding "+f.Severity.String(), "go", p.passage(int(i)), "asked"+itoa(int(i)))
		t.sign(f.Severity)
		t.open("span")
		p.question(t, f)
		t.close().close()
	}
}

// gravest is the sign of the gravest finding that rests on a mark.
func (p *page) gravest(t *tree, mark int) {
	if of := p.found.of[mark]; len(of) > 0 {
		t.sign(p.found.all[of[0]].Severity)
	}
}
