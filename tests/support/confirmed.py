"""Facts that officers confirmed, for tests: as the store gives them, with a keyed hash that a test can make."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256

from verify.core.agency import Register
from verify.core.confirmed import Confirmation, FactKind

OFFICE, LETTER = "BP3MI NTB", "surat B-12/2026"
ON = date(2026, 11, 3)


def digests(contact: str) -> tuple[str, ...]:
    """What stands in for the hashes under two keys, the one in use first."""
    return tuple(f"{key}:{sha256(f'{key} {contact}'.encode()).hexdigest()}" for key in ("knew", "kold"))


def fact(kind: str, of: str, value: str = "", **fields: object) -> Confirmation:
    """A fact about the record `of`; a denied number is given in full, and kept as its hash under the former key."""
    given = {"id": 1, "agency_name": "", "confirmed_on": ON, "office": OFFICE, "source": LETTER}
    given |= {"at": datetime(2026, 11, 3, 3, tzinfo=UTC)} | fields
    if kind == FactKind.CONTACT_DENIED:
        given["digest"], value = digests(value)[1], value[-3:]
    return Confirmation(agency_id=of, kind=FactKind(kind), value=value, **given)  # type: ignore[arg-type]


def confirmed(register: Register, *facts: Confirmation) -> Register:
    """The register with these facts, each with the name its record has, and an id of its own."""
    names = {held.row.id: held.row.name for held in register.agencies}
    told = (
        replace(one, id=at, agency_name=one.agency_name or names.get(one.agency_id, "PT Tidak Ada"))
        for at, one in enumerate(facts, start=1)
    )
    return replace(register, facts=(*register.facts, *told))
