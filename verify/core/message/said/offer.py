"""What messages say of recruiter, visa and contract that is a red flag (indicators.csv L, V, C): rows. Data only."""

from __future__ import annotations

ROWS = """
L6 @licence .. tunggu
L6 @licence .. @still .. tunggu|teken
L8 @denied ada alamat
L8 sistem internet
L9 program .. @ministry .... wa|panitia|uang
L9 staf|petugas|panitia .. @ministry .... wa|transfer|uang
V3 @imm .. bilang .. .. @story|umrah
V5 idpmi nihil|kosong|belum
V5 @denied .. minta|urus .. surat .. .. disnaker|dinas
C1 ditanya|tanya .. @paper .. jawab .. nanti
C1 @paper .. @denied .. perlu|usah|penting
C1 surat|tulisan .. mandarin .. semua
C1 surat|tulisan|isinya .. mandarin ... @denied .. tahu
C2 @paper|bilang|janji .... sekarang ... suruh|malah
C2 @paper .... sampai .. .. ditaruh|suruh|malah|dikasih|ditempatkan
C3 @denied .. belajar
C3 @denied .. masuk? asrama .. .. terbang
L3 @denied .. surat|surat2 .. dari .. perusahaan
L3 dari perusahaan mana ... perorangan|pribadi
L3 saya .. cuma .. perantara|ibu rumah|penghubung|penyalur|orang biasa
L3 @denied .. dikenal .. perangkat|desa
L6 izin .. minggu|bulan .. depan .. keluar|turun|jadi
L6 @licence .. on|ongoing|going
L6 izin .. going
L8 @all .. lewat .. @chat ... @denied .. alamat|kantor
L8 kantor .. numpang|sementara
L8 kantor , di hp|wa|chat
L8 cuma .. lewat .. @chat ... @denied .. mau .. ketemu
L8 @denied .. kantor fisik
L9 mengaku .. dari? @ministry
L9 kop|rompi|seragam|logo|stempel .. @ministry ... nomor|kontak
L9 pakai .. nama|logo|foto|kop|seragam|rompi .. @ministry
L9 nama .. foto .. kantor .. @ministry
V1 @denied usah|perlu|pakai . visa ^turis|umrah|liburan|transit
V2 kedok|kedoknya|nyamar|menyamar|berkedok .. .. umrah
V2 umrah .. kedok|nyamar
V3 kalau .. ditanya ... bilang .. ada|mau|jual|usaha
V3 suruh .. bilang|mengaku .. .. rumah|saudara|tante|libur .. wawancara|petugas|imigrasi
V3 jangan .. jujur
V3 bilang .. jadi? turis .. waktu|saat|pas|di
V3 jangan .. .. sebut .. kerja
V3 @imm .... bilang|jawab .. .. @story|umrah|berobat
V3 jawab .. .. @story|umrah && petugas|imigrasi|wawancara|tanya
V4 pemohon .. bingung .. ditanya
V4 pemohon .... belum tahu .. kerja
V4 ditanya .. kerja|majikan|perusahaan .... ikut saja|ikut aja
C1 @paper .. kosong
C1 teken tanpa .. baca
C1 @paper .. formalitas
C1 @paper .. nanti .. .. kapal|sana|ladang
C1 @paper .. ntar|nanti|belakangan .. saja|aja
C2 janji ... jadinya|jadi|dapat|dapetnya
C2 @workthing .. bukan .. yang .. di .. @paper
C2 awal ... kemudian|lalu|terus|habis .. dijual|oper|pindah|dipindah
C2 tulisan|tulisannya|tertulis|lowongan ... malah|nyatanya|sampai
C2 nyampe|sampai .. malah
C3 opp|tes|pelatihan .. lewat|dilewati|skip|diskip
C3 @denied pakai .. sekolah|pelatihan
L3 minta|tanya|ditanya .. surattugas ... ketawa|marah|diam|alasan|bingung|kabur|ngeles|besok|nanti
L6 @licence .. @still .. lengkapi|dilengkapi|kementerian|tahap|meja
L6 @licence .. @still .. .. kementerian
V1 ikut|pakai|lewat|dengan .. tour|tur|turis ... .. misah|kabur|pisah|memisahkan|keluar|jemput
V2 umrah ... .. setelah|terus|lalu|nanti .. .. kabur|tinggal|ditinggal|kerja
V3 loket|imigrasi|wawancara .. bilang|mengaku .. .. @story|umrah
V3 @asked .. petugas|imigrasi ... .. @story|umrah
V3 jangan .. bilang|keceplosan .. kerja
V3 jangan .. bilang|keceplosan .. mau .. kerja
V3 bilang saja|aja .. .. @story|umrah && imigrasi|petugas|wawancara|loket|paspor
V4 tidak .. tahu ... @workfact|pemberi
C1 @paper .. mandarin .. semua|doang|saja
C2 bilang|katanya|awal ... ... sampai .. oper|malah|jadi|suruh|nyatanya|kirim|pindah|ke
C2 kerja .. bukan ... tapi
C2 gaji .. @denied sesuai
C3 @denied usah|perlu .. belajar .. bahasa .... terbang
L3 @denied .. kartu|id|identitas|surat .. petugas|pengenal|tugas|resmi
L3 saya .. freelance|perseorangan|independen|makelar
L3 bukan . orang|karyawan|pegawai|petugas|staf . perusahaan
L3 @denied terikat .. perusahaan
L3 @denied .. surat apa
L6 pinjam|numpang|pakai .. bendera|izin .. perusahaan . lain|orang
L6 @licence .. tunggu|diajukan|pengajuan|ngurus|diproses|diupload
L6 @licence .. baru .. ajukan|diajukan|daftar
L8 @denied .. alamat .. kantor
L8 alamat .. fiktif|kosong|palsu
L8 alamat kantor .. @denied
L8 kantor .. virtual|internet|keliling
L8 telegram cuma
L8 @denied ketemu .. langsung
L9 ngatasnamakan|mengatasnamakan|catut|mencatut|nyatut .. @ministry|perusahaan
L9 dari|petugas|panitia|staf|staff @ministry ... minta|kirim|transfer|daftar
L9 @ministry .... panitia|petugas .... wa|nomor|transfer
L9 undangan|surat|panggilan .. @ministry .... wa|transfer|konfirmasi
L9 nama .. perusahaan .. dipakai|dicatut
V1 cap|cop|stempel|stamp .. turis
V1 voa|visit pass
V1 @visa ,? liburan
V1 tanpa visa
V1 as tourist
V3 @asked ... kerja .. jawab|bilang|mengaku
V3 jawab .. yakin|santai|tegas|kompak
V3 hafal .. jawab|naskah|skenario|alamat|nama
V3 @story ... bilang|jawab .. petugas|imigrasi|wawancara
V3 latihan|gladi|simulasi .. wawancara|jawab
V4 @denied .. tahu|sebut|jelas|jawab .. .. @workfact|pemberi|jabatan|jenis
V6 @denied .. penginapan|reservasi|akomodasi|penjamin|rencana|tabungan|dana|rencana
V6 penginapan|reservasi|akomodasi|hotel|tiket|undang ... @denied|kosong|belum
C1 @denied .. hitam .. putih
C1 @paper .. @denied .. kasih|ada|terima|lihat|bikin|tulis
C1 @paper .. mandarin ... @denied
C1 cuma .. lisan|omongan|janji
C1 perjanjian .. lisan
C2 bukan|tidak .. seperti|sama|sesuai .. janji|iklan|awal
C2 janji ... .. tapi|tp|padahal|eh .. suruh|jadi|kerja|kirim|ke
C2 dijual .. ke .. majikan|agen
C2 iklan ... .. tapi|eh .. suruh|jadi|kerja
C3 terbang .. besok|lusa|malam|# hari .. tanpa .. proses|persiapan
C3 @denied .. karantina|blk|pembekalan|orientasi|psikotes|briefing|belajar
L3 surattugas .. @denied
L3 jangan .. surattugas
L3 surattugas .. , katanya .. @denied
L3 surattugas ... katanya .. @denied perlu
L3 surattugas .. tinggal|ketinggalan|menyusul|susul|hilang|nanti
L3 @denied ..  surattugas
L3 saya .. pribadi
L3 saya bukan .. perusahaan
L3 bukan .. orang? perusahaan bukan
L3 kerja sendiri bukan
L3 saya . kerja .. bukan .. perusahaan
L6 @licence .. @still .. proses|urus|ajukan|turun|keluar|tunggu
L6 @licence .. @still? .. @permit? proses|urus|susul|diajukan
L6 @licence .. belum .. keluar|turun|jadi|ada|selesai|resmi
L6 belum ada @licence
L6 @licence .. perpanjang|diperpanjang|perpanjangan
L6 tinggal|tunggu|nunggu|menunggu .. @licence .. turun|keluar|jadi
L8 @denied .. kantor
L8 kantor .. @denied ada
L8 kantor @denied ^kenal|tahu
L8 kantor .. masih|lagi .. cari|nyari|sewa|renovasi|bangun|pindah
L8 kantor .. @denied .. perlu|buka
L8 @all .. lewat|by|pakai .. @chat .. saja|aja|only
L9 logo|berlogo ... @ministry
L9 @ministry logo
L9 atasnama .. @ministry
L9 @staff .. @ministry ... nomor|wa
L9 @ministry ....  anda .. lolos|daftar|terpilih|dinyatakan|terdaftar
L9 anda .. lolos|terpilih|dinyatakan|terdaftar .... @ministry|gtog
L9 program .. pemerintah ....  wa|panitia|daftar
L9 logo .. sama ... nomor
L9 logo|nama .... nomor .. beda|lain|kami|biasa
L9 saya|kami dari @ministry .... wa|nomor|data
L9 @ministry .. buka|membuka .. program .... wa|panitia
L9 jangan .. hubungi|hub|telpon .. nomor .. website|web|kantor|situs
L9 bilang|mengaku .. petugas|staf|pegawai|orang .. @ministry
V1 @visa .. turis
V1 @visa ,? * ,? turis
V1 turis @visa
V1 @enter .. sebagai|as|pakai|jadi .. turis

V1 bebas visa
V1 visa .. # hari
V1 visa .. transit
V1 masuk .. paspor? .. turis
V2 @visa .. umrah
V2 bilang|mengaku|alasan|jawab|pamit|izin|dalih|pura2|alasannya .. umrah
V2 @enter|pakai|lewat|sebagai .. umrah
V2 umrah .. nanti|terus|lalu ... kerja
V2 umrah ... nanti|terus|lalu .. kabur|tinggal|ditinggal|kerja|menetap
V3 @asked .. petugas|imigrasi ... jawab|bilang|mengaku
V3 kalau .. @asked ... jawab|bilang|mengaku .. @story
V3 imigrasi|wawancara|petugas|paspor .... jawab|bilang .. @story
V3 jawab|bilang|mengaku .. petugas|imigrasi|loket .. mau .. @story
V3 bilang|jawab .. petugas|imigrasi .. @story
V3 suruh .. jawab|bilang|mengaku|pura2 .. @story
V3 jawab|bilang|mengaku .. @story .... imigrasi|petugas|wawancara|loket
V3 jangan .. bilang|sebut|jawab .. kerja|@worker
V3 jangan .. bilang|mengaku .. kerja .. petugas|imigrasi
V3 jangan bilang . ke . petugas|imigrasi
V3 hafalan|hafalkan|hapalkan|contekan|skenario|kisi ....  imigrasi|wawancara|petugas|paspor
V3 ajari|diajari|diajarin|dilatih|dilatih|ajarin|latih|coached .. jawab|bohong|bilang|wawancara|ngeles
V3 bohong .. ke|sama|di|depan .. imigrasi|petugas
V4 tidak|belum tahu|boleh|jelas|sebut|dapat|hafal .. .. @workfact
V4 tidak|belum .. menjelaskan|jelaskan|terangkan ... @workfact|kerja
V4 lupa .. @workfact
V4 @workfact .. ,? @unknown
V4 @workfact ... , .. lupa|bingung
V5 @denied @ikut? . rekomendasi|idpmi
V5 @denied @ikut? . . disnaker
V5 @denied @ikut? surat .. disnaker|dinas|rekomendasi
V5 rekomendasi|idpmi . ,? @denied ^bisa|boleh
V5 disnaker @denied
V5 @recommendation .. @denied .. perlu|ada|pakai|usah
V5 @denied .. lewat .. bp3mi|disnaker
V5 @denied .. lapor .. disnaker|bp3mi
V6 @denied .. @tourfact
V6 @denied .. tahu .. siapa .. undang|bayar|biaya
V6 @tourfact ,? @denied
C1 @denied @ikut? @paper
C1 @denied ada|kasih|pakai|lihat|terima|teken|dapat . @paper
C1 @denied pernah|boleh? lihat|baca|terima|pegang|teken . @paper
C1 @paper .. @denied ada
C1 @paper @denied @ikut|kasih|jelas
C1 @paper @denied
C1 @paper ... @denied .. tahu|baca|boleh
C1 @contract .. teken .. di? sana|ladang|kapal|negara
C1 @contract ... di sana|ladang|kapal
C1 @contract .. mandarin ... @denied .. tahu
C1 @contract .. semua|tulisan|bahasa|huruf .. mandarin
C1 @contract .. lisan|mulut|omongan
C1 teken .. kertas|blanko|surat .. kosong
C1 kertas|surat .. kosong .. teken
C2 @promise|@paper .... nyatanya
C2 @promise|@paper ... malah
C2 katanya ... malah|nyatanya .. suruh|jadi|kerja|dibawa|dikirim|kirim|ke
C2 katanya|bilang ... nyatanya
C2 @promise ... kok
C2 @promise ... .. malah
C2 bilang|katanya ... kok . sekarang
C2 bilang|katanya ... .. sekarang ... malah|jadi|ganti|katanya
C2 @promise .... sekarang .. katanya|bilang|malah|jadi|suruh|ganti|dipindah
C2 @workthing .. ubah|ganti|beda|pindah|dipindah
C2 @denied .. sesuai .. janji|iklan|kontrak|perjanjian|awal|bilang|omongan
C2 beda .. dengan|dari|sama .. janji|iklan|kontrak|perjanjian|awal
C2 gaji turun ... ganti
C3 @denied @ikut? ikut? @preparation
C3 @preparation .. @denied .. ada|perlu|usah|pakai|wajib
C3 @preparation @denied
"""

