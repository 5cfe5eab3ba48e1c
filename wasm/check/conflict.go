package check

import (
	"math"
	"slices"

	"sorot/wasm/article"
)

// conflictCheck finds one thing with two values: "12.450 tentara Korea Utara"
// in one paragraph and "12.540 tentara Korea Utara" in another. Numbers are
// compared where one digit tells them apart, or where the words around them
// are nearly the same; never two of one sentence, of two days, or of which
// one is told as the rest, the old value or another's.
var conflictCheck = &Check{Code: "value-conflict", look: lookConflict}

// magnitudeCheck finds one figure with two magnitudes: "Rp 1,2 triliun" and
// "Rp 1,2 miliar".
var magnitudeCheck = &Check{Code: "magnitude-slip", look: lookMagnitude}

// headlineCheck wants the numbers of the headline in the text, or near to it.
var headlineCheck = &Check{Code: "headline-value", look: lookHeadline}

func lookConflict(r *reader, c *Check) {
	ms := r.mentions()
	ms.confirm()
	ms.keys.reset()
	for i := range ms.list {
		m := &ms.list[i]
		// All but one digit, so that a slip in any one meets.
		if f := &m.fig; f.n >= 2 && f.n <= 12 || f.n == 1 && r.number(int(m.mark)).Unit != "" {
			h := uint64(m.unit) + uint64(f.n)*0x9e3779b97f4a7c15
			for k := 0; k < f.n; k++ {
				g := h + uint64(k)*0xbf58476d1ce4e5b9
				for j := 0; j < f.n; j++ {
					d := f.text[j]
					if j == k {
						d = '?'
					}
					g = (g ^ uint64(d)) * 0x100000001b3
				}
				ms.keys.add(g, int32(i))
			}
			// Two that have changed places.
			g := h ^ 0x94d049bb133111eb
			for _, d := range f.text[:f.n] {
				g += (uint64(d) + 0x9e37) * 0xff51afd7ed558ccd * uint64(d)
			}
			ms.keys.add(g, int32(i))
		}
		if m.noun != 0 {
			ms.keys.add(uint64(m.unit)<<32^uint64(m.noun), int32(i))
		}
	}
	ms.pairs(func(a, b *mention) bool {
		if !r.sameThing(a, b) {
			return false
		}
		return r.ask(c, a, b)
	})
}

// confirm notes the mentions whose value another has too.
func (ms *mentions) confirm() {
	if ms.told {
		return
	}
	ms.told = true
	ms.keys.reset()
	for i := range ms.list {
		ms.keys.add(math.Float64bits(ms.list[i].x)^uint64(ms.list[i].unit)<<7, int32(i))
	}
	ms.keys.each(func(i, j int32) {
		a, b := &ms.list[i], &ms.list[j]
		if a.x == b.x && a.unit == b.unit {
			a.sure, b.sure = true, true
		}
	})
}

// pairs shows those that share a key to f; a mention is shown no more once f
// has said yes to it.
func (ms *mentions) pairs(f func(a, b *mention) bool) {
	ms.keys.each(func(i, j int32) {
		if a, b := &ms.list[i], &ms.list[j]; !a.paired && !b.paired && f(a, b) {
			b.paired = true
		}
	})
}

// sameThing tells whether two numbers speak of one thing and disagree.
func (r *reader) sameThing(a, b *mention) bool {
	if a.unit != b.unit || a.per != b.per && a.per != 0 && b.per != 0 || a.sent == b.sent || a.from || b.from || a.sure && b.sure || r.agree(a, b) {
		return false
	}
	if r.listedNumber(a) || r.listedNumber(b) {
		return false
	}
	n := shared(a, b)
	noun := a.noun != 0 && a.noun == b.noun
	slip := near(&a.fig, &b.fig)
	within := 0
	if slip && noun && !a.class {
		within = 10
	}
	if r.otherDays(a.sent, b.sent, within) {
		return false
	}
	size := max(meaning(&a.fig), meaning(&b.fig))
	switch {
	case strangers(a, b):
		return false
	case r.number(int(a.mark)).Unit == "" && a.noun != 0 && b.noun != 0 && !noun && n < 4:
		return false
	case slip && size >= 5:
		return n >= 1
	case slip && size >= 4:
		return n >= 2
	case slip && n >= 4:
		return true
	case slip && noun && a.verb == b.verb && a.verb != 0 && (size > 1 || n >= 4 || n >= 2 && a.x >= 1000):
		return true
	case slip && noun && !a.class && size >= 2 && min(a.x, b.x) >= 10:
		return true
	case slip && size >= 3:
		return n >= 3 || n >= 2 && (noun || measured(r.number(int(a.mark)).Unit))
	case slip && noun && size == 2 && min(a.x, b.x) >= 10:
		return n >= 3
	case min(a.x, b.x) < 10 && r.number(int(a.mark)).Unit == "":
		return noun && n >= 6
	}
	return noun && n >= 4
}

// measured tells the units of money and measures, which say of themselves what
// they measure; percentages do not.
func measured(unit string) bool { return unit != "" && unit != "%" }

// meaning counts the digits before the zeros at the end.
func meaning(f *written) int {
	n := f.n
	for n > 0 && f.text[n-1] == '0' {
		n--
	}
	return n
}

