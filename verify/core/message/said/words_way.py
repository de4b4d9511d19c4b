"""Words of holding, threats, backing, ways and courting, as people spell them; read by `words`. Data only."""

from __future__ import annotations

SPELLINGS = """
pegang: cekel nyepeng
cekelan: gandolan
kunci: lock locked locks
keluar: sugul kaluarkeun
ambil: tebait bait
kembali: dibalekno balekno mbalekno dibalikno
tetangga: tatangga neighbours neighbour neighbors
mertua: in-laws inlaws
keluarga: family
polisi: police cops
desa: village deso
foto: photo photos poto gambar
bilang: crito crita carita nyarita nyaritakeun critain ceritain kandhan
kalau: mun
kenal: wawuh kanal
kerja: karja digawe
sayang: love loved lope
pindah2: berpindah dipindah2 mindah2 dipindah-pindah
berani: wani brani wanek
orang: people
tidak: tra trada
oknum: purnawirawan
tapi: tp tetapi namun melainkan but
kunci: konci dikonci takonci
ambil: taken took takes
agen: agent agents
suap: settle settled
jangan: tong
orang: jalma jalmi jelema jalmana
terus: lantas
ketemu: temui ditemui ditemuinya temu
itinerary: route
saudara: cousin brother sister uncle sodaranya
medsos: sosial-media
pelindungan: perlindungan
kasih: diwenehke wenehke
cuma: mung
dapat: kénging
beritahu: béja béja-béja bébéja
agen: agén
suruh: dikongkon kongkon
polisi: polda mabes kodim koramil brimob provos
match: matched matching
beda: berlainan berbeda berbeda-beda bedabeda
ganti: gonta-ganti gonta2
takuti: nakut nakut2
lapor: laporanmu laporannya laporanku
polisi: polis kepolisian
ketemu: dijumpai
pacar: memacari memacarinya macarin
pegang: keeping
beritahu: dikandani dikandhani kandani
petinggi: bupati gubernur walikota konsul atase
oknum: marinir avsec syahbandar lantamal bakamla ajudan
oper: dipindahtangankan dilimpahkan dilangsir digilir langsir
lari: melarikan
bilang: kondo kondho
fotokopi: fc fotocopy photocopy fotokopian salinan potokopi fotocopian
umpet: umpetin diumpetin ngumpetin umpetno sembunyi sembunyikan disembunyikan menyembunyikan nyembunyiin
  disembunyiin nyumputkeun disumputkeun didhelikno ndhelikno ngumpet
minta: njaluk dijaluk njalok dijalok nyuhunkeun menta dipenta
taruh: ditaruh naruh menaruh diteundeun neundeun letak diletak diselehke put placed
koordinator: pengurus pengelola pengerah pengawas supervisor penampung
tauke: taukeh towkay tokeh towkeh toke
nyonya: puan ndoro lady
ic: mykad
shm: sertipikat skt girik
sawah: ladangsawah
ditolak: menolak nolak ditampik refuse refused refuses
larang: larangan melarang ngelarang nglarang dilarangi
boleh: diperkenankan perkenankan dibenarkan
nilik: nyambangi niliki melawati
hp: cellphone smartphone mobile henpon hempon
simcard: sim
telponan: nelpon nelfon menelpon menelepon nelepon ditelpon ditelepon ditelp ditelfon telp videocall vc vcall vcan
  vcs videocallan
jendela: jandela cendela window
pintu: panto lawang door doors
rumah: imah omah balen bale griya house
penampungan: panampungan shelter ditampung nampung menampung tampung
asrama: dorm dormitory mes
ruko: gudang apartemen apartment gedung vila villa kongsi compound kompleks lantai
pagar: pager gapura tembok
satpam: bodyguard sekuriti security guard guards centeng
kawal: mengawal dikawal ngawal pengawal pengawalan escort
awasi: diawasi mengawasi ngawasi diawasin
sekap: terkurung kurungan mengurung ngurung kekurung
isolasi: diisolasi mengisolasi
teralis: diteralis terali jeruji dipaku dipagari dikawati
bunuh: membunuh dibunuh mateni dipateni kill
bakar: membakar dibakar ngebakar diobong ngobong diduruk burn
pukul: memukul mukul mukulin dipukulin digebuk gebuk gebukin dihantam beat
parang: golok celurit senjata pistol pisau pentungan senapan
teror: meneror neror
intimidasi: mengintimidasi diintimidasi
gertak: digertak menggertak ngegertak gretak
takuti: menakuti takutin nakuti medeni diwedeni threaten threatened threatens threat
penjara: dipenjara penjarakan memenjarakan dipenjarakan menjebloskan dijebloskan dibui jail prison
ngadu: mengadu complain complaint ngadukeun
kabari: dikabari mengabari ngabarin kabarin dikabarin ngabari mewartakan
pamit: pamitan berpamitan dipamiti pamitin
dengar: denger krungu mendengar kedengaran kedengeran terdengar
curiga: mencurigai
bocor: bocorkan bocorin membocorkan dibocorkan ngebocorin
unggah: mengunggah diunggah
diam: senyap quiet meneng bisu
diamdiam: diem-diem diam-diam diem2 meneng-menengan senyap-senyap jempe2 sembunyi-sembunyi sembunyi2
wartawan: jurnalis reporter
petinggi: pajabat dpr dprd menteri pembesar dewan anggotadewan gubernur wagub camatnya dirjen official officials
oknum: kolonel letkol komandan danramil kapolres kapolsek kapolda perwira mayor komisaris brigjen akbp
  letjen panglima danlanal
kastam: beacukai bea-cukai customs
kejaksaan: jaksanya kejari
suap: menyuap disuap nyuap sogok menyogok nyogok rasuah bribe suapan kautim pelicin salamtempel ngamplopin
  diamplopin diamplopi sogokan sogok-sogokan
jatah: bagiannya jatahnya upetinya
amplop: envelope
loloskan: diloloskan meloloskan lolosin ngelolosin ngeloloskan dilolosin lulusin
seragam: berseragam uniform
kebal: kebalhukum
pamer: pamerkan memamerkan
sungai: walungan river muara
hutan: alas leuweung jungle wono utan rimba
pantai: pesisir bakau mangrove beach
dermaga: pangkalan jetty pelantar tangkahan
kapal: bot boat fery kappal prahu
tikus: peteng petengan poek dark
seberang: sebrang
lewat: diseberangkan diseberangin disebrangin disebrangkan nyabrang nyebrangna diselundupkan selundupkan
  menyelundup nyelundup dilewatkan tembus nembus redah meredah nyelusup menyusuri nyusur susuri arungi mengarungi cross
  merayap menerobos nerobos
perbatasan: tapel wates watesan border sempadan
sopir: driver dreba drebar
pengantar: pengiring pendamping penjemputnya
lain: lian liyo liya laen liyan laian
asing2: stranger strangers
entah: mboh embuh
kos: kost kosan indekos homestay
pacar: bf gf boyfriend girlfriend kabogohna ayank pacare pacarku demenan tunanganmu tunangannya calonsuami
kawin: nikah menikah dinikahi menikahi nikahi marry married kawini dikawini mengawini rabi kawinan resepsi
cowok: cowo lelaki laki2 laki-laki pria jejaka duda
cewek: cewe wanita
ketemu: jumpa jumpe ketemuan bertemu bersua tepung papanggih meet met ketemunya temu kepanggih cod meeting berjumpa
  jumpaan
match: jodohan
asmara: romansa pdkt naksir kasmaran
rayu: merayu rayuan ngrayu ngrayu-ngrayu dirayu rayunya gombal
maya: dumay
"""

