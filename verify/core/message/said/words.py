"""The words that red flags are said with, as people spell them: one line a word, its spellings behind it. Data only.

Indonesian as it is chatted, with Malay, English, Javanese, Sundanese, Sasak, Kupang and Betawi words that adverts and
reports from the villages mix in (domain.md §6.2). A word that stands in no line is its own spelling.
"""

from __future__ import annotations

from verify.core.message.said import words_money, words_papers, words_people, words_travel, words_way

#: Word → how else it is written. The first four deny what stands near them.
_SPELLINGS = """
tidak: gausah gausa gaada gaperlu gabisa gaboleh gapake gapakai gapunya tdk tak gak ga gk nggak ngga enggak engga
  kagak kaga gag ndak nda ndk tiada teu henteu ndek ndeq takde takda tkde tida ora boten sonde tir not never dont
  don't doesn't doesnt cannot can't won't mboten nol zero nihil kada kadada kadak
  indak inda dak idak hana hanjeut mboya dereng kgk kgak euweuh
belum: blm blum belom blom durung tacan acan hurung alun balun balum gurung hindai
tanpa: tnp tampa without w/o tanpo
jangan: ojok aja' jgn jng jang jgan ojo ulah dilarang pantang janganlah
bukan: bkn dudu sanes
dulu: dahulu sek sik rumiyin dl dlu dolo heula dhisik disek duluan dimuka first terlebih
muka: depan upfront
awal: awalnya mulanya semula mula2 mulamula
sebelum: sebelon sblom sakdereng sblm sblum sebelom before sadurunge sakdurunge saacan sebelumnya
setelah: sesudah stlh habis after sehabis begitu
baru: br bru kakara
nanti: nti ntar entar mengko engke engko later nantinya beko bisuk
supaya: sina spy agar biar ben sangkan spya asal
wajib: diwajibkan diharuskan mesthi harus hrs kudu mesti kedah must musti
suruh: paksa dipaksa maksa memaksa disuruh nyuruh menyuruh dikon dititah suruhan
minta: diminta dimintai dimintain mintain meminta mintak
lipat: lipet
urus: diurus urusin diurusin mengurus ngurus diuruskan uruskan pengurusan
proses: process diproses pemrosesan processing progres
susul: menyusul nyusul
turun: terbit
jawab: jawaban menjawab jawabnya ngejawab jwb
bilang: dibilang dibilangin pura2 purapura berpura dalih ngomong blg katakan mengatakan bicara omong cakap say
  ngomongnya sampaikan bilangnya kanda cerita ceritakan ngomongin told tells
mengaku: ngaku ngakunya ngakune akui
sebut: menyebut menyebutkan nyebut nyebutin sebutkan nyebutkan
tahu: mengetahui tau tahunya ngerti mengerti paham faham ingat inget ngarti mudeng ngartos weruh
  ngertos
kerja: bekerja krja kerjanya pekerjaan kerjaan gawe job jobnya work kerjaannya damel pegawean karaja kerjo nguli
  gawi begawi makarya kaja karajo dipekerjakan dikerjakan
terbang: mabur miber diberangkatin budal indit bertolak berlayar mangkate berangkat brangkat brgkt berangkatnya fly
  terbangnya brngkt mangkat take-off berangkatkan diberangkatkan cus diterbangkan diberangkatkeun diberangkatno
  diterbangin
keluar: kluar metu kaluar out
lewat: via melalui liwat lwt jalur nyebrang nyeberang menyeberang menyebrang melewati transit
tikus: gelap
kapal: kpl jukung klotok spit speedbot speedboat speed boat pancung tongkang pompong sampan perahu ferry feri
  pompongnya
malam: mlm bengi peuting malem wengi
jemput: papag mapag nyamperin dijemput njemput jemputan penjemput picks pickup jemputannya menjemput
oper: dioper estafet dilempar dioperin
tunggu: nunggu menunggu tggu tungguin
tiap: saben setiap
kepala: sirah ndas sakapala sekepala perkepala
belajar: sinau blajar
menginap: nginap nginep inap bermalam
ketahuan: ketauan konangan
ramai: rame rame2 ramai2
datangi: didatengin didatangi datengin didatengi samperin disamperin nyamperi disatroni satroni sambangi
ikut: melu milu miluan
dari: dr tina saka from drpd daripada soko seko
antar: diantar nganter dianter mengantar diantarkan anter nganterin
sampai: sampe nyampe nyampek tekan tiba tibo nepi
bandara: bndara airport
tunjuk: menunjukkan nunjukin perlihatkan memperlihatkan tunjukkan nunjukkan
golek: golekno
nyatanya: tibake sakjane ternyata rupanya kenyataannya nyatane taunya tahutahu tau2 kenyataan jebul jebulnya realita
  realitanya realnya aslinyamah tahu2 praktiknya prakteknya praktik faktanya kenyataanne kanyataanana kasunyatane
malah: justru malahan
kok: koq
sekarang: skrg skarang skrng sekrg skg saiki ayeuna now kini
bikin: bikinno digawekno dibikin dibikinin bikinin buatkan dibuatkan bikinkan dibuatin buatin
masih: msh isih
katanya: ktnya jare ceunah kata katane katonyo keceknyo saurna
sudah: udah sdh udh dah su wis tos atos ampun wes sampun
ada: punya ade aya ono onok punyai adanya duwe have ado memiliki miliki gaduh
perlu: butuh need required perlunya
pakai: pake make nggawe pke ngangge pk2 gunakan using use
boleh: bisa bs dibolehkan iso diperbolehkan dibolehin
cuma: hanya cukup modal sekedar only hny cm
langsung: lsg lgsg lgsung lgs directly
besok: bsk isuk esok sesuk tomorrow lusa
waspada: hati2 hatihati hati-hati waspadai mewaspadai
imbau: imbauan himbau himbauan mengimbau menghimbau diimbau dihimbau sosialisasi
tergiur: tergoda terbujuk tergiurr termakan
percaya: mempercayai
ciri: ciri2 ciriciri cirinya
modus: modusnya
tipu: bohongi dibohongi penipuan penipu ditipu menipu nipu tertipu ketipu tipuan hoaks hoax tipu2
lapor: laporkan melapor dilaporkan laporin
tolak: tolaklah
hindari: hindarkan jauhi
jebakan: jebak jerat menjebak
bahaya: berbahaya
apa: apakah benarkah betulkah apkh apkah opo naon bolehkah haruskah is does do
bener: benar betul bnr
bagaimana: gimana gmn piye kumaha gmna
kalau: klo kalo kl klau jika bila apabila lamun nek yen if andai seandainya jikalau
yang: yg nu who
dengan: dgn deng karo jeung
untuk: keur pikeun utk buat bwt kanggo kangge for bagi nggo
beritahu: kasihtau kasitau memberitahu ngasitau wawartos wartos bebeja bejaan ngabejaan beja kandhakno kandhani
  ngandani omongno bagitau bagitahu padahi
ke: ka nang ning neng kpd kepada to maring
atau: ataupun maupun or
laut: laot
tanya: nanya nanyain nakon takon takok ditakoni tanyain tanyo naros
setuju: nyetujui sepakat
menerangkan: terangkan nerangin
baca: dibaca membaca dibacakan dibacain maca wacakno diwacakno read bacakan bacain dibacani bacoan
terjemah: diterjemahkan terjemahan terjemahannya penerjemah translate translated translation interpreter artinya
kosong: blanko blangko kothong dikosongkan kosongin dikosongin
mulut: lisan omongan mouth verbal cangkem oral lisannya lesan salaman
"""


