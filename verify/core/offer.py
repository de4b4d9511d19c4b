"""The offer itself: red flags raised by what a person answered (config/indicators.csv, contract §1.3)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from verify.core.axes import Question
from verify.core.claim import Reply
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
_AXIS_ONLY = frozenset({"L1", "L2", "L4", "L7"})

#: The severity that a companion's `yes` lifts a flag to: column `severity_rule` of indicators.csv, coded.
_LIFTED = {
    ("M1", "A1"): Severity.CRITICAL,
    ("S1", "S2"): Severity.CRITICAL,
    ("S2", "S1"): Severity.CRITICAL,
    ("C4", "S1"): Severity.HIGH,
}
_ASKED_OF_A_FAMILY = "W"
_MOST_QUESTIONS = 8
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


@dataclass(frozen=True, slots=True)
class Flag:
    """A red flag that was raised, at the severity the other answers give it."""

    indicator: Indicator
    severity: Severity


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


def raise_flags(
    indicators: Iterable[Indicator],
    replies: Mapping[str, Reply],
    *,
    risky_country: bool = False,
    scam_job: bool = False,
) -> tuple[Flag, ...]:
    """The flags of every `yes`. `risky_country` and `scam_job` are what the claim itself shows of S1 and S2."""
    yes = {name for name, reply in replies.items() if reply is Reply.YES}
    holds = yes | ({"S1"} if risky_country else set()) | ({"S2"} if scam_job else set())
    return tuple(Flag(one, _severity(one, holds)) for one in indicators if one.id in yes and one.id not in _AXIS_ONLY)


def _severity(indicator: Indicator, holds: set[str]) -> Severity:
    lifted = [s for (name, companion), s in _LIFTED.items() if name == indicator.id and companion in holds]
    return min([indicator.severity, *lifted], key=_WEIGHT.__getitem__)


def offer_status(flags: Iterable[Flag], replies: Mapping[str, Reply]) -> OfferStatus:
    """The worst flag raised; `none` if questions were answered and nothing weighs; else `not_asked`."""
    worst = min((flag.severity for flag in flags), key=_WEIGHT.__getitem__, default=None)
    if worst in (Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM):
        return OfferStatus(worst.value)
    answered = any(reply is not Reply.UNKNOWN for name, reply in replies.items() if name not in _AXIS_ONLY)
    return OfferStatus.NONE if answered else OfferStatus.NOT_ASKED


def open_questions(indicators: Iterable[Indicator], replies: Mapping[str, Reply]) -> tuple[Question, ...]:
    """At most eight questions a family could answer and has not, the gravest first."""
    asked = [one for one in indicators if _ASKED_OF_A_FAMILY in one.asked_of and one.id not in _AXIS_ONLY]
    still = sorted((one for one in asked if one.id not in replies), key=lambda one: _WEIGHT[one.severity])
    return tuple(Question(id=o.id, text_id=o.question_id, text_en=o.question_en) for o in still[:_MOST_QUESTIONS])
