from __future__ import annotations

import re

import pytest

from verify.core.message import said
from verify.core.message.said import beside
from verify.core.message.said.coded import coded
from verify.core.message.said.pattern import Pattern, compiled
from verify.core.message.said.sets import SETS
from verify.core.message.said.words import DENIALS, PAIRS, WORD_OF

ROWS = [row for row in said.ROWS.splitlines() if row]
MARKS = [row.partition(" ")[2] for row in beside.MARKS.strip().splitlines()]


def stands(pattern: str, text: str) -> bool:
    ready: Pattern = compiled(pattern, SETS)
    message = coded(text)
    found = any(True for _ in ready.hits(message.signs))
    assert not found or ready.may_fit(message.present), "the quick look never denies what the search finds"
    return found


@pytest.mark.parametrize(
    ("pattern", "text", "fits"),
    [
        ("bayar dulu", "BYR DL ya", True),
        ("bayar dulu", "dibayar nanti dulu", False),
        ("bayar .. dulu", "bayar dua juta rupiah dulu", True),
        ("bayar .. dulu", "bayar tidak dulu", False),
        ("bayar .. dulu", "bayar, dulu", False),
        ("bayar ... dulu", "bayar, nanti dulu", True),
        ("bayar ... dulu", "bayar. dulu", False),
        ("bayar .... dulu", "bayar. nanti dulu", True),
        ("bayar|setor dulu?", "setoran", True),
        ("bayar ^dulu", "bayar nanti dulu", False),
        ("bayar ^dulu", "bayar nanti", True),
        ("rekening !@firm", "rekening PT", False),
        ("rekening !@firm", "rekening Joko", True),
        ("umur Y", "umur 16", True),
        ("umur Y", "umur 18", False),
        ("umur B", "umur 2011", True),
        ("bayar $", "bayar Rp 5.000.000", True),
        ("bayar $", "bayar 5jt", True),
        ("bayar $", "bayar 5 orang", False),
        ("siapa", "siapa2", True),
        ("waspada", "hati-hati", True),
        ("waspada", "hati hati", True),
        ("ortu", "orang tua", True),
        ("tidak pengalaman", "no experience", True),
        ("tidak rekening", "no rek 12", False),
    ],
)
def test_compiled_reads_the_small_language(pattern: str, text: str, fits: bool) -> None:
    assert stands(pattern, text) is fits


@pytest.mark.parametrize("row", [*(row.partition(" ")[2] for row in ROWS), *MARKS])
def test_compiled_bounds_every_repetition(row: str) -> None:
    expression = compiled(row, SETS).expression.pattern
    outside = re.sub(r"\[[^\]]*\]", "c", expression)
    assert not set("*+(").intersection(outside.replace("(?!c{0,2}c)", "")), "no group, no open repetition"
    assert all(int(most) <= 12 for most in re.findall(r"\{0,(\d+)\}", outside))
    assert len(re.findall(r"\{0,(?:8|12)\}", outside)) <= 3, "few wide gaps, so that a search stays short"


def test_rows_stand_once() -> None:
    assert sorted(ROWS) == sorted(set(ROWS))


def test_spellings_lead_to_words_that_are_their_own() -> None:
    assert {word for word in WORD_OF.values() if WORD_OF[word] != word} == set()
    assert set(DENIALS) <= set(WORD_OF.values())
    assert all(first and second for first, second in PAIRS)


def test_coded_keeps_where_every_sign_stands() -> None:
    message = coded("Bayar 2 juta, tanpa kuitansi")
    assert message.words(0, len(message.signs)) == "Bayar 2 juta, tanpa kuitansi"
    assert message.words(0, 2) == "Bayar 2 juta"


def test_every_set_of_words_stands_in_a_row() -> None:
    rows = "\n".join((said.ROWS, *(text for text in vars(beside).values() if isinstance(text, str))))
    named = set(re.findall(r"@(\w+)", "\n".join((rows, *SETS.values()))))
    assert named == set(SETS)
