"""Licence text → LicenceNumber: SIP3MI, SIP2MI, the old SIPPTKI and decree styles (domain.md §1.5)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from verify.core import text

_LABELS = re.compile(
    r"\b(?:no|nomor|num|number|sip3mi|sip2mi|sippptki|sipptki|siupp?ak|siukak|izin|ijin|surat|nib|sk|kep|siup|lisensi|"
    r"licen[cs]e)\b\.?\s*:?",
    re.IGNORECASE,
)
_MIN_DIGITS = 4


@dataclass(frozen=True, slots=True)
class LicenceNumber:
    """A number compared by its digits only, as the registers write it in many ways (domain.md §1.5)."""

    raw: str
    digits: str


@dataclass(frozen=True, slots=True)
class LicenceProblem:
    """Text that holds no licence number. `code` is no_digits or too_short."""

    raw: str
    code: str


def read_licence(raw: str) -> LicenceNumber | LicenceProblem:
    """Read a licence number; letters and signs are set aside ("519/MEN/2012" → "5192012")."""
    flat = text.clean(raw)
    digits = "".join(char for char in _LABELS.sub(" ", flat) if char.isdigit())
    if not digits:
        return LicenceProblem(flat, "no_digits")
    if len(digits) < _MIN_DIGITS:
        return LicenceProblem(flat, "too_short")
    return LicenceNumber(flat, digits)
