"""What stands beside a red flag: what takes it back, what makes it graver, and what pay is weighed with.

Rows of patterns, some with the id of a flag in front. Data only.
"""

from __future__ import annotations

#: What takes a flag back where it stands in the same stretch, or right behind it.
UNLESS = """
M7 bayar .. lewat|dari .. gaji
M7 potong .. gaji
K1 you|anda|kamu|yourself . @held
K1 @held . you|anda|pekerja|sendiri|cpmi|kamu
K1 @docs .. tetap|silakan|boleh|cukup . pegang|simpan
K1 pegang|simpan sendiri|dewe
K1 ke|di|dari .. @public
K1 titip ke kk
K2 kelas|belajar|istirahat|ujian
K4 dipecat|pecat
K4 saran|menyarankan
K4 antre online|resmi
K3 rahasia perusahaan|bank
K2 karantina|covid|banjir|hujan
K2 kunci dari dalam
K2 keluar negara|negeri
K2 hubungi|menghubungi .. #
K3 pin|otp|atm|password
K1 wajib|harus kembali
K1 kini|sudah . kembali
K1 iklan|lemari|tas . sendiri
K1 dia sendiri
K1 sempat
R1 jenguk|mertua|pulang
R1 kapal turis|cruise
R2 ikut suami|keluarga
K4 rumah
K3 dapat . hubungi|menghubungi
R1 karena rumah
K4 justru|malah ... disnaker
K4 justru|malah suruh
K4 logo
R1 pintu belakang
R1 galangan
R2 majikan
R2 perusahaan|resmi
R2 cv|lpk|yayasan
R2 kk|biaya|uang|amplop|berkas
R2 komandan
R2 hotel ke hotel
R2 petugas|staf|seragam
R2 tes|medical|wawancara|seleksi|pelatihan|belajar
K4 untuk|cegah backing|lindung|melindungi
R3 sirih
R3 atau hp|telponan|wa
K1 selalu di tas
R3 jangan
R3 tipu
R3 belajar bahasa
R3 sayang keluarga
K4 tidak? ikut campur
K3 rahasia umum|dapur
K3 privasi|pribadi
K3 gaji
K3 salah tahu
K3 malu|menangis|sedih|kangen
K3 sepuluh|lima|empat|tiga|# tahun
K3 jangan diam
K3 pidana|hukum|pasal|uu
K1 copy|scan|foto|pdf|email|surel
K2 tetap .. @held
M1 rekening @family @person|direktur|bos|sponsor|agen|admin
M1 !bukan|tidak|bayar|tutup|tebus kasbon
M1 tiap|setiap|per .. orang|anak|kepala|bawa|nama|calon
M1 kenal|mengenalkan
M7 suruh|minta|wajib|harus kembali|ganti
M1 uang hasil|talang
M1 tolak
M1 janji gaji
M1 dapat|terima|kasih . gaji
M1 $ . bulan
M1 ke|kepada bapak|mama itu|kades|haji
M2 @denied . kasbon|talang
M1 bayar .. dari|pakai|lewat|hasil
M1 tabungan
M1 beli .. untuk saya
M1 tiap|setiap gaji
M2 ke|sama|di tetangga|saudara|bank|teman
M3 batal demi
M3 kembali .. penuh|utuh
M3 biaya kembali
M5 tiap|setiap bulan|gaji
M1 uang .. tiap bulan .. ke|untuk
M3 sudah bayar tiket
M3 bayar travel|bus|taksi
M7 kerja untuk ganti
M4 refund
M1 tagih|tabung|nabung|komitmen|setor|jaminan
M1 dari gaji|hasil
M1 nikah|pernikahan|lamaran|tamu|pidana
M1 @bought kasih .. ke @person|agen|sponsor|calo|dia|tangan
M2 @denied ada .. yang .. nanti|akan .. potong
M2 pulang|batal
M3 tebus .. daftar|sendiri
M5 gaji|foto|fotonya|data|cv
M5 kwitansi yang|kumpul|ganti
M5 kwitansi .. rincian|jelas
M5 kwitansi .. @denied .. rincian|jelas
M5 kumpul .. ganti
M5 rekening .. tulis
M5 pribadi .. tidak|jangan
M5 rekening koran|tabungan
M5 lembur
M3 overstay|amnesti|telat|terlambat
M5 tanpa|tidak nama
M5 sponsor|agen|calo ke rekening
M4 !tidak|tanpa|boleh kembali|klaim
M4 dp gaji
M4 dari dia|kami|agen|sponsor|@kinfolk
M4 untuk @kinfolk
M4 setelah . perjanjian|kontrak|teken
M6 titip
M6 tangan
M7 kasbon|rugi
M7 mau pulang|pulangkan
M7 ganti . visa|kerja|iqomah|nama|foto|kuli|jadi
M7 visa . turis|umrah|liburan
M7 kau|kamu|you|anda|mesti|wajib|harus bayar kembali
M7 kembali|ganti .. pakai|dari|lewat|dengan|cicil .. gaji
M7 kembali . cicil
M7 tiket kembali
M5 kwitansi dokumen|ijazah|kasih
M5 @denied . terima
M6 kertas perjanjian|kontrak
M6 tanggung
M3 tiket .. tebus
M3 keluar x? $|uang|biaya
M3 supaya . ikhlas|izin
M3 kembali jam
M3 bebas dari? @punished
M1 kirim|tabung|nabung|gaji .. untuk|ke .. @kinfolk
M7 paspor|ijazah|dokumen .. kembali
V1 working holiday
V1 turis .. tidak .. boleh
V1 turis|visa .. @denied .. boleh|terima|untuk|laku|berlaku
V1 turis jangan ,
V1 deportasi|dideportasi
V1 cuma untuk turis|liburan
V1 turis bukan ,? kerja
V2 umrah gratis|sungguh|sungguhan|beneran|betulan|makam|kubur
V2 umrah .. @denied .. untuk
V2 bonus|hadiah .. umrah
V1 turis|visa ,? . bareng|bersama|sekeluarga|jenguk
V1 lalu pulang
V5 belum tahu
V5 sudah belum
M4 terima .. @family
M4 panjar .. terima
A1 tidak boleh|bisa|ikut|terima|layani|kirim
A1 @denied .. terima|layani|proses
V3 tetangga|kades|rt|kampung
V3 latih|latihan|ajari|dilatih|wawancara .. user|majikan|jepang|seleksi
V3 sandi|kode
V3 ada yang tanya
V3 jawab|bilang jujur
V3 ortu
V2 akan|boleh|dapat .. ditolak|disetop|ditunda|dicekal|deportasi|dideportasi
V2 umrah ke makam
V2 layani
V2 umrah .. hadiah|bonus
V6 akan|boleh|dapat .. ditolak|disetop|ditunda|dicekal|tolak
V6 atau tidak|belum
V6 sehingga|supaya .. tidak
V5 @denied dapat masuk|ikut|proses|terbang
A1 tuakan Y
A1 tunggu|menunggu
A1 tidak akan
A2 tulis # x P|B|#
A2 ke|lewat dukcapil
A2 ejaan|salah|koreksi|betulkan|resmi|hotel|card|kementerian
V3 ortu|mertua|suami|istri .. curiga
A2 dicocokkan|cocok
V4 @denied usah|perlu|mau|tulis
V4 tanggung jawab
V6 cuma untuk
A1 dilarang|ditolak
L3 kalau tidak
L3 nomor|rekening|wa|hp|akun|hal|barang pribadi
L3 @company . @denied . kantor|izin|alamat
L3 @company begitu
L3 larang|rekening
L3 pribadi|calo|sponsor jangan|apa|atau
L6 urus|proses majikan
L6 @licence suami|istri|ortu|keluarga|cuti
L9 sah
L9 cap disnaker
L9 oleh kementerian
S4 alumni
C3 lagi|ulang|bohong|english|imigrasi
C3 tidak hadir
C2 permintaan|minta|mau|kemauan . sendiri
C2 resmi|permintaan|ongkos|biaya|tiket|rugi|visa|medical|bayar|transfer|setor|rekening
C1 perubahan|tawar|penalti|denda|lama|depan|setor|bayar
C1 mandarin . dan|indonesia
C1 kasbon
C1 bahasa indonesia
S4 lanjut|website|resmi
C3 ada|pungut|dipungut biaya|pungutan|potongan
C1 ada di @paper
L8 bandara|terminal|jemput|surel|email
L8 @denied tahu
L8 ada . izin|sk|wewenang|biaya|bonus
L8 alamat teman|saudara|majikan|kerja|hotel|kos
M1 ke|kepada bapak|mama x
V3 pemohon|ybs|pmhn ... bilang|mengaku
M1 terima|dapat kasbon
K1 visa turis|liburan|kerja|umrah
M5 @denied pernah .. uang|$|dana .. lewat|pakai
"""

