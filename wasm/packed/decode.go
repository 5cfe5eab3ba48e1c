package packed

import (
	"errors"
	"math"

	"sorot/wasm/article"
)

// Errors of Decode.
var (
	ErrVersion = errors.New("packed: another version")
	ErrGarbage = errors.New("packed: not a packed document")
)

// Document reads a packed buffer. References that lead nowhere read as zero.
type Document struct {
	Lang      article.Lang
	Published article.Published
	Units     int // length of the text in UTF-16 units

	buf   []byte
	at    [sections]section
	texts []string
}

type section struct{ off, count, size int }

// Mark is one mark with its meaning. All places are UTF-16 units.
type Mark struct {
	Start, End int
	Kind       article.Kind
	Rule       article.Rule
	Confidence uint8          // 1–100 for a learned model, 0 for a rule
	Number     article.Number // of a number; Of is in UTF-16 units
	Date       article.Date   // of a date
	Entity     int            // of a person or source: its number from 1 on, 0 if none
	Source     Source         // of a source
}

// Decode checks the buffer and keeps it; it must not change afterwards.
func Decode(buf []byte) (*Document, error) {
	d := &Document{buf: buf}
	if len(buf) < 4*firstRecord || d.word(0) != magic || int(d.word(2)) != len(buf) {
		return nil, ErrGarbage
	}
	if d.word(1) != Version {
		return nil, ErrVersion
	}
	sizes := [sections]int{4 * markWords, 4 * numberWords, 4 * dateWords, 4 * ruleWords, 4, 1,
		4 * personWords, 4 * sourceWords, 4 * contentWords, 4 * entityWords, 4 * pronounWords, 4 * ownerWords, 4 * claimWords, 4 * findingWords, 4 * valueWords}
	if d.word(7) < sections {
		return nil, ErrGarbage
	}
	for i := range d.at {
		w := 4 * (headWords + i*sectionWords)
		s := section{int(d.word(w / 4)), int(d.word(w/4 + 1)), int(d.word(w/4 + 2))}
		if s.size < sizes[i] || s.off > len(buf) || s.count > (len(buf)-s.off)/s.size || s.off%4 != 0 {
			return nil, ErrGarbage
		}
		d.at[i] = s
	}
	d.readTexts()
	d.Lang = article.Lang(d.word(3))
	d.Published = article.Published{Value: d.text(d.word(4)), From: d.text(d.word(5))}
	d.Units = int(d.word(6))
	return d, nil
}

func (d *Document) readTexts() {
	s, b := d.at[secStrings], d.at[secBlob]
	blob := string(d.buf[b.off : b.off+b.count])
	d.texts = make([]string, s.count)
	at, units := 0, uint32(0)
	for i := range d.texts {
		end, from := d.word((s.off+i*s.size)/4), at
		for at < len(blob) && (units < end || blob[at]&0xc0 == 0x80) {
			if c := blob[at]; c >= 0xf0 {
				units += 2
			} else if c < 0x80 || c >= 0xc0 {
				units++
			}
			at++
		}
		d.texts[i] = blob[from:at]
	}
}

// word reads the i-th uint32 of the buffer.
func (d *Document) word(i int) uint32 {
	b := d.buf[4*i : 4*i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}

func (d *Document) text(ref uint32) string {
	if uint(ref) < uint(len(d.texts)) {
		return d.texts[ref]
	}
	return ""
}

// record gives the index of the first word of record i, or -1.
func (d *Document) record(sec int, i uint32) int {
	s := &d.at[sec]
	if uint(i) >= uint(s.count) {
		return -1
	}
	return (s.off + int(i)*s.size) / 4
}

// Len is the number of marks.
func (d *Document) Len() int { return d.at[secMarks].count }

// Mark reads the i-th mark in text order; 0 ≤ i < Len().
func (d *Document) Mark(i int) Mark {
	w := d.record(secMarks, uint32(i))
	m := Mark{
		Start: int(d.word(w)), End: int(d.word(w + 1)),
		Kind: article.Kind(d.word(w + 2)), Confidence: uint8(d.word(w+2) >> 8),
	}
	if r := d.record(secRules, d.word(w+3)); r >= 0 {
		m.Rule = article.Rule{Name: d.text(d.word(r)), WhyID: d.text(d.word(r + 1)), WhyEN: d.text(d.word(r + 2))}
	}
	switch val := d.word(w + 4); m.Kind {
	case article.NumberKind:
		m.Number = d.number(d.record(secNumbers, val))
	case article.DateKind:
		m.Date = d.date(d.record(secDates, val))
	case article.PersonKind:
		if r := d.record(secPersons, val); r >= 0 {
			m.Entity = int(d.word(r))
		}
	case article.SourceKind:
		m.Source = d.source(d.record(secSources, val))
		m.Entity = m.Source.Entity
	}
	return m
}

func (d *Document) number(w int) (n article.Number) {
	if w < 0 {
		return n
	}
	n.Low = math.Float64frombits(uint64(d.word(w)) | uint64(d.word(w+1))<<32)
	n.High = math.Float64frombits(uint64(d.word(w+2)) | uint64(d.word(w+3))<<32)
	n.Alt = math.NaN()
	n.Unit, n.Per, n.Modifier = d.text(d.word(w+4)), d.text(d.word(w+5)), d.text(d.word(w+6))
	n.Ordinal = d.word(w+7)&flagOrdinal != 0
	n.Of = article.Span{Start: int32(d.word(w + 8)), End: int32(d.word(w + 9))}
	return n
}

func (d *Document) date(w int) (v article.Date) {
	if w < 0 {
		return v
	}
	v.Type = article.DateType(min(d.word(w), uint32(article.Set)))
	v.Value, v.Modifier = d.text(d.word(w+1)), d.text(d.word(w+2))
	v.Assumed, v.Bad = d.word(w+3)&flagAssumed != 0, d.word(w+3)&flagBad != 0
	return v
}
