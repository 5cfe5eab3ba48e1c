package schema

import (
	"strings"
	"testing"
)

// The example of the design, and what is wrong with others.
func TestCheck(t *testing.T) {
	const whole = `{"id": "a", "lang": "id", "published": {"value": "2024-10-28", "from": "given"},
	"annotations": [
		{"id": "m1", "kind": "number", "start": 19, "end": 22, "rule": "id/digits", "number": {"value": 500, "unit": "", "ordinal": false, "modifier": "", "of": "perwira"}},
		{"id": "m2", "kind": "number", "start": 29, "end": 35, "rule": "id/range", "attributed": ["m5"], "number": {"low": 5, "high": 10, "unit": "%", "ordinal": false, "modifier": ""}},
		{"id": "m3", "kind": "date", "start": 39, "end": 45, "rule": "id/day", "date": {"type": "date", "value": "2024-10-22", "modifier": "", "assumed": false}},
		{"id": "m4", "kind": "person", "start": 70, "end": 84, "rule": "model", "confidence": 0.97, "person": {"entity": "e1"}},
		{"id": "m5", "kind": "source", "start": 59, "end": 84, "rule": "id/said", "source": {"type": "person", "entity": "e1", "cue": {"start": 72, "end": 76}, "content": [{"start": 0, "end": 70, "direct": false}], "via": "m5"}}],
	"entities": [{"id": "e1", "kind": "person", "name": "Kyrylo Budanov", "role": "Kepala HUR", "aliases": ["Budanov"], "mentions": ["m4"], "pronouns": []}],
	"sources": {"ledger": [{"type": "person", "entity": "e1", "name": "Kyrylo Budanov", "marks": ["m5"], "numbers": 1, "dates": 0, "people": 0}], "unanswered": [{"start": 3, "end": 9}], "named": 1, "unnamed": 0, "documentary": 0},
	"findings": [{"code": "weekday-mismatch", "severity": "error", "spans": [{"start": 1, "end": 2}], "values": {"day": "2024-10-24"}}]}`
	if err := Check([]byte(whole)); err != nil {
		t.Fatal(err)
	}
	for _, c := range [][2]string{
		{`"lang": "id"`, `"lang": "fr"`},
		{`"from": "given"`, `"from": "none"`},
		{`"value": "2024-10-28", `, ``},
		{`"value": "2024-10-28"`, `"value": "28/10/2024"`},
		{`"value": 500`, `"value": "500"`},
		{`"value": 500`, `"value": 500, "low": 1`},
		{`"rule": "id/digits", "number"`, `"rule": "id/digits", "date"`},
		{`"rule": "id/digits", `, ``},
		{`"kind": "number", "start": 19`, `"kind": "date", "start": 19`},
		{`"start": 19`, `"start": -1`},
		{`"value": "2024-10-22"`, `"value": "2024-13-22"`},
		{`"value": "2024-10-22"`, `"value": ""`},
		{`"value": "2024-10-22"`, `"value": "soon"`},
		{`"type": "date"`, `"type": "day"`},
		{`"confidence": 0.97`, `"confidence": 97`},
		{`["m5"]`, `[]`},
		{`"direct": false`, `"quoted": false`},
		{`"via": "m5"`, `"via": ""`},
		{`"entities": [{`, `"people": [{`},
		{`"marks": ["m5"]`, `"marks": []`},
		{`"values": {"day": "2024-10-24"}`, `"values": {"day": [1]}`},
		{`"severity": "error"`, `"severity": "bad"`},
		{`"modifier": "", "of"`, `"modifier": "about", "of"`},
	} {
		doc := strings.Replace(whole, c[0], c[1], 1)
		if doc == whole {
			t.Fatalf("%s is not in the example", c[0])
		}
		if Check([]byte(doc)) == nil {
			t.Errorf("%s passes", c[1])
		}
	}
	for _, v := range []string{"2024", "2024-10", "2024-W43", "2025-Q2", "2025-H1", "2024-10-28T10:00+07:00", "2024-10-22/2024-10-24", "P3D", "PT1.5H", "P2Y3M", "XXXX-WXX-1", "XXXX-08-17", "199X", "19XX", "2024-W43-WE", "T10:00", "PXY", "XXXX-12"} {
		if err := Check([]byte(strings.Replace(whole, `"value": "2024-10-22"`, `"value": "`+v+`"`, 1))); err != nil {
			t.Errorf("%s: %v", v, err)
		}
	}
}
