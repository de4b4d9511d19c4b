"""Rows for the name sets: so many of every family, from the companies in an order of the family's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from random import Random

from tests.eval.listed_names import Entry, NameRow, Names, draws

Maker = Callable[[Entry, Random, Names], str | None]
_TRIES = 8


def rows_of(families: Mapping[str, Maker], names: Names, *, each: int, real: bool) -> tuple[NameRow, ...]:
    """At most so many rows of every family, every question once; `real`: they mean the company they were made from."""
    seen: set[str] = set()
    made: list[NameRow] = []
    for family, maker in families.items():
        rows = _family(family, maker, names, real=real)
        count = 0
        for row in rows:
            if row.query.casefold() not in seen:
                seen.add(row.query.casefold())
                made.append(row)
                count += 1
            if count == each:
                break
    return tuple(made)


def _family(family: str, maker: Maker, names: Names, *, real: bool) -> Iterator[NameRow]:
    """One row a company, then a second one; companies for which the family makes nothing are passed over."""
    order = sorted(names.single, key=lambda entry: sha256(f"{family} {entry.id}".encode()).digest())
    for turn in range(2):
        for entry in order:
            random = draws(f"{family} {entry.id} {turn}")
            tried = (maker(entry, random, names) for _ in range(_TRIES))
            query = next((query for query in tried if query), None)
            if query:
                yield NameRow(query, entry.id if real else None, family, entry.id, entry.half)


def dressed(words: tuple[str, ...] | list[str], random: Random, form: str | None = None) -> str:
    """The words as people write a company's name: a legal form or none, capitals or not."""
    chosen = form if form is not None else random.choice(("PT ", "PT ", "PT. ", "", "pt "))
    name = " ".join(words)
    return chosen + random.choice((name.upper(), name.title(), name.title(), name.lower()))
