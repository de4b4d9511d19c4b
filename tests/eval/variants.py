"""True variants: a real company's name as people, adverts and scanners write it. Each means that company.

A label must be true, so a row is dropped where it is not: the letters or the words are those of another entry, or as
near to another entry as to the one they were made from; a slip turns a word into another word of the list (PUTRI is
not PUTRA mistyped); other entries have the same words in another order. Slips strike words of four letters or more in
names of two words or more: of a shorter word, and of a word alone, nobody could tell what was meant. Names that stand
twice in the list have no rows. "Indo." is Indonesia shortened because of its dot; without one it is another word.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.eval.listed_names import ONE_WORD, TOWNS, Entry, NameRow, Names, bag, sound, sounds
from tests.eval.name_rows import Maker, dressed, rows_of

EACH = 270
_KEYS = dict(
    pair.split("/")
    for pair in """
    q/wa w/qes e/wrd r/etf t/ryg y/tuh u/yij i/uok o/ipl p/ol a/qsz s/adwx d/sfec f/dgrv
    g/fhtb h/gjyn j/hkum k/jlim l/ko z/xas x/zcsd c/xvdf v/cbfg b/vngh n/bmhj m/njk
    """.split()
)
_OLD = (("U", "OE"), ("J", "DJ"), ("C", "TJ"), ("SY", "SJ"))
_SOUNDS = (
    ("Y", "I"), ("I", "Y"), ("F", "V"), ("V", "F"), ("F", "P"), ("Z", "S"), ("Z", "J"), ("J", "Z"), ("KH", "H"),
    ("SY", "S"), ("SH", "S"), ("SH", "SY"), ("DH", "D"), ("BH", "B"), ("Q", "K"), ("X", "KS"), ("KS", "X"),
    ("UTAMA", "TAMA"), ("TAMA", "UTAMA"), ("PH", "F"), ("TH", "T"), ("LL", "L"), ("SS", "S"), ("AH", "A"),
)  # fmt: skip
_SAME = tuple((a.upper(), b.upper()) for a, b in ONE_WORD.items() if a not in ("intl", "int"))
_OCR = (
    ("O", "0"), ("I", "1"), ("L", "1"), ("l", "I"), ("i", "l"), ("rn", "m"), ("m", "rn"), ("S", "5"), ("B", "8"),
    ("W", "VV"), ("w", "vv"), ("G", "6"), ("o", "0"), ("l", "1"),
)  # fmt: skip
_SHORT = {
    "INTERNATIONAL": ("Intl", "Int'l", "Int.", "Intl.", "Int`l"), "INTERNASIONAL": ("Intl", "Intern.", "Int'l"),
    "SEJAHTERA": ("Sej.", "Sejaht.", "Sej"), "INDONESIA": ("Indo.", "Ind."), "MANDIRI": ("Mand.",),
    "MANAGEMENT": ("Mgmt", "Man.", "Manag."), "SERVICE": ("Serv.",), "BERSAUDARA": ("Bers.", "Bersaud."),
    "SAMUDRA": ("Sam.",), "SAMUDERA": ("Sam.",), "NUSANTARA": ("Nus.", "Nusant."), "MAKMUR": ("Makm.",),
    "DEVELOPMENT": ("Dev.", "Develop."), "PERKASA": ("Perk.",), "SENTOSA": ("Sent.",), "PRATAMA": ("Prat.",),
    "MANPOWER": ("Manp.",), "SEMESTA": ("Sem.",), "CEMERLANG": ("Cemerl.",),
}  # fmt: skip
_FORMS = (
    "P.T. {}", "PT. {}", "pt {}", "Pt. {}", "Perseroan Terbatas {}", "P.T {}", "PT.{}", "P T {}",
    "perseroan terbatas {}", "P3MI PT {}", "PT  {}", "PT, {}",
)  # fmt: skip
_FORMS_BEHIND = (
    "{}, PT", "{} PT.", "{}, PT.", "{} (PT)", "PT {} Tbk", "PT {}, Tbk.", "PT {} (Persero)", "PT {} (Persero) Tbk",
    "{}, P.T.", "{} Perseroan Terbatas", "PT. {} PERSERO",
)  # fmt: skip
_BRANCH = (
    "PT {n} ({t})", "PT {n} cabang {t}", "PT {n} Cab. {t}", "{n} kantor cabang {t}", "PT {n} kantor {t}",
    "PT {n} [{t}]", "PT {n} (cabang {t})", "PT. {n} CABANG {t}", "PT {n} - cabang {t}", "PT {n}, cab {t}",
)  # fmt: skip
_CHATTER = (
    "katanya dari PT {} ya pak", "tolong cek PT {} min", "saya ditawari oleh PT {}", "apakah PT {} resmi?",
    "mau tanya soal PT {} kak", "katanya dari {} ya", "apa benar PT {} terdaftar?", "halo min, PT {} itu resmi?",
    "namanya PT {} pak", "assalamualaikum mau tanya PT {}", "ini dari PT {} bu", "saya mau daftar lewat PT {}",
    "info loker dari PT {} dong", "perusahaannya PT {} katanya", "tolong dicek ya PT {}", "p3mi PT {} kak",
    "cek PT {}", "ditawarin PT {} nih pak", "agen saya PT {}", "PT {} resmi gak ya?", "PT {} itu terdaftar kah?",
)  # fmt: skip


def variants(names: Names, each: int = EACH) -> tuple[NameRow, ...]:
    """So many true variants of every family."""
    return rows_of(FAMILIES, names, each=each, real=True)


def _changed(entry: Entry, at: int, word: str, names: Names) -> list[str] | None:
    """The words with one put in place of another; None where it would be another word of the list or another entry."""
    made = [*entry.words[:at], word, *entry.words[at + 1 :]]
    new, old = sound(word), sound(entry.words[at])
    if word == entry.words[at] or (new != old and (new in names.vocabulary or len(new) < 3)):
        return None
    return None if names.nearer_to_another(sounds(made), entry) else made


def _slipped(change: Callable[[str, int, Random], str]) -> Maker:
    def make(entry: Entry, random: Random, names: Names) -> str | None:
        made = slipped(entry, random, names, change)
        return dressed([*made, *entry.tail], random) if made else None

    return make


def slipped(entry: Entry, random: Random, names: Names, change: Callable[[str, int, Random], str]) -> list[str] | None:
    """The words with one slip, wherever a letter stands in a word long enough; None where nobody could tell."""
    places = [
        (at, i) for at, word in enumerate(entry.words) if len(word) > 3 and word.isalpha() for i in range(len(word))
    ]
    if len(entry.words) < 2 or not places:
        return None
    at, i = random.choice(places)
    return _changed(entry, at, change(entry.words[at], i, random), names)


def neighbour(word: str, at: int, random: Random) -> str:
    """A key beside the one meant."""
    return word[:at] + random.choice(_KEYS[word[at].lower()]).upper() + word[at + 1 :]


def lost(word: str, at: int, _: Random) -> str:
    """A letter left out."""
    return word[:at] + word[at + 1 :]


def doubled(word: str, at: int, _: Random) -> str:
    """A letter typed twice."""
    return word[: at + 1] + word[at:]


def swapped(word: str, at: int, _: Random) -> str:
    """Two letters in the wrong order."""
    at = min(at, len(word) - 2)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _joined(entry: Entry, random: Random, names: Names) -> str | None:
    if len(entry.words) < 2:
        return None
    at = random.randrange(len(entry.words) - 1)
    made = [*entry.words[:at], entry.words[at] + entry.words[at + 1], *entry.words[at + 2 :]]
    return dressed([*made, *entry.tail], random)


def _all_joined(entry: Entry, random: Random, _: Names) -> str | None:
    if len(entry.words) < 2 or entry.tail:
        return None
    whole = "".join(word.title() for word in entry.words)
    return random.choice(("PT ", "", "pt ", "PT. ")) + random.choice((whole, whole.lower(), whole.upper()))


def _split(entry: Entry, random: Random, _: Names) -> str | None:
    long = [at for at, word in enumerate(entry.words) if len(word) > 6 and word.isalpha()]
    if not long:
        return None
    at = random.choice(long)
    cut = random.randrange(3, len(entry.words[at]) - 2)
    parts = [entry.words[at][:cut], entry.words[at][cut:]]
    return dressed([*entry.words[:at], *parts, *entry.words[at + 1 :], *entry.tail], random)


def _blank_moved(entry: Entry, random: Random, _: Names) -> str | None:
    places = [at for at in range(len(entry.words) - 1) if min(map(len, entry.words[at : at + 2])) > 3]
    if not places:
        return None
    at = random.choice(places)
    left, right = entry.words[at : at + 2]
    by = random.choice((1, 2))
    pair = random.choice(([left[:-by], left[-by:] + right], [left + right[:by], right[by:]]))
    return dressed([*entry.words[:at], *pair, *entry.words[at + 2 :], *entry.tail], random)


def _respelt(pairs: tuple[tuple[str, str], ...], *, whole: bool = False) -> Maker:
    def make(entry: Entry, random: Random, names: Names) -> str | None:
        hits = [
            (at, old, new) for at, word in enumerate(entry.words) for old, new in pairs
            if (word == old if whole else old in word and word.isalpha() and len(word) > 3)
        ]  # fmt: skip
        if len(entry.words) < 2 or not hits:
            return None
        at, old, new = random.choice(hits)
        word = entry.words[at]
        if new == "UTAMA" and word.endswith("UTAMA"):
            return None
        changed = re.sub(f"{old}$", new, word) if len(old) > 3 else word.replace(old, new, random.choice((1, -1)))
        made = _changed(entry, at, changed, names)
        return dressed([*made, *entry.tail], random) if made else None

    return make


def _order(entry: Entry, random: Random, names: Names) -> str | None:
    words = list(entry.words)
    if len(words) < 2 or len(set(words)) < len(words) or names.bags[bag(entry.words)] > 1:
        return None
    turned = random.choice((words[1:] + words[:1], words[-1:] + words[:-1], [*words[:-2], words[-1], words[-2]]))
    return dressed([*turned, *entry.tail], random)


def _wrapped(shapes: tuple[str, ...]) -> Maker:
    def make(entry: Entry, random: Random, _: Names) -> str | None:
        name = " ".join((*entry.words, *entry.tail))
        return random.choice(shapes).format(random.choice((name, name.title(), name.title(), name.lower())))

    return make


def _branch(entry: Entry, random: Random, _: Names) -> str | None:
    name = " ".join((*entry.words, *entry.tail)).title()
    return random.choice(_BRANCH).format(n=name, t=random.choice(TOWNS))


def _own_town(entry: Entry, random: Random, _: Names) -> str | None:
    if entry.town is None or entry.tail:
        return None
    return dressed([*entry.words, entry.town], random)


def _seafarers(entry: Entry, random: Random, _: Names) -> str | None:
    name = dressed([*entry.words, *entry.tail], random)
    return name + random.choice((" (PELAUT)", " (Pelaut)", "(PELAUT)", " (pelaut)", " [PELAUT]"))


def _misread(entry: Entry, random: Random, names: Names) -> str | None:
    upper = random.random() < 0.6
    name = " ".join(word if upper else word.title() for word in entry.words)
    hits = [(m.start(), old, new) for old, new in _OCR for m in re.finditer(old, name)]
    if not hits or len(entry.words) < 2:
        return None
    start, old, new = random.choice(hits)
    made = name[:start] + new + name[start + len(old) :]
    at = name[:start].count(" ")
    word = made.split()[at]
    if len(entry.words[at]) < 4 or not _misreadable(word, entry, at, names):
        return None
    return " ".join(("PT", made, *entry.tail))


def _misreadable(word: str, entry: Entry, at: int, names: Names) -> bool:
    if any(char.isdigit() for char in word):
        return True
    return _changed(entry, at, word.upper(), names) is not None


def _shortened(entry: Entry, random: Random, _: Names) -> str | None:
    hits = [(at, short) for at, word in enumerate(entry.words) for short in _SHORT.get(word, ())]
    if not hits or len(entry.words) < 2:
        return None
    at, short = random.choice(hits)
    words = [word.title() for word in entry.words]
    return " ".join(("PT", *words[:at], short, *words[at + 1 :], *entry.tail))


def _marks(entry: Entry, random: Random, _: Names) -> str | None:
    words = [*entry.words, *entry.tail]
    name = random.choice(("-", ".", "  ", "_", "/", " - ", ". ")).join(words)
    return random.choice(('PT "{}"', "PT {}.", "{}", "*PT {}*", "PT {}!", "“PT {}”", "PT: {}", "- PT {}")).format(name)


def _two_slips(entry: Entry, random: Random, names: Names) -> str | None:
    long = [at for at, word in enumerate(entry.words) if len(word) > 5 and word.isalpha()]
    if len(long) < 2:
        return None
    one, two = random.sample(long, 2)
    words = entry.words
    for at in (one, two):
        change = random.choice((neighbour, lost, doubled, swapped))
        made = _changed(entry, at, change(entry.words[at], random.randrange(1, len(entry.words[at])), random), names)
        if made is None:
            return None
        words = (*words[:at], made[at], *words[at + 1 :])
    return None if names.nearer_to_another(sounds(words), entry) else dressed([*words, *entry.tail], random)


def _slip_inside(shapes: tuple[str, ...]) -> Maker:
    def make(entry: Entry, random: Random, names: Names) -> str | None:
        made = slipped(entry, random, names, random.choice((neighbour, lost, doubled, swapped)))
        if not made:
            return None
        shape = random.choice(shapes).replace("{n}", "{}").replace("{t}", random.choice(TOWNS))
        return shape.format(" ".join((*made, *entry.tail)).title())

    return make


def _slip_joined(entry: Entry, random: Random, names: Names) -> str | None:
    made = slipped(entry, random, names, random.choice((neighbour, lost, doubled, swapped)))
    if not made or sum(map(len, made[:2])) < 9:
        return None
    return dressed([made[0] + made[1], *made[2:], *entry.tail], random)


def _as_listed(entry: Entry, _: Random, __: Names) -> str | None:
    return entry.published


FAMILIES: dict[str, Maker] = {
    "as listed": _as_listed,
    "neighbouring key": _slipped(neighbour),
    "letter lost": _slipped(lost),
    "letter doubled": _slipped(doubled),
    "letters swapped": _slipped(swapped),
    "two words joined": _joined,
    "all words joined": _all_joined,
    "word split": _split,
    "blank moved": _blank_moved,
    "old spelling": _respelt(_OLD),
    "transliteration": _respelt(_SOUNDS),
    "word in its other writing": _respelt(_SAME, whole=True),
    "word order": _order,
    "legal form in front": _wrapped(_FORMS),
    "legal form behind": _wrapped(_FORMS_BEHIND),
    "branch or town in brackets": _branch,
    "town of a recorded office": _own_town,
    "(PELAUT) appended": _seafarers,
    "misread by a scanner": _misread,
    "talk around": _wrapped(_CHATTER),
    "word shortened": _shortened,
    "other marks": _marks,
    "slips in two words": _two_slips,
    "slip inside talk": _slip_inside(_CHATTER),
    "slip and branch": _slip_inside(_BRANCH),
    "slip and joined words": _slip_joined,
}
