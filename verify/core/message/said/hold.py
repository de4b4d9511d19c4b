"""What messages say of held papers and people that is a red flag (indicators.csv K1, K2): rows. Data only."""

from __future__ import annotations

ROWS = """
K1 @docs ... @keep .. .. @keeper|saya|kami|@person ^sendiri|dewe|sorangan
K1 @keeper|kami .. @keep|ambil .. .. @docs ^sendiri|dewe|sorangan
K1 @docs .. langsung? .. ambil|titip|taruh|tinggal|serah|sita|kumpul .. @keeper|@person|orang
K1 @docs .. ikut saya|kami
K1 @docs saya kami|dia . ambil|tahan
K1 @docs langsung .. minta|ambil|sita
K1 @docs .. biar .. yang @keep
K1 @docs .. .. ajak @keeper|@person|orang|ketua
K1 @docs .. saya|kami ajak ^pulang|ke|saat|waktu
K1 titip|serah|kumpul|tinggal|tahan|sita|setor .. @docs .. .. @keeper|@person|saya|kami
K1 @docs , di .. @safe|@keeper
K1 @docs .. pegang|tahan|simpan|sita .. teman|orang|cowok|bapak|om|dia ^sendiri|dewe|surang
K1 paspor . ambil|sita , hp .. ambil|sita
K1 paspor ... hp .. sita|rampas|tahan
K1 @keeper .. @denied .. kembali|kasih .. @docs
K1 @denied pegang . @docs .. sendiri ,
K1 @docs .. ada|masih . sama|ke|di . dia|@keeper|@person
K1 @docs .. minta .. @keeper .. .. kembali|jaminan|tahan
K1 @docs .. kami|@keeper|@person . @keep ^sendiri|surang|dewe
K1 @docs .. biar|nanti . saya . @keep|ajak
K1 @docs ... @possess .. .. @keeper ^sendiri|dewe|sorangan
K1 @docs .. aman .. @keeper|kami
K1 ambil|kembali .. ijazah|bpkb|shm|kk|akta|ktp ... bayar|tebus|denda
K1 @docs .. taruh|tinggal|titip|simpan .. di sini
K1 @docs . @keeper|dia jaga
K1 @docs . stay|remain|aman .. with|kami|us
K1 @docs .. @denied .. .. kembali|serah
K1 @docs .. tahan|sita|umpet ^sendiri|imigrasi
K1 @docs ... tahan .. sampai|lunas|selesai
K1 @docs ... di|ke tangan .. @keeper|@person|saya|kami
K1 @docs .. kuasa .. @keeper
K1 @docs .. masih .. di|sama|ke . @keeper|@person|saya|kami
K1 @docs .. @hold|ada .. di . @keeper|@person|saya|kami
K1 @docs asli .. di . @keeper|@person
K1 @docs .. .. di|ke|masuk .. @safe|posko|meja ^sendiri|dia|saya
K1 @docs pegang|tahan|simpan x ^sendiri|masing|pekerja|saya
K1 @docs selesai . langsung? . saya|kami simpan
K1 @docs . with . . @keeper|@taker
K1 @docs .. asli .. @handed|@keep ^@own|saya|tunjuk|pegang
K1 asli .. @docs .. @handed|@keep ^@own|saya|tunjuk
K1 asli .. @handed|@keep .. @keeper|saya|kami
K1 @keeper|kami|saya|@handed .. @docs .. asli ^bukan
K1 @paperish asli .. @hold ^@own
K1 @docs ... jadi|sebagai|buat|untuk|bakal|as .. @pledge|ikat|tandajadi|niat
K1 jaminan|sandera .. . @docs
K1 @docs ... jaminan|sandera|pengikat|collateral|guarantee|cekelan|gadai
K1 @docs .. @denied . @allowed? . kembali
K1 @docs .. @denied . @allowed|kasih . ambil
K1 minta|kembali|ambil .. @docs .. @denied .. kasih|boleh|kembali
K1 @docs ... minta .. @denied|ditolak|marah
K1 minta|ambil|bantu .. @docs .. .. @keeper
K1 baru .. @docs .. kembali|pulang|kasih|keluar|serah
K1 @docs .. baru .. kembali|pulang|kasih|serah|ambil .. kalau|setelah|asal|begitu
K1 @docs ... kembali|ambil|pulang|serah .. setelah|selesai|kalau .. kontrak|kerja|tahun|lunas|tebus|sampai
K1 simpan|pegang|kumpul .. @docs .. asli
K1 titip .. @docs ... minta .. @denied
K1 kirim .. @docs asli
K2 kawat berduri
K2 pagar .. listrik|kawat|kawati|teralis
K2 pagar|jendela teralis
K2 jendela .. besi|teralis|paku
K2 @den .. .. @shut
K2 kunci .. dari luar
K2 kunci di . dalam|@den
K2 sekap .. @den
K2 kunci the|kami|anak|dia|us ^masing|sendiri|job|saya|pegang
K2 tahan .. di .. ruko|rumah|gedung|mess|asrama|penampungan|kamar|gudang ^polisi
K2 keluarga|ortu|suami .. .. @denied . boleh|kasih|izin . masuk|ketemu && @den
K2 @den ... @ban keluar
K2 sekap
K2 isolasi .. .. lantai|kamar|@den
K2 pagar|gerbang .. jaga|kawal|senjata|satpam ^hotel
K2 jaga|satpam|kawal .. preman|ketat|senjata|tongkat
K2 satpam .. senjata
K2 satpam|jaga .. usir
K2 keluarga|@visit ... usir
K2 jaga|kawal .. ikut .. pergi|mana
K2 @ban|@denied . . @allowed . . @outside|@visitee ^gratis|umum|kantor|kirim
K2 @denied . boleh|kasih|izin . . @contact ^sembarang|saat|waktu|petugas
K2 @denied . @allowed . @visit && @den|keluarga|anak|adik|dia
K2 @denied|@ban . @allowed? . pegang .. hp
K2 @ban keluar|@visitee .. rumah|@den|majikan|sendiri|dulu|kawal|awasi
K2 @ban . . nelpon|telponan|@visitee && @den|majikan
K2 @ban|@denied keluar|meninggalkan .. @den
K2 @denied cannot .. keluar|hp
K2 tidak . keluar .. @den|rumah
K2 keluar|telponan|nelpon|jenguk|warung .. @denied . @allowed
K2 @visit ... @deny|@denied .. @den|satpam|jaga|jenguk|gerbang|buka|masuk
K2 satpam|jaga|pl|@keeper .. larang|ditolak .. keluar|@contact|masuk|ketemu|pulang
K2 satpam|jaga .. @denied .. kasih|boleh .. masuk|keluar
K2 tamu|kunjung|jenguk .. @ban|larang
K2 keluarga .. @denied .. jenguk|kunjung
K2 keluar|warung .. harus|wajib .. izin|surat|kawal|antar ... kawal|pintu|antar|jaga
K2 keluar|buang|mandi .. pun|saja|aja . kawal|temani|awasi|antar
K2 hp .. masuk .. kardus|kotak|laci|lemari|karung
K2 hp ... cuma|mung . kasih .. jam|menit
K2 @denied . pernah .. keluar .. @den
K2 hp .. serah .. @keeper|satpam|masuk|petugas
K2 telponan|hp .. harus .. depan @keeper
K2 hp .. titip .. @keeper|@safe|satpam
K2 keluar .. harus|wajib|cuma .. izin|surat|temani|kawal|antar && hp|kompleks|asrama|penampungan|mess|rumah
K2 @den .. jaga .. polisi|preman|senjata|senapan
K2 @denied . boleh . lari|pergi ^kerja|luarnegeri
K2 keluar ... selalu|pun .. kawal|jaga|awasi
K2 hp ^boleh|sendiri|tidak|bukan .. .. @taken ^sendiri|bakal
K2 hp ^boleh|sendiri|tidak .. pegang|simpan .. @keeper|kami|saya|asrama ^sendiri
K2 sita|rampas|tahan|kumpul|cabut .. hp|simcard
K2 @keeper|kami .. ambil|simpan|pegang .. hp
K2 hp .. ganti|tukar .. hp
K2 hp ^kelas|belajar .. cuma|jatah|kasih .. .. hari|sekali|jam|seminggu|menit ^kelas|belajar
K2 hp|telponan .. jatah|cuma .. menit|sekali|jam ^kelas
K2 hp|telponan .. awasi|jaga
K2 simcard .. @taken|patah|buang
K2 @denied satu pun .. boleh .. turun|@outside
K2 @denied .. kasih|boleh|untuk . lewat .. pagar|pager|gerbang
K2 tidak untuk keluar
K2 visitors|tamu|jenguk|kunjung @denied allowed|boleh
K2 kapal .. @denied . @allowed . turun
K2 gereja|warung|pasar|masjid .. @denied . @allowed
K2 bayar|tebus|denda ... baru|supaya .. pintu|keluar .. buka|@den
K2 kunci|kawal .. jaga|satpam|nyonya|majikan ... keluar
K2 keluar ... kunci .. ajak|pegang|bawa .. nyonya|majikan|@keeper
"""
