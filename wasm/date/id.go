package date

import "sorot/wasm/article"

// Indonesian words.
var id = lexicon{
	words: wordTable(idWords),
	lead: leads([]leadWords{
		{leadAt, `pada sejak hingga sampai dari di per mulai sebelum sesudah setelah semenjak jelang menjelang selama untuk
			sepanjang dan antara periode tahun bulan edisi dengan ke pasca pascatahun atau serta kurun kecuali dibanding dibandingkan
			ketimbang memasuki saat serta dalam bagi tercatat`},
		{leadFor, "selama dalam"},
		{leadApprox, "sekitar kira sekira kurang kisaran sekitaran"},
		{leadCount, `rp nomor no nomer pasal ayat seri tipe model gedung ruang ruangan pos film novel lagu kamar angka skor kilometer km jalan jl ruas rute kode kelas
			usd rt rw hampir lebih kurang sekitar sebanyak sebesar seluas sejauh setinggi mencapai sejumlah total nilai nilainya jumlah jumlahnya angkanya totalnya idr harga
			ribu juta miliar triliun kloter blok kav windows`},
		{leadAge, "berusia usia umur berumur seusia usianya umurnya berumurkan"},
		{leadPerson, `pria wanita anak perempuan lelaki remaja bocah gadis pemuda balita bayi kakek nenek ibu bapak siswa siswi
			mahasiswa laki pelajar putra putri cucu lansia janda duda warga korban`},
		{leadPaper, "koran harian majalah tabloid gereja universitas jalan jl rumah sd smp sma restoran band kafe kompas malam"},
		{leadUnit, `orang unit buah meter km kilometer hektare hektar ha kg kilogram gram ton liter persen kali ekor butir lembar
			rupiah dolar poin suara siswa warga jiwa kepala watt mw kw gb mb mah cc hp vote pelajar peserta personel kendaraan rumah
			kilo eksemplar kursi pemilih paket perusahaan desa sekolah kasus pasien korban pekerja karyawan mahasiswa tentara prajurit
			m mdpl meter cm mm keluarga kk tps kios hadirin penonton pelari atlet guru dosen dokter perawat kotak dosis barel bph
			penumpang pemudik jemaah jamaah mobil motor sapi kambing ayam pohon titik lokasi kotak km2 m2`},
	}),
	tense: new(article.Table[uint8]).
		Add(tensePast, `telah sudah kata ujar tutur ucap ungkap jelas papar imbuh tandas sebut terang mengatakan menyebut mengungkapkan
			menjelaskan menyampaikan menuturkan memaparkan menyatakan melaporkan mengumumkan mengeklaim mengklaim menegaskan menambahkan
			tewas ditemukan ditangkap meninggal tercatat pernah sempat tiba bertemu dilaporkan diumumkan dikutip dilansir
			menewaskan mencetak menang kalah`).
		Add(tenseAhead, `akan bakal mendatang depan dijadwalkan direncanakan rencananya berencana diperkirakan diprediksi memprediksi
			diharapkan nanti nantinya segera hendak jatuh paling tenggat jelang menjelang batas siap tinggal menyambut target targetnya
			ditargetkan menargetkan mau memperkirakan prediksi sblm besok lusa dinantikan menanti rencana merencanakan menjadwalkan
			jadwal jadwalnya kemungkinan mempersiapkan persiapan bersiap berikutnya selanjutnya diproyeksikan diagendakan agenda agendanya harus maksimal`).
		Add(tenseUntil, "hingga sampai sebelum mulai").
		Add(tenseBreak, `tetapi tapi namun sementara sedangkan ketika setelah sesudah karena sehingga meski meskipun walau padahal bahwa`),
}

