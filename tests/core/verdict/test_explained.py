"""The company axis tells why: the words that counted, the runner-up, the margin, and a probability."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.verdict.golden import claim, index, rules
from tests.support.registers import NOW
from verify.core.answer import Answer, decide
from verify.core.slips import How
from verify.wording.rendering import present


def asked(name: str, register: str = "live") -> Answer:
    return decide(claim({"companies": [name]}), index(register), rules(), now=NOW)


def test_decide_tells_the_words_that_counted() -> None:
    words = asked("PT Karya Satrya Abadi").company.words
    assert [(word.asked, word.listed, word.how) for word in words] == [
        ("karya", "karya", How.SAME),
        ("satrya", "satria", How.SPELLING),
        ("abadi", "abadi", How.SAME),
    ]
    assert words[1].weight == max(word.weight for word in words)
    assert sum(word.weight for word in words) == pytest.approx(1, abs=0.002)


def test_decide_tells_the_runner_up_and_how_far_it_lies_behind() -> None:
    company = asked("PT Rahmat Jasa Safyra").company
    assert company.confidence == 0.999
    assert company.runner_up is not None
    assert (company.runner_up.name, company.runner_up.confidence) == ("JASA SAFIRA RAHMAT", 0.001)
    assert company.margin == 0.998


def test_decide_looks_for_no_runner_up_of_a_name_that_stands_in_the_register() -> None:
    company = asked("PT Karya Satria Abadi").company
    assert company.confidence == 0.999
    assert (company.runner_up, company.margin) == (None, None)


def test_decide_believes_in_no_look_alike() -> None:
    company = asked("PT Karya Satria Abadi Mandiri").company
    assert company.confidence is None
    assert company.candidates[0].confidence == 0.01
    assert [word.how for word in company.words][-1] is How.EXTRA


def test_redacted_keeps_no_words_of_a_name_that_matched_nothing() -> None:
    assert asked("PT Karya Satria Abadi Mandiri").redacted().company.words == ()
    assert asked("PT Karya Satrya Abadi").redacted().company.words != ()


def test_present_shows_words_runner_up_and_margin() -> None:
    answer = asked("PT Rahmat Jasa Safyra")
    axes: Any = present(answer, "id")["axes"]
    company = axes["company"]
    weight = answer.company.words[2].weight
    assert company["words"][2] == {"asked": "safyra", "listed": "safira", "how": "spelling", "weight": weight}
    assert company["runner_up"]["name"] == "JASA SAFIRA RAHMAT"
    assert company["margin"] == 0.998