#: Two words that are one.
PAIRS = {
    ("fotokopi", "ktp"): "salinan",
    ("fotokopi", "paspor"): "salinan",
    ("fotokopi", "ijazah"): "salinan",
    ("fotokopi", "kk"): "salinan",
    ("fotokopi", "dokumen"): "salinan",
    ("fotokopi", "akta"): "salinan",
    ("scan", "ktp"): "salinan",
    ("scan", "paspor"): "salinan",
    ("scan", "ijazah"): "salinan",
    ("scan", "kk"): "salinan",
    ("scan", "dokumen"): "salinan",
    ("copy", "ktp"): "salinan",
    ("copy", "paspor"): "salinan",
    ("copy", "ijazah"): "salinan",
    ("surat", "sawah"): "shm",
    ("surat", "tanah"): "shm",
    ("surat", "rumah"): "shm",
    ("sertifikat", "tanah"): "shm",
    ("ijazah", "tanah"): "shm",
    ("galangan", "kapal"): "galangan",
    ("surat", "kendaraan"): "bpkb",
    ("surat", "motor"): "bpkb",
    ("surat", "mobil"): "bpkb",
    ("surat", "kebun"): "shm",
    ("pulang", "lewat"): "pulang",
    ("media", "turis"): "medsos",
    ("suami", "virtual"): "pacar",
    ("suami", "maya"): "pacar",
    ("ke", "luar"): "keluar",
    ("surat", "kawin"): "akta",
    ("buku", "pelaut"): "dokumen",
    ("seaman", "book"): "dokumen",
    ("residence", "card"): "arc",
    ("id", "card"): "ktp",
    ("identity", "card"): "ktp",
    ("kad", "pengenalan"): "ktp",
    ("kartu", "identitas"): "ktp",
    ("kartu", "sim"): "simcard",
    ("sim", "card"): "simcard",
    ("telepon", "genggam"): "hp",
    ("video", "call"): "telponan",
    ("tutup", "mulut"): "tutupmulut",
    ("buka", "mulut"): "ngadu",
    ("mulut", "kunci"): "tutupmulut",
    ("orang", "njero"): "orangdalam",
    ("orang", "jero"): "orangdalam",
    ("jalmi", "jero"): "orangdalam",
    ("inside", "man"): "orangdalam",
    ("people", "inside"): "orangdalam",
    ("orang", "kuat"): "backing",
    ("bea", "cukai"): "kastam",
    ("hang", "nadim"): "batam",
    ("tg", "pinang"): "tanjungpinang",
    ("tj", "pinang"): "tanjungpinang",
    ("tanjung", "pinang"): "tanjungpinang",
    ("port", "dickson"): "portdickson",
    ("dunia", "maya"): "maya",
    ("jatuh", "hati"): "sayang",
    ("jatuh", "cinta"): "sayang",
    ("calon", "suami"): "pacar",
    ("calon", "istri"): "pacar",
    ("calon", "mantu"): "pacar",
    ("suami", "internet"): "pacar",
    ("orang", "mandarin"): "orangasing",
    ("jarak", "jauh"): "ldr",
}
