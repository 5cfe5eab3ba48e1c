package person

import "sorot/wasm/article"

// Class is what a word does beside a name: it is looked up once a token and
// serves the features, the rules and the entities.
type Class uint8

// The classes. ClassNone is a word with no part in naming.
const (
	ClassNone     Class = iota
	ClassHonor          // stands before a name and is not in it: Pak, Mr.
	ClassRank           // the same, of the police, the army, the clergy, the court
	ClassOffice         // Presiden, minister, coach
	ClassKin            // istri, son
	ClassHuman          // a kind of human being: warga, korban, singer
	ClassSay            // a verb of saying
	ClassAt             // a preposition of place
	ClassBody           // a body's head or tail: PT, University, Inc
	ClassPlace          // a place's head or tail: Kota, Street
	ClassThing          // the head of a work, an event, a law: Piala, Award
	ClassPronoun        // ia, she
	ClassAnd            // joins names
	ClassBe             // is, adalah, who: follows a person
	ClassBy             // oleh, by, bersama, with
	ClassDegree         // S.H., PhD
	ClassParticle       // bin, van: inside names
	ClassDay            // days and months
	ClassDemonym        // Russian, American
	ClassFunction       // any other function word
	ClassCountry        // a country or continent that the lists lack
	ClassAge            // aged, berusia, tahun
	numClasses
)

