package gold

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Family is the make of an article, told by its file's name: "dev", "own"
// (this project's), "ntrex" (translated news), or "other".
func (a *Article) Family() string {
	for _, f := range [...]string{"dev", "own", "ntrex"} {
		if strings.HasPrefix(filepath.Base(a.Path), f+"-") {
			return f
		}
	}
	return "other"
}

// HeldOut tells whether nobody who writes rules has read the article: of dev
// the numbers 3, 7 and 11, of ntrex each fourth, all of own. Scores on these
// say what to expect of unseen text.
func (a *Article) HeldOut() bool {
	name := strings.TrimSuffix(filepath.Base(a.Path), filepath.Ext(a.Path))
	n, err := strconv.Atoi(name[strings.LastIndexByte(name, '-')+1:])
	switch a.Family() {
	case "own":
		return true
	case "dev":
		return err == nil && (n == 3 || n == 7 || n == 11)
	case "ntrex":
		return err == nil && n%4 == 0
	}
	return false
}

// Group is a part of the articles and its scores.
type Group struct {
	HeldOut bool
	Lang    string
	Family  string // "dev+own" is both, the articles that the bars are set for
	Count   int
	*Scorer

	articles []*Scorer // the scores of each
}

// Intervals gives how far each score may be off, by kind and name.
func (g *Group) Intervals() map[string]map[string]Interval { return intervals(g.articles) }

// Split scores the articles by set, language and family. One article under
// several paths counts once.
func Split(golds []*Article, docs map[string]*Document) ([]*Group, error) {
	var out []*Group
	seen := map[string]bool{}
	add := func(g *Article, one *Scorer, family string) {
		i := slices.IndexFunc(out, func(x *Group) bool {
			return x.HeldOut == g.HeldOut() && x.Lang == g.Lang && x.Family == family
		})
		if i < 0 {
			i = len(out)
			out = append(out, &Group{HeldOut: g.HeldOut(), Lang: g.Lang, Family: family, Scorer: NewScorer()})
		}
		out[i].Count++
		out[i].merge(one)
		out[i].articles = append(out[i].articles, one)
	}
	for _, g := range golds {
		if seen[g.ID] {
			continue
		}
		seen[g.ID] = true
		d := docs[g.ID]
		if d == nil {
			return nil, fmt.Errorf("no prediction for article %q", g.ID)
		}
		one := NewScorer()
		one.Add(g, d)
		add(g, one, g.Family())
		if f := g.Family(); f == "dev" || f == "own" {
			add(g, one, barFamily)
		}
	}
	slices.SortFunc(out, func(x, y *Group) int {
		return cmp.Or(-cmp.Compare(truth(x.HeldOut), truth(y.HeldOut)), -cmp.Compare(x.Lang, y.Lang), cmp.Compare(order(x.Family), order(y.Family)))
	})
	return out, nil
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
}

func order(family string) int {
	return slices.Index([]string{"dev", "own", barFamily, "ntrex", "other"}, family)
}

// columns of the split report, by kind.
var columns = map[string][]string{
	"number": {"strict_f1", "overlap_f1", "value", "unit", "modifier", "ordinal"},
	"date":   {"strict_f1", "overlap_f1", "value", "date_type", "date_mod", "open"},
	"person": {"strict_f1", "overlap_f1", "same_f1"},
	"source": {"strict_f1", "overlap_f1", "type", "cue_f1", "content_f1", "quote_source", "attributed", "entity"},
}

// WriteSplit writes one table a kind, one row a group.
func WriteSplit(w io.Writer, groups []*Group) {
	for i, kind := range Kinds {
		fmt.Fprintf(w, "%-8s %-11s %-4s %-7s %4s %5s", kind, "set", "lang", "family", "docs", "gold")
		for _, c := range columns[kind] {
			fmt.Fprintf(w, " %12s", c)
		}
		fmt.Fprintln(w)
		for _, g := range groups {
			r := g.Result()[i]
			fmt.Fprintf(w, "%-8s %-11s %-4s %-7s %4d %5d", "", setName(g.HeldOut), g.Lang, g.Family, g.Count, r.Gold)
			for _, c := range columns[kind] {
				fmt.Fprintf(w, " %12s", three(r.Get(c)))
			}
			fmt.Fprintln(w)
		}
	}
}

func setName(heldOut bool) string {
	if heldOut {
		return "held out"
	}
	return "development"
}
