"""`registry-sync` accept, replay, rollback, prune, review and history: what only an operator does."""

from __future__ import annotations

import hashlib
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from registry_sync import cli
from registry_sync.again import archived_harvest
from registry_sync.crawl.means import snapshot_of
from registry_sync.desk import Desk
from registry_sync.fetch import RawDocument, archive_harvest, documents_of, harvest_of
from registry_sync.operator import who
from registry_sync.prune import prune
from tests.registry_sync.conftest import Installation, agencies
from verify.core.agency import Kind
from verify.errors import NotFound
from verify.store.engine import writing
from verify.store.locks import single_flight
from verify.store.past import list_versions
from verify.store.register import change_feed, known_sources, load_register
from verify.store.runs import Outcome, list_runs, save_snapshot
from verify.store.schema import migrate
from verify.store.tables import RUNS, SNAPSHOTS, SOURCES

OLD = datetime.now(UTC) - timedelta(days=400)


def archived(installation: Installation) -> set[str]:
    folder = installation.folder / "var" / "archive"
    return {path.name for path in folder.glob("??/*")}


def test_accept_applies_what_a_guard_refused_and_records_who_and_why(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    assert either.take(agencies(10)).status == cli.REFUSED
    refused = either.last_run()
    assert [reason.guard for reason in refused.reasons] == ["shrink"]
    said = either.sync("accept", str(refused.id), "--because", "the ministry closed ten of them")
    assert said.status == cli.OK, said.err
    assert len(either.live()) == 10
    run = either.last_run()
    assert (run.outcome, run.version, run.terms.of_run) == (Outcome.APPLIED, 2, refused.id)
    assert (run.terms.accepted_by, run.terms.because) == (who(), "the ministry closed ten of them")
    assert [reason.guard for reason in run.reasons] == ["shrink"], "what was overruled is kept"
    assert {change.what.value for change in change_feed(either.engine, 1, 100)} == {"removed"}
    told = f"run {refused.id} accepted by {who()}: the ministry closed ten of them"
    assert told in either.sync("status").out


def test_accept_weighs_against_what_is_held_now(held: Installation) -> None:
    assert held.take(agencies(10)).status == cli.REFUSED
    refused = held.last_run().id
    assert held.take(agencies(20).replace("Nomor 3,", "Baru 3,")).status == cli.OK
    assert held.sync("accept", str(refused), "--because", "as told").status == cli.OK
    names = {one.row.name for one in load_register(held.engine).agencies if one.removed_on is None}
    assert "PT Karya Nomor 3" in names
    assert len(names) == 10


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        pytest.param(agencies(20) + "1,PT Lain,active,\n", (), "stand for more than one row", id="duplicate ids"),
        pytest.param("source_id,name\n", (), "holds no rows", id="an empty list"),
        pytest.param(agencies(20), ("--as-of", "2999-01-01"), "in the future", id="a day to come"),
        pytest.param(agencies(20), ("--as-of", "2001-01-01"), "older than the register", id="an older document"),
    ],
)
def test_accept_never_overrules_what_cannot_be_right(
    held: Installation, text: str, words: tuple[str, ...], said: str
) -> None:
    assert held.take(text, *words).status == cli.REFUSED
    before = load_register(held.engine)
    answer = held.sync("accept", str(held.last_run().id), "--because", "I want it so")
    assert (answer.status, said in answer.err) == (cli.REFUSED, True)
    assert load_register(held.engine) == before
    assert held.last_run().terms.accepted_by == who(), "who tried is kept as well"


def test_accept_says_what_it_cannot_accept(held: Installation) -> None:
    assert "There is no run 99" in held.sync("accept", "99", "--because", "x").err
    assert "was not refused" in held.sync("accept", str(held.last_run().id), "--because", "x").err
    assert held.take(agencies(10)).status == cli.REFUSED
    run = str(held.last_run().id)
    assert held.sync("accept", run).status == cli.USAGE
    assert held.sync("accept", run, "--because", "  ").status == cli.USAGE
    assert held.sync("accept", run, "--because", "x").status == cli.OK
    again = held.sync("accept", run, "--because", "x")
    assert (again.status, "accepted already" in again.err) == (cli.USAGE, True)


