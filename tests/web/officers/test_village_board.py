from __future__ import annotations

import io

import pdfplumber
from flask import Flask

from tests.web.officers.signing import new_office, sign_in
from tests.web.officers.test_village_card import knows_a_post
from verify.store.officers import Role

BOARD = "/petugas/desa/papan.pdf"


def text_of(made: bytes) -> str:
    with pdfplumber.open(io.BytesIO(made)) as pdf:
        (sheet,) = pdf.pages
        return " ".join((sheet.extract_text() or "").split())


def test_the_sheet_names_the_office_and_the_nearest_lines_on_one_page(app: Flask) -> None:
    office = new_office(app, "Kantor Desa Sukamaju dan Sekitarnya di Lombok Timur")
    client = sign_in(app, Role.VILLAGE, office)
    response = client.get(BOARD)
    assert response.content_type == "application/pdf"
    told = text_of(response.data)
    assert f"{office.name} · Nomor kami:" in told
    assert "sebelum tanda tangan" in told
    assert "110 129 0800-1000" in told
    knows_a_post(app)
    assert f"{office.name} · Posko terdekat: 0811-0000-001 (" in text_of(client.get(BOARD).data)


def test_the_sheet_of_an_office_differs_from_that_of_another(app: Flask) -> None:
    made = [sign_in(app, Role.VILLAGE, new_office(app, name)).get(BOARD).data for name in ("Desa Satu", "Desa Dua")]
    assert ["Desa Satu" in text_of(one) for one in made] == [True, False]
