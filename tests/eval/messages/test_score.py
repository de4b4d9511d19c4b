"""The labelled messages are whole, and reading them does not get worse."""

from __future__ import annotations

import pytest

from tests.eval.messages.figures import MessageFigures
from tests.eval.messages.score import DENIED, HALVES, Score, Wrong, ear, messages, score
from tests.eval.messages.sentences import heard, sentences, tally, voices

#: What every half must at least reach: a little below what it reaches. Raise them when the reader gets better.
FLOORS = {
    "companies": (0.92, 0.89),
    "phones": (0.98, 0.985),
    "emails": (1.0, 1.0),
    "destinations": (0.93, 0.98),
    "jobs": (0.84, 0.83),
    "pay": (0.90, 0.90),
    "fees": (0.60, 0.56),
    "flags": (0.95, 0.85),
}
#: How many flags out of denials there are at most today. The goal is none: `make eval` fails on a single one.
DENIED_MOST = {"tuning": 3, "test": 1}


@pytest.mark.parametrize("half", HALVES)
def test_messages_are_150_or_more_a_half_and_each_says_something(half: str) -> None:
    found = messages(half)
    assert len(found) >= 150
    assert len({one.id for one in found}) == len({one.text for one in found}) == len(found)
    kinds = [one.kind for one in found]
    assert kinds.count("fraud") * 2 >= len(found)
    assert kinds.count("lawful") * 4 >= len(found)


def test_messages_of_one_half_are_none_of_the_other() -> None:
    assert not {one.text for one in messages("tuning")} & {one.text for one in messages("test")}


def test_messages_about_other_things_raise_no_flag() -> None:
    others = [one for half in HALVES for one in messages(half) if one.kind == "other"]
    assert not [one.id for one in others if one.facts["flags"]]


@pytest.mark.parametrize("half", HALVES)
def test_score_does_not_fall(half: str) -> None:
    scores = {one.field: one for one in score(half)[0]}
    low = {
        field: (round(scores[field].precision, 3), round(scores[field].recall, 3))
        for field, (precision, recall) in FLOORS.items()
        if scores[field].precision < precision or scores[field].recall < recall
    }
    assert low == {}
    assert scores[DENIED].read <= DENIED_MOST[half], "a sentence that denies, asks or warns raised a flag"


def _score(field: str, *, true: int, read: int, right: int) -> Score:
    return Score(half="test", field=field, true=true, read=read, right=right)


def test_goals_tell_a_missed_recall_and_every_flag_out_of_a_denial() -> None:
    found = MessageFigures(
        scores=(_score("phones", true=100, read=97, right=97), _score(DENIED, true=50, read=1, right=0)), wrong=()
    )
    assert [(goal.name, goal.holds) for goal in found.goals()] == [
        ("messages: phones precision", True),
        ("messages: phones recall", False),
        ("messages: flags out of a denial", False),
    ]


def test_examples_shows_a_few_of_each_field_and_counts_the_rest() -> None:
    wrong = tuple(Wrong(f"t{number}", "phones", ("110",), ()) for number in range(5))
    shown = MessageFigures(scores=(), wrong=wrong).examples(most=2).splitlines()
    assert [line.split()[0] for line in shown] == ["t0", "t1", "…"]
    assert "3 more" in shown[-1]


def test_sentences_and_voices_raise_known_flags_and_are_none_of_the_test_half() -> None:
    known, asked = set(ear().flags), {one.text for one in messages("test")}
    for one in (*sentences(), *voices()):
        assert one.flags | one.denied <= known, one.id
        assert not one.flags & one.denied, one.id
        assert one.text not in asked, one.id


def test_patterns_hear_what_nobody_tuned_them_on() -> None:
    found = tally((one, heard(one.text)) for one in sentences() if one.aside)
    assert found.right / found.read >= 0.81, found
    assert found.right / found.true >= 0.68, found


def test_the_ear_as_shipped_was_learnt_and_is_no_stub() -> None:
    assert len(ear().flags) == len({flag for one in sentences() for flag in one.flags})
    assert len(ear().rows.written) > 10_000
    assert sum("told:" in written for written in ear().rows.written.values()) > 1_000
