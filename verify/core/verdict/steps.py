"""What to do now: at most three steps, verbs first, then where to turn (ux.md, "Lakukan ini")."""

from __future__ import annotations

from collections.abc import Iterable

from verify.core.axes import Finding, NextStep
from verify.core.statuses import Advice, CompanyStatus
from verify.core.verdict.policy import Axes

#: Read 2025-04 to 2026-01 (domain.md §4, the rows marked "yes"): police, women and children, KP2MI free of charge.
POLICE, SAPA, KP2MI = "110", "129", "0800-1000"
_MOST_STEPS = 3
_MOST_NUMBERS = 3
_AGAINST = frozenset(
    {
        CompanyStatus.REVOKED,
        CompanyStatus.SUSPENDED,
        CompanyStatus.EXPIRED,
        CompanyStatus.RETURNED,
        CompanyStatus.NOT_YET_LICENSED,
    }
)

#: The first step that a finding calls for, the gravest concern first.
_BY_CODE = (
    ("COMPANY_WRONG_KIND", "ASK_CHANNEL"),
    ("NOT_A_COMPANY", "ASK_FULL_NAME"),
    ("NO_COMPANY_NAMED", "ASK_FULL_NAME"),
    ("SEVERAL_COMPANIES", "ASK_FULL_NAME"),
    ("COMPANY_SIMILAR", "COMPARE_SPELLING"),
    ("COMPANY_AMBIGUOUS", "COMPARE_SPELLING"),
    ("COMPANY_NOT_FOUND", "ASK_LICENCE_LETTER"),
)


def next_steps(advice: Advice, axes: Axes, findings: Iterable[Finding], *, child: bool) -> tuple[NextStep, ...]:
    """The steps for one answer. Under 18 the child help leads; whatever is not plain carries the help lines."""
    codes = {one.code for one in findings}
    steps = [NextStep(code="CHILD_HELP", values=(SAPA, POLICE))] if child else []
    if advice is Advice.NO_WARNING_FOUND:
        return (*steps, NextStep(code="SHOW_CONTRACT"))
    own = axes.company.agency.contacts if axes.company.agency else ()
    if advice is Advice.DO_NOT_PROCEED:
        steps += [NextStep(code="CALL_KP2MI", values=(KP2MI,)), NextStep(code="KEEP_EVIDENCE")]
    if own and axes.company.status not in _AGAINST:
        official = NextStep(code="CALL_OFFICIAL_NUMBER", values=own[:_MOST_NUMBERS])
        steps = [*steps[: 1 if child else 0], official, NextStep(code="DO_NOT_SEND_MONEY"), *steps[1 if child else 0 :]]
    steps += [NextStep(code=step) for code, step in _BY_CODE if code in codes]
    steps.append(NextStep(code="ASK_DISNAKER"))
    first = list({step.code: step for step in steps}.values())[:_MOST_STEPS]
    return (*first, NextStep(code="HELP_LINES", values=(POLICE, SAPA, KP2MI)))
