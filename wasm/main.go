//go:build js

// Command wasm is Sorot in the browser: one module, compiled once, that starts
// as the page or as the worker's engine, as the loader says. Built with -tags
// engine it is the engine alone, without the page and its libraries.
package main

func main() { start() }
