package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// An article with an error ends with 1 and tells where; one without, with 0.
func TestCheck(t *testing.T) {
	dir := t.TempDir()
	bad, good := filepath.Join(dir, "bad.txt"), filepath.Join(dir, "good.txt")
	os.WriteFile(bad, []byte("Judul\n\n“Ya,” kata dia, Rabu (24/10/2024).\n"), 0o666)
	os.WriteFile(good, []byte("Judul\n\n“Ya,” kata dia, Kamis (24/10/2024).\n"), 0o666)
	for _, c := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"check", bad}, exitFail, "bad.txt:3:17: error: 24 Oktober 2024 hari Kamis. Naskah menulis Rabu. Mana yang benar? [weekday-mismatch]"},
		{[]string{"check", "--say", "en", bad}, exitFail, "24 October 2024 is a Thursday. The text says Wednesday."},
		{[]string{"check", "--off", "weekday-mismatch", bad}, exitOK, ""},
		{[]string{"check", good}, exitOK, ""},
		{[]string{"check", "--fits", good}, exitOK, "cocok"},
		{[]string{"check", "--list"}, exitOK, "weekday-mismatch\t"},
		{[]string{"check", "--only", "no-such", good}, exitUsage, ""},
		{[]string{"check"}, exitUsage, ""},
		{[]string{"check", filepath.Join(dir, "none.txt")}, exitFail, ""},
	} {
		var out, errs bytes.Buffer
		if code := run(c.args, std{strings.NewReader(""), &out, &errs}); code != c.code || !strings.Contains(out.String(), c.want) {
			t.Errorf("%v: %d %s%s", c.args, code, out.String(), errs.String())
		}
	}
	var out bytes.Buffer
	run([]string{"check", "--json", bad}, std{strings.NewReader(""), &out, &out})
	var doc struct {
		Findings []struct{ Code, Severity string }
	}
	if err := json.Unmarshal(out.Bytes(), &doc); err != nil || len(doc.Findings) != 1 || doc.Findings[0].Severity != "error" {
		t.Errorf("%v: %s", err, out.String())
	}
}
