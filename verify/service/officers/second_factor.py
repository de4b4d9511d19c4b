"""The second factor: a code of six digits that an app computes from the time, and codes on paper for a lost phone."""

from __future__ import annotations

import hmac
import re
import secrets
from datetime import datetime

import pyotp

from verify.service.secret_keys import SecretKeys
from verify.store.credentials import Credentials, take_recovery_code, take_step
from verify.store.engine import Engine

#: Under these names other keys seal and digest than anything else has.
SEAL, DIGEST = "totp", "recovery code"
ISSUER = "Cek Dulu"
RECOVERY_CODES = 10
_SECONDS = 30
#: Neighbours of the time step of now that are taken, too: a phone's clock may be half a minute wrong (RFC 6238 §5.2).
_WINDOW = 1
_DIGITS = re.compile(r"[0-9]{6}")
#: Without i, l, o and u, which are read as other letters, or make words (Crockford).
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_CHARS = 10
_MISREAD = str.maketrans("ILOU", "110V")


def new_secret() -> str:
    """A secret for an app: 160 random bits, in base32."""
    return pyotp.random_base32()


def app_address(secret: str, login: str) -> str:
    """What the QR code holds (`otpauth://…`), so that the app names this service and this account."""
    return pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER)


def matching_step(secret: str, typed: str, *, now: datetime) -> int | None:
    """The time step whose code this is, within a step of now; None where it is none."""
    digits = re.sub(r"[\s-]", "", typed)
    if not _DIGITS.fullmatch(digits):
        return None
    totp = pyotp.TOTP(secret)
    step = int(now.timestamp()) // _SECONDS
    found = None
    # Every one is compared, whichever fits: the time it takes tells nothing.
    for one in range(step - _WINDOW, step + _WINDOW + 1):
        if hmac.compare_digest(totp.generate_otp(one), digits):
            found = one
    return found


class SecondFactor:
    """Takes codes and makes recovery codes, with the keys of one installation."""

    def __init__(self, engine: Engine, keys: SecretKeys) -> None:
        """Take codes of the accounts in the database of ``engine``."""
        self._engine = engine
        self._keys = keys

    def takes(self, account: Credentials, typed: str, *, now: datetime) -> bool:
        """Whether the account's app shows this code now, or its paper holds it; a code that was taken works no more."""
        secret = self.unsealed(account.officer.id, account.totp_secret or "")
        step = matching_step(secret, typed, now=now) if secret else None
        if step is not None:
            return take_step(self._engine, account.officer.id, step)
        code = _plain(typed)
        if account.totp_secret is None or len(code) != _CODE_CHARS:
            return False
        return take_recovery_code(self._engine, account.officer.id, self._digests(account.officer.id, code), at=now)

    def sealed(self, account_id: str, secret: str) -> str:
        """A secret as the database keeps it; it opens for this account alone."""
        return self._keys.seal(SEAL, f"{account_id} {secret}".encode())

    def unsealed(self, account_id: str, sealed: str) -> str | None:
        """The secret of this account; None where it was not sealed here, or for another one."""
        data = self._keys.unseal(SEAL, sealed) if sealed else None
        owner, _, secret = (data or b"").decode().partition(" ")
        return secret if secret and owner == account_id else None

    def new_codes(self, account_id: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Ten new recovery codes of 50 random bits, as they are shown once, and the keyed digests that are kept."""
        codes = tuple("".join(secrets.choice(_ALPHABET) for _ in range(_CODE_CHARS)) for _ in range(RECOVERY_CODES))
        kept = tuple(self._keys.digest(DIGEST, f"{account_id} {code}") for code in codes)
        half = _CODE_CHARS // 2
        return tuple(f"{code[:half]}-{code[half:]}" for code in codes), kept

    def _digests(self, account_id: str, code: str) -> tuple[str, ...]:
        return self._keys.digests(DIGEST, f"{account_id} {code}")


def _plain(typed: str) -> str:
    return re.sub(r"[^0-9A-Z]", "", typed.upper()).translate(_MISREAD)
