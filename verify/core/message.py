"""A pasted advert or chat, and the fields of a form → Reading: what is named, dialled and offered.

A first reader, careful rather than clever: a name is taken up to the next word that cannot belong to one, never cut to
fit an entry of the register; a number it cannot place stays as a problem; words left over are told (`unread`), so that
nothing unread is ever answered with "no warning".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TypeVar

from verify.core import text, vocabulary
from verify.core.claim import Claim
from verify.core.countries import COUNTRIES
from verify.core.jobs import job_words
from verify.core.licences import LicenceNumber, read_licence
from verify.core.names import name_key
from verify.core.phones import Phone, PhoneProblem, read_phones
from verify.core.places import countries_in, country_code

Item = TypeVar("Item")

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_WA = re.compile(r"(?:https?://)?(?:wa\.me/|(?:api|web)\.whatsapp\.com/send/?\?phone=)\+?\d+\S*", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w])[+(]{0,2}[\dOoIl][\dOoIl \t().\-–—/]{4,}[\dOoIl](?!\w)")
_MONEY_BEFORE = re.compile(
    r"(?:rp|idr|usd|us\$|\$|nt\$?|ntd|hkd|hk\$|sgd|s\$|rm|myr|sar|riyal|aed|gaji|upah|biaya|bayar|dp)[\s.:]*$",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(
    r"^\s*(?:juta|jt|ribu|rb|usd|dollar|dolar|riyal|ntd?|ringgit|rupiah|%|/\s?bulan|per bulan)", re.IGNORECASE
)
_MONEY = re.compile(r"^[1-9]\d{0,2}(?:[.,]\d{3})+$")
_DATE = re.compile(r"^\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}$")
_ACCOUNT_BEFORE = re.compile(r"(?:rek(?:ening)?|norek|bca|bri|bni|bsi|a/n)[^\d]{0,12}$", re.IGNORECASE)
_LICENCE_BEFORE = re.compile(
    r"(?:sip3mi|sip2mi|sippptki|sipptki|siupp?ak|siukak|nib|i[zj]in|lisensi|kep(?:men|menaker)?|licen[cs]e)[^\d\n]{0,20}$",
    re.IGNORECASE,
)
_DECREE = re.compile(r"(?:kep\.?\s*)?\d{1,4}\s*/\s*men\s*/\s*(?:[a-z]+\s*/\s*)*\d{4}", re.IGNORECASE)
_FORMS = "cv|ud|lpk|lkp|blk|yayasan|koperasi|travel|biro|lpprt"
_COMPANY = re.compile(
    rf"(?<![^\W\d_])(?:P\.\s?T\b\.?\s*|PT(?:\.\s*|\s+)|(?:{_FORMS})(?:\.\s*|\s+))(?=[^\W\d_(])", re.IGNORECASE
)
_NAME_END = re.compile(r"[,;:!?|•\"“”\n]|\s[-–—]\s|/|\.(?:\s|$)|(?<=\s)[+(]?\d|\bp\.?t\.?\s", re.IGNORECASE)
_DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_DIGIT_WORDS = {word: str(digit) for digit, word in enumerate(_DIGITS)} | {"kosong": "0"}
_SPELT = re.compile(rf"\b(?:(?:{'|'.join(_DIGIT_WORDS)})[\s,-]*){{6,}}", re.IGNORECASE)
_SHORT_WORD = 3
_SHORT_JOBS = frozenset({"prt", "abk"})  # "cs", "it" and "art" are too short to be spotted among other words
_LONGEST_NAME = 8
_SHORT_TEXT_WORDS = 10
_ID_CARD_DIGITS = 16

#: Words that cannot stand inside a company's name: a name in running text ends before them.
_STOP = frozenset(
    """
    buka membuka lowongan loker butuh membutuhkan menerima mencari cari hubungi hub kontak untuk dengan di ke
    dari yang akan sedang telah sudah adalah merupakan gaji negara tujuan no nomor nomer wa whatsapp hp telp
    tlp telepon cp resmi terdaftar minta nawarin menawarkan ditawari ditawarin mengajak kirim bayar biaya
    kerja bekerja pekerja sebagai visa berangkat proses cepat gratis alamat ini itu dan atau bisa apakah apa
    ya tidak nggak gak katanya kata saya kami anda mau ingin daftar pendaftaran interview syarat usia umur
    pria wanita kontrak tahun bulan hari per izin ijin nib sip3mi sip2mi job posisi penempatan luar negeri
    email call chat segera info minimal maksimal ada lagi tgl tanggal juta jt ribu rb rupiah nik ktp npwp paspor
    """.split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What was read, in order, each once. `destinations` are country codes, `jobs` words as written.

    `unplaced` is true when a destination was given that is no known country; `unread` when words of a message are left
    that the reader has no meaning for.
    """

    companies: tuple[str, ...] = ()
    phones: tuple[Phone | PhoneProblem, ...] = ()
    emails: tuple[str, ...] = ()
    licences: tuple[LicenceNumber, ...] = ()
    destinations: tuple[str, ...] = ()
    jobs: tuple[str, ...] = ()
    unplaced: bool = False
    unread: bool = False


