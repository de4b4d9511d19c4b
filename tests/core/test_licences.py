from __future__ import annotations

import pytest

from verify.core.licences import LicenceNumber, LicenceProblem, read_licence


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("81201141907610001", "81201141907610001"),
        ("SIP3MI No. 8120 1141 9076 10001", "81201141907610001"),
        ("519/MEN/2012", "5192012"),
        ("KEP 459/MEN/2006", "4592006"),
        ("B. 432/SIP2MI/IV/2026", "4322026"),
    ],
)
def test_read_licence_compares_by_digits(written: str, digits: str) -> None:
    read = read_licence(written)
    assert isinstance(read, LicenceNumber)
    assert read.digits == digits


@pytest.mark.parametrize(
    ("written", "code"), [("sedang diurus", "no_digits"), ("SIP3MI 12", "too_short"), ("", "no_digits")]
)
def test_read_licence_says_why_it_is_none(written: str, code: str) -> None:
    read = read_licence(written)
    assert isinstance(read, LicenceProblem)
    assert read.code == code
