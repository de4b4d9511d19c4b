"""What messages say of papers held, force, the way and love that is a red flag (indicators.csv K, R). Data only."""

from __future__ import annotations

ROWS = """
K1 @papers .. .. ada di @person
K1 @papers .. langsung .. minta|ambil|sita
K1 @papers .. semua .. di .. @taker
K1 minta .. @papers .. .. @taker
K1 @papers .. asli? .. minta .. @taker
K1 @papers .. diamankan|amankan .. @holder
K1 @papers .. @denied .. kembali
K1 @papers .. .. ajak .. @holder
K1 @holder .. simpan|tahan|sita|ambil .. .. @papers
K1 minta|serah|kirim|setor|tinggal .. @papers .. asli
K1 @papers .. asli .. minta|tinggal|kumpul|taruh
K1 tinggal|ninggalin|tinggalin .. @papers .. @holder
K1 @papers .. di tangan .. @taker|@person
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
K1 @papers .. .. di laci|lemari|brankas|koper|meja|mess|posko|gudang .. @holder|mereka
K1 belum|tidak .. kembali .. @papers
K1 minta .. @papers .. tidak|belum .. kasih|boleh|kembali
K1 @papers asli .. dulu|@holder
K1 kasih|kirim .. @papers asli
K2 disetrum
K2 kawat berduri
K2 hp .. boleh .. pegang .. hari|cuma|saja|sekali
K2 asrama|mess|kamar .. kunci
K2 keluar wajib .. izin|surat
K2 pintu|pagar|gerbang .. jaga
K2 hp .. kasih .. cuma .. jam|hari|sekali|seminggu
K2 pintu .. .. dikonci|kunci
K2 @denied boleh? . kemana|kemanamana|nelpon|hubungi|menghubungi
K2 jangan keluar .. @house
K2 kabur .. @denied boleh
K2 @denied boleh .. kabur|hubungi|jenguk|dijenguk|ketemu
K2 dikekang|dikarantina .. @denied
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
K2 @denied . boleh .. keluar
K3 jangan beritahu ^pin|otp|petugas|imigrasi
K3 tahu akibat
K3 suruh orang .. rumah
K3 datangi .. orang|preman
K3 diam .. saja|aja .. tunggu
K3 @kin .. tidak .. usah|perlu .. beritahu|tahu
K3 jangan ramai .. .. @confidant
K3 awas .. jangan .. bilang|sebut|cerita
K3 kalau .. @kin .. tahu .. gagal|batal|celaka
K3 diam|diem .. saja|aja .. jangan
K3 antara .. kami .. berdua|aja|saja
K3 cuma antara
K3 jangan .. bilang|cerita|beritahu .. ... @kin
K3 hp matiin|matikan|dimatikan
K3 jangan .. update|status|upload
K3 jangan .. ketahuan
K3 diam2
K3 diamdiam .. terbang|pergi
K3 nyawa
K3 berani .. lapor|bilang
K3 hapus .. chat|pesan|wa
K3 jangan .. bocor|ribut|viral|sebar|screenshot|ss|koar
K3 kalau bocor
K3 tanggung .. akibat|resiko|risiko
K3 cukup|cuma kami|berdua .. .. tahu
K3 @denied cerita|bilang|beritahu .. @confidant
K3 jaga mulut|rahasia|omongan
K3 tutup mulut
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
K3 @threat ... kalau .. lapor|ngadu|@tell
K3 kalau .. lapor|ngadu ... @threat
K3 @confidant kalau tanya .. bilang|jawab
K3 kalau @confidant .. tanya .. bilang|jawab ^petugas|imigrasi
K3 jangan coba .. lapor|@tell
K3 kami datangi .. rumah
K4 loket|konter .. sudah .. atur
K4 jaga .. konter|loket|gate|pos|counter .. .. saudara|teman|kami|saya
K4 pos|jaga .. sudah .. atur
K4 people inside
K4 orang .. di konter|counter|loket
K4 kenal .. polisi|tni
K4 cari .. petugas|loket|konter|gate .. .. orang kami
K4 orang .. imigrasi .. .. kami .. pegang|bayar
K4 @officials|petugas .. kami .. pegang|atur|bayar
K4 jalur .. khusus|dalam|vip .. di? .. @officials
K4 lewat .. khusus|dalam|vip .. di? .. @officials
K4 ada .. yang .. bantu|loloskan|ngelolosin|meloloskan .. .. @officials|petugas|bandara
K4 @officials .. .. ada .. yang .. bantu|loloskan|atur|urus
K4 punya? link|koneksi .. di? @officials
K4 paman|om|saudara|suami|bapak|teman . saya? . kerja|dinas|tugas .. imigrasi|bandara|polisi
K4 ordal
K4 pelicin|kawal|dikawal
K4 bayar|setor|sogok|suap|nyogok|kasih .. petugas|@officials
K4 petugas|@officials .. bayar|disogok|disuap|kondisi|dikasih|amankan|beres
K4 orang pusat
K4 ada|punya|sama|dengan|titip|lewat|itu .. orang imigrasi|bandara
K4 saudara|om|kakak|suami .. di|kerja .. imigrasi|bandara|polisi|kanim
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
K4 teman|kenal|kenalan|saudara|bekingan .. oknum|aparat
K4 titip .. nama .. @officials|konter|loket|orang|petugas
K4 orang konter|loket|gate|counter
K4 loket|konter|petugas|counter|pos .. orang kami
K4 @officials|petugas|pelabuhan .. pegang|terima|dapat|kasih .. amplop|jatah|uang
K4 amplop .. untuk|ke|buat .. @officials|petugas
R1 lewat .. sungai|hutan
R1 lewat belakang
R1 @denied ketahuan .. patroli|petugas|polisi
R1 kapal kayu
R1 lewat|terbang .. @route
R1 rute .. @route
R1 lewat @route
R1 pantai|jembatan|dermaga|pelantar ... kapal|pompong|pancung
R1 pelabuhan .. kecil|rakyat|gelap|liar
R1 pantai .. malam
R1 boat|perahu|kapal .. malam
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
R1 lewat|jalan|nyebrang .. laut
R1 laut .. malam
R1 @denied .. cap paspor?
R1 malam .. kami .. lewat
R1 kapal .. @route
R1 dini ... kapal
R1 lewat|naik .. kapal nelayan|ikan|kecil|kayu|barang
R1 lewat .. selat|laut|rawa|kebun|semak
R1 malam|dini .. naik|lewat .. kapal
R2 ganti sopir , ganti
R2 terminal|bandara|stasiun|pelabuhan .. ada .. .. topi|jaket|kerudung|baju
R2 ganti orang
R2 ganti .. orang .. lagi
R2 antar|jemput .. .. baru .. kenal
R2 muter|keliling|mutermuter .. kota
R2 ketemu|jemput .. penjemput|jemput .. terminal|bandara|stasiun
R2 penjemput|jemput ... ciri .. .. topi|jaket|baju|kerudung
R2 pindah .. penampungan|rumah|kota|kontrakan
R2 mobil .. ganti .. orang
R2 jemput .. mobil|orang .. @denied .. kenal
R2 tiap .. pindah|kota .. .. ganti|beda|lain
R2 @denied kenal .. satu|siapa|mereka && ajak|jemput|antar|pindah|oper
R2 ada .. .. kerudung|jaket|topi|baju|jilbab|hijab|helm .. .. jemput
R2 jemput ... @denied .. tanya|tahu .. nama
R2 dilempar|lempar|dipingpong .. kota|orang
R2 beda .. orang .. jemput|antar|tiap
R2 sopir|orang|mobil .. ganti|beda .. tiap|setiap|terus|lagi
R2 nginap|nginep|transit|singgah .. rumah orang|siapa|kosong
R2 tidak .. kenal .. siapa .. jemput|antar|bawa
R2 oper .. @person|orang|kota|lain|mobil
R2 oper .. ke orang
R2 oper dari . ke
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
R3 ketemu|kenal .. di .. aplikasi|@social|game|dating
R3 suka|naksir|dekat .. di .. aplikasi|dating|@social
R3 aplikasi .. dating .. ajak
R3 kenal|ketemu .. .. game|legend|dating|@social|aplikasi .... pacar
R3 kenal .. .. game|dating
R3 kenalan baru|internet|online
R3 teman .. chat|chatting|medsos|@social .. sayang|cinta|nikah|pacar
R3 pacar|calon suami|sayang .... @social|online
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
"""