@dataclass(slots=True)
class _Found:
    """What has been found so far; `rest` is the text with everything found blanked out."""

    rest: str
    companies: list[str] = field(default_factory=list)
    phones: list[Phone | PhoneProblem] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    licences: list[LicenceNumber] = field(default_factory=list)

    def take(self, start: int, end: int) -> None:
        self.rest = self.rest[:start] + ";" * (end - start) + self.rest[end:]


def read(claim: Claim, is_name: Callable[[str], bool]) -> Reading:
    """Read a whole claim. `is_name` tells whether a normalised name stands in the register (for names without "PT")."""
    parts = [_read_field(written) for written in claim.companies]
    parts += [_read_numbers(written) for written in claim.phones]
    parts += [_read_numbers(written) for written in claim.emails]
    bare = is_name if not claim.companies else _nothing
    message = _read_message(claim.message, bare) if claim.message else None
    found = [*parts, message[0]] if message else parts
    licences = [one for written in claim.licence_numbers if isinstance(one := read_licence(written), LicenceNumber)]
    given = country_code(claim.destination) if claim.destination else None
    countries = ((given,) if given else ()) + (countries_in(claim.message or ""))
    jobs = (claim.job,) if claim.job else (message[1] if message else ())
    return Reading(
        companies=_once(name for part in found for name in part.companies),
        phones=_once(phone for part in found for phone in part.phones),
        emails=_once(mail for part in found for mail in part.emails),
        licences=_once([*licences, *(number for part in found for number in part.licences)]),
        destinations=_once(countries),
        jobs=jobs,
        unplaced=bool(claim.destination and given is None),
        unread=message is not None and message[2],
    )


def _once(items: Iterable[Item]) -> tuple[Item, ...]:
    """Each item once, in order."""
    return tuple(dict.fromkeys(items))


def _read_field(written: str) -> _Found:
    """A name field: numbers and addresses pasted with the name are read too; what is left is the name, or names."""
    found = _Found(text.clean(written))
    _take_contacts(found)
    starts = [hit.start() for hit in re.finditer(r"(?<![^\W\d_])(?:P\.\s?T\b\.?|PT\b\.?)", found.rest, re.IGNORECASE)]
    cuts = [0, *starts[1:], len(found.rest)]
    for start, end in pairwise(cuts):
        name = re.sub(r"[;\s]+", " ", found.rest[start:end]).strip(" ;,.-–")
        name = re.sub(r"\s(?:dan|atau|and)$", "", name)
        if any(char.isalpha() for char in name):
            found.companies.append(name)
    if not found.companies and not found.phones and not found.emails and written.strip():
        found.companies.append(text.clean(written))
    return found


def _read_numbers(written: str) -> _Found:
    """A contact field: addresses, then numbers; text that is neither stays as a problem."""
    flat = text.clean(written)
    found = _Found(flat)
    for mail in _EMAIL.findall(flat):
        found.emails.append(mail.casefold())
        flat = flat.replace(mail, " ")
    found.phones += read_phones(flat)
    if not found.phones and not found.emails and flat.strip():
        found.phones.append(PhoneProblem(flat, "not_a_number"))
    return found


def _take_contacts(found: _Found) -> None:
    """Addresses, links, licence numbers and phones out of running text; pay, dates and accounts are set aside."""
    _spell_out(found)
    for pattern in (_EMAIL, _WA, _LINK, _DECREE, _NUMBER):
        for hit in list(pattern.finditer(found.rest)):
            _take(found, pattern, hit)


def _take(found: _Found, pattern: re.Pattern[str], hit: re.Match[str]) -> None:
    written = hit.group()
    before, after = found.rest[max(0, hit.start() - 32) : hit.start()], found.rest[hit.end() : hit.end() + 16]
    if pattern is _EMAIL:
        found.emails.append(written.casefold().rstrip("."))
    elif pattern is _WA:
        found.phones += read_phones(written)
    elif pattern is _DECREE or (pattern is _NUMBER and _LICENCE_BEFORE.search(before)):
        number = read_licence(written)
        found.licences += [number] if isinstance(number, LicenceNumber) else []
    elif pattern is _NUMBER and not _take_number(found, written, before, after):
        return
    found.take(hit.start(), hit.end())


