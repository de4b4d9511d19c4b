"""What officers confirmed of a company, as everybody may see it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from verify.core.company import Company
from verify.core.confirmed import Confirmation, FactKind
from verify.core.index import Shelf


@dataclass(frozen=True, slots=True)
class ToldFact:
    """One fact; `vouches` is false for a contact confirmed too long ago, or in another company's record by now."""

    fact: Confirmation
    vouches: bool


def told_facts(company: Company, shelf: Shelf, *, today: date, fact_days: int) -> Iterator[ToldFact]:
    """Every fact but the denied numbers, which nobody is shown; of a contact confirmed again only the last.

    A contact vouches for `fact_days` after it was confirmed.
    """
    last = {fact.value: fact.id for fact in company.facts if fact.kind is FactKind.CONTACT}
    for fact in company.facts:
        if fact.kind is FactKind.CONTACT:
            vouches = fact.fresh(today, fact_days) and not shelf.stands_elsewhere(fact.value, company)
            if last[fact.value] == fact.id:
                yield ToldFact(fact, vouches)
        elif fact.kind is not FactKind.CONTACT_DENIED:
            yield ToldFact(fact, vouches=True)
