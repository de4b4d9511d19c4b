"""Numbers, addresses, links and licence numbers out of running text; pay, dates and accounts are set aside."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from verify.core import text
from verify.core.licences import LicenceNumber, LicenceProblem, read_licence
from verify.core.message.abroad import as_dialled_abroad, as_dialled_there, further_abroad
from verify.core.message.figures import DIGIT_WORD, DIGITS, DOUBLED
from verify.core.message.hotlines import hotlines
from verify.core.message.needles import folded, holds
from verify.core.message.words import CONTACT_LABELS
from verify.core.phones import Phone, PhoneProblem, read_phones, without_numbers

_EMAIL = re.compile(r"(?<![^\s,;:<(\[/|])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?![@\w-])")
_WA = re.compile(
    r"(?:https?://)?(?:wa\.me/\+?\d|(?:api|web)\.whatsapp\.com/\S*phone=\+?\d|whatsapp://\S*phone=\+?\d)\S*",
    re.IGNORECASE,
)
_WA_NUMBER = re.compile(r"(?:wa\.me/|phone=)(\+?\d+)", re.IGNORECASE)
_TOP_LEVELS = "com|id|net|org|me|ly|info|biz|xyz|site|online|app|link|co"
_LINK = re.compile(
    rf"(?:https?://|www\.)\S+|(?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.)+(?:{_TOP_LEVELS})"
    r"(?:/\S*)?(?![\w])",
    re.IGNORECASE,
)
#: The permit of an order ("B. 118/SIP2MI/III/2026"), a decree ("SK Dirjen 21/2026"), a licence of Singapore's agencies.
_PERMIT = re.compile(
    r"(?:(?:sip2mi|no(?:mor)?)[\s.:]{1,3}){0,2}(?:b\.?\s?)?\d{1,4}\s?/\s?sip2mi\s?/\s?[ivx]{1,4}\s?/\s?\d{4}"
    r"|(?<!\w)(?:sip3mi|sippptki|sipptki|siukak|i[zj]in|lisensi|licen[cs]e)(?:\s[a-z][a-z\d]{1,11}){0,2}[\s.:]{1,3}"
    r"(?:no(?:mor)?[\s.:]{1,3})?\d{1,5}(?:\s?/\s?[\w.-]{1,14}){2,5}(?!\w)|(?<!\w)(?:sk|kepmen|kepmenaker|keputusan|permen|permenaker)\s(?:(?:dirjen|menteri|menaker|kepala|no|nomor)\.?\s){0,2}"
    r"\d{1,4}(?:/[a-z.-]{1,12}){0,3}/\d{4}(?!\d)",
    re.IGNORECASE,
)
_DATED_PERMIT = re.compile(
    r"(?<!\w)(?:siupp?ak|siukak|sip3mi|sippptki|sipptki)[\s.:]{1,3}(?:no(?:mor)?[\s.:]{1,3})?\d{1,5}(?:[./-]\d{1,4}){0,2}"
    r"\s(?:tahun|thn|th)\s(?:19|20)\d\d(?!\d)",
    re.IGNORECASE,
)
_FOREIGN = re.compile(r"(?<!\w)ea\s?\d{2}c\d{4}(?!\d)", re.IGNORECASE)
_DECREE = re.compile(r"(?:kep\.?\s*)?\d{1,4}\s*/\s*men\s*/\s*(?:[a-z]+\s*/\s*)*\d{4}", re.IGNORECASE)
_GLUED = "".join(
    f"|(?<={label})(?=[+0]|62)" for label in ("hub", "hp", "wa", "telp", "tlp", "call", "cp")
)  # "HUB0812…"
#: No number is the end of a sum ("Rp5.000.000").
_NUMBER = re.compile(
    rf"(?=[+(\dOoIl])(?!000[.,]\d{{3}}(?!\d))(?i:(?<!\w){_GLUED})[+(]{{0,2}}"
    r"[\dOoIl][\dOoIl \t().\-/]{4,}[\dOoIl](?!\w)"
)
#: A sum, a date or a measure, and behind its full stop a number: "QAR 1.700. (0725) 550-909", "5.000.000 (0812 …".
_STOPPED = re.compile(r"([1-9][\d./ -]{0,24})\.\s+(?=[(+0])|([1-9]\d{0,2}(?:\.\d{3}){1,3})\s+(?=[(+0])")
_MONEY_BEFORE = tuple("rp idr usd $ nt ntd hkd sgd rm myr sar riyal aed gaji upah biaya bayar dp".split())
_MONEY_AFTER = re.compile(
    r"^\s*(?:juta|jt|ribu|rb|usd|dollar|dolar|riyal|ntd?|ringgit|rupiah|%|/\s?bulan|per bulan|"
    r"(?:sar|aed|qar|kwd|myr|rm|sgd|hkd|twd|eur|euro|yen|won|baht|zloty|pln|aud|nzd|cad|gbp|pound|dirham|dinar|rial|peso|jpy|krw|omr|bhd|mop|bnd)(?!\w))",
    re.IGNORECASE,
)
_MONEY = re.compile(r"^[1-9]\d{0,2}(?:[.,]\d{3})+$")
#: What pay looks like: nine digits at most, or two round sums; what is longer is dialled somewhere ("60123456789").
_SUM = r"(?:[1-9]\d{0,2}(?:\.\d{3}){1,2}(?:\.00)?|[1-9]\d{0,3}|[1-9]\d{0,5}000)"
_PAY = re.compile(rf"{_SUM}(?:\s*[-/]\s*{_SUM})?|[1-9]\d{{0,8}}")
#: A label that whatever follows is dialled: no date and no pay stands there.
_LABEL = (
    r"(?<![^\W\d_])(?:wa|whatsapp|hp|telp|tlp|tel|telepon|telpon|phone|mobile|hub|hubungi|kontak|cp|call|sms|chat|japri|"
    r"nomor|nomer|no)[\s.:#=(+-]*"
)
_LABEL_BEFORE = re.compile(rf"{_LABEL}(?:rp[\s.]*)?$", re.IGNORECASE)
_LABEL_OF_LAND = re.compile(
    rf"{_LABEL}(?:(?:hk|hong\s?kong|macau|makau|sg|singapura|singapore|sana|agen\ssana)[\s.:(]*)?$", re.IGNORECASE
)
_LABELLED_DIGIT = re.compile(rf"{_LABEL}\d", re.IGNORECASE)
_DAY, _MONTH, _YEAR = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:19|20)\d{2}"
_DATE = re.compile(rf"^{_DAY}\s?[-/.]\s?{_MONTH}\s?[-/.]\s?(?:{_YEAR}|\d{{2}})$|^{_YEAR}-{_MONTH}-{_DAY}$")
_ACCOUNT_BEFORE = re.compile(
    r"(?:(?<!\w)(?:ref|referensi|resi|trx|invoice)|rek(?:ening)?|norek|bca|(?<!k)bri|bni|bsi|a/n)[^\d]{0,12}$",
    re.IGNORECASE,
)
_LICENCE_WORDS = (
    r"(?:sip3mi|sip2mi|sippptki|sipptki|siupp?ak|siukak|nib|i[zj]in|lisensi|kep(?:men|menaker)?|licen[cs]e)"
)
_LICENCE_NEEDLES = ("sip", "siu", "nib", "ijin", "izin", "lisen", "kep", "licen")
_LICENCE_BEFORE = re.compile(
    rf"(?<![^\W\d_]){_LICENCE_WORDS}(?:nya|ne|na|e)?(?![^\W\d_])[^\d\n;]{{0,20}}$", re.IGNORECASE
)
_LICENCE_BESIDE = re.compile(rf"{_LICENCE_WORDS}[\s.:#]*(?:no(?:mor|mer)?)?[\s.:#]*$", re.IGNORECASE)
_DIALLED = re.compile(r"[\s(]*(?:\+|[0O]|62)")
_MOBILE = re.compile(r"[\s(]*8[1-9]")
#: A number to call, though a licence is spoken of somewhere before it: "izinnya ada, hub 0812 …".
_CALLED = re.compile(r"[\s(]*(?:\+|(?:62[\s.-]?|0)8[1-9]|\(0)")
#: The number of a licence since 2021, bare: that of the business and four digits more.
_BARE_LICENCE = re.compile(r"[01289]\d{16}")
_NEVER_PAY = re.compile(r"[\s(]*(?:\+|[0O])")
_BROKEN_OFF = re.compile(r"(?<![\w.,:-])(?<!\d/)0\d|\+\s?\d")
_ITEM = rf"(?:(?:{DOUBLED})\s)?(?:{DIGIT_WORD})(?:\sbelas)?|\d{{1,4}}(?!\d)"
_ONE_ITEM = re.compile(rf"(?P<twice>(?:{DOUBLED})\s)?(?P<word>{DIGIT_WORD})(?P<teen>\sbelas)?|\d+", re.IGNORECASE)
#: Digits told in words, figures among them or not ("nol delapan dua satu 0055 7031").
_SPELT = re.compile(rf"(?<![^\W_])(?:(?:{_ITEM})[\s,.-]{{0,3}}){{5,}}", re.IGNORECASE)
_WORDS_ALONE, _WORDS_AMONG, _SPELT_DIGITS = 6, 2, 8
_SIGNS_BETWEEN = re.compile(r"[_*~•·](?<=\d.)(?=\d)")
#: Opening hours, at most a day long; and a further number of the same place: "(0370) 550123, 550124".
_HOURS = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d\s?-\s?(?:[01]?\d|2[0-4])[.:][0-5]\d")
_LANDLINE = re.compile(r"\(?(?:0|\+?62[\s)(-]{1,3})[2-79]\d{1,2}[)\s.-]")
_FURTHER = re.compile(
    r"(?:\s?[,&/]\s?|\s(?:atau|dan|or|and)\s)([2-9]\d{4,7}|[2-9]\d{2,3}[- ]\d{3,4})"
    r"(?![\w.,/-]*\d|\s?(?:ribu|rb|jt|juta|orang|th))"
)
#: An area code behind its number: "550-7716 (021)".
_AREA_BEHIND = re.compile(r"(?<![\w+(/-])(\d{3,4}[- ]?\d{3,4}) (\(0\d{2,3}\))")
#: A label for a fax, which reaches nobody; a mobile number behind it is none.
_FAX_BEFORE = re.compile(r"(?<![^\W\d_])(?<![/&])(?:(?:fax|faks|faksimile|facsimile)[\s.:(]*|f[.:]\s?)$", re.IGNORECASE)
_MOBILE_E164 = re.compile(r"\+628")
#: Letters that a figure is joined to: a code, no number to call ("JO-2024-00123").
_CODE_BEFORE = re.compile(r"[A-Z][/.-]$")
#: How a bank writes an account: 0055-01-771204-53-9.
_ACCOUNT = re.compile(r"\d{4}[- ]\d{2}[- ]\d{6}[- ]\d{2}[- ]\d")
_ACCOUNT_NAMED = re.compile(
    r"(?<!\w)(?:rek(?:ening)?|norek|a[./]\s?n|atas\snama|tf|transfer|setor)(?!\w)(?:[^\d\n;.]|\.(?!\s[A-Z])){0,40}$",
    re.IGNORECASE,
)
_ID_CARD_DIGITS = 16
_MOBILE_DIGITS = 9
_SHORTEST = 7
#: Signs within one number: "0812/0053/6672".
_SLASHED = re.compile(r"(?<!\d)08\d\d(?:/(?!08)\d{2,4}){2,4}(?!\d)")
#: More single digits than this lying about in a text may be a number taken apart.
_STRAY_DIGITS = 5
#: More signs than this are no list of numbers.
_LONGEST_RUN = 200
_BEFORE = 48


@dataclass(slots=True)
class Found:
    """What has been found so far; `rest` is the text with everything found blanked out by semicolons.

    `unread`: something stands there that the reader has no meaning for. `numbers`: where phones, addresses, links and
    licences stood, as opposed to pay, dates and accounts.
    """

    rest: str
    region: str = "ID"
    companies: list[str] = field(default_factory=list)
    phones: list[Phone | PhoneProblem] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    licences: list[LicenceNumber | LicenceProblem] = field(default_factory=list)
    unread: bool = False
    numbers: list[tuple[int, int]] = field(default_factory=list)

    def take(self, start: int, end: int) -> None:
        """Blank a stretch that has been read, keeping every other place where it is."""
        self.rest = self.rest[:start] + ";" * (end - start) + self.rest[end:]


def take_contacts(found: Found) -> None:
    """Take addresses, links, licence numbers and phones; what looks like one and is none sets `unread`."""
    spell_out(found)
    take_numbers(found)
    found.unread = found.unread or lies_about(found.rest)


def take_numbers(found: Found) -> None:
    """`take_contacts` of a text whose digits are spelt out, without a look at the digits that are left."""
    if "(0" in found.rest:
        found.rest = _AREA_BEHIND.sub(r"\2 \1", found.rest)
    plain = folded(found.rest)
    for pattern, *needed in _IN_TURN:
        if all(holds(plain, needles) for needles in needed):
            for start, end in _places(found.rest, pattern):
                _take(found, pattern, start, end)
    for start, end, one in list(hotlines(found.rest)):
        found.phones.append(one)
        found.numbers.append((start, end))
        found.take(start, end)


#: What is looked for in turn, each only where one of its words stands at all, of each list of them.
_IN_TURN: tuple[tuple[re.Pattern[str], *tuple[tuple[str, ...], ...]], ...] = (
    (_EMAIL, ("@",)),
    (_WA, ("wa.me", "whatsapp")),
    (_LINK, ("http", "www.", *(f".{end}" for end in _TOP_LEVELS.split("|")))),
    (
        _PERMIT,
        ("/",),
        ("sip2", "sip3", "sipp", "siuk", "izin", "ijin", "lisensi", "licen", "sk ", "kepmen", "keputusan", "permen"),
    ),
    (_DATED_PERMIT, ("siup", "siuk", "sip"), ("tahun", "thn", "th ")),
    (_FOREIGN, ("ea",)),
    (_DECREE, ("/men", "/ men", "/\nmen")),
    (_NUMBER,),
)


def lies_about(rest: str) -> bool:
    """Whether what is left of a text holds digits or signs that may be a contact nobody read."""
    stray = sum(map(str.isdigit, rest))
    if "@" in rest or stray > _STRAY_DIGITS:
        return True
    if not stray:
        return False
    # "hp 0812": the start of a number, or one taken apart; "sms 93456".
    return _BROKEN_OFF.search(rest) is not None or _LABELLED_DIGIT.search(rest) is not None


def read_contact_field(written: str, region: str) -> Found:
    """A contact field: addresses, then numbers. Words other than labels, and digits in no number, are unread."""
    found = Found(text.clean(written), region)
    spell_out(found)
    for pattern in (_EMAIL, _LINK):
        for hit in list(pattern.finditer(found.rest)):
            if pattern is _EMAIL or not _WA.match(found.rest, hit.start()):
                _take(found, pattern, *hit.span())
    found.phones += read_phones(found.rest, region)
    left = text.squeeze(without_numbers(found.rest)).split()
    found.unread = found.unread or "@" in found.rest or any(word not in CONTACT_LABELS for word in left)
    if not found.phones and not found.emails and written.strip():
        found.phones.append(PhoneProblem(text.clean(written), "not_a_number"))
    return found


def _places(rest: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    """Where a pattern stands; a number apart from the sum, the date or the measure that a full stop parts it from."""
    places: list[tuple[int, int]] = []
    for hit in pattern.finditer(rest):
        apart = _STOPPED.match(rest, *hit.span()) if pattern is _NUMBER else None
        places += [hit.span()] if apart is None else [apart.span(apart.lastindex or 0), (apart.end(), hit.end())]
    return places


def _take(found: Found, pattern: re.Pattern[str], start: int, end: int) -> None:
    written = found.rest[start:end]
    known = len(found.phones) + len(found.licences)
    before, after = found.rest[max(0, start - _BEFORE) : start], found.rest[end : end + 16]
    if pattern is _EMAIL:
        found.emails.append(written.casefold().rstrip("."))
    elif pattern is _WA:
        found.phones += [
            one for number in _WA_NUMBER.findall(written) for one in read_phones(_linked(number), found.region)
        ]
        found.unread = found.unread or sum(char.isdigit() for char in _WA_NUMBER.sub("", written)) > _STRAY_DIGITS
    elif pattern is _LINK:
        found.unread = True
    elif pattern in (_PERMIT, _DATED_PERMIT, _FOREIGN, _DECREE) or _is_licence(written, before, found.rest):
        label = _LICENCE_BESIDE.search(before)
        found.licences.append(read_licence((label.group() if label else "") + written))
        if pattern is _NUMBER and not _LICENCE_BESIDE.search(before) and _DIALLED.match(written):
            found.phones += read_phones(written, found.region)
    elif not _take_number(found, written, before=before, after=after):
        return
    if pattern is _NUMBER and len(found.phones) > known:
        end = _take_further(found, written, end)
    if pattern is not _NUMBER or len(found.phones) + len(found.licences) > known:
        found.numbers.append((start, end))
    found.take(start, end)


def _is_licence(written: str, before: str, rest: str) -> bool:
    """Whether a number behind this is that of a licence, told so right before it or by its seventeen digits."""
    if _BARE_LICENCE.fullmatch(written):
        return holds(folded(rest), _LICENCE_NEEDLES)
    if not holds(folded(before), _LICENCE_NEEDLES) or _LICENCE_BEFORE.search(before) is None:
        return False
    return _CALLED.match(written) is None or _LICENCE_BESIDE.search(before) is not None


def _take_further(found: Found, written: str, end: int) -> int:
    """Take the numbers behind one that share its area's or its country's code; gives where the last of them ends."""
    landline, last = _LANDLINE.match(written.strip()) is not None, found.phones[-1]
    while (hit := _FURTHER.match(found.rest, end)) is not None:
        more = read_phones(f"{written}, {hit[1]}", found.region)[1:] if landline else further_abroad(last, hit[1])
        if not more:
            break
        found.phones += more
        end = hit.end()
    return end


def _take_number(found: Found, written: str, *, before: str, after: str) -> bool:
    """Place one run of digits; false where it is no number at all but a few digits among words."""
    digits = sum(char.isdigit() for char in written)
    labelled = _LABEL_BEFORE.search(before) is not None
    if (_DATE.match(written.strip()) or _HOURS.fullmatch(written.strip())) and not labelled:
        return True
    dialled = _DIALLED.match(written) is not None
    long = digits >= _MOBILE_DIGITS and (dialled or _MOBILE.match(written) is not None)
    callable_ = long or _NEVER_PAY.match(written) is not None
    money = folded(before).rstrip(" \n.:").endswith(_MONEY_BEFORE) or _MONEY_AFTER.match(after)
    money = money or _MONEY.match(written.strip())
    if money and not callable_ and not labelled and _PAY.fullmatch(written.strip()):
        return True
    if (not dialled and _ACCOUNT_BEFORE.search(before)) or _is_account(written, before=before, dialled=dialled):
        found.unread = True
        return True
    if digits < _SHORTEST and not dialled:
        return False
    whole = (digits >= _ID_CARD_DIGITS and written.strip().isdigit()) or len(written) > _LONGEST_RUN
    read = () if whole else read_phones(_SLASHED.sub(lambda hit: hit.group().replace("/", "-"), written), found.region)
    if found.region == "ID":
        read = as_dialled_abroad(read, found.rest)
        read = as_dialled_there(read, found.rest) if _LABEL_OF_LAND.search(before) else read
    if read and _FAX_BEFORE.search(before):
        read = tuple(one for one in read if isinstance(one, Phone) and _MOBILE_E164.match(one.e164))
        found.unread = True
        found.phones += read
        return True
    found.phones += read or (PhoneProblem(written.strip(), "too_long" if whole else "not_a_number"),)
    return True


def _linked(number: str) -> str:
    """The number of a link: with its country's code, but people write 08… there too."""
    return number if number.startswith(("+", "0")) else f"+{number}"


