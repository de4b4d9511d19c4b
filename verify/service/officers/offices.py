"""The offices of one installation: the operator makes and closes them, at the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from enum import StrEnum

from verify.core.regions import Region
from verify.service.clock import utc_now
from verify.service.correcting import legible
from verify.service.officers.auditing import ASKED, Act, Audit
from verify.service.officers.ids import Made, new_id
from verify.store.administering import close_office, let_keep_register
from verify.store.engine import Engine
from verify.store.officers import Office, OfficeEntry, add_office, list_offices

#: The area of an office of the whole country.
COUNTRY = "ID"
LONGEST_NAME = 120


class OfficeProblem(StrEnum):
    """Why an office is not made."""

    NAME = "office_name"
    AREA = "office_area"


class Offices:
    """Makes and closes offices."""

    def __init__(
        self,
        engine: Engine,
        regions: Mapping[str, Region],
        audit: Audit,
        *,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Keep offices in the database of ``engine``; ``regions``: every official code of an area."""
        self._engine = engine
        self._regions = regions
        self._audit = audit
        self._clock = clock

    def add(self, name: str, area: str, *, keeps_register: bool = False) -> Office | OfficeProblem:
        """Make an office of an area (52, 52.03 or ID), or say what is wrong."""
        shown = " ".join(legible(name).split())
        if not 1 <= len(shown) <= LONGEST_NAME:
            return OfficeProblem.NAME
        if area != COUNTRY and area not in self._regions:
            return OfficeProblem.AREA
        office = Office(id=new_id(Made.OFFICE), name=shown, area=area)
        self._note("operator.office_add", office.id)
        add_office(self._engine, office, at=self._clock(), keeps_register=keeps_register)
        return office

    def listed(self) -> tuple[OfficeEntry, ...]:
        """Every office, the oldest first."""
        return list_offices(self._engine)

    def let_keep_register(self, office_id: str, *, keeps: bool) -> bool:
        """Say whether an open office may have accounts that change the register; False where there is no such office.

        Where it may no more, those it has are closed.
        """
        self._note("operator.office_register", office_id)
        return let_keep_register(self._engine, office_id, keeps=keeps, at=self._clock())

    def close(self, office_id: str) -> bool:
        """Close an office with its accounts, sessions, keys and invitations; False where no open one has this id."""
        self._note("operator.office_close", office_id)
        return close_office(self._engine, office_id, at=self._clock())

    def area_name(self, area: str) -> str:
        """The name of an area; its code where it has none."""
        region = self._regions.get(area)
        return region.name if region else area

    def _note(self, act: str, office_id: str) -> None:
        self._audit.note(Act(officer=None, act=act, about=office_id, outcome=ASKED, office_id=office_id))
