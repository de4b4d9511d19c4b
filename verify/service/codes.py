"""The code of an answer: 65 random bits that a person can read over a telephone (contract §2)."""

from __future__ import annotations

import re
import secrets

# Crockford's base 32: no I, L, O or U.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH, _BITS = 13, 5
_MISREAD = str.maketrans("OIL", "011")
_GAPS = re.compile(r"[\s\-\u2010-\u2015]+")


def new_code() -> str:
    """A code nobody can guess, such as 7KQF-2M9X-4TA3B."""
    bits = secrets.randbits(_BITS * _LENGTH)
    return _grouped("".join(_ALPHABET[bits >> _BITS * at & len(_ALPHABET) - 1] for at in range(_LENGTH)))


def read_code(written: str) -> str | None:
    """The code as `new_code` writes it, whatever its case, dashes or spaces, and O for 0, I or L for 1; else None."""
    code = _GAPS.sub("", written).upper().translate(_MISREAD)
    if len(code) != _LENGTH or not set(code) <= set(_ALPHABET):
        return None
    return _grouped(code)


def _grouped(code: str) -> str:
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"
