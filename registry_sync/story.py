"""The licence story of one company as the register holds it: dated lines, each with its decree and source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from verify.core.agency import Agency, Listing, Register, Sanction
from verify.core.names import name_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing said of a company. `day` is when it took effect, or when a list was first seen to say so."""

    day: date | None
    who: str
    what: str
    decree: str | None
    source: str
    source_url: str | None


def tell(register: Register, asked: str) -> tuple[Line, ...]:
    """Every listing and sanction of the company asked by id or by name (legal forms aside), the oldest first.

    Sanctions join by the agency's id in their own source, or by the same normalised name. Empty where nothing is held.
    """
    agencies = [held.row for held in register.agencies if _is_asked(held.row, asked)]
    names = {_same(agency.name) for agency in agencies} | {_same(asked)}
    ids = {(agency.source, agency.source_id) for agency in agencies}
    lines = [
        *(line for agency in agencies for line in _listings(register, agency)),
        *(
            _sanction(held.row)
            for held in register.sanctions
            if held.row.id == asked
            or (held.row.source, held.row.agency_source_id) in ids
            or _same(held.row.agency_name) in names - {""}
        ),
    ]
    return tuple(sorted(lines, key=lambda line: (line.day or date.min, line.source, line.what)))


def story_lines(lines: tuple[Line, ...]) -> Iterator[str]:
    """The story as text, one thing said a line."""
    for line in lines:
        decree = f"  {line.decree}" if line.decree else ""
        address = f"  {line.source_url}" if line.source_url else ""
        yield f"{line.day or 'no date  '}  {line.what}{decree}  [{line.source}]  {line.who}{address}"


def _is_asked(agency: Agency, asked: str) -> bool:
    return agency.id == asked or (_same(agency.name) == _same(asked) != "")


def _same(name: str) -> str:
    return name_key(name).normalised


def _listings(register: Register, agency: Agency) -> Iterator[Line]:
    for listing in register.listings:
        if listing.agency_id == agency.id:
            yield _listing(listing, agency)
    for held in register.agencies:
        if held.row.id == agency.id and held.removed_on is not None:
            gone = "no longer on the list"
            yield Line(
                day=held.removed_on, who=agency.name, what=gone, decree=None, source=agency.source, source_url=None
            )


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
    )


def _sanction(sanction: Sanction) -> Line:
    until = f" until {sanction.effective_until}" if sanction.effective_until else ""
    published = f" (published {sanction.published_on})" if sanction.published_on else ""
    return Line(
        day=sanction.effective_from or sanction.published_on,
        who=sanction.agency_name,
        what=f"{sanction.action}{until}{published}",
        decree=sanction.decree,
        source=sanction.source,
        source_url=sanction.source_url,
    )
