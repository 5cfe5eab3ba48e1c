package engine

import (
	"unsafe"

	"sorot/wasm/article"
	"sorot/wasm/packed"
)

var one Engine

// floor is memory that nobody touches, so that it costs addresses alone: with
// it Go collects garbage after every 20 MB instead of every 4, and an article
// leaves half a megabyte.
var floor = make([]byte, 16<<20)

// hostReady tells the loader that the exports may be called.
//
//go:wasmimport sorot ready
func hostReady()

// Run serves the exports; it never returns.
func Run() {
	hostReady()
	select {}
}

//go:wasmexport sorot_version
func version() int32 { return packed.Version }

//go:wasmexport sorot_limit
func limit() int32 { return Limit }

// reserve gives the address of n bytes for text, 0 if there is none.
//
//go:wasmexport sorot_reserve
func reserve(n int32) (address uint32) {
	defer func() { _ = recover() }()
	return addressOf(one.Reserve(int(n)))
}

// setModel reads the person model from the reserved place.
//
//go:wasmexport sorot_model
func setModel(n int32) (status int32) {
	status = int32(Panicked)
	defer func() { _ = recover() }()
	return int32(one.SetModel(int(n)))
}

// setChecks says which checks are made of the texts to come.
//
//go:wasmexport sorot_checks
func setChecks(which int32) {
	defer func() { _ = recover() }()
	one.SetChecks(Checks(which))
}

//go:wasmexport sorot_annotate
func annotateText(n, lang, published, kinds int32) (status int32) {
	status = int32(Panicked)
	defer func() { _ = recover() }()
	if crashNext {
		panic("asked for")
	}
	return int32(one.Annotate(int(n), article.Lang(min(uint32(lang), 255)), int(published), article.KindSet(min(uint32(kinds), 255))))
}

// open and update read an article that is edited: see Engine.
//
//go:wasmexport sorot_open
func open(id, n, lang, published, kinds int32) (status int32) {
	status = int32(Panicked)
	defer func() { _ = recover() }()
	return int32(one.Open(id, int(n), article.Lang(min(uint32(lang), 255)), int(published), article.KindSet(min(uint32(kinds), 255))))
}

//go:wasmexport sorot_update
func update(id, n, from, to int32) (status int32) {
	status = int32(Panicked)
	defer func() { _ = recover() }()
	if crashNext {
		panic("asked for")
	}
	return int32(one.Update(id, int(n), int(from), int(to)))
}

//go:wasmexport sorot_close
func closeOne(id int32) {
	defer func() { _ = recover() }()
	one.Close(id)
}

// answer gives the address of the packed answer, 0 if there is none.
//
//go:wasmexport sorot_answer
func answer() uint32 { return addressOf(one.Out()) }

//go:wasmexport sorot_answer_size
func answerSize() int32 { return int32(len(one.Out())) }

func addressOf(b []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(b))))
}
