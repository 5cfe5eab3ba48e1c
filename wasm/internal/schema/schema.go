// Package schema checks documents against docs/document.schema.json in tests.
// Nothing that ships imports it: the validator it leans on is for tests alone.
package schema

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var load = sync.OnceValues(func() (*jsonschema.Schema, error) {
	dir, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	for {
		path := filepath.Join(dir, "docs", "document.schema.json")
		if f, err := os.Open(path); err == nil {
			defer f.Close()
			doc, err := jsonschema.UnmarshalJSON(f)
			if err != nil {
				return nil, err
			}
			c := jsonschema.NewCompiler()
			if err := c.AddResource("document.schema.json", doc); err != nil {
				return nil, err
			}
			return c.Compile("document.schema.json")
		}
		up := filepath.Dir(dir)
		if up == dir {
			return nil, fmt.Errorf("no docs/document.schema.json above the working directory")
		}
		dir = up
	}
})

// Check tells in what a document departs from the schema.
func Check(document []byte) error {
	s, err := load()
	if err != nil {
		return err
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	if err != nil {
		return err
	}
	return s.Validate(v)
}
