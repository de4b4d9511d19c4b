"""Words for jobs that are a deed and its object: "ngrumat simbah", "metik beri", "pabrik keju". Data only.

Written from the dialects of adverts and chats: each deed stands before each object it is listed with.
"""

from __future__ import annotations

from itertools import product

_TEND = (
    "jaga njaga jagain menjaga manjaga jogo njogo nunggoni merawat ngerawat ngrawat rawat ngrumat ngramut "
    "ngurus ngurusin ngurusi mengurus urus ngopeni ngladeni nemani nemenin menemani momong ngemong mengasuh "
    "ngasuh asuh perawat pengasuh penjaga ngasuhan miara"
)
_OLD = (
    "nenek, kakek, nenek kakek, kakek nenek, lansia, jompo, oma, opa, oma opa, opa oma, simbah, mbah, eyang, "
    "aki, aki2, nini, akong, ama, ahma, ama akong, akong ama, orang tua, ortu, ortu majikan, sepuh, wong tuwo, "
    "wong tuwa, urang tuha, orang jompo, orang lansia, popo, kongkong, orang sakit, pasien, lanjut usia, oma2, "
    "mbahe, simbahe, nenek2, kakek2, neneknya, kakeknya, lansianya, mertua, bapak tua, ibu tua, nenek majikan, "
    "bapak majikan, ibu majikan, orang sepuh, warga emas, orang lumpuh, kolot"
)
_YOUNG = (
    "anak, bayi, baby, balita, momongan, kembar, anak kembar, bayi kembar, bocah, anake, anaknya majikan, anak "
    "majikan, anak toke, anak tauke, anak bos, anak orang, anak kecil, bayine, kids, budak, budak leutik, "
    "anaknya, cucu majikan, orok, cucu, cucunya, cucune, anak2, anak anak, bocahe, bocah cilik, si kecil, balitanya, "
    "bayinya, anak kembarnya, cucu juragan, anak juragan, anak tuan, anak madam, anak nyonya, putranya, putrinya"
)
_CLEAN = (
    "bersih2 bersih-bersih bersihin membersihkan bersihkan beres2 beres-beres beberes ngepel nyapu menyapu "
    "bersih mbersihi mbersihin mbersihke nyapuin ngepelin resik2 ngresiki bebersih beberesih bantu2 mbantu2 "
    "bantu-bantu rewang"
)
_HOME = (
    "rumah, rumah orang, rumah majikan, rumah tangga, rmh, omah, omahe, imah, rumah orang cina, rumah arab, "
    "rumahnya, apartemen majikan, omahe wong, omahe juragan, bumi, bumi juragan, rumah juragan, rumah warga, "
    "rumah tuan, rumah nyonya, flat majikan, vila majikan"
)
_ROOMS = (
    "hotel, kantor, sekolah, klinik, rumah sakit, rs, apartemen, gedung, mall, mal, masjid, jalan, parkiran, "
    "kereta, pesawat, toilet, bandara, villa, vila, pelataran, stasiun, halaman"
)
_PICK = "petik metik memetik mametik pemetik panen manen memanen pemanen ngunduh ngala picking harvest petikan"
_FRUIT = (
    "apel, anggur, kiwi, stroberi, strawberry, stroberry, blueberry, bluberi, beri, berry, raspberry, rasberi, "
    "jeruk, ceri, cherry, pir, alpukat, buah, buah2an, peach, mangga, melon, plum, jeruk mandarin, zaitun, "
    "kurma"
)
_GREENS = (
    "sayur, sayuran, bawang, kubis, kol, selada, tomat, cabai, cabe, jamur, paprika, timun, wortel, kentang, "
    "asparagus, bunga, lobak, sawi, brokoli, sayur mayur, ginseng, padi, jagung, tulip"
)
_FOOD = (
    "roti, mie, mi, mi instan, mie instan, ikan, udang, keju, susu, cokelat, coklat, biskuit, es krim, daging, "
    "nugget, tahu, kue, minuman, permen, makanan, ikan kaleng, sarden, sosis, bento, kimchi, gula, tepung, "
    "snack, saus, seafood, cumi, ayam, pengolahan ikan, dimsum, pengalengan ikan, pengolahan makanan, makanan "
    "beku, makanan laut, pengalengan, kepiting, rajungan, kerang, nanas, nanas kaleng, buah kaleng, sari buah, "
    "selai, "
    "tempe, kecap, kerupuk, kopi, teh"
)
_STALL = (
    "toko, kios, warung, kedai, butik, gerai, stan, lapak, minimarket, swalayan, toko emas, toko baju, konter "
    "hp, kaunter kedai, kaunter, toko roti"
)
_FACTORY = (
    "plastik, baut, kabel, komponen, sparepart, onderdil, ban, kaca, besi, baja, kertas, kardus, kosmetik, "
    "obat, masker, baterai, chip, semikonduktor, elektronik, mobil, otomotif, cat, lem, mainan, sepeda, helm, "
    "kimia, karet, sarung tangan, alumunium, aluminium"
)


