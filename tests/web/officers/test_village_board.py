from __future__ import annotations

import io

import pdfplumber
import pytest
from flask import Flask

from tests.web.officers.desking import app
from tests.web.officers.signing import new_office, sign_in
from tests.web.officers.test_village_card import knows_a_post
from verify.store.officers import Role

__all__ = ["app"]

BOARD = "/petugas/desa/papan.pdf"


def text_of(made: bytes) -> str:
    with pdfplumber.open(io.BytesIO(made)) as pdf:
        (sheet,) = pdf.pages
        return " ".join((sheet.extract_text() or "").split())


def test_the_sheet_names_the_office_and_the_nearest_lines_on_one_page(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = new_office(app, "Kantor Desa Sukamaju dan Sekitarnya di Lombok Timur")
    client = sign_in(app, Role.VILLAGE, office)
    response = client.get(BOARD)
    assert response.content_type == "application/pdf"
    told = text_of(response.data)
    assert f"{office.name} · Nomor kami:" in told
    assert "sebelum tanda tangan" in told
    assert "110 129 0800-1000" in told
    knows_a_post(app, monkeypatch)
    assert f"{office.name} · Posko terdekat: 0811-0000-001 (" in text_of(client.get(BOARD).data)


def test_the_sheet_of_another_office_is_another(app: Flask) -> None:
    client = sign_in(app, Role.VILLAGE, new_office(app, "Desa Dua", "ID"))
    told = text_of(client.get(f"{BOARD}?hl=en").data)
    assert "Desa Dua · Our number:" in told
    assert "Sukamaju" not in told
