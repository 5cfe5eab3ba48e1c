package check

import "sorot/wasm/article"

// headPersonCheck finds people of the headline whom the text never names.
var headPersonCheck = &Check{Code: "person-headline", look: lookHeadPerson}

// careCheck reminds of those whom the codes of ethics protect: a named minor
// beside a crime, a named victim of a sexual offence (Kode Etik Jurnalistik,
// pasal 5; the Editors' Code, clauses 6, 7 and 11).
var careCheck = &Check{Code: "care-named", look: lookCare}

// absoluteCheck notes the first, the only, the largest of the world: claims
// that are wrong more often than they look.
var absoluteCheck = &Check{Code: "absolute", look: lookAbsolute}

func lookHeadPerson(r *reader, c *Check) {
	if r.headline() == 0 {
		return
	}
	heads := r.a.Paragraphs[0].Last // not the byline below it
	seen := make([]bool, len(r.a.Entities))
	left := 8 // each is looked for in the whole text
	for i := len(r.a.Marks) - 1; i >= 0; i-- {
		m := &r.a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		e := r.a.Persons[m.Val].Entity
		if e < 0 {
			continue
		}
		if r.sent[i] < heads && !seen[e] && left > 0 {
			if left--; !r.named(m.First, m.Last, heads) {
				r.say(c, article.Info, []article.Span{m.Span}, passage("a", m.Span))
			}
		}
		seen[e] = true
	}
}

// named tells whether a word of the name stands anywhere in the body: a model
// may miss it there.
func (r *reader) named(first, last, heads int32) bool {
	for k := r.a.Sentences[heads-1].Last; k < int32(len(r.a.Tokens)); k++ {
		for t := first; t < last; t++ {
			if r.a.Tokens[t].Len() > 2 && r.a.Tokens[k].Hash == r.a.Tokens[t].Hash {
				return true
			}
		}
	}
	return false
}

const (
	wSexual uint32 = 1 << iota
	wVictim
	wCrime
	wAbuse // with the word after it
)

var careWords = new(article.Table[uint32]).
	Add(wSexual, "pemerkosaan perkosaan memperkosa diperkosa pencabulan mencabuli dicabuli rudapaksa dirudapaksa rape raped rapist molested molesting").
	Add(wVictim, "korban victim survivor penyintas").
	Add(wAbuse, "pelecehan kekerasan sexual").
	Add(wCrime, "tersangka pelaku terdakwa ditangkap menganiaya dianiaya suspect accused arrested charged")

func lookCare(r *reader, c *Check) {
	asked := make([]bool, len(r.a.Entities))
	known, sexual := false, false
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.PersonKind {
			continue
		}
		e := r.a.Persons[m.Val].Entity
		if e < 0 || asked[e] {
			continue
		}
		age := r.a.Entities[e].Age
		if i+1 < len(r.a.Marks) && r.personBefore(i+1) == e { // the mark behind a name is its age
			if n := r.number(i + 1); n != nil && n.Unit == "a" {
				age = int32(n.Low)
			}
		}
		near := func(bits uint32, from, to int32) bool { return r.near(careWords, bits, r.sent[i], from, to) }
		ask := age > 0 && age < 18 && near(wVictim|wCrime|wSexual, m.First-6, m.Last+6)
		if !ask && near(wVictim, m.First-3, m.First) {
			if !known {
				known, sexual = true, r.tellsOfSexual()
			}
			ask = sexual
		}
		if ask {
			asked[e] = true
			r.say(c, article.Info, []article.Span{m.Span}, passage("a", m.Span))
		}
	}
}

// tellsOfSexual tells whether the article tells of a sexual offence.
func (r *reader) tellsOfSexual() bool {
	for i := range int32(len(r.a.Tokens)) {
		if r.a.Kept.On && r.kept.bits[i]&isOffence == 0 {
			continue
		}
		b := r.flags(careWords, i)
		if b&wSexual != 0 || b&wAbuse != 0 && r.any(i+1, "seksual assault abuse") {
			return true
		}
	}
	return false
}

const (
	wMost  uint32 = 1 << iota // terbesar, largest
	wScope                    // di dunia, ever
)

var absoluteWords = new(article.Table[uint32]).
	Add(wMost, `pertama terbesar tertinggi terpanjang tertua terbanyak termahal tercepat terkecil terburuk terbaik satunya
		first largest biggest tallest longest oldest highest fastest worst best only most`).
	Add(wScope, "dunia indonesia sejarah asia nasional world ever history")

func lookAbsolute(r *reader, c *Check) {
	for i := range int32(len(r.a.Tokens)) {
		if r.a.Kept.On && r.kept.bits[i]&isMost == 0 || r.a.Tokens[i].Len() < 4 || r.flags(absoluteWords, i)&wMost == 0 {
			continue
		}
		end := int32(-1)
		switch {
		case r.any(i+1, "di se dalam sepanjang in"):
			for k := i + 2; k < i+5 && end < 0; k++ {
				if r.flags(absoluteWords, k)&wScope != 0 {
					end = k + 1
				}
			}
		case r.is(i+1, "ever"):
			end = i + 2
		}
		first := i
		if r.is(i-1, "'s") || r.is(i-1, "’s") {
			if first = i - 2; end < 0 && r.is(first, "world") {
				end = i + 1
			}
		} else if r.is(i-1, "world's") || r.is(i-1, "world’s") {
			first, end = i-1, max(end, i+1)
		}
		if end > 0 && first >= 0 {
			r.say(c, article.Info, []article.Span{r.tokens(first, end)}, passage("a", r.tokens(first, end)))
		}
	}
}
