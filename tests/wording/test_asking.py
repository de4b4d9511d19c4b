from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from rich.console import Console

from tests.wording import samples
from verify.core.answer import Advice, Answer, Question
from verify.core.claim import Reply
from verify.wording.asking import MOST_QUESTIONS, ask

ASKED = replace(
    samples.COPIED_NAME,
    questions=tuple(Question(id=f"Q{n}", text_id=f"Apa {n}?", text_en=f"What {n}?") for n in range(12)),
)


class Typing:
    """A console at which somebody types these lines, then ends the input."""

    def __init__(self, *lines: str) -> None:
        """Type these lines, one a question."""
        self.out = io.StringIO()
        self.console = Console(file=self.out)
        self._lines = iter(lines)
        self.console.input = self._input  # type: ignore[method-assign, assignment]

    def _input(self, _prompt: object) -> str:
        try:
            return next(self._lines)
        except StopIteration:
            raise EOFError from None


def _asked(*lines: str, worse_at: str = "") -> tuple[Answer, dict[str, Reply], str]:
    given: dict[str, Reply] = {}

    def answered(replies: Mapping[str, Reply]) -> Answer:
        given.update(replies)
        return samples.REVOKED if replies.get(worse_at) is Reply.YES else ASKED

    typing = Typing(*lines)
    return ask(typing.console, ASKED, "id", answered=answered), given, typing.out.getvalue()


def test_ask_takes_a_reply_a_question_and_prints_the_last_answer() -> None:
    answer, given, out = _asked("y", "T", "", worse_at="Q9")
    assert given == {"Q0": Reply.YES, "Q1": Reply.NO, "Q2": Reply.UNKNOWN}
    assert answer is ASKED
    assert out.index("Apa 2?") < out.index("Tanya petugas dulu")


def test_ask_stops_where_nothing_is_open_any_more() -> None:
    answer, given, out = _asked("n", "ya", "y", worse_at="Q1")
    assert given == {"Q0": Reply.NO, "Q1": Reply.YES}
    assert answer.advice is Advice.DO_NOT_PROCEED
    assert "Apa 2?" not in out


def test_ask_asks_again_what_it_cannot_read() -> None:
    _, given, out = _asked("mungkin", "t", "q")
    assert given == {"Q0": Reply.NO}
    assert out.count("Apa 0?") == 2


@pytest.mark.parametrize("lines", [(), ("q", "y")])
def test_ask_leaves_the_answer_as_it_is_where_nothing_is_said(lines: tuple[str, ...]) -> None:
    answer, given, out = _asked(*lines)
    assert (answer, given) == (ASKED, {})
    assert "Tanya petugas dulu" not in out


def _endless() -> Iterator[str]:
    return iter(["t"] * 50)


def test_ask_asks_no_more_than_eight() -> None:
    _, given, _ = _asked(*_endless())
    assert len(given) == MOST_QUESTIONS == 8
