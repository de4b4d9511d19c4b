"""Which red-flag questions to ask next: the fewest that could still change the advice, the most telling first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from verify.core.axes import Finding, Question
from verify.core.claim import Audience
from verify.core.message import Reading
from verify.core.offer import AXIS_ONLY, Flag, Indicator, Told, severity_with
from verify.core.statuses import Advice, Axis, CompanyStatus, ContactStatus, DestinationStatus, Severity
from verify.core.verdict import policy
from verify.core.verdict.context import Context
from verify.core.verdict.flags import flag_finding, one_finding_a_fact

_MOST_QUESTIONS = 8
#: How often a sign is named where signs are listed: Kemnaker's eight (2022), the tricks that NTB warns of (2023), the
#: list of Polres Malaka (2023), the ILO's strong and medium indicators (2009), and the press cases of indicators.csv.
_OFTEN: Mapping[str, int] = {
    one: often
    for often, ids in {5: "V1 M4 C1 V4", 4: "K1 M5 L3 M1 C4 V5", 3: "A1 A2 K3 V3 M2 C3 S2 L8 R1 K4 V6"}.items()
    for one in ids.split()
}
_SELDOM = 2
_MONEY = frozenset({"M4", "M5", "M6", "M7"})
#: Stands for any other medium finding: what changes nothing alone may change the advice beside another.
_ONE_MORE = Finding(code="FLAG_", axis=Axis.OFFER, severity=Severity.MEDIUM, fact="one more")


@dataclass(frozen=True, slots=True, kw_only=True)
class SoFar:
    """What is known before anything more is asked."""

    told: Told
    findings: tuple[Finding, ...]
    axes: policy.Axes
    reading: Reading
    context: Context
    weighed: policy.Weighed
    advice: Advice

    def weighed_with(self, yes: Flag) -> policy.Weighed:
        """What all comes to if this flag held too: no answer to a question meets a condition that is not met."""
        found = flag_finding(yes)
        if found.code in self.merging():
            return policy.weigh(one_finding_a_fact((*self.findings, found)), self.weighed.unmet)
        return self.weighed.beside(found)

    def merging(self) -> frozenset[str]:
        """The flags that say the same as a code that is raised already."""
        codes = {one.code for one in self.findings}
        return frozenset([flag for flag, twins in policy.TWINS.items() if not codes.isdisjoint(twins)])


def open_questions(so_far: SoFar, audience: Audience) -> tuple[Question, ...]:
    """At most eight questions for the audience that a "yes" could change the advice by.

    What was answered, what the message says and what the claim already shows is not asked again. With a child or where
    nothing could get worse there is none.
    """
    if so_far.advice is Advice.DO_NOT_PROCEED or so_far.told.holds("A1"):
        return ()
    known = AXIS_ONLY | so_far.told.replies.keys() | so_far.told.said.keys()
    asked = [one for one in so_far.context.rules.indicators if audience in one.asked_of and one.id not in known]
    tells = _Tells(so_far)
    told = {one.id: 0 if one.id in _KNOWN and _KNOWN[one.id](so_far) else tells.of(one) for one in asked}
    first = sorted((one for one in asked if told[one.id]), key=lambda one: -told[one.id])[:_MOST_QUESTIONS]
    return tuple(Question(id=one.id, text_id=one.question_id, text_en=one.question_en) for one in first)


class _Tells:
    """How much a "yes" to a question tells beside what is known; what several have in common is found out once."""

    def __init__(self, so_far: SoFar) -> None:
        self._so_far = so_far
        self._companions = so_far.told.companions()
        self._merging = so_far.merging()
        self._fees = bool(so_far.reading.fees)
        self._moved: dict[tuple[Severity, bool, str], int] = {}

    def of(self, one: Indicator) -> int:
        """How often a flag is one, times how far it moves the advice; 0 where it moves nothing.

        Flags of one weight move the advice alike, be their letters of those that weigh already or not, but for those
        that merge with a code.
        """
        severity, code = severity_with(one, self._companions), f"FLAG_{one.id}"
        counted = policy.flag_group(code) in self._so_far.weighed.high_groups
        alike = (severity, counted, code if code in self._merging else "")
        if alike not in self._moved:
            self._moved[alike] = _moves(Flag(one, severity), self._so_far)
        dear = 2 if self._fees and one.id in _MONEY else 1
        return _OFTEN.get(one.id, _SELDOM) * self._moved[alike] * dear


def _moves(yes: Flag, so_far: SoFar) -> int:
    """How far one more flag moves the advice, by itself or beside another finding."""
    weighed = so_far.weighed_with(yes)
    alone = policy.settle(weighed)
    if alone is Advice.DO_NOT_PROCEED:
        return 4
    if alone is not so_far.advice:
        return 2
    return int(policy.settle(weighed.beside(_ONE_MORE)) is not policy.settle(so_far.weighed.beside(_ONE_MORE)))


def _far_from_the_middle_east(so_far: SoFar) -> bool:
    """Whether the destination is known and none where housework is restricted."""
    rules = so_far.context.rules.destinations
    there = {code for rule in rules if rule.status is DestinationStatus.RESTRICTED for code in rule.countries}
    return bool(so_far.reading.destinations) and not there.intersection(so_far.reading.destinations)


def _recruiter_is_known(so_far: SoFar) -> bool:
    unknown = (CompanyStatus.NOT_ASKED, CompanyStatus.NOT_A_COMPANY, CompanyStatus.CANNOT_SAY)
    return so_far.axes.company.status not in unknown


#: What the claim itself answers, by the flag that would only ask it again.
_KNOWN: Mapping[str, Callable[[SoFar], bool]] = {
    "S1": lambda so_far: bool(so_far.reading.destinations),
    "S2": lambda so_far: bool(so_far.reading.jobs) and not so_far.told.scam_job,
    "S3": lambda so_far: _far_from_the_middle_east(so_far) or bool(so_far.reading.destinations and so_far.reading.jobs),
    "V2": _far_from_the_middle_east,
    "L5": _recruiter_is_known,
    "L9": lambda so_far: so_far.axes.contact.status is ContactStatus.LISTED,
}
