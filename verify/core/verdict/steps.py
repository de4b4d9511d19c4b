"""What to do now: at most three steps, verbs first, then where to turn (ux.md, "Lakukan ini")."""

from __future__ import annotations

from collections.abc import Iterable

from verify.core.axes import Finding, NextStep
from verify.core.help import HelpKind, Nearby
from verify.core.statuses import MAY_SEND_NOBODY, Advice
from verify.core.verdict.policy import Axes

_MOST_STEPS = 3
_MOST_NUMBERS = 3
#: Somebody is held, threatened, or must pay to go home: they need the police, not a check.
_DANGER = frozenset({"FLAG_K2", "FLAG_K3", "FLAG_M3"})

_Called = tuple[tuple[str, frozenset[str]], ...]


def _table(*rows: tuple[str, str]) -> _Called:
    return tuple((step, frozenset(codes.split())) for step, codes in rows)


#: The step that findings call for, the gravest concern first: what protects a person,
_PROTECT = _table(
    ("GET_PAPERS_BACK", "FLAG_K1"),
    ("ASK_WORK_VISA", "FLAG_V1 FLAG_V2"),
    ("TELL_THE_TRUTH", "FLAG_V3 FLAG_A2"),
    ("DO_NOT_LEAVE_YET", "FLAG_R1 FLAG_R2 FLAG_C3"),
    ("REFUSE_FAMILY_MONEY", "FLAG_M1 FLAG_M2"),
    ("ASK_COST_LIST", "FLAG_M4 FLAG_M5 FLAG_M6 FLAG_M7"),
    ("TELL_FAMILY", "FLAG_K4 FLAG_R3 FLAG_S4 FLAG_C2"),
)
#: and what has to be asked before anything else can be known.
_ASK = _table(
    ("ASK_CHANNEL", "COMPANY_WRONG_KIND FLAG_L5"),
    ("ASK_FULL_NAME", "NOT_A_COMPANY NO_COMPANY_NAMED SEVERAL_COMPANIES FLAG_L3"),
    ("COMPARE_SPELLING", "COMPANY_SIMILAR COMPANY_AMBIGUOUS"),
    ("ASK_LICENCE_LETTER", "COMPANY_NOT_FOUND FLAG_L6 LICENCE_NUMBER_NOT_FOUND LICENCE_NUMBER_OF_OTHER"),
    ("ASK_ORDER", "ORDER_NOT_FOUND ORDER_EXPIRED ORDER_OTHER_JOB ORDER_NO_DATA"),
    ("ASK_CONTRACT", "FLAG_C1 FLAG_C4"),
    ("VISIT_OFFICE", "FLAG_L8"),
    ("ASK_DISNAKER", "FLAG_V4 FLAG_V5 FLAG_V6"),
)


def next_steps(
    advice: Advice, axes: Axes, findings: Iterable[Finding], *, child: bool, nearby: Nearby
) -> tuple[NextStep, ...]:
    """The steps for one answer. Under 18 the child help leads, and all that is asked is to turn to somebody.

    Whatever is not plain carries the help lines of `nearby`, last; a line nobody may be sent to is in no step.
    """
    codes = {one.code for one in findings}
    if child:
        return _child_steps(nearby)
    if advice is Advice.NO_WARNING_FOUND:
        return (NextStep(code="SHOW_CONTRACT", place=nearby.place),)
    steps = [*_urgent(codes, nearby), *_ordinary(advice, axes, codes, nearby)]
    first = list({step.code: step for step in steps}.values())[:_MOST_STEPS]
    return (*first, *_help_lines(nearby))


def _child_steps(nearby: Nearby) -> tuple[NextStep, ...]:
    return (
        _lines("CHILD_HELP", nearby, HelpKind.WOMEN_CHILDREN, HelpKind.POLICE),
        _lines("CHILD_OFFICE", nearby, HelpKind.CHILD_OFFICE),
        NextStep(code="CHILD_TOO_YOUNG"),
        *_help_lines(nearby),
    )


def _urgent(codes: set[str], nearby: Nearby) -> Iterable[NextStep]:
    """What comes before any check: danger, and being abroad already."""
    if codes & _DANGER and not nearby.country:
        yield _lines("DANGER_NOW", nearby, HelpKind.POLICE, HelpKind.WOMEN_CHILDREN)
    if nearby.country:
        yield _lines("ABROAD_HELP", nearby, HelpKind.MISSION, HelpKind.MIGRANT_WORKERS)


def _ordinary(advice: Advice, axes: Axes, codes: set[str], nearby: Nearby) -> Iterable[NextStep]:
    own = axes.company.agency.contacts if axes.company.agency else ()
    protecting, asking = (_called(table, codes, nearby) for table in (_PROTECT, _ASK))
    against = axes.company.status in MAY_SEND_NOBODY
    if against:  # nobody is sent to ask a company for its costs that may not place anybody
        protecting = [step for step in protecting if step.code != "ASK_COST_LIST"]
    if own and not against:
        yield NextStep(code="CALL_OFFICIAL_NUMBER", values=own[:_MOST_NUMBERS])
        yield NextStep(code="DO_NOT_SEND_MONEY")
        yield from (*protecting, *asking)
    elif advice is Advice.DO_NOT_PROCEED:
        yield from protecting[:1]
        yield _lines("CALL_KP2MI", nearby, HelpKind.MIGRANT_WORKERS, HelpKind.MIGRANT_WORKERS_WHATSAPP)
        yield NextStep(code="DO_NOT_SEND_MONEY")
        yield from (*asking, NextStep(code="KEEP_EVIDENCE"))
    else:
        yield from (*protecting, *asking)
    yield NextStep(code="ASK_DISNAKER", place=nearby.place)


def _called(table: _Called, codes: set[str], nearby: Nearby) -> list[NextStep]:
    return [NextStep(code=step, place=nearby.place) for step, some in table if codes & some]


def _help_lines(nearby: Nearby) -> tuple[NextStep, ...]:
    """Where to turn at any time; empty where no line is usable."""
    kinds = (HelpKind.POLICE, HelpKind.WOMEN_CHILDREN, HelpKind.MIGRANT_WORKERS)
    local = (HelpKind.BP3MI, HelpKind.LTSA, HelpKind.DISNAKER)
    step = _lines("HELP_LINES", nearby, *kinds, *local)
    return (step,) if step.values else ()


def _lines(code: str, nearby: Nearby, *kinds: HelpKind) -> NextStep:
    found = nearby.of(*kinds)
    return NextStep(code=code, values=tuple(one.number for one in found), help=found, place=nearby.place)
