from __future__ import annotations

import csv
import io
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from python_calamine import load_workbook
from werkzeug.test import TestResponse

from tests.web.officers.desking import app
from tests.web.officers.signing import new_office, sign_in
from tests.web.running import KARYA, KARYA_PHONE, PERSON, PERSON_PHONE, REVOKED, Serve, token
from verify.app import ENGINE
from verify.settings import Settings
from verify.store.engine import reading
from verify.store.officers import Role
from verify.store.tables import AUDIT, CHECKS, VILLAGE_LISTS
from verify.web.officers import village

__all__ = ["app"]

DESK = "/petugas/desa"
ROWS = f"""{REVOKED}, {PERSON_PHONE}, Taiwan
{KARYA}, {KARYA_PHONE}, Taiwan

{PERSON} {PERSON_PHONE}
{KARYA}, 8,12346E+11
{KARYA}, {PERSON_PHONE}
"""


@pytest.fixture
def officer(app: Flask) -> FlaskClient:
    return sign_in(app, Role.VILLAGE, new_office(app, "Desa <Maju>"))


def send(client: FlaskClient, written: str = "", file: bytes = b"", name: str = "daftar.csv") -> TestResponse:
    form: dict[str, object] = {"csrf_token": token(client.get(DESK).text), "daftar": written}
    if file:
        form["berkas"] = (io.BytesIO(file), name)
    return client.post(DESK, data=form, content_type="multipart/form-data")


def path_of(response: TestResponse) -> str:
    assert response.status_code == 303, response.text
    return response.headers["Location"].partition("?")[0]


def numbers(page: str) -> list[str]:
    return re.findall(r'<th scope="row"[^>]*>([^<]*)<', page)


def test_every_row_is_answered_or_explained_worst_first_or_in_order(officer: FlaskClient) -> None:
    path = path_of(send(officer, ROWS))
    page = officer.get(path)
    assert page.headers["Cache-Control"] == "no-store"
    assert numbers(page.text) == ["1", "4", "6", "5", "2"]
    assert numbers(officer.get(f"{path}?urut=daftar").text) == ["1", "2", "4", "5", "6"]
    assert "Nomor HP diubah Excel" in page.text
    assert "Desa &lt;Maju&gt;" in page.text
    assert "Cek dulu sebelum tanda tangan" in page.text
    codes = re.findall(r'href="/k/([0-9A-Z-]+)"', page.text)
    assert len(codes) == 4
    assert "Jangan bayar" in officer.get(f"/k/{codes[0]}").text


def test_counts_name_every_outcome_there_is(officer: FlaskClient) -> None:
    page = officer.get(path_of(send(officer, ROWS))).text
    told = re.findall(r"<b>(\d+) baris</b> <span>([^<]+)</span>", page)
    assert ("1", "Jangan bayar dan jangan berangkat dulu") in told
    assert ("1", "Tidak ada tanda bahaya dari data ini") in told
    assert ("1", "Tidak bisa dicek") in told
    assert sum(int(count) for count, _ in told) == 5


def test_nothing_that_was_typed_reaches_the_disk(app: Flask, officer: FlaskClient) -> None:
    path_of(send(officer, ROWS))
    with reading(app.extensions[ENGINE]) as connection:
        kept = [
            str(tuple(row)) for table in (CHECKS, VILLAGE_LISTS, AUDIT) for row in connection.execute(table.select())
        ]
    assert len(kept) > 5
    for typed in (PERSON, "Budi", "34567890", "3456-7890"):
        assert not [row for row in kept if typed in row]


def test_what_was_typed_is_shown_again_to_the_browser_that_sent_it_alone(app: Flask, officer: FlaskClient) -> None:
    response = send(officer, ROWS)
    path = path_of(response)
    (cookie,) = [one for one in response.headers.getlist("Set-Cookie") if one.startswith("isi_daftar=")]
    assert f"Path={path}" in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert PERSON_PHONE in officer.get(path).text
    officer.delete_cookie("isi_daftar", path=path)
    page = officer.get(path).text
    assert PERSON_PHONE not in page
    assert "Cocokkan lewat nomor barisnya" in page


