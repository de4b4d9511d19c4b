from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.service import registers
from tests.service.conftest import Clock
from verify.core.agency import Register, Status
from verify.core.answer import Advice, Answer, CompanyStatus, ContactStatus, Now, RegisterStatus, decide
from verify.core.claim import Claim
from verify.core.index import RegisterIndex
from verify.core.rules import Rules
from verify.errors import BadInput, NotMigrated
from verify.service import checking, holding
from verify.service.checking import Checker
from verify.service.claims import Asked
from verify.service.codes import read_code
from verify.settings import Settings
from verify.store.engine import Engine, open_engine
from verify.store.register import load_register, register_stamp

LISTED = Claim(companies=("PT Karya Satria Abadi",), phones=("021-8304147",), destination="Taiwan")
COPIED = Claim(companies=("PT Karya Satria Abadi",), phones=("0812-3456-7890",))


def test_check_answers_from_the_register(checker: Checker) -> None:
    answer = checker.check(LISTED)
    assert answer.advice is Advice.NO_WARNING_FOUND
    assert read_code(answer.code) == answer.code
    assert answer.checked_at == registers.NOW


def test_check_keeps_only_the_redacted_answer(checker: Checker) -> None:
    answer = checker.check(COPIED)
    assert answer.understood.phones == ("+6281234567890",)
    stored = checker.stored(answer.code)
    assert stored is not None
    assert stored.answer == answer.redacted()
    assert stored.answer.understood.phones == ("…890",)
    assert stored.expires_at == registers.NOW + timedelta(days=30)


def test_check_keeps_nothing_when_told_so(checker: Checker) -> None:
    assert checker.stored(checker.check(COPIED, keep=False).code) is None


def test_check_gives_every_answer_its_own_code(checker: Checker) -> None:
    assert checker.check(COPIED).code != checker.check(COPIED).code


@pytest.mark.parametrize("change", [str.lower, lambda code: code.replace("-", ""), lambda code: f" {code} "])
def test_stored_forgives_how_a_code_is_typed(change: object, checker: Checker) -> None:
    assert callable(change)
    assert checker.stored(change(checker.check(COPIED).code)) is not None


@pytest.mark.parametrize("code", ["", "nonsense", "0000-0000-00000", "' OR 1=1 --"])
def test_stored_gives_none_for_a_code_nobody_has(code: str, checker: Checker) -> None:
    assert checker.stored(code) is None


def test_stored_forgets_when_the_retention_ends(checker: Checker, clock: Clock) -> None:
    code = checker.check(COPIED).code
    clock.moment += timedelta(days=30)
    assert checker.stored(code) is None
    assert checker.purge() == 1
    assert checker.purge() == 0


def test_stored_says_when_the_register_has_changed_the_answer(checker: Checker, engine: Engine, clock: Clock) -> None:
    code = checker.check(LISTED).code
    before = checker.stored(code)
    assert before is not None
    assert not before.changed
    revoked = replace(registers.agency(status=Status.REVOKED), status_from=date(2026, 11, 21))
    registers.put(engine, revoked, as_of=date(2026, 11, 21))
    after = checker.stored(code)
    assert after is not None
    assert after.changed
    assert after.status_now is CompanyStatus.REVOKED
    assert after.answer == before.answer


