from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.store.samples import DAY, NEXT_DAY, NOW, address, agency, look, order, python, sanction, state
from verify.core.agency import Agency, Coverage, Held, Kind, Status
from verify.store.engine import Engine
from verify.store.looks import Look
from verify.store.register import apply_look, change_feed, held_rows, load_register, register_stamp
from verify.store.rows import AnyRow
from verify.store.runs import Outcome, list_runs, start_run

LATER = date(2026, 11, 25)


def _held(engine: Engine) -> dict[str, tuple[date, date, date | None]]:
    return {
        held.row.source_id: (held.first_seen, held.last_seen, held.removed_on)
        for held in held_rows(engine, "test", Kind.AGENCIES)
    }


def _feed(engine: Engine) -> list[tuple[int, str, str]]:
    return [(change.version, change.row_id, change.what.value) for change in change_feed(engine, 0, 100)]


def test_apply_look_keeps_a_first_look(engine: Engine) -> None:
    assert apply_look(engine, look(agency("1"), agency("2"))) == 1
    register = load_register(engine)
    assert register.version == 1
    assert register.sources == (state(rows=2),)
    assert register.agencies == (Held(agency("1"), DAY, DAY), Held(agency("2"), DAY, DAY))
    assert _feed(engine) == [(1, "1", "added"), (1, "2", "added")]


def test_apply_look_marks_what_is_still_there_without_a_new_version(engine: Engine) -> None:
    apply_look(engine, look(agency("1"), agency("2")))
    before = register_stamp(engine)
    assert apply_look(engine, look(as_of=NEXT_DAY)) == 1
    assert _held(engine) == {"1": (DAY, NEXT_DAY, None), "2": (DAY, NEXT_DAY, None)}
    assert register_stamp(engine) == (before[0], before[1] + 1)
    assert load_register(engine).sources == (state(as_of=NEXT_DAY, rows=2),)


def test_apply_look_takes_a_row_that_says_the_same_for_no_change(engine: Engine) -> None:
    rows: tuple[AnyRow, ...] = (agency(), agency("2", retrieved_at=None))
    apply_look(engine, look(*rows))
    assert apply_look(engine, look(agency(retrieved_at=None), agency("2"), as_of=NEXT_DAY)) == 1
    assert len(_feed(engine)) == 2


@pytest.mark.parametrize("row", [agency(address="lain"), agency(contacts=()), agency(aliases=()), agency(regency=None)])
def test_apply_look_takes_over_new_content(engine: Engine, row: Agency) -> None:
    apply_look(engine, look(agency()))
    assert apply_look(engine, look(row, as_of=NEXT_DAY)) == 2
    assert load_register(engine).agencies == (Held(row, DAY, NEXT_DAY),)
    assert _feed(engine)[1:] == [(2, "1", "changed")]


def test_apply_look_leaves_a_tombstone_and_sees_a_return(engine: Engine) -> None:
    apply_look(engine, look(agency("1"), agency("2")))
    apply_look(engine, look(removed=("2",), as_of=NEXT_DAY))
    assert _held(engine) == {"1": (DAY, NEXT_DAY, None), "2": (DAY, DAY, NEXT_DAY)}
    assert load_register(engine).sources[0].rows == 1
    apply_look(engine, look(agency("2"), as_of=LATER))
    assert _held(engine) == {"1": (DAY, LATER, None), "2": (DAY, LATER, None)}
    assert _feed(engine)[2:] == [(2, "2", "removed"), (3, "2", "returned")]


@pytest.mark.parametrize("gone", [("9",), ("2",)])
def test_apply_look_removes_nothing_twice_and_nothing_unknown(engine: Engine, gone: tuple[str, ...]) -> None:
    apply_look(engine, look(agency("1"), agency("2")))
    apply_look(engine, look(removed=("2", "2"), as_of=NEXT_DAY))
    assert apply_look(engine, look(removed=gone, as_of=LATER)) == 2
    assert _held(engine)["2"] == (DAY, DAY, NEXT_DAY)


def test_apply_look_at_a_partial_source_leaves_what_it_did_not_show(engine: Engine) -> None:
    partial = state(coverage=Coverage.PARTIAL)
    apply_look(engine, look(agency("1"), agency("2"), agency("3"), state=partial))
    apply_look(engine, look(agency("1"), state=replace(partial, as_of=NEXT_DAY), unseen=("2", "9")))
    assert _held(engine) == {"1": (DAY, NEXT_DAY, None), "2": (DAY, DAY, None), "3": (DAY, NEXT_DAY, None)}


def test_apply_look_at_one_source_and_kind_touches_no_other(engine: Engine) -> None:
    others = (look(agency(source="other"), state=state(source="other")), look(sanction()), look(order()))
    for other in others:
        apply_look(engine, other)
    before = load_register(engine)
    apply_look(engine, look(agency("5")))
    apply_look(engine, look(as_of=NEXT_DAY, removed=("5", "1")))
    after = load_register(engine)
    assert after.agencies[0] == before.agencies[0]
    assert (after.sanctions, after.orders) == (before.sanctions, before.orders)
    assert after.version == before.version + 2


