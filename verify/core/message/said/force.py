"""What messages say of threats, silence and backing that is a red flag (indicators.csv K3, K4): rows. Data only."""

from __future__ import annotations

ROWS = """
K3 @denied . perlu|usah|boleh|sampai ^nomor|pin|otp|foto .. @say|dengar .. .. @others
K3 jangan ^nomor|pin|otp|petugas|imigrasi|foto|hp .. @say|sebut|dengar .. .. @others
K3 jangan|larang .. lapor|ngadu .. polisi|kbri|kades|desa|siapa|disnaker|bp3mi
K3 jangan . @say ,? siapa
K3 jangan @say ,? @others
K3 @others .. jangan . sampai|boleh .. @say|@hear
K3 @others .. jangan . @say|dengar
K3 @others .. .. @denied . sampai|boleh|usah|perlu . @hear|@say
K3 @others .. jangan , ... batal|gagal
K3 jangan sampai .. @others .. @hear|@say
K3 supaya . @others .. @denied . @hear|@say
K3 @denied .. ketahuan .. @others
K3 cukup|cuma .. kami|berdua|dia .. @hear
K3 antara .. kami|dia .. berdua|saja|aja
K3 cuma antara
K3 ini|harus|wajib|tetap|tolong|grup|obrolan|suruh|minta|janji .. rahasia
K3 rahasia .. saja|aja|ya|antara|kami|dari|dulu .. @others?
K3 jaga mulut|rahasia|omongan
K3 tutupmulut
K3 batal|lapor|ngadu|bilang .. nyawa
K3 jangan hubungi|menghubungi .. @others
K3 @say|kerja|terbang|pergi .. diamdiam
K3 diamdiam .. @others|terbang|pergi|jalan|saja
K3 diam .. saja|aja|je .. tunggu|jangan|ikut|nurut|sampai
K3 diam .. dari|atau|jangan .. @others|tahu
K3 suruh|minta|dipaksa diam|bungkam
K3 diam ,? .. .. @others .. @denied
K3 datang .. diam .. tutupmulut
K3 hp matiin|matikan|dimatikan && jangan|rahasia|malam
K3 jangan .. update|status|upload|posting|unggah
K3 chat|pesan|wa .. hapus .. jangan|habis|setelah|baca|dulu
K3 jangan .. ketahuan .. @others
K3 hapus|apus .. chat|pesan|wa|status ^iklan|kerja|soal|sebelum|before
K3 kalau @others .. tahu|dengar .. gagal|batal|celaka|larang
K3 jangan .. bocor|ribut|viral|screenshot|ss|koar ^nomor|data|hp
K3 jangan .. sebar ^nomor|data|hp .. @others|luar
K3 kalau bocor|bocorin
K3 siapa ^saya|harus|mau .. bocor|screenshot|ngadu|lapor
K3 tanggung .. akibat|resiko|risiko
K3 tahu . akibat
K3 awas|berani|kalau .. @say .. .. @harm|habis|akibat|tanggung|panjang|rumah|gagal ^polisi
K3 awas .. kalau|jangan .. @say
K3 kalau .. @say|lapor ... awas
K3 todong|acung|tunjuk|angkat|menodongkan .. parang
K3 tidak . tell .. @others
K3 kalau|jangan|awas|siapa .. berani .. @say|lapor
K3 kalau|kalo|siapa .. @say|lapor|berhenti|batal ... .. @harm
K3 @harm .. ... kalau|bila|siapa .. @say|lapor|cerita|berhenti|hubungi|menghubungi|@hear
K3 kalau .. batal ,? .. anak|adik|keluarga|saudara .. ambil|ajak|cari|datangi
K3 awas kalau .. tahu|dengar
K3 kami|saya|dia tahu . rumah|alamat|sekolah . ortu|kamu|keluarga|anak|bapak
K3 kalau .. @defy ... @harm
K3 @harm .. ... kalau .. @defy
K3 ortu|keluarga|anak|saudara|rumah .. @harm .. kalau
K3 larang .. @say .. .. @others
K3 saya|kami|dia sebar foto|video
K3 jangan|tidak . lapor|ngadu .. kementerian|kbri|kjri|bp3mi|polisi ^resi
K3 blokir|block|blok .. @others|nomor
K3 jangan angkat .. telponan|hp
K3 bilang . ke|sama|kepada|dengan . @kin .. saja|aja
K3 kalau .. ketahuan ... gagal|batal|@harm|denda
K3 cari|kejar|buru|datangi .. preman
K3 @denied . akan? . selamat && kalau|lapor|batal
K3 nyawa .. keluarga|anak|ortu
K3 akan|mau|bakal lapor .. polisi .. kalau .. @defy
K3 parang .. takuti|ancam
K3 kalau .. .. tahu|dengar ... sebar|@harm
K3 minta|suruh|sumpah|bersumpah|janji .. tidak . @say .. .. @others
K3 kalau .. ngadu|lapor|@say ... dituduh|dijual
K3 @say|lapor ... .. berarti|bakal|akan|mau|nanti .. @harm
K3 foto|video .. .. sebar|posting|viral .. kalau|kalo
K3 @say .. .. .. cari mati
K3 supaya|untuk|agar .. @denied . @hear|@say|hubungi|menghubungi .. @others
K3 @others .. tidak beritahu|kabari|pamit
K3 kalau .. .. foto|video .. sebar|viral
K3 sebar|posting .. foto|video .. .. kalau
K3 ancam|intimidasi|teror|gertak|takuti .. . ^pidana|hukum|pasal
K3 preman .. datang|datangi|rumah
K3 cabut|mencabut .. lapor
K3 lapor .. cabut|dicabut|mencabut
K3 kalau .. lapor .. , ... tahu .. rumah|alamat|sekolah
K3 kalau|ancam ... datangi orang
K3 kalau .. telponan|hp|hubungi .. polisi|kbri|kjri|imigrasi ... dituduh|@harm|lapor|pulang
K3 ketahuan .. ngadu|lapor|cerita|telponan
K3 yang .. melawan|bandel|ngeyel|batal .. @harm
K3 jangan @say ke saya|kakak|adik
K3 bocor|cerita .. .. datangi
K3 keluarga .. datangi
K3 atau .. cari .. rumah
K3 @others kalau tanya .. bilang|jawab
K3 kalau @others .. tanya .. bilang|jawab ^petugas|imigrasi
K3 @others .. tahu .. umrah|liburan|study .. saja|aja
K3 tidak usah . bilang|beritahu|kabari ya|dulu
K3 kalau .. bocor|bilang .. @others .. . gagal|coret|batal|hangus
K3 suruh .. bohong .. @others
K3 kalau .. lapor|@say ... rumah|keluarga .. abis|habis|setelah|@harm
K3 tahu . alamat .. rumah && kalau|lapor
K3 datangi .. preman
K3 kami|saya datangi . rumah
K3 suruh|kirim orang .. rumah
K3 @harm . rumah|keluarga|anak|ortu|bapak|mama
K3 rumah|keluarga|anak|ortu .. mau|akan|dapat .. @harm
K3 parang .. .. supaya|saya|anak|saksi|@denied
K3 anak|saya|saksi|keluarga .. parang|preman
K3 paksa|suruh|wajib .. bilang .. betah|baik|senang
K3 jangan salah .. kami
K3 jangan ramai .. @others
K3 jangan coba .. @say|lapor
K3 bilang .. nginap|menginap|menginap di rumah && @denied
K4 @official . orangdalam
K4 orangdalam
K4 ordal
K4 backing ^kebun|kerja|resmi
K4 orang pusat
K4 kebal hukum
K4 jalur|lewat .. khusus|dalam|vip .. @official
K4 pintu|jalur khusus ^lansia|hamil ... petugas|bandara|imigrasi|konter|loket
K4 sudah|ada .. ada? yang atur|urus|jaga && imigrasi|bandara|petugas|dicegat|cegat|periksa|razia|konter
K4 saudara|kenal|teman|om .. di . kementerian|imigrasi|disnaker
K4 petinggi|oknum .. teman|saudara|kenal
K4 teman|kenal|dekat .. petinggi|oknum
K4 jalur diplomatik
K4 petugas ... orang kami
K4 saudara|om|paman|ipar . polisi|oknum|imigrasi .. .. aman|bantu|help|lolos|loloskan|urus
K4 imigrasi|polisi|petugas|bandara|konter|loket|kastam|aparat|oknum ... @favour
K4 jatah|suap|amplop|kondisi|orangdalam .. .. imigrasi|polisi|konter|kastam|aparat|oknum|patroli
K4 konter ... orang kami
K4 pelindungan|lindung .. .. petinggi|oknum|polisi
K4 petugas .. sudah standby|siap|nunggu|tunggu|atur
K4 ada . petugas .. bantu|loloskan|lolosin|jemput
K4 camat|kades|bupati .. punya|bisnis|usaha .. .. aman
K4 suap .. imigrasi|kastam|polisi|petugas|cap
K4 kenal|kenalan|teman . petugas|polisi|oknum|imigrasi
K4 kenal|orangdalam .. di . disnaker|dinas|kelurahan|kecamatan|kedutaan|kantor
K4 polisi|oknum .. antar .. .. batas|bandara|perbatasan|pelabuhan
K4 kasih uang|$ .. ke|buat|untuk .. petugas|imigrasi|polisi
K4 saudara|paman|om|ipar .. oknum|polisi ... @denied .. tangkap|ditangkap|periksa|ganggu
K4 @official .. jalur .. khusus|vip
K4 lewat vip
K4 khusus .. bandara
K4 orang seragam
K4 seragam ... @denied . tanya|antre|periksa
K4 oknum .. seragam|kawal|antar
K4 @official .. .. sudah|pasti|semua .. @fixed|@bribe|kenal
K4 @official . disuap|suap|kondisi|atur|beres
K4 sudah|semua . @fixed .. .. @official
K4 loket|konter|petugas|antrean .. sudah .. atur|kenal|hafal
K4 setor|jatah|amplop|suap|titip|upeti|salam .. .. untuk|ke|buat .. @official ^resmi
K4 bayar .. ke|untuk|buat .. petugas|polisi|imigrasi|aparat|oknum|konter|counter ^resmi
K4 $ .. untuk|buat petugas|polisi|imigrasi|aparat|oknum|konter|counter ^kebersihan|cleaning|lapangan
K4 setor|jatah|amplop|suap . @official
K4 @official .. .. terima|dapat|makan|minta|ambil .. jatah|amplop|uang|setor|suap|bagian|duit
K4 imigrasi|polisi|petugas|oknum|kastam|aparat . konter? . sudah . . bayar|setor|suap|jatah|amplop ^resmi|0
K4 imigrasi|polisi|petugas|aparat .. .. kami . pegang|atur|urus
K4 telponan|hp ... lepas && tahan|imigrasi|tangkap|polisi
K4 kasih uang rokok|kopi|terimakasih && disnaker|petugas|polisi|imigrasi|pemeriksaan|razia
K4 polisi|imigrasi .. .. makan uang|duit|bagian
K4 uang rokok|koordinasi|pelicin|terimakasih|kopi && @official
K4 kami|dia .. bayar|setor|kasih .. @official .. ^resmi
K4 kenal|teman|saudara oknum|polisi
K4 polisi|oknum .. masih saudara|ipar|om|paman|teman
K4 razia .. .. tinggal|langsung telpon|hp|telponan
K4 sebut nama .. .. aman|lolos|lepas
K4 @officer_ .. .. sebut nama
K4 petugas|imigrasi|konter|bandara .. sudah tahu
K4 petugas|imigrasi|polisi bandara? saudara|teman bos|@keeper|@person|kami|saya
K4 ada . oknum .. jemput|sambut|bantu|kawal|atur|urus|menyambut
K4 tutup|main mata
K4 tahu sama tahu
K4 salam tempel
K4 uang damai|koordinasi|keamanan ... @official
K4 pasti|penjamin|jamin|dijamin lolos|tembus|loloskan .. .. imigrasi|bandara|petugas|pemeriksaan
K4 kenal . . imigrasi|polisi|konter|petugas|bandara
K4 @denied .. @stop ,? karena .. ada|sudah|kenal|polisi|petugas|orang
K4 hubungan . dengan|sama . kantor? @official|petinggi
K4 makan bagian
K4 razia ... orang kami
K4 bekas polisi|oknum ... gampang|aman|urus|mudah
K4 kenal kepala|petinggi|orang . kantor
K4 my|our teman|man && petugas|imigrasi|gate|konter|counter
K4 petugas .. sudah . beritahu
K4 imigrasi|bandara|polisi .. ada .. yang pegang|atur|urus
K4 pintu|jalur khusus ... @denied . periksa|cek|tanya|antre
K4 petinggi .. .. aman|usaha|punya
K4 petugas ... jemput ... antre|ngantri|antri
K4 @denied .. berani .. periksa|tangkap|nangkap|ganggu|sentuh|razia|tahan
K4 bilang|sebut .. titip .. oknum|petinggi|polisi
K4 tunjuk .. foto .. oknum|petinggi|polisi
K4 foto bareng|bersama|sama|dengan .. oknum|petinggi|polisi
K4 kenal|teman|link|koneksi|kabel|dekat|orang ^malam|tadi . . di|dari|dengan|sama|jaga . @official ^malam|waktu
K4 @kinsman .. . dinas|tugas|kerja .. @official && lolos|loloskan|aman|urus|bantu|paspor|cap|beres|wawancara
K4 @official .. .. teman|saudara|kenal|kerabat|orang . kami|saya|dia|mereka|sendiri|dewe
K4 @official .. .. teman|kenal .. saya|kami|dia
K4 orang . kami .. .. @official
K4 kami .. orang di .. @official
K4 ada|punya|aya .. orang . di? . @officer_|bandara
K4 ada|ngaku . paman|om|saudara|kenal|teman . @official
K4 paman|om|saudara|suami|bapak|teman|ipar|abang|kaka|kakak|pakde . saya? . dinas|tugas|jaga .. @official|kantor
K4 paman|om|saudara|ipar|pakde . saya? oknum|polisi|imigrasi
K4 pamer .. foto .. .. oknum|polisi|petinggi
K4 foto .. oknum && pamer|aman|lindung|percaya
K4 sebut|bilang .. nama .. .. oknum|petinggi|kantor|@official
K4 oknum .. saja|aja
K4 oknum .. @theirs|jaga|bantu|aman|lindung|main|kawal|loloskan|terima|belakang|usaha
K4 petinggi .. lindung|bantu|usaha|dukung|restu|kenal|belakang|saham
K4 lindung .. .. @official|petinggi|oknum
K4 lindung oknum
K4 ada .. yang .. bantu|loloskan|dorong|urus|pegang|atur|jaga .. @official
K4 @official .. .. ada .. yang .. bantu|loloskan|atur|urus|jaga
K4 koordinasi|kerjasama .. petugas|@officer_ && loloskan|aman|agen|kami
K4 @officer_ .. .. sudah .. koordinasi|kerja|sama|ajak
K4 razia|sidak|patroli .. .. bocor|atur|aman|teman|tahu|kabar
K4 bocor .. .. @officer_|dinas && razia|sidak
K4 @denied .. ada|bakal razia
K4 imigrasi|polisi|bandara|petugas|pos|loket .. sudah? . aman ^data
K4 aman . di? imigrasi|bandara|polisi|loket|konter|petugas
K4 dekat|kedekatan .. .. @official|petinggi
K4 restu .. kantor|petinggi|@official
K4 sandi|kode .. .. petugas|imigrasi
K4 sandi .. ke petugas
K4 telpon|telponan|hp .. komandan|oknum|orang .. lepas
K4 oknum .. lepas
K4 konter|counter|loket|gate .. nomor|# .. orang|petugas . kami|saya|man
K4 itu|ada petugas kami && counter|konter|loket|bandara
K4 jaga .. konter|loket|gate|pos|counter .. .. saudara|teman|kami|saya|kenal
K4 pintu|gate .. .. jaga .. kenal|teman|saudara
K4 pos|jaga .. sudah .. atur
K4 cari .. petugas|loket|konter|gate .. .. orang|kami|sudah
K4 orang konter|loket|gate|counter
K4 kantor .. saudara|teman|kenal .. mereka|dia|kami|kepala
K4 kepala kantor .. saudara|teman|kenal
"""
