"""The code of an answer: 65 random bits that a person can read over a telephone (contract §2)."""

from __future__ import annotations

import re
import secrets

# Crockford's base 32: no I, L, O or U.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH, _BITS = 13, 5
_NUMBER_LENGTH = 8
CODE_BITS = _LENGTH * _BITS
_MISREAD = str.maketrans("OIL", "011")
_GAPS = re.compile(r"[\s\-\u2010-\u2015]+")


def new_code() -> str:
    """A code nobody can guess, such as 7KQF-2M9X-4TA3B."""
    return code_of(secrets.randbits(CODE_BITS))


def new_number() -> str:
    """The number of a request, such as 7KQF-2M9X: 40 random bits, shorter than the code of any answer."""
    letters = [secrets.choice(_ALPHABET) for _ in range(_NUMBER_LENGTH)]
    return f"{''.join(letters[:4])}-{''.join(letters[4:])}"


def code_of(number: int) -> str:
    """The code of a number of `CODE_BITS` bits."""
    return _grouped("".join(_ALPHABET[number >> _BITS * at & len(_ALPHABET) - 1] for at in range(_LENGTH)))


def number_of(code: str) -> int:
    """The number whose code this is: `code_of`, backwards."""
    return sum(_ALPHABET.index(char) << _BITS * at for at, char in enumerate(code.replace("-", "")))


def read_code(written: str) -> str | None:
    """The code as `new_code` writes it, whatever its case, dashes or spaces, and O for 0, I or L for 1; else None."""
    code = _GAPS.sub("", written).upper().translate(_MISREAD)
    if len(code) != _LENGTH or not set(code) <= set(_ALPHABET):
        return None
    return _grouped(code)


def _grouped(code: str) -> str:
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"
