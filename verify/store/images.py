"""A held row as the change feed keeps it: every column by name in JSON's words, and what moved between two of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from types import SimpleNamespace
from typing import Any, TypeAlias

from sqlalchemy import Date

from verify.core.agency import Agency, Held, Kind, Order, Sanction
from verify.store.engine import UtcDateTime
from verify.store.rows import KEY, TABLES, Values, decode, to_values

Image: TypeAlias = dict[str, Any]
#: What a row must have even where no change ever said so.
_EMPTY: dict[Kind, Image] = {Kind.AGENCIES: {"aliases": [], "contacts": []}, Kind.SANCTIONS: {}, Kind.ORDERS: {}}
_DATES = {
    noun: tuple(field.name for field in fields(noun) if "date" in str(field.type)) for noun in (Agency, Sanction, Order)
}
_NOTHING: tuple[object, ...] = (None, [])


@dataclass(frozen=True, slots=True)
class Move:
    """One column that moved, in JSON's words (dates as ISO text); None: empty, or there was no such row."""

    column: str
    before: Any
    after: Any


def image_of(held: Held[Any]) -> Image:
    """A held row with the looks that saw it."""
    image = to_values(held.row)
    for name in _DATES[type(held.row)]:
        image[name] = image[name].isoformat() if image[name] is not None else None
    image["first_seen"] = held.first_seen.isoformat()
    image["last_seen"] = held.last_seen.isoformat()
    image["removed_on"] = held.removed_on.isoformat() if held.removed_on else None
    return image


def moved(before: Image | None, after: Image | None) -> list[list[Any]]:
    """The columns that differ, as [column, from, to]; those that make a row the same row never do."""
    if before is None or after is None:
        whole = ((name, value) for name, value in (before or after or {}).items() if value not in _NOTHING)
        named = ((name, value) for name, value in whole if name not in KEY)
        return [[name, value, None] if after is None else [name, None, value] for name, value in named]
    pairs = ((name, before.get(name), now) for name, now in after.items() if name not in KEY)
    return [[name, was, now] for name, was, now in pairs if was != now and not (was in _NOTHING and now in _NOTHING)]


def undone(image: Image | None, moves: Iterable[list[Any]], *, kind: Kind) -> Image:
    """The row before these moves."""
    return {**_EMPTY[kind], **(image or {}), **{column: was for column, was, _ in moves}}


def columns_of(kind: Kind, image: Image) -> Values:
    """The row as its table keeps it; columns the image does not name are empty."""
    return {
        name: read(value) if (value := image.get(name)) is not None and read is not None else value
        for name, read in _readers(kind)
    }


def held_of(kind: Kind, image: Image) -> Held[Any]:
    """The row as the register knows it."""
    values = columns_of(kind, image)
    row = decode(kind, SimpleNamespace(**values))
    return Held(row, values["first_seen"], values["last_seen"], values["removed_on"])


@cache
def _readers(kind: Kind) -> tuple[tuple[str, Any], ...]:
    readers = {Date: date.fromisoformat, UtcDateTime: datetime.fromisoformat}
    return tuple((column.name, readers.get(type(column.type))) for column in TABLES[kind].columns)


def licence_words(row: object) -> tuple[object, ...] | None:
    """What a list says of a licence; None where the row is of no agency. A new listing begins where these move."""
    if not isinstance(row, Agency):
        return None
    return row.status, row.status_from, row.status_until, row.decree
