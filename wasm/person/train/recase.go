package train

import "strings"

// recase gives a copy of d in which some sentences are written in capitals or
// as a headline in title case, the spans kept.
func (w *swapper) recase(d *Doc, percent int) Doc {
	out := *d
	b := []byte(d.Text)
	for from := 0; from < len(b); {
		to := strings.Index(d.Text[from:], "\n\n")
		if to < 0 {
			to = len(b)
		} else {
			to += from
		}
		if w.r.chance(percent) {
			capitals := w.r.chance(40)
			inside := false
			for i := from; i < to; i++ {
				c := b[i]
				letter := 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0x80 || c == '\''
				if 'a' <= c && c <= 'z' && (capitals || !inside && longWord(b[i:to])) {
					b[i] = c - 32
				}
				inside = letter
			}
		}
		from = to + 2
	}
	out.Text = string(b)
	return out
}

func longWord(b []byte) bool {
	for i := 0; i < 4; i++ {
		if i >= len(b) || b[i]|0x20 < 'a' || b[i]|0x20 > 'z' {
			return false
		}
	}
	return true
}
