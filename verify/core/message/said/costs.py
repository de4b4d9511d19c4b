"""What messages say of costs without a list, and of costs given back later (indicators.csv M6, M7): rows. Data only."""

from __future__ import annotations

ROWS = """
M6 jangan .. tanya|ditanya .. untuk apa
M6 minta .. rincian ... percaya|diam|marah|cuma
M6 globalnya|pokoknya|pokok segitu|total
M6 @sum|biaya|puluh .. @denied .. penjelasan
M6 @denied .. tunjuk|kasih .. daftar .. biaya
M6 rincian .. rahasia && biaya|uang|bayar|$|ongkos|harga
M6 untuk apa .. @denied .. jelas|jelaskan
M6 rincian .. @denied
M6 @denied untuk apa
M6 tanya|ditanya|minta .. rincian ... marah|bentak|diam|ngeles|dibentak
M6 @sum|biaya|uang|potong ... @denied .. jelas|rincian|penjelasan|tahu untuk
M6 @denied .. tahu .. untuk apa
M6 gelondongan|borongan .. @sum
M6 @denied .. jelas .. untuk apa
M6 rincian .. @denied .. tulis|kasih|ada|tanya|ditanya|boleh|perlu
M6 rincian .. lisan
M6 jangan|tidak .. tanya|ditanya .. rincian
M6 rincian tidak
M6 rincian ... minta .. tidak
M6 tidak . kertas && biaya|ongkos|hitung|harga
M6 pokoknya segitu
M6 @denied usah|perlu|boleh|banyak .. tanya|ditanya .. untuk? apa|rincian
M6 @denied .. rincian|pecahan
M6 rincian|pecahan .. @denied
M6 rincian|pecahan .. ... @put_off && biaya|uang|bayar|$|ongkos|harga|total
M6 rincian|pecahan , .. ... nanti|percaya|lupa|belakangan|ikut|tidak|jangan
M6 @paid_sum ... @denied .. .. @sheet|rincian|pecahan|hitungan|itemised
M6 @paid_sum ... @sheet .. .. @denied
M6 @paid_sum ... hitam .. putih .. @denied
M6 @denied .. hitam .. putih && biaya|$|uang|bayar
M6 @denied .. .. @sheet|hitungan|daftar biaya|ongkos|uang|harga
M6 @sheet|hitungan|daftar biaya|ongkos|uang|harga|pengeluaran .. ... @denied|@put_off
M6 @denied .. ... hitungan|peruntukan
M6 hitungan .. .. tidak|nanti|belakangan|susul|rahasia
M6 minta|tanya|ditanya ... @listing|daftar|list|kwitansi .. biaya|jelas|rincian ... @denied|@put_off|cuma|malah|jawab
M6 minta|tanya|ditanya .. ... rincian|pecahan|hitungan|catatan ... @denied|@put_off|cuma|malah|jawab
M6 jangan|usah .. ... tanya|ditanya .. ... apa|mana|isi|satu|macam|rincian
M6 @denied . boleh|perlu|usah|banyak|payah .. tanya|ditanya .. ... apa|mana|isi|satu|macam|rincian|uang|biaya
M6 @denied|jangan .. tanya|ditanya ... harga|biaya|total|borongan|uang
M6 uang|biaya|$ ... jangan|usah .. tanya|ditanya
M6 @paid_sum|isi .. .. apa .. ... @denied .. rincian|jelas|tahu|terang|tulis|bilang|kasih
M6 @paid_sum ... @denied .. .. menerangkan|jelaskan|pisah|tulis
M6 uang|$ ... tidak . jelas
M6 biaya|ongkos .. untuk|isi .. @denied . jelas
M6 biaya|harga|ongkos .. .. rahasia
M6 rahasia .. kantor|perusahaan && biaya|uang|$|bayar
M6 @lump .. $ ... terima|nanti|usah
M6 borongan .. ... @denied|jangan|titik|usah
M6 $ .. borongan|segitu|bulat ... jangan|nanti|titik|usah|terima
M6 $ .. ... nanti|belakangan .. jelas|jelaskan|menerangkan|rincian
M6 rincian|hitungan|jelas .. .. biaya .. ... setelah|nanti|kalau .. sampai|tiba|sana
M6 @denied|entah .. untuk apa
M6 uang|$|biaya .. ... untuk apa .. ... @denied|entah|jawab|macam
M6 tanya|ditanya .. ... untuk apa ... jawab|katanya|ngeles
M6 @paid_sum ... cuma|saja|hanya .. lisan|mulut|omongan|lewat .. hp|telpon|telepon
M6 kwitansi .. .. cuma .. tulis|tulisan|bertuliskan
M6 angka .. ... ubah|naik|tambah ... @denied|pun .. ... @sheet|jelas|tidak
M6 kertas .. ... dirobek|disobek|dibuang|disimpan && biaya|uang|$|hitung
M6 biaya .. ... @denied . boleh? lihat|liat
M6 @denied .. boleh .. lihat|liat .. ... hitungan|biaya|rincian|buku
M6 biaya|total|ongkos ... hitung .. nanti|belakangan|sana
M6 tolak .. ... daftar|rincian|list|hitungan .. ... biaya|rincian|uang
M6 penjelasan|penerangan .. biaya .. ... setelah|nanti|kalau
M6 biaya|dana|uang|pos .. ... dokumen|penjelasan .. ... @denied
M6 jangan .. ... nota|kwitansi|daftar .. rincian
M6 rincian .. ... susul|nanti|belakangan
M6 @denied .. beritahu|kasih|jelas|tahu|jelaskan|menerangkan|kertas .. ... untuk apa
M6 uang|$ .. ... untuk apa .. ... tidak|bingung
M6 bayar|uang|biaya|$ ... jangan|usah . tanya|ditanya
M6 refuse|refused|refuses .. ... list|rincian|biaya
M6 biaya|ongkos|total .. hitung .. nanti|belakangan|setelah|kalau
M6 marah|bentak|ngeles|diam .. ... tanya|ditanya|minta .. ... uang|biaya|rincian
M6 untuk apa .. ? .. pokok|beres
M6 jangan .. minta .. jelas|rincian|penjelasan
M6 cuma .. beritahu|kasih|sebut|tulis .. total|angka|jumlah|akhir
M6 kwitansi cuma
M6 mulut|lisan saja|sahaja|je|doang && biaya|uang|ongkos|kos|$
M6 beda|berubah|ubah ... tidak .. tulis|catat
M6 cuma .. bilang|sebut|omong|katanya .. .. total|angka|bulat
M6 biaya|uang .. .. @denied transparan|terbuka
M6 guna|penggunaan|pemakaian .. uang|biaya .. .. @denied
M6 rincian .. simpan|pegang .. kantor|dia
M6 biaya|potong|uang .. tanpa daftar|nota|rincian|kwitansi
M6 rincian rahasia
M6 @denied boleh .. tanya|ditanya && biaya|$|ongkos
M7 tiket|visa|biaya .... cair .. lagi|begitu|setelah|saat
M7 @sum .... # .. kembali
M7 kembali .. kalau .. visa|gagal|ditolak|batal
M7 @refundable ... boleh .. potong|ambil .. lagi .. setelah|saat
M7 biaya|@sum .... langsung .. ganti .. majikan|employer|agen
M7 @refundable|biaya|@pay|@sum .... klaim .. majikan|agen|kantor|agency
M7 @refundable|biaya ... bayar .. sendiri ... ganti|kembali|klaim
M7 uang .. kembali .. penuh|utuh|#|saat|pas|setelah
M7 @pay|@sum ... ganti|kembali|klaim .. setelah|saat|pas|begitu|sampai|tiba|sana|gaji|akhir
M7 tiket|deposit|medical|ongkos ... @later ... kembali|ganti
M7 visa ... @later ... kembali
M7 @refundable ... kembali .. #|setelah|saat|majikan|sampai|penuh
M7 @refundable|@pay|@sum ... transfer .. kembali
M7 @refundable|transfer ... @sum ... kembali .. saat|setelah|sampai|di
M7 uang .. tiket|visa ... kembali
M7 biaya|bayar .. medical|tiket|visa|tes .. ganti .. @holder|majikan
M7 biaya|komisi .. kembali|refund
M7 @pay .. tiket|visa|medical ... ganti|kembali
M7 tiket|visa|medical|deposit|paspor .... kembali|ganti .. utuh|penuh
M7 tiket|visa|medical|deposit|paspor .... perusahaan|kantor|majikan|agensi .. kembali|ganti
M7 $ .... gaji .. pertama .. .. kembali|ganti
M7 nanti .. kami|perusahaan|kantor|majikan|bos .. ganti|kembali .. pas|saat|setelah|begitu
M7 @first_paid ... @give_back .. ... @when_there
M7 @fare ... nanti|setelah|begitu|pas|sampai|akhir .. ... @give_back
M7 @first_paid .. ... sendiri|dulu|dahulukan|talang|kasbon|nombok ... @give_back
M7 beli .. sendiri|dulu ... @give_back
M7 bayar|setor|transfer|keluar|kirim .. dulu ... @give_back
M7 keluar|bayar|talang dulu ... @give_back
M7 @recruiter .. ... @give_back .. ... biaya|ongkos|tiket|visa|uang .. ... dulu|asal|supaya|sekarang|lebih
M7 nota|kwitansi .. ... @give_back|cair|tukar
M7 @give_back penuh|utuh .. ... @when_there
M7 uang .. ... kembali|ganti .. ... setelah|begitu|pas|saat|waktu|utuh|penuh
M7 janji .. ... @give_back
M7 @give_back .. ... janji
M7 dahulukan ... @give_back
M7 bayar .. ... dapat kembali
M7 cair lagi && bayar|transfer|setor|@fare
M7 @first_paid ... sifat .. ... kembali|sementara
M7 uang titipan ... kembali|pulang|balik
M7 jaminan ... kembali ... kalau|setelah|saat|penuh|utuh
M7 deposit ... kembali
M7 $ .. kembali .. ... waktu|saat|setelah|begitu|pas
M7 refund .. #|penuh|utuh|setelah|saat|pas|begitu|sampai|kerja
M7 @first_paid ... refund
M7 beli|bayar ... @recruiter yang? ganti|kembali
M7 talang .. .. dulu|sendiri .. ... @give_back
M7 ganti|kembali oleh? perusahaan|kantor|syarikat|pabrik|agen .. setelah|pas|begitu|kalau
M7 keluar uang .. ... $ ... @give_back
M7 @recruiter ganti semua|ongkos|biaya|tiket
M7 bayar kembali .. perusahaan|syarikat|kantor|majikan|bos .. setelah|nanti
M7 @first_paid ... cashback
M7 pakai uang .. saya|sendiri|kamu|kami|dulu ... @give_back
M7 kembali .. tiket|biaya|ongkos|visa|medical .. ... setelah|saat|begitu
M7 nombok .. ... bayar lagi|kembali
M7 deposit|jaminan ... cair
M7 bayar .. @fare ... belum .. .. ganti|kembali .. perusahaan|kantor|agen|majikan
"""
