"""What is shown once: a link, recovery codes. Sealed for one account, it rides in the cookie to the next page."""

from __future__ import annotations

from flask import json, session

from verify.web.officers.guard import officer
from verify.web.shell import services

_PURPOSE = "shown once"


def hand_over(name: str, *texts: str) -> None:
    """Give texts to the next page that asks for this name; nobody but this account, in this browser, can open them."""
    told = json.dumps([officer().id, name, *texts])
    session[name] = services().officers.secrets.seal(_PURPOSE, told.encode())


def taken(name: str) -> tuple[str, ...]:
    """What was handed over under this name; from then on it is nowhere any more. Empty where nothing was."""
    sealed = session.pop(name, None)
    told = services().officers.secrets.unseal(_PURPOSE, sealed) if isinstance(sealed, str) else None
    if told is None:
        return ()
    owner, kind, *texts = (str(text) for text in json.loads(told))
    return tuple(texts) if (owner, kind) == (officer().id, name) else ()