var classWords = new(article.Table[Class]).
	// Indonesian
	Add(ClassFunction, `yang itu ini tersebut tidak bukan belum sudah telah akan sedang bisa dapat harus juga pun lagi hanya saja masih
		karena sebab jika kalau bila apabila ketika saat sementara setelah sebelum sejak selama hingga sampai agar supaya untuk bahwa
		tetapi tapi namun sedangkan melainkan atau maka lalu kemudian jadi sehingga meski meskipun walau walaupun selain bahkan
		menurut berdasarkan sebanyak sejumlah sekitar para semua setiap beberapa banyak salah satu dua tiga hal dalam pada antara
		apakah apa siapa mengapa kenapa bagaimana kapan mana ada demikian begitu sangat lebih paling kurang seperti sebagai tentang soal terkait
		ya tak nggak oh mari ayo silakan tentu memang justru akibat atas bawah bagi per baca foto video`).
	Add(ClassPronoun, `ia dia beliau mereka kami kita saya aku anda kamu engkau nya`).
	Add(ClassAnd, `dan serta beserta maupun`).
	Add(ClassBe, `adalah ialah merupakan yakni yaitu menjadi`).
	Add(ClassBy, `oleh bersama dengan kepada terhadap dari dgn`).
	Add(ClassAt, `di ke dari menuju asal kawasan`).
	Add(ClassSay, `kata ujar tutur ucap ungkap jelas papar sebut tegas tukas terang imbuh sambung tambah lanjut cetus pungkas tandas beber katanya ujarnya
		tuturnya ucapnya ungkapnya jelasnya paparnya tegasnya imbuhnya tambahnya lanjutnya sebutnya terangnya mengatakan menyatakan menyebut menyebutkan
		menjelaskan mengungkapkan mengungkap menegaskan menuturkan menambahkan memaparkan menilai mengaku mengakui berkata berujar menyampaikan membantah
		meminta mengimbau menyerukan mengklaim mengumumkan memperingatkan menuding menuduh mengkritik berharap berpendapat membenarkan menanggapi bilang
		menulis melaporkan memastikan menekankan menyarankan mengusulkan mengingatkan mengenang bercerita menceritakan mempertanyakan mengecam memuji
		dikutip melansir dilansir`).
	Add(ClassHonor, `pak bapak bpk bu ibu mas mbak bang abang kang teh neng nyonya ny tuan tn nona nn saudara sdr saudari sdri haji hajah h hj ustaz ustad
		ustadz ustadzah kiai kyai kh tgk teungku tuanku gus habib syekh syeikh sheikh raden rr rm kanjeng daeng datuk datu tengku teuku
		dr drs dra ir prof profesor dokter insinyur doktor pangeran putri ratu sultan raja kaisar paus uskup kardinal romo pendeta pastor santo santa tante om paman bibi kakek nenek dek adik kakak almarhum almarhumah alm`).
	Add(ClassRank, `jenderal letjen mayjen brigjen kolonel kol letkol mayor kapten letnan lettu letda serma serka sersan kopral prajurit pratu prada
		laksamana laksda laksma marsekal marsda marsma irjen komjen kombes pol akbp kompol akp iptu ipda aiptu aipda bripka brigadir briptu bripda
		purn jendral tni hakim jaksa`).
	Add(ClassOffice, `presiden wapres capres cawapres wakil mantan eks bekas calon plt pj pjs menteri menlu menhan mendagri menkeu menkes menpora mendikbud menko mensesneg
		menag menkumham mentan menaker mendag menhub menparekraf wamen wamenlu wamenhan gubernur wagub cagub bupati wabup cabup walikota wawali camat lurah kades
		ketua ketum waketum sekjen sekretaris bendahara direktur dirut dirjen direksi komisaris manajer kepala kadis kadishub kabid kasi kasat kapolri kapolda wakapolri
		kapolres kapolsek kapolrestabes kasatreskrim kabareskrim kadiv kadivhumas karopenmas pangdam pangkostrad panglima dandim danramil danrem kasad kapuspen kejagung jampidsus kajari kajati
		rektor dekan guru dosen pelatih kiper bek gelandang striker penyerang winger kapten juru bicara jubir anggota politikus politisi legislator senator staf ajudan duta besar dubes
		perdana kanselir raja pemimpin pendiri ceo cfo coo bos pemilik chairman presdir pengacara advokat kuasa hukum pengamat analis ekonom peneliti pakar ahli koordinator
		aktivis penyanyi aktor aktris artis pemain pembalap petinju petenis pebulutangkis atlet sutradara produser komedian pelawak musisi vokalis gitaris penulis novelis penyair sastrawan
		wartawan jurnalis reporter editor redaktur fotografer sejarawan filsuf ilmuwan ustazah bintang model selebritas selebgram youtuber presenter pesinetron pedangdut koreografer desainer kurator
		humas kabag kasubag kasubdit sekda sekdes deputi menristek waketua inspektur komandan kepsek supervisor koordinator relawan terpidana terdakwa tersangka pelaku korban saksi warga mahasiswa siswa
		pengusaha pebisnis pedagang petani nelayan sopir pengemudi buruh santri pemuda kakorlantas dirreskrimum dirlantas kajen pangeran wasit manager`).
	Add(ClassKin, `istri suami anak putra putri ayah ibu ibunda ayahanda orangtua kakak adik saudara sepupu keponakan paman bibi kakek nenek cucu menantu mertua
		janda duda pacar kekasih tunangan mendiang keluarga sahabat teman rekan kawan anaknya istrinya suaminya putranya putrinya ayahnya ibunya adiknya kakaknya pasangan`).
	Add(ClassHuman, `orang pria wanita perempuan laki lelaki gadis bocah remaja lansia pejabat petugas pegawai karyawan pekerja penumpang pasien dokter perawat bidan tokoh sosok seorang sang si bernama berinisial inisial dipanggil disapa dijuluki nama alias
		tentara prajurit polisi penduduk penyidik peserta penonton penggemar fans`).
	Add(ClassBody, `pt cv ud tbk persero bank universitas institut sekolah sma smp sd smk sman smpn sdn politeknik akademi yayasan kementerian kemenkes kemendag kementrian badan lembaga
		komisi komite dewan majelis mahkamah pengadilan kejaksaan polri polda polres polsek polrestabes tni kodam kodim dinas dishub direktorat partai fraksi koalisi organisasi asosiasi
		ikatan persatuan perhimpunan himpunan federasi perusahaan grup kelompok klub tim timnas persija persib persebaya rumah rs rsud rsup masjid gereja pesantren ponpes
		kedutaan konsulat pemerintah pemerintahan parlemen senat kantor redaksi kabinet satgas densus koran majalah stasiun televisi tv radio band grup pemprov pemkot pemkab dpr dprd mpr kpk kpu bawaslu
		pdip golkar gerindra pkb pks pan ppp nasdem hanura demokrat psi perindo bumn pln pertamina bni bri bca mandiri garuda telkom
		pemko pemda pemdes kejari kejati kejagung dprk dpw dpc dpp dpd mui pwi pbnu nu muhammadiyah bpbd bmkg bnpb basarnas bpjs ojk bps bnn kadin apindo pssi koni kemenag kemensos kemenpan
		kemenhub kementan kemenkeu kemendikbud kemenlu kemenhan bulog brin lipi peradi kontras walhi lbh`).
	Add(ClassPlace, `kota kabupaten kab provinsi prov kecamatan kec kelurahan kel desa dusun kampung jalan jl jln gang gg gedung bandara pelabuhan stasiun terminal pasar mal plaza hotel
		stadion lapangan taman hutan gunung bukit sungai danau laut selat teluk pulau kepulauan pantai samudra jembatan tol simpang perumahan komplek kompleks blok rt rw wilayah
		distrik negara negeri benua republik kerajaan ibu daerah utara selatan timur barat tengah tenggara jawa sumatera kalimantan sulawesi papua bali lombok nusa`).
	Add(ClassThing, `piala liga kejuaraan turnamen pertandingan laga festival konser film lagu album buku novel serial sinetron acara program undang uu pasal perppu peraturan pp perpres keppres
		penghargaan nobel oscar grammy hadiah anugerah operasi perang pertempuran revolusi pemilu pilkada pilpres hari idul natal tahun kapal pesawat kri km kereta mobil motor virus penyakit badai topan situs aplikasi proyek kasus`).
	Add(ClassDay, `senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember
		monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
		jan feb mar apr jun jul aug sept oct nov dec agu okt des ramadan ramadhan syawal wib wita wit gmt`).
	Add(ClassParticle, `bin binti ibn van von der den de del della di da dos das du la le ter ten zu zum af al el ul ud abu bt st mc o`).
	Add(ClassDegree, `sh mh se mm ssi msi spd mpd skom mkom sip msc mba phd ph.d spog spa spd skm sag lc mag drg shum mhum stp amd jr sr ii iii iv esq qc obe mbe`).
	Add(ClassDemonym, `american british english french german russian chinese japanese korean indian indonesian australian canadian mexican brazilian italian spanish dutch
		israeli palestinian iranian iraqi saudi turkish ukrainian polish swedish norwegian danish finnish greek egyptian african asian european arab jewish muslim christian catholic
		republican democrat democratic conservative labour liberal republicans democrats pakistani afghan syrian thai vietnamese filipino malaysian irish scottish welsh swiss austrian belgian portuguese
		omani qatari emirati kuwaiti bahraini yemeni lebanese jordanian libyan tunisian algerian moroccan sudanese somali ugandan tanzanian ghanaian zimbabwean zambian congolese rwandan
		senegalese ivorian malian cameroonian angolan mozambican namibian eritrean bangladeshi nepali nepalese burmese cambodian laotian singaporean taiwanese mongolian kazakh uzbek tajik kyrgyz
		turkmen azerbaijani azeri chechen chilean peruvian bolivian ecuadorian uruguayan paraguayan honduran guatemalan salvadoran nicaraguan panamanian haitian jamaican cypriot maltese icelandic
		estonian latvian lithuanian belarusian moldovan slovak slovenian bosnian kosovan albanian macedonian montenegrin catalan basque kurdish kurd tibetan uyghur scots britons brits
		americans russians ukrainians israelis palestinians iranians syrians afghans indians pakistanis armenians azerbaijanis georgians germans italians poles turks greeks egyptians kurds koreans
		argentine colombian venezuelan cuban nigerian kenyan ethiopian hungarian czech romanian bulgarian serbian croatian georgian armenian californian texan
		islam kristen katolik hindu buddha melayu batak sunda betawi arab latino hispanic protestant sunni shiite soviet nazi`).
	Add(ClassCountry, `rusia amerika serikat inggris prancis perancis jerman tiongkok china cina jepang korea belanda spanyol italia turki mesir israel palestina ukraina polandia yunani swiss swedia norwegia
		as uk usa u.s britain england scotland wales russia america europe eropa asia afrika africa australia selandia kremlin gaza pyongyang seoul beijing moskow moscow washington london paris kyiv kiev teheran tehran
		jakarta surabaya bandung medan semarang makassar palembang yogyakarta jogja bekasi depok tangerang bogor malang solo surakarta aceh riau jambi lampung banten papua maluku ambon pontianak banjarmasin samarinda balikpapan manado denpasar mataram kupang
		texas california florida york angeles francisco chicago boston houston ohio michigan virginia carolina pennsylvania jersey
		alabama alaska arizona arkansas colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts minnesota mississippi missouri
		nebraska nevada oklahoma oregon tennessee utah vermont wisconsin wyoming queensland ontario quebec
		cirebon garut tasikmalaya sukabumi karawang purwakarta cilegon pekalongan tegal magelang jember banyuwangi kediri madiun mojokerto gresik sidoarjo pasuruan probolinggo blitar padang
		bukittinggi payakumbuh pekanbaru batam bengkulu kendari gorontalo ternate jayapura sorong merauke manokwari lumajang sleman bantul klaten sragen brebes cianjur subang indramayu`).
	Add(ClassAge, `berusia umur usia aged tahun thn yo`).
	// English
	Add(ClassFunction, `the a an this that these those such no not any some all each every both either neither many much most more few several other another
		if when while because since although though unless until after before as than then so yet however therefore meanwhile moreover also too
		there here where what which why how now just only even still already again once ever never always often
		would could should will can may might must shall do does did done has have had having been being to for of about into over under between through during without against
		up down out off it its yes well please thanks thank hello hi dear re fw fwd subject sent read photo via per let get got go one two three first last next new old
		don't didn't i'm i've let's that's it's he's she's there's what's`).
	Add(ClassPronoun, `he she they him her them his hers their theirs i me my you your we us our himself herself himself who whom whose`).
	Add(ClassAnd, `and or nor & plus`).
	Add(ClassBe, `is was are were who became remains has had 's`).
	Add(ClassBy, `by with to against for from vs versus like about told`).
	Add(ClassAt, `in at near from across around outside inside toward towards throughout into`).
	Add(ClassSay, `said says say saying told tells tell added adds asked asks replied claims claimed argued argues insisted insists warned warns noted notes explained
		announced announces admitted denied stated wrote writes believes thinks suggested acknowledged confirmed declared predicted recalled tweeted according testified
		responded hopes expects agreed complained commented concluded joked urged called vowed pledged reported reports accused scored plays played starred sang married born died won lost`).
	Add(ClassHonor, `mr mrs ms miss mx dr prof professor sir dame lord lady madam mister messrs rev reverend fr father pastor bishop archbishop cardinal pope rabbi imam
		cllr saint prince princess king queen emperor empress duke duchess earl count countess baron baroness sheikh ayatollah mullah uncle aunt hon st brother sister mother father`).
	Add(ClassRank, `gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pvt private adm admiral cmdr commander officer det detective insp inspector
		constable sheriff marshal judge justice trooper deputy chief brig brigadier supt superintendent gov sen rep governor senator congressman congresswoman representative`).
	Add(ClassOffice, `president vice minister premier chancellor secretary ambassador mayor councillor councilman councilwoman chairman chairwoman chairperson chair ceo cfo coo cto director manager
		executive head leader founder cofounder owner spokesman spokeswoman spokesperson attorney lawyer prosecutor solicitor coach quarterback pitcher striker goalkeeper midfielder defender winger
		forward guard center linebacker catcher skipper player rookie veteran teammate actor actress singer rapper songwriter musician composer guitarist bassist drummer vocalist director filmmaker producer screenwriter
		author writer novelist poet playwright journalist reporter correspondent editor columnist photographer artist painter sculptor architect designer model comedian presenter host anchor
		scientist physicist chemist biologist mathematician philosopher historian economist analyst strategist researcher engineer astronomer psychologist doctor surgeon nurse teacher
		regent designers actors singers lawyers players brothers activist candidate nominee incumbent lawmaker legislator politician mp congress former ex acting late deputy assistant associate senior co junior speaker whip commissioner
		consultant advisor adviser aide officer investigator detective suspect defendant victim champion boxer golfer sprinter cyclist driver skater swimmer tennis star legend entrepreneur billionaire mogul heiress dictator ruler monarch warlord militant
		premiere prime foreign defence defense treasury counselor representative democrat republican`).
	Add(ClassKin, `wife husband son daughter father mother brother sister parents cousin nephew niece uncle aunt grandfather grandmother grandson granddaughter widow widower
		girlfriend boyfriend fiance fiancee partner friend colleague ally rival mom dad mum baby child children family couple`).
	Add(ClassHuman, `man woman men women boy girl people person resident citizen official officials worker student pupil passenger patient survivor witness neighbor neighbour named called nicknamed known dubbed
		soldier soldiers police fans fan members member user guy lady gentleman`).
	Add(ClassBody, `inc corp corporation ltd llc plc co company companies group holdings university college school institute academy hospital ministry department agency bureau commission committee council
		board court congress parliament senate house party union association federation foundation society organization organisation club team fc united city band orchestra church cathedral bank
		press times post news journal daily magazine tribune herald gazette guardian network channel studios records entertainment pictures airlines airways motors systems technologies technology software partners capital management
		army navy force forces corps police nato un eu nfl nba mlb fifa uefa fbi cia nasa bbc cnn reuters ap afp google apple microsoft facebook twitter amazon boeing airbus toyota tesla
		yankees giants cowboys eagles lakers celtics warriors rangers rovers athletic wanderers`).
	Add(ClassPlace, `street road avenue boulevard lane drive square park river lake mountain mount hill hills valley island islands bay beach coast sea ocean gulf strait peninsula county state states province district region
		town village city republic kingdom north south east west northern southern eastern western central airport station bridge tower building center centre hall stadium arena theater theatre museum hotel palace fort castle port
		new saint san santa los las el upper lower greater`).
	Add(ClassThing, `cup league championship tournament open games olympics series bowl award awards prize medal festival act bill law treaty agreement war battle revolution operation movement disease syndrome virus theorem effect
		law test method storm hurricane typhoon cyclone algorithm film movie book novel album song show episode season day eve week year century administration project program bible christmas easter thanksgiving halloween website internet god jesus christ allah tuhan`)
