package person

import "sorot/wasm/article"

// describe reads what stands around the mentions: role, honorific, age. The
// first mention that tells one wins.
func (d *Detector) describe(a *article.Article) {
	p := &d.p
	s := 0
	for i, n := range p.names {
		for int(a.Sentences[s].Last) <= int(n.first) {
			s++
		}
		sent := &a.Sentences[s]
		e := &a.Entities[p.tied[i]]
		if e.Age == 0 {
			e.Age = d.age(a, n, sent)
		}
		first := n.first
		if k := d.honorific(first, sent); k < first {
			if e.Honorific.Len() == 0 {
				e.Honorific = article.Span{Start: a.Tokens[k].Start, End: a.Tokens[first-1].End}
			}
			first = k
		}
		if e.Role.Len() > 0 {
			continue
		}
		lo, hi := d.before(a, first, sent)
		if lo == hi {
			lo, hi = d.after(a, n.last, sent)
		}
		if lo < hi {
			e.Role = article.Span{Start: a.Tokens[lo].Start, End: a.Tokens[hi-1].End}
		}
	}
}

// honorific gives where the "Pak", "Mr." before token first begins.
func (d *Detector) honorific(first int32, s *article.Sentence) int32 {
	k := first
	for k > s.First {
		j := k - 1
		if d.x.toks[j].shape == shStop && j > s.First {
			j--
		}
		if d.x.toks[j].class != ClassHonor || !d.x.capital(j) {
			break
		}
		k = j
	}
	return k
}

// age reads "(34)", "(34 tahun)", ", 34,", ", 34 tahun".
func (d *Detector) age(a *article.Article, n name, s *article.Sentence) int32 {
	i := n.last
	if i+2 >= s.Last {
		return 0
	}
	open := d.x.toks[i].shape
	if open != shOpen && open != shComma || d.x.toks[i+1].shape != shDigits {
		return 0
	}
	if end := d.x.toks[i+2]; end.shape != shClose && end.shape != shComma && end.class != ClassAge && !(end.shape == shStop && open == shComma) {
		return 0
	}
	v := int32(0)
	for _, c := range a.Text[a.Tokens[i+1].Start:a.Tokens[i+1].End] {
		if c < '0' || c > '9' || v > 120 {
			return 0
		}
		v = v*10 + c - '0'
	}
	if v > 120 {
		return 0
	}
	return v
}

// maxRole bounds a role's tokens.
const maxRole = 10

// before finds a role right before token first: "Kepala HUR", "juru bicara
// kementerian luar negeri", "Ukrainian foreign minister". Its head is an
// office: at the front in Indonesian, at the end in English.
func (d *Detector) before(a *article.Article, first int32, s *article.Sentence) (lo, hi int32) {
	x := &d.x
	lo = first
	k := first
	for k > s.First && first-k < maxRole {
		k--
		t := &x.toks[k]
		if t.shape > shMixed && !(t.shape == shHyphen && x.glued(k)) || d.p.cover[k] == inName {
			break
		}
		switch t.class {
		case ClassOffice, ClassRank, ClassKin:
			lo = k
			continue
		case ClassFunction, ClassPronoun, ClassAnd, ClassBe, ClassBy, ClassAt, ClassSay, ClassDay, ClassHonor:
			if lo == first || s.Lang == article.EN || t.class != ClassAnd {
				return d.roleEnd(lo, first, s)
			}
		}
		if s.Lang == article.EN {
			if lo == first {
				break // the word before the name must be the office
			}
			if x.capital(k) || t.class == ClassDemonym || t.class == ClassBody {
				lo = k
			}
		}
	}
	return d.roleEnd(lo, first, s)
}

func (d *Detector) roleEnd(lo, first int32, s *article.Sentence) (int32, int32) {
	if lo < first && d.x.toks[first-1].shape == shStop {
		return lo, first
	}
	if s.Lang == article.EN && lo < first {
		switch d.x.toks[first-1].class {
		case ClassOffice, ClassRank, ClassKin:
		default:
			return first, first
		}
	}
	return lo, first
}

// after finds an apposition: ", juru bicara kementerian itu,", ", the head of
// the agency,".
func (d *Detector) after(a *article.Article, last int32, s *article.Sentence) (lo, hi int32) {
	x := &d.x
	i := last
	if i+3 < s.Last && x.toks[i].shape == shOpen && x.toks[i+1].shape == shDigits { // past the age
		for i < s.Last && i < last+5 && x.toks[i].shape != shClose {
			i++
		}
		i++
	}
	if i+3 < s.Last && x.toks[i].shape == shComma && x.toks[i+1].shape == shDigits && x.toks[i+2].shape == shComma {
		i += 2
	}
	if i >= s.Last || x.toks[i].shape != shComma {
		return 0, 0
	}
	lo = i + 1
	office := false
	for hi = lo; hi < s.Last && hi-lo < 14; hi++ {
		t := &x.toks[hi]
		if t.shape == shComma || t.shape == shStop && !x.glued(hi) || t.shape == shStop && hi+1 == s.Last {
			break
		}
		if t.shape == shQuote || t.class == ClassSay && t.shape == shLower || hi == lo && (t.class == ClassBe || t.class == ClassPronoun || t.class == ClassAnd) || d.p.cover[hi] == inName {
			return 0, 0
		}
		office = office || (t.class == ClassOffice || t.class == ClassKin) && hi-lo < 6
	}
	if !office || hi == s.Last || hi-lo > 12 {
		return 0, 0
	}
	return lo, hi
}

var (
	pronounsID = setOf(`ia dia beliau`)
	pronounsHe = setOf(`he him his`)
	pronounShe = setOf(`she her hers`)
	titlesHe   = setOf(`mr pak bapak tuan lord king prince duke father sir`)
	titlesShe  = setOf(`mrs ms miss bu ibu nyonya ny nona lady queen princess duchess dame`)
)

// pronouns ties he, she, ia, dia, beliau where the text leaves no choice: the
// last sentence that names anybody, at most two before, names one person.
func (d *Detector) pronouns(a *article.Article) {
	p, x := &d.p, &d.x
	at := 0
	last, lastSentence := int32(-1), -10 // the one person of that sentence, -1 if several
	for si := range a.Sentences {
		s := &a.Sentences[si]
		here := int32(-2)
		for k := s.First; k < s.Last; k++ {
			for at < len(p.names) && p.names[at].first < k {
				at++
			}
			if at < len(p.names) && p.names[at].first == k {
				if e := p.tied[at]; here == -2 || here == e {
					here = e
				} else {
					here = -1
				}
				continue
			}
			t := &x.toks[k]
			if t.class != ClassPronoun || t.shape == shCaps {
				continue
			}
			who := last
			if here != -2 {
				who = here
			} else if si-lastSentence > 2 {
				continue
			}
			if who < 0 {
				continue
			}
			he, she := pronounsHe.has(t.hash), pronounShe.has(t.hash)
			if !he && !she && !pronounsID.has(t.hash) || he && d.titled(a, who, titlesShe) || she && d.titled(a, who, titlesHe) {
				continue
			}
			a.Pronouns = append(a.Pronouns, article.Pronoun{Token: k, Entity: who})
		}
		if here != -2 {
			last, lastSentence = here, si
		}
	}
}

func (d *Detector) titled(a *article.Article, e int32, set *words) bool {
	h := a.Entities[e].Honorific
	if h.Len() == 0 {
		return false
	}
	i := a.TokenAt(h.Start)
	return i < len(a.Tokens) && set.has(a.Tokens[i].Hash)
}
