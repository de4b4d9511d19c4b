"""Words of travellers, pilgrims, officers, identity and school, as people spell them; read by `words`. Data only."""

from __future__ import annotations

SPELLINGS = """
tua: tuwo tuo kolot older
tuakan: dikolotkeun ngolotkeun dienomake dienomno enomake nomake ngenomake dienomke dinomake tuaan
boleh: can
beda: berbeda bedo beda2
tour: tur
kembali: return
cuma: ngan saukur ming mung
tanya: ditanya ditanyain ditanyai ask asks asked asking
tahu: ketahui nyahoeun taoq taok
turis: traveling travelling traveler plancong pelancung visiting tourists touris sosbud pariwisata
mempekerjakan: memperkerjakan ngegaji
jadi: janten dadi
bikin: didamelkeun digawekake digawekne didamelaken
abaikan: diliwati diliwatan diabaikan mengabaikan skip diskip skippin lewati dilewati lewatin dilewatin lompati
  dilompati lompatin langkahi dilangkahi langkahin bypass dibypass hilangkan dihilangkan menghilangkan ditiadakan
  meniadakan dihapuskan nyekip
idpmi: e-pmi epmi
sistem: system sistim
sebut: disebut disebutkan kesebutkan
jamaah: jemaah jamaahe jama'ah jema'ah peziarah pezirah jamaahan
haji: hajj hajian
manasik: manasikan
ibadah: beribadah ngibadah ibadat worship pilgrimage pilgrim pilgrims
ihram: ihrom irham
tawaf: thawaf towaf tahalul tahallul sai sa'i lontar jumrah
bohongan: bohong-bohongan bohong2an bohongbohongan gadungan abal-abal abal2 abalabal fiktif fake rekayasa tiruan
  pura-puraan jadi-jadian
bohong: ngapusi diapusi berbohong bohongnya ngibul mengelabui ngelabui kelabui lie lying mengarang ngarang nyalawur
kedok: kedoknya berkedok topeng tameng samaran penyamaran menyamar nyamar menyamarkan disamarkan seolah seolah-olah
  judulnya judul formalitas akal-akalan akal2an
jenguk: menjenguk njenguk ngejenguk dijenguk nengok nengokin tengok menengok besuk mbesuk membesuk ngunjungi nganjang
  tilik nuweni silaturahmi silaturahim silaturrahmi ngelayat melayat takziah kangen-kangenan nyambang menjumpai
  menemui nemuin
kondangan: nikahan hajatan pernikahan kawinannya pesta wedding mantenan mantu undangannya
honeymoon: bulanmadu honeymoonan berbulan-madu
konser: menonton konsernya pertandingan festival
liburan: ulin dolan dolanan midang bercuti cuti sightseeing backpacker backpackeran vacation jjs keliling nglencer
  lelungan amengan ameng pelesiran plesiranan nyantai refreshing bersantai raun berjalan-jalan mbolang
mahasiswa: mahasiswi kuliah kampus lomba
keta: k-eta
sejalan: searah oneway one-way sekalijalan
dompet: dompetnya kantong kantung wallet
tabungan: tabungannya simpanan savings
itinerary: itenerary itin rundown rute jadwal jadual
bekal: bekalnya perbekalan
sendirian: seorangan dewean dhewekan nyorangan alone solo-traveler
dampingi: dampingan mendampingi didampingi nemenin menemani ditemani kawan-seperjalanan companion rombongannya
pesan: dipesan memesan pemesanan pesanan mesen dipesen reservasi reservation booked bookingan dibooking bookingannya
geleng: geleng-geleng menggeleng gedeg gedek
blank: ngeblank bengong melongo clueless nggambleh plonga-plongo
entah: entahlah mbuh embuh teuing duka ntah gatau gatw gtau gatahu dunno gataw ketang
nama: jeneng jenenge jenengne ngaran ngaranna ngarana names aran arane aranne namanya
mana: dimana dmn endi ngendi nangendi kmn mne where kamana dimna dmana
hafal: hapal apal apalna inget-inget
hafalkan: hapalkan hafalin hapalin dihafal dihafalkan hafalan hapalan hafalno ngapalin ngapalno menghafal apalkeun
terang: terangna
nyaho: kanyahoan nyahona
sanggup: mampu able bisaeun
diketahui: dikenal-pasti
pabrik: pabriknya pabrike factory kilang kilangnya konveksi
mandor: mandornya foreman supervisornya
siswa: siswi siswinya siswanya murid muridnya santri pelajar student pupil siswi2
seragam: berseragam seragamnya uniform rompi
ultah: ulangtahun birthday ultahnya berulangtahun
belas: belasan welas welasan belasnya
tujuh: ketujuh pitu tujuhnya seven
enam: keenam genep nem six
lima: kelima limo five
delapanbelas: wolulas delapanblas eighteen dalapanbelas wolungewelas lapanbelas
enambelas: sixteen enamblas genepbelas nembelasan
limabelas: fifteen limablas
tujuhbelas: seventeen tujuhblas
empatbelas: fourteen empatblas patbelas patblas
dibawah: under below bawah sebawah
nik: nomorinduk
ic: mykad
status: statusnya statusmu statuse
janda: jande rondo rangda dudo dudha lajang bujang gadis-gadisan single cerai bercerai cere perawan divorced
tulis: ditulis tertulis nulis menulis ditulisi tulisin tertera tercantum dicantumkan mencantumkan dituliskan tuliskan
  diketik ngetikin
tukar: menukar ditukar nukar tuker dituker ditukarkan nuker nukerin gentos digentos gentosan digentosan switch swap
geser: digeser majukan dimajukan majuin dimajuin mundurkan dimundurkan mundurin dimundurin diundur diundurkan
  diundurke mundurke undur dimundurke dimajukeun dimundurkeun katrol dikatrol dikatrolin digeserin menggeser geserin
  majuan
catat: tercatat dicatat mencatat pencatatan tacatat nyatet kecatat dicatatkan mencatatkan terdata kedata terekam
  kerekam direkam terinput diinput recorded registered record didata
siskop: siskop2mi siskotkln sisko sisnaker siskopmi
hapus: dihapus menghapus apus apusin diapus delete hapusin deleted
petugas: officers pegawe pegawaine opsir
kerja: digawe karja begawean digawean dipekerjakeun nyambutgawe
pakai: nganggo ngagem
diam: membisu bungkem ngahuleng cicing
dikte: didikte mendikte dicekoki cekoki dibisiki bisiki dituntun dipandu ngabisikan mewanti-wanti wanti-wanti
  diwanti-wanti wantiwanti mewanti diwanti dipesankan dipeseni dipesenin diwejang dibriefing briefing briefingnya
  dibekali diset
pemeriksaan: diperiksa periksa memeriksa dicek pengecekan checkpoint inspeksi screening dicegat distop disetop
  diinterogasi interogasi ditaros autogate
skenario: skrip script naskah kisi kisi-kisi contekan template karangan sandiwara
berlagak: bergaya akting berakting acting beraksi berperan berdandan dandan lagak berlaku pasang menyaru
disangka: dikira dianggap kelihatan keliatan kliatan terlihat tampak ketok katingali menyerupai mirip meyakinkan
keceplosan: kesebut kelepasan keprucut terpeleset kecetus nyeplos ceplos terbongkar
singgung: menyinggung nyinggung mention menyebut-nyebut
bahu: pundak garuk-garuk garuk menunduk nunduk angkat-bahu
tambah: ditambah ditambahin nambah nambahin tambahin menambah ditambahkan
beli: dibeli membeli tuku buy stok
joki: dijokikan
sulap: disulap nyulap dipoles poles disetel setel dimodif modif diakalin
edit: diedit ngedit diphotoshop photoshop editan
carikan: dicarikan cariin dicariin nyariin
kelasx: x
"""
