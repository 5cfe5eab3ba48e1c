package gold

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// Document is one annotator's output for one article, as far as it is scored.
type Document struct {
	ID          string       `json:"id"`
	Annotations []Annotation `json:"annotations"`
}

// Annotation is one mark of a document. Values whose form the format leaves
// to the annotator (ids, numbers) are taken as they come.
type Annotation struct {
	ID         any    `json:"id"`
	Kind       string `json:"kind"`
	Start      int    `json:"start"`
	End        int    `json:"end"`
	Attributed []any  `json:"attributed"`
	Number     *struct {
		Value    any     `json:"value"`
		Low      any     `json:"low"`
		High     any     `json:"high"`
		Unit     *string `json:"unit"`
		Modifier *string `json:"modifier"`
		Ordinal  any     `json:"ordinal"`
	} `json:"number"`
	Date *struct {
		Type     *string `json:"type"`
		Value    *string `json:"value"`
		Modifier *string `json:"modifier"`
	} `json:"date"`
	Person *struct {
		Entity any `json:"entity"`
	} `json:"person"`
	Source *struct {
		Type    *string  `json:"type"`
		Entity  any      `json:"entity"`
		Cue     *Range   `json:"cue"`
		Content []*Piece `json:"content"`
	} `json:"source"`
}

// Range is a span in UTF-16 code units.
type Range struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Piece is one piece of a source's content.
type Piece struct {
	Range
	Direct any `json:"direct"`
}

// ParseDocument reads one document.
func ParseDocument(line []byte) (*Document, error) {
	var d Document
	if err := json.Unmarshal(line, &d); err != nil {
		return nil, err
	}
	for i := range d.Annotations {
		a := &d.Annotations[i]
		if a.Kind == "" {
			return nil, errors.New("an annotation without a kind")
		}
		if n := a.Number; n != nil {
			for _, v := range []*any{&n.Value, &n.Low, &n.High} {
				if err := toFloat(v); err != nil {
					return nil, err
				}
			}
		}
	}
	return &d, nil
}

// toFloat turns a number, or a number in quotation marks, into a float64.
func toFloat(v *any) error {
	switch x := (*v).(type) {
	case nil, float64:
	case bool:
		*v = 0.0
		if x {
			*v = 1.0
		}
	case string:
		f, err := strconv.ParseFloat(x, 64)
		if err != nil {
			return err
		}
		*v = f
	default:
		return errors.New("a number that is none")
	}
	return nil
}

// truthy tells whether a JSON value is neither missing, false, 0 nor empty.
func truthy(v any) bool {
	switch x := v.(type) {
	case nil:
		return false
	case bool:
		return x
	case float64:
		return x != 0
	case string:
		return x != ""
	case []any:
		return len(x) > 0
	case map[string]any:
		return len(x) > 0
	}
	return true
}

// same tells whether two ids are the same one; two missing ones are.
func same(a, b any) bool {
	switch a.(type) {
	case nil, bool, float64, string:
		return a == b
	}
	return false
}

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (a *Annotation) unit() string {
	if a.Number == nil {
		return ""
	}
	return str(a.Number.Unit)
}

// value gives the bounds of a number; ok is false where none is told.
func (a *Annotation) value() (low, high *float64, ok bool) {
	n := a.Number
	if n == nil {
		return nil, nil, false
	}
	float := func(v any) *float64 {
		if f, ok := v.(float64); ok {
			return &f
		}
		return nil
	}
	if v := float(n.Value); v != nil {
		return v, v, true
	}
	low, high = float(n.Low), float(n.High)
	return low, high, low != nil || high != nil
}

func (a *Annotation) entity() any {
	if a == nil || a.Person == nil {
		return nil
	}
	return a.Person.Entity
}

func (a *Annotation) speaker() any {
	if a == nil || a.Source == nil {
		return nil
	}
	return a.Source.Entity
}

func (a *Annotation) content() []*Piece {
	if a == nil || a.Source == nil {
		return nil
	}
	return a.Source.Content
}

// ReadDocuments reads one document a line; of two with one id the later counts.
func ReadDocuments(r io.Reader) (map[string]*Document, error) {
	docs := map[string]*Document{}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			d, bad := ParseDocument(line)
			if bad != nil {
				return nil, fmt.Errorf("line %d: %w", n, bad)
			}
			docs[d.ID] = d
		}
		if err == io.EOF {
			return docs, nil
		}
		if err != nil {
			return nil, err
		}
	}
}
