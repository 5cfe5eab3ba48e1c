package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/export"
	"sorot/wasm/jsonl"
	"sorot/wasm/page/say"
	"sorot/web/messages"
)

// checkCommand prints what the checks ask, so that it can stand before
// "publish": the exit code is 1 where there is an error. With --json it writes
// one document a file, findings and all.
func checkCommand(args []string, s std) error {
	f := flags("check")
	asJSON := f.Bool("json", false, "")
	list := f.Bool("list", false, "")
	fits := f.Bool("fits", false, "")
	only := f.String("only", "", "")
	off := f.String("off", "", "")
	with := f.String("on", "", "")
	lang := f.String("lang", "", "")
	tongue := f.String("say", "", "")
	published := f.String("published", "", "")
	files, err := parse(f, args)
	if err != nil {
		return err
	}
	opt, err := jsonl.Options(*lang, *published)
	if err != nil {
		return misuse{err}
	}
	on, err := choice(*only, *with, *off)
	if err != nil {
		return misuse{err}
	}
	out := bufio.NewWriter(s.out)
	if *list {
		listChecks(out, wordsIn(article.ParseLang(*tongue)))
		return out.Flush()
	}
	if len(files) == 0 {
		return misuse{errors.New("check what? Name a file, or - for standard input")}
	}
	e := annotate.New(jsonl.People())
	e.SetChecks(on)
	var buf []byte
	bad := false
	for _, name := range files {
		text, err := read(name, s.in)
		if err != nil {
			fmt.Fprintf(s.err, "sorot: %v\n", err)
			bad = true
			continue
		}
		a := e.Annotate(text, opt)
		for i := range a.Findings {
			bad = bad || a.Findings[i].Severity == article.Error
		}
		if *asJSON {
			buf = append(export.JSON(buf[:0], a, name), '\n')
			out.Write(buf)
			continue
		}
		lang := article.ParseLang(*tongue)
		if lang == article.Unknown {
			lang = a.Lang
		}
		writeFindings(out, a, name, wordsIn(lang), *fits)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if bad {
		return errFailed
	}
	return nil
}

// choice reads which checks to make: codes apart by commas.
func choice(only, with, without string) (check.Set, error) {
	on := check.Standard()
	if only != "" {
		on = 0
		with = only + "," + with
	}
	for _, part := range [2]struct {
		codes string
		set   func(string)
	}{{with, func(c string) { on = on.With(c) }}, {without, func(c string) { on = on.Without(c) }}} {
		for code := range strings.SplitSeq(part.codes, ",") {
			if code == "" {
				continue
			}
			if check.Of(code) == nil {
				return 0, fmt.Errorf("no check %q; sorot check --list names them", code)
			}
			part.set(code)
		}
	}
	return on, nil
}

// wordsIn gives the words of the catalogue, Indonesian where nobody says
// otherwise.
func wordsIn(lang article.Lang) *say.Words {
	if lang == article.Unknown {
		lang = article.ID
	}
	return &say.Words{Lang: lang.String(), Get: messages.In(lang.String())}
}

// listChecks writes a check a line: its code, its name, whether it ships on.
func listChecks(out io.Writer, w *say.Words) {
	for _, c := range check.Checks() {
		state := "on"
		if !c.Default {
			state = "off: " + w.T("check."+c.Code+".off")
		}
		fmt.Fprintf(out, "%s\t%s\t%s\n", c.Code, w.Check(c.Code), state)
	}
}

// writeFindings writes for each finding where it is, how grave, the question,
// and the passages that it rests on.
func writeFindings(out io.Writer, a *article.Article, name string, w *say.Words, fits bool) {
	for i := range a.Findings {
		f := &a.Findings[i]
		if f.Severity == article.Fit && !fits {
			continue
		}
		line, column := place(a.Text, f.Spans[0].Start)
		fmt.Fprintf(out, "%s:%d:%d: %s: ", name, line, column, f.Severity)
		w.Finding(f, func(s string) { io.WriteString(out, s) }, func(s article.Span) { io.WriteString(out, a.Text[s.Start:s.End]) })
		fmt.Fprintf(out, " [%s]\n", f.Code)
		for _, s := range f.Passages() {
			fmt.Fprintf(out, "    %s\n", around(a.Text, s))
		}
	}
}

// place gives the line and the column, in characters, of a byte, from 1 on.
func place(text string, at int32) (line, column int) {
	before := text[:at]
	return strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
}

// around gives a passage in brackets with some words of its line on each side.
func around(text string, s article.Span) string {
	from, to := int(s.Start), int(s.End)
	for n := 0; from > 0 && text[from-1] != '\n' && (n < 40 || text[from] != ' '); n++ {
		from--
	}
	for n := 0; to < len(text) && text[to] != '\n' && (n < 40 || text[to] != ' '); n++ {
		to++
	}
	return strings.TrimSpace(text[from:s.Start] + "[" + text[s.Start:s.End] + "]" + text[s.End:to])
}
