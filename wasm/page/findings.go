//go:build js

package page

import (
	"iter"
	"slices"
	"sort"
	"strings"

	"sorot/wasm/article"
	"sorot/wasm/packed"
)

// findingKind stands behind the kinds of marks.
const findingKind = article.Kind(article.Kinds)

// foundings are what the checks have said of the article.
type foundings struct {
	all       []article.Finding // places in UTF-16 units
	open      []int32           // what is asked and not answered, the gravest first
	dismissed []int32
	fits      []int32
	of        map[int][]int32 // by mark: the open findings that rest on it
}

// The parts of the list that can be folded; each but the first begins folded.
const (
	foldDismissed = iota
	foldFits
	foldChecks
	folds
)

var foldNames = [folds]string{"dismissed", "fits", "checks"}

// collectFindings parts the findings into those that are open, dismissed, and
// what fits, and tells the surface which not to show.
func (p *page) collectFindings() {
	s := &p.found
	*s = foundings{of: map[int][]int32{}}
	if p.marks == nil {
		return
	}
	gone := p.call(p.host, "answeredFindings").bytes()
	hidden := []any{}
	for i := range p.marks.Findings() {
		f := p.marks.Finding(i)
		s.all = append(s.all, f)
		switch {
		case p.isOff(f.Code):
			hidden = append(hidden, i)
		case f.Severity == article.Fit:
			s.fits = append(s.fits, int32(i))
		case i < len(gone) && gone[i] != 0:
			hidden = append(hidden, i)
			s.dismissed = append(s.dismissed, int32(i))
		default:
			s.open = append(s.open, int32(i))
		}
	}
	slices.SortStableFunc(s.open, func(a, b int32) int { return int(s.all[a].Severity) - int(s.all[b].Severity) })
	for _, i := range s.open {
		p.tie(i, &s.all[i])
	}
	p.call(p.host, "answered", hidden)
}

// tie notes the marks that a finding rests on.
func (p *page) tie(i int32, f *article.Finding) {
	for _, s := range f.Passages() {
		for k := range p.marksIn(s) {
			if !slices.Contains(p.found.of[k], i) {
				p.found.of[k] = append(p.found.of[k], i)
			}
		}
	}
}

// marksIn gives the marks that lie in a passage.
func (p *page) marksIn(s article.Span) iter.Seq[int] {
	return func(yield func(int) bool) {
		k := sort.Search(p.marks.Len(), func(k int) bool { return p.marks.Mark(k).Start >= int(s.Start) })
		for ; k < p.marks.Len(); k++ {
			m := p.marks.Mark(k)
			if m.Start >= int(s.End) || m.End <= int(s.End) && !yield(k) {
				return
			}
		}
	}
}

// findingRows are the rows of the tab: what is asked, then what is folded.
func (p *page) findingRows() (rows []row) {
	s := &p.found
	for _, i := range s.open {
		rows = append(rows, row{is: findingRow, i: i})
	}
	for k, part := range [...][]int32{s.dismissed, s.fits} {
		if len(part) == 0 {
			continue
		}
		rows = append(rows, row{is: foldRow, i: int32(k)})
		if !p.unfolded[k] {
			continue
		}
		is := findingRow
		if k == foldFits {
			is = fitRow
		}
		for _, i := range part {
			rows = append(rows, row{is: is, i: i})
		}
	}
	rows = append(rows, row{is: foldRow, i: foldChecks})
	if p.unfolded[foldChecks] {
		for i := range p.codes() {
			rows = append(rows, row{is: checkRow, i: int32(i)})
		}
	}
	return rows
}

// findingFits tells whether a row of the tab has the words of the search.
func (p *page) findingFits(r row) bool {
	if r.is != findingRow && r.is != fitRow {
		return false
	}
	f := &p.found.all[r.i]
	words := p.words.Check(f.Code)
	p.words.Finding(f, func(s string) { words += " " + s }, func(s article.Span) { words += " " + p.told(s) })
	for _, s := range f.Passages() {
		words += " " + p.told(s)
	}
	return strings.Contains(strings.ToLower(words), strings.ToLower(p.query))
}

func (p *page) told(s article.Span) string {
	return p.call(p.host, "told", int(s.Start), int(s.End)).text()
}

// passage is the mark index of a finding's first passage, -1 if it has none in
// the text.
func (p *page) passage(finding int) int {
	return int(p.call(p.host, "passage", finding, 0).number())
}

// findingOf is the finding that an index behind those of the marks stands for;
// -1 for a mark.
func (p *page) findingOf(mark int) int {
	if p.marks == nil || mark < p.marks.Len() {
		return -1
	}
	i := int(p.call(p.host, "findingOf", mark).number())
	if i >= len(p.found.all) {
		return -1
	}
	return i
}

