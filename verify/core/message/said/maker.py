"""What messages say of the recruiter that is a red flag (indicators.csv L, and S4): rows. Data only."""

from __future__ import annotations

ROWS = """
L3 surattugas .. @denied ada
L3 surattugas .. .. @denied .. tunjuk
L3 ditanya .. perusahaan|surattugas|surat .... @denied .. jawab
L3 perusahaan .... @denied ada ... saya sendiri
L3 saya sendiri saja
L3 @denied .. surat|surat2 .. dari .. perusahaan
L3 dari perusahaan mana ... perorangan|pribadi
L3 saya .. cuma .. perantara|ibu rumah|penghubung|penyalur|orang biasa
L3 @denied .. dikenal .. perangkat|desa
L3 minta|tanya|ditanya .. surattugas ... ketawa|marah|diam|alasan|bingung|kabur|ngeles|besok|nanti
L3 @denied .. kartu|id|identitas|surat .. petugas|pengenal|tugas|resmi
L3 saya .. freelance|perseorangan|independen|makelar
L3 bukan . orang|karyawan|pegawai|petugas|staf . perusahaan
L3 @denied terikat .. perusahaan
L3 @denied .. surat apa
L3 surattugas .. @denied
L3 jangan .. surattugas
L3 surattugas .. , katanya .. @denied
L3 surattugas ... katanya .. @denied perlu
L3 surattugas .. tinggal|ketinggalan|menyusul|susul|hilang|nanti
L3 @denied .. surattugas
L3 saya .. pribadi
L3 saya bukan .. perusahaan
L3 bukan .. orang? perusahaan bukan
L3 kerja sendiri bukan
L3 saya . kerja .. bukan .. perusahaan
L3 tanya .. mana? surat|kertas|surattugas .. perusahaan .... @denied|percaya
L3 tanya .. mana? surat|kertas|surattugas .. perusahaan ... @denied perlu|ada|punya|bawa
L3 @denied pakai|ada|lewat perusahaan ... langsung? saya langsung?
L3 surattugas .. ribet|gampang|nyusahin|formalitas
L6 @licence .. tunggu
L6 @licence .. @still .. tunggu|teken
L6 izin .. minggu|bulan .. depan .. keluar|turun|jadi
L6 @licence .. on|ongoing|going
L6 izin .. going
L6 @licence .. @still .. lengkapi|dilengkapi|kementerian|tahap|meja
L6 @licence .. @still .. .. kementerian
L6 pinjam|numpang|pakai .. bendera|izin .. perusahaan . lain|orang
L6 @licence .. tunggu|diajukan|pengajuan|ngurus|diproses|diupload
L6 @licence .. baru .. ajukan|diajukan|daftar
L6 @licence .. @still .. proses|urus|ajukan|turun|keluar|tunggu
L6 @licence .. @still? .. @permit? proses|urus|susul|diajukan
L6 @licence .. belum .. keluar|turun|jadi|ada|selesai|resmi
L6 belum ada @licence
L6 @licence .. perpanjang|diperpanjang|perpanjangan
L6 tinggal|tunggu|nunggu|menunggu .. @licence .. turun|keluar|jadi
L8 alamat .. @denied .. mau|kasih|jelas|ada
L8 @denied ada alamat
L8 sistem internet
L8 @all .. lewat .. @chat ... @denied .. alamat|kantor
L8 kantor .. numpang|sementara
L8 kantor , di hp|wa|chat
L8 cuma .. lewat .. @chat ... @denied .. mau .. ketemu
L8 @denied .. kantor fisik
L8 @denied .. alamat .. kantor
L8 alamat .. fiktif|kosong|palsu
L8 alamat kantor .. @denied
L8 kantor .. virtual|internet|keliling
L8 telegram cuma
L8 @denied ketemu .. langsung
L8 @denied .. kantor
L8 kantor .. @denied ada
L8 kantor @denied ^kenal|tahu
L8 kantor .. masih|lagi .. cari|nyari|sewa|renovasi|bangun|pindah
L8 kantor .. @denied .. perlu|buka
L8 @all .. lewat|by|pakai .. @chat .. saja|aja|only
L8 tanya .. alamat|kantor ... @evade
L8 tanya .. alamat|kantor ... @denied .. jawab|balas|jelas
L9 @ministry .. undang|mengundang|buka|membuka .... hub|wa|daftar|nomor|hubungi
L9 kop|cap|stempel .. @ministry
L9 program .. @ministry .... wa|panitia|uang
L9 staf|petugas|panitia .. @ministry .... wa|transfer|uang
L9 mengaku .. dari? @ministry
L9 kop|rompi|seragam|logo|stempel .. @ministry ... nomor|kontak
L9 pakai .. nama|logo|foto|kop|seragam|rompi .. @ministry
L9 nama .. foto .. kantor .. @ministry
L9 ngatasnamakan|mengatasnamakan|catut|mencatut|nyatut .. @ministry|perusahaan
L9 dari|petugas|panitia|staf|staff @ministry ... minta|kirim|transfer|daftar
L9 @ministry .... panitia|petugas .... wa|nomor|transfer
L9 undangan|surat|panggilan .. @ministry .... wa|transfer|konfirmasi
L9 nama .. perusahaan .. dipakai|dicatut
L9 logo|berlogo ... @ministry
L9 @ministry logo
L9 atasnama .. @ministry
L9 @staff .. @ministry ... nomor|wa
L9 @ministry .... anda .. lolos|daftar|terpilih|dinyatakan|terdaftar
L9 anda .. lolos|terpilih|dinyatakan|terdaftar .... @ministry|gtog
L9 program .. pemerintah .... wa|panitia|daftar
L9 logo .. sama ... nomor
L9 logo|nama .... nomor .. beda|lain|kami|biasa
L9 saya|kami dari @ministry .... wa|nomor|data
L9 @ministry .. buka|membuka .. program .... wa|panitia
L9 jangan .. hubungi|hub|telpon .. nomor .. website|web|kantor|situs
L9 bilang|mengaku .. petugas|staf|pegawai|orang .. @ministry
L9 dari @ministry .... wa pribadi
L9 @ministry .. logo
L9 mitra|rekanan .. @ministry .... wa .. pribadi
S4 ajak .. orang .... dibagi|bagi|dapat|kasih .. $
S4 tiap .. .. dapat .. $
S4 tiap .. kepala .. .. kasih .. $
S4 tiap|per .. kepala .. .. $
S4 dapat .. $ .. per .. orang|kepala
S4 ajak .. dapat .. uang|$|komisi .. dari .. sponsor|agen|pt|perusahaan|bos
S4 tiap|setiap .. closing|member|orang|kepala .. dapat .. $
S4 share .. grup ... dapat .. $|komisi
S4 fyp
S4 @social .. nongol|lewat|muncul
S4 ajak .. teman|orang .... tiap|per .. kepala|orang
S4 tiap|per kepala .. $
S4 dapat .. uang|komisi|$ .. .. tiap|setiap|kalau .. ajak
S4 iklan|postingan|post|info|tawaran .. di|dari|lewat .. @social|grup|fyp|beranda
S4 @social .. iklan|postingan|live|story|grup|marketplace|akun
S4 @social .. ajak|tawari|nawarin|ditawari
S4 dapat .. komisi|persenan|bonus .. tiap|per|kalau|setiap
S4 komisi .. @sum? .. untuk|kalau|tiap|per|setiap
S4 rekrut .. orang .. komisi
S4 get|earn .. commission|bonus
S4 iklan .. @social
S4 grup|group .. @social
S4 @learnt .. @social|grup
S4 komen|komentar|coment .. @social|mau
S4 ajak|cari|kirim .. teman|saudara|orang|tetangga .. @reward
S4 @reward .. untuk|ajak|kalau|bila|yang .. ajak|orang|teman|bawa
S4 @reward .. per|tiap|setiap .. orang|kepala|@sum
S4 komisi .. sponsor .. @sum
S4 komisi sponsor
S4 refer|referral .. teman .. komisi|@reward
S4 refer .. .. komisi
S4 ajak .. saudara|teman|tetangga .. yang .. komisi
S4 yang ajak .. dapat .. @sum|komisi
S4 kepala .. dapat .. $
S4 bawa|ajak .. teman .... kepala .. dapat
S4 tiap|per nama|kepala|orang|member|anak .. .. kasih|dapat|cair|bonus .. $
"""
