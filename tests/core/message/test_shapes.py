"""No text takes longer than its length: the shapes of the patterns, and the steps that hostile texts cost."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterable, Iterator
from re import _constants as ops  # the parser of the standard library has no public name
from re import _parser as parser
from types import FrameType
from typing import Any

import pytest

import verify.core.message
from verify.core.claim import Claim
from verify.core.message import read

#: Repeats within repeats that were looked at: between two rounds a sign stands that the inner one cannot take.
REVIEWED = {"_EMAIL", "_DECREE", "_PIECE", "_PIECE_OF_PLAIN", "_STROKES", "_WORD", "_LINK_TEXT"}
SHAPES = (
    "a ", "1 ", "0 ", "08", ".", "-", "a-", "1-", "a.", "(1", "1/", "@a", "O1", "+62", "\n", "😀", "PT A ", "pt ",
    "nol ", "satu juta ", "5jt ", "rp ", "1.000 ", "021-5501234, 5501234 ", "110 ", "ke taiwan ", "dan taiwan ",
    "caregiver ", "Karya Satria ", "sip3mi ", "sk 1/", "rek pt ", "a/n ", "wa.me/1", "http://", "berangkat ", "umur 1",
    "L O K E R ",
)  # fmt: skip
SHORT, LONG = 1_500, 3_000


def modules() -> Iterator[Any]:
    found = pkgutil.walk_packages(verify.core.message.__path__, "verify.core.message.")
    yield from (importlib.import_module(one.name) for one in found)
    yield from (importlib.import_module(f"verify.core.{name}") for name in ("phones", "text", "names", "licences"))


def nested(tree: Iterable[Any], *, inside: bool = False) -> bool:
    """Whether an unbounded repeat stands in an unbounded repeat."""
    for op, arg in tree:
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT):
            unbounded = arg[1] == ops.MAXREPEAT
            if (unbounded and inside) or nested(arg[2], inside=inside or unbounded):
                return True
        elif op is ops.SUBPATTERN:
            if nested(arg[3], inside=inside):
                return True
        elif op is ops.BRANCH and any(nested(one, inside=inside) for one in arg[1]):
            return True
    return False


def steps(text: str) -> int:
    """How many calls a reading makes: the same on every machine."""
    count = 0

    def tally(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tally)
    try:
        read(Claim(message=text), {"karya satria"}.__contains__)
    finally:
        sys.setprofile(None)
    return count


def test_patterns_repeat_nothing_that_repeats_but_where_it_was_looked_at() -> None:
    found = {
        name
        for module in modules()
        for name, value in vars(module).items()
        if isinstance(value, re.Pattern) and nested(parser.parse(value.pattern, value.flags))
    }
    assert found <= REVIEWED


@pytest.mark.parametrize("shape", SHAPES)
def test_read_takes_twice_the_steps_for_twice_the_text(shape: str) -> None:
    short, long = (steps((shape * size)[:size]) for size in (SHORT, LONG))
    assert long < 2.5 * short + 500
