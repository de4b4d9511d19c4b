"""A village's day in a real browser: come in, send a workbook as villages have them, read, take away, print."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable

import pytest
import xlsxwriter
from playwright.sync_api import Page
from python_calamine import load_workbook

from tests.e2e.arriving import follow, invited, new_office
from tests.e2e.village_states import DESK, uploaded
from tests.support.browser import BrowserContext
from tests.support.made_register import KARYA, KARYA_PHONE, REVOKED, STRANGER
from tests.support.whole_site import Site
from verify.store.officers import Role

HEAD = ("PT", "HP", "Negara", "Nama Ibu")
#: What is wrong with a row that cannot be answered, and the words that say so.
DAMAGED: dict[tuple[object, ...], str] = {
    (KARYA, 8.12346e19, "Taiwan"): "Nomor HP diubah Excel",
    (None, None, None, "Siti"): "Tidak ada nama PT, nomor, atau pesan",
    ("x" * 30_000, STRANGER): "terlalu panjang",
}
FORMULA = '=HYPERLINK("http://penipu.example";"klik")'
WHOLE = ((KARYA, KARYA_PHONE, "Taiwan", "Siti"), (REVOKED, STRANGER), (FORMULA, STRANGER), (None, 81234567890.0))


@pytest.fixture
def page(browser: BrowserContext) -> Page:
    page = browser.new_page()
    page.set_viewport_size({"width": 360, "height": 640})
    return page


def fifty_rows() -> bytes:
    """A workbook of 50 rows as a village keeps it, damaged rows among them, and a column that is about people."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Tawaran")
        rows = [*DAMAGED, *(WHOLE[at % len(WHOLE)] for at in range(50 - len(DAMAGED)))]
        for down, row in enumerate((HEAD, *rows)):
            for across, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(down, across, cell)
                elif cell is not None:
                    sheet.write(down, across, cell)
    return made.getvalue()


def _zip_bomb() -> bytes:
    """A workbook whose one sheet unpacks to 400 MB."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in ("[Content_Types].xml", "xl/workbook.xml"):
            packed.writestr(name, "<x/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(400):
                sheet.write(bytes(1_000_000))
    return made.getvalue()


def test_a_village_comes_in_and_every_one_of_fifty_rows_is_answered_or_explained(page: Page, worked: Site) -> None:
    follow(page, invited(worked, new_office(worked, "Kantor Desa Sukamaju"), Role.VILLAGE, "kades"))
    uploaded(fifty_rows(), ".answers")(page, worked)
    assert "50 baris" in page.inner_text("h1")
    rows = page.locator(".answers tbody tr")
    assert rows.count() == 50
    numbers = page.locator(".answers tbody th").all_inner_texts()
    assert sorted(map(int, numbers)) == list(range(2, 52)), "the rows' numbers are those of the workbook"
    told = page.inner_text(".answers")
    for words in DAMAGED.values():
        assert words in told
    assert "Nama Ibu" in page.inner_text("main")
    assert "Siti" not in told

    address = page.url.partition("?")[0]
    made = page.request.get(f"{address}/tabel.xlsx").body()
    cells = load_workbook(io.BytesIO(made)).get_sheet_by_index(0).to_python()
    lines = list(csv.reader(io.StringIO(page.request.get(f"{address}/tabel.csv").body().decode("utf-8-sig"))))
    assert [len(cells), len(lines)] == [51, 51]
    # What looks like a formula is a text in both.
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        assert b"<f>" not in b"".join(packed.read(name) for name in packed.namelist() if "sheet" in name)
    assert not [cell for row in lines for cell in row if cell.startswith(("=", "@", "+", "-"))]
    page.emulate_media(media="print")
    assert not page.is_visible(".officer-bar")
    assert not page.is_visible("form[action$=hapus]")
    head = page.locator(".answers thead").evaluate("one => getComputedStyle(one).display")
    assert head == "table-header-group", "its head stands on every sheet"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (lambda: b"%PDF-1.7 and no workbook", "berkas cetak (PDF)"),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(99), "Ini gambar"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "Excel lama"),
        (_zip_bomb, "terlalu besar untuk dibuka"),
    ],
    ids=["a PDF", "a picture", "an old workbook", "a zip bomb"],
)
def test_an_upload_that_lies_about_its_type_is_refused_in_words(
    page: Page, worked: Site, body: Callable[[], bytes], said: str
) -> None:
    # All of them are called daftar.xlsx.
    login = f"desa-{len(said)}-{said[0].lower()}"
    follow(page, invited(worked, new_office(worked, "Kantor Desa"), Role.VILLAGE, login))
    uploaded(body(), ".mistakes")(page, worked)
    assert said in page.inner_text(".mistakes")
    assert page.url == f"{worked.address}{DESK}"
