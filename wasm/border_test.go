package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"
)

// What may not be in the engine alone: each of these costs tens of kilobytes
// or a slower start, or belongs to the page.
var foreign = []string{
	"fmt", "encoding/json", "encoding/binary", "regexp", "time", "reflect", "sort", "os", "syscall/js",
	"sorot/wasm/page", "github.com/hack-pad/safejs", "honnef.co/go/js/dom/v2",
}

// Below the page and the exports nothing may know the browser.
var browser = []string{"syscall/js", "github.com/hack-pad/safejs", "honnef.co/go/js/dom/v2"}

func TestEngineImports(t *testing.T) {
	if have := deps(t, "-tags=engine", "sorot/wasm"); len(have) > 0 {
		for _, p := range foreign {
			if have[p] {
				t.Errorf("engine.wasm holds %s", p)
			}
		}
	}
}

func TestPurePackages(t *testing.T) {
	have := deps(t, "sorot/wasm/annotate", "sorot/wasm/export", "sorot/wasm/packed")
	for _, p := range browser {
		if have[p] {
			t.Errorf("a package below the page imports %s", p)
		}
	}
}

// deps lists the packages that go into a build for the browser.
func deps(t *testing.T, args ...string) map[string]bool {
	t.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no go command here")
	}
	cmd := exec.Command("go", append([]string{"list", "-deps"}, args...)...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for p := range strings.FieldsSeq(string(out)) {
		have[p] = true
	}
	return have
}
