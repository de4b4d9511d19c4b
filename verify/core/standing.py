"""A company's licence on a date: what held, who says so, and since when (contract §1.2, Dates and The same company)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from verify.core.agency import (
    Action,
    Agency,
    Held,
    Kind,
    OfficeKind,
    Sanction,
    Status,
)
from verify.core.company import Company
from verify.core.confirmed import AGAINST, Confirmation
from verify.core.sources import Sources
from verify.core.statuses import CompanyStatus


class EventKind(StrEnum):
    """What happened to a licence. `listed` is an entry in a list that says nothing of its status."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    PARTLY_SUSPENDED = "partly_suspended"
    REVOKED = "revoked"
    EXPIRED = "expired"
    RETURNED = "returned"
    RESTORED = "restored"
    WARNED = "warned"
    DEPOSIT_CASHED = "deposit_cashed"
    LISTED = "listed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceEvent:
    """One dated fact of a licence's life as one source told it. `on` orders it; None: the source gives no date.

    `confirmed`: an officer said so; `source` is then his office, and `as_of` the day of it.
    """

    kind: EventKind
    on: date | None
    until: date | None = None
    decree: str | None = None
    source: str
    source_url: str | None = None
    as_of: date | None = None
    reason: str | None = None
    agency_id: str | None = None
    confirmed: Confirmation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a company's licence was on a date. `event` decided it; `record` is the entry that vouches, or the best.

    `recorded` and `as_of` are what a source that cannot vouch said and when. `open_ends` are suspensions whose end
    nobody confirmed, `marks` warnings and cashed deposits still standing, `past` what is over.
    """

    status: CompanyStatus
    event: LicenceEvent | None = None
    recorded: str | None = None
    as_of: date | None = None
    record: Held[Agency] | None = None
    open_ends: tuple[LicenceEvent, ...] = ()
    marks: tuple[LicenceEvent, ...] = ()
    past: tuple[LicenceEvent, ...] = ()


_ACTIONS = {
    Action.WARNING: EventKind.WARNED,
    Action.PARTIAL_SUSPENSION: EventKind.PARTLY_SUSPENDED,
    Action.SUSPENSION: EventKind.SUSPENDED,
    Action.RESTORED: EventKind.RESTORED,
    Action.DEPOSIT_CASHED: EventKind.DEPOSIT_CASHED,
    Action.REVOKED: EventKind.REVOKED,
    Action.RETURNED: EventKind.RETURNED,
}

#: Which fact weighs more where two sources differ within `CLOSE` of each other (contract §1.2).
_RANK = {
    EventKind.REVOKED: 6,
    EventKind.RETURNED: 5,
    EventKind.EXPIRED: 4,
    EventKind.SUSPENDED: 3,
    EventKind.PARTLY_SUSPENDED: 2,
    EventKind.RESTORED: 1,
    EventKind.ACTIVE: 0,
}
_CLOSE = timedelta(days=30)
_SUSPENSIONS = frozenset({EventKind.SUSPENDED, EventKind.PARTLY_SUSPENDED})
_GOOD = frozenset({EventKind.RESTORED, EventKind.ACTIVE})


def event_of(action: Action) -> EventKind:
    """What an action word of a sanctions file does to a licence."""
    return _ACTIONS[action]


def story(company: Company, sources: Sources) -> tuple[LicenceEvent, ...]:
    """Everything any source said of the company's licence, oldest first; undated statements stand where first seen."""
    events = [event for held in company.records for event in _listed(company, held, sources)]
    events += [event for held in company.linked for event in _against(_listed(company, held, sources))]
    events += [_sanctioned(held.row, held.first_seen, sources) for held in company.sanctions]
    events += [_confirmed(fact) for fact in company.facts if fact.kind in AGAINST]
    return tuple(sorted(events, key=lambda e: (e.on or e.as_of or date.min, _RANK.get(e.kind, 0))))


def vouching_record(company: Company, sources: Sources) -> Held[Agency] | None:
    """The company's own live entry in a source that vouches; an active one before others."""
    live = [
        held
        for held in company.records
        if held.removed_on is None
        and held.row.kind is OfficeKind.HEAD_OFFICE
        and sources.vouches(held.row.source, Kind.AGENCIES)
    ]
    return min(live, key=lambda held: held.row.status is not Status.ACTIVE, default=None)


