package packed

import (
	"math"
	"unsafe"

	"sorot/wasm/article"
)

// Encoder packs one article after another, reusing its memory. The zero value
// is ready. It is not safe for concurrent use.
type Encoder struct {
	words []uint32
	texts interner
	local []uint32 // by RuleID: 1 + index in used
	used  []article.RuleID
}

// Encode packs the article. The result is valid until the next call.
func (e *Encoder) Encode(a *article.Article) []byte {
	e.texts.reset()
	for _, r := range e.used {
		e.local[r] = 0
	}
	e.used = e.used[:0]
	if n := len(article.Rules()); len(e.local) < n {
		e.local = make([]uint32, n)
	}

	// Numbers come first: float64s must stand at multiples of eight bytes.
	numbers := (firstRecord + 1) &^ 1
	dates := numbers + len(a.Numbers)*numberWords
	marks := dates + len(a.Dates)*dateWords
	people := marks + len(a.Marks)*markWords
	contents := 0
	for i := range a.Sources {
		contents += len(a.Sources[i].Content)
	}
	values := 0
	for i := range a.Findings {
		values += len(a.Findings[i].Compared())
	}
	var rest [parts]part // what has no texts of its own
	rules := layOut(&rest, people, [parts]int{len(a.Persons), len(a.Sources), contents, len(a.Entities), len(a.Pronouns), len(a.Owners), len(a.Claims), len(a.Findings), values})
	e.grow(rules)
	w := e.words
	for i := range a.Numbers {
		e.number(w[numbers+i*numberWords:][:numberWords], a, &a.Numbers[i])
	}
	for i := range a.Dates {
		e.date(w[dates+i*dateWords:][:dateWords], &a.Dates[i])
	}
	for i := range a.Marks {
		e.mark(w[marks+i*markWords:][:markWords], a, &a.Marks[i])
	}
	e.people(a, &rest)
	e.findings(a, &rest)
	published, from := e.texts.ref(a.Published.Value), e.texts.ref(a.Published.From)

	strings := rules + len(e.used)*ruleWords
	e.grow(strings)
	for i, id := range e.used {
		r := article.RuleOf(id)
		w := e.words[rules+i*ruleWords:]
		w[0], w[1], w[2] = e.texts.ref(r.Name), e.texts.ref(r.WhyID), e.texts.ref(r.WhyEN)
	}

	blob := strings + len(e.texts.list)
	size := 0
	for _, s := range e.texts.list {
		size += len(s)
	}
	total := blob + (size+3)/4
	e.grow(total)
	w = e.words
	bytes := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(w))), 4*total)
	end, at := uint32(0), 4*blob
	for i, s := range e.texts.list {
		end += units16(s)
		w[strings+i] = end
		at += copy(bytes[at:], s)
	}

	head := [firstRecord]uint32{
		magic, Version, uint32(4 * total), uint32(a.Lang), published, from, textUnits(a), sections,
		uint32(4 * marks), uint32(len(a.Marks)), 4 * markWords,
		uint32(4 * numbers), uint32(len(a.Numbers)), 4 * numberWords,
		uint32(4 * dates), uint32(len(a.Dates)), 4 * dateWords,
		uint32(4 * rules), uint32(len(e.used)), 4 * ruleWords,
		uint32(4 * strings), uint32(len(e.texts.list)), 4,
		uint32(4 * blob), uint32(size), 1,
	}
	for i, p := range rest {
		h := head[headWords+(secPersons+i)*sectionWords:]
		h[0], h[1], h[2] = uint32(4*p.at), uint32(p.n), uint32(4*partWords[i])
	}
	copy(w, head[:])
	return bytes
}

// grow makes room for n words, keeping those that are there; what is new is
// not cleared, but for what no record writes.
func (e *Encoder) grow(n int) {
	if n > cap(e.words) {
		old := e.words
		e.words = make([]uint32, n, n+n/4+256)
		copy(e.words, old)
	}
	from := len(e.words)
	e.words = e.words[:n]
	if from <= firstRecord && n > firstRecord {
		e.words[firstRecord] = 0 // the gap before the numbers
	}
	if n > 0 {
		e.words[n-1] = 0 // the blob may end inside its last word
	}
}

func (e *Encoder) mark(w []uint32, a *article.Article, m *article.Mark) {
	rule := e.local[m.Rule]
	if rule == 0 {
		e.used = append(e.used, m.Rule)
		rule = uint32(len(e.used))
		e.local[m.Rule] = rule
	}
	w[0], w[1] = tokens(a, m.First, m.Last)
	w[2] = uint32(m.Kind) | uint32(m.Confidence)<<8
	w[3], w[4] = rule-1, uint32(m.Val)
}

func (e *Encoder) number(w []uint32, a *article.Article, n *article.Number) {
	low, high := math.Float64bits(n.Low), math.Float64bits(n.High)
	w[0], w[1] = uint32(low), uint32(low>>32)
	w[2], w[3] = uint32(high), uint32(high>>32)
	w[4], w[5], w[6] = e.texts.ref(n.Unit), e.texts.ref(n.Per), e.texts.ref(n.Modifier)
	w[7], w[8], w[9] = 0, 0, 0
	if n.Ordinal {
		w[7] = flagOrdinal
	}
	if n.Of.Len() > 0 {
		w[8], w[9] = uint32(a.UTF16(n.Of.Start)), uint32(a.UTF16(n.Of.End))
	}
}

func (e *Encoder) date(w []uint32, d *article.Date) {
	w[0], w[1], w[2], w[3] = uint32(d.Type), e.texts.ref(d.Value), e.texts.ref(d.Modifier), 0
	if d.Assumed {
		w[3] |= flagAssumed
	}
	if d.Bad {
		w[3] |= flagBad
	}
}

func textUnits(a *article.Article) uint32 {
	if n := len(a.Tokens); n > 0 {
		t := &a.Tokens[n-1]
		return uint32(t.U16) + units16(a.Text[t.Start:])
	}
	return units16(a.Text)
}

// units16 counts the UTF-16 code units of s.
func units16(s string) uint32 {
	n := uint32(0)
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x80 || c >= 0xc0 {
			n++
			if c >= 0xf0 {
				n++
			}
		}
	}
	return n
}

// interner gives equal texts one number, in an open-addressed table.
type interner struct {
	list  []string
	slots []uint32 // 1 + index in list, 0 if free
}

func (t *interner) reset() {
	t.list = append(t.list[:0], "")
	if len(t.slots) > 1<<12 {
		t.slots = nil // a table for a large article would slow down all later ones
	}
	clear(t.slots)
}

func (t *interner) ref(s string) uint32 {
	if s == "" {
		return 0
	}
	if 2*len(t.list) >= len(t.slots) {
		t.slots = make([]uint32, max(256, 2*len(t.slots)))
		for i, s := range t.list[1:] {
			t.slots[t.find(s)] = uint32(i + 2)
		}
	}
	slot := t.find(s)
	if t.slots[slot] == 0 {
		t.list = append(t.list, s)
		t.slots[slot] = uint32(len(t.list))
	}
	return t.slots[slot] - 1
}

// find gives the slot that holds s, or the free one where it belongs.
func (t *interner) find(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	mask := uint32(len(t.slots) - 1)
	for h &= mask; t.slots[h] != 0 && t.list[t.slots[h]-1] != s; h = (h + 1) & mask {
	}
	return h
}
