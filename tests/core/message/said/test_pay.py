from __future__ import annotations

import pytest

from verify.core.facts import Pay
from verify.core.message.said.pay import is_far_above, told


def rupiah(much: int) -> Pay:
    return Pay(low=much, high=much, currency="IDR", period="month")


@pytest.mark.parametrize(
    ("text", "much", "currency"),
    [
        ("tukang kebun RM6.000, umur bebas", 6_000, "MYR"),
        ("bayarane selikur yuta", 21_000_000, "IDR"),
        ("gajihna sapuluh juta", 10_000_000, "IDR"),
        ("operator chat 1.000 US$ net", 1_000, "USD"),
        ("admin, sebulan 750 dolar", 750, "USD"),
    ],
)
def test_told_takes_a_sum_for_pay_where_no_word_says_so(text: str, much: int, currency: str) -> None:
    assert [(one.high, one.currency) for one in told(text)] == [(much, currency)]


@pytest.mark.parametrize(
    "text", ["biaya 15 juta", "DP dulu 7 juta", "ganti rugi 20 juta", "setor uang 12 juta", "15 juta per orang"]
)
def test_told_takes_no_cost_for_pay(text: str) -> None:
    assert list(told(text)) == []


@pytest.mark.parametrize(
    ("pay", "where", "far"),
    [
        (rupiah(15_000_000), ["MY"], True),
        (rupiah(15_000_000), ["PL"], False),
        (rupiah(30_000_000), ["PL"], True),
        (Pay(low=28_590, high=28_590, currency="TWD", period="month"), ["MY", "TW"], False),
        (Pay(low=6_000, high=6_000, currency="MYR", period="month"), ["MY"], True),
    ],
)
def test_is_far_above_holds_pay_against_the_rates_of_where_its_money_is_from(
    pay: Pay, where: list[str], far: bool
) -> None:
    assert is_far_above([pay], where) is far