def status_on(company: Company, on: date, sources: Sources) -> Standing:
    """The licence on a day, by the dated history; freshness is always that of today.

    An `active` of a source that does not vouch confirms nothing and ends nothing; an adverse fact of any source
    applies at once. A suspension ends by `restored`, or by a vouching list's `active` dated after it.
    """
    events = [e for e in story(company, sources) if e.kind is not EventKind.LISTED]
    if on >= sources.today:
        events = [_announced(event, sources.today) for event in events]
    facts = [e for e in events if e.kind in _RANK and _counts(e, sources)]
    voucher = vouching_record(company, sources)
    governing = _governing(facts, on)
    extras = _extras(events, facts, on)
    best = voucher or best_record(company, sources)
    if governing is not None and governing.kind not in _GOOD:
        return _adverse(governing, on, best, extras)
    believed = governing is None or _believed(governing, facts, sources)
    confirmed = _active_on(company, voucher, on, sources) if voucher and believed else None
    status, event = CompanyStatus.UNKNOWN_STATUS, governing
    if confirmed is not None:
        status, event = CompanyStatus.ACTIVE, confirmed
    elif _not_yet(events, on):
        status, event = CompanyStatus.NOT_YET_LICENSED, events[0]
    recorded, as_of = _recorded(governing, best, sources)
    return Standing(
        status=status, event=event, recorded=recorded, as_of=as_of, record=best, marks=extras.marks, past=extras.past
    )


def _announced(event: LicenceEvent, today: date) -> LicenceEvent:
    """A decision against a company counts from the day it is known, though it takes effect later."""
    ahead = event.kind not in _GOOD and event.on is not None and event.on > today
    return replace(event, on=today) if ahead else event


def _believed(governing: LicenceEvent, facts: Sequence[LicenceEvent], sources: Sources) -> bool:
    """Whether the good fact that governs may vouch (contract §1.2, The same company).

    `restored` ends a sanction, but only a source that vouches, or a list's `active` dated after the sanction, makes the
    company active again.
    """
    if governing.kind is EventKind.ACTIVE or sources.vouches(governing.source, Kind.SANCTIONS):
        return True
    adverse = [fact for fact in facts if fact.kind not in _GOOD]
    listed = [fact for fact in facts if fact.kind is EventKind.ACTIVE]
    return all(any(_ends(one, fact) for one in listed) for fact in adverse) and bool(adverse)


@dataclass(frozen=True, slots=True)
class _Extras:
    marks: tuple[LicenceEvent, ...]
    past: tuple[LicenceEvent, ...]
    open_ends: tuple[LicenceEvent, ...]


def _adverse(event: LicenceEvent, on: date, best: Held[Agency] | None, extras: _Extras) -> Standing:
    """A fact against the company governs; a suspension whose end date passed is open, not over."""
    over = event.kind in _SUSPENSIONS and event.until is not None and event.until < on
    return Standing(
        status=CompanyStatus.UNKNOWN_STATUS if over else CompanyStatus(event.kind.value),
        event=event,
        recorded=event.kind.value if over else None,
        as_of=event.as_of,
        record=best,
        open_ends=extras.open_ends if over else tuple(one for one in extras.open_ends if one is not event),
        marks=extras.marks,
    )


def _listed(company: Company, held: Held[Agency], sources: Sources) -> list[LicenceEvent]:
    """A record's statements in time. An `active` after an adverse word is dated by itself or the look that saw it."""
    events: list[LicenceEvent] = []
    against: date | None = None
    for listing in company.listings_of(held.row.id):
        kind = EventKind.LISTED if listing.status is Status.UNKNOWN else EventKind(listing.status.value)
        on = listing.status_from
        if kind is EventKind.ACTIVE and against is not None:
            on, against = on if on is not None and on > against else listing.first_seen, None
        elif kind not in (EventKind.ACTIVE, EventKind.LISTED):
            on = on or listing.first_seen
            against = on
        events.append(
            LicenceEvent(
                kind=kind,
                on=on,
                until=listing.status_until,
                decree=listing.decree,
                source=held.row.source,
                source_url=listing.source_url,
                as_of=sources.as_of(held.row.source, Kind.AGENCIES) if held.removed_on is None else held.last_seen,
                agency_id=held.row.id,
            )
        )
    return events


def _against(events: Sequence[LicenceEvent]) -> list[LicenceEvent]:
    """What a linked entry still says against the company: its list's words since it last said `active`."""
    good = max((at for at, event in enumerate(events) if event.kind is EventKind.ACTIVE), default=-1)
    return [event for event in events[good + 1 :] if event.kind is not EventKind.LISTED]


def _sanctioned(row: Sanction, first_seen: date, sources: Sources) -> LicenceEvent:
    return LicenceEvent(
        kind=event_of(row.action),
        on=row.effective_from or row.published_on or (None if row.action is Action.RESTORED else first_seen),
        until=row.effective_until,
        decree=row.decree,
        source=row.source,
        source_url=row.source_url,
        as_of=sources.as_of(row.source, Kind.SANCTIONS) or first_seen,
        reason=row.reason,
    )


def _confirmed(fact: Confirmation) -> LicenceEvent:
    """A decision that an officer confirmed; undated, it holds from the day he did."""
    return LicenceEvent(
        kind=EventKind(fact.kind.value),
        on=fact.effective_on or fact.confirmed_on,
        until=fact.effective_until,
        decree=fact.value or None,
        source=fact.office,
        as_of=fact.confirmed_on,
        confirmed=fact,
    )


