"""Cek Dulu over an invented register: from a name to an outcome, and from a whole claim to an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import cast

from tests.bench.corpus import Question
from tests.bench.samples import phone
from verify.core.agency import (
    Agency,
    Contact,
    ContactKind,
    Coverage,
    Held,
    History,
    Kind,
    Register,
    SourceState,
    Status,
)
from verify.core.answer import Now, decide
from verify.core.claim import Claim
from verify.core.company import Company
from verify.core.index import RegisterIndex, Shelf
from verify.core.names import NameKey, name_key
from verify.core.rules import Rules
from verify.core.scoring import match_name
from verify.service.rules import load_rules, load_towns
from verify.settings import load_settings

SOURCE = "bench"
#: The place of a number that no agency has where there are fewer than a million.
NOBODYS = 999_999
DAY = date(2026, 1, 1)
NOW = Now(today=DAY, checked_at=datetime(2026, 1, 1, tzinfo=UTC), code="BENCH")


def register(names: Sequence[str]) -> Register:
    """A complete, fresh register of these names, active, a phone each; the id of each is its place."""
    state = SourceState(
        source=SOURCE, kind=Kind.AGENCIES, jurisdiction="ID", coverage=Coverage.COMPLETE, history=History.CURRENT,
        as_of=DAY, max_age_days=30, carries_status=True,
    )  # fmt: skip
    rows = (
        Agency(
            source=SOURCE, source_id=str(at), name=name, status=Status.ACTIVE, status_from=date(2025, 1, 1),
            contacts=(Contact(ContactKind.PHONE, phone(at), f"+62{phone(at)[1:]}"),),
        )
        for at, name in enumerate(names)
    )  # fmt: skip
    return Register(version=1, sources=(state,), agencies=tuple(Held(row, DAY, DAY) for row in rows))


@dataclass(frozen=True, slots=True)
class Ours:
    """The index and the rules, ready to be asked."""

    index: RegisterIndex
    rules: Rules

    @classmethod
    def over(cls, names: Sequence[str]) -> Ours:
        """Everything built, as a worker holds it."""
        config = load_settings().config_dir
        return cls(RegisterIndex.build(register(names), load_towns(config)), load_rules(config))

    def match(self, asked: str) -> list[int]:
        """Our match alone: the name as typed to its outcome; the places of the candidates, best first."""
        found = match_name(name_key(asked, talk=True), self.index.shelf("ID"))
        return [place(one.company.id) for one in found.candidates]

    def find(self, asked: str) -> list[int]:
        """Our search alone, as a peer searches: the places of the candidates, before any is weighed or refused."""
        shelf = self.index.shelf("ID")
        return [place(company.id) for _, company in shelf.candidates(name_key(asked, talk=True))]

    def check(self, question: Question) -> list[int]:
        """Our whole check: a claim with a name and a number to its answer; the places of the companies it shows."""
        number = phone(question.meant if question.meant is not None else NOBODYS)
        answer = decide(Claim(companies=(question.asked,), phones=(number,)), self.index, self.rules, now=NOW)
        axis = answer.company
        named = [axis.agency.id] if axis.agency else []
        return [place(one) for one in (*named, *(one.id for one in axis.candidates if one.id not in named))]

    def match_among(self, asked: str, places: Sequence[int]) -> list[int]:
        """Our match with candidates that another search found in place of our own."""
        key, shelf = name_key(asked, talk=True), self.index.shelf("ID")
        companies = (self.index.company(f"{SOURCE}:{at}") for at in places)
        found = _Found(shelf, [(company.key, company) for company in companies if company])
        return [place(one.company.id) for one in match_name(key, cast("Shelf", found)).candidates]


@dataclass(frozen=True, slots=True)
class _Found:
    """A shelf that answers as the one it stands before, but for its candidates."""

    shelf: Shelf
    found: list[tuple[NameKey, Company]]

    def candidates(self, _key: NameKey) -> list[tuple[NameKey, Company]]:
        """What was found elsewhere."""
        return self.found

    def __getattr__(self, name: str) -> object:
        return getattr(self.shelf, name)


def place(agency_id: str) -> int:
    """The place of an agency in the names that its register was made of."""
    return int(agency_id.partition(":")[2])
