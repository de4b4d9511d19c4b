from __future__ import annotations

import pytest

from tests.service.test_browsing import browser
from tests.web.running import KARYA
from verify.service.browsing import Browser
from verify.service.register_csv import CSV_COLUMNS, safe_cell

__all__ = ["browser"]


def test_csv_rows_give_every_live_record_in_the_contracts_columns(browser: Browser) -> None:
    header, *rows = browser.csv_rows()
    assert header == list(CSV_COLUMNS)
    assert all(len(row) == len(header) for row in rows)
    assert len(rows) == 64
    karya = next(dict(zip(header, row, strict=True)) for row in rows if row[0] == "1")
    assert (karya["name"], karya["aliases"], karya["status"], karya["status_from"]) == (
        KARYA,
        "KSA",
        "active",
        "2024-01-02",
    )


@pytest.mark.parametrize("cell", ["=1", "+62812", "-1", "@x", "\t=1", "\r=1"])
def test_safe_cell_quotes_what_a_spreadsheet_would_run(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "PT X", "1+1", "a=b"])
def test_safe_cell_leaves_the_rest(cell: str) -> None:
    assert safe_cell(cell) == cell
