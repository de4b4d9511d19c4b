"""The story of one company: what each source said, when it held, and when this installation learned it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from verify.core.agency import Agency, Held, Kind, Listing, Register, Sanction, Status
from verify.core.confirmed import AGAINST, Confirmation, FactKind
from verify.core.names import name_key
from verify.store.engine import Engine
from verify.store.register import Change, What, row_changes

#: What a listing tells already, and what only keeps the books.
_TOLD = frozenset({"status", "status_from", "status_until", "decree", "first_seen", "last_seen", "removed_on"})
_QUIET = frozenset({"retrieved_at", "source_url"})
#: The graver word first: where sources differ, it is the one that answers go by.
_GRAVEST = (
    Status.REVOKED,
    Status.RETURNED,
    Status.EXPIRED,
    Status.SUSPENDED,
    Status.PARTLY_SUSPENDED,
    Status.ACTIVE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing said of a company. `day` is when it took effect, or when a list was first seen to say so.

    `learned` is the moment this installation took it in; None: it did not note that yet.
    """

    day: date | None
    who: str
    what: str
    source: str
    decree: str | None = None
    source_url: str | None = None
    learned: datetime | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """What is told of one company. `remarks` are about the whole: records held to be one, sources that differ."""

    lines: tuple[Line, ...]
    remarks: tuple[str, ...] = ()


def tell(register: Register, asked: str, *, engine: Engine, until: datetime | None = None) -> Story:
    """Everything said of the company asked by id or by name (legal forms aside), the oldest first; `until` a moment.

    Its records are those of that name and those linked to them. Sanctions join by the agency's id in their own source,
    or by the same normalised name. Without a line where nothing is held.
    """
    records = _records(register, asked)
    names = {_same(held.row.name) for held in records} | {_same(asked)}
    ids = {(held.row.source, held.row.source_id) for held in records}
    sanctions = [
        held
        for held in register.sanctions
        if held.row.id == asked
        or (held.row.source, held.row.agency_source_id) in ids
        or _same(held.row.agency_name) in names - {""}
    ]
    rows = [(Kind.AGENCIES, held.row.source, held.row.source_id) for held in records]
    rows += [(Kind.SANCTIONS, held.row.source, held.row.source_id) for held in sanctions]
    feed = [one for one in row_changes(engine, rows) if until is None or one.learned_at <= until]
    listed = {held.row.id: held.row for held in records}
    lines = [
        *(_listing(one, listed[one.agency_id]) for one in register.listings if one.agency_id in listed),
        *(line for change in feed if change.kind is Kind.AGENCIES for line in _changed(change, listed[change.id])),
        *(_sanction(held.row, _learned(feed, held.row)) for held in sanctions),
        *(line for held in sanctions for line in _lifted(held.row, feed)),
        *(
            _confirmed(one)
            for one in register.facts
            if one.agency_id in listed or _same(one.agency_name) in names - {""}
        ),
    ]
    lines.sort(key=lambda line: (line.day or date.min, line.learned.timestamp() if line.learned else 0, line.source))
    return Story(tuple(lines), (*_links(register, records), *_differences(records)))


def story_lines(story: Story) -> Iterator[str]:
    """The story as text, one thing said a line."""
    for line in story.lines:
        decree = f"  {line.decree}" if line.decree else ""
        address = f"  {line.source_url}" if line.source_url else ""
        learned = f"  learned {line.learned:%Y-%m-%d %H:%M} UTC" if line.learned else ""
        yield f"{line.day or 'no date  '}  {line.what}{decree}  [{line.source}]  {line.who}{learned}{address}"
    yield from story.remarks


def _records(register: Register, asked: str) -> list[Held[Agency]]:
    """The records of that id or name, and those that are linked to one of them."""
    parted = {frozenset((one.a, one.b)) for one in register.links if not one.same}
    found = [held for held in register.agencies if held.row.id == asked]
    names = {_same(held.row.name) for held in found} | {_same(asked)}
    of_name = [held for held in register.agencies if _same(held.row.name) in names - {""} and held not in found]
    found += [held for held in of_name if not any({held.row.id, one.row.id} in parted for one in found)]
    ids = {held.row.id for held in found}
    linked = {other for one in register.links if one.same for other in (one.a, one.b) if {one.a, one.b} & ids}
    return [held for held in register.agencies if held.row.id in ids | linked]


def _same(name: str) -> str:
    return name_key(name).normalised


