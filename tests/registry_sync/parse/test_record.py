"""Destructive reading: each cell once, and none overlooked."""

from __future__ import annotations

import json

import pytest

from registry_sync.errors import ShapeChanged
from registry_sync.parse.record import Cells, RawRecord, Unreadable

RECORD = RawRecord(4, (("name", "  PT \n Satu "), ("fax", "021"), ("blank", " ")))


def test_take_gives_a_cell_once_with_its_white_space_settled() -> None:
    cells = Cells(RECORD)
    assert [cells.take("name"), cells.take("name"), cells.take("blank"), cells.take("absent")] == [
        "PT Satu", None, None, None
    ]  # fmt: skip


def test_audit_names_every_cell_left_unread() -> None:
    cells = Cells(RECORD)
    cells.take("name")
    with pytest.raises(ShapeChanged, match=r"Row 4 .*'blank', 'fax'"):
        cells.audit()
    cells.ignore("fax", "blank", "absent")
    cells.audit()


@pytest.mark.parametrize("text", ["PT\x1b[31m", "PT\x07", "PT\ud800"])
def test_take_refuses_characters_no_publisher_means(text: str) -> None:
    with pytest.raises(Unreadable, match="control characters"):
        Cells(RawRecord(1, (("name", text),))).take("name")


def test_raw_is_one_line_of_json_that_any_database_keeps() -> None:
    raw = RawRecord(1, (("name", "PT\n\ud800 É"),)).raw()
    assert "\n" not in raw
    assert raw.isascii()
    assert json.loads(raw)["name"] == "PT\n\ud800 É"
