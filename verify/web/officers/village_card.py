"""The card: eight signs to go through with a family, the answer they give, and whom to turn to nearby."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from verify.core.answer import Answer
from verify.core.help import HelpKind, Nearby
from verify.core.regions import Region
from verify.errors import BadInput, NotFound
from verify.service.claims import Asked
from verify.store.officers import Role
from verify.web.answer_page import Shown, answer_page
from verify.web.asking import Asking
from verify.web.contacts import Contact, contact
from verify.web.officers.guard import about, allow, officer
from verify.web.officers.village import VILLAGE
from verify.web.shell import address, link, locale, page, services, t
from verify.web.slip_words import EIGHT_SIGNS
from verify.wording.rendering import help_notes

card = Blueprint("village_card", __name__)

CARD = f"{VILLAGE}/kartu"
OFFER = "tawaran"
_ANSWER = "answer."
_FLAG = "FLAG_"
#: Who can be turned to in an area, the office that is nearest to the matter first.
_NEARBY = (
    HelpKind.TASK_FORCE,
    HelpKind.BP3MI,
    HelpKind.DISNAKER,
    HelpKind.LTSA,
    HelpKind.POLICE,
    HelpKind.MIGRANT_WORKERS,
    HelpKind.WOMEN_CHILDREN,
)
#: Those of one area alone; where none is known, the card leaves room to write one.
_LOCAL = frozenset((HelpKind.TASK_FORCE, HelpKind.BP3MI, HelpKind.DISNAKER, HelpKind.LTSA))


@dataclass(frozen=True, slots=True)
class HelpLine:
    """One line: who answers, and the number with where tapping leads."""

    who: str
    contact: Contact


@dataclass(frozen=True, slots=True, kw_only=True)
class Posko:
    """The help lines around an office, the nearest first. `known`: one of the area itself is among them."""

    place: str | None
    lines: tuple[HelpLine, ...]
    known: bool


@card.get(CARD)
@allow(Role.VILLAGE)
def ask() -> Response:
    """Show the card."""
    return _card()


@card.post(CARD)
@allow(Role.VILLAGE)
def answer() -> AnyResponse:
    """Check what the family answered, and go to the page of the advice."""
    answers = {name: request.form.get(_ANSWER + name, "") for name in EIGHT_SIGNS}
    given = {name: reply for name, reply in answers.items() if reply}
    offer = request.form.get(OFFER, "").strip()
    if not given and not offer:
        return _card(mistake="empty")
    checker, place = services().checker, region()
    asked = Asked(
        message=offer or None, answers=tuple(given.items()), audience="village", place=place.name if place else None
    )
    try:
        claim = checker.read(asked)
    except BadInput:
        return _card(given, offer, mistake="offer_unread")
    found = checker.check(claim)
    about(found.code)
    return redirect(link(f"{CARD}/{found.code}", baru="1"), HTTPStatus.SEE_OTHER.value)


@card.get(f"{CARD}/<code>")
@allow(Role.VILLAGE)
def advice(code: str) -> AnyResponse:
    """Show the advice with its steps, the signs that were answered with yes, and the nearest help lines."""
    stored = services().checker.stored(code)
    if stored is None:
        raise NotFound("No stored check has this code.")
    given = stored.answer
    about(given.code)
    if code != given.code:
        return redirect(link(f"{CARD}/{given.code}"), HTTPStatus.FOUND.value)
    zone = ZoneInfo(services().settings.timezone)
    shown = Shown(address=address(f"/k/{given.code}"), checked_on=given.checked_at.astimezone(zone).date())
    return page(
        "officers/village_advice.html",
        answer=given,
        page=answer_page(given, locale(), shown),
        signs=_signs(given),
        posko=posko(),
        new="baru" in request.args,
    )


def region() -> Region | None:
    """The region of the office that asks; None for one of the whole country, or of an area that is not known."""
    return services().checker.towns.regions.get(officer().office.area)


def posko() -> Posko:
    """The usable help lines around the office that asks."""
    here, checker = region(), services().checker
    nearby = Nearby(lines=checker.rules.help, today=checker.limits().today, region=here)
    found = [(kind, line) for kind in _NEARBY for line in nearby.of(kind)]
    lines = tuple(HelpLine(help_notes(line, locale()), contact(line.number)) for _, line in found)
    return Posko(place=here.name if here else None, lines=lines, known=any(kind in _LOCAL for kind, _ in found))


def _card(given: dict[str, str] | None = None, offer: str = "", *, mistake: str | None = None) -> Response:
    replies = given or {}
    indicators = {one.id: one for one in services().checker.rules.indicators}
    questions = [
        Asking(one.id, one.question_id if locale() == "id" else one.question_en, replies.get(one.id))
        for one in (indicators[sign] for sign in EIGHT_SIGNS if sign in indicators)
    ]
    return page(
        "officers/village_card.html",
        http_status=HTTPStatus.UNPROCESSABLE_ENTITY.value if mistake else HTTPStatus.OK.value,
        questions=questions,
        offer=offer,
        mistake=t(f"village.card.{mistake}") if mistake else None,
        posko=posko(),
    )


def _signs(answer: Answer) -> tuple[str, ...]:
    """The questions of the card that were answered with yes, as the stored answer still tells."""
    raised = {one.code.removeprefix(_FLAG) for one in answer.findings if one.code.startswith(_FLAG)}
    return tuple(
        one.question_id if locale() == "id" else one.question_en
        for one in services().checker.rules.indicators
        if one.id in raised
    )
