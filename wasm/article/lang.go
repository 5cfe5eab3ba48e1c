package article

// Function words that one language has and the other has not. Words of both
// ("program", "data", "dan" as a name is rare enough) stay out.
var langWords = new(Table[Lang]).
	Add(ID, `yang dan di ke dari pada untuk dengan ini itu adalah akan telah sudah tidak bisa dapat dalam oleh sebagai
		juga karena saat setelah sebelum atau serta hingga sampai namun tetapi tapi ia dia mereka kami kita saya anda
		para kepada terhadap tentang bahwa seperti lebih masih belum sedang hanya agar supaya ketika sejak selama antara
		menurut kata ujar tutur mengatakan menyebut orang tahun hari bulan rp juta miliar triliun ribu persen lalu
		secara maka jika bila pun lagi sangat banyak beberapa semua setiap tersebut merupakan menjadi ada tak bukan
		jadi nya sang si sebuah seorang satu dua tiga empat lima enam tujuh delapan sembilan sepuluh senin selasa rabu
		kamis jumat sabtu minggu januari februari maret mei juni juli agustus oktober desember sekitar sebesar sebanyak
		atas bagi per jakarta indonesia warga pemerintah polisi kapolres bupati gubernur wali kota presiden menteri
		baca halaman terkait soal usai jelang lewat`).
	Add(EN, `the of and to in is was were are be been has have had that for with on at by from as it its he she they
		we you i his her their our this these those which who whom whose when where while after before but or not no
		an will would could should may might can did does do than then there about into over under between during
		said says told according more most least last next week year years day days month months people percent
		million billion thousand monday tuesday wednesday thursday friday saturday sunday january february march
		june july august october december police government mr mrs ms also only just if because since until`)

// detectLanguages gives each sentence its language: that of most of its
// function words, else its paragraph's, else the article's.
func (a *Article) detectLanguages(force Lang) {
	if force != Unknown {
		a.Lang = force
		for i := range a.Sentences {
			a.Sentences[i].Lang = force
		}
		return
	}
	var total [3]int
	for i := range a.Sentences {
		s := &a.Sentences[i]
		var n [3]int
		for k := s.First; k < s.Last; k++ {
			if t := &a.Tokens[k]; t.Kind == Word {
				l, _ := langWords.Find(a.Text, t)
				n[l]++
			}
		}
		total[ID] += n[ID]
		total[EN] += n[EN]
		s.Lang = majority(n[ID], n[EN])
	}
	if a.Lang = majority(total[ID], total[EN]); a.Lang == Unknown {
		a.Lang = ID
		if total[EN] > total[ID] {
			a.Lang = EN
		}
	}
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		para := Unknown
		for k := p.First; k < p.Last; k++ {
			if l := a.Sentences[k].Lang; para == Unknown {
				para = l
			} else if l != Unknown && l != para {
				para = a.Lang
			}
		}
		if para == Unknown {
			para = a.Lang
		}
		for k := p.First; k < p.Last; k++ {
			if a.Sentences[k].Lang == Unknown {
				a.Sentences[k].Lang = para
			}
		}
	}
}

// majority needs two more words of one language than of the other, or all of
// at least one where the other has none.
func majority(id, en int) Lang {
	switch {
	case id > 0 && en == 0 && id >= 2, id > en+1:
		return ID
	case en > 0 && id == 0 && en >= 2, en > id+1:
		return EN
	}
	return Unknown
}
