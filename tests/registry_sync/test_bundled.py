"""The bundled files hold what config/register/SOURCE.md says they hold, and nothing that must not be published."""

from __future__ import annotations

import json
from pathlib import Path

from registry_sync.clean import Rules, clean
from registry_sync.parse import canonical, dmw
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Action, Agency, ContactKind, Kind, Order, Sanction

REGISTER = Path(__file__).parents[2] / "config" / "register"


def sanctions() -> dict[str, Sanction]:
    parsed = canonical.parse(Kind.SANCTIONS, one((REGISTER / "id-kp2mi-sanctions.csv").read_bytes()), NO_WORDS)
    outcome = clean(Kind.SANCTIONS, parsed, Rules(source="s", jurisdiction="ID"))
    assert outcome.rejected == ()
    return {row.source_id: row for row in outcome.rows if isinstance(row, Sanction)}


def test_bundled_sanctions_are_the_eleven_with_an_exact_date_and_a_decree() -> None:
    rows = sanctions()
    assert list(rows) == ["65", "66", "67", "68", "76", "93", "95", "97", "98", "99", "104"]
    assert all(row.effective_from and row.decree and row.source_url for row in rows.values())
    assert [row.action for row in rows.values()].count(Action.RESTORED) == 3


def test_bundled_sanctions_end_only_where_the_report_says_how_long_they_last() -> None:
    ends = {key: row.effective_until for key, row in sanctions().items() if row.effective_until}
    assert {key: str(day) for key, day in ends.items()} == {"104": "2026-05-03"}


def test_bundled_philippine_pages_name_no_person() -> None:
    for path in REGISTER.glob("*.json"):
        assert "representative" not in path.read_text(encoding="utf-8")
        assert len(json.loads(path.read_text(encoding="utf-8"))["data"]) == 50


def test_bundled_philippine_agencies_have_numbers_of_their_own_country() -> None:
    parsed = dmw.parse(Kind.AGENCIES, one((REGISTER / "ph-dmw-agencies.json").read_bytes()), NO_WORDS)
    rows = clean(Kind.AGENCIES, parsed, Rules(source="p", jurisdiction="PH")).rows
    agencies = {row.name: row for row in rows if isinstance(row, Agency)}
    mojo = agencies["101 MOJO INT`L. CORPORATION"].contacts
    assert [one.value for one in mojo if one.kind is ContactKind.PHONE] == [
        "+63286818959", "+639178870567", "+639998800089", "+639175255264"
    ]  # fmt: skip
    assert [one.value for one in mojo if one.kind is ContactKind.EMAIL] == [
        "101mojorecruit@gmail.com", "101mojo.dh@gmail.com"
    ]  # fmt: skip


def test_bundled_philippine_orders_all_go_to_a_known_country() -> None:
    parsed = dmw.parse(Kind.ORDERS, one((REGISTER / "ph-dmw-orders.json").read_bytes()), NO_WORDS)
    outcome = clean(Kind.ORDERS, parsed, Rules(source="p", jurisdiction="PH"))
    assert outcome.rejected == ()
    countries = {row.country for row in outcome.rows if isinstance(row, Order)}
    assert countries == {"AE", "BN", "JO", "JP", "KW", "LT", "MO", "MP", "PG", "PW", "QA", "SA", "TW"}
