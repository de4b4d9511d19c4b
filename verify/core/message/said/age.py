"""What messages say of age and of changed papers that is a red flag (indicators.csv A): rows. Data only."""

from __future__ import annotations

ROWS = """
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
