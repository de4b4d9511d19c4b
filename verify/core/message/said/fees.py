"""What messages say of costs, and to whom they go, that is a red flag (indicators.csv M4 to M7): rows. Data only."""

from __future__ import annotations

from verify.core.message.said import costs

ROWS = (
    """
M4 titip|nitip .. $ .. dulu .. supaya|buat
M4 suruh|minta .. dp|panjar
M4 @sum|separuh|setengah ... sebelum .. offer
M4 @pay .. uang? .. komitmen .. @sum?
M4 @paper .... setelah .. bayar|lunas
M4 @sum .. bayar|setor .. waktu|saat|pas|hari .. daftar
M4 kasih .. @sum .. dulu ... baru .. @paper|lihat
M4 uang kunci
M4 uang verifikasi .. @sum
M4 setor|bayar && tanya .. @paper .. jawab .. nanti
M4 uang muka .. @sum .. untuk|supaya|biar
M4 ditagih|tarik|potong|minta|dimintai .. @sum .. pas|saat|waktu .. kumpul|ngumpulin|daftar|setor .. dokumen
M4 @sum .. sudah .. masuk|transfer|bayar|setor .... @paper .. @denied
M4 biaya .. @sum .. bayar .. saat|waktu|pas .. daftar
M4 @pay .. uang? .. dulu ... surat|surat2|dokumen .. belakangan|susul|nanti
M4 biaya .. @slot|job .. @sum
M4 @sum .... sebelum .. @contract
M4 siapkan .. uang|@sum .. sebelum|dulu
M4 @paper .. susul|belakangan && @pay .. .. $
M4 @paper|teken .. belum && sudah .. @pay .. .. $
M4 belum .. @paper|teken && sudah .. @pay .. .. $
M4 @pay .. .. $ .. untuk .. slot|kursi|seat|kuota|nama|tempat
M4 @pay .. .. .. $ ... waktu|saat|pas .. daftar
M4 @pay ... $ ... baru .. @contract|wawancara|interview|proses
M4 commitment|komitmen .. komisi .. @sum?
M4 @pay .. dp .. #|$
M4 @upfront .. @sum
M4 @pay .. separuh|setengah|sebagian .. @sum ... nanti|sisa|sisanya|baru
M4 @pay .. .. @sum .. saat|waktu|pas .. daftar|kumpul|interview
M4 @paper .. belum .... sudah|suruh|minta .. @pay
M4 belum .. @paper .... sudah|suruh|minta .. @pay
M4 @pay .. dulu .. baru|nanti .. @paper|proses|bikin|kirim|berangkat|terbang|jadwal
M4 uang keseriusan
M4 tanda keseriusan
M4 @pay .. dulu ... baru|nanti|setelah .. @contract|proses|bikin|interview|wawancara|berangkat
M4 @pay|@sum|uang|biaya|dp|panjar ... sebelum .. @contract|wawancara|interview|apa|masuk
M4 sebelum .. @contract|wawancara ... @pay|dp|uang .. @sum|dulu|biaya
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
M4 @pay .. muka|awal .. @sum
M4 @pay|@sum ... dulu ... @contract .. susul|belakangan|nanti
M4 @contract .. susul|belakangan .... @pay|@sum
M4 uang muka .. @sum ... @contract .. susul|belakangan|nanti
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
M4 sisa|sisanya .. setelah|sebelum|saat|pas .. visa|terbang|paspor
M4 @signup .. .. $
M4 !kasih|tinggal|serah|terima|dapat|kepada|ambil panjar|muka .. $
M4 , panjar .. $
M4 $ ... @signup
M4 @ask .. .. dp|panjar|pangkal|komitmen|tandajadi|booking|keseriusan|uangmuka
M4 @signup .. .. @ask .. ... $|sekarang|hari|dulu
M4 dp|tandajadi|uangmuka .. ... masuk|separuh|setengah|$|bayar|setor|sudah
M4 dp #
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
M5 @denied .. bukti tulis|penerimaan
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
M5 bayar|setor|tagih|biaya|kirim|ongkos .. ke rekening @folk
M5 ke rekening @folk . owner|bos|direktur|pemilik|ketua|agen
"""
    + costs.ROWS
)
