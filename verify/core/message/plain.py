"""Ordinary words of adverts and chats, reviewed one by one. Data only.

`PLAIN`: a word that says nothing a check would miss; a message of nothing else was read. `CUTS`: a word that stands in
no company's name, so that a name in running text ends before it; many say something ("bayar") and are not plain.
No word of a published register's names is in either (tests/core/message/test_plain.py), and no word for a payment, a
paper handed over, a hidden way, a promise or a threat is plain.
"""

from __future__ import annotations

import re

from verify.core.message.words import ENDS_NAME, HARMLESS
from verify.core.vocabulary import TALK_AFTER

_CONNECTING = """
    yg yng utk untk dgn dng dg dr dri drpd pd pada kpd kepada bagi oleh olh krn karena karna sehingga supaya agar spy
    biar jika kalau kalo klo kl bila apabila ketika saat sebelum sblm setelah stlh sesudah selama sampai smp hingga
    sejak tapi tp tetapi namun melainkan sedangkan serta juga jg jga lagi lg lgi pun maupun atau ataupun atw n and or
    the an of to in on at for from with by is are am be we you your our us me my he she they it this that these those
    if then than as so not no yes dan dn dlm dalam luar dlm atas bawah antara sekitar terhadap tentang tanpa selain
    secara seperti spt sprti kayak kaya yakni yaitu ialah adl adalah merupakan sbg sebagai menjadi jd jadi bahwa lewat
"""
_PRONOUNS = """
    saya sy aku ak kami kmi kalian kamu km anda dia ia beliau mereka gue gw lu elo ane beta ente nya mu ku
    ini itu tsb tersebut sini situ sana disini disana disitu begini begitu gini gitu demikian mana manakah
    siapa siapapun apa apapun apakah kapan bagaimana gimana gmn kenapa knp mengapa berapa brp brapa
"""
_TALK = """
    halo hallo hello hai hi hey selamat pagi siang sore malam met assalamualaikum asslm ass wr wb wassalam
    wassalamualaikum alhamdulillah insyaallah bismillah amin aamiin salam permisi maaf mhn mohon tolong tlg please pls
    silakan silahkan monggo terima  makasih mksh trims thanks thank thx tq kak kakak kk bang mbak bro sis gan min
    admin pak bpk bapak bu ibu sobat rekan teman2 temen2  saudara saudari om tante teh neng kang bli semeton sodara
    gais guys ya yaa iya yah kah dong deh sih kok nih tuh lho loh kan toh eh oh ok oke okay sip siap nah wah hehe hihi
    wkwk lah pun aja saja sj doang cuma cuman hanya banget bgt sekali skli sangat amat lebih lbh paling kurang cukup
    agak masih msh sudah sdh udah udh dah telah tlh belum blm akan sedang lagi sekarang skrg skarang tadi kemarin kmrn
    besok lusa nanti nnti ntar kini dulu segera sgr langsung lgsg mungkin pasti tentu memang emang benar bener betul
    salah sesuai seluruh semua smua setiap tiap beberapa banyak byk bnyk sedikit lain lainnya lainnya dll dst dsb dkk
    contoh misal misalnya info informasi infonya infoin infokan pengumuman share bisa bs boleh harus hrs wajib perlu
    mau mo ingin pengen pgn minat berminat peminat tertarik tahu tau coba cobain lihat liat cek ngecek dicek mengecek
    tanya nanya bertanya tanya2 jawab jawaban dijawab pertanyaan balas dibalas kabar kabari hubungi menghubungi
    dihubungi simpan baca dibaca tulis ketik kirim2 isi ada adanya ga gak nggak ngga enggak tidak tdk tak bukan
"""
_ADVERT = """
    loker lowongan lowker lowongannya kerja bekerja kerjanya kerjaan kerjaannya pekerjaan pekerja karyawan karyawati
    tenaga2 job jobs jobnya order vacancy vacancies hiring opening open opened buka dibuka membuka bukaan tersedia
    dibutuhkan butuh membutuhkan memerlukan mencari dicari cari mengajak rekrutmen recruitment penempatan menempatkan
    pemberangkatan memberangkatkan penerimaan menerima diterima  tes test interview wawancara user majikan pemberi
    employer pengguna posisi jabatan bagian bidang sektor divisi formasi kuota kuotanya quota kebutuhan orang org org2
    lakilaki laki perempuan pria wanita cowok cewek cowo cewe lk pr usia umur tahun thn th bulan bln minggu hari jam
    menit tinggi badan tb bb berat cm kg min minimal minimum maks max maksimal maximum lulusan lulus pendidikan sd smp
    sma smk slta sltp d3 s1 sederajat sarjana jurusan pengalaman berpengalaman pengalamannya experience experienced
    skill keterampilan sehat jasmani rohani buta warna bertato tato tindik kacamata status menikah lajang single janda
    duda belum punya mempunyai memiliki dimiliki mampu bersedia sanggup siap ditempatkan domisili asal warga wni
    syarat syarat2 syaratnya persyaratan kualifikasi ketentuan kriteria requirement requirements dokumen berkas
    lampirkan fotokopi foto copy fc cv pasfoto lamaran melamar pelamar surat ktp kk akta akte ijazah skck paspor2
    daftar pendaftaran mendaftar pendaftar registrasi2 jadwal tanggal tgl pukul pkl jam bulanan harian kontrak
    kontraknya perjanjian durasi masa lama libur  lembur lemburan overtime shift fasilitas benefit mess asrama makan
    makanan minum tempat tinggal akomodasi transport transportasi jemputan asuransi bpjs kesehatan tunjangan bonus
    gaji gajinya upah upahnya salary pokok basic penghasilan per bersih kotor gross net nett rata rata2 sebesar total2
    mulai kurang lebih negara tujuan luar negeri ln dalam kota daerah wilayah lokasi alamat jl jln jalan no nomor
    nomer nmr nomornya kel kec kab desa kelurahan kecamatan kabupaten provinsi prov rt rw blok gedung ruko lantai lt
    komplek perum kodepos telp tlp telepon telpon telephone tel hp wa whatsapp whatsap wasap sms call telpon2 kontak
    contact cp hotline email e mail surel web website situs ig fb instagram facebook tiktok resmi terdaftar legal izin
    ijin izinnya berizin nib sip3mi sip2mi sippptki sipptki p3mi pptkis pjtki kemnaker kemnakertrans kementerian bp2mi
    kp2mi kemenp2mi bp3mi p4mi bnp2tki disnaker disnakertrans dinas ltsa kbri pmi cpmi tki tkw tkl ctki migran calon
    kandidat candidate pencaker pelatihan training belajar bahasa inggris mandarin kelas program jalur tahap proses
    prosesnya visa kerja medical check up mcu opp pap orientasi
"""
_EVERYDAY = """
    anak suami istri keluarga ortu orangtua tetangga adik kakak ipar sepupu tante paman kakek nenek ayah mama mamah
    senin selasa rabu kamis jumat sabtu ahad januari februari maret april mei juni juli agustus september oktober
    november desember jan feb  apr jun jul agt ags sep okt nov des wib wita wit rumah kantor kantornya pusat hadir
    acara undangan kumpul datang berangkat keberangkatan berangkatnya pulang kembali masuk keluar naik turun tiba
    sampe nyampe ikut ikutan bawa dibawa membawa memberi memberikan mendapat mendapatkan dapat dapet dpt pake pakai
    memakai gunakan menggunakan bikin buat membuat dibuat tinggal tetap2 jaga urus ngurus diurus bantu dibantu
    membantu kenal dikenal bilang ngomong cerita berkata mengatakan kata katanya menurut dengar denger lanjut
    dilanjutkan mulai selesai habis gagal berhasil cepat cpt lambat terbatas segera aman nyaman baik baiknya bagus
    enak mudah gampang susah
"""
#: What a check must not miss, and no company's name holds.
_TELLING = """
    bayar membayar dibayar pembayaran bayaran biaya biayanya ongkos gratis free dp transfer tf setor kirim dikirim
    mengirim tiket uang duit dana2 cash tunai potong potongan dipotong denda pinjam pinjaman kasbon komisi bonus saku
    pangkal tanggung ditanggung jaminan dijamin ganti diganti ijazah paspor passport titip dititip tahan ditahan
    menahan dipegang pegang serahkan menyerahkan rahasia jangan jgn larang dilarang awas waspada hati2 tipu penipuan
    nipu ditipu calo sponsor tekong agen2 oknum petugas polisi imigrasi bandara pelabuhan flight via melalui
    siuppak siupak siukak
    batal mundur kabur lapor laporkan hukum pidana korban dicabut mencabut ditutup dihentikan menghentikan menghukum
    menggagalkan mengimbau melayani menolak disuruh suruh nyuruh menyuruh diminta minta meminta dijanjikan janji
    ditawari nawarin tawaran menawarkan bohong palsu ngaku mengaku mengatasnamakan bernama nama namanya sebut menyebut
    bersama2 milik lowong terlanjur dicicil angsur cicilan lunasi pelunasan kuitansi kwitansi nota rincian turis
    wisata kunjungan ziarah umrah umroh pelancong jemput dijemput menjemput antar2 diantar nginep nyusul kursus
    kirimkan tetapkan dibuatkan dibatalkan mengadakan menyatakan menegaskan menjelaskan membayarkan mirip tidak2
    sempat pernah mantan eks bekas alumni sampean kerjasama2
"""
#: What people say and write round a name, and no company is called: verbs, places in time, talk in short spelling.
_SPOKEN = """
    berangkatkan kirimkan terimakan bukakan diharap dimohon dihimbau diimbau dipersilakan dipersilahkan
    ae wae iki iku kuwi nang ora wis arep yo tho jare opo piye ning neng nggo kanggo soko mah ka ti nu jeung
    kuring moal geus keur oge teu pung su deng tir dong pi kitong perekrut ilegal bodong abal abal2
    gadungan mana2 mana2nya hal kau lalu masalah sakit jauh tidur pergi percaya si takut akhir akhirnya sulit soal
    soalnya alasan alasannya jumlah pula belakang itulah hampir meskipun muncul jatuh khusus kasus depan macam tunggu
    walaupun meski akun daripada duduk pihak kondisi apalagi beli malah padahal sambil kemana khawatir pindah tampak
    entah bukanlah jarang kecuali akibat terus trus trs kemudian selanjutnya sebelumnya ternyata rupanya biasanya gitu
    kek kyk kayaknya kyknya krg knp knapa kpn sapa temen temennya temenku teman temannya emg bgtu bner bnr mksd maksud
    maksudnya bwt sm ama smpe sampek darimana kmn kesana kesini skr skrng skrang td tdi bsk ntr bntar bentar mngkin
    nak dah ni kat kena takde awak ejen pejabat sahaja je was were will can must need looking hire hires join apply
    urgent urgently required now today contact kasi ngasih nyari nawar ngajak ajak diajak ngomong liat nonton taruh
    taro simpen jual dijual jualan mikir nunggu nungguin dateng balik mampir kesitu resign hadir kabarnya konon kira
    kiranya sepertinya bulannya tahunnya harinya alamatnya nomernya nomernya telponnya orangnya tempatnya isinya
    jadinya bedanya cara caranya bakal bakalan mesti kudu musti sering selalu kadang ternyata tepat tepatnya persis
    cocok asli aslinya beneran seorang sebuah suatu seseorang sejumlah berbagai sebagian setengah sesudahnya sementara
    tiba waktu waktunya menuju berada berasal berjalan bergerak berkantor beralamat berlokasi berdiri berhasil berikut
    berisi berlaku beroperasi bertempat beserta bergabung berminat berencana berhak berjanji bersangkutan terletak
    terkait terdekat terkenal terbukti terbaru tertulis tertera tercantum terjadi termasuk tersebar didirikan dipimpin
    dikelola dimiliki disebut diketahui dinyatakan digunakan dipakai dilakukan diberikan diberi diadakan diumumkan
    dibanding ditawarkan ditemukan dituntut diperpanjang diperiksa dipanggil dipulangkan dibekukan diblokir dilaporkan
    dicatut dicemarkan disalahgunakan diduga digerebek disegel dipasang diposting disebar menyebut membantah menunggu
    menipu menjual memasang memiliki memulai memilih mengurus mengirim mengurusi menyewa mencatut mencoba menutup
    menyalurkan mengelola mengatur mengikuti mengambil mengantar menjamin menjawab menulis mencantumkan ngirim
    ngurusin nyalurin nyediain bukain bayarin ngantor ngerekrut rekrut merekrut direkrut nipuin dimana dmn bapaknya
    ibunya anaknya pemilik pemiliknya bos bosnya direktur direkturnya karyawannya staf staff stafnya petugasnya
    pegawai pegawainya manajer manager hrd humas pengurus ketua sekretaris marketingnya adminnya agennya beralih
"""
#: A verb by its shape; no company's name has it.
VERB = re.compile(r"(?:me|di)[a-z]{4,}kan|di[a-z]{4,}in|[a-z]{4,}nya")
_VERB_ENDS = ("kan", "in", "nya")
#: Small words of the languages of Java, Sumatra, Kalimantan, Sulawesi and the east: no company is called by them.
_REGIONAL = """
    sing nang ning iku kuwi karo lan utawa utawi durung arep ameh kudu dudu dede nek yen ben mengko saiki wingi biyen
    jarene tenan thok bae mung dewe dhewe dewekan soko saka marang maring kantore omahe gajine kerjane jenenge alamate
    nomere prosese bayare sampeyan njenengan panjenengan kula kulo inyong nyong kowe awakmu kiye kiyi olih golet wonten
    mboten sampun taksih menawi kalih dateng kaliyan cedak adoh mangkat ngurusi ngurus nyambut
    anu teu henteu moal aya sareng jeung dina kantorna gajihna ayeuna atos parantos bade hoyong kedah upami mun lamun
    cenah saurna simkuring urang atuh euy eta ieu kumaha naha nyaeta ngeunaan pikeun kanggo dugi heula tiasa
    nan indak alah sadonyo ambo jo samo bana iko kok karajo kantuanyo inyo baitu
    kada ulun sidin wan lawan gasan kaina haja jua jar nangitu bagawi
    sonde nyanda trada dorang kitorang torang beta ose ngana depe deng pung laeng sabantar
    nyan nyoe bak keu ngon hana geuyue lam ureueng
    kat dekat takde pejabatnya sengko dhari polana mangken gallu
"""
#: Plain enough, and yet words of real names or of the places of offices.
_OF_NAMES = frozenset("kantor kantornya pusat anda kami kasih kerja pekerja perusahaan migran".split())


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