// idWords are the Indonesian words: what they are, flags, unit, number, and the words.
var idWords = []wordList{
	{cMonth, 0, 0, 1, "januari"}, {cMonth, 0, 0, 2, "februari pebruari"}, {cMonth, 0, 0, 3, "maret"},
	{cMonth, fName, 0, 4, "april"}, {cMonth, fShy | fName, 0, 5, "mei"}, {cMonth, fName, 0, 6, "juni"},
	{cMonth, fName, 0, 7, "juli"}, {cMonth, fName, 0, 8, "agustus"}, {cMonth, 0, 0, 9, "september"},
	{cMonth, 0, 0, 10, "oktober"}, {cMonth, 0, 0, 11, "november nopember"}, {cMonth, 0, 0, 12, "desember"},
	{cMonth, fAbbr, 0, 1, "jan"}, {cMonth, fAbbr, 0, 2, "feb peb"}, {cMonth, fAbbr, 0, 3, "mar mrt"},
	{cMonth, fAbbr, 0, 4, "apr"}, {cMonth, fAbbr, 0, 6, "jun"}, {cMonth, fAbbr, 0, 7, "jul"},
	{cMonth, fAbbr, 0, 8, "agu ags agt agust aug"}, {cMonth, fAbbr, 0, 9, "sep sept"},
	{cMonth, fAbbr, 0, 10, "okt oct"}, {cMonth, fAbbr, 0, 11, "nov nop"}, {cMonth, fAbbr, 0, 12, "des dec"},
	// English months in Indonesian text, mostly in datelines and names of reports.
	{cMonth, 0, 0, 1, "january"}, {cMonth, 0, 0, 2, "february"}, {cMonth, 0, 0, 8, "august"},
	{cMonth, 0, 0, 10, "october"}, {cMonth, 0, 0, 12, "december"},
	{cHijri, 0, 0, 1, "muharam muharram"}, {cHijri, fShy, 0, 1, "suro"}, {cHijri, 0, 0, 2, "safar"}, {cHijri, fShy, 0, 3, "rabiulawal rabiul"},
	{cHijri, fShy, 0, 4, "rabiulakhir"}, {cHijri, fShy, 0, 5, "jumadilawal jumadil"}, {cHijri, fShy, 0, 6, "jumadilakhir"},
	{cHijri, 0, 0, 7, "rajab"}, {cHijri, 0, 0, 8, "syaban sya'ban syakban"}, {cHijri, 0, 0, 9, "ramadan ramadhan"},
	{cHijri, 0, 0, 10, "syawal"}, {cHijri, 0, 0, 11, "zulkaidah dzulqa'dah dzulkaidah zulkaedah"}, {cHijri, 0, 0, 12, "zulhijah dzulhijjah zulhijjah dzulhijah"},
	{cWeekday, 0, 0, 1, "senin"}, {cWeekday, 0, 0, 2, "selasa"}, {cWeekday, 0, 0, 3, "rabu"}, {cWeekday, 0, 0, 4, "kamis"},
	{cWeekday, 0, 0, 5, "jumat jum'at"}, {cWeekday, 0, 0, 6, "sabtu"}, {cWeekday, fShy, article.Week, 7, "minggu"}, {cWeekday, 0, 0, 7, "ahad"},
	{cUnit, 0, article.Second, 0, "detik"}, {cUnit, 0, article.Minute, 0, "menit"}, {cClock, 0, article.Hour, 0, "jam"},
	{cUnit, 0, article.Day, 0, "hari harinya"}, {cUnit, 0, article.Week, 0, "pekan"}, {cUnit, 0, article.Month, 0, "bulan bulannya bln"},
	{cUnit, 0, article.Year, 0, "tahun tahunnya thn"}, {cUnit, 0, article.Decade, 0, "dekade dasawarsa"}, {cUnit, 0, article.Century, 0, "abad"},
	{cOneUnit, 0, article.Second, 0, "sedetik"}, {cOneUnit, 0, article.Minute, 0, "semenit"}, {cOneUnit, 0, article.Hour, 0, "sejam"},
	{cOneUnit, 0, article.Day, 0, "sehari"}, {cOneUnit, 0, article.Week, 0, "seminggu sepekan"}, {cOneUnit, 0, article.Month, 0, "sebulan"},
	{cOneUnit, 0, article.Year, 0, "setahun"}, {cOneUnit, 0, article.Decade, 0, "sedekade sedasawarsa"}, {cOneUnit, 0, article.Century, 0, "seabad"},
	{cPart, 0, 0, partMorning, "pagi"}, {cPart, 0, 0, partNoon, "siang"}, {cPart, 0, 0, partAfternoon, "sore petang"},
	{cPart, 0, 0, partNight, "malam"}, {cPart, 0, 0, partDawn, "dini subuh fajar"}, {cPart, 0, 0, partNight, "tengah"},
	{cMod, 0, 0, int16(modEarly), "awal"}, {cMod, 0, 0, int16(modMid), "pertengahan medio"},
	{cMod, 0, 0, int16(modLate), "akhir penghujung pengujung"},
	{cThis, 0, 0, 0, "ini"},
	{cLast, 0, 0, 0, "lalu silam lampau"},
	{cNext, 0, 0, 0, "depan mendatang"},
	{cDay, 0, 0, -1, "kemarin"}, {cDay, 0, 0, 1, "besok esok"}, {cDay, 0, 0, 2, "lusa"},
	{cDay, 0, 0, -1, "tadi"}, {cDay, 0, 0, 1, "nanti"},
	{cTold, 0, 0, 1, "keesokan keesokannya esoknya besoknya"}, {cTold, 0, 0, 0, "malamnya paginya siangnya sorenya"},
	{cTold, 0, 0, 0, "periode"},
	{cClock, 0, 0, 0, "pukul pkl"},
	{cEvery, 0, 0, 0, "setiap tiap saban"},
	{cTimes, 0, 0, 0, "sekali"},
	{cNumber, 0, 0, 0, `satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan seratus seribu
		setengah seperempat separuh`},
	{cVague, 0, 0, 0, "beberapa sejumlah puluhan ratusan ribuan belasan berapa"},
	{cPeriod, 0, article.Quarter, 4, "kuartal triwulan"}, {cPeriod, 0, article.Half, 2, "semester"},
	{cSeason, 0, 0, 0, "musim"},
	{cMany, 0, article.Year, 0, "bertahun"}, {cMany, 0, article.Month, 0, "berbulan"}, {cMany, 0, article.Week, 0, "berminggu berpekan"},
	{cMany, 0, article.Day, 0, "berhari"}, {cMany, 0, article.Hour, 0, "berjam"}, {cMany, 0, article.Minute, 0, "bermenit"},
	{cMany, 0, article.Century, 0, "berabad"},
	{cAlways, 0, 0, 0, "semalam semalaman seharian"},
	{cH, 0, 0, 0, "h q"},
	{cAll, 0, 0, 0, "sepanjang"},
	{cBeside, 0, 0, 0, `hijriah hijriyah masehi saka sebelum hingga sampai lewat waktu angkatan generasi reformasi aktivis
		tragedi krismon`},
	{cUnit, 0, article.NoUnit, 0, "tanggal tgl"},
	{cUnit, 0, article.Weekend, 0, "weekend"},
}
