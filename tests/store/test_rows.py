from __future__ import annotations

from dataclasses import fields

import pytest

from tests.store.samples import DAY, agency, look, order, sanction
from verify.core.agency import Action, Agency, Kind, Listing, OfficeKind, Order, Sanction, Status
from verify.store.engine import Engine
from verify.store.register import apply_look, held_rows, load_register
from verify.store.rows import TABLES, AnyRow, to_values

BARE = (
    Agency(source="test", source_id="2", name="PT B"),
    Sanction(source="test", source_id="2", agency_name="PT B", action=Action.WARNING),
    Order(source="test", source_id="2", agency_name="PT B", country="HK"),
)


@pytest.mark.parametrize("kind", list(Kind))
def test_tables_have_a_column_for_every_field(kind: Kind) -> None:
    noun = {Kind.AGENCIES: Agency, Kind.SANCTIONS: Sanction, Kind.ORDERS: Order}[kind]
    seen = {"first_seen", "last_seen", "removed_on"}
    assert {column.name for column in TABLES[kind].columns} - seen == {field.name for field in fields(noun)}


@pytest.mark.parametrize(
    "row", [agency(), sanction(), order(), *BARE], ids=lambda row: f"{type(row).__name__}-{row.id}"
)
def test_rows_come_back_as_they_were_kept(engine: Engine, row: AnyRow) -> None:
    kind = look(row).state.kind
    apply_look(engine, look(row))
    (held,) = held_rows(engine, "test", kind)
    assert held.row == row
    if isinstance(row, Agency):
        assert held.row.retrieved_at == row.retrieved_at  # which == leaves out


@pytest.mark.parametrize(
    ("word", "values"),
    [
        ("status", list(Status)),
        ("kind", list(OfficeKind)),
    ],
)
def test_rows_keep_every_word_of_an_agency(engine: Engine, word: str, values: list[str]) -> None:
    rows = tuple(agency(str(number), **{word: value}) for number, value in enumerate(values))
    apply_look(engine, look(*rows))
    assert [getattr(held.row, word) for held in load_register(engine).agencies] == values


def test_rows_keep_every_action(engine: Engine) -> None:
    apply_look(engine, look(*(sanction(str(number), action=action) for number, action in enumerate(Action))))
    assert [held.row.action for held in load_register(engine).sanctions] == list(Action)


def test_rows_come_in_the_same_order_from_every_database(engine: Engine) -> None:
    ids = ["a", "B", "10", "9", "Ω", "_", "é", "b"]
    apply_look(engine, look(*(agency(one) for one in ids)))
    register = load_register(engine)
    assert [held.row.source_id for held in register.agencies] == sorted(ids)
    assert [listing.agency_id for listing in register.listings] == [f"test:{one}" for one in sorted(ids)]


def test_to_values_holds_plain_words() -> None:
    values = to_values(agency())
    assert type(values["status"]) is str
    assert values["contacts"] == [["phone", "(021) 555-1234", "+62215551234"], ["fax", "tidak terbaca", None]]


def test_listings_carry_what_the_list_said(engine: Engine) -> None:
    apply_look(engine, look(agency()))
    row = agency()
    assert load_register(engine).listings == (
        Listing(
            agency_id="test:1",
            status=row.status,
            status_from=row.status_from,
            status_until=row.status_until,
            decree=row.decree,
            source_url=row.source_url,
            first_seen=DAY,
        ),
    )