def test_stored_asks_the_register_anew_only_where_it_or_the_day_is_another(
    checker: Checker, engine: Engine, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    checker.stored(checker.check(LISTED).code)
    clock.moment += timedelta(seconds=10)
    code = checker.check(LISTED).code
    asked: list[Claim] = []

    def counted(claim: Claim, index: RegisterIndex, rules: Rules, *, now: Now) -> Answer:
        asked.append(claim)
        return decide(claim, index, rules, now=now)

    monkeypatch.setattr(checking, "decide", counted)
    stored = checker.stored(code)
    assert stored is not None
    assert (stored.status_now, stored.changed, asked) == (CompanyStatus.ACTIVE, False, [])
    clock.moment += timedelta(days=1)
    checker.stored(code)
    assert len(asked) == 1
    clock.moment -= timedelta(days=1)
    registers.put(
        engine,
        replace(registers.agency(status=Status.REVOKED), status_from=date(2026, 11, 21)),
        as_of=date(2026, 11, 21),
    )
    stored = checker.stored(code)
    assert stored is not None
    assert (stored.status_now, stored.changed, len(asked)) == (CompanyStatus.REVOKED, True, 2)


def test_stored_says_when_the_register_has_grown_too_old(checker: Checker, settings: Settings, clock: Clock) -> None:
    code = checker.check(LISTED).code
    clock.moment += timedelta(days=settings.check_retention_days - 1)
    stored = checker.stored(code)
    assert stored is not None
    assert stored.changed is False
    registers_age = clock.moment.date() - registers.DAY
    assert registers_age == timedelta(days=30), "still fresh on its last day"
    clock.moment += timedelta(hours=20)
    stored = checker.stored(code)
    assert stored is not None
    assert stored.status_now is CompanyStatus.UNKNOWN_STATUS
    assert stored.changed


@pytest.mark.parametrize(
    "claim",
    [
        Claim(licence_numbers=("81201141907610001",), phones=("021-8304147",)),
        Claim(companies=("PT Karya Satria Abadi",), on_date=date(2026, 5, 1)),
        Claim(companies=("PT Yang Tidak Ada Sama Sekali",)),
        Claim(phones=("0812-3456-7890",)),
    ],
)
def test_stored_reports_no_change_where_the_register_has_none(claim: Claim, checker: Checker) -> None:
    stored = checker.stored(checker.check(claim).code)
    assert stored is not None
    assert not stored.changed


def test_index_is_replaced_when_another_connection_moves_the_register(checker: Checker, settings: Settings) -> None:
    first = checker.index()
    assert checker.index() is first
    other = open_engine(settings.database_url)
    registers.put(other, registers.agency("PT Rona Gemilang"), as_of=date(2026, 11, 21))
    other.dispose()
    second = checker.index()
    assert second.version == first.version + 1
    assert checker.check(Claim(companies=("PT Rona Gemilang",))).company.status is CompanyStatus.ACTIVE


def test_index_sees_a_look_that_changed_no_row(checker: Checker, engine: Engine) -> None:
    first = checker.index()
    registers.put(engine, registers.agency(), as_of=date(2026, 11, 21))
    assert max(state.as_of for state in checker.index().sources if state.as_of) == date(2026, 11, 21)
    assert first.version == checker.index().version


def test_index_asks_the_store_at_most_once_a_second(
    engine: Engine, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Engine] = []

    def stamp(engine: Engine) -> tuple[int, int]:
        asked.append(engine)
        return register_stamp(engine)

    monkeypatch.setattr(holding, "register_stamp", stamp)
    checker = Checker(engine, settings)
    now = [100.0]
    monkeypatch.setattr("verify.service.holding.time.monotonic", lambda: now[0])
    for moment in (100.0, 100.5, 100.99, 101.0, 101.5, 102.5):
        now[0] = moment
        checker.index()
    assert len(asked) == 3


def test_index_serves_the_last_one_while_the_next_is_built(
    checker: Checker, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = checker.index()
    registers.put(engine, registers.agency("PT Rona Gemilang"), as_of=date(2026, 11, 21))
    building, go_on = threading.Event(), threading.Event()

    def slow(engine: Engine) -> Register:
        building.set()
        assert go_on.wait(10)
        return load_register(engine)

    monkeypatch.setattr(holding, "load_register", slow)
    builder = threading.Thread(target=checker.index)
    builder.start()
    assert building.wait(10)
    assert checker.index() is first
    go_on.set()
    builder.join(10)
    assert checker.index().version == first.version + 1


def test_index_is_built_once_for_threads_that_start_together(checker: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    loads: list[Engine] = []

    def load(engine: Engine) -> Register:
        loads.append(engine)
        return load_register(engine)

    monkeypatch.setattr(holding, "load_register", load)
    threads = [threading.Thread(target=checker.index) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert len(loads) == 1


def test_today_is_the_day_in_jakarta(checker: Checker, clock: Clock) -> None:
    clock.moment = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
    assert checker.check(LISTED).on_date == date(2026, 11, 21)
    clock.moment = datetime(2026, 11, 20, 16, 59, 59, tzinfo=UTC)
    assert checker.check(LISTED).on_date == date(2026, 11, 20)
    with pytest.raises(BadInput, match="on_date"):
        checker.read(Asked(on_date="2026-11-21"))


def test_read_knows_the_questions_of_the_rules(checker: Checker) -> None:
    assert checker.read(Asked(answers=(("V1", "yes"),))).answers[0][0] == "V1"
    with pytest.raises(BadInput, match="answers"):
        checker.read(Asked(answers=(("V99", "yes"),)))


def test_register_view_tells_age_and_emptiness(checker: Checker) -> None:
    view = checker.register_view()
    assert (view.status, view.as_of, view.age_days) == (RegisterStatus.FRESH, registers.DAY, 1)
    assert checker.register_view("PH").status is RegisterStatus.EMPTY


def test_index_refuses_a_database_without_tables(tmp_path: Path, settings: Settings) -> None:
    with pytest.raises(NotMigrated):
        Checker(open_engine(f"sqlite:///{tmp_path / 'new.sqlite'}"), settings).index()


def test_a_check_goes_all_the_way_on_both_databases(migrated_url: str, settings: Settings, clock: Clock) -> None:
    engine = open_engine(migrated_url)
    try:
        registers.put(engine, registers.agency())
        checker = Checker(engine, settings, clock=clock)
        answer = checker.check(COPIED)
        assert answer.contact.status is ContactStatus.UNLISTED
        stored = checker.stored(answer.code)
        assert stored is not None
        assert stored.answer.advice is Advice.CHECK_FIRST
        clock.moment += timedelta(days=31)
        assert checker.purge() == 1
    finally:
        engine.dispose()
