"""What the desk prints: the list of what is missing, and the note by which somebody else takes over."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from tests.web.officers.desking import DESK, Desk, app, at_desk, led
from tests.web.officers.signing import new_office
from tests.web.running import KARYA, PERSON_PHONE, REVOKED, today
from verify.app import ENGINE
from verify.store.checks import purge_checks
from verify.wording.formats import long_date

__all__ = ["app"]


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_desk(app)


def _boxes(page: str) -> str:
    found = re.search(r'<ul class="boxes">(.*?)</ul>', page, re.DOTALL)
    return found.group(1) if found else ""


@pytest.mark.parametrize(("button", "query", "size"), [("a4", "", "sheet"), ("80", "?kertas=80", "sheet strip")])
def test_papers_lists_what_is_not_ticked_until_thirty_days_from_now(
    desk: Desk, button: str, query: str, size: str
) -> None:
    path = desk.ask(f"{KARYA} {PERSON_PHONE}")
    sent = desk.again(path, ada=["country", "city", "job", "company"], lalu=button)
    assert sent.headers["Location"] == f"{path}/lengkapi{query}#cetak"
    page = desk.page(led(sent))
    assert f'class="{size}"' in page
    assert "lama kontrak" in _boxes(page)
    assert "dinas tenaga kerja" in _boxes(page)
    assert len(re.findall("<li>", _boxes(page))) == 2
    assert f"Paling lambat: {long_date(today() + timedelta(days=30), 'id')}." in page
    assert KARYA not in page
    assert "Petugas Contoh" not in page


def test_papers_says_where_nothing_is_missing(desk: Desk) -> None:
    path = desk.ask(KARYA)
    every = ["country", "city", "job", "term", "company", "recommendation"]
    page = desk.page(led(desk.again(path, ada=every, lalu="a4")))
    assert "Tidak ada yang perlu dilengkapi." in page
    assert "Paling lambat" not in page


def test_papers_of_a_decision_can_be_printed_again_by_its_office_alone(desk: Desk, app: Flask) -> None:
    made = desk.decide(desk.ask(KARYA), "papers", kurang=["term"])
    path = f"{DESK}/putusan/{made}/lengkapi"
    assert "lama kontrak" in _boxes(desk.page(path))
    assert at_desk(app).client.get(path).status_code == 404
    assert at_desk(app, desk.office).client.get(path).status_code == 200


def test_handover_says_what_is_recorded_and_why_without_the_applicant(desk: Desk, app: Flask) -> None:
    reasons = ["company_status", "coached"]
    made = desk.decide(desk.ask(f"{REVOKED} {PERSON_PHONE}"), "referred_bp3mi", alasan=reasons, kurang=["company"])
    page = desk.page(f"{DESK}/putusan/{made}/serah")
    for said in ("BP3MI (kantor pekerja migran)", "Kantor Contoh, Petugas Contoh", REVOKED, "LICENCE_REVOKED", "890",
                 "Keputusan Menteri 96/2026", "Mengaku diajari menjawab", "coached", "0800-1000"):  # fmt: skip
        assert said in page, said
    assert "3456" not in page
    assert at_desk(app).client.get(f"{DESK}/putusan/{made}/serah").status_code == 404


def test_handover_names_the_lines_of_the_police_and_stays_when_the_answer_is_gone(app: Flask) -> None:
    desk = at_desk(app, new_office(app, area="ID"))
    made = desk.decide(desk.ask(REVOKED), "referred_police", alasan=["exploitation_signs"])
    purge_checks(app.extensions[ENGINE], now=datetime.now(UTC) + timedelta(days=31))
    page = desk.page(f"{DESK}/putusan/{made}/serah")
    assert "Jawaban lengkap sudah dihapus, 30 hari setelah diperiksa." in page
    assert "110 (polisi" in page
    assert "exploitation_signs" in page


@pytest.mark.parametrize("outcome", ["continue", "papers", "refused"])
def test_handover_is_made_of_nothing_that_is_not_handed_over(desk: Desk, outcome: str) -> None:
    made = desk.decide(desk.ask(KARYA), outcome, alasan=["other_papers"])
    assert desk.client.get(f"{DESK}/putusan/{made}/serah").status_code == 404
