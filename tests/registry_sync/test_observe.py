"""The events of a run, and the bar on a terminal: what the operator sees, and what nobody may."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from rich.console import Console

from registry_sync.desk import Desk, Report, Task
from registry_sync.observe import configure_log, observed
from registry_sync.progress import Watch
from registry_sync.sources import Feed
from tests.registry_sync.conftest import Installation, agencies
from verify.core.agency import Coverage, History, Kind, SourceState
from verify.store.runs import Outcome, Refusal, RejectedRow, RunResult

NAME = "PT Rahasia Besar"


def task() -> Task:
    """A task whose document is never read."""
    state = SourceState(
        source="test",
        kind=Kind.AGENCIES,
        jurisdiction="ID",
        coverage=Coverage.COMPLETE,
        history=History.CURRENT,
        as_of=None,
        max_age_days=30,
    )
    return Task(
        state=state, feed=Feed(coverage=Coverage.COMPLETE), parser="canonical", read=lambda: pytest.fail("read")
    )


def desk(folder: Path) -> Desk:
    return Desk(engine=None, archive_dir=folder, now=None, zone=None)  # type: ignore[arg-type]  # nothing is asked of it


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_observed_tells_how_a_run_ended_in_counts_and_never_in_names(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(given: Task, desk: Desk) -> Report:
        for stage in ("fetch", "parse", "fetch"):
            desk.say(stage)
        result = RunResult(
            outcome=Outcome.REFUSED,
            detail=f"2 ids stand for more than one row: 1 ({NAME}).",
            reasons=(Refusal("duplicate_ids", f"1 ({NAME})"),),
            added=3,
            same=2,
            rejected=(RejectedRow(1, "bad", NAME),),
        )
        return Report(task=given, result=result)

    configure_log("INFO")
    observed(task(), desk(tmp_path), do=refuse)
    begun, ended = events(capsys)
    assert (begun["event"], begun["source"], begun["kind"]) == ("run_started", "test", "agencies")
    assert (ended["event"], ended["level"], ended["guards"]) == ("refused", "warning", ["duplicate_ids"])
    assert (ended["added"], ended["same"], ended["rejected"]) == (3, 2, 1)
    assert set(ended["stages"]) == {"fetch", "parse"}  # type: ignore[call-overload]  # JSON
    assert "RAHASIA" not in json.dumps([begun, ended]).upper()


def test_observed_tells_that_a_run_broke_off_without_its_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_task: Task, _desk: Desk) -> Report:
        raise ZeroDivisionError(NAME)

    configure_log("INFO")
    with pytest.raises(ZeroDivisionError):
        observed(task(), desk(tmp_path), do=broken)
    last = events(capsys)[-1]
    assert (last["event"], last["kind_of_fault"]) == ("run_broken_off", "ZeroDivisionError")
    assert NAME not in json.dumps(last)


def test_configure_log_writes_nothing_where_it_is_quiet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configure_log("INFO", quiet=True)
    observed(
        task(), desk(tmp_path), do=lambda given, _desk: Report(task=given, result=RunResult(outcome=Outcome.APPLIED))
    )
    assert events(capsys) == []


def test_watch_shows_stages_and_documents_on_a_terminal() -> None:
    screen = io.StringIO()
    watch = Watch(Console(file=screen, force_terminal=True, width=100))
    watch.say("fetch")
    watch.tell(7, 30)
    watch.say("parse")
    watch.close()
    watch.say("fetch")
    watch.close()
    assert "7/30" in screen.getvalue()
    assert "parse …" in screen.getvalue()


def test_watch_shows_nothing_where_there_is_no_terminal() -> None:
    screen = io.StringIO()
    watch = Watch(Console(file=screen, force_terminal=False))
    watch.tell(1, 2)
    watch.say("fetch")
    watch.tell(7, None)
    watch.close()
    assert screen.getvalue() == ""


def test_status_names_refusals_with_their_reasons_until_a_look_is_believed(held: Installation) -> None:
    assert held.take(agencies(5)).status == 3
    number = held.last_run().id
    said = held.sync("status").out
    assert f"Refused: test agencies, run {number}" in said
    assert "would shrink from 20 to 5 rows" in said
    assert f"registry-sync accept {number} --because" in said
    held.take(agencies(20))
    assert "Refused:" not in held.sync("status").out


def test_status_names_no_way_round_a_guard_that_nobody_may_overrule(held: Installation) -> None:
    held.take(agencies(20) + agencies(20).partition("\n")[2])
    said = held.sync("status").out
    assert "Refused: test agencies" in said
    assert "registry-sync accept" not in said
