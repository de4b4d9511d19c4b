"""What is held, byte for byte, is not read again, unless it would be read otherwise today."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from registry_sync import cli, familiar, run
from registry_sync.parse import PARSERS
from registry_sync.parse.headers import Headers
from registry_sync.parse.record import Document, Parsed
from tests.registry_sync.conftest import Installation, agencies
from verify.core.agency import Kind
from verify.store.register import load_register

CONFIG = Path(__file__).parents[2] / "config"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One entry for each time a document was parsed."""
    seen: list[str] = []
    canonical = PARSERS["canonical"]

    def parse(kind: Kind, documents: Sequence[Document], headers: Headers) -> Parsed:
        seen.append("canonical")
        return canonical(kind, documents, headers)

    monkeypatch.setattr("registry_sync.run.PARSERS", {**PARSERS, "canonical": parse})
    return seen


def test_run_does_not_read_again_what_is_held(held: Installation, readings: list[str]) -> None:
    before = load_register(held.engine)
    said = held.take(agencies(20))
    assert (said.status, readings) == (cli.OK, [])
    assert "20 the same" in said.out
    assert load_register(held.engine) == before


def test_run_confirms_what_is_held_on_another_day(held: Installation, readings: list[str]) -> None:
    tomorrow = "2999-01-01"
    said = held.take(agencies(20), "--as-of", tomorrow)
    assert said.status == cli.REFUSED  # the guards are asked as ever
    assert "lies in the future" in said.err
    assert readings == []


def test_run_reads_other_bytes(held: Installation, readings: list[str]) -> None:
    assert held.take(agencies(21)).status == cli.OK
    assert readings == ["canonical"]


def test_run_reads_again_what_is_claimed_otherwise(held: Installation, readings: list[str]) -> None:
    assert held.take(agencies(20), "--coverage", "partial").status == cli.OK
    assert held.take(agencies(20), "--coverage", "partial").status == cli.OK
    assert readings == ["canonical"] * 2  # a partial list is read every time


def test_run_reads_again_with_another_vocabulary(
    held: Installation, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    config = held.folder / "config"
    shutil.copytree(CONFIG, config)
    path = config / "headers.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('"situs web"', '"situs jaringan"'), encoding="utf-8")
    monkeypatch.setenv("CEKDULU_CONFIG", str(config))
    assert held.take(agencies(20)).status == cli.OK
    assert readings == ["canonical"]


def test_run_reads_again_with_another_program(
    held: Installation, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(familiar, "_program", lambda: "another")
    assert held.take(agencies(20)).status == cli.OK
    assert readings == ["canonical"]


def test_run_reads_again_after_an_operator_went_back(held: Installation, readings: list[str]) -> None:
    assert held.take(agencies(21)).status == cli.OK
    assert held.sync("rollback", "1", "--because", "a try").status == cli.OK
    readings.clear()
    assert held.take(agencies(20)).status == cli.OK
    assert readings == ["canonical"]


def test_run_reads_again_what_was_rejected_in_part(installation: Installation, readings: list[str]) -> None:
    text = agencies(20) + "21,,active,\n"
    for _ in range(2):
        assert "1 rejected" in installation.take(text).out
    assert readings == ["canonical"] * 2


def test_run_reads_again_when_the_look_was_never_applied(
    held: Installation, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(run, "apply_look", broken)
        assert held.take(agencies(21)).status == cli.FAULT
    assert "1 added" in held.take(agencies(21)).out
    assert readings == ["canonical"] * 2
