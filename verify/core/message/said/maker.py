"""What messages say of the recruiter that is a red flag (indicators.csv L, and S4): rows. Data only."""

from __future__ import annotations

ROWS = """
L3 !@denied|komisi|visa|perusahaan|syarikat calo|sponsor ^komisi|futsal|dilarang
L3 , calo|sponsor ^komisi|futsal|jangan
L3 niki|kuwi|namanya|adalah|sebagai|jadi|seorang|diri|perekrut calo|sponsor ^jangan|komisi|futsal
L3 calo|sponsor . kampung|desa|dusun|lapangan|bebas|biasa|kota|kabupaten|kecamatan|lembur|lombok|@person|keliling
L3 @denied @tied @tied? . @company
L3 @denied perlu|kabawa @company
L3 bukan karyawan|pegawai|petugas|staf . resmi|tetap
L3 @denied . @company . penempatan|mana|resmi ^menempatkan
L3 saya|dia|orang|kami|perekrut .. bukan . @company ^rekening
L3 kampung|biasa|desa , bukan . @company
L3 tanpa|bukan lewat|dari|ada|karyawan|pegawai|orang . @company
L3 tanpa @company
L3 @company ,? @denied ada
L3 @denied ada . @company ^kantor|izin
L3 saya|dia|beliau .. jalan|kerja|gerak|main|urus|cari|bawa . solo|sendiri|pribadi ^yang|di|sawah
L3 saya|mengaku|bilang|jawab .. solo|pribadi|penghubung
L3 dia|beliau .. solo|penghubung
L3 sendiri|pribadi yang? . cari|antar|salur .. @people
L3 secara|tindak|bertindak|jalan|itu|cuma|orang|perekrut|calo|agen|jalur|lewat|jasa pribadi
L3 agen|perekrut|recruiter|sebagai|orang solo|bebas
L3 perusahaan mana ... pribadi|solo|sendiri|@denied
L3 perusahaan mana .... pribadi|solo
L3 @recruits|bantu .. orang .. solo|sendiri|pribadi
L3 cari orang sendiri
L3 @denied ada . surat . apa|resmi|jalan , .. cuma|modal
L3 biasa|suka|sering|rutin|memang|cuma .. ajak|bawa|kirim|antar|salur|carikan|bantu . @people
L3 orang|saya|dia biasa
L3 saya|orang|biasa|seorang . cuma? . ibu rumah ^belum|calon
L3 bukan @company bukan
L3 housewife
L3 saya|dia|cuma|lewat|seorang . perantara
L3 perantara pribadi
L3 bekas|mantan|ex ... salur|cari .. @people|sendiri|majikan|kerja|bos
L3 guru|ustadz|kakek|kiai|kades|haji|tetangga|kenal ... salur .. @people|kerja
L3 punya|ada|kenal|link|relasi .. link|relasi|kenal .. ke|kebun|juragan|majikan|toko|bos|kapal
L3 @letter ... @denied ^ribet|petugas|biaya|pungutan
L3 @denied .. @letter
L3 @letter ... ketawa|marah|diam|alasan|bingung|kabur|ngeles|besok
L3 @letter ... nanti|tinggal|ketinggalan|menyusul|susul|hilang|formalitas|cuma|ribet
L3 @denied .. kartu|id|surat .. petugas|pengenal|tugas|kuasa
L3 kartu|id|pengenal|identitas|surat .. petugas|kuasa|tugas ... kabur|@denied|diam
L3 @asked|tanya|minta .. @letter .... @denied ada|pernah|bawa
L3 perusahaan ... bilang|jawab|mengaku|memastikan .. @denied .. tugas|suruh
L3 @letter ,? . katanya? . hilang|tinggal|susul|nanti|ketinggalan|menyusul
L3 @denied . terdaftar|kenal . sebagai petugas|pegawai|staf
L3 perekrut|agen lepas|bebas
L3 @asked|tanya .. surat .. @company ... marah|@evade|@denied|diam
L3 letter .. tugas ... @denied
L3 @denied .. tugas tertulis
L3 jangan .. tanya|minta .. @letter
L3 @denied .. surat .. dari .. @company
L3 surat|kertas .. @company ... @denied
L3 titip .. perusahaan mana
L6 @licence .. @still . kami? lengkapi|dilengkapi
L6 @licence .. @still|baru|akan|bakal . proses|urus|ajukan|turun|keluar|tunggu|teken
L6 @licence .. @still|baru|akan|bakal . kementerian|meja|tahap|@wait|jalan|way|di|usaha
L6 @licence .. diajukan|pengajuan|ngurus|otw|progress|progres|ongoing|going|coming|@wait
L6 @licence ,? @permit? . proses|susul|tunggu|rampung
L6 @licence .. nanti|akan|bulan|minggu|januari|mulai .. keluar|turun|jadi|belakangan|depan|terbit|dapat
L6 @licence .. belakangan|besok
L6 @licence .. belum . keluar|turun|jadi|ada|selesai|resmi|lulus|dapat|kantongi|terima|teken|kelar|beres|kasih|aktif
L6 permit . perusahaan|syarikat .. belum|proses
L6 @licence .. mati|habis|hangus ... urus|permohonan|perpanjang|hidup|baru
L6 mati @licence
L6 @licence ... @still . tunggu|proses|urus|@wait
L6 @licence .. @still .. kementerian|meja
L6 @licence . . ada .... @still . proses|urus|@wait
L6 setelah @licence . keluar|turun|terbit
L6 legality .. , .. coming
L6 @asked|tanya|minta|lihat|disebut .. @licence .... proses|urus|tunggu|ajukan|@wait
L6 belum|tidak .. ada|kantongi|dapat|pegang . @licence ... proses|urus|tunggu|ajukan|tapi|sudah
L6 belum .. ada|kantongi|dapat|pegang . @licence|sk
L6 belum|akan|bakal|sedang|tengah|mulai berizin
L6 proses|urus|ajukan|tunggu|@wait .. @licence
L6 @still . selesaikan|menyelesaikan|lengkapi .. @licence
L6 @licence .. susul
L6 nomor|no @licence .. kosong|belum|susul
L6 pinjam|numpang|pakai .. izin .. perusahaan . lain|orang
L8 @denied . ada|sewa|buka|menetap|sedia|pasang @office ^polisi|desa|kades
L8 @denied perlu|pakai @office
L8 tidak|belum|tanpa . @office ^polisi|desa|kades|yang|mau
L8 tidak|belum|tanpa|bukan . premis|loket|sekretariat|fisik
L8 @office ,? @denied . ada|sewa|perlu|menetap
L8 kantor . belum buka
L8 @office . @denied ada|sewa|perlu|menetap
L8 @office , . @denied ada|perlu ,
L8 fisik ,? .. @denied . perlu|ada
L8 kantor|fisik @denied , . cuma|saja|lewat|@chat
L8 alamat . @denied . kasih|jelas|disebut|ada|mau
L8 @office .. belum|@denied .. tempat|gedung|ruangan
L8 tempat usaha .. @denied .. ada
L8 @denied . ada|sewa|nyewa tempat ^duduk|kosong
L8 mana ada kantor
L8 kantor .. bukan kantor
L8 tidak layani|terima . tamu|kunjung
L8 kantor . susul
L8 alamat ... adalah|merupakan|jadi . rumah|kebun|lahan|kos|ruko
L8 @denied pernah . lihat .. kantor
L8 @denied ada . ruang|papan kantor
L8 kantor . tidak , .. @chat
L8 kantor pindah|tutup terus|melulu|mulu
L8 @denied mau . kasih? alamat
L8 rumah .. bukan kantor
L8 @denied pernah . ke|di kantor
L8 @denied .. tatap muka
L8 @office .. rahasia|fiktif|virtual|pindah2|numpang|sementara|renovasi
L8 @office .. renov|bangun|dibangun|ngontrak|nyari|bodong|kedudukan
L8 gedung|kantor .. masih|lagi|sedang|baru . cari|pindah|bangun|sewa|renov|renovasi|mau
L8 kantor .. cari
L8 kedudukan .. rahasia
L8 @place ... @denied .. kunjung|datangi|tamu|didatengin ^majikan
L8 @denied ada .. tempat .. kunjung|datangi|datang
L8 @denied usah|perlu|terima .. kunjung|tamu|datang .. mana2|mana|kantor|umum|siapa|turis
L8 larang .. lihat|datang|kunjung .. @office|tempat
L8 kunjung .. kantor .. tolak
L8 semua|serba|seluruh|full|segala ^info|tanya|kontak .. lewat|pakai|di|by|dalam|cukup @chat|hp|video
L8 semua|serba|seluruh|full|fully|segala . internet|virtual|chat|wa|telegram|remote ^soal
L8 urus|komunikasi|layan|layani|pelayanan|hubungi|proses|beroperasi|operate .. cuma|cukup|saja .. @chat|hp|akun
L8 urus|diurus|proses|layan|pelayanan . internet ^dulu
L8 cuma . hubungi|beroperasi|layan|ada|punya . @chat|hp|akun ^uang|zoom
L8 urus|layan|pelayanan|beroperasi|operate|teken|ketemu .. @chat|hp|virtual .. saja|doang|tok
L8 chat|internet|wa|telegram|facebook doang|tok
L8 chat|virtual cuma
L8 @office , internet cuma
L8 @place ... @chat|akun . saja|cukup|doang|cuma|sementara
L8 @chat . saja|cukup ... @office
L8 kerja dari rumah
L8 alamat . nihil
L8 ketemu .. @cafe ^malam|jemput
L8 sementara .. di .. @cafe
L8 serah|antar|kasih|terima|bawa|teken|titip .. dokumen|surat|syarat|kwitansi|perjanjian .. @cafe
L8 dokumen|kwitansi|syarat ... serah|antar|kasih|terima|bawa .. @cafe
L8 alamat|ruko|premis .. sawah|laundry|kuburan|wash|bengkel|kandang|konter|penduduk
L8 alamat|kantor|ruko|gedung ... nyatanya .. sawah|laundry|kuburan|bengkel|kandang|konter|kos|rumah|kebun|ruko|tanah
L8 ruko kosong
L8 cari|datangi|telusuri|maps .. @office|ruko ... @denied|nyatanya|tutup|kosong
L8 cek alamat|ruko ... @denied|nyatanya|tutup|kosong
L8 cek|datangi|telusuri .. sana|lokasi|tempat ... nyatanya
L8 @denied .. penyewa
L8 @denied ada . perusahaan|agen . begitu|itu|nama
L8 tanya|minta|@asked . alamat|lokasi ... @evade|@chat|nanti|share|rahasia|tolak|muter|blokir|virtual
L8 tanya|@asked .. kantor ... @evade|@chat|nanti|share|rahasia|tolak|muter|blokir|virtual
L8 @office , . di? @chat|hp saja|cukup|doang|cuma
L8 tim|team|kami virtual|remote
L9 @emblem .. @state ^sah|asli
L9 @state . @emblem
L9 orang .. @denied .. kenal ... @state
L9 @denied . kenal . pakai .. @emblem
L9 mengaku|catut|bilang .. dari|petugas|staf|pegawai|orang|utusan|panitia .. @state
L9 mengaku . petugas|staf|pegawai|orang imigrasi
L9 mengaku . @state|imigrasi
L9 mengaku .. program
L9 dari @state ... nomor . nomor? . biasa|pribadi
L9 @emblem negara ... pribadi|biasa|wa|hp
L9 kaos|map|spanduk|baju|jaket|topi|banner|bergambar|stan|bendera .. @state .... bukan|tidak|pribadi|biasa|# # #
L9 kaos|map|baju|jaket|topi .. @state
L9 @state ... @denied ada nama
L9 akun .. palsu .. @state
L9 catut .. @state|perusahaan|hotel|pabrik|nama|kapal
L9 bawa2|bawa|jual|catut|memakai nama .. @state|perusahaan|hotel|pabrik
L9 pakai|pinjam|numpang nama .. @state|hotel|pabrik
L9 program|mitra|resmi|official|info|dari|petugas|kerjasama|undang .. @state && nomor|wa|hp|japri|chat pribadi
L9 kerja sama . @state .... japri|pribadi|admin
L9 kerja sama . @state && # # #
L9 @state .. undang && # # #
L9 program . @state && gopay|ovo|japri
L9 staf @state && transfer|rekening|jaminan|uang
L9 program .. @state && logo
L9 mirip . petugas|staf|@state
L9 @denied . kabar|pinjam nama
L9 cuma pinjam nama
L9 dari|petugas|staf|katanya .. @state|imigrasi .... # # #
L9 program|kerjasama|mitra|panitia|lowongan .. @state|negara .... # # #
L9 undangan|pengumuman|panggilan|koordinator|kuota|resmi .. @state|negara .... # # #
L9 program|kerjasama|mitra .. @state|negara|imigrasi .... pribadi|japri|gmail|wa|hp|admin ^resmi
L9 panitia|lowongan|undangan|pengumuman .. @state|negara|imigrasi .... pribadi|japri|gmail|wa|hp|admin ^resmi
L9 panggilan|koordinator|kuota|resmi .. @state|negara|imigrasi .... pribadi|japri|gmail|wa|hp|admin ^resmi
L9 official|dari|petugas|staf .. @state|negara|imigrasi .... pribadi|japri|gmail|wa|hp|admin ^resmi
L9 program . @state|presiden|negara .... wa|hp|japri|nomor|uang|transfer|hubungi
L9 @state|negara .. program|lowongan|kuota|panitia .... wa|hp|japri|nomor|uang|transfer|hubungi
L9 @state .... saya|pribadi|japri|kak|bang|mas|mbak|bu|pak|sendiri|sdr nomor|wa|hp
L9 @state .... nomor pribadi|hp|biasa|sendiri|wa
L9 @state .. buka|membuka|mendata .... japri|akun|wa|balas
L9 petugas|panitia|staf|utusan|pejabat @state .... nomor|wa|transfer|minta|uang|# # #
L9 anda .. lolos|terpilih|dinyatakan|terdaftar .... @state
L9 @state .... anda .. lolos|terpilih|dinyatakan|terdaftar
L9 @state ... @denied .. pegawai|orang|staf|kenal . situ|sana|jabatan|siapa|mereka
L9 perusahaan|hotel|pabrik|kapal .. besar|terkenal|ternama|raksasa|gede .... nomor|gmail|hp|wa|pribadi
L9 asli|pusat|kantor .. bilang|jawab|memastikan|@denied .. @denied? .. orang|pegawai|kenal . mereka|nama|dia|orang
L9 nomor .. beda|lain|bukan .. dari|dengan|di|sama .. resmi|web|website|situs
L9 bukan .. nomor? di? .. web|website|websitenya|situs
L9 jangan .. hubungi|telpon .. nomor .. website|web|kantor|situs
L9 logo .... nomor|gmail|hp|email .. beda|lain|biasa|pribadi|perorangan|prabayar|prepaid
L9 logo .... gmail|prepaid|prabayar
L9 sertifikat|ijazah|kartu|undangan|pengumuman|panggilan .. @state ... wa|pribadi|nomor|asing|hp
S4 @reward|imbalan|amplop .. per|tiap|setiap|seorang|sekepala .. orang|kepala|calon|pekerja|member|anak|nama|closing
S4 @reward|imbalan|amplop .. seorang|kepala
S4 gaji .. $? . seorang|kepala
S4 @recruits .. @people ... terima . $ . tiap|per|setiap
S4 gaji ajak
S4 @recruits .. $ . per|tiap|seorang . orang|kepala|nama ^petugas|paspor
S4 dapat|dibagi .. $ . per|tiap|seorang|untuk .. orang|kepala|pekerja|calon|worker ^petugas
S4 $ .. untuk|per|tiap|setiap|each .. pekerja|worker|calon|kepala|anak .. @recruits|serah
S4 @recruits .. @people|adik|member|warga ... @reward|amplop|imbalan|dibagi|jatah ^gaji|kerja|slot
S4 ajak|carikan|kumpul .. @people|adik|member|warga|# ... kasih|dapat|dibagi|tambahan . .. $|ratus ^gaji
S4 gandeng|gaet|masukkan .. @people|adik|member|warga|# ... kasih|dapat|dibagi|tambahan . .. $|ratus ^gaji
S4 kepala .. dapat|kasih|cair .. $|ratus ^petugas
S4 kepala $ . cair|langsung|masuk
S4 tiap|per . closing .. dapat|kasih|cair . $
S4 kepala saya|kami|bos|agen bayar
S4 tiap|per|setiap nama|orang|kepala ... kasih|dapat .. $|ratus
S4 @recruits , $
S4 @recruits # . ,? . potong|@reward|$
S4 bayar .. karena .. @recruits
S4 bayar .. $ . untuk . tiap|per kepala
S4 ajak .. dapat|kasih .. $|ratus
S4 dapat|kasih|terima .. $|bagian|jatah ... kalau . saya|kamu|aku . jadi|ikut|berangkat
S4 tiap|per . teman|orang ... kasih .. #|$
S4 @recruits .. @people . hitung|dihitung|bayar . per|tiap|kepala
S4 @reward .. yang|kalau|bila|karena|tiap|setiap . @recruits
S4 ajak .. dapat|dibagi|kasih . $|@reward
S4 tiap|per|setiap|setor|1|# .. orang|kepala|nama|member|calon|anak|teman|adik|jalan|ikut .. dapat|cair|komisi . $|ratus
S4 komisi .. sponsor|agen|calo
S4 get|earn .. komisi
S4 potong .. kalau|bila .. bawa|ajak
S4 @recruits . # .. potong|@reward|$
S4 saudara|teman|bibi .. terima|dapat|ambil|took .. uang? rokok|jasa|persenan|amplop .. agen|dari|tiap|untuk|syarikat
S4 paman|tetangga|tante .. terima|dapat|ambil|took .. uang? rokok|jasa|persenan|amplop .. agen|dari|tiap|untuk|syarikat
S4 om|alumni|ketua .. terima|dapat|ambil|took .. uang? rokok|jasa|persenan|amplop .. agen|dari|tiap|untuk|syarikat
S4 guru|kader|dia|orang .. terima|dapat|ambil|took .. uang? rokok|jasa|persenan|amplop .. agen|dari|tiap|untuk|syarikat
S4 saudara|teman|bibi|paman|tetangga|tante|om|alumni|ketua|guru|kader|dia .. terima|dapat|ajak ... @reward
S4 tiap|per|setiap .. orang .. ajak .. bayar|kasih . $
S4 dapat gaji|uang|duit .. dari agen|sponsor|syarikat|calo
S4 dapat|took|ambil .. uang|$ .. dari . agen|syarikat|sponsor|calo ^makanya|biar
S4 bayar . agen|sponsor|syarikat .. tiap|per|kepala|carikan|cari
S4 saudara|teman|bibi|tante|tetangga|dia|ajak .. bayar .. kepala|per orang
S4 perlu|cari|dicari|wanted|butuh . sub? agen|perekrut|koordinator .. desa|lapangan|daerah|kampung
S4 sub agen
S4 iklan|postingan|post|info|tawaran|lamar|lamaran|daftar|diumumkan|kabar .. di|dari|lewat|saluran|via|on .. @medium
S4 iklan|postingan|unggahan .. @social|youtube
S4 kabar|info|tahu|iklan .. video|reels|konten|status|story
S4 @medium .. iklan|postingan|story|marketplace|viral|dibuka
S4 @social ... ajak|tawari|nawarin|ditawari|daftar|komen|inbox|dm|diumumkan|didata|gabung|lamar|terpikat
S4 grup|channel|story|siaran ... daftar|komen|inbox|dm|diumumkan|didata|tergoda|gabung|lamar|join
S4 @learnt2 .. @medium|media
S4 join|masuk|ikut|gabung|salam|admin .. @medium .. iklan|info|tki|pelamar|telegram|wa|kerja|kami
S4 live . @medium
S4 @medium live
S4 grup|group|channel .. facebook|telegram|wa|medsos|tiktok ^keluarga
S4 komen|komentar|coment .. @medium|mau|minat|inbox
S4 fyp|reels
"""
