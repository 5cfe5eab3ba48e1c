package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/jsonl"
)

func annotateCommand(args []string, s std) error {
	f := flags("annotate")
	lines := f.Bool("jsonl", false, "")
	table := f.Bool("table", false, "")
	var want wishes
	f.StringVar(&want.resume, "resume", "", "")
	f.BoolVar(&want.rate, "rate", false, "")
	f.BoolVar(&want.digest, "digest", false, "")
	lang := f.String("lang", "", "")
	published := f.String("published", "", "")
	kinds := f.String("kinds", "", "")
	files, err := parse(f, args)
	if err != nil {
		return err
	}
	opt, err := jsonl.Options(*lang, *published)
	if err != nil {
		return misuse{err}
	}
	if opt.Kinds, err = kindSet(*kinds); err != nil {
		return misuse{err}
	}
	switch {
	case *lines && (len(files) > 0 || *table || *lang != "" || *published != ""):
		return misuse{errors.New("annotate --jsonl reads standard input and takes no file, language or day")}
	case *lines:
		want.kinds = opt.Kinds
		return stream(s, want)
	case want != wishes{}:
		return misuse{errors.New("--resume, --rate and --digest go with --jsonl")}
	case len(files) == 0:
		return misuse{errors.New("annotate what? Name a file, - for standard input, or --jsonl")}
	}
	e := annotate.New(jsonl.People())
	out := bufio.NewWriter(s.out)
	bad := false
	var buf []byte
	for _, name := range files {
		text, err := read(name, s.in)
		if err != nil {
			fmt.Fprintf(s.err, "sorot: %v\n", err)
			bad = true
			continue
		}
		a := e.Annotate(text, opt)
		if *table {
			writeTable(out, a)
			continue
		}
		buf = append(export.JSON(buf[:0], a, name), '\n')
		out.Write(buf)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if bad {
		return errFailed
	}
	return nil
}

// kindSet reads a list of kinds such as "number,date".
func kindSet(list string) (article.KindSet, error) {
	var set article.KindSet
	for name := range strings.SplitSeq(list, ",") {
		if name == "" {
			continue
		}
		k, ok := article.ParseKind(name)
		if !ok {
			return 0, fmt.Errorf("kind %q: there are number, date, person and source", name)
		}
		set |= 1 << k
	}
	return set, nil
}

// read gives the text of a file, as given but for bytes that are not UTF-8.
func read(name string, in io.Reader) (string, error) {
	var raw []byte
	var err error
	if name == "-" {
		raw, err = io.ReadAll(in)
	} else {
		raw, err = os.ReadFile(name)
	}
	if err != nil {
		return "", err
	}
	if len(raw) > jsonl.MaxText {
		return "", fmt.Errorf("%s: longer than the %d bytes that fit", name, jsonl.MaxText)
	}
	return sanitize(string(raw)), nil
}

// sanitize replaces what is not UTF-8 by U+FFFD, one for each longest piece
// that could have begun a character, as a browser's TextDecoder does: so
// offsets agree with those of the text that a browser reads from the file.
func sanitize(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + len(s)/8)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			n = brokenLen(s[i:])
			b.WriteRune(utf8.RuneError)
		} else {
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

// brokenLen is the length of the longest piece at the start of s that begins
// a character without ending it; at least one byte.
func brokenLen(s string) int {
	need, low, high := 0, byte(0x80), byte(0xbf)
	switch c := s[0]; {
	case 0xc2 <= c && c <= 0xdf:
		need = 1
	case 0xe0 <= c && c <= 0xef:
		need = 2
		if c == 0xe0 {
			low = 0xa0
		} else if c == 0xed {
			high = 0x9f
		}
	case 0xf0 <= c && c <= 0xf4:
		need = 3
		if c == 0xf0 {
			low = 0x90
		} else if c == 0xf4 {
			high = 0x8f
		}
	}
	n := 1
	for ; n <= need && n < len(s) && low <= s[n] && s[n] <= high; n++ {
		low, high = 0x80, 0xbf
	}
	return n
}

// writeTable writes one mark a line: where, what, the words, what they mean,
// by which rule.
func writeTable(w io.Writer, a *article.Article) {
	for i := range a.Marks {
		m := &a.Marks[i]
		fmt.Fprintf(w, "%d-%d\t%s\t%q\t%s\t%s\n", a.UTF16(m.Start), a.UTF16(m.End), m.Kind, a.Text[m.Start:m.End], meaning(a, m), article.RuleOf(m.Rule).Name)
	}
}

func meaning(a *article.Article, m *article.Mark) string {
	var out []string
	add := func(s string) {
		if s != "" {
			out = append(out, s)
		}
	}
	switch m.Kind {
	case article.NumberKind:
		n := &a.Numbers[m.Val]
		show := func(x float64) string {
			if x != x {
				return ""
			}
			return string(export.Float(nil, x))
		}
		if n.Low == n.High {
			add(show(n.Low))
		} else if n.Low == n.Low || n.High == n.High {
			add(show(n.Low) + ".." + show(n.High))
		}
		add(n.Unit)
		if n.Per != "" {
			add("per " + n.Per)
		}
		add(n.Modifier)
		if n.Ordinal {
			add("ordinal")
		}
		add(a.Text[n.Of.Start:n.Of.End])
	case article.DateKind:
		d := &a.Dates[m.Val]
		add(d.Type.String())
		add(d.Value)
		add(d.Modifier)
		if d.Assumed {
			add("assumed")
		}
		if d.Bad {
			add("weekday contradicts")
		}
	}
	return strings.Join(out, " ")
}
