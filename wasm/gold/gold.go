// Package gold reads articles annotated by hand and scores an annotator
// against them.
//
// It exists so that the bars of the project are checked by the same program
// that is shipped, with no other tool at hand. It works on documents as
// written (docs/document.schema.json), never on the engine's own structures:
// what is scored is what a reader gets, and another annotator's output is
// scored the same way.
package gold

import (
	"cmp"
	"errors"
	"fmt"
	"html"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Article is one annotated article: the text with the tags taken away, and
// what the tags said. Offsets are UTF-16 code units.
type Article struct {
	Path      string
	ID        string
	Lang      string
	Published string
	Text      string
	Spans     []Span // by start, the longer first

	head []attr
}

// Span is one tag: n, d, p, s, c or q.
type Span struct {
	Tag        byte
	Start, End int
	attrs      []attr
}

type attr struct{ name, value string }

// Get is the value of an attribute, "" if it is not there.
func (s *Span) Get(name string) string { v, _ := s.Lookup(name); return v }

// Lookup is the value of an attribute, and whether it is there.
func (s *Span) Lookup(name string) (string, bool) {
	for i := len(s.attrs) - 1; i >= 0; i-- { // the last one of a name counts
		if s.attrs[i].name == name {
			return s.attrs[i].value, true
		}
	}
	return "", false
}

// Set changes an attribute, or adds it at the end.
func (s *Span) Set(name, value string) {
	for i := len(s.attrs) - 1; i >= 0; i-- {
		if s.attrs[i].name == name {
			s.attrs[i].value = value
			return
		}
	}
	s.attrs = append(s.attrs, attr{name, value})
}

// unset stands for an attribute that is not there, where values are compared.
const unset = "\x00"

func (s *Span) key(name string) string {
	if v, ok := s.Lookup(name); ok {
		return v
	}
	return unset
}

var (
	headRE    = regexp.MustCompile(`^<article((?:\s+[a-z]+="[^"]*")*)>\n`)
	tagRE     = regexp.MustCompile(`<(/?)([ndpscq])((?:\s+[a-z]+="[^"]*")*)\s*>`)
	attrRE    = regexp.MustCompile(`([a-z]+)="([^"]*)"`)
	valueRE   = regexp.MustCompile(`^(?:-?[0-9.]*[0-9](?:\.\.)?|\.\.[0-9.]+|-?[0-9.]*[0-9]\.\.[0-9.]*[0-9])$`)
	strangeRE = regexp.MustCompile(`.{0,30}</?[a-z]{1,3}[ >]`)
)

const foot = "</article>"

// ReadFile reads one gold file.
func ReadFile(path string) (*Article, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	a, err := Parse(string(raw))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	a.Path = path
	return a, nil
}

// ReadFiles reads gold files in order.
func ReadFiles(paths []string) ([]*Article, error) {
	var out []*Article
	for _, p := range paths {
		a, err := ReadFile(p)
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// Parse reads an article with inline tags. Line ends become "\n".
func Parse(raw string) (*Article, error) {
	if !utf8.ValidString(raw) {
		return nil, errors.New("not UTF-8")
	}
	raw = newlines.Replace(raw)
	m := headRE.FindStringSubmatchIndex(raw)
	if m == nil || !strings.HasSuffix(strings.TrimSpace(raw), foot) {
		return nil, errors.New("not an <article>")
	}
	a := &Article{head: attributes(raw[m[2]:m[3]])}
	for _, h := range a.head {
		switch h.name {
		case "id":
			a.ID = h.value
		case "lang":
			a.Lang = h.value
		case "published":
			a.Published = h.value
		}
	}
	body := strings.TrimSuffix(raw[m[1]:strings.LastIndex(raw, foot)], "\n")
	if err := a.readBody(body); err != nil {
		return nil, err
	}
	return a, a.check()
}

func attributes(s string) (out []attr) {
	for _, m := range attrRE.FindAllStringSubmatch(s, -1) {
		out = append(out, attr{m[1], m[2]})
	}
	return out
}

func (a *Article) readBody(body string) error {
	var text strings.Builder
	var stack []Span
	at, last := 0, 0
	take := func(to int) {
		piece := html.UnescapeString(body[last:to])
		text.WriteString(piece)
		at += units(piece)
	}
	for _, t := range tagRE.FindAllStringSubmatchIndex(body, -1) {
		take(t[0])
		last = t[1]
		tag := body[t[4]]
		if t[2] == t[3] {
			stack = append(stack, Span{Tag: tag, Start: at, attrs: attributes(body[t[6]:t[7]])})
			continue
		}
		if len(stack) == 0 || stack[len(stack)-1].Tag != tag {
			return fmt.Errorf("</%c> does not close the last open tag, near %q", tag, body[max(0, t[0]-40):t[1]])
		}
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		s.End = at
		a.Spans = append(a.Spans, s)
	}
	take(len(body))
	if len(stack) > 0 {
		return fmt.Errorf("<%c> is never closed", stack[0].Tag)
	}
	a.Text = text.String()
	slices.SortStableFunc(a.Spans, func(x, y Span) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(y.End, x.End))
	})
	return nil
}

// check tells what is wrong with the tags.
func (a *Article) check() error {
	sources := map[string]bool{}
	for i := range a.Spans {
		if s := &a.Spans[i]; s.Tag == 's' {
			sources[s.key("id")] = true
		}
	}
	for i := range a.Spans {
		s := &a.Spans[i]
		if (s.Tag == 'c' || s.Tag == 'q') && !sources[s.key("s")] {
			return fmt.Errorf("<%c s=%q> names no source", s.Tag, s.Get("s"))
		}
		if v := s.Get("v"); s.Tag == 'n' && v != "" {
			if _, _, err := bounds(v); err != nil || !valueRE.MatchString(v) {
				return fmt.Errorf("<n v=%q> is no number or range", v)
			}
		}
	}
	if m := strangeRE.FindString(a.Text); m != "" {
		return fmt.Errorf("an unknown tag near %q", m)
	}
	return nil
}

// bounds reads a gold value: "5" is 5 and 5, "5..10" 5 and 10, "100.." 100 and nil.
func bounds(v string) (low, high *float64, err error) {
	parts := strings.Split(v, "..")
	if len(parts) == 1 {
		parts = append(parts, parts[0])
	}
	if len(parts) != 2 {
		return nil, nil, errors.New("more than two bounds")
	}
	var out [2]*float64
	for i, p := range parts {
		if p == "" {
			continue
		}
		x, err := strconv.ParseFloat(p, 64)
		if err != nil {
			return nil, nil, err
		}
		out[i] = &x
	}
	return out[0], out[1], nil
}

// XML writes the article back with its tags, as read: the inverse of Parse,
// but for entities that were written where no need was.
func (a *Article) XML() string {
	u := utf16.Encode([]rune(a.Text))
	// A tag that opens at one place opens before those inside it; one that
	// closes there closes after them, and before the next opens.
	var b strings.Builder
	b.WriteString("<article")
	writeAttrs(&b, a.head)
	b.WriteString(">\n")
	var open []*Span
	at, next := 0, 0
	upTo := func(to int) {
		b.WriteString(escape.Replace(string(utf16.Decode(u[at:to]))))
		at = to
	}
	for next < len(a.Spans) || len(open) > 0 {
		if n := len(open); n > 0 && (next == len(a.Spans) || open[n-1].End <= a.Spans[next].Start) {
			upTo(open[n-1].End)
			fmt.Fprintf(&b, "</%c>", open[n-1].Tag)
			open = open[:n-1]
			continue
		}
		// Of tags over the same words, the last in the list is the outer one.
		last := next
		for last+1 < len(a.Spans) && a.Spans[last+1].Start == a.Spans[next].Start && a.Spans[last+1].End == a.Spans[next].End {
			last++
		}
		upTo(a.Spans[next].Start)
		for i := last; i >= next; i-- {
			s := &a.Spans[i]
			fmt.Fprintf(&b, "<%c", s.Tag)
			writeAttrs(&b, s.attrs)
			b.WriteString(">")
			open = append(open, s)
		}
		next = last + 1
	}
	upTo(len(u))
	b.WriteString("\n" + foot + "\n")
	return b.String()
}

var escape = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

func writeAttrs(b *strings.Builder, attrs []attr) {
	for _, x := range attrs {
		fmt.Fprintf(b, ` %s="%s"`, x.name, x.value)
	}
}

// units counts the UTF-16 code units of s.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
