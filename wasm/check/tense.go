package check

import "sorot/wasm/article"

// tenseCheck finds a day after the article's that is told as past ("telah
// digelar pada 12 Mei 2025") and one before it that is told as coming ("akan
// digelar pada 12 Maret 2025"). Only days written with their year, of an
// article whose own day is known; what a source says is its own matter.
var tenseCheck = &Check{Code: "date-tense", look: lookTense}

const (
	wDone    uint32 = 1 << iota // what follows is over
	wWas                        // with a verb of wHeld, it is over
	wHeld                       // what can only be over
	wTook                       // over by itself
	wComing                     // what follows is to come
	wPlanned                    // says nothing of when: "telah dijadwalkan", "semula akan"
)

var tenseWords = new(article.Table[uint32]).
	Add(wDone, "telah sudah").
	Add(wWas, "was were").
	Add(wHeld, "held killed arrested opened found born signed elected sworn inaugurated launched released buried injured hit seized shot published detained").
	Add(wTook, "took happened occurred died").
	Add(wComing, "akan bakal will").
	Add(wPlanned, `dijadwalkan direncanakan rencananya ditetapkan ditentukan dipesan disiapkan dipastikan terjadwal semula awalnya sempat sebelumnya
		ditunda diundur diperpanjang diajukan memutuskan sepakat berjanji menetapkan menjadwalkan mengumumkan diumumkan menyatakan mengatakan menyebut memastikan jatuh berlaku harus sejak hingga sampai sebelum jika bila tidak belum
		scheduled planned set expected booked due slated postponed announced said until before since by if whether from would not that`)

func lookTense(r *reader, c *Check) {
	if !r.dated || r.a.Published.From == "text" {
		return
	}
	q := 0
	for i := range r.a.Marks {
		d, m := r.date(i), &r.a.Marks[i]
		if d == nil || d.Form.Op != article.OpCalendar || d.Form.Year == 0 || d.Form.Day == 0 || d.Form.Day2 != 0 || d.Type > article.TimeOfDay || r.heading(r.sent[i]) {
			continue
		}
		n, ok := isoDay(d.Value)
		off := n - r.pub
		if !ok || off > -2 && off < 2 {
			continue
		}
		var quoted bool
		if q, quoted = r.quoted(q, m.First); quoted {
			continue
		}
		past, coming := r.tenseBefore(i)
		if past && !coming && off > 0 || coming && !past && off < 0 {
			r.say(c, article.Warn, []article.Span{m.Span}, passage("a", m.Span), day("published", r.a.Published.Value[:10]))
		}
	}
}

// tenseBefore reads the words before mark i, in its clause.
func (r *reader) tenseBefore(i int) (past, coming bool) {
	first := r.a.Marks[i].First
	from := max(r.a.Sentences[r.sent[i]].First, first-9)
	held := false
	for k := first - 1; k >= from; k-- {
		if r.kind(k) >= article.Punct && !r.punct(k, '-') {
			break
		}
		b := r.flags(tenseWords, k)
		held = held || b&wHeld != 0
		past = past || b&(wDone|wTook) != 0 || b&wWas != 0 && held
		coming = coming || b&wComing != 0
		if b&wPlanned != 0 {
			return false, false
		}
	}
	// "Semula acara akan digelar", "kata dia akan": the sentence looks back.
	if coming && r.near(tenseWords, wPlanned, r.sent[i], r.a.Sentences[r.sent[i]].First, first) {
		return false, false
	}
	return past, coming
}
