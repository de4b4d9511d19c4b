"""Words as red flags know them, without what Indonesian hangs on them."""

from __future__ import annotations

import pytest

from verify.core.message.said.stem import stem

_KNOWN = frozenset("ayang tahan pegang simpan kirim bayar ancam tipu cari tinggal uang apa jemput".split())


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("menahan", "tahan"),
        ("nahan", "tahan"),
        ("ditahankan", "tahan"),
        ("penahanannya", None),  # two endings: one is taken off, and it is not guessed on
        ("penahanan", "tahan"),
        ("memegang", "pegang"),
        ("megang", "pegang"),
        ("dipegangin", "pegang"),
        ("penyimpanan", "simpan"),
        ("ngirim", "kirim"),
        ("mbayar", "bayar"),
        ("pengancaman", "ancam"),
        ("ketipu", "tipu"),
        ("nyari", "cari"),
        ("njemput", "jemput"),
        ("bayarnya", "bayar"),
    ],
)
def test_stem_takes_off_one_front_and_one_ending(word: str, wanted: str | None) -> None:
    assert stem(word, _KNOWN.__contains__) == wanted


@pytest.mark.parametrize("word", ["meninggal", "mayang", "beruang", "berapa", "mengapa", "diapa", "mana", "men", ""])
def test_stem_takes_no_chance_likeness(word: str) -> None:
    assert stem(word, _KNOWN.__contains__) is None
