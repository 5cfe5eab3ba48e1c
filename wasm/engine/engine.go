// Package engine is the annotator as its exports over linear memory present
// it: text in as UTF-8 bytes, marks out as one packed buffer, a status and
// nothing else. It exists so that a caller in JavaScript pays neither for
// objects nor for strings, and so that a fault stays a number.
//
// An export computes. There is no goroutine, channel or promise here.
package engine

import (
	"unsafe"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/check"
	"sorot/wasm/packed"
	"sorot/wasm/person"
)

// Limit is the longest text in bytes of UTF-8. An article has 5 000, a whole
// day of a national newspaper under two million, a book one million. The
// limit leaves room for ten times the largest of these and keeps the worker
// under half of the memory that a browser on a phone grants one tab.
const Limit = 16 << 20

// Status is what an export answers.
type Status int32

// The statuses; web/worker.js knows them by number.
const (
	OK       Status = iota
	TooLong         // over Limit
	BadCall         // more bytes than were reserved, a day that is none, a model that is none
	Panicked        // a defect; the engine was made anew, this text has no answer
	Gone            // no such session: it was closed, or forgotten for others
)

// Engine is one annotator with its buffers. The zero value is ready. It is not
// safe for concurrent use.
type Engine struct {
	in    []byte
	ann   *annotate.Engine
	model *person.Model
	which Checks
	enc   packed.Encoder
	out   []byte

	sessions []*session // the one edited last at the end
}

// Reserve gives a place for n bytes of text, which keeps what was written to
// the one before; nil over Limit or below zero. The next Reserve ends it.
func (e *Engine) Reserve(n int) []byte {
	if n < 0 || n > Limit {
		return nil
	}
	if n > cap(e.in) {
		in := make([]byte, n, max(n, 4096))
		copy(in, e.in[:cap(e.in)])
		e.in = in
	}
	e.in = e.in[:max(n, 1)] // one byte at least, so that there is an address
	return e.in
}

// Annotate reads the first n bytes of the reserved place. published is
// year·10000 + month·100 + day, 0 if not known; kinds 0 are all. Out holds the
// answer.
func (e *Engine) Annotate(n int, lang article.Lang, published int, kinds article.KindSet) (status Status) {
	e.out = nil
	opt, status := e.options(n, lang, published, kinds)
	if status != OK {
		return status
	}
	defer e.recovered(&status)
	if e.ann == nil {
		e.ann = annotate.New(e.model)
		e.SetChecks(e.which)
	}
	// Not copied: the answer is packed before the place is written to again.
	text := unsafe.String(unsafe.SliceData(e.in), n)
	e.out = e.enc.Encode(e.ann.Annotate(text, opt))
	return OK
}

// options checks what a text of n bytes is to be read with.
func (e *Engine) options(n int, lang article.Lang, published int, kinds article.KindSet) (article.Options, Status) {
	if n > Limit {
		return article.Options{}, TooLong
	}
	day, ok := isoDay(published)
	if n < 0 || n > len(e.in) || !ok || lang > article.EN || kinds > article.AllKinds {
		return article.Options{}, BadCall
	}
	return article.Options{Lang: lang, Published: day, Kinds: kinds}, OK
}

// SetModel takes the first n bytes of the reserved place as the person model
// of all texts to come; without one, people are found by rules alone.
func (e *Engine) SetModel(n int) Status {
	if n < 0 || n > len(e.in) {
		return BadCall
	}
	m, err := person.Load(append([]byte(nil), e.in[:n]...))
	if err != nil {
		return BadCall
	}
	e.model = m
	if e.ann != nil {
		e.ann.SetModel(m)
	}
	for _, s := range e.sessions {
		s.ann.SetModel(m)
	}
	return OK
}

// Checks is which checks are made; web/worker.js knows them by number.
type Checks int32

// The choices. What ships switched off is in AllChecks alone.
const (
	StandardChecks Checks = iota
	AllChecks
	NoChecks
)

// SetChecks says which checks are made of the texts to come; one that is none
// of the choices is StandardChecks.
func (e *Engine) SetChecks(which Checks) {
	e.which = which
	if e.ann != nil {
		e.ann.SetChecks(which.set())
	}
}

func (c Checks) set() check.Set {
	switch c {
	case AllChecks:
		return check.All()
	case NoChecks:
		return 0
	}
	return check.Standard()
}

// Out is the packed answer of the last Annotate that was OK, else nil. The
// next Annotate ends it.
func (e *Engine) Out() []byte { return e.out }

// isoDay writes a day as YYYY-MM-DD; "" for 0.
func isoDay(n int) (string, bool) {
	if n == 0 {
		return "", true
	}
	y, m, d := n/10000, n/100%100, n%100
	if n < 0 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31 {
		return "", false
	}
	b := [10]byte{4: '-', 7: '-'}
	for i, v := range [...]int{y / 1000, y / 100, y / 10, y, -1, m / 10, m, -1, d / 10, d} {
		if v >= 0 {
			b[i] = byte('0' + v%10)
		}
	}
	return string(b[:]), true
}
