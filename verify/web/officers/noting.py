"""Nothing of the officers' side is seen or changed without a line in the audit."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from flask import Response, g, request
from werkzeug.exceptions import HTTPException

from verify.errors import CekDuluError, StoreError
from verify.service.officers.auditing import ASKED, Act
from verify.store.officers import Officer
from verify.web.shell import services

_SIGHTS = frozenset({"GET", "HEAD"})
_log = structlog.get_logger("cekdulu.audit")


def about(what: str) -> None:
    """Tell the audit which thing of ours this request is about: a code, a run, an account; never what was typed."""
    g.about = what


def noted(officer: Officer, answer: Callable[[], Response]) -> Response:
    """The answer to this request, which the audit tells of.

    A sight is noted before it leaves. A change is noted before it is made, and what became of it when it is: where the
    first cannot be noted, nothing is done (StoreError, a 503). Where only the second cannot, the change is made and
    noted as asked; the log says so, and the answer tells the officer what happened.
    """
    asked = None if request.method in _SIGHTS else _note(officer, outcome=ASKED)
    try:
        response = answer()
    except Exception as error:
        _note_end(officer, _name(error), asked)
        raise
    _note_end(officer, str(response.status_code), asked)
    return response


def note_refusal(officer: Officer, response: Response) -> Response:
    """The answer to a request that nothing was done for, noted before it leaves."""
    _note(officer, outcome=str(response.status_code))
    return response


def _note_end(officer: Officer, outcome: str, asked: int | None) -> None:
    try:
        _note(officer, outcome=outcome, asked=asked)
    except StoreError:
        if asked is None:
            raise
        _log.error("audit_outcome_lost", asked=asked, outcome=outcome)


def _note(officer: Officer, *, outcome: str, asked: int | None = None) -> int:
    done = f"{request.method} {request.url_rule}"
    act = Act(officer=officer, act=done, about=g.get("about", ""), outcome=outcome, asked=asked)
    try:
        return services().officers.audit.note(act)
    except StoreError as error:
        _log.error("audit_not_written", route=str(request.url_rule), reason=error.code)
        raise


def _name(error: Exception) -> str:
    """An outcome as the audit takes it: a status, the code of a named fault, or a word for any other."""
    if isinstance(error, HTTPException):
        return str(error.get_response().status_code)
    return error.code if isinstance(error, CekDuluError) else "fault"