def _listing(listing: Listing, agency: Agency) -> Line:
    until = f" until {listing.status_until}" if listing.status_until else ""
    seen = "" if listing.status_from else f" (seen on the list of {listing.first_seen})"
    return Line(
        day=listing.status_from or listing.first_seen,
        who=agency.name,
        what=f"listed as {listing.status}{until}{seen}",
        decree=listing.decree,
        source=agency.source,
        source_url=listing.source_url,
        learned=listing.learned_at,
    )


def _changed(change: Change, agency: Agency) -> Iterator[Line]:
    """What the change feed tells beside the listings: comings and goings, and what else of the entry was rewritten."""
    what = {
        What.REMOVED: "no longer on the list",
        What.RETURNED: "on the list again",
        What.WITHDRAWN: "taken back: it should never have been listed",
    }.get(change.what)
    moves = [one for one in change.moves if one.column not in _TOLD | _QUIET]
    if what is None and change.what is What.CHANGED and moves:
        what = "; ".join(_move(one.column, one.before, one.after) for one in moves)
    if what is not None:
        day = change.as_of or change.learned_at.date()
        yield Line(day=day, who=agency.name, what=what, source=agency.source, learned=change.learned_at)


def _move(column: str, before: object, after: object) -> str:
    if isinstance(before, list) or isinstance(after, list):
        return f"{column} rewritten ({_count(before)} before, {_count(after)} now)"
    return f"{column} from {before or 'nothing'} to {after or 'nothing'}"


def _count(values: object) -> int:
    return len(values) if isinstance(values, list) else 0


def _sanction(sanction: Sanction, learned: datetime | None) -> Line:
    until = f" until {sanction.effective_until}" if sanction.effective_until else ""
    published = f" (published {sanction.published_on})" if sanction.published_on else ""
    return Line(
        day=sanction.effective_from or sanction.published_on,
        who=sanction.agency_name,
        what=f"{sanction.action}{until}{published}",
        decree=sanction.decree,
        source=sanction.source,
        source_url=sanction.source_url,
        learned=learned,
    )


def _confirmed(fact: Confirmation) -> Line:
    """What an officer confirmed, by his office; of a denied number its end alone."""
    until = f" until {fact.effective_until}" if fact.effective_until else ""
    what = {
        FactKind.ALIAS: f'also named "{fact.value}"',
        FactKind.NOT_ALIAS: f'not the company named "{fact.value}"',
        FactKind.CONTACT: f"has the contact {fact.value}",
        FactKind.CONTACT_DENIED: f"disowns a contact ending in {fact.value or 'no digits'}",
    }.get(fact.kind, f"{fact.kind}{until}")
    return Line(
        day=fact.effective_on or fact.confirmed_on,
        who=fact.agency_name,
        what=f"{what} (confirmed {fact.confirmed_on}: {fact.source})",
        decree=fact.value or None if fact.kind in AGAINST else None,
        source=fact.office,
        learned=fact.at,
    )


def _lifted(sanction: Sanction, feed: Iterable[Change]) -> Iterator[Line]:
    """A decision that its list no longer shows, or shows again."""
    words = {What.REMOVED: "no longer shown", What.RETURNED: "shown again", What.WITHDRAWN: "taken back"}
    for change in feed:
        if change.kind is Kind.SANCTIONS and change.id == sanction.id and change.what in words:
            yield Line(
                day=change.as_of or change.learned_at.date(),
                who=sanction.agency_name,
                what=f"{sanction.action} of {sanction.effective_from or 'no date'} {words[change.what]}",
                source=sanction.source,
                learned=change.learned_at,
            )


def _learned(feed: Iterable[Change], sanction: Sanction) -> datetime | None:
    own = (one for one in feed if one.kind is Kind.SANCTIONS and one.id == sanction.id and one.what is What.ADDED)
    first = next(own, None)
    return first.learned_at if first else None


def _links(register: Register, records: Iterable[Held[Agency]]) -> Iterator[str]:
    ids = {held.row.id for held in records}
    for one in register.links:
        if {one.a, one.b} <= ids:
            how = "as a person decided" if one.by_person else "by a rule"
            yield f"{one.a} and {one.b} are {'one company' if one.same else 'two companies'}, {how}."


def _differences(records: Iterable[Held[Agency]]) -> Iterator[str]:
    """Where lists say different things of one company today."""
    said = {held.row.source: held.row.status for held in records if held.removed_on is None}
    words = set(said.values()) - {Status.UNKNOWN}
    if len(words) > 1:
        gravest = min(words, key=_GRAVEST.index)
        told = ", ".join(f"{source} says {status}" for source, status in sorted(said.items()))
        yield f"The sources differ: {told}. Until that is cleared up, {gravest} weighs more."
