"""What the page of one company shows, in words: its status, its contacts, the story of its licence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from verify.core.agency import ContactKind, Held, Kind, Order
from verify.core.places import country_name, is_country
from verify.core.standing import LicenceEvent
from verify.service.browsing import EntryStory
from verify.web.contacts import Contact, contact
from verify.wording.catalogue import text
from verify.wording.findings import source_name
from verify.wording.formats import long_date


@dataclass(frozen=True, slots=True)
class Noted:
    """A contact with what must be said beside it (where it is listed, that it is a fax)."""

    contact: Contact
    note: str


@dataclass(frozen=True, slots=True)
class Told:
    """One event or order: what, when, and by whom it is told."""

    what: str
    when: str
    details: tuple[str, ...]
    source: str
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyPage:
    """Everything `agency.html` prints that needs words."""

    name: str
    status: str
    as_of: str | None
    licence: str | None
    aliases: tuple[str, ...]
    story: tuple[Told, ...]
    contacts: tuple[Noted, ...]
    orders: tuple[Told, ...]


def agency_page(found: EntryStory, locale: str) -> AgencyPage:
    """Lay out one company in ``locale``."""
    company, standing = found.entry.company, found.entry.standing
    record = standing.record.row if standing.record else None
    aliases = dict.fromkeys(alias for held in company.records for alias in held.row.aliases)
    return AgencyPage(
        name=company.name,
        status=text(locale, f"status.company.{standing.status}"),
        as_of=long_date(standing.as_of, locale) if standing.as_of else None,
        licence=f"{record.licence_number} ({record.licence_kind})" if record and record.licence_number else None,
        aliases=tuple(aliases),
        story=tuple(_event(event, locale) for event in reversed(found.story)),
        contacts=tuple(_contacts(found, locale)),
        orders=tuple(_order(held, found, locale) for held in company.orders if held.removed_on is None),
    )


def _event(event: LicenceEvent, locale: str) -> Told:
    if event.on and event.until:
        when = text(
            locale, "page.agency.from_to", start=long_date(event.on, locale), end=long_date(event.until, locale)
        )
    elif event.on:
        when = text(locale, "page.agency.from_open", start=long_date(event.on, locale))
    else:
        when = text(locale, "page.agency.undated")
    details = [event.decree] if event.decree else []
    details += [event.reason] if event.reason else []
    details += [text(locale, "page.agency.as_of", date=long_date(event.as_of, locale))] if event.as_of else []
    return Told(
        what=text(locale, f"page.event.{event.kind}"),
        when=when,
        details=tuple(details),
        source=source_name(event.source, locale),
        url=event.source_url,
    )


def _contacts(found: EntryStory, locale: str) -> Iterable[Noted]:
    """Each contact once, with the source that lists it; those of records that left a list are not shown."""
    company = found.entry.company
    seen: set[str] = set()
    for held in (*company.records, *company.branches):
        for one in held.row.contacts:
            written = one.value or one.raw
            if held.removed_on is not None or written in seen:
                continue
            seen.add(written)
            notes = [text(locale, "page.agency.fax")] if one.kind is ContactKind.FAX else []
            notes += [held.row.regency] if held in company.branches and held.row.regency else []
            tappable = one.kind in (ContactKind.PHONE, ContactKind.EMAIL) and one.value
            shown = contact(one.value) if tappable and one.value else Contact(written, None)
            yield Noted(shown, ", ".join([*notes, source_name(held.row.source, locale)]))


def _order(held: Held[Order], found: EntryStory, locale: str) -> Told:
    row = held.row
    country = country_name(row.country, locale) if is_country(row.country) else row.country
    until = text(locale, "page.agency.order_until", date=long_date(row.valid_until, locale)) if row.valid_until else ""
    as_of = found.as_of.get((row.source, Kind.ORDERS))
    details = [one for one in (row.job, row.employer, row.permit_number) if one]
    details += [text(locale, "page.agency.as_of", date=long_date(as_of, locale))] if as_of else []
    return Told(country, until, tuple(details), source_name(row.source, locale), row.source_url)
