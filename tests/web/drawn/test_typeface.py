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


@pytest.mark.parametrize("name", ["indicators.csv", "contacts.csv", "destinations.toml", "register"])
def test_letters_has_every_character_of_the_lists_that_are_shipped(name: str) -> None:
    folder = ROOT / "config" / name
    files = [folder] if folder.is_file() else sorted(folder.iterdir())
    assert files
    foreign = {path.name: set(path.read_text(encoding="utf-8")) for path in files}
    assert {path: {char for char in chars if printable(char) == UNKNOWN} for path, chars in foreign.items()} == {
        path: set() for path in foreign
    }


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
