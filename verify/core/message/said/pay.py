"""Pay as promised, in rupiah a month, and whether it is far above the going rate. Rough rates, for a threshold."""

from __future__ import annotations

from collections.abc import Iterable

from verify.core.facts import Pay

#: Rupiah for one unit, rounded, of November 2026; only used to tell very high pay from plain pay.
_RUPIAH = {
    "IDR": 1, "USD": 16_000, "AUD": 10_500, "SGD": 12_300, "BND": 12_300, "MYR": 3_700, "TWD": 510, "HKD": 2_050,
    "MOP": 2_000, "JPY": 107, "KRW": 11.5, "EUR": 18_000, "GBP": 21_000, "CHF": 19_500, "CAD": 11_600, "NZD": 9_600,
    "AED": 4_350, "SAR": 4_260, "QAR": 4_390, "KWD": 52_000, "OMR": 41_500, "BHD": 42_400, "JOD": 22_500, "TRY": 400,
    "PHP": 280, "THB": 480, "CNY": 2_240, "PLN": 4_300, "RON": 3_600, "CZK": 720, "HUF": 45, "RUB": 190, "INR": 185,
    "VND": 0.62, "MMK": 7.6, "KHR": 4, "LAK": 0.74, "MVR": 1_040,
}  # fmt: skip
_A_MONTH = {"hour": 200, "day": 26, "week": 4.3, "month": 1, "year": 1 / 12, "contract": 1 / 24}
_SOUTH_EAST_ASIA = frozenset({"MY", "SG", "BN", "TH", "KH", "LA", "MM", "VN", "PH", "TL"})
#: indicators.csv C4, S2: far above what the same work pays there (tests/eval/messages, rules of the truth).
_HIGH_NEARBY, _HIGH_ELSEWHERE, _OFFICE = 12_000_000, 25_000_000, 7_000_000


def monthly(pay: Pay) -> float:
    """The upper figure in rupiah a month; 0 where the currency is not known."""
    return pay.high * _RUPIAH.get(pay.currency, 0) * _A_MONTH.get(pay.period, 0)


def is_far_above(pay: Iterable[Pay], destinations: Iterable[str]) -> bool:
    """Whether any pay is far above the going rate of where it is offered (indicators.csv C4)."""
    nearby = bool(_SOUTH_EAST_ASIA.intersection(destinations))
    return any(monthly(one) >= (_HIGH_NEARBY if nearby else _HIGH_ELSEWHERE) for one in pay)


def pays_like_a_compound(pay: Iterable[Pay]) -> bool:
    """Whether pay is in dollars, or at least Rp 7 million a month (indicators.csv S2)."""
    return any(one.currency == "USD" or monthly(one) >= _OFFICE for one in pay)
