package person

import (
	"errors"
	"math"
)

// Model is a trained recogniser: what the words are known for, and the weights
// of the features that training chose. A feature is known by keyBits bits of
// its hash, so that one that was not chosen is nearly always told apart and
// adds nothing. Places of the table hold one feature each, beside its key the
// weights of four tags (that of O is 0): eight lanes of a byte, weight+128.
type Model struct {
	Lex   *Lexicon
	shift uint                       // a feature's place is its topmost 32-shift bits, or the next
	rows  []uint64                   // lanes 0 and 7: the key's lower bits; lane t: tag t
	trans [2][NumTags][NumTags]int32 // of the first look and the second
	scale float64                    // one unit of the weights, in log odds
	calib [11]uint8                  // percent right where the model says 0, 10, … 100 percent
}

// keyBits is how much of a feature's hash the file keeps.
const keyBits = 26

// The file, version 1, little-endian:
//
//	"SOROTPM", version
//	scale of the weights (float32), 2 × 25 transitions (int16), 11 calibration points
//	the lexicon, then the features, each as:
//	  Rice parameter (uint8), entries (uint32), bytes of keys (uint32), the
//	  gaps between the ascending keys in Rice's code
//	  planes of one byte an entry: bits low, bits high; or the weight
//	  of each tag but O
const (
	magic   = "SOROTPM"
	version = 1
	none    = math.MinInt32 / 4
)

var errModel = errors.New("person: not a model that this version reads")

// Load reads a model from the bytes of its file.
func Load(b []byte) (*Model, error) {
	r := reader{b: b}
	if string(r.take(len(magic))) != magic || r.u8() != version {
		return nil, errModel
	}
	m := &Model{scale: float64(math.Float32frombits(r.u32()))}
	for l := range m.trans {
		for j := range NumTags {
			for k := range NumTags {
				m.trans[l][j][k] = int32(int16(r.u16()))
				if !Follows(j, k) {
					m.trans[l][j][k] = none
				}
			}
		}
	}
	copy(m.calib[:], r.take(len(m.calib)))
	n, gaps := r.keys()
	low, high := r.take(n), r.take(n)
	if r.failed {
		return nil, errModel
	}
	m.Lex = NewLexicon(n)
	for i := range n {
		m.Lex.putKey(gaps.next()&0xffffff, Bits(low[i])|Bits(high[i])<<8)
	}
	n, gaps = r.keys()
	var planes [NumTags][]byte
	for t := 1; t < NumTags; t++ {
		planes[t] = r.take(n)
	}
	if r.failed || len(r.b) != 0 {
		return nil, errModel
	}
	bits := uint(10)
	for 1<<bits < n+n*2/3 {
		bits++
	}
	m.shift = 32 - bits
	m.rows = make([]uint64, 1<<bits+probes)
	for i := range n {
		k := gaps.next()
		row := keyLanes(k << (32 - keyBits))
		for t := 1; t < NumTags; t++ {
			row |= uint64(planes[t][i]+128) << (8 * t)
		}
		at := k << (32 - keyBits) >> m.shift
		for range probes { // where all are taken, the feature is lost: rare
			if m.rows[at] == 0 {
				m.rows[at] = row
				break
			}
			at++
		}
	}
	return m, nil
}

// probes is how many places a feature may be found in.
const probes = 4

const keyMask = 0xff000000000000ff

// keyLanes puts the part of a feature's hash that tells it from others of its
// place where no weights are; never 0 in both, which is an empty place.
func keyLanes(h uint32) uint64 {
	h >>= 32 - keyBits
	return uint64(h&0xff) | uint64(h>>8&0xff|1)<<56
}

// Follows tells which tag may stand after which.
func Follows(a, b int) bool {
	return b != IPer || a == BPer || a == IPer
}

// Weights are a model's contents as the trainer hands them over.
type Weights struct {
	Scale float64
	Trans [2][NumTags][NumTags]int16
	Calib [11]uint8
	Keys  []uint32        // hashes of the features, ascending
	Rows  [][NumTags]int8 // their weights; that of O is 0
}

