from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from verify.core.statuses import Advice
from verify.service.officers.decisions import About, Decisions, Problem, Wish, new_id
from verify.settings import Settings
from verify.store.decisions import Decision, Outcome, Paper, Reason
from verify.store.engine import Engine, open_engine
from verify.store.officers import Office, Officer, Role, add_account, add_office

#: 23.30 in Jakarta, on the 22nd of November.
LATE = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
ABOUT = About(code="7KQF-2M9X-4TA3B", advice=Advice.CHECK_FIRST)


class Clock:
    """A clock that stands still until it is moved."""

    now = LATE

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def engine(migrated_settings: Settings) -> Iterator[Engine]:
    engine = open_engine(migrated_settings.database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def decisions(engine: Engine, migrated_settings: Settings, clock: Clock) -> Decisions:
    return Decisions(engine, migrated_settings, clock=clock)


def _officer(engine: Engine, name: str = "o1") -> Officer:
    office = Office(id=name, name=name, area="52")
    add_office(engine, office, at=LATE)
    officer = Officer(id=f"a-{name}", login=name, name="Petugas", role=Role.DESK, office=office)
    add_account(engine, officer, password_hash=None, at=LATE)
    return officer


def _kept(made: Decision | Problem) -> Decision:
    assert isinstance(made, Decision)
    return made


@pytest.mark.parametrize(
    ("sent", "problem"),
    [
        (("", (), ()), Problem.NO_OUTCOME),
        (("tolak", ("coached",), ()), Problem.NO_OUTCOME),
        (("refused", (), ("city",)), Problem.NO_REASON),
        (("refused", ("looks poor",), ()), Problem.NO_REASON),
        (("referred_bp3mi", (), ()), Problem.NO_REASON),
        (("referred_police", (), ()), Problem.NO_REASON),
        (("papers", (), ()), Problem.NOTHING_MISSING),
    ],
)
def test_record_says_what_is_wrong_and_keeps_nothing(
    decisions: Decisions, engine: Engine, sent: tuple[str, tuple[str, ...], tuple[str, ...]], problem: str
) -> None:
    officer = _officer(engine)
    wish = Wish(id=new_id(), outcome=sent[0], reasons=sent[1], missing=sent[2])
    assert decisions.record(wish, ABOUT, officer) is problem
    assert decisions.day(date(2026, 11, 22), officer).lines == ()


@pytest.mark.parametrize(
    ("outcome", "reasons", "missing"),
    [
        ("continue", (), ()),
        ("papers", (), ("city",)),
        ("papers", ("other_papers",), ()),
        ("refused", ("coached", "coached", "nonsense"), ("recommendation", "country", "0812")),
    ],
)
def test_record_keeps_words_of_ours_alone(
    decisions: Decisions, engine: Engine, outcome: str, reasons: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    made = _kept(
        decisions.record(Wish(id="x", outcome=outcome, reasons=reasons, missing=missing), ABOUT, _officer(engine))
    )
    assert made.outcome is Outcome(outcome)
    assert made.reasons == tuple(one for one in Reason if one.value in reasons)
    assert made.missing == tuple(one for one in Paper if one.value in missing)
    assert (made.code, made.advice, made.at) == (ABOUT.code, ABOUT.advice, LATE)


def test_record_takes_a_form_sent_twice_once_and_another_offices_id_for_none(
    decisions: Decisions, engine: Engine
) -> None:
    mine, theirs = _officer(engine), _officer(engine, "o2")
    wish = Wish(id=new_id(), outcome="continue")
    first = _kept(decisions.record(wish, ABOUT, mine))
    again = _kept(decisions.record(replace(wish, outcome="refused", reasons=("coached",)), ABOUT, mine))
    assert again == first
    other = _kept(decisions.record(wish, ABOUT, theirs))
    assert other.id != first.id
    assert decisions.one(other.id, theirs) == other
    assert decisions.one(first.id, theirs) is None


def test_day_is_that_of_the_zone_and_counts_the_last_decision_on_a_check(
    decisions: Decisions, engine: Engine, clock: Clock
) -> None:
    officer, stranger = _officer(engine), _officer(engine, "o2")
    decisions.record(Wish(id=new_id(), outcome="continue"), ABOUT, officer)
    clock.now += timedelta(minutes=20)
    decisions.record(Wish(id=new_id(), outcome="refused", reasons=("coached",)), ABOUT, officer)
    decisions.record(Wish(id=new_id(), outcome="continue"), ABOUT, stranger)
    clock.now += timedelta(minutes=20)
    decisions.record(Wish(id=new_id(), outcome="continue"), ABOUT, officer)
    day = decisions.day(date(2026, 11, 22), officer)
    assert [(one.at.strftime("%H.%M"), one.replaced) for one in day.lines] == [("23.30", True), ("23.50", False)]
    assert day.outcomes == {Outcome.REFUSED: 1}
    assert day.advices == {Advice.CHECK_FIRST: 1}
    assert len(decisions.day(date(2026, 11, 23), officer).lines) == 1
    assert decisions.today() == date(2026, 11, 23)
    assert decisions.local(LATE).tzinfo == ZoneInfo("Asia/Jakarta")


def test_purge_deletes_after_twenty_four_months(
    decisions: Decisions, engine: Engine, clock: Clock, settings: Settings
) -> None:
    assert settings.decision_retention_days == 730
    officer = _officer(engine)
    decisions.record(Wish(id=new_id(), outcome="continue"), ABOUT, officer)
    clock.now += timedelta(days=729)
    assert decisions.purge() == 0
    clock.now += timedelta(days=1)
    assert decisions.purge() == 1
