"""300 genuine offers, the same every time: of the licensed company, by its own contact. Most should be cleared."""

from __future__ import annotations

from random import Random

from tests.eval.cases import CLEAR, Case, Family, draw
from tests.eval.hostile_offers import country
from tests.eval.invented import Listed, World

TOTAL = 300
_WORDS = {
    "MULIA": "MULYA", "PUTRA": "PUTERA", "SAMUDRA": "SAMUDERA", "INTERNATIONAL": "INTERNASIONAL", "SURYA": "SURIA",
    "JAYA": "DJAYA", "KARYA": "KARIYA", "ANUGRAH": "ANUGERAH", "SEJAHTERA": "SEJAHTRA", "CIPTA": "TJIPTA",
    "UTAMA": "OETAMA", "CAHAYA": "TJAHAYA", "REZEKI": "REJEKI", "SUMBER": "SOEMBER", "TIMUR": "TIMOER",
}  # fmt: skip
_OTHER_WORDS = {"domestic helper": "PRT", "domestic worker": "pembantu rumah tangga", "caregiver": "perawat lansia"}


def _own(one: Listed, **fields: str) -> Case:
    return Case(**{"company": one.pt, "phone": one.phones[0], "expect_agency": one.agency_id} | fields)


def _message(one: Listed, text: str) -> Case:
    return Case(message=text, expect_agency=one.agency_id)


def _title(one: Listed) -> str:
    return one.pt.removeprefix("PT ")


def exact(world: World, random: Random) -> Case:
    """The name as registered, with a listed number or address."""
    one = random.choice(world.active)
    return random.choice((_own(one), _own(one, phone=one.phones[1]), _own(one, phone="", email=one.email)))


def forms(world: World, random: Random) -> Case:
    """The legal form in another place or way, other capitals."""
    one = random.choice(world.active)
    plain = _title(one)
    written = (
        plain, f"PT. {plain}", f"P.T. {plain}", f"{plain}, PT", one.pt.upper(), one.pt.lower(), f"PT {plain} (Persero)",
        f"p3mi {one.pt}", f"{one.pt}.", f"PT  {plain} ",
    )  # fmt: skip
    return _own(one, company=random.choice(written))


def spacing(world: World, random: Random) -> Case:
    """Two words written as one, or all of them."""
    one = random.choice(world.active)
    words = _title(one).split()
    at = random.randrange(len(words) - 1)
    fused = [*words[:at], words[at] + words[at + 1].lower(), *words[at + 2 :]]
    return _own(one, company="PT " + random.choice((" ".join(fused), "".join(words), "-".join(words))))


def spelling(world: World, random: Random) -> Case:
    """A word in an older or freer spelling."""
    some = [one for one in world.active if any(word in _WORDS for word in one.words)]
    one = random.choice(some)
    return _own(one, company="PT " + " ".join(_WORDS.get(word, word) for word in one.words))


def slip(world: World, random: Random) -> Case:
    """A letter left out or doubled in a long word."""
    one = random.choice([listed for listed in world.active if any(len(word) > 7 for word in listed.words)])
    at = next(at for at, word in enumerate(one.words) if len(word) > 7)
    word, place = one.words[at], random.randrange(2, 6)
    slipped = random.choice((word[:place] + word[place + 1 :], word[:place] + word[place] + word[place:]))
    return _own(one, company="PT " + " ".join([*one.words[:at], slipped, *one.words[at + 1 :]]))


def talk(world: World, random: Random) -> Case:
    """The name inside a sentence, in the name field."""
    one = random.choice(world.active)
    text = random.choice(("katanya dari {} ya pak", "tolong cek {}", "saya ditawari oleh {}", "apakah {} resmi?"))
    return _own(one, company=text.format(one.pt))