def test_a_long_list_is_told_by_its_numbers_and_shown_in_pages(
    officer: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(village, "PAGE_ROWS", 100)
    rows = "Nama PT;Warna\n" + "".join(f"PT Contoh {at * 7919 % 10007};merah {at * 31 % 97}\n" for at in range(250))
    path = path_of(send(officer, rows))
    first, last = officer.get(path).text, officer.get(f"{path}?halaman=3").text
    assert (len(numbers(first)), len(numbers(last))) == (100, 50)
    assert len(numbers(officer.get(f"{path}?semua=1").text)) == 250
    assert len(numbers(officer.get(f"{path}?halaman=x9").text)) == 100
    assert "Kolom ini tidak kami kenal dan tidak dibaca: Warna." in first


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_list_is_taken_away_whole_in_its_own_order(officer: FlaskClient, kind: str) -> None:
    path = path_of(send(officer, f"=cmd|calc PT Rumus, {KARYA_PHONE}\n{ROWS}"))
    file = officer.get(f"{path}/tabel.{kind}")
    assert file.headers["Content-Disposition"] == f'attachment; filename="cek-dulu.{kind}"'
    if kind == "csv":
        rows = list(csv.reader(io.StringIO(file.data.decode("utf-8-sig"), newline="")))
    else:
        book = load_workbook(io.BytesIO(file.data))
        rows = [[str(cell) for cell in row] for row in book.get_sheet_by_name("Jawaban").to_python()]
        told = str(book.get_sheet_by_name("Keterangan").to_python())
        assert "bukan jaminan" in told
        assert "Desa <Maju>" in told
    assert rows[0][:5] == ["Baris", "Yang ditulis", "Jawaban", "Nama di daftar", "Status di daftar"]
    assert [row[0] for row in rows[1:]] == ["1", "2", "3", "5", "6", "7"]
    assert rows[1][1].startswith("'=cmd" if kind == "csv" else "=cmd")
    assert rows[2][3] == REVOKED
    assert rows[2][8].endswith(f"/k/{rows[2][7]}")
    assert rows[5][2] == "Tidak bisa dicek"


def test_a_list_is_seen_by_its_own_account_alone_and_can_be_deleted(app: Flask, officer: FlaskClient) -> None:
    path = path_of(send(officer, KARYA))
    other = sign_in(app, Role.VILLAGE)
    for address in (path, f"{path}/tabel.csv", f"{path}/tabel.xlsx"):
        assert other.get(address).status_code == 404
    other.post(f"{path}/hapus", data={"csrf_token": token(other.get(DESK).text)})
    assert path in officer.get(DESK).text
    gone = officer.post(f"{path}/hapus", data={"csrf_token": token(officer.get(path).text)})
    assert gone.headers["Location"] == DESK
    assert path not in officer.get(DESK).text
    assert officer.get(path).status_code == 404


def test_a_row_whose_answer_is_kept_no_longer_says_so(app: Flask, officer: FlaskClient) -> None:
    path = path_of(send(officer, KARYA))
    with app.extensions[ENGINE].begin() as connection:
        connection.execute(CHECKS.delete())
    assert "Jawaban baris ini sudah dihapus. Cek lagi." in officer.get(path).text


@pytest.mark.parametrize(
    ("written", "file", "status", "said"),
    [
        ("", b"", 422, "Daftar ini kosong"),
        ("PT A", b"Nama PT\nPT B\n", 422, "terisi dua-duanya"),
        ("", b"%PDF-1.4", 422, "Ini berkas cetak (PDF)"),
        ("", b"PK\x03\x04", 422, "rusak atau terpotong"),
        ("PT A\n" * 1001, b"", 413, "lebih dari 1000 baris"),
    ],
)
def test_a_list_that_cannot_be_read_as_a_whole_is_shown_again_with_what_to_do(
    officer: FlaskClient, written: str, file: bytes, status: int, said: str
) -> None:
    page = send(officer, written, file, "foto.xlsx")
    assert page.status_code == status
    assert re.search(rf'<a href="#daftar">[^<]*{re.escape(said)}', page.text)
    assert written.strip()[:40] in page.text


def test_a_row_that_the_reading_refuses_says_what_to_mend(officer: FlaskClient) -> None:
    file = f"Nama PT,Tanggal ditawari,Pesan\n{KARYA},kemarin,\n{KARYA},,{'a ' * 6000}\n{'x' * 600},,\n"
    page = officer.get(path_of(send(officer, file=file.encode()))).text
    for said in ("Tulis tanggal seperti 29/01/2026", "Pesan di baris ini terlalu panjang", "Isi baris ini terlalu"):
        assert said in page


def test_a_form_that_asks_for_too_much_says_so(serve: Serve, loaded: Settings) -> None:
    app = serve(loaded.with_changes(max_request_bytes=20_000))
    client = sign_in(app, Role.VILLAGE)
    assert send(client, file=b"Nama PT\n" + b"PT A\n" * 10_000).status_code == 413


def test_the_sample_can_be_filled_in_and_sent(officer: FlaskClient) -> None:
    sample = officer.get(f"{DESK}/contoh.xlsx").data
    page = officer.get(path_of(send(officer, file=sample, name="x"))).text
    assert numbers(page) == ["2"]


def test_the_language_of_the_page_stays(officer: FlaskClient) -> None:
    sent = officer.post(f"{DESK}?hl=en", data={"csrf_token": token(officer.get(DESK).text), "daftar": KARYA})
    assert "hl=en" in sent.headers["Location"]
    assert "Rows checked: 1" in officer.get(sent.headers["Location"]).text