def test_accept_takes_the_day_the_document_spoke_of(installation: Installation) -> None:
    assert installation.take(agencies(20), "--as-of", "2026-01-01").status == cli.OK
    assert installation.take(agencies(10), "--as-of", "2026-01-05").status == cli.REFUSED
    run = installation.last_run()
    assert installation.sync("accept", str(run.id), "--because", "x").status == cli.OK
    states = [one for one in known_sources(installation.engine) if one.source == "test"]
    assert [str(one.as_of) for one in states] == ["2026-01-05"]


def test_replay_takes_a_run_in_once_more(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    assert either.take("source_id,nama_baru\n1,PT A\n").status == cli.SHAPE
    shape = either.last_run()
    assert either.sync("replay", str(shape.id)).status == cli.SHAPE
    run = either.last_run()
    assert (run.terms.of_run, run.sha256) == (shape.id, shape.sha256)
    first = list_runs(either.engine)[-1]
    said = either.sync("replay", str(first.sha256)[:12])
    assert (said.status, "unchanged" in said.out) == (cli.OK, True), said.err


def test_replay_rebuilds_a_register_from_the_archive_alone(held: Installation, tmp_path: Path) -> None:
    sha256 = str(held.last_run().sha256)
    held.engine.dispose()
    for lost in tmp_path.glob("cekdulu.sqlite*"):
        lost.unlink()
    migrate(held.engine)
    assert "Give --source and --kind" in held.sync("replay", sha256).err
    words = ("--source", "test", "--kind", "agencies", "--as-of", "2026-01-02")
    assert "first import needs --coverage" in held.sync("replay", sha256, *words).err
    said = held.sync("replay", sha256, *words, "--coverage", "complete")
    assert said.status == cli.OK, said.err
    assert len(held.live()) == 20


@pytest.mark.parametrize("asked", ["99", "zz", "abc", "ffffffffff"])
def test_replay_says_what_it_does_not_know(held: Installation, asked: str) -> None:
    said = held.sync("replay", asked)
    assert said.status == cli.USAGE
    assert said.err.startswith("registry-sync: ")


def test_replay_of_older_bytes_is_refused_like_any_older_document(held: Installation) -> None:
    assert held.take(agencies(20, status="suspended"), "--as-of", "2026-01-02").status == cli.REFUSED
    said = held.sync("replay", str(held.last_run().id))
    assert (said.status, "older than the register held" in said.err) == (cli.REFUSED, True)


def test_rollback_makes_a_version_as_an_earlier_one(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    before = load_register(either.engine)
    assert either.take(agencies(20, status="revoked")).status == cli.OK
    said = either.sync("rollback", "1", "--because", "a page of another ministry")
    assert (said.status, "now version 3" in said.out) == (cli.OK, True), said.err
    after = load_register(either.engine)
    assert (after.agencies, after.listings) == (before.agencies, before.listings)
    line = list_versions(either.engine)[0]
    assert (line.rolled_back_to, line.decided_by, line.because) == (1, who(), "a page of another ministry")
    listed = either.sync("rollback").out
    assert "back to version 1" in listed
    assert "test agencies as of" in listed
    assert either.sync("rollback", "9").status == cli.USAGE
    assert either.take(agencies(20, status="revoked")).status == cli.OK, "and the next look is taken in as ever"


def test_prune_keeps_what_decisions_stand_on(held: Installation) -> None:
    behind = held.last_run().sha256
    assert held.take(agencies(10)).status == cli.REFUSED
    open_ = held.last_run().sha256
    assert held.take("source_id,nama_baru\n1,PT A\n").status == cli.SHAPE
    shape = str(held.last_run().sha256)
    draft = held.folder / "var" / "archive" / shape[:2] / ".draft-dead"
    draft.write_bytes(b"half")
    _age(held)
    said = held.sync("prune", "--dry-run")
    assert "would be deleted" in said.out
    assert archived(held) == {behind, open_, shape, ".draft-dead"}
    assert held.sync("prune").status == cli.OK
    assert archived(held) == {behind, open_}
    assert held.sync("accept", str(held.last_run().id - 1), "--because", "still possible").status == cli.OK
    _age(held)
    assert held.sync("prune").status == cli.OK
    assert archived(held) == {behind, open_}, "ten rows of the first look are tombstones that still tell their story"
    assert held.sync("replay", shape[:10]).status != cli.OK


def test_prune_keeps_what_is_young(held: Installation) -> None:
    assert held.take("source_id,nama_baru\n1,PT A\n").status == cli.SHAPE
    assert "0 documents" in held.sync("prune").out
    assert len(archived(held)) == 2
    assert held.sync("prune", "--keep-days", "0").status == cli.USAGE


def _age(held: Installation) -> None:
    """Make everything read so far 400 days old."""
    with writing(held.engine) as connection:
        connection.execute(update(RUNS).values(started_at=OLD))
        connection.execute(update(SNAPSHOTS).values(fetched_at=OLD))
    for path in (held.folder / "var" / "archive").glob("??/*"):
        os.utime(path, (OLD.timestamp(), OLD.timestamp()))


TWO = "source_id,name,licence_number,phones,regency\n"


def test_review_lists_decides_and_remembers(either: Installation) -> None:
    assert either.take(TWO + "1,PT Karya Satria Abadi,,021-5551234,\n2,PT Jasa Dunia,,021-5550000,\n").status == cli.OK
    other = either.write(TWO + "a,Karya Satria Abadi,,,\nb,PT Jasa Dunia,,021-5550000,\n", "other.csv")
    words = ("--source", "other", "--kind", "agencies", "--coverage", "complete")
    assert either.sync("import", str(other), *words).status == cli.OK
    said = either.sync("review").out
    assert "no contact or regency in common" in said
    assert "Jasa Dunia" not in said, "one name and one contact is one company, silently"
    pair = said.split()[0]
    links = {frozenset((one.a, one.b)): one.same for one in load_register(either.engine).links}
    assert links == {frozenset(("other:b", "test:2")): True}
    assert either.sync("review", "decide", pair, "different").status == cli.USAGE, "a reason is needed"
    decided = either.sync("review", "decide", pair, "different", "--because", "asked both")
    assert (decided.status, "are different" in decided.out) == (cli.OK, True), decided.err
    assert either.sync("review").out == "No pair of records waits for a decision.\n"
    assert "asked both" in either.sync("review", "--all").out
    assert either.take(TWO + "1,PT Karya Satria Abadi,,021-5551234,Malang\n2,PT Jasa Dunia,,,\n").status == cli.OK
    waiting = either.sync("review").out
    assert ("Jasa Dunia" in waiting, "Karya Satria" in waiting) == (True, False), "without the contact, it is asked"
    links = {frozenset((one.a, one.b)): one.same for one in load_register(either.engine).links}
    assert links == {frozenset(("other:a", "test:1")): False}, "a decision stays; a rule that no longer holds is gone"


def test_review_says_which_pair_it_does_not_know(held: Installation) -> None:
    said = held.sync("review", "decide", "deadbeef", "same", "--because", "x")
    assert (said.status, "There is no pair deadbeef" in said.err) == (cli.USAGE, True)


def test_history_tells_both_times_and_what_was_said_on_a_day(either: Installation) -> None:
    text = "source_id,name,status,status_from,decree\n7,PT Karya,{status},{since},KEP {number}/2026\n"
    assert either.take(text.format(status="active", since="2024-05-01", number=1)).status == cli.OK
    assert either.take(text.format(status="revoked", since="2026-01-29", number=2)).status == cli.OK
    lines = either.sync("history", "test:7").out.splitlines()
    today = datetime.now(UTC).date()
    assert re.fullmatch(
        rf"2024-05-01  listed as active  KEP 1/2026  \[test\]  PT Karya  learned {today} \d\d:\d\d UTC", lines[0]
    )
    assert lines[1].startswith("2026-01-29  listed as revoked  KEP 2/2026")
    yesterday = either.sync("history", "test:7", "--told-on", "2026-01-30")
    assert (yesterday.status, "held nothing of that company" in yesterday.err) == (cli.USAGE, True)


def test_history_tells_comings_goings_and_rewritten_entries(held: Installation) -> None:
    rows = agencies(20).replace("PT Karya Nomor 7,", "PT Karya Tujuh,").replace("0812-0000-0007", "")
    assert held.take(rows).status == cli.OK
    assert held.take(agencies(20).replace("7,PT Karya Nomor 7,active,0812-0000-0007\n", "", 1)).status == cli.OK
    assert held.take(agencies(20)).status == cli.OK
    told = held.sync("history", "test:7").out
    assert "name from PT Karya Nomor 7 to PT Karya Tujuh; contacts rewritten (1 before, 0 now)" in told
    assert "no longer on the list" in told
    assert "on the list again" in told


def test_history_tells_where_sources_differ_and_which_weighs_more(held: Installation) -> None:
    other = held.write("source_id,name,status,phones\na,PT Karya Nomor 7,revoked,0812-0000-0007\n", "other.csv")
    words = ("--source", "other", "--kind", "agencies", "--coverage", "partial")
    assert held.sync("import", str(other), *words).status == cli.OK
    told = held.sync("history", "test:7").out
    assert "other:a and test:7 are one company, by a rule." in told
    assert "The sources differ: other says revoked, test says active. Until that is cleared up, revoked weighs" in told


def test_two_runs_of_one_source_never_meet_and_two_sources_may(either: Installation) -> None:
    assert either.take(agencies(20)).status == cli.OK
    with single_flight(either.engine, "other"):
        assert either.take(agencies(20, status="suspended")).status == cli.OK
    with single_flight(either.engine, "test"):
        for words in (["rollback", "1"], ["prune"], ["replay", "1"]):
            said = either.sync(*words)
            assert (said.status, "Another run of test is at work" in said.err) == (cli.LOCKED, True), words
    assert {change.kind for change in change_feed(either.engine, 0, 100)} == {Kind.AGENCIES}


def test_archived_harvest_brings_back_every_document_with_its_address_time_and_headers(held: Installation) -> None:
    desk = Desk(
        engine=held.engine,
        archive_dir=held.folder / "var" / "archive",
        now=lambda: datetime.now(UTC),
        zone=ZoneInfo("Asia/Jakarta"),
    )
    bodies = {"https://example.org/1": b"one", "https://example.org/2": b"two", "https://example.org/3": b"one"}
    documents = [
        RawDocument(body, hashlib.sha256(body).hexdigest(), OLD, url, url[-1], (("etag", url[-1]),))
        for url, body in bodies.items()
    ]
    harvest = harvest_of(documents)
    archive_harvest(harvest, desk.archive_dir)
    save_snapshot(held.engine, *map(snapshot_of, documents[:2]))
    read = archived_harvest(harvest.sha256, desk)
    assert [(one.url, one.body) for one in read.documents] == list(bodies.items())
    assert {one.fetched_at for one in read.documents} == {OLD}
    assert [one.headers for one in read.documents][:2] == [(("etag", "1"),), (("etag", "2"),)]
    assert documents_of(harvest.sha256, desk.archive_dir) == {harvest.sha256, *(one.sha256 for one in documents)}
    assert documents_of("0" * 64, desk.archive_dir) == {"0" * 64}

    single = archived_harvest(documents[1].sha256, desk)
    assert [(one.url, one.name) for one in single.documents] == [("https://example.org/2", "2")]
    _age(held)
    prune(desk, keep_days=30)
    with pytest.raises(NotFound):
        archived_harvest(harvest.sha256, desk)


def test_prune_keeps_every_document_of_a_look_of_several(held: Installation) -> None:
    """The held rows of `test` stand on the manifest that its last run names, and so on all that it lists."""
    archive = held.folder / "var" / "archive"
    documents = [RawDocument(body, hashlib.sha256(body).hexdigest(), OLD, "u", "n") for body in (b"1", b"2")]
    harvest = harvest_of(documents)
    archive_harvest(harvest, archive)
    with writing(held.engine) as connection:
        connection.execute(update(RUNS).values(sha256=harvest.sha256))
        connection.execute(update(SOURCES).values(sha256=harvest.sha256))
    _age(held)
    assert held.sync("prune").status == cli.OK
    assert archived(held) == {harvest.sha256, *(one.sha256 for one in documents)}


def test_prune_keeps_what_a_rollback_brought_back(held: Installation) -> None:
    first = held.last_run().sha256
    assert held.take(agencies(20, status="revoked")).status == cli.OK
    assert held.sync("rollback", "1").status == cli.OK
    _age(held)
    assert held.sync("prune").status == cli.OK
    assert archived(held) == {first}
