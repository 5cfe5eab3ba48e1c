// Command sorot is the engine natively.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/export"
)

func main() {
	e := annotate.New()
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<28)
	for in.Scan() {
		var l struct{ ID, Text, Lang, Published string }
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		a := e.Annotate(l.Text, article.Options{Lang: article.ParseLang(l.Lang), Published: l.Published})
		fmt.Println(string(export.JSON(nil, a, l.ID)))
	}
}
