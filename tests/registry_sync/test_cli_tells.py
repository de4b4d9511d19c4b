"""`registry-sync` bundled, run, history, status and sources: what they do, and what they tell (contract §3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from registry_sync import cli
from tests.registry_sync.conftest import Installation, Said, agencies
from tests.support.confirmed import fact
from verify.store.facts import Fact, add_fact
from verify.store.register import load_register

CONFIG = Path(__file__).parents[2] / "config"


def test_commands_name_the_command_that_sets_the_database_up(
    on: Callable[[str], Callable[..., Said]], tmp_path: Path
) -> None:
    sync = on(f"sqlite:///{tmp_path / 'empty.sqlite'}")
    for words in (["bundled"], ["status"], ["run"], ["history", "PT A"]):
        said = sync(*words)
        assert said.status == cli.USAGE
        assert "verify migrate" in said.err
        assert "Traceback" not in said.err


def test_bundled_loads_every_file_once(either: Installation) -> None:
    first = either.sync("bundled")
    assert (first.status, first.err) == (cli.OK, "")
    register = load_register(either.engine)
    assert (len(register.agencies), len(register.sanctions), len(register.orders)) == (765, 11, 50)
    second = either.sync("bundled")
    assert second.status == cli.OK
    assert second.out.count("unchanged") == 4
    assert load_register(either.engine) == register


def test_bundled_leaves_a_younger_register_alone(installation: Installation) -> None:
    path = installation.folder / "register.csv"
    path.write_bytes((CONFIG / "register" / "id-kp2mi-sanctions.csv").read_bytes())
    words = ("--source", "id-kp2mi-sanctions", "--kind", "sanctions", "--as-of", "2026-11-01")
    assert installation.sync("import", str(path), *words).status == cli.OK
    said = installation.sync("bundled")
    assert said.status == cli.OK
    assert "id-kp2mi-sanctions" not in said.out


def test_history_tells_the_licence_story_with_decree_and_source(installation: Installation) -> None:
    installation.sync("bundled")
    said = installation.sync("history", "Multi Intan Amanah Internasional, PT")
    lines = said.out.splitlines()
    assert [line[:10] for line in lines] == ["2025-03-19", "2026-01-29"]
    assert "revoked" in lines[1]
    assert "SK Menteri 96/2026" in lines[1]
    assert "[id-kp2mi-sanctions]" in lines[1]


def test_history_tells_when_a_company_left_the_list(held: Installation) -> None:
    held.take(agencies(21).replace("7,PT Karya Nomor 7,active,0812-0000-0007\n", ""))
    said = held.sync("history", "test:7")
    assert "listed as active" in said.out
    assert "no longer on the list" in said.out
    assert held.sync("history", "Karya Nomor 7").out == said.out


def test_history_tells_what_officers_confirmed_from_the_day_it_was_told_here(held: Installation) -> None:
    learned = datetime(2026, 11, 3, 4, tzinfo=UTC)
    for said in (
        fact(
            "revoked", "test:7", "SK 7/2026", agency_name="PT Karya Nomor 7", effective_on=date(2026, 11, 1), at=learned
        ),
        fact("contact_denied", "test:7", "+6281299998888", agency_name="PT Karya Nomor 7", at=learned),
    ):
        add_fact(held.engine, Fact(said=said, account_id="o1"))
    told = held.sync("history", "PT Karya Nomor 7").out
    assert "2026-11-01  revoked (confirmed 2026-11-03: surat B-12/2026)  SK 7/2026  [BP3MI NTB]" in told
    assert "disowns a contact ending in 888" in told
    assert "9999" not in told
    assert "revoked" not in held.sync("history", "PT Karya Nomor 7", "--told-on", "2026-11-02").out


def test_history_says_that_nothing_is_held(installation: Installation) -> None:
    said = installation.sync("history", "PT Tidak Ada")
    assert said.status == cli.USAGE
    assert "holds nothing" in said.err


def test_status_shows_sources_ages_and_refusals(held: Installation) -> None:
    held.take(agencies(5))
    said = held.sync("status")
    assert said.status == cli.OK
    assert "test agencies: 20 rows" in said.out
    assert "fresh" in said.out
    assert "refused" in said.out
    assert "would shrink from 20 to 5" in said.out


def test_sources_lists_what_is_declared_and_what_was_imported(held: Installation) -> None:
    said = held.sync("sources")
    assert "id-p3mi (ID)" in said.out
    assert "vouches only with id-p3mi-sanctions" in said.out
    assert "test (ID): imported, not declared" in said.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "nobody"), "declares no source 'nobody'"),
        (("run", "id-p3mi"), "is not enabled"),
        (("plan", "id-p3mi"), "is not enabled"),
        (("run", "ph-dmw"), "has no url"),
        (("plan", "id-province-ntb"), "has no url"),
    ],
)
def test_run_names_what_cannot_be_fetched(installation: Installation, words: tuple[str, ...], said: str) -> None:
    answer = installation.sync(*words)
    assert (answer.status, said in answer.err) == (cli.USAGE, True)


def test_run_without_enabled_sources_does_nothing_and_says_so(installation: Installation) -> None:
    said = installation.sync("run")
    assert (said.status, "No source is enabled" in said.out) == (cli.OK, True)


def test_main_turns_a_fault_of_ours_into_a_sentence(
    installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr("registry_sync.run.diff", broken)
    said = installation.take(agencies(3))
    assert said.status == cli.FAULT
    assert said.err == "registry-sync: A fault of this program: ZeroDivisionError. The register held stays as it is.\n"
