"""Rows and looks for the store's tests: everything filled, so that a column that is lost is noticed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

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
from verify.store.looks import Look
from verify.store.rows import AnyRow

DAY = date(2026, 11, 20)
NEXT_DAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 3, 4, 5, 678901, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]


def agency(source_id: str = "1", **changes: object) -> Agency:
    full = Agency(
        source="test",
        source_id=source_id,
        name="PT Karya Satria Abadi",
        aliases=("KSA", "Karya Satria 🌏"),
        kind=OfficeKind.BRANCH,
        parent_source_id="0",
        licence_number="SIP3MI 12/2024",
        licence_kind="SIUKAK",
        status=Status.ACTIVE,
        status_from=date(2024, 1, 2),
        status_until=date(2029, 1, 1),
        decree="KEP 1/2024",
        province="Jawa Timur",
        regency="Malang",
        address='Jl. "Raya" 1; lt. 2',
        contacts=(
            Contact(ContactKind.PHONE, "(021) 555-1234", "+62215551234"),
            Contact(ContactKind.FAX, "tidak terbaca", None),
        ),
        source_url="https://example.org/1",
        retrieved_at=NOW,
    )
    return replace(full, **changes)  # type: ignore[arg-type]  # a test names the fields it changes


def sanction(source_id: str = "1", **changes: object) -> Sanction:
    full = Sanction(
        source="test",
        source_id=source_id,
        agency_name="PT Multi Intan",
        agency_source_id="7",
        action=Action.PARTIAL_SUSPENSION,
        effective_from=date(2026, 1, 29),
        effective_until=date(2026, 4, 29),
        decree="KEP 96/2026",
        published_on=date(2026, 1, 30),
        reason="biaya berlebih",
        source_url="https://example.org/s",
    )
    return replace(full, **changes)  # type: ignore[arg-type]  # as in agency()


def order(source_id: str = "1", **changes: object) -> Order:
    full = Order(
        source="test",
        source_id=source_id,
        agency_name="PT Karya Satria Abadi",
        agency_source_id="1",
        country="TW",
        job="perawat",
        sector="kesehatan",
        scheme="P to P",
        quota=12,
        salary_min=25_000_000,
        salary_max=9_000_000_000,
        currency="VND",
        valid_until=date(2027, 1, 1),
        employer="Chang Hua",
        partner_agency="Da Tong",
        permit_number="SIP2MI 5",
        source_url="https://example.org/o",
    )
    return replace(full, **changes)  # type: ignore[arg-type]  # as in agency()


def state(kind: Kind = Kind.AGENCIES, **changes: object) -> SourceState:
    full = SourceState(
        source="test",
        kind=kind,
        jurisdiction="ID",
        coverage=Coverage.COMPLETE,
        history=History.CURRENT,
        as_of=DAY,
        max_age_days=30,
        rows=0,
        sha256="ab" * 32,
        carries_status=True,
        depends_on="test-sanctions",
        publisher="Kementerian",
        url="https://example.org",
    )
    return replace(full, **changes)  # type: ignore[arg-type]  # as in agency()


def look(*rows: AnyRow, as_of: date = DAY, removed: tuple[str, ...] = (), **changes: object) -> Look:
    kinds = {Agency: Kind.AGENCIES, Sanction: Kind.SANCTIONS, Order: Kind.ORDERS}
    kind = kinds[type(rows[0])] if rows else Kind.AGENCIES
    full = Look(state=state(kind, as_of=as_of), upserts=rows, removed=removed, learned_at=NOW)
    return replace(full, **changes)  # type: ignore[arg-type]  # as in agency()


def address(engine: Engine) -> str:
    """The address of a test's database, for another process to open."""
    return engine.url.render_as_string(hide_password=False)


def python(code: str, *arguments: str) -> subprocess.Popen[str]:
    """Start another Python of this checkout that runs `code`, as a second process of the product would."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
