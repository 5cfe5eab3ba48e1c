//go:build js && !engine

package main

import (
	"sorot/wasm/engine"
	"sorot/wasm/page"
)

// hostRole is what this instance is to be: 0 the engine, 1 the page.
//
//go:wasmimport sorot role
func hostRole() int32

func start() {
	if hostRole() == 1 {
		page.Run()
		return
	}
	engine.Run()
}
