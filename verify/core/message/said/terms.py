"""What messages say of contract, changes and training that is a red flag (indicators.csv C1 to C3): rows. Data only."""

from __future__ import annotations

ROWS = """
C1 tanpa . @paper
C1 tanpa teken
C1 belum . pegang|lihat|terima|baca . @paper ^jangan
C1 belum . teken apa
C1 teken . apa .. belum
C1 belum ada @paper . apa|tertulis|tulis
C1 @paper tertulis belum ada
C1 @paper .. belum .. tahu
C1 hitam .. putih . @denied perlu
C1 @paper ,? . tidak|tanpa . ada|perlu|usah|penting|pakai|kasih|terima|lihat
C1 @paper ,? . tidak|tanpa . bikin|tulis|tunjuk|terjemah|jelas|baca|pegang|boleh|wujud
C1 @paper ,? . belum . lihat|pegang|terima|kasih|tunjuk|baca|terjemah|tahu
C1 @paper ... sampai .. belum|tidak .. lihat|pegang|terima|kasih|tunjuk
C1 tidak . ada|kasih|pakai|lihat|terima|dapat|tunjuk . @paper ^kawin|rumah|di
C1 tidak . pegang|baca|perlu|usah|bikin|suka|dituangkan|main . @paper ^kawin|rumah|di
C1 @denied . pernah|sempat|boleh? . lihat|baca|terima|pegang|tunjuk|kasih .. @paper|isi
C1 @denied .. surat|selembar|lembar .. @paper
C1 surat kontrak .. tidak ada
C1 surat .. kerja|janji|setuju .. tidak|belum .. ada|pegang|terima|lihat
C1 hitam .. putih . @denied && kontrak|perjanjian|majikan
C1 mulut|omongan .. hitam .. putih
C1 hitam .. putih ... ribet|repot|merepotkan
C1 @paper .. formalitas|rahasia|sekilas|kosong
C1 @blankpaper ... teken
C1 teken ... @blankpaper
C1 teken ... kosong|blank|putih
C1 kolom|gaji|isi|nama .. kosong ... teken
C1 teken ... kolom|gaji|isi|nama ... kosong|belum .. tulis|ada|isi
C1 isi .. kosong|susul|nanti|belakangan .. teken
C1 teken ... isi .. kosong|susul|nanti|belakangan|ketik
C1 teken ... tidak|tanpa|belum .. baca|tahu|jelas|terjemah|isi|sempat
C1 tidak|tanpa|belum .. baca|terjemah|jelas ... teken
C1 tidak|tanpa|belum . baca . isi|halaman
C1 baca ... tutup|buru|rampas|larang|marah|sembunyi|umpet
C1 halaman|lembar|muka ... jangan .. buka|dibuka|baca
C1 tutup .. halaman|muka|isi
C1 pokok|pokoknya teken
C1 sudah? teken saja|aja ^kalau
C1 @paper tidak ,
C1 tanpa hitam
C1 @paper belum ada ... nanti|sampai|sana|baru
C1 @paper ... tidak|belum . boleh|perlu|usah|pernah .. pegang|baca|lihat|tahu|tunjuk
C1 isi|surat . kosong
C1 kolom .. kosong
C1 muka|halaman ... tutup
C1 @paper . semua|all . @lang
C1 kertas @lang
C1 @paper .. baca .. sampai|@there
C1 hitam .. putih @denied ada|perlu|usah
C1 @paper ,? . nanti|setelah .. sampai|sana|@there|baru
C1 tulisan|huruf|bahasa @lang ... mana|@denied .. tahu|jelas|terang
C1 teken|jempol|thumb ... @denied tahu
C1 buta huruf ... teken
C1 @paper .. mandarin semua
C1 @paper ... mandarin semua
C1 @paper|surat|dokumen|isi|kertas|teken ... bahasa|tulisan|huruf|aksara . @lang
C1 @paper|surat|dokumen|isi|kertas|teken .. @lang .. semua|doang|saja|cuma|polos|@denied
C1 bahasa @lang .. tanya|teken
C1 teken ... bahasa @lang
C1 @lang . tanpa|tidak terjemah
C1 @paper . teken|dibuat|bikin|dibikin|kasih|nanti|susul|dibagi|baru|kira|tunjuk|perlihatkan|lihat|cuma .. @there
C1 @paper .. @laterish ... @there
C1 @paper ,? . di . @there ^wajib|harus
C1 @paper .. baru .. dibuat|bikin|bagi|dibagi|kasih|tunjuk .. sampai|@there
C1 @there ... baru .. @paper
C1 kerja|naik|berangkat .. dulu , @paper . . nanti|belakangan|belakang|susul|baru|gampang
C1 @paper .. belakangan|belakang .. kira|saja|laut|kapal|sana
C1 @paper ... mulut ^baru|nanti
C1 mulut .. saja|cukup|cuma && kontrak|perjanjian|majikan
C1 cuma .. mulut .. majikan|bos|agen
C1 majikan|bos|syarikat|janji ... mulut .. saja|cukup|je
C1 fotokopi .. @paper ... @denied|alasan|lemari|tahan
C1 @denied .. fotokopi .. @paper
C1 minta|tanya|@asked|lihat .. @paper ... rahasia|alasan|nanti|@evade|teken|marah
C1 bahasa ... tanya .. teken saja
C2 @sofar .... nyatanya|jadinya ^umrah|batal
C2 @sofar ... malah .. suruh|jadi|kerja|dapat|ke|di|kirim|taruh|masuk|oper|ajak
C2 @sofar .... sampai|tiba|turun|setiba . sana|sini|sono|kono .. suruh|ditaruh|dikasih|jadi|kerja|oper
C2 @sofar .... sampai|tiba|turun|setiba . kana|ditu|di|negara .. suruh|ditaruh|dikasih|jadi|kerja|oper
C2 @sofar .... sampai|tiba|turun|setiba . sana|sini|sono|kono|kana|ditu|di|negara .. kirim|masuk|dapat|jaga|taruh|layani
C2 @deal .. , . sampai|tiba|turun|setiba ^bayar
C2 surat|kontrak|brosur|kertas . memang|bilang|tulis|kata .. , . sampai|tapi|nyatanya|sekarang
C2 janji|kontrak|perjanjian|awal .. , . ajak|dibawa|turun|diturunkan|dilempar|oper
C2 sampai|tiba|setiba ... nyatanya|malah|dijadikan|jadikan|disodori|alih ^umrah
C2 sampai|tiba|setiba ... jadi .. , bukan
C2 sampai|tiba|setiba .. suruh ... bukan
C2 katanya|bilang .. , . sampai . suruh|jadi|dikasih|kerja ^bayar|setor
C2 @workthing .. ubah|berubah ^tiga|terus
C2 nyatanya . bukan
C2 @deal|bilang|katanya ... tapi|eh|padahal|lah|namun . suruh|jadi|dapat|kirim|masuk
C2 @deal|bilang|katanya ... tapi|eh|padahal|lah|namun . taruh|dimasukin|kerja|turun|diturunkan|serah
C2 suruh|jadi|kerja|masuk|taruh|kirim ... padahal . @deal|setuju
C2 @deal|bilang|katanya .... sekarang . . suruh|malah|kena|pindah|alih|wajib
C2 @deal|bilang|katanya .... sekarang . jadi|kerja|ikut|ganti ^mandor
C2 awal .... sekarang . . suruh|jadi|malah|kena|ikut|ganti|pindah|alih|kerja
C2 bilang|katanya .. , sekarang saya|dia|di
C2 @deal|bilang|katanya .... sekarang . katanya|bilang
C2 sekarang .. malah .. suruh|kerja|jadi && janji
C2 turun|tiba|sampai .. malah .. serah|ke|suruh|ajak|jadi
C2 setuju . jadi . $|#
C2 @deal .. #|$ ,? .. keluar|dapat|terima|slip . #|$
C2 daftar .. , sekarang .... jadi
C2 deal|setuju|teken|daftar|lamar ... tempatkan|ditempatkan|serah|masuk|dimasukin|taruh|alih .. di|ke|kapal
C2 daftar|lamar|teken|terima jadi|untuk|sebagai .... sampai|tiba|setiba .. suruh|jadi|kerja|taruh|ditaruh
C2 @workthing|gaji|jabatan|posisi|job|lokasi|penempatan|peserta|calon|keluarga .. alih|tukar ^sendiri|tas
C2 alih .. ke|jadi ^rekening
C2 oper|pindah . ke|jadi . majikan|kebun|kapal|keluarga|negara
C2 posisi|jabatan|job|pekerjaan|negara|tujuan|tempat .. ubah|ganti|beda|pindah .. jadi|ke|dari
C2 ganti . negara|tujuan|jabatan|posisi
C2 pindah|alih ... tanpa beritahu|persetujuan|izin|tanya|pemberitahuan
C2 nyatanya . suruh ^nambah|tambah|bayar|setor
C2 bukan . kerja|tempat|majikan|gaji . yang . @deal
C2 nyatanya .. jadi .. , . janji
C2 teken|daftar . jadi|untuk .. , sekarang
C2 tawari|ditawarkan|ditawari .. , yang . kasih|dapat|ada
C2 beda|lain . dengan|dari|sama . yang . janji|sepakat|setuju|tawari|bicara
C2 sampai .. kerja . jadi|sebagai .. , bukan
C2 @deal ... baru . beritahu|kabar|kabari
C2 setelah sampai . ajak .. ke x
C2 @workthing|posisi|job .. ganti . mendadak|sampai|tiba|dadakan
C2 ganti|alih|ubah ... dari .. jadi|ke ^uang|biaya
C2 gaji . @deal .. , . bayar . cuma
C2 @deal ... tapi . taruh|masuk
C2 padahal .. dulu|waktu|awal .. bilang|janji|katanya|@deal
C2 janji|deal ... , . dapat|terima|keluar . cuma
C2 seharusnya .. , . sekarang|nyatanya|malah
C2 bilang|katanya kerja|jadi|jaga .. , . sampai|tiba
C2 bukan .. seperti . mulut|janji|bilang
C2 terbang|daftar jadi|untuk|sebagai .... sampai|tiba|setiba .. tempatkan|ditempatkan|suruh|jadi
C2 ganti bos|majikan . sudah|#|tiga|dua|lagi|terus
C2 bilang|kabar|kabari . ganti x
C2 posisi|jabatan|job .. tidak ada .. wajib|jadi|suruh
C2 bukan . keluarga|majikan|perusahaan|bos|@sofar|yang . yang? . dulu|awal|wawancara|surat|kontrak|video|videocall
C2 surat|kontrak|perjanjian bukan . ini|itu
C2 bukan . lagi . tapi
C2 beda|lain|jauh .. dengan|dari|sama . @sofar
C2 @denied .. sesuai|seperti|sama .. @sofar|surat|kertas
C2 gaji .. turun|diturunkan . sepihak|jadi|separuh|setengah
C2 gaji .. separuh|setengah|kurang|beda .. @sofar|setuju
C2 gaji .. @deal . .. $ ... keluar|terima|cuma|slip|nyatanya|dapat . .. $|#
C2 @deal .. gaji? .. $ , . . keluar|terima|cuma|slip|nyatanya|dapat
C2 gaji ... separuh|setengah|turun .. dari|omongan|perjanjian|kontrak|awal|janji
C2 dijual .. ke .. majikan|agen
C2 bilang|katanya ... kok . sekarang
C3 tidak|tanpa . @ikut? . @prep ^bohong|lagi
C3 tidak|tanpa @ikut? @ikut? . @prep ^bohong|lagi
C3 tidak|belum .. ajari|bekali|pelatihan ... terbang|tiket|pesawat|tanggal|bandara|besok
C3 tidak|tanpa . wawancara && langsung|terbang|berangkat
C3 belum .. @prep .... terbang|tiket|berangkat|jadwal|bandara|pesawat|besok
C3 @prep , . tidak . ada|perlu|usah ,
C3 @prep . tidak|tanpa . ada|perlu|usah|pakai|wajib|ikut|butuh|dilakukan|diadakan|minta
C3 @prep .. tidak|tanpa . ada|perlu|usah|ikut|dilakukan|diadakan
C3 wawancara . tidak ada|perlu
C3 @prep .. ,? . tidak perlu|usah|butuh
C3 pagi|siang|tadi|baru|kemarin|semalam ... besok|sore|subuh|malam .. sudah|wajib . @fly|pamit|jemput
C3 siap . dalam . dua|tiga|sehari|#
C3 daftar|data|isi|setor|kirim .. , .. hari kemudian|lagi|setelah . @fly
C3 @prep tidak|tanpa ,
C3 @prep|medical|bahasa . ,? skip|loncat|hapus|buang
C3 @prep .. skip
C3 skip .. @prep
C3 @prep .. dihapus|ditiadakan|dilompati|diloncati|dilewati|dilewatin|dilangkahi
C3 @prep ... buang .. waktu
C3 @apply ... @soon ... @fly ^bulan|tahun|depan
C3 @soon .. @apply ... @soon ... @fly|di
C3 @apply ... @fly .. @soon
C3 @soon .. @fly ... tidak|tanpa .. @prep
C3 langsung . @fly|kerja .. @soon|hari|minggu
C3 semalam|kemarin|tadi|baru .. , . hari|tadi|besok .. sudah .. @fly
C3 proses . #|dua|tiga|empat hari .. langsung
C3 # jam|hours .. @fly|proses|plane ^kerja|lembur|perjalanan
C3 dalam .. # jam|hours
C3 belajar . sambil|sana|situ
C3 belajar .. di sana|situ|kono|ditu
C3 siap|persiapan .. # hari|jam
C3 tanya .. @prep ... langsung
C3 @prep ... langsung .. terbang|berangkat|kerja && @denied
"""
