from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.wording.samples import COPIED_NAME, EVERY, LOOK_ALIKE, NOTHING_FOUND, NOTHING_GIVEN, REVOKED
from verify.core.answer import Advice, Answer, NextStep, Question
from verify.web.answer_page import AnswerPage, answer_page

ASKED_ON = date(2026, 11, 21)


def shown(answer: Answer, locale: str = "id") -> AnswerPage:
    return answer_page(answer, locale, address="https://cek.example/k/X", checked_on=ASKED_ON, changed=None)


@pytest.mark.parametrize("locale", ["id", "en"])
@pytest.mark.parametrize("answer", EVERY.values(), ids=EVERY.keys())
def test_answer_page_shows_every_answer_redacted_or_not(answer: Answer, locale: str) -> None:
    for one in (answer, answer.redacted()):
        page = shown(one, locale)
        assert page.headline
        assert page.summary
        assert len(page.lines) == 5
        assert len(page.steps) + bool(page.contacts) <= 3


def test_answer_page_marks_each_line_by_its_own_worst_finding() -> None:
    assert [line.tone for line in shown(COPIED_NAME).lines] == [
        "no_warning_found",
        "check_first",
        "skipped",
        "skipped",
        "skipped",
    ]
    assert shown(REVOKED).lines[0].tone == Advice.DO_NOT_PROCEED
    assert shown(LOOK_ALIKE).lines[0].tone == Advice.CHECK_FIRST


def test_answer_page_gives_the_companys_numbers_instead_of_the_one_that_called() -> None:
    page = shown(COPIED_NAME)
    assert page.contacts_title == "Hubungi nomor ini, bukan nomor yang menghubungi Anda"
    assert [one.href for one in page.contacts] == ["tel:+622183041470"]
    assert [step.text for step in page.steps if "(021)" in step.text] == []


def test_answer_page_gives_the_companys_numbers_by_name_where_no_other_called() -> None:
    assert shown(REVOKED).contacts_title == "Nomor PT Karya Satria Abadi di daftar"


def test_answer_page_makes_the_help_lines_of_a_step_tappable() -> None:
    answer = replace(NOTHING_GIVEN, next_steps=(NextStep(code="HELP_LINES"), NextStep(code="CALL_KP2MI")))
    assert [[one.href for one in step.contacts] for step in shown(answer).steps] == [
        ["tel:110", "tel:129", "tel:08001000"],
        ["tel:08001000"],
    ]


def test_answer_page_asks_nothing_that_cannot_change_the_advice() -> None:
    questions = tuple(Question(id=f"Q{n}", text_id=f"Apa {n}?", text_en=f"What {n}?") for n in range(12))
    assert shown(replace(REVOKED, questions=questions)).questions == ()
    assert len(shown(replace(COPIED_NAME, questions=questions)).questions) == 8
    assert shown(replace(COPIED_NAME, questions=questions), "en").questions[0] == "What 0?"


def test_answer_page_says_the_day_asked_for_only_where_it_was_not_that_day() -> None:
    assert shown(NOTHING_FOUND).asked_for is None
    assert shown(replace(NOTHING_FOUND, on_date=date(2026, 1, 2))).asked_for == "2 Januari 2026"
