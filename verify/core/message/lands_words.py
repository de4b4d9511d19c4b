"""The words that tell what a country named is to the work. Data only: read in the tuning half of the messages."""

from __future__ import annotations

#: Right before a country: the speaker comes from there, passes through it, or the word is of a thing.
NOT_BOUND_FOR = frozenset(
    """
    dari dr drpd seko soko saka saking ti asal pulang mantan eks ex transit via lewat melalui lwt lewati
    produk mobil
    setara dibanding dibandingkan daripada ketimbang sekelas selevel semahal sebagus semirip mirip
    motor gaya merek brand buatan impor resep alumni lulusan from through warganegara artis
    """.split()
)
#: Up to four words before it: somebody was there once, or learnt it.
FORMER = frozenset(
    """
    lahir kelahiran dilahirkan
    mantan eks ex bekas purna pulang pernah sebelumnya dulunya transit transit2 dideportasi overstay pengalaman
    berpengalaman alumni lulusan jebolan finish finis selesai tamat habis
    """.split()
)
#: What may stand between the two: "pernah kerja di Korea", "eks kapal longline Fiji".
AFTER_FORMER = frozenset(
    """
    kerja bekerja krja kerjo gawe di ke ning nang neng ka dari jadi jd sebagai tki tkw pmi bmi abk prt art kapal
    longline pabrik ladang kilang kontrak kontraknya job majikan perawat caregiver saya sy aku kursus masak magang
    negara merantau ikut sama dan atau year th
    """.split()
)
#: Of a person, or of those who are spoken to: who may be anywhere.
PERSONS = frozenset(
    """
    bos bosnya boss orang org oreng urang wong lelaki pria laki2 gadis cowok cowo cewek pacar suami istri bule mbak2
    mba2
    mbak mba mbk mbakyu teteh teh bu ibu pak bapak mas mang kang om tante ko koh ci ce cik encik tuan haji
    bang kak kakak sedulur dulur kawan kawan2 teman teman2 temen temen2 konco bmi pelanggan pembeli nasabah korban
    klien
    customer tamu turis pasien penonton calon investor pemilik owner milik rekanan mitra pengusaha bangsa suku
    keturunan juragan pengunjung warga market pasar ekspor kiriman penumpang
    nenek kakek ompung opung akong ama oma opa eyang mbah simbah lansia
    """.split()
)
#: Of a thing there, so rather not where the work is: taken only where the text names nothing better.
OF_A_THING = frozenset(
    """
    pabrik resto restoran kedai bank kbri kjri kdei kedutaan konsulat kedubes perusahaan company pt merek maskapai
    pesawat perairan laut samudra samudera lautan area zona wilayah majikan nyonya barang paket uang agen agensi
    agency tiket ticket
    """.split()
)
#: Of shops, houses and streets at home, up to two words before: named so, and no more.
HOUSES = frozenset(
    """
    merchant toko tokonya warung warkop rm depot butik ruko salon kafe cafe kantin lapak gerai outlet kios bakso
    sate mie mi
    nasi soto martabak seblak kebab blok plaza square apartemen gedung kampung kampoeng kp perum
    perumahan cluster jl jln jalan gang gg masjid mesjid musala terminal halte simpang pasar kompleks komplek
    bengkel bimbel klub bisnis herbal obat jamu kosmetik parfum kurma karpet jilbab
    """.split()
)
#: … and, of a house of that name, the word behind it.
NAMED_HOUSE = frozenset(
    """
    square plaza residence regency jaya indah permai beauty busana karpet raya corner center centre house kitchen food
    foods mart store shop fashion boutique butik cafe kafe resto bakery garden park village street town tower mall motor
    mebel salon optik collection gallery galeri textile elektronik catering dimsum ramen sushi tea coffee fried chicken
    """.split()
)
#: What is sold under a country's name: "mesin jahit Taiwan, kulkas Jepang".
GOODS = frozenset(
    """
    mesin kulkas setrika seterika kipas blender kompor tv televisi hp laptop arloji sepatu sandal tas baju jaket celana
    kaos kain sprei gorden kerudung mukena sajadah kosmetik skincare serum beras apel jeruk durian lengkeng susu coklat
    cokelat permen kimchi sambal oleh2 motif cincin keramik porselen guci radio ban sparepart onderdil benih bibit
    camilan cemilan snack rice cooker dispenser knalpot velg senapan alat kacamata boneka mainan gamis abaya
    """.split()
)
#: … not where one of these says that it is made or worked at.
MADE_AT = frozenset(
    """
    pabrik kilang operator kerja bekerja tukang teknisi petik metik panen packing rakit merakit jaga produksi
    kebun ladang job loker lowongan posisi bagian servis mekanik pekerja
    """.split()
)
#: Right before a country: its language is meant ("penerjemah China"), so rather not where the work is.
#: Right behind an embassy's town: it looks for workers, or somebody in its name does.
LOOKS_FOR = frozenset("buka membuka butuh membutuhkan cari mencari rekrut merekrut loker lowongan".split())
#: Before a place: it was promised, and so is one of two.
PROMISED = frozenset(
    "ditawari ditawarin diajak nawari nawarin janji janjinya janjine dijanjikan dijanjiin dijanji awalnya "
    "kontraknya iklannya".split()
)
#: They are sent things, or spoken of: "kirim ke TKI di Malaysia".
WORKERS = frozenset("tki tkw pmi bmi".split())
TO_THEM = frozenset("ke para sesama kepada bagi rekan".split())
#: Back to an employer of old.
BACK = frozenset("balik bls kembali bali balek lagi mbalik balikan".split())
OF_ITS_LANGUAGE = frozenset("penerjemah penterjemah translator interpreter guru les kursus kamus tutor".split())
#: Those spoken to where they are: "teman2 yang baru tiba di Hongkong".
SEVERAL = frozenset(
    """
    para teman2 temen2 kawan2 konco2 saudara2 sodara2 rekan2 mbak2 mba2 ibu2 bapak2 warga semua sahabat kalian teman
    temen kawan rekan saudara
    """.split()
)
STAYING = frozenset(
    """
    di ke neng nang ning tiba sampai sampe nyampe bekerja kerja ada berada tinggal baru sudah udah sdh dah lagi sedang
    masih telah mendarat penempatan udh wis lg
    """.split()
)
#: Written in capitals among small letters, these are places whatever leads to them: "KL MEMANGGIL".
CAPITALS = {
    "kl": "MY",
    "hk": "HK",
    "uae": "AE",
    "ksa": "SA",
    "nz": "NZ",
    "usa": "US",
    "dxb": "AE",
    "twn": "TW",
    "sg": "SG",
}
#: Behind "KL" in a line of capitals: it means "if".
BEHIND_IF = frozenset(
    """
    ada mau minat berminat tertarik serius yg yang sudah udah belum gak ga tidak tdk bisa kamu anda kalian tanya
    """.split()
)
TICKETS = frozenset({"tiket", "ticket"})
#: A journey for pleasure: so told to officers, seldom where the work is.
PLEASURE = frozenset(
    """
    liburan libur wisata berwisata jalan2 trip tour plesir pelesir honeymoon kuliah wisuda holiday umrah umroh
    belanja shopping pelesir plesiran piknik melancong pelancong jenguk menjenguk nengok nonton konser ziarah turis
    """.split()
)
#: Where people meet on the way: the same.
MET = frozenset("ketemu bertemu jumpa kumpul jemput dijemput menjemput singgah nginap menginap mampir landing".split())
#: Out and in again for a stamp: with one of `STAMPS` in the sentence the country is no place of work.
OUT = frozenset("keluar kluar kaluar metu medal exit pusing mlipir".split())
STAMPS = frozenset(
    """
    cop cap chop stempel dicop dicap stamp lagi maning balik masuk mlebu melbu perpanjang meneh deui malih
    """.split()
)
#: Right behind a country, with a way on from there: "Batam-Singapura baru terbang ke sana".
ONWARD = frozenset("baru lalu trus terus lanjut nyambung sambung kemudian diterusin diteruskan lantas njuk".split())
GOES = frozenset("ke terbang sana naik pesawat nyebrang nyeberang dibawa".split())
#: Where journeys begin.
DEPARTURES = frozenset(
    """
    batam tanjungpinang karimun dumai nunukan sebatik entikong jakarta surabaya cgk pontianak soetta kualanamu medan
    soekarno hatta juanda bali denpasar lombok kupang semarang makassar tarakan indonesia bandung
    """.split()
)
#: Of work: a text that has none of these, or denies it, tells of a journey alone.
WORK = frozenset(
    """
    kerja bekerja krja kerjo kerjanya kerjane kerjaan pekerjaan pekerja job loker lowongan gaji gajinya upah majikan
    buruh
    kilang ladang pabrik pelayan sopir pembantu kerjai dipekerjakan nyambut gawe
    """.split()
)
WORKING = frozenset("kerja bekerja krja job gaji lowongan loker".split())
EMBASSIES = frozenset("kbri kjri kdei kedutaan konsulat kedubes atase".split())
#: Right behind a country: it is not, or no more, where the work is.
CALLED_OFF = frozenset("transit dibatalkan batal ditutup tutup gagal penuh habis close closed".split())
#: … with one of these between.
THOUGH = frozenset("daratan cuma cuman hanya sudah udah sdh lagi masih kini sekarang lg sementara".split())
#: Where people leave an employer: "keluar dari majikan Kaohsiung".
LEAVES = frozenset("keluar lepas kabur pindah minggat metu lari resign".split())
EMPLOYERS = frozenset("majikan bos kerjaan pekerjaan juragan agen".split())
AND = frozenset("dan atau maupun serta ataupun and or dn vs apa sama ama plus juga lan jeung karo sareng".split())
#: Of the speaker's people: where they are is where the work is only if nothing better is told.
_KIN = """
    kakak kakakku mbakku adik adikku adek teteh tetehku bapak bapakku ibu ibuku istri istriku suami suamiku teman
    temanku temenku tetangga tetanggaku sepupu sepupuku bibi bibiku paman pamanku ipar iparku keponakanku om tante
    teman2 budhe bude pakdhe pakde bulik paklik mamak uwak mak abah aki nini nenek kakek mbah mbakyu kangmas cacak
"""
KIN = frozenset(word + whose for word in _KIN.split() for whose in ("", "ku", "nya", "mu", "ne"))
#: … and they are told of by the way: "teteh saya masih di Singapura", "tetangga yang di Qatar".
BY_THE_WAY = frozenset("masih yang yg sukses sudah udah lama betah".split())
#: Told in the same clause, up to six words before: it was so once …
ONCE = frozenset("pernah dulunya dahulunya sebelumnya".split())
#: "dulu" says so beside one of these or at the head of a clause; else it means "first".
ONCE_IF = frozenset("dulu dahulu mbiyen biyen bihin baheula dolo dlu riyen".split())
SELF = frozenset("saya sy aku ak gue gw inyong kulo abdi ambo beta sa dia".split())
#: … or it is still to come, or was promised.
PLANS = frozenset(
    """
    mau akan pamit pamitnya pamite dibilang diimingi cakapnya cakap iklan iklannya tulisannya kontraknya janji
    dijanji dijanjeni
    ditawari ditawarin diajak diajakin ngajak sekarang skrg kini ingin pengen
    pengin nanti kalau kalo disuruh
    dijanjikan dijanjiin dijanjikannya janjinya omongannya ngomongnya bilang bilangnya katanya awalnya tujuan daftar
    berangkat dibawa dikirim ditempatkan loker lowongan butuh cari dicari arep ape rek nyambut belum blm rencana niat
    nempatke nempatkan menempatkan pindah dipindah dibelokkan ditaruh
    """.split()
)
#: … or they go there once more: "pernah lima tahun di Kuwait dan kini dipanggil lagi".
AGAIN = frozenset("lagi kembali maning balik meneh deui".split())
#: What leads to where the work is, or stands before it in adverts.
LEADS = frozenset(
    """
    di ke tujuan tujuannya ka ning nang neng nuju menuju tekan teka dugi ten teng dhateng dateng pi sampai sampe tiba
    nyampe
    to in at for utk untuk buat negara negeri negaranya loker lowongan lowker job jobs kerja krja bekerja kerjanya
    kerjone gawe info penempatan tki tkw pmi cpmi abk visa kontrak tukang operator staf karyawan karyawati g2g
    p2p kuota magang program berangkat brngkt
    terbang mendarat sandar bendera port turun masuk jalur lokasi tempatnya kota prefektur provinsi bandara
    daerah ladang
    umr umk ump gaji upah kilang kebun hotel resort mall galangan rencana janjinya kat permit resmi sektor
    formasi jurusan dibuka open
    hiring
    urgent only khusus nyebrang nyabrang depa nyang leq lanjut biasanya katanya jarene pokoknya kapal ship cab cabang
    pekerja user omongannya ngomongnya awalnya awale bilangnya dijanjikan dijanjiin dijanjikannya janjine dibilang
    ditawari ditawarin iming2 ada mending mendingan tersedia sisa tinggal
    """.split()
)
