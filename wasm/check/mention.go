package check

import (
	"math"
	"slices"

	"sorot/wasm/article"
)

// mention is one plain number with what the words around say of it, so that
// two that speak of one thing can be told.
type mention struct {
	mark   int32
	sent   int32
	x      float64
	fig    written // its digits
	unit   uint32  // of its unit
	per    uint32  // of what it is a rate of, 0 if of nothing
	noun   uint32  // the stem of what is counted, 0 if nothing is told
	verb   uint32  // the stem of the word after it
	words  [12]uint32
	n      uint8     // of words
	names  [4]uint32 // places
	named  uint8
	head   bool // in the headline
	class  bool // noun counts anything
	from   bool // the old value of a change, or one of several: "dari 5", "5 lainnya"
	sure   bool // another mention has the same value
	paired bool // asked about already
}

// mentions are the numbers of one article, and an index over them.
type mentions struct {
	list []mention
	keys meeting
	of   *article.Article
	told bool // confirm is done
}

// Words of a number's surroundings.
const (
	wStop  uint32 = 1 << iota // says nothing of what is counted
	wEach                     // another one, a part, an earlier one
	wClass                    // counts anything: "orang", "unit"
)

var aroundWords = new(article.Table[uint32]).
	Add(wStop, `yang dari untuk pada dengan dalam akan telah sudah oleh atau juga adalah sebagai serta hingga sampai lebih sekitar sebanyak
		sebesar mencapai menjadi karena saat sejak setelah sebelum bahwa tersebut tidak masih hanya lalu para ini itu kata
		ujar menurut mengatakan menyebut sementara sedangkan antara kepada terhadap secara seperti namun tetapi bisa dapat
		tahun bulan hari minggu pekan termasuk satu tiga empat lima enam tujuh delapan sembilan sepuluh juta miliar triliun ribu persen poin rupiah dolar usai jadi atas bagi
		with from that this have been were their about more than than less over into after before said says which will would
		could also only just when while year years month months week weeks days million billion percent points some around
		least including three four five seven eight nine they there these those other such even most what than because since where them then
		januari februari maret april juni juli agustus september oktober november desember january february march june july august october december
		senin selasa rabu kamis jumat sabtu monday tuesday wednesday thursday friday saturday sunday`).
	Add(wEach, `lain lainnya lagi tambahan masing sebelumnya semula antaranya baru other others another additional extra further each
		previous previously earlier remaining sisanya sisa pertama kedua ketiga first second third new per setiap tiap every
		selisih difference rekor record target kuota batas maksimal minimal limit up maximum minimum`).
	Add(wClass, "orang buah unit ekor jiwa people persons lembar batang butir kali times")

// stem is the hash of a word without its plural or its -nya.
func (r *reader) stem(k int32, en bool) uint32 {
	w := r.word(k)
	switch n := len(w); {
	case en && n > 4 && w[n-1] == 's' && w[n-2] != 's':
		return article.Hash(w[:n-1])
	case !en && n > 6 && w[n-3:] == "nya":
		return article.Hash(w[:n-3])
	}
	return r.a.Tokens[k].Hash
}

// mentions reads the numbers of the article, once.
func (r *reader) mentions() *mentions {
	ms := &r.said
	if ms.of == r.a {
		return ms
	}
	ms.of, ms.list, ms.told = r.a, ms.list[:0], false
	heads := r.headline()
	k := &r.kept
	said, saids := k.said, k.saids
	k.said, k.saids = k.spare, k.spares[:0]
	for s := range r.a.Sentences {
		if was := r.still(s); was >= 0 && was < len(saids) {
			r.mentionsAgain(said, saids, s, was)
		} else {
			r.mentionsOf(s, heads)
		}
		k.saids = append(k.saids, int32(len(ms.list)))
	}
	if r.a.Kept.On {
		k.said = append(k.said[:0], ms.list...)
	}
	k.spare, k.spares = said, saids
	return ms
}