def phone_spelling(world: World, random: Random) -> Case:
    """A listed number as people write it."""
    one = random.choice(world.active)
    local = one.phones[1]
    rest = local[1:]
    groups = (local[:4], local[4:8], local[8:])
    written = (
        "+62" + rest, "62" + rest, f"+62 {rest[:3]}-{rest[3:7]}-{rest[7:]}", "0062" + rest, "-".join(groups),
        " ".join(groups), ".".join(groups), f"({local[:4]}) {local[4:]}", "\u2011".join(groups), f"+620{rest}",
        f"https://wa.me/62{rest}", f"WA {local}", f"HP: {local}", local.replace("0", "O"), rest,
        f"{one.phones[0]} / {local}", "(+62) " + rest,
    )  # fmt: skip
    return _own(one, phone=random.choice(written))


def branch(world: World, random: Random) -> Case:
    """A branch's number, with or without its town in the name."""
    one = random.choice([listed for listed in world.active if listed.branch])
    assert one.branch
    place = one.branch[0].split(" ", 1)[1].removeprefix("Administrasi ")
    name = random.choice((one.pt, f"{one.pt} cabang {place}", f"{one.pt} ({place})"))
    return _own(one, company=name, phone=one.branch[1])


def licence(world: World, random: Random) -> Case:
    """The licence number too, or instead of the name."""
    one = random.choice(world.active)
    number = random.choice((one.licence, f"SIP3MI No. {one.licence}", f"{one.licence[:4]}.{one.licence[4:]}"))
    return _own(one, licence_number=number, company=random.choice((one.pt, one.pt, "")))


def alias(world: World, random: Random) -> Case:
    """A recorded trade name, alone or in brackets."""
    one = random.choice([listed for listed in world.active if listed.alias])
    return _own(one, company=random.choice((str(one.alias), f"{one.pt} ({one.alias})")))


def order(world: World, random: Random) -> Case:
    """A live order: the country, and the job in its own or another word."""
    one = random.choice(world.ordering)
    code, job, _ = random.choice([order for order in one.orders if order[2] >= world.today])
    said = random.choice(("", job, _OTHER_WORDS.get(job, job)))
    return _own(one, destination=random.choice((country(code), code, f"ke {country(code)}")), job=said)


def message(world: World, random: Random) -> Case:
    """An advert or a chat that says who, where and how, and no more."""
    one = random.choice(world.active)
    phone = random.choice(one.phones)
    text = random.choice(
        (
            "{c} hub {p}",
            "Halo, saya ditawari kerja oleh {c}. Nomornya {p}. Apakah resmi?",
            "Lowongan kerja luar negeri dari {c}, hubungi {p}",
            "{c}\nWA: {p}\n",
            "Info lowongan {c}, no izin {l}, telp {p}",
            "{c} email {m}",
            "Loker! {c} membutuhkan pekerja. Gaji 15 juta per bulan. WA {p}",
            "{c}, usia 20-35 tahun, kontrak 2 tahun, hub {p}",
        )
    )
    return _message(one, text.format(c=one.pt, p=phone, l=one.licence, m=one.email))


def message_with_order(world: World, random: Random) -> Case:
    """A message that names a live order."""
    one = random.choice(world.ordering)
    code, job, _ = random.choice([order for order in one.orders if order[2] >= world.today])
    text = random.choice(
        (
            "Lowongan kerja ke {d} sebagai {j} dari {c}, hubungi {p}",
            "{c} membuka lowongan {j} {d}. WA {p}",
            "Dibutuhkan {j} untuk {d}\n{c}\nhub {p}",
            "Halo kak, {c} ada job {j} negara {d} gaji Rp 12.000.000 per bulan, minat hub {p}",
        )
    )
    return _message(one, text.format(c=one.pt, j=job, d=country(code), p=random.choice(one.phones)))


FAMILIES: dict[str, Family] = {
    "exact": exact,
    "legal form": forms,
    "spacing": spacing,
    "spelling": spelling,
    "slip of a letter": slip,
    "talk around the name": talk,
    "phone written in many ways": phone_spelling,
    "branch phone": branch,
    "licence number": licence,
    "alias": alias,
    "live order": order,
    "message": message,
    "message with an order": message_with_order,
}


def genuine(world: World, total: int = TOTAL) -> list[Case]:
    """Cases of every family, evenly."""
    return draw(FAMILIES, world, total=total, prefix="genuine", label=Case(expect_advice=CLEAR))
