"""The pages of docs for officers tell of every page they have, and show pictures that are there and light."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.meta.test_routes import ADMIN, DESK, EDITOR, EVERY, LIMITED, ROUTES, VILLAGE

DOCS = Path(__file__).parents[2] / "docs" / "petugas"
PICTURES = DOCS / "gambar"
MOST_BYTES = 60 * 1024
#: Which page tells a role of its pages; what all have, and what stands before the door, stands in README.md.
PAGES = {VILLAGE: "desa", DESK: "meja", EDITOR: "daftar", ADMIN: "pengelola", EVERY: "README", "anyone": "README"}
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)#]+)[^)]*\)")
# domain.md 5.1 and ux.md, "Voice": what is said of nobody and of no contact.
_NEVER = re.compile(r"\b(aman|terverifikasi|ilegal|penipu|bodong|sindikat|calo)\b|100 ?%|!(?!\[)", re.IGNORECASE)


def _read(name: str) -> str:
    return (DOCS / f"{name}.md").read_text("utf-8")


def _officers() -> list[tuple[str, str]]:
    pages = ((rule, who) for (method, rule), who in ROUTES.items() if method == "GET" and who != LIMITED)
    return [(rule, who) for rule, who in pages if rule.startswith("/petugas")]


@pytest.mark.parametrize(("rule", "who"), _officers())
def test_every_page_of_a_role_is_told_of(rule: str, who: str) -> None:
    assert f"`{re.sub('<[^>]+>', '…', rule)}`" in _read(PAGES[who])


@pytest.mark.parametrize("name", sorted(set(PAGES.values())))
def test_every_link_and_picture_of_a_page_is_there(name: str) -> None:
    found = _LINK.findall(_read(name))
    assert [path for _, path in found if not (DOCS / path).is_file()] == []
    assert all(words for words, _ in found), "a picture without words"
    assert not _NEVER.search(_read(name))


def test_every_picture_is_shown_and_light() -> None:
    shown = {path for name in set(PAGES.values()) for _, path in _LINK.findall(_read(name)) if "gambar/" in path}
    kept = {f"gambar/{path.name}": path.stat().st_size for path in PICTURES.iterdir()}
    assert shown == kept.keys()
    assert [name for name, size in kept.items() if size > MOST_BYTES] == []
