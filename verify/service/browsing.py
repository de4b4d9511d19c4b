"""Looking into the register: companies by name and place, one company's story, the sources with their ages."""

from __future__ import annotations

import math
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from verify.core import text
from verify.core.agency import Agency, Coverage, Held, History, Kind, OfficeKind, SourceState
from verify.core.answer import CompanyStatus, SourceView
from verify.core.company import Company
from verify.core.confirmed import FactKind
from verify.core.index import RegisterIndex
from verify.core.names import published_key
from verify.core.sources import Sources
from verify.core.standing import LicenceEvent, Standing, status_on, story
from verify.errors import BadInput, NotFound
from verify.service.confirmed import ToldFact, told_facts
from verify.service.holding import GRACE_SECONDS
from verify.service.intake import Trouble, troubles
from verify.service.register_csv import csv_rows
from verify.store.engine import Engine
from verify.store.intake import IntakeState, intake_states
from verify.store.register import Change, change_feed
from verify.store.runs import Run, list_runs

PAGE_ROWS = 25
#: A search text with so many digits is a number, and numbers do not travel in addresses (contract §2).
NUMBER_DIGITS = 6
CHANGES_AT_ONCE = 1000
LAST_RUNS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: words of a name, a status, a province; empty is any. `page` counts from 1.

    Companies of the jurisdiction `first` stand before all others.
    """

    q: str = ""
    status: CompanyStatus | None = None
    province: str = ""
    page: int = 1
    first: str = ""


@dataclass(frozen=True, slots=True)
class Province:
    """A province in which companies of one jurisdiction have an office, as most of their records write it."""

    name: str
    jurisdiction: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One company and what its licence was on the day asked."""

    company: Company
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPage:
    """One page of companies; `pages` is at least 1."""

    entries: tuple[Entry, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryStory:
    """One company with everything any source said of its licence, oldest first. `as_of` dates each source and kind.

    `confirmed` is what officers confirmed, but for denied numbers, which nobody is shown.
    """

    entry: Entry
    on_date: date
    story: tuple[LicenceEvent, ...]
    as_of: Mapping[tuple[str, Kind], date | None]
    confirmed: tuple[ToldFact, ...] = ()


class Age(StrEnum):
    """What must be said of how old the data is."""

    FRESH = "fresh"
    STALE = "stale"
    HISTORICAL = "historical"
    PARTIAL = "partial"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class DataAge:
    """The age of the data and the date it is of."""

    age: Age
    as_of: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterNow:
    """The register's identity: version, age, sources; the intake's last runs, and how it stands with each source."""

    version: int
    age: DataAge
    sources: tuple[SourceState, ...]
    runs: tuple[Run, ...]
    intake: tuple[IntakeState, ...]
    troubles: tuple[Trouble, ...]
    today: date


@dataclass(frozen=True, slots=True)
class _Card:
    """A company as it is looked for: its standing, and the words it is found by."""

    entry: Entry
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Drawer:
    """The cards of one index on one day."""

    index: RegisterIndex
    day: date
    cards: tuple[_Card, ...]
    provinces: tuple[Province, ...]


class Browser:
    """Reads the register for people and programs; it judges nothing that `verify.core` does not judge."""

    def __init__(
        self, engine: Engine, index: Callable[[], RegisterIndex], *, today: Callable[[], date], fact_days: int = 0
    ) -> None:
        """`index` gives the current index (StoreError if it cannot be read), `today` the day where it stands.

        `fact_days`: for how many days a contact that an officer confirmed vouches.
        """
        self._engine = engine
        self._fact_days = fact_days
        self._index = index
        self._today = today
        self._drawer: _Drawer | None = None
        self._prepared = -math.inf

    def prepare(self, index: RegisterIndex) -> None:
        """Make the cards of this index ready, so that no request has to; for the thread that keeps it current.

        While that thread keeps calling, `find` shows the cards it made last, at most some seconds behind the index.
        """
        self._drawn(index)
        self._prepared = time.monotonic()

    def find(self, wanted: Wanted) -> EntryPage:
        """The companies whose name has every word of `q` (the beginning of a word is enough), in the order of names.

        A `q` that holds an address or a number is BadInput: such things are asked in the box, not in an address line.
        """
        refuse_numbers(wanted.q)
        asked = text.words(wanted.q)
        found = [
            card.entry
            for card in self._open().cards
            if all(any(word.startswith(one) for word in card.words) for one in asked)
            and (wanted.status is None or card.entry.standing.status is wanted.status)
            and _placed(card.entry.company, wanted.province)
        ]
        if wanted.first:
            found.sort(key=lambda entry: entry.company.jurisdiction != wanted.first)
        pages = max(1, -(-len(found) // PAGE_ROWS))
        first = (wanted.page - 1) * PAGE_ROWS
        entries = tuple(found[first : first + PAGE_ROWS])
        return EntryPage(entries=entries, total=len(found), page=wanted.page, pages=pages)

    def provinces(self) -> tuple[Province, ...]:
        """Every province in which a company has an office, each once, by jurisdiction and name."""
        return self._open().provinces

    def one(self, agency_id: str, on_date: date | None = None) -> EntryStory:
        """The company a record id belongs to, as of a day (today if None); NotFound, or BadInput for a day to come."""
        today = self._today()
        on = on_date or today
        if on > today:
            raise BadInput("on_date", "Must not be in the future.")
        index = self._index()
        company = index.company(agency_id)
        if company is None:
            raise NotFound("No such agency in this register.")
        sources = Sources(index.sources, today)
        as_of = {(state.source, state.kind): state.as_of for state in index.sources}
        entry = Entry(company, status_on(company, on, sources))
        shelf = index.shelf(company.jurisdiction)
        confirmed = tuple(told_facts(company, shelf, today=today, fact_days=self._fact_days))
        return EntryStory(entry=entry, on_date=on, story=story(company, sources), as_of=as_of, confirmed=confirmed)

    def register(self) -> RegisterNow:
        """The register's identity, age, sources and last runs."""
        index, today = self._index(), self._today()
        intake = intake_states(self._engine)
        return RegisterNow(
            version=index.version,
            age=data_age(source_views(index.sources, today)),
            sources=index.sources,
            runs=list_runs(self._engine, limit=LAST_RUNS),
            intake=intake,
            troubles=troubles(index.sources, intake, today),
            today=today,
        )

    def today(self) -> date:
        """The day it is where this installation stands."""
        return self._today()

    def age(self, jurisdiction: str) -> DataAge:
        """How old the data of one jurisdiction is; StoreError if the register cannot be read."""
        states = [state for state in self._index().sources if state.jurisdiction == jurisdiction]
        return data_age(source_views(states, self._today()))

    def changes(self, since: int) -> tuple[Change, ...]:
        """What the versions after `since` changed, oldest first, about a thousand at a time."""
        return change_feed(self._engine, since, CHANGES_AT_ONCE)

    def version(self) -> int:
        """The version of the register that answers now."""
        return self._index().version

    def csv_rows(self) -> Iterator[list[str]]:
        """The header and every live record in the columns of contract §4, safe to open in a spreadsheet."""
        return csv_rows(self._index().companies)

    def _open(self) -> _Drawer:
        """Every company with its standing today, in the order of names; worked out once an index and day."""
        index, drawer = self._index(), self._drawer
        if drawer is not None and time.monotonic() - self._prepared < GRACE_SECONDS:
            return drawer
        return self._drawn(index)

    def _drawn(self, index: RegisterIndex) -> _Drawer:
        today, drawer = self._today(), self._drawer
        if drawer is None or drawer.index is not index or drawer.day != today:
            sources = Sources(index.sources, today)
            ordered = sorted(index.companies, key=lambda one: (one.key.normalised or one.name, one.id))
            cards = tuple(_Card(Entry(one, status_on(one, today, sources)), _words(one)) for one in ordered)
            drawer = self._drawer = _Drawer(index, today, cards, _provinces(index.companies))
        return drawer


def holds_number(written: str) -> bool:
    """Whether a text may hold a phone number or an e-mail address."""
    return "@" in written or sum(char.isdigit() for char in written) >= NUMBER_DIGITS


def refuse_numbers(q: str) -> None:
    """Refuse a search text that holds a phone number or an e-mail address: addresses are kept in too many logs."""
    if holds_number(q):
        raise BadInput("q", "Company names only; a number or an e-mail address goes into a POST to /api/v1/checks.")


def source_views(states: Sequence[SourceState], today: date) -> tuple[SourceView, ...]:
    """What an answer shows of each source, for pages that show no answer."""
    return tuple(
        SourceView(
            source=state.source,
            kind=state.kind.value,
            as_of=state.as_of,
            rows=state.rows,
            sha256=state.sha256,
            coverage=state.coverage.value,
            history=state.history.value,
            fresh=state.fresh(today),
        )
        for state in states
    )


def data_age(sources: Sequence[SourceView]) -> DataAge:
    """What must be said of the data's age: fresh only of a complete, current agencies list looked at lately."""
    read = [one for one in sources if one.as_of is not None]
    lists = [one for one in read if one.kind == Kind.AGENCIES] or read
    solid = [one for one in lists if one.history == History.CURRENT and one.coverage == Coverage.COMPLETE]
    current = [one for one in lists if one.history == History.CURRENT]
    for age, among in (
        (Age.FRESH, [one for one in solid if one.fresh]),
        (Age.STALE, solid),
        (Age.PARTIAL, current),
        (Age.HISTORICAL, lists),
    ):
        if among:
            return DataAge(age, max(one.as_of for one in among if one.as_of is not None))
    return DataAge(Age.EMPTY, None)


def _words(company: Company) -> frozenset[str]:
    """The words of the name as published, of its normal form, and of its aliases."""
    names = [company.name, *(alias for held in company.records for alias in held.row.aliases)]
    names += [fact.value for fact in company.facts if fact.kind is FactKind.ALIAS]
    return frozenset(word for name in names for word in (*text.words(name), *published_key(name).words))


def _provinces(companies: Sequence[Company]) -> tuple[Province, ...]:
    """Writings that differ in case or spaces alone are one province; the commonest writing names it."""
    written: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for company in companies:
        for held in (*company.records, *company.branches):
            if held.row.province and (squeezed := text.squeeze(held.row.province)):
                written[company.jurisdiction, squeezed][held.row.province] += 1
    return tuple(Province(written[key].most_common(1)[0][0], key[0]) for key in sorted(written))


def _placed(company: Company, province: str) -> bool:
    """Whether one of its offices is recorded in the province."""
    wanted = text.squeeze(province)
    offices = (*company.records, *company.branches)
    return not wanted or any(text.squeeze(held.row.province or "") == wanted for held in offices)


def offices(company: Company) -> tuple[Held[Agency], ...]:
    """Every record of the company that tells of a place: its own entries first, then its branches."""
    records = (*company.records, *company.branches)
    placed = [held for held in records if held.row.address or held.row.regency or held.row.province]
    return tuple(sorted(placed, key=lambda held: (held.row.kind is OfficeKind.BRANCH, held.removed_on is not None)))
