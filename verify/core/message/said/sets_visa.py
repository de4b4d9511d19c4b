"""Sets of words that patterns of visas, officers, age and changed papers share, by name; read by `sets`. Data only."""

from __future__ import annotations

SETS = {
    # Journeys that are no work, and what they are travelled on.
    "stay": "visa pass permit paspor stiker cap perjanjian visanya status",
    "trip_story": "@story jenguk kunjung nilik nganjang kondangan honeymoon konser mahasiswa wisata ziarah",
    "excuse": "@trip_story umrah ibadah",
    "ticket_eta": "keta eta voa esta",
    "thereafter": "nanti terus lalu setelah lanjut seterusnya langsung selanjutnya abis selepas bar kemudian",
    "turned": "ubah ganti convert switch tukar perpanjang diperpanjang dialihkan alih dijadikan jadikan konversi",
    # Work, as somebody who pretends a journey goes to it.
    "doing": (
        "kerja majikan juragan pabrik gaji sopir nyopir nyupir supir pembantu art prt tkw tki pmi pengasuh ngasuh "
        "jaga momong dapur kasir jualan nyapu ngepel bersih2 bersihin pelayan terapis salon ladang kebun toko "
        "restoran kafe koki masak nyuci cuci menjahit jahit bangunan buruh kuli bibik bibi perawat suster syarikat "
        "syarikah cleaning cleaner housework maid babysitter cari toke tauke bos dipekerjakan pekerja sopiran narik"
    ),
    "pilgrim": "umrah jamaah ibadah manasik ihram tawaf tasbih",
    "but": (
        "tapi tp padahal pdhl aslinya asline sebenarnya sebenere sebetulnya nyatanya malah cuma lanjut langsung terus "
        "lalu setelah nanti kemudian seterusnya jadi digawe tujuan supaya kabur menetap overstay juluk bareh sampai "
        "sedangkan sejatinya dikira but then really actually rek arep bar"
    ),
    "flee": "kabur tinggal ditinggal misah pisah menetap overstay memisahkan keluar bapisah nyempil batal lepas",
    # Officers, and what is told to them.
    "checkpoint": (
        "@imm pemeriksaan checkpoint kaunter border pelabuhan tpi autogate desk dicek diperiksa distop disetop "
        "tentara dicegat ditanya tanya hadapan antrean custom interogasi ditaros"
    ),
    "utter": "bilang tell jawab mengaku sebut katanya tulis isi alasan nyarios bejakeun claim bersikukuh berperan",
    "blurt": "keceplosan ketahuan singgung jujur bocor",
    "workword": "perusahaan kerja @worker majikan agen pabrik sponsor cleaning gaji juragan toke bos kontrak",
    "orders": (
        "suruh ajari ajarin diajarin diajari ajar dilatih latih coached minta arahan arahkan diarahkan wajib dikte "
        "instruksi siap kompak told tell ajarkan diajarkan dipaksa anjur anjurkan pesan tinggal"
    ),
    "when": "kalau nanti pas waktu saat if when sebelum",
    "nokin": "sendiri om paman tante bibi",
    "just": "saja aja sahaja je ya lah yo sa thok doang tok wae mawon bae yah nak mau arep bade rek pi mo",
    "script": "skenario dialog hafalan jawab lembar catatan alasan alamat hotel kalimat cerita",
    "teach": (
        "hafalkan ajari diajari diajarin ajarin dilatih latih ajar gladi simulasi coached bagikan dibagikan ajarkan "
        "diajarkan dikte"
    ),
    # What one who goes should know, and does not.
    "know": (
        "tahu jawab sebut jelas menjelaskan jelaskan dijelaskan menerangkan terang beritahu nyaho sanggup diketahui "
        "taoq yakin bayangan gambaran hafal state jelasin"
    ),
    "workplace": (
        "pemberi majikan perusahaan kota jabatan pabrik mandor proyek agensi agency juragan tauke toke bos penempatan "
        "pengguna employer ladang lokasi bidang posisi boss company town city syarikat"
    ),
    "which": "apa mana siapa bagian sebagai berapa apaan opo naon what who sopo saha jadi bagaimana",
    "blank": "lupa bingung blank entah geleng buta bahu",
    # Papers of who he is, and what is done to them.
    "idpaper": "ktp kk akta ijazah nik ic identitas mykad rapor skck",
    "altered": "ubah ganti tuakan palsu sesuaikan atur geser tukar diakali akali dimainkan mainkan tambah sulap edit",
    "forged": "palsu bohongan tembak aspal",
    "idlender": (
        "orang saudara teman tetangga kakak mbak abang mas sepupu adik bibi tante ipar kembaran someone sister "
        "brother kaka kakaknya saudaranya anaknya si batur liyan"
    ),
    "lend": "kasbon pinjam pinjem minjam minjem sewa nyewa nebeng borrow pakai numpang",
    "wedlock": "kawin janda cowok gadis",
    # Offices that ought to know, and what makes them not.
    "record": "rekomendasi disnaker idpmi bp3mi siskop ktkln nakertrans ketenagakerjaan",
    "enlist": "daftar catat lapor data terdaftar kelapor",
    "uncared": (
        "abaikan hindari ngapain ngapa formalitas ribet optional opsional percuma buang hilang belakangan kosong "
        "repot bertele-tele ngabisin kedok"
    ),
    # What a traveller has, and who is none lacks.
    "fund": "uang saldo bekal tabungan dompet dana cash tunai duit saku ongkos money",
    "lodging": "hotel menginap penginapan akomodasi reservasi itinerary pesan",
    "untold": "@denied entah kosong blank batal cancel dicancel dibatalkan bohongan palsu copas",
    # Who is no adult.
    "pupil": "siswa smp sd sma smk sekolah madrasah aliyah",
    "grade": "kelas tingkatan",
    "minor": (
        "anak gadis bocah remaja abg adik keponakan kemenakan cucu putri putra perempuan cewek nona girl female dia "
        "ia calon korban siswa bungsu sepupu pemohon budak cucuku putuku arek neng ujang sulung ybs ponakan anaknya "
        "boru ucok"
    ),
    "attr": "umur lahir identitas agama nik marga fam",
    "paperwho": "ktp kk akta ijazah paspor dokumen berkas kertas surat",
    "notage": (
        "kerja pengalaman selama sudah kontrak lebih hampir kurang usaha penjara sekitar sejak berdiri lewat pernah "
        "belajar tahun denda hukuman dahulu dulu tanggal nomor jam pukul sini sana disini situ tinggal kawin nikah "
        "ikut kenal merantau dari sampai setelah tuakan geser tambah potong cicilan garansi"
    ),
    "takes": "boleh oke ok gas masuk diterima terima gpp gapapa aman santai gampang tenang bebas ikut rapopo gampil",
    "gradename": "sebelas ix vii viii xi kelasx satu dua tiga # sembilan delapan tujuh sepuluh",
    "madeout": "tulis dibuat dijadikan jadikan dijieun bikin",
    "madeup": "bikin dibuat sulap edit joki tembak beli jual carikan sediakan siapkan print cetak",
    "holy": "umrah jamaah ibadah haji mekkah mekah makkah madinah jeddah tawaf manasik",
    "petty": "$ # sehari ratus seratus puluh empat tiga enam lima satu dua sejuta seribu satus",
    "numeral": "# satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas puluh Y P likur selikur",
    "touring": (
        "liburan turis honeymoon kondangan konser jenguk kunjung tour umrah undang berobat jamaah wisuda reuni "
        "menemui booking petugas"
    ),
}
