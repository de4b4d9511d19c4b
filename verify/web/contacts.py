"""Numbers and addresses as a phone can use them: shown as people dial them, tappable where tapping works."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from verify.wording.formats import dialled

_E164 = re.compile(r"\+\d{6,15}")
_SHORT = re.compile(r"[\d-]{3,12}")
# Indonesian mobile numbers; a WhatsApp link to a desk telephone leads nowhere.
_MOBILE = re.compile(r"\+628\d{7,11}")


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact on a page: what is shown, where tapping leads (None: nowhere), its WhatsApp link if it has one."""

    shown: str
    href: str | None
    whatsapp: str | None = None


def contact(value: str) -> Contact:
    """Return an E.164 number, a short code or an e-mail address as a tappable contact; other text is only shown."""
    if _E164.fullmatch(value):
        link = f"https://wa.me/{value[1:]}" if _MOBILE.fullmatch(value) else None
        return Contact(dialled(value), f"tel:{value}", link)
    if _SHORT.fullmatch(value):
        return Contact(value, f"tel:{value.replace('-', '')}")
    if re.fullmatch(r"[^@\s<>\"?&]+@[^@\s<>\"?&]+", value):
        return Contact(value, f"mailto:{value}")
    return Contact(value, None)


def contacts(values: Iterable[str]) -> tuple[Contact, ...]:
    """Return every value that can be tapped."""
    return tuple(one for one in map(contact, values) if one.href)
