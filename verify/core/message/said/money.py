"""What messages say of gifts, debts and penalties that is a red flag (indicators.csv M1 to M3): rows. Data only."""

from __future__ import annotations

ROWS = """
M1 @kinfolk .. ambil|pegang .. uang|@sum .. dari .. calo|sponsor|tekong|agen|pl|orang
M1 @sum|uang .. di tangan .. @kinfolk
M1 uang .. untuk .. keluarga .. @sum
M1 @kinfolk .. .. dapat|terima .. @sum|uang .. tunai|awal|dulu|depan|sponsor|calo
M1 @kinfolk .. .. pegang .. @sum
M1 kasih|dapat|terima|janji|iming|sangu .. .. @sum|uang ... supaya .. ikut|terbang|pergi|bawa
M1 @gift|@sum .. untuk|kasih . @kinfolk
M1 @gift|@sum .. ke . ortu|suami|istri|keluarga|wali|mertua|nenek|kakek
M1 @kinfolk .. .. terima|dapat|kasih|sogok|santuni .. @gift|@sum
M1 @give|bawa|ajak .. @gift .. @sum? .. untuk|ke|kepada .. @kinfolk
M1 uang belis|sirih|dapur|susu|adat|permisi|ketuk|asih|sangu .. @sum|untuk
M1 uang belis|sirih|adat|permisi|ketuk
M1 utang|hutang|kasbon .. @kinfolk .. lunas|bayar|bayarin|ditutup
M1 @sum|uang .. untuk|ke|kasih|rekening .. @family .. supaya|izin|boleh|ikhlas|asal
M1 komisi keluarga .. @sum
M1 kasih|serah|antar|titip|cair|sangu .. ... @sum|motor|sembako|sirih|babi|sapi|emas|beras .. untuk|ke|kepada .. @family
M1 kasih|serah|sangu|sogok .. @family .. @sum|motor|sembako|sirih|beras
M1 @family .. langsung? su? kasih|terima|dapat .. @sum|motor|sirih|sembako|babi|sapi|emas|beras
M1 @sum|uang|panjar|sirih .. terima|dapat .. @family
M1 @sum|uang ... terima .. @family
M1 uang sirih pinang?
M1 sirih pinang
M1 uang saku .. @family
M1 @sum|uang ... kasih|serah|transfer|antar|titip|terima .. ke|untuk|kepada|rekening|oleh @family
M1 $|uang ... supaya .. @bought .. izin|ikhlas|lepas|dilepas|rela
M1 @hand .. .. $|uang ... supaya .. izin|ikhlas|dilepas|lepas
M1 # untuk .. @family # untuk
M1 sembako|motor|emas|beras|sapi|babi ... supaya .. izin|ikhlas|boleh
M1 supaya .. izin|ikhlas|lepas|dilepas && @goods|amplop
M1 kalau .. @kinfolk .. .. izin|setuju|lepas|dilepas|ikhlas|ikut .... @goods ... @give
M1 kalau .. @kinfolk|anak .. izin|setuju|ikhlas|lepas|dilepas .... @give .. $|@goods
M1 uang tali|pelepas|pelepasan
M1 uang tinggal|tinggalan .. .. @bought|keluarga
M1 @goods .. untuk|ke .. @kinfolk .... izin|ikhlas|lepas|dilepas
M1 @recruiter .. ... kasih|serah|antar|titip|tinggalin|cair|sangoni|sogok|tawar|janji .. @present|$ .. ... @bought
M1 @bought .. .. @receive .. .. @present
M1 @bought|ibu .. @receive .. .. @present|$ ... @agreed|ikut|bawa|ajak
M1 @bought .. dapat|terima|kasih|janji|tawar .. .. $ ... @once ... @agreed|ikut|pergi|terbang
M1 @present ... @hand ... @once .. @willing
M1 @hand .. @present ... @once .. .. @willing|bujuk
M1 @hand .. @present ... supaya .. .. izin|teken
M1 @once .. @bought|anak .. .. @agreed ... @hand .. .. @present
M1 @once .. @bought|anak|ibu .. .. @agreed ... kasih|serah|antar|cair|transfer .. .. $
M1 @once .. @bought|anak .. .. @agreed .... @present .. ... @hand|dari
M1 @bought .. .. @agreed ... @hand .. .. @present
M1 @bought .. .. @agreed ... kasih|serah|antar|cair|transfer .. .. $
M1 @present ... @hand|@once .. .. @bought .. .. @agreed
M1 teken|sign|gabung .. @lured .. .. dapat|terima|kasih .. $|@present
M1 @bought .. .. janji|tawar|iming ... kalau|supaya .. .. anak|ikut|terbang|pergi|setuju|izin|putri
M1 janji|tawar|iming .. ... @bought ... kalau|supaya .. .. ikut|terbang|pergi|setuju|izin|kirim
M1 bonus teken|gabung|join|masuk .. @lured|$|siapa
M1 uang kaget|pemanis|pikat|restu|simpati|tinggalan .. @lured|$|siapa
M1 @bought|ibu .. .. uang|$ .. pengikat|pangikat|bernaung
M1 uang pengikat|pangikat|bernaung ... @bought|ibu
M1 bonusteken
M1 kasih|terima|dapat .. .. $|@present .. .. oleh|dari|sama agen|agency|ejen|sponsor|calo|perekrut|penyalur|pl
M1 hadiah|imbalan|ucapan|tanda .. karena|sebagai|atas .. .. @willing|izin
M1 setuju|luluh|pikir|pikiran .. ... setelah .. kasih .. .. @present
M1 @willing .. ... @once .. kasih|dapat|terima .. .. @present
M1 @lured .. .. kasih|dapat|terima|janji|iming .. .. @prize ... @once|ikut|daftar
M1 @prize .. .. untuk|tiap .. @applicant|yang|siapa .. .. mau|daftar|ikut|sign|teken|gabung|proses
M1 uang cuma|gratis .. .. untuk
M1 @applicant|daftar .. .. dapat|terima|kasih|janji .. .. @prize
M1 dapat|terima .. @prize .. .. untuk .. yang
M1 hp .. .. menanti|gratis|hadiah .. .. pendaftar|daftar|peserta
M1 bayar|tutup|tebus .. kasbon|tunggak .. .. @bought|saudara|anak ... @once|ikut|kerja
M1 kasbon|tunggak .. .. @recruiter bayar|tutup|tebus
M1 @bought .. .. pegang .. .. @present|$
M1 mama|bapak|ibu .. pegang .. uang|amplop
M1 $|uang .. .. tali|asih|dapur|sirih|restu .. .. @bought|ibu
M1 uang? tali asih
M1 $|uang .. cair .. .. teras|rumah|@bought
M1 fit .. cair|$ ... @bought
M1 fit $
M1 @bought .. .. kirim .. $|@present .. ... luluh|setuju|izin|restu
M1 $ .. .. tanda|sebagai|untuk .. restu|selamatan|asih|bujuk
M1 kasih|sogok|sangoni|janji|iming .. .. @bought .. .. uang|amplop|hp|sembako|beras
M1 @agreed|lepas|dilepas ... @bought .. hargai .. $
M1 @bought|orang .. hargai .. $
M1 @present .. .. @hand ... baru .. anak|nona|saudara|ponaan .. .. bawa|ajak|jalan|ikut|terbang
M1 $ .. .. sudah? antar|titip|serah|kasih .. ke @bought
M1 @bought .. .. kirim .. sembako|beras|motor|kulkas|emas|hp
M1 $|uang ... untuk @bought ... supaya
M1 teken|izin|setuju|lepas|dilepas|luluh|ikhlas .. .. setelah .. .. amplop|$|@present
M1 daftar .. .. dapat|gratis|bonus .. voucher|koper|hp|emas|motor|sembako|laptop
M1 @recruiter .. bayar|tutup|tebus .. kasbon .. @bought
M1 @recruiter taruh|tinggal|tinggalin .. $
M1 taruh|tinggalin .. $|uang .. di? tangan|meja|rumah
M1 @bought .. .. @agreed ... ambil .. sembako|beras|amplop|uang|hadiah
M1 hadiah|bonus|gratis .. hp|motor|emas|laptop|koper|voucher .. .. untuk|tiap|siapa
M1 @lured .. .. @receive .. .. @present ... supaya .. .. mau|ikut|ajak|izin|pergi|jalan|terbang|lepas|dilepas
M1 uang fit
M1 @lured .. kadung|terlanjur .. terima|dapat .. .. $|@present
M1 @lured|ibu .. beli .. @present .. .. sama|oleh|dari|agen|calo|sponsor|dia
M1 @recruiter .. beli .. @present .. .. untuk|ke @bought
M1 beli .. @present ... supaya .. .. mau|ikut|ajak|izin|pergi|lepas|dilepas
M1 ibu|@bought .. beli .. @present ... teken|izin|setuju
M1 @bought .. .. @agreed ... @present .. ... @hand
M1 @bought ... sejak|setelah|habis .. kasih|dapat|terima .. @present
M1 insentif|santunan|pesangon keluarga|ortu|suami|mama
M1 mahar|belis ... supaya|lepas|dilepas|keluarga
M1 fit .. untuk .. @bought
M1 @bought .. janji|iming|tawar . $
M1 @lured .. pegang amplop
M1 @bought .. dapat|terima|kasih .. sangu|amplop|sembako
M1 untuk @bought|ibu ... titip|titipan .. dari .. .. $
M1 rumah dapat|terima .. .. sembako|amplop|uang|beras
M1 kasih|dapat|terima .. .. amplop|uang|$ ... supaya .. @folk|saya .. boleh|mau|ikut|lepas|dilepas|terbang
M1 larang ... sejak|setelah .. kasih
M1 @present .. ... dari|pemberian @lender ... setelah|karena|supaya|asal
M1 uang kaget
M1 bujuk .. pakai|dengan .. @prize|uang|$
M1 sebelum terbang .. kasih|dapat|terima .. .. $
M1 kasih|dapat|terima|bawa .. @present ... luluh|bujuk|mengangguk|ngangguk|manggut
M1 tukar .. izin .. ... dengan
M1 bapak|@bought .. ambil uang ... jadi|sehingga|makanya
M1 uang .. .. izin suami|ortu|keluarga|istri .. $
M2 kasbon ... bayar .. dari .. bayar|slip|gaji
M2 gaji .. bulan .. untuk .. tutup|nutup|menutup|lunasi|bayar .. kasbon
M2 @advance|@sum|ongkos|biaya|modal .... hitung|anggap|disangka|jadi .. kasbon
M2 kasbon .... bayar|cicil .. tiap|setiap|dari|pakai .. gaji
M2 ongkos|biaya .. kasbon .. .. potong
M2 kasbon .... dari .. gaji
M2 @advance .... tarik|ditarik|diambil .. dari .. gaji
M2 kasbon .... bayar|lunas|ganti|cicil .. dari|pakai|lewat .. gaji
M2 gaji .. # bulan .. untuk .. bayar|ganti|lunas .. kasbon|modal|uang
M2 kerja .. untuk|sambil .. bayar|lunas .. kasbon
M2 @advance .... potong .. gaji
M2 @advance ... potong .. $|#|bulan
M2 @advance .. @sum .. nanti .. potong
M2 tunai advance
M2 @give ... @sum .... potong .. gaji
M2 @give ... @sum .... gaji .. potong
M2 potong .. gaji .... ganti|kembali|lunas .. uang|kasbon|modal
M2 @advance ... bayar .. pakai|dari .. gaji
M2 @advance ... gaji .. potong
M2 gaji .. untuk .. tutup|nutup|menutup|lunas|bayar|ganti .. yang? .. $
M2 gaji .. ambil|potong .. $ .. sampai .. # bulan
M2 kasbon .... gaji .. ambil|potong
M2 @advance .... kembali .. potong|ambil .. tiap? gaji
M2 $ .. kasih .. dulu .... potong|ambil .. tiap? gaji
M2 @outlay|@fronted .... @repaid .. dari|lewat|pakai|dengan .. @wage
M2 @costs .. .. @recruiter .. .. @fronted ... @payoff .. ... @wage|bulan|kali
M2 @recruiter .. .. @fronted .. .. @costs ... @payoff .. ... @wage|bulan|kali
M2 @costs ... @fronted .. dulu|@recruiter ... @payoff .. ... @wage|bulan|kali
M2 @fronted .. dulu .. ... @payoff .. ... @wage|bulan|kali
M2 gaji|upah|potong|honor ... tutup|ganti|bayar|lunas|cicil|kembali .. .. @outlay
M2 gaji .... gantiin|ganti .. uang yang .. kasih|keluar
M2 tutup|ganti .. @outlay .. .. @recruiter ... gaji|bulan|upah
M2 @denied .. gaji|terima .. ... # .. bulan .. ... ganti|tutup|bayar|cicil|lunas
M2 @denied . gaji|terima .. ... ganti|tutup|bayar|cicil|lunas .. .. @outlay
M2 @denied .. keluar|modal|biaya|uang|dana|dp|bayar|ongkos ... potong|cicil|tutup|lunas|bayar .. ... gaji|upah
M2 @denied .. .. awal|muka .. ... @repaid .. .. gaji|bulan|kali
M2 bulan|tahun .. pertama|awal .. .. gaji .. .. habis|pakai|untuk|ganti|tutup|potong .. .. @outlay
M2 gaji .. .. pertama|awal .. .. habis|pakai|untuk|ganti|tutup|bayar .. .. @outlay
M2 bulan|tahun .. pertama|awal ... tutup|ganti|bayar|cicil|lunas .. .. @outlay
M2 terbang|kerja|jalan dulu ... bayar|cicil|potong|lunas .. belakangan|nanti|gaji|bulan|kali|upah
M2 terbang dulu ... belakangan
M2 cicil|potong .. setelah|pas|kalau|waktu .. gaji|kerja
M2 bayar .. setelah|pas|kalau|waktu sudah? kerja|gaji
M2 kasbon .. .. ke|sama|dengan|di @lender
M2 kasbon @lender
M2 kasbon .... tiap|potong|cicil|setor .. .. bulan|gaji|potong|kali
M2 sisa kasbon .. .. ... potong|setor|bulan|$
M2 jadi|catat|hitung|anggap|disangka|sebagai|perjanjian . kasbon
M2 kasbon ... cicil .. ... gaji|upah|bulan|kali
M2 cicil .. .. kasbon .. .. berangkat|@recruiter
M2 cicil|potong ... @recruiter .. .. biayai|talang|nombok|modal|tanggung|dulu bayar
M2 cicil .. dari|lewat|pakai|dengan|ikut .. gaji
M2 cicil|bayar . gaji .. ... kasbon|lunas|bulan
M2 kasbon|@fronted ... gaji .. .. @payoff
M2 kasbon . @lender
M2 @fronted ... setelah|sampai lunas
M2 potong ... biaya|ongkos .. .. bayar .. @lender
M2 gaji .. baru? cicil .. ke
M2 cicil .. ke @recruiter && gaji
M2 potong .. ... bulan ... lunas
M2 @outlay|@fronted|$ ... cicil|bayar|lunas . gaji
M2 cicil ... biaya|ongkos|modal|utang .. terbang|penempatan|proses|jalan
M2 sisa .. potong .. ... bayar|ganti|lunas .. .. @recruiter|biaya
M2 biaya|ongkos|tiket|modal ... potong .. .. tiap|dari|bertahap .. .. gaji|bulan
M2 biaya|ongkos|tiket|modal .. ... @recruiter bayar ... potong|cicil|ambil
M2 biaya|ongkos|@advance ... kembali|lunas .. .. pakai|dari|lewat|potong .. gaji
M2 nombok|talang|biayai .... gaji .. .. potong|dibagi|@lender
M2 panjar .... perhitungkan|hitung|tahan .. ... gaji|upah
M2 @fronted ... gaji .. bulan .. tidak .. terima|dapat
M2 kerja dulu .. .. ganti|tutup|bayar
M2 semua ... @recruiter .. tanggung|tutup|bayar|nombok dulu .... potong|cicil|ambil|gaji
M2 @recruiter .. .. tahan|ambil|potong .. dari .. gaji .. ... lunas
M2 potong .. .. gaji .. ... biaya .. proses|penempatan|berangkat|terbang
M2 potong ... sampai .. lunas .. gaji|kasbon|biaya
M2 @denied . bayar|gaji|terima .. ... sampai .. ... kembali|lunas|impas
M2 @lender bayar|tanggung|tutup .. ... potong .. gaji
M2 keluar modal|biaya ... gaji
M2 modal|biaya .. ... tidak .. terima gaji
M2 terlilit|tanggung kasbon
M2 kasbon ke @recruiter
M2 ganti|bayar|lunas|kembali .. potong gaji
M2 gaji .. untuk|habis .. bayar|lunas|setor .. .. @lender|kasbon
M2 keluar uang|biaya|modal dulu ... kerja|gaji|potong
M2 tagih .. ke|dari|lewat gaji
M2 @fronted .. dulu ... gaji . potong
M2 @fronted .. semua ... gaji . potong
M2 gaji .. .. masuk|lari .. @lender
M2 bayar dulu .. ... kerja bayar
M2 @outlay|biaya .. ... bebankan|bebani|dibebankan .. .. gaji
M2 @outlay|@fronted .... @payoff .. waktu|ikut|hasil|otomatis .. @wage
M2 biaya|ongkos|modal|tiket ... potong . gaji
M2 makan|ongkos|tiket|paspor|biaya .. .. kasbon
M2 kasbon .. pesawat|tiket|visa|medical|ongkos|penempatan|biaya
M2 belum kerja .. .. kasbon
M2 tanggung .. ke|sama|di @lender ... potong|bulan|$
M2 kasbon .. ... kembali|lunas .. cicil
M2 gaji .. potong .. sampai .. impas|lunas|selesai|beres
M2 gaji .. karena .. potong .. .. @outlay|@lender
M2 gaji .. .. pertama|awal .. untuk @lender
M2 ongkos|biaya|modal ... dari @lender ... tiap .. gaji
M2 tiap .. gaji .. ambil|potong .. .. separuh|setengah
M3 kalau|mau|nak|ingin .. kembali|balik .. kena|wajib .. bayar .. $
M3 @quit|pulang ... tagih|ditagih .. @sum
M3 bayar .. ganti rugi ... @denied .. mau .. terbang
M3 bayar .. @sum .. dulu .. baru boleh .. keluar|pulang
M3 ganti .. uang|biaya .. @living .... kalau|bila|jika .. @quit|pulang
M3 @quit .... kena .. biaya|denda .. @sum
M3 biaya pembatalan .. @sum
M3 mau pulang|keluar|berhenti .. ,? bayar|ganti|tebus|setor .. .. $
M3 mau pulang|keluar|berhenti .. , bayar|ganti|tebus|setor .. .. $
M3 @quit ... ganti|bayar|kembali .. semua|seluruh|biaya|rugi|modal
M3 tidak boleh .. pulang .. sebelum .. bayar|lunas|setor
M3 boleh .. pulang ... asal|kalau|setelah .. bayar|lunas|tebus|setor
M3 @leave ... kena .. denda|charge|biaya|ganti
M3 @quit ... bayar|ganti|setor .. @sum
M3 @leave .... wajib|suruh|minta|ancam .. ganti|bayar|kembali|tebus|denda|setor
M3 @leave ... denda|tebus
M3 @quit .. , ganti|bayar|kembali|setor
M3 @quit .... ganti|bayar|kembali .. @sum|rugi|# .. lipat?
M3 denda|tebusan|tebus ... @quit|pulang|tengah
M3 denda .. @sum .... @quit|pulang
M3 suruh|wajib|minta .. kembali|bayar|ganti|tebus .. @sum ... @quit|pulang|jemput
M3 @quit ... minta|suruh .. @sum
M3 ganti rugi ... @quit|pulang
M3 pembatalan ... denda|tebus|ganti
M3 suruh|minta|wajib|harus .. tebus|bayar|ganti|setor .. $ ... boleh .. pulang|keluar
M3 kalau .. @quit|tengah ... ganti|bayar|tebus|setor .. $
M3 @going ... @punished
M3 @punished ... @going
M3 @going ... @demand .. ... @payback|kembali .. ... $
M3 @going ... @payback|ganti .. ... $
M3 @backing_out .... @demand .. .. $
M3 @going ... @demand .. .. $
M3 @going ... bayar|ganti|setor|tebus|kirim .. ... @losses
M3 @going ... tagih|tuntut .. ... @losses|uang|ganti|biaya
M3 @going ... kena .. ... ganti|bayar|biaya|rugi
M3 mau|minta|ingin|boleh|nekat|nak|pengen|kalau keluar ... @demand|bayar|ganti|setor|tebus .. .. $
M3 keluar dari|sebelum .. ... @demand|bayar|ganti .. .. $
M3 keluar .. tebus|denda|ganti
M3 @payback|tebus .. ... $ ... baru|supaya .. lepas|dilepas|keluar
M3 @denied .. boleh|izin|bisa .. lepas|dilepas|keluar ... sebelum|belum|kalau .. .. bayar|lunas|ganti|tebus|setor
M3 boleh .. keluar ... supaya|kalau|setelah ... bayar|ganti|tebus|lunas|setor .. .. $
M3 @payback .. ... $ ... baru|supaya|untuk|sebelum .. .. @going
M3 @demand .. ... @payback|$ .. .. ... supaya|untuk|kalau|karena|baru .. .. @going
M3 tebus .. .. anak|saudara|istri|suami|saya|diri|dia|korban
M3 tebus .. $ .. untuk|supaya|dari|kalau
M3 $ ... untuk|supaya .. tebus|bebas
M3 uang|biaya|komisi tebus|batal|penalti|mundur
M3 batal komisi|biaya|charge .. $
M3 tebus .. ... @going
M3 boleh|bisa .. @going ... supaya|kalau|setelah|cuma ... @payback|ada|siap .. ... $
M3 boleh .. @going ... supaya|kalau|setelah ... bayar|ganti|tebus|lunas|setor
M3 @denied .. boleh|izin|bisa .. @going ... bayar|lunas|ganti|tebus|setor
M3 @denied .. boleh|izin|bisa .. @going|kembali ... @denied .. bayar|lunas|ganti|tebus|setor
M3 @denied .. jadi|lanjut|jalan .. terbang? ... ganti|bayar|denda|kembali|kena|tagih .. ... $|@losses
M3 @denied mau .. jalan|terbang|lanjut|pergi ... ganti|bayar|denda|tagih
M3 ganti rugi ... $
M3 @demand .. ganti|kembali .. ... rugi
M3 bayar|ganti .. levi|levy|sisa .. ... $
M3 kembali|balik .. ke .. indonesia|kampung|rumah|tanah ... bayar|ganti|setor|tebus .. ... $
M3 pulangkan ... tebus|denda|bayar|ganti|setor|siapkan .. ... $
M3 pulang|lepas|dilepas|bebas .. ... kalau .. ada .. $
M3 $ ... syarat .. @going
M3 lepas|dilepas .. dari .. ... $|bayar
M3 ambil anak|istri|saudara|paspor|ijazah ... ganti|tebus|bayar .. ... $|ongkos|biaya
M3 ijazah|paspor|anak|istri .. .. kembali|pulang .. kalau|setelah .. .. tebus
M3 @punished .. putus|batal|mundur|kontrak
M3 tagih .. ... @losses .. ... @backing_out|ogah|pulang|tolak
M3 tagih .. $ ... @backing_out|pulang|izin
M3 tagih batal
M3 batal .... uang|biaya .. kami|dia .. ... kembali|ganti
M3 @going .... tebus|penalti|denda .. .. $
M3 @denied .. boleh|izin|bisa .. @going|kembali ... sebelum .. .. bayar|lunas|ganti|tebus|setor
M3 boleh .. kembali .. ... kalau|supaya .. ada|bayar|setor .. $
M3 @demand .. kembali|ganti|bayar .. $ ... ambil anak|istri|saudara|suami|saya|ijazah|paspor
M3 @backing_out .. ... tagih|tuntut
M3 ganti dulu .. ongkos|biaya|uang
M3 penjamin|keluarga .. .. kena|wajib|harus .. ganti
M3 @denied .. ... sebelum .. .. bayar|lunas .. denda|penalti|ganti|tebus
M3 mess|penampungan|asrama ... belum .. .. ganti|bayar|lunas|tebus
M3 @denied .. kembali|pulang|keluar .. ... selagi|selama|sebelum|sampai .. kasbon|biaya|ongkos
M3 tagih|@demand .. .. $ ... @denied .. mau|jadi|lanjut
M3 mau|ingin|minta|nak|pengen kembali ... @demand|bayar|ganti|setor .. .. $
M3 @going ... @demand bayar .. ... sisa|tiket|semua|ongkos|biaya
M3 batal ... @demand .. kembali|ganti .. ongkos|biaya
M3 @backing_out .. .. bayar|ganti .. .. gaji
M3 sebelum .. bayar|lunas|setor|ganti ... @denied .. lepas|dilepas|pulang|keluar
M3 tuntut|tagih .. $ ... kalau .. @denied|@going
M3 tebusan .. .. $
M3 turun|pergi sebelum .. ... denda|bayar|ganti
M3 mau|minta|ingin keluar ... tagih|denda
M3 lepas|dilepas|bebas .. .. supaya|kalau .. ada .. uang? . $
M3 tahan|sekap .. di mess|kantor|rumah|penampungan|asrama ... sampai .. bayar|tebus|transfer|kirim|lunas
"""