def _is_account(written: str, *, before: str, dialled: bool) -> bool:
    """Whether a run of digits is a bank account or a code: written like one, or behind "rek a.n.", not to dial."""
    if _ACCOUNT.fullmatch(written.strip()):
        return True
    if _ACCOUNT_BEFORE.search(before) and written.startswith("00"):
        return True
    if dialled or _MOBILE.match(written):
        return False
    coded = _CODE_BEFORE.search(before) is not None and _LABEL_BEFORE.search(before) is None
    return coded or _ACCOUNT_NAMED.search(before) is not None


def spell_out(found: Found) -> None:
    """Digits spelt as words ("nol delapan satu dua …") become digits, so that no number hides in words."""
    plain = folded(found.rest)
    if sum(map(plain.count, DIGITS)) >= _WORDS_AMONG:
        found.rest = _SPELT.sub(_in_figures, found.rest)
    found.rest = _SIGNS_BETWEEN.sub("-", found.rest)


def _in_figures(hit: re.Match[str]) -> str:
    """The digits of a stretch of words and figures that is a number: six words, or two where it begins with 0."""
    items = list(_ONE_ITEM.finditer(folded(hit.group())))
    digits = "".join(
        (("1" if one["teen"] else "") + DIGITS[one["word"]] if one["word"] else one.group())
        * (2 if one["twice"] else 1)
        for one in items
    )
    words = sum(1 for one in items if one["word"])
    long = len(digits) >= _SPELT_DIGITS and words >= _WORDS_AMONG and digits.startswith("0")
    return f"{digits} " if words >= _WORDS_ALONE or long else hit.group()
