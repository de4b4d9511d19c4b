"""Hostile offers, the same every time: what must never be answered with "no warning found".

`many_hostile` puts most of them in other clothes (another writing of the name and the number, more true facts beside),
and asks nothing twice.
"""

from __future__ import annotations

from dataclasses import replace

from tests.eval import hostile_claims, hostile_contacts, hostile_hidden, hostile_names, hostile_offers
from tests.eval.cases import CLEAR, Case, Family, draw
from tests.eval.hostile_spelling import in_other_clothes
from tests.eval.invented import World
from tests.eval.listed_names import draws

FAMILIES: dict[str, Family] = {
    **hostile_contacts.FAMILIES,
    **hostile_names.FAMILIES,
    **hostile_offers.FAMILIES,
    **hostile_hidden.FAMILIES,
    **hostile_claims.FAMILIES,
}
TOTAL = 1000


def hostile(world: World, total: int = TOTAL) -> list[Case]:
    """Cases of every family, evenly, as they were written."""
    return draw(FAMILIES, world, total=total, prefix="hostile", label=Case(expect_not=CLEAR))


def many_hostile(world: World, family: str, count: int) -> list[Case]:
    """So many of one family, each once, most of them in other clothes; fewer where the family holds no more."""
    random = draws(f"many {family}")
    found: dict[Case, None] = {}
    for _ in range(3 * count):
        case = FAMILIES[family](world, random)
        found[in_other_clothes(case, world, random) if random.random() < 0.8 else case] = None
        if len(found) == count:
            break
    name = f"hostile: {family}"
    return [replace(case, id=f"{at:05}", family=name, expect_not=CLEAR) for at, case in enumerate(found, start=1)]
