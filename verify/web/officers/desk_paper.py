"""What the desk prints: what the applicant has to complete, and the note by which somebody else takes over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from flask import Blueprint, Response, request

from verify.core.answer import Answer, HelpView
from verify.core.help import HelpKind, Nearby
from verify.errors import NotFound
from verify.service.officers.decisions import WINDOW
from verify.store.decisions import Decision, Outcome, Paper
from verify.store.officers import Role
from verify.web.contacts import contact
from verify.web.help_shown import HelpShown
from verify.web.looked import SKIPPED, LookedAt, looked_at
from verify.web.officers.desk import ANSWER, DESK, carried_form, clock, stored_answer
from verify.web.officers.desk_form import DeskForm
from verify.web.officers.desk_shown import Reason, reasons
from verify.web.officers.guard import about, allow, officer
from verify.web.shell import link, locale, page, services
from verify.wording.rendering import headline, help_notes

desk_paper = Blueprint("desk_paper", __name__)
desk_paper.context_processor(lambda: {"clock": clock})

#: Whom a case is handed to, by the lines that lead there.
_LINES_OF = {
    Outcome.REFERRED_BP3MI: (HelpKind.BP3MI, HelpKind.MIGRANT_WORKERS),
    Outcome.REFERRED_POLICE: (HelpKind.TASK_FORCE, HelpKind.POLICE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PapersSheet:
    """What is to be completed, from which day on and until when; `strip`: on paper of 80 mm."""

    missing: tuple[Paper, ...]
    since: date
    until: date
    strip: bool
    other: str
    back: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """A note about a check and the decision on it. `findings` is None where the whole answer is no longer kept."""

    decision: Decision
    headline: str
    lines: tuple[LookedAt, ...]
    findings: tuple[Reason, ...] | None
    answer: Answer | None
    help: tuple[HelpShown, ...]


@desk_paper.get(f"{ANSWER}/lengkapi")
@allow(Role.DESK)
def papers(code: str) -> Response:
    """Show the sheet of what is missing by the ticks of this browser, to be printed."""
    given = stored_answer(code).answer
    about(given.code)
    form = carried_form(given.code) or DeskForm()
    path = f"{DESK}/k/{given.code}"
    return _papers(form.missing, services().officers.decisions.today(), path=f"{path}/lengkapi", back=path)


@desk_paper.get(f"{DESK}/putusan/<decision_id>/lengkapi")
@allow(Role.DESK)
def papers_again(decision_id: str) -> Response:
    """Show the sheet of what was missing when a decision was recorded, counted from that day."""
    decision = _decision(decision_id)
    day = services().officers.decisions.local(decision.at).date()
    return _papers(decision.missing, day, path=f"{DESK}/putusan/{decision.id}/lengkapi", back=DESK)


@desk_paper.get(f"{DESK}/putusan/<decision_id>/serah")
@allow(Role.DESK)
def handover(decision_id: str) -> Response:
    """Show the note for BP3MI or the police, to be printed and signed; NotFound where nothing was handed over."""
    decision = _decision(decision_id)
    if decision.outcome not in _LINES_OF:
        raise NotFound("This decision hands nothing over.")
    kept = services().checker.stored(decision.code)
    given = kept.answer if kept else None
    note = Handover(
        decision=decision,
        headline=headline(given, locale()) if given else "",
        lines=tuple(one for one in looked_at(given, locale()) if one.tone != SKIPPED) if given else (),
        findings=reasons(given, locale()) if given else None,
        answer=given,
        help=_help(_LINES_OF[decision.outcome]),
    )
    day = services().officers.decisions.local(decision.at).date()
    return page("officers/desk_handover.html", note=note, day=day, office=officer().office)


def _papers(missing: tuple[Paper, ...], since: date, *, path: str, back: str) -> Response:
    strip = request.args.get("kertas", "") == "80"
    sheet = PapersSheet(
        missing=missing,
        since=since,
        until=since + WINDOW,
        strip=strip,
        other=link(path) if strip else link(path, kertas="80"),
        back=link(back),
    )
    return page("officers/desk_papers.html", sheet=sheet, office=officer().office)


def _decision(decision_id: str) -> Decision:
    found = services().officers.decisions.one(decision_id, officer())
    if found is None:
        raise NotFound("This office keeps no such decision.")
    about(found.code)
    return found


def _help(kinds: Iterable[HelpKind]) -> tuple[HelpShown, ...]:
    """The usable lines nearest to the office."""
    checker, decisions = services().checker, services().officers.decisions
    region = checker.index().shelf(services().settings.default_origin).towns.regions.get(officer().office.area)
    nearby = Nearby(lines=checker.rules.help, today=decisions.today(), region=region)
    return tuple(_line(one) for one in nearby.of(*kinds))


def _line(line: HelpView) -> HelpShown:
    return HelpShown(help_notes(line, locale()), contact(line.number))
