package check

import "sorot/wasm/article"

// agesCheck compares the ages of one person: "Budi (45) … Budi, 54,". Only
// ages right behind the name, in brackets or between commas, are that person's
// beyond doubt.
var agesCheck = &Check{Code: "age-change", look: lookAges}

func lookAges(r *reader, c *Check) {
	first := make([]int32, len(r.a.Entities)) // by person: the mark of the age, 0 if none
	for i := 1; i < len(r.a.Marks); i++ {
		n := r.number(i)
		if n == nil || n.Low != n.High || n.Unit != "a" || n.Modifier != "" || n.Low > 120 {
			continue
		}
		m, p := &r.a.Marks[i], r.personBefore(i)
		if p < 0 || !r.punct(m.First-1, '(') && !r.punct(m.First-1, ',') || r.any(m.Last, "saat ketika when at") {
			continue
		}
		j := int(first[p])
		if j == 0 { // no age is the first mark: a name stands before it
			first[p] = int32(i)
		} else if r.number(j).Low != n.Low {
			r.say(c, article.Warn, []article.Span{r.a.Marks[j].Span, m.Span}, passage("a", r.a.Marks[j].Span), passage("b", m.Span), passage("who", r.a.Entities[p].Name))
		}
	}
}

// personBefore is the person whose name stands one sign before mark i; -1 if
// none does.
func (r *reader) personBefore(i int) int32 {
	for k := i - 1; k >= 0 && k >= i-3 && r.sent[k] == r.sent[i]; k-- {
		if m := &r.a.Marks[k]; m.Kind == article.PersonKind && m.Last == r.a.Marks[i].First-1 {
			return r.a.Persons[m.Val].Entity
		}
	}
	return -1
}
