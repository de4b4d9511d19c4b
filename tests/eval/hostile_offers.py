"""The right name and number, and something else wrong: licence, order, country, job, or day. Never cleared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

from tests.eval.cases import Case, Family
from tests.eval.invented import CLOSED, ORDERS, SEAFARER, Listed, World

_NAMES = {
    "TW": "Taiwan", "HK": "Hong Kong", "SG": "Singapura", "MY": "Malaysia", "JP": "Jepang", "KR": "Korea Selatan",
    "PL": "Polandia",
}  # fmt: skip
_NEVER_ORDERED = ("Kamboja", "Jerman", "Australia", "Turki", "Qatar", "Myanmar", "Kanada", "Thailand")
_SCAM_TOWNS = ("Bavet", "Poipet", "Myawaddy", "Sihanoukville", "KK Park", "Shwe Kokko", "Laukkai", "Chrey Thom")
_OTHER_JOBS = ("admin judi online", "customer service", "terapis", "abk kapal", "operator slot", "kasir")
_NO_LICENCE = ("tidak ada", "belum ada", "123", "dalam proses", "menyusul", "SIP3MI")


def country(code: str) -> str:
    """A country's name in Indonesian."""
    return _NAMES[code]


def _own(one: Listed, **fields: str) -> Case:
    return Case(company=one.pt, phone=one.phones[0], expect_agency=one.agency_id, **fields)


def _live(world: World, random: Random) -> tuple[Listed, str, str]:
    """A company with one of its live orders."""
    one = random.choice(world.ordering)
    code, job, _ = random.choice([order for order in one.orders if order[2] >= world.today])
    return one, code, job


def _closed(status: str) -> Family:
    def family(world: World, random: Random) -> Case:
        one = random.choice(world.of_status(status))
        return _own(one, licence_number=random.choice(("", one.licence)))

    return family


def seafarer(world: World, random: Random) -> Case:
    """A company that holds only a seafarer licence."""
    return _own(random.choice([one for one in world.of_status("active") if one.licence_kind == SEAFARER]))


def expired(world: World, random: Random) -> Case:
    """An order whose day has passed."""
    over = [(one, order) for one in world.active for order in one.orders if order[2] < world.today]
    alive = {(one.id, code) for one in world.active for code, _, until in one.orders if until >= world.today}
    one, (code, job, _) = random.choice([(one, order) for one, order in over if (one.id, order[0]) not in alive])
    return _own(one, destination=country(code), job=random.choice(("", job)))


def other_country(world: World, random: Random) -> Case:
    """A country for which the company has no order."""
    one, _, job = _live(world, random)
    return _own(one, destination=random.choice(_NEVER_ORDERED), job=random.choice(("", job)))


def no_order(world: World, random: Random) -> Case:
    """A company without any order."""
    one = random.choice([listed for listed in world.active if not listed.orders])
    code, job = random.choice(ORDERS)
    return _own(one, destination=country(code), job=random.choice(("", job)))


def other_job(world: World, random: Random) -> Case:
    """The right country, another job."""
    one, code, _ = _live(world, random)
    return _own(one, destination=country(code), job=random.choice(_OTHER_JOBS))


def several_countries(world: World, random: Random) -> Case:
    """More than one country, in the field, or in the field and the message."""
    one, code, job = _live(world, random)
    other = random.choice(_NEVER_ORDERED)
    if random.random() < 0.5:
        return _own(one, destination=f"{country(code)} lalu {other}", job=job)
    return _own(one, destination=country(code), job=job, message=f"nanti lewat {other}")


def unknown_place(world: World, random: Random) -> Case:
    """The right country by way of a place, or a place alone, whatever the place is called."""
    one, code, job = _live(world, random)
    town = random.choice(_SCAM_TOWNS)
    return _own(
        one, destination=random.choice((f"{country(code)} via {town}", f"{town}, {country(code)}", town)), job=job
    )


def job_in_message(world: World, random: Random) -> Case:
    """The right job in the field, another one in the message."""
    one, code, job = _live(world, random)
    return _own(one, destination=country(code), job=job, message=f"kerja {random.choice(_OTHER_JOBS)}")


def past(world: World, random: Random) -> Case:
    """A day in the past: never cleared, whatever held then."""
    one = random.choice(world.active)
    return _own(one, on_date=(world.today - timedelta(days=random.choice((1, 7, 90, 400, 1000)))).isoformat())


def licence_of_other(world: World, random: Random) -> Case:
    """The licence number of another company, or one that nobody holds."""
    one, other = random.sample(world.active, 2)
    return _own(
        one, licence_number=random.choice((other.licence, "8999" + one.licence[4:], f"{one.licence} {other.licence}"))
    )


def licence_unreadable(world: World, random: Random) -> Case:
    """Something in the licence field that is no number: given, and not a match."""
    return _own(random.choice(world.active), licence_number=random.choice(_NO_LICENCE))


def _status_families() -> dict[str, Callable[[World, Random], Case]]:
    return {f"{status} company, own number": _closed(status) for status in CLOSED}


FAMILIES: dict[str, Family] = {
    **_status_families(),
    "seafarer licence": seafarer,
    "order expired": expired,
    "other country": other_country,
    "no order at all": no_order,
    "other job": other_job,
    "several countries": several_countries,
    "country by way of a place": unknown_place,
    "other job in the message": job_in_message,
    "past day": past,
    "licence number of another": licence_of_other,
    "licence that is no number": licence_unreadable,
}