#: Circumstances that make a flag graver: the flag, the circumstance, the pattern.
MARKS = """
K1 abroad saya|kami|dia|anak|istri|suami|saudara .. di sini|sana|luarnegeri|negeri
K1 abroad saya|kami|anak|istri|suami|saudara sekarang|sudah|lagi|masih? kerja? di x
K1 abroad saya x di x
K1 abroad majikan|agensi|agency|syarikat . @held
K1 abroad @held .. majikan
K1 abroad kbri|kjri|arc|iqomah|iqama|ikamah
S4 commission @reward
R1 hidden_way tikus
R1 hidden_way pintu|lewat|jalan belakang
R1 hidden_way setapak|hutan
R1 hidden_way kapal ... malam|dini
R1 hidden_way malam ... kapal|nyebrang|lewat
"""

#: A job of the scam-compound pattern (S2), a ticket that is paid, and light requirements (C4).
OFFICE_JOB = """
@desk @net ^langsung
@desk .. @casino ^pt|perusahaan|grup|fee
chat|komputer|slot|judi|live|game|gaming|kasino|casino|crypto|forex operator|agent|support|staf|customer
kerja .. @casino
kerja|posisi|jadi|sebagai|iklan|hiring|hire .. admin ^@firmwork
perlu|dibutuhkan|formasi|bagian|cari|butuh|staf .. admin ^@firmwork
cs|csr|telemarketing|telesales|typist|scammer|judol|pinjol
tele sales|marketing
data entry
input data
call center ^#
chat . member|slot|customer
, operator ,
host live
live chat|host|streaming
customer support|care|service
layanan|layan pelanggan|customer
balas|balas2|jawab|ngejawab|layani|ketik|type|typing . . chat|customer|pelanggan|member|nasabah|inbox
balas|jawab pesan . orang|calon|customer|pelanggan|member|nasabah|lewat
kerja|posisi|staf|staff|jadi|tukang|bagian|agen|cuma|pegawai .. chat|chatting
kerja|posisi|staf|staff|tim|team|orang|bagian|anak it
it ,? support|staff|staf|programmer
pemasaran|marketing|promotor|promosi .. digital|internet|@net
digital marketing
programmer|programer .. @net
penjualan|jualan . internet
agen|petugas panggilan
depan|dina|ngarep komputer|laptop
komputer ... chat|customer|pelanggan|member
online gaming
judi internet|slot
situs .. judi|slot|togel|kasino|game
suruh|kerja|dipaksa .. tipu|scam|scamming|ngescam
ngetik|mengetik|typing|type cepat|cepet|fast|lancar|#
@denied .. ngetik .. cepat|cepet
ngetik|mengetik|typing
cari .. nomor .. tawari|investasi
jual . properti . lewat
"""
TICKET_PAID = """
tiket|pesawat|penerbangan .. bayar|biayai|beli|tanggung|gratis|free|siap|cover|us ^sendiri
tiket|pesawat|penerbangan .. kami|bos|kantor|perusahaan|majikan|pesan|dipesankan|cepak|dicepaki ^sendiri
kasih|tanggung|biayai|cover|buy .. tiket|pesawat|penerbangan ^sendiri
kami|bos|kantor|perusahaan bayar .. tiket
free|gratis .. tiket|pesawat|terbang
terbang|berangkat .. gratis|free|bayar|biayai|tanggung ^dulu|sendiri
semua .. tanggung .. kantor|perusahaan|bos|kami
gaji|bayar|bonus|komisi|bayaran .. dolar|usdt|kripto|crypto
dolar ,? # .. bulan
"""
LIGHT = """
tidak|tanpa . @want? @want? . @quals ^harus|wajib
belum . pernah . kerja
tidak .. ditanya|lihat|tanya|tuntut|minta .. @quals
@quals . @denied . @want|tanya|jadi|lihat|minta|masalah|diminta|ditanya|dituntut|dilihat|dipersyaratkan
@quals , @quals|keterampilan . @denied
@quals .. diabaikan|bebas|nol|apapun|berapa|abaikan
@quals apa saja
bebas|minim|non @quals
@denied sekolah
syarat|lulusan .. apapun|apa|bebas|sd|mudah|gampang|ringan|ktp|cuma
sd|smp .. ok|oke|gas|boleh|gpp|terima|hayuk
cuma|asal|penting|daek .. ktp|niat|mau|kemauan|sehat|nekat|tenaga|daek|baca
siapa|semua|terbuka .. boleh|saja|terima|siapa
semua|siapa orang? bisa|dewasa
semua . boleh
umur|usia .. berapa|bebas|semua|puluh|saja
putus|tamat sekolah
fresh grad
nonskill|unskilled
tidak . usah|perlu . bisa . apa
non skill|pengalaman
nganggur|pengangguran
baca . tulis
bisa .. atau tidak
tidak boleh|bisa .. oke|gpp|ok|hayuk|boleh|diajarin
cannot .. ok
tidak baca|read
cuma|je jaga|cuci|duduk|angkat|susun ^anak|lansia|nenek|kakek
semua lulusan
latar .. bebas
"""

#: Words of going abroad, and of work.
ABROAD = """
luarnegeri|ln|tki|tkw|pmi|imigrasi|paspor|visa|majikan|agen|agency|sponsor|tekong|disnaker|bp3mi|p3mi|terbang|dolar
usd|ringgit|riyal|dirham|yen|euro|kbri|kdei|abroad|overseas
"""
WORK = """
kerja|gaji|iklan|majikan|sponsor|tekong|calo|agen|tki|tkw|pmi|cpmi|ctki|pabrik|kilang|ladang|kebun|abk|pembantu|prt|kerjaan
kontrak|perusahaan|peserta|disnaker|hiring|hire|cleaner|pelayan|penampungan
"""
