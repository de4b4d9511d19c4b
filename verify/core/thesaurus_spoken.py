"""More words for jobs as people speak of them, in Indonesia and in Malaysia: "olah ikan beku", "drebar lori".

Data only. Written from the dialects of adverts and chats, each deed before each object it is listed with. A word that
`thesaurus_made` has for a job stays with that job.
"""

from __future__ import annotations

from itertools import product

from verify.core.thesaurus_made import MADE

_TEND = (
    "jaga njaga jagain menjaga njagani ngajaga ngajagaan jago manjago jagoi nunggu nungguin nunggui ngarawat "
    "ngurusan tengok nengokin dampingi mendampingi mandiin memandikan ngadusi nyuapi suapi momong merawat rawat "
    "ngurus urus ngerawat ngopeni mengurus menemani nemenin perawat pengasuh penjaga"
)
_OLD = (
    "ompung, ompung2, ompung ompung, opung, gaek, urang gaek, atok, tok wan, datuk, nene, tete, nene tete, kai, "
    "niniak, nini aki, manula, yeye, nainai, porpor, kungkung, halmoni, haraboji, nenek stroke, kakek stroke, "
    "pasien stroke, orang stroke, lansia stroke, nenek pikun, kakek pikun, akong pikun, nenek sakit, kakek sakit, "
    "orang tua sakit, orang tua majikan, pasien tua, ortu bos, orang tua bos, ibu bos, bapak bos, mak tua, orang "
    "tue, urang tuo, nek, mbah kakung, mbah putri, mbah kung, mbah uti, simbok, nenek lumpuh, kakek lumpuh, nenek "
    "kakek, oma2 jompo"
)
_YOUNG = (
    "anak bule, anak autis, anak sekolah, anak bos, anak kembar, anak toke, anak taukeh, bayi majikan, si bayi, "
    "orok, anak majikannya, anak bungsu, budak kecik, budak kecil, anak dua, anak tiga, bocah majikan, keponakan "
    "bos"
)
_PRODUCTS = (
    "papan lapis, payung, kancing, resleting, kaus kaki, tisu, tissue, botol, botol plastik, kaleng, kemasan, "
    "bola, lampu, bola lampu, benang, kulkas, ac, tv, panel surya, solar panel, pcb, kamera, jam tangan, alat "
    "medis, alat kesehatan, jarum suntik, pompa, pupuk, sabun, deterjen, popok, pembalut, velg, rem, suku cadang, "
    "batu bata, genteng, semen, aspal, es batu, rokok, alat tulis, mesin, mesin cuci, sepeda motor, kipas angin, "
    "kompor, panci, karton, kantong plastik, karpet, tas, koper, sarung, busa, kabel mobil, baling2, bumper, "
    "shock, sekrup, pipa, logam, kuningan, cor logam, perhiasan, boneka, lilin, tinta, printer, laptop, layar, "
    "memori, papan sirkuit"
)
_FISH = (
    "ikan, ikan beku, udang, udang beku, cumi, hasil laut, daging, ayam, makanan, kepiting, seafood, sayur, sayur "
    "beku, ikan kaleng, surimi, bakso ikan, daging ayam, rumput laut, makanan laut, kacang, keripik, buah"
)
_WRAPPED = (
    "barang, kue, makanan, paket, kado, buah, sayur, roti, ikan, daging, permen, snack, sabun, obat, telur, "
    "nugget, frozen food, baju, kaos, sparepart, kosmetik, biskuit, coklat, mi, mie, sarung tangan, tisu"
)
_SITES = (
    "situs, situs judi, situs bola, situs slot, slot, slot online, judi online, judi bola, judi, judol, link judi, "
    "link slot, web judi, website judi, game slot, game online, kasino, kasino online, casino, casino online, "
    "aplikasi judi, togel, togel online, investasi online, kripto online, taruhan, taruhan bola"
)
_FARMED = "ayam, sapi, babi, kambing, domba, bebek, puyuh, kuda, unta, burung walet, telur, ikan lele"
_ROOTS = "wortel, bawang, lobak, kentang, singkong, kubis, kol, sawi, rumput, jagung, kedelai, talas, selada, tomat"
_CRUISE = "kapal pesiar, cruise, cruise ship, pesiar"
_FACTORY_WORKER_DEEDS = "pabrik kilang kerja_pabrik kerja_kilang"
_FOOD_PROCESSING_WORKER_DEEDS = "olah ngolah mengolah pengolah pengolahan fillet motong potong bersihin kilang"
_PACKER_DEEDS = "packing bungkus ngebungkus bungkusin mbungkus mbungkusi kemas ngemas pengemas tukang_bungkus"
_SCAM_OFFICE_JOB_DEEDS = (
    "promosi promosiin promoin mempromosikan marketing iklanin iklan sebar nyebar sebarin nawarin nawari admin cs "
    "operator customer_service telemarketing leader agen pemasaran bagian_promosi"
)
_FW_DEEDS_0 = "ternak peternakan kandang farm ladang"
_FW_DEEDS_1 = "cabut nyabut mencabut panen manen nanam tanam"
_PRIVATE_COOK_DEEDS = "tukang_masak koki juru_masak masak chef memasak masakin"
_PRIVATE_COOK_THINGS = (
    "buat keluarga, buat majikan, untuk majikan, di keluarga, keluarga arab, buat tuan, nggo keluarga, buat "
    "keluarga majikan, di rumah keluarga, di rumah orang, di rumah juragan, rumah juragan, di rumah tuan"
)
_MASON_DEEDS = "susun nyusun ikat ngikat pasang masang"
_MASON_THINGS = "bata, batako, bata ringan, hebel"
_PLANTATION_WORKER_DEEDS = (
    "panen manen memanen pemanen ngegrek dodos ndodos kutip potong motong angkut ngangkut racun nyemprot tanam "
    "pupuk mupuk tebas jaga"
)
_PLANTATION_WORKER_THINGS = "sawit, kelapa sawit, buah sawit, kebun sawit, ladang sawit, karet, ladang karet, tebu"
_HANDS = "pelayan_bar pelayan waiter waitress bartender bar kru_dapur galley utility cabin_crew housekeeping"
_TIDY = (
    "beberes bebersih bersih2 bersih-bersih beres2 beres-beres masak nyapu ngepel nyuci bantu bantu2 rewang mbantu "
    "kerja"
)
_AT_HOME = (
    "di bumi majikan, di imah majikan, di rumah majikan, di rumah orang, di imah juragan, neng omahe majikan, nang "
    "omahe wong, neng omahe wong, di rumah tuan, di rumah nyonya, di rumah juragan, di apartemen majikan"
)
_TIDY_SHORT = "masak nyapu nyuci ngepel beres2 bersih2"
_TIDY_TOO = (
    "sm nyapu, sama nyapu, dan nyapu, sm nyuci, sama nyuci, dan nyuci, sm bersih2, sama bersih2, dan bersih2, sm "
    "ngepel, sama ngepel, dan ngepel, sama masak, sm masak, dan masak, sama beres2, sama jaga rumah"
)
_HELP = "bantu bantu2 bantuin mbantu disuruh_bantu disuruh_kerja kerja"
_STALLS = (
    "di kios, di toko, di lapak, di kios sayur, di toko roti, di toko majikan, di kios majikan, jaga toko, jaga kios"
)

