//go:build js

package page

import (
	"strconv"
	"time"

	"github.com/hack-pad/safejs"
)

// value is what a call into JavaScript gave, read without fear.
type value struct{ v safejs.Value }

func (v value) text() string {
	s, err := v.v.String()
	if err != nil || v.v.Type() != safejs.TypeString {
		return ""
	}
	return s
}

func (v value) truth() bool {
	t, err := v.v.Truthy()
	return err == nil && t
}

// bytes copies what is a Uint8Array; nil for anything else.
func (v value) bytes() []byte {
	b := make([]byte, v.length())
	if len(b) == 0 {
		return nil
	}
	if _, err := safejs.CopyBytesToGo(b, v.v); err != nil {
		return nil
	}
	return b
}

func (v value) number() float64 {
	f, err := v.v.Float()
	if err != nil {
		return 0
	}
	return f
}

func (v value) length() int {
	if v.v.Type() != safejs.TypeObject {
		return 0
	}
	n, err := v.v.Length()
	if err != nil {
		return 0
	}
	return n
}

func must(v safejs.Value, err error) safejs.Value {
	if err != nil {
		panic(err)
	}
	return v
}

// call calls a method of an object of ours; what throws gives undefined.
func (p *page) call(of safejs.Value, method string, args ...any) value {
	v, err := of.Call(method, args...)
	if err != nil {
		return value{safejs.Undefined()}
	}
	return value{v}
}

// str reads a plain property.
func (p *page) str(of safejs.Value, name string) string {
	v, err := of.Get(name)
	if err != nil {
		return ""
	}
	return value{v}.text()
}

// on hears an event of desk.js, already put into plain values.
func (p *page) on(name string, f func(args []safejs.Value)) {
	p.answering(name, func(args []safejs.Value) bool { f(args); return true })
}

// answering is on for events that are asked whether they were dealt with. A
// panic ends the one event, not the page.
func (p *page) answering(name string, f func(args []safejs.Value) bool) {
	call := must2(safejs.FuncOf(func(_ safejs.Value, args []safejs.Value) (done any) {
		defer p.recover()
		return f(args)
	}))
	p.call(p.host, "on", name, call)
}

func must2(f safejs.Func, err error) safejs.Func {
	if err != nil {
		panic(err)
	}
	return f
}

func (p *page) recover() {
	if r := recover(); r != nil {
		s := "?"
		switch r := r.(type) {
		case error:
			s = r.Error()
		case string:
			s = r
		}
		p.call(p.host, "stumbled", s)
	}
}

// after does something later, with the same care.
func (p *page) after(d time.Duration, f func()) {
	time.AfterFunc(d, func() {
		defer p.recover()
		f()
	})
}

func text(a []safejs.Value, i int) string {
	if i >= len(a) {
		return ""
	}
	return value{a[i]}.text()
}

func integer(a []safejs.Value, i int) int {
	if i >= len(a) || a[i].Type() != safejs.TypeNumber {
		return -1
	}
	return int(value{a[i]}.number())
}

func truth(a []safejs.Value, i int) bool {
	if i >= len(a) {
		return false
	}
	t, err := a[i].Truthy()
	return err == nil && t
}

// toggle sets a class of the body.
func (p *page) toggle(class string, on bool) { p.call(p.host, "toggle", class, on) }

// build replaces what is in a fixed element by a tree.
func (p *page) build(id string, t *tree) { p.call(p.host, "build", id, string(t.b)) }

func itoa(n int) string { return strconv.Itoa(n) }
