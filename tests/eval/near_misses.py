"""Near misses: names that lie close to a real company's and are not its name. None may be taken for a listed company.

A label must be true, so a row is dropped where its letters (coarsely read, and up to a slip) or its words in any order
are those of an entry. A word put in place of another is never a spelling of it. A shortened name and initials may well
mean the company, but nobody can tell: contract §1.2 keeps them at `similar`. A town without brackets or "cabang" is a
further word where the company has no recorded office there.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from rapidfuzz.distance import OSA

from tests.eval.listed_names import TOWNS, Entry, NameRow, Names, sound
from tests.eval.name_rows import Maker, dressed, rows_of
from tests.eval.variants import doubled, lost, neighbour, swapped

EACH = 270
_WRONG_FORMS = (
    "CV {}", "C.V. {}", "LPK {}", "Yayasan {}", "Koperasi {}", "UD {}", "LPK. {}", "BLK {}", "{} Travel", "{}, CV",
    "LPPRT {}", "Lembaga Pelatihan Kerja {}", "{} CV", "CV. {}", "Firma {}", "{} Training Center",
)  # fmt: skip
_FOREIGN = (
    "{} Sdn Bhd", "{} Sdn. Bhd.", "{} Pte Ltd", "{} Inc", "{} Co., Ltd.", "{} LLC", "{} Corporation", "{} Limited",
    "{} Pte. Ltd.", "{} Ltd",
)  # fmt: skip
_ENDINGS = ("INDO", "MAS", "JAYA", "RAYA", "NUSA", "SARI", "ASIA", "LAND", "TEK", "GROUP", "NESIA", "CIPTA")
_FRONTS = ("INDO", "TRI", "ADI", "MEGA", "EKA", "MULTI", "NUSA", "PAN", "DWI", "SUB", "NEO", "BINA")
_TAILS = ("II", "2", "A", "B", "88", "Baru", "Plus", "Group", "Holding", "Jr", "99", "ID", "Pro", "One", "Satu", "III")
_NO_TOWNS = (
    "{} cabang Mandiri", "{} (Group)", "{} (Resmi Jaya)", "{} cabang Pusatama", "{} [Abadi]", "{} (Karya Baru)",
    "{} kantor Jaya", "{} cab. Sentosa Abadi", "{} (Agen Budi)", "{} (eks)", "{} cabang Makmur", "{} (Bersaudara)",
)  # fmt: skip
_TALK = (
    "katanya dari {} ya pak", "tolong cek {} min", "apakah {} resmi?", "mau tanya soal {} kak", "saya ditawari oleh {}",
    "namanya {} pak", "halo min, {} itu resmi?",
)  # fmt: skip
#: Words of real names that are one or two letters from each other and mean different things.
_OTHER_WORDS = tuple(
    tuple(pair.split("/"))
    for pair in """
    PUTRA/PUTRI PERDANA/PERSADA JAYA/RAYA BUMI/BUDI MITRA/CITRA KARYA/KARSA INSAN/INTAN SATU/RATU INTRA/INDRA
    CIPTA/CITRA NUSA/NUANSA ABADI/ABDI JASA/JAYA PERMAI/PERMATA PERKASA/PERSADA BINA/BIMA BAHARI/BAHANA
    """.split()
)

#: Words and names that companies do use; few of them stand in the list.
_REAL_WORDS = tuple(
    """
    ABIMANYU ADIPATI AGUSTINA AIRLANGGA AISYAH ALAMSYAH AMALIA AMANDA ANDINI ANGGREK ANGKASA ANGSANA ANINDITA
    ANJANI ANTARES ARDIANSYAH ARIMBI ARJUNA ASMARA ASTUTI AYUNDA BAGASKARA BAHAGIA BANGKIT BANTARA BATARA BERINGIN
    BERJAYA BERKARYA BERLIANA BERSEMI BESTARI BINTARO BUDIMAN BUNTARA CANDRIKA CANTIKA CENDANA CENDEKIA DAMAYANTI
    DARMAWAN DELIMA DERMAGA EMERALD FIRDAUSI GADING GEMBIRA GEMERLAP GEMINTANG GEMPITA GENERASI GUMELAR HARMONI
    HARTONO HIDAYAT IBRAHIM INDONUSA INDOSAT INDRAWAN INSPIRASI INTERAKSI INTERNUSA ISTANA JELITA JUWITA KALISTA
    KAMAJAYA KARINA KARTIKA KARTINI KARYAWAN KASTURI KEMILAU KENANGA KHARISMA KIRANA KREATIF KRISNA KUMALA
    LAKSMANA LARASATI LAZUARDI LEMBAYUNG LESMANA MAHARDIKA MAHENDRA MAKARTI MAKASSAR MALIKA MANDALA MANDALIKA
    MANDIRAJA MAULANA MEKAR MEKARSARI MELATI MENTARI MERDEKA NAGARA NIRMALA NURANI NUSAPERDANA PADMA PAGUYUBAN
    PANDAWA PANGESTU PANORAMA PARAMITA PELANGI PERINTIS PERMADANI PERMANA PERMATA PERSATUAN PESISIR PRANATA
    PRASETYA PRATIWI PREMIER PRESISI PRIMADONA PUSPITA PUTRANTO RADITYA RAHAYU RAHMANI RAMADHAN RAMAYANA RATNASARI
    REMBULAN RINJANI SABRINA SADEWA SAHABAT SAKINAH SAMARA SANTANA SANTIKA SARASWATI SASMITA SEDAYU SEMANGAT
    SEMERU SENTANI SENTRAL SERASI SERUNI SETARA SETIAWAN SINDORO SRIKANDI SRIWIJAYA SUDIRMAN SUKSMA SUMBANG SURAYA
    SURYANI SUTRISNO TARUNA TERATAI TIRTANA TIRTAYASA TRISAKTI TRISULA UNGGULAN UTAMI WARDHANA WIBAWA WIDURI
    WIRATAMA WISESA WISNU YUDISTIRA ZAHRANI
    """.split()
)


def near_misses(names: Names, each: int = EACH) -> tuple[NameRow, ...]:
    """So many near misses of every family."""
    return rows_of(FAMILIES, names, each=each, real=False)


def _told(words: list[str], random: Random, names: Names, *, slips: int = 1) -> str | None:
    """The name as written, or None where it is an entry's."""
    return None if names.is_entry(tuple(words), slips=slips) else dressed(words, random)


