package main

import (
	"sync"

	"sorot/wasm/person/model"
)

// people is the person model, read once and shared: it is never written to.
var people = sync.OnceValue(model.New)
