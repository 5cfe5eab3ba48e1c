package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"runtime"
	"time"

	"sorot/wasm/article"
	"sorot/wasm/jsonl"
)

// job is one line on its way through the pipeline.
type job struct {
	n    int   // line number, from 1
	size int64 // of the input that it ends, blank lines before it too
	line []byte
	out  []byte
	err  error
	done chan struct{}
}

// inFlight is how many lines a worker may be ahead: enough to keep all busy
// behind one long article, and all that is ever held in memory.
const inFlight = 4

// wishes are what a caller of --jsonl may ask for.
type wishes struct {
	resume string          // the output's name, "" for standard output
	rate   bool            // tell how fast it goes
	kinds  article.KindSet // the marks, all if 0
	digest bool            // in place of a document, the hash of the engine's packed answer
}

// stream annotates one article a line on all cores, in the order of the
// input. A bad line is told with its number and does not stop the rest.
func stream(s std, want wishes) (err error) {
	in := bufio.NewReaderSize(s.in, 1<<16)
	to := s.out
	var r *resumable
	first, bad := 0, 0
	if want.resume != "" {
		if r, err = openResumable(want.resume, in, s.in); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, r.file.Close()) }()
		to, first, bad = r.file, r.Line, r.Bad
	}
	speed := rate{began: time.Now(), last: time.Now()}
	if want.rate || r != nil {
		speed.to = s.err
	}
	defer speed.tell()
	workers := runtime.GOMAXPROCS(0)
	todo := make(chan *job)
	order := make(chan *job, workers*inFlight)
	free := make(chan *job, workers*inFlight+workers+2) // buffers for reuse
	for range workers {
		go func() {
			a := jsonl.Annotator{Kinds: want.kinds, Digest: want.digest}
			for j := range todo {
				line := j.line
				if j.n == 1 {
					line = bytes.TrimPrefix(line, []byte("\ufeff"))
				}
				j.out, j.err = a.Append(j.out[:0], line)
				j.done <- struct{}{}
			}
		}()
	}
	var readErr error
	go func() {
		defer close(order)
		defer close(todo)
		size := int64(0)
		for n := first + 1; ; n++ {
			var j *job
			select {
			case j = <-free:
			default:
				j = &job{done: make(chan struct{}, 1)}
			}
			j.n = n
			var err error
			j.line, err = readLine(in, j.line[:0])
			size += int64(len(j.line))
			if err != nil && err != io.EOF {
				readErr = fmt.Errorf("line %d: %w", n, err)
				return // half a line is no line
			}
			if len(bytes.TrimSpace(j.line)) > 0 {
				j.size, size = size, 0
				order <- j
				todo <- j
			}
			if err != nil {
				return
			}
		}
	}()
	out := bufio.NewWriterSize(to, 1<<16)
	var writeErr error
	for j := range order {
		<-j.done
		if j.err != nil {
			bad++
			fmt.Fprintf(s.err, "sorot: line %d: %v\n", j.n, j.err)
		} else if writeErr == nil {
			_, writeErr = out.Write(j.out)
			if writeErr == nil && len(order) == 0 && r == nil {
				writeErr = out.Flush() // a slow source sees its answers at once
			}
		}
		if r != nil && writeErr == nil {
			writeErr = r.done(j, out)
		}
		if writeErr != nil {
			return writeErr // the goroutines end with the program
		}
		speed.add(j.size)
		if cap(j.line) <= keep && cap(j.out) <= keep {
			select {
			case free <- j:
			default:
			}
		}
	}
	if r != nil {
		writeErr = r.finish(out)
	} else {
		writeErr = out.Flush()
	}
	if err := errors.Join(writeErr, readErr); err != nil {
		return err
	}
	if bad > 0 {
		return errFailed
	}
	return nil
}

// keep is the largest buffer worth reusing.
const keep = 4 << 20

// readLine appends the next line, of any length, to buf.
func readLine(in *bufio.Reader, buf []byte) ([]byte, error) {
	for {
		part, err := in.ReadSlice('\n')
		buf = append(buf, part...)
		if err != bufio.ErrBufferFull {
			return buf, err
		}
	}
}
