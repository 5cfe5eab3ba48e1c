//go:build js && !page

package main

import "sorot/wasm/engine"

func start() { engine.Run() }
