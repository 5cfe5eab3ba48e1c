package train

import (
	"slices"
	"strings"

	"sorot/wasm/article"
)

// bylines gives a copy of d with the credits that stand over and under news.
func (w *swapper) bylines(d *Doc) Doc {
	out := *d
	full := func() string {
		s := w.style(d.Lang)
		name := w.name(s, true) + " " + w.name(s, false)
		if w.r.chance(25) {
			name += " " + w.name(s, false)
		}
		if w.r.chance(12) {
			name = strings.ToUpper(name)
		}
		return name
	}
	var heads, feet []string
	if d.Lang == article.EN {
		heads = []string{"By @", "By @ and @", "@", "By @, Staff Writer", "By @ in London", "@, Political editor", "@ and @"}
		feet = []string{"(Reporting by @; Editing by @)", "Reporting by @ and @ in Moscow; Editing by @", "(Reporting by @ in Paris and @; Writing by @; Editing by @)",
			"@ contributed to this report.", "@ is a columnist", "Photo: @", "Additional reporting by @"}
	} else {
		heads = []string{"Penulis: @", "@ - detikNews", "Oleh @", "Oleh: @", "Reporter: @", "Laporan Wartawan Tribunnews.com, @", "Laporan wartawan Tribun Jateng, @", "@, CNBC Indonesia", "@"}
		feet = []string{"Penulis: @ | Editor: @", "Penulis : @\nEditor : @", "Reporter: @\nEditor: @", "Editor: @", "(@)", "Pewarta: @\nEditor: @", "(Tribunnews.com/@)", "(Tribunnews.com, @)",
			"@", "Foto: @", "(ANTARA/@)", "(@/@)"}
	}
	at := func(template string, from int) (string, []Span) {
		var b strings.Builder
		var spans []Span
		for {
			i := strings.IndexByte(template, '@')
			if i < 0 {
				b.WriteString(template)
				return b.String(), spans
			}
			b.WriteString(template[:i])
			start := from + b.Len()
			b.WriteString(full())
			spans = append(spans, Span{start, from + b.Len(), Per})
			template = template[i+1:]
		}
	}
	if w.r.chance(60) {
		head, spans := at(w.r.pick(heads), 0)
		if w.r.chance(50) { // under the headline
			if i := strings.IndexByte(d.Text, '\n'); i > 0 && len(d.Spans) > 0 && i < 150 {
				head, spans = at(w.r.pick(heads), i+1)
				return w.insert(&out, head+"\n", i+1, spans)
			}
		}
		out = w.insert(&out, head+"\n", 0, spans)
	}
	if w.r.chance(60) {
		foot, spans := at(w.r.pick(feet), len(out.Text)+1)
		out.Text += "\n" + foot
		out.Spans = append(slices.Clone(out.Spans), spans...)
	}
	return out
}

// insert puts text with spans into d at a place outside every span.
func (w *swapper) insert(d *Doc, text string, at int, spans []Span) Doc {
	out := *d
	out.Text = d.Text[:at] + text + d.Text[at:]
	out.Spans = nil
	added := false
	for _, s := range d.Spans {
		if s.Start >= at {
			if !added {
				out.Spans = append(out.Spans, spans...)
				added = true
			}
			s.Start += len(text)
			s.End += len(text)
		}
		out.Spans = append(out.Spans, s)
	}
	if !added {
		out.Spans = append(out.Spans, spans...)
	}
	return out
}
