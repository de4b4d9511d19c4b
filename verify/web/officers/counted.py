"""For whom the requests of the officers' side are counted."""

from __future__ import annotations

from flask import request

from verify.web.officers.guard import DOOR, HOME, signed_in


def office_id() -> str | None:
    """The office a request is counted for; None where nobody is signed in, and at the door: there the network is."""
    path = request.path
    if path != HOME and not path.startswith(f"{HOME}/"):
        return None
    if path == DOOR or path.startswith(f"{DOOR}/"):
        return None
    signed = signed_in()
    return signed.officer.office.id if signed else None
