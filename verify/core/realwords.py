"""Words that people really use in names, and that no company of the bundled list uses: never a slip of one it does use.

PT Tugas Jaya is not PT Tunas Jaya mistyped. Indonesian everyday words, words of faith and of trade, given names and
place words, written down by hand; most also stand in names of OJK's public list of entities (2022-2024). Not complete:
a word that is missing here may be taken for a slip of its neighbour, so add what you meet.
"""

from __future__ import annotations

#: Everyday words, virtues, nature, colours, numbers.
_EVERYDAY = """
    aku akur alat aman amanat ambil anak anda aneka angin angsa anti api arah arang arif arus asal asap asas asih
    asik asing asli asoka atap atas awal awan ayah ayam babi badai bagi bagus baik baja baju bakau bakul bambu
    banding bantu banyak bapak bara barang baris basah batang batas batik batu bawah bayar bayi bebas beda bekal
    bela beras beres beri berita berlian besar besi beta biasa bibit bidan bijak biji binar bisa bisnis boga bola
    buah buana buaya bukan bukit buku bulan bulat bulu bunda buru buruh burung busana butir cabang cabe cahya camar
    cantik capai cara cari catur cawan cegah cekat celah cendana cengkeh cepat cerah cerdas cerdik ceria cermat
    cermin ciri coba cocok corak cuaca cuan cukup curah dadu dagang dahlia dalam dalih damai danau dandan dapat
    dapur darat dari dasar datang daun dayung delima derap desa detik diri ditra doa dokter dolar dukun dukung dunia
    durian dusun ekor elang elok emas embun empat enam endah energi esok fakta famili fulus gading gadis gagah
    gairah gajah gaji galang gali ganti garam garis gaya gayung gelora gembira gerak getar giat gigi gila girang
    golek gubuk gudang gula gunung guru habis hadiah hadir hak halal halus hangat hari hasil hati hebat hemat hias
    hibah hidup hijau hikmah hilir himpun hitam hotel hujan hulu huma hutan ibu ikan ikat iklan ikut ilmu iman
    impian indera ingat ini inova insani ipar irama iringan isi istri itu jadi jaga jagad jagat jago jala jalan
    jalin jalur jangka janji jarak jari jarum jati jawa jelas jelita jempol jenis jernih jiwa jodoh jual juara jujur
    jumbo jumpa juta kabar kaca kaget kail kain kaji kakak kaki kala kali kalimat kamar kambing kamu kanal kanan
    kandang kantong kapal kapan kapas kaptan karang karet karib kartu karunia kas kasa kasir kata kawan kawasan kaya
    kayu kebun kecil kelapa kelas kelola kembang kenari kencang kepala kera keras kereta kering keris kertas kilang
    kilat kilau kini kirana kiri kirim kisah koin kokoh kolam kompas kopi koran kota kreatif kriya kuat kubah kuda
    kunci kuning kupu kurma kursi laba labuh lada ladang lahan lain laju laki laku lama lampu lancar langit langkah
    lapang lari laris larut latih laut lautan layak layan layar lebah lebar lega lelang lemah lembah lembu lemon
    lengkap liar lidah lihat lilin limau lintang lirik liris listrik lobi logam loka lokal lompat luar luas lubang
    luhur lukis luna lunas luwes madu mahal mahir main makan makna malam mampu mana mandala manfaat mangkok manis
    mantap marak mari masa masak masuk masyarakat mata matang mawar mayang medan megar mekar melati melayu memang
    menang merah merak merapi merdeka merpati mewah miara milik minat mini minum mobil modal modern mohon motor
    muara muda mudah mudik muka mula mulus mungil murah murai murni musik musim nada nadi nafas naik nama nanas nasi
    nelayan nikah nikmat nilai nirwana nona nuri nyaman nyata nyiur obat olah oleh ombak ongkos orang otak otot pada
    padang padi padu pagar pagi pahala paham pahit pahlawan pajak pakai paku palapa paling palu panah panas pandai
    pandan pandu panen pangan panggung pangkal panjang pantai papan paras pari paripurna pariwisata pasang pasar
    pasir pasti patah pati patuh pawang payung peduli pelayanan pelita pemuda penari pendekar penuh perahu perak
    peran perintis permata pesan pesat pesta petir piala pijar pikir pilar pilih pinang pintar pintu pisang pita
    pohon pola pondok poros potensi praktis puas puasa pucuk puji pukat pulau puncak pundi punya purnama pusaka
    putih racun ragam rahasia rahayu raih rakit rakyat ramai rambu rampai rancang rangka rantai rantau rapi rasa
    rasi rata rawa redup rejo rela remaja rencana rendah rentang resik restu riang ribu rimbun rindang rindu ringan
    ringgit rintis ritel roda rokok roti ruang rumah rumpun rupa rupiah rusa saat sabar sabit sadar sagu sahabat
    saham sakti saku salah salam salju sama sambung sampai sampan sampul sangga sanggar santai santun sapa sapi
    saran sarang sarjana sasa sasaran sastra satwa saudara sawah sawit sayang sayap sayur sebar sebelas sederhana
    sedia segala segar segera sehat sejuk sekar sekawan seladang selam selamat selasih selat selesai seluruh
    semangat semar sembada semi sempurna senam senang seni senja sepakat sepatu serasi serba seribu sertu serumpun
    seruni setara setir siaga siang siap sigap sikap silat simpan simpati singa singgah sirih siswa soko sore soto
    suami suar suara subur suci sudah sudut suka sukma sultan sulung sungai surau surga surut susu susun sutera taat
    tabah tabung tadi tahan tahta tahu tajam taji takdir taksi talenta tali taman tamasya tambah tambak tambang tamu
    tanah tanam tandan tanduk tani tanpa tapak taqwa tarik taruna tasik tata tebal tebu teduh tegak tegal teguh
    tekad teknik teladan telaga teliti teluk tembaga tembok tempat tenang tengah tentara tenun tepat tepi terang
    teras teratai terate terbang teruna terus tiang tiba tiga timah timba timbang tinggi titan titik titipan toko
    tongkat topi tua tuah tuan tugas tugu tujuh tulang tulen tumbuh tunai tuntas tuntun turun tutur ubah udang udara
    uji ujung ukir ulama ulin umat umum undang ungu unit untung upaya urat usia utuh wacana wadah wajar waktu wangi
    wanita waris warisan warna warta warung wibawa wijen wilayah yakin zaman zamrud
"""

