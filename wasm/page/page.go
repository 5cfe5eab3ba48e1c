//go:build js

// Package page is all around the text.
package page

// Run serves the page; it never returns.
func Run() { select {} }