def _read(block: str) -> dict[str, str]:
    """Every spelling → its word; a line that is indented goes on with the word above it."""
    table: dict[str, str] = {}
    word = ""
    for line in block.strip().splitlines():
        head, colon, rest = line.partition(": ") if not line.startswith(" ") else ("", "", line)
        word = head if colon else word
        for spelling in (word, *rest.split()):
            if table.setdefault(spelling, word) != word:
                message = f"{spelling} is a spelling of {table[spelling]} and of {word}"
                raise ValueError(message)
    return table


#: Spelling → word.
WORD_OF = _read(
    _SPELLINGS
    + words_money.SPELLINGS
    + words_people.SPELLINGS
    + words_papers.SPELLINGS
    + words_way.SPELLINGS
    + words_travel.SPELLINGS
)

#: Two words that are one: said so often together that one sign stands for them.
PAIRS = {
    ("orang", "tua"): "ortu",
    ("wong", "tuwo"): "ortu",
    ("tanda", "teken"): "teken",
    ("tanda", "tangan"): "teken",
    ("tanda", "terima"): "kwitansi",
    ("atas", "nama"): "atasnama",
    ("kepala", "desa"): "kades",
    ("pak", "kades"): "kades",
    ("surat", "tugas"): "surattugas",
    ("orang", "dalam"): "orangdalam",
    ("orang", "dalem"): "orangdalam",
    ("di", "muka"): "dulu",
    ("kartu", "keluarga"): "kk",
    ("buku", "nikah"): "akta",
    ("g", "g"): "gtog",
    ("kertas", "tugas"): "surattugas",
    ("surat", "perintah"): "surattugas",
    ("tanah", "suci"): "umrah",
    ("orang", "rumah"): "keluarga",
    ("cap", "jempol"): "teken",
    ("tidak", "jadi"): "batal",
    ("ora", "sido"): "batal",
    ("dua", "belas"): "young",
    ("tiga", "belas"): "young",
    ("empat", "belas"): "young",
    ("lima", "belas"): "young",
    ("enam", "belas"): "young",
    ("tujuh", "belas"): "young",
    ("mobile", "legend"): "game",
    ("mobile", "legends"): "game",
    ("id", "pmi"): "idpmi",
    ("luar", "negeri"): "luarnegeri",
    ("kad", "pmi"): "idpmi",
    ("berulang", "tahun"): "ultah",
    ("ulang", "tahun"): "ultah",
    ("delapan", "belas"): "delapanbelas",
    ("dinas", "tenaga"): "disnaker",
    ("manpower", "office"): "disnaker",
    ("labour", "office"): "disnaker",
    ("nomor", "pmi"): "idpmi",
    ("id", "pekerja"): "idpmi",
    ("pmi", "card"): "idpmi",
    ("kartu", "pmi"): "idpmi",
    ("kartu", "pekerja"): "idpmi",
    ("kasih", "tua"): "tuakan",
    ("putih", "abu"): "putihbiru",
    ("putih", "biru"): "putihbiru",
    ("satu", "arah"): "sejalan",
    ("one", "way"): "sejalan",
    ("sekali", "jalan"): "sejalan",
    ("bulan", "madu"): "honeymoon",
    ("no", "tourist"): "bukan",
    ("no", "visit"): "bukan",
    ("social", "pass"): "turis",
    ("social", "visit"): "turis",
    ("transit", "visa"): "visatransit",
    ("visa", "transit"): "visatransit",
    ("on", "arrival"): "turis",
    ("jalan", "jalan"): "liburan",
    ("customer", "service"): "cs",
    ("kasih", "tahu"): "beritahu",
    ("tiap", "kota"): "tiapkota",
    ("tahun", "lalu"): "dahulu",
    ("nota", "rincian"): "rincian",
    ("tanjung", "balai"): "tanjungbalai",
    ("duta", "besar"): "kementerian",
    ("im", "japan"): "gtog",
    ("ari", "pek"): "nyatanya",
    ("to", "g"): "gtog",
    ("hrd", "korea"): "gtog",
    ("jabatan", "tenaga"): "disnaker",
    ("id", "card"): "idcard",
    ("media", "sosial"): "medsos",
    ("media", "turis"): "medsos",
    ("sosial", "media"): "medsos",
    ("cap", "jari"): "teken",
    ("orang", "tengah"): "calo",
    ("selat", "panjang"): "selatpanjang",
    **words_money.PAIRS,
    **words_way.PAIRS,
}

#: Words that deny what follows them in their clause.
DENIALS = ("tidak", "belum", "tanpa", "jangan", "bukan")
