"""What each role may do here: the links of the bar and of the first page behind the door."""

from __future__ import annotations

from dataclasses import dataclass

from verify.store.officers import Role
from verify.web.officers.returning import HOME


@dataclass(frozen=True, slots=True)
class Way:
    """One link: its path, and under which key its words stand (`<key>`, and `<key>_about` for the first page)."""

    path: str
    key: str


WAYS: dict[Role, tuple[Way, ...]] = {
    Role.VILLAGE: (Way(f"{HOME}/desa", "officers.to_village"),),
    Role.DESK: (Way(f"{HOME}/meja", "officers.to_desk"), Way(f"{HOME}/meja/hari", "officers.to_day")),
    Role.REGISTER_EDITOR: (Way(f"{HOME}/daftar", "officers.to_register"),),
    Role.ADMIN: (
        Way(f"{HOME}/kantor", "officers.to_office"),
        Way(f"{HOME}/kantor/kunci", "officers.to_keys"),
        Way(f"{HOME}/kantor/catatan", "officers.to_audit"),
    ),
}
