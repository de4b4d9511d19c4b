"""What messages say of costs that is a red flag (indicators.csv M4 to M7): rows. Data only."""

from __future__ import annotations

ROWS = """
M4 titip|nitip .. $ .. dulu .. supaya|buat
M4 suruh|minta .. dp|panjar
M4 @sum|separuh|setengah ... sebelum .. offer
M4 @pay .. uang? .. komitmen .. @sum?
M4 @paper .... setelah .. bayar|lunas
M4 @sum .. bayar|setor .. waktu|saat|pas|hari .. daftar
M4 kasih .. @sum .. dulu ... baru .. @paper|lihat
M4 uang kunci
M4 uang verifikasi .. @sum
M4 sudah .. setor|bayar .... tanya .. @paper .. nanti
M4 setor|bayar && tanya .. @paper .. jawab .. nanti
M4 uang muka .. @sum .. untuk|supaya|biar
M4 ditagih|tarik|potong|minta|dimintai .. @sum .. pas|saat|waktu .. kumpul|ngumpulin|daftar|setor .. dokumen
M4 @sum .. sudah .. masuk|transfer|bayar|setor .... @paper .. @denied
M4 biaya .. @sum .. bayar .. saat|waktu|pas .. daftar
M4 @pay .. uang? .. dulu ... surat|surat2|dokumen .. belakangan|susul|nanti
M4 @sum .. lunas .. muka|awal .. .. @paper
M4 biaya .. @slot|job .. @sum
M4 @sum .... sebelum .. @contract
M4 siapkan .. uang|@sum .. sebelum|dulu
M4 @paper .. susul|belakangan && @pay .. .. $
M4 @paper|teken .. belum && sudah .. @pay .. .. $
M4 belum .. @paper|teken && sudah .. @pay .. .. $
M4 @pay .. .. $ .. untuk .. @slot
M4 @pay .. .. .. $ ... waktu|saat|pas .. daftar
M4 @pay ... $ ... baru .. @contract|wawancara|interview|proses
M4 commitment|komitmen .. komisi .. @sum?
M4 @pay .. dp .. #|$
M4 @upfront .. @sum
M4 @pay .. separuh|setengah|sebagian .. @sum ... nanti|sisa|sisanya|baru
M4 @pay .. .. @sum .. saat|waktu|pas .. daftar|kumpul|interview
M4 sudah .. @pay .. @sum ... @paper .. @denied
M4 @paper .. belum .... sudah|suruh|minta .. @pay
M4 belum .. @paper .... sudah|suruh|minta .. @pay
M4 @pay .. dulu .. baru|nanti .. @paper|proses|bikin|kirim|berangkat|terbang|jadwal
M4 uang keseriusan
M4 tanda keseriusan
M4 @pay .. dulu ... baru|nanti|setelah .. @contract|proses|bikin|interview|wawancara|berangkat
M4 @pay|@sum|uang|biaya|dp|panjar ... sebelum .. @contract|wawancara|interview|apa|masuk
M4 sebelum .. @contract|wawancara ... @pay|dp|uang .. @sum|dulu|biaya
M4 @pay .. $ .. setelah itu ... @contract
M4 @contract ... setelah|kalau .. @pay|lunas|tahap
M4 @entry .. @sum
M4 deposit|jaminan .. @sum ^kembali
M4 @entry .... @contract .. belakangan|susul
M4 @pay ... untuk .. kunci .. @slot
M4 booking|amankan .. @slot
M4 kunci slot|kursi|seat|kuota|kerja|nama|lowongan
M4 uang|dana|biaya|bayar .. komitmen|tandajadi
M4 daftar .. cuma|bayar|biaya|sebesar|transfer|setor .. @sum
M4 daftar @sum
M4 @pay .. daftar .. @sum
M4 biaya|uang daftar .. @sum
M4 @sum .. untuk|uang|biaya .. daftar|komitmen|booking
M4 dp|panjar .. @sum .. dulu
M4 dp .. @sum
M4 @sum .. dp
M4 @pay .. muka|awal .. @sum
M4 @pay|@sum ... dulu ... @contract .. susul|belakangan|nanti
M4 @contract .. susul|belakangan .... @pay|@sum
M4 uang muka .. @sum ... @contract .. susul|belakangan|nanti
M4 uang muka .. @sum .. dulu
M4 @pay .. @sum ... belum ada .. @contract
M4 minta .. @sum|uang .. @sum? .. waktu|saat|pas|untuk .. daftar
M4 cicilan pertama sebelum
M4 uang|biaya administrasi .... dulu|awal .... @contract
M4 @pay .. .. $ ... untuk .. daftar
M4 $ .. cair|masuk .. dulu
M4 @sum .... @contract .. susul|belakangan|nanti
M4 uang|biaya|dana @prefee
M4 uang dokumen .. $
M4 @sum ... untuk daftar
M4 @sum .. saat|waktu|pas .. wawancara|daftar|kumpul|tes
M4 buka|kunci|booking|amankan|lock|ambil|tahan @slot .. $
M4 lock .. slot|kursi|seat|kuota|nama
M4 $ .. baru .. @contract|proses
M4 dp|biaya|uang|bayar|$ .. setengah|separuh|sebagian .. dulu|muka|sekarang
M4 $ .. dulu .. sisa|sisanya|pelunasan
M4 sisa|sisanya .. setelah|sebelum|saat|pas .. visa|terbang|paspor
M4 @signup .. .. $
M4 !kasih|tinggal|serah|terima|dapat|kepada|ambil panjar|muka .. $
M4 , panjar .. $
M4 $ ... @signup
M4 @ask .. .. dp|panjar|pangkal|komitmen|tandajadi|booking|keseriusan|uangmuka
M4 @signup .. .. @ask .. ... $|sekarang|hari|dulu
M4 dp|tandajadi|uangmuka .. ... masuk|separuh|setengah|$|bayar|setor|sudah
M4 dp #
M4 panjar .. ... masuk|separuh|bayar|setor
M4 bayar|@ask .. .. dp|panjar|tandajadi|keseriusan|komitmen|pangkal
M4 jual|tebus .. daftar
M4 daftar .. jual .. .. $
M4 untuk dp|tandajadi|booking
M4 @hand_over .. ... $ ... @then .. ... @stage|@spot|proses|kirim|cari|jadwal|panggil|bikin|buka
M4 @hand_over .. dulu ... baru|supaya|langsung .. ... @stage|@spot|proses|kirim|cari|jadwal|panggil|bikin
M4 @hand_over .. ... baru . @stage|@spot|cari|proses|panggil|naik|jadwal
M4 $|uang ... supaya .. ... @spot|proses|diproses|coret|hangus
M4 @ask .. .. $ ... supaya .. .. @spot|proses
M4 @secure .. ... @spot ... $|bayar|setor|transfer
M4 @secure .. .. dengan|pakai|cuma|# $
M4 @hand_over|@ask|siapkan .. .. $ .. untuk .. @secure|buka|@signup
M4 $ .. untuk|supaya .. @secure
M4 @spot ... @secure .. .. $
M4 @hand_over|@ask .. .. $ ... belum .. ... @stage
M4 @hand_over|@ask .. .. $ ... @stage .. .. belum
M4 @hand_over|dp .. ... tes|wawancara|kontrak|teken|majikan|offer .. .. belum
M4 belum .. .. @stage ... sudah|@ask .. .. @hand_over|$|uang|dp
M4 @stage .. belum ... @ask|@hand_over .. ... $|uang
M4 sebelum .. .. @stage ... @hand_over|biaya .. ... $|biaya|uang
M4 @hand_over|$|biaya|uang ... sebelum .. .. @stage
M4 uang|biaya|bayar ... muka .. ... $|@then|proses
M4 di muka $
M4 muka .. $ .. untuk
M4 biaya|administrasi|uang|setoran|dana .. .. muka|awal .. ... $|#
M4 $ .. sebagai .. setor|biaya|uang|pembayaran .. muka|awal
M4 @hand_over .. separuh|setengah ... @stage
M4 @hand_over|uang|biaya|dp .. separuh|setengah .. ... dulu|sekarang|muka|minggu .. ... @stage|sisa|lagi|bayar
M4 biaya|uang|bayar wawancara|penjaringan|offer|antrian|kuota|pesan .. ... $
M4 wawancara|seleksi .. ... pungut|bayar|biaya .. ... $
M4 @ask .. .. lunas .. ... $ ... @stage
M4 $|bayar .. untuk .. daftar|buka|ambil|dapat|proses|ikut .. @spot|seleksi|job
M4 bayar|setor|transfer .. .. daftar .. .. $
M4 bayar .. .. $ .. .. daftar
M4 administrasi|setoran|biaya . awal .. .. $|#|¥
M4 @hand_over .. uang .. muka
M4 @ask .. dp
M4 sudah .. .. @hand_over .. .. $ ... @stage .. belum
M4 @hand_over # .. untuk .. buka|daftar|@secure
M4 dulu $ .. untuk .. proses|daftar|berkas
M4 biaya|uang .. proses .. dulu $
M4 komisi gabung|join|daftar .. $
M4 daftar ... tebus .. $
M4 tes|wawancara $ .. hari|sekarang|dulu
M4 @secure|pegang kursi|slot|kuota|tempat|seat .. $
M4 belum .. .. .. teken|kontrak|tes|wawancara ... setor|bayar|transfer .. $
M4 belum .. setor|bayar .. uang? muka|dp|komitmen|pangkal
M4 baru .. urus|proses|jalan|cari|panggil .. setelah|kalau .. setor|bayar|dp|$|uang
M4 kasih .. $ .. dulu ... supaya|baru .. cari|proses|urus|daftar|@spot|@stage
M4 kasih|serah .. $ .. untuk .. muka|dp|daftar|komitmen|booking
M4 @hand_over .. dulu .. ... sisa
M4 @hand_over .. $ .. sebelum tahu|lihat|ketemu|baca|jelas
M4 @denied .. setor|bayar|transfer .. ... coret|dicoret|hangus|dilempar|dialihkan
M4 bayar .. dapat kursi|slot|kuota|nomor|antrian
M4 tarif|ongkos wawancara|tes|seleksi .. .. $
M4 @hand_over|masuk .. $ ... wawancara|kontrak|jadwal .. .. undur|mundur|tunda|belum
M4 bayar|setor|transfer|lunas dulu baru
M4 sebelum .. .. @stage ... pungut|minta|tarik .. .. $
M4 @secure|ambil nomor|urut|antrian .. .. $
M4 uang kursi|slot|seat|kuota
M5 transfer .. ke .. @person
M5 gaji? .. kirim|transfer .. $|uang|dp .. ke . @person
M5 bayar|transfer|lewat|kirim|setor .. gopay|ovo|shopeepay|linkaja|paypal
M5 kwitansi .. susul|belakangan|nanti
M5 kwitansi , @denied usah|ada|perlu|pakai ^yang
M5 lewat uang atasnama !@firm
M5 usa|usah kwitansi
M5 jangan|@denied .. lewat|pakai .. bank
M5 jangan|@denied .. lewat|pakai|ke .. rekening perusahaan|kantor|syarikat|resmi|lembaga|lpk
M5 jangan .. rekening .. perusahaan|kantor
M5 @denied .. bukti . bayar|transfer|setor|terima
M5 bayar|serah|setor|kasih .. langsung .. ke tangan|saya
M5 @coin .. .. tangan ke tangan
M5 rekening .. @person
M5 bayar|transfer|setor|uang|biaya|dp|pakai|$ ... rekening anak|istri|adik|kakak|saudara|dia
M5 rekening . anak|istri|adik|kakak|saudara|teman .. bos|majikan|direktur|pemilik|ketua|agen|admin
M5 rekening . pribadi|bendahara|ketua|admin|agen|sponsor|tekong|@person
M5 gaji? .. transfer|kirim|setor|bayar|pakai .. rekening . saya
M5 pribadi rekening
M5 bank|bca|bri|bni|ovo|gopay .. ... atasnama !@firm|saya
M5 gaji? .. transfer|setor .. ... atasnama !@firm|saya
M5 rekening .. #? # . atasnama !@firm|saya
M5 rekening istri|suami|saudara|anak|teman|ortu .. direktur|saya|majikan|pemilik
M5 rekening bukan perusahaan
M5 transfer|kirim|setor . ke saya .. @sum?
M5 transfer|setor|bayar|kirim ... bukan .. rekening .. perusahaan|kantor
M5 @pay|@sum|tunai|uang|biaya ... @denied .. kwitansi
M5 @pay|@sum|tunai|uang|biaya .... kwitansi .. @denied
M5 kwitansi .. @denied
M5 @denied .. kwitansi
M5 $|uang|@pay ... uang|gopay|ovo .. # .. atasnama !@firm
M5 transfer|setor|kirim .. @bank #? #? #? # x|@person ^perusahaan|kantor
M5 lewat|ke .. rekening pribadi
M5 rekening @bank x|@person ^perusahaan|kantor
M5 rekening|akun teman|tante|ipar|om|pacar|adik|sopir|supir
M5 rekening .. #? #? # x|@person ^perusahaan|kantor
M5 ke|lewat|pakai gopay|ovo|shopeepay|linkaja|qris|indomaret|alfamart
M5 tunai .. ke|sama|kepada|lewat|di saya|@person
M5 titip .. $ .. ke|di|sama|lewat @person|saya
M5 bukti bayar|transfer|setor|terima .. .. @denied
M5 bayar|setor|serah|tunai|transfer|titip .. ... @denied .. bukti
M5 @denied .. bukti tertulis|penerimaan
M5 @hand_over|uang|biaya|$ ... ke|lewat|di|pakai rekening .. @payee|@folk
M5 transfer .. ... ke|lewat @payee x
M5 kirim .. ... $|uang|biaya .. .. ke|lewat @payee x
M5 tunai|tangan .. ... ke|lewat|sama @payee x
M5 $|uang|bayar|setor|biaya ... ke|lewat|kepada @payee? x x? ... @banks
M5 $|uang|bayar|setor|biaya ... @banks .. ke @payee? x
M5 @hand_over ... ke .. @banks ... @whose
M5 @banks|rekening .. ... @whose .. @payee|@folk
M5 @banks|rekening .. ... atasnama|bernama|jenenge !@firm|saya
M5 @banks .. ... # .. nama|name x|@payee
M5 rekening|@banks pribadi
M5 rekening .. ... milik|punya .. @payee|@folk|pribadi|dia
M5 rekening .. ... bukan .. perusahaan|kantor|syarikat|lembaga|yayasan
M5 transfer|bayar|rekening|setor ... pakai|ke|lewat punya @folk|saya|dia
M5 @hand_over ... ke .. pribadi|nama x ... bukan
M5 @coin ... ke nama x
M5 penerima|terima uang .. ... nama x
M5 western union ... x
M5 @folk|@payee|mama|bapak . pung|punya rekening
M5 my @folk rekening
M5 rekening .. my @folk
M5 gopay|ovo|shopeepay .. ... nama|atasnama|milik|punya
M5 bukti .. transfer .. ke @payee
M5 tunai|uang|amplop|$ ... ke|sama|lewat|titip|kepada .. @payee ... @denied .. @proof|bukti
M5 tunai .. .. ke|sama|di @payee|rumah|saya
M5 uang|$|biaya|amplop|ongkos .. .. titip .. sopir|supir|satpam|tukang|warung|penjaga|@payee
M5 @coin|serah|titip ... @denied .. ... @proof|tandaterima
M5 @coin|serah|titip ... @proof .. .. @denied
M5 @proof ... minta|tanya ... @denied
M5 tanya|minta .. kwitansi ... percaya|cuma|tersinggung|marah|buku|malah|jawab|susul|nanti
M5 kwitansi ... percaya|tersinggung|belakangan|susul|ngapain
M5 bayar|setor|serah .. ... di rumah ... @denied|malam
M5 kertas apa .. @denied
M5 @coin ... kertas|surat .. .. @denied .. kasih
M5 ke tangan @payee|saya|dia|x
M5 @coin|serah|kasih .. ... tangan @payee|saya|dia
M5 bayar|setor|uang|transfer ... langsung .. ke .. @payee x
M5 ke|lewat rekening x ,? @banks
M5 bayar .. ... paypal
M5 rekening ,? @banks ,? .. @payee
M5 @banks ,? @payee x
M5 rekening .. @banks ,? x x? ,? #
M5 rekening|akun . pribadi
M5 dompet|ewallet|akun .. ... milik|punya|nama|atasnama && bayar|transfer|setor|uang
M5 lewat|ke uang|gopay|ovo saya|dia|@payee
M5 uang|$|amplop|tunai|ongkos ... kasih|titip|serah .. ke sopir|supir|satpam|tukang|kurir|ojek
M5 lewat western
M5 ke|lewat|pakai uang|gopay|ovo .. ... atasnama !@firm|saya
M5 transfer|setor|bayar|kirim .. ke|lewat @banks x x
M5 bayar|serah|setor .. di tangan
M5 ke rekening @folk
M6 jangan .. tanya|ditanya .. untuk apa
M6 minta .. rincian ... percaya|diam|marah|cuma
M6 globalnya|pokoknya|pokok segitu|total
M6 @sum|biaya|puluh .. @denied .. penjelasan
M6 @denied .. tunjuk|kasih .. daftar .. biaya
M6 biaya|potong .. @denied boleh .. tanya|ditanya|nanya
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
M6 minta|tanya|ditanya ... rincian|daftar|list|catatan|nota|kwitansi .. biaya|rinci|jelas|detail|pengeluaran|rincian ... @denied|@put_off|cuma|malah|jawab
M6 minta|tanya|ditanya .. ... rincian|pecahan|hitungan|catatan ... @denied|@put_off|cuma|malah|jawab
M6 jangan|usah .. ... tanya|ditanya .. ... apa|mana|isi|satu|macam|rincian
M6 @denied . boleh|perlu|usah|banyak|payah .. tanya|ditanya .. ... apa|mana|isi|satu|macam|rincian|uang|biaya
M6 @denied|jangan .. tanya|ditanya ... harga|biaya|total|borongan|uang
M6 uang|biaya|$ ... jangan|usah .. tanya|ditanya
M6 @paid_sum|isi .. .. apa .. ... @denied .. rincian|jelas|tahu|terang|tulis|bilang|kasih
M6 @paid_sum ... @denied .. .. menerangkan|jelaskan|pisah|tulis
M6 uang|$ ... @denied . jelas
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
M7 komisi .. .. kembali
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
M7 @give_back penuh|utuh|# .. ... @when_there
M7 uang .. ... kembali|ganti .. ... setelah|begitu|pas|saat|waktu|utuh|penuh
M7 janji .. ... @give_back
M7 @give_back .. ... janji
M7 kasbon .. dulu ... @give_back|ganti
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
"""
