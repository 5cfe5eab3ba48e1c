// Command lab trains and scores variants of the person model: the workbench
// behind docs/person-model.md.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"time"

	"sorot/wasm/person/train"
)

func main() {
	data := flag.String("data", "../shared/data", "folder of the training data")
	cfg := train.Config{Verbose: true}
	flag.IntVar(&cfg.Bits, "bits", 18, "log2 of the buckets")
	flag.IntVar(&cfg.Epochs, "epochs", 6, "")
	flag.IntVar(&cfg.Copies, "copies", 1, "")
	flag.IntVar(&cfg.News, "news", 0, "")
	flag.Float64Var(&cfg.Rate, "rate", 0.05, "")
	flag.Float64Var(&cfg.L2, "l2", 0, "")
	flag.Uint64Var(&cfg.Seed, "seed", 1, "")
	flag.BoolVar(&cfg.Census, "census", true, "")
	bias := flag.Float64("bias", 0.5, "")
	errs := flag.String("errors", "", "corpus whose errors are listed")
	prof := flag.String("prof", "", "")
	flag.Parse()
	if *prof != "" {
		f, _ := os.Create(*prof)
		pprof.StartCPUProfile(f)
		defer pprof.StopCPUProfile()
	}
	start := time.Now()
	lists, err := train.LoadLists(*data)
	check(err)
	learn, held, err := train.Load(*data)
	check(err)
	news, newsHeld, err := train.LoadNews(*data)
	check(err)
	if cfg.News == 0 {
		held = append(held, news...)
	}
	if cfg.News > 0 {
		held = append(held, newsHeld...)
	}
	fmt.Fprintf(os.Stderr, "%d+%d documents, %.1fs\n", len(learn), len(held), time.Since(start).Seconds())
	m := train.Fit(lists, learn, news, cfg)
	fmt.Fprintf(os.Stderr, "trained %.1fs\n", time.Since(start).Seconds())
	miss := func(d *train.Doc, s train.Span, kind string) {
		if d.Corpus == *errs {
			a, b := max(0, s.Start-50), min(len(d.Text), s.End+40)
			fmt.Printf("%s\t%q [%q] %q\n", kind, d.Text[a:s.Start], d.Text[s.Start:s.End], d.Text[s.End:b])
		}
	}
	if *errs == "" || cfg.News > 0 {
		miss = nil
	}
	names, scores := m.Evaluate(held, *bias, miss)
	for _, n := range names {
		s := scores[n]
		fmt.Printf("%-12s F %.3f  P %.3f  R %.3f  n %d\n", n, s.F1(), float64(s.Right)/float64(max(1, s.Found)), float64(s.Right)/float64(max(1, s.Gold)), s.Gold)
	}
	for _, b := range []float64{0, 1, 1.5} {
		names, scores := m.Evaluate(held, b, nil)
		fmt.Printf("bias %.1f:", b)
		for _, n := range names {
			fmt.Printf(" %s %.3f", n, scores[n].F1())
		}
		fmt.Println()
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
