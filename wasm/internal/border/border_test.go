// Package border holds the lines between the packages: what may lean on what.
// They keep the engine small (fmt, regexp or encoding/json would each cost more
// than all detectors), testable without a browser, and its parts apart.
package border

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "sorot/wasm/"

// libs are the browser's libraries.
var libs = []string{"github.com/hack-pad/safejs", "honnef.co/go/js/dom/v2"}

// detectors never lean on one another: a later one reads the marks of earlier
// ones through the article.
var detectors = []string{"number", "date", "person", "source"}

// heavy are the packages that an engine of 560 kB has no room for.
var heavy = append(strings.Fields("fmt regexp encoding/json encoding reflect time sort os log text/template html net/http"), libs...)

// deps lists what a package leans on, itself included.
func deps(t *testing.T, js bool, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-deps"}, args...)...)
	cmd.Dir = "../.."
	cmd.Env = os.Environ()
	if js {
		cmd.Env = append(cmd.Env, "GOOS=js", "GOARCH=wasm")
	} else {
		cmd.Env = append(cmd.Env, "GOOS=", "GOARCH=")
	}
	out, err := cmd.Output()
	if err != nil {
		if e, ok := err.(*exec.ExitError); ok {
			t.Fatalf("go list %v: %s", args, e.Stderr)
		}
		t.Skipf("no go command: %v", err) // under wasm nothing can be started
	}
	return strings.Fields(string(out))
}

// packages lists the packages of the product that are there, for a browser.
func packages(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, p := range deps(t, true, "./...") {
		if p == strings.TrimSuffix(module, "/") || strings.HasPrefix(p, module) {
			out = append(out, p)
		}
	}
	if len(out) < 8 {
		t.Fatalf("only %q found", out)
	}
	return out
}

// inside tells whether package p is one of the given folders, or in one.
func inside(p string, folders ...string) bool {
	return slices.ContainsFunc(folders, func(f string) bool {
		return p == module+f || strings.HasPrefix(p, module+f+"/")
	})
}

// Nothing below page and engine knows that there is a browser.
func TestNoBrowserBelowPageAndEngine(t *testing.T) {
	for _, p := range packages(t) {
		if p+"/" == module || inside(p, "page", "engine") {
			continue
		}
		for _, d := range deps(t, true, p) {
			if slices.Contains(libs, d) {
				t.Errorf("%s leans on %s", p, d)
			}
		}
		// The standard library's os and time stand on syscall/js of their own
		// accord when built for the browser: here only imports are asked.
		cmd := exec.Command("go", "list", "-f", "{{join .Imports \" \"}}", p)
		cmd.Dir, cmd.Env = "../..", append(os.Environ(), "GOOS=js", "GOARCH=wasm")
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		if slices.Contains(strings.Fields(string(out)), "syscall/js") {
			t.Errorf("%s imports syscall/js", p)
		}
	}
}

func TestDetectorsStandAlone(t *testing.T) {
	all := packages(t)
	for _, d := range detectors {
		if !slices.Contains(all, module+d) {
			t.Errorf("no detector %s", d)
			continue
		}
		for _, x := range deps(t, false, "./"+d) {
			for _, other := range detectors {
				if other != d && inside(x, other) {
					t.Errorf("%s leans on %s", d, x)
				}
			}
			if inside(x, "annotate", "export", "packed", "check") {
				t.Errorf("%s leans on %s, which stands above it", d, x)
			}
		}
	}
	for _, x := range deps(t, false, "./article") {
		if inside(x, append(detectors, "annotate", "export", "packed", "check", "numeral")...) {
			t.Errorf("article, the ground floor, leans on %s", x)
		}
	}
}

func TestEngineIsLight(t *testing.T) {
	for _, p := range []string{"article", "annotate", "packed", "export", "number", "date", "person", "source", "check"} {
		light(t, p, deps(t, false, "./"+p))
	}
	// The engine's binary: neither page nor libraries.
	engine := deps(t, true, ".")
	light(t, "the engine's binary", engine)
	for _, x := range engine {
		if inside(x, "page", "gold", "cmd", "internal") {
			t.Errorf("the engine's binary holds %s", x)
		}
	}
	// The page's may hold libraries and what they lean on, but neither tools
	// nor what the tests lean on, and nothing that reads texts.
	for _, x := range deps(t, true, "-tags", "page", ".") {
		if inside(x, append(detectors, "engine", "annotate", "gold", "cmd", "internal")...) || strings.Contains(x, "jsonschema") ||
			slices.Contains([]string{"regexp", "encoding/json", "text/template", "net/http"}, x) {
			t.Errorf("the page's binary holds %s", x)
		}
	}
}

func light(t *testing.T, name string, deps []string) {
	t.Helper()
	for _, x := range deps {
		if slices.Contains(heavy, x) {
			t.Errorf("%s leans on %s", name, x)
		}
	}
}
