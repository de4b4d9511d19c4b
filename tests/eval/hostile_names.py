"""Names that are not the licensed company's, beside that company's own number: none may be taken for it and cleared."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.eval.cases import Case, Family
from tests.eval.invented import Listed, World

_RARE = (
    "Zenith", "Prakarsa", "Lazuardi", "Wiratama", "Kusuma", "Gumilang", "Sanjaya", "Ramadhan", "Pratiwi", "Ekspres",
    "Solusi", "Talenta", "Sukacita", "Nirmala", "Rajawali", "Garudamas", "Sentana", "Wibawa", "Adiwarna", "Bhumi",
)  # fmt: skip
_COMMON = (
    "Jaya", "Mandiri", "Karya", "Abadi", "Sejahtera", "Utama", "Indonesia", "Global", "Nusantara", "Timur", "Barat",
    "Selatan", "Raya", "Makmur", "Group", "Agency", "Internasional", "Tengah",
)  # fmt: skip
_FORMS = ("CV", "LPK", "Yayasan", "Koperasi", "UD", "LPPRT", "C.V.", "Lembaga Pelatihan Kerja", "BLK", "LPK.")
_FORMS_AFTER = ("CV", "Travel", "LPK", "Foundation", "Tour & Travel", "Training Center")
_FOREIGN = ("Sdn Bhd", "Pte Ltd", "Inc", "Ltd", "Co., Ltd.", "LLC", "Corporation", "Sdn. Bhd.")
_PEOPLE = (
    "Budi Santoso", "Pak Haji Mansur", "Ibu Sri Wahyuni", "Mbak Rina", "Agus", "Siti Nurhaliza Putri", "Bang Jamal",
    "@karyasatria_official", "Ustadz Hasan", "Om Dedi",
)  # fmt: skip
_NO_TOWNS = ("Mandiri", "Group", "Resmi Jaya", "Pusatama", "Taiwan", "Agen Budi", "CV", "LPK", "eks", "bukan")
#: Words of talk that stand in real names of the bundled list.
_TALK_WORDS = ("Kerja", "Anda", "Pekerja", "Kami", "Perusahaan", "Kasih")
_SHORT = ("A", "I", "II", "ID", "X", "B", "2", "88", "Co2", "Tb")


def _pt(words: list[str] | tuple[str, ...]) -> str:
    return "PT " + " ".join(word.capitalize() for word in words)


def _unreal(world: World, make: Callable[[], str]) -> str:
    """A name that no entry of the whole list has; the same word twice is no name."""
    while True:
        name = make()
        if not world.is_real(name):
            return name


def _with_number(one: Listed, name: str, **more: str) -> Case:
    return Case(company=name, phone=one.phones[0], **more)


def _added(words: tuple[str, ...]) -> Family:
    def family(world: World, random: Random) -> Case:
        one = random.choice(world.active)

        def make() -> str:
            word = random.choice([w for w in words if w.upper() not in one.words])
            at = random.choice((0, len(one.words)))
            return _pt([*one.words[:at], word, *one.words[at:]])

        return _with_number(one, _unreal(world, make))

    return family


def rare_word_inside(world: World, random: Random) -> Case:
    """One rare word more, between the others."""
    one = random.choice([listed for listed in world.active if len(listed.words) > 2])
    at = random.randrange(1, len(one.words))
    return _with_number(one, _unreal(world, lambda: _pt([*one.words[:at], random.choice(_RARE), *one.words[at:]])))


def word_swapped(world: World, random: Random) -> Case:
    """One word exchanged for another one."""
    one = random.choice(world.active)
    at = random.randrange(len(one.words))

    def make() -> str:
        return _pt([*one.words[:at], random.choice(_RARE + _COMMON), *one.words[at + 1 :]])

    return _with_number(one, _unreal(world, make))


def word_dropped(world: World, random: Random) -> Case:
    """One word less: shortened names are never the same."""
    one = random.choice([listed for listed in world.active if len(listed.words) > 2])

    def make() -> str:
        at = random.randrange(len(one.words))
        return _pt([*one.words[:at], *one.words[at + 1 :]])

    return _with_number(one, _unreal(world, make))


def two_crossed(world: World, random: Random) -> Case:
    """The first words of one company and the last of another."""

    def make() -> str:
        left, right = random.sample(world.active, 2)
        return _pt([*left.words[: len(left.words) // 2 + 1], right.words[-1]])

    name = _unreal(world, make)
    first = name.split()[1].upper()
    one = next(listed for listed in world.active if listed.words[0] == first)
    return _with_number(one, name)


def other_form(world: World, random: Random) -> Case:
    """A form that may not place workers, with a real company's words."""
    one = random.choice(world.active)
    words = " ".join(word.capitalize() for word in one.words)
    before = random.random() < 0.6
    name = f"{random.choice(_FORMS)} {words}" if before else f"{words} {random.choice(_FORMS_AFTER)}"
    return _with_number(one, name, licence_number=random.choice(("", one.licence)))


def foreign_form(world: World, random: Random) -> Case:
    """A company of another country with the same words: not the one that holds an Indonesian licence."""
    own = ("CORP", "CORPORATION", "INC", "LTD", "LIMITED")  # DEKA PERTINDO CORP bears its form itself
    one = random.choice([listed for listed in world.active if listed.name.upper().split()[-1].strip(".") not in own])
    return _with_number(one, f"{' '.join(word.capitalize() for word in one.words)} {random.choice(_FOREIGN)}")


