"""What messages say of ages, papers held, force, the way and how people met (indicators.csv A, K, R, S4). Data only."""

from __future__ import annotations

ROWS = """
A1 kelas .. smp|sd
A1 belum cukup umur
A2 umur .. sebenarnya|asli
A2 ktp|paspor|kk .... tertulis|ditulis .. #
K2 pintu|pagar|gerbang .. jaga
K3 tahu akibat
K3 suruh orang .. rumah
K3 datangi .. orang|preman|rumah
K3 diam .. saja|aja .. tunggu
K3 @kin .. tidak .. usah|perlu .. beritahu|tahu
K3 jangan ramai .. .. @confidant
K4 kenal .. polisi|tni
R1 @denied ketahuan .. patroli|petugas|polisi
R1 kapal kayu
R1 lewat|terbang .. @route
R2 terminal|bandara|stasiun|pelabuhan .. ada .. .. topi|jaket|kerudung|baju
R2 ganti orang
R2 ganti .. orang .. lagi
R2 antar|jemput .. .. baru .. kenal
R3 ketemu|kenal .. di .. aplikasi|@social|game|dating
S4 tiap|per .. kepala .. .. $
A1 @young .. kelas ix|vii|viii|smp|sd
A1 kelas ix|vii|viii
A1 masih sma .. kelas .. #|satu
A1 masih di bawah .. #|umur
A1 @teen .. Y ^orang
A1 @teen .. .. Y tahun
A1 Y Y tahun
A2 data .. lahir .. bikin|buat|dibuat|ganti
A2 umur .. dikatrol|katrol|dinaikin|dinaikan
K1 @papers .. langsung .. minta|ambil|sita
K1 @papers .. semua .. di .. @taker
K1 minta .. @papers .. .. @taker
K1 @papers .. asli? .. minta .. @taker
K2 hp .. kasih .. cuma .. jam|hari|sekali|seminggu
K2 pintu .. .. dikonci|kunci
K3 awas .. jangan .. bilang|sebut|cerita
K3 kalau .. @kin .. tahu .. gagal|batal|celaka
K3 diam|diem .. saja|aja .. jangan
K3 antara .. kami .. berdua|aja|saja
K3 cuma antara
K3 jangan .. bilang|cerita|beritahu .. ... @kin
K3 hp matiin|matikan|dimatikan
K3 jangan .. update|status|upload
K4 cari .. petugas|loket|konter|gate .. .. orang kami
K4 orang .. imigrasi .. .. kami .. pegang|bayar
K4 @officials|petugas .. kami .. pegang|atur|bayar
K4 jalur .. khusus|dalam|vip .. di? .. @officials
K4 lewat .. khusus|dalam|vip .. di? .. @officials
K4 ada .. yang .. bantu|loloskan|ngelolosin|meloloskan .. .. @officials|petugas|bandara
K4 @officials .. .. ada .. yang .. bantu|loloskan|atur|urus
R1 rute .. @route
R1 lewat @route
R1 pantai|jembatan|dermaga|pelantar ... kapal|pompong|pancung
R2 muter|keliling|mutermuter .. kota
R2 ketemu|jemput .. penjemput|jemput .. terminal|bandara|stasiun
R2 penjemput|jemput ... ciri .. .. topi|jaket|baju|kerudung
R2 pindah .. penampungan|rumah|kota|kontrakan
R2 mobil .. ganti .. orang
R2 jemput .. mobil|orang .. @denied .. kenal
R3 suka|naksir|dekat .. di .. aplikasi|dating|@social
R3 aplikasi .. dating .. ajak
S4 dapat .. $ .. per .. orang|kepala
S4 ajak .. dapat .. uang|$|komisi .. dari .. sponsor|agen|pt|perusahaan|bos
S4 tiap|setiap .. closing|member|orang|kepala .. dapat .. $
S4 share .. grup ... dapat .. $|komisi
S4 fyp
S4 @social .. nongol|lewat|muncul
K1 @papers .. diamankan|amankan .. @holder
K1 @papers .. @denied .. kembali
K3 jangan .. ketahuan
K3 diam2
K3 diamdiam .. terbang|pergi
K4 punya? link|koneksi .. di? @officials
K1 @papers .. .. ajak .. @holder
K1 @holder .. simpan|tahan|sita|ambil .. .. @papers
K3 nyawa
K3 berani .. lapor|bilang
K4 paman|om|saudara|suami|bapak|teman . saya? . kerja|dinas|tugas .. imigrasi|bandara|polisi
R2 tiap .. pindah|kota .. .. ganti|beda|lain
R2 @denied kenal .. satu|siapa|mereka && ajak|jemput|antar|pindah|oper
R2 ada .. .. kerudung|jaket|topi|baju|jilbab|hijab|helm .. .. jemput
R2 jemput ... @denied .. tanya|tahu .. nama
R3 kenal|ketemu .. .. game|legend|dating|@social|aplikasi .... pacar
R3 kenal .. .. game|dating
S4 ajak .. teman|orang .... tiap|per .. kepala|orang
S4 tiap|per kepala .. $
S4 dapat .. uang|komisi|$ .. .. tiap|setiap|kalau .. ajak
A2 umur .... paspor|ktp|kk .. tulis|ditulis|dibuat|jadi
A2 tuakan .. # tahun
A2 tuakan|palsu && umur|ktp|lahir
A2 bikin .. ijazah
A1 lahir .. tahun? B
A1 baru . lulusan . smp|sd
A1 putus sekolah .. umur? Y
A1 anak .. sekolah .. bawa|ajak|kerja|terbang
A1 @young .. umur .. Y
A1 belum .. punya? ktp
A1 Y th|tahun .. boleh|oke|ok|gas|masuk|bisa|diterima
A2 umur .. tambah|ditambah|ditambahin|dibuat|dipalsu|bikin
A2 umur .. jadi|menjadi .. #|Y
A2 nembak|tembak|tembakan .. ktp|ijazah|kk|akta|paspor
A2 ktp|ijazah|kk|akta|paspor .. nembak|tembak|tembakan|palsu|aspal
K1 minta|serah|kirim|setor|tinggal .. @papers .. asli
K1 @papers .. asli .. minta|tinggal|kumpul|taruh
K1 tinggal|ninggalin|tinggalin .. @papers .. @holder
K1 @papers .. di tangan .. @taker|@person
K2 @denied boleh? . kemana|kemanamana|nelpon|hubungi|menghubungi
K2 jangan keluar .. @house
K2 kabur .. @denied boleh
K2 @denied boleh .. kabur|hubungi|jenguk|dijenguk|ketemu
K2 dikekang|dikarantina .. @denied
K3 hapus .. chat|pesan|wa
K3 jangan .. bocor|ribut|viral|sebar|screenshot|ss|koar
K3 kalau bocor
K3 tanggung .. akibat|resiko|risiko
K3 cukup|cuma kami|berdua .. .. tahu
K3 @denied cerita|bilang|beritahu .. @confidant
K3 jaga mulut|rahasia|omongan
K3 tutup mulut
K4 ordal
K4 pelicin|kawal|dikawal
K4 bayar|setor|sogok|suap|nyogok|kasih .. petugas|@officials
K4 petugas|@officials .. bayar|disogok|disuap|kondisi|dikasih|amankan|beres
K4 orang pusat|imigrasi|bandara
K4 saudara|om|kakak|suami .. di|kerja .. imigrasi|bandara|polisi|kanim
R1 pelabuhan .. kecil|rakyat|gelap|liar
R1 pantai .. malam
R1 boat|perahu|kapal .. malam
R2 dilempar|lempar|dipingpong .. ke|kota|agen
R2 beda .. orang .. jemput|antar|tiap
R2 sopir|orang|mobil .. ganti|beda .. tiap|setiap|terus|lagi
R2 nginap|nginep|transit|singgah .. rumah orang|siapa|kosong
R2 tidak .. kenal .. siapa .. jemput|antar|bawa
R3 kenalan baru|internet|online
R3 teman .. chat|chatting|medsos|@social .. sayang|cinta|nikah|pacar
R3 pacar|calon suami|sayang .... @social|online
S4 iklan|postingan|post|info|tawaran .. di|dari|lewat .. @social|grup|fyp|beranda
S4 @social .. iklan|postingan|live|story|grup|marketplace|akun
S4 @social .. ajak|tawari|nawarin|ditawari
S4 dapat .. komisi|persenan|bonus .. tiap|per|kalau|setiap
S4 komisi .. @sum? .. untuk|kalau|tiap|per|setiap
S4 rekrut .. orang .. komisi
S4 get|earn .. commission|bonus
A1 umur .. Y
A1 @young .. Y tahun|umur
A1 Y umur
A1 korban .. .. Y tahun
A1 masih|baru .. smp|sd|sekolah|kecil
A1 masih .. di? bawah umur
A1 @young .. kelas|kls .. smp|sd
A1 belum .. genap|cukup|sampai .. umur|#|Y
A1 @denied umur? Y|# tahun
A1 @young .. di bawah umur
A1 belum .. # tahun
A2 umur|lahir|nama|ktp|kk|identitas|data|akta|ijazah .. .. ubah|tuakan|palsu|sesuaikan|atur|diakali|dimainkan
A2 umur|lahir|nama|identitas .. ganti
A2 ganti|ubah|tuakan|palsu .. umur|nama|lahir|identitas|data|ktp|kk
A2 ktp|paspor|kk|akta|ijazah .. ganti|bikin .. umur|nama|#|baru
A2 bikin .. ktp|kk|akta|ijazah .. umur|palsu|baru|aspal
A2 kk|ktp|akta|paspor baru jadi
A2 atur .. umur
A2 pakai .. identitas|ktp|kk|akta|ijazah .. saudara|teman|orang
A2 ijazah|ktp|kk|akta .. bikin
K1 @papers .. .. @held ^@own
K1 @papers ... @held .. @holder ^sendiri
K1 @papers .. asli .. .. @held|serah|kirim|setor ^@own
K1 @papers asli ... @held|serah ^@own
K1 asli .. @papers .. @held|serah ^@own
K1 asli .. @held|serah .. ke .. @holder
K1 @held .. @papers .. asli ^@own
K1 @papers .. saya|kami|@person bawa
K1 @holder .. @held .. @papers
K1 @papers .. asli .. di .. @holder
K1 paspor|ktp|ijazah|kk bawa . @holder
K1 @paperish asli .. @held ^@own
K1 passport .. pegang .. @holder
K1 @papers .. ada|masih|jg . di? @taker
K1 jaminan .. @papers
K1 @papers ... jaminan
K2 @denied boleh .. keluar
K2 @denied boleh|kasih|dibolehin|diizinkan|izin .. keluar
K2 keluar .. @denied boleh|kasih|izin
K2 hp .. ambil|sita|kumpul|tahan ^sendiri
K2 hp .. pegang|simpan .. @holder
K2 ambil|sita|kumpul|tahan .. hp
K2 sekap
K2 kunci .. dari|kamar|pintu|pagar|rumah|gerbang
K2 pagar|pintu|gerbang|kamar|rumah .. kunci
K2 jaga .. satpam|preman|ketat
K2 @denied boleh .. pegang .. hp
K3 jangan .. @tell .. @confidant
K3 tidak usah|perlu|boleh? @tell .. @confidant
K3 jangan .. sebut .. siapa
K3 @confidant .. jangan .. @tell
K3 jangan sampai .. @confidant .. tahu|dengar
K3 @kin .. jangan|tidak .. boleh? .. tahu
K3 ini|harus|wajib|tetap|tolong .. rahasia
K3 rahasia .. saja|aja|ya|antara|kita
K3 kalau .. lapor|polisi ... tahu|bunuh|habis|hajar|celaka|rumah|santet|awas
K3 ancam
K3 diam .. saja|aja .. ikut|nurut
K3 suruh diam
K3 awas .. kalau .. bilang|lapor|sebut|cerita
K3 jangan .. lapor|posting|sebar .. @confidant|polisi
K4 orangdalam
K4 backing
K4 @officials|petugas .. atur|aman
K4 imigrasi|polisi|bandara .. @theirs
K4 teman|kenal|orangdalam .. di|dari|jaga .. @officials|gate|konter|counter
K4 orang kami .. @officials
K4 @officials .. orang|teman .. kami
K4 petugas .. teman|saudara .. kami
K4 ada orang .. di|@officials .. imigrasi|bandara|polisi
K4 setor .. oknum|@officials
K4 oknum .. @theirs|jaga|bantu|aman|lindung
K4 patroli|razia .. atur|aman|teman
K4 aman .. @officials
K4 petugas|@officials .. teman .. sendiri|dewe|saya
K4 petugas teman
K4 kenal .. di? @officials
K4 @officials .. kenal .. kami|saya
K4 koordinasi .. petugas|@officials
R1 lewat|naik|dari|jemput .. @route
R1 lewat|nyebrang|naik|masuk .. @hidden
R1 @route , .. naik .. kapal
R1 @route .. kapal
R1 jalan darat .. @route
R1 pelabuhan|jalan|pintu .. tikus
R1 pintu belakang
R1 jalan|lewat .. setapak|hutan
R1 hutan .. perbatasan|batas
R1 kapal .. kayu|malam
R1 kumpul .. @route
R1 @route ... nyebrang|lewat|kapal
R2 oper .. @person|orang|kota|lain|mobil
R2 oper .. ke .. orang|lagi
R2 jemput ... @denied .. kenal
R2 @denied .. kenal ... jemput|antar
R2 jemput .. .. lain|siapa|baju|jaket|topi|kode
R2 ganti|pindah .. mobil|kota|bus|kapal .. orang
R2 @denied saling? kenal .. .. bawa|ajak|jemput|kirim|ketemu|jakarta
R2 orang .. @denied kenal|dikenal
R2 ada .. yang|orang|mobil .. jemput ... jaket|baju|topi|siapa|lain|tahu|kode|oper
R2 tiapkota .. ganti|beda|orang|lain
R2 orang .. beda|ganti .. @denied .. kenal
R2 pindah .. kota|mobil|tangan|rumah
R2 berpindah|dipindah|ganti .. kota|mobil
R2 terminal|bandara|stasiun|pelabuhan .. ada .. mobil|orang|yang .. lain|tunggu|jemput ... lain|orang|siapa|ganti|kode
R2 terminal|bandara|stasiun|pelabuhan .. ada .. orang|mobil lain
R2 orang lain ... orang lain
R2 ada orang lain .. terima|jemput|bawa|antar|tunggu
R2 another driver|car|man|person
R3 pacar ... @social|internet|dating|game|hp|video
R3 @social|internet|dating|game .... pacar|sayang|kekasih|suami|cowok|istri|cinta
R3 kenal .. .. @social|internet|dating|game|aplikasi
R3 met .. dating|@social|online|game
R3 pacar .... kenal .. @social|internet
R3 sayang .... pacar
R3 pacar .... aplikasi|dating|internet|game
R3 suami .. dating|internet|@social|online
R3 calon suami .... dating|internet|@social
R3 @social kenal
S4 iklan .. @social
S4 grup|group .. @social
S4 @learnt .. @social|grup
S4 komen|komentar|coment .. @social|mau
S4 ajak|cari|kirim .. teman|saudara|orang|tetangga .. @reward
S4 @reward .. untuk|ajak|kalau|bila|yang .. ajak|orang|teman|bawa
S4 @reward .. per|tiap|setiap .. orang|kepala|@sum
S4 komisi .. sponsor ..  @sum
S4 komisi sponsor
S4 refer|referral .. teman .. komisi|@reward
S4 refer .. .. komisi
S4 ajak .. saudara|teman|tetangga .. yang .. komisi
S4 yang ajak .. dapat .. @sum|komisi
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
