"""The words that red flags are said with, as people spell them: one line a word, its spellings behind it. Data only.

Indonesian as it is chatted, with Malay, English, Javanese, Sundanese, Sasak, Kupang and Betawi words that adverts and
reports from the villages mix in (domain.md §6.2). A word that stands in no line is its own spelling.
"""

from __future__ import annotations

#: Word → how else it is written. The first four deny what stands near them.
_SPELLINGS = """
tidak: gatau gatw gtau gatahu gausah gausa gaada gaperlu gabisa gaboleh gapake gapakai gapunya tdk tak gak ga gk
  nggak ngga enggak engga kagak kaga gag ndak nda ndk tiada teu henteu ora boten sonde tir not never dont don't
  doesn't doesnt cannot can't won'tmboten nol zero nihil kada kadada kadak indak inda dak idak hana hanjeut mboya
  dereng
belum: blm blum belom blom durung tacan acan hurung alun balun balum gurung hindai
tanpa: tnp tampa without w/o tanpo
jangan: ojok aja' jgn jng jang jgan ojo ulah dilarang pantang janganlah
bukan: bkn dudu sanes
bayar: nyaur saur ngabayar bayarkeun bayarno bayaren bayarane dibayar membayar pembayaran byr mbayar mayar bayarin
  dibayarkan pay paid payment lunasi dilunasi melunasi pelunasan bayaran pays cicilan dicicil angsuran dibayari
  nyicil bayari
setor: nyetor nyetorin setorin disetor menyetor setoran storan stor disetorkan setorkan
transfer: transf transferin nransfer ditransferkan tfin transferkan tf trf tranfer transfe mentransfer ditransfer
  transferan
kirim: dikirim ngirim mengirim kirimkan dikirimkan krm
serah: pasrahkan serahno nyerahno serahkan diserahkan menyerahkan masrahkeun nyerahin serahin diserahin
kasih: dibere mere kei wenehi menehi masihan kase nyukani hulur ngasihin kasian dikasih kasi dikasi ngasih ngasi
  kasihin memberi beri diberi memberikan diberikan diwenehi diwei dipasihan maringi dikasihkan ngasihkan dikasihin
  kasihkan
terima: narima tampi ditampi nampani menerima diterima nerima nampi trima terimanya nrima
dapat: dpt dapet mendapat mendapatkan dapetin olih entuk
uang: doku fulus artos acis duit dana dhuwit dwit pitih kepeng money piti
juta: jt jeti yuta milyar million jt-an jutaan
ribu: rb rebu ewu
dulu: dahulu sek sik rumiyin dl dlu dolo heula dhisik disek duluan dimuka first terlebih
muka: depan upfront
awal: awalnya mulanya semula
sebelum: sebelon sblom sakdereng sblm sblum sebelom before sadurunge sakdurunge saacan sebelumnya
setelah: sesudah stlh habis after sehabis begitu
baru: br bru kakara
nanti: nti ntar entar mengko engke engko later nantinya
kontrak: kontrek kontraknya contract kontrakan kontrake kontrakna
perjanjian: pk janjian agreement
teken: ditandatangani tandatangan menandatangani ttd ditandatangan diteken neken signed sign signing tandatangani
tanda: tnd
daftar: pendaftaran mendaftar registrasi registration formulir ndaftar ndaftarin daftarin mendaftarkan didaftarkan
  daftarkan
wawancara: interview wwcr interviu temuduga intervew
rekening: akaun rek norek account acc rekeningnya
pribadi: perorangan perseorangan personal private
atasnama: an a/n
kwitansi: kuwitansi kuintansi invoice faktur resit kuitansi kwitansinya kuitansinya nota struk receipt kwintansi
  resi tandaterima
tunai: cas kontanan cash kes kontan kas
rincian: perincian breakdown rinciannya detail detil rincinya
ganti: ganti2 diganti digantiin mengganti gantiin digantikan gantinya replaced ngijoli ijoli ngganteni nggenti
  ngganti penggantian diijoli
kembali: dikembalikan dibalikin dikembaliin balikin kembaliin balikkan mulangkeun ngembaliin mengembalikan
  dibalikkan kembalikan balik refundable refund reimburse direimburse reimbursement reimbursed refunded
tiket: ticket tiketnya flight
visa: visanya visum e-visa evisa pisa
keluarga: kluarga keluarganya family
ortu: orangtua ortunya parents wongtuwo
bapak: bapa bapaknya bpk papa ayah ayahnya abah
mama: simak mamak emak ibunya mamah mamanya mak enyak inaq amaq simbok
suami: salaki suaminya laki husband bojo misua bojoku
istri: pamajikan istrinya bini wife istriku
izin: widi ngidinan dizinkan izinkeun ngijinkeun ijin ijinnya izinkan mengizinkan ngizinin diizinkan ijinkan
  ngijinin izinin perizinan licence license lisensi ijine izine ngizinkan
ikhlas: diikhlaskan merelakan mengikhlaskan ngikhlasin rela ridho ridha iklas
supaya: sina spy agar biar ben sangkan spya asal
gaji: gajih opah gajian gajinya upah salary wages
potong: ditarik dipotongi dikurangi dipotong potongan motong pot dipotongkan potgaji pemotongan dipotongin
  potongannya
kasbon: bon pinjaman dipinjami dipinjamin pinjam ngutang hutang utang talangan ditalangi talangi dipinjamkan loan
  meminjam minjemin dihutangi ditalangin nalangin nalangi menalangi utangan hutangan ngebon diutangi pinjeman
  dipinjemi dipinjemin
batal: mbatalake mundur ngundurin cancel batalin membatalkan gagal urung quit resign kabur minggat batalkan
  mengundurkan berhenti nyerah menyerah ngacir
pulang: muleh wangsul uwih plg pulkam mulih uih mantuk
denda: kompensasi pinalty didenda penalti pinalti penalty tebusan dendanya fine
tebus: nebus ditebus menebus
wajib: diwajibkan diharuskan mesthi harus hrs kudu mesti kedah must musti
suruh: paksa dipaksa maksa memaksa disuruh nyuruh menyuruh dikon dititah suruhan
minta: diminta dimintai dimintain mintain meminta mintak
lipat: lipet
tugas: penugasan assignment
urus: diurus urusin diurusin mengurus ngurus diuruskan uruskan pengurusan
proses: process diproses pemrosesan processing progres
susul: menyusul nyusul
turun: terbit
kantor: ktr kantornya office kantore ofis pejabat kntr
wa: whatsapp whatsap watsap whatsaap
telegram: tele
facebook: fb pesbuk fesbuk efbi
tiktok: tik-tok tiktoknya
instagram: ig insta
medsos: marketplace sosmed socmed
internet: online daring
kementerian: kementrian kemnaker kemenaker bp2mi kp2mi kemenp2mi p2mi bnp2tki kemlu kemenlu kedutaan kbri
disnaker: disnakertrans dinas naker depnaker
bp3mi: p4mi bp3tki ltsa
rekomendasi: rekom rekomnya recom
turis: visitor pesiar plesiran lawat melawat sosial wisata kunjungan tourist visit pelancong pelancongan lawatan
  turisme pelawat melancong holiday wisatawan turist
umrah: umroh umrohan ziarah haji umrahan ziaroh umroh2
liburan: nonton shopping rekreasi tamasya healing libur berlibur jalan2 jalanjalan piknik pelesir plesir main
  vakansi
jawab: jawaban menjawab jawabnya ngejawab jwb
bilang: dibilang dibilangin pura2 purapura berpura dalih ngomong blg katakan mengatakan bicara omong cakap say
  ngomongnya sampaikan bilangnya kanda cerita ceritakan ngomongin
mengaku: ngaku ngakunya ngakune akui
sebut: menyebut menyebutkan nyebut nyebutin sebutkan nyebutkan
imigrasi: imigresen immigration kanim imigrasinya imigrasine
petugas: pegawai officer petugasnya
tahu: mengetahui tau tahunya ngerti mengerti paham faham hafal hapal ingat inget ngarti mudeng ngartos weruh hapalin
  ngertos
majikan: sir bos boss employer juragan tuan
perusahaan: pt company perusahaannya
kerja: bekerja krja kerjanya pekerjaan kerjaan gawe job jobnya work kerjaannya damel pegawean karaja kerjo nguli
  gawi begawi makarya
terbang: mabur miber diberangkatin budal indit bertolak berlayar mangkate berangkat brangkat brgkt berangkatnya fly
  terbangnya brngkt mangkat take-off berangkatkan diberangkatkan cus diterbangkan diberangkatkeun diberangkatno
  diterbangin
pelatihan: training latihan diklat kursus pelatihannya pelatian ditraining bimtek
tes: test ujian tesnya seleksi testing tes2an
pengalaman: experience exp pengalamannya berpengalaman skill keahlian keterampilan
ijazah: diploma ijasah ijazahnya izajah certificate sertifikat ijazahna
syarat: persyaratan sarat requirement requirements syaratnya
lulusan: tamatan lulus
paspor: passport pasport paspornya pasportnya paspore
ktp: ktpnya e-ktp katepe
kk: kartukeluarga
akta: akte aktanya
dokumen: berkas surat2 suratsurat dokumennya document documents berkasnya
asli: original aslinya ori
pegang: nyekel megangin dipegangi dipegang megang memegang dipegangin kepegang dicekel dicepeng keep kept keeps hold
  held
tahan: disandera ditahan menahan nahan ditahannya
simpan: disimpan nyimpan menyimpan simpen disimpen simpenin
sita: disita menyita dirampas rampas
ambil: dijupuk dicandak diambil ngambil mengambil diambilin dijabel
titip: dititip dititipkan nitip titipkan titipin dititipin menitipkan
jaminan: jaminannya agunan digadai gadai gadaikan digadaikan
kumpul: dikumpulkan dikumpulin ngumpul kumpulkan dikumpul kumpulin
hp: hapenya handphone hape ponsel telepon hp-nya telpon tlpn hengpon
keluar: kluar metu kaluar out
kunci: ngunci dikonci dirantai digerendel dikunci digembok gembok dikunciin dikurungin terkunci
sekap: dikurung kurung disekap penyekapan disekapnya
jaga: dijaga dijagain penjaga menjaga
siapa: saha sapa siapapun siapasiapa siapa2 sopo anyone
tetangga: tonggo tanggane tetanggamu
kades: lurah kepaladesa kepdes pakkades
polisi: tentara pulis polsek polres polri aparat tni pulisi
rahasia: rahasiakan dirahasiakan rahsia secret
ancam: ditakuti ditakutin diteror dibentak ditampar dipukul digebukin nakutin diancam ngancem mengancam ancaman
  ancamnya diancem
diam: diem menengsaja bungkam
oknum: jenderal jendral
backing: pelindung dilindungi koneksi beking bekingan backingan dibekingi bekingnya dibacking
atur: dibereskan bereskan diberesin beresin diatur kondisikan dikondisikan settingan disetting diaturin ngatur
  setting
teman: temen kawan konco kanca friend friends temannya tmn rekan tman sahabat
saudara: adek adhi dek uwa sodara dulur kakak adik keponakan ipar basodara sepupu
komisi: persen rujukan referral fee bonus persenan komisinya commission upeti
ajak: diajak ngajak mengajak ajakan nawarin ngajakin bawa mbawa membawa dibawa rekrut ngrekrut bring
lewat: via melalui liwat lwt jalur nyebrang nyeberang menyeberang menyebrang melewati transit
tikus: gelap
kapal: kpl jukung klotok spit speedbot speedboat speed boat pancung tongkang pompong sampan perahu ferry feri
  pompongnya
malam: mlm bengi peuting malem wengi
jemput: papag mapag nyamperin dijemput njemput jemputan penjemput picks pickup jemputannya menjemput
oper: dioper estafet dilempar dioperin
kenal: dikenal kenalan kenalnya kenaln
pacar: ayang yayang bebeb crush jadian pacaran pacarnya kekasih boyfriend kabogoh gebetan cowokku pacarku tunangan
kelas: klas kls
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
sampai: sampe nyampe nyampek tekan tiba
bandara: bndara airport
disetrum: setrum dipukuli disiksa
tunjuk: menunjukkan nunjukin perlihatkan memperlihatkan tunjukkan nunjukkan
surat: layang
golek: golekno
sayang: cinta cintaku loves beb yank
dating: jodoh litmatch bumble badoo2 tinder michat omi tantan badoo kencan
nyatanya: tibake sakjane ternyata rupanya kenyataannya nyatane taunya tahutahu tau2 kenyataan jebul jebulnya
malah: justru malahan
kok: koq
sekarang: skrg skarang skrng sekrg skg saiki ayeuna
janji: iming diiming iming2 imingiming diimingi kesepakatan janjinya dijanjikan dijanjiin janjikan menjanjikan
  dijanjike promised
iklan: iklannya ads loker lowongan lowongannya
ubah: diubah mengubah berubah ngubah dirubah rubah merubah ngerubah dirobah robah
tuakan: dituakan dituain tuain dituakno mudain dimudain dimudakan mudakan dinaikin dinaikkan tuakno dituwekke
  dituwakke dituekke dituwakake dituwakna nuain nuakan dewasakan
sesuaikan: disesuaikan sesuaiin disesuain
palsu: tembakan nembak ditembak palsukan dipalsukan memalsukan aspal manipulasi dimanipulasi malsu malsuin
bikin: bikinno digawekno dibikin dibikinin bikinin buatkan dibuatkan bikinkan dibuatin buatin
umur: usia berumur berusia umurnya usianya umure umurku usiaku age aged umurna yuswa usiane
lahir: kelahiran lahirnya
tahun: taon th thn taun tahunan years year yo warsih
sekolah: sekolahan school skolah
smp: mts sltp
sd: mi
anak: anakku anaknya bocah budak gadis
masih: msh isih
saya: awak sy aku beta gue gw ane kula abdi ambo sya gua saye tiang
kami: kita kitorang katong dong dorang
dia: beliau doi mereka
katanya: ktnya jare ceunah kata katane
sudah: udah sdh udh dah su wis tos atos ampun wes sampun
hotel: penginapan
undang: mengundang diundang undangan
ada: punya ade aya ono onok punyai adanya duwe have
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
tolak: menolak tolaklah
hindari: hindarkan jauhi
jebakan: jebak jerat menjebak
bahaya: berbahaya
apa: apakah benarkah betulkah apkh apkah opo naon bolehkah haruskah is does do
bener: benar betul bnr
bagaimana: gimana gmn piye kumaha gmna
kalau: klo kalo kl klau jika bila apabila lamun nek yen if andai seandainya jikalau
yang: yg nu who
orang: org uwong wong seseorang
dengan: dgn deng karo jeung
untuk: keur pikeun utk buat bwt kanggo kangge for bagi nggo
beritahu: kasihtau kasitau memberitahu ngasitau wawartos wartos bebeja bejaan ngabejaan beja kandhakno kandhani
  ngandani omongno bagitau bagitahu padahi
ke: ka nang ning neng kpd kepada to maring
atau: ataupun maupun or
mandarin: hangeul hangul kanji cina arab inggris asing china jepang korea
laut: laot
cap: cop stempel stamp tera
tanya: nanya nanyain nakon takon takok ditakoni tanyain tanyo naros
setuju: nyetujui sepakat
menerangkan: terangkan nerangin
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
WORD_OF = _read(_SPELLINGS)

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
    ("on", "arrival"): "turis",
    ("jalan", "jalan"): "liburan",
    ("customer", "service"): "cs",
    ("kasih", "tahu"): "beritahu",
    ("tiap", "kota"): "tiapkota",
    ("tahun", "lalu"): "dahulu",
    ("nota", "rincian"): "rincian",
    ("tanjung", "balai"): "tanjungbalai",
    ("selat", "panjang"): "selatpanjang",
}

#: Words that deny what follows them in their clause.
DENIALS = ("tidak", "belum", "tanpa", "jangan", "bukan")
