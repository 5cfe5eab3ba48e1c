package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// archive is n lines, some of them long, empty or bad.
func archive(n int) string {
	var b strings.Builder
	for i := range n {
		switch i % 13 {
		case 5:
			b.WriteString("\n")
		case 9:
			b.WriteString("not json\n")
		default:
			fmt.Fprintf(&b, "{\"id\": \"a%d\", \"text\": %q}\n", i, strings.Repeat("Ada 500 orang di sana. ", 1+i%7*9))
		}
	}
	return b.String()
}

// breaking is an input that ends with an error after some bytes.
type breaking struct {
	r    io.Reader
	left int
}

func (b *breaking) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errors.New("pulled out")
	}
	n, err := b.r.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
}

// A run that is ended again and again, with answers on the disk that were
// never noted, gives what one run gives.
func TestResume(t *testing.T) {
	in := archive(400)
	_, want, _ := sorot(t, in, "annotate", "--jsonl")
	file := filepath.Join(t.TempDir(), "out.jsonl")
	r := rand.New(rand.NewPCG(1, 2))
	for try, ended := 0, false; !ended; try++ {
		if try > 200 {
			t.Fatal("no end")
		}
		var errs bytes.Buffer
		from := &breaking{strings.NewReader(in), 4096 + try*2000 + r.IntN(3000)}
		code := run([]string{"annotate", "--jsonl", "--resume", file}, std{from, io.Discard, &errs})
		ended = !strings.Contains(errs.String(), "pulled out")
		if code != exitFail || !strings.Contains(errs.String(), "articles/s") {
			t.Fatalf("exit code %d, %s", code, &errs)
		}
		f, err := os.OpenFile(file, os.O_APPEND|os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		if !ended { // the answers after the last note, the last of them torn
			f.WriteString("{\"id\": \"never noted\"}\n{\"id\": \"to")
		}
		f.Close()
	}
	got, err := os.ReadFile(file)
	if err != nil || string(got) != want {
		t.Fatalf("%d bytes, want %d, %v", len(got), len(want), err)
	}
	// At the end there is nothing to do; what is added to the input is done.
	more := in + "{\"id\": \"last\", \"text\": \"Ada 7 orang.\"}\n"
	code, _, errs := sorot(t, more, "annotate", "--jsonl", "--resume", file)
	got, _ = os.ReadFile(file)
	if rest, ok := strings.CutPrefix(string(got), want); code != exitFail || !ok || !strings.HasPrefix(rest, `{"id":"last"`) || strings.Count(rest, "\n") != 1 {
		t.Errorf("exit code %d, %q, %s", code, rest, errs)
	}
	for name, c := range map[string]struct{ in, want string }{
		"another input": {strings.Replace(in, "500", "600", 1), "another input"},
		"a shorter one": {in[:5000], "the input ends before"},
	} {
		if code, _, errs := sorot(t, c.in, "annotate", "--jsonl", "--resume", file); code != exitFail || !strings.Contains(errs, c.want) {
			t.Errorf("%s: exit code %d, %q", name, code, errs)
		}
	}
	// A file that no run of this kind has made is left alone.
	mine := filepath.Join(t.TempDir(), "mine")
	os.WriteFile(mine, []byte("mine"), 0o666)
	code, _, _ = sorot(t, in, "annotate", "--jsonl", "--resume", mine)
	if kept, _ := os.ReadFile(mine); code != exitFail || string(kept) != "mine" {
		t.Errorf("exit code %d, %q", code, kept)
	}
}

// From a file the place is found without reading what stands before.
func TestResumeFile(t *testing.T) {
	dir := t.TempDir()
	name, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	text := archive(60)
	os.WriteFile(name, []byte(text[:len(text)*2/3]), 0o666)
	once := func() {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		run([]string{"annotate", "--jsonl", "--resume", out}, std{f, io.Discard, io.Discard})
	}
	cut := strings.LastIndexByte(text[:len(text)*2/3], '\n') + 1
	os.WriteFile(name, []byte(text[:cut]), 0o666)
	once()
	os.WriteFile(name, []byte(text), 0o666)
	once()
	_, want, _ := sorot(t, text, "annotate", "--jsonl")
	if got, _ := os.ReadFile(out); string(got) != want {
		t.Errorf("%d bytes, want %d", len(got), len(want))
	}
}

// endless is an archive that is made while it is read.
type endless struct {
	line []byte
	left int
	at   int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), e.left)], e.line[e.at:])
	e.at = (e.at + n) % len(e.line)
	e.left -= n
	return n, nil
}

// What is held does not grow with the archive.
func TestStreamIsFlat(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	line := []byte(fmt.Sprintf("{\"id\": \"a\", \"text\": %q}\n", strings.Repeat("Ada 500 orang di sana. ", 200)))
	var most atomic.Uint64
	stop := make(chan struct{})
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(20 * time.Millisecond):
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				most.Store(max(most.Load(), m.HeapInuse))
			}
		}
	}()
	in := &endless{line: line, left: len(line) * 4000}
	code := run([]string{"annotate", "--jsonl", "--digest"}, std{in, io.Discard, io.Discard})
	close(stop)
	if code != exitOK || in.left != 0 || most.Load() > 100<<20 {
		t.Errorf("exit code %d, %d bytes unread, %d MB of heap for %d MB", code, in.left, most.Load()>>20, len(line)*4000>>20)
	}
}

// The digest is of what the engine says, whatever the article is called.
func TestDigest(t *testing.T) {
	code, out, errs := sorot(t, `{"id": "a\"", "text": "Ada 5 orang."}`+"\n"+`{"text": "Ada 5 orang."}`+"\n"+`{"text": "Ada 6 orang."}`, "annotate", "--jsonl", "--digest")
	lines := strings.Split(out, "\n")
	if code != 0 || errs != "" || len(lines) != 4 || !strings.HasPrefix(lines[0], `{"id":"a\"","sha256":"`) {
		t.Fatalf("exit code %d, %q, %s", code, out, errs)
	}
	hash := func(line string) string { return line[strings.Index(line, "sha256"):] }
	if hash(lines[0]) != hash(lines[1]) || hash(lines[1]) == hash(lines[2]) {
		t.Errorf("%q", lines)
	}
	if code, _, _ := sorot(t, "", "annotate", "--digest", "x"); code != exitUsage {
		t.Errorf("exit code %d", code)
	}
}
