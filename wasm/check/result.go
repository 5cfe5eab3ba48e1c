package check

import "sorot/wasm/article"

// resultCheck compares a result with its score: a draw that is told as a win
// ("menang 2-2"), a win told as a draw ("bermain imbang 2-1"), a winner with
// fewer votes ("unggul dengan 41 persen, sedangkan lawannya 45 persen"). Which
// side of a score comes first is no ground: papers differ in that.
var resultCheck = &Check{Code: "result-score", look: lookResult}

const (
	wWon uint32 = 1 << iota
	wLost
	wDrew
	wShoot // decided otherwise: penalties, two legs
	wVersus
	wFirst // of votes: says who is ahead
)

var resultWords = new(article.Table[uint32]).
	Add(wWon|wFirst, "menang mengalahkan unggul won beat defeated win wins beats").
	Add(wWon, "membekuk menundukkan menaklukkan menekuk menumbangkan kemenangan victory thrashed beating winning").
	Add(wLost, "kalah takluk tumbang keok kekalahan lost lose loses losing defeat").
	Add(wDrew, "imbang seri drew draw draws").
	Add(wShoot, "penalti agregat adu penalties penalty aggregate shootout shoot-out leg tos gol away goals ronde babak setelah usai sebelum after despite half hampir nyaris gagal bukan not failed almost from straight sets").
	Add(wVersus, "sedangkan sementara melawan berbanding versus against to lawannya rivalnya while compared")

func lookResult(r *reader, c *Check) {
	for i := range r.a.Marks {
		n, m := r.number(i), &r.a.Marks[i]
		if n == nil || n.Ordinal {
			continue
		}
		s := r.sent[i]
		if x, y, ok := r.score(m); ok {
			b := r.resultBefore(i)
			if b&(wWon|wLost) != 0 && b&wDrew == 0 && x == y || b&wDrew != 0 && b&(wWon|wLost) == 0 && x != y {
				if !r.near(resultWords, wShoot, s, r.a.Sentences[s].First, r.a.Sentences[s].Last) {
					r.say(c, article.Warn, []article.Span{m.Span}, passage("a", r.tokens(r.resultWord(i), m.Last)))
				}
			}
			continue
		}
		r.votes(c, i)
	}
}

// score reads "3-1": two numbers of up to two figures with a sign between.
func (r *reader) score(m *article.Mark) (x, y int, ok bool) {
	if m.Last-m.First != 3 || !r.punct(m.First+1, '-') && !r.punct(m.First+1, '–') {
		return 0, 0, false
	}
	x, ok1 := digits(r.word(m.First))
	y, ok2 := digits(r.word(m.First + 2))
	return x, y, ok1 && ok2 && x < 100 && y < 100 && r.kind(m.Last) != article.Digits && !r.punct(m.Last, '-')
}

// resultWord is the token that tells the result before mark i, -1 if none.
func (r *reader) resultWord(i int) int32 {
	first := r.a.Marks[i].First
	for k := first - 1; k >= max(r.a.Sentences[r.sent[i]].First, first-5); k-- {
		if r.kind(k) >= article.Punct {
			break
		}
		if r.flags(resultWords, k)&(wWon|wLost|wDrew) != 0 {
			return k
		}
		if r.kind(k) == article.Digits {
			break
		}
	}
	return -1
}

func (r *reader) resultBefore(i int) uint32 {
	k := r.resultWord(i)
	if k < 0 {
		return 0
	}
	return r.flags(resultWords, k) | r.flags(resultWords, k-1)&(wDrew|wWon|wLost)
}

// votes reads mark i as the winner's share of votes and the number after it as
// the other's.
func (r *reader) votes(c *Check, i int) {
	n, m, s := r.number(i), &r.a.Marks[i], r.sent[i]
	x, ok := plain(n)
	if !ok || n.Unit != "%" && !r.voted(m) || !exact(n) {
		return
	}
	k := r.resultWord(i)
	if k < 0 || r.flags(resultWords, k)&wFirst == 0 || r.near(resultWords, wLost|wShoot, s, k-3, m.First) || !r.any(m.First-1, "dengan with by raihan meraih memperoleh") {
		return
	}
	j := r.nextNumber(i, int(r.first[s+1]))
	if j < 0 || r.a.Marks[j].First-m.Last > 12 || r.number(j).Unit != n.Unit {
		return
	}
	y, ok := plain(r.number(j))
	to := r.a.Marks[j].First
	if !ok || y <= x || n.Unit == "" && !r.voted(&r.a.Marks[j]) && !r.near(resultWords, wVersus, s, to-1, to) || !r.near(resultWords, wVersus, s, m.Last, to) || r.near(resultWords, wLost, s, m.Last, to) {
		return
	}
	r.say(c, article.Warn, []article.Span{m.Span, r.a.Marks[j].Span}, passage("a", r.tokens(k, r.a.Marks[j].Last)))
}

// voted tells a count of votes.
func (r *reader) voted(m *article.Mark) bool { return r.any(m.Last, "suara votes vote") }
