// Command lab trains and scores variants of the person model: the workbench
// behind docs/person-model.md.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime/pprof"
	"strconv"
	"strings"
	"time"

	"sorot/wasm/article"
	"sorot/wasm/person"
	"sorot/wasm/person/train"
)

func main() {
	data := flag.String("data", "../shared/data", "folder of the training data")
	cfg := train.Config{Log: os.Stderr}
	flag.IntVar(&cfg.Min, "min", 2, "times a feature must be seen")
	flag.IntVar(&cfg.Keep, "keep", 0, "features chosen; 0: all")
	flag.IntVar(&cfg.Folds, "folds", 5, "")
	flag.IntVar(&cfg.Epochs2, "epochs2", 4, "")
	flag.IntVar(&cfg.Epochs, "epochs", 6, "")
	flag.IntVar(&cfg.Copies, "copies", 1, "")
	flag.IntVar(&cfg.News, "news", 0, "")
	flag.Float64Var(&cfg.Rate, "rate", 0.05, "")
	flag.Float64Var(&cfg.L2, "l2", 0, "")
	flag.Uint64Var(&cfg.Seed, "seed", 1, "")
	flag.IntVar(&cfg.Seeds, "seeds", 1, "")
	flag.Float64Var(&cfg.Eps, "eps", 1e-4, "")
	flag.IntVar(&cfg.Byline, "byline", 10, "")
	flag.IntVar(&cfg.Recase, "recase", 4, "")
	aside := flag.Int("aside", 0, "every so manieth of the news is put aside, to develop on")
	part := flag.Int("part", 0, "which of them")
	flag.BoolVar(&cfg.Words, "words", false, "")
	flag.IntVar(&cfg.Bodies, "bodies", 0, "")
	flag.IntVar(&cfg.Made, "made", 0, "")
	off := flag.String("off", "", "templates left out")
	flag.BoolVar(&cfg.Census, "census", true, "")
	bias := flag.Float64("bias", 0.5, "")
	errs := flag.String("errors", "", "corpus whose errors are listed (never a kept one)")
	out := flag.String("o", "", "file for the packed model")
	in := flag.String("i", "", "score this packed model, do not train")
	final := flag.Bool("final", false, "make the model of the repository at -o")
	count := flag.Bool("count", false, "count the features of each template")
	bench := flag.Bool("bench", false, "time the packed model on the annotated news")
	steps := flag.String("steps", "0.1,0.2,0.3", "")
	prof := flag.String("prof", "", "")
	flag.Parse()
	if *prof != "" {
		f, _ := os.Create(*prof)
		pprof.StartCPUProfile(f)
		defer pprof.StopCPUProfile()
	}
	if *final {
		check(train.Person(*data, *out, os.Stdout))
		return
	}
	for _, f := range strings.FieldsFunc(*off, func(r rune) bool { return r == ',' }) {
		a, b, ok := strings.Cut(f, "-")
		from, _ := strconv.Atoi(a)
		to := from
		if ok {
			to, _ = strconv.Atoi(b)
		}
		for ; from <= to; from++ {
			cfg.Off = append(cfg.Off, from)
		}
	}
	start := time.Now()
	lists, err := train.LoadLists(*data)
	check(err)
	learn, held, err := train.Load(*data)
	check(err)
	news, newsHeld, err := train.LoadNews(*data, *aside, *part)
	check(err)
	if cfg.News == 0 {
		held = append(held, news...)
	}
	held = append(held, newsHeld...)
	if *count {
		train.CountTemplates(lists, learn, cfg, os.Stdout)
		return
	}
	if *bench {
		speed(*in, news)
		return
	}
	if *in != "" {
		score(*in, *errs, held)
		return
	}
	fmt.Fprintf(os.Stderr, "%d+%d documents, %.1fs\n", len(learn), len(held), time.Since(start).Seconds())
	m := train.Fit(lists, learn, news, cfg)
	fmt.Fprintf(os.Stderr, "trained %.1fs\n", time.Since(start).Seconds())
	if *out == "" {
		for _, b := range []float64{-0.5, 0, 0.5} {
			names, scores := m.Evaluate(held, b, nil)
			fmt.Printf("float %.1f:", b)
			line(names, scores)
		}
		return
	}
	for _, field := range strings.Split(*steps, ",") {
		step, err := strconv.ParseFloat(field, 64)
		check(err)
		m.Calibrate(held, step, *bias)
		file := m.Pack(step, *bias)
		check(os.WriteFile(*out+"-"+field+".bin", file, 0o644))
		p, err := person.Load(file)
		check(err)
		names, scores := train.EvaluateDetector(p, held, false, nil)
		for _, n := range names {
			fmt.Printf("%s\t%s\t%d\t%d\t%d\n", field, n, scores[n].Right, scores[n].Found, scores[n].Gold)
		}
	}
}

