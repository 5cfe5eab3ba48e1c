package number

// wordsID are the Indonesian words.
func wordsID() {
	yes := func(words string) (bool, string) { return true, words }
	openers.Add(opener{isBetween, 0}, "antara")
	openers.Add(opener{isPosition, 0}, "km kilometer")

	cur := func(code string, f family, words string) { nouns.Add(noun{code, f}, words) }
	cur("IDR", single, "rupiah")
	cur("USD", dollar, "dolar dollar")
	cur("MYR", single, "ringgit")
	cur("GBP", pound, "pound poundsterling pondsterling pon")
	cur("JPY", single, "yen")
	cur("CNY", single, "yuan renminbi")
	cur("KRW", won, "won")
	cur("THB", single, "baht")
	cur("PHP", peso, "peso")
	cur("INR", rupee, "rupee")
	cur("VND", single, "dong")
	cur("EUR", single, "euro")
	cur("SAR", riyal, "riyal")
	cur("AED", single, "dirham")
	cur("CHF", franc, "franc frank")
	cur("RUB", single, "rubel")
	cur("TRY", single, "lira")
	cur("KWD", dinar, "dinar")
	cur("IDR", cent, "sen")
	cur("ILS", single, "shekel")
	cur("SEK", krone, "krona krone krono")
	cur("LAK", single, "kip")
	cur("MMK", single, "kyat")

	lands.Add("US", "as amerika us u usa").Add("AU", "australia").Add("SG", "singapura").Add("HK", "hong hongkong").Add("CA", "kanada").
		Add("NZ", "selandia").Add("TW", "taiwan").Add("BN", "brunei").Add("MX", "meksiko").Add("AR", "argentina").Add("PH", "filipina").
		Add("IN", "india").Add("PK", "pakistan").Add("LK", "srilanka sri").Add("NP", "nepal").Add("CH", "swiss").Add("SE", "swedia").
		Add("NO", "norwegia").Add("DK", "denmark").Add("SA", "saudi arab").Add("QA", "qatar").Add("IR", "iran").Add("OM", "oman").
		Add("KW", "kuwait").Add("IQ", "irak").Add("RS", "serbia").Add("JO", "yordania").Add("KR", "korea").Add("EG", "mesir").Add("SY", "suriah").
		Add("MY", "malaysia").Add("JP", "jepang").Add("CN", "tiongkok china").Add("TH", "thailand").Add("GB", "inggris").Add("RU", "rusia").Add("TR", "turki")

	countries.Add("MX", "meksiko").Add("AR", "argentina").Add("CL", "chile").Add("CO", "kolombia bogota").Add("PH", "filipina manila").
		Add("KE", "kenya").Add("UG", "uganda").Add("TZ", "tanzania").Add("IN", "india").Add("PK", "pakistan").Add("NP", "nepal").
		Add("SE", "swedia").Add("NO", "norwegia").Add("DK", "denmark").Add("SA", "saudi").Add("QA", "qatar").Add("OM", "oman").
		Add("KW", "kuwait").Add("IQ", "irak").Add("RS", "serbia").Add("JO", "yordania").Add("KP", "pyongyang")

	u := func(code string, n need, words string) { units.Add(unit{code, n}, words) }
	u("km", free, "kilometer")
	u("m", free, "meter mdpl")
	u("cm", free, "sentimeter centimeter senti")
	u("mm", free, "milimeter")
	u("mi", length, "mil")
	u("ft", length, "kaki")
	u("in", free, "inci inchi")
	u("yd", free, "yard")
	u("ha", free, "hektare hektar")
	u("kg", free, "kilogram kilo")
	u("g", free, "gram")
	u("mg", free, "miligram")
	u("ug", free, "mikrogram")
	u("hg", free, "ons")
	u("dt", free, "kuintal kwintal")
	u("t", free, "ton")
	u("L", free, "liter")
	u("mL", free, "mililiter")
	u("gal", free, "galon")
	u("bbl", free, "barel")
	u("deg", free, "derajat")
	u("kn", free, "knot")
	u("W", free, "watt")
	u("kW", free, "kilowatt")
	u("MW", free, "megawatt")
	u("GW", free, "gigawatt")
	u("V", free, "volt")
	u("MB", free, "megabyte megabita")
	u("GB", free, "gigabyte gigabita")
	u("TB", free, "terabyte terabita")
	u("kcal", free, "kilokalori")
	u("cal", free, "kalori")
	u("dB", free, "desibel")
	u("Hz", free, "hertz")
	u("MP", free, "megapiksel")
	u("horse", free, "tenaga")
	u("Richter", free, "skala sr")
	u("ct", free, "karat")

	perWords.Add("troy oz", "troy").Add("game", "laga pertandingan gim").Add("day", "hari").Add("week", "minggu pekan").Add("month", "bulan").Add("year", "tahun").Add("hour", "jam").
		Add("minute", "menit").Add("second", "detik").Add("person", "orang kepala jiwa").Add("share", "saham lembar").Add("barrel", "barel").
		Add("kg", "kg kilogram kilo").Add("L", "liter").Add("t", "ton").Add("ha", "hektare hektar ha").Add("m", "meter").Add("km", "km kilometer").
		Add("unit", "unit").Add("USD", "dolar").Add("night", "malam").Add("household", "keluarga kk").Add("child", "anak").Add("student", "siswa")

	mod := func(alone string, words string, pairs ...pair) { modifiers.Add(approximator{alone, pairs}, words) }
	mod("approx", "sekitar sekira sekitaran seputar kira diperkirakan ditaksir kurleb")
	mod("less", "hampir nyaris mendekati")
	mod("more", "melebihi melampaui")
	mod("min", "minimal minimum sedikitnya setidaknya seenggaknya tidaknya kurangnya sekurangnya")
	mod("max", "maksimal maksimum hingga sampai")
	mod("", "dari", pair{"lebih", "more"}, pair{"kurang", "less"})
	mod("", "lebih", pair{"kurang", "approx"})
	mod("", "kurang", pair{"lebih", "approx"}, pair{"tidak", "min"}, pair{"tak", "min"}, pair{"paling", "min"})
	mod("", "atas", pair{"di", "more"})
	mod("", "bawah", pair{"di", "less"})
	mod("", "sedikit tidak rendah cepat singkat", pair{"paling", "min"})
	mod("", "banyak lama tinggi lambat besar jauh", pair{"paling", "max"})

	modSkip.Add(yes("angka mencapai sebanyak sebesar ada terdapat berjumlah seharga senilai seluas sejauh setinggi sepanjang selama usia umur berusia total sejumlah memiliki adalah"))
	estimateFill.Add(yes("memiliki sebesar sebanyak sejumlah mencapai ada berjumlah sebanyak"))
	dimensions.Add(yes("lebar panjang tinggi dalam setinggi selebar sepanjang sedalam ketinggian kedalaman jarak sejauh radius berjarak bertinggi diameter"))
	compared.Add(yes("lebih luas ukuran jumlah berat besar harga nilai besarnya luasnya"))
	comparedID.Add(yes(`tinggi rendah besar kecil banyak sedikit murah mahal cepat lama lambat baik buruk awal muda tua jauh panjang pendek berat ringan
		kuat lemah dulu lanjut luas sempit dari`))
	populations.Add(yes(`orang anak perempuan pria wanita laki warga pemilih responden penduduk remaja siswa pelajar mahasiswa pekerja karyawan buruh petani nelayan pengguna
		konsumen keluarga pasien ibu balita kematian pelanggan pengendara rumah masyarakat penderita lansia manusia muslim guru lulusan penumpang pengunjung`))
	moves.Add(yes("melambung melejit melesat meroket terjun menjadi membengkak naik turun menguat melemah bertambah berkurang meningkat menurun merosot anjlok melonjak menyusut tumbuh terkoreksi susut"))
	contests.Add(yes(`menang kalah skor imbang unggul tertinggal takluk kemenangan kekalahan ditutup kedudukan agregat menaklukkan mengalahkan membantai
		menekuk menumbangkan melumat menggulung menghajar seri laga gol babak set voting vs versus dikalahkan ditahan dipukul rasio perbandingan banding
		membungkam mencukur head leg game gim`))
	ageFill.Add(yes("menjadi dari kini telah saya dia mereka pun sekitar kurang lebih hampir di atas bawah minimal maksimal minimum maksimum antara dari masih baru sudah adalah yaitu rata paling rendah tinggi sedikit masing pada ke - hingga pensiun produktif genap menginjak mencapai setidaknya sedikitnya kira telah saat ini itu diperkirakan pertengahan awal akhir"))
	agedWords.Add(yes("berusia berumur usia umur usianya umurnya usiaku umurku berusiakan"))
	persons.Add(yes(`pria wanita perempuan lelaki laki bocah anak bayi balita remaja gadis pemuda pemudi kakek nenek lansia siswa siswi pelajar mahasiswa
		mahasiswi ibu bapak duda janda warga pemilih responden korban pelaku tersangka penumpang pengendara buruh guru pedagang petani nelayan
		santri orang kelompok penduduk dosen dokter pengusaha sopir`))
	ranked.Add(yes(`babak putaran kali hari tahun gol posisi peringkat tempat urutan juara anak istri putra putri periode laga pertandingan gelombang tahap
		kuartal semester edisi musim menit pekan set gim leg kartu tim kelompok kategori pihak bahasa kelas tingkat lantai jilid seri bagian poin sila
		minggu bulan malam korban tersangka pelaku saksi terdakwa jasad jenazah percobaan kunjungan kemenangan kekalahan dosis suntikan cucu`))
	notVerbs.Add(yes(`tersangka terdakwa terpidana tergugat termohon terduga terlapor terapis menteri menit meter media mentah metode berita berkas beras terminal termin teror direktur dinas diplomat dinding disertasi
		mesin mentega menara merek merpati dividen digital distrik divisi diskon dialog dokter berlian mereka memori mental terapi teras meja`))
	references.Add(yes(`pasal ayat nomor no bab huruf halaman hlm butir poin kelas tps paslon urut lantai uu pp perppu perpres pkpu perda keppres permen kepmen inpres
		level tahap jilid volume edisi artikel ayatnya kolom peringkat posisi ranking grade menit jalur kloter gelombang zona kursi kamar sektor fase seri pos tingkat stadium kategori golongan putaran`))
	numbered.Add(yes(`liga boeing airbus iphone ipad galaxy windows interstate playstation xbox sukhoi covid sman smpn sdn smkn man mtsn sma smp sd smk
		pertamax ron terminal formula serie ligue antv route highway hwy apollo falcon gpt llama android ios pertalite kodim korem
		batalyon yonif vario nmax pcx satria ninja euro bluetooth usb hdmi ka`))
	countNouns.Add(yes(`orang warga kasus unit rumah korban anak siswa tahun bulan hari jam menit persen kali juta ribu miliar triliun ekor buah kg km meter ton hektare
		hektar pegawai personel anggota prajurit tentara peserta pemain gol poin suara kursi negara kota desa kecamatan kabupaten provinsi pasien titik lokasi
		kendaraan mobil motor kapal pesawat perusahaan saham tersangka saksi petugas polisi penumpang jemaah siswi guru mahasiswa sekolah jiwa paket bus
		responden pemilih penonton laga pertandingan medali emas perak perunggu rakaat biji butir lembar porsi gelas helai batang putaran lap gim
		kelurahan dusun tps kk hari jam kloter kontingen nomor wilayah blok kios stan pelari atlet pendaki relawan santri menteri wamen pejabat tokoh hakim jaksa dosis sak tabung galon`))
	phoneWords.Add(yes("menelepon menelpon menghubungi layanan telepon telp tlp wa whatsapp hotline center darurat hubungi kontak sms fax faks hp ponsel"))
	stops.Add(yes(`yang dan di ke dari pada untuk dengan ini itu adalah akan telah sudah tidak bisa dapat dalam oleh sebagai juga karena saat setelah sebelum
		atau serta hingga sampai namun tetapi tapi ia dia mereka kami kita saya anda para kepada terhadap tentang bahwa seperti lebih masih belum sedang
		hanya agar supaya ketika sejak selama antara menurut kata ujar tutur mengatakan menyebut lalu secara maka jika bila pun lagi tersebut merupakan
		menjadi ada tak bukan jadi sekitar sebesar sebanyak atas bagi per soal usai jelang lewat bersama saja terkait tewas yakni yaitu usia berusia
		dinyatakan ikut justru kini mulai naik turun seluruh tiap setiap kembali guna demi akibat pula melalui terjadi lain lainnya seharga senilai
		yoy mtm ytd qoq mom sedikit daripada banyak seberat seluas sepanjang setinggi meninggal sementara sedangkan kecuali termasuk antaranya bagai hampir mencapai`))
}
