"""Words round and in companies' names, by which a name is told from a person, a place or a journey. Data only."""

from __future__ import annotations

from verify.core import vocabulary

#: Forms that announce a name, and those that are everyday words too and need a capital letter behind them.
FORMS = frozenset({"pt", "ptnya", "ptna", "ptne", "cv", "ud", "lpk", "lpks", "lkp", "blk", "lpprt"})
WORDY_FORMS = frozenset({"klinik", "yayasan", "koperasi", "travel", "biro", "firma", "p3mi", "pptkis", "pjtki"})
#: What leads to a name without a form; behind it stand words that companies are called by.
LEADS = frozenset(
    """
    lewat lwt liwat melalui dari dr via oleh by perusahaan perusahaannya bernama namanya agensi agency wakil wakile
    wakilnya mewakili perwakilan utusan utusane utusannya
    """.split()
)
LEADS_TO_CAPITALS = frozenset(
    """
    sama bareng bersama pakai pake mes mess asrama penampungan rombongan kantor kantornya orang petugas staf admin
    ini di pada
    menghubungi bernaung kepada tertulis bertuliskan tulisannya logo kop stempel papan plang bilang ngaku mengaku
    ngakunya ngakune ngakuna ditawari ditawarin tawaran diambil diproses dikelola diberangkatkan daftar ikut pihak
    dikirim dikirimkan dikirimin disalurkan disalurin ditempatkan diberangkatin diurus diurusin ditampung dilatih
    direkrut dibawa diprosesin didaftarkan didaftarin dinaungi difasilitasi dikontrak disponsori dipanggil diterima
    dihubungi hrd hrdnya recruiter rekruter
    urus ngurus ngurusin benar betul bener apakah apa cek soal tentang ttg perihal kata proses lapangan kalau
    kalo tau tahu kenal pernah denger dengar jadi menjadi brosur poster iklan pamflet undangan agen agennya ejen
    """.split()
)
#: Before a name, or its first word: a group of the net, a course or a heading, no company.
GROUPS = frozenset(
    """
    grup group akun fb facebook telegram tiktok ig instagram channel kanal fanpage member vip spanduk kerja loker
    lowongan tki tkw pmi info paket stan kelas class course
    """.split()
)
#: Before "travel": a ride.
DRIVERS = frozenset("sopir supir mobil naik tiket jasa bus sewa".split())
#: Words of names that are counted, or said to somebody: by themselves they tell of no company.
WEAK = frozenset("satu dua tiga anda family baru tenaga kerja jasa usaha service services".split())
#: What leads to a name with capitals, of whatever words.
STRONG_LEADS = frozenset("agensi agency syarikat wakil wakile wakilnya mewakili perwakilan utusan utusane".split())
ALL_LEADS = LEADS | LEADS_TO_CAPITALS | STRONG_LEADS
OFFICIALS = frozenset(
    "bupati kepala ketua desa camat gubernur presiden rakyat walikota direktur menteri rektor".split()
)
#: What company's words end in that are written as one with another.
ENDINGS = ("indo", "kerja", "karya", "jaya", "tama", "corp", "group")
#: What a company does behind its name at the head of an advert.
ANNOUNCES = frozenset(
    """
    buka membuka berangkatkan memberangkatkan mencari cari butuh membutuhkan menerima kirim mengirim menempatkan
    lowongan loker kembali penempatan
    """.split()
)
#: Before one of these words the same words are a street, a shop or a school.
OTHER_THINGS = frozenset(
    """
    jl jln jalan gg gang perum perumahan blok desa kec kecamatan kab kota bank rs toko universitas sekolah masjid
    hotel gedung ruko apartemen terminal stasiun pasar kampung pelabuhan klinik bandara kapal km smk sma warung pondok
    pesantren smp sd mts spp stasiun kelurahan dusun kampus restoran kedai rm mv mt kmp tb kantor balai badan layanan
    program serikat perserikatan persatuan paguyuban forum komunitas ikatan grup satgas posko loket konsulat kjri kdei
    shopeepay dana ovo gopay linkaja bca bri bni bsi seabank brilink rekening pasukan tarian tim unit band klub sanggar
    orkes arisan jemaat gereja kelompok kedutaan kedubes konter penawaran pengiriman keberangkatan kabupaten provinsi
    """.split()
)
#: Offices stand beside a company, never in its name.
OFFICES = frozenset(
    """
    disnaker disnakertrans dinas bp3mi bp2mi kp2mi kemnaker kemenaker kementerian p4mi ltsa kbri pemerintah pemkab
    imigrasi polres
    """.split()
)
#: Words of names that are as often a place.
PLACES = frozenset(
    """
    barat timur selatan utara tengah timor bali banten lombok papua sumbawa borneo maluku jatim jabar jateng celebes
    bandung sumatra indonesia asia pacific tanjung medan
    """.split()
)
#: What agencies call themselves beside the words of registers' names.
SOUNDS = vocabulary.NAME_WORDS | frozenset(
    """
    overseas worldwide karir karier career careers recruitment employment placement services resources migran globalindo
    rantau perantau crewing sentra solusi solution solutions talent samudera permata sakti pilar gerbang pelita nirwana
    buwana bhuana wibawa waskita lentera cendana pusaka kusuma puspa mekar arta artha bahagia barakah nurani pionir
    dinamika prakarsa sarwa sanjaya dirgantara angkasa bersatu gembira harmoni makna nagari paramita pradana rajawali
    garuda sumberdaya swadaya teladan trans unggulan utomo visi widya yasa
    digital technology tech trading holding holdings group plantation cruise cruises shipping hospitality enterprise
    ventures consulting consultancy consultant crew agencies
    """.split()
)
#: Behind "BLK": the training centre of one of these.
AREAS = frozenset("provinsi kabupaten kota kab kecamatan negara pemerintah komunitas negeri".split())
#: Words of what any office does: names of nothing but these are no company's ("Kantor Tenaga Kerja").
OF_OFFICES = frozenset(
    """
    tenaga kerja layanan langsung pusat penempatan pelayanan migran indonesia jasa usaha crewing crew manning agency
    agencies recruitment employment maid shipping manpower foreign domestic helper ship overseas service services
    """.split()
)
#: Words that companies are called by and hardly a person or a street: two among three make a name, led to or not.
OF_COMPANIES = frozenset(
    """
    utama mandiri sejahtera perkasa jaya abadi sentosa karya migran insan insani duta sukses makmur
    gemilang persada internasional international global nusantara bersama mulya mulia bahari samudra samudera segara
    prestasi perdana wahana sarana lintas mitra bina graha jasa manpower agency employment overseas recruitment
    placement talenta solusi sumber crewing karir sinergi raharja harapan berkah gerbang cipta kencana migrasi sinar
    buana benua niaga bakti bhakti pacific perantau perantauan nusa group resources guna usaha rezeki rejeki
    barokah barkah berkat
    """.split()
)
#: Behind one or more words with capitals: an agency of another country ("Yat Nim Employment").
SOFT_CLOSING = frozenset("employment manpower recruitment agency agencies consultancy enterprise holdings".split())
BEHIND_SOFT = frozenset("supply services service center centre consultant consultants".split()) | SOFT_CLOSING
#: Words of names that are people's, too: names of nothing but these are a person's ("lewat Dewi Puspa Sari").
OF_PEOPLE = frozenset(
    """
    abdi adi adil agung alam amal ananda andhika arafa asri aulia ayu bangun bayu bella budi bunga candra cinta citra
    dewa dewi dharma dian dwi eka fajar indah indra intan kasih krida kurnia langgeng mega mekar mustika mutiara
    permata pertiwi puspa puspita putra putri rahmat raja ratu rona safira sapta saputra sari satria setia surya tri
    tulus tunggal wijaya wira wibawa kusuma utomo sanjaya pratama lestari hidayah
    """.split()
)
#: Before a colon: what stands behind is the company ("Perusahaan: Bintang Mas Perkasa").
LABELS = frozenset(
    "perusahaan agency agensi penyalur pelaksana penyelenggara company pt lpk p3mi pengirim penempat".split()
)
#: Behind a form and alone no name.
NOBODY = frozenset(
    """
    anda kamu mereka dia situ lain luar swasta asing penyalur pengirim penempatan begituan gituan kalian kita sendiri
    induk penempat terbit ndak ndaq ndeq naon lupa lali hilap pas bareng an ntah entah mbuh embuh teuing duka bubar
    sama sampe pake pakai tau tahu kalo kalau urus ngurus daftar nopo apo mano saha sopo
    """.split()
)
#: Behind a name in small letters: it is asked about, or told of.
TOLD_OF = frozenset("itu ini tu tuh nih iku kuwi yg yang sing nu nan namanya namane jenenge ngarana".split())
#: … with one of these in the same sentence: what is told of is a company.
HAS_OFFICE = frozenset(
    """
    kantor kantornya kantore kantorna kantonya izin izinnya ijin ijinnya izine ijine ijinna terdaftar kedaftar
    resmi legal legalitas legalitasnya berizin berijin bodong sip3mi sip perusahaan perusahaannya usaha
    usahanya siup p3mi cabangnya terpercaya abal2 blacklist kredibel
    """.split()
)
#: Closing a name, in small letters too: "ikut kelana marawola tour".
CLOSES_SMALL = frozenset("tour tours travel".split())
#: Gold and its like: in names of companies as often as on a finger.
_OF_WORTH = frozenset("emas mas perak intan berlian mutiara zamrud kencono kencana".split())
SOUNDS_TOLD_OF = SOUNDS | _OF_WORTH
#: Titles and kin: the words behind one are a person's name.
PERSONS = vocabulary.HONORIFICS | frozenset(
    """
    kakak dik dek adik abang bang mbah gus ustadzah ustazah ustzh nyai teteh teh koh ko cece ce bunda jeng yu lik pakde
    bude paklik bulik daeng puang hajjah hjh kyai kiai sdr sdri saudara saudari nona madam miss ibuk mamak mama papa
    bpk tn ny pic emak amaq inaq tulang opung datuk kapten bro sis cik encik neng kang akang uda uni ajo bli mbok sir
    mister
    """.split()
) - frozenset({"mitra"})
#: Behind "travel" and its towns: a ride there and back.
RIDES = frozenset("pp jemput antar reguler carter charter harian setiap tiap".split())
#: Words of names that are verbs and the like where they have no capital: "PT Bestari Lontar bersama Disnaker".
VERBS_TOO = frozenset({"satu", "dua", "bersama", "kasih", "mitra", "tengah", "baru", "kerja", "pusat"})
#: A name with one of these behind another word goes on though it is an everyday word too: "timur jauh".
GOES_ON = frozenset({("timur", "jauh"), ("maju", "terus"), ("berkah", "selalu")})

#: Behind "mitra": it boasts, and is no word of the name.
PARTNER_OF = OFFICES | frozenset({"resmi", "pemerintah", "official"})
