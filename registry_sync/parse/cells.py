"""What publishers put into a cell → the text of a contract §4 column: days, several values, contacts, status words."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping

from registry_sync.parse.dates import iso, read_day, read_period
from registry_sync.parse.grids import Cell
from registry_sync.parse.headers import Headers
from verify.core.agency import OfficeKind, Status

_EMAIL = re.compile(r"[\w.!#$%&'*+=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_WEBSITE = re.compile(r"(?:https?://|www\.)[^\s;,]+", re.IGNORECASE)
_WHATSAPP = re.compile(r"(?:https?://)?(?:wa\.me|(?:api|web)\.whatsapp\.com)", re.IGNORECASE)
_LABEL = re.compile(r"\b(?:e-?mail|surel|website|web|situs|laman)\b\s*[:.]?", re.IGNORECASE)
_FAX = re.compile(r"\b(?:fax|faks|faksimile|faximile|facsimile)\b", re.IGNORECASE)
_VOICE = re.compile(r"\b(?:telp|tlp|telepon|tel|phone|hp|wa|whatsapp|mobile|hotline)\b", re.IGNORECASE)
_BREAK = re.compile(r"[;\n]")
#: Left over where an e-mail or a website was cut out.
_EDGES = " \t/|,:-–"
_DAYS = frozenset(
    {
        "licence_from",
        "licence_until",
        "status_from",
        "status_until",
        "effective_from",
        "effective_until",
        "published_on",
    }
)
_PERIODS = {
    "period": ("licence_from", "licence_until"),
    "sanction_period": ("effective_from", "effective_until"),
}
#: The licence of a branch: given by the province, and no SIP3MI.
BRANCH_PERMIT = "Izin Kantor Cabang"
_OF_THE_COMPANY = frozenset({"company", "company_licence", "company_address"})
#: What comes between the lines of a cell; a blank elsewhere.
_BETWEEN = {"address": ", ", "company_address": ", ", "reason": "; "}
_CONTACTS = frozenset({"phones", "fax", "contacts"})
_LISTS = frozenset({"emails", "websites", "aliases"})


def read_cells(cells: Iterable[tuple[str, Cell]], headers: Headers, *, where: str) -> dict[str, str]:
    """Cells named by what they mean → contract §4 columns, blanks left out. `where` is for messages.

    ShapeChanged for a status, sanction or kind of office that is not known.
    A day that cannot be read for certain is handed on as it is: its row will be rejected for it.
    """
    found: dict[str, list[str]] = {}
    for column, cell in cells:
        text = "" if headers.is_blank(cell.text) else cell.text
        for name, value in _read(column, text, headers, where=where):
            if value:
                found.setdefault(name, []).append(value)
    return _bounded({name: "; ".join(dict.fromkeys(values)) for name, values in found.items()})


def _bounded(cells: dict[str, str]) -> dict[str, str]:
    """The validity of a licence bounds a status of active, said or meant by being listed, and no other."""
    since, until = cells.pop("licence_from", ""), cells.pop("licence_until", "")
    if cells.get("status", Status.ACTIVE) == Status.ACTIVE:
        bounds = (("status_from", since), ("status_until", until))
        return {**{column: day for column, day in bounds if day}, **cells}
    return cells


def _read(column: str, text: str, headers: Headers, *, where: str) -> Iterator[tuple[str, str]]:
    if not column or not text:
        return
    if column in _CONTACTS:
        yield from contacts(text, fax=column == "fax")
    elif column in _LISTS:
        yield column, "; ".join(part.strip() for part in re.split(r"[;\n,]|\s/\s", text) if part.strip())
    elif column in _PERIODS:
        yield from _period(text, headers, bounds=_PERIODS[column])
    elif column in _DAYS:
        yield column, "" if headers.is_open_ended(text) else iso(text)
    elif column == "status":
        yield column, headers.status(text, where=where)
    elif column == "action":
        yield column, headers.action(text, where=where)
    elif column == "kind":
        yield column, headers.office(text, where=where)
    else:
        between = _BETWEEN.get(column, " ")
        yield column, between.join(line.strip().rstrip(",") for line in text.split("\n") if line.strip())


def _period(text: str, headers: Headers, *, bounds: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """A validity: two days, one day (its end), or none for a licence without an end; anything else is handed on."""
    since, until = bounds
    both = read_period(text)
    if both:
        yield since, both[0].isoformat()
        yield until, both[1].isoformat()
    elif not headers.is_open_ended(text):
        last = read_day(text)
        yield until, last.isoformat() if last else text


def contacts(text: str, *, fax: bool = False) -> Iterator[tuple[str, str]]:
    """Phones, e-mails and websites of a cell, told by their shape; a fax carries the label that keeps it apart.

    A label holds until the next one: what follows "Fax:" is a fax until "Telp" is said.
    """
    labelled = fax
    for line in _BREAK.split(text):
        rest = line
        for address in _EMAIL.findall(line):
            yield "emails", address
            rest = rest.replace(address, " ")
        for address in _websites(rest):
            yield "websites", address
            rest = rest.replace(address, " ")
        rest = " ".join(_LABEL.sub(" ", rest).split()).strip(_EDGES)
        if not rest:
            continue
        labelled = fax or bool(_FAX.search(rest)) or (labelled and not _VOICE.search(rest))
        yield "phones", rest if not labelled or _FAX.search(rest) else f"Fax: {rest}"


def _websites(text: str) -> Iterable[str]:
    return [found for found in _WEBSITE.findall(text) if not _WHATSAPP.match(found)]


def branch_fields(cells: Mapping[str, str], *, name: str, parent: str) -> dict[str, str]:
    """The columns of a branch office of company `parent`, as `read_cells` gave them.

    Its id is a short hash of its parent, place, address and permit: publishers give branches none. What a publisher
    calls the branch itself ("Cabang Mataram") leads its address: it is no name that anybody could be found by.
    """
    marks = (parent, *(cells.get(column, "") for column in ("regency", "address", "licence_number")))
    address = ", ".join(cells[column] for column in ("name", "address") if column in cells)
    kept = {column: value for column, value in cells.items() if column not in _OF_THE_COMPANY}
    return {
        **kept,
        "source_id": "cabang-" + hashlib.sha256("\x1f".join(marks).encode("utf-8", "surrogatepass")).hexdigest()[:12],
        "name": name,
        "kind": OfficeKind.BRANCH.value,
        "parent_source_id": parent,
        "licence_kind": BRANCH_PERMIT,
        "address": address,
    }