def _counts(event: LicenceEvent, sources: Sources) -> bool:
    """Adverse facts and `restored` count from any source, `active` only from one that vouches by its own status."""
    if event.kind is not EventKind.ACTIVE:
        return True
    state = sources.state(event.source, Kind.AGENCIES)
    return state is not None and state.carries_status and sources.vouches(event.source, Kind.AGENCIES)


def _governing(facts: Sequence[LicenceEvent], on: date) -> LicenceEvent | None:
    """The fact that governs a day: the gravest one still standing, else the last good one.

    A revocation, an expiry and a return stand until a good fact ends them; of suspensions, one that still runs goes
    before one whose end date has passed.
    """
    held = [fact for fact in facts if (fact.on or date.min) <= on]
    good = [fact for fact in held if fact.kind in _GOOD]
    standing = [fact for fact in held if fact.kind not in _GOOD and not any(_ends(one, fact) for one in good)]
    running = [f for f in standing if f.kind not in _SUSPENSIONS or f.until is None or f.until >= on]
    if running:
        return max(running, key=lambda f: (*_weight(f), f.on or date.min))
    return max(standing or good, key=lambda f: (f.on or date.min, *_weight(f)), default=None)


def _ends(good: LicenceEvent, fact: LicenceEvent) -> bool:
    """Whether a good fact ends an adverse one: it is later; within 30 days only a source's own `restored` does."""
    at, since = good.on or date.min, fact.on or date.min
    own = good.kind is EventKind.RESTORED and good.source == fact.source
    return at > since and (own or at - since > _CLOSE)


def _weight(fact: LicenceEvent) -> tuple[int, bool]:
    """The more severe first; of two that say the same, the one that names its decree."""
    return _RANK[fact.kind], fact.decree is not None


def _active_on(company: Company, voucher: Held[Agency], on: date, sources: Sources) -> LicenceEvent | None:
    """The vouching list's `active` that covers the day. An undated one covers today alone."""
    said = [e for e in _listed(company, voucher, sources) if (e.on or date.min) <= on]
    if not said:
        return None
    last = said[-1]
    covers = (last.on is not None or on >= sources.today) and (last.until is None or last.until >= on)
    return last if last.kind is EventKind.ACTIVE and covers else None


def _not_yet(events: Sequence[LicenceEvent], on: date) -> bool:
    """Whether the first thing recorded is a dated start that lies ahead of the day."""
    first = min(events, key=lambda e: e.on or date.min, default=None)
    return first is not None and first.on is not None and first.kind is EventKind.ACTIVE and on < first.on


def _extras(events: Sequence[LicenceEvent], facts: Sequence[LicenceEvent], on: date) -> _Extras:
    """Warnings and cashed deposits still standing, sanctions that are over, and suspensions nobody ended."""
    held = [event for event in events if (event.on or date.min) <= on and event.kind is not EventKind.ACTIVE]
    good = [fact for fact in facts if fact.kind in _GOOD and (fact.on or date.min) <= on]
    marks: list[LicenceEvent] = []
    past: list[LicenceEvent] = []
    open_ends: list[LicenceEvent] = []
    for event in held:
        lapsed = event.until is not None and event.until < on
        if event.kind in (EventKind.WARNED, EventKind.DEPOSIT_CASHED):
            restored = any(one.kind is EventKind.RESTORED and _ends(one, event) for one in good)
            (past if restored or (event.kind is EventKind.WARNED and lapsed) else marks).append(event)
        elif event.kind is not EventKind.RESTORED and any(_ends(one, event) for one in good):
            past.append(event)
        elif event.kind in _SUSPENSIONS and lapsed:
            open_ends.append(event)
    past += [event for event in held if event.kind is EventKind.RESTORED and not past]
    return _Extras(tuple(marks), tuple(past), tuple(open_ends))


def best_record(company: Company, sources: Sources) -> Held[Agency] | None:
    """The entry to show where none vouches: live before gone, the latest look first."""
    return max(
        company.records,
        key=lambda held: (held.removed_on is None, sources.as_of(held.row.source, Kind.AGENCIES) or held.last_seen),
        default=None,
    )


def _recorded(
    governing: LicenceEvent | None, best: Held[Agency] | None, sources: Sources
) -> tuple[str | None, date | None]:
    """What was last recorded, and the date of that record."""
    if best is not None:
        live = best.removed_on is None
        as_of = (sources.as_of(best.row.source, Kind.AGENCIES) if live else None) or best.last_seen
        if best.row.status is not Status.UNKNOWN or governing is None:
            return best.row.status.value, as_of
    if governing is not None:
        return "active" if governing.kind in _GOOD else governing.kind.value, governing.as_of
    return None, None
