"""Every reason for which the intake rejects a row has words for people."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from registry_sync import clean
from registry_sync.clean.screens import complaint_form
from registry_sync.parse import record
from verify.web.officers.register_reasons import reason_words

_FOLDER = Path(clean.__file__).parent
_ENTRIES = ("BNP2TKI", "NON PJTKI", "TKI PERORANGAN", "KANTOR", "ABU", "DWI J", "ABDI BELA PERSADA1")


def _written(node: ast.expr) -> str:
    """A sentence as it is written, any word in each of its places."""
    if isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else "name" for part in node.values]
        return "".join(map(str, parts))
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _reasons() -> Iterator[str]:
    for path in (*_FOLDER.glob("*.py"), Path(record.__file__)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            raised = isinstance(node, ast.Call) and ast.unparse(node.func) == "Unreadable"
            named = isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "reason"
            found = _written(node.args[0]) if raised else _written(node.value) if named else ""  # type: ignore[attr-defined]  # as just asked
            if found:
                yield found
    yield from (reason for entry in _ENTRIES if (reason := complaint_form(entry)))


def test_reason_words_knows_every_reason_of_the_intake() -> None:
    reasons = set(_reasons())
    assert len(reasons) > 18
    assert [reason for reason in sorted(reasons) if reason_words(reason, "en") is None] == []


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("agency_name is blank", "Kolom nama perusahaan kosong."),
        ("kolom_baru is blank", "Kolom kolom_baru kosong."),
        ("country 'Atlantis\nii' is not one that is known", "Negaranya tidak dikenal."),
        ("it has seven legs", None),
    ],
)
def test_reason_words_names_the_column(reason: str, words: str | None) -> None:
    assert reason_words(reason, "id") == words
