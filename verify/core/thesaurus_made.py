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
    "mbahe, simbahe, nenek majikan, bapak majikan, ibu majikan, orang sepuh, warga emas, orang lumpuh, kolot"
)
_YOUNG = (
    "anak, bayi, baby, balita, momongan, kembar, anak kembar, bayi kembar, bocah, anake, anaknya majikan, anak "
    "majikan, anak toke, anak tauke, anak bos, anak orang, anak kecil, bayine, kids, budak, budak leutik, "
    "anaknya, cucu majikan, orok"
)
_CLEAN = (
    "bersih2 bersih-bersih bersihin membersihkan bersihkan beres2 beres-beres beberes ngepel nyapu menyapu "
    "resik2 ngresiki bebersih beberesih bantu2 mbantu2 bantu-bantu rewang"
)
_HOME = (
    "rumah, rumah orang, rumah majikan, rumah tangga, rmh, omah, omahe, imah, rumah orang cina, rumah arab, "
    "rumahnya, apartemen majikan"
)
_ROOMS = (
    "hotel, kantor, sekolah, klinik, rumah sakit, rs, apartemen, gedung, mall, mal, masjid, jalan, parkiran, "
    "kereta, pesawat, toilet, bandara, villa, vila, kamar hotel, pelataran, stasiun, halaman"
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
    "beku, makanan laut"
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


def _each(deeds: str, objects: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{deed} {thing}" for deed, thing in product(deeds.split(), objects.split(", "))))


#: Canonical job → the words made for it.
MADE: dict[str, tuple[str, ...]] = {
    "caregiver": _each(_TEND, _OLD),
    "babysitter": _each(_TEND, _YOUNG),
    "domestic_worker": (
        *_each(_CLEAN, _HOME),
        *_each("ngurus ngurusin mengurus urus jaga ngopeni", "rumah orang, omah"),
    ),
    "cleaner": _each(_CLEAN, _ROOMS),
    "fruit_picker": _each(_PICK, _FRUIT),
    "farm_worker": (*_each(_PICK, _GREENS), *_each("kebun", _GREENS), *_each("nanam tanam menanam tandur", _GREENS)),
    "food_processing_worker": (
        *_each("pabrik", _FOOD),
        *_each("kupas ngupas mengupas potong sortir", "udang, ikan, cumi"),
    ),
    "shop_worker": _each("jaga njaga jagain menjaga penjaga jogo nunggu nunggoni", _STALL),
    "factory_worker": (
        *_each("pabrik kilang", _FACTORY),
        *_each("rakit merakit ngrakit perakitan", "mobil, elektronik, komponen, motor, hp, mesin"),
    ),
    "gardener": _each("merawat rawat ngrawat ngurus mengurus", "taman, kebun bunga, tanaman hias"),
    "kitchen_helper": _each("mencuci nyuci ngisahi ngumbah asah asah2", "piring, pinggan, panci"),
    "family_driver": _each("nyopirin nyopiri nyupirin nyetirin", "majikan, keluarga, bos, juragan, nyonya"),
}
