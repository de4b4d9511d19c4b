"""The same hostile offer in other clothes: what is wrong with it stays, everything else is written in another way."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random

from tests.eval.cases import Case
from tests.eval.invented import World
from tests.eval.variants import doubled, lost, neighbour, swapped

_FORMS = (
    "PT. {}",
    "P.T. {}",
    "pt {}",
    "{}",
    "{}, PT",
    "PT {} Tbk",
    "PT {} (Persero)",
    "PT.{}",
    "P3MI PT {}",
    "PT {} (PELAUT)",
)
_TALK = (
    "katanya dari {} ya pak", "tolong cek {}", "saya ditawari oleh {}", "apakah {} resmi?", "mau tanya {} kak",
    "{} ya bu",
)  # fmt: skip
_LONE = re.compile(r"0[\d ]{8,14}")


def in_other_clothes(case: Case, world: World, random: Random) -> Case:
    """The case with its name, its numbers and its other facts written in another way, or some of these."""
    for change in (_named, _dialled, _vouched):
        if random.random() < 0.6:
            case = change(case, world, random)
    return case


def _named(case: Case, _: World, random: Random) -> Case:
    """The company's name with another form, other capitals, talk around it, or a slip in it."""
    name = case.company
    if not name.startswith("PT "):
        return case
    plain = name.removeprefix("PT ")
    kind = random.randrange(4)
    if kind == 0:
        made = random.choice(_FORMS).format(plain)
    elif kind == 1:
        made = random.choice((name.upper(), name.lower(), name.swapcase(), f'"{name}"', f" {name} ", f"{name}."))
    elif kind == 2:
        made = random.choice(_TALK).format(name)
    else:
        made = "PT " + _slip(plain, random)
    return replace(case, company=made)


def _slip(plain: str, random: Random) -> str:
    words = plain.split()
    long = [at for at, word in enumerate(words) if len(word) > 5 and word.isascii() and word.isalpha()]
    if not long:
        return plain
    at = random.choice(long)
    change = random.choice((neighbour, lost, doubled, swapped))
    return " ".join([*words[:at], change(words[at], random.randrange(1, len(words[at]) - 1), random), *words[at + 1 :]])


def _dialled(case: Case, _: World, random: Random) -> Case:
    """A lone number in another writing."""
    if not _LONE.fullmatch(case.phone):
        return case
    rest = case.phone.replace(" ", "")[1:]
    ways = (
        "+62" + rest, "62" + rest, f"+62 {rest[:3]}-{rest[3:7]}-{rest[7:]}", f"https://wa.me/62{rest}", f"WA 0{rest}",
        f"HP: 0{rest}", f"(+62) {rest}",
        f"0{rest[:3]}.{rest[3:7]}.{rest[7:]}", f"0{rest}".replace("0", "O"), f"0{rest} (Budi)",
    )  # fmt: skip
    return replace(case, phone=random.choice(ways))


def _vouched(case: Case, world: World, random: Random) -> Case:
    """True facts of the company added, so that as much as can be is right."""
    one = next((listed for listed in world.listed if listed.agency_id == case.expect_agency), None)
    if one is None or not case.company:
        return case
    if not case.licence_number:
        case = replace(case, licence_number=one.licence)
    if not case.email and random.random() < 0.5:
        case = replace(case, email=one.email)
    return case
