package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"time"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/packed"
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
			w := worker{e: annotate.New(people()), kinds: want.kinds, digest: want.digest}
			for j := range todo {
				w.do(j)
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

type worker struct {
	e      *annotate.Engine
	kinds  article.KindSet
	digest bool
	enc    packed.Encoder
}

// do annotates one line into j.out, or says in j.err why not.
func (w *worker) do(j *job) {
	defer func() {
		if p := recover(); p != nil { // a fault of the engine: one article lost, not all
			j.err = fmt.Errorf("the engine failed: %v", p)
			w.e = annotate.New(people())
		}
	}()
	j.err = nil
	var in struct {
		ID        *string `json:"id"`
		Text      *string `json:"text"`
		Lang      *string `json:"lang"`
		Published *string `json:"published"`
	}
	line := j.line
	if j.n == 1 {
		line = bytes.TrimPrefix(line, []byte("\ufeff"))
	}
	if err := json.Unmarshal(line, &in); err != nil {
		j.err = err
		return
	}
	if in.Text == nil {
		j.err = errors.New("no text")
		return
	}
	if len(*in.Text) > maxText {
		j.err = fmt.Errorf("a text longer than the %d bytes that fit", maxText)
		return
	}
	opt, err := options(deref(in.Lang), deref(in.Published))
	if err != nil {
		j.err = err
		return
	}
	opt.Kinds = w.kinds
	a := w.e.Annotate(*in.Text, opt)
	if w.digest {
		j.out = export.String(append(j.out[:0], `{"id":`...), deref(in.ID))
		j.out = export.String(append(j.out, `,"sha256":`...), digest(w.enc.Encode(a)))
		j.out = append(j.out, "}\n"...)
		return
	}
	j.out = append(export.JSON(j.out[:0], a, deref(in.ID)), '\n')
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
