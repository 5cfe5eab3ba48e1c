package annotate

import (
	"sync"

	"sorot/wasm/person/model"
)

// people is the person model, read once for all tests.
var people = sync.OnceValue(model.New)
