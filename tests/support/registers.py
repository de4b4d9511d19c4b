"""Registers for tests of the rules: a small invented one that walks every rule, in the shape the store gives it.

The names are invented but for PT Karya Satria Abadi, the real company whose name was stolen (tirto.id fact check);
its numbers here are invented.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from verify.core.agency import (
    Action,
    Agency,
    Contact,
    ContactKind,
    Coverage,
    Held,
    History,
    Kind,
    Listing,
    OfficeKind,
    Order,
    Register,
    Sanction,
    SourceState,
    Status,
)
from verify.core.answer import Now

TODAY = date(2026, 11, 21)
NOW = Now(today=TODAY, checked_at=datetime(2026, 11, 21, 3, 0, tzinfo=UTC), code="TEST")
LOOKED = date(2026, 11, 20)


def source(name: str, kind: Kind, **changes: object) -> SourceState:
    """A complete, current, fresh source of Indonesia that carries its own status; `changes` say otherwise."""
    days = 30 if kind is Kind.AGENCIES else 7
    base = SourceState(
        source=name,
        kind=kind,
        jurisdiction="ID",
        coverage=Coverage.COMPLETE,
        history=History.CURRENT,
        as_of=LOOKED,
        max_age_days=days,
        rows=1,
        carries_status=True,
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # a table of cases names fields by word


def agency(source_id: str, name: str, *contacts: str, **fields: object) -> Agency:
    """An active head office of the source `reg`; `contacts` are E.164 numbers, addresses, or "fax:" and a number."""
    read = []
    for one in contacts:
        kind = ContactKind.EMAIL if "@" in one else ContactKind.FAX if one.startswith("fax:") else ContactKind.PHONE
        read.append(Contact(kind, one, one.removeprefix("fax:")))
    given = {"source": "reg", "status": Status.ACTIVE, "status_from": date(2020, 1, 15)} | fields
    return Agency(source_id=source_id, name=name, contacts=tuple(read), **given)  # type: ignore[arg-type]


def sanction(source_id: str, name: str, action: Action, since: date | None, **fields: object) -> Sanction:
    """A sanction of the source `reg`."""
    given = {"source": "reg", "decree": f"SK {source_id}/2026"} | fields
    return Sanction(source_id=source_id, agency_name=name, action=action, effective_from=since, **given)  # type: ignore[arg-type]


def order(source_id: str, agency_id: str, country: str, job: str, until: date | None) -> Order:
    """An order of the source `reg` for one of its agencies."""
    return Order(
        source="reg", source_id=source_id, agency_name="-", agency_source_id=agency_id, country=country, job=job,
        valid_until=until, permit_number=f"B. {source_id}/SIP2MI/IV/2026",
    )  # fmt: skip


def register(
    *rows: Agency | Sanction | Order, sources: tuple[SourceState, ...] = (), listings: tuple[Listing, ...] = ()
) -> Register:
    """A register of these rows, each seen at `LOOKED`; every agency's own statement is its listing."""
    agencies = [row for row in rows if isinstance(row, Agency)]
    told = {one.agency_id for one in listings}
    said = [
        Listing(row.id, row.status, row.status_from, row.status_until, row.decree, row.source_url, LOOKED)
        for row in agencies
        if row.id not in told
    ]
    return Register(
        version=7,
        sources=sources or tuple(source("reg", kind) for kind in Kind),
        agencies=tuple(Held(row, LOOKED, LOOKED) for row in agencies),
        listings=(*listings, *said),
        sanctions=tuple(Held(row, LOOKED, LOOKED) for row in rows if isinstance(row, Sanction)),
        orders=tuple(Held(row, LOOKED, LOOKED) for row in rows if isinstance(row, Order)),
    )


KSA = "PT Karya Satria Abadi"
KSA_OFFICE, KSA_MOBILE, KSA_MAIL = "+62215551234", "+6281111112222", "info@ksa.example"
KSA_BRANCH, KSA_CLOSED_BRANCH, KSA_FAX = "+62370641234", "+62380821234", "+62215551239"
SHARED = "+62318881234"