// Save appends the model's file to b.
func Save(b []byte, lex *Lexicon, w *Weights) []byte {
	b = append(b, magic...)
	b = append(b, version)
	b = put32(b, math.Float32bits(float32(w.Scale)))
	for l := range w.Trans {
		for j := range NumTags {
			for k := range NumTags {
				v := uint16(w.Trans[l][j][k])
				b = append(b, uint8(v), uint8(v>>8))
			}
		}
	}
	b = append(b, w.Calib[:]...)
	entries := lex.entries()
	keys := make([]uint32, len(entries))
	for i, e := range entries {
		keys[i] = e.key
	}
	b = putKeys(b, keys, 24)
	for _, e := range entries {
		b = append(b, uint8(e.bits))
	}
	for _, e := range entries {
		b = append(b, uint8(e.bits>>8))
	}
	keys = keys[:0]
	var rows []int
	for i, h := range w.Keys {
		if k := h >> (32 - keyBits); len(keys) == 0 || keys[len(keys)-1] != k {
			keys, rows = append(keys, k), append(rows, i)
		}
	}
	b = putKeys(b, keys, keyBits)
	for t := 1; t < NumTags; t++ {
		for _, i := range rows {
			b = append(b, uint8(w.Rows[i][t]))
		}
	}
	return b
}

// putKeys appends ascending keys of so many bits.
func putKeys(b []byte, keys []uint32, bits uint) []byte {
	rice := uint(0)
	for len(keys) > 0 && (1<<bits)/len(keys)>>(rice+1) > 0 {
		rice++
	}
	var w bitWriter
	next := uint32(0)
	for _, k := range keys {
		w.rice(k-next, rice)
		next = k + 1
	}
	b = append(b, uint8(rice))
	b = put32(b, uint32(len(keys)))
	b = put32(b, uint32(len(w.b)))
	return append(b, w.b...)
}

func put32(b []byte, v uint32) []byte {
	return append(b, uint8(v), uint8(v>>8), uint8(v>>16), uint8(v>>24))
}

// reader takes bytes off the front and notes when there are too few.
type reader struct {
	b      []byte
	failed bool
}

func (r *reader) take(n int) []byte {
	if n < 0 || n > len(r.b) {
		r.failed, r.b = true, nil
		return make([]byte, min(max(n, 0), 64))
	}
	out := r.b[:n]
	r.b = r.b[n:]
	return out
}

func (r *reader) u8() uint8   { return r.take(1)[0] }
func (r *reader) u16() uint16 { return uint16(r.u8()) | uint16(r.u8())<<8 }
func (r *reader) u32() uint32 { return uint32(r.u16()) | uint32(r.u16())<<16 }

// keys reads the head of a list of keys.
func (r *reader) keys() (n int, k *keyReader) {
	k = &keyReader{k: uint(r.u8())}
	n = int(r.u32())
	k.b = r.take(int(r.u32()))
	if n > len(k.b)*8 || k.k > 31 {
		r.failed = true
		n = 0
	}
	return n, k
}

// keyReader gives ascending keys.
type keyReader struct {
	bitReader
	k    uint
	last uint32
}

func (k *keyReader) next() uint32 {
	v := k.last + k.rice(k.k)
	k.last = v + 1
	return v
}

// bitReader reads bits, the lowest first; zeros beyond the end.
type bitReader struct {
	b  []byte
	at uint
}

func (r *bitReader) bit() uint32 {
	if r.at>>3 >= uint(len(r.b)) {
		return 0
	}
	v := r.b[r.at>>3] >> (r.at & 7) & 1
	r.at++
	return uint32(v)
}

// rice reads a number in Rice's code: unary above k bits.
func (r *bitReader) rice(k uint) (v uint32) {
	for r.bit() == 1 {
		v++
	}
	for range k {
		v = v<<1 | r.bit()
	}
	return v
}

type bitWriter struct {
	b  []byte
	at uint
}

func (w *bitWriter) bit(v uint32) {
	if w.at&7 == 0 {
		w.b = append(w.b, 0)
	}
	w.b[w.at>>3] |= uint8(v&1) << (w.at & 7)
	w.at++
}

func (w *bitWriter) rice(v uint32, k uint) {
	for range v >> k {
		w.bit(1)
	}
	w.bit(0)
	for i := k; i > 0; i-- {
		w.bit(v >> (i - 1))
	}
}
