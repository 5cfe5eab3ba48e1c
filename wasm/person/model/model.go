// Package model carries the trained person model for programs that read it
// from themselves: the command line and the tests. The browser's engine is
// given the file by its loader, and must not import this.
package model

import (
	_ "embed"

	"sorot/wasm/person"
)

// File is the model as trained: see docs/person-model.md.
//
//go:embed person-v1.bin
var File []byte

// New reads the model. It panics if the file is not what this version reads.
func New() *person.Model {
	m, err := person.Load(File)
	if err != nil {
		panic(err)
	}
	return m
}