def _new_word(entry: Entry, choice: tuple[str, ...], random: Random) -> str | None:
    word = random.choice(choice)
    heard = {sound(one) for one in entry.words}
    return None if sound(word) in heard else word


def _added(pick: Callable[[Names], tuple[str, ...]], *, inside: bool = False) -> Maker:
    def make(entry: Entry, random: Random, names: Names) -> str | None:
        word = _new_word(entry, pick(names), random)
        if word is None or (inside and len(entry.words) < 2):
            return None
        size = len(entry.words)
        at = random.randrange(1, size) if inside else random.choice((0, size, size))
        return _told([*entry.words[:at], word, *entry.words[at:]], random, names)

    return make


def _exchanged(pick: Callable[[Names], tuple[str, ...]], *, common: bool) -> Maker:
    def make(entry: Entry, random: Random, names: Names) -> str | None:
        places = [at for at, word in enumerate(entry.words) if (word in names.common) is common and len(word) > 2]
        word = _new_word(entry, pick(names), random)
        if len(entry.words) < 2 or not places or word is None:
            return None
        at = random.choice(places)
        old = entry.words[at]
        if OSA.distance(sound(word), sound(old)) < max(3, len(old) // 2):
            return None
        return _told([*entry.words[:at], word, *entry.words[at + 1 :]], random, names)

    return make


def _dropped(entry: Entry, random: Random, names: Names) -> str | None:
    if len(entry.words) < 2:
        return None
    at = random.randrange(len(entry.words))
    return _told([*entry.words[:at], *entry.words[at + 1 :]], random, names) if len(entry.words[at]) > 2 else None


def _crossed(entry: Entry, random: Random, names: Names) -> str | None:
    other = random.choice(names.of(entry.half))
    if min(len(entry.words), len(other.words)) < 2 or other is entry:
        return None
    at = random.randrange(1, len(entry.words))
    made = [*entry.words[:at], *other.words[-random.choice((1, len(other.words) - 1)) :]]
    return _told(made, random, names, slips=2) if len({sound(word) for word in made}) == len(made) else None


def _of_three(entry: Entry, random: Random, names: Names) -> str | None:
    others = random.sample(names.of(entry.half), 2)
    made = [random.choice(one.words) for one in (entry, *others)]
    return _told(made, random, names, slips=2) if len({sound(word) for word in made}) == 3 else None


def _framed(shapes: tuple[str, ...], *, form: str = "") -> Maker:
    def make(entry: Entry, random: Random, _: Names) -> str | None:
        if entry.tail or any(word.casefold() in ("travel", "lembaga", "yayasan") for word in entry.words):
            return None
        name = " ".join(entry.words)
        return random.choice(shapes).format(form + random.choice((name, name.title(), name.lower())))

    return make


def _initials(entry: Entry, random: Random, names: Names) -> str | None:
    letters = "".join(word[0] for word in entry.words)
    if not 2 <= len(letters) <= 6 or not letters.isalpha() or names.is_entry((letters,), slips=0):
        return None
    return random.choice(
        (f"PT {letters}", f"PT. {letters}", letters, "PT " + ".".join(letters) + ".", f"pt {letters.lower()}")
    )


def _half_initials(entry: Entry, random: Random, names: Names) -> str | None:
    if len(entry.words) < 3:
        return None
    letters = [word[0] for word in entry.words]
    made = random.choice(
        (
            ["".join(letters[:2]), *entry.words[2:]],
            [*entry.words[:1], "".join(letters[1:])],
            [letters[0] + ".", *entry.words[1:]],
            [*entry.words[:-1], letters[-1] + "."],
        )
    )
    return "PT " + " ".join(made).title() if not names.is_entry(tuple(made), slips=0) else None


def _other_word(entry: Entry, random: Random, names: Names) -> str | None:
    pairs = (*_OTHER_WORDS, *((b, a) for a, b in _OTHER_WORDS))
    hits = [(at, new) for at, word in enumerate(entry.words) for old, new in pairs if word == old]
    hits = [(at, new) for at, new in hits if new in names.used]
    if not hits or len(entry.words) < 2:
        return None
    at, new = random.choice(hits)
    made = [*entry.words[:at], new, *entry.words[at + 1 :]]
    return _told(made, random, names, slips=0)


def _alike_word(entry: Entry, random: Random, names: Names) -> str | None:
    """A word exchanged for a real one that looks like it: two letters or three apart, and less than half of it."""
    at = random.randrange(len(entry.words))
    old = entry.words[at]
    alike = [new for new in _REAL_WORDS if 2 <= OSA.distance(sound(new), sound(old)) <= min(3, len(old) // 2)]
    if len(entry.words) < 2 or len(old) < 5 or not alike:
        return None
    return _told([*entry.words[:at], random.choice(alike), *entry.words[at + 1 :]], random, names)


def _town(entry: Entry, random: Random, names: Names) -> str | None:
    town = random.choice(TOWNS)
    return None if town == entry.town else _told([*entry.words, town.upper()], random, names)


def _glued(entry: Entry, random: Random, names: Names) -> str | None:
    at = random.randrange(len(entry.words))
    word = entry.words[at]
    made = random.choice((word + random.choice(_ENDINGS), random.choice(_FRONTS) + word))
    words = [*entry.words[:at], made, *entry.words[at + 1 :]]
    return None if len(word) < 4 else _told(words, random, names, slips=2)


def _tail(entry: Entry, random: Random, _: Names) -> str | None:
    return dressed([*entry.words, random.choice(_TAILS)], random) if not entry.tail else None


def _lone_letter(entry: Entry, random: Random, _: Names) -> str | None:
    made = [*entry.words, random.choice(("A", "I", "II", "B", "X", "ID", "E", "AA"))]
    return dressed(made, random, "PT ") if not entry.tail and len(entry.words) > 1 else None


def _slip_in_last(name: str, random: Random) -> str | None:
    *words, last, letter = name.split()
    if len(last) < 6 or not last.isalpha():
        return None
    change = random.choice((neighbour, lost, doubled, swapped))
    return " ".join([*words, change(last, random.randrange(1, len(last) - 1), random), letter])


def _added_and_joined(entry: Entry, random: Random, names: Names) -> str | None:
    word = _new_word(entry, names.common, random)
    if word is None:
        return None
    made = random.choice(([entry.words[0] + word, *entry.words[1:]], [*entry.words[:-1], entry.words[-1] + word]))
    return _told(made, random, names, slips=2)


def _then(make: Maker, change: Callable[[str, Random], str | None]) -> Maker:
    """A near miss, and something more that does not bring it closer."""

    def both(entry: Entry, random: Random, names: Names) -> str | None:
        first = make(entry, random, names)
        made = first and change(first, random)
        if not made:
            return None
        words = tuple(word for word in made.upper().replace("PT. ", "PT ").split() if word != "PT")
        return None if names.is_entry(words, slips=2) else made

    return both


def _slip(name: str, random: Random) -> str | None:
    places = [at for at, char in enumerate(name) if char.isalpha() and at > 5 and name[at - 1].isalpha()]
    if not places:
        return None
    words = name.split()
    long = [at for at, word in enumerate(words) if len(word) > 5 and word.isalpha()]
    if not long:
        return None
    at = random.choice(long)
    change = random.choice((neighbour, lost, doubled, swapped))
    return " ".join([*words[:at], change(words[at], random.randrange(1, len(words[at]) - 1), random), *words[at + 1 :]])


def _talked(name: str, random: Random) -> str | None:
    return random.choice(_TALK).format(name if name[:2].casefold() == "pt" else "PT " + name)


def _reversed(name: str, _: Random) -> str | None:
    form, *words = name.split() if name[:2].casefold() == "pt" else ("PT", *name.split())
    return " ".join([form, *words[1:], words[0]]) if len(words) > 2 else None


def _common(names: Names) -> tuple[str, ...]:
    return names.common


def _rare(names: Names) -> tuple[str, ...]:
    return names.rare


FAMILIES: dict[str, Maker] = {
    "common word added": _added(_common),
    "common word added inside": _added(_common, inside=True),
    "rare word added": _added(_rare),
    "rare word added inside": _added(_rare, inside=True),
    "distinctive word exchanged": _exchanged(_rare, common=False),
    "distinctive word made common": _exchanged(_common, common=False),
    "common word exchanged": _exchanged(_common, common=True),
    "word dropped": _dropped,
    "two names crossed": _crossed,
    "words of three names": _of_three,
    "CV, LPK, yayasan": _framed(_WRONG_FORMS),
    "foreign form": _framed(_FOREIGN),
    "initials": _initials,
    "initials in part": _half_initials,
    "another word, a letter away": _other_word,
    "real word that looks alike": _alike_word,
    "town without an office": _town,
    "no town after cabang": _framed(_NO_TOWNS, form="PT "),
    "ending or front glued on": _glued,
    "number or letter added": _tail,
    "word added and joined": _added_and_joined,
    "word added, and a slip": _then(_added(_common), _slip),
    "word exchanged, and a slip": _then(_exchanged(_rare, common=False), _slip),
    "word added, inside talk": _then(_added(_common), _talked),
    "letter added, and a slip": _then(_lone_letter, _slip_in_last),
    "word exchanged, another order": _then(_exchanged(_common, common=False), _reversed),
}
