package source

// Indonesian words. The reporting verbs are those of KBBI's senses of saying,
// in the forms that news uses: bare before the speaker ("kata X"), with me-
// after it ("X mengatakan"), with -nya where the speaker is not told again.
var id = lexicon{groups: []group{
	{cPost, `kata ujar tutur ucap papar jelas tegas ungkap imbuh tambah lanjut tukas pungkas sambung terang beber sebut
		klaim cetus kilah seru keluh aku tandas tulis cuit urai timpal celetuk kenang harap pinta jawab tanya lontar
		tutup bantah sesal sindir kritik usul pesan ajak himbau imbau perintah cerita akui puji canda gurau dalih duga ancam ramal seloroh kelakar gumam bisik teriak protes sanggah
		sergah sahut simpul anjur saran desak tuntut tuding rinci ulas sela kisah nilai yakin prediksi bunyi serunya
		lapor catat demikian disampaikan diungkapkan dikatakan diumumkan dilaporkan dijelaskan dituturkan diucapkan
		ditegaskan disebutkan dinyatakan dipaparkan diberitakan dikemukakan gambarkan bilang
		kecam ketus doa tekan tegur cecar gerutu omel sentil semprot ledek olok ringkas kesal sambut lirih`},
	{cPre, `menjamin memahami mengatakan menyebut menyebutkan menilai mengaku mengakui membantah mengeklaim mengklaim melaporkan mengumumkan
		memperkirakan meminta menyatakan menjelaskan menambahkan menegaskan mengungkapkan mengungkap memaparkan
		menuturkan mengucapkan berkata berujar bertutur menyampaikan mencatat memprediksi memproyeksikan meramalkan
		memastikan membenarkan mengonfirmasi mengkonfirmasi menduga menuding menuduh menyerukan mengimbau menghimbau
		mendesak menuntut menyarankan mengusulkan merekomendasikan mengingatkan memperingatkan mewanti-wanti
		berharap berpendapat berkomentar bercerita menceritakan mengisahkan mengisyaratkan mengindikasikan
		menekankan menggarisbawahi membeberkan mengemukakan menerangkan menguraikan mengeluh mengeluhkan
		menyayangkan mengecam mengkritik mengritik menyesalkan menyoroti menanyakan menjawab menolak
		menyangkal menepis menampik menjanjikan berjanji berdalih berkilah beralasan berargumen beranggapan
		meyakini menganggap mengharapkan memandang menaksir mengestimasi menyimpulkan menulis menuliskan mencuit
		mencuitkan mengunggah menyindir menyalahkan memuji mencontohkan merinci memerinci mengajak
		menginstruksikan memerintahkan menyatakannya mengatakannya bersikeras bersikukuh bersaksi bertanya menjawabnya berargumentasi menjabarkan menandaskan melontarkan
		melanjutkan menimpali menyahut memberitahu memberitahukan mengabarkan mewartakan memberitakan menyiarkan
		mengutarakan mengimbuhkan menyebarkan mengancam bersumpah berteriak berseru bilang khawatir yakin optimistis
		optimis menyadari mendorong menggambarkan menargetkan menginformasikan mengeluarkan memberi memberikan merilis membuat mengajukan mengimbaukan mengungkapnya
		menyebutnya mengira mengulang berjanji menantang berikrar menasihati memohon melarang melansir
		mengapresiasi mengenang menganjurkan menengarai mensinyalir menyinyalir memprotes mencemooh menyanjung
		mengungkit mendalilkan berdalil mengibaratkan mengandaikan mengasumsikan menyanggah berbisik membisikkan mengumpat
		mengklarifikasi mendeklarasikan mengisahkan menjuluki mempermasalahkan mempersoalkan mengonfirmasikan memamerkan
		melobi berterimakasih menyuarakan menyinggung mengomentari membeber mengultimatum mewajibkan menyatakan memprakirakan
		memperingati mengurai mengiyakan mengulas menggambarkan menghitung membalas menyela mengejek membocorkan menampilkan
		merespons menanggapi
		percaya mempercayai memprediksikan bersyukur mensyukuri menyesali memaklumi mengkhawatirkan
		mencemaskan sepakat setuju sependapat membandingkan menyamakan menyangsikan meragukan mengadu
		mengadukan melapor berpandangan berkeyakinan berkelakar bercanda berseloroh berkesimpulan bergumam berdoa
		berpesan berorasi menghardik membentak menggerutu mengomel bergurau berkeluh mencibir mencela mencaci memaki
		mengutuk mencap melabeli menyentil menyemprot mengulangi menggaungkan mengingkari memungkiri
		memperhitungkan mengalkulasi mengkalkulasi meramal mencurigai menyangka menerka menebak berspekulasi
		mengamanatkan membujuk meluruskan mempresentasikan melukiskan mendeskripsikan mengilustrasikan
		menganalogikan merefleksikan memperjelas mengumbar menyebut-nyebut menilainya mengakuinya menyebarluaskan
		menjelaskannya memprognosis menyepakati menggembar-gemborkan meyakinkan bergidik ngaku`},
	{cWeak, `menolak meminta mencatat memuji menulis melarang mendorong menggambarkan mengulang menantang yakin khawatir
		optimistis optimis menargetkan memandang menganggap menyadari mengira menyalahkan mengancam mengajak menuduh
		memerintahkan menginstruksikan bersumpah menyoroti melanjutkan mengungkap melontarkan menyebarkan menjawab
		memamerkan menampilkan menghitung mewajibkan memperingati menjuluki membalas mengejek menyela mengurai mengulas
		memahami percaya bersyukur mensyukuri menjamin memaklumi sepakat setuju membandingkan mengadu mengadukan
		melapor bercanda bergurau berdoa mencaci memaki mencap melabeli menyemprot membentak menghardik mengulangi
		memperhitungkan mencurigai membujuk meluruskan mempresentasikan melukiskan
		merefleksikan memperjelas mengumbar menyepakati menyebarluaskan meyakinkan membocorkan menggerutu`},
	{cNotVerb, `menteri mereka merek merah mental menit menengah mentan melati merdeka berita berat beras berikut bersih terbaru
		terbesar terkecil terakhir terkait terdekat tertinggi terendah bernama berbasis berinisial berkebangsaan berdarah
		bermotor berlian bersama bersangkutan distrik divisi digital diri disiplin dimensi dinasti terminal terapi terpadu
		teroris memori menara merpati mentah mesin melayu mempelai berbagai berpengalaman bersertifikat terkemuka ternama
		terpilih terbit termuda tertua berpengaruh diplomat direktur dinas dirut dirjen diplomasi disabilitas diaspora
		tertanggal bertanggal bertajuk berjudul berusia beralamat berpangkat bergelar berstatus`},
	{cDoc, `menunjukkan memperlihatkan mengatur berbunyi mencatat menyebut menyebutkan menyatakan mengungkap mengungkapkan
		menemukan melaporkan menyimpulkan memuat mewajibkan melarang mengindikasikan menggambarkan memperkirakan
		mengatakan membuktikan menjelaskan menegaskan merekam mensyaratkan menyarankan menetapkan tertulis bertuliskan`},
	{cPrep, `menurut berdasarkan merujuk mengacu`},
	{cCite, `mengutip dikutip dilansir melansir menukil dinukil seperti sebagaimana`},
	{cHead, `ungkap sebut bantah klaim tegaskan minta jelaskan akui imbau ingatkan beberkan prediksi nilai pastikan
		umumkan desak kecam kritik usulkan harap janji laporkan sarankan duga tuding tolak yakin ajak sampaikan sindir
		konfirmasi buka bilang perkirakan tuntut serukan soroti waspadai catat proyeksikan ramal siapkan
		keluhkan optimis optimistis puji kritisi ungkapkan peringatkan singgung tanggapi jamin sangkal
		tampik tepis ragukan khawatirkan khawatir rekomendasikan targetkan pertegas tekankan wanti-wanti benarkan
		klarifikasi`},
	{cAdv, `telah sudah juga sempat pun kembali turut kemudian lalu lantas hanya sendiri sama-sama sama bahkan masih terus lama
		langsung sebelumnya pernah kerap sering selalu lagi tegas lantang secara ikut justru malah pula secara terbuka
		kompak serentak spontan kontan baru resmi berulang kali terang-terangan juga, berkali-kali tetap mulai buru-buru`},
	{cNeg, `tidak tak belum bukan enggan`},
	{cFuture, `akan bakal hendak ingin mau dapat bisa harus perlu untuk berencana diminta jangan agar supaya boleh guna`},
	{cSub, `setelah sebelum ketika saat sementara sedangkan karena sebab meski meskipun walau walaupun jika bila kalau
		sehingga hingga bahwa namun tetapi tapi padahal agar supaya sejak seraya sambil usai selagi apabila lantaran
		akibat kendati adapun`},
	{cStop, `kepada dalam pada saat ketika usai setelah sebelum melalui lewat sambil seraya seperti dengan terkait soal
		mengenai tentang untuk karena sebagaimana oleh bahwa saat seusai selepas di via ketika sembari dikutip
		dilansir terhadap hingga sejak mengutip yakni yaitu selaku akan merujuk menyusul ihwal perihal jika bila
		agar supaya namun tetapi sementara sedangkan menanggapi merespons menyikapi`},
	{cPron, `ia dia beliau mereka saya kami kita
		dirinya`},
	{cLink, `namun tetapi tapi bahkan adapun sementara selain sedangkan selanjutnya sebelumnya kemudian lalu
		padahal sebab meski begitu demikian akhirnya pun serta nah jadi maka sebaliknya terlebih apalagi
		hal senada terpisah secara`},
	{cThat, `bahwa agar supaya kalau jika bila`},
	{cRel, `yang`},
	{cDet, `seorang sebuah para sejumlah beberapa salah satu dua tiga pihak kedua suatu sang si kalangan`},
	{cDem, `itu tersebut ini`},
	{cAnd, `dan maupun serta bersama`},
	{cTo, `kepada pada`},
	{cPlace, `di dari asal`},
	{nAnon, `responden penasihat sumber pejabat warga saksi analis pengamat petugas juru seorang pedagang pengunjung penumpang jaksa penyidik
		penyelidik pakar ahli peneliti ekonom diplomat aktivis mahasiswa siswa guru dokter perawat sopir pengemudi
		tetangga kerabat keluarga bankir investor pelaku narasumber netizen warganet karyawan pekerja buruh petani
		nelayan ibu bapak pria wanita perempuan laki-laki orang anggota staf ajudan kritikus pendukung penonton pemirsa
		peserta lain banyak seseorang sekelompok pasien korban pengguna pelanggan pembeli penjual pemilik tokoh politisi politikus anak pemudik kapolres jemaah penggemar
		penuntut pembela penggugat pelapor terlapor pembicara pengusaha pemohon pengasuh pendamping penjaga pengurus wasit
		nakhoda massa pengunjuk demonstran buruh ilmuwan hakim pengacara relawan tentara prajurit penduduk kelompok kaum kalangan pembaca
		suporter koordinator narapidana napi tahanan teman rekan kawan kolega sahabat remaja pemuda santri jamaah umat
		pejalan pengendara pesepeda pemotor ojol kurir satpam bidan apoteker arkeolog sejarawan sosiolog psikolog
		kriminolog epidemiolog meteorolog astronom seismolog geolog antropolog pegiat penggiat akademisi budayawan
		seniman musisi komentator kolumnis wartawan jurnalis koresponden broker pialang eksportir importir peternak
		petambak perajin pengrajin wisatawan turis pengungsi penyintas lansia veteran purnawirawan legislator senator
		advokat notaris juri pemandu porter polwan paman bibi kakek nenek sepupu menantu mertua tersangka terdakwa
		terpidana buronan mahasiswi siswi pramugari pilot kopilot masinis kondektur`},
	{nOrg, `pemerintah kementerian polisi polri kepolisian kejaksaan perusahaan perseroan bank lembaga badan dinas komisi
		partai organisasi universitas kantor komnas dewan panitia kpu bawaslu kpk tni intelijen militer istana majelis
		negara kota provinsi kabupaten pemkot pemkab pemprov pemko pemda polda polres polsek pihak pengadilan mahkamah
		asosiasi serikat federasi yayasan lsm klub tim manajemen otoritas bmkg bps bnpb bpbd pln pertamina pt cv
		pp pbnu muhammadiyah mui dpr mpr dpd dprd fraksi koalisi kedutaan delegasi parlemen kongres senat gedung
		direktorat bursa rumah konsorsium operator kelompok proyek kampanye penerbit markas komando satgas desa
		kelurahan kecamatan sekolah kampus gereja masjid uni perserikatan forum ikatan himpunan gabungan`},
	{nDoc, `fatwa pengakuan penuturan penjelasan laporan data survei catatan dokumen undang-undang undang pasal permendikbud permenkes permenhub perpres pp uu
		perppu pkpu perda pergub perbup peraturan keputusan rekaman unggahan surat laman situs studi riset hasil
		penelitian kajian jajak dakwaan putusan siaran rilis akun video cuitan pernyataan berita tayangan publikasi
		statistik sigi keterangan kesaksian dokumen brosur buku artikel jurnal akta isi hadis alkitab konstitusi kontrak nota memo
		kuesioner sensus quick hitung analisis laporan
		naskah draf rancangan ruu raperda berkas notulen risalah rekap rekapitulasi hitungan proyeksi indeks citra
		foto pesan tangkapan selebaran spanduk pengumuman maklumat edaran instruksi perjanjian piagam deklarasi
		resolusi petisi pleidoi eksepsi gugatan amar bap pedoman panduan buletin editorial siniar dokumenter prakiraan
		perkiraan estimasi indikator autopsi visum otopsi kwitansi ringkasan kesimpulan temuan`},
	{nMedia, `afiliasi reuters afp ap bbc cnn kompas tempo antara tribunnews detik detikcom liputan6 okezone republika jpnn
		bloomberg cnbc guardian nyt wsj spiegel economist xinhua kyodo yonhap tass interfax sindonews merdeka viva
		kumparan tirto beritasatu kontan bisnis inews tvone media koran majalah harian
		televisi radio portal
		jawapos katadata tvri rri rcti sctv narasi poskota nhk aljazeera jazeera scmp bernama rappler independent
		politico axios`},
	{nRole, `presiden menteri gubernur bupati wali walikota kepala ketua sekretaris direktur kapolres kapolda kapolsek
		kapolri panglima komandan jenderal kombes akbp kompol iptu ipda brigjen irjen komjen letjen mayjen mayor
		kapten kolonel letkol dr dr. prof prof. ir drs h hj haji kiai ustaz ustadz pendeta pastor romo uskup pak bu
		bapak ibu mas mbak tuan nyonya nona sir lord juru jubir pelatih manajer kapten bek penyerang kiper gelandang
		pemain pengacara kuasa hakim jaksa ceo cfo presdir dirut wakil deputi asisten staf anggota politisi politikus
		analis pengamat ekonom pakar dosen guru rektor dekan camat lurah kades mantan bekas eks calon capres cawapres
		ketum sekjen humas kabid kasat kasi dirlantas wapres menko menlu menkeu menhan mendagri dubes duta bos pendiri
		peneliti ahli aktivis aktor aktris penyanyi artis penulis sutradara produser detektif inspektur sersan
		perdana raja ratu pangeran putri sultan paus syekh imam bos penata koordinator komisaris pengelola group head
		vice president executive officer corporate korban tersangka terdakwa pelaku warga saksi pria wanita kanselir
		kapolresta kapolrestabes kapolrestro kapolsekta wakapolda wakapolres wakapolri wakapolresta wakapolsek
		kasubdit kanit kabag kasubag kabagops danrem dandim danramil pangdam pangkostrad dansatgas danlanud danlanal
		kajari kajati kapuspenkum kasipenkum kadis kadisdik kadishub kadinkes sekda sekprov sekkab wabup wagub wawali
		wawalkot walkot pj plt plh penjabat wamen wamenkeu wamendagri wamenlu menkes menkominfo mendag menperin mentan
		menhub mensos menag mendikbud mendikdasmen menaker menpora menkumham dirreskrimum dirreskrimsus dirresnarkoba
		kabareskrim karopenmas kadivhumas kapendam bripka bripda briptu aipda aiptu akp praka pratu serda sertu serka
		serma pelda peltu letda lettu marsda marsma laksamana laksda laksma marsekal kopral prada vokalis gitaris
		presenter pembawa novelis penyair kurator perwira waketum sekum bendum wasekjen wadir kapus kapuskes kabiro
		karo kadispora kadisbud kadisperindag kadistan kalaksa danpuspom kapuspen kardinal pedagang peternak petani`},
	{cMark, `setuju sepakat menjamin menjawab bertanya menulis menuliskan melanjutkan membalas menyela mengunggah menyebarkan memuat bersaksi
		menanyakan mengeluarkan memberi memberikan merilis membuat mengajukan
		berdoa membandingkan melapor menyepakati meyakinkan memperjelas membujuk`},
	{cPass, `dikatakan disampaikan diungkapkan dijelaskan dituturkan ditegaskan dinyatakan dipaparkan dikemukakan
		dilaporkan diumumkan diakui dibenarkan dibantah diklaim diberitahu diberitahukan diungkap diutarakan dilontarkan
		diceritakan dikabarkan ditepis ditampik disangkal disanggah diamini ditambahkan diutarakan disuarakan diberitakan diwartakan diminta dicatat diduga disebut disebutkan dikonfirmasi diprediksi tertulis tertera diketahui`},
	{cByline, `rep red penulis editor reporter pewarta laporan penyunting kontributor redaktur wartawan jurnalis`},
	{cVerb, `adalah merupakan menjadi ialah tiba datang pergi pulang turun naik masuk keluar hadir tinggal jatuh bangkit maju mundur
		ada`},
	{cTime, `kemarin tadi sekarang kini besok lusa senin selasa rabu kamis jumat sabtu minggu pagi siang sore malam`},
	{cOwn, `katanya ujarnya tuturnya ucapnya paparnya jelasnya tegasnya ungkapnya imbuhnya tambahnya lanjutnya tukasnya
		pungkasnya sambungnya terangnya bebernya sebutnya klaimnya cetusnya kilahnya serunya keluhnya akunya
		tandasnya tulisnya cuitnya urainya timpalnya kenangnya harapnya pintanya jawabnya tanyanya tutupnya bantahnya
		sesalnya sindirnya kritiknya usulnya pesannya ajaknya imbaunya ceritanya menurutnya baginya dalihnya candanya`},
	{cBelief, `berharap yakin meyakini khawatir optimistis optimis menduga percaya menginginkan mengharapkan menganggap`},
	{cPlea, `permintaan permohonan gugatan banding tawaran lamaran`},
	{cUtter, `berkomentar menjawab memberi memberikan menyebut menyebutkan merinci mengungkap mengungkapkan menjelaskan
		mengomentari diwawancarai disebut disebutkan dikutip bicara berbicara`},
	{cCrime, `kasus jaringan sindikat peredaran penyelundupan praktik komplotan perdagangan pembunuhan pencurian
		kejahatan`},
	{cClausal, `mengatakan menyebut berkata menyatakan menuturkan mengungkapkan mengklaim mengeklaim`},
	{cLinkOn, `tetapi tapi namun sedangkan sementara karena agar supaya jika bila hingga`},
	{cKin, `kuasa pengacara istri suami anak ayah ibu adik kakak ajudan putra putri keluarga manajer asisten`},
	{cSayHead, `sebut bantah klaim tegaskan akui imbau ingatkan beberkan yakin sindir`},
}}
