//go:build js

// Command wasm is Sorot in the browser, two binaries of one package: the engine
// for the worker and for those who embed it, and with -tags page the page around
// the text. Neither holds anything of the other, so that the first marks wait for
// the engine alone.
package main

func main() { start() }