def _take_number(found: _Found, written: str, before: str, after: str) -> bool:
    """Place one run of digits; false where it is no number at all but a few digits among words."""
    digits = sum(char.isdigit() for char in written)
    money = _MONEY_BEFORE.search(before) or _MONEY_AFTER.match(after) or _MONEY.match(written.strip())
    if money or _DATE.match(written.strip()):
        return True
    starts_as_phone = written.lstrip("( ").startswith(("0", "+", "62", "O"))
    if _ACCOUNT_BEFORE.search(before) and not starts_as_phone:
        return True
    if digits >= _ID_CARD_DIGITS and " " not in written.strip():
        found.phones.append(PhoneProblem(written.strip(), "too_long"))
        return True
    if digits < 7 and not starts_as_phone:  # noqa: PLR2004 - the shortest number with an area code
        return False
    found.phones += read_phones(written) or (PhoneProblem(written.strip(), "not_a_number"),)
    return True


def _spell_out(found: _Found) -> None:
    """Digits spelt as words ("nol delapan satu dua …") become digits, so that no number hides in words."""

    def digits(hit: re.Match[str]) -> str:
        return "".join(_DIGIT_WORDS[word] for word in re.findall(r"[a-z]+", hit.group().casefold())) + " "

    found.rest = _SPELT.sub(digits, found.rest)


def _read_message(written: str, is_name: Callable[[str], bool]) -> tuple[_Found, tuple[str, ...], bool]:
    """Contacts, names and jobs of a message, and whether words are left over."""
    found = _Found(text.clean(written))
    _take_contacts(found)
    for hit in list(_COMPANY.finditer(found.rest)):
        end = _name_end(found.rest, hit.end())
        name = found.rest[hit.start() : end].strip(" .;")
        if end > hit.end() and ";" not in name[:4]:
            found.companies.append(name)
            found.take(hit.start(), end)
    countries = countries_in(found.rest)
    jobs, left = _jobs(text.squeeze(found.rest))
    left_words = _leftover(left)
    bare = None if found.companies or is_name is _nothing else _bare_name(found.rest, left_words, is_name)
    if bare:
        found.companies.append(bare)
        taken = set(text.words(bare))
        left_words = [word for word in left_words if word not in taken]
    known = {word for code in countries for word in text.words(_country_words(code))}
    return found, jobs, any(word not in known for word in left_words)


def _name_end(rest: str, start: int) -> int:
    """Where a name that starts here ends: at a sign, a digit, a word no name holds, or after eight words."""
    stop = _NAME_END.search(rest, start)
    limit = stop.start() if stop else len(rest)
    end = start
    for count, word in enumerate(re.finditer(r"\S+", rest[start:limit])):
        if count >= _LONGEST_NAME or (count > 0 and text.squeeze(word.group()) in _STOP):
            break
        end = start + word.end()
    return end


def _jobs(flat: str) -> tuple[tuple[str, ...], str]:
    """The jobs a squeezed text names, and the text without them."""
    jobs = []
    for word in job_words():
        pattern = rf"(?<!\w){re.escape(word)}(?!\w)"
        if (len(word) > _SHORT_WORD or word in _SHORT_JOBS) and re.search(pattern, flat):
            jobs.append(word)
            flat = re.sub(pattern, " ", flat)
    return tuple(jobs), flat


def _leftover(flat: str) -> list[str]:
    """The words of a squeezed text that the reader has no meaning for."""
    meant = _STOP | vocabulary.CHATTER | vocabulary.ROLE_WORDS | vocabulary.HONORIFICS | {"pt"}
    return [word for word in flat.split() if word not in meant and not word.isdigit()]


def _nothing(_name: str) -> bool:
    """Where a name was given beside the message, the message is not searched for one without "PT"."""
    return False


def _bare_name(rest: str, left: list[str], is_name: Callable[[str], bool]) -> str | None:
    """A name without "PT": a short text that is one stretch of words, or a stretch that holds a register's name."""
    lines = [line.strip(" ;.,") for line in re.split(r"[;\n]+", rest) if line.strip(" ;.,")]
    if len(lines) == 1 and any(not countries_in(word) for word in left):
        runs = [run for run in _runs(lines[0]) if not {text.squeeze(word) for word in run} <= vocabulary.HONORIFICS]
        if len(runs) == 1 and len(text.words(lines[0])) <= _SHORT_TEXT_WORDS:
            return " ".join(runs[0])
    for line in lines:
        for run in _runs(line):
            if _holds_name(run, is_name):
                return " ".join(run)
    return None


def _runs(line: str) -> list[list[str]]:
    """The stretches of a line between words that no name holds, each word as written."""
    runs: list[list[str]] = [[]]
    for written in line.split():
        word = text.squeeze(written)
        if word in _STOP or (word in vocabulary.CHATTER and word not in vocabulary.HONORIFICS):
            runs.append([])
        elif word:
            runs[-1].append(written.strip(".,!?:"))
    return [run for run in runs if run]


def _holds_name(run: list[str], is_name: Callable[[str], bool]) -> bool:
    spans = ((at, size) for size in range(min(len(run), _LONGEST_NAME), 1, -1) for at in range(len(run) - size + 1))
    return any(is_name(name_key(" ".join(run[at : at + size])).normalised) for at, size in spans)


def _country_words(code: str) -> str:
    return " ".join(COUNTRIES[code])
