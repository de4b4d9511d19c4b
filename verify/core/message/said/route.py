"""What messages say of the way and of who leads it that is a red flag (indicators.csv R): rows. Data only."""

from __future__ import annotations

ROWS = """
R1 @cross|terbang|naik|via|rute|kumpul|turun|mendarat|tiket|pelabuhan .. . @byway ^tinggal|kerja|pabrik
R1 jemput|ajak|antar|bandara . . @byway ^dinas
R1 ke|di . @byway .. ganti|lanjut|naik|lewat|menginap|tunggu|transit ^kerja|tinggal
R1 dari sana ke @byway
R1 @byway , dari sana .. kapal|lewat|naik
R1 oper .. .. @byway
R1 sekarang|sudah ^tinggal|kerja|lama .. di @byway ^tahun
R1 catatan|piket|menunda|penundaan|keberangkatan ,? .. @byway
R1 lalu|terus|kemudian . ke? . @byway ^tinggal|kerja
R1 sambung|ganti|di .. @boat kecil|kayu|cepat|karet
R1 bolak balik . @byway
R1 jemput ... .. di @byway ^dinas
R1 lewat kebun
R1 dari .. @byway .. ke|naik|lewat|kapal|@boat|terbang
R1 @byway . dulu , .. seberang|lewat|antar|naik|ojek
R1 @byway x|@byway jalan|rute|urutan
R1 @byway pelabuhan
R1 @byway .. .. @boat|@cross|darat
R1 @byway ... lanjut|nyebrang|lewat|besok|malam
R1 @byway ... @boat
R1 @boat . dari|ke|via|lewat . @byway
R1 pelabuhan @denied resmi
R1 pesawat . @byway
R1 rute ... @byway
R1 tengah laut
R1 renang|berenang .. pantai|darat|boat|sedikit|seberang|kapal
R1 jalan darat .. @byway
R1 @byway|pelabuhan .. tikus
R1 pelabuhan|jalan|pintu|jalur|lorong .. tikus
R1 pelabuhan|dermaga .. kecil|gelap|liar|nelayan ^bukan
R1 pelabuhan rakyat && naik|terbang|kapal|dini|malam
R1 pintu belakang && laut|lewat|kapal|imigrasi|boat
R1 jalan|lewat|masuk|tembus|redah .. setapak|hutan|@hidden
R1 hutan .. perbatasan|batas
R1 perbatasan .. .. lewat|jalan|setapak|hutan|malam
R1 lewat|jalan|nyebrang|tembus|dari .. hutan|sungai|laut|setapak|selat|perbatasan
R1 hutan|sungai|laut .. perbatasan|batas|lewat|seberang
R1 laut .. malam
R1 pantai .. malam|@boat|tikus|kosong
R1 @boat .. .. pantai|muara|nelayan|sungai|seberang
R1 naik|pakai|lewat|dengan .. kapal .. kecil|kayu|nelayan|barang|tikus|cepat|sayur
R1 kapal kayu|nelayan
R1 kapal .. . tengah? malam ^selang
R1 malam|dini|subuh|tikus ... .. lewat|naik .. @boat
R1 malam|dini|subuh .. @boat
R1 @boat .. .. dini|subuh|peteng
R1 pantai|jembatan|dermaga|sungai ... @boat
R1 malam .. kami .. lewat
R1 lewat .. batas|perbatasan .. subuh|malam|dini|negara
R1 truk .. .. batas|lewat|sembunyi|terpal
R1 sembunyi .. .. terpal|truk|kapal|palka
R1 lampu .. dimatikan|dimatiin|matiin|matikan && @boat|pantai|laut
R1 tiarap && @boat|pantai|laut|hutan
R1 lewat .. @denied .. cap|imigrasi
R1 @denied .. cap paspor
R1 @denied . lewat imigrasi|pos|tpi
R1 lewat .. luar pos
R1 @denied ketahuan .. patroli|petugas|polisi
R1 tanpa cap , kapal
R2 @fetch .. .. @denied . . saling? kenal
R2 @denied . . kenal ... @fetch|satu
R2 sopir|penjemput .. @denied . kalian? kenal
R2 pengantar|sopir|penjemput .. baru .. ketemu|kenal
R2 ganti|berganti .. tiap|setiap .. kota|pelabuhan|tempat
R2 ganti|berganti .. tiapkota
R2 dari sopir|orang|tangan|agen ke sopir|orang|tangan|agen
R2 serah .. .. .. orang suruh
R2 jemput .. mobil|innova|avanza|elf|hiace .. hitam|putih|merah|plat|siapa|item
R2 jemput|antar|ambil .. anak buah
R2 tunggu .. .. @station ... ada . orang|yang|mobil
R2 yang ajak .. ganti lagi
R2 oleh .. orang .. beda|berbeda|lain
R2 terus|lalu|setelah|kemudian .. kasih|serah ke . orang|bapak|ibu|om|bos .. lain|lagi
R2 kumpul .. @station ... jemput
R2 @fetch .. .. orang|sopir|seseorang|cowok|cewek .. baru|asing|entah|siapa|misterius
R2 @fetch .. orangasing
R2 orangasing .. .. @fetch
R2 @fetch .. entah
R2 entah siapa .. @fetch
R2 rumah .. entah siapa
R2 @fetch ... @denied .. tahu .. nama|siapa|orang
R2 @guide|@fetch ... nama .. @denied|bingung
R2 @fetch|sopir .. .. bingung siapa
R2 jemput ... .. bingung|@denied .. tahu .. siapa
R2 @guide .. .. baru|lain|berganti|ganti|beda .. tiap|setiap|kota
R2 tiap|setiap .. kota|tempat|malam .. .. ganti|beda|lain|baru|bergiliran
R2 tiapkota .. .. ganti|beda|orang|lain|baru|jemput
R2 ganti .. @guide ,? .. ganti|lagi|terus
R2 ganti .. orang && mobil|jemput|terminal|sopir|antar
R2 sudah ganti . mobil|sopir|orang
R2 @guide .. ganti|berganti .. . orang|lagi|terus|@town
R2 # ganti .. @guide
R2 kali .. ganti|pindah .. @guide|tangan|kota
R2 oper ... @person|orang|kota|lain|mobil|agen|@town
R2 oper .. @guide
R2 pindah tangan
R2 antar|bawa|ajak|oper|hantar .. tangan ke tangan
R2 @led|@town ... serah|titip|lempar .. .. ke|di|orang .. orang|lain|@person|sopir
R2 titip ke|sama|dengan|nang . sopir
R2 titip .. di @town
R2 serah .. .. orang .. lain|suruhan|akan|@denied
R2 lain .. .. @fetch .. lain|lagi|terus
R2 orang lain .. .. @fetch|terima
R2 orang lain ... orang lain
R2 @fetch .. lagi? .. orang lain
R2 @town ... @fetch .. .. lain|siapa|oper|entah|orangasing
R2 @fetch .. mobil .. lain
R2 @station ... .. @sign
R2 @station ... @fetch|ada .. orang|yang|ada .. .. @sign|lain|siapa|@denied|gerbang
R2 @sign ... .. jemput|tunggu|ambil|sambut && @station|@town|orang
R2 jemput|tunggu|ambil|sambut|antar ... .. @sign .. ^perusahaan && @station|@town|orang|sandi
R2 @station .. .. @fetch .. abang|orang|seseorang|mobil|cowok
R2 temui|ketemu|menemui .. orang|@sign .. .. @station
R2 ketemu|temui .. jemput .. @station
R2 turun .. @station ... .. @fetch|ada ^keluarga|perusahaan
R2 kumpul|transit|singgah|mampir|inap|menginap|ditidurkan|ketemu .. .. @lodge .. @town
R2 kumpul|transit|singgah|mampir|menginap .. @town .. .. @lodge|orang|hari|malam
R2 @lodge .. .. di? @town .. .. tunggu|kumpul|pindah|oper|@denied|entah|jemput|dibagi
R2 @town .. @lodge .. .. kumpul|tunggu|transit|jemput|orang
R2 tunggu .. @lodge ... @town|mobil|avanza|sopir|ada
R2 rumah transit|singgah|orang && @town|kota|jemput
R2 rombongan|orang|gadis|cewek|kelompok|perempuan|kami ... @town .. .. @town
R2 dari @town .. ke @town .. .. @town|@guide|@fetch|pindah
R2 @town .. .. lalu|terus|kemudian|lanjut .. .. @town
R2 @town , @town , @town
R2 @town ,? .. @town , lalu|terus|dan .. @town
R2 muter|mutermuter|keliling .. beberapa .. kota|daerah
R2 pindah2 ,? . dari|kota|rumah|@town
R2 pindah|geser .. .. kota|@lodge|mobil .. .. pindah|terus|lagi|ganti|jemput|lain|tiap|setiap
R2 pindah|geser|pindahin . ke? . kota|rumah .. lain|mana|orang
R2 tiap|setiap .. pindah
R2 dilempar|lempar|dipingpong .. kota
R2 beda .. orang .. jemput|antar|tiap|jaga
R2 beda|berbeda|lain|asal .. desa|provinsi|kabupaten|daerah|kota ... .. kumpul|angkut|inap|menginap|rumah|lewat
R2 kumpul .. .. beda|berbeda|asal|tiga .. desa|provinsi|kabupaten|daerah
R2 , @denied saling kenal
R2 !bilang|mengaku|ngaku|kedok @denied saling kenal
R2 jemput bukan saya
R2 pindah mobil
R2 sopir . ganti|beda
R2 menginap .. rumah siapa
R2 tunggu .. @station .. .. .. ada .. yang|orang
R2 ada .. datangi && @station
R2 kumpul . @town .. lain|daerah|calon|dulu
R2 ada .. jemput ... ikut|nurut .. saja|aja
R2 tapi orang .. @denied kenal
R2 orang .. @denied . kenal && jemput|antar|serah|titip|bus|mobil|travel|rombongan|terminal
R2 ajak|antar|jemput|bawa .. ke rumah orang|seseorang
R2 turun di .. , .. cari|tunggu .. mobil|orang
R2 @town ... lalu|terus|kemudian|pindah|lanjut .. .. @town ^medical|interview|seleksi
R2 beda .. beda .. jemput|antar|orang|ajak
R2 @denied . tahu .. sama|dengan siapa && jemput|antar|kota|@town
R2 ada orang .. pegang . kertas|papan|foto
R2 oper terus|lagi
R2 @fetch .. .. orang .. beda|berbeda|lain
R2 naik mobil lain
R2 sopir lain
R2 menginap .. rumah .. @denied . tahu|kenal
R2 @town ... lalu|terus .. kasih|serah .. ke .. cowok|orang|cewek
R2 transit .. @lodge ,? .. terus|lalu
R2 pindah hotel|@lodge .. kali
R2 tiap kali .. orang .. lain|beda
R2 ketemu .. orang suruh
R2 @guide|antar|jemput ... @denied .. sebut .. nama
R2 @fetch ... tidak|belum . kenal
R2 jemput|@guide ... orang baru|asing|lain
R2 asing2 && @town|rumah|jemput
R2 other|another driver|car|man
R2 jemput .. yang|temannya .. .. teman saya
R2 another driver|car|man|person
R2 ganti sopir|pengantar|penjemput
R2 @station .. .. cari orang|mobil
R2 @person .. antar ... @person .. jemput|ambil|ajak
R2 orang|gadis|cewek|perempuan ... @denied . . kenal && @town|rombongan|kumpul
R2 mobil . ganti ... sopir . ganti|beda|lain
R2 someone .. .. pick|take|jemput|ambil
R3 @lover .... .. @net
R3 teman . @net .... ajak|tawar .. kerja
R3 teman .. dari|di . @net .... ajak|tawar .. kerja
R3 match .. .. minggu|weeks|hari|bulan
R3 baru . dekat .. .. @net
R3 cowok|cewek .. kenal .. minggu|bulan|hari ... kerja
R3 @someone .. baru .. .. match|jadian
R3 cowok|bule|om ... akrab|dekat ... ajak|tawar|tawarkan
R3 @lover .. ... @recruit .. kerja|loker|majikan|iklan
R3 @beau .. ... ajak|susul .. ke|di
R3 chat|dm|telponan .. sama|dengan .. ,? .. dia .. ajak .. kerja
R3 sayang kami ... kerja
R3 @someone .. dari|di|lewat .. @net ... bujuk|membujuk|rayu
R3 rayu ... ajak|tawar|tawarkan|kerja
R3 dating|@beau . internet|maya|virtual ... kerja|iklan|urus|ajak
R3 @beau ... urus|atur ^surat|kawin|teratur
R3 @lover ... kamu|neng|nona ... kerja
R3 kamu|nona|neng ... @lover ... kerja
R3 kamu ... kerja ... @beau
R3 sayang , ... kerja .. .. adik|kamu|neng
R3 ikut abang|aa|mas .. ... kerja
R3 masa depan kami
R3 @beau .. .. belum pernah ketemu
R3 dating .. ... ajak|tawar .. kerja
R3 saya kan|emang|memang|ini @beau
R3 kamu|km|kau|you @beau saya
R3 saya cowok|cewek mu|kamu
R3 internet|virtual|maya @beau
R3 baru match|jadian
R3 hubungan kami ... kerja
R3 sayang ... kawin
R3 cowok|cewek ldr ... @recruit
R3 @beau .. ldr ... kerja|urus|cari|ajak
R3 usaha|bantu .. .. @beau
R3 ajak|susul|tawar|tawarkan|carikan ... @beau
R3 @net * ... sayang|kawin|jadian|asmara ^keluarga
R3 kenal|ketemu|match|akrab ^iklan|info|akun|grup|kerja|kami|langsung .. .. .. @net
R3 @net .. .. kenal|match|akrab
R3 kenal online|internet
R3 kenal baru ... @net|ajak|tawar
R3 kenal .. baru .. hari|minggu|bulan && @net|pacar|sayang
R3 baru .. kenal .. .. hari|minggu|bulan|kemarin|lewat && @net|pacar|sayang
R3 teman .. baru .. @net
R3 teman . @net .. .. @recruit|kerja
R3 @someone .. di|dari|lewat|via|ti .. @net ... ajak|tawar|janji|kawin|sayang|susul|cari|carikan
R3 ajak|tawar|janji|tawarkan .. .. @someone .. dari|di|lewat .. @net
R3 belum . pernah ketemu|telponan .. ^majikan
R3 belum pernah ketemu ... telponan|kerja|ajak
R3 @someone .. .. chat .. tiap|terus .. .. kerja
"""
