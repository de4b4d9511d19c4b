"""Words of papers, visas, training and age, as people spell them; read by `words`. Data only."""

from __future__ import annotations

SPELLINGS = """
kontrak: kontrek kontraknya contract kontrakan kontrake kontrakna kontraknyo contracts
perjanjian: pk janjian agreement pkl agreements
teken: ditandatangani tandatangan menandatangani ttd ditandatangan diteken neken signed sign signing tandatangani sain
  disain paraf memaraf meneken thumbprint capjari nandatanganin nandatangan bertandatangan tandatanganin ditekennya
tanda: tnd
daftar: pendaftaran mendaftar registrasi registration formulir ndaftar ndaftarin daftarin mendaftarkan didaftarkan
  daftarkan
wawancara: interview wwcr interviu temuduga intervew
visa: visanya visum e-visa evisa pisa
tugas: penugasan assignment
rekomendasi: rekom rekomnya recom
turis: visitor pesiar plesiran lawat melawat sosial wisata kunjungan tourist visit pelancong pelancongan lawatan
  turisme pelawat melancong holiday wisatawan turist
umrah: umroh umrohan ziarah umrahan ziaroh umroh2
liburan: nonton shopping rekreasi tamasya healing libur berlibur jalan2 jalanjalan piknik pelesir plesir main
  vakansi
pelatihan: training latihan diklat kursus pelatihannya pelatian ditraining bimtek dilatih dilatihan kelas-bahasa
  course lessons
tes: test ujian tesnya seleksi testing tes2an uji dites diuji
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
kumpul: dikumpulkan dikumpulin ngumpul kumpulkan dikumpul kumpulin
kelas: klas kls
surat: layang
janji: iming diiming iming2 imingiming diimingi kesepakatan janjinya dijanjikan dijanjiin janjikan menjanjikan
  dijanjike promised jangji jangjina diperjanjikan
iklan: iklannya ads loker lowongan lowongannya
ubah: diubah mengubah berubah ngubah dirubah rubah merubah ngerubah dirobah robah
tuakan: dituakan dituain tuain dituakno mudain dimudain dimudakan mudakan dinaikin dinaikkan tuakno dituwekke
  dituwakke dituekke dituwakake dituwakna nuain nuakan dewasakan
sesuaikan: disesuaikan sesuaiin disesuain
palsu: tembakan nembak ditembak palsukan dipalsukan memalsukan aspal manipulasi dimanipulasi malsu malsuin
umur: usia berumur berusia umurnya usianya umure umurku usiaku age aged umurna yuswa usiane
lahir: kelahiran lahirnya
tahun: taon th thn taun tahunan years year yo warsih
sekolah: sekolahan school skolah
smp: mts sltp
sd: mi
mandarin: hangeul hangul kanji cina arab inggris asing china jepang korea arabic chinese japanese korean kanton
  kantonis thailand thai
cap: cop stempel stamp tera berstempel bercap
"""
