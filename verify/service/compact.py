"""The register of one country in a form small enough for a phone, signed, so that it can be asked without a network.

What it says of each company is worked out here by the rules that answer online: its status, the findings against it and
its numbers, as of the day it was made. The page that asks it (docs/offline.md) only matches names and numbers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date

from verify.core.agency import Kind
from verify.core.axes import Finding
from verify.core.company import Company, reachable
from verify.core.index import RegisterIndex, Shelf
from verify.core.names import NameKey, brackets
from verify.core.phones import CALLING_CODES
from verify.core.places import town_name
from verify.core.rules import Rules
from verify.core.sources import Sources
from verify.core.statuses import Severity
from verify.core.text import words
from verify.core.verdict.contact import contacts_vouched
from verify.core.verdict.context import Context
from verify.core.verdict.record import agency_view, findings_of, open_branch, own_branches, own_contacts
from verify.service.browsing import data_age, source_views
from verify.service.compact_words import Json, tables

SCHEMA = 1
#: A register of more companies does not fit a phone: such an installation offers no offline page.
MOST_COMPANIES = 5000

#: How a published name is made of its words as written, tried in this order; what fits none stands in full.
_STYLES: tuple[Callable[[str], str], ...] = (
    str.upper,
    lambda name: f"PT {name.title()}",
    lambda name: f"PT {name.upper()}",
    lambda name: f"PT. {name.upper()}",
)
_COUNTS = frozenset({Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM})
_KEPT = ("date", "until", "decree", "recorded", "kind")


def payload(index: RegisterIndex, rules: Rules, *, origin: str, today: date) -> bytes:
    """The bytes that are signed: one JSON object, the same for the same register, rules, country and day.

    Its shape is described in docs/offline.md. Raises ValueError for more than `MOST_COMPANIES` companies.
    """
    shelf = index.shelf(origin)
    if len(shelf.companies) > MOST_COMPANIES:
        message = f"{len(shelf.companies)} companies are too many for a phone"
        raise ValueError(message)
    context = Context(index, rules, Sources(index.sources, today), origin, today)
    age = data_age(source_views([one for one in index.sources if one.jurisdiction == origin], today))
    told: Json = {
        "schema": SCHEMA,
        "version": index.version,
        "made": today.isoformat(),
        "origin": origin,
        "calling": CALLING_CODES.get(origin, ""),
        "age": age.age,
        "as_of": age.as_of.isoformat() if age.as_of else None,
        "vouched": context.sources.voucher(origin, Kind.AGENCIES),
        "contacts_vouched": contacts_vouched(context),
        "companies": _companies(shelf, context),
        "tables": tables(shelf.towns),
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


class _Table:
    """Values that many companies share, each kept once and named by its place."""

    def __init__(self) -> None:
        self.values: list[object] = []
        self._places: dict[str, int] = {}

    def place(self, value: object) -> int:
        """Where a value stands, now that it does."""
        key = json.dumps(value)
        if key not in self._places:
            self._places[key] = len(self.values)
            self.values.append(value)
        return self._places[key]


def _companies(shelf: Shelf, context: Context) -> Json:
    """Every company in columns, which pack smaller than rows; what few companies have stands beside their place."""
    companies = shelf.companies
    sources, findings, seen, statuses = _Table(), _Table(), _Table(), _Table()
    views = [agency_view(one, context.standing(one), context) for one in companies]
    against = [
        [findings.place(_told(f)) for f in findings_of(one, context) if f.severity in _COUNTS] for one in companies
    ]
    return {
        "ids": [_short_id(view.id, sources) for view in views],
        "written": [" ".join(one.key.written) for one in companies],
        "published": [_published(view.name, one.key) for view, one in zip(views, companies, strict=True)],
        "places": [one.place or "" for one in companies],
        "towns": _sparse(_towns(one) for one in companies),
        "statuses": [statuses.place(context.standing(one).status) for one in companies],
        "seen": [seen.place({key: str(value) for key, value in context.seen(one).items()}) for one in companies],
        "against": [" ".join(map(str, found)) for found in against],
        "phones": [_numbers(one, context) for one in companies],
        "forms": _sparse(one.key.form for one in companies),
        "foreign": _sparse(sorted(one.key.foreign) for one in companies),
        "brackets": _sparse([" ".join(note) for note in brackets(one.key.raw)] for one in companies),
        "aliases": _sparse([[" ".join(a.written), " ".join(words(a.raw))] for a in one.aliases] for one in companies),
        "closed": _sparse(_closed_towns(one, context) for one in companies),
        "decisions": sorted({shelf.keys[place][1] for place in shelf.sanctioned}),
        "sources": sources.values,
        "findings": findings.values,
        "seen_table": seen.values,
        "status_table": statuses.values,
    }


def _sparse(values: Iterable[object]) -> dict[str, object]:
    """What is not empty, by its company's place."""
    return {str(at): value for at, value in enumerate(values) if value}


def _short_id(agency_id: str, sources: _Table) -> str:
    source, _, own = agency_id.partition(":")
    return f"{sources.place(source)}:{own}"


def _published(name: str, key: NameKey) -> int | str:
    """The name as published: the place of the style that makes it of its words, else the name itself."""
    written = " ".join(key.written)
    return next((at for at, style in enumerate(_STYLES) if style(written) == name), name)


def _told(one: Finding) -> Json:
    """A finding as the page words it again: its code, and the evidence that its sentences use."""
    told: Json = {key: one.evidence[key] for key in _KEPT if key in one.evidence}
    day = {"as_of": one.as_of.isoformat()} if one.as_of else {}
    return {"code": str(one.code), **told, **({"source": one.source} if one.source else {}), **day}


def _towns(company: Company) -> list[str]:
    """The towns of its offices, as people say them, where its place does not tell them already."""
    offices = (*company.records, *company.branches)
    found = sorted({town_name(held.row.regency) for held in offices if held.row.regency})
    return [] if found == [town_name(company.place or "")] else found or ([""] if company.place else [])


def _closed_towns(company: Company, context: Context) -> list[str]:
    """Towns where its only offices are closed branches."""
    heads = {town_name(held.row.regency) for held in company.records if held.row.regency}
    at = [(town_name(held.row.regency), open_branch(held, context)) for held in company.branches if held.row.regency]
    return sorted({town for town, _ in at} - heads - {town for town, is_open in at if is_open})


def _numbers(company: Company, context: Context) -> str:
    """Its numbers, own ones first. "x" ends one of a closed branch, "o" one that only another list has.

    "@" stands for an e-mail address on record. "0…" is a number of the country; "=" stands before what has none.
    """
    own = own_contacts(company, context)
    branches = own_branches(company, context)
    live = [value for held in branches if open_branch(held, context) for value in reachable(held.row)]
    closed = [value for held in branches for value in reachable(held.row)]
    others = [value for held in (*company.records, *company.branches) for value in reachable(held.row)]
    marked = dict.fromkeys((*own, *live), "")
    marked = dict.fromkeys(others, "o") | dict.fromkeys(closed, "x") | marked
    mail = ["@"] if any("@" in value for value in (*own, *closed)) else []
    ordered = [value for value in dict.fromkeys((*own, *live, *marked)) if "@" not in value]
    home = f"+{CALLING_CODES.get(context.origin, '')}"
    return " ".join((*(_short(value, home) + marked[value] for value in ordered), *mail))


def _short(number: str, home: str) -> str:
    if not number.startswith("+"):
        return f"={number}"
    return "0" + number.removeprefix(home) if home != "+" and number.startswith(home) else number