#: Words of faith, and words of the Javanese and Sanskrit of names.
_LEARNED = """
    adiluhung akbar akhlak aksara aksi alif alifah aliya ambara ambarwati ampuh anggara anggrek anggun angkasa
    antara aqsa arafat ardana ardi arjuna arsa artha arum arwana aryan asmara asmoro astana astra astuti atma atmaja
    aulad azhar azizah badar bagaskara bahagia bakta bala balada banjar bara baraya basuki bathara bayan bhakta
    bhinneka bhumi bima birawa bismillah brahma bratama cahyo candi candra cendekia cita citraloka dahana danu danur
    daulat dayana dewandaru dhani dharma dharmawangsa dinar dirga dirgantara duta dwipa dwipantara ekasari
    faidah fatah fatih fatimah firdaus fitrah fitri gada gading gahara ganesha gapura garda garuda gatra giri gita
    grahita griya gumilang gusti hakiki hakim halim hamid hanif harsa hasanah hastina hidayat hijrah hikmat ibnu
    ibrahim ihsan ikhlas ikhtiar ilahi ilham imam insaf iqbal islam istana istiqomah jabal jamil jannah jatayu jati
    jihan kabah kahfi kala kalam kalimasada kalpataru kamal kamboja karim karsana kartika kasturi kautsar khair
    khalifah kinanti krama kresna kusuma laksana laksmi laras larasati latif lazuardi linuwih lokananta luhung
    madani madinah mahakam mahameru maharaja maheswari makkah malik maula maulana mekah menara menteng meru mina
    minang muhajirin mukmin mulawarman munggur murti muslim mustaqim nabila naga nagari najah nakula narada nata
    nawa nawasena negara negeri neraca nirmala nisan nitya nugraha nugroho nuraga nurani pakuan palapa pancar
    pancasila pandita pangestu panji parahita paramita parwata pasundan pawitra pelangi perwira petra prabu prakarsa
    prana prasasti pratista pratiwi prawira priangan pringgodani purba purnama puspa puspita qalam qolbu rahim
    rahman rahwana rajawali rancana rara raudah reksa ridha ridho rukun sabda sabilillah sadewa saka
    sakinah saksana sakura salamah salim samiaji samsara sandika sanggraha sangkuriang sanjaya santika santosa
    saraswati sasana sasmita satwika satya semar sembrani semeru senapati sentra serambi seroja setiawan shalawat
    shinta siddiq siliwangi sinergi singgasana siwa soma sriwijaya subhan sudirman suhada sukabumi sukacita sumaryo
    sunan suralaya surapati surga suryana swadana syamsul syariah tabaraka taqdir tarbiyah tauhid tawakal tirtayasa
    tribuana tribuwana trijaya trimurti triputra tritunggal ulfah umrah wahid wahyu waluyo wangsa wara wardana
    wardhana waskita wening wibisana widodo widya wijaya wijayakusuma wikrama wiratama wisesa wisnu wiyata yasa
    yasmin yudha yudhistira zahra zaitun zam
"""

