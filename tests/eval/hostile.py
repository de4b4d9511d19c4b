"""1,000 hostile offers, the same every time: what must never be answered with "no warning found"."""

from __future__ import annotations

from tests.eval import hostile_contacts, hostile_names, hostile_offers
from tests.eval.cases import CLEAR, Case, draw
from tests.eval.invented import World

FAMILIES = {**hostile_contacts.FAMILIES, **hostile_names.FAMILIES, **hostile_offers.FAMILIES}
TOTAL = 1000


def hostile(world: World, total: int = TOTAL) -> list[Case]:
    """Cases of every family, evenly."""
    return draw(FAMILIES, world, total=total, prefix="hostile", label=Case(expect_not=CLEAR))
