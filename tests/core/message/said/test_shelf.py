from __future__ import annotations

import random
import tomllib
from pathlib import Path

import pytest

from verify.core.message.said import _book
from verify.core.message.said.coded import coded
from verify.core.message.said.pattern import compiled
from verify.core.message.said.sets import SETS
from verify.core.message.said.shelf import Shelf
from verify.core.text import clean

SENTENCES = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text("utf-8"))
SAID = [text for texts in SENTENCES["says"].values() for text in texts]


def shelf(*rows: str) -> Shelf:
    return Shelf.of([(str(number), compiled(row, SETS)) for number, row in enumerate(rows)])


def fitting(rows: Shelf, text: str) -> list[str]:
    return [name for name, _, _ in rows.fitting(coded(text))]


def test_fitting_finds_every_stretch_that_asking_each_row_finds() -> None:
    rows, draw = _book().flags, random.Random(4)  # noqa: S311 — the same sentences each time
    found = 0
    for _ in range(100):
        message = coded(clean("\n".join(draw.sample(SAID, 3))))
        asked = [(flag, *hit) for flag, one in rows.rows for hit in one.hits(message.signs)]
        quick = [(flag, *hit) for flag, one, places in rows.fitting(message) for hit in one.hits(message.signs, places)]
        assert quick == asked
        found += len(asked)
    assert found > len(SAID) / 10, "there was something to find"


@pytest.mark.parametrize(
    ("row", "text", "fits"),
    [
        ("bayar .. dulu", "bayar dua juta dulu", True),
        ("bayar .. dulu", "bayar. Nanti dulu", False),
        ("bayar , dulu", "bayar. Dulu", True),
        ("bayar .... dulu", "bayar. Nanti dulu", True),
        ("bayar && dulu", "bayar. Nanti dulu", True),
        ("bayar && dulu", "bayar nanti", False),
        ("bayar dulu?", "bayar", True),
    ],
)
def test_fitting_asks_for_words_of_one_sentence_unless_the_row_crosses_it(row: str, text: str, *, fits: bool) -> None:
    assert fitting(shelf(row), text) == (["0"] if fits else [])


def test_fitting_keeps_the_order_of_the_rows() -> None:
    assert fitting(shelf("dulu", "bayar dulu", "bayar .... dulu", "uang"), "uang dulu. Bayar dulu") == [*"0123"]


def test_fitting_of_no_rows_is_nothing() -> None:
    assert fitting(shelf(), "bayar dulu") == []