#: Given names and other names of people.
_PEOPLE = """
    abdul abdullah abu achmad ade adel adinda adit aditya afif agus ahmad aini aisyah ajeng akmal alam albar aldi
    alex alfian ali alia almira alya amalia amanda amelia amin amir ana anang andi andre andri angga anggi ani anies
    anis anisa anita anna annisa anton ari arianto arif arifin aris ariska arman armand arya asep astri atika ayunda
    aziz bagas bambang bastian bayu bella beni budianto budiman bunga cahyani candri cici cindy citra danang dani
    daniel dara darmawan dea deddy dede dedi dela desi desy devi dewanti diah diana didi didik dika dila dimas dina
    dinar dinda dini dodi doni dony dwiki edi edy eka eko ela elina elisa ema endang enny erna erni ester eva evi
    fadil fahmi faisal fajri farah farhan farid fatma fauzan fauziah febri ferdi ferry fikri fira fitria galih
    gilang gina gita gunawan hadi hafiz haikal hana hanafi handoko hani hanifah hari haris hartono hasan hasna hasni
    hendra hendri heri herman hilda hilman husein husna ida iis ika ikhsan ilyas ima imas inda indri ine intan ira
    irfan irma irna irwan isma ismail ita iwan jaelani jamal jamilah jaya jefri joko joni juli julia juwita karina
    karmila kartini kasim khadijah khalid kiki komar kris kristina laila lala lani lara leni lestari lia lili lilis
    lina linda lisa liza lukman lutfi mahmud maimunah malika marcel maria marina mario marlina martin mawardi maya
    mega melati mia mira mirza misbah mona monika muhammad mukti mulyadi munir murni mustafa nabil nadia naila nana
    nanda nani nara nenden nia niken nila nina nindya nisa nita nova novi novita nunik nur nuraini nurdin nurhayati
    nurul okta pandu prapto putu rafi rahayu rahma rahmi raka ramdan rani ranti rara ratih ratna rendi reni resti
    reza ria rian riana ridwan rifki rika rina rini rio risa risma rista rita rizal rizka robi roni rosa roza rudi
    rudianto rusdi rusli salma salman salsa samsul sandi sandra santi sarah sarina sarinah satrio selamet septi
    shanti shinta sidik sigit silvi sinta siska siti sofi sofia sri sudarsono sugeng suharto sulaiman sumarni
    suryani susan susanti susi syahrul syaiful tanti tara tari taufik teguh tika tina tini titi titin toni tono tri
    tuti udin ujang umar umi usman utami vera vina wahyuni wardi wati wawan wulan wulandari yana yani yanti yanto
    yati yayan yeni yogi yosi yuda yudi yuli yulia yuni yusuf zaenal zahid zaid zain zainal zaki zulkifli
"""

#: Words of trade and of other languages.
_TRADE = """
    agri agro air alliance allied alpha amar angel apple aqua arena aset asset atlantic auto bank beauty best
    bintara bird blue brand bridge bright brother build business capital care cargo cash cell center centra central
    centrum city class classic coal coco color commerce cool core corner cosmo craft creative crown crystal custom
    data deal delta digital direct dream duo dynamic eagle earth east easy eco edu elite emerald empire energy
    engine enter event ever exim expert export express extra faith famous farm fashion fast fiber finance fine first
    fish fit flora focus food force forest fortune forum fresh friend fruit future galaxy gallery garden gas gate
    gold golden good grand great green grow guard hand happy harbor harmony haven health heart herbal hero high hill
    holiday home honda honest hope house human idea imperial import impress info inova inovasi inspira inter jewel
    job joy karsa king kita kosmos labor lady land laser leader legal legend life light line link lion lite live
    lotus love lucky luna magna main mall manna mark market mart master matrix max media medika mega mentari merci
    metal meteor metro micro mine mining mix mobil moda modern moon mother motor mountain multi natural nature net
    new next nice noble north nova oasis ocean office oil omega one online open opera optima orange orbit orchid
    orient oriental palace palm panda paper park partner party path pay peace pearl people perfect phoenix pilot
    pioneer planet plant plaza plus point polar polo port power premier pride prime princess prisma pro profit promo
    property proton pure quality queen quick radar rain rainbow real red regal rich right ring river road robin rock
    royal ruby safe sail salon sand satelit save sea secret sekuritas sentra serve shell shine ship shop short silk
    silver simple sinergi sky small smart smile snow solar solid solusi sonic soul source south space spirit sport
    spring star steel stone strong style success summer summit sun sunrise super supra sure sweet swift swiss system
    target taste team tech tekno teknologi tele tema textile three tiga tiger time titan tools top tour tower trade
    train trans travel tree trend tri trio trip tropical true trust twin ultra union unique unit united unity
    universal up urban utility value venus via victory video village vip vision vista vital viva voice water wave
    way wealth web west white win wind wing winner wise wood work world yellow young zebra zenith zona
"""

REAL_WORDS = frozenset(f"{_EVERYDAY} {_LEARNED} {_PEOPLE} {_TRADE}".split())
