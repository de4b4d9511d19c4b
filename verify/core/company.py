"""One company as all the registers of a jurisdiction know it: its records, branches, decisions and orders."""

from __future__ import annotations

from dataclasses import dataclass

from verify.core.agency import Agency, ContactKind, Held, Listing, Order, Sanction
from verify.core.confirmed import Confirmation
from verify.core.names import NameKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """One company as all the registers of a jurisdiction know it. `records` are its own entries, one a source.

    `linked` are entries under other names that a rule holds to be this company: they count against it, never for it.
    `facts` are what officers confirmed about it.
    """

    id: str
    name: str
    jurisdiction: str
    key: NameKey
    aliases: tuple[NameKey, ...] = ()
    records: tuple[Held[Agency], ...] = ()
    branches: tuple[Held[Agency], ...] = ()
    listings: tuple[Listing, ...] = ()
    sanctions: tuple[Held[Sanction], ...] = ()
    orders: tuple[Held[Order], ...] = ()
    linked: tuple[Held[Agency], ...] = ()
    facts: tuple[Confirmation, ...] = ()

    @property
    def place(self) -> str | None:
        """Where its own entry stands: regency, else province."""
        places = (held.row.regency or held.row.province for held in self.records)
        return next((place for place in places if place), None)

    def listings_of(self, agency_id: str) -> tuple[Listing, ...]:
        """What the source's list said of one record, oldest first."""
        return tuple(one for one in self.listings if one.agency_id == agency_id)


def reachable(agency: Agency) -> tuple[str, ...]:
    """The contacts of a record that count: phones and e-mails that could be read, never a fax (contract §1.2)."""
    kinds = (ContactKind.PHONE, ContactKind.EMAIL)
    return tuple(c.value for c in agency.contacts if c.kind in kinds and c.value is not None)
