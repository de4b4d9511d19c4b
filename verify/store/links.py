"""Which records of different sources are one company: found by rules, decided by people, never rewritten."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Engine, insert, select, update
from sqlalchemy import Row as SqlRow

from verify.core.agency import Link
from verify.errors import NotFound, UsageError
from verify.store.engine import reading, writing
from verify.store.sources import lock_register
from verify.store.tables import LINKS, REGISTER_META


class Verdict(StrEnum):
    """What is held of a pair of records. `gone`: the rule that spoke of it no longer holds."""

    SAME = "same"
    DIFFERENT = "different"
    REVIEW = "review"
    GONE = "gone"


class Contradiction(UsageError):
    """Decisions that cannot all be true; ``other`` is the one that stands against this one, None: several together."""

    def __init__(self, message: str, *, other: Pair | None) -> None:
        """Name the decision that stands."""
        super().__init__(message)
        self.other = other


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two records, `a` before `b`, and the last word on them. `decided_by` None: a rule's."""

    a: str
    b: str
    verdict: Verdict
    rule: str
    evidence: str
    at: datetime
    decided_by: str | None = None
    because: str | None = None

    @property
    def id(self) -> str:
        """What a person calls the pair by: the same for ever, whatever is decided."""
        return hashlib.sha256(f"{self.a}|{self.b}".encode()).hexdigest()[:8]


def list_pairs(engine: Engine, *, verdict: Verdict | None = None) -> tuple[Pair, ...]:
    """The last word on every pair (with this verdict), in the order of their records."""
    with reading(engine) as connection:
        pairs = _last_words(connection).values()
    return tuple(sorted((one for one in pairs if verdict in (None, one.verdict)), key=lambda one: (one.a, one.b)))


def decide_pair(engine: Engine, pair_id: str, decided: Pair) -> Pair:
    """Keep a person's decision on the pair of this id; of `decided`, its verdict, who, why and when are taken.

    NotFound where there is no such pair; Contradiction where it contradicts what was decided of others: two records
    cannot be the same as a third and different from one another.
    """
    with writing(engine) as connection:
        lock_register(connection)
        words = _last_words(connection)
        pair = next((one for one in words.values() if one.id == pair_id), None)
        if pair is None:
            raise NotFound(f"There is no pair {pair_id}. See: registry-sync review")
        said = replace(
            pair, verdict=decided.verdict, decided_by=decided.decided_by, because=decided.because, at=decided.at
        )
        _refuse_contradiction({**words, (said.a, said.b): said}, said)
        connection.execute(insert(LINKS).values(**_values(said)))
        connection.execute(update(REGISTER_META).values(looks=REGISTER_META.c.looks + 1))
    return said


def unlinked(engine: Engine) -> bool:
    """Whether the register has moved since its records were last compared with one another."""
    with reading(engine) as connection:
        row = connection.execute(select(REGISTER_META.c.version, REGISTER_META.c.linked)).one()
    return bool(row.version != row.linked)


def keep_pairs(engine: Engine, found: Iterable[Pair], *, version: int, at: datetime) -> bool:
    """Keep what the rules find in this version of the register; whether anything is new. What people decided stands.

    Nothing is kept if the register moved meanwhile: whoever moved it compares again.
    """
    with writing(engine) as connection:
        current, _ = lock_register(connection)
        if current != version:
            return False
        words = _last_words(connection)
        new = list(_news(words, {(one.a, one.b): one for one in found}, at=at))
        if new:
            connection.execute(insert(LINKS), [_values(one) for one in new])
        moves = any(Verdict.SAME in (one.verdict, _verdict(words, one)) for one in new)
        looks = REGISTER_META.c.looks + (1 if moves else 0)
        connection.execute(update(REGISTER_META).values(linked=version, looks=looks))
    return bool(new)


def read_links(connection: Connection, until: datetime | None = None) -> tuple[Link, ...]:
    """Which records are known to be one company or two (were known at a moment), in the order of their ids."""
    spoken = (Verdict.SAME, Verdict.DIFFERENT)
    return tuple(
        Link(one.a, one.b, one.verdict is Verdict.SAME, one.decided_by is not None)
        for _, one in sorted(_last_words(connection, until).items())
        if one.verdict in spoken
    )


def _last_words(connection: Connection, until: datetime | None = None) -> dict[tuple[str, str], Pair]:
    query = select(LINKS).order_by(LINKS.c.id)
    if until is not None:
        query = query.where(LINKS.c.at <= until)
    return {(row.a, row.b): _pair(row) for row in connection.execute(query)}


def _news(words: dict[tuple[str, str], Pair], found: dict[tuple[str, str], Pair], *, at: datetime) -> Iterator[Pair]:
    """What the rules say now and did not say before, and what they said and no longer say."""
    for key, pair in sorted(found.items()):
        before = words.get(key)
        if before is None or (before.decided_by is None and (before.verdict, before.rule) != (pair.verdict, pair.rule)):
            yield replace(pair, at=at)
    for key, before in sorted(words.items()):
        if key not in found and before.decided_by is None and before.verdict is not Verdict.GONE:
            yield replace(before, verdict=Verdict.GONE, at=at)


def _verdict(words: dict[tuple[str, str], Pair], pair: Pair) -> Verdict | None:
    before = words.get((pair.a, pair.b))
    return before.verdict if before else None


def _refuse_contradiction(words: dict[tuple[str, str], Pair], said: Pair) -> None:
    """Contradiction where people's decisions, this one among them, cannot all be true."""
    decided = [one for one in words.values() if one.decided_by is not None]
    group: dict[str, str] = {}

    def root(record: str) -> str:
        while group.get(record, record) != record:
            record = group[record]
        return record

    for one in decided:
        if one.verdict is Verdict.SAME:
            group[root(one.a)] = root(one.b)
    for one in decided:
        if one.verdict is Verdict.DIFFERENT and root(one.a) == root(one.b):
            other = "" if one is said else f" {one.a} and {one.b} were decided to be different (pair {one.id})."
            message = f"This contradicts what was decided before of {said.a} and {said.b}.{other}"
            raise Contradiction(message, other=None if one is said else one)


def _values(pair: Pair) -> dict[str, Any]:
    return {
        "a": pair.a,
        "b": pair.b,
        "verdict": pair.verdict.value,
        "rule": pair.rule,
        "evidence": pair.evidence,
        "decided_by": pair.decided_by,
        "because": pair.because,
        "at": pair.at,
    }


def _pair(row: SqlRow[Any]) -> Pair:
    return Pair(
        a=row.a,
        b=row.b,
        verdict=Verdict(row.verdict),
        rule=row.rule,
        evidence=row.evidence,
        decided_by=row.decided_by,
        because=row.because,
        at=row.at,
    )
