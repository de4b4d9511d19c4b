"""Licence text → LicenceNumber: SIP3MI, SIP2MI, the old SIPPTKI and decree styles (domain.md §1.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from verify.core import text

_LABELS = re.compile(
    r"\b(?:no|nomor|nomer|num|number|sip3mi|sip2mi|sip|sippptki|sipptki|siupp?ak|siukak|izin|ijin|surat|nib|sk|siup|kepmen(?:aker)?|"
    r"lisensi|licen[cs]e|pjtki|tahun)\b\.?\s*[:#]?",
    re.IGNORECASE,
)
#: Letters that stand inside the numbers themselves: "KEP 459/MEN/2006", "034/MEN/LN/DB/2000", "B. 432/SIP2MI/IV/2026".
_INSIDE = re.compile(r"^(?:men|ln|db|kep|kepada|la|lpk|hk|b|pptkln|ptkpkk|pptkpkk|sip2mi|dirjen|menteri|[ivx]+)$")
_MIN_DIGITS = 4
_OTHER_PAPER = re.compile(r"\b(?:sip2mi|sk|kepmen|kepmenaker|keputusan|permen|permenaker|ea)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LicenceNumber:
    """A number compared by its digits only, as the registers write it in many ways (domain.md §1.5).

    `own` is false for papers that are no company's licence: an order's permit (SIP2MI), a decree, a foreign licence.
    """

    raw: str
    digits: str
    own: bool = True


@dataclass(frozen=True, slots=True)
class LicenceProblem:
    """Text that holds no licence number, or more than one can. `code`: no_digits, too_short or other_words."""

    raw: str
    code: str


def read_licence(raw: str) -> LicenceNumber | LicenceProblem:
    """Read a licence number; labels and signs are set aside ("SIP3MI no. 519/MEN/2012" → "5192012").

    Words that belong to no licence number are a problem: digits are never glued together across them.
    """
    flat = text.clean(raw)
    rest = _LABELS.sub(" ", flat)
    digits = "".join(char for char in rest if char.isdigit())
    if not digits:
        return LicenceProblem(flat, "no_digits")
    if any(not word.isdigit() and not _INSIDE.match(word) for word in text.words(rest)):
        return LicenceProblem(flat, "other_words")
    if len(digits) < _MIN_DIGITS:
        return LicenceProblem(flat, "too_short")
    return LicenceNumber(flat, digits, own=not _OTHER_PAPER.search(flat))
