"""The register's records as JSON: every fact as published, dates in ISO, None as null."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from verify.core.agency import Agency, Held, Kind, Order, SourceState
from verify.core.standing import LicenceEvent
from verify.service.browsing import Entry, EntryPage, EntryStory, RegisterNow, offices
from verify.service.confirmed import ToldFact
from verify.service.intake import Trouble
from verify.store.intake import IntakeState
from verify.store.register import Change
from verify.store.runs import Run

Json = dict[str, object]


def entry_page(found: EntryPage) -> Json:
    """One page of companies."""
    agencies = [entry(one) for one in found.entries]
    return {"page": found.page, "pages": found.pages, "total": found.total, "agencies": agencies}


def entry(one: Entry) -> Json:
    """One company and its status."""
    company, standing = one.company, one.standing
    record = standing.record.row if standing.record else None
    return {
        "id": company.id,
        "name": company.name,
        "jurisdiction": company.jurisdiction,
        "status": standing.status.value,
        "recorded_status": standing.recorded,
        "as_of": _day(standing.as_of),
        "place": company.place,
        "licence_number": record.licence_number if record else None,
        "licence_kind": record.licence_kind if record else None,
    }


def entry_story(found: EntryStory) -> Json:
    """One company with everything the register holds of it."""
    company = found.entry.company
    aliases = dict.fromkeys(alias for held in company.records for alias in held.row.aliases)
    return entry(found.entry) | {
        "on_date": found.on_date.isoformat(),
        "aliases": list(aliases),
        "offices": [_office(held) for held in offices(company)],
        "orders": [_order(held, found) for held in company.orders],
        "history": [_event(event) for event in found.story],
        "confirmed": [_told(one) for one in found.confirmed],
    }


def _told(one: ToldFact) -> Json:
    fact = one.fact
    return {
        "kind": fact.kind.value,
        "value": fact.value,
        "effective_on": _day(fact.effective_on),
        "effective_until": _day(fact.effective_until),
        "confirmed_on": fact.confirmed_on.isoformat(),
        "office": fact.office,
        "source": fact.source,
        "vouches": one.vouches,
    }


def register_now(register: RegisterNow) -> Json:
    """The register's identity, age, sources and last runs."""
    return {
        "version": register.version,
        "age": register.age.age.value,
        "as_of": _day(register.age.as_of),
        "sources": [_source(state, register.today) for state in register.sources],
        "runs": [_run(run) for run in register.runs],
        "intake": [_intake(state) for state in register.intake],
        "troubles": [_trouble(one) for one in register.troubles],
    }


def changes(since: int, feed: Iterable[Change], *, version: int) -> Json:
    """The change feed up to the last version given; ``more`` where the register, at ``version``, goes on beyond it."""
    rows = [_change(change) for change in feed]
    until = max((change["version"] for change in rows), default=since)  # type: ignore[type-var]
    return {"since": since, "until": until, "more": bool(rows) and version > int(str(until)), "changes": rows}


def _office(held: Held[Agency]) -> Json:
    row = held.row
    return {
        "id": row.id,
        "kind": row.kind.value,
        "name": row.name,
        "address": row.address,
        "regency": row.regency,
        "province": row.province,
        "contacts": [{"kind": one.kind.value, "raw": one.raw, "value": one.value} for one in row.contacts],
        "source": row.source,
        "source_url": row.source_url,
        "first_seen": held.first_seen.isoformat(),
        "last_seen": held.last_seen.isoformat(),
        "removed_on": _day(held.removed_on),
    }


def _order(held: Held[Order], found: EntryStory) -> Json:
    row = held.row
    return {
        "id": row.id,
        "country": row.country,
        "job": row.job,
        "sector": row.sector,
        "quota": row.quota,
        "employer": row.employer,
        "permit_number": row.permit_number,
        "valid_until": _day(row.valid_until),
        "source": row.source,
        "source_url": row.source_url,
        "as_of": _day(found.as_of.get((row.source, Kind.ORDERS))),
        "removed_on": _day(held.removed_on),
    }


def _event(event: LicenceEvent) -> Json:
    return {
        "kind": event.kind.value,
        "on": _day(event.on),
        "until": _day(event.until),
        "decree": event.decree,
        "reason": event.reason,
        "source": event.source,
        "source_url": event.source_url,
        "as_of": _day(event.as_of),
    }


def _source(state: SourceState, today: date) -> Json:
    return {
        "source": state.source,
        "kind": state.kind.value,
        "jurisdiction": state.jurisdiction,
        "coverage": state.coverage.value,
        "history": state.history.value,
        "publisher": state.publisher,
        "url": state.url,
        "as_of": _day(state.as_of),
        "age_days": state.age_days(today),
        "fresh": state.fresh(today),
        "rows": state.rows,
        "sha256": state.sha256,
    }


def _run(run: Run) -> Json:
    return {
        "id": run.id,
        "source": run.source,
        "kind": run.kind.value,
        "started_at": _moment(run.started_at),
        "finished_at": _moment(run.finished_at),
        "outcome": run.outcome.value,
        "detail": run.detail,
        "reasons": [{"guard": reason.guard, "sentence": reason.sentence} for reason in run.reasons],
        "version": run.version,
        "added": run.added,
        "changed": run.changed,
        "removed": run.removed,
        "same": run.same,
        "rejected": run.rejected,
    }


def _intake(state: IntakeState) -> Json:
    def told(run: Run | None) -> Json | None:
        return _run(run) if run else None

    return {
        "source": state.source,
        "kind": state.kind.value,
        "failures": state.failures,
        "last": _run(state.last),
        "last_confirmed": told(state.confirmed),
        "last_applied": told(state.applied),
        "last_refused": told(state.refused),
        "last_unreachable": told(state.unreachable),
    }


def _trouble(one: Trouble) -> Json:
    return {
        "source": one.source,
        "kind": one.kind.value,
        "trouble": one.what.value,
        "as_of": _day(one.as_of),
        "run": one.run.id if one.run else None,
    }


def _change(change: Change) -> Json:
    return {
        "version": change.version,
        "source": change.source,
        "kind": change.kind.value,
        "id": change.id,
        "what": change.what.value,
        "learned_at": _moment(change.learned_at),
        "as_of": _day(change.as_of),
        "effective": _day(change.effective),
        "published": _day(change.published),
        "moves": [{"field": move.column, "from": move.before, "to": move.after} for move in change.moves],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(moment: datetime | None) -> str | None:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z") if moment else None
