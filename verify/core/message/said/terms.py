"""What messages say of contract and age that is a red flag (indicators.csv C, A): rows. Data only."""

from __future__ import annotations

ROWS = """
C1 @paper ,? @denied ada|perlu
C1 hitam .. putih @denied
C1 belum .. teken .. apa|@paper
C1 verbal .. saja|aja|doang
C1 tulisan|huruf mandarin
C1 ditanya|tanya .. @paper .. jawab .. nanti
C1 @paper .. @denied .. perlu|usah|penting
C1 surat|tulisan .. mandarin .. semua
C1 surat|tulisan|isinya .. mandarin ... @denied .. tahu
C1 @paper .. kosong
C1 teken tanpa .. baca
C1 @paper .. formalitas
C1 @paper .. nanti .. .. kapal|sana|ladang
C1 @paper .. ntar|nanti|belakangan .. saja|aja
C1 @paper .. mandarin .. semua|doang|saja
C1 @denied .. hitam .. putih
C1 @paper .. @denied .. kasih|ada|terima|lihat|bikin|tulis
C1 @paper .. mandarin ... @denied
C1 cuma .. lisan|omongan|janji
C1 perjanjian .. lisan
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
C1 @denied teken
C1 teken .. apa .. belum
C1 @paper .. belum .. lihat|tahu|pegang|terima
C2 @paper|bilang|janji .... sampai .. sini|sana .. ditaruh|suruh|dikasih|jadi|kerja
C2 bilang .... sekarang .. suruh
C2 @paper|bilang|janji .... sekarang ... suruh|malah
C2 @paper .... sampai .. .. ditaruh|suruh|malah|dikasih|ditempatkan
C2 janji ... jadinya|dapat|dapetnya
C2 @workthing .. bukan .. yang .. di .. @paper
C2 awal ... kemudian|lalu|terus|habis .. dijual|oper|pindah|dipindah
C2 tulisan|tulisannya|tertulis|lowongan ... malah|nyatanya|sampai
C2 nyampe|sampai .. malah
C2 bilang|katanya|awal ... ... sampai .. oper|malah|jadi|suruh|nyatanya|kirim|pindah|ke
C2 kerja .. bukan ... tapi
C2 gaji .. @denied sesuai
C2 bukan|tidak .. seperti|sama|sesuai .. janji|iklan|awal
C2 janji ... .. tapi|tp|padahal|eh .. suruh|jadi|kerja|kirim|ke
C2 dijual .. ke .. majikan|agen
C2 iklan ... .. tapi|eh .. suruh|jadi|kerja
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
C2 malah ... padahal .. @promise|kontrak
C2 kerja ... padahal .. @promise|kontrak
C3 @denied .. belajar
C3 @denied .. masuk? asrama .. .. terbang
C3 opp|tes|pelatihan .. lewat|dilewati|skip|diskip
C3 @denied pakai .. sekolah|pelatihan
C3 @denied usah|perlu .. belajar .. bahasa .... terbang
C3 terbang .. besok|lusa|malam|# hari .. tanpa .. proses|persiapan
C3 @denied .. karantina|blk|pembekalan|orientasi|psikotes|briefing|belajar
C3 @denied @ikut? ikut? @preparation
C3 @preparation .. @denied .. ada|perlu|usah|pakai|wajib
C3 @preparation @denied
C3 @denied usah|perlu|pakai . @preparation
C3 @denied tunggu .. @preparation
A1 ktp .. belum .. keluar|jadi|ada|punya
A1 Y tahun .. kurang|lewat|lebih
A1 ktp .. belum .. keluar|jadi|ada
A1 baru|masih .. kelas .. sma|smk
A1 kelas .. smp|sd
A1 belum cukup umur
A1 @young .. kelas ix|vii|viii|smp|sd
A1 kelas ix|vii|viii
A1 masih sma .. kelas .. #|satu
A1 masih di bawah .. #|umur
A1 @teen .. Y ^orang
A1 @teen .. .. Y tahun
A1 Y Y tahun
A1 lahir .. tahun? B
A1 baru . lulusan . smp|sd
A1 putus sekolah .. umur? Y
A1 anak .. sekolah .. bawa|ajak|kerja|terbang
A1 @young .. umur .. Y
A1 belum .. punya? ktp
A1 Y th|tahun .. boleh|oke|ok|gas|masuk|bisa|diterima
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
A1 baru|lagi|mentas .. lulusan .. smp|sd
A1 Y , santai|aman|bisa|boleh|gampang|tenang
A1 Y kan? , @hurry
A1 masih Y
A1 masih|baru|lagi kelas .. #|satu|dua|tiga|Y
A1 belum .. lulusan .. smp|sma|smk|sekolah
A1 baru|lagi .. lulusan .. smp|sd
A1 @young .. masih .. sekolah|smp|sma|smk
A1 siswi|pelajar .. smp|sma|smk
A1 kelas .. #|satu|dua|tiga .. smp|sma|smk
A2 bikin .. lahir|umur
A2 akta|ktp|kk|ijazah .. bikin .. lain|beda
A2 umur .. sebenarnya|asli
A2 ktp|paspor|kk .... tertulis|ditulis .. #
A2 data .. lahir .. bikin|buat|dibuat|ganti
A2 umur .. dikatrol|katrol|dinaikin|dinaikan
A2 umur .... paspor|ktp|kk .. tulis|ditulis|dibuat|jadi
A2 tuakan .. # tahun
A2 tuakan|palsu && umur|ktp|lahir
A2 bikin .. ijazah
A2 umur .. tambah|ditambah|ditambahin|dibuat|dipalsu|bikin
A2 umur .. jadi|menjadi .. #|Y
A2 nembak|tembak|tembakan .. ktp|ijazah|kk|akta|paspor
A2 ktp|ijazah|kk|akta|paspor .. nembak|tembak|tembakan|palsu|aspal
A2 umur|lahir|nama|ktp|kk|identitas|data|akta|ijazah .. .. ubah|tuakan|palsu|sesuaikan|atur|diakali|dimainkan
A2 umur|lahir|nama|identitas .. ganti
A2 ganti|ubah|tuakan|palsu .. umur|nama|lahir|identitas|data|ktp|kk
A2 ktp|paspor|kk|akta|ijazah .. ganti|bikin .. umur|nama|#|baru
A2 bikin .. ktp|kk|akta|ijazah .. umur|palsu|baru|aspal
A2 kk|ktp|akta|paspor baru jadi
A2 atur .. umur
A2 pakai .. identitas|ktp|kk|akta|ijazah .. saudara|teman|orang
A2 ijazah|ktp|kk|akta .. bikin
A2 lahir|umur|data .. geser|digeser|majukan|mundurkan|dimundurin|dimajuin|majuin|mundurin|naik|dinaiki|katrol
A2 pakai .. nama|data .. saudara|teman|orang
A2 pakai|kasbon .. nama|data|akta|ktp|ijazah|kk .. saudara|teman|orang|tetangga
"""
