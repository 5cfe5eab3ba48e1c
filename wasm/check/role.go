package check

import (
	"slices"

	"sorot/wasm/article"
)

// roleCheck finds one person with two ranks or offices that nobody holds at
// once: a Kombes who is an AKBP further down, the head of a body who becomes
// its deputy. A role told as past, coming or another's is left alone.
var roleCheck = &Check{Code: "role-change", look: lookRole}

// ladder is a line of ranks or offices of which a person holds one. Each has
// its step; words for one step are one.
const (
	lRank uint32 = iota + 1
	lChief
	lState
	lPost // head of a police post
	lDeputy
	lPast
)

// roleWords hold the ladder and the step in it.
var roleWords = func() *article.Table[uint32] {
	t := new(article.Table[uint32])
	line := func(ladder uint32, steps ...string) {
		for i, words := range steps {
			t.Add(ladder<<8|uint32(i), words)
		}
	}
	line(lRank, "bripda", "briptu", "brigadir brigpol", "bripka", "aipda", "aiptu", "ipda", "iptu", "akp", "kompol", "akbp", "kombes",
		"brigjen", "irjen", "komjen", "letda", "lettu", "letkol", "kolonel", "mayjen", "letjen", "laksma", "laksda", "laksdya",
		"lieutenant", "captain", "colonel", "commodore", "admiral", "sergeant", "corporal")
	line(lChief, "kapolsek", "kapolres kapolresta kapolrestabes", "kapolda", "kapolri", "dandim", "danrem", "pangdam")
	line(lState, "bupati", "gubernur", "walikota", "governor", "mayor", "senator", "congressman congresswoman", "regent", "camat", "lurah", "kades")
	line(lDeputy, "wakil vice deputy wakapolres wakapolda wagub wabup")
	line(lPast, "mantan eks bekas former ex calon kandidat bakal candidate incoming outgoing then terpilih elect acting plt pj penjabat late mendiang almarhum")
	return t
}()

// office is what a mention calls its person.
type office struct {
	person int32
	ladder uint32
	step   uint32
	deputy bool
	tok    int32
	mark   int32
}

func lookRole(r *reader, c *Check) {
	list := r.offices[:0]
	for i := range r.a.Marks {
		m := &r.a.Marks[i]
		if m.Kind != article.PersonKind || r.a.Persons[m.Val].Entity < 0 {
			continue
		}
		e := r.a.Persons[m.Val].Entity
		past, deputy := false, false
		from := max(r.a.Sentences[r.sent[i]].First, m.First-5)
		for k := m.First - 1; k >= from; k-- {
			t := &r.a.Tokens[k]
			if t.Kind == article.Punct && t.Hash != '.' && t.Hash != '-' {
				break
			}
			w, ok := roleWords.Find(r.a.Text, t)
			if !ok || t.Kind != article.Word {
				if t.Kind == article.Word && !t.Has(article.Upper) {
					break
				}
				continue
			}
			switch w >> 8 {
			case lPast:
				past = true
			case lDeputy:
				deputy = true
			default:
				if t.Has(article.Upper) {
					list = append(list, office{person: e, ladder: w >> 8, step: w & 0xff, tok: k, mark: int32(i)})
				}
				continue
			}
		}
		// "bekas Kapolres", "Wakil Gubernur": the words before its office.
		for k := len(list) - 1; k >= 0 && list[k].mark == int32(i); k-- {
			list[k].deputy = deputy
			if past {
				list = slices.Delete(list, k, k+1)
			}
		}
	}
	r.offices = list
	article.Sort(list, func(x, y *office) int { return int(x.person - y.person) })
	for i := range list {
		for j := i - 1; j >= 0 && j >= i-4 && list[j].person == list[i].person; j-- {
			x, y := &list[j], &list[i]
			if x.mark == y.mark || x.ladder != y.ladder || x.step == y.step && x.deputy == y.deputy {
				continue
			}
			a, b := r.tokens(x.tok, r.a.Marks[x.mark].Last), r.tokens(y.tok, r.a.Marks[y.mark].Last)
			r.say(c, article.Warn, []article.Span{a, b}, passage("a", a), passage("b", b))
			break
		}
	}
}
