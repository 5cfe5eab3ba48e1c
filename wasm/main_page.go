//go:build js && page

package main

import "sorot/wasm/page"

func start() { page.Run() }