_SHELLED = "udang, ikan, cumi, kepiting, rajungan, kerang, nanas, tiram, gurita, kentang"
_PEEL = "kupas ngupas mengupas pengupas potong motong pemotong sortir nyortir fillet bersihin nyiangi"
_PACK = "packing ngepak ngepack mengepak ngemas mengemas pengemas bungkus ngebungkus membungkus pembungkus packer"
_PACKED = (
    "daging, daging domba, daging ayam, buah, sayur, sayuran, paket, ikan, makanan, roti, kue, kosmetik, buku, obat, "
    "bunga, telur, susu, teh, kopi, mainan, baju, barang pabrik, sarung tangan, masker, permen, coklat"
)
_LAY = "pasang masang memasang pemasang tukang nukang juru ahli"
_CREW = "crew kru awak abk anak pelaut"
_BOATS = "cumi, tuna, longline, long line, kapal cumi, kapal tuna, kapal longline, kapal ikan, kapal pukat, kapal purse"
_TAPPED = "getah, karet, pokok getah, pohon karet"
_CATTLE = (
    "ayam, sapi, kambing, domba, babi, ternak, unta, kuda, bebek, kandang, kandang ayam, kandang sapi, kandang "
    "domba, "
    "kandang unta, kandang kuda, sapi perah"
)
_LOADED = "semen, pasir, batu, bata, batako, material, material bangunan, besi beton, adukan, adonan semen"
_LORRIES = "truk, lori, trailer, tronton, kontainer, bus, bis, taksi, truk trailer, dump truk, truk tangki"


_NASAL = {"p": "m", "t": "n", "k": "ng", "s": "ny", "c": "ny"}


def _said(bases: str) -> str:
    """A deed as it is spoken: "potong" → potong, motong, memotong, motongin, pemotong, tukang potong."""
    found: list[str] = []
    for base in bases.split():
        first = base[0]
        nasal = _NASAL[first] + base[1:] if first in _NASAL else ("ng" if first in "aeiou" else "nge") + base
        me = "me" + (
            nasal if first in _NASAL and first != "c" else "n" * (first in "cdj") + "m" * (first == "b") + base
        )
        found += [base, nasal, me, f"{nasal}in", f"{nasal}i", f"{base}in", "pe" + me[2:]]
    return " ".join(dict.fromkeys(found))


_WHO = "pekerja kerja buruh operator karyawan bagian"


