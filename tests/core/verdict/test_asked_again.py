"""A message asked again by its fields alone: what its reading left over still counts."""

from __future__ import annotations

from tests.core.verdict.golden import ask
from verify.core.claim import Claim, Reply
from verify.core.facts import Mark
from verify.core.statuses import Advice

PLAIN = Claim(companies=("PT Karya Satria Abadi",), phones=("021-5551234",), destination="Taiwan")


def again(*, unread: bool = False, marks: frozenset[Mark] = frozenset(), raised: str = "") -> Claim:
    answers = ((raised, Reply.YES),) if raised else ()
    return Claim(companies=PLAIN.companies, phones=PLAIN.phones, answers=answers, unread=unread, marks=marks)


def test_what_was_not_understood_before_still_withholds_no_warning() -> None:
    assert ask(PLAIN).advice is Advice.NO_WARNING_FOUND
    given = ask(again(unread=True))
    assert given.advice is Advice.CANNOT_TELL
    assert given.withheld == ("all_read",)
    assert "message" in given.missing


def test_a_circumstance_told_before_still_makes_its_flag_graver() -> None:
    assert ask(again(raised="R1")).advice is Advice.CHECK_FIRST
    assert ask(again(raised="R1", marks=frozenset({Mark.HIDDEN_WAY}))).advice is Advice.DO_NOT_PROCEED
    assert ask(again(marks=frozenset({Mark.HIDDEN_WAY}))).advice is Advice.NO_WARNING_FOUND
