"""For whom the requests of the officers' side are counted."""

from __future__ import annotations

from flask import request

from verify.web.officers.guard import DOOR, signed_in
from verify.web.security import for_officers


def office_id() -> str | None:
    """The office a request is counted for; None where nobody is signed in, and at the door: there the network is."""
    path = request.path
    if not for_officers(path) or path == DOOR or path.startswith(f"{DOOR}/"):
        return None
    signed = signed_in()
    return signed.officer.office.id if signed else None
