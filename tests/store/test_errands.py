from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from verify.core.agency import Coverage, Kind
from verify.store.engine import Engine, reading
from verify.store.errand_rows import Ending, Result, Sample, State, Tally, What, Wish, Words
from verify.store.errands import (
    STALE_AFTER,
    close_errand,
    close_half_done,
    close_stale,
    errands_of_plan,
    errands_of_run,
    find_errand,
    forget_errands,
    leave_errand,
    list_errands,
    open_errands,
    release_errand,
    take_errand,
    withdraw_errand,
)
from verify.store.runs import Outcome, Refusal, RejectedRow, RunResult, Terms, finish_run, start_run
from verify.store.tables import ERRANDS

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
FILE = Words(
    source="id-province-ntb",
    kind=Kind.AGENCIES,
    as_of=date(2026, 11, 20),
    coverage=Coverage.PARTIAL,
    suffix=".csv",
    sha256="ab" * 32,
)


def wish(
    what: What = What.PLAN, words: Words = FILE, *, document: bytes | None = b"name\n", at: datetime = NOW
) -> Wish:
    return Wish(what=what, words=words, asked_by="rina (BP3MI NTB)", asked_at=at, document=document)


def _documents(engine: Engine) -> list[bytes | None]:
    with reading(engine) as connection:
        return [row.document for row in connection.execute(select(ERRANDS.c.document).order_by(ERRANDS.c.id))]


@pytest.mark.parametrize(
    ("what", "words"),
    [
        (What.PLAN, FILE),
        (What.IMPORT, replace(FILE, plan=7, coverage=None)),
        (What.ACCEPT, Words(run=12, because="Dicocokkan dengan kantor provinsi")),
        (What.ROLLBACK, Words(version=3, because="Berkas dari kantor lain")),
    ],
)
def test_leave_errand_keeps_every_word(engine: Engine, what: What, words: Words) -> None:
    number = leave_errand(engine, wish(what, words))
    kept = find_errand(engine, number)
    assert kept is not None
    assert (kept.what, kept.words, kept.state) == (what, words, State.WAITING)
    assert (kept.asked_by, kept.asked_at, kept.result) == ("rina (BP3MI NTB)", NOW, None)
    assert find_errand(engine, number + 1) is None


def test_take_errand_gives_the_oldest_once_and_with_its_file(engine: Engine) -> None:
    first, second = (leave_errand(engine, wish(document=body)) for body in (b"one", b"two"))
    taken = take_errand(engine, after=0, at=NOW)
    assert taken is not None
    assert (taken.errand.id, taken.errand.state, taken.document) == (first, State.BEING_DONE, b"one")
    next_one = take_errand(engine, after=0, at=NOW)
    assert next_one is not None
    assert (next_one.errand.id, next_one.document) == (second, b"two")
    assert take_errand(engine, after=0, at=NOW) is None
    release_errand(engine, first, at=NOW + timedelta(seconds=5))
    released = find_errand(engine, first)
    assert released is not None
    assert (released.state, released.held_at) == (State.WAITING, NOW + timedelta(seconds=5))
    assert take_errand(engine, after=first, at=NOW) is None, "what waits again is not met twice in one round"
    assert take_errand(engine, after=0, at=NOW) is not None


def test_take_errand_gives_no_errand_to_two_readers(engine: Engine) -> None:
    numbers = [leave_errand(engine, wish()) for _ in range(8)]

    def read(_reader: int) -> list[int]:
        found = []
        while (taken := take_errand(engine, after=0, at=NOW)) is not None:
            found.append(taken.errand.id)
        return found

    with ThreadPoolExecutor(4) as readers:
        taken = [number for found in readers.map(read, range(4)) for number in found]
    assert sorted(taken) == numbers


