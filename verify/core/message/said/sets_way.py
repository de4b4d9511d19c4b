"""Sets of words that the rows of hold, force and route share, by name. Data only."""

from __future__ import annotations

SETS = {
    "docs": "paspor ktp kk ijazah akta dokumen bpkb arc iqomah iqama ikamah shm permit",
    "hold": "pegang tahan simpan sita ambil titip kumpul umpet kunci taruh tinggal ditinggal ajak menginap",
    "possess": (
        "pegang tahan simpan sita umpet kunci titip kumpul ajak kasbon ambil amankan serah taruh tinggal ditinggal"
    ),
    "keep": "pegang tahan simpan sita umpet kunci titip kumpul",
    "handed": "serah kirim setor kumpul titip taruh tinggal ninggalin tinggalin kasih minta ambil",
    "keeper": (
        "hr hrd rentenir sponsor agen agency agensi syarikat majikan bos mandor tauke kapten nakhoda calo pl lpk "
        "perusahaan penyalur perekrut koordinator perantara kantor nyonya ketua mualim kumiai mereka dia lu pacar "
        "company kebun yayasan rekruter admin pengawas laoban taikong"
    ),
    "pledge": "jaminan tanggung pengikat pegang sandera garansi collateral guarantee security cekelan pengaman serius",
    "safe": "laci lemari brankas brangkas koper loker safe drawer tas",
    "public": "imigrasi dukcapil disnaker kedutaan kementerian bp3mi catpil capil kelurahan vfs",
    "allowed": "boleh kasih dapat izin meunang allow allowed ken bau",
    "outside": (
        "keluar melangkah gereja warung pasar jajan darat belanja masjid kemana kemanamana ngendi meninggalkan gerbang"
    ),
    "ban": "jangan larang",
    "visitee": "jenguk dijenguk tengok besuk ditengok",
    "visit": "jenguk menengok tengok besuk nengok nengokin njenguk ngejenguk dijenguk ditengok kunjung nilik ketemu",
    "contact": "hp telponan nelpon hubungi menghubungi kabari ngobrol",
    "shut": "kunci sekap isolasi teralis digembok dirantai dipaku",
    "den": "pager rumah mess asrama penampungan kamar ruko pintu pagar gerbang jendela",
    "deny": "larang ditolak cegah usir",
    "taken": "ambil sita kumpul tahan cabut umpet rampas dijabel ganti minta",
    "say": (
        "bilang beritahu tell kabari ngadu bocor pamit ngobrol curhat "
        "singgung posting unggah sebar kandha umbar koar ember share"
    ),
    "hear": "tahu dengar curiga lihat liat endus sadar",
    "others": (
        "siapa keluarga ortu bapak mama suami istri mertua saudara teman tetangga kades kadus rt rw camat babinsa "
        "polisi bhabin bhabinkamtibmas kbri kjri desa kampung warga pendeta pastor guru ibu pihak luar wartawan kakek "
        "nenek sesiapa media perangkat kepala kerabat besan ipar ketua orang"
    ),
    "harm": (
        "bunuh bakar pukul parang teror intimidasi gertak takuti "
        "penjara dituduh dijual tuduh preman hajar celaka santet seret "
        "campak dibuang nyawa siksa disetrum ancam cekik dibakar tenggelam lempar dibuang abisin habisi dibunuh"
    ),
    "defy": "lapor ngadu bilang beritahu batal pulang lari melawan ditolak bandel telponan nurut bocor posting macam",
    "official": (
        "imigrasi polisi petugas oknum kastam petinggi kejaksaan aparat bandara konter loket counter gate patroli "
        "razia sidak tni kepolisian perwira intel kepolisian pos tpi"
    ),
    "officer_": "imigrasi polisi petugas oknum kastam petinggi kejaksaan patroli konter loket counter gate",
    "stop": "pemeriksaan periksa tangkap ditangkap dicegat cegat digrebek tahan razia tanya",
    "favour": "jatah suap amplop kondisi koordinasi orangdalam backing lindung loloskan lolos kawal",
    "bribe": "bayar setor jatah amplop suap upeti settle kasih sogok jatahin",
    "fixed": "atur beres kondisi koordinasi loloskan lolos aman jinak kenal bayar suap",
    "byway": (
        "batam punggur tanjungpinang karimun dumai nunukan sebatik entikong kualanamu tanjungbalai asahan bengkalis "
        "rupat tarakan sambas aruk belawan bintan tanjunguban bagansiapiapi selatpanjang kijang moro jagoi badau "
        "portdickson stulang kukup sekupang nongsa tarempa teluknibung tanjungbatu meranti sebangar aruk "
        "tebedu biawak sematan serikin"
    ),
    "boat": "kapal perahu boat speedboat speed pompong pancung tongkang sampan bot spidbot ferry feri ketinting",
    "cross": "lewat tembus redah nyelusup menyusuri masuk jalan menyeberang ikut",
    "town": (
        "surabaya jakarta makassar medan semarang denpasar bekasi tangerang bogor depok cirebon cilacap solo malang "
        "sidoarjo banyuwangi pekalongan palembang lampung jambi pekanbaru pontianak mataram kupang maumere ende bima "
        "flores sumba lombok ntt ntb madura serang merak cikarang karawang bandung yogya jogja jember indramayu condet "
        "juanda bungurasih purabaya pulogadung kalideres pulogebang senen gambir hasanuddin lombok dompu sikka atambua "
        "cianjur cibubur ciracas kalibata tebet cengkareng jatim jabar jateng bali purwokerto"
    ),
    "station": "terminal stasiun bandara pelabuhan agen pool halte rest spbu parkiran kedatangan alun2 mushola masjid "
    "musala minimarket indomaret alfamart stesen pom pasar halte kafe",
    "lodge": "rumah kontrakan kos ruko penampungan losmen apartemen kosong transit villa",
    "fetch": "jemput ambil antar bawa ajak terima tunggu sambut angkut papag kawal serah oper titip angkat",
    "guide": "sopir pengantar pendamping penjemput jemput pengawal kawal orang mobil pembawa pengiring kenek",
    "sign": "topi jaket rompi kerudung baju jilbab hijab helm kode tudung ciri kaos plat avanza innova",
    "net": (
        "aplikasi facebook instagram tiktok telegram wa medsos internet dating "
        "game online chat maya omegle hago likee tinder michat "
        "litmatch bumble omi tantan badoo bigo wechat discord messenger twitter snapchat line komentar live karaoke "
        "michat kencan jodoh vc telponan virtual hp app legend reels video"
    ),
    "lover": "pacar sayang kekasih jadian asmara kawin match",
    "beau": "pacar kekasih jadian asmara",
    "kinsman": "saudara ipar om paman bapak",
    "led": "anak adik istri dia korban rombongan cewek gadis perempuan lalu terus kemudian setelah",
    "someone": "cowok cewek perempuan bule orang teman kenal lady guy man janda om mas abang pelaut",
    "recruit": "ajak janji carikan cari urus susul tawar tawarkan tawari menawari nawari nyariin bisnis tiket",
}
