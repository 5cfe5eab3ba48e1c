package main

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"
)

// progress is how far a long run has come: all lines before In are answered, and
// their answers are the first Out bytes of the output.
type progress struct {
	In   int64  `json:"in"`
	Out  int64  `json:"out"`
	Line int    `json:"line"`
	Bad  int    `json:"bad"`
	Head string `json:"head"` // of the input's first bytes: another input is refused
	Of   int    `json:"of"`   // how many bytes those are
}

// headSize is enough to tell one archive from another.
const headSize = 4096

// resumable is the output of a run that may be ended at any time and started
// again: FILE, and FILE.at, the place up to which it holds.
type resumable struct {
	progress
	file *os.File
	name string
	last time.Time
}

// checkpoint is how often the place is written down, and so how much is done
// again at most.
const checkpoint = time.Second

// openResumable opens the output behind what an earlier run has finished, and
// moves the input there.
func openResumable(name string, in *bufio.Reader, source io.Reader) (*resumable, error) {
	r := &resumable{name: name, last: time.Now()}
	head, err := in.Peek(headSize)
	if err != nil && err != io.EOF {
		return nil, err
	}
	state, err := os.ReadFile(name + ".at")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.Head, r.Of = digest(head), len(head)
		// An output without its place is somebody's file.
		if r.file, err = os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666); err != nil {
			return nil, err
		}
		return r, r.write()
	case err != nil:
		return nil, err
	}
	if err := json.Unmarshal(state, &r.progress); err != nil {
		return nil, fmt.Errorf("%s.at: %w", name, err)
	}
	if r.Of > len(head) || digest(head[:r.Of]) != r.Head {
		return nil, fmt.Errorf("%s.at was written for another input", name)
	}
	if err := skip(in, source, r.In); err != nil {
		return nil, fmt.Errorf("the input ends before byte %d, where %s.at stands: %w", r.In, name, err)
	}
	if r.file, err = os.OpenFile(name, os.O_WRONLY, 0); err != nil {
		return nil, err
	}
	if size, err := r.file.Seek(0, io.SeekEnd); err != nil || size < r.Out {
		return nil, errors.Join(fmt.Errorf("%s is shorter than %s.at says", name, name), err)
	}
	if err := r.file.Truncate(r.Out); err != nil {
		return nil, err
	}
	_, err = r.file.Seek(r.Out, io.SeekStart)
	return r, err
}

// digest is the SHA-256 of b in hexadecimal.
func digest(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])
}

// skip moves the input to a byte: at once in a file, by reading in a pipe.
func skip(in *bufio.Reader, source io.Reader, to int64) error {
	if f, ok := source.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
			if info.Size() < to {
				return io.ErrUnexpectedEOF
			}
			if _, err := f.Seek(to, io.SeekStart); err != nil {
				return err
			}
			in.Reset(f)
			return nil
		}
	}
	_, err := io.CopyN(io.Discard, in, to)
	return err
}

// done tells of a line that is answered in full; now and then it is written down.
func (r *resumable) done(j *job, out *bufio.Writer) error {
	r.In += j.size
	r.Line = j.n
	if j.err != nil {
		r.Bad++
	} else {
		r.Out += int64(len(j.out))
	}
	if time.Since(r.last) < checkpoint {
		return nil
	}
	return r.finish(out)
}

// finish brings the output to the disk, and then the place.
func (r *resumable) finish(out *bufio.Writer) error {
	r.last = time.Now()
	if err := out.Flush(); err != nil {
		return err
	}
	if err := r.file.Sync(); err != nil {
		return err
	}
	return r.write()
}

func (r *resumable) write() error {
	state, err := json.Marshal(r.progress)
	if err != nil {
		return err
	}
	if err := os.WriteFile(r.name+".at.new", append(state, '\n'), 0o666); err != nil {
		return err
	}
	return os.Rename(r.name+".at.new", r.name+".at")
}

// rate tells how fast the lines go by.
type rate struct {
	to          io.Writer // nil: nobody asks
	began, last time.Time
	articles    int
	bytes       int64
}

func (r *rate) add(n int64) {
	r.articles++
	r.bytes += n
	if r.to != nil && time.Since(r.last) > 10*time.Second {
		r.tell()
	}
}

func (r *rate) tell() {
	if r.to == nil {
		return
	}
	r.last = time.Now()
	s := max(time.Since(r.began).Seconds(), 1e-3)
	fmt.Fprintf(r.to, "sorot: %d articles, %.1f MB in %.1f s: %.0f articles/s, %.1f MB/s\n", r.articles, float64(r.bytes)/1e6, s, float64(r.articles)/s, float64(r.bytes)/1e6/s)
}
