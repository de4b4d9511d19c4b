"""The offer itself: red flags raised by what a person answered or by what the message says (config/indicators.csv).

No fee is a red flag by itself (domain.md §1.6): what counts is who asks for it, when, and to whose account it goes.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from verify.core.claim import Reply
from verify.core.facts import Mark
from verify.core.statuses import OfferStatus, Severity

_COLUMNS = [
    "id",
    "indicator",
    "question_id",
    "question_en",
    "asked_of",
    "severity",
    "severity_rule",
    "legal_basis",
    "sources",
]

#: Raised only as codes of other axes, never as flags (contract §1.3).
AXIS_ONLY = frozenset({"L1", "L2", "L4", "L7"})

#: The severity that a companion, another flag or a circumstance, lifts a flag to: column `severity_rule` of
#: indicators.csv, coded.
_LIFTED: Mapping[tuple[str, str], Severity] = {
    ("M1", "A1"): Severity.CRITICAL,
    ("S1", "S2"): Severity.CRITICAL,
    ("S2", "S1"): Severity.CRITICAL,
    ("C4", "S1"): Severity.HIGH,
    ("K1", Mark.ABROAD): Severity.CRITICAL,
    ("S4", Mark.COMMISSION): Severity.MEDIUM,
    ("R1", Mark.HIDDEN_WAY): Severity.CRITICAL,
}
_WEIGHT = {s: at for at, s in enumerate((Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One red flag with its reviewed question, base severity and basis."""

    id: str
    question_id: str
    question_en: str
    asked_of: tuple[str, ...]
    severity: Severity
    basis: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that is known of an offer: the answers, and what the message says by flag, with its words.

    `risky_country` and `scam_job` are what the claim itself shows of S1 and S2.
    """

    replies: Mapping[str, Reply] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    marks: frozenset[Mark] = frozenset()
    risky_country: bool = False
    scam_job: bool = False

    def holds(self, flag: str) -> bool:
        """Whether a flag is raised. A "no" takes back nothing that the message says; "unknown" is no answer."""
        return self.replies.get(flag) is Reply.YES or flag in self.said

    def companions(self) -> frozenset[str]:
        """Everything that can lift the severity of a flag."""
        raised = {name for name, reply in self.replies.items() if reply is Reply.YES} | set(self.said) | self.marks
        shown = {"S1"} if self.risky_country else set()
        return frozenset(raised | shown | ({"S2"} if self.scam_job else set()))


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag that was raised, at the severity the rest gives it; `words` are the message's own, if it said so."""

    indicator: Indicator
    severity: Severity
    words: str | None = None


def read_indicators(csv_text: str) -> tuple[Indicator, ...]:
    """Read config/indicators.csv. Another header, or a severity outside the contract's, is a ValueError."""
    reader = csv.DictReader(csv_text.splitlines())
    if reader.fieldnames != _COLUMNS:
        message = f"indicators.csv: the columns must be {_COLUMNS}, not {reader.fieldnames}"
        raise ValueError(message)
    return tuple(
        Indicator(
            id=row["id"],
            question_id=row["question_id"],
            question_en=row["question_en"],
            asked_of=tuple(row["asked_of"].split()),
            severity=Severity(row["severity"]),
            basis=row["legal_basis"],
            source=row["sources"],
        )
        for row in reader
    )


def raise_flags(indicators: Iterable[Indicator], told: Told) -> tuple[Flag, ...]:
    """The flags that hold, each at its severity, in the order of the indicators."""
    companions = told.companions()
    return tuple(
        Flag(one, severity_with(one, companions), told.said.get(one.id))
        for one in indicators
        if told.holds(one.id) and one.id not in AXIS_ONLY
    )


def severity_with(indicator: Indicator, companions: Iterable[str]) -> Severity:
    """How much a flag weighs beside the others and the circumstances (`Told.companions`)."""
    lifted = [_LIFTED[indicator.id, one] for one in companions if (indicator.id, one) in _LIFTED]
    return min([indicator.severity, *lifted], key=_WEIGHT.__getitem__) if lifted else indicator.severity


def offer_status(flags: Iterable[Flag], replies: Mapping[str, Reply]) -> OfferStatus:
    """The worst flag raised; `none` if questions were answered and nothing weighs; else `not_asked`."""
    worst = min((flag.severity for flag in flags), key=_WEIGHT.__getitem__, default=None)
    if worst in (Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM):
        return OfferStatus(worst.value)
    answered = any(reply is not Reply.UNKNOWN for name, reply in replies.items() if name not in AXIS_ONLY)
    return OfferStatus.NONE if answered else OfferStatus.NOT_ASKED
