"""Real history replayed: five snapshots of a government list, a jump that a guard stops, and a true delisting."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from registry_sync import cli
from registry_sync.operator import who
from tests.registry_sync import ojk
from tests.registry_sync.conftest import Installation
from verify.core.agency import Kind
from verify.store.register import What, change_feed, held_rows, load_register
from verify.store.runs import Outcome, list_runs

CONFIG = Path(__file__).parents[2] / "config"
SOURCES = """
[ojk]
publisher = "OJK / Satgas PASTI"
jurisdiction = "ID"

[ojk.agencies]
coverage = "complete"
history = "current"
new_ids_max_percent = 25
fill_min_percent = { name = 100 }
"""


@pytest.fixture
def ojk_list(either: Installation, monkeypatch: pytest.MonkeyPatch) -> Installation:
    """An installation that declares the list."""
    config = either.folder / "config"
    config.mkdir()
    for name in ("default.toml", "headers.toml"):
        shutil.copy(CONFIG / name, config)
    (config / "sources.toml").write_text(SOURCES, encoding="utf-8")
    monkeypatch.setenv("CEKDULU_CONFIG", str(config))
    return either


def test_five_real_snapshots_replayed_in_order(ojk_list: Installation) -> None:
    days = {day: ojk.snapshot(day) for day in ojk.DAYS}
    # In spring 2022 the list had 1,112 entries; that snapshot is not among the five, so the first ones stand for it.
    before = days["2022-12-27"][:1112]
    assert _take(ojk_list, "2022-03-01", before) == cli.OK
    _refused_then_accepted(ojk_list, "2022-12-27", days["2022-12-27"])
    assert _take(ojk_list, "2023-02-11", days["2023-02-11"]) == cli.OK
    version = ojk_list.version()
    assert _take(ojk_list, "2023-03-17", days["2023-03-17"]) == cli.OK
    _delisted(ojk_list, since=version)
    _refused_then_accepted(ojk_list, "2024-10-30", days["2024-10-30"])
    assert _take(ojk_list, "2024-12-08", days["2024-12-08"]) == cli.OK

    runs = list_runs(ojk_list.engine, limit=20)[::-1]
    outcomes = [run.outcome for run in runs]
    applied, refused = Outcome.APPLIED, Outcome.REFUSED
    assert outcomes == [applied, refused, applied, applied, applied, refused, applied, applied]
    last = runs[-1]
    assert last.added + last.changed + last.same + last.rejected == 9019
    told = ojk_list.sync("history", "Jenfi").out
    assert "2023-03-17  no longer on the list" in told


def _take(ojk_list: Installation, day: str, entries: list[ojk.Entry]) -> int:
    path = str(ojk_list.write(ojk.canonical(entries), f"{day}.csv"))
    return ojk_list.sync("import", path, "--source", "ojk", "--kind", "agencies", "--as-of", day).status


def _refused_then_accepted(ojk_list: Installation, day: str, entries: list[ojk.Entry]) -> None:
    """The jump trips the guard, changes nothing, and is taken in when an operator says why."""
    before = load_register(ojk_list.engine)
    assert _take(ojk_list, day, entries) == cli.REFUSED
    assert load_register(ojk_list.engine) == before
    run = ojk_list.last_run()
    assert [reason.guard for reason in run.reasons] == ["new_share"]
    why = "the publisher changed its page, see its notice"
    assert ojk_list.sync("accept", str(run.id), "--because", why).status == cli.OK
    accepted = ojk_list.last_run()
    assert (accepted.terms.accepted_by, accepted.terms.because, accepted.terms.of_run) == (who(), why, run.id)
    assert str(accepted.as_of) == day


def _delisted(ojk_list: Installation, *, since: int) -> None:
    """Two names left, and nothing else changed: tombstones, each told by the feed."""
    feed = change_feed(ojk_list.engine, since, 100)
    names = {held.row.id: held.row.name for held in held_rows(ojk_list.engine, "ojk", Kind.AGENCIES)}
    assert {(names[change.id], change.what) for change in feed if change.what is not What.CHANGED} == {
        ("Jenfi", What.REMOVED),
        ("PT Bina Asia Propertindo", What.REMOVED),
    }
    removed = [change for change in feed if change.what is What.REMOVED]
    assert {str(move.after) for change in removed for move in change.moves} == {"2023-03-17"}
    gone = [held for held in held_rows(ojk_list.engine, "ojk", Kind.AGENCIES) if held.removed_on is not None]
    assert sorted((held.row.name, str(held.last_seen)) for held in gone) == [
        ("Jenfi", "2023-02-11"),
        ("PT Bina Asia Propertindo", "2023-02-11"),
    ]
