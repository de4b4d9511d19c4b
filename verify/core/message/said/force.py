"""What messages say of threats, silence and backing that is a red flag (indicators.csv K3, K4): rows. Data only."""

from __future__ import annotations

ROWS = """
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
"""
