"""The lock files: everything pinned and hashed, nothing that ties them to one place on the network or on a disk."""

from __future__ import annotations

import re

import pytest

from tests.meta.tree import ROOT

LOCKS = [
    "requirements-uv.txt",
    "requirements.txt",
    "requirements-test.txt",
    "requirements-peers.txt",
    "requirements-peers-icu.txt",
]


def _entries(name: str) -> list[str]:
    """Return one string a requirement: the pin with its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", " ").splitlines() if not line.lstrip().startswith("#")]
    return [line for line in lines if line.strip()]


def _pins(name: str) -> set[str]:
    return {entry.partition("--hash")[0].strip() for entry in _entries(name)}


@pytest.mark.parametrize("name", LOCKS)
def test_lock_pins_and_hashes_everything(name: str) -> None:
    bad = [e for e in _entries(name) if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", e)]
    assert bad == []


@pytest.mark.parametrize("name", LOCKS)
def test_lock_names_no_address_and_no_path(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.findall(r"https?://|file:|--index|--extra-index|--find-links|-f /| @ ", text) == []


def test_test_lock_holds_the_service_exactly_as_it_runs() -> None:
    assert _pins("requirements.txt") <= _pins("requirements-test.txt")


def test_peers_lock_holds_what_the_tests_run_with() -> None:
    assert _pins("requirements-test.txt") <= _pins("requirements-peers.txt")


def test_peers_are_never_what_the_service_runs_with() -> None:
    peers = {"scikit-learn", "tantivy", "nomenklatura"}
    assert peers & {pin.partition("==")[0] for pin in _pins("requirements-test.txt")} == set()
