"""What messages say of visa and passport that is a red flag (indicators.csv V): rows of id and pattern. Data only."""

from __future__ import annotations

ROWS = """
V1 @stay|izin ,? turis
V1 @stay|izin|cap . turis
V1 visa|pass|permit|paspor|izin|stiker ,? liburan
V1 visa .. .. turis
V1 pas|pasnya|kunjungan turis
V1 turis @stay
V1 visa bisnis|business|undang|usaha
V1 visa|izin|pass singgah|tamu|undang
V1 visatransit
V1 izin|masa tinggal .. turis|# hari|day
V1 cap|stay|bebas|masuk . @numeral .. hari|day|bulan|minggu ^kerja|proses
V1 izin @numeral hari|bulan
V1 cap .. @numeral hari|bulan
V1 cap .. sebulan|seminggu
V1 keluar masuk .. cap|perbatasan|border|tiap|visa|paspor
V1 perpanjang|cap|cop .. perbatasan|border
V1 visa run
V1 @enter .. sebagai|as|pakai|jadi|dengan|kayak|seperti|status .. turis|liburan|tamu
V1 @enter . turis|liburan .. dulu|#
V1 @enter .. cap|pass|bebas|izin . turis|kunjung|visa
V1 sebagai|as|jadi|kayak|status .. turis ... kerja|cari
V1 status turis
V1 turis . @turned
V1 bebas visa|kunjung|turis|masuk
V1 visa free|bebas|exemption|waiver|gratis
V1 free|gratis entry|masuk .. # hari|day
V1 free|bebas entry
V1 visa .. @numeral hari|day ^kerja|umrah|jadi|proses|selesai
V1 visa kedatangan|pariwisata|wisata|holiday|jalan
V1 visa sebulan|seminggu|tigabulan|# bulan
V1 tanpa visa
V1 @denied usah|perlu|pakai|butuh . visa ^turis|umrah|liburan
V1 modal|cuma|cukup paspor saja|aja|doang|kosong|thok ^fotokopi|foto
V1 cuma paspor , .. @enter|kerja
V1 paspor kosong|doang|thok|saja|aja ... @enter|jalan|bisa ^foto|fotokopi
V1 pakai|modal|lewat|modalnya|jalur|guna turis
V1 dengan turis saja|aja
V1 turis|liburan dulu ... kerja|@turned|urus
V1 @ticket_eta . saja|aja ^cukup
V1 pakai|modal|lewat|cuma|dengan .. keta|eta|voa|esta
V1 @ticket_eta . liburan|turis
V1 visit|evisa pass
V1 turis .. @thereafter .. kerja|@turned|urus
V1 turis .. @thereafter ... @turned .. visa|permit|kerja|izin
V1 turis aja|saja ... kerja
V1 @enter .. dulu ... visa|permit|izin .. kerja? nanti|belakangan|nyusul|susul|kemudian|sana
V1 visa|permit .. @turned .. sana|tempat
V1 visa|permit kerja .. sesampai|setibanya|belakangan|sampai .. sana
V1 ikut|pakai|lewat|dengan .. tour|tur|turis ... .. @flee
V1 b # turis
V1 visa multiple|single|sosbud
V1 perbatasan|border .. cap
V1 status .. .. turis
V1 pakai paspor biasa .. masuk|kerja
V1 @denied ada|pakai|punya visa kerja
V2 umrah plus kerja
V2 visa|paspor|tiket|dokumen|surat .. umrah|haji|ibadah|jamaah
V2 umrah|haji visa
V2 pakai|lewat|sebagai|nebeng|nyelip|selip|susup|nyusup|mlebu|masuk|jadi .. umrah|jamaah
V2 berangkat|datang|terbang|ikut .. umrah|jamaah ... @but|@flee
V2 nebeng|nitip|titip|nyelip|selip|susup .. umrah|jamaah|manasik
V2 kedok|modus|alasan|status|pamit|alesan|cuma .. umrah|jamaah|ibadah
V2 mengaku|bilang|jawab .. umrah|jamaah|ibadah
V2 umrah|haji|jamaah|ibadah .. kedok|modus|bohongan|palsu|alasan|dikira
V2 haji furoda|dakhili|palsu .... @doing
V2 musim haji .... jamaah|@flee
V2 ikut|pakai|lewat .. haji .... @flee|@doing
V2 @pilgrim ... @but .. @flee|@doing
V2 @pilgrim ... @flee
V2 @pilgrim .... padahal|aslinya|tapi|nyatanya|sebenarnya|lanjut|bareh .. @doing
V2 umrah|jamaah|ibadah , @doing
V2 umrah|ibadah|jamaah .... jaga|momong
V2 @pilgrim .. untuk|bagi|buat calon? pekerja|tkw|tki|pembantu|pengasuh|prt
V2 ihram|mukena|tasbih|kerudung|gelang|manasik .. umrah|jamaah|ibadah|dikira|kelihatan|keliatan|meyakinkan
V2 koper|seragam umrah|jamaah|ibadah
V2 ihram|mukena|manasik|tasbih ... rombongan|jamaah|@doing
V2 travel ... selip|nyelip|nyelipin|susup .. tkw|tki|pmi|pekerja
V2 pisah|misah .. grup|rombongan ... majikan|bos|jemput && @holy
V2 haji .... padahal|aslinya|sejatinya .. @doing|sana
V2 haji furoda .... padahal|seragam|balik|pisah
V2 tur|tour|wisata religi|rohani .... @doing|jemput
V2 titip|nitip .. haji ... @but|jangan
V2 umrah|jamaah|rombongan .... pulang .. @denied|ditinggal && umrah|jamaah
V3 @when .. @checkpoint|tanya ... @utter|katanya .. .. @excuse
V3 @when .. @checkpoint|tanya .... jawab|bilang|mengaku|sebut|katanya .. .. @excuse|usaha|jual|saudara|@nokin
V3 @when .. @checkpoint|tanya , .. mau|arep .. @excuse
V3 @when .. @checkpoint .. mengaku|bilang|jawab|katanya . @just . @excuse
V3 di . @checkpoint . jawab|bilang ,? .. @excuse ^tetap|padahal|tiket|tapi
V3 nanti .. jawab|bilang|mengaku|sebut .. @excuse
V3 @when .. tanya .. agen|sponsor|siapa ,? .. jawab|bilang .. sendiri|tidak|om|paman
V3 harus|wajib jawab|mengaku ^jujur
V3 @checkpoint ... tanya .... jawab|bilang|sebut .. .. @excuse
V3 jawab|bilang|mengaku|sebut saja|aja|je|sahaja|thok|tok|wae|sa .. .. @excuse
V3 bilang|jawab .. .. @excuse .. saja|aja|je|sahaja ^tapi && @checkpoint|paspor|visa
V3 @orders .. @utter|katanya .. .. @excuse
V3 @orders .. .. @utter|katanya ... @excuse ... @checkpoint
V3 @orders .. supaya .. @utter|katanya .. .. @excuse|turis
V3 @orders .. mengaku|bilang .. suami|pasangan|saudara|tante|paman|om|mahasiswa|rombongan|honeymoon|keluarga ^tetangga
V3 @orders .. @utter ... @imm|pemeriksaan
V3 @imm|pemeriksaan .... @orders .. @utter ^jujur
V3 jawab|bilang|mengaku . ke|sama|di|depan . @imm .. .. @excuse
V3 mengaku|bilang suami istri
V3 mengaku|bilang|berlagak . jadi|sebagai . turis|liburan
V3 jawab|bilang|mengaku .. @excuse .. kalau|waktu|pas|saat .. @checkpoint
V3 jangan .. @utter|@blurt .. .. @workword ^tetangga|siapa|keluarga|kades
V3 @workword .. .. jangan .. @utter|@blurt ^tetangga|siapa|keluarga|kades
V3 @orders .. tidak .. @utter|@blurt .. .. @workword
V3 @orders .. bohong|menutupi|tutupi|rahasia .. .. @workword|tujuan|@imm
V3 supaya .. tidak ketahuan|keceplosan|terbongkar .. .. @workword|niat
V3 jangan .. jujur|terusterang
V3 jangan . @utter . ke|depan . petugas|imigrasi
V3 @teach .. .. jawab|tanya|omong|bohong|katanya|dialog|kalimat
V3 @teach .. .. @script ... @checkpoint|paspor
V3 @checkpoint .... @teach .. @script
V3 @teach .. hadapi|menghadapi .. @checkpoint|tanya
V3 skenario|hafalkan|jawab .... @imm|pemeriksaan && hafalkan|skenario|@teach|hafal
V3 hafal|hafalkan .. jawab|skenario|dialog
V3 hafalkan , .. @excuse
V3 @excuse .... hafalkan
V3 jawab .. hafalkan|ajari|diajari|dikte
V3 kalimat|cerita|alasan .. diajari|diajarin|ajari|dikte|hafalkan
V3 dialog ... loket|petugas|imigrasi
V3 latihan|gladi|simulasi|latih|dilatih . wawancara|jawab . paspor|imigrasi|bandara|petugas|, .. @excuse
V3 bohong .. ke|sama|di|depan .. imigrasi|petugas|loket
V3 jawab .. yakin|santai|tegas|kompak ^user|majikan
V3 @orders|mengaku|bilang tidak|ga? .. saling kenal
V3 tidak saling kenal ... @checkpoint|petugas
V3 berlagak|disangka|dandan|gaya|like|kayak . seperti? .. turis|liburan|pelancong
V3 supaya .. disangka .. turis|liburan|@trip_story
V3 hapus .. chat|pesan|percakapan .... @imm|pemeriksaan|lowongan|masuk
V3 umpet|rahasia .. kontrak|kerja|rencana|niat|tujuan .. .. @checkpoint|koper|tas|paspor
V3 jangan bawa .. kontrak|ijazah|seragam .. @checkpoint|koper|masuk
V3 tulis|isi|form|formulir|kolom ... turis|liburan ... jangan|bukan kerja
V3 alasan|tujuan ... tulis|isi .. turis|liburan .. suruh|supaya|jangan|bukan
V3 alasan|tujuan ... tulis|isi .. turis|liburan , .. supaya|jangan|bukan
V3 booking|hotel|tiket|undang .. bohongan|palsu .... @checkpoint|tunjuk
V3 suruh|minta|ajari|dikte .. diam .. soal|perihal|tentang .. majikan|kerja
V3 sebut|mengaku|bilang .. paman|tante|saudara|om|keluarga ^tapi && @orders @utter
V3 bilang|jawab|mengaku|sebut . ke? . petugas|imigrasi|polisi|mereka . kamu|lu|kau|kalian|anda|kak|neng|sampeyan|ko|dia
V3 bilang|jawab|mengaku|sebut . ke? . petugas|imigrasi . mau|saja|aja|cuma|arep|rek|bade
V3 @when .. ditanya|tanya ,? .. bilang|jawab|mengaku|sebut|katanya @just|saya|rombongan|ikut|cuma ^kerja|jujur|apa
V3 @imm .. tanya .. , .. jawab|bilang|sebut .. mau|saja|aja|cuma
V3 hafalkan .. alamat|hotel|jawab|tanggal ^majikan
V3 hafalkan .. nama .... @excuse|hotel|palsu|@checkpoint
V3 @orders .. bohong
V3 supaya .. @denied .. curiga|dicurigai|mencurigakan
V3 @denied .. curiga|dicurigai .. supaya|caranya
V3 cara .. jawab|menghadapi|hadapi|ngadepin .. @checkpoint|tanya|lolos
V3 jawab ... supaya .. lolos
V3 diam saja|aja ... kalau|pas|waktu .. @checkpoint
V3 @when .. @checkpoint|tanya ... diam saja|aja
V3 jangan .. banyak|sembarang|asal .. bilang|jawab .. @checkpoint
V3 jangan bawa .. kontrak
V3 jangan .. kelihatan|disangka .. kerja|@worker
V3 hapus .. chat|pesan|percakapan|nomor|kontak|riwayat|galeri ... sebelum
V3 @orders .. tulis|isi .. turis|liburan|@trip_story
V3 bilang|mengaku . rombongan|pasangan|pengantin|grup . turis|liburan|tour|honeymoon
V3 @when .. @checkpoint|tanya .... mengaku|bilang|jawab . ada? .. usaha|pedagang|karyawan|pengusaha|guru|irt|pelajar
V3 @orders .. mengaku|bilang|jawab .. pedagang|karyawan|pengusaha|guru|irt|pelajar|warung
V3 @utter .. .. @excuse ... gitu|begitu|arah|pesan|kata .. agen|sponsor|calo|pl|tekong
V3 kata|katanya .. agen|sponsor|calo|pl|tekong .. bilang|jawab|mengaku .. @excuse
V3 jawab|kalimat|alasan .. titip|titipan|kiriman|seragam|contek|hafalkan|hafal
V3 @teach .. .. @excuse ... tanya|@checkpoint
V3 hafal|hafalkan .. kalimat
V3 contoh tanya jawab .. imigrasi|petugas
V3 bilang|mengaku . jadi . pasangan|suami|rombongan|pedagang|karyawan
V3 jangan . sampai . petugas|imigrasi .. lihat|tahu|curiga|periksa
V3 kolom|form|formulir .. .. tulis|isi|pilih|centang .. turis|liburan|@trip_story
V3 jangan .. bocor|keceplosan|bilang|tunjuk .. imigrasi|loket|konter
V3 tujuan|rencana|niat .. .. jangan .. bocor|keceplosan|bilang|tunjuk|ketahuan
V3 @utter . petugas|imigrasi .. @excuse|turis
V3 tidak|jangan tell .. imigrasi|petugas
V3 jangan pakai katanya .. @workword
V3 tahu ya ,? .. jawab|bilang ... @excuse
V3 @imm .. tanya ... jawab|bilang .. mama|ibu|pedagang|karyawan|wiraswasta|irt|usaha|dagang
V3 tanya .. .. geleng|diam|senyum saja|aja
V3 petugas|imigrasi jangan .. tahu|curiga|lihat
V3 bilang tidak . kenal && @checkpoint
V3 supaya lolos ,? .. mengaku|bilang|jawab ^jujur
V3 jawab ... @teach ^majikan|user
V4 tidak|belum|tanpa .. @know .. .. @workplace
V4 tidak|belum|tanpa .. @know ... majikan|kota
V4 @denied|lupa .. @know .. kerja .. @which
V4 @denied .. @know kerja
V4 tidak|belum .. @know .. .. ditaruh|taruh|ditempatkan|tempatkan|mempekerjakan|menggaji|gaji|dijadikan|durasi
V4 @denied .. @know .. berapa|mana|apa .. sana|tempat|jadi|tuju|lama|lamanya && @officer|imigrasi|petugas|berangkat
V4 tahu|bilang|dikasih .... bos .. siapa
V4 @blank . . @workplace|kontrak|kerja ^resmi
V4 @blank .. ditanya .. @workplace|kontrak|kerja|lama
V4 entah .. kerja|@workplace .. @which
V4 entah .. siapa|sebagai .. apa|@workplace
V4 @workplace .. ,? @denied .. @know
V4 majikan|pabrik|kota|agensi ... tidak|belum .. tahu|sebut|hafal|jelas
V4 nama perusahaan ... tidak|belum .. tahu|sebut|hafal|jelas ^mau
V4 @workplace .. ,? @blank ^pembayaran
V4 @workplace ... , .. @blank|bahu
V4 tanya .. @workplace|kerja ... , .. diam
V4 tempat|lama|alamat . kerja .. gelap|kosong|@blank
V4 kerja @which ... @blank|diam|bahu|ikut
V4 kerja|kerjaan .. @which ... @denied .. @know
V4 kerja @which .... @denied @know
V4 tempat|jenis|alamat kerja ... @denied .. @know
V4 ditanya|tanya .. .. @workplace|kerja ... bingung|@blank|diam|ikut|berubah|kosong|bahu ^saja? boleh
V4 jawab|sebut .. kerja|@workplace .. berubah|ganti|salah
V4 kerja|tempat|kota|tujuan .. berubah|salah .. kali|sebut
V4 kerja .. @which .... ikut saja|aja
V4 majikan siapa , .. tidak|nanti tahu|kasih|dikasih|ada
V4 cuma tahu .. .. hari|tanggal|naik|terbang|kata
V4 tanya .. kerja|majikan|perusahaan|kota .... jawab|bilang .. @denied|lupa|entah . tahu?
V4 kerja @which , .. @denied|belum @know
V4 ditanya|tanya .. tujuan|majikan|kota .... geleng|bahu|bingung|lupa
V4 tanya .. petugas .. bilang @denied tahu
V4 @denied .. @know .. siapa .. mempekerjakan|pekerja|majikan|gaji
V4 @denied|entah .. @know? .. rumah|tempat siapa|mana
V4 siapa majikan|bos .... @denied @know
V4 @workplace ... @denied beritahu
V4 ditanya|tanya .. .. lama|siapa|negara|kerja|majikan|pemberi|kota ... terserah|ikut
V4 jawab|bilang ikut|terserah .. .. ditanya|tanya .. .. kerja|negara|majikan|pemberi|kota
V4 tidak|belum .. @know .. negara|tujuan|wilayah|alamat ^hotel|rumah|teman
V4 hotel|restoran|pabrik|kapal|toko . apa|mana ... @denied .. @know
V4 @denied|entah .. @know? .. jadi|sebagai apa ^guna
V4 @denied .. @know .. bawa|dibawa|kirim|taruh|kerja .. mana
V4 @denied|lupa .. @know? .. lama|kontrak .. berapa
V4 kerja .. sesungguhnya|sebenarnya|apa @denied .. tahu
V4 @denied .. @know .. jenis|bidang|tempat|lokasi kerja
V4 cuma tahu .. .. , .. @denied tahu
V4 tanya .. lama|kontrak|durasi ... diam|lupa|bingung|geleng
V4 tidak name|tell|know|state|say .. majikan|employer|kota|city|boss|job|town
V4 @denied .. @know nama kapal|pabrik|restoran|toko
V4 lama|kontrak .. berapa ,? .. bingung|lupa|geleng|diam
V5 @denied @ikut|minta|urus|pernah|butuh|bikin|punya|pegang|daftar|lapor .. @record ^ganti
V5 @denied . rekomendasi|idpmi|ktkln|disnaker|nakertrans
V5 @denied @ikut|minta|urus|bikin|punya? .. surat|suratnya . disnaker|rekomendasi
V5 rekomendasi|idpmi|ktkln . ,? @denied ^bisa|boleh|yang|belum|hadir
V5 disnaker @denied ^ada
V5 disnaker .. @denied .. perlu|usah|wajib|penting|lapor|urus|daftar|catat|tahu ^yang
V5 rekomendasi|idpmi|ktkln .. @denied .. ada|perlu|pakai|usah|punya|wajib|penting|urus ^yang
V5 @record .... @denied perlu|pakai|penting|usah|punya begituan|itu|gitu
V5 @record .... begituan|ribet|formalitas|ngapain ^tidak
V5 @denied .. @enlist .. .. @record|sistem|pmi|cpmi|pekerja|kabupaten|pemerintah
V5 @denied catat|lapor|daftar|terdaftar && data|cek|petugas|dinas|kadus|kades|berangkat
V5 @denied .. lewat|ke|melapor .. @record ^calo|sponsor
V5 dicek|cek|kosong .. @record|sistem|siskop ... @denied .. @enlist|nama|muncul|ada
V5 data .. kosong|tidak .. siskop|sistem|disnaker
V5 daftar|catat|lapor .. .. @record .. formalitas|ribet|hilang|abaikan
V5 daftar|catat|lapor .. @record .. @denied .. dilakukan|ada|perlu|usah
V5 idpmi|rekomendasi .. @denied .. diajukan|dibuat|terbit|keluar|diurus|urus|terima|bikin
V5 surat .. disnaker|dinas .. @denied ada|perlu|usah|punya
V5 ke @record , abaikan|ngapain
V5 ke @record , tidak perlu|usah
V5 @denied masuk .. siskop|sistem|data|daftar
V5 nama .. @denied .. siskop|sistem|disnaker
V5 @record .. @uncared ^bukan
V5 abaikan|ngapain|ngapa . . @record
V5 hindari . @record
V5 disnaker .. @denied .. jejak|nama|data|catatan
V5 @denied .. catat .. begitu|kata && pemerintah|negara|data
V5 rekomendasi|disnaker|lapor .. memperlambat|lambat|menghambat|membuang
V5 @denied .. .. catat .. @record
V5 lapor|daftar|catat . @record . tidak ,
V5 untuk apa|ngapain .. ke @record
V5 ngapain .. @record
V5 disnaker .. bikin lama|ribet|repot|susah
V6 @trip_story .... @untold . @lodging|bekal|saldo|tabungan|pendamping|rencana
V6 @lodging .. @untold && @trip_story|liburan|turis|umrah|sejalan|perjalanan|undang
V6 @untold . . @lodging && @trip_story|liburan|turis|umrah|sejalan
V6 tiket .. pulang|kembali ... @untold && @touring
V6 @untold .. tiket .. pulang|kembali && @touring
V6 @untold .. pulang|kembali tiket && @touring
V6 pulang|kembali tiket .. @untold && @touring
V6 @denied .. tunjuk .. tiket|bukti|@lodging && @touring
V6 saldo|bekal|tabungan|dompet .. @denied|tipis|sedikit|kosong|mepet && @touring
V6 saldo|bekal|tabungan|dompet|uang|cash|artos . . cuma .. @petty ^juta && @touring
V6 cuma . bawa|ada? .. uang $|#|ratus|seratus|dua|lima ^juta && @trip_story
V6 dompet .. $|# && @touring
V6 bekal|saldo . cuma? $|#|sejuta|@denied && @officer
V6 uang|dana|cash|tunai . @denied ^pakai|kwitansi|pangkal|bukti && @trip_story
V6 @trip_story .... @denied . . uang|cash|saldo|tabungan|bekal ^pangkal|muka|tunggu
V6 @denied . saldo|tabungan|bekal && @trip_story|liburan|turis
V6 uang|dana .. tipis|sedikit|pas-pasan|mepet && @touring
V6 @fund . @denied cuma && @touring
V6 $|# .. doang|ngan|thok && @trip_story
V6 @trip_story .... berapa|lama|mana|jadwal .. @untold|terserah
V6 @trip_story .... @untold .. hari|lama|tempat|obyek|objek|rute|jadwal
V6 @trip_story .... sejalan
V6 sejalan .... @trip_story
V6 tiket .. sejalan
V6 sendirian .... @trip_story|tabungan|saldo && @denied|kosong
V6 @denied . rencana|jadwal|itinerary && @touring
V6 rencana|jadwal|itinerary .. @untold && @touring
V6 teman|pendamping|pengantar|dampingi .. @denied ^kenal|lama && @touring
V6 @denied . . pendamping|dampingi && @touring
V6 @denied .. @know .. siapa .. bayar|undang|biaya|ajak|tanggung && @touring
V6 siapa|yang .. undang|bayar|biaya|tanggung|ajak ... @denied|diam .. @know && @touring
V6 undang .. @denied .. @know && @touring
V6 honeymoon .... suami|istri .. @denied && @touring
V6 tiket .. pulang|kembali .. @denied|kosong|nihil|palsu|bohongan|doang && @touring
V6 @denied|jangan . beli tiket .. pulang|kembali && @touring
V6 pulang|kembali .. @denied .. tiket && @touring
V6 bekal|saku|uang .. cuma|cukup .. @petty && @touring
V6 hotel .. bohong|bohongan|palsu|cancel|dicancel && tiket|bekal|uang|liburan|turis
V6 tiket .. pulang|kembali .. @denied .... hotel|kamar|menginap|bekal|saku|uang .. @denied|kosong|cuma|palsu
V6 hotel|kamar|menginap|bekal|saku|uang .. @denied|kosong|cuma .... tiket .. pulang|kembali .. @denied
V6 hotel|kamar|menginap|bekal|saku|uang .. @denied|kosong|cuma .... @denied .. tiket .. pulang|kembali
V6 @denied .. tiket .. pulang|kembali .... saku|bekal|uang|hotel .. kosong|@denied|cuma
V6 @denied|jangan . beli tiket .. pulang|kembali .... uang|bekal|hotel|booking|petugas
V6 tiket .. pulang|kembali .. syarat|jual|palsu|cancel|batal
V6 pemohon|ybs|sdr|sdri|penumpang .. @denied .. uang|bekal|saku|tiket|@lodging ^pangkal|muka
V6 uang|saldo .. dibawah $|#
V6 undang . . @denied ada|punya
V6 @lodging|teman ... @denied .. tunjuk && @touring
V6 @fund x cuma && @touring
V6 @denied .. tunjuk .. tiket .. pulang|kembali
V6 tanya .. turis|liburan|hotel|hari|tempat|menginap ... @denied .. @know && @touring
V6 berobat .... @denied .. surat|rumah|tahu
V6 bekal sejuta|seratus|cekak && @touring
"""