// question is what a finding asks, the article's words as they stand in it.
func (p *page) question(t *tree, f *article.Finding) {
	p.words.Finding(f, func(s string) { t.text(s) }, func(s article.Span) { t.told(inText(s)) })
}

func inText(s article.Span) packed.Range { return packed.Range{Start: int(s.Start), End: int(s.End)} }

func (p *page) rowFinding(t *tree, i int) {
	f := &p.found.all[i]
	mark := p.passage(i)
	t.button("row finding "+f.Severity.String(), "row", mark, "finding"+itoa(i))
	t.sign(f.Severity)
	t.open("span", "class", "asks")
	t.open("b").leaf("span", "unseen", p.words.T("severity."+f.Severity.String())+": ")
	p.question(t, f)
	t.close()
	t.leaf("span", "second", p.words.Check(f.Code)).close()
	t.where().paragraphAt(int(f.Spans[0].Start)).close().close()
	t.close()
}

// rowFit is something that was checked and fits.
func (p *page) rowFit(t *tree, i int) {
	f := &p.found.all[i]
	t.button("row fit", "fit", i, "fit"+itoa(i))
	t.sign(f.Severity)
	t.open("span", "class", "first")
	p.question(t, f)
	t.close()
	t.where().paragraphAt(int(f.Spans[0].Start)).close().close()
	t.close()
}

// rowFold opens and closes a part of the list.
func (p *page) rowFold(t *tree, k int) {
	n := [folds]int{len(p.found.dismissed), len(p.found.fits), len(p.codes())}[k]
	t.button("group fold", "fold", k, "fold"+itoa(k), "aria-expanded", truthOf(p.unfolded[k]))
	t.leaf("b", "", p.words.T("fold."+foldNames[k]))
	t.leaf("span", "", p.words.Number(float64(n)))
	t.close()
}

// rowCheck switches one check on or off.
func (p *page) rowCheck(t *tree, i int) {
	code := p.codes()[i]
	t.open("label", "class", "row check")
	box := []string{"type", "checkbox", "data-do", "check", "data-i", itoa(i), "data-key", "check" + itoa(i)}
	if !p.isOff(code) {
		box = append(box, "checked", "")
	}
	t.open("input", box...).close()
	t.open("span", "class", "first").text(p.words.Check(code))
	if why := p.words.Get("check." + code + ".off"); why != "" {
		t.leaf("small", "soft", " "+why)
	}
	t.close().close()
}

func truthOf(on bool) string {
	if on {
		return "true"
	}
	return "false"
}

// codes are the checks that the catalogue knows, in its order.
func (p *page) codes() []string {
	if p.known == nil {
		p.known = strings.Fields(p.call(p.host, "checks").text())
	}
	return p.known
}

// isOff tells whether a check is switched off: by the user, or as it ships.
func (p *page) isOff(code string) bool {
	return slices.Contains(p.switched, code) != (p.words.Get("check."+code+".off") != "")
}

// switchCheck turns a check on or off, for all articles to come.
func (p *page) switchCheck(i int) {
	if i < 0 || i >= len(p.codes()) {
		return
	}
	code := p.codes()[i]
	if k := slices.Index(p.switched, code); k >= 0 {
		p.switched = slices.Delete(p.switched, k, k+1)
	} else {
		p.switched = append(p.switched, code)
	}
	p.call(p.host, "keep", "checks", strings.Join(p.switched, " "))
	p.call(p.host, "switched", strings.Join(p.switched, " "))
	p.refind()
}

// dismiss answers a finding, as state says, or asks again.
func (p *page) dismiss(i int, state string) {
	if i < 0 || i >= len(p.found.all) {
		return
	}
	on := !slices.Contains(p.found.dismissed, int32(i))
	next := -1
	if k := slices.Index(p.found.open, int32(i)); k >= 0 && len(p.found.open) > 1 {
		next = int(p.found.open[(k+1)%len(p.found.open)])
	}
	p.call(p.host, "tick", "finding", []any{i}, map[bool]string{true: state, false: "open"}[on])
	p.states = p.call(p.host, "states").bytes()
	if !on {
		next = i
	}
	p.refind()
	if next < 0 {
		p.call(p.host, "select", -1)
		p.drawPanel()
		p.call(p.host, "focusKey", "tab"+itoa(p.tab))
		return
	}
	p.act("row", p.passage(next))
}

// refind draws what a changed choice changes.
func (p *page) refind() {
	p.collect()
	p.drawTabs()
	p.drawPanel()
}
