"""Public numbers of few digits: help, police, the call centres of all the country."""

from __future__ import annotations

import re
from collections.abc import Iterator

from verify.core.phones import SERVICE_CODES, Line, Phone

#: A public number, where the sentence is about calling; not a quantity or a price.
_SHORT = re.compile(
    r"(?=[01])(?<![\w.,/$+-])(?:1(?:1[0235789]|2[39]|4[78]|51|65|88)|1955|140\d\d|1500[- ]?\d{3}|0800[- ]?1000)"
    r"(?![\w/-]|[.,]\d| \d)",
    re.IGNORECASE,
)
_CALLING = re.compile(
    r"(?<!\w)(?:(?:me)?lapor(?:kan)?|hub(?:ungi)?|te?le?pon|te?lp|tel|telephone|call|hotline|polisi|layanan|pengaduan|posko|aduan|mengadu|panggil|kontak|"
    r"ancaman|darurat|ambulans|damkar|center|bantuan|nomor|saran(?:kan)?|rujuk)(?!\w)",
    re.IGNORECASE,
)
#: Police, ambulance, help for women and children: known without a word beside them.
_EVERYBODY_KNOWS = frozenset({"110", "119", "129"})
_MEASURED_BEFORE = re.compile(
    r"(?<!\w)(?:tinggi|badan|tb|bb|berat|jl|jalan|no|blok|km|harga|rp|gaji|usia|umur|kelas|kamar|lantai|rt|rw|pasal|uu|"
    r"hal|tahun|min|minimal|max|maks|kuota|omr|kwd|bhd|jod|usd|us\$|\$|sgd|myr|rm|sar|aed|qar|eur|€|bnd|kd|bd|ro|sr)[\s.:]*$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s?(?:orang|org|ribu|rb|jt|juta|kg|cm|m|hari|jam|%|th|thn|tahun|bulan|bln|km|watt|dolar|dollar|usd|ringgit|riyal|rial|dinar|dirham|yen|won|euro|peserta|warga|kk)"
    r"(?!\w)",
    re.IGNORECASE,
)
#: Of one service, as `SERVICE_CODES` are: told apart from a figure by a word right before.
_CALL_CENTRE = re.compile(r"140\d\d")
_SERVICE_BEFORE = re.compile(
    r"(?<!\w)(?:te?lp|tel|telepon|telpon|call(?:\scent(?:er|re))?|cs|hub(?:ungi)?|hotline|pln|kontak|wa|sms)[\s.:]*(?:ke\s)?$",
    re.IGNORECASE,
)
_LONGEST_PLAIN = len("14045")
_LINE_REACH, _BEFORE = 60, 48


def hotlines(rest: str) -> Iterator[tuple[int, int, Phone]]:
    """The public numbers of a text and where each stands: known to everybody, or in a line that speaks of calling."""
    for hit in _SHORT.finditer(rest):
        digits = "".join(filter(str.isdigit, hit.group()))
        before = rest[max(0, hit.start() - _BEFORE) : hit.start()]
        if not _MEASURED_BEFORE.search(before) and not _COUNTED.match(rest, hit.end()) and _is_told(rest, hit, digits):
            yield hit.start(), hit.end(), Phone(hit.group(), digits, Line.SHORT_CODE)


def _is_told(rest: str, hit: re.Match[str], digits: str) -> bool:
    if digits in _EVERYBODY_KNOWS or len(digits) > _LONGEST_PLAIN:
        return True
    if digits in SERVICE_CODES or _CALL_CENTRE.fullmatch(digits):
        return _SERVICE_BEFORE.search(rest, max(0, hit.start() - _BEFORE), hit.start()) is not None
    start = rest.rfind("\n", 0, hit.start()) + 1
    line = rest[max(start, hit.start() - _LINE_REACH) : hit.end() + _LINE_REACH].partition("\n\n")[0]
    return _CALLING.search(line) is not None
