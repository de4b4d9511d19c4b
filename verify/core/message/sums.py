"""Sums of money in a text: figures or words, with currency and period. What a sum is for is told by `dues`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from verify.core.message.currencies import AFTER, BEFORE, DOLLAR, MONTHS, PERIODS, SCALES
from verify.core.message.needles import folded, holds, pairs

#: At most nine digits, and no part of more: what is longer is dialled somewhere ("NT966.588.516.151").
_FIGURE = r"(?:[1-9][\dO]{0,2}(?:[.,][\dOo]{3}){1,2}(?:[.,]00)?|[1-9]\d{0,8}(?:[.,]\d{1,2})?|0[.,]\d)(?![.,]?[\dOo])"
_SCALE = "|".join(sorted(map(re.escape, SCALES), key=len, reverse=True))
_BEFORE = "|".join(sorted(map(re.escape, BEFORE), key=len, reverse=True))
_LONGEST_BEFORE = max(map(len, BEFORE)) + len(": ")
_DIGITS = re.compile(r"\d+")
_AFTER = "|".join(sorted(map(re.escape, AFTER), key=len, reverse=True))
_TO = r"\s?(?:-|s\s?/\s?d|s\.d\.?|sd|sampai|sampe|smpe|smp|smpai|hingga|to|until|~)\s?"
#: A sum or a range of sums. Each part stands once and is bounded: one look at each place of the text.
_SUM = re.compile(
    rf"(?:(?<![\w.,/+$-])|(?<=gaji)|(?<=upah))(?:(?P<before>{_BEFORE})[.:]?\s?)?(?P<low>{_FIGURE})"
    rf"(?:\s?(?P<low_scale>{_SCALE})(?:-?an)?(?![^\W\d_]))?"
    rf"(?:(?:\s?\$)?{_TO}(?:(?:{_BEFORE})\.?\s?)?(?P<high>{_FIGURE})(?:\s?(?P<high_scale>{_SCALE})(?:-?an)?(?![^\W\d_]))?)?"
    rf"(?P<half>\ssetengah)?(?: ?(?P<after>{_AFTER})(?!\w))?",
    re.IGNORECASE,
)
_ONES = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_HALF = "setengah"
_COINS = "ringgit|riyal|real|dirham|dinar|dolar|dollar|euro|yen|won|baht|rial"
_VALUES = {word: value for value, word in enumerate(_ONES) if word} | {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_WORDS = "|".join((*_VALUES, "belas", "puluh", "ratus"))
_IN_WORDS = re.compile(
    rf"(?<!\w)(?:(?:(?P<much>(?:(?:{_WORDS})\s){{1,5}})(?P<half>{_HALF}\s)?(?P<scale>juta|jt|ribu|rb)(?:an)?|(?P<one>seribu|sejuta(?!\s(?:umat|mimpi|impian|harapan|cinta|"
    rf"manfaat|peluang|orang|warga|kali|pesona))))|(?P<few>(?:{_WORDS})(?:\s(?:{_WORDS})){{0,4}})(?=\s(?:{_COINS})(?!\w)))"
    rf"(?P<and_half>\s{_HALF})?(?P<rest>(?:\s(?:{_WORDS})){{1,4}})?"
    rf"(?P<more>\sribu)?(?:\s(?P<after>{_AFTER}))?(?!\w)",
    re.IGNORECASE,
)
#: A number in words cannot do without the last of them.
_SCALED = (
    *pairs(_WORDS.replace("|", " "), f"juta jt ribu rb setengah {_COINS.replace('|', ' ')}"),
    "seribu ",
    "sejuta ",
)
_PERIOD = re.compile(
    rf"[\s,)]*(?:(?:bersih|nett?o?|kotor|gross|pokok)[\s,)]*)?(?P<period>{PERIODS})(?!\w)", re.IGNORECASE
)
_PERIOD_BEFORE = re.compile(rf"(?<!\w)(?P<period>{PERIODS})[\s:=.]*$", re.IGNORECASE)
_MONEY_WORD = re.compile(
    r"(?<!\w)(?:gaji|gajinya|gajiku|upah|upahnya|salary|basic|gapok|biaya|dp|bayaran|bayarannya|bayaranku|diterima|janji|janjinya|"
    r"dijanjikan|dijanjiin|dibayar|digaji|keluarnya|terima|nerima|turun)(?:\s(?:cuma|hanya|jadi|jd|tinggal|katanya|nya|ke|sebesar|pun))?[\s:=.]*$",
    re.IGNORECASE,
)
#: A wage that became another: "160.000 yen, sesudah setuju jd 95.000", "900 riyal, bukan 1.800".
_BECAME = re.compile(r"(?<!\w)(?:jadi|jd|tinggal|cuma|hanya|bukan|ternyata)\s$", re.IGNORECASE)
#: Behind a number in words: it counts days and the like, and is no part of the sum before it.
_COUNTED = re.compile(
    r"\s(?:hari|minggu|bulan|bln|tahun|thn|kali|orang|jam|menit|malam|wulan|dina|taun)(?!\w)", re.IGNORECASE
)
#: A figure with one decimal and no unit; and the words of parts of a sum before it, or behind.
_BARE = re.compile(
    r"(?<![\w.,/+$:-])[1-9]\d?[.,]\d(?![\w.,%/:-])"
    r"(?!\s?(?:jt|juta|jeti|yuta|rb|ribu|cm|kg|km|m|jam|ton|persen|tahun|thn|th|bulan|x|meter|hektar|ha|kali|ringgit|yen|won|"
    r"dolar|dollar|euro|riyal|rm|liter|gram|gr|inch|inci|skor|ipk)(?!\w))",
    re.IGNORECASE,
)
_PART = re.compile(
    r"(?<!\w)(?:setengah(?:nya)?|separuh(?:nya)?|separo|sisa(?:nya|ne|na)?|kurang(?:nya|ane)?|dp|fee|muka|awal|tahap|total(?:nya)?|"
    r"lagi|bayar|setor|transfer|tf|cicil(?:an)?|lunas(?:i)?|pelunasan|biaya(?:nya)?|semua(?:nya)?|masuk|di sana|kena)"
    r"(?:\s[^\W\d]+){0,2}[\s:(=]*$",
    re.IGNORECASE,
)
_PART_BEHIND = re.compile(r"\s(?:all|semua|total|dulu|lagi|sisanya|pas|lunas)(?!\w)", re.IGNORECASE)
_ONE_DECIMAL = re.compile(r"\d{1,2}[.,]\d")
_LEAST_MILLIONS = 500_000
#: Codes of coins that are words of speech, too.
_WORDS_TOO = frozenset({"sek", "try", "nok", "ron", "all"})
#: Behind a bare figure: somebody takes it.
_PAID_BEHIND = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:di|ke|nang|ka)\s(?:kasir|rek|rekening|loket|bca|bri|bni|bsi|mandiri|dana|ovo|gopay)(?!\w)",
    re.IGNORECASE,
)
_YEARS = range(1950, 2040)
_MILLIONS = re.compile(r"[1-9][\dO]{0,2}(?:[.,][\dOo]{3}){2}")
_GROUPED = re.compile(r"(\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d\d)?")
_LOOK_BACK = 24
_THOUSAND, _HUNDRED, _TEN = 1000, 100, 10


class Sum(NamedTuple):
    """Money in whole units, where it stands, and the words that say its period ("" where none do).

    `currency` is ISO 4217; `DOLLAR` for dollars of no country; "" where only the scale says that it is money.
    """

    start: int
    end: int
    low: int
    high: int
    currency: str
    period: str


def sums_in(text: str) -> Iterator[Sum]:
    """Every sum of a clean text, from the left. A bare figure is one only with a currency or "juta" or "ribu"."""
    last, millions = 0, False
    for hit in _figures(text):
        found = _of_figures(hit, text, last)
        if found is not None:
            last = found.end
            millions = millions or (found.currency in ("", "IDR") and found.high >= _LEAST_MILLIONS)
            yield found
    for hit in _IN_WORDS.finditer(text) if holds(folded(text), _SCALED) else ():
        low = _in_words(hit)
        if (low in _YEARS or (hit["one"] and hit["one"].casefold() == "seribu")) and not hit["after"]:
            continue  # "lahir dua ribu tiga", "seribu satu malam"
        millions = millions or low >= _LEAST_MILLIONS
        if hit["rest"] and not hit["after"] and _COUNTED.match(text, hit.end()):
            low -= _of_rest(hit)  # "lima juta tiga hari kemudian"
            yield Sum(hit.start(), hit.start("rest"), low, low, "", "")
            continue
        yield _sum(hit, text, (low, low), _currency(hit["after"]))
    yield from _bare_millions(text) if millions else ()


def _bare_millions(text: str) -> Iterator[Sum]:
    """The parts of a sum in millions that are told without "juta": "7 juta, separuh di Makassar 3,5"."""
    for hit in _BARE.finditer(text):
        before = text[max(0, hit.start() - _LOOK_BACK) : hit.start()]
        line = before[before.rfind("\n") + 1 :]
        if _PART.search(line) or _PART_BEHIND.match(text, hit.end()):
            value = _value(hit[0], "juta")
            yield Sum(hit.start(), hit.end(), value, value, "IDR", "")


def _figures(text: str) -> Iterator[re.Match[str]]:
    """Where `_SUM` stands: at each run of digits, or at the currency before it."""
    last = 0
    for run in _DIGITS.finditer(text):
        places = range(max(last, run.start() - _LONGEST_BEFORE), run.start() + 1)
        hit = next((hit for place in places if (hit := _SUM.match(text, place))), None)
        if hit is not None:
            yield hit
            last = hit.end()


def _of_figures(hit: re.Match[str], text: str, last: int) -> Sum | None:
    written = hit["before"] or hit["after"] or hit["low_scale"] or hit["high_scale"]
    if written and written.casefold() == "hk" and len(hit["low"]) < len("600"):
        return None  # "HK 5 bulan"
    if not written and not _is_money(hit, text):
        return None
    high_scale = hit["high_scale"]
    low_scale = hit["low_scale"] or (high_scale if hit["high"] else None)
    low = _value(hit["low"], low_scale)
    low += SCALES["juta"] // 2 if hit["half"] and low >= SCALES["juta"] else 0
    high = _value(hit["high"], high_scale or hit["low_scale"]) if hit["high"] else low
    return _sum(hit, text, (min(low, high), max(low, high)), _currency(hit["before"] or hit["after"]), last)


def _is_money(hit: re.Match[str], text: str) -> bool:
    """Whether a bare figure is money: millions, or one large enough with a period or behind a word for money."""
    figure = hit["low"]
    if _ONE_DECIMAL.fullmatch(figure):
        return False
    if len(figure) < len("600") or _MILLIONS.fullmatch(figure):
        return len(figure) >= len("600")
    if _PERIOD.match(text, hit.end()) is not None:
        return True
    back = max(0, hit.start() - _LOOK_BACK)
    if _GROUPED.fullmatch(figure) and _BECAME.search(text, back, hit.start()):
        return True
    if _GROUPED.fullmatch(figure) and _PAID_BEHIND.match(text, hit.end()):
        return True
    return _MONEY_WORD.search(text, back, hit.start()) is not None


def _sum(hit: re.Match[str], text: str, worth: tuple[int, int], currency: str, last: int = 0) -> Sum:
    after = _PERIOD.match(text, hit.end())
    before = _PERIOD_BEFORE.search(text, max(last, hit.start() - _LOOK_BACK), hit.start())
    said = after or before
    period = MONTHS.get(" ".join(said["period"].casefold().replace("/", " ").split()), "") if said else ""
    return Sum(hit.start(), after.end() if after else hit.end(), *worth, currency, period)


def _currency(written: str | None) -> str:
    name = " ".join((written or "").casefold().split())
    if name in _WORDS_TOO and not (written or "").isupper():
        return ""  # "3jt sek": first
    return BEFORE.get(name) or AFTER.get(name) or (DOLLAR if "$" in name else "")


def _value(figure: str, scale: str | None) -> int:
    """The whole units of a figure: "7,5" and "jt" → 7500000; "28.590" → 28590."""
    plain = figure.casefold().replace("o", "0")
    grouped = _GROUPED.fullmatch(plain)
    number = float(grouped[1].replace(".", "").replace(",", "") if grouped else plain.replace(",", "."))
    return round(number * (SCALES[" ".join(scale.casefold().split())] if scale else 1))


def _in_words(hit: re.Match[str]) -> int:
    if hit["few"]:
        return _small(hit["few"])
    scale = SCALES[hit["scale"].casefold() if hit["scale"] else hit["one"].casefold().removeprefix("se")]
    halves = scale // 2 if hit["half"] or hit["and_half"] else 0
    return _small(hit["much"] or "satu") * scale + halves + _of_rest(hit)


def _of_rest(hit: re.Match[str]) -> int:
    """What the words behind the scale add: "dua juta lima ratus"."""
    if hit["few"]:
        return 0
    scale = SCALES[hit["scale"].casefold() if hit["scale"] else hit["one"].casefold().removeprefix("se")]
    return _small(hit["rest"] or "") * (_THOUSAND if scale > _THOUSAND else 1)


def _small(words: str) -> int:
    """A number under a thousand in words: "dua puluh lima" → 25."""
    total = last = 0
    for word in words.casefold().split():
        if word in _VALUES:
            last = _VALUES[word]
            total += last
        else:
            total += {"belas": _TEN, "puluh": last * (_TEN - 1), "ratus": last * (_HUNDRED - 1)}[word]
    return total
