"""The passport-interview desk: from one line typed to the answer, the official questions, the papers, the decision."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus

from flask import Blueprint, Response, current_app, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.errors import BadInput, NotFound
from verify.service.checking import StoredAnswer
from verify.service.officers.decisions import WINDOW, About, Problem, Wish, new_id
from verify.store.decisions import Outcome, Paper, Reason
from verify.store.officers import Role
from verify.web import carried, forms
from verify.web.forms import Form
from verify.web.officers.desk_form import (
    FIELD_OF,
    FOCUS,
    THEN,
    DeskForm,
    bare_form,
    first_form,
    form_of,
    sealed,
    sent_form,
)
from verify.web.officers.desk_form import opened as opened_form
from verify.web.officers.desk_shown import Moment, desk_shown
from verify.web.officers.guard import HOME, about, allow, officer
from verify.web.shell import link, locale, page, services, t

desk = Blueprint("desk", __name__)
desk.context_processor(lambda: {"clock": clock})

DESK = f"{HOME}/meja"
ANSWER = f"{DESK}/k/<code>"
#: What the button beside the missing papers asks for: the sheet, on A4 or on a strip of 80 mm.
_SHEETS: Mapping[str, Mapping[str, str]] = {"a4": {}, "80": {"kertas": "80"}}
_ANSWER_HEADING = "jawaban"


@desk.get(DESK)
@allow(Role.DESK)
def empty_desk() -> Response:
    """Show the one line; after a decision, what was recorded and what can be printed of it."""
    recorded = services().officers.decisions.one(request.args.get("dicatat", ""), officer())
    if recorded:
        about(recorded.code)
    return page("officers/desk.html", form=first_form({}), recorded=recorded)


@desk.post(DESK)
@allow(Role.DESK)
def ask() -> AnyResponse:
    """Check what stands in the one line, and go to its answer at the desk; with a mistake, show the line again."""
    form = first_form(request.form)
    if form.empty:
        return _line_again(forms.with_mistake(form, "message", "empty", locale()))
    return _checked(DeskForm(form))


@desk.get(ANSWER)
@allow(Role.DESK)
def answer(code: str) -> AnyResponse:
    """Show a stored answer as the desk needs it, with what this browser has typed for it."""
    stored = stored_answer(code)
    if code != stored.answer.code:
        return redirect(link(_path(stored.answer.code)), HTTPStatus.FOUND.value)
    return _shown(stored, carried_form(stored.answer.code) or bare_form(stored.answer, locale()))


@desk.post(ANSWER)
@allow(Role.DESK)
def ask_again(code: str) -> AnyResponse:
    """Ask again with what was typed beside the questions; where only ticks changed, the answer stays the same one."""
    stored = stored_answer(code)
    sent, before = sent_form(request.form), carried_form(stored.answer.code)
    if before is not None and forms.asked(before.form) == forms.asked(sent.form):
        return _led(stored.answer.code, sent)
    if sent.form.empty:
        return _led(stored.answer.code, sent)
    return _checked(sent, stored)


@desk.post(f"{ANSWER}/putusan")
@allow(Role.DESK)
def decide(code: str) -> AnyResponse:
    """Record what the officer decided about an answer, and go back to the line for the next one who waits."""
    stored = stored_answer(code)
    given = request.form
    wish = Wish(
        id=given.get("id", ""),
        outcome=given.get("putusan", ""),
        reasons=tuple(given.getlist("alasan")),
        missing=tuple(given.getlist("kurang")),
    )
    made = services().officers.decisions.record(
        wish, About(code=stored.answer.code, advice=stored.answer.advice), officer()
    )
    if isinstance(made, Problem):
        before = carried_form(stored.answer.code) or bare_form(stored.answer, locale())
        ticked = frozenset(one for one in Paper if one.value not in wish.missing)
        again = DeskForm(before.form, before.own, ticked)
        return _shown(stored, again, wish=wish, problem=made)
    return redirect(link(DESK, dicatat=made.id), HTTPStatus.SEE_OTHER.value)


def _checked(asked: DeskForm, before: StoredAnswer | None = None) -> AnyResponse:
    """Answer a form and go to the answer; what could not be read is said where it was typed."""
    checker = services().checker
    try:
        claim = checker.read(forms.asked(asked.form))
    except BadInput as refusal:
        longest = services().settings.max_message_chars
        form = forms.refused(asked.form, refusal, longest=longest, locale=locale())
        if before is None:
            return _line_again(form)
        return _shown(before, DeskForm(form, asked.own, asked.ticked))
    given = checker.check(claim)
    return _led(given.code, form_of(claim, given, locale(), before=asked))


def _led(code: str, form: DeskForm | None) -> AnyResponse:
    """The way to an answer, or to the sheet of what is missing, with the form in the browser's cookie."""
    about(code)
    sheet = _SHEETS.get(request.form.get(THEN, ""))
    focus = request.form.get(FOCUS, "")
    place = focus if focus in FIELD_OF.values() else _ANSWER_HEADING
    path = f"{link(_path(code))}#{place}" if sheet is None else f"{link(f'{_path(code)}/lengkapi', **sheet)}#cetak"
    response = redirect(path, HTTPStatus.SEE_OTHER.value)
    text = sealed(form, code, str(current_app.config["SECRET_KEY"])) if form else None
    if text:
        response.set_cookie(
            carried.COOKIE,
            text,
            max_age=carried.KEPT_FOR,
            path=_path(code),
            secure=request.is_secure,
            httponly=True,
            samesite="Strict",
        )
    return response


def _shown(
    stored: StoredAnswer, form: DeskForm, *, wish: Wish | None = None, problem: Problem | None = None
) -> Response:
    """The whole screen of an answer; with a mistake, what is wrong stands on top and beside its field."""
    given = stored.answer
    about(given.code)
    today = services().officers.decisions.today()
    changed = t(f"status.company.{stored.status_now}") if stored.changed else None
    shown = desk_shown(
        given,
        form,
        services().checker.rules.indicators,
        locale=locale(),
        moment=Moment(today=today, due=today + WINDOW, changed=changed),
    )
    mistakes = dict(form.form.mistakes)
    if problem is not None:
        mistakes["putusan"] = t(f"desk.mistake.{problem}")
    status = HTTPStatus.UNPROCESSABLE_ENTITY if mistakes else HTTPStatus.OK
    return page(
        "officers/desk.html",
        http_status=status.value,
        form=first_form({}),
        answer=given,
        shown=shown,
        beside=form,
        mistakes=mistakes,
        wish=wish or Wish(id=new_id(), outcome=""),
        outcomes=tuple(Outcome),
        reasons=tuple(Reason),
        papers=tuple(Paper),
    )


def _line_again(form: Form) -> Response:
    return page("officers/desk.html", http_status=HTTPStatus.UNPROCESSABLE_ENTITY.value, form=form)


def stored_answer(code: str) -> StoredAnswer:
    """The answer kept under a code; NotFound where none is."""
    found = services().checker.stored(code)
    if found is None:
        raise NotFound("No stored check has this code.")
    return found


def carried_form(code: str) -> DeskForm | None:
    """What this browser has typed for the answer of that code; None where it has typed nothing, or long ago."""
    return opened_form(request.cookies.get(carried.COOKIE, ""), code, str(current_app.config["SECRET_KEY"]))


def clock(moment: datetime) -> str:
    """The hour of a moment as this office's clocks show it: 14.05, in English 14:05."""
    local = services().officers.decisions.local(moment)
    return local.strftime("%H:%M" if locale() == "en" else "%H.%M")


def _path(code: str) -> str:
    return f"{DESK}/k/{code}"
