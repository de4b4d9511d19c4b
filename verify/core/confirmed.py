"""What an officer of the register confirmed about one company: shown with its origin, and more than any likeness."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class FactKind(StrEnum):
    """What is confirmed. Nothing here can make a company active: only a complete, current, fresh source does."""

    ALIAS = "alias"
    NOT_ALIAS = "not_alias"
    CONTACT = "contact"
    CONTACT_DENIED = "contact_denied"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    RETURNED = "returned"


#: Decisions against a licence: each acts as a dated event of the company's history.
AGAINST = frozenset({FactKind.SUSPENDED, FactKind.REVOKED, FactKind.EXPIRED, FactKind.RETURNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmation:
    """One fact about the company of `agency_id` (`agency_name` when it was confirmed), as an officer confirmed it.

    `value`, by kind: a name as written; a contact in E.164 or an address in small letters; the last three digits of a
    denied number, whose keyed hash is `digest`; a decree, "" where none is known. `effective_on` and `effective_until`
    are of decisions against the licence. `office` confirmed it, `source` tells how it came to know; `at` is the moment
    this installation learned it.
    """

    id: int
    agency_id: str
    agency_name: str
    kind: FactKind
    value: str
    digest: str | None = None
    confirmed_on: date
    effective_on: date | None = None
    effective_until: date | None = None
    office: str
    source: str
    at: datetime

    def speaks_on(self, day: date) -> bool:
        """Whether it was confirmed by that day."""
        return self.confirmed_on <= day

    def fresh(self, today: date, days: int) -> bool:
        """Whether it was confirmed at most `days` days ago: an older contact is shown, and vouches for nobody."""
        return today - timedelta(days=days) <= self.confirmed_on <= today

    def evidence(self) -> Mapping[str, str]:
        """Its origin, as a finding tells it."""
        return {"confirmed_on": self.confirmed_on.isoformat(), "office": self.office, "source": self.source}
