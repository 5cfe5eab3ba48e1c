package check

import (
	"math"

	"sorot/wasm/article"
)

// averageCheck multiplies out: "total Rp 12 miliar untuk empat desa, masing-
// masing Rp 4 miliar". It asks only where one sentence tells the count, what
// each gets and the total, and nothing else in figures.
var averageCheck = &Check{Code: "average-total", look: lookAverage}

const (
	wApiece uint32 = 1 << iota // beside what each gets
	wWhole                     // beside what all get
	wNotAll                    // says that more is told than the three
)

var averageWords = new(article.Table[uint32]).
	Add(wApiece, "masing setiap tiap seorang apiece each rata rata-rata average averaging").
	Add(wWhole, "total totalnya totaling totalling seluruhnya keseluruhan semuanya altogether combined").
	Add(wNotAll, "maksimal minimal paling hingga sampai up naik turun rose fell lebih more sisanya rest pertama first tambahan extra kecuali except termasuk including")

func lookAverage(r *reader, c *Check) {
	for s := range r.a.Sentences {
		from, to := r.in(s)
		each, total, count, n := -1, -1, -1, 0
		for i := from; i < to; i++ {
			x := r.number(i)
			if x == nil || x.Unit == "a" || x.Ordinal {
				continue
			}
			n++
			m := &r.a.Marks[i]
			v, ok := plain(x)
			switch {
			case !ok || v <= 0 || x.Unit == "%" || n > 3:
				n = 9
			case r.apiece(m):
				each = i
			case r.near(averageWords, wWhole, int32(s), m.First-3, m.First) || r.any(m.Last, "in total altogether") && (r.any(m.Last+1, "total all") || r.is(m.Last, "altogether")):
				total = i
			case x.Unit == "" && x.Per == "" && v >= 2 && v == math.Floor(v):
				count = i
			}
		}
		if n != 3 || each < 0 || total < 0 || count < 0 {
			continue
		}
		e, t, k := r.number(each), r.number(total), r.number(count)
		if e.Unit != t.Unit || k.Modifier != "" || e.Modifier != "" || t.Modifier != "" || e.Unit == "" && (k.Of.Len() == 0 || e.Of.Len() == 0 && t.Of.Len() == 0) ||
			r.near(averageWords, wNotAll, int32(s), r.a.Sentences[s].First, r.a.Sentences[s].Last) {
			continue
		}
		if e.Of.Len() > 0 && t.Of.Len() > 0 && r.counted(each) != r.counted(total) {
			continue // "three goals each in a total of eight games"
		}
		made := e.Low * k.Low
		sev := article.Warn
		if off := math.Abs(made - t.Low); off <= 1e-9*t.Low || off <= r.rounding(each)*k.Low+r.rounding(total) && off < 0.05*t.Low {
			sev = article.Fit
		}
		r.say(c, sev, []article.Span{r.a.Marks[count].Span, r.a.Marks[each].Span, r.a.Marks[total].Span},
			num("count", k.Low, ""), num("each", e.Low, e.Unit), num("worked", made, e.Unit), num("total", t.Low, t.Unit))
	}
}

// counted is the stem of the head of what mark i counts: the first word in
// Indonesian, the last in English.
func (r *reader) counted(i int) uint32 {
	if r.a.Sentences[r.sent[i]].Lang == article.EN {
		return r.stem(r.nounEnd(i)-1, true)
	}
	return r.stem(r.a.Marks[i].Last, false)
}

// apiece tells that a number is what each of several gets.
func (r *reader) apiece(m *article.Mark) bool {
	if r.any(m.Last, "each apiece") && !r.any(m.Last+1, "of year day week month") {
		return true
	}
	for k := m.First - 1; k >= m.First-3 && k >= 0; k-- {
		if r.flags(averageWords, k)&wApiece != 0 {
			return !r.any(k, "each") || k == m.First-1
		}
		if r.kind(k) >= article.Punct && !r.punct(k, '-') {
			return false
		}
	}
	return r.any(m.Last, "per") && r.any(m.Last+1, "orang desa keluarga kepala unit person household") || r.any(m.Last+1, "each apiece")
}
