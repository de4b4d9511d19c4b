import csv
from pathlib import Path

import pytest

from tests.meta.tree import ROOT
from verify.web.drawn.typeface import BOLD, FOLDER, REGULAR, UNKNOWN, letters, printable
from verify.wording.catalogue import LOCALES, catalogue


@pytest.mark.parametrize("locale", LOCALES)
def test_letters_has_every_character_of_the_catalogue(locale: str) -> None:
    lacking = {
        key: [char for char in template.source if ord(char) not in letters()]
        for key, template in catalogue(locale).items()
    }
    assert {key: chars for key, chars in lacking.items() if chars} == {}


_LISTS = ("indicators.csv", "contacts.csv", "register/id-p3mi-historical.csv", "register/id-kp2mi-sanctions.csv")


@pytest.mark.parametrize("name", _LISTS)
def test_letters_has_every_character_of_the_lists_that_are_shipped(name: str) -> None:
    with (ROOT / "config" / name).open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert cells
    assert [cell for cell in cells if UNKNOWN in printable(cell)] == []


@pytest.mark.parametrize("path", [REGULAR, BOLD])
def test_a_font_is_small_and_free(path: Path) -> None:
    assert path.stat().st_size <= 60_000
    licence = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert path.name in licence


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("…\u2060789", "…789"),
        ("a\u200bb\u202e", "ab"),
        ("a\tb\nc", "a b c"),
        ("e\u0301", "é"),
        ("上海 PT", f"{UNKNOWN}{UNKNOWN} PT"),
        ("“Ł” – ’", "“Ł” – ’"),
        ("\x00\x1b[31m", "[31m"),
        ("😀", UNKNOWN),
    ],
)
def test_printable_leaves_only_what_can_be_drawn(written: str, drawn: str) -> None:
    assert printable(written) == drawn
