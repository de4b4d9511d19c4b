"""Numbers abroad written without a plus: "852 5550 4417" of a text about Hong Kong is no 0852 number of Indonesia.

A number read so matches no company of an Indonesian register: the reading that can confirm less wins.
"""

from __future__ import annotations

import re

from verify.core import text
from verify.core.message.currencies import AFTER, BEFORE, LAND_OF
from verify.core.phones import Phone, PhoneProblem, read_phones
from verify.core.places import named_countries

#: Calling codes of the places where Indonesians work, but for those that no number of Indonesia begins like.
_CODES = {
    "1": ("US", "CA"), "7": ("RU",), "20": ("EG",), "27": ("ZA",), "30": ("GR",), "31": ("NL",), "32": ("BE",),
    "33": ("FR",), "34": ("ES",), "36": ("HU",), "39": ("IT",), "40": ("RO",), "41": ("CH",), "43": ("AT",),
    "44": ("GB",), "45": ("DK",), "46": ("SE",), "47": ("NO",), "48": ("PL",), "49": ("DE",), "51": ("PE",),
    "60": ("MY",), "61": ("AU",), "63": ("PH",), "64": ("NZ",), "65": ("SG",), "66": ("TH",), "81": ("JP",),
    "82": ("KR",), "84": ("VN",), "86": ("CN",), "90": ("TR",), "91": ("IN",), "95": ("MM",), "98": ("IR",),
    "351": ("PT",), "353": ("IE",), "357": ("CY",), "358": ("FI",), "359": ("BG",), "370": ("LT",), "371": ("LV",),
    "380": ("UA",), "381": ("RS",), "385": ("HR",), "386": ("SI",), "420": ("CZ",), "421": ("SK",), "670": ("TL",),
    "673": ("BN",), "675": ("PG",), "679": ("FJ",), "852": ("HK",), "853": ("MO",), "855": ("KH",), "856": ("LA",),
    "880": ("BD",), "886": ("TW",), "960": ("MV",), "961": ("LB",), "962": ("JO",), "963": ("SY",), "964": ("IQ",),
    "965": ("KW",), "966": ("SA",), "967": ("YE",), "968": ("OM",), "970": ("PS",), "971": ("AE",), "972": ("IL",),
    "973": ("BH",), "974": ("QA",),
}  # fmt: skip
_SHORTEST, _CODE_SIZES = 10, (3, 2, 1)
_STREET = frozenset({"jl", "jln", "jalan", "ruko", "gedung"})
#: What a mobile number there is like, for the codes that Indonesian mobile numbers begin like (0812 …, 0852 …).
_MOBILE = re.compile(
    r"(?!8)|81[789]0\d{8}$|8210\d{8}$|84|852[4-79]\d{7}$|8536\d{7}$|855[1-9]\d{7,8}$|85620\d{8}$|86|8801\d{9}$|8869\d{8}$"
)
#: How mobile numbers are dialled at home there, where no Indonesian number begins so: 012-345 6789, 010-1234-5678.
_AT_HOME = (
    (re.compile(r"01[0-46-9]\d{7,8}"), "MY", "60"),
    (re.compile(r"010\d{8}"), "KR", "82"),
    (re.compile(r"0[789]0\d{8}"), "JP", "81"),
)
#: The code parted from a number that goes on with two digits, as nobody parts an Indonesian one: "855 12 555 309".
_CODE_APART = re.compile(r"\s*(?:81[\s.-]+[789]0|82[\s.-]+10|855[\s.-]+\d\d|856[\s.-]+20|886[\s.-]+9\d{0,2})[\s.-]")
#: Numbers dialled there without an area's code, all of one length: how they begin at home, and the country's code.
_OF_EIGHT = (("HK", "852", re.compile(r"[235679]\d{7}")), ("MO", "853", re.compile(r"[26]\d{7}")),
             ("SG", "65", re.compile(r"[3689]\d{7}")))  # fmt: skip
_NO_AREAS = ("852", "853", "65", "673", "965", "968", "973", "974")


def as_dialled_there(read: tuple[Phone | PhoneProblem, ...], around: str) -> tuple[Phone | PhoneProblem, ...]:
    """The numbers, those of eight digits with the code of Hong Kong, Macau or Singapore where `around` names it alone.

    Not where a street is told ("Jl."): the number may be that of an office in Indonesia, without its area's code.
    """
    if not any(isinstance(one, PhoneProblem) for one in read):
        return read
    lands = _lands(around)
    near = [(code, shape) for land, code, shape in _OF_EIGHT if land in lands]
    if len(near) != 1 or not _STREET.isdisjoint(text.words(around)):
        return read
    return tuple(one if isinstance(one, Phone) else _there(one, *near[0]) for one in read)


def _there(one: PhoneProblem, code: str, shape: re.Pattern[str]) -> Phone | PhoneProblem:
    digits = "".join(filter(str.isdigit, one.raw))
    return (_dialled(f"+{code}{digits}") if shape.fullmatch(digits) else None) or one


def further_abroad(first: Phone | PhoneProblem, digits: str) -> tuple[Phone, ...]:
    """The number behind another one abroad, which has no code of its own: "+852 5550 3345 atau 5550 3346"."""
    if not isinstance(first, Phone) or first.e164.startswith("+62"):
        return ()
    code = next((code for code in _NO_AREAS if first.e164.startswith(f"+{code}")), None)
    own = "".join(filter(str.isdigit, digits))
    there = _dialled(f"+{code}{own}") if code and len(first.e164) == len(code) + len(own) + 1 else None
    return (there,) if there else ()


def as_dialled_abroad(read: tuple[Phone | PhoneProblem, ...], around: str) -> tuple[Phone | PhoneProblem, ...]:
    """The numbers, those of a country that the text `around` names or whose code stands apart with that code."""
    found: list[Phone | PhoneProblem] = []
    for one in read:
        if isinstance(one, Phone):
            found.append(_abroad(one, around))
        else:
            found += (found and further_abroad(found[-1], one.raw)) or (one,)
    return tuple(found)


def _abroad(one: Phone, around: str) -> Phone:
    digits = "".join(filter(str.isdigit, one.raw))
    for shape, land, code in _AT_HOME:
        if shape.fullmatch(digits) and land in _lands(around):
            return _dialled(f"+{code}{digits[1:]}") or one
    bare = one.raw.lstrip(" (")[:1] not in ("+", "0", "") and not digits.startswith("62")
    if not bare or len(digits) < _SHORTEST or not one.e164.startswith("+62"):
        return one
    lands = next((_CODES[digits[:size]] for size in _CODE_SIZES if digits[:size] in _CODES), ())
    if not lands or not _MOBILE.match(digits):
        return one
    if not _CODE_APART.match(one.raw) and _lands(around).isdisjoint(lands):
        return one
    return _dialled(f"+{digits}") or one


def _dialled(number: str) -> Phone | None:
    there = read_phones(number)
    return there[0] if len(there) == 1 and isinstance(there[0], Phone) else None


def _lands(around: str) -> frozenset[str]:
    """The countries that a text names, by themselves or by their coin."""
    words = text.words(around)
    coins = {AFTER.get(word) or BEFORE.get(word) or "" for word in words}
    named = {one.code for one in named_countries(words)} | {"HK"} & {word.upper() for word in words}
    return frozenset(named | {LAND_OF[coin] for coin in coins if coin in LAND_OF})
