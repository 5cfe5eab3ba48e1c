// Command sorot is the engine natively: it annotates files and streams,
// and scores itself against articles annotated by hand.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
)

// Exit codes: done; something went wrong, or a bar was missed; misused.
const (
	exitOK    = 0
	exitFail  = 1
	exitUsage = 2
)

const usage = `Sorot marks the numbers, dates, sources and people in news articles, Indonesian and English.

  sorot annotate [--lang id|en] [--published YYYY-MM-DD] [--table] FILE…   one JSON document a file; - is standard input
                                                   --kinds number,date,… marks these alone; all by default
  sorot annotate --jsonl < articles > documents    one {"id", "text", "lang"?, "published"?} a line in,
                                                   one document a line out, in the same order, on all cores
    --resume FILE   write to FILE; ended at any time, the same command goes on where it was (FILE.at holds the place)
    --rate          tell how fast it goes, to standard error
    --digest        in place of each document the SHA-256 of the engine's packed answer, the same on every machine
  sorot check [--json] [--published YYYY-MM-DD] [--say id|en] [--only|--on|--off CODE,…] [--fits] FILE…
                                                   ask what does not fit; exit code 1 where there is an error
  sorot check --list                               name the checks
  sorot eval [--errors] [--json] [--split] [--bars] [--ci] [--predictions FILE] GOLD.xml…
                                                   score the engine, or other predictions, against annotated articles;
                                                   --split by set and language, --ci with 95 % intervals
  sorot eval [--record FILE] [--accuracy FILE] GOLD.xml…
                                                   write the scores that the tests hold the engine to, and docs/accuracy.md
  sorot eval --text GOLD.xml…                      the annotated articles as input for annotate --jsonl
  sorot eval --variants N [--seed N] [--dump DIR] GOLD.xml
                                                   make N variants of one article, ask for no mistake in any
  sorot train person --data DIR [-o FILE]          make the person model anew (docs/person-model.md)
  sorot version
  sorot help

The document is described in docs/document.schema.json. Offsets count UTF-16 code units of the text as given.
Exit code: 0 done, 1 something failed (a bad line, an unreadable file, a bar missed), 2 wrong use.
`

// version is set by the linker in released builds.
var version = "dev"

// std is what a command reads and writes.
type std struct {
	in       io.Reader
	out, err io.Writer
}

// misuse is an error of the caller of the program.
type misuse struct{ error }

// errFailed means that all has been said already.
var errFailed = errors.New("failed")

func main() { os.Exit(run(os.Args[1:], std{os.Stdin, os.Stdout, os.Stderr})) }

// run is the whole program; it gives the exit code.
func run(args []string, s std) int {
	err := dispatch(args, s)
	var wrong misuse
	switch {
	case err == nil:
		return exitOK
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprint(s.out, usage)
		return exitOK
	case errors.Is(err, errFailed):
		return exitFail
	case errors.As(err, &wrong):
		fmt.Fprintf(s.err, "sorot: %v\nsorot help tells how it is used.\n", err)
		return exitUsage
	}
	fmt.Fprintf(s.err, "sorot: %v\n", err)
	return exitFail
}

func dispatch(args []string, s std) error {
	if len(args) == 0 {
		return misuse{errors.New("no command")}
	}
	switch args[0] {
	case "annotate":
		return annotateCommand(args[1:], s)
	case "check":
		return checkCommand(args[1:], s)
	case "eval":
		return evalCommand(args[1:], s)
	case "train":
		return trainCommand(args[1:], s)
	case "version", "--version", "-version":
		fmt.Fprintf(s.out, "sorot %s %s %s/%s\n", versionName(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
		return nil
	case "help", "--help", "-help", "-h":
		return flag.ErrHelp
	}
	return misuse{fmt.Errorf("unknown command %q", args[0])}
}

func versionName() string {
	if version == "dev" {
		if b, ok := debug.ReadBuildInfo(); ok && b.Main.Version != "" && b.Main.Version != "(devel)" {
			return b.Main.Version
		}
	}
	return version
}

// flags makes a flag set whose mistakes are misuse.
func flags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	return f
}

// parse reads flags that may stand before, between and after the files.
func parse(f *flag.FlagSet, args []string) (files []string, err error) {
	for {
		if err := f.Parse(args); err != nil {
			if errors.Is(err, flag.ErrHelp) {
				return nil, err
			}
			return nil, misuse{err}
		}
		rest := f.Args()
		if len(rest) == 0 {
			return files, nil
		}
		if n := len(args) - len(rest); n > 0 && args[n-1] == "--" {
			return append(files, rest...), nil // all that follows "--" are files
		}
		files = append(files, rest[0])
		args = rest[1:]
	}
}
