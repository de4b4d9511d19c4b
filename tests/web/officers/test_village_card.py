from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.officers.desking import app
from tests.web.officers.signing import new_office, sign_in
from tests.web.running import KARYA, PERSON_PHONE, token
from verify.core.help import HelpKind, HelpLine, Usable
from verify.service.services import EXTENSION
from verify.store.officers import Role
from verify.web.slip_words import EIGHT_SIGNS

__all__ = ["app"]

CARD = "/petugas/desa/kartu"
POST = HelpLine(
    area="52.03",
    kind=HelpKind.TASK_FORCE,
    name="Polres Contoh",
    number="+628110000001",
    hours=None,
    source="made for tests",
    verified_on=date(2026, 11, 1),
    usable=Usable.YES,
)


@pytest.fixture
def officer(app: Flask) -> FlaskClient:
    return sign_in(app, Role.VILLAGE)


def knows_a_post(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    checker = app.extensions[EXTENSION].checker
    monkeypatch.setattr(checker, "rules", replace(checker.rules, help=(*checker.rules.help, POST)))


def answer(client: FlaskClient, **fields: str) -> str:
    response = client.post(CARD, data={"csrf_token": token(client.get(CARD).text), **fields})
    assert response.status_code == 303, response.text
    return response.headers["Location"]


def test_the_card_asks_the_eight_signs_of_the_board_and_no_name(officer: FlaskClient) -> None:
    page = officer.get(CARD).text
    assert tuple(dict.fromkeys(re.findall(r'name="answer\.(\w+)"', page))) == EIGHT_SIGNS
    assert set(re.findall(r'<(?:input|textarea)[^>]* name="(?!answer)([^"]+)"', page)) == {"csrf_token", "tawaran"}
    assert page.count('value="unknown"') == len(EIGHT_SIGNS)


def test_the_card_leads_to_the_answer_with_what_was_told_and_what_to_do(officer: FlaskClient) -> None:
    path = answer(officer, **{"answer.M1": "yes", "answer.L3": "yes", "answer.C1": "no", "answer.K1": "unknown"})
    page = officer.get(path).text
    assert "Jangan bayar dan jangan berangkat dulu" in page
    told = re.search(r"<h2>Dijawab Ya</h2>\s*<ul>(.*?)</ul>", page, re.DOTALL)
    assert told
    assert told.group(1).count("<li>") == 2
    assert "surat tugas dari PT" in told.group(1)
    assert "Lakukan ini" in page
    assert "Cek dulu sebelum tanda tangan" in page
    code = path.partition("?")[0].rpartition("/")[2]
    assert officer.get(f"/k/{code}").status_code == 200
    assert officer.get(f"{CARD}/{code.lower()}").headers["Location"] == f"{CARD}/{code}"


def test_the_card_checks_a_company_too_and_keeps_asking_what_could_change_it(officer: FlaskClient) -> None:
    page = officer.get(answer(officer, **{"answer.M1": "no", "tawaran": f"{KARYA} {PERSON_PHONE}"})).text
    assert "Tanya petugas dulu" in page
    assert "Tanyakan juga" in page
    assert PERSON_PHONE not in page
    assert "Dijawab Ya" not in page


@pytest.mark.parametrize("fields", [{}, {"tawaran": "   "}, {"tawaran": "x" * 10_001}, {"answer.M1": "mungkin"}])
def test_the_card_says_what_is_wrong_and_keeps_what_was_given(officer: FlaskClient, fields: dict[str, str]) -> None:
    data = {"csrf_token": token(officer.get(CARD).text), "answer.XX": "yes", **fields}
    page = officer.post(CARD, data=data)
    assert page.status_code == 422
    assert 'href="#tawaran"' in page.text


def test_the_nearest_post_comes_first_and_room_is_left_where_none_is_known(
    app: Flask, officer: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = officer.get(CARD).text
    assert "Untuk Kabupaten Lombok Timur" in page
    assert "Nomor posko untuk daerah ini belum ada" in page
    knows_a_post(app, monkeypatch)
    page = officer.get(CARD).text
    assert "Nomor posko untuk daerah ini belum ada" not in page
    numbers = re.findall(r'<a class="button second" href="tel:([^"]+)"', page)
    assert numbers[0] == "+628110000001"
    assert "110" in numbers
    advice = officer.get(answer(officer, **{"answer.M1": "yes"})).text
    assert "0811-0000-001" in advice


def test_an_office_of_the_whole_country_has_the_lines_of_the_country(app: Flask) -> None:
    client = sign_in(app, Role.VILLAGE, new_office(app, area="ID"))
    page = client.get(CARD).text
    assert "Untuk " not in page
    assert 'href="tel:08001000"' in page


def test_an_answer_that_is_not_kept_is_not_found(officer: FlaskClient) -> None:
    assert officer.get(f"{CARD}/0000-0000-00000").status_code == 404
