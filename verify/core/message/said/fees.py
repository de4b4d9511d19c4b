"""What messages say of costs that is a red flag (indicators.csv M4 to M7): rows. Data only."""

from __future__ import annotations

ROWS = """
M4 titip|nitip .. $ .. dulu .. supaya|buat
M4 suruh|minta .. dp|panjar|deposit
M4 @sum|separuh|setengah ... sebelum .. offer
M4 @pay .. uang? .. komitmen .. @sum?
M4 @paper .... setelah .. bayar|lunas
M4 @sum .. bayar|setor .. waktu|saat|pas|hari .. daftar
M4 kasih .. @sum .. dulu ... baru .. @paper|lihat
M4 uang kunci
M4 uang verifikasi .. @sum
M4 sudah .. setor|bayar .... ditanya|tanya .. @paper .. nanti
M4 setor|bayar && ditanya|tanya .. @paper .. jawab .. nanti
M4 uang muka .. @sum .. untuk|supaya|biar
M4 ditagih|tarik|potong|minta|dimintai .. @sum .. pas|saat|waktu .. kumpul|ngumpulin|daftar|setor .. dokumen
M4 @sum .. sudah .. masuk|transfer|bayar|setor .... @paper .. @denied
M4 biaya .. @sum .. bayar .. saat|waktu|pas .. daftar
M4 @pay .. uang? .. dulu ... surat|surat2|dokumen .. belakangan|susul|nanti
M4 @sum .. lunas .. muka|awal .. .. @paper
M4 biaya .. @slot|job .. @sum
M4 @sum .... sebelum .. @contract
M4 siapkan|sediakan|siapin|sediain|nyiapin .. uang|@sum .. sebelum|dulu
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
M4 @pay|@sum .... setelah itu ... @contract
M4 @contract ... setelah|kalau .. @pay|lunas|tahap
M4 @entry .. @sum
M4 deposit|jaminan .. @sum ^kembali
M4 @entry .... @contract .. belakangan|susul
M4 @pay ... untuk .. kunci .. @slot
M4 kunci|booking|amankan .. @slot
M4 uang|dana|biaya|bayar .. komitmen|tandajadi
M4 tanda jadi .. @sum
M4 @sum .. tanda jadi
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
M4 lock|booking|amankan .. @slot
M4 $ .. baru .. @contract|proses
M4 setengah|separuh|sebagian .. dulu|muka|depan
M4 $ .. dulu .. sisa|sisanya|pelunasan
M4 sisa|sisanya .. setelah|sebelum|saat|pas .. visa|terbang|paspor
M5 transfer|kirim|setor .. ke .. @person
M5 bayar|transfer|lewat|kirim|setor .. gopay|ovo|shopeepay|linkaja|paypal
M5 kwitansi .. susul|belakangan|nanti
M5 kwitansi , @denied usah|ada|perlu|pakai ^yang
M5 lewat uang atasnama !@firm
M5 usa|usah kwitansi
M5 jangan|@denied .. lewat|pakai .. bank|rekening
M5 jangan .. rekening .. perusahaan|kantor
M5 @denied .. bukti .. bayar|transfer|setor|apa
M5 tunai|uang|@sum|bayar ... @denied .. bukti
M5 bayar|serah|setor|kasih .. langsung .. ke tangan|saya
M5 tangan ke tangan
M5 rekening .. @person
M5 rekening anak|istri|adik|kakak|saudara|orang|beliau|dia
M5 rekening|akun .. pribadi|saya|aku|bendahara|ketua|admin|agen|sponsor|tekong|@person
M5 pribadi rekening
M5 rekening|transfer|setor|bank|bca|bri|bni|ovo|gopay ... atasnama !@firm
M5 rekening .. #? # . atasnama !@firm
M5 @sum ... @denied ada|kasih .. bukti
M5 rekening istri|suami|saudara|anak|teman|ortu .. direktur|saya|majikan|pemilik
M5 rekening bukan perusahaan
M5 transfer|kirim|setor .. ke saya .. @sum?
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
M5 ke|lewat gopay|ovo|shopeepay|linkaja|qris|indomaret|alfamart
M5 tunai .. ke|sama|kepada|lewat|di saya|@person
M5 titip .. $ .. ke|di|sama|lewat @person|saya
M5 bukti .. @denied .. kasih|ada|bisa|bikin|terima|dapat
M6 jangan .. tanya .. untuk apa
M6 minta .. dirinci|rincian ... percaya|diam|marah|cuma
M6 globalnya|pokoknya|pokok segitu|total
M6 @sum|biaya|puluh .. @denied .. penjelasan
M6 @denied .. tunjuk|ditunjukkan|dikasih|kasih|diberi .. daftar .. biaya
M6 biaya|potong .. @denied boleh .. tanya|nanya
M6 rincian .. rahasia
M6 untuk apa .. @denied .. jelas|dijelasin|dijelaskan
M6 rincian .. @denied
M6 @denied untuk apa
M6 tanya|minta .. rincian ... marah|dimarahi|bentak|diam|ngeles|dibentak
M6 @sum|biaya|uang|potong ... @denied .. jelas|dirinci|penjelasan|tahu untuk
M6 @denied .. tahu .. untuk apa
M6 gelondongan|borongan .. @sum
M6 @denied .. jelas .. untuk apa
M6 @denied .. rincian
M6 rincian .. @denied .. tulis|kasih|ada|tanya|boleh|perlu
M6 rincian .. lisan
M6 jangan|tidak .. tanya .. rincian
M6 rincian tidak
M6 rincian ... minta .. tidak
M6 tidak .. kertas
M6 pokoknya segitu
M6 @denied usah|perlu|boleh|banyak .. tanya .. untuk? apa|rincian
M7 tiket|visa|biaya .... cair .. lagi|begitu|setelah|saat
M7 @sum .... # .. kembali
M7 kembali .. kalau .. visa|gagal|ditolak|batal
M7 @refundable ... boleh .. potong|ambil .. lagi .. setelah|saat
M7 biaya|@sum .... langsung .. ganti .. majikan|employer|agen
M7 @refundable|biaya|@pay|@sum .... klaim .. majikan|agen|kantor|agency
M7 @refundable|biaya ... bayar .. sendiri ... ganti|kembali|klaim
M7 uang .. kembali .. penuh|utuh|#|saat|pas|setelah
M7 @pay|@sum .... ganti|kembali|klaim .. setelah|saat|pas|begitu|sampai|tiba|sana|gaji|akhir
M7 tiket|deposit|medical|ongkos|$ ... @later ... kembali|ganti
M7 visa ... @later ... kembali
M7 @refundable ... kembali .. #|setelah|saat|majikan|sampai|penuh
M7 @refundable|@pay|@sum ... transfer .. kembali
M7 @refundable|transfer ... @sum ... kembali .. saat|setelah|sampai|di
M7 uang .. tiket|visa ... kembali
M7 biaya|bayar .. medical|tiket|visa|tes .. ganti .. @holder|majikan
M7 fee|biaya|komisi .. kembali
M7 komisi .. .. kembali
M7 @pay .. tiket|visa|medical ... ganti|kembali
M7 tiket|visa|medical|deposit|paspor .... kembali|ganti .. utuh|penuh
M7 tiket|visa|medical|deposit|paspor .... perusahaan|kantor|majikan|agensi .. kembali|ganti
M7 $ .... gaji .. pertama .. .. kembali|ganti
M7 nanti .. kami|perusahaan|kantor|majikan|bos .. ganti|kembali .. pas|saat|setelah|begitu
"""
