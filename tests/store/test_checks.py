from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import exc, update

from tests.store.samples import NOW
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
    DestinationAxis,
    DestinationStatus,
    Finding,
    MatchKind,
    NamedCompany,
    NextStep,
    OfferStatus,
    OrderAxis,
    OrderStatus,
    Question,
    RegisterStatus,
    RegisterView,
    Severity,
    SourceView,
    Understood,
)
from verify.store.checks import StoredCheck, load_check, load_checks, purge_checks, save_check, save_checks
from verify.store.engine import Engine, open_engine, writing
from verify.store.schema import migrate
from verify.store.tables import CHECKS

CODE = "7KQF-2M9X-4T"
EXPIRES = NOW + timedelta(days=30)
TYPED = ("81234567890", "rini@example.org", "Bu Rini Palsu", "operator jahit rahasia")


def _answer(code: str = CODE) -> Answer:
    return Answer(
        code=code,
        checked_at=NOW,
        on_date=date(2026, 11, 21),
        origin="ID",
        advice=Advice.CHECK_FIRST,
        company=CompanyAxis(
            status=CompanyStatus.ACTIVE,
            recorded_status="active",
            as_of=date(2026, 11, 20),
            agency=AgencyView(id="t:1", name="PT A", contacts=("+62215551234",), source="t", offices=("Malang",)),
            match=MatchKind.STRONG,
            confidence=0.98765,
            alignment=(("satrya", "satria"),),
            candidates=(CandidateView(id="t:2", name="PT B", status=CompanyStatus.REVOKED, confidence=0.5),),
            others=(NamedCompany(asked=TYPED[2], status=CompanyStatus.NOT_FOUND),),
        ),
        contact=ContactAxis(
            status=ContactStatus.UNLISTED,
            asked=(
                AskedContact(value=f"+62{TYPED[0]}", status=ContactStatus.UNLISTED),
                AskedContact(value=TYPED[1], status=ContactStatus.UNLISTED),
            ),
        ),
        order=OrderAxis(status=OrderStatus.FOUND, country="TW", job=TYPED[3]),
        destination=DestinationAxis(status=DestinationStatus.NO_RULE, country="TW"),
        offer=OfferStatus.HIGH,
        findings=(
            Finding(
                code="IMPERSONATION_POSSIBLE",
                axis=Axis.CONTACT,
                severity=Severity.HIGH,
                evidence={"contact": f"+62{TYPED[0]}", "name": "PT A"},
                as_of=date(2026, 11, 20),
            ),
        ),
        understood=Understood(
            companies=("PT A", TYPED[2]), phones=(f"+62{TYPED[0]}",), emails=(TYPED[1],), destination="TW", job=TYPED[3]
        ),
        missing=("offer",),
        questions=(Question(id="V1", text_id="Apakah …?", text_en="Did …?"),),
        next_steps=(NextStep(code="CALL_OFFICIAL_NUMBER", values=("+62215551234",)),),
        register=RegisterView(
            version=42,
            status=RegisterStatus.FRESH,
            sources=(
                SourceView(
                    source="t",
                    kind="agencies",
                    as_of=None,
                    rows=3,
                    sha256=None,
                    coverage="complete",
                    history="current",
                    fresh=True,
                ),
            ),
        ),
    )


def test_load_check_gives_the_redacted_answer_whole(engine: Engine) -> None:
    save_check(engine, _answer(), expires_at=EXPIRES)
    found = load_check(engine, CODE, now=NOW)
    assert found == StoredCheck(answer=_answer().redacted(), register_version=42, created_at=NOW, expires_at=EXPIRES)


def test_save_check_writes_nothing_that_was_typed(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'c.sqlite'}")
    migrate(engine)
    save_check(engine, _answer(), expires_at=EXPIRES)
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    engine.dispose()
    assert CODE.encode() in written
    assert [typed for typed in TYPED if typed.encode() in written] == []


@pytest.mark.parametrize(
    ("after", "there"),
    [(timedelta(0), True), (timedelta(days=30, seconds=-1), True), (timedelta(days=30), False)],
)
def test_load_check_gives_none_once_expired(engine: Engine, after: timedelta, there: bool) -> None:
    save_check(engine, _answer(), expires_at=EXPIRES)
    assert (load_check(engine, CODE, now=NOW + after) is not None) is there


def test_load_check_gives_none_for_an_unknown_code(engine: Engine) -> None:
    save_check(engine, _answer(), expires_at=EXPIRES)
    assert load_check(engine, "another", now=NOW) is None


def test_load_check_gives_none_for_what_another_schema_wrote(engine: Engine) -> None:
    save_check(engine, _answer(), expires_at=EXPIRES)
    with writing(engine) as connection:
        connection.execute(update(CHECKS).values(answer_schema="0", answer='{"old": true}'))
    assert load_check(engine, CODE, now=NOW) is None


def test_purge_checks_deletes_the_expired_only(engine: Engine) -> None:
    for number, days in enumerate((1, 2, 3)):
        save_check(engine, _answer(f"c{number}"), expires_at=NOW + timedelta(days=days))
    assert purge_checks(engine, now=NOW + timedelta(days=2)) == 2
    assert purge_checks(engine, now=NOW + timedelta(days=2)) == 0
    assert [load_check(engine, f"c{number}", now=NOW) is not None for number in range(3)] == [False, False, True]


def test_save_checks_keeps_many_answers_as_save_check_does_one(engine: Engine) -> None:
    answers = [_answer(f"7KQF-2M9X-{at:02}") for at in range(3)]
    save_checks(engine, answers, expires_at=EXPIRES)
    found = load_checks(engine, [*(one.code for one in answers), "0000-0000-00"], now=NOW)
    assert {code: kept.answer for code, kept in found.items()} == {one.code: one.redacted() for one in answers}
    assert found[answers[0].code] == load_check(engine, answers[0].code, now=NOW)
    assert load_checks(engine, [answers[0].code], now=EXPIRES) == {}
    save_checks(engine, [], expires_at=EXPIRES)


def test_save_checks_keeps_all_of_them_or_none(engine: Engine) -> None:
    with pytest.raises(exc.IntegrityError):
        save_checks(engine, [_answer(), _answer()], expires_at=EXPIRES)
    assert load_check(engine, CODE, now=NOW) is None
