package gold

import (
	"fmt"
	"io"
	"strings"
)

// What the scores mean, for docs/accuracy.md; by kind in the order of the columns.
var meaning = map[string]string{
	"strict_f1":    "exact: F1 of marks whose first and last character are right",
	"overlap_f1":   "overlap: F1 of marks that overlap the right one",
	"value":        "value: of the marks found, how many have the right value",
	"unit":         "unit: of the numbers found, how many have the right unit",
	"modifier":     "modifier: the right one of “about”, “at least”, “fewer than” …, or rightly none",
	"ordinal":      "ordinal: rightly told from cardinals",
	"date_type":    "type: the right one of day, time, duration, set",
	"date_mod":     "modifier: the right one of “early”, “mid”, “late” …, or rightly none",
	"open":         "open: of the dates that the text leaves open, how many are left open",
	"same_f1":      "same: F1 of pairs of mentions that are one human being",
	"type":         "type: the right one of person, organisation, document, unnamed …",
	"cue_f1":       "cue: F1 of the words that say that somebody said it",
	"content_f1":   "content: F1 of the characters that belong to what was said",
	"quote_source": "speaker: of the direct quotations, how many have the right source",
	"attributed":   "attributed: of the numbers, dates and people inside what was said, how many name the right source",
	"entity":       "entity: of the sources that are people, how many are tied to the right one",
}

// heading is the short name of a score: what stands before the colon.
func heading(score string) string { name, _, _ := strings.Cut(meaning[score], ":"); return name }

func plural(kind string) string {
	if kind == "person" {
		return "People"
	}
	return strings.ToUpper(kind[:1]) + kind[1:] + "s"
}

const accuracyHead = `# Accuracy

Written by ` + "`./build.sh accuracy`" + ` from the annotated articles in ` + "`wasm/testdata/gold`" + `, together with the record that every test
run holds the engine to (` + "`wasm/testdata/gold/scores.json`" + `). Not to be edited by hand.

Each cell is a score and, in brackets, its 95 % interval: articles are drawn from those there are, each any number of times, a thousand times
over (bootstrap, fixed seed). The interval tells how much the score would move with other articles of the same make; it does not tell of texts
of another make. *n* is how many annotations there are.

*Held out* articles were annotated and then read by nobody who writes rules: their scores say what to expect of a text that Sorot has never
seen. *Development* articles were read while the rules were made. A held-out article's misses are not shown, here or anywhere, or it
would be held out no more.

A test run fails when a score is under the record by more than 0.005, or by more than one annotation where that is more.

`

// WriteAccuracyTables writes the part of docs/accuracy.md that the record alone tells.
func WriteAccuracyTables(w io.Writer, rows []Row) {
	io.WriteString(w, accuracyHead)
	for _, kind := range Kinds {
		fmt.Fprintf(w, "## %s\n\n| set | language | articles | n |", plural(kind))
		for _, c := range columns[kind] {
			fmt.Fprintf(w, " %s |", heading(c))
		}
		fmt.Fprintf(w, "\n|---|---|--:|--:|%s\n", strings.Repeat("---|", len(columns[kind])))
		for i := 0; i < len(rows); i++ {
			first := &rows[i]
			if first.Kind != kind {
				continue
			}
			fmt.Fprintf(w, "| %s | %s | %d | %d |", first.Set, first.Lang, first.Articles, first.Of)
			for _, c := range columns[kind] {
				cell := "–"
				if i < len(rows) && rows[i].Kind == kind && rows[i].Score == c {
					cell = fmt.Sprintf("%.3f (%.2f–%.2f)", rows[i].Value, rows[i].Low, rows[i].High)
					i++
				}
				fmt.Fprintf(w, " %s |", cell)
			}
			i--
			fmt.Fprintln(w)
		}
		fmt.Fprintln(w)
		for _, c := range columns[kind] {
			fmt.Fprintf(w, "- %s\n", meaning[c])
		}
		fmt.Fprintln(w)
	}
}

// WriteMisses writes what is missed and what is marked wrongly in the
// development articles, as the scorer tells it, each with its line.
func WriteMisses(w io.Writer, golds []*Article, docs map[string]*Document) {
	fmt.Fprint(w, "## What is missed\n\nEvery miss, false alarm and wrong value in the development articles, by kind.\n")
	byKind := map[string][]string{}
	n := 0
	for _, g := range golds {
		if g.HeldOut() || docs[g.ID] == nil {
			continue
		}
		n++
		var told strings.Builder
		s := NewScorer()
		s.Errors = &told
		s.Add(g, docs[g.ID])
		for line := range strings.Lines(told.String()) {
			id, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ": ")
			kind, what, _ := strings.Cut(rest, ": ")
			byKind[kind] = append(byKind[kind], "- "+id+": "+code(what))
		}
	}
	fmt.Fprintf(w, "%d articles.\n", n)
	for _, kind := range Kinds {
		fmt.Fprintf(w, "\n### %s: %d\n\n", plural(kind), len(byKind[kind]))
		if len(byKind[kind]) == 0 {
			fmt.Fprintln(w, "None.")
		}
		for _, line := range byKind[kind] {
			fmt.Fprintln(w, line)
		}
	}
}

// code is a piece of Markdown that shows s as it is.
func code(s string) string {
	fence := "`"
	for strings.Contains(s, fence) {
		fence += "`"
	}
	return fence + s + fence
}
