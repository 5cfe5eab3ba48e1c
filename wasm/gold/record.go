package gold

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
)

// Row is one score of one part of the articles, as it is recorded.
type Row struct {
	Set      string  `json:"set"` // "held out" or "development"
	Lang     string  `json:"lang"`
	Articles int     `json:"articles"`
	Kind     string  `json:"kind"`
	Score    string  `json:"score"`
	Of       int     `json:"of"` // annotations of the gold that it rests on
	Value    float64 `json:"value"`
	Low      float64 `json:"low"` // 95 % interval
	High     float64 `json:"high"`
}

func (r *Row) key() string { return strings.Join([]string{r.Set, r.Lang, r.Kind, r.Score}, " ") }

// Slack is how far a score may fall under what is recorded: half a hundredth,
// or one annotation where that is more.
func (r *Row) Slack() float64 { return max(0.005, 1/float64(r.Of)) }

// Record gives the scores of the articles that the bars are set for, by set,
// language and kind. Scores are rounded to four places, so that the same
// engine on another machine writes the same record.
func Record(groups []*Group) []Row {
	var out []Row
	round := func(x float64) float64 { return math.Round(x*1e4) / 1e4 }
	for i, kind := range Kinds {
		for _, g := range groups {
			if g.Family != barFamily {
				continue
			}
			r, within := g.Result()[i], g.Intervals()[kind]
			for _, name := range columns[kind] {
				v, in := r.Get(name), within[name]
				if math.IsNaN(v) {
					continue
				}
				out = append(out, Row{setName(g.HeldOut), g.Lang, g.Count, kind, name, r.of(name), round(v), round(in.Low), round(in.High)})
			}
		}
	}
	return out
}

// WriteIntervals writes one score a line, with its interval.
func WriteIntervals(w io.Writer, groups []*Group) {
	fmt.Fprintf(w, "%-11s %-4s %-7s %4s %-7s %-12s %5s %6s  %s\n", "set", "lang", "family", "docs", "kind", "score", "n", "score", "95 % interval")
	for _, g := range groups {
		within := g.Intervals()
		for _, r := range g.Result() {
			for _, name := range columns[r.Kind] {
				if math.IsNaN(r.Get(name)) {
					continue
				}
				shown := "-" // too few articles to tell
				if in, ok := within[r.Kind][name]; ok {
					shown = three(in.Low) + "–" + three(in.High)
				}
				fmt.Fprintf(w, "%-11s %-4s %-7s %4d %-7s %-12s %5d %6s  %s\n", setName(g.HeldOut), g.Lang, g.Family, g.Count, r.Kind, name, r.of(name), three(r.Get(name)), shown)
			}
		}
	}
}

// WriteRecord writes one row a line: a change of a score is a change of a line.
func WriteRecord(w io.Writer, rows []Row) error {
	sep := "[\n"
	for _, r := range rows {
		line, err := json.Marshal(r)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(w, "%s%s", sep, line); err != nil {
			return err
		}
		sep = ",\n"
	}
	_, err := io.WriteString(w, "\n]\n")
	return err
}

// ReadRecord reads what WriteRecord wrote.
func ReadRecord(data []byte) (rows []Row, err error) {
	err = json.Unmarshal(data, &rows)
	return rows, err
}

// Fallen tells which scores are missing, or under what was recorded by more
// than the slack, or rest on another number of annotations.
func Fallen(recorded, now []Row) (out []string) {
	have := map[string]Row{}
	for _, r := range now {
		have[r.key()] = r
	}
	for _, was := range recorded {
		is, ok := have[was.key()]
		delete(have, was.key())
		switch {
		case !ok:
			out = append(out, fmt.Sprintf("%s: recorded, and not scored now", was.key()))
		case is.Of != was.Of && !fluid[was.Score] || is.Articles != was.Articles:
			out = append(out, fmt.Sprintf("%s: %d of %d articles are scored, %d of %d are recorded", was.key(), is.Of, is.Articles, was.Of, was.Articles))
		case is.Value < was.Value-was.Slack():
			out = append(out, fmt.Sprintf("%s: %.4f, recorded %.4f less %.4f", was.key(), is.Value, was.Value, was.Slack()))
		}
	}
	for key := range have {
		out = append(out, key+": scored, and not recorded")
	}
	return out
}

// fluid are the scores that rest on what was matched, not on the gold alone.
var fluid = map[string]bool{
	"value": true, "unit": true, "modifier": true, "ordinal": true, "date_type": true, "date_mod": true, "open": true,
	"type": true, "cue_f1": true, "content_f1": true, "same_f1": true, "quote_source": true, "attributed": true, "entity": true,
}
