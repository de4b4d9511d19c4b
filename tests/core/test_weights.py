"""Every number of weights.py is pinned: a named case that comes out otherwise once the number is moved."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.core.test_scoring import shelf_of
from verify.core import weights
from verify.core.names import name_key
from verify.core.scoring import match_name

#: Other names, so that words have something to be rarer than; and ones that wear two words out.
_OTHERS = ["WIBAWA PRATIWI", "KUSUMA LAZUARDI", "NIRMALA SEROJA", "DAHLIA PUSPITA", "TIRTA GANESHA", "SENTANA ADIWARNA"]
_WORN = [
    f"{pair} {word}" for pair in ("JAYA ABADI", "MANDIRI KARYA") for word in ("WIBAWA", "PRATIWI", "LAZUARDI", "SEROJA")
]

#: A weight, another value for it, what is asked, the register's names, and what comes of it: the outcome, and the
#: first two candidates with score and confidence.
CASES = [
    ("EXACT", 0.9, "PT Rona Gemilang", ["RONA GEMILANG"], "same: RONA GEMILANG 0.99 0.999"),
    ("COMPACT", 0.9, "PT Ronagemilang", ["RONA GEMILANG"], "same: RONA GEMILANG 0.98 0.999"),
    ("ALIGNED_MOST", 0.9, "PT Karya Satrya Abadi", ["KARYA SATRIA ABADI"], "same: KARYA SATRIA ABADI 0.97 0.999"),
    ("FOLD_SCORE", 0.9, "PT Satrya Ariestha", ["SATRIA ARISTA"], "same: SATRIA ARISTA 0.935 0.999"),
    ("HABIT_SCORE", 0.5, "PT Pajar Sarkosa", ["FAJAR SARKOSA"], "same: FAJAR SARKOSA 0.965 0.999"),
    (
        "OTHER_WORD_SCORE",
        0.1,
        "PT Mega Sarkosa",
        ["MEGAH SARKOSA", "MEGA INTAN"],
        "similar: MEGAH SARKOSA 0.9413 0.01",
    ),
    ("OTHER_SLIP_SCORE", 0.1, "PT Tugas Sarkosa", ["TUNAS SARKOSA"], "similar: TUNAS SARKOSA 0.8 0.01"),
    ("MISREAD_SCORE", 0.5, "PT Sark0sa Wiraguna", ["SARKOSA WIRAGUNA"], "same: SARKOSA WIRAGUNA 0.965 0.999"),
    ("SLIP_MIN_LETTERS", 5, "PT Jsya Sarkosa", ["JAYA SARKOSA"], "same: JAYA SARKOSA 0.925 0.999"),
    ("SLIP_SCORE", 0.5, "PT Aulila Sarkosa", ["AULIA SARKOSA"], "same: AULIA SARKOSA 0.95 0.999"),
    ("LONG_WORD_MIN_LETTERS", 9, "PT Aulila Sarkoca", ["AULIA SARKOSA"], "same: AULIA SARKOSA 0.9 0.999"),
    ("SHORT_WORD_SLIP_SCORE", 0.5, "PT Jsya Sarkosa", ["JAYA SARKOSA"], "same: JAYA SARKOSA 0.925 0.999"),
    ("SHORT_WORD_SLIP_COST", 1, "PT Jsya Sarkoca", ["JAYA SARKOSA"], "similar: JAYA SARKOSA 0.875 0.01"),
    (
        "TWO_SLIPS_MIN_LETTERS",
        12,
        "PT Sarkosa Inernasonal",
        ["SARKOSA INTERNATIONAL"],
        "same: SARKOSA INTERNATIONAL 0.925 0.999",
    ),
    (
        "TWO_SLIPS_SCORE",
        0.5,
        "PT Sarkosa Inernasonal",
        ["SARKOSA INTERNATIONAL"],
        "same: SARKOSA INTERNATIONAL 0.925 0.999",
    ),
    (
        "JOINED_SLIP_MIN_LETTERS",
        12,
        "PT Tiaramas Ronagemilng",
        ["TIARAMAS RONA GEMILANG"],
        "same: TIARAMAS RONA GEMILANG 0.9333 0.999",
    ),
    ("MAX_SLIPS", 1, "PT Aulila Sarkoca", ["AULIA SARKOSA"], "same: AULIA SARKOSA 0.9 0.999"),
    ("MIN_WORDS_FOR_A_SLIP", 1, "PT Sarko", ["SARCO"], "similar: SARCO 0.9 0.01"),
    ("SHORT_MIN_LETTERS", 5, "PT Sarkosa Sent.", ["SARKOSA SENTOSA"], "same: SARKOSA SENTOSA 0.95 0.999"),
    ("SHORT_SCORE", 0.5, "PT Sarkosa Sent.", ["SARKOSA SENTOSA"], "same: SARKOSA SENTOSA 0.95 0.999"),
    (
        "MAX_SHORTENED",
        2,
        "PT Sarkosa Man. Sent.",
        ["SARKOSA MANDIRI SENTOSA"],
        "similar: SARKOSA MANDIRI SENTOSA 0.9333 0.01",
    ),
    (
        "RARITY_LEAST",
        0.4,
        "PT Sarkosa Abdila",
        ["SARKOSA ABADI", *(f"ABADI {c * 3}" for c in "BCDFGK")],
        "similar: SARKOSA ABADI 0.5545 0.0002",
    ),
    ("COMMON_MOST", 0.9, "PT Sarkosa", ["SARKOSA JAYA", *_OTHERS], "similar: SARKOSA JAYA 0.7325 0.003"),
    ("SIMILAR_MIN", 0.4, "PT Sarkosa Wiraguna", ["SARKOSA MANDIRI", *_OTHERS], "none: "),
    (
        "SIMILAR_MIN_RARE_WEIGHT",
        0.1,
        "PT Jaya Abadi",
        ["JAYA ABADI MANDIRI KARYA", *_WORN],
        "similar: JAYA ABADI WIBAWA 0.6511 0.003, JAYA ABADI PRATIWI 0.6511 0.003",
    ),
    (
        "MARGIN",
        0.005,
        "PT Ronagemilang",
        ["RONA GEMILANG", "RONA GEMILANGG"],
        "several: RONA GEMILANG 0.98 0.4995, RONA GEMILANGG 0.97 0.4995",
    ),
    (
        "REORDERED",
        0.005,
        "PT Jasa Safiraa Rahmat",
        ["RAHMAT JASA SAFIRA", "JASA SAFIRA RAHMAT"],
        "same: JASA SAFIRA RAHMAT 0.97 0.999, RAHMAT JASA SAFIRA 0.96 0.001",
    ),
    ("CONFIDENCE_STRONG", ((0.0, 0.5),), "PT Ronagemilang", ["RONA GEMILANG"], "same: RONA GEMILANG 0.98 0.999"),
    ("CONFIDENCE_WEAK", ((0.0, 0.5),), "PT Sarkosa", ["SARKOSA JAYA", *_OTHERS], "similar: SARKOSA JAYA 0.7325 0.003"),
    (
        "SHOWN",
        1,
        "PT Sarkosa",
        ["SARKOSA JAYA", "SARKOSA ABADI", *_OTHERS],
        "similar: SARKOSA JAYA 0.6765 0.003, SARKOSA ABADI 0.6765 0.003",
    ),
]


def told(asked: str, held: Sequence[str]) -> str:
    """The outcome and the first two candidates with their scores and confidence."""
    match = match_name(name_key(asked, talk=True), shelf_of([*held, "PT Lain Sekali Barokah"]))
    return f"{match.outcome}: " + ", ".join(
        f"{one.company.name} {one.score} {one.confidence}" for one in match.candidates[:2]
    )


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_weights_each_decide_their_case(
    monkeypatch: pytest.MonkeyPatch, case: tuple[str, object, str, list[str], str]
) -> None:
    weight, moved, asked, held, outcome = case
    assert told(asked, held) == outcome
    monkeypatch.setattr(weights, weight, moved)
    assert told(asked, held) != outcome


def test_weights_are_all_pinned() -> None:
    assert {name for name in vars(weights) if name.isupper()} == {case[0] for case in CASES}
