"""Pay as promised, in rupiah a month, and whether it is far above the going rate. Rough rates, for a threshold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from verify.core.facts import Pay
from verify.core.message.currencies import DOLLAR, MONTHS
from verify.core.message.sums import sums_in

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
#: Money of nearby; wages in any other are held against the rates of elsewhere, wherever else the message goes.
_NEARBY_MONEY = frozenset({"IDR", "USD", "MYR", "SGD", "BND", "THB", "KHR", "LAK", "MMK", "VND", "PHP"})
#: indicators.csv C4, S2: far above what the same work pays there (tests/eval/messages, rules of the truth).
_HIGH_NEARBY, _HIGH_ELSEWHERE, _OFFICE = 12_000_000, 25_000_000, 7_000_000


#: Numbers as the regions say them → as sums are read; `said` by whoever writes as he talks.
_REGIONAL = {
    "sapuluh": "sepuluh", "opat": "empat", "papat": "empat", "patang": "empat", "genep": "enam", "nem": "enam",
    "nenem": "enam", "tilu": "tiga", "telu": "tiga", "telung": "tiga", "dalapan": "delapan", "lapan": "delapan",
    "wolu": "delapan", "wolung": "delapan", "salapan": "sembilan", "sanga": "sembilan", "sangang": "sembilan",
    "songo": "sembilan", "pitu": "tujuh", "pitung": "tujuh", "limang": "lima", "rong": "dua", "loro": "dua",
    "selikur": "dua puluh satu", "selawe": "dua puluh lima", "sewelas": "sebelas", "rolas": "dua belas",
    "telulas": "tiga belas", "patbelas": "empat belas", "limalas": "lima belas", "yuta": "juta", "jeti": "juta",
    "sajuta": "satu juta", "sejuta": "satu juta", "seribu": "satu ribu", "sewu": "satu ribu", "usdt": "usd",
    "belasan": "dua belas juta", "puluhan": "dua puluh",
}  # fmt: skip
_REGIONAL_WORD = re.compile(rf"(?<!\w)(?:{'|'.join(_REGIONAL)})(?!\w)", re.IGNORECASE)
#: Beside these a sum is no pay: before it, and behind it.
_COSTS = re.compile(
    r"(?<!\w)(?:(?:mem)?bayar|bayarin|mbayar|setor\w*|menyetor|dp|uang|transfer|tf|denda|potong\w*|dipotong|biaya\w*"
    r"|ongkos\w*|cicil\w*|h?utang\w*|pinjam\w*|kasbon|deposit|jaminan|tebus\w*|bonus|komisi|fee|admin|daftar"
    r"|pendaftaran|registrasi|tiket\w*|ganti|rugi|kirim\w*|dikirim|kena|total|tabung\w*|visa|modal|minta|dimintai|seharga|keluarga)(?!\w)"
    r"[^.,;\n]{0,18}$",
    re.IGNORECASE,
)
_NO_PAY_BEHIND = re.compile(
    r"\s*(?:/|per\s?|se)(?:orang|kepala|org|tahun|hari|jam)|\s*(?:untuk|buat|utk|ke)\s", re.IGNORECASE
)
_BEFORE = 40


def told(text: str) -> Iterator[Pay]:
    """Sums that a text names beside no word of a cost: perhaps pay, where nothing says so ("RM6.000 tukang kebun")."""
    plain = _REGIONAL_WORD.sub(lambda hit: _REGIONAL[hit[0].lower()], text).replace(" US$", " USD")
    for one in sums_in(plain):
        period = MONTHS.get(one.period.lower(), "month") if one.period else "month"
        if period != "month" or _COSTS.search(plain[max(0, one.start - _BEFORE) : one.start]):
            continue
        if not _NO_PAY_BEHIND.match(plain, one.end):
            currency = "USD" if one.currency == DOLLAR else one.currency or "IDR"
            yield Pay(low=one.low, high=one.high, currency=currency, period=period)


def monthly(pay: Pay) -> float:
    """The upper figure in rupiah a month; 0 where the currency is not known."""
    return pay.high * _RUPIAH.get(pay.currency, 0) * _A_MONTH.get(pay.period, 0)


def is_far_above(pay: Iterable[Pay], destinations: Iterable[str]) -> bool:
    """Whether any pay is far above the going rate of where it is offered (indicators.csv C4)."""
    nearby = _NEARBY_MONEY if _SOUTH_EAST_ASIA.intersection(destinations) else ()
    return any(monthly(one) >= (_HIGH_NEARBY if one.currency in nearby else _HIGH_ELSEWHERE) for one in pay)


def pays_like_a_compound(pay: Iterable[Pay]) -> bool:
    """Whether pay is in dollars, or at least Rp 7 million a month (indicators.csv S2)."""
    return any(one.currency == "USD" or monthly(one) >= _OFFICE for one in pay)