func line(names []string, scores map[string]train.Score) {
	for _, n := range names {
		fmt.Printf(" %s %.3f", n, scores[n].F1())
	}
	mean := func(names ...string) float64 {
		sum := 0.0
		for _, n := range names {
			sum += scores[n].F1() / float64(len(names))
		}
		return sum
	}
	fmt.Printf("  MEAN id %.4f en %.4f  NEWS %.4f %.4f  KEPT %.4f %.4f\n", mean("idner-dev", "nerp", "nergrit-dev"), mean("wikigold", "ewt", "crossner"),
		mean("ntrex-id/aside", "dev-id/aside"), mean("ntrex-en/aside", "dev-en/aside"), mean("ntrex-id/kept", "dev-id/kept"), mean("ntrex-en/kept", "dev-en/kept"))
}

// speed times the detector on running news.
func speed(path string, docs []train.Doc) {
	b, err := os.ReadFile(path)
	check(err)
	start := time.Now()
	m, err := person.Load(b)
	check(err)
	fmt.Printf("loaded in %.1f ms\n", time.Since(start).Seconds()*1000)
	d := person.New(m)
	var a article.Article
	best := [2]time.Duration{time.Hour, time.Hour}
	tokens := 0
	for range 15 {
		var cut, find time.Duration
		tokens = 0
		for i := range docs {
			t0 := time.Now()
			a.Reset(docs[i].Text, article.Options{})
			t1 := time.Now()
			d.Document(&a)
			cut, find = cut+t1.Sub(t0), find+time.Since(t1)
			tokens += len(a.Tokens)
		}
		best[0], best[1] = min(best[0], cut), min(best[1], find)
	}
	fmt.Printf("%d tokens: cutting %.0f ns, people %.0f ns a token\n", tokens, float64(best[0].Nanoseconds())/float64(tokens), float64(best[1].Nanoseconds())/float64(tokens))
}

// score runs a packed model over the data.
func score(path, corpus string, held []train.Doc) {
	b, err := os.ReadFile(path)
	check(err)
	m, err := person.Load(b)
	check(err)
	miss := func(d *train.Doc, s train.Span, kind string) {
		a, b := max(0, s.Start-50), min(len(d.Text), s.End+40)
		fmt.Printf("%s\t%q [%q] %q\n", kind, d.Text[a:s.Start], d.Text[s.Start:s.End], d.Text[s.End:b])
	}
	for _, raw := range []bool{true, false} {
		names, scores := train.EvaluateDetector(m, held, raw, nil)
		fmt.Printf("raw %v:", raw)
		line(names, scores)
	}
	names, scores := train.EvaluateDetector(m, held, false, nil)
	for _, n := range names {
		s := scores[n]
		fmt.Printf("%-12s F %.3f  P %.3f  R %.3f  n %d\n", n, s.F1(), float64(s.Right)/float64(max(1, s.Found)), float64(s.Right)/float64(max(1, s.Gold)), s.Gold)
	}
	var chosen []train.Doc
	for _, d := range held {
		if d.Corpus == corpus {
			chosen = append(chosen, d)
		}
	}
	if strings.HasSuffix(corpus, "kept") {
		return // nobody reads what is wrong there
	}
	train.EvaluateDetector(m, chosen, false, miss)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
