"""Stored rows to the register's nouns and back. Both ways go through here, so what was kept is what is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, or_, select
from sqlalchemy import Row as SqlRow

from verify.core.agency import (
    Action,
    Agency,
    Contact,
    ContactKind,
    Held,
    Kind,
    Listing,
    OfficeKind,
    Order,
    Row,
    Sanction,
    Status,
)
from verify.store.tables import AGENCIES, LISTINGS, ORDERS, SANCTIONS

AnyRow: TypeAlias = Agency | Sanction | Order
Values: TypeAlias = dict[str, Any]

TABLES: dict[Kind, Table] = {Kind.AGENCIES: AGENCIES, Kind.SANCTIONS: SANCTIONS, Kind.ORDERS: ORDERS}
NOUNS: dict[Kind, type[AnyRow]] = {Kind.AGENCIES: Agency, Kind.SANCTIONS: Sanction, Kind.ORDERS: Order}
#: What makes a row the same row, and is therefore never updated.
KEY = ("source", "source_id")
_COLUMNS = {noun: tuple(field.name for field in fields(noun)) for noun in NOUNS.values()}
_WORDS = {
    Agency: ("kind", "status"),
    Sanction: ("action",),
    Order: (),
}


def read_agencies(connection: Connection, source: str | None = None) -> tuple[Held[Agency], ...]:
    """Every agency held (of one source), tombstones too, in the order of source and id."""
    return _read(connection, AGENCIES, source=source, decode=_agency)


def read_sanctions(connection: Connection, source: str | None = None) -> tuple[Held[Sanction], ...]:
    """Every sanction held (of one source), tombstones too, in the order of source and id."""
    return _read(connection, SANCTIONS, source=source, decode=_sanction)


def read_orders(connection: Connection, source: str | None = None) -> tuple[Held[Order], ...]:
    """Every order held (of one source), tombstones too, in the order of source and id."""
    return _read(connection, ORDERS, source=source, decode=_order)


def read_kind(connection: Connection, source: str, kind: Kind) -> tuple[Held[Any], ...]:
    """Every row that one source and kind holds, tombstones too, in the order of the ids."""
    readers: dict[Kind, Callable[[Connection, str], tuple[Held[Any], ...]]] = {
        Kind.AGENCIES: read_agencies,
        Kind.SANCTIONS: read_sanctions,
        Kind.ORDERS: read_orders,
    }
    return readers[kind](connection, source)


def read_listings(connection: Connection, version: int | None = None) -> tuple[Listing, ...]:
    """Every listing that stands (stood at a version), an agency's own in the order in which its source said them."""
    columns = LISTINGS.c
    query = select(LISTINGS).order_by(columns.first_seen, columns.id)
    if version is None:
        query = query.where(columns.withdrawn.is_(None))
    else:
        query = query.where(
            or_(columns.version.is_(None), columns.version <= version),
            or_(columns.withdrawn.is_(None), columns.withdrawn > version),
        )
    found = [_listing(row) for row in connection.execute(query)]
    # The sort is stable, and done here because databases sort text each in their own way.
    return tuple(sorted(found, key=lambda listing: listing.agency_id))


def decode(kind: Kind, row: Any) -> AnyRow:  # noqa: ANN401  anything that has the columns as attributes
    """One stored row of a kind as its noun."""
    return _DECODERS[kind](row)


def to_values(row: AnyRow) -> Values:
    """The content columns of a row, keys included, as its table keeps them."""
    values = {name: getattr(row, name) for name in _COLUMNS[type(row)]}
    for name in _WORDS[type(row)]:
        values[name] = values[name].value
    if isinstance(row, Agency):
        values["aliases"] = list(row.aliases)
        values["contacts"] = [[contact.kind.value, contact.raw, contact.value] for contact in row.contacts]
    return values


def _read(
    connection: Connection, table: Table, *, source: str | None, decode: Callable[[SqlRow[Any]], Row]
) -> tuple[Held[Row], ...]:
    query = select(table) if source is None else select(table).where(table.c.source == source)
    held = [Held(decode(row), row.first_seen, row.last_seen, row.removed_on) for row in connection.execute(query)]
    return tuple(sorted(held, key=lambda one: (one.row.source, one.row.source_id)))


def _agency(row: SqlRow[Any]) -> Agency:
    return Agency(
        source=row.source,
        source_id=row.source_id,
        name=row.name,
        aliases=tuple(row.aliases),
        kind=OfficeKind(row.kind),
        parent_source_id=row.parent_source_id,
        licence_number=row.licence_number,
        licence_kind=row.licence_kind,
        status=Status(row.status),
        status_from=row.status_from,
        status_until=row.status_until,
        decree=row.decree,
        province=row.province,
        regency=row.regency,
        address=row.address,
        contacts=tuple(Contact(ContactKind(kind), raw, value) for kind, raw, value in row.contacts),
        source_url=row.source_url,
        retrieved_at=row.retrieved_at,
    )


def _sanction(row: SqlRow[Any]) -> Sanction:
    return Sanction(
        source=row.source,
        source_id=row.source_id,
        agency_name=row.agency_name,
        agency_source_id=row.agency_source_id,
        action=Action(row.action),
        effective_from=row.effective_from,
        effective_until=row.effective_until,
        decree=row.decree,
        published_on=row.published_on,
        reason=row.reason,
        source_url=row.source_url,
    )


def _order(row: SqlRow[Any]) -> Order:
    return Order(
        source=row.source,
        source_id=row.source_id,
        agency_name=row.agency_name,
        agency_source_id=row.agency_source_id,
        country=row.country,
        job=row.job,
        sector=row.sector,
        scheme=row.scheme,
        quota=row.quota,
        salary_min=row.salary_min,
        salary_max=row.salary_max,
        currency=row.currency,
        valid_until=row.valid_until,
        employer=row.employer,
        partner_agency=row.partner_agency,
        permit_number=row.permit_number,
        source_url=row.source_url,
    )


def _listing(row: SqlRow[Any]) -> Listing:
    return Listing(
        agency_id=f"{row.source}:{row.source_id}",
        status=Status(row.status),
        status_from=row.status_from,
        status_until=row.status_until,
        decree=row.decree,
        source_url=row.source_url,
        first_seen=row.first_seen,
        learned_at=row.learned_at,
    )


_DECODERS: dict[Kind, Callable[[Any], AnyRow]] = {
    Kind.AGENCIES: _agency,
    Kind.SANCTIONS: _sanction,
    Kind.ORDERS: _order,
}
