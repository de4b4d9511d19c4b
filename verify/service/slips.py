"""What a slip says in a form that can be checked: code, advice, days, origin and register version, signed (Ed25519).

A token is base64url without padding: one byte for the version of this form, 18 bytes of facts, 64 of signature. The
facts are one big-endian number of 144 bits, the first field uppermost (`_FIELDS`); days count from 1 January of year 1
(`date.toordinal`), the day of the check from 1 January 2020; the origin is two letters, A = 0.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from verify.core.answer import Advice, Answer
from verify.service.codes import CODE_BITS, code_of, number_of
from verify.service.keys import SIGNATURE_BYTES, Keyring, encoded

PURPOSE = b"slip"
FORM = 1
_FACT_BYTES = 18
_EPOCH = date(2020, 1, 1).toordinal()
#: Never reordered: a slip that was printed is read by it.
_ADVICE = (Advice.DO_NOT_PROCEED, Advice.CHECK_FIRST, Advice.CANNOT_TELL, Advice.NO_WARNING_FOUND)
# How many bits each field has: code, advice, day of the check, day asked for, two letters of origin, register version.
_FIELDS = (CODE_BITS, 3, 16, 22, 10, 28)
_LETTERS = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What a slip vouches for: that this installation gave this answer on this day, from this version of the register.

    `checked_on` is the day where the installation stands, `on_date` the day that was asked for.
    """

    code: str
    advice: Advice
    checked_on: date
    on_date: date
    origin: str
    register_version: int


def slip_of(answer: Answer, zone: ZoneInfo) -> Slip:
    """What the slip of an answer says."""
    return Slip(
        code=answer.code,
        advice=answer.advice,
        checked_on=answer.checked_at.astimezone(zone).date(),
        on_date=answer.on_date,
        origin=answer.origin,
        register_version=answer.register.version,
    )


def token_of(slip: Slip, keyring: Keyring) -> str:
    """The slip as text of 111 characters for an address, signed; always the same for the same slip and key."""
    facts = bytes([FORM]) + _packed(slip)
    return encoded(facts + keyring.sign(PURPOSE, facts))


def read_token(token: str, keyring: Keyring) -> Slip | None:
    """The slip that this installation signed; None where any character is not as it was made."""
    made = _bytes_of(token)
    if made is None or len(made) != 1 + _FACT_BYTES + SIGNATURE_BYTES or made[0] != FORM:
        return None
    facts, signature = made[:-SIGNATURE_BYTES], made[-SIGNATURE_BYTES:]
    return _unpacked(facts[1:]) if keyring.holds(PURPOSE, facts, signature) else None


def _packed(slip: Slip) -> bytes:
    first, second = (ord(letter) - ord("A") for letter in slip.origin)
    values = (
        number_of(slip.code),
        _ADVICE.index(slip.advice),
        slip.checked_on.toordinal() - _EPOCH,
        slip.on_date.toordinal(),
        first * _LETTERS + second,
        slip.register_version,
    )
    number = 0
    for value, bits in zip(values, _FIELDS, strict=True):
        if not 0 <= value < 1 << bits:
            message = f"{value} does not fit into {bits} bits of a slip"
            raise OverflowError(message)
        number = number << bits | value
    return number.to_bytes(_FACT_BYTES, "big")


def _unpacked(facts: bytes) -> Slip:
    number = int.from_bytes(facts, "big")
    values: list[int] = []
    for bits in reversed(_FIELDS):
        values.append(number & (1 << bits) - 1)
        number >>= bits
    version, origin, on_date, checked_on, advice, code = values
    return Slip(
        code=code_of(code),
        advice=_ADVICE[advice],
        checked_on=date.fromordinal(checked_on + _EPOCH),
        on_date=date.fromordinal(on_date),
        origin="".join(chr(ord("A") + letter) for letter in divmod(origin, _LETTERS)),
        register_version=version,
    )


def _bytes_of(token: str) -> bytes | None:
    """The bytes that are written so and in no other way; None of any other text."""
    try:
        made = base64.b64decode(token + "=" * (-len(token) % 4), altchars="-_", validate=True)
    except (ValueError, binascii.Error):
        return None
    return made if encoded(made) == token else None
