package check

import "sorot/wasm/article"

// birthCheck compares an age with the year of birth beside it: "Budi (45),
// lahir 12 Maret 1970". Both must stand in one sentence or in two that follow
// one another and speak of one person alone. At death the age is that of then.
var birthCheck = &Check{Code: "age-birth", look: lookBirth}

const (
	wBorn uint32 = 1 << iota
	wDied
	wThen // an age at another time
)

var birthWords = new(article.Table[uint32]).
	Add(wBorn, "lahir dilahirkan kelahiran born").
	Add(wDied, "meninggal wafat tewas mangkat gugur berpulang died dies dead death passed killed").
	Add(wThen, "saat ketika sejak waktu menikah masuk lulus menjadi when since became joined married at")

func lookBirth(r *reader, c *Check) {
	for i := range r.a.Marks {
		d := r.date(i)
		if d == nil || d.Type != article.DateOnly || d.Form.Op != article.OpCalendar || d.Form.Year == 0 || d.Form.Year2 != 0 || d.Form.Day2 != 0 {
			continue
		}
		m := &r.a.Marks[i]
		s := r.sent[i]
		born := int32(-1)
		for k := m.First - 1; k >= max(r.a.Sentences[s].First, m.First-8); k-- {
			b := r.flags(birthWords, k)
			if b&wBorn != 0 {
				born = k
				break
			}
			if b&wDied != 0 || r.punct(k, ';') {
				break
			}
		}
		if born < 0 || r.any(born-1, "anak bayi") {
			continue
		}
		if j := r.ageOf(i, s); j >= 0 {
			r.birth(c, i, j)
		}
	}
}

// ageOf finds the one age that goes with the birth told in mark i.
func (r *reader) ageOf(i int, s int32) int {
	found := -1
	people := 0
	person := int32(-1)
	from, to := r.in(int(s))
	if s > 0 && r.a.Sentences[s-1].Para == r.a.Sentences[s].Para {
		f, _ := r.in(int(s - 1))
		_, hasPerson := r.onePerson(from, to)
		if !hasPerson {
			from = f
		}
	}
	for k := from; k < to; k++ {
		if m := &r.a.Marks[k]; m.Kind == article.PersonKind {
			if r.relative(int32(k)) {
				return -1
			}
			if e := r.a.Persons[m.Val].Entity; e != person || e < 0 {
				people++
				person = e
			}
		}
		n := r.number(k)
		if n == nil || n.Unit != "a" || n.Low != n.High || n.Low < 1 {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	if people > 1 || found < 0 {
		return -1
	}
	m := &r.a.Marks[found]
	if r.near(birthWords, wThen, r.sent[found], m.Last, m.Last+4) || r.near(birthWords, wThen, r.sent[found], m.First-4, m.First) && !r.near(birthWords, wDied, r.sent[found], m.First-4, m.First) {
		return -1
	}
	return found
}

// onePerson tells whether any person is named in marks [from, to).
func (r *reader) onePerson(from, to int) (i int, ok bool) {
	for k := from; k < to; k++ {
		if r.a.Marks[k].Kind == article.PersonKind {
			return k, true
		}
	}
	return 0, false
}

// birth compares the birth of mark i with the age of mark j.
func (r *reader) birth(c *Check, i, j int) {
	d := r.date(i)
	f := &d.Form
	ref := r.a.Published.Value
	s := r.sent[j]
	if r.near(birthWords, wDied, s, r.a.Sentences[s].First, r.a.Sentences[s].Last) {
		// The day of the death, where it is told; else the article's is near.
		from, to := r.in(int(s))
		for k := from; k < to; k++ {
			if e := r.date(k); k != i && e != nil && e.Type <= article.TimeOfDay {
				if _, ok := isoYear(e.Value); ok {
					ref = e.Value
				}
			}
		}
	}
	now, ok := isoYear(ref)
	if !ok || f.Year > int32(now) {
		return
	}
	age := int(r.number(j).Low)
	high := now - int(f.Year)
	low := high - 1
	if f.Month > 0 && len(ref) >= 7 {
		m, _ := digits(ref[5:7])
		switch {
		case m > int(f.Month):
			low = high
		case m < int(f.Month):
			high = low
		case f.Day > 0 && len(ref) >= 10:
			if d, _ := digits(ref[8:10]); d >= int(f.Day) {
				low = high
			} else {
				high = low
			}
		}
	}
	sev := article.Fit
	if age < low || age > high {
		if age >= low-1 && age <= high+1 && r.a.Published.From != "given" {
			return
		}
		sev = article.Warn
	}
	r.say(c, sev, []article.Span{r.a.Marks[j].Span, r.a.Marks[i].Span}, passage("born", r.a.Marks[i].Span), num("worked", float64(high), ""), num("written", float64(age), ""))
}
