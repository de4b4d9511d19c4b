"""Days as Indonesian publishers write them → date. What two readers could read differently is not read at all."""

from __future__ import annotations

import re
from datetime import date

from verify.core.text import clean

#: Months in Indonesian and English, older spellings and the usual abbreviations.
_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags agst aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
#: Monday is 0, as in `date.weekday`.
_WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            "senin monday",
            "selasa tuesday",
            "rabu wednesday",
            "kamis thursday",
            "jumat jum'at friday",
            "sabtu saturday",
            "minggu ahad sunday",
        )
    )
    for name in names.split()
}
_CLOCK = r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?: ?WIB| ?WITA| ?WIT)?)?"
_WEEKDAY = re.compile(r"([a-z']+) ?, ?(?=\d)")
_ISO = re.compile(rf"(\d{{4}})-(\d{{2}})-(\d{{2}}){_CLOCK}", re.IGNORECASE)
_NUMBERS = re.compile(rf"(\d{{1,2}}) ?([-/.]) ?(\d{{1,2}}) ?\2 ?(\d{{4}}){_CLOCK}", re.IGNORECASE)
_WORDS = re.compile(rf"(\d{{1,2}})[ \-./]+([a-z]+)\.?[ \-./]+(\d{{4}}){_CLOCK}", re.IGNORECASE)
_UNTIL = re.compile(r"\s*(?:\bs ?[./]? ?d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|\buntil\b| [-–—] |–|—)\s*")
#: The years that a licence, a decision or an order can be of; anything else is a slip of the pen.
_FIRST_YEAR, _LAST_YEAR = 1970, 2100


def read_day(text: str) -> date | None:
    """The day a cell names, or None where it names none for certain.

    Read are "29 Januari 2026" (also abbreviated, in English, with a weekday that agrees), day-month-year in digits
    ("29-01-2026", "29/01/2026") as Indonesia writes them, and ISO. A year of two digits, a month without a day, the
    American order where it is no day at all, and anything left over are not read.
    """
    flat = clean(text).replace("\n", " ").casefold().strip()
    weekday = _WEEKDAY.match(flat)
    said = None
    if weekday:
        said = _WEEKDAYS.get(weekday.group(1))
        if said is None:
            return None
        flat = flat[weekday.end() :]
    found = _day(flat)
    return found if found is None or said is None or found.weekday() == said else None


def _day(flat: str) -> date | None:
    iso = _ISO.fullmatch(flat)
    if iso:
        return _calendar(iso.group(1), int(iso.group(2)), iso.group(3))
    numbers = _NUMBERS.fullmatch(flat)
    if numbers:
        return _calendar(numbers.group(4), int(numbers.group(3)), numbers.group(1))
    words = _WORDS.fullmatch(flat)
    if words and words.group(2) in _MONTHS:
        return _calendar(words.group(3), _MONTHS[words.group(2)], words.group(1))
    return None


def _calendar(year: str, month: int, day: str) -> date | None:
    try:
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found if _FIRST_YEAR <= found.year <= _LAST_YEAR else None


def read_period(text: str) -> tuple[date, date] | None:
    """The two days of "29 Januari 2026 s.d. 28 April 2026", or None where a cell is not two days for certain."""
    parts = _UNTIL.split(clean(text).replace("\n", " ").casefold())
    if len(parts) != 2:  # noqa: PLR2004 - a start and an end
        return None
    since, until = (read_day(part) for part in parts)
    return (since, until) if since is not None and until is not None else None


def iso(text: str) -> str:
    """The day as 2026-01-29; what is no day for certain stays as it is, and its row will be rejected for it."""
    found = read_day(text)
    return found.isoformat() if found else text
