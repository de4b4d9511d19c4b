"""`registry-sync import`: what it takes in, what it refuses, and the exit status of each (contract §3)."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine

from registry_sync import cli
from tests.registry_sync.conftest import Installation, agencies
from verify.core.agency import Coverage, History, Kind
from verify.store.register import known_sources, load_register
from verify.store.runs import Outcome, list_runs, rejected_rows, single_flight

CONFIG = Path(__file__).parents[2] / "config"


def test_import_takes_a_file_in_and_says_so(either: Installation) -> None:
    said = either.take(agencies(20), "--as-of", "2026-11-20")
    assert (said.status, said.err) == (cli.OK, "")
    assert "test agencies: applied." in said.out
    assert "as of 2026-11-20: 20 added" in said.out
    (state,) = [state for state in known_sources(either.engine) if state.source == "test"]
    assert (state.coverage, state.history, state.jurisdiction) == (Coverage.COMPLETE, History.CURRENT, "ID")
    assert state.carries_status
    assert len(either.live()) == 20


def test_import_keeps_the_bytes_as_they_came(installation: Installation) -> None:
    installation.take(agencies(3))
    sha256 = installation.last_run().sha256 or ""
    kept = installation.folder / "var" / "archive" / sha256[:2] / sha256
    assert kept.read_text(encoding="utf-8") == agencies(3)


REFUSED_FILES = [
    pytest.param(agencies(20)[:-40], cli.SHAPE, Outcome.SHAPE, "breaks off", id="truncated"),
    pytest.param(agencies(20).replace("phones", "fax"), cli.SHAPE, Outcome.SHAPE, "'fax'", id="unknown column"),
    pytest.param(agencies(20, status="aktif"), cli.SHAPE, Outcome.SHAPE, "Unknown status 'aktif'", id="status word"),
    pytest.param(agencies(10), cli.REFUSED, Outcome.REFUSED, "would shrink from 20 to 10", id="half the rows gone"),
    pytest.param(
        agencies(20) + agencies(1).partition("\n")[2],
        cli.REFUSED,
        Outcome.REFUSED,
        "more than one row: 1 (PT Karya Nomor 1)",
        id="ids",
    ),
    pytest.param("source_id,name\n1,PT.\n", cli.REFUSED, Outcome.REFUSED, "All 1 rows were rejected", id="rejects"),
    pytest.param(agencies(20, start=500), cli.REFUSED, Outcome.REFUSED, "of another source", id="another register"),
]


@pytest.mark.parametrize(("text", "status", "outcome", "said"), REFUSED_FILES)
def test_import_refuses_a_bad_file_and_the_old_register_stays_whole(
    held: Installation, text: str, status: int, outcome: Outcome, said: str
) -> None:
    before = load_register(held.engine)
    answer = held.take(text)
    assert answer.status == status
    assert said in answer.err
    assert "Traceback" not in answer.err
    assert load_register(held.engine) == before
    run = held.last_run()
    assert run.outcome is outcome
    assert said in (run.detail or "")


def test_import_keeps_every_rejected_row_with_its_reason(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    either.take(agencies(20) + "99,,active,\n")
    (rejected,) = rejected_rows(either.engine, either.last_run().id)
    assert (rejected.row, rejected.reason) == (22, "name is blank")
    assert '"99"' in rejected.raw


def test_import_of_the_same_file_changes_nothing(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    before = load_register(either.engine)
    said = either.take(agencies(20))
    assert (said.status, load_register(either.engine)) == (cli.OK, before)
    assert "unchanged" in said.out


def test_import_of_the_same_rows_on_a_later_day_only_refreshes_the_look(installation: Installation) -> None:
    installation.take(agencies(20), "--as-of", "2026-11-01")
    version = installation.version()
    said = installation.take(agencies(20), "--as-of", "2026-11-02")
    assert (said.status, installation.version()) == (cli.OK, version)
    (state,) = [state for state in load_register(installation.engine).sources if state.source == "test"]
    assert str(state.as_of) == "2026-11-02"


def test_import_adds_changes_and_removes(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    text = agencies(21).replace("1,PT Karya Nomor 1,active", "1,PT Karya Nomor 1,revoked")
    text = text.replace("20,PT Karya Nomor 20,active,0812-0000-0020\n", "")
    said = either.take(text)
    assert "1 added, 1 changed, 1 removed, 18 the same" in said.out
    assert "20" not in either.live()


def test_import_of_an_older_document_is_refused(installation: Installation) -> None:
    installation.take(agencies(20), "--as-of", "2026-11-02")
    said = installation.take(agencies(21), "--as-of", "2026-11-01")
    assert said.status == cli.REFUSED
    assert "older than the register held" in said.err


def test_import_of_the_future_is_refused(installation: Installation) -> None:
    said = installation.take(agencies(20), "--as-of", "2999-01-01")
    assert said.status == cli.REFUSED
    assert "lies in the future" in said.err
    assert installation.live() == []


def test_import_lets_a_partial_file_remove_nothing(installation: Installation) -> None:
    path = str(installation.write(agencies(20)))
    words = ("--source", "test", "--kind", "agencies")
    installation.sync("import", path, *words, "--coverage", "partial")
    installation.write(agencies(1))
    said = installation.sync("import", path, *words)
    assert said.status == cli.OK
    assert len(installation.live()) == 20


def test_import_is_of_today_in_jakarta_where_no_day_is_given(installation: Installation) -> None:
    with time_machine.travel(datetime(2026, 11, 20, 18, 30, tzinfo=UTC), tick=False):
        said = installation.take(agencies(3))
    assert "as of 2026-11-21" in said.out


def test_import_shows_its_stages_on_a_terminal_only(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "clean …" not in installation.take(agencies(3)).err
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert "clean …" in installation.take(agencies(4)).err


def test_import_needs_coverage_the_first_time_only(installation: Installation) -> None:
    path = str(installation.write(agencies(3)))
    words = ("import", path, "--source", "test", "--kind")
    first = installation.sync(*words, "agencies")
    assert first.status == cli.USAGE
    assert "needs --coverage" in first.err
    assert installation.sync(*words, "agencies", "--coverage", "complete").status == cli.OK
    assert installation.sync(*words, "agencies").status == cli.OK
    installation.write("agency_name,country\nPT Karya Nomor 1,TW\n")
    assert installation.sync(*words, "orders").status == cli.OK
    states = {state.kind: state.coverage for state in known_sources(installation.engine) if state.source == "test"}
    assert states == {Kind.AGENCIES: Coverage.COMPLETE, Kind.ORDERS: Coverage.COMPLETE}


USAGE = [
    pytest.param(("--source", "test", "--kind", "agencies", "--coverage", "full"), "invalid", id="coverage"),
    pytest.param(("--source", "test", "--kind", "people"), "invalid", id="kind"),
    pytest.param(("--source", "test"), "--kind", id="no kind"),
    pytest.param(("--source", "te:st", "--kind", "agencies", "--coverage", "partial"), "cannot name", id="name"),
    pytest.param(("--source", "test", "--kind", "agencies", "--as-of", "yesterday"), "written like", id="as-of"),
    pytest.param(("--source", "test", "--kind", "agencies", "--as-of", "2026-02-30"), "no day", id="no such day"),
    pytest.param(
        ("--source", "test", "--kind", "agencies", "--coverage", "partial", "--jurisdiction", "XX"), "ISO", id="XX"
    ),
    pytest.param(("--source", "id-p3mi", "--kind", "orders"), "declares no orders", id="kind not declared"),
    pytest.param(("--source", "id-p3mi", "--kind", "agencies", "--jurisdiction", "PH"), "declared for ID", id="PH"),
    pytest.param(("--source", "ph-dmw", "--kind", "agencies", "--coverage", "complete"), "partial", id="more coverage"),
    pytest.param(
        ("--source", "id-p3mi-historical", "--kind", "agencies", "--history", "current"), "historical", id="younger"
    ),
]


@pytest.mark.parametrize(("words", "said"), USAGE)
def test_import_refuses_words_that_contradict(installation: Installation, words: tuple[str, ...], said: str) -> None:
    answer = installation.sync("import", str(installation.write(agencies(3))), *words)
    assert answer.status == cli.USAGE
    assert said in answer.err
    assert list_runs(installation.engine) == ()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("register.html", "one of .csv, .xlsx, not in '.html'"),
        ("register.json", "one of .csv, .xlsx, not in '.json'"),
        ("register.pdf", "one of .csv, .xlsx, not in '.pdf'"),
        ("register", "not in 'nothing'"),
    ],
)
def test_import_names_the_files_it_reads(installation: Installation, name: str, said: str) -> None:
    answer = installation.take(agencies(3), name=name)
    assert (answer.status, said in answer.err) == (cli.USAGE, True)


def test_import_names_the_file_that_is_missing(installation: Installation) -> None:
    words = ("--source", "test", "--kind", "agencies", "--coverage", "partial")
    answer = installation.sync("import", str(installation.folder / "none.csv"), *words)
    assert answer.status == cli.USAGE
    assert "There is no file" in answer.err


def test_import_reads_a_saved_page_for_the_source_that_publishes_such(installation: Installation) -> None:
    page = str(CONFIG / "register" / "ph-dmw-agencies.json")
    said = installation.sync("import", page, "--source", "ph-dmw", "--kind", "agencies")
    assert said.status == cli.OK
    assert "as of 2026-07-14: 50 added" in said.out
    younger = installation.sync("import", page, "--source", "ph-dmw", "--kind", "agencies", "--as-of", "2026-11-01")
    assert younger.status == cli.REFUSED
    assert "says it is of 2026-07-14" in younger.err


def test_import_takes_our_own_form_for_a_source_that_publishes_another_where_that_is_said(
    installation: Installation,
) -> None:
    text = "source_id,name,status,province\n1,PT Karya Satria,active,Nusa Tenggara Barat\n"
    words = ("import", str(installation.write(text)), "--source", "id-province-ntb", "--kind", "agencies")
    assert installation.sync(*words).status == cli.SHAPE
    assert installation.live("id-province-ntb") == []
    said = installation.sync(*words, "--canonical")
    assert (said.status, said.err) == (cli.OK, "")
    assert installation.live("id-province-ntb") == ["1"]


def test_import_into_a_declared_source_takes_what_is_declared(installation: Installation) -> None:
    path = str(installation.write("name\n" + "".join(f"PT Karya Nomor {at}\n" for at in range(1, 101))))
    assert installation.sync("import", path, "--source", "id-p3mi", "--kind", "agencies").status == cli.OK
    states = {state.source: state for state in load_register(installation.engine).sources}
    assert states["id-p3mi"].depends_on == "id-p3mi-sanctions"
    assert not states["id-p3mi"].carries_status
    assert {agency.row.status for agency in load_register(installation.engine).agencies} == {"active"}
    assert "id-p3mi-historical" not in states, "a bundled source that was never loaded must not block answers"


def test_import_refuses_sanctions_of_which_one_cannot_be_read(installation: Installation) -> None:
    text = "agency_name,action,effective_from\nPT A,revoked,2026-01-29\nPT B,revoked,29 Jan 2026\n"
    path = str(installation.write(text))
    words = ("--source", "test", "--kind", "sanctions", "--coverage", "complete")
    said = installation.sync("import", path, *words)
    assert said.status == cli.REFUSED
    assert "1 sanctions cannot be read" in said.err
    assert "row 3: effective_from is not a date" in said.err


def test_import_waits_for_nobody_when_another_run_holds_the_lock(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    with single_flight(either.engine, "test"):
        said = either.take(agencies(21))
    assert said.status == cli.LOCKED
    assert "Another run" in said.err
    assert len(either.live()) == 20
