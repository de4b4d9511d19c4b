"""What messages say of gifts, debts and penalties that is a red flag (indicators.csv M1 to M3): rows. Data only."""

from __future__ import annotations

ROWS = """
M1 @kinfolk .. ambil|pegang .. uang|@sum .. dari .. calo|sponsor|tekong|agen|pl|orang
M1 @sum|uang .. di tangan .. @kinfolk
M1 uang .. untuk .. keluarga .. @sum
M1 @kinfolk .. .. dapat|terima .. @sum|uang .. tunai|awal|dulu|depan|sponsor|calo
M1 @kinfolk .. .. pegang .. @sum
M1 @sum|uang ... supaya .. ikut|berangkat|pergi|dibawa
M1 @gift|@sum .. untuk|ke|kepada|kasih|bagi .. @kinfolk
M1 @kinfolk .. .. terima|dapat|kasih|dibelikan|dibeliin|disogok|disantuni .. @gift|@sum
M1 @give|bawa|ajak|belikan .. @gift .. @sum? .. untuk|ke|kepada .. @kinfolk
M1 uang belis|sirih|dapur|susu|adat|permisi|ketuk|asih|sangu .. @sum|untuk
M1 uang belis|sirih|adat|permisi|ketuk
M1 utang|hutang|kasbon .. @kinfolk .. lunas|bayar|bayarin|ditutup
M1 @sum|uang .. untuk|ke|kasih|rekening .. @family .. supaya|izin|boleh|ikhlas|asal
M1 @sum .. untuk|ke .. @family ^direktur|bos
M1 uang cair ... @family
M1 komisi keluarga .. @sum
M1 uang .. keluarga .. @sum .. cair|tunai
M1 @give ... @sum|motor|sembako|sirih|babi|sapi|emas|beras .. untuk|ke|kepada .. @family
M1 @give .. @family .. @sum|motor|sembako|sirih|beras
M1 @family .. langsung? su? kasih|terima|dapat .. @sum|motor|sirih|sembako|babi|sapi|emas|beras
M1 @sum|uang|panjar|sirih .. terima|dapat .. @family
M1 @sum|uang ... terima .. @family
M1 uang sirih pinang?
M1 sirih pinang
M1 uang saku .. @family
M1 @sum|uang ... @give|terima|transfer .. rekening? @family
M1 @sum|uang ... supaya .. izin|ikhlas|lepas|melepas|diikhlaskan
M1 @sum|uang ... supaya .. boleh .. terbang|ikut|pergi|kerja
M1 # untuk .. @family # untuk
M1 sembako|motor|emas|beras|sapi|babi ... supaya .. izin|ikhlas|boleh
M1 supaya .. izin|ikhlas|lepas|melepas && @goods|amplop
M1 kalau .. @kinfolk .. .. izin|setuju|lepas|ikhlas|ikut .... @goods ... @give
M1 @goods ... @give .... kalau .. @kinfolk .. setuju|izin|lepas|ikhlas
M1 kalau .. @kinfolk|anak .. izin|setuju|ikhlas|lepas .... @give .. $|@goods
M1 uang tali|lelah|pelepas|pelepasan|tinggalan|tinggal
M1 @goods .. untuk|ke .. @kinfolk .... izin|ikhlas|lepas
M2 kasih|terima|dapat .. .. @sum .... bayar .. dari .. gaji
M2 kasbon ... bayar .. dari .. bayar|slip|gaji
M2 uang .... bayar .. dari|pakai|lewat .. gaji
M2 gaji .. bulan .. untuk .. tutup|nutup|menutup|lunasi|bayar .. kasbon
M2 @advance|@sum|ongkos|biaya|modal .... hitung|dihitung|dianggap|jadi .. kasbon
M2 kasbon .... bayar|cicil .. tiap|setiap|dari|pakai .. gaji
M2 modal .. kasbon
M2 ongkos|biaya .. kasbon .. .. potong
M2 kasbon .... dari .. gaji
M2 @advance .... tarik|ditarik|diambil .. dari .. gaji
M2 kasbon .... bayar|lunas|ganti|cicil .. dari|pakai|lewat .. gaji
M2 gaji .. # bulan .. untuk .. bayar|ganti|lunas .. kasbon|modal|uang
M2 kasbon .... @sum|# .. bulan .. gaji
M2 kerja .. untuk|sambil .. bayar|lunas .. kasbon
M2 kasbon ... lunas .. # bulan
M2 @advance .... potong .. gaji
M2 @advance ... potong .. $|#|bulan
M2 @advance .. @sum .. nanti .. potong
M2 advance|deduct|deducted .. salary|gaji|wage
M2 tunai advance
M2 @give ... @sum .... potong .. gaji
M2 @give ... @sum .... gaji .. potong
M2 potong .. gaji .... ganti|kembali|lunas .. uang|kasbon|modal
M2 @advance ... bayar .. pakai|dari .. gaji
M2 @advance ... gaji .. potong
M2 kasbon .... tiap .. gaji .. ambil|potong|bayar|setor
M2 gaji .. untuk .. tutup|nutup|menutup|lunas|bayar|ganti .. yang? .. $
M2 gaji .. ambil|potong .. $ .. sampai .. # bulan
M2 kasbon .... gaji .. ambil|potong
M2 @advance .. .. bayar .. dari .. bayar|gaji|upah
M2 @advance .... kembali .. potong|ambil .. tiap? gaji
M2 $ .. kasih .. dulu .... potong|ambil .. tiap? gaji
M3 kalau|mau|nak|ingin .. kembali|balik .. kena|wajib .. bayar .. $
M3 @quit|pulang ... tagih|ditagih .. @sum
M3 bayar .. ganti rugi ... @denied .. mau .. terbang
M3 bayar .. @sum .. dulu .. baru boleh .. keluar|pulang
M3 ganti .. uang|biaya .. @living .... kalau|bila|jika .. @quit|pulang
M3 @quit .... kena .. biaya|denda .. @sum
M3 @quit .... biaya pembatalan
M3 biaya pembatalan .. @sum
M3 mau pulang|keluar|berhenti .. ,? bayar|ganti|tebus|setor .. .. $
M3 mau pulang|keluar|berhenti .. , bayar|ganti|tebus|setor .. .. $
M3 sebelum .. lunas|bayar .. tidak .. boleh .. pulang|keluar
M3 @quit ... ganti|bayar|kembali .. semua|seluruh|biaya|rugi|kerugian|modal
M3 tidak boleh .. pulang .. sebelum .. bayar|lunas|setor
M3 @denied lunas .. tidak .. boleh .. pulang
M3 boleh .. pulang ... asal|kalau|setelah .. bayar|lunas|tebus|setor
M3 @leave ... kena .. denda|charge|biaya|ganti
M3 @quit ... bayar|ganti|setor .. @sum
M3 rumah|tanah|sertifikat|sawah .. jaminan|sita|jadi
M3 @leave .... wajib|suruh|minta|ancam .. ganti|bayar|kembali|tebus|denda|setor
M3 @leave ... denda|tebus
M3 @quit .. , ganti|bayar|kembali|setor
M3 @quit .... ganti|bayar|kembali .. @sum|rugi|# .. lipat?
M3 denda|tebus ... @quit|pulang|tengah
M3 denda .. @sum .... @quit|pulang
M3 suruh|wajib|minta .. kembali|bayar|ganti|tebus .. @sum ... @quit|ambil|pulang|jemput
M3 @quit ... minta|suruh .. @sum
M3 ganti rugi ... @quit|pulang
M3 pembatalan ... denda|tebus|ganti
M3 @denied jadi .... wajib .. kembali|ganti|bayar
M3 suruh|minta|wajib|harus .. tebus|bayar|ganti|setor .. $ ... boleh .. pulang|keluar
M3 kalau .. @quit|tengah ... ganti|bayar|tebus|setor .. $
"""
