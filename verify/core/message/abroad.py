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


def as_dialled_abroad(read: tuple[Phone | PhoneProblem, ...], around: str) -> tuple[Phone | PhoneProblem, ...]:
    """The numbers, those of a country that the text `around` names or whose code stands apart with that code."""
    return tuple(_abroad(one, around) if isinstance(one, Phone) else one for one in read)


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
