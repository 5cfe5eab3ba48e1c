// Package jsonl reads an article from a line of JSON and writes its document
// as another, for the programs that read archives: the command line, and
// filters inside of distributed engines, which then agree to the last byte.
package jsonl

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"sorot/wasm/annotate"
	"sorot/wasm/article"
	"sorot/wasm/export"
	"sorot/wasm/packed"
	"sorot/wasm/person/model"
)

// MaxText is the longest text in bytes: offsets are 32 bits, and bytes that
// are no UTF-8 may become three each.
const MaxText = 1<<31/3 - 1

// People is the person model, read once and shared: it is never written to.
var People = sync.OnceValue(model.New)

// Annotator annotates lines, one at a time.
type Annotator struct {
	Kinds  article.KindSet // the marks, all if 0
	Digest bool            // in place of a document, the SHA-256 of the engine's packed answer
	engine *annotate.Engine
	packed packed.Encoder
}

// Append appends the document of a line, {"id", "text", "lang"?,
// "published"?}, to out, with a line feed. The error says what is wrong with
// the line; out is then as it was.
func (a *Annotator) Append(out, line []byte) (doc []byte, err error) {
	defer func() {
		if p := recover(); p != nil { // a fault of the engine: one article lost, not all
			doc, err = out, fmt.Errorf("the engine failed: %v", p)
			a.engine = nil
		}
	}()
	if a.engine == nil {
		a.engine = annotate.New(People())
	}
	var in struct {
		ID        string  `json:"id"`
		Text      *string `json:"text"`
		Lang      string  `json:"lang"`
		Published string  `json:"published"`
	}
	if err := json.Unmarshal(line, &in); err != nil {
		return out, err
	}
	if in.Text == nil {
		return out, errors.New("no text")
	}
	if len(*in.Text) > MaxText {
		return out, fmt.Errorf("a text longer than the %d bytes that fit", MaxText)
	}
	opt, err := Options(in.Lang, in.Published)
	if err != nil {
		return out, err
	}
	opt.Kinds = a.Kinds
	read := a.engine.Annotate(*in.Text, opt)
	if a.Digest {
		sum := sha256.Sum256(a.packed.Encode(read))
		doc = export.String(append(out, `{"id":`...), in.ID)
		doc = export.String(append(doc, `,"sha256":`...), hex.EncodeToString(sum[:]))
		return append(doc, "}\n"...), nil
	}
	return append(export.JSON(out, read, in.ID), '\n'), nil
}

// Options checks the caller's wishes: a language that Sorot reads, and a day
// (of a moment, such as 2024-10-28T10:00:00Z, the day as written counts).
func Options(lang, published string) (article.Options, error) {
	var opt article.Options
	if lang != "" && lang != "und" {
		if opt.Lang = article.ParseLang(lang); opt.Lang == article.Unknown {
			return opt, fmt.Errorf("language %q: only id and en are read", lang)
		}
	}
	if published != "" {
		day := published
		if len(day) > 10 && (day[10] == 'T' || day[10] == ' ') {
			day = day[:10]
		}
		if _, err := time.Parse(time.DateOnly, day); err != nil {
			return opt, fmt.Errorf("published %q: not a day such as 2024-10-28", published)
		}
		opt.Published = day
	}
	return opt, nil
}
