"""Confirm a fact about a company of the register, list what was confirmed, and take it back with a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from verify.core.company import Company
from verify.core.confirmed import AGAINST, Confirmation, FactKind
from verify.core.index import RegisterIndex
from verify.core.names import name_key
from verify.service.checking import Checker
from verify.service.clock import utc_now
from verify.service.correcting import legible
from verify.service.officers.facts_read import Problem, Read, Wish, read_wish
from verify.service.secret_keys import CONTACT, SecretKeys
from verify.store.engine import Engine
from verify.store.facts import Fact, add_fact, find_fact, list_facts, withdraw_fact
from verify.store.officers import Officer

__all__ = ["BECAUSE_CHARS", "Fact", "FactKind", "Facts", "ListedFact", "Problem", "Wish"]

#: A reason for withdrawing has at least and at most so many characters.
BECAUSE_CHARS = (5, 500)
_NAMES = frozenset({FactKind.ALIAS, FactKind.NOT_ALIAS})
_TAIL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedFact:
    """A fact beside the company of the register that it is about today; None: the register holds it no more.

    `found` is false for a denied number whose key is gone: nothing that is asked will ever be it; enter it again.
    """

    fact: Fact
    company: Company | None
    found: bool = True


class Facts:
    """The confirmed facts of one installation."""

    def __init__(
        self, engine: Engine, checker: Checker, secrets: SecretKeys, *, clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Keep facts in the database of ``engine``, about the companies that ``checker`` answers from."""
        self._engine = engine
        self._checker = checker
        self._secrets = secrets
        self._clock = clock

    def listed(self, *, agency_id: str | None = None) -> tuple[ListedFact, ...]:
        """Every fact (about the company a record belongs to), newest first, withdrawn ones too."""
        index = self._checker.index()
        found = [self._listed(one, index) for one in list_facts(self._engine)]
        if agency_id is None:
            return tuple(found)
        wanted = index.company(agency_id)
        return tuple(
            one
            for one in found
            if one.fact.said.agency_id == agency_id or (wanted is not None and one.company is wanted)
        )

    def one(self, fact_id: int) -> ListedFact | None:
        """The fact of this number, withdrawn or not; None where there is none."""
        fact = find_fact(self._engine, fact_id)
        if fact is None:
            return None
        return self._listed(fact, self._checker.index())

    def add(self, wish: Wish, officer: Officer) -> Fact | Mapping[str, Problem]:
        """Confirm a fact in the name of an officer's office; where it cannot be kept, what is wrong, field by field.

        The fields are those of `Wish`. Every worker answers by it within two seconds.
        """
        read = read_wish(wish, self._checker.index(), self._checker.rules.help, today=self._checker.limits().today)
        if not isinstance(read, Read):
            return read
        standing = (one for one in self.listed() if one.fact.stands)
        problem = next((problem for one in standing if (problem := self._beside(read, one))), None)
        if problem is not None:
            return {"value": problem}
        return add_fact(self._engine, Fact(said=self._said(read, officer), account_id=officer.id))

    def withdraw(self, fact_id: int, because: str, officer: Officer) -> Fact | Mapping[str, Problem]:
        """Take a fact back; it stays in the list with the reason. A problem is of `because`, or of `fact`."""
        reason = " ".join(legible(because).split())
        fewest, most = BECAUSE_CHARS
        if len(reason) < fewest:
            return {"because": Problem.TOO_SHORT if reason else Problem.MISSING}
        if len(reason) > most:
            return {"because": Problem.TOO_LONG}
        fact = withdraw_fact(self._engine, fact_id, by=officer.id, because=reason, at=self._clock())
        return {"fact": Problem.GONE} if fact is None else fact

    def _listed(self, fact: Fact, index: RegisterIndex) -> ListedFact:
        digest = fact.said.digest
        found = digest is None or self._secrets.knows(digest)
        return ListedFact(fact=fact, company=index.company(fact.said.agency_id), found=found)

    def _said(self, read: Read, officer: Officer) -> Confirmation:
        denied = read.kind is FactKind.CONTACT_DENIED
        return Confirmation(
            id=0,
            agency_id=read.agency_id,
            agency_name=read.company.name,
            kind=read.kind,
            value=_tail(read.value) if denied else read.value,
            digest=self._secrets.digest(CONTACT, read.value) if denied else None,
            confirmed_on=read.confirmed_on,
            effective_on=read.effective_on,
            effective_until=read.effective_until,
            office=officer.office.name,
            source=read.source,
            at=self._clock(),
        )

    def _beside(self, read: Read, listed: ListedFact) -> Problem | None:
        """What a fact that stands says to a new one: the same, or the opposite."""
        other, mine = listed.fact.said, listed.company is read.company
        if read.kind in AGAINST:
            twice = mine and other.kind is read.kind and other.effective_on == read.effective_on
            return Problem.SAID_ALREADY if twice else None
        if read.kind in _NAMES and other.kind in _NAMES:
            return _beside_name(read, other, mine=mine)
        if other.kind is FactKind.CONTACT and other.value == read.value:
            return _beside_contact(read, other, mine=mine)
        if other.kind is FactKind.CONTACT_DENIED and self._secrets.holds(CONTACT, read.value, other.digest or ""):
            if read.kind is FactKind.CONTACT:
                return Problem.CONTRADICTED
            return Problem.SAID_ALREADY if mine and read.kind is FactKind.CONTACT_DENIED else None
        return None


def _beside_name(read: Read, other: Confirmation, *, mine: bool) -> Problem | None:
    if name_key(read.value).normalised != name_key(other.value).normalised:
        return None
    if mine:
        return Problem.SAID_ALREADY if other.kind is read.kind else Problem.CONTRADICTED
    return Problem.NAME_TAKEN if other.kind is read.kind is FactKind.ALIAS else None


def _beside_contact(read: Read, other: Confirmation, *, mine: bool) -> Problem | None:
    """A contact may be confirmed again on a later day; one that is denied is withdrawn first."""
    if read.kind is FactKind.CONTACT_DENIED:
        return Problem.CONTRADICTED if mine else None
    if read.kind is not FactKind.CONTACT:
        return None
    if not mine:
        return Problem.CONTACT_TAKEN
    return Problem.SAID_ALREADY if read.confirmed_on <= other.confirmed_on else None


def _tail(contact: str) -> str:
    """The last three digits of a number; nothing of an address."""
    return "" if "@" in contact else contact[-_TAIL:]