// mentionsOf reads the numbers of a sentence.
func (r *reader) mentionsOf(in, heads int) {
	ms := &r.said
	from, to := r.in(in)
	for i := from; i < to; i++ {
		n := r.number(i)
		if n == nil || n.Ordinal || n.Unit == "a" || n.Low != n.High || n.Low <= 0 {
			continue
		}
		x := n.Low
		m := &r.a.Marks[i]
		s := r.sent[i]
		if r.heading(s) && int(s) >= heads || n.Unit == "" && r.reference(m.First) {
			continue
		}
		e := mention{mark: int32(i), sent: s, x: x, unit: article.Hash(n.Unit), head: int(s) < heads}
		if n.Per != "" {
			e.per = article.Hash(n.Per)
		}
		for k := m.First; k < m.Last; k++ {
			if r.a.Tokens[k].Kind == article.Digits {
				e.fig = significant(r.word(k))
				if e.fig.all > 0 {
					e.fig.place = int8(math.Round(math.Log10(x / e.fig.all)))
				}
				break
			}
		}
		r.around(&e, m, n)
		ms.list = append(ms.list, e)
	}
}

// headline counts the sentences of the headings that open the article.
func (r *reader) headline() int {
	n := 0
	for p := range r.a.Paragraphs {
		if r.a.Paragraphs[p].Kind != article.Heading || p == 2 {
			break
		}
		n = int(r.a.Paragraphs[p].Last)
	}
	return n
}

// reference tells a number that names a thing and counts nothing: a section, a
// minute, a road.
func (r *reader) reference(first int32) bool { return r.flags(refWords, first-1) != 0 }

var refWords = new(article.Table[uint32]).Add(1, `pasal ayat nomor no menit km rt rw section article number chapter page halaman magnitudo magnitude
	peringkat posisi urutan kloter nomer jalur lantai level age aged usia berusia`)

// around reads the words around a number.
func (r *reader) around(e *mention, m *article.Mark, n *article.Number) {
	s := &r.a.Sentences[e.sent]
	en := s.Lang == article.EN
	add := func(k int32) {
		t := &r.a.Tokens[k]
		if t.Kind != article.Word || t.Len() < 4 && !t.Has(article.Upper) {
			return
		}
		b := r.flags(aroundWords, k)
		if b&wEach != 0 && k >= m.First-2 && k < m.Last+4 {
			e.from = true
		}
		if b&(wStop|wEach) != 0 {
			return
		}
		h := r.stem(k, en)
		if t.Has(article.Upper) && k > s.First && int(e.named) < len(e.names) && !e.head && r.placed(k, m.Last, n) {
			e.names[e.named] = h
			e.named++
		}
		if int(e.n) < len(e.words) && !slices.Contains(e.words[:e.n], h) {
			e.words[e.n] = h
			e.n++
		}
	}
	end := m.Last
	for end < s.Last && r.a.Tokens[end].Start < n.Of.End {
		if b := r.flags(aroundWords, end); r.a.Tokens[end].Kind == article.Word && r.a.Tokens[end].Len() > 2 && b&(wStop|wEach) == 0 {
			switch {
			case en, e.noun == 0, r.flags(aroundWords, end-1)&wClass != 0:
				e.noun, e.class = r.stem(end, en), b&wClass != 0
			}
		}
		add(end)
		end++
	}
	for k := end; k < s.Last && k < end+7; k++ {
		if r.punct(k, ';') || r.punct(k, '.') {
			break
		}
		if e.verb == 0 && r.kind(k) == article.Word && r.a.Tokens[k].Len() > 3 && r.flags(aroundWords, k)&(wStop|wEach) == 0 {
			e.verb = r.stem(k, en)
		}
		add(k)
	}
	for k := m.First - 1; k >= s.First && k >= m.First-7; k-- {
		if r.punct(k, ';') {
			break
		}
		add(k)
	}
	if r.role(int(e.mark)) == fromPart && !r.any(m.First-1, "total") && (n.Unit != "" || r.direction(e.sent, m.First) != 0) || r.is(m.First-1, "sebelumnya") {
		e.from = true
	}
}

// placed tells that the capitalised word at token k names where or of whom the
// counted things are: "di Garut", "in Ohio", "12 warga Garut".
func (r *reader) placed(k, last int32, n *article.Number) bool {
	for j := k - 1; j >= k-3 && j >= 0; j-- {
		if r.any(j, "di in at near kota kabupaten kecamatan desa provinsi across dekat") {
			return true
		}
		if !r.has(j, article.Upper) {
			break
		}
	}
	return k > last && r.a.Tokens[k].Start < n.Of.End && !r.has(k-1, article.Upper)
}
