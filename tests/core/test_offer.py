from __future__ import annotations

from pathlib import Path

import pytest

from verify.core.claim import Reply
from verify.core.offer import offer_status, open_questions, raise_flags, read_indicators
from verify.core.statuses import OfferStatus, Severity

TEXT = (Path(__file__).parents[2] / "config" / "indicators.csv").read_text("utf-8")
INDICATORS = read_indicators(TEXT)
YES, NO, UNKNOWN = Reply.YES, Reply.NO, Reply.UNKNOWN


def test_read_indicators_holds_all_thirty_nine() -> None:
    assert len({one.id for one in INDICATORS}) == 39


def test_read_indicators_refuses_another_header() -> None:
    with pytest.raises(ValueError, match=r"indicators\.csv"):
        read_indicators(TEXT.replace("severity_rule", "rule", 1))


@pytest.mark.parametrize(
    ("replies", "severities"),
    [
        ({"M1": YES}, {"M1": Severity.HIGH}),
        ({"M1": YES, "A1": YES}, {"M1": Severity.CRITICAL, "A1": Severity.CRITICAL}),
        ({"M1": YES, "A1": UNKNOWN}, {"M1": Severity.HIGH}),
        ({"S1": YES}, {"S1": Severity.HIGH}),
        ({"S1": YES, "S2": YES}, {"S1": Severity.CRITICAL, "S2": Severity.CRITICAL}),
        ({"C4": YES}, {"C4": Severity.MEDIUM}),
        ({"C4": YES, "S1": YES}, {"C4": Severity.HIGH, "S1": Severity.HIGH}),
        ({"S4": YES}, {"S4": Severity.LOW}),
        ({"L1": YES, "L2": YES, "L4": YES, "L7": YES}, {}),
        ({"V1": NO, "V2": UNKNOWN}, {}),
    ],
)
def test_raise_flags_weighs_each_yes_by_its_rule(replies: dict[str, Reply], severities: dict[str, Severity]) -> None:
    assert {flag.indicator.id: flag.severity for flag in raise_flags(INDICATORS, replies)} == severities


def test_raise_flags_takes_what_the_claim_shows_for_a_yes() -> None:
    (flag,) = raise_flags(INDICATORS, {"S2": YES}, risky_country=True)
    assert flag.severity is Severity.CRITICAL


@pytest.mark.parametrize(
    ("replies", "status"),
    [
        ({}, OfferStatus.NOT_ASKED),
        ({"V1": UNKNOWN}, OfferStatus.NOT_ASKED),
        ({"V1": NO}, OfferStatus.NONE),
        ({"S4": YES}, OfferStatus.NONE),
        ({"M6": YES}, OfferStatus.MEDIUM),
        ({"M6": YES, "V1": YES}, OfferStatus.CRITICAL),
    ],
)
def test_offer_status_is_the_worst_flag(replies: dict[str, Reply], status: OfferStatus) -> None:
    assert offer_status(raise_flags(INDICATORS, replies), replies) is status


def test_open_questions_are_at_most_eight_and_never_asked_twice() -> None:
    asked = open_questions(INDICATORS, {"A1": NO})
    assert len(asked) == 8
    assert "A1" not in {one.id for one in asked}
