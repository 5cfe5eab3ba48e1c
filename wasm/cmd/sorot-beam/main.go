// Command sorot-beam annotates an archive in Apache Beam: one article a line
// of JSON in, one document a line out, as `sorot annotate --jsonl` does, but
// on as many machines as the runner has. It is a module of its own, so that
// Beam and all that it needs stay out of the browser's go.mod.
//
//	go run . --runner=prism --input=archive.jsonl --output=documents.jsonl
//
// A line that cannot be read is counted ("sorot", "bad lines"), logged and
// left out. Beam promises no order; a document's id tells its article.
package main

import (
	"context"
	"flag"
	"log"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	blog "github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"

	"sorot/wasm/jsonl"
)

var (
	input  = flag.String("input", "", "the archive, one article a line; a pattern may name several files")
	output = flag.String("output", "", "where the documents go, one a line")
	bad    = beam.NewCounter("sorot", "bad lines")
)

// annotate is a line's document. Beam makes one for each thread of a worker,
// so an engine is never shared.
type annotate struct {
	lines jsonl.Annotator
}

// ProcessElement emits the document of a line, without its line feed.
func (a *annotate) ProcessElement(ctx context.Context, line string, emit func(string)) {
	doc, err := a.lines.Append(nil, []byte(line))
	if err != nil {
		bad.Inc(ctx, 1)
		blog.Errorf(ctx, "%v: %.80q", err, line)
		return
	}
	emit(string(doc[:len(doc)-1]))
}

func init() {
	register.DoFn3x0[context.Context, string, func(string)](&annotate{})
	register.Emitter1[string]()
	beam.RegisterType(reflect.TypeFor[annotate]())
}

func main() {
	flag.Parse()
	beam.Init()
	if *input == "" || *output == "" {
		log.Fatal("sorot-beam: --input and --output are needed")
	}
	p, s := beam.NewPipelineWithRoot()
	documents := beam.ParDo(s, &annotate{}, textio.Read(s, *input))
	textio.Write(s, *output, documents)
	if err := beamx.Run(context.Background(), p); err != nil {
		log.Fatalf("sorot-beam: %v", err)
	}
}
