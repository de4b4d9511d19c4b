from __future__ import annotations

from random import Random

import pytest

from tests.bench.corpus import ABSENT, names, questions
from tests.bench.noise import NOISES, spoilt
from verify.core.names import name_key

KNOWN = names(2000)
TAKEN = frozenset(name_key(name).normalised for name in KNOWN)


def test_names_of_a_smaller_register_begin_the_larger_one() -> None:
    assert names(3000)[:2000] == KNOWN


def test_names_are_never_the_same_once_normalised() -> None:
    assert len(TAKEN) == len(KNOWN)


def test_questions_are_the_same_for_the_same_seed_alone() -> None:
    first = questions(KNOWN, 45, seed=1, taken=TAKEN)
    assert questions(KNOWN, 45, seed=1, taken=TAKEN) == first
    assert questions(KNOWN, 45, seed=2, taken=TAKEN) != first


@pytest.mark.parametrize("slips", [1, 2, 3])
def test_questions_never_write_another_entrys_name(slips: int) -> None:
    for question in questions(KNOWN, 150, seed=3, taken=TAKEN, slips=slips):
        own = None if question.meant is None else name_key(KNOWN[question.meant]).normalised
        assert question.normalised == own or question.normalised not in TAKEN


def test_questions_have_every_noise_and_names_that_nobody_has() -> None:
    kinds = [question.noise for question in questions(KNOWN, 15, seed=4, taken=TAKEN)]
    assert kinds == [*NOISES, ABSENT]


@pytest.mark.parametrize("kind", NOISES)
def test_spoilt_changes_what_is_written(kind: str) -> None:
    draw = Random(5)  # noqa: S311 - a repeatable draw, no secret
    written = [spoilt(name, [kind], draw) for name in KNOWN[:50]]
    assert any(written)
    assert all(new != name for new, name in zip(written, KNOWN, strict=False))
