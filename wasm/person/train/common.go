package train

import (
	_ "embed"
	"strings"
)

// The words of two dictionaries in small letters: what is one is seldom a
// name by itself. English: SCOWL, sizes 10 to 40, without regular forms;
// Indonesian: the root words of Sastrawi.
var (
	//go:embed words/en.txt
	englishWords string
	//go:embed words/id.txt
	indonesianWords string
)

func commonWords() []string {
	return append(strings.Fields(englishWords), strings.Fields(indonesianWords)...)
}
