"""What the page of one company shows, in words: its status, the story of its licence, whom to call and what to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from verify.core.agency import ContactKind, Held, Kind, Order
from verify.core.answer import CompanyStatus
from verify.core.confirmed import AGAINST, Confirmation, FactKind
from verify.core.places import country_name, is_country
from verify.core.standing import EventKind, LicenceEvent
from verify.core.statuses import MAY_SEND_NOBODY
from verify.service.browsing import EntryStory, offices
from verify.web.contacts import Contact, contact
from verify.web.shell import web_link
from verify.wording.catalogue import text
from verify.wording.findings import source_name
from verify.wording.formats import long_date

#: Statuses under which calling the company is not the first thing to do.
_AGAINST = MAY_SEND_NOBODY | {CompanyStatus.PARTLY_SUSPENDED}

#: As many live orders stand on the page, those that run longest first; the page must stay light.
MOST_ORDERS = 40


@dataclass(frozen=True, slots=True)
class Noted:
    """A contact with what must be said beside it (where it is listed, that it is a fax)."""

    contact: Contact
    note: str


@dataclass(frozen=True, slots=True)
class By:
    """Who says something, as of which day, and where."""

    source: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """One thing told, once, and everybody who says it."""

    said: str
    by: tuple[By, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """One office: what kind, its address; `gone` says since when a list no longer shows it."""

    kind: str
    address: str | None
    gone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyPage:
    """Everything `agency.html` prints that needs words. `story` is newest first, `offices` by town.

    `confirmed` is what officers confirmed of its names and contacts.
    """

    name: str
    status: str
    against: bool
    as_of: str | None
    licence: str | None
    aliases: tuple[str, ...]
    story: tuple[Told, ...]
    contacts: tuple[Noted, ...]
    confirmed: tuple[Told, ...]
    offices: tuple[tuple[str, tuple[Office, ...]], ...]
    orders: tuple[Told, ...]
    more_orders: int
    past_orders: int


def agency_page(found: EntryStory, locale: str, *, today: date) -> AgencyPage:
    """Lay out one company in ``locale``; an order whose last day is before ``today`` is past."""
    company, standing = found.entry.company, found.entry.standing
    record = standing.record.row if standing.record else None
    aliases = dict.fromkeys(alias for held in company.records for alias in held.row.aliases)
    listed = [held for held in company.orders if held.removed_on is None]
    live = [held for held in listed if held.row.valid_until is None or held.row.valid_until >= today]
    live.sort(key=lambda held: held.row.valid_until or date.max, reverse=True)
    return AgencyPage(
        name=company.name,
        # What is known from orders or decisions alone stands on no list.
        status=text(locale, f"{'status.company' if company.records else 'recorded'}.{standing.status}"),
        against=standing.status in _AGAINST,
        as_of=long_date(standing.as_of, locale) if standing.as_of else None,
        licence=f"{record.licence_number} ({record.licence_kind})" if record and record.licence_number else None,
        aliases=tuple(aliases),
        story=tuple(_story(found, locale)),
        contacts=tuple(_contacts(found, locale)),
        confirmed=tuple(_confirmed(found, locale)),
        offices=tuple(_by_town(found, locale)),
        orders=tuple(_order(held, found, locale) for held in live[:MOST_ORDERS]),
        more_orders=max(0, len(live) - MOST_ORDERS),
        past_orders=len(company.orders) - len(live),
    )


def _story(found: EntryStory, locale: str) -> list[Told]:
    """Every event, and every day on which a list no longer showed the company; the newest first, the undated last.

    What a list and a decision say of one day is told once, by the one that says more of it.
    """
    told: dict[object, tuple[date, list[LicenceEvent]]] = {}
    for event in found.story:
        same = (event.kind, event.on, event.until, event.decree) if event.on else event
        told.setdefault(same, (event.on or event.as_of or date.min, []))[1].append(event)
    lines = [(day, _event(events, locale)) for day, events in told.values()]
    for held in found.entry.company.records:
        if held.removed_on is not None:
            said = text(locale, "page.story.removed", date=long_date(held.removed_on, locale))
            by = By(source_name(held.row.source, locale), held.row.source_url)
            lines.append((held.removed_on, Told(said, (by,))))
    lines.sort(key=lambda pair: pair[0])
    return [one for _, one in reversed(lines)]


def _event(events: list[LicenceEvent], locale: str) -> Told:
    event = max(events, key=lambda one: len(one.reason or ""))
    dates = {"date": event.on, "until": event.until, "as_of": event.as_of}
    values = {name: long_date(day, locale) for name, day in dates.items() if day is not None}
    if event.decree:
        values["decree"] = event.decree
    if event.reason:
        values["reason"] = event.reason.rstrip(". ")
    ahead = event.kind is EventKind.ACTIVE and event.until is not None
    said = text(locale, f"page.story.{'active_until' if ahead else event.kind}", **values)
    by: dict[str, str | None] = {}
    for one in events:
        told = one.confirmed
        name = _confirmed_by(told, locale) if told else _by(one.source, one.as_of, locale)
        by[name] = by.get(name) or web_link(one.source_url)
    return Told(said, tuple(By(source, url) for source, url in by.items()))


def _confirmed(found: EntryStory, locale: str) -> Iterator[Told]:
    """What officers confirmed of its names and contacts; decisions stand in the story."""
    for one in found.confirmed:
        fact = one.fact
        if fact.kind not in AGAINST:
            shown = contact(fact.value).shown if fact.kind is FactKind.CONTACT else fact.value
            said = text(locale, f"fact.said.{fact.kind if one.vouches else 'contact_once'}", value=shown)
            yield Told(said, (By(_confirmed_by(fact, locale), None),))


def _confirmed_by(fact: Confirmation, locale: str) -> str:
    date = long_date(fact.confirmed_on, locale)
    return text(locale, "fact.by", office=fact.office, date=date, source=fact.source)


def _by(source: str, as_of: date | None, locale: str) -> str:
    dated = {"as_of": long_date(as_of, locale)} if as_of else {}
    return text(locale, "page.story.by", source=source_name(source, locale), **dated)


def _contacts(found: EntryStory, locale: str) -> Iterator[Noted]:
    """Each contact once; those of records that left a list are not shown. Which list, where there are several."""
    company = found.entry.company
    live = [held for held in (*company.records, *company.branches) if held.removed_on is None and held.row.contacts]
    several = len({held.row.source for held in live}) > 1
    seen: set[str] = set()
    for held in live:
        for one in held.row.contacts:
            written = one.value or one.raw
            if written in seen:
                continue
            seen.add(written)
            notes = [text(locale, "page.agency.fax")] if one.kind is ContactKind.FAX else []
            notes += [held.row.regency] if held in company.branches and held.row.regency else []
            notes += [source_name(held.row.source, locale)] if several else []
            tappable = one.kind in (ContactKind.PHONE, ContactKind.EMAIL) and one.value
            shown = contact(one.value) if tappable and one.value else Contact(written, None)
            yield Noted(shown, ", ".join(notes))
    for told in found.confirmed:
        if told.fact.kind is FactKind.CONTACT and told.vouches and told.fact.value not in seen:
            yield Noted(contact(told.fact.value), text(locale, "fact.contact_note", office=told.fact.office))


def _by_town(found: EntryStory, locale: str) -> Iterable[tuple[str, tuple[Office, ...]]]:
    """The offices under their towns, the town of the company's own entry first."""
    towns: dict[str, list[Office]] = {}
    for held in offices(found.entry.company):
        row = held.row
        place = ", ".join(dict.fromkeys(one for one in (row.regency, row.province) if one))
        gone = text(locale, "page.agency.removed", date=long_date(held.removed_on, locale)) if held.removed_on else None
        office = Office(text(locale, f"page.agency.{row.kind}"), row.address, gone)
        towns.setdefault(place or text(locale, "page.agency.no_town"), []).append(office)
    return ((town, tuple(dict.fromkeys(there))) for town, there in towns.items())


def _order(held: Held[Order], found: EntryStory, locale: str) -> Told:
    row = held.row
    values = {
        "country": country_name(row.country, locale) if is_country(row.country) else row.country,
        "job": row.job,
        "until": long_date(row.valid_until, locale) if row.valid_until else None,
        "employer": row.employer,
        "permit": row.permit_number,
    }
    said = text(locale, "page.agency.order", **{name: value for name, value in values.items() if value})
    by = By(_by(row.source, found.as_of.get((row.source, Kind.ORDERS)), locale), row.source_url)
    return Told(said, (by,))