def initials(world: World, random: Random) -> Case:
    """The initials of a company with its number."""
    one = random.choice([listed for listed in world.active if len(listed.words) > 1])
    letters = "".join(word[0] for word in one.words)
    return _with_number(one, random.choice((f"PT {letters}", f"PT. {letters}", letters, ".".join(letters))))


def copied_licence(world: World, random: Random) -> Case:
    """A clone's name that shows the real licence number, with a number of its own or the real one."""
    case = _added(_RARE + _COMMON)(world, random)
    one = next(listed for listed in world.active if listed.phones[0] == case.phone)
    phone = random.choice((case.phone, world.mobile(random)))
    return Case(company=case.company, phone=phone, licence_number=one.licence)


def person(world: World, random: Random) -> Case:
    """A person, or a handle, with a company's own number."""
    one = random.choice(world.active)
    name = random.choice(_PEOPLE)
    if random.random() < 0.5:
        return _with_number(one, name)
    return Case(message=f"Hubungi {name} di {one.phones[0]} untuk kerja di Taiwan")


def unknown(world: World, random: Random) -> Case:
    """A company that nobody lists, with a listed number."""
    one = random.choice(world.active)
    return _with_number(one, _unreal(world, lambda: _pt(random.sample(_RARE, 2))))


def no_town(world: World, random: Random) -> Case:
    """Something in brackets or after "cabang" that is no town."""
    one = random.choice(world.active)
    tail = random.choice(_NO_TOWNS)
    shape = random.choice(
        ("{pt} ({tail})", "{pt} cabang {tail}", "{pt} [{tail}]", "{pt} (Bali) ({tail})", "{pt} - {tail}")
    )
    return _with_number(one, shape.format(pt=one.pt, tail=tail))


def part_of_a_place(world: World, random: Random) -> Case:
    """A word that only ends the name of the place where the company has its office ("Timur", "Raya", "Jaya")."""
    many = [one for one in world.active if len(one.regency.split()) > 2]

    def make() -> str:
        one = random.choice(many)
        places = [place for place in (one.regency, one.province) if place != "DKI Jakarta"]
        return f"{one.pt} {random.choice(places).split()[-1]}"

    name = _unreal(world, make)
    one = next(listed for listed in many if name.startswith(listed.pt + " "))
    return _with_number(one, name)


def short_tail(world: World, random: Random) -> Case:
    """A letter or a number added to the name, in a field or in a message."""
    one = random.choice(world.active)
    name = f"{one.pt} {random.choice(_SHORT)}"
    if random.random() < 0.5:
        return _with_number(one, name)
    return Case(message=f"Lowongan dari {name}, hubungi {one.phones[0]}")


def alias_of_another(world: World, random: Random) -> Case:
    """The trade name of one company under the name or with the number of another."""
    owner = random.choice([one for one in world.active if one.alias])
    other = random.choice([one for one in world.active if one is not owner])
    if random.random() < 0.5:
        return Case(company=str(owner.alias), phone=other.phones[0], expect_agency=owner.agency_id)
    return Case(company=f"{other.pt} ({owner.alias})", phone=other.phones[0])


def two_companies(world: World, random: Random) -> Case:
    """Two companies in one claim, with the number of one or of both."""
    left, right = random.sample(world.active, 2)
    both = random.choice((f"{left.pt} / {right.pt}", f"{left.pt} dan {right.pt}", f"{left.pt}, {right.pt}"))
    phone = random.choice((left.phones[0], f"{left.phones[0]}; {right.phones[0]}"))
    return Case(company=both, phone=phone, expect_agency=f"{left.agency_id};{right.agency_id}")


def clone_in_message(world: World, random: Random) -> Case:
    """A clone's name in running text, followed by further words."""
    case = _added(_RARE + _COMMON)(world, random)
    text = random.choice(
        (
            "Lowongan kerja ke Taiwan dari {c}, hubungi {p}",
            "{c} membuka lowongan caregiver Taiwan. Hub {p}",
            "Saya ditawari kerja oleh {c} nomor {p}",
            "halo, {c}\nhub {p}",
        )
    )
    return Case(message=text.format(c=case.company, p=case.phone))


def talk_word(world: World, random: Random) -> Case:
    """A word more that talk uses too, but that also ends or fills real names of the list (BINA KERJA CEMERLANG)."""
    one = random.choice(world.active)
    name = f"{one.pt} {random.choice(_TALK_WORDS)}"
    if random.random() < 0.4:
        return _with_number(one, name)
    text = random.choice(("{c}, hub {p}", "Saya ditawari oleh {c}\nhub {p}", "Lowongan di {c}. WA {p}"))
    return Case(message=text.format(c=name, p=one.phones[0]))


FAMILIES: dict[str, Family] = {
    "rare word added at an end": _added(_RARE),
    "common word added at an end": _added(_COMMON),
    "rare word added inside": rare_word_inside,
    "word swapped": word_swapped,
    "word dropped": word_dropped,
    "two names crossed": two_crossed,
    "CV, LPK, yayasan with a PT's words": other_form,
    "foreign form with a PT's words": foreign_form,
    "initials": initials,
    "copied licence, clone's name": copied_licence,
    "person with a company's number": person,
    "unknown company, listed number": unknown,
    "bracket or branch that is no town": no_town,
    "end of a place as a word": part_of_a_place,
    "letter or number added": short_tail,
    "word of talk added": talk_word,
    "alias of another": alias_of_another,
    "two companies": two_companies,
    "clone in a message": clone_in_message,
}
