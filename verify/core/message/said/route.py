"""What messages say of the way and of who leads it that is a red flag (indicators.csv R): rows. Data only."""

from __future__ import annotations

ROWS = """
R1 lewat .. sungai|hutan
R1 lewat belakang
R1 @denied ketahuan .. patroli|petugas|polisi
R1 kapal kayu
R1 lewat|terbang .. @route
R1 rute .. @route
R1 lewat @route
R1 pantai|jembatan|dermaga|pelantar ... kapal|pompong|pancung
R1 pelabuhan .. kecil|rakyat|gelap|liar
R1 pantai .. malam
R1 boat|perahu|kapal .. malam
R1 lewat|naik|dari|jemput .. @route
R1 lewat|nyebrang|naik|masuk .. @hidden
R1 @route , .. naik .. kapal
R1 @route .. kapal
R1 jalan darat .. @route
R1 pelabuhan|jalan|pintu .. tikus
R1 pintu belakang
R1 jalan|lewat .. setapak|hutan
R1 hutan .. perbatasan|batas
R1 kapal .. kayu|malam
R1 kumpul .. @route
R1 @route ... nyebrang|lewat|kapal
R1 lewat|jalan|nyebrang .. laut
R1 laut .. malam
R1 @denied .. cap paspor?
R1 malam .. kami .. lewat
R1 kapal .. @route
R1 dini ... kapal
R1 lewat|naik .. kapal nelayan|ikan|kecil|kayu|barang
R1 lewat .. selat|laut|rawa|kebun|semak
R1 malam|dini .. naik|lewat .. kapal
R2 ganti sopir , ganti
R2 terminal|bandara|stasiun|pelabuhan .. ada .. .. topi|jaket|kerudung|baju
R2 ganti orang
R2 ganti .. orang .. lagi
R2 antar|jemput .. .. baru .. kenal
R2 muter|keliling|mutermuter .. kota
R2 ketemu|jemput .. penjemput|jemput .. terminal|bandara|stasiun
R2 penjemput|jemput ... ciri .. .. topi|jaket|baju|kerudung
R2 pindah .. penampungan|rumah|kota|kontrakan
R2 mobil .. ganti .. orang
R2 jemput .. mobil|orang .. @denied .. kenal
R2 tiap .. pindah|kota .. .. ganti|beda|lain
R2 @denied kenal .. satu|siapa|mereka && ajak|jemput|antar|pindah|oper
R2 ada .. .. kerudung|jaket|topi|baju|jilbab|hijab|helm .. .. jemput
R2 jemput ... @denied .. tanya|tahu .. nama
R2 dilempar|lempar|dipingpong .. kota|orang
R2 beda .. orang .. jemput|antar|tiap
R2 sopir|orang|mobil .. ganti|beda .. tiap|setiap|terus|lagi
R2 nginap|nginep|transit|singgah .. rumah orang|siapa|kosong
R2 tidak .. kenal .. siapa .. jemput|antar|bawa
R2 oper .. @person|orang|kota|lain|mobil
R2 oper .. ke orang
R2 oper dari . ke
R2 jemput ... @denied .. kenal
R2 @denied .. kenal ... jemput|antar
R2 jemput .. .. lain|siapa|baju|jaket|topi|kode
R2 ganti|pindah .. mobil|kota|bus|kapal .. orang
R2 @denied saling? kenal .. .. bawa|ajak|jemput|kirim|ketemu|jakarta
R2 orang .. @denied kenal|dikenal
R2 ada .. yang|orang|mobil .. jemput ... jaket|baju|topi|siapa|lain|tahu|kode|oper
R2 tiapkota .. ganti|beda|orang|lain
R2 orang .. beda|ganti .. @denied .. kenal
R2 pindah .. kota|mobil|tangan|rumah
R2 berpindah|dipindah|ganti .. kota|mobil
R2 terminal|bandara|stasiun|pelabuhan .. ada .. mobil|orang|yang .. lain|tunggu|jemput ... lain|orang|siapa|ganti|kode
R2 terminal|bandara|stasiun|pelabuhan .. ada .. orang|mobil lain
R2 orang lain ... orang lain
R2 ada orang lain .. terima|jemput|bawa|antar|tunggu
R2 another driver|car|man|person
R3 ketemu|kenal .. di .. aplikasi|@social|game|dating
R3 suka|naksir|dekat .. di .. aplikasi|dating|@social
R3 aplikasi .. dating .. ajak
R3 kenal|ketemu .. .. game|legend|dating|@social|aplikasi .... pacar
R3 kenal .. .. game|dating
R3 kenalan baru|internet|online
R3 teman .. chat|chatting|medsos|@social .. sayang|cinta|nikah|pacar
R3 pacar|calon suami|sayang .... @social|online
R3 pacar ... @social|internet|dating|game|hp|video
R3 @social|internet|dating|game .... pacar|sayang|kekasih|suami|cowok|istri|cinta
R3 kenal .. .. @social|internet|dating|game|aplikasi
R3 met .. dating|@social|online|game
R3 pacar .... kenal .. @social|internet
R3 sayang .... pacar
R3 pacar .... aplikasi|dating|internet|game
R3 suami .. dating|internet|@social|online
R3 calon suami .... dating|internet|@social
R3 @social kenal
"""
