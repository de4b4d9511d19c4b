"""Phone text as people and registers write it → numbers in E.164, or the reason it is none.

The only user of `phonenumbers`. Traps that shaped it: findings §2 and domain.md §7.1 (letters for digits, several
numbers in a cell, ranges, replaced endings, labels, wa.me links, short codes that must never become +62…).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import phonenumbers
from phonenumbers import PhoneNumberFormat

from verify.core import text


class Line(StrEnum):
    """What answers at the number, as far as its label or its shape tells."""

    PHONE = "phone"
    FAX = "fax"
    SHORT_CODE = "short_code"


@dataclass(frozen=True, slots=True)
class Phone:
    """One number. `e164` is "+62…", or the bare digits of a short code (110, 08001000). `raw` is as written."""

    raw: str
    e164: str
    line: Line = Line.PHONE
    odd: bool = False


@dataclass(frozen=True, slots=True)
class PhoneProblem:
    """Digits that nobody could dial as they stand. `code`: too_short, too_long, no_area_code or not_a_number."""

    raw: str
    code: str


#: Public numbers that are real and "invalid" to the library (domain.md §4; 1955 is Taiwan's for workers): kept apart,
#: never turned into +62….
SHORT_CODES = frozenset({"110", "112", "113", "115", "117", "118", "119", "129", "148", "1955", "1500630", "08001000"})
#: Of the power company, of telephones and of the health insurance: a number only where nothing stands beside it.
SERVICE_CODES = frozenset({"123", "147", "151", "165", "188"})

#: Call centres of all Indonesia, banks' most of them ("1500 999").
_CALL_CENTRE = re.compile(r"1500\d{3}")

_FAX = re.compile(r"\b(?:fax|faks|faksimile|facsimile|f)\s*[.:]", re.IGNORECASE)
_FAX_WORD = re.compile(r"\b(?:fax|faks|faksimile|facsimile)\b", re.IGNORECASE)
_VOICE_WORD = re.compile(
    r"\b(?:telp|tlp|telepon|tel|phone|hp|wa|whatsapp|mobile|hub|hubungi|hotline|cp)\b", re.IGNORECASE
)
_WA_LINK = re.compile(
    r"(?:https?://)?(?:wa\.me/|(?:api|web)\.whatsapp\.com/send/?\?phone=)\+?(\d+)(\S*)", re.IGNORECASE
)
#: What may follow the number of a link and says nothing more: a text for the one called, hardly a digit in it.
_LINK_TEXT = re.compile(
    r"/?(?:[?&](?:text|lang|type|source|app_absent)(?:=(?:[a-z\d+,.!?_-]|%(?!3\d)[\da-f]{2})*)?)*[.,!)>]?",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"%[\da-f]{2}", re.IGNORECASE)
_LINK_DIGITS = 2
_SPLIT = re.compile(
    r"\s*(?:[;,|\n&]|\bdan\b|\batau\b|\band\b|\bor\b|(?<=\d)\s*/\s*(?=[+(0]|(?:\d[\s.-]{0,2}){5}))\s*", re.IGNORECASE
)
_LETTER_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1"})
_DIGITISH = re.compile(r"[+(]?[\dOolI][\dOolI\s().\-/+]*[\dOolI]")
#: An extension follows a number and does not begin as one; more such digits in one cell may be a number in parts.
_EXTENSION = re.compile(
    r"(?<=\d)[\s,(]*\b(?:ext|ekst|extension|pes|loc|local)\b\.?\s*:?\s*([1-9]\d{0,3})(?!\d)\)?", re.IGNORECASE
)
_EXTENSION_DIGITS = 8
_REPLACED = re.compile(r"^(.*\d)\s*/\s*(\d{1,4})$")
_RANGE = re.compile(r"^(.*\d{5,})\s*[-–]\s*(\d{1,2})$")
_UP_TO = re.compile(r"(?<=\d)\s*(?:s/d|s\.d\.?|sd|sampai|hingga)\s*(?=\d{1,2}(?!\d))", re.IGNORECASE)
_LONGEST_RANGE = 10
_AREA = re.compile(r"^[(\s]*(?:\+?62[\s)-]+|0)([2-79]\d{1,3})[)\s-]")
_AREA_ABROAD = re.compile(r"^\(0?(\d{1,2})\)")
#: Where subscriber numbers are dialled with an area code, a bare one of so few digits has none.
_LOCAL_DIGITS = {"ID": 8, "PH": 8}
CALLING_CODES = {"ID": "62", "PH": "63"}
_BARE = re.compile(r"^[1-9][\d\s-]{4,9}$")
_NEXT_NUMBER = re.compile(r"(?<=\d)\s+(?=\+|0\d{2,3}|\(0)|(?<=\d)\s+-\s+(?=\d{5})")
#: One number as most are written, with nothing around it; and an Indonesian one of a length that leaves no question.
_LONE = re.compile(r"0\d{2,3}[ -]?\d{3,4}(?:[ -]?\d{3,4})?")
_NATIONAL = re.compile(r"0[1-9]\d{8,10}")
_LONGEST_NATIONAL = 14
#: One mobile number among several that are written without anything between.
_MOBILE = re.compile(r"(?:0|62)8[1-9]\d{7,10}")
_MOBILE_LENGTHS = range(10, 15)
_MIN_DIGITS, _MAX_DIGITS = 5, 15
_FOREIGN_MIN = 8
_REASONS = {
    phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "no_area_code",
    phonenumbers.ValidationResult.TOO_SHORT: "too_short",
    phonenumbers.ValidationResult.TOO_LONG: "too_long",
}


def read_phones(raw: str, region: str = "ID") -> tuple[Phone | PhoneProblem, ...]:
    """Every number in a cell or a typed field, in order, each once; `region` is where a bare number is dialled.

    A range ("80885348-9") or a replaced ending ("8304147/48") gives each number it stands for. Text without a digit
    gives nothing. A number the library knows to be impossible is a PhoneProblem; one that is possible but not in any
    known block is kept with `odd=True`.
    """
    found: dict[tuple[str, Line], Phone | PhoneProblem] = {}
    fax, area = False, ""
    cell = text.clean(raw)
    if _LONE.fullmatch(cell):
        lone = _read_one(cell, region, line=Line.PHONE)
        return (lone,) if lone is not None else ()
    for piece in _pieces(cell, region):
        if _VOICE_WORD.search(piece) and not _FAX_WORD.search(piece):
            fax = False
        fax = fax or bool(_FAX_WORD.search(piece) or _FAX.search(piece))
        line = Line.FAX if fax else Line.PHONE
        for number in _spelt_out(piece):
            area = _area_code(number, region) or area
            one = _read_one(_with_area(number, area), region, line=line)
            if one is not None:
                found.setdefault((one.e164 if isinstance(one, Phone) else one.raw, line), one)
    return tuple(found.values())


def without_numbers(raw: str) -> str:
    """The text without what `read_phones` reads as numbers: labels, and whatever else stands there."""
    flat = _WA_LINK.sub(lambda m: f" {_link_end(m.group(2))}", _plain_cell(text.clean(raw)))

    def blank(hit: re.Match[str]) -> str:
        whole = sum(char.isdigit() for char in hit.group()) >= _MIN_DIGITS and _is_number(hit.group())
        return " " if whole or "".join(filter(str.isdigit, hit.group())) in SHORT_CODES else hit.group()

    return "\n".join(_DIGITISH.sub(blank, line) for line in flat.split("\n"))  # no number runs over a line


def near(left: str, right: str) -> bool:
    """Whether two E.164 numbers are one slip apart: a digit replaced, lost, doubled or swapped with its neighbour."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    if len(left) == len(right):
        at = [i for i, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
        if len(at) == 1:
            return True
        first = at[0] if at else 0
        return at == [first, first + 1] and left[first : first + 2] == right[first : first + 2][::-1]
    short, long = sorted((left, right), key=len)
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _pieces(cell: str, region: str) -> list[str]:
    """A cell cut where one number ends and the next begins; wa.me links become their number first."""
    flat = _WA_LINK.sub(lambda m: f" {_linked(m.group(1), region)} ; {_link_end(m.group(2))}", _plain_cell(cell))
    cut = [piece for piece in _SPLIT.split(flat) if any(char.isdigit() for char in piece)]
    pieces = []
    for piece in cut:
        parts = re.split(r"(?=\b(?:fax|faks|telp|tlp|hp|wa)\b)", piece, flags=re.IGNORECASE)
        pieces += [part for part in parts if any(char.isdigit() for char in part)]
    return pieces


def _plain_cell(cell: str) -> str:
    """The cell without extensions, unless so many digits stand in them that they may be a number in parts.

    "s/d" between a number and the ending of another becomes the sign for it.
    """
    cell = _UP_TO.sub("-", cell)
    digits = sum(map(len, _EXTENSION.findall(cell)))
    return _EXTENSION.sub(" ", cell) if digits <= _EXTENSION_DIGITS else cell


def _link_end(rest: str) -> str:
    """What follows the number of a link, where it may hold another one ("wa.me/6281…,0812…", "?text=hub+0812…")."""
    digits = sum(char.isdigit() for char in _PERCENT.sub("", rest))
    return "" if digits <= _LINK_DIGITS and _LINK_TEXT.fullmatch(rest) else f"{rest} ; "


def _linked(digits: str, region: str) -> str:
    """The number of a wa.me link: it carries the country code, but people write 08… there too."""
    national = digits.startswith("0")
    return ("+62" + digits[1:] if region == "ID" else digits) if national else "+" + digits


def _spelt_out(piece: str) -> list[str]:
    """Every number that one piece stands for, labels and other words between them left out."""
    runs = [run for run in _DIGITISH.findall(piece) if _is_number(run)]
    whole = [run for run in runs if sum(char.isdigit() for char in run) >= _MIN_DIGITS]
    best = max(runs, key=lambda run: sum(char.isdigit() for char in run), default="")
    return [number for run in whole or [best] for number in _each(run.translate(_LETTER_DIGITS).strip())]


def _each(number: str) -> list[str]:
    """One number, the two of "8304147/48", all of "80885348-9"; a run too long for one is cut in two."""
    if hit := _REPLACED.match(number):
        first, ending = hit.groups()
        return [first, first[: -len(ending)] + ending]
    if hit := _RANGE.match(number):
        first, ending = hit.groups()
        stem, start = first[: -len(ending)], first[-len(ending) :]
        if start.isdigit() and int(start) < int(ending) <= int(start) + _LONGEST_RANGE:
            return [f"{stem}{end:0{len(ending)}}" for end in range(int(start), int(ending) + 1)]
        return [first, stem + ending]
    if sum(char.isdigit() for char in number) > _LONGEST_NATIONAL and not number.startswith("00"):
        parted = _cut("".join(char for char in number if char.isdigit()))
        if len(parted) > 1:  # "0812 0011 2233 0813 0011 2244": no blank alone tells where the second begins
            return parted
        return [one for piece in _NEXT_NUMBER.split(number) for one in _cut(piece)]
    return [number]


def _cut(run: str) -> list[str]:
    """Mobile numbers written without anything between, where there is one way alone to part them."""
    if not run.isdigit() or len(run) <= _LONGEST_NATIONAL:
        return [run]
    ways: list[list[list[str]]] = [[[]]]
    for end in range(1, len(run) + 1):
        pieces = [(run[end - size : end], end - size) for size in _MOBILE_LENGTHS if size <= end]
        found = [[*way, piece] for piece, start in pieces if _MOBILE.fullmatch(piece) for way in ways[start]]
        ways.append(found[:2])
    return ways[-1][0] if len(ways[-1]) == 1 else [run]


def _is_number(run: str) -> bool:
    """Whether a run is mostly digits: the letters that stand for digits (O, l) are few."""
    return sum(char.isdigit() for char in run) * 4 > len(run.strip())


def _area_code(number: str, region: str) -> str:
    """The area code a number is written with ("(021) …", "0751-…"), or nothing."""
    hit = _AREA.match(number) if region == "ID" else _AREA_ABROAD.match(number)
    return "0" + hit.group(1) if hit else ""


def _with_area(number: str, area: str) -> str:
    """A bare number after one with an area code shares it: "(021) 79188924, 29244810"."""
    return f"{area} {number}" if area and _BARE.match(number) else number


def _read_one(number: str, region: str, *, line: Line) -> Phone | PhoneProblem | None:
    digits = "".join(char for char in number if char.isdigit())
    if not digits:
        return None
    if digits in SHORT_CODES or number.strip() in SERVICE_CODES or (region == "ID" and _CALL_CENTRE.fullmatch(digits)):
        return Phone(number, digits, Line.SHORT_CODE)
    if code := _wrong_length(number, digits, region):
        return PhoneProblem(number, code)
    parsed = _parse(number, digits, region)
    if parsed is None:
        return PhoneProblem(number, "not_a_number")
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return PhoneProblem(number, _REASONS.get(reason, "not_a_number"))
    odd = not phonenumbers.is_valid_number(parsed)
    return Phone(number, phonenumbers.format_number(parsed, PhoneNumberFormat.E164), line, odd)


def _wrong_length(number: str, digits: str, region: str) -> str | None:
    """The code of the problem where the count of digits alone tells that nobody can dial this."""
    if len(digits) > _MAX_DIGITS:
        return "too_long"
    if len(digits) < _MIN_DIGITS:
        return "too_short"
    local = len(digits) <= _LOCAL_DIGITS.get(region, 0) and digits[0] != "0" and not number.startswith(("+", "("))
    return "no_area_code" if local else None


def _parse(number: str, digits: str, region: str) -> phonenumbers.PhoneNumber | None:
    """As written; "+620812…" and "62812…" without a plus are common and mean +62812…."""
    if digits.startswith("620") and region == "ID":
        number = "+62" + digits[3:]
    elif number.startswith("+") or digits.startswith("00"):
        number = "+" + digits.removeprefix("00")
    elif digits.startswith(CALLING_CODES.get(region, "+")) and len(digits) > _FOREIGN_MIN:
        number = "+" + digits
    elif digits.startswith("8") and region == "ID" and len(digits) > _FOREIGN_MIN:
        return _library("0" + digits, region) or _library(digits, region)
    elif region == "ID" and _NATIONAL.fullmatch(digits):
        return phonenumbers.PhoneNumber(country_code=62, national_number=int(digits[1:]))
    here = _library(number, region)
    if region == "ID" and digits[0] not in "08" and not (here and phonenumbers.is_valid_number(here)):
        abroad = _library("+" + digits, region)  # "66809346288": a country code without its plus
        return abroad if abroad and phonenumbers.is_valid_number(abroad) else here
    return here


def _library(number: str, region: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None
