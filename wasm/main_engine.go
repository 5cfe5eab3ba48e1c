//go:build js && engine

package main

import "sorot/wasm/engine"

func start() { engine.Run() }
