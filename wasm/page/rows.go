//go:build js

package page

import (
	"slices"
	"sort"

	"sorot/wasm/article"
	"sorot/wasm/packed"
)

// row is one line of the ledger.
type row struct {
	is rowKind
	i  int32 // what the kind says
	// of a number or date: there is something to say on who says it
	spoken bool
}

type rowKind uint8

const (
	markRow    rowKind = iota // i: a mark, a number or date
	personRow                 // i: index in page.people
	groupRow                  // i: what kind of source the rows below are (unanswered: the last)
	sourceRow                 // i: index in page.lines
	speechRow                 // i: a mark, a source with what it says
	claimRow                  // i: index in page.claims
	findingRow                // i: index of the finding
	fitRow                    // likewise, of what fits
	foldRow                   // i: which part of the list is below
	checkRow                  // i: index in page.codes
)

// height is that of the row in rem; the style sheet says the same.
func (p *page) height(r row) float64 {
	switch r.is {
	case personRow:
		return 4
	case groupRow, foldRow:
		return 2.75
	case findingRow:
		return 4.75
	case sourceRow, speechRow, claimRow, fitRow, checkRow:
		return 2.25
	}
	if p.tabs[p.tab].kind == article.NumberKind && !r.spoken {
		return 2.75
	}
	return 4
}

// target is the mark that a row opens, -1 for none.
func (p *page) target(r row) int {
	switch r.is {
	case markRow, speechRow:
		return int(r.i)
	case personRow:
		return int(p.people[r.i].marks[0])
	case sourceRow:
		return int(p.lines[r.i].marks[0])
	case findingRow:
		return p.passage(int(r.i))
	}
	return -1
}

// holds tells whether the row's card is that of the mark.
func (p *page) holds(r row, mark int) bool {
	switch r.is {
	case markRow, speechRow:
		return int(r.i) == mark
	case personRow:
		return slices.Contains(p.people[r.i].marks, int32(mark))
	case findingRow:
		return p.findingOf(mark) == int(r.i)
	}
	return false
}

// collect makes the rows of all tabs out of the marks.
func (p *page) collect() {
	for i := range p.tabs {
		p.tabs[i].rows, p.tabs[i].count = p.tabs[i].rows[:0], 0
	}
	p.people, p.lines, p.claims, p.pronouns = nil, nil, nil, nil
	p.holdings = map[int][]int32{}
	p.collectFindings()
	if p.marks == nil {
		return
	}
	p.claims, p.pronouns = p.marks.Claims(), p.marks.Pronouns()
	var sources []int32
	byEntity := map[int]int{}
	for i := range p.marks.Len() {
		m := p.marks.Mark(i)
		owners := p.marks.Owners(i)
		for _, by := range owners {
			p.holdings[by] = append(p.holdings[by], int32(i))
		}
		switch m.Kind {
		case article.SourceKind:
			sources = append(sources, int32(i))
			continue
		case article.PersonKind:
			p.addPerson(byEntity, i, m.Entity)
			continue
		}
		for k := range p.tabs {
			if t := &p.tabs[k]; t.kind == m.Kind {
				t.rows = append(t.rows, row{markRow, int32(i), len(owners) > 0 || p.unanswered(&m)})
				t.count++
			}
		}
	}
	for k := range p.tabs {
		switch t := &p.tabs[k]; t.kind {
		case article.PersonKind:
			for i := range p.people {
				t.rows = append(t.rows, row{is: personRow, i: int32(i)})
			}
			t.count = len(p.people)
		case article.SourceKind:
			p.collectSources(t, sources)
		case findingKind:
			t.rows, t.count = p.findingRows(), len(p.found.open)
		}
	}
}

// rows are those of the tab in sight that fit the search. A heading stays with
// what is left below it.
func (p *page) rows() []row {
	all := p.tabs[p.tab].rows
	if p.query == "" && p.only == everything {
		return all
	}
	var fits []byte
	if p.query != "" {
		fits = p.call(p.host, "search", p.query).bytes()
	}
	fit := func(i int32) bool { return p.query == "" || int(i) < len(fits) && fits[i] != 0 }
	var out []row
	group := false
	for _, r := range all {
		ok := false
		switch r.is {
		case markRow, speechRow:
			ok = fit(r.i)
		case personRow:
			ok = slices.ContainsFunc(p.people[r.i].marks, fit)
		case sourceRow:
			ok = slices.ContainsFunc(p.lines[r.i].marks, fit)
		case findingRow, fitRow:
			ok = p.query == "" || p.findingFits(r)
		case claimRow:
			ok = p.query == ""
		case groupRow:
			if group {
				out = out[:len(out)-1]
			}
			out, group = append(out, r), true
		}
		if ok && p.shows(r, p.only) {
			out, group = append(out, r), false
		}
	}
	if group {
		out = out[:len(out)-1]
	}
	return out
}

// found counts the rows of some kinds; of all that are no headings if none is
// named.
func found(rows []row, of ...rowKind) (n int) {
	for _, r := range rows {
		if slices.Contains(of, r.is) || len(of) == 0 && r.is != groupRow && r.is != sourceRow && r.is != foldRow && r.is != checkRow {
			n++
		}
	}
	return n
}

// unanswered tells whether the mark stands in a sentence that nobody answers
// for.
func (p *page) unanswered(m *packed.Mark) bool {
	i := sort.Search(len(p.claims), func(i int) bool { return p.claims[i].End > m.Start })
	return i < len(p.claims) && p.claims[i].Start <= m.Start
}

// spoken tells whether there is something to say on who says it.
func (p *page) spoken(i int, m *packed.Mark) bool {
	return len(p.marks.Owners(i)) > 0 || p.unanswered(m)
}
