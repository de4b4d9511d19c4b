"""What each status of each axis may raise: the table behind the exhaustive tests, held against the code's own answers.

One `Outcome` is a status with the codes that come with it. The first of a status is the plain case. Severities and axes
are those of `policy.CODES`, but for red flags (config/indicators.csv) and for the one code that a job lifts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from verify.core.axes import Finding
from verify.core.message import Reading
from verify.core.statuses import (
    Advice,
    Axis,
    CompanyStatus,
    ContactStatus,
    DestinationStatus,
    LicenceStatus,
    OfferStatus,
    OrderStatus,
    RegisterStatus,
    Severity,
)
from verify.core.verdict.policy import CODES, Axes, settle, unmet, weigh

FLAGS = {
    "FLAG_V1": Severity.CRITICAL,
    "FLAG_M4": Severity.HIGH,
    "FLAG_C1": Severity.HIGH,
    "FLAG_M6": Severity.MEDIUM,
    "FLAG_S4": Severity.LOW,
}
LIFTED = {"DESTINATION_NO_COOPERATION": Severity.CRITICAL}


@dataclass(frozen=True)
class Outcome:
    """A status and the findings that came with it."""

    status: StrEnum
    findings: tuple[Finding, ...] = ()


def finding(code: str, axis: Axis, *, fact: str = "", lifted: bool = False) -> Finding:
    """A finding of `code` as the rules weigh it."""
    severity = LIFTED[code] if lifted else FLAGS[code] if code in FLAGS else CODES[code][0]
    return Finding(code=code, axis=axis, severity=severity, fact=fact or code)


def _of(axis: Axis, rows: Sequence[tuple[StrEnum, str]]) -> tuple[Outcome, ...]:
    """Rows of a status and its codes; codes joined by "=" are one fact, a star lifts a code."""
    return tuple(
        Outcome(
            status,
            tuple(
                finding(code.strip("*"), axis, fact=fact, lifted=code.endswith("*"))
                for fact in codes.split()
                for code in fact.split("=")
            ),
        )
        for status, codes in rows
    )


COMPANY = _of(
    Axis.COMPANY,
    (
        (CompanyStatus.ACTIVE, ""),
        (CompanyStatus.ACTIVE, "PAST_SANCTION"),
        (CompanyStatus.ACTIVE, "LICENCE_WARNED"),
        (CompanyStatus.ACTIVE, "LICENCE_OTHER_KIND"),
        (CompanyStatus.ACTIVE, "DEPOSIT_CASHED"),
        (CompanyStatus.ACTIVE, "BRANCH_CLOSED"),
        (CompanyStatus.ACTIVE, "LICENCE_REVOKED"),  # of a past day: what is known today is told too
        (CompanyStatus.SUSPENDED, "LICENCE_SUSPENDED"),
        (CompanyStatus.PARTLY_SUSPENDED, "LICENCE_PARTLY_SUSPENDED"),
        (CompanyStatus.REVOKED, "LICENCE_REVOKED"),
        (CompanyStatus.EXPIRED, "LICENCE_EXPIRED"),
        (CompanyStatus.RETURNED, "LICENCE_RETURNED"),
        (CompanyStatus.NOT_YET_LICENSED, "LICENCE_NOT_YET"),
        (CompanyStatus.UNKNOWN_STATUS, "STATUS_UNKNOWN"),
        (CompanyStatus.UNKNOWN_STATUS, "SANCTION_END_UNCONFIRMED"),
        (CompanyStatus.SIMILAR, "COMPANY_SIMILAR"),
        (CompanyStatus.AMBIGUOUS, "COMPANY_AMBIGUOUS"),
        (CompanyStatus.AMBIGUOUS, "COMPANY_AMBIGUOUS LICENCE_REVOKED"),
        (CompanyStatus.AMBIGUOUS, "COMPANY_AMBIGUOUS NO_COMPANY_NAMED"),  # several hold the licence number
        (CompanyStatus.NOT_FOUND, "COMPANY_NOT_FOUND"),
        (CompanyStatus.CANNOT_SAY, ""),
        (CompanyStatus.NOT_A_COMPANY, "NOT_A_COMPANY"),
        (CompanyStatus.WRONG_KIND, "COMPANY_WRONG_KIND"),
        (CompanyStatus.NOT_ASKED, ""),
        (CompanyStatus.NOT_ASKED, "NO_COMPANY_NAMED"),
        (CompanyStatus.NOT_ASKED, "NO_COMPANY_NAMED LICENCE_SUSPENDED"),  # of the owner of a number
    ),
)
CONTACT = _of(
    Axis.CONTACT,
    (
        (ContactStatus.LISTED, ""),
        (ContactStatus.LISTED_OTHER, "CONTACT_LISTED_OTHER=IMPERSONATION_POSSIBLE"),
        (ContactStatus.LISTED_OTHER, "CONTACT_LISTED_OTHER"),
        (ContactStatus.LISTED_OTHER, ""),  # did you mean
        (ContactStatus.NEAR_LISTED, "CONTACT_NEAR_LISTED=IMPERSONATION_POSSIBLE"),
        (ContactStatus.NEAR_LISTED, "CONTACT_NEAR_LISTED"),
        (ContactStatus.UNLISTED, "IMPERSONATION_POSSIBLE"),
        (ContactStatus.UNLISTED, "CONTACT_UNLISTED"),
        (ContactStatus.UNLISTED, "BRANCH_CLOSED"),
        (ContactStatus.NO_CONTACTS_ON_RECORD, "CONTACT_NOT_ON_RECORD"),
        (ContactStatus.INVALID, ""),
        (ContactStatus.CANNOT_SAY, ""),
        (ContactStatus.NOT_ASKED, ""),
    ),
)
LICENCE = _of(
    Axis.LICENCE,
    (
        (LicenceStatus.MATCHES, ""),
        (LicenceStatus.OTHER_COMPANY, "LICENCE_NUMBER_OF_OTHER"),
        (LicenceStatus.NOT_FOUND, "LICENCE_NUMBER_NOT_FOUND"),
        (LicenceStatus.CANNOT_SAY, ""),
        (LicenceStatus.NOT_ASKED, ""),
    ),
)
ORDER = _of(
    Axis.ORDER,
    (
        (OrderStatus.FOUND, ""),
        (OrderStatus.EXPIRED, "ORDER_EXPIRED"),
        (OrderStatus.OTHER_JOB, "ORDER_OTHER_JOB"),
        (OrderStatus.NOT_FOUND, "ORDER_NOT_FOUND"),
        (OrderStatus.NO_DATA, "ORDER_NO_DATA"),
        (OrderStatus.NOT_ASKED, ""),
    ),
)
DESTINATION = _of(
    Axis.DESTINATION,
    (
        (DestinationStatus.CLOSED, "DESTINATION_CLOSED"),
        (DestinationStatus.RESTRICTED, "DESTINATION_RESTRICTED"),
        (DestinationStatus.NO_COOPERATION, "DESTINATION_NO_COOPERATION"),
        (DestinationStatus.NO_COOPERATION, "DESTINATION_NO_COOPERATION*"),
        (DestinationStatus.NO_RULE, ""),
        (DestinationStatus.NOT_ASKED, ""),
    ),
)
OFFER = _of(
    Axis.OFFER,
    (
        (OfferStatus.CRITICAL, "FLAG_V1"),
        (OfferStatus.HIGH, "FLAG_M4"),
        (OfferStatus.HIGH, "FLAG_M4 FLAG_C1"),
        (OfferStatus.MEDIUM, "FLAG_M6"),
        (OfferStatus.NONE, ""),
        (OfferStatus.NONE, "FLAG_S4"),
        (OfferStatus.NOT_ASKED, ""),
    ),
)
REGISTER = _of(
    Axis.REGISTER,
    (
        (RegisterStatus.FRESH, ""),
        (RegisterStatus.STALE, "REGISTER_STALE"),
        (RegisterStatus.EMPTY, ""),
        (RegisterStatus.UNAVAILABLE, ""),
    ),
)
#: Every axis with its outcomes, in the order of `Axes`.
OUTCOMES: dict[Axis, tuple[Outcome, ...]] = {
    Axis.COMPANY: COMPANY,
    Axis.CONTACT: CONTACT,
    Axis.LICENCE: LICENCE,
    Axis.ORDER: ORDER,
    Axis.DESTINATION: DESTINATION,
    Axis.OFFER: OFFER,
    Axis.REGISTER: REGISTER,
}


def advise(findings: Iterable[Finding], axes: Axes, reading: Reading, *, today: bool) -> Advice:
    """The advice as `judge` comes to it."""
    return settle(weigh(findings, unmet(axes, reading, today=today)))