def _each(deeds: str, objects: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{deed} {thing}" for deed, thing in product(deeds.split(), objects.split(", "))))


def _at_work(place: str, made: str) -> tuple[str, ...]:
    return tuple(f"{who} {place} {thing}" for who in _WHO.split() for thing in made.split(", "))


#: Canonical job → the words made for it.
_MADE: dict[str, tuple[str, ...]] = {
    "caregiver": _each(_TEND, _OLD),
    "babysitter": _each(_TEND, _YOUNG),
    "domestic_worker": (
        *_each("tukang", "beres2, bersih2 rumah, beres2 rumah, cuci gosok, nyuci, bersih rumah"),
        *_each(_CLEAN, _HOME),
        *_each("ngurus ngurusin mengurus urus jaga ngopeni", "rumah orang, omah, rumah majikan, rumah juragan"),
        *_each("nyuci ngumbah mencuci cuci", "nyetrika, gosok, ngosok, ngepel, nggosok"),
    ),
    "cleaner": _each(_CLEAN, _ROOMS),
    "fruit_picker": _each(_PICK, _FRUIT),
    "farm_worker": (
        *_each(_said("perah"), "sapi, susu, susu sapi, kambing, kerbau"),
        *_each(
            "jaga njaga jagain ngurus ngurusin ngopeni merawat rawat ngrawat pakan makani gembala ngangon angon",
            _CATTLE,
        ),
        *_each(_said("tanam tandur siram pupuk panen"), _GREENS),
        *_each("pabrik budidaya", "jamur, tiram jamur, toge, tauge"),
        *_each(_PICK, _GREENS),
        *_each("kebun", _GREENS),
        *_each("nanam tanam menanam tandur", _GREENS),
    ),
    "food_processing_worker": (
        *_each("pabrik", _FOOD),
        *_at_work("pabrik", _FOOD),
        *_at_work("kilang", "ikan, udang, kepiting, ikan kaleng, sarden, seafood"),
        *_each("kilang", "ikan, udang, kepiting, ikan kaleng, sarden, seafood"),
        *_each("pengolahan pengalengan", _FOOD),
        *_each(_PEEL, _SHELLED),
    ),
    "shop_worker": _each("jaga njaga jagain menjaga penjaga jogo nunggu nunggoni", _STALL),
    "factory_worker": (
        *_each("pabrik kilang", _FACTORY),
        "pabrike",
        "pabrikne",
        "kilange",
        *_each("rakit merakit ngrakit perakitan", "mobil, elektronik, komponen, motor, hp, mesin"),
    ),
    "gardener": (
        *_each("merawat rawat ngrawat ngurus mengurus", "taman, kebun bunga, tanaman hias"),
        *_each("tukang nukang juru", "kebon, kebun, taman, potong rumput, babat rumput"),
        *_each("potong motong babat mbabat", "rumput, rumput taman"),
    ),
    "glazier": _each(_LAY, "kaca, kaca gedung, jendela kaca, kusen"),
    "tiler": _each(_LAY, "keramik, ubin, granit, marmer, lantai keramik, tegel"),
    "mason": _each(_LAY, "bata, batu, tembok, paving, batu alam, conblock"),
    "roofer": _each(_LAY, "atap, genteng, baja ringan"),
    "plasterer": _each(_LAY, "plafon, gipsum, gypsum, plester, plesteran, acian"),
    "plumber": _each(_LAY, "pipa air, ledeng, paip, pipa"),
    "steel_fixer": _each(_LAY, "besi, besi beton, tulangan, besi tulangan"),
    "scaffolder": _each(_LAY, "perancah, scaffolding, steger"),
    "electrician": _each(_LAY, "listrik, instalasi listrik, kabel listrik, wayar"),
    "ac_technician": _each(_LAY, "ac, pendingin"),
    "carpenter": _each(_LAY, "kayu, bekisting, kusen kayu"),
    "painter": (
        *_each("tukang nukang juru kuli ngecat mengecat nyat", "cat, tembok, kapal, mobil, gedung, rumah"),
        "ngecat",
    ),
    "upholsterer": _each(
        "jahit njahit menjahit ngejahit penjahit tukang", "sofa, jok, jahit sofa, jahit jok, jok mobil"
    ),
    "tailor": ("ngejahit", "ngejait", "jahit baju", "njahit baju", "jahit celana", "jahit pakaian", "jahit seragam"),
    "welder": (
        "pengelasan",
        "impal",
        "juru impal",
        "tukang impal",
        "ngimpal",
        "mengimpal",
        "tukang kimpal",
        "nukang las",
    ),
    "machinist": ("mesin bubut", "operator mesin bubut", "mesin cnc", "operator mesin frais", "tukang frais", "mbubut"),
    "packer": (
        *_each(_PACK, _PACKED),
        "pengemas",
        "pengepakan",
        "pengepak",
        "ngepak",
        "bagian kemas",
        "tukang packing",
    ),
    "warehouse_worker": (
        *_each("angkut ngangkut mengangkut bongkar", "barang, muatan, kontainer, kardus, karung, paket"),
        "bongkar muat",
    ),
    "construction_worker": (
        *_each("angkut angkat ngangkut ngangkat ngaduk aduk mengaduk mikul kuli nukang", _LOADED),
        *_each("kuli buruh kerja tukang", "proyek, gedung, jalan tol, jembatan"),
    ),
    "fisherman": (*_each(_CREW, _BOATS), "nyumi", "pancing cumi", "tangkap cumi", "mancing cumi", "jala ikan"),
    "ship_engine_crew": (
        *_each("masinis", "1, 2, 3, 4, i, ii, iii, kapal"),
        *_each("abk kru crew awak", "mesin, kamar mesin, bagian mesin"),
    ),
    "plantation_worker": (
        *_each("toreh noreh menoreh sadap nyadap menyadap deres nderes penyadap penderes potong motong", _TAPPED),
        *_each(
            "dodos ndodos egrek ngegrek mupuk pupuk semprot nyemprot kutip ngutip pikul",
            "sawit, kelapa sawit, brondolan",
        ),
    ),
    "driver": _each("nyopir nyupir nyetir bawa mbawa ngemudi mengemudi setir", _LORRIES),
    "car_washer": _each("cuci nyuci mencuci ngumbah", "mobil, motor, truk, bis, kereta"),
    "laundry_worker": _each("nyetrika setrika nyuci lipat", "baju hotel, linen, sprei, seprai"),
    "security_guard": _each("jaga njaga menjaga penjaga", "gedung, apartemen, malam, gerbang, proyek"),
    "private_cook": tuple(
        f"{cook} {house}"
        for cook in ("tukang masak", "koki", "juru masak", "masak", "chef")
        for house in ("keluarga", "rumah", "rumah majikan", "majikan", "di rumah majikan", "untuk keluarga", "pribadi")
    ),
    "furniture_worker": (
        *_each("pabrik kilang", "perabot, mebel, furniture, kursi, sofa, meja, lemari, kayu lapis"),
        *_at_work("pabrik", "perabot, mebel, furniture, kursi, sofa, meja, lemari"),
        *_at_work("kilang", "perabot, mebel, furniture, kursi, sofa, meja, lemari"),
    ),
    "waiter": ("kerja rumah makan", "jaga rumah makan", "ngelayani tamu", "nganter makanan", "antar makanan ke meja"),
    "cruise_worker": _each("cabin kabin", "steward, steward kapal pesiar, attendant kapal pesiar"),
    "scam_office_job": (
        *_each("pegang megang balas bales", "akun pelanggan, akun palsu, akun cewek, chat pelanggan, chat orang"),
        *_each("cs dealer admin operator customer", "casino, casino online, kasino, kasino online, slot, judol"),
        *_each("ketik ngetik", "ketik, chat, data, di komputer"),
        *_each(
            _said("balas bales layan"), "pesan, pesan customer, pesan pelanggan, chat, chat klien, wa pelanggan, inbox"
        ),
        *_each("cari nyari narik tarik", "member, korban online, nasabah online, deposit, pemain slot"),
    ),
    "delivery_rider": (
        *_each(_said("antar anter kirim"), "paket, makanan, barang, pesanan, kiriman, galon"),
        *_each("kurir tukang", "motor, makanan, paket, galon"),
    ),
    "hotel_worker": (
        *_each(_said("bersih beres rapi sapu pel"), "kamar, kamar hotel, kamar tamu, villa, vila"),
        *_each(_CLEAN, "kamar hotel, kamar tamu, kamar, villa, vila"),
        *_each(_said("ganti"), "sprei, seprai, sprei hotel"),
    ),
    "teacher": (
        *_each(_said("ajar"), "ngaji, bahasa, bahasa inggris, bahasa indonesia, anak tk, les, di sekolah, di tk"),
        *_each("guru", "tk, paud, sd, ngaji, les, sekolah, bahasa inggris, bahasa indonesia"),
    ),
    "butcher": _each(_said("potong sembelih jagal"), "ayam, sapi, kambing, daging, babi, domba, bebek"),
    "therapist": (
        *("mijit", "mijet", "mijat", "memijat", "pemijat", "ngurut"),
        *("urut badan", "pijat refleksi", "pijat kaki", "tukang kerok"),
    ),
    "mechanic": _each(
        _said("benar servis dandan bongkar") + " benerin nyervis ndandani", "motor, mobil, mesin mobil, truk"
    ),
    "miner": _each(_said("gali tambang dulang"), "emas, batu bara, batubara, nikel, timah, bauksit, batu"),
    "shoemaker": _each(_said("jahit lem rakit"), "sepatu, sandal, sol sepatu, sepatu kulit"),
    "aquaculture_worker": (
        *_each(
            "budidaya panen manen tanam nanam",
            "rumput laut, tiram, kerang, udang, lele, nila, salmon, teripang, abalon",
        ),
        *_each("tambak keramba kolam", "udang, ikan, bandeng, lele, nila, salmon"),
    ),
    "entertainer": (
        *_each(
            "nyanyi menyanyi joget nari menari nemenin temani menemani",
            "di kafe, di klub, di karaoke, di bar, tamu, tamu karaoke",
        ),
        *_each("penyanyi pemain penari", "kafe, klub, band, musik, organ, bar, panggung"),
    ),
    "lifeguard": _each(_said("jaga"), "kolam, kolam renang, pantai"),
    "salon_worker": _each(_said("potong cukur tata rias cat keramas"), "rambut, pengantin, kuku, wajah"),
    "baker": _each(_said("buat bikin panggang"), "roti, kue, donat, pastry, pizza"),
    "cook": _each(
        _said("masak goreng"), "di restoran, di kantin, di dapur, di hotel, mie, sushi, ayam, untuk karyawan"
    ),
    "barista": _each(_said("racik buat bikin seduh"), "kopi, kopi susu, minuman kopi"),
    "recycling_worker": _each(
        _said("pilah sortir kumpul"), "sampah, rongsok, botol, botol plastik, plastik, kardus, limbah"
    ),
    "logging_worker": _each(_said("tebang gergaji angkut"), "kayu, pohon, balak, akasia, kayu gelondong"),
    "printing_worker": _each(_said("cetak sablon"), "buku, kaos, kemasan, kertas"),
    "parking_attendant": _each(_said("jaga atur"), "parkir, parkiran, mobil tamu"),
    "shelf_stocker": _each(_said("tata susun isi"), "barang, rak, barang di rak, stok, etalase"),
    "shipyard_worker": ("galangan", "kerja galangan", "tukang galangan"),
    "kitchen_helper": _each("basuh membasuh mencuci nyuci ngisahi ngumbah asah asah2", "piring, pinggan, panci"),
    "family_driver": _each("nyopirin nyopiri nyupirin nyetirin", "majikan, keluarga, bos, juragan, nyonya"),
}


def _once(made: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Each word for the first job that it is made for."""
    first: dict[str, str] = {}
    for job, words in made.items():
        for word in words:
            first.setdefault(word, job)
    return {job: tuple(word for word in dict.fromkeys(words) if first[word] == job) for job, words in made.items()}


MADE = _once(_MADE)

#: Of these, the ones that name a place as often ("asrama pabrike").
MADE_WEAK = frozenset({"galangan", "pabrike", "pabrikne", "kilange"})
