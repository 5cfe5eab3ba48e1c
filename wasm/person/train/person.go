package train

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"sorot/wasm/person"
)

// Final is the training that made the model in the repository.
var Final = Config{Min: 3, Keep: 122000, Epochs: 4, Epochs2: 4, Folds: 3, Rate: 0.05, Eps: 1e-4, Copies: 1, News: 4, Recase: 4, Byline: 10, Words: true, Made: 800, Seed: 2, Seeds: 4}

// Step and Bias are how it is packed: the unit of its weights, and what is
// added to the beginning of a name.
const (
	Step = 0.1
	Bias = -0.5
)

//go:embed inputs.sha256
var inputs string

// CheckInputs compares the files under dir with the recorded hashes: another
// input would give another model.
func CheckInputs(dir string) error {
	for line := range strings.Lines(inputs) {
		want, name, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if !ok {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		if sum := sha256.Sum256(b); hex.EncodeToString(sum[:]) != want {
			return fmt.Errorf("%s is not the file that the model was made from", name)
		}
	}
	return nil
}

// Person trains the model from the data under dir, writes it to out and tells
// the scores on the documents kept aside to log. The same input gives the
// same bytes.
func Person(dir, out string, log io.Writer) error {
	if err := CheckInputs(dir); err != nil {
		return err
	}
	lists, err := LoadLists(dir)
	if err != nil {
		return err
	}
	learn, held, err := Load(dir)
	if err != nil {
		return err
	}
	news, newsHeld, err := LoadNews(dir, 0, 0)
	if err != nil {
		return err
	}
	held = append(held, newsHeld...)
	cfg := Final
	cfg.Log = log
	m := Fit(lists, learn, news, cfg)
	m.Calibrate(held, Step, Bias)
	file := m.Pack(Step, Bias)
	if err := os.WriteFile(out, file, 0o644); err != nil {
		return err
	}
	p, err := person.Load(file)
	if err != nil {
		return err
	}
	fmt.Fprintf(log, "%s: %d bytes\n", out, len(file))
	names, scores := EvaluateDetector(p, held, false, nil)
	for _, n := range names {
		s := scores[n]
		fmt.Fprintf(log, "%-14s F1 %.3f  precision %.3f  recall %.3f  of %d\n", n, s.F1(),
			float64(s.Right)/float64(max(1, s.Found)), float64(s.Right)/float64(max(1, s.Gold)), s.Gold)
	}
	return nil
}