def test_close_errand_keeps_the_first_answer_and_forgets_the_file(engine: Engine) -> None:
    number = leave_errand(engine, wish())
    tally = Tally(
        as_of=date(2026, 11, 20),
        added=3,
        changed=2,
        removed=1,
        same=40,
        rejected=1,
        reasons=(Refusal("shrink", "The register would shrink."),),
        rows=(RejectedRow(4, "name is blank", '{"name": ""}'),),
        samples=(Sample("added", "id-province-ntb:9", "PT Baru"),),
    )
    answer = Result(Ending.REFUSED, "The register would shrink.", 12, tally)
    close_errand(engine, number, result=answer, at=NOW)
    close_errand(engine, number, result=Result(Ending.APPLIED), at=NOW + timedelta(hours=1))
    kept = find_errand(engine, number)
    assert kept is not None
    assert (kept.state, kept.result, kept.done_at) == (State.DONE, answer, NOW)
    assert _documents(engine) == [None]
    assert errands_of_run(engine, 12) == (kept,)
    assert open_errands(engine) == ()


def test_withdraw_errand_is_too_late_once_it_is_taken(engine: Engine) -> None:
    first, second = leave_errand(engine, wish()), leave_errand(engine, wish())
    taken = take_errand(engine, after=0, at=NOW)
    assert taken is not None
    assert not withdraw_errand(engine, first, at=NOW)
    assert withdraw_errand(engine, second, at=NOW)
    assert not withdraw_errand(engine, second, at=NOW)
    assert _documents(engine) == [b"name\n", None]
    assert [one.id for one in open_errands(engine)] == [first]
    assert [one.id for one in list_errands(engine, limit=1)] == [second]


@pytest.mark.parametrize("what", [What.IMPORT, What.ACCEPT])
def test_close_half_done_names_the_run_that_was_begun(engine: Engine, what: What) -> None:
    words = FILE if what is What.IMPORT else Words(run=1, because="Dicocokkan")
    refused = start_run(engine, "id-province-ntb", kind=Kind.AGENCIES, started_at=NOW - timedelta(hours=1))
    finish_run(engine, refused, result=RunResult(outcome=Outcome.REFUSED), finished_at=NOW)
    words = words if what is What.IMPORT else replace(words, run=refused)
    number, waits = leave_errand(engine, wish(what, words)), leave_errand(engine, wish())
    assert take_errand(engine, after=0, at=NOW) is not None
    terms = Terms(of_run=refused, accepted_by="rina (BP3MI NTB)") if what is What.ACCEPT else None
    begun = start_run(engine, "id-province-ntb", kind=Kind.AGENCIES, started_at=NOW, terms=terms)
    start_run(engine, "id-p3mi", kind=Kind.AGENCIES, started_at=NOW)
    closed = close_half_done(engine, at=NOW)
    assert [(one.id, one.result) for one in closed] == [(number, Result(Ending.INTERRUPTED, run_id=begun))]
    assert [one.id for one in open_errands(engine)] == [waits], "what only waits is not touched"
    assert close_half_done(engine, at=NOW) == ()


def test_close_stale_closes_what_nobody_took_up(engine: Engine) -> None:
    old = leave_errand(engine, wish(at=NOW - STALE_AFTER - timedelta(minutes=1)))
    young = leave_errand(engine, wish(at=NOW - STALE_AFTER + timedelta(minutes=1)))
    assert close_stale(engine, at=NOW) == 1
    kept = find_errand(engine, old)
    assert kept is not None
    assert kept.result == Result(Ending.EXPIRED)
    assert _documents(engine) == [None, b"name\n"]
    assert [one.id for one in open_errands(engine)] == [young]
    assert forget_errands(engine, done_before=NOW) == 0
    assert forget_errands(engine, done_before=NOW + timedelta(seconds=1)) == 1
    assert [one.id for one in list_errands(engine, limit=9)] == [young]


def test_errands_of_plan_finds_those_that_take_it_in(engine: Engine) -> None:
    plan, other = leave_errand(engine, wish()), leave_errand(engine, wish())
    asked = leave_errand(engine, wish(What.IMPORT, replace(FILE, plan=plan), document=None))
    leave_errand(engine, wish(What.IMPORT, replace(FILE, plan=other), document=None))
    assert [one.id for one in errands_of_plan(engine, plan)] == [asked]
