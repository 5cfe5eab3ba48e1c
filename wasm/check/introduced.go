package check

import "sorot/wasm/article"

// introducedCheck finds people who are met by one word of their name and whose
// full name, or who they are, is told only later.
var introducedCheck = &Check{Code: "person-introduced", look: lookIntroduced}

func lookIntroduced(r *reader, c *Check) {
	first := make([]int32, len(r.a.Entities)) // by person: the mark of a bare first mention, counted from 1; -1 if it is no bare one
	q := 0
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.PersonKind || r.heading(r.sent[i]) {
			continue
		}
		e := r.a.Persons[m.Val].Entity
		if e < 0 || first[e] < 0 {
			continue
		}
		words := r.nameWords(m)
		if first[e] == 0 {
			var quoted bool
			q, quoted = r.quoted(q, m.First)
			if first[e] = int32(i + 1); quoted || words > 1 || r.presented(m) {
				first[e] = -1
			}
			continue
		}
		if words < 2 || r.sent[i] == r.sent[first[e]-1] {
			continue
		}
		a, b := r.a.Marks[first[e]-1].Span, m.Span
		first[e] = -1
		r.say(c, article.Info, []article.Span{a, b}, passage("a", a), passage("b", b))
	}
}

// nameWords counts the words of a name.
func (r *reader) nameWords(m *article.Mark) (n int) {
	for k := m.First; k < m.Last; k++ {
		if r.kind(k) == article.Word {
			n++
		}
	}
	return n
}

// presented tells that the words beside a name say who it is: an office or
// title before it ("Presiden Prabowo"), kin, an apposition ("Budi, sopir bus").
func (r *reader) presented(m *article.Mark) bool {
	k := m.First - 1
	if r.kind(k) != article.Word && !r.punct(k, '.') {
		return r.punct(m.Last, ',') || r.punct(m.Last, '(')
	}
	if r.any(k, "senin selasa rabu kamis jumat sabtu minggu monday tuesday wednesday thursday friday saturday sunday") {
		return false
	}
	if r.has(k, article.Upper) && !r.has(k, article.LineBefore) && r.a.Sentences[r.sentence(k)].First != k || r.punct(k, '.') && r.has(k-1, article.Upper) && !r.has(m.First, article.LineBefore) && r.a.Sentences[r.sentence(m.First)].First != m.First {
		return true
	}
	if ok, _ := honorifics.Find(r.a.Text, &r.a.Tokens[k]); ok {
		return true
	}
	if ok, _ := kin.Find(r.a.Text, &r.a.Tokens[k]); ok {
		return true
	}
	return r.punct(m.Last, ',') || r.punct(m.Last, '(')
}
