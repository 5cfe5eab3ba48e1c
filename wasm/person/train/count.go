package train

import (
	"fmt"
	"io"

	"sorot/wasm/person"
)

// CountTemplates tells how many features each template makes on a part of
// docs, and how many of them are seen twice or more: what its size would cost.
func CountTemplates(l *Lists, docs []Doc, cfg Config, w io.Writer) {
	lex := l.Lexicon(docs, &cfg)
	var some []item
	for i := 0; i < len(docs); i += 8 {
		some = append(some, item{docs[i], i})
	}
	for t := range person.MaxFeatures {
		cfg.Off = cfg.Off[:0]
		for k := range person.MaxFeatures {
			if k != t {
				cfg.Off = append(cfg.Off, k)
			}
		}
		m := &Model{Lex: lex, cfg: cfg}
		s := m.encode(some)
		if len(s.feats) > 0 {
			fmt.Fprintf(w, "%d\t%d\t%d\t%d\n", t, len(s.feats), len(newDict(s.feats, 1).keys), len(newDict(s.feats, 2).keys))
		}
	}
}
