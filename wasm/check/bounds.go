package check

import "sorot/wasm/article"

// boundsCheck finds a range the wrong way round: "antara 50 dan 30 orang",
// "more than 40 but fewer than 25".
var boundsCheck = &Check{Code: "range-order", look: lookBounds}

func lookBounds(r *reader, c *Check) {
	for i := 0; i+1 < len(r.a.Marks); i++ {
		if r.number(i) == nil {
			continue
		}
		j := r.nextNumber(i, int(r.first[r.sent[i]+1]))
		if j < 0 {
			continue
		}
		a, b := r.number(i), r.number(j)
		m, n := &r.a.Marks[i], &r.a.Marks[j]
		if a.Low != a.High || b.Low != b.High || a.Low <= b.Low || a.Unit != b.Unit && (a.Unit != "" || a.Of.Len() > 0) || a.Ordinal || b.Ordinal || a.Per != b.Per && a.Per != "" {
			continue
		}
		gap := n.First - r.nounEnd(i)
		switch {
		case r.any(m.First-1, "antara between") && gap == 1 && r.any(n.First-1, "dan hingga sampai and to"):
			// Votes and goals, and what lies between two, have no order.
			if r.any(r.nounEnd(j)-1, "suara votes gol goals") || r.any(m.First-2, "selisih perbedaan beda jarak difference gap distance skor score perbandingan") {
				continue
			}
		case (a.Modifier == "more" || a.Modifier == "min") && (b.Modifier == "less" || b.Modifier == "max") && gap > 0 && gap <= 5 && r.linkedBounds(r.nounEnd(i), n.First):
			if a.Of.Len() > 0 && b.Of.Len() > 0 && r.a.Tokens[r.nounEnd(i)-1].Hash != r.a.Tokens[r.nounEnd(j)-1].Hash {
				continue
			}
		default:
			continue
		}
		r.say(c, article.Warn, []article.Span{m.Span, n.Span}, passage("a", m.Span), passage("b", n.Span))
	}
}

// linkedBounds tells that tokens [from, to) say that both bounds are of one
// thing.
func (r *reader) linkedBounds(from, to int32) bool {
	for k := from; k < to; k++ {
		if r.any(k, "tapi tetapi namun dan but and yet") {
			return !r.any(k+1, "di pada untuk the a in") && !r.has(k+1, article.Upper)
		}
		if r.kind(k) == article.Word && !r.any(k, "kurang lebih dari maksimal paling banyak") {
			return false
		}
	}
	return false
}
