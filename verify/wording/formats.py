"""Dates, phones and lists as people write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

MONTHS = {
    "id": ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
           "November", "Desember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
# Indonesian area codes of two digits; every other has three.
_SHORT_AREAS = ("21", "22", "24", "31", "61")
# Calling codes of one and of two digits (ITU-T E.164); every other has three.
_SHORT_CALLING_CODES = re.compile(r"[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
_GROUPS = {5: (5,), 6: (3, 3), 7: (3, 4), 8: (4, 4), 9: (3, 3, 3), 10: (3, 3, 4), 11: (3, 4, 4), 12: (4, 4, 4)}


def long_date(day: date, locale: str) -> str:
    """29 Januari 2026, in the words of `locale`."""
    return f"{day.day} {MONTHS[locale][day.month - 1]} {day.year}"


def dialled(number: str) -> str:
    """An E.164 number as people dial it in Indonesia: 0812-3456-789, (021) 830-4147, +60 12 345 6789.

    Anything else (a short code, an address, the kept end of a number) is given back as it is.
    """
    if not re.fullmatch(r"\+\d{6,15}", number):
        return number
    digits = number[1:]
    if not digits.startswith("62"):
        code = _SHORT_CALLING_CODES.match(digits)
        length = code.end() if code else 3
        return f"+{digits[:length]} {' '.join(_in_groups(digits[length:]))}"
    local = digits[2:]
    if local.startswith("8"):
        return "-".join(part for part in ("0" + local[:3], local[3:7], local[7:]) if part)
    if local.startswith("800"):
        return f"0800-{local[3:]}"
    area = 2 if local[:2] in _SHORT_AREAS else 3
    return f"(0{local[:area]}) {'-'.join(_in_groups(local[area:]))}"


def _in_groups(digits: str) -> Iterable[str]:
    position = 0
    for size in _GROUPS.get(len(digits), (len(digits),)):
        yield digits[position : position + size]
        position += size


def listed(items: Iterable[str], conjunction: str) -> str:
    """`A`, `A <conjunction> B`, or `A, B, <conjunction> C`: each once and in the order given."""
    *first, last = dict.fromkeys(items) or [""]
    if not first:
        return last
    comma = "," if first[1:] else ""
    return f"{', '.join(first)}{comma} {conjunction} {last}"


def shortened(words: str, limit: int = 60) -> str:
    """Text of at most `limit` characters on one line; what is cut shows as an ellipsis."""
    line = " ".join(words.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def opened(sentence: str) -> str:
    """The sentence with a capital first letter."""
    return sentence[:1].upper() + sentence[1:]


# As adverts write them; every other currency by its code.
_SIGNS = {"IDR": "Rp", "MYR": "RM", "TWD": "NT$", "SGD": "S$", "HKD": "HK$", "USD": "US$"}


def grouped(number: int, locale: str) -> str:
    """1.234.567, in English 1,234,567."""
    return f"{number:,}" if locale == "en" else f"{number:,}".replace(",", ".")


def money(amount: int, currency: str, locale: str) -> str:
    """Rp1.500.000, NT$28.590; in English Rp1,500,000. A currency without a sign of its own by its code: SAR 1.500."""
    figures = grouped(amount, locale)
    return f"{_SIGNS[currency]}{figures}" if currency in _SIGNS else f"{currency} {figures}"
