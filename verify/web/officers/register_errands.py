"""Uploading a register file, and where an errand of the register desk stands."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, redirect, request
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Response as AnyResponse

from verify.core.agency import Coverage
from verify.service.officers.errands import READ, FileWish, Problem
from verify.service.officers.uploads import SUFFIXES, FileProblem
from verify.store.errand_rows import Errand, State, Tally, What
from verify.store.officers import Role
from verify.web.errors import http_page
from verify.web.officers.guard import about, allow, officer, signed_in
from verify.web.officers.register_room import (
    PATH,
    Form,
    amount,
    feed_name,
    moment,
    number_sent,
    said,
    shown,
    whys,
)
from verify.web.officers.register_told import ERRAND, counts, errand_line, errand_link, row_told, run_link
from verify.web.shell import locale, services, t
from verify.wording.formats import long_date

register_errands = Blueprint("register_errands", __name__)

UPLOAD = f"{PATH}/unggah"
#: What a form weighs beside its file.
_AROUND = 100_000


@register_errands.url_value_preprocessor
def allow_for_a_file(endpoint: str | None, _values: dict[str, Any] | None) -> None:
    """Let a file of the allowed size in before its form is read, from an editor who is signed in and from nobody else.

    The form token is looked for in the form, which therefore is read before the guard of the view comes to it.
    """
    if request.method == "POST" and endpoint == "register_errands.upload" and _editor():
        request.max_content_length = services().settings.register_upload_max_bytes + _AROUND


@register_errands.errorhandler(RequestEntityTooLarge)
def too_large(error: RequestEntityTooLarge) -> Response:
    """Say beside the form how large a file may be; whoever may not upload gets the usual page."""
    if not _editor():
        return http_page(error)
    mistakes = {"file": said("file", FileProblem.TOO_LARGE)}
    return _upload_page(Form(mistakes=mistakes), HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


@register_errands.get(UPLOAD)
@allow(Role.REGISTER_EDITOR)
def upload_form() -> Response:
    """Show the form to upload a file."""
    return _upload_page(Form())


@register_errands.post(UPLOAD)
@allow(Role.REGISTER_EDITOR)
def upload() -> AnyResponse:
    """Keep a file until the intake has looked at it, and lead to what it says; with a mistake, show the form again."""
    sent, form = request.files.get("file"), request.form
    wish = FileWish(
        name=(sent.filename or "") if sent else "",
        body=sent.read() if sent else b"",
        feed=form.get("feed", ""),
        as_of=form.get("as_of", ""),
        partial=form.get("coverage") == Coverage.PARTIAL,
    )
    left = services().officers.errands.plan(wish, officer())
    if isinstance(left, Errand):
        about(f"errand:{left.id}")
        return redirect(errand_link(left.id), HTTPStatus.SEE_OTHER.value)
    values = {"feed": wish.feed, "as_of": wish.as_of, "coverage": form.get("coverage", "")}
    mistakes = {name: said(name, problem) for name, problem in left.items()}
    return _upload_page(Form(values, mistakes), HTTPStatus.UNPROCESSABLE_ENTITY)


@register_errands.get(f"{ERRAND}/<int:errand_id>")
@allow(Role.REGISTER_EDITOR)
def errand(errand_id: int) -> Response:
    """Show where an errand stands, and how it ended."""
    about(f"errand:{errand_id}")
    return _errand_page(services().officers.errands.one(errand_id))


@register_errands.post(ERRAND)
@allow(Role.REGISTER_EDITOR)
def change_errand() -> AnyResponse:
    """Ask that a planned file be taken in (`do` = take_in), or take back what nobody has begun (withdraw)."""
    errands, number = services().officers.errands, number_sent("errand")
    about(f"errand:{number}")
    if request.form.get("do") == "take_in":
        left = errands.take_in(number, officer())
        if isinstance(left, Problem):
            return _errand_page(errands.one(number), said("plan", left))
        about(f"errand:{left.id}")
        return redirect(errand_link(left.id), HTTPStatus.SEE_OTHER.value)
    if not errands.withdraw(number):
        return _errand_page(errands.one(number), t("register_desk.errand.too_late"))
    return redirect(errand_link(number), HTTPStatus.SEE_OTHER.value)


def _errand_page(one: Errand, mistake: str = "") -> Response:
    result, tally = one.result, one.result.tally if one.result else None
    taken_in = services().officers.errands.taken_in(one.id) if one.what is What.PLAN else None
    return shown(
        "register_errand.html",
        "upload" if one.what in (What.PLAN, What.IMPORT) else "runs",
        status=HTTPStatus.UNPROCESSABLE_ENTITY if mistake else HTTPStatus.OK,
        line=errand_line(one),
        errand=one,
        waiting=one.state is State.WAITING,
        held=services().officers.errands.held(one),
        idle=services().officers.errands.idle(),
        facts=_facts(one),
        said=result.said if result else None,
        run_link=run_link(result.run_id) if result and result.run_id else None,
        counts=_counts(tally) if tally else [],
        whys=whys(tally.reasons) if tally else (),
        samples=tally.samples if tally else (),
        rows=[row_told(row) for row in tally.rows] if tally else [],
        more_rows=amount(tally.rejected - len(tally.rows)) if tally and tally.rejected > len(tally.rows) else None,
        taken_in=errand_line(taken_in) if taken_in else None,
        may_take_in=one.what is What.PLAN and result is not None and result.ending in READ,
        form=Form(mistakes={"do": mistake} if mistake else {}),
    )


def _counts(tally: Tally) -> list[tuple[str, str]]:
    return counts(tally.added, tally.changed, tally.removed, same=tally.same, rejected=tally.rejected)


def _facts(one: Errand) -> list[tuple[str, str]]:
    """The words of an errand, by the key of what they are."""
    words = one.words
    feed = feed_name(words.source, words.kind) if words.source and words.kind else None
    known = {
        "feed": feed,
        "as_of": long_date(words.as_of, locale()) if words.as_of else None,
        "coverage": t(f"register_desk.coverage.{words.coverage}") if words.coverage else None,
        "file": words.suffix.removeprefix(".").upper() if words.suffix else None,
        "asked_by": one.asked_by,
        "asked": moment(one.asked_at),
        "taken": moment(one.taken_at) if one.taken_at else None,
        "done": moment(one.done_at) if one.done_at else None,
        "because": words.because,
    }
    return [(name, value) for name, value in known.items() if value]


def _upload_page(form: Form, status: HTTPStatus = HTTPStatus.OK) -> Response:
    errands = services().officers.errands
    feeds = [(f"{one.source}/{one.kind}", feed_name(one.source, one.kind), one) for one in errands.feeds()]
    return shown(
        "register_upload.html",
        "upload",
        status=status,
        form=form,
        feeds=feeds,
        endings=tuple(SUFFIXES),
        megabytes=amount(max(1, services().settings.register_upload_max_bytes // 1_000_000)),
        errands=[errand_line(one) for one in errands.listed() if one.what in (What.PLAN, What.IMPORT)],
    )


def _editor() -> bool:
    signed = signed_in()
    return signed is not None and signed.officer.role is Role.REGISTER_EDITOR and signed.proved