#: What a flag needs to stand in the message besides, anywhere in it.
NEEDS = """
V4 @officer
V6 @officer
V6 @story|hotel
"""

#: What takes a flag back where it stands in the same stretch.
UNLESS = """
K1 @own . @held
K1 tetap|silakan|boleh|cukup .. @held
K1 fotokopi|fc|copy|scan|foto
K2 tetap .. @held
M1 rekening @family @person|direktur|bos|sponsor|agen|admin
M1 kirim|tabung|nabung|gaji .. untuk|ke .. @kinfolk
M7 paspor|ijazah|dokumen .. kembali
V1 working holiday

V1 turis .. tidak .. boleh
V5 belum tahu
M4 terima .. @family
M4 panjar .. terima
A1 tidak boleh|bisa
A1 dilarang|ditolak
L3 kalau tidak
"""

#: A job of the scam-compound pattern (S2) and light requirements (C4); the reader weighs the pay.
OFFICE_JOB = """
kerja|posisi|jadi|sebagai|lowongan|hiring|hire|butuh|dibutuhkan|formasi|bagian|cari|, .. admin ^pt|perusahaan|grup|fee
admin|cs ,? chat|live|online|slot|judi|game|gaming|cs|sosmed|medsos|kamboja|crypto|kripto|trading|web|data|internet
cs|csr|telemarketing|telesales|typist|scammer
data entry
kerja|bagian|posisi|jadi balas|jawab . chat|chatting
call center
host live
input data
chat|komputer|slot|judi|live|game|gaming operator|agent|support
balas .. chat
balas2 chat
operator ,? slot|komputer|judi|chat|live|online|internet|game|telepon|cs|medsos
marketing ,? digital|online|internet|crypto|kripto|judi|slot|chat|forex
digital marketing
online gaming
judi online|slot
it ,? support|staff|staf|programmer
customer support
live chat
"""
TICKET_PAID = """
tiket .. kantor|free|gratis|tanggung|bayar|perusahaan|bos|kami
free|gratis .. tiket
buy .. tiket
tanggung .. tiket
tiket .. majikan
"""
LIGHT = """
@denied .. ditanya|liat|lihat|tanya .. ijazah|pengalaman|pendidikan
@denied @ikut? . pengalaman|ijazah|syarat|interview
@denied @ikut? @minimal? pendidikan
pengalaman|ijazah|syarat @denied @ikut
pengalaman|ijazah .. @denied .. perlu|wajib|masalah
bebas ijazah|syarat|pengalaman
lulusan .. apapun|apa|bebas|sd
sd|smp .. ok|oke|gas|boleh|gpp|diterima
modal .. ngetik|nekat|niat|kemauan
syarat .. mudah|gampang|ringan|ktp
cuma .. ktp
tanpa @minimal .. lulusan|sekolah
fresh grad
semua lulusan
ijazah|pendidikan .. bebas
"""
ABROAD = """
luarnegeri|ln|tki|tkw|pmi|imigrasi|paspor|visa|majikan|agen|agency|sponsor|tekong|disnaker|bp3mi|p3mi|terbang|dolar
usd|ringgit|riyal|dirham|yen|euro|kbri|kdei|abroad|overseas
"""
WORK = """
kerja|gaji|iklan|majikan|sponsor|tekong|calo|agen|tki|tkw|pmi|cpmi|ctki|pabrik|kilang|ladang|kebun|abk|pembantu|prt|kerjaan
kontrak|disnaker|hiring|hire|cleaner|pelayan|penampungan
"""