@pytest.mark.parametrize(
    ("change", "said_again"),
    [
        ({"status": Status.REVOKED}, True),
        ({"status_from": date(2025, 1, 1)}, True),
        ({"status_until": None}, True),
        ({"decree": "KEP 2"}, True),
        ({"name": "PT Lain", "source_url": None}, False),
    ],
)
def test_apply_look_keeps_what_the_list_said_before(engine: Engine, change: dict[str, Any], said_again: bool) -> None:
    apply_look(engine, look(agency()))
    apply_look(engine, look(agency(**change), as_of=NEXT_DAY))
    listings = load_register(engine).listings
    assert [one.first_seen for one in listings] == [DAY, NEXT_DAY][: 1 + said_again]
    now = agency(**change)
    assert (listings[-1].status, listings[-1].status_from) == (now.status, now.status_from)
    assert (listings[-1].status_until, listings[-1].decree) == (now.status_until, now.decree)
    assert listings[0].status is agency().status


def test_apply_look_keeps_the_last_word_of_one_day_last(engine: Engine) -> None:
    for status in (Status.ACTIVE, Status.REVOKED, Status.SUSPENDED):
        apply_look(engine, look(agency(status=status)))
    assert [one.status for one in load_register(engine).listings] == ["active", "revoked", "suspended"]


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (look(agency(), as_of=None), "no day"),  # type: ignore[arg-type]  # the very mistake
        (look(agency(), sanction()), "another kind"),
        (look(agency(source="other")), "another source"),
        (look(agency("1"), agency("1")), "given twice"),
        (look(agency("1"), removed=("1",)), "both shown and not shown"),
        (look(agency("1"), unseen=("1",)), "both shown and not shown"),
        (look(removed=("1",), state=state(coverage=Coverage.PARTIAL)), "removes nothing"),
    ],
)
def test_apply_look_refuses_a_look_that_contradicts_itself(engine: Engine, wrong: Look, problem: str) -> None:
    apply_look(engine, look(agency("7")))
    before = (load_register(engine), register_stamp(engine))
    with pytest.raises(ValueError, match=problem):
        apply_look(engine, wrong)
    assert (load_register(engine), register_stamp(engine)) == before


@pytest.mark.parametrize(("rows", "outcome"), [((agency("2"),), Outcome.APPLIED), ((), Outcome.UNCHANGED)])
def test_apply_look_notes_in_the_ledger_that_it_stands(
    engine: Engine, rows: tuple[AnyRow, ...], outcome: Outcome
) -> None:
    apply_look(engine, look(agency()))
    run_id = start_run(engine, "test", kind=Kind.AGENCIES, started_at=NOW)
    version = apply_look(engine, look(*rows, run_id=run_id))
    (run,) = list_runs(engine)
    assert (run.outcome, run.version) == (outcome, version)


def test_apply_look_at_the_same_time_as_others_numbers_every_version_once(engine: Engine) -> None:
    def apply(source: str) -> None:
        for number in range(8):
            row = agency(str(number), source=source)
            apply_look(engine, look(row, state=state(source=source)))

    threads = [threading.Thread(target=apply, args=(source,)) for source in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert register_stamp(engine) == (24, 24)
    assert [change.version for change in change_feed(engine, 0, 100)] == list(range(1, 25))


DIE = """
import os, signal, sys
from sqlalchemy import event
from tests.store.samples import NEXT_DAY, agency, look
from verify.core.agency import Status
from verify.store.engine import open_engine
from verify.store.register import apply_look
url, moment = sys.argv[1:]
engine = open_engine(url)
def die(*_):
    print("died", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
def watch(connection, cursor, statement, *_):
    if statement.startswith(moment):
        die()
if moment == "COMMIT":
    event.listen(engine, "commit", die)
else:
    event.listen(engine, "after_cursor_execute", watch)
rows = [agency(str(i), status=Status.REVOKED) for i in range(150, 400)]
apply_look(engine, look(*rows, removed=("0", "1"), as_of=NEXT_DAY))
print("survived")
"""


@pytest.mark.parametrize("moment", ["INSERT INTO agencies", "UPDATE agencies", "INSERT INTO changes", "COMMIT"])
def test_apply_look_killed_in_the_middle_leaves_the_old_register_whole(engine: Engine, moment: str) -> None:
    apply_look(engine, look(*(agency(str(number)) for number in range(200))))
    before = (load_register(engine), register_stamp(engine), change_feed(engine, 0, 1000))
    process = python(DIE, address(engine), moment)
    output, _ = process.communicate(timeout=60)
    assert (output.strip(), process.returncode) == ("died", -9)
    assert (load_register(engine), register_stamp(engine), change_feed(engine, 0, 1000)) == before
    assert apply_look(engine, look(agency("500"), as_of=NEXT_DAY)) == 2
    assert len(load_register(engine).agencies) == 201