// near tells that one digit tells two figures of one length apart, or that two
// neighbours have changed places.
func near(a, b *written) bool {
	if a.n != b.n || a.place != b.place {
		return false
	}
	diff, at := 0, -1
	for k := 0; k < a.n; k++ {
		if a.text[k] != b.text[k] {
			if diff++; diff == 1 {
				at = k
			}
		}
	}
	return diff == 1 || diff == 2 && at+1 < a.n && a.text[at] == b.text[at+1] && a.text[at+1] == b.text[at]
}

// listedNumber tells that two others of the same kind stand beside it in its
// sentence: one of a list, of which each tells of something else.
func (r *reader) listedNumber(m *mention) bool {
	ms := &r.said
	n := 0
	k, _ := slices.BinarySearchFunc(ms.list, m.sent, func(x mention, s int32) int { return int(x.sent - s) })
	for ; k < len(ms.list) && ms.list[k].sent == m.sent; k++ {
		if x := &ms.list[k]; x != m && x.unit == m.unit && (x.noun == m.noun || x.noun == 0) {
			n++
		}
	}
	return n > 1
}

// ask says that two numbers may be one.
func (r *reader) ask(c *Check, a, b *mention) bool {
	x, y := r.a.Marks[a.mark].Span, r.a.Marks[b.mark].Span
	r.say(c, article.Warn, []article.Span{x, y}, passage("a", x), passage("b", y))
	return true
}

func lookMagnitude(r *reader, c *Check) {
	ms := r.mentions()
	ms.confirm()
	ms.keys.reset()
	for i := range ms.list {
		m := &ms.list[i]
		h := uint64(m.unit)
		n := meaning(&m.fig)
		if n == 0 {
			continue
		}
		for _, d := range m.fig.text[:n] {
			h = (h ^ uint64(d)) * 0x100000001b3
		}
		ms.keys.add(h, int32(i))
	}
	ms.pairs(func(a, b *mention) bool {
		n := meaning(&a.fig)
		if a.unit != b.unit || n != meaning(&b.fig) || string(a.fig.text[:n]) != string(b.fig.text[:n]) || a.sent == b.sent || a.sure && b.sure {
			return false
		}
		x := math.Log10(a.x / b.x)
		if e := math.Round(x); e == 0 || math.Abs(x-e) > 1e-9 || math.Abs(e) > 6 {
			return false
		}
		if a.noun != 0 && b.noun != 0 && a.noun != b.noun || r.number(int(a.mark)).Unit == "%" {
			return false
		}
		k := shared(a, b)
		if a.noun != 0 && a.noun == b.noun && n >= 2 {
			k++
		}
		if a.noun == b.noun && a.noun != 0 && a.verb == b.verb && a.verb != 0 {
			k += 2
		}
		if k < 2 && n < 3 || k < 3 && n < 2 || k < 1 {
			return false
		}
		if r.otherDays(a.sent, b.sent, 0) && n < 3 || (a.from || b.from) && n < 2 {
			return false
		}
		return r.ask(c, a, b)
	})
}

func lookHeadline(r *reader, c *Check) {
	ms := r.mentions()
	heads := 0
	for i := range ms.list {
		h := &ms.list[i]
		if !h.head || heads == 6 {
			continue
		}
		heads++
		var best *mention
		most, fits, slip := 0, false, false
		var told *mention
		for j := range ms.list {
			b := &ms.list[j]
			if b.head {
				continue
			}
			if b.unit == h.unit && r.agree(h, b) {
				// Said where they are the same and of the same thing.
				if b.x == h.x && told == nil && (h.x >= 10 || h.noun == b.noun || r.number(int(h.mark)).Unit != "") {
					told = b
				}
				fits = true
				continue
			}
			if b.unit != h.unit || b.from && !near(&h.fig, &b.fig) {
				continue
			}
			n := 2 * shared(h, b)
			if h.noun != 0 && h.noun == b.noun {
				n += 2
			}
			close := h.fig.n > 1 && near(&h.fig, &b.fig) || h.fig.n > 0 && scaled(h, b)
			if close {
				n += 3
			}
			if n > most {
				best, most, slip = b, n, close
			}
		}
		if told != nil {
			x, y := r.a.Marks[h.mark].Span, r.a.Marks[told.mark].Span
			r.say(c, article.Fit, []article.Span{x, y}, passage("a", x), passage("b", y))
		}
		if fits || best == nil || r.spelled(h) || !slip && (h.noun == 0 || h.noun != best.noun) && (most < 8 || h.noun != 0) || most < 4 && !slip || most < 5 && h.fig.n < 3 {
			continue
		}
		r.ask(c, h, best)
		h.paired, best.paired = true, true
	}
}

// scaled tells that two figures differ in nothing but zeros.
func scaled(a, b *mention) bool {
	n := meaning(&a.fig)
	return n == meaning(&b.fig) && string(a.fig.text[:n]) == string(b.fig.text[:n]) && n > 0
}

// spelled tells that a headline's number is small: "Two men", "3 Hari". Such
// ones are added up from what the text tells one by one.
func (r *reader) spelled(m *mention) bool { return m.x < 10 && r.number(int(m.mark)).Unit == "" }
