from __future__ import annotations

import io
import re

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.running import KARYA, KARYA_PHONE, REVOKED, token


def upload(client: FlaskClient, data: bytes, name: str = "rows.csv") -> TestResponse:
    form = {"csrf_token": token(client.get("/tabel").text), "rows": (io.BytesIO(data), name)}
    return client.post("/tabel", data=form, content_type="multipart/form-data")


def test_table_answers_every_row_in_order_with_a_code_that_can_be_opened(client: FlaskClient) -> None:
    rows = f"id,company,phone\nA-1,{KARYA},{KARYA_PHONE}\nA-2,{REVOKED},\nA-3,,\n"
    page = upload(client, rows.encode())
    assert page.status_code == 200
    assert page.headers["Cache-Control"] == "no-store"
    assert re.findall(r'<th scope="row"[^>]*>(.*?)</th>', page.text) == ["A-1", "A-2", "A-3"]
    codes = re.findall(r'href="/k/([0-9A-Z-]+)"', page.text)
    assert len(codes) == 3
    assert "Jangan bayar" in client.get(f"/k/{codes[1]}").text


def test_table_says_which_row_cannot_be_checked_and_answers_the_rest(client: FlaskClient) -> None:
    page = upload(client, f"id,company,on_date\n1,{KARYA},kemarin\n2,{KARYA},\n".encode())
    assert page.status_code == 200
    assert "Baris tidak dapat diperiksa: on_date: Tulis tanggal seperti" in page.text
    assert page.text.count('href="/k/') == 1


def test_table_escapes_what_the_file_holds(client: FlaskClient) -> None:
    page = upload(client, b"id,company\n<script>alert(1)</script>,PT <b>X\n")
    assert "<script" not in page.text
    assert "&lt;script&gt;" in page.text


@pytest.mark.parametrize(
    ("data", "status", "sentence"),
    [
        (b"", 422, r"Pilih berkas tabel \(CSV\) dulu"),
        (b"id,company\n", 422, "tidak memuat baris"),
        (b"company\nPT X\n", 422, "tidak dapat dibaca"),
        (b"id,colour\n1,red\n", 422, "tidak dapat dibaca"),
        (b"id,company\n1,PT X\n1,PT Y\n", 422, "tidak dapat dibaca"),
        ("id,company\n1,PT é\n".encode("utf-16"), 422, "tidak dapat dibaca"),
        (b"PK\x03\x04\xff\xfe", 422, "tidak dapat dibaca"),
        (b"id,company\n" + b"".join(b"%d,PT X\n" % n for n in range(101)), 413, "paling banyak 100 baris"),
    ],
)
def test_table_refuses_a_file_it_cannot_read_whole_and_says_so_on_top(
    client: FlaskClient, data: bytes, status: int, sentence: str
) -> None:
    page = upload(client, data)
    assert page.status_code == status
    assert re.search(rf'<a href="#rows">[^<]*{sentence}', page.text)
    assert 'href="/k/' not in page.text


def test_table_takes_what_a_spreadsheet_saves(client: FlaskClient) -> None:
    page = upload(client, f"\ufeffid;company\r\n1;{REVOKED}\r\n".encode())
    assert "Jangan bayar" in page.text
