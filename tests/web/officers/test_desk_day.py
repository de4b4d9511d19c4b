"""The day's list of a desk: its own office's decisions, counted, and the same as files."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from datetime import timedelta

import pytest
from flask import Flask
from python_calamine import CalamineWorkbook

from tests.web.officers.desking import DESK, Desk, app, at_desk
from tests.web.running import KARYA, REVOKED, today
from verify.app import ENGINE
from verify.store.engine import writing
from verify.store.tables import ACCOUNTS

__all__ = ["app"]

LIST = f"{DESK}/hari"


@pytest.fixture
def desk(app: Flask) -> Desk:
    """A desk with three decisions on two checks, and another office with one of its own."""
    with_three, other = at_desk(app), at_desk(app)
    revoked = with_three.ask(REVOKED)
    with_three.decide(revoked, "continue")
    with_three.decide(revoked, "refused", alasan=["company_status", "coached"], kurang=["city", "term"])
    with_three.decide(with_three.ask(KARYA), "papers", kurang=["city"])
    other.decide(other.ask(REVOKED), "referred_police", alasan=["under_age"])
    return with_three


def _rows(desk: Desk, query: str = "") -> list[dict[str, str]]:
    given = desk.client.get(f"{LIST}.csv{query}")
    assert given.headers["Content-Disposition"].startswith("attachment")
    assert given.headers["Cache-Control"] == "no-store"
    return list(csv.DictReader(io.StringIO(given.data.decode("utf-8-sig"))))


def test_day_list_shows_the_offices_own_day_and_counts_each_check_once(desk: Desk) -> None:
    page = desk.page(LIST)
    assert len(re.findall(r"<tr><td>", page)) == 3
    told = {words: int(count) for count, words in re.findall(r"<dt>(\d+)</dt><dd>([^<]+)</dd>", page)}
    assert (told["Lanjut"], told["Ditolak oleh petugas"], told["Dilengkapi dulu (30 hari)"]) == (0, 1, 1)
    assert told["Diserahkan ke polisi"] == 0
    assert told["Jangan bayar dan jangan berangkat dulu"] == 1
    assert "diganti, tidak dihitung" in page
    assert "Belum 18 tahun" not in page
    assert "Jawaban itu saja bukan alasan menolak." in page


@pytest.mark.parametrize("day", ["", "nonsense", "2026-02-30"])
def test_day_list_is_of_today_where_no_day_is_named(desk: Desk, day: str) -> None:
    page = desk.page(f"{LIST}?tanggal={day}")
    assert f'value="{today().isoformat()}"' in page


def test_day_list_of_another_day_is_empty(desk: Desk) -> None:
    day = (today() - timedelta(days=1)).isoformat()
    assert "Belum ada putusan pada hari ini." in desk.page(f"{LIST}?tanggal={day}")
    assert _rows(desk, f"?tanggal={day}") == []


def test_day_csv_and_day_xlsx_hold_the_same_codes(desk: Desk) -> None:
    rows = _rows(desk)
    assert [(one["decision"], one["reasons"], one["missing"], one["replaced"]) for one in rows] == [
        ("continue", "", "", "yes"),
        ("refused", "company_status;coached", "city;term", ""),
        ("papers", "", "city", ""),
    ]
    assert {one["date"] for one in rows} == {today().isoformat()}
    book = CalamineWorkbook.from_filelike(io.BytesIO(desk.client.get(f"{LIST}.xlsx").data))
    listed = book.get_sheet_by_name("list").to_python()
    assert [dict(zip(listed[0], row, strict=True)) for row in listed[1:]] == rows
    counts = {(kind, code): count for kind, code, count in book.get_sheet_by_name("counts").to_python()}
    assert counts["decision", "refused"] == 1
    assert counts["decision", "continue"] == 0


def test_no_cell_of_a_file_is_a_formula(desk: Desk, app: Flask) -> None:
    with writing(app.extensions[ENGINE]) as connection:
        connection.execute(
            ACCOUNTS.update()
            .where(ACCOUNTS.c.office_id == desk.office.id)
            .values(name='=HYPERLINK("http://a.example")')
        )
    assert {one["officer"][:2] for one in _rows(desk)} == {"'="}
    made = desk.client.get(f"{LIST}.xlsx").data
    book = CalamineWorkbook.from_filelike(io.BytesIO(made))
    assert book.get_sheet_by_name("list").to_python()[1][7] == '=HYPERLINK("http://a.example")'
    assert b"<f>" not in _sheets(made)


def _sheets(made: bytes) -> bytes:
    """The unpacked sheets of a workbook, where a formula would stand."""
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        return b"".join(packed.read(name) for name in packed.namelist() if name.startswith("xl/worksheets/"))