ROWS: tuple[Agency | Sanction | Order, ...] = (
    agency("1", KSA, KSA_OFFICE, KSA_MOBILE, KSA_MAIL, SHARED, f"fax:{KSA_FAX}", licence_number="81201141907610001",
           regency="Kota Bekasi", province="Jawa Barat"),
    agency("1a", f"{KSA} cabang Mataram", KSA_BRANCH, kind=OfficeKind.BRANCH, parent_source_id="1",
           regency="Kota Mataram"),
    agency("1b", f"{KSA} cabang Kupang", KSA_CLOSED_BRANCH, kind=OfficeKind.BRANCH, parent_source_id="1",
           regency="Kota Kupang", status=Status.REVOKED),
    agency("2", "PT Sinar Contoh Utama", "+62341555123", status=Status.SUSPENDED, status_from=date(2026, 10, 1),
           decree="SK Dirjen 31/2026"),
    agency("3", "PT Rona Gemilang Sejati"),
    agency("4", "PT. BINTANG SAMUDRA RAYA (PELAUT)", "+62283351234", licence_kind="SIUKAK"),
    agency("5", "PT Mitra Karya Sentosa", "+622471234567"),
    agency("6", "PT Cahaya Timur Lestari", "+622281234567"),
    agency("7", "PT Harapan Nusa Indah", status=Status.EXPIRED, status_from=date(2025, 12, 31)),
    agency("8", "PT Duta Lestari Abadi", status=Status.RETURNED, status_from=date(2026, 3, 1)),
    agency("9", "PT Tunas Baru Perkasa", status=Status.PARTLY_SUSPENDED, status_from=date(2026, 11, 1)),
    agency("10", "PT Jasa Dunia Makmur", regency="Kota Malang"),
    agency("11", "PT Jasa Dunia Makmur", regency="Kota Medan"),
    agency("12", "PT Wira Kencana Nusa", SHARED, licence_number="1810240237512001"),
    agency("13", "PT Gading Permata Hulu", status_from=date(2026, 9, 1)),
    agency("14", "PT Warna Senja Abadi", "+62218887777"),
    agency("15", "PT Pelangi Insan Raya", "+62218886666"),
    agency("16", "RAHMAT JASA SAFIRA"),
    agency("17", "JASA SAFIRA RAHMAT"),
    agency("18", "PT Kemilau Nusantara Jaya", aliases=("Kemilau Global",), status=Status.UNKNOWN, status_from=None),
    agency("19", "PT Satu Nusa Makmur", "+62218885555", licence_number="519/MEN/2012"),
    agency("20", "PT Puspa Dwi Sejati"),
    agency("20a", "PT Puspa Dwi Sejati cabang Mataram", "+62370642222", kind=OfficeKind.BRANCH, parent_source_id="20",
           regency="Kota Mataram"),
    sanction("91", "PT Satunusa Makmur", Action.REVOKED, date(2026, 3, 1)),
    sanction("51", "PT Mitra Karya Sentosa", Action.SUSPENSION, date(2025, 3, 1), effective_until=date(2025, 6, 1)),
    sanction("52", "PT Mitra Karya Sentosa", Action.RESTORED, date(2025, 6, 2)),
    sanction("61", "PT. CAHAYA TIMUR LESTARI", Action.SUSPENSION, date(2026, 2, 3), effective_until=date(2026, 5, 3)),
    sanction("71", "PT Lintas Mega Buana", Action.REVOKED, date(2026, 1, 29), decree="SK Menteri 96/2026"),
    sanction("81", "PT Warna Senja Abadi", Action.WARNING, date(2026, 8, 1)),
    sanction("82", "PT Pelangi Insan Raya", Action.DEPOSIT_CASHED, date(2026, 8, 1)),
    order("101", "1", "TW", "caregiver", date(2027, 3, 31)),
    order("102", "1", "HK", "domestic helper", date(2026, 1, 31)),
    order("103", "1", "SG", "domestic helper", None),
    order("104", "1", "JP", "customer service", date(2027, 3, 31)),
    agency("901", "KARYA SATRIA ABADI", source="old", status=Status.UNKNOWN, status_from=None),
    agency("902", "SUMBER REJEKI LAMA", "+62217776666", source="old", status=Status.UNKNOWN, status_from=None),
    agency("p1", "MANILA KARYA MANPOWER INC", "+63286818959", source="ph", status_from=date(2025, 11, 11)),
)  # fmt: skip

#: Decisions that name a listed company a little otherwise, and therefore join none.
MISSPELT: tuple[Agency | Sanction, ...] = (
    agency("20", "PT Rona Gemilang Nirmala", "+62218884441"),
    agency("21", "PT Seroja Wibawa Lestari", "+62218884442", regency="Kota Malang"),
    agency("22", "PT Sarkosa", "+62218884443"),
    sanction("93", "PT Ronna Gamilang Nirmalah", Action.REVOKED, date(2026, 3, 1)),
    sanction("94", "PT Seroja Wibawa Lestari Malang", Action.REVOKED, date(2026, 3, 1)),
    sanction("95", "PT Sarkoza", Action.REVOKED, date(2026, 3, 1)),
)

OLD = source("old", Kind.AGENCIES, coverage=Coverage.PARTIAL, history=History.HISTORICAL, as_of=date(2026, 1, 1))
PH = source("ph", Kind.AGENCIES, jurisdiction="PH", coverage=Coverage.PARTIAL)
LIVE = tuple(source("reg", kind) for kind in Kind)
STALE = tuple(replace(one, as_of=TODAY - timedelta(days=90)) for one in LIVE)

#: The example register in the states a case can name.
REGISTERS = {
    "live": register(*ROWS, sources=(*LIVE, OLD, PH)),
    "stale": register(*ROWS, sources=(*STALE, OLD, PH)),
    "partial": register(*ROWS, sources=(*(replace(one, coverage=Coverage.PARTIAL) for one in LIVE), OLD, PH)),
    "stale orders": register(*ROWS, sources=(*LIVE[:1], *STALE[1:2], LIVE[2], OLD, PH)),
    "sanctions never read": register(*ROWS, sources=(LIVE[0], LIVE[1], replace(LIVE[2], as_of=None), OLD, PH)),
    "needs fresh sanctions": register(
        *ROWS,
        sources=(replace(LIVE[0], carries_status=False, depends_on="reg"), LIVE[1], STALE[2], OLD, PH),
    ),
    "misspelt decisions": register(*ROWS, *MISSPELT, sources=(*LIVE, OLD, PH)),
    "historical": register(*ROWS, sources=(OLD,)),
    "empty": Register(version=0),
}