#: Canonical job → its words.
_WORDS: dict[str, str] = {
    "domestic_worker": (
        "housemaids, maids, domestic workers, orang gaji, orang gajian, orang gajih, kerja di rumah keluarga, "
        "pengurus rumah tangga, khaddamah, khodimah, nyapu ngepel, sapu pel masak, masak nyuci, masak cuci, cuci "
        "masak, masak dan bersih2, bersih bersih dan masak, tukang bersih rumah, pembantu di rumah, ngurusi omah, "
        "mbantu neng omah, bantu di rumah majikan, kerja rumahan"
    ),
    "cleaner": (
        "cleaners, sapu pel, tukang pel, sapu pel gedung, tukang sapu pel, kebersihan gedung, cleaning gedung, "
        "bersih kaca gedung, lap kaca, kebersihan kantor, bagian kebersihan, kebersihan, cleaning toilet, tukang "
        "sampah, pungut sampah, angkut sampah, pengangkut sampah"
    ),
    "laundry_worker": (
        "tukang cuci di laundry, tukang cuci laundry, tukang cuci setrika, tukang cuci dobi, cuci setrika di dobi, "
        "tukang cuci di dobi, tukang cuci di binatu, pegawai laundry, lipat kain, lipat handuk, setrika baju, "
        "seterika baju, cuci sprei, cuci linen, cuci kering, laundry hotel, bagian laundry, gosok baju, tukang "
        "gosok, kedai dobi"
    ),
    "packer": (
        "tukang bungkus, tukang pak, bungkus2, bungkus bungkus, bagian bungkus, mengepak, pengepakan barang, "
        "bagian packing, packing barang, pilih dan bungkus, masukin barang ke kardus, tempel label"
    ),
    "electrician": (
        "tukang setrum, kelistrikan, kelistrikan pabrik, tukang kabel, tarik kabel, narik kabel, pasang kabel, "
        "teknisi kelistrikan, juru listrik, instalatir listrik, instalatir, electrical technician"
    ),
    "forklift_operator": (
        "forklif, drebar forklif, drebar forklift, driver forklif, bawa forklift, bawa forklif, nyopir forklift, "
        "operator forklif, pemandu forklif, nyetir forklift"
    ),
    "driver": (
        "drivers, drebar, drebar lori, drebar treler, drebar bas, pemandu treler, sopir tangki, sopir dump truk, "
        "nyopir, nyupir, nyetir, sopir angkutan, sopir ekspedisi, sopir box, sopir pick up, sopir alat berat, "
        "sopir mobil box, sopir sekolah, sopir bis sekolah"
    ),
    "kitchen_helper": (
        "bantu2 dapur, bantu bantu dapur, bantu masak, bantu di dapur, helper kitchen, korah korah, isah isah, "
        "asah asah, umbah umbah piring, cuci gelas, cuci mangkok, tukang cuci pinggan, potong sayur, kupas bawang, "
        "racik sayur, bagian dapur, kerja dapur, orang dapur, pembantu masak, pembantu koki, asisten koki, cook "
        "helper"
    ),
    "waiter": (
        "pelayan bar, anter makanan, antar makanan, anter pesanan, ambil pesanan, ambil order, kedai tomyam, "
        "tomyam, kedai kopi, restoran padang, resto jepang, restoran melayu, kedai mamak, warung nasi, pelayan "
        "tomyam, pelayan warung, pelayan hotel, pelayan restoran cina, tukang antar makanan, bawa makanan ke meja, "
        "kru kafe, crew cafe"
    ),
    "mason": (
        "ikat bata, tukang ikat bata, susun bata, nyusun bata, tukang bata, tukang paving, simen bata, tukang simen"
    ),
    "carpenter": ("tukang kayu perancah, tukang bekesting, kayu bekisting, rangka kayu, tukang papan"),
    "construction_worker": (
        "kuli kasar, buruh kasar, helper bangunan, helper proyek, nyor beton, ngecor, ngecor beton, cor beton, "
        "tukang cor, gali tanah, kerja proyek, buruh proyek, kerja bangunan, kerja binaan, tukang aduk semen, "
        "aspal jalan, kerja jalan tol, kuli batu, bongkar bangunan, kontrak bangunan, tukang proyek, buruh bongkar "
        "bangunan"
    ),
    "fisherman": (
        "narik jaring, tarik jaring, kapal jaring, kapal trawl, kapal gillnet, kapal pancing, kapal longliner, "
        "kapal purse seine, kapal squid, squid jigging, kapal jigging, pole and line, ordinary seaman, bosun, "
        "mualim, jurumudi, juru mudi, ab kapal, melaut, miyang, ngapal, kerja laut, kerja di laut, kapal nelayan, "
        "kapal tangkap ikan, kapal kepiting, kapal taiwan, perahu ikan, mencari cumi"
    ),
    "ship_engine_crew": ("wiper, wiper kapal, fitter kapal, juru mesin kapal, juru mesin, kamar mesin kapal"),
    "plantation_worker": (
        "kutip buah, kutip biji, kutip relai, ambil brondol, brondol, brondolan, meracun, racun rumput, tebas "
        "kebun, tanam sawit, tanam pokok, pokok sawit, buah sawit, kerja sawit, pemotong sawit, potong buah, "
        "potong kelapa sawit, motong sawit, metik sawit, kebun kopi, kebun teh, kebun coklat, ladang getah, ladang "
        "karet, ladang kopi, ladang tebu, kebun tebu, tebang tebu, kebun kelapa, kebon karet, panen kopi, "
        "perkebunan sawit, pemupukan sawit, muat buah sawit, muat sawit"
    ),
    "farm_worker": (
        "kerja rumah kaca, kerja rumah kaca sayur, jaga kandang, tukang kandang, rumah hijau, ladang jagung, "
        "ladang kubis, ladang cabai, ladang ubi, ternak, kerja sawah, kerja pertanian, kerja peternakan, panen "
        "sayur, buruh sayur, kebun sayuran, kandang, kutip telur, ambil telur, anak kandang, pekerja tani, kerja "
        "tani, magang pertanian, magang peternakan, kebun semangka"
    ),
    "accountant": ("akunting, staf akunting, staf keuangan, staff accounting, bagian keuangan, admin keuangan"),
    "scam_office_job": (
        "chat support, live chat support, support chat, cs investasi, cs kripto, admin kripto, admin crypto, staf "
        "kripto, operator web game, operator kripto, admin web game, staf web game, operator poker, admin poker, "
        "admin togel, dealer live, scam, scam online, penipuan online, nipu online, nipu lewat hp, nipu lewat "
        "internet, cari korban, ngadep komputer, duduk depan komputer, duduk di depan komputer, kerja komputer, "
        "kerja di depan komputer, main komputer, cs judi, cs slot, leader slot, agen judi, nelpon orang, nelponin "
        "orang, telepon orang asing, streamer, host streaming, host live streaming, forex, admin forex, trading "
        "online, admin trading, chatter, chatting sama bule, chat sama bule, chat cowok, chat cewek, ketik2, "
        "ngetik2, ngetik chat, jawab chat, jawab pesan, jawabin chat, bales pesan, admin instagram, admin "
        "telegram, admin tiktok, admin toko online, crypto trading, trading crypto, marketing investasi, tele "
        "marketing, operator judol, kerja online di kantor"
    ),
    "receptionist": ("terima tamu, nerima tamu, penyambut tamu, resepsionis hotel, frontliner, penerima telepon"),
    "security_guard": ("centeng, jaga pintu, jaga kantor, jaga gudang, pak satpam, penjaga gudang, bodyguard, guard"),
    "nurse": (
        "nurses, perawat rs, perawat icu, perawat klinik, nurse icu, suster klinik, perawat bedah, perawat igd, "
        "kangoshi"
    ),
    "salon_worker": (
        "tukang gunting rambut, gunting rambut, tukang pangkas, pangkas rambut, kuku palsu, nail art, kapster salon"
    ),
    "gardener": ("potong rumput, tebas rumput, mesin rumput, rawat taman, jaga taman, siram tanaman, siram bunga"),
    "hotel_worker": (
        "housekeepers, bersih kamar, kemas kamar, kemas bilik, kemas katil, bersihkan bilik, "
        "bersih2 kamar resort, room cleaner, housekeeping hotel, housekeeper hotel, tukang kamar, bagian kamar, "
        "ngresiki kamar, beresi kamar, order taker"
    ),
    "shop_worker": (
        "jaga kaunter, jaga kasir, jaga kounter, tukang jualan, jualan di toko, pegawai toko, karyawan toko, kasir "
        "kedai, pelayan butik, kru toko, penjual di toko, jaga toko roti, kedai baju, kedai handphone, cashier "
        "toko"
    ),
    "logging_worker": ("kerja balak, kerja kayu balak, potong kayu, motong kayu, gergaji kayu, operator chainsaw"),
    "furniture_worker": ("rakit lemari, rakit kursi, rakit meja, amplas kayu, ngamplas kayu, tukang amplas"),
    "recycling_worker": ("kitaran semula, pisah sampah, misah sampah, pilih sampah, olah sampah, olah limbah"),
    "tailor": ("kilang baju, kilang garmen, pabrik baju, pabrik celana, kilang kain, jahit tas, tukang obras"),
    "shoemaker": ("kilang sepatu, kilang kasut, pabrik kasut, pabrik sandal, lem sepatu, jahit kasut"),
    "therapist": ("urut tradisional, tukang urut badan, terapis pijat refleksi, juru pijat, juru urut, pijat spa"),
    "welder": (
        "tukang welding, ngewelding, las kapal, las pipa, welder kapal, welder galangan, las co2, welder 6g, las tig"
    ),
    "warehouse_worker": (
        "susun barang gudang, ambil barang gudang, kerja gudang, angkat barang, angkat2 barang, ngangkut barang "
        "gudang, pekerja logistik, logistik gudang, sortir paket, bagian gudang, order picker, picking gudang, "
        "kuli panggul"
    ),
    "babysitter": (
        "nannies, ngasuh bocah, ngemban, ngemban bayi, ngasuh orok, momong bocah, ngemong bocah, ngawasi anak"
    ),
    "caregiver": (
        "caregivers, kaigo worker, care work, careworker, perawat kaigo, jaga orang tuo, rumah jompo, rumah "
        "lansia, kelola lansia"
    ),
}
#: Canonical job → deeds, "_" for a blank in them, and their objects.
_DEEDS: dict[str, tuple[tuple[str, str], ...]] = {
    "domestic_worker": ((_TIDY, _AT_HOME), (_TIDY_SHORT, _TIDY_TOO)),
    "shop_worker": ((_HELP, _STALLS),),
    "caregiver": ((_TEND, _OLD),),
    "babysitter": ((_TEND, _YOUNG),),
    "factory_worker": ((_FACTORY_WORKER_DEEDS, _PRODUCTS),),
    "food_processing_worker": ((_FOOD_PROCESSING_WORKER_DEEDS, _FISH),),
    "packer": ((_PACKER_DEEDS, _WRAPPED),),
    "scam_office_job": ((_SCAM_OFFICE_JOB_DEEDS, _SITES),),
    "farm_worker": ((_FW_DEEDS_0, _FARMED), (_FW_DEEDS_1, _ROOTS)),
    "private_cook": ((_PRIVATE_COOK_DEEDS, _PRIVATE_COOK_THINGS),),
    "mason": ((_MASON_DEEDS, _MASON_THINGS),),
    "plantation_worker": ((_PLANTATION_WORKER_DEEDS, _PLANTATION_WORKER_THINGS),),
    "cruise_worker": ((_HANDS, _CRUISE),),
}
_MADE = frozenset(word for words in MADE.values() for word in words)


def _words() -> dict[str, tuple[str, ...]]:
    """The words for each job, each word for the first job that has it."""
    found: dict[str, str] = {}
    for job in dict.fromkeys((*_WORDS, *_DEEDS)):
        written = (word.strip() for word in _WORDS.get(job, "").split(","))
        made = (
            f"{deed.replace('_', ' ')} {thing}"
            for deeds, things in _DEEDS.get(job, ())
            for deed, thing in product(deeds.split(), things.split(", "))
        )
        for word in (*written, *made):
            if word and word not in _MADE:
                found.setdefault(word, job)
    return {job: tuple(word for word in found if found[word] == job) for job in dict.fromkeys(found.values())}


SPOKEN = _words()

#: Of these, the ones that name a place, a thing or a deed at home as often.
SPOKEN_WEAK = frozenset(
    " ".join(word.split())
    for word in """
    bantu masak, brondolan, forex, guard, kandang, kebersihan, kedai kopi, ketik2, nerima tamu, ngetik2,
    nyetir, nyopir, nyupir, orang gaji, potong kayu, potong rumput, potong sayur, scam, streamer, terima tamu,
    ternak, tomyam, wiper
    """.split(",")
)
