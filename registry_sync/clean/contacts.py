"""The contacts of an agency as published → Contacts that can be compared; what cannot be read is kept as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from registry_sync.clean.rows import several
from registry_sync.parse.record import Cells
from verify.core.agency import Contact, ContactKind
from verify.core.phones import Line, Phone, PhoneProblem, read_phones

_EMAIL = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_WEBSITE = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]{1,63}\.)+[a-z]{2,63})(?::\d+)?(/\S*)?")


def contacts(cells: Cells, region: str) -> tuple[Contact, ...]:
    """Phones, faxes, e-mails and websites of one row, each once; `region` is where a bare number is dialled."""
    found = [
        *(contact for cell in several(cells, "phones") for contact in _phones(cell, region)),
        *(_email(cell) for cell in several(cells, "emails")),
        *(_website(cell) for cell in several(cells, "websites")),
    ]
    first: dict[tuple[ContactKind, str], Contact] = {}
    for contact in found:
        first.setdefault((contact.kind, contact.value or contact.raw), contact)
    return tuple(first.values())


def _phones(cell: str, region: str) -> Iterator[Contact]:
    """Every number of a cell; a cell without one is kept whole."""
    numbers = read_phones(cell, region)
    if not numbers:
        yield Contact(ContactKind.PHONE, cell, None)
    for number in numbers:
        yield _phone(number)


def _phone(number: Phone | PhoneProblem) -> Contact:
    """A number that is odd but possible is one; a public short number (110) is never a company's own."""
    if isinstance(number, PhoneProblem):
        return Contact(ContactKind.PHONE, number.raw, None)
    kind = ContactKind.FAX if number.line is Line.FAX else ContactKind.PHONE
    return Contact(kind, number.raw, None if number.line is Line.SHORT_CODE else number.e164)


def _email(cell: str) -> Contact:
    lowered = cell.lower()
    dotted = ".." not in lowered and not lowered.startswith(".") and ".@" not in lowered
    return Contact(ContactKind.EMAIL, cell, lowered if dotted and _EMAIL.fullmatch(lowered) else None)


def _website(cell: str) -> Contact:
    """A website is compared by its host and path, without scheme and "www."."""
    found = _WEBSITE.fullmatch(cell.lower())
    value = found.group(1) + (found.group(2) or "").rstrip("/") if found else None
    return Contact(ContactKind.WEBSITE, cell, value)
