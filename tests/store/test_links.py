from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.store.samples import NOW, agency, look
from verify.core.agency import Link
from verify.errors import NotFound, UsageError
from verify.store.engine import Engine
from verify.store.links import Pair, Verdict, decide_pair, keep_pairs, list_pairs, unlinked
from verify.store.past import register_as_of
from verify.store.register import apply_look, load_register, register_stamp

AB = Pair(a="x:1", b="y:1", verdict=Verdict.REVIEW, rule="name", evidence="same name", at=NOW)
BC = replace(AB, a="y:1", b="z:1")
AC = replace(AB, b="z:1")


def decided(verdict: Verdict, hours: int = 1) -> Pair:
    at = NOW + timedelta(hours=hours)
    return replace(AB, verdict=verdict, decided_by="tester", because="asked them", at=at)


def test_keep_pairs_remembers_what_rules_find_until_they_no_longer_do(engine: Engine) -> None:
    assert unlinked(engine)
    assert keep_pairs(engine, [AB, replace(AC, verdict=Verdict.SAME)], version=0, at=NOW)
    assert not unlinked(engine)
    assert list_pairs(engine) == (AB, replace(AC, verdict=Verdict.SAME))
    assert load_register(engine).links == (Link("x:1", "z:1", same=True, by_person=False),)
    assert not keep_pairs(engine, [replace(AC, verdict=Verdict.SAME, evidence="other words"), AB], version=0, at=NOW)
    assert keep_pairs(engine, [AB], version=0, at=NOW)
    assert load_register(engine).links == ()
    assert list_pairs(engine, verdict=Verdict.REVIEW) == (AB,)


def test_keep_pairs_keeps_nothing_of_a_register_that_moved(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    assert not keep_pairs(engine, [AB], version=0, at=NOW)
    assert list_pairs(engine) == ()
    assert unlinked(engine)


def test_keep_pairs_moves_the_stamp_only_where_answers_could_change(engine: Engine) -> None:
    stamp = register_stamp(engine)
    keep_pairs(engine, [AB], version=0, at=NOW)
    assert register_stamp(engine) == stamp
    keep_pairs(engine, [replace(AB, verdict=Verdict.SAME)], version=0, at=NOW)
    assert register_stamp(engine) != stamp


@pytest.mark.parametrize("verdict", [Verdict.SAME, Verdict.DIFFERENT])
def test_decide_pair_stands_whatever_rules_find_later(engine: Engine, verdict: Verdict) -> None:
    keep_pairs(engine, [AB], version=0, at=NOW)
    stamp = register_stamp(engine)
    said = decide_pair(engine, AB.id, decided(verdict))
    assert (said.a, said.b, said.verdict, said.decided_by, said.because) == (
        "x:1",
        "y:1",
        verdict,
        "tester",
        "asked them",
    )
    assert register_stamp(engine) != stamp
    assert not keep_pairs(engine, [replace(AB, verdict=Verdict.SAME, rule="licence")], version=0, at=NOW)
    assert not keep_pairs(engine, [], version=0, at=NOW)
    assert load_register(engine).links == (Link("x:1", "y:1", same=verdict is Verdict.SAME, by_person=True),)


def test_decide_pair_can_be_decided_again_and_what_was_said_before_is_known(engine: Engine) -> None:
    keep_pairs(engine, [AB], version=0, at=NOW)
    decide_pair(engine, AB.id, decided(Verdict.SAME, hours=1))
    decide_pair(engine, AB.id, decided(Verdict.DIFFERENT, hours=3))
    assert [one.same for one in load_register(engine).links] == [False]
    assert [one.same for one in register_as_of(engine, NOW + timedelta(hours=2)).links] == [True]
    assert register_as_of(engine, NOW).links == ()


def test_decide_pair_refuses_what_cannot_all_be_true(engine: Engine) -> None:
    keep_pairs(engine, [AB, BC, AC], version=0, at=NOW)
    decide_pair(engine, AB.id, decided(Verdict.SAME))
    decide_pair(engine, BC.id, decided(Verdict.SAME))
    with pytest.raises(UsageError, match="contradicts"):
        decide_pair(engine, AC.id, decided(Verdict.DIFFERENT))
    assert all(one.same for one in load_register(engine).links)


def test_decide_pair_names_the_pair_that_is_not_there(engine: Engine) -> None:
    with pytest.raises(NotFound, match="deadbeef"):
        decide_pair(engine, "deadbeef", decided(Verdict.SAME))