#: Connecting words that turn what they stand by: never plain.
_TURNING = frozenset(
    """
    ga gak nggak ngga enggak tidak tdk tak bukan no not belum blm tanpa selain lewat atau cepat cpt gampang mudah
    langsung lgsg besok lusa bonus tes test selesai gagal kirim2 kembali menerima diterima simpan seperti spt sprti
    kayak kaya sekitar asal tinggal mana manapun mana2 saja aja sj apapun siapapun lain lainnya dll dst dsb dkk
    beberapa banyak byk bnyk semua smua seluruh setiap tiap misal misalnya contoh us so he she salah kurang melainkan
    siapa manakah admin pulang keluar turun naik jalan masuk tiba kumpul ikut ikutan aman pasti tentu bawa dibawa
    membawa memberi memberikan urus ngurus diurus proses prosesnya tahap rumah tempat tetangga instagram facebook ig
    fb tiktok web website situs jalur share kenal dikenal bantu dibantu membantu berhasil habis nyampe sampe sampai
    """.split()
)
#: Plain in a greeting, and a turn of the work beside a job ("pekerja ladang malam").
DAYTIMES = frozenset("pagi siang sore malam".split())
#: What may stand before a country that is where the work is; before it "negara tetangga" would be another one.
LEADS_TO_PLACE = frozenset(
    """
    ke di to in tujuan negara negeri untuk utk dan & kerja bekerja kerjanya job jobs loker lowongan lowker penempatan
    sebagai kontrak majikan info visa buka
    """.split()
)
#: What people write round a name that they ask about, besides talk.
ROUND_A_NAME = frozenset("resmi terdaftar lowongan loker apakah tolong cek pt izin legal atau tidak gak ga".split())
PLAIN = (_words(_CONNECTING, _PRONOUNS, _TALK, _ADVERT, _EVERYDAY) | HARMLESS) - _TURNING - DAYTIMES
#: Short words that end a name; any other of three letters or fewer may be a part of one ("PT X Tb").
_SHORT_CUTS = frozenset(
    """
    lan nek yen ben jo iko ieu eta mun jar wan keu bak ngon lam deng dong tra kat je sing nan ose kok aya teu
    yg yng utk dgn dng dr dri ke di ga gak tak tdk blm sdh udh tp klo kl kalo krn jg jga jd sm ama aja saja nih sih
    lho loh dan dn kok deh ya yah ini itu mau ada bisa bs lagi lg lgi brp spy nya pun per the and for is are was not
    by with sy aku gw lu mba mbak pak bu ibu bpk kak om tau buat bwt biar smp dl dlu pas nak dah ni kat ae wae iki iku
    opo yo ora mah ka nu su pi adl bgt bsk byk cek dg dia dkk dll dlm dmn dpt dsb dst eh emg gmn hai hrs iya jgn kah
    kan kau kek kmn knp kpd kyk lah lbh msh nah nmr olh org pls sbg sgr skr td tdi tlg tlh trs tsb tuh eks jl jln jam
    tes dp
    """.split()
)
_LONGEST_SHORT = 3
CUTS = frozenset(
    word
    for word in (PLAIN | _TURNING | DAYTIMES | _words(_SPOKEN, _REGIONAL) | _words(_TELLING) | ENDS_NAME | TALK_AFTER)
    - _OF_NAMES
    if len(word) > _LONGEST_SHORT or word in _SHORT_CUTS or word in ENDS_NAME
)


def ends_name(word: str) -> bool:
    """Whether a company's name in running text ends before this word."""
    return word in CUTS or (word.endswith(_VERB_ENDS) and VERB.fullmatch(word) is not None)
