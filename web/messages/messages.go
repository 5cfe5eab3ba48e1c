// Package messages is the catalogue of all words that are said to a reader,
// for programs that are not the page.
package messages

import (
	"embed"
	"encoding/json"
)

//go:embed id.json en.json
var files embed.FS

// In gives the words of a language, "id" or "en", by key; those of English for
// any other.
func In(lang string) func(key string) string {
	raw, err := files.ReadFile(lang + ".json")
	if err != nil {
		raw, _ = files.ReadFile("en.json")
	}
	words := map[string]string{}
	if err := json.Unmarshal(raw, &words); err != nil {
		panic(err) // the catalogue is part of the program
	}
	return func(key string) string { return words[key] }
}
