"""Words that end a name or say nothing: held against the names that registers really hold."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from verify.core.message.plain import PLAIN, ends_name
from verify.core.message.towns import TOWNS
from verify.core.regions import town_name
from verify.core.text import words

REGISTER = Path(__file__).parents[3] / "config" / "register" / "id-p3mi-historical.csv"
#: Of the tags "(TKI UTK KEPENTINGAN PERUSAHAAN SENDIRI)", or ended at in a name's middle by no one.
OF_TAGS = {"tki", "utk", "bnp2tki", "pjtki"}


def real_words() -> set[str]:
    with REGISTER.open(encoding="utf-8") as lines:
        return {word for row in csv.DictReader(lines) for word in words(row["name_as_published"])}


def test_ends_name_ends_at_no_word_of_a_published_name() -> None:
    assert {word for word in real_words() if ends_name(word)} <= OF_TAGS


@pytest.mark.parametrize("word", ["menempatkan", "diberangkatkan", "alamatnya", "katanya", "yg", "bayar", "tanpa"])
def test_ends_name_ends_at_verbs_and_talk(word: str) -> None:
    assert ends_name(word)


@pytest.mark.parametrize(
    "word",
    """
    bayar transfer tidak bukan tanpa jangan lewat mana saja semua lain dll seperti dekat malam asli titip rahasia
    cepat langsung tiket biaya gratis bonus paspor rekening sponsor admin proses instagram website
    """.split(),
)
def test_plain_holds_no_word_that_a_check_would_miss(word: str) -> None:
    assert word not in PLAIN


def test_towns_are_those_of_the_places_that_are_configured() -> None:
    with (REGISTER.parents[1] / "places" / "regencies.csv").open(encoding="utf-8") as lines:
        configured = {town_name(row["name"]) for row in csv.DictReader(lines)}
    short = {name for name in configured if len(name.split()) <= 2}
    assert short | {"jakarta", "solo", "jogja", "yogyakarta"} == TOWNS
