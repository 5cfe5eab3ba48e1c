package date

import "sorot/wasm/article"

// Indonesian words.
var id = lexicon{
	words: new(article.Table[word]).
		Add(w(cMonth, 1), "januari").Add(w(cMonth, 2), "februari pebruari").Add(w(cMonth, 3), "maret").
		Add(wf(cMonth, 4, fName), "april").Add(wf(cMonth, 5, fShy|fName), "mei").Add(wf(cMonth, 6, fName), "juni").
		Add(wf(cMonth, 7, fName), "juli").Add(wf(cMonth, 8, fName), "agustus").Add(w(cMonth, 9), "september").
		Add(w(cMonth, 10), "oktober").Add(w(cMonth, 11), "november nopember").Add(w(cMonth, 12), "desember").
		Add(wf(cMonth, 1, fAbbr), "jan").Add(wf(cMonth, 2, fAbbr), "feb peb").Add(wf(cMonth, 3, fAbbr), "mar mrt").
		Add(wf(cMonth, 4, fAbbr), "apr").Add(wf(cMonth, 6, fAbbr), "jun").Add(wf(cMonth, 7, fAbbr), "jul").
		Add(wf(cMonth, 8, fAbbr), "agu ags agt agust aug").Add(wf(cMonth, 9, fAbbr), "sep sept").
		Add(wf(cMonth, 10, fAbbr), "okt oct").Add(wf(cMonth, 11, fAbbr), "nov nop").Add(wf(cMonth, 12, fAbbr), "des dec").
		// English months in Indonesian text, mostly in datelines and names of reports.
		Add(w(cMonth, 1), "january").Add(w(cMonth, 2), "february").Add(w(cMonth, 8), "august").
		Add(w(cMonth, 10), "october").Add(w(cMonth, 12), "december").
		Add(w(cHijri, 1), "muharam muharram").Add(w(cHijri, 2), "safar").Add(wf(cHijri, 3, fShy), "rabiulawal rabiul").
		Add(wf(cHijri, 4, fShy), "rabiulakhir").Add(wf(cHijri, 5, fShy), "jumadilawal jumadil").Add(wf(cHijri, 6, fShy), "jumadilakhir").
		Add(w(cHijri, 7), "rajab").Add(w(cHijri, 8), "syaban sya'ban syakban").Add(w(cHijri, 9), "ramadan ramadhan").
		Add(w(cHijri, 10), "syawal").Add(w(cHijri, 11), "zulkaidah dzulqa'dah dzulkaidah zulkaedah").Add(w(cHijri, 12), "zulhijah dzulhijjah zulhijjah dzulhijah").
		Add(w(cWeekday, 1), "senin").Add(w(cWeekday, 2), "selasa").Add(w(cWeekday, 3), "rabu").Add(w(cWeekday, 4), "kamis").
		Add(w(cWeekday, 5), "jumat jum'at").Add(w(cWeekday, 6), "sabtu").Add(wuf(cWeekday, article.Week, 7, fShy), "minggu").Add(w(cWeekday, 7), "ahad").
		Add(wu(cUnit, article.Second), "detik").Add(wu(cUnit, article.Minute), "menit").Add(wu(cClock, article.Hour), "jam").
		Add(wu(cUnit, article.Day), "hari harinya").Add(wu(cUnit, article.Week), "pekan").Add(wu(cUnit, article.Month), "bulan bulannya bln").
		Add(wu(cUnit, article.Year), "tahun tahunnya thn").Add(wu(cUnit, article.Decade), "dekade dasawarsa").Add(wu(cUnit, article.Century), "abad").
		Add(wu(cOneUnit, article.Second), "sedetik").Add(wu(cOneUnit, article.Minute), "semenit").Add(wu(cOneUnit, article.Hour), "sejam").
		Add(wu(cOneUnit, article.Day), "sehari").Add(wu(cOneUnit, article.Week), "seminggu sepekan").Add(wu(cOneUnit, article.Month), "sebulan").
		Add(wu(cOneUnit, article.Year), "setahun").Add(wu(cOneUnit, article.Decade), "sedekade sedasawarsa").Add(wu(cOneUnit, article.Century), "seabad").
		Add(w(cPart, partMorning), "pagi").Add(w(cPart, partNoon), "siang").Add(w(cPart, partAfternoon), "sore petang").
		Add(w(cPart, partNight), "malam").Add(w(cPart, partDawn), "dini subuh fajar").Add(w(cPart, partNight), "tengah").
		Add(w(cMod, int16(modEarly)), "awal").Add(w(cMod, int16(modMid)), "pertengahan medio").
		Add(w(cMod, int16(modLate)), "akhir penghujung pengujung").
		Add(w(cThis, 0), "ini").
		Add(w(cLast, 0), "lalu silam lampau").
		Add(w(cNext, 0), "depan mendatang").
		Add(w(cDay, -1), "kemarin").Add(w(cDay, 1), "besok esok").Add(w(cDay, 2), "lusa").
		Add(w(cDay, -1), "tadi").Add(w(cDay, 1), "nanti").
		Add(w(cTold, 1), "keesokan keesokannya esoknya besoknya").Add(w(cTold, 0), "malamnya paginya siangnya sorenya").
		Add(w(cTold, 0), "periode").
		Add(w(cClock, 0), "pukul pkl").
		Add(w(cEvery, 0), "setiap tiap saban").
		Add(w(cTimes, 0), "sekali").
		Add(w(cNumber, 0), `satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belasan seratus seribu
			setengah seperempat separuh`).
		Add(w(cVague, 0), "beberapa sejumlah puluhan ratusan ribuan belasan berapa").
		Add(wun(cPeriod, article.Quarter, 4), "kuartal triwulan").Add(wun(cPeriod, article.Half, 2), "semester").
		Add(w(cSeason, 0), "musim").
		Add(wu(cMany, article.Year), "bertahun").Add(wu(cMany, article.Month), "berbulan").Add(wu(cMany, article.Week), "berminggu berpekan").
		Add(wu(cMany, article.Day), "berhari").Add(wu(cMany, article.Hour), "berjam").Add(wu(cMany, article.Minute), "bermenit").
		Add(wu(cMany, article.Century), "berabad").
		Add(w(cAlways, 0), "semalam semalaman seharian").
		Add(w(cH, 0), "h q").
		Add(w(cAll, 0), "sepanjang").
		Add(w(cBeside, 0), `hijriah hijriyah masehi saka sebelum hingga sampai lewat waktu angkatan generasi reformasi aktivis
			tragedi krismon`).
		Add(wu(cUnit, article.NoUnit), "tanggal tgl").
		Add(wu(cUnit, article.Weekend), "weekend"),
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
