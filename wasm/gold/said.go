package gold

import (
	"fmt"
	"io"
	"maps"
)

// Said counts the sources of an article that a document has wholly right, span,
// type, cue and every character of what is said, of all there are; a false one
// counts among all too. It tells w of the others.
func Said(w io.Writer, g *Article, d *Document) (right, all int) {
	cues, contents := bySource(g, 'c'), bySource(g, 'q')
	got := map[Range]*Annotation{}
	for i := range d.Annotations {
		if a := &d.Annotations[i]; a.Kind == "source" && a.Source != nil {
			got[Range{a.Start, a.End}] = a
		}
	}
	all = len(got)
	for i := range g.Spans {
		s := &g.Spans[i]
		if s.Tag != 's' {
			continue
		}
		at := Range{s.Start, s.End}
		a, name := got[at], g.slice(s.Start, s.End)
		if a == nil {
			all++
			fmt.Fprintf(w, "%s: source: missed %q\n", g.ID, name)
			continue
		}
		delete(got, at)
		id := s.key("id")
		cue, content := map[Range]bool{}, []Range{}
		if a.Source.Cue != nil {
			cue[*a.Source.Cue] = true
		}
		for _, c := range a.Source.Content {
			content = append(content, c.Range)
		}
		switch {
		case str(a.Source.Type) != s.Get("t"):
			fmt.Fprintf(w, "%s: source: %q is %s, want %s\n", g.ID, name, str(a.Source.Type), s.Get("t"))
		case !maps.Equal(cue, set(cues[id])):
			fmt.Fprintf(w, "%s: source: wrong cue of %q\n", g.ID, name)
		case !maps.Equal(cover(content), cover(contents[id])):
			fmt.Fprintf(w, "%s: source: wrong content of %q\n", g.ID, name)
		default:
			right++
		}
	}
	for at := range got {
		fmt.Fprintf(w, "%s: source: false alarm %q\n", g.ID, g.slice(at.Start, at.End))
	}
	return right, all
}
