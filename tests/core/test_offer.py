from __future__ import annotations

from pathlib import Path

import pytest

from verify.core.claim import Reply
from verify.core.facts import Mark
from verify.core.offer import Told, offer_status, raise_flags, read_indicators
from verify.core.statuses import OfferStatus, Severity

TEXT = (Path(__file__).parents[2] / "config" / "indicators.csv").read_text("utf-8")
INDICATORS = read_indicators(TEXT)
YES, NO, UNKNOWN = Reply.YES, Reply.NO, Reply.UNKNOWN
CRITICAL, HIGH, MEDIUM, LOW = Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW

#: Base severities by indicators.csv; A1 to R3 less what only the axes raise.
BASE = {
    CRITICAL: "A1 A2 M3 V1 V2 V3 C2 K2 K3 S3",
    HIGH: "M1 M2 M4 M5 M7 L3 L5 L6 L9 V4 V5 C1 C3 K1 K4 S1 S2 R2 R3",
    MEDIUM: "M6 L8 V6 C4 R1",
    LOW: "S4",
}


def raised(told: Told) -> dict[str, Severity]:
    return {flag.indicator.id: flag.severity for flag in raise_flags(INDICATORS, told)}


def test_read_indicators_holds_all_thirty_nine() -> None:
    assert len({one.id for one in INDICATORS}) == 39


def test_read_indicators_refuses_another_header() -> None:
    with pytest.raises(ValueError, match=r"indicators\.csv"):
        read_indicators(TEXT.replace("severity_rule", "rule", 1))


@pytest.mark.parametrize(
    ("severity", "flag"), [(severity, one) for severity, ids in BASE.items() for one in ids.split()]
)
def test_raise_flags_gives_each_flag_its_base_severity(severity: Severity, flag: str) -> None:
    assert raised(Told(replies={flag: YES})) == {flag: severity}
    assert raised(Told(said={flag: "kata-kata"})) == {flag: severity}


@pytest.mark.parametrize(
    ("told", "severities"),
    [
        (Told(replies={"M1": YES, "A1": YES}), {"M1": CRITICAL, "A1": CRITICAL}),
        (Told(replies={"M1": YES, "A1": UNKNOWN}), {"M1": HIGH}),
        (Told(replies={"M1": YES}, said={"A1": "umur 16"}), {"M1": CRITICAL, "A1": CRITICAL}),
        (Told(replies={"S1": YES, "S2": YES}), {"S1": CRITICAL, "S2": CRITICAL}),
        (Told(replies={"S2": YES}, risky_country=True), {"S2": CRITICAL}),
        (Told(replies={"S1": YES}, scam_job=True), {"S1": CRITICAL}),
        (Told(replies={"C4": YES, "S1": YES}), {"C4": HIGH, "S1": HIGH}),
        (Told(said={"C4": "tanpa ijazah"}, risky_country=True), {"C4": HIGH}),
        (Told(replies={"K1": YES}, marks=frozenset({Mark.ABROAD})), {"K1": CRITICAL}),
        (Told(said={"S4": "ajak teman dapat komisi"}, marks=frozenset({Mark.COMMISSION})), {"S4": MEDIUM}),
        (Told(said={"R1": "jalur tikus"}, marks=frozenset({Mark.HIDDEN_WAY})), {"R1": CRITICAL}),
        (Told(replies={"M4": YES}, marks=frozenset(Mark)), {"M4": HIGH}),
        (Told(replies={"L1": YES, "L2": YES, "L4": YES, "L7": YES}), {}),
        (Told(replies={"V1": NO, "V2": UNKNOWN}), {}),
        (Told(replies={"V1": NO}, said={"V1": "visa turis"}), {"V1": CRITICAL}),
    ],
)
def test_raise_flags_weighs_each_by_its_rule(told: Told, severities: dict[str, Severity]) -> None:
    assert raised(told) == severities


def test_raise_flags_shows_the_words_of_the_message() -> None:
    (flag,) = raise_flags(INDICATORS, Told(replies={"V1": YES}, said={"V1": "pakai visa turis"}))
    assert flag.words == "pakai visa turis"


def test_every_flag_has_a_plain_question_in_both_languages() -> None:
    for one in INDICATORS:
        assert one.question_en.endswith((".", "?", ")")), one.id
        assert len(one.question_id.split()) >= 4, one.id
        assert len(one.question_en.split()) >= 6, one.id


def test_every_flag_has_a_source() -> None:
    assert [one.id for one in INDICATORS if not one.source] == []


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
    assert offer_status(raise_flags(INDICATORS, Told(replies=replies)), replies) is status
