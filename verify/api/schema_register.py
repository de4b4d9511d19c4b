"""The documented shapes of what the register holds; the dicts come from `records`."""

from __future__ import annotations

from datetime import date, datetime

from pydantic import BaseModel, Field, JsonValue

from verify.core import agency, confirmed
from verify.core import answer as core
from verify.service.intake import TroubleKind


class AgencyEntry(BaseModel):
    """One company of the register and its status today."""

    id: str
    name: str
    jurisdiction: str
    status: core.CompanyStatus
    recorded_status: str | None
    as_of: date | None
    place: str | None
    licence_number: str | None
    licence_kind: str | None


class Agencies(BaseModel):
    """One page of companies, in the order of their names."""

    page: int
    pages: int
    total: int
    agencies: list[AgencyEntry]


class ContactEntry(BaseModel):
    """One contact as published; `value` is E.164 or an address, null where the text cannot be read."""

    kind: agency.ContactKind
    raw: str
    value: str | None


class OfficeEntry(BaseModel):
    """One record of a place, with its own contacts."""

    id: str
    kind: agency.OfficeKind
    name: str
    address: str | None
    regency: str | None
    province: str | None
    contacts: list[ContactEntry]
    source: str
    source_url: str | None
    first_seen: date
    last_seen: date
    removed_on: date | None


class OrderEntry(BaseModel):
    """One permission to recruit."""

    id: str
    country: str
    job: str | None
    sector: str | None
    quota: int | None
    employer: str | None
    permit_number: str | None
    valid_until: date | None
    source: str
    source_url: str | None
    as_of: date | None
    removed_on: date | None


class EventEntry(BaseModel):
    """One dated fact of the licence's life as one source told it."""

    kind: str
    on: date | None
    until: date | None
    decree: str | None
    reason: str | None
    source: str
    source_url: str | None
    as_of: date | None


class ConfirmedEntry(BaseModel):
    """A fact that an officer confirmed, with its origin; numbers used in false offers are never shown.

    `value` is a name, a contact or a decree, by the kind. `vouches` is false for a contact confirmed too long ago.
    """

    kind: confirmed.FactKind
    value: str
    effective_on: date | None
    effective_until: date | None
    confirmed_on: date
    office: str
    source: str
    vouches: bool


class AgencyStory(AgencyEntry):
    """One company with everything the register holds of it."""

    on_date: date
    aliases: list[str]
    offices: list[OfficeEntry]
    orders: list[OrderEntry]
    history: list[EventEntry]
    confirmed: list[ConfirmedEntry]


class SourceEntry(BaseModel):
    """One source and kind, and how old it is."""

    source: str
    kind: agency.Kind
    jurisdiction: str
    coverage: agency.Coverage
    history: agency.History
    publisher: str | None
    url: str | None
    as_of: date | None
    age_days: int | None
    fresh: bool
    rows: int
    sha256: str | None


class ReasonEntry(BaseModel):
    """Why a guard refused: the guard's name, and a sentence."""

    guard: str
    sentence: str


class RunEntry(BaseModel):
    """One run of the intake; a refusal says why in `detail` and, reason by reason, in `reasons`."""

    id: int
    source: str
    kind: agency.Kind
    started_at: datetime
    finished_at: datetime | None
    outcome: str
    detail: str | None
    reasons: list[ReasonEntry]
    version: int | None
    added: int
    changed: int
    removed: int
    same: int
    rejected: int


class IntakeEntry(BaseModel):
    """How the intake of one source and kind stands: its last run, and the last of each sort.

    `last_confirmed` is the last that saw what the source says (applied or unchanged); `last_refused` the last whose
    document was not believed or not understood. `failures` counts the runs since the last confirmed one.
    """

    source: str
    kind: agency.Kind
    failures: int
    last: RunEntry
    last_confirmed: RunEntry | None
    last_applied: RunEntry | None
    last_refused: RunEntry | None
    last_unreachable: RunEntry | None


class TroubleEntry(BaseModel):
    """What is wrong with a source whose register goes on answering."""

    source: str
    kind: agency.Kind
    trouble: TroubleKind
    as_of: date | None
    run: int | None


class RegisterNow(BaseModel):
    """The register's identity, its age, its sources and how their intake goes."""

    version: int
    age: str
    as_of: date | None
    sources: list[SourceEntry]
    runs: list[RunEntry]
    intake: list[IntakeEntry]
    troubles: list[TroubleEntry]


class MoveEntry(BaseModel):
    """One field of a changed row: what it was and what it is, null where it was or is empty. Dates are ISO text."""

    field: str
    before: JsonValue = Field(alias="from")
    after: JsonValue = Field(alias="to")


class ChangeEntry(BaseModel):
    """One row that a version added, changed, removed or saw return, with the fields that moved.

    `effective`: from when it holds. `published`: when the publisher made it public, where that is known. `as_of`: the
    day the document is of. `learned_at`: when this installation took it in.
    """

    version: int
    source: str
    kind: agency.Kind
    id: str
    what: str
    learned_at: datetime
    as_of: date | None
    effective: date | None
    published: date | None
    moves: list[MoveEntry]


class Changes(BaseModel):
    """The changes after `since`; where there are `more`, ask again with `until`."""

    since: int
    until: int
    more: bool
    changes: list[ChangeEntry]
