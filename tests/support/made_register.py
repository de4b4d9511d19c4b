"""A small register, complete and read today, made so that every answer and every page has something to show.

It is taken in three times (a first reading, then changes, then today), so that a licence has a story and the register
has changes. The names are invented but for PT Karya Satria Abadi, whose stolen name is documented; its number is not.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from verify.core.agency import (
    Action,
    Agency,
    Contact,
    ContactKind,
    Coverage,
    History,
    Kind,
    OfficeKind,
    Order,
    Sanction,
    SourceState,
    Status,
)
from verify.store.engine import Engine
from verify.store.looks import Look, apply_look
from verify.store.rows import AnyRow

SOURCE = "contoh"
KARYA, KARYA_ID, KARYA_PHONE = "PT Karya Satria Abadi", f"{SOURCE}:1", "(021) 8304-1470"
REVOKED, REVOKED_ID = "PT Cahaya Lintas Samudra", f"{SOURCE}:2"
MELATI = "PT Melati Insan Sejati"
TWINS = "PT Bintang Timur Gemilang"
#: A name of words that two companies have, each in another order; and those two.
SHUFFLED, SHUFFLED_BATAM, SHUFFLED_CILACAP = (
    "PT Makmur Rukun Damai", "PT Rukun Damai Makmur", "PT Damai Makmur Rukun"
)  # fmt: skip
STRANGER = "0812-3456-7890"
_FLOWERS = """
Anggrek Bangau Cendana Dahlia Elang Flamboyan Garuda Halmahera Intan Jelita Kenanga Lestari Merpati Nuri Opal Padma Quds
Rajawali Seroja Tanjung Utama Vanda Wijaya
"""


def today() -> date:
    """The date in Jakarta, by which the register is fresh."""
    return datetime.now(ZoneInfo("Asia/Jakarta")).date()


def load_made_register(engine: Engine) -> None:
    """Take the register in, as three readings of its lists over the last twenty days."""
    day = today()
    first, then = day - timedelta(days=20), day - timedelta(days=6)
    _take(engine, Kind.AGENCIES, _agencies()[:-2], first)
    _take(engine, Kind.SANCTIONS, _sanctions(day)[:3], first)
    still = tuple(one for one in _agencies() if one.source_id != "4")
    _take(engine, Kind.AGENCIES, still, then, removed=("4",))
    _take(engine, Kind.SANCTIONS, _sanctions(day), then)
    _take(engine, Kind.ORDERS, _orders(day), then)
    for kind in Kind:
        _take(engine, kind, (), day)


def suspend_melati(engine: Engine) -> None:
    """One decision more, of today: answers given before it are no longer those of the register."""
    decided = Sanction(
        source=SOURCE,
        source_id="s9",
        agency_name=MELATI,
        agency_source_id="3",
        action=Action.SUSPENSION,
        effective_from=today(),
        decree="Keputusan 120/2026",
    )
    _take(engine, Kind.SANCTIONS, (decided,), today())


def _agencies() -> tuple[Agency, ...]:
    karya = Agency(
        source=SOURCE,
        source_id="1",
        name=KARYA,
        aliases=("KSA",),
        licence_number="81201141907610001",
        status=Status.ACTIVE,
        status_from=date(2024, 1, 2),
        status_until=date(2029, 1, 1),
        province="DKI Jakarta",
        regency="Jakarta Selatan",
        address="Jalan Kemuning Raya Nomor 12, Pasar Minggu",
        contacts=(_phone(KARYA_PHONE, "+622183041470"), _phone("0811-8304-147", "+628118304147"),
                  Contact(ContactKind.EMAIL, "info@ksa.example", "info@ksa.example")),
        source_url="https://register.example/1",
    )  # fmt: skip
    branch = replace(
        karya, source_id="1b", parent_source_id="1", kind=OfficeKind.BRANCH, licence_number=None, aliases=(),
        province="Jawa Timur", regency="Kabupaten Malang", address="Jalan Anggrek 3, Kepanjen",
        contacts=(_phone("(0341) 555-012", "+62341555012"),),
    )  # fmt: skip
    revoked = Agency(source=SOURCE, source_id="2", name=REVOKED, status=Status.REVOKED, status_from=date(2026, 1, 29),
                     decree="Keputusan Menteri 96/2026", province="Jawa Barat", regency="Kota Bekasi",
                     contacts=(_phone("(021) 8890-2211", "+622188902211"),))  # fmt: skip
    melati = Agency(source=SOURCE, source_id="3", name=MELATI, status=Status.ACTIVE, status_from=date(2023, 5, 4),
                    province="Jawa Tengah", regency="Kabupaten Kendal",
                    contacts=(_phone("(0294) 381-777", "+62294381777"),))  # fmt: skip
    gone = Agency(source=SOURCE, source_id="4", name="PT Surya Kencana Abdi", status=Status.ACTIVE)
    twins = tuple(
        Agency(source=SOURCE, source_id=id_, name=name, status=status, province=province, regency=regency,
               contacts=(_phone(raw, value),))
        for id_, name, status, province, regency, raw, value in (
            ("5", TWINS, Status.ACTIVE, "Nusa Tenggara Barat", "Kota Mataram", "(0370) 642-222", "+62370642222"),
            ("6", TWINS, Status.EXPIRED, "Jawa Timur", "Kabupaten Tulungagung", "(0355) 321-654", "+62355321654"),
            ("7", SHUFFLED_BATAM, Status.ACTIVE, "Kepulauan Riau", "Kota Batam", "(0778) 431-888", "+62778431888"),
            ("8", SHUFFLED_CILACAP, Status.RETURNED, "Jawa Tengah", "Cilacap", "(0282) 51-234", "+6228251234"),
        )
    )  # fmt: skip
    many = tuple(
        Agency(source=SOURCE, source_id=f"1{n:02}", name=f"PT Sumber Rejeki {word}", status=Status.ACTIVE,
               province="Lampung", regency="Kota Metro")
        for n, word in enumerate(_FLOWERS.split())
    )  # fmt: skip
    return (karya, branch, revoked, melati, gone, *twins, *many)


def _sanctions(day: date) -> tuple[Sanction, ...]:
    def decided(id_: str, name: str, agency: str, action: Action, since: date, **more: object) -> Sanction:
        return Sanction(source=SOURCE, source_id=id_, agency_name=name, agency_source_id=agency, action=action,
                        effective_from=since, source_url=f"https://register.example/{id_}", **more)  # type: ignore[arg-type]  # fmt: skip

    return (
        decided("s1", REVOKED, "2", Action.REVOKED, date(2026, 1, 29), decree="Keputusan Menteri 96/2026"),
        decided("s2", KARYA, "1", Action.WARNING, date(2024, 8, 5), decree="Surat 77/2024"),
        decided("s3", REVOKED, "2", Action.SUSPENSION, date(2025, 6, 2), effective_until=date(2025, 9, 1)),
        decided("s4", REVOKED, "2", Action.RESTORED, date(2025, 9, 2)),
        decided("s5", KARYA, "1", Action.SUSPENSION, date(2025, 2, 3), effective_until=date(2025, 5, 3)),
        decided("s6", KARYA, "1", Action.RESTORED, date(2025, 5, 4), decree="Surat 31/2025"),
    )


def _orders(day: date) -> tuple[Order, ...]:
    return tuple(
        Order(source=SOURCE, source_id=id_, agency_name=KARYA, agency_source_id="1", country=country, job=job,
              valid_until=day + timedelta(days=days), permit_number=f"B.{id_}/SIP2MI/2026", quota=40)
        for id_, country, job, days in (("o1", "TW", "perawat", 90), ("o2", "MY", "operator pabrik", 40),
                                        ("o3", "HK", "pekerja rumah tangga", -30))
    )  # fmt: skip


def _phone(raw: str, value: str) -> Contact:
    return Contact(ContactKind.PHONE, raw, value)


def _take(engine: Engine, kind: Kind, rows: tuple[AnyRow, ...], day: date, *, removed: tuple[str, ...] = ()) -> None:
    state = SourceState(
        source=SOURCE,
        kind=kind,
        jurisdiction="ID",
        coverage=Coverage.COMPLETE,
        history=History.CURRENT,
        as_of=day,
        max_age_days=30,
        carries_status=kind is Kind.AGENCIES,
        publisher="Kantor Contoh",
    )
    learned = datetime.combine(day, datetime.min.time(), UTC)
    apply_look(engine, Look(state=state, upserts=rows, removed=removed, learned_at=learned))
