"""Answers as core would give them, for the tests of their wording."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from verify.core.answer import (
    Advice,
    AgencyView,
    Answer,
    AskedContact,
    Axis,
    CandidateView,
    CompanyAxis,
    CompanyStatus,
    ContactAxis,
    ContactStatus,
    Finding,
    NextStep,
    OrderAxis,
    OrderStatus,
    Question,
    RegisterStatus,
    RegisterView,
    Severity,
    SourceView,
)

DAY = date(2026, 11, 19)
KARYA = AgencyView(id="test:1", name="PT Karya Satria Abadi", contacts=("+622183041470",), source="test")


def answer(advice: Advice, **parts: Any) -> Answer:  # noqa: ANN401 - any field of an Answer
    """An answer of 21 November 2026 over a fresh register as of 19 November."""
    source = SourceView(
        source="test",
        kind="agencies",
        as_of=DAY,
        rows=424,
        sha256="ab" * 32,
        coverage="complete",
        history="current",
        fresh=True,
    )
    return Answer(
        code="7KQF-2M9X-4TA3B",
        checked_at=datetime(2026, 11, 21, 3, 4, 5, 678, tzinfo=UTC),
        on_date=date(2026, 11, 21),
        origin="ID",
        advice=advice,
        **{
            "register": RegisterView(version=42, status=RegisterStatus.FRESH, as_of=DAY, age_days=2, sources=(source,)),
            **parts,
        },
    )


def finding(code: str, axis: Axis, severity: Severity, **evidence: str) -> Finding:
    """A finding of the source `test` on 19 November 2026."""
    return Finding(code=code, axis=axis, severity=severity, evidence=evidence, source="test", as_of=DAY)


def company(status: CompanyStatus, **parts: Any) -> CompanyAxis:  # noqa: ANN401 - any field of the axis
    """The company axis with PT Karya Satria Abadi matched."""
    return CompanyAxis(status=status, agency=KARYA, as_of=DAY, **parts)


COPIED_NAME = answer(
    Advice.CHECK_FIRST,
    company=company(CompanyStatus.ACTIVE),
    contact=ContactAxis(
        status=ContactStatus.UNLISTED, asked=(AskedContact(value="+628123456789", status=ContactStatus.UNLISTED),)
    ),
    findings=(
        finding(
            "IMPERSONATION_POSSIBLE",
            Axis.CONTACT,
            Severity.HIGH,
            name="PT Karya Satria Abadi",
            contact="+628123456789",
            numbers="+622183041470",
        ),
    ),
    next_steps=(NextStep(code="CALL_OFFICIAL_NUMBER", values=("+622183041470",)), NextStep(code="HELP_LINES")),
    questions=(Question(id="V1", text_id="Apakah visanya visa wisata?", text_en="Tourist visa?"),),
    missing=("order", "offer"),
)
REVOKED = answer(
    Advice.DO_NOT_PROCEED,
    company=company(CompanyStatus.REVOKED),
    findings=(
        finding("PAST_SANCTION", Axis.COMPANY, Severity.LOW, name="PT Multi Intan Amanah Internasional"),
        finding("IMPERSONATION_POSSIBLE", Axis.CONTACT, Severity.HIGH, contact="…789"),
        finding(
            "LICENCE_REVOKED",
            Axis.COMPANY,
            Severity.CRITICAL,
            name="PT Multi Intan Amanah Internasional",
            date="2026-01-29",
            decree="Keputusan Menteri 96/2026",
        ),
    ),
    next_steps=(NextStep(code="CALL_KP2MI"), NextStep(code="KEEP_EVIDENCE")),
)
LOOK_ALIKE = answer(
    Advice.CHECK_FIRST,
    company=CompanyAxis(
        status=CompanyStatus.SIMILAR,
        candidates=(
            CandidateView(id="test:1", name="PT Karya Satria Abadi", status=CompanyStatus.ACTIVE, confidence=0.71),
        ),
    ),
    findings=(
        finding(
            "COMPANY_SIMILAR",
            Axis.COMPANY,
            Severity.HIGH,
            asked="PT Karya Satria Abadi Mandiri",
            names="PT Karya Satria Abadi",
        ),
    ),
)
ONLY_A_PERSON = answer(Advice.CHECK_FIRST, findings=(finding("NO_COMPANY_NAMED", Axis.COMPANY, Severity.MEDIUM),))
ONLY_A_PHONE = answer(
    Advice.CHECK_FIRST,
    contact=ContactAxis(
        status=ContactStatus.LISTED,
        agencies=(CandidateView(id="test:1", name="PT Karya Satria Abadi", status=CompanyStatus.ACTIVE),),
    ),
    findings=(finding("NO_COMPANY_NAMED", Axis.COMPANY, Severity.MEDIUM),),
)
NOTHING_FOUND = answer(
    Advice.NO_WARNING_FOUND,
    company=company(CompanyStatus.ACTIVE),
    contact=ContactAxis(status=ContactStatus.LISTED),
    order=OrderAxis(status=OrderStatus.FOUND, country="TW", valid_until=date(2026, 12, 31), as_of=DAY),
    missing=("offer",),
    next_steps=(NextStep(code="SHOW_CONTRACT"),),
)
NOTHING_GIVEN = answer(Advice.CANNOT_TELL, missing=("company", "contact", "offer"))
OLD_LIST = answer(
    Advice.CANNOT_TELL,
    company=company(CompanyStatus.UNKNOWN_STATUS),
    missing=("contact",),
    withheld=("company_active", "contact_listed"),
)
EVERY = {
    "copied name": COPIED_NAME,
    "revoked": REVOKED,
    "look-alike": LOOK_ALIKE,
    "only a person": ONLY_A_PERSON,
    "only a phone": ONLY_A_PHONE,
    "nothing found": NOTHING_FOUND,
    "nothing given": NOTHING_GIVEN,
    "old list": OLD_LIST,
}
