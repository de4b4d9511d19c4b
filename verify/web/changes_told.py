"""What changed in the register, in sentences: by day, by version, and change by change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from verify.core.agency import Agency, OfficeKind, Order, Sanction
from verify.core.places import country_name, is_country
from verify.core.standing import event_of
from verify.service.chronicle import Happening, Retold
from verify.store.chronicle import Chapter
from verify.store.images import Move
from verify.store.looks import What
from verify.wording.catalogue import has, text
from verify.wording.findings import source_name
from verify.wording.formats import listed, long_date

# Columns that only say when a row was seen, or repeat what the status says.
_UNTOLD = frozenset({"first_seen", "last_seen", "removed_on", "retrieved_at", "source_url", "status_from"})


@dataclass(frozen=True, slots=True)
class ToldChange:
    """One change as a sentence that begins with the name, and the id of the company's page (None: there is none)."""

    name: str
    rest: str
    agency_id: str | None

    @property
    def said(self) -> str:
        """The whole sentence."""
        return self.name + self.rest


@dataclass(frozen=True, slots=True)
class ToldVersion:
    """One version in words; `more` says how many changes are not told here (None: all are)."""

    version: int
    learned_at: datetime
    title: str
    lead: str
    changes: tuple[ToldChange, ...]
    more: str | None


@dataclass(frozen=True, slots=True)
class ToldDay:
    """The versions of one day, newest first."""

    day: str
    versions: tuple[ToldVersion, ...]


def told_days(versions: Sequence[ToldVersion], locale: str, zone: ZoneInfo) -> tuple[ToldDay, ...]:
    """The versions under the days of ``zone`` on which this installation learned of them."""

    def day(one: ToldVersion) -> date:
        return one.learned_at.astimezone(zone).date()

    return tuple(ToldDay(long_date(on, locale), tuple(there)) for on, there in groupby(versions, day))


def told_versions(retold: Iterable[Retold], locale: str) -> tuple[ToldVersion, ...]:
    """Each version with its changes, in the order given."""
    return tuple(
        ToldVersion(
            version=one.chapter.line.version,
            learned_at=one.chapter.line.learned_at,
            title=_title(one.chapter, locale),
            lead=_lead(one.chapter, locale),
            changes=tuple(_change(happening, locale) for happening in one.happenings),
            more=text(locale, "page.changes.more", count=str(one.more)) if one.more else None,
        )
        for one in retold
    )


def _title(chapter: Chapter, locale: str) -> str:
    line = chapter.line
    about = text(locale, "page.changes.back_short")
    if line.source is not None:
        kind = text(locale, f"page.about.kind_{line.kind}")
        about = text(locale, "page.changes.kind_of", kind=kind, source=source_name(line.source, locale))
    return text(locale, "page.changes.version_of", version=str(line.version), about=about)


def _lead(chapter: Chapter, locale: str) -> str:
    line = chapter.line
    counted = [text(locale, f"page.changes.count_{what}", count=str(count)) for what, count in chapter.counts]
    counts = listed(counted, text(locale, "word.and")) if counted else text(locale, "page.changes.count_none")
    if line.source is None:
        return text(locale, "page.changes.back", to=str(line.rolled_back_to or 0), counts=counts)
    dated = {"as_of": long_date(line.as_of, locale)} if line.as_of else {}
    return text(locale, "page.changes.made", counts=counts, **dated)


def _change(happening: Happening, locale: str) -> ToldChange:
    change, row = happening.turn.change, happening.row
    name = happening.name or text(locale, "page.changes.nameless")
    if isinstance(row, Agency) and row.kind is OfficeKind.BRANCH:
        place = {"place": row.regency} if row.regency else {}
        name = text(locale, "page.changes.branch", name=name, **place)
    values = {"name": name}
    key = f"{change.kind}_{change.what}"
    if isinstance(row, Agency) and change.what is What.ADDED:
        values |= {"status": text(locale, f"recorded.{row.status}")}
    elif isinstance(row, Sanction) and change.what is What.ADDED:
        values |= {"said": _decision(row, locale)}
    elif isinstance(row, Order):
        values |= {"country": country_name(row.country, locale) if is_country(row.country) else row.country}
        values |= {"job": row.job} if row.job else {}
    if change.what is What.CHANGED:
        key, moved = _moved(key, change.moves, locale)
        values |= moved
    company = happening.company
    # Every sentence begins with the name, so that a page can make it the link.
    rest = text(locale, f"page.changes.{key}", **values).removeprefix(name)
    return ToldChange(name, rest, company.id if company else None)


def _decision(row: Sanction, locale: str) -> str:
    day = row.effective_from or row.published_on
    values = {
        "date": long_date(day, locale) if day else None,
        "until": long_date(row.effective_until, locale) if row.effective_until else None,
        "decree": row.decree,
    }
    known = {name: value for name, value in values.items() if value}
    return text(locale, f"page.story.{event_of(row.action)}", **known)


def _moved(key: str, moves: Iterable[Move], locale: str) -> tuple[str, dict[str, str]]:
    """How a changed row is told: by its status where that moved, else by what moved."""
    told = {move.column: move for move in moves if move.column not in _UNTOLD}
    status = told.get("status")
    if status is not None and status.before and status.after:
        before, after = (text(locale, f"recorded.{one}") for one in (status.before, status.after))
        return "agencies_status", {"before": before, "after": after}
    keys = dict.fromkeys(f"page.changes.field_{column}" for column in told)
    words = [text(locale, one if has(locale, one) else "page.changes.field_other") for one in keys]
    fields = listed(words, text(locale, "word.and")) if words else text(locale, "page.changes.field_other")
    return key, {"fields": fields}
