from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from verify.service.correcting import LONGEST, Corrections, Problem, Wish, legible
from verify.settings import Settings
from verify.store.corrections import Correction, Role
from verify.store.engine import open_engine
from verify.store.register import register_stamp

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)
WHOLE = Wish(
    agency_id="t:1",
    company="PT A",
    wrong="Izin kami tidak dicabut.",
    proof="Keputusan 12/2025",
    role="company",
    answer_to="kantor@a.example",
)


@dataclass
class Clock:
    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def corrections(migrated_settings: Settings, clock: Clock) -> Iterator[Corrections]:
    engine = open_engine(migrated_settings.database_url)
    yield Corrections(engine, migrated_settings, clock=clock)
    assert register_stamp(engine) == (0, 0), "a request changed the register"
    engine.dispose()


def _with(**changes: str) -> Wish:
    return Wish(**{name: getattr(WHOLE, name) for name in (*LONGEST, "role", "agency_id")} | changes)


def test_file_keeps_a_request_as_long_as_the_setting_says(corrections: Corrections, clock: Clock) -> None:
    kept = corrections.file(WHOLE)
    assert isinstance(kept, Correction)
    assert (kept.role, kept.created_at, kept.expires_at) == (Role.COMPANY, NOW, NOW + timedelta(days=90))
    assert corrections.listed() == (kept,)
    clock.now += timedelta(days=90)
    assert corrections.listed() == ()
    assert (corrections.purge(), corrections.purge()) == (1, 0)


def test_file_gives_every_request_a_number_of_its_own(corrections: Corrections) -> None:
    for _ in range(20):
        corrections.file(WHOLE)
    numbers = {one.number for one in corrections.listed()}
    assert len(numbers) == 20
    assert all(len(number) == 9 and number[4] == "-" for number in numbers)


@pytest.mark.parametrize(
    ("changes", "problems"),
    [
        ({"company": " "}, {"company": Problem.MISSING}),
        ({"wrong": "\u200b\n"}, {"wrong": Problem.MISSING}),
        ({"proof": ""}, {"proof": Problem.MISSING}),
        ({"role": "king"}, {"role": Problem.MISSING}),
        ({"role": ""}, {"role": Problem.MISSING}),
        ({"answer_to": "saya"}, {"answer_to": Problem.UNREACHABLE}),
        ({"answer_to": "saya@kantor"}, {"answer_to": Problem.UNREACHABLE}),
        ({"answer_to": "081234"}, {"answer_to": Problem.UNREACHABLE}),
        ({"wrong": "x" * 3001}, {"wrong": Problem.TOO_LONG}),
        ({"company": "x" * 201, "proof": ""}, {"company": Problem.TOO_LONG, "proof": Problem.MISSING}),
    ],
)
def test_file_says_field_by_field_what_is_wrong_and_keeps_nothing(
    corrections: Corrections, changes: dict[str, str], problems: dict[str, Problem]
) -> None:
    assert corrections.file(_with(**changes)) == problems
    assert corrections.listed() == ()


def test_file_names_the_problems_in_the_order_of_the_form(corrections: Corrections) -> None:
    found = corrections.file(Wish())
    assert not isinstance(found, Correction)
    assert list(found) == ["company", "wrong", "proof", "role", "answer_to"]


@pytest.mark.parametrize("answer_to", ["a@b.id", "Budi, 0812-3456-7890", "(021) 830-4147", "WA +62 812 3456 789"])
def test_file_takes_any_address_that_can_be_answered(corrections: Corrections, answer_to: str) -> None:
    assert isinstance(corrections.file(_with(answer_to=answer_to)), Correction)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  a\r\nb\rc\td  ", "a\nb\nc d"),
        ("\x1b[31mmerah\x1b[0m\x00", "[31mmerah[0m"),
        ("abc\u202edcba\u200b\ufeff", "abcdcba"),
        ("rusak \ud800 sini", "rusak  sini"),
        ("Ñandú “é” 中文", "Ñandú “é” 中文"),
    ],
)
def test_legible_leaves_out_what_shows_nothing_or_steers_a_screen(written: str, kept: str) -> None:
    assert legible(written) == kept
