package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"

	"sorot/wasm/annotate"
	"sorot/wasm/export"
	"sorot/wasm/gold"
	"sorot/wasm/jsonl"
)

func evalCommand(args []string, s std) error {
	f := flags("eval")
	errs := f.Bool("errors", false, "")
	asJSON := f.Bool("json", false, "")
	split := f.Bool("split", false, "")
	bars := f.Bool("bars", false, "")
	ci := f.Bool("ci", false, "")
	accuracy := f.String("accuracy", "", "")
	record := f.String("record", "", "")
	text := f.Bool("text", false, "")
	predictions := f.String("predictions", "", "")
	variants := f.Int("variants", 0, "")
	seed := f.Uint64("seed", 1, "")
	dump := f.String("dump", "", "")
	files, err := parse(f, args)
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return misuse{errors.New("eval needs annotated articles")}
	}
	golds, err := gold.ReadFiles(files)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(s.out)
	defer out.Flush()
	switch {
	case *text:
		for _, g := range golds {
			writeInput(out, g)
		}
		return nil
	case *variants > 0:
		if len(golds) != 1 || *predictions != "" {
			return misuse{errors.New("eval --variants takes one article and runs the engine")}
		}
		return evalVariants(out, golds[0], *variants, *seed, *dump)
	}
	var docs map[string]*gold.Document
	if *predictions != "" {
		docs, err = readPredictions(*predictions, s.in)
	} else {
		docs, err = predict(golds)
	}
	if err != nil {
		return err
	}
	var told io.Writer
	if *errs {
		told = out
	}
	score, err := gold.Score(golds, docs, told)
	if err != nil {
		return err
	}
	if *asJSON {
		fmt.Fprintln(out, score.JSON())
	} else {
		score.Write(out)
	}
	if !*split && !*bars && !*ci && *accuracy == "" && *record == "" {
		return nil
	}
	groups, err := gold.Split(golds, docs)
	if err != nil {
		return err
	}
	if *split {
		fmt.Fprintln(out)
		gold.WriteSplit(out, groups)
	}
	if *ci {
		fmt.Fprintln(out)
		gold.WriteIntervals(out, groups)
	}
	if err := writeRecords(*record, *accuracy, golds, docs, groups); err != nil {
		return err
	}
	if *bars {
		fmt.Fprintln(out)
		if !gold.WriteBars(out, groups) {
			return errors.New("a bar is missed")
		}
	}
	return nil
}

// writeRecords writes the scores for later runs to be held to, and the page
// that tells readers of them; a name that is empty is not written.
func writeRecords(record, accuracy string, golds []*gold.Article, docs map[string]*gold.Document, groups []*gold.Group) error {
	if record == "" && accuracy == "" {
		return nil
	}
	rows := gold.Record(groups)
	if len(rows) == 0 {
		return errors.New("no article of the kind that scores are recorded for")
	}
	for _, file := range [...]struct {
		name  string
		write func(io.Writer) error
	}{
		{record, func(w io.Writer) error { return gold.WriteRecord(w, rows) }},
		{accuracy, func(w io.Writer) error {
			gold.WriteAccuracyTables(w, rows)
			gold.WriteMisses(w, golds, docs)
			return nil
		}},
	} {
		if file.name == "" {
			continue
		}
		var b bytes.Buffer
		if err := file.write(&b); err != nil {
			return err
		}
		if err := os.WriteFile(file.name, b.Bytes(), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// predict runs the engine, through the document as written.
func predict(golds []*gold.Article) (map[string]*gold.Document, error) {
	e := annotate.New(jsonl.People())
	docs := map[string]*gold.Document{}
	for _, g := range golds {
		opt, err := jsonl.Options(g.Lang, g.Published)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", g.Path, err)
		}
		d, err := gold.ParseDocument(export.JSON(nil, e.Annotate(g.Text, opt), g.ID))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", g.Path, err)
		}
		docs[g.ID] = d
	}
	return docs, nil
}

func readPredictions(name string, in io.Reader) (map[string]*gold.Document, error) {
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	docs, err := gold.ReadDocuments(in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return docs, nil
}

// writeInput writes an article, tags taken away, as annotate --jsonl reads it.
func writeInput(w io.Writer, g *gold.Article) {
	buf := []byte("{")
	for i, f := range [...]struct{ name, value string }{{"id", g.ID}, {"lang", g.Lang}, {"published", g.Published}, {"text", g.Text}} {
		if f.value == "" && f.name != "text" {
			continue
		}
		if i > 0 {
			buf = append(buf, ", "...)
		}
		buf = export.String(buf, f.name)
		buf = append(buf, ": "...)
		buf = export.String(buf, f.value)
	}
	w.Write(append(buf, "}\n"...))
}

// leastSaid is the least share of sources that must be wholly right over all
// variants; in the article itself all must be.
const leastSaid = 0.95

// evalVariants asks for no mistake in the numbers and dates, and no false
// person, of an article and n articles made from it, and for its sources.
func evalVariants(out *bufio.Writer, g *gold.Article, n int, seed uint64, dump string) error {
	all := []*gold.Article{g}
	for i := range n {
		v, err := gold.Variant(g, rand.New(rand.NewPCG(seed, uint64(i))))
		if err != nil {
			return err
		}
		v.ID = fmt.Sprintf("%s-%03d", g.ID, i+1)
		all = append(all, v)
	}
	if dump != "" {
		for _, v := range all {
			if err := os.WriteFile(filepath.Join(dump, v.ID+".xml"), []byte(v.XML()), 0o666); err != nil {
				return err
			}
		}
	}
	docs, err := predict(all)
	if err != nil {
		return err
	}
	wrong, own, right, sources := 0, true, 0, 0
	for i, v := range all {
		if gold.Mistakes(out, v, docs[v.ID]) > 0 {
			wrong++
		}
		r, of := gold.Said(out, v, docs[v.ID])
		if i == 0 {
			fmt.Fprintf(out, "%s: %d of %d sources wholly right\n", g.ID, r, of)
			own = r == of
			continue
		}
		right, sources = right+r, sources+of
	}
	fmt.Fprintf(out, "%s and %d variants: %d with a mistake\n", g.ID, n, wrong)
	fmt.Fprintf(out, "%d variants: %d of %d sources wholly right, bar %.2f\n", n, right, sources, leastSaid)
	switch {
	case wrong > 0:
		return errors.New("mistakes in variants")
	case !own || float64(right) < leastSaid*float64(sources):
		return errors.New("sources of variants below the bar")
	}
	return nil
}
