"""The drawn error tree: every fault this product can name, each with a stable code and a sentence for people.

Errors know nothing of HTTP, exit statuses or screens; each surface decides how it shows a code. What is expected to
happen (a number that cannot be read, a row that is refused) is a value elsewhere, not an exception here.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar


class CekDuluError(Exception):
    """A fault with a stable ``code`` and a ``message`` that tells a person what happened and what to do."""

    code: ClassVar[str] = "internal"

    def __init__(self, message: str) -> None:
        """Keep the sentence; it is printed as it is, so it must not carry a name, a number or a secret of the asker."""
        super().__init__(message)
        self.message = message


class UsageError(CekDuluError):
    """The command or call was put together wrongly; asking again the same way will fail again."""

    code = "usage"


class ConfigError(CekDuluError):
    """A setting or a file under config/ is missing, unknown or unreadable; the sentence names it."""

    code = "config"


class NotFound(CekDuluError):
    """What was asked for by its id or code does not exist, or no longer does."""

    code = "not_found"


class BadInput(CekDuluError):
    """One field of the input cannot be accepted; ``field`` names it and ``detail`` says why."""

    code = "bad_input"

    def __init__(self, field: str, detail: str) -> None:
        """Name the field as the caller spelt it and say what would be accepted."""
        super().__init__(f"{field}: {detail}")
        self.field = field
        self.detail = detail


class TooLarge(CekDuluError):
    """What was given or fetched is larger than the stated limit; nothing of it was used."""

    code = "too_large"


class UnsupportedType(CekDuluError):
    """The input is of a kind that is not read here; the sentence names the kinds that are."""

    code = "unsupported_type"


class Whose(StrEnum):
    """Whose limit was passed."""

    NETWORK = "network"
    OFFICE = "office"


class RateLimited(CekDuluError):
    """Too many requests from one network or one office; ``retry_after`` says in how many seconds to come back."""

    code = "rate_limited"

    def __init__(self, retry_after: int, whose: Whose = Whose.NETWORK) -> None:
        """Carry the wait in whole seconds, at least one, and whose limit it is."""
        self.retry_after = max(1, retry_after)
        self.whose = whose
        super().__init__(f"{_MANY[whose]} Nothing of this request was used. Try again in {self.retry_after} seconds.")


_MANY = {
    Whose.NETWORK: "Too many requests from your network, which others may share.",
    Whose.OFFICE: "Too many requests from your office: its accounts and keys are counted together.",
}


class StoreError(CekDuluError):
    """The database could not do what was asked."""

    code = "store"


class StoreUnavailable(StoreError):
    """The database cannot be reached or is locked; the same request may succeed later."""

    code = "store_unavailable"


class LockHeld(StoreError):
    """Another intake run is under way on this database; nothing was done."""

    code = "lock_held"

    def __init__(
        self, message: str = "Another run is reading registers into this database. Try again when it ends."
    ) -> None:
        """Say what to wait for."""
        super().__init__(message)


class NotMigrated(StoreError):
    """The database lacks the tables of this version; `verify migrate` makes them."""

    code = "not_migrated"

    def __init__(self, message: str = "The database is not set up for this version. Run: verify migrate") -> None:
        """Say which command sets the database up."""
        super().__init__(message)


class RegisterUnavailable(StoreError):
    """No register can be read, so no question about a company can be answered."""

    code = "register_unavailable"


class OutboundError(CekDuluError):
    """A document could not be fetched from another host."""

    code = "outbound"


class Unreachable(OutboundError):
    """The host did not answer, answered with a refusal, or broke off, after every retry; ``status`` if it gave one."""

    code = "unreachable"

    def __init__(self, message: str, *, status: int | None = None) -> None:
        """Keep the last status the host gave, or None when it gave none."""
        super().__init__(message)
        self.status = status


class WrongHost(OutboundError):
    """The address, or one it redirected to, is not on the list of hosts that may be asked; nothing was read from it."""

    code = "wrong_host"


class DocumentTooLarge(OutboundError, TooLarge):
    """The document is larger than the limit of its source; reading stopped there and nothing of it was used."""

    code = "too_large"
