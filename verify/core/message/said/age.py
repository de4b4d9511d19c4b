"""What messages say of age and of changed papers that is a red flag (indicators.csv A): rows. Data only."""

from __future__ import annotations

ROWS = """
A1 umur Y
A1 umur !tuakan|geser .. Y ^orang|lalu
A1 Y umur
A1 @minor . Y tahun ^kerja|lalu|pengalaman|kawin
A1 @minor .. umur .. Y
A1 saya|teman Y tahun
A1 @teen .. Y ^orang
A1 !@notage Y tahun ^lalu|pengalaman|kerja|penjara|silam|kontrak|merantau|berdiri|beroperasi|melayani
A1 , Y tahun ^terbang|lalu|pengalaman|kerja|penjara|silam|kontrak|merantau|berdiri|beroperasi|melayani
A1 Y tahun .. @takes
A1 Y tahun # bulan
A1 Y , @takes
A1 @minor .. Y , .. @takes
A1 Y kan? , @hurry
A1 @minor .. cuma|baru|masih|sekarang|only Y
A1 sekarang Y ,
A1 masih|baru|nembe|only Y ^orang|hari|bulan|$|kali|jam
A1 Y lebih|lewat|kurang|jalan . tahun|sedikit|bulan
A1 Y ke|sampai|sd|hingga # tahun
A1 Y # tahun
A1 @minor .. Y ke|sampai|hingga|sd #
A1 mulai|minimal|min|dari|syarat|batas .. Y ke atas
A1 mulai|minimal|min|batas .. Y tahun
A1 bawah Y tahun
A1 paling? muda|kecil|bungsu .. Y|kelas
A1 kakak|adik ,? .. Y dan Y
A1 Y Y .. semua|terima|boleh|masuk
A1 Y Y #
A1 lahir .. tahun? B
A1 lahir Y tahun
A1 umur|genap|cukup .. belum .. umur|#|Y|delapanbelas ^bulan|kali|hari
A1 belum .. cukup|genap|sampai umur
A1 belum|tidak .. delapanbelas
A1 belum # tahun .. @takes
A1 @minor ,? @grade ix|vii|viii|#|satu|dua|tiga
A1 @grade sebelas|sepuluh|sembilan .. @takes
A1 belum .. umur .. #|Y
A1 @minor .. belum .. #|Y ^kali|hari|bulan|kerja|$
A1 @minor .. belum .. lulusan .. @pupil
A1 belum .. tamat|lulusan .. smp|sd|sekolah
A1 umur belum .. cukup|sampai|genap|boleh
A1 ultah .. Y|# ... belum|depan|masih
A1 ultah .. Y
A1 @denied .. ultah .. Y|#
A1 masih|boleh|bisa|terima .. dibawah umur|Y|delapanbelas|#
A1 masih|dia|anak .. di? bawah .. umur
A1 @minor .. dibawah umur
A1 belum .. punya? ktp
A1 ktp .. belum .. keluar|jadi|ada|punya
A1 masih|lagi|sedang|nembe .. @pupil ^lulusan|tempat
A1 baru|nembe|lagi|mentas|kemarin .. lulusan|naik|masuk|tamat|kelar .. smp|sd
A1 lulusan .. smp|sd baru|kemarin|wingi
A1 baru masuk|naik sma|smk|smp
A1 ujian|tes .. smp|sd
A1 @grade smp|sd
A1 @grade .. #|satu|dua|tiga|x|Y .. smp|sma|smk|sd
A1 @minor|masuk|masih|baru|naik|duduk .. @grade .. @gradename ^jam|jpl|hari
A1 @pupil @grade #|satu|dua|tiga|kelasx|xi|Y|sembilan|sepuluh
A1 bangku|duduk .. sekolah|@pupil
A1 siswa .. smp|sma|smk|sekolah
A1 putus sekolah ... umur|kelas|bisa|ikut|Y
A1 anak . sekolah .. bawa|ajak|kerja|terbang
A1 seragam putih|putihbiru|merahputih|sekolah
A1 seragam .. putihbiru
A2 @attr .. .. @altered
A2 @altered . @attr
A2 @attr|nama .. .. tuakan|geser|palsu|diakali|sulap
A2 nama .. .. @altered ^perusahaan && paspor|ktp|kk|akta|ijazah|dokumen|data|berkas
A2 @altered nama|alamat|status|data ^perusahaan|kantor|pt
A2 umur|lahir|nama different
A2 nama . lain|baru|beda ^pt|perusahaan|bank && paspor|ktp|kk|dokumen
A2 @paperwho ... nama|umur .. lain|baru|beda|different ^perusahaan
A2 umur|lahir ... tulis|dibuat|dijadikan|jadikan|menjadi|become|dijieun|bikin .. @numeral|muda|tua
A2 umur|lahir .. jadi .. @numeral
A2 @madeout|jadi @numeral .. di? ktp|kk|akta|ijazah|paspor|dokumen|berkas ^juta|lembar|kali
A2 @paperwho .. @madeout|jadi @numeral ^hari|lembar|kali|juta|ribu|bahasa|minggu|bulan && umur|lahir|anak|masih|dia|mama
A2 paspor|ktp|ijazah .. pakai nama ^sendiri
A2 @paperwho ... nama .. jadi|tulis ^perusahaan && aslinya|padahal|sebenarnya|bukan|asli
A2 @paperwho ... P|# ... padahal|sedangkan|aslinya|sebenarnya|asli|nyatanya|tapi ... P|B|Y|# && lahir|umur|anak
A2 @paperwho ... bukan nama|foto|data|umur
A2 nama .. bukan nama
A2 foto|nama|umur .. beda .. ktp|paspor|aslinya
A2 @paperwho ... @madeout|umur .. #|P|puluh && umur|lahir|anak|aslinya|padahal
A2 lahir .. P|# .. tulis|jadi|dibuat|bikin|dijadikan .. #|P
A2 asli|aslinya|sebenarnya|padahal .. P|#|lahir|Y && @paperwho .. tulis|jadi|dibuat|bikin|umur|lahir
A2 nama .. jadi * .. paspor|ktp|dokumen
A2 @idpaper .. @madeup ^sendiri|asli|kantor && tidak|kami|nanti|bisa|orang|agen|dia
A2 @idpaper .. .. bikin|dibuat|buatan ^sendiri
A2 bikin|beli|jual|carikan|sulap|joki . @idpaper ^sendiri|asli
A2 bikin .. lahir|umur|identitas
A2 @idpaper|@attr|stempel|teken|cerai|data .. @forged
A2 surat cerai|kawin|izin|lahir|domisili|keterangan .. @forged|karang|bikin|tembak
A2 @forged .. @idpaper|@attr|stempel|teken
A2 @lend . @idpaper|nama|data ^perusahaan .. @idlender|@minor
A2 @lend .. @idpaper .. milik|@idlender
A2 @lend .. @idpaper .. * ada
A2 kasbon|sewa|nebeng|numpang . @idpaper|identitas
A2 pakai nama|data|identitas|ktp|ijazah|paspor .. @idlender|@minor
A2 @idpaper|data|dokumen .. @idlender ... @lend
A2 @idpaper|foto|dokumen|paspor . milik .. @idlender|@minor|si
A2 ktp|ijazah|akta|dokumen|paspor|buku .. ada @idlender
A2 pakai ada @idlender && ktp|paspor|ijazah|akta|identitas|nama|buku
A2 surat|buku lahir .. baru|beda && kabupaten|nama|umur|dibuat|janji
A2 ijazah .. pakai ... kaka|kakak|ada
A2 foto .. tempel|ganti|tukar && ijazah|ktp|paspor
A2 status|@wedlock .. tulis|jadi|ganti|ubah|dijadikan|bikin|mengaku|isi .. @wedlock|belum
A2 mengaku|tulis|jadi . @wedlock ... surat|padahal|supaya|ktp|kk|aslinya
A2 status .. jadi|ganti|ubah|isi .. @wedlock|belum|sendiri
A2 alamat .. ganti|ubah|pindah ... ktp|kk|kertas|padahal|supaya|aslinya
A2 ktp|kk .. pindah ... kertas|dulu|supaya|sementara
A2 pindah .. .. atas kertas
A2 izin suami|ortu|istri|keluarga ... kami|agen|mereka|sponsor .. teken
A2 data bukan data
A2 tuakan
A2 kk .. titip|numpang .. kk
A2 data .. .. sesuaikan|ubah|diakali|sulap|edit|palsu
A2 @idpaper .. .. ubah|ganti|sesuaikan|tuakan|palsu|diakali|sulap|edit ^asli|hilang|rusak
A2 ubah|ganti|palsu|tuakan|edit . @idpaper
A2 nama . . @paperwho ... padahal|aslinya|sebenarnya|bukan
A2 nama . . paspor|ktp|kk|akta|ijazah .. menjadi|jadi
A2 lahir|umur|nama lain|beda && @paperwho
A2 @idlender ... pakai .. ktp|akta|ijazah ^sendiri
A2 @paperwho . jadi|tulis|bikin @numeral tahun
A2 nama . . ganti|ubah|tukar ^perusahaan|pt|lpk|grup|rekening|nomor
A2 alamat .. jadi ... padahal|aslinya|sebenarnya
A2 ada @idlender ... disangka
A1 umur , Y
A1 dibawah # .. @takes
A2 lahir|umur|nama .. beda .. @paperwho
A2 beda|different umur|nama
A2 umur .. kerja|bikin|dibuat tua|muda
A1 @minor smp|sd
A2 kasih|terima|bawa|pakai .. @idpaper orang
A2 umur .. # ... padahal .. lahir|umur|Y
A2 suruh|minta|harus .. pakai nama ^sendiri|asli|perusahaan
"""
