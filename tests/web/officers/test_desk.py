"""The passport desk: from one line to the answer, asked again, ticked, decided; and what is kept of it all."""

from __future__ import annotations

import re
import sqlite3
from html import unescape
from pathlib import Path

import pytest
from flask import Flask

from tests.web.officers.desking import DESK, Desk, app, at_desk, led
from tests.web.running import KARYA, KARYA_PHONE, PERSON, PERSON_PHONE, REVOKED
from verify.app import ENGINE
from verify.store.decisions import Outcome, Paper, Reason
from verify.web.officers.desk_form import FIELD_OF
from verify.wording.catalogue import LOCALES, has

__all__ = ["app"]

STRANGER = f"{KARYA} {PERSON_PHONE} ke Taiwan, perawat"


@pytest.fixture
def desk(app: Flask) -> Desk:
    return at_desk(app)


def _heading(page: str) -> str:
    found = re.search(r'<h2 id="jawaban-h".*?<span>(.*?)</span>', page, re.DOTALL)
    assert found
    return unescape(found.group(1))


def _codes(page: str) -> list[str]:
    return re.findall(r"<code>([A-Z_0-9]+)</code>", page)


def _missing(page: str) -> list[str]:
    return re.findall(r'<li data-paper="(\w+)">', page)


@pytest.mark.parametrize(
    ("line", "heading", "since", "number", "codes"),
    [
        (STRANGER, f"{KARYA}, ada di daftar, izin tercatat aktif", "Sejak 2 Januari 2024", "tidak tercatat di daftar",
         ["IMPERSONATION_POSSIBLE"]),
        (f"{KARYA} {KARYA_PHONE}", f"{KARYA}, ada di daftar, izin tercatat aktif", "Sejak 2 Januari 2024",
         "tercatat di daftar", []),
        (REVOKED, f"{REVOKED}, izin tercatat dicabut", "Sejak 29 Januari 2026", "belum diperiksa", ["LICENCE_REVOKED"]),
        ("PT Belum Pernah Ada", "Tidak ditemukan di daftar", "", "belum diperiksa", ["COMPANY_NOT_FOUND"]),
        (KARYA_PHONE, "Belum diperiksa: nama PT belum disebut", "", "tercatat di daftar", ["NO_COMPANY_NAMED"]),
    ],
)  # fmt: skip
def test_ask_shows_status_and_date_first_then_the_reasons_as_codes(  # noqa: PLR0917 - a table of cases
    desk: Desk, line: str, heading: str, since: str, number: str, codes: list[str]
) -> None:
    page = desk.page(desk.ask(line))
    assert _heading(page) == heading
    assert since in page
    assert re.search(rf"<b>Nomor:</b>[^<]*{number}", page)
    assert _codes(page)[: len(codes)] == codes
    order = ("jawaban-h", "alasan-h", "tanya-h", "kurang-h", "baca-h", "putusan")
    places = [page.index(f'id="{mark}"') for mark in order]
    assert places == sorted(places)
    assert unescape(page.partition("<title>")[2]).startswith(heading)


def test_a_listed_company_does_not_look_calmer_than_the_whole_answer(desk: Desk) -> None:
    page = desk.page(desk.ask(STRANGER))
    (outcome,) = re.findall(r'<section class="outcome (\w+)"', page)
    heading = page.partition('id="jawaban-h"')[2].partition("</h2>")[0]
    assert outcome == "check_first"
    assert "circle" not in heading
    assert "no_warning_found" not in heading


@pytest.mark.parametrize(
    ("fields", "field", "said"),
    [
        ({"tanya": "  "}, "tanya", "Kotak ini masih kosong"),
        ({"tanya": "PT A", "on_date": "2999-01-01"}, "on_date", "tidak di masa depan"),
        ({"tanya": "a" * 10_001}, "tanya", "terlalu panjang"),
    ],
)
def test_ask_says_a_mistake_beside_its_field_and_keeps_what_was_typed(
    desk: Desk, fields: dict[str, str], field: str, said: str
) -> None:
    sent = desk.post(DESK, **fields)
    assert sent.status_code == 422
    assert re.search(rf'id="{field}-mistake">[^<]*{said}', sent.text)
    assert f'value="{fields["tanya"]}"' in sent.text


def test_ask_again_checks_country_city_job_and_company_as_they_were_typed(desk: Desk) -> None:
    path = desk.ask(STRANGER)
    page = desk.page(path)
    assert re.search(r'id="country"[^>]* value="Taiwan"', page)
    assert re.search(r'id="job"[^>]* value="perawat"', page)
    other = led(desk.again(path, country="Kamboja", city="Poipet", job="admin", term="2 tahun"))
    assert other != path
    page = desk.page(other)
    assert "DESTINATION_NO_COOPERATION" in _codes(page)
    assert "IMPERSONATION_POSSIBLE" in _codes(page)  # the number is carried on
    assert all(re.search(rf'id="{name}"[^>]* value="{value}"', page) for name, value in
               (("country", "Kamboja"), ("city", "Poipet"), ("term", "2 tahun"), ("company", KARYA)))  # fmt: skip
    page = desk.page(led(desk.again(other, company=REVOKED)))
    assert _heading(page) == f"{REVOKED}, izin tercatat dicabut"


def test_ask_again_takes_no_unknown_town_for_an_unknown_country(desk: Desk) -> None:
    path = desk.ask(f"{KARYA} {KARYA_PHONE} Taiwan perawat")
    before = desk.page(path)
    page = desk.page(led(desk.again(path, city="Kampung Tidak Dikenal")))
    assert _heading(page) == _heading(before)
    assert _codes(page) == _codes(before)


def test_ask_again_with_ticks_alone_keeps_the_answer_and_shortens_the_list(desk: Desk) -> None:
    path = desk.ask(STRANGER)
    assert _missing(desk.page(path)) == [one.value for one in Paper]
    assert led(desk.again(path, ada=["country", "company"])) == path
    page = desk.page(path)
    assert _missing(page) == ["city", "job", "term", "recommendation"]
    assert re.findall(r'name="ada" value="(\w+)"[^>]* checked', page) == ["country", "company"]
    assert re.findall(r'name="kurang" value="(\w+)"[^>]*disabled', page) == ["country", "company"]


def test_ticks_answer_the_two_questions_that_they_are(desk: Desk) -> None:
    path = desk.ask(f"{KARYA} Taiwan perawat")
    asked = re.compile(r'<fieldset class="ask" id="(V4|V5)"')
    assert set(asked.findall(desk.page(path))) == {"V4", "V5"}
    five = [one.value for one in Paper if one is not Paper.RECOMMENDATION]
    ticked = led(desk.again(path, ada=[*five, "recommendation"]))
    assert asked.findall(desk.page(ticked)) == []
    untold = desk.page(led(desk.again(ticked, ada=["country"])))
    assert set(asked.findall(untold)) == {"V4", "V5"}
    grave = desk.page(led(desk.again(ticked, ada=five, **{"answer.V5": "yes"})))
    assert "FLAG_V5" in _codes(grave)


@pytest.mark.parametrize(
    ("focus", "place"), [("", "#jawaban"), ("city", "#city"), ("x onfocus=", "#jawaban"), ("csrf_token", "#jawaban")]
)
def test_ask_again_leads_back_to_the_field_that_asked(desk: Desk, focus: str, place: str) -> None:
    path = desk.ask(KARYA)
    assert desk.again(path, tetap=focus).headers["Location"] == f"{path}{place}"


def test_an_answer_opened_elsewhere_asks_again_for_its_company(desk: Desk, app: Flask) -> None:
    path = desk.ask(STRANGER)
    other = at_desk(app, desk.office)
    page = other.page(path)
    assert re.search(rf'id="company"[^>]* value="{KARYA}"', page)
    assert re.search(r'id="country"[^>]* value="Taiwan"', page)
    assert "3456" not in page
    again = led(other.again(path))
    assert again != path
    assert _heading(other.page(again)) == f"{KARYA}, ada di daftar, izin tercatat aktif"


def test_a_past_day_is_said_and_never_clears(desk: Desk) -> None:
    page = desk.page(desk.ask(f"{KARYA} {KARYA_PHONE}", on_date="2026-01-05"))
    assert "Keadaan pada 5 Januari 2026, bukan hari ini." in page
    assert "no_warning_found" not in re.findall(r'<section class="outcome (\w+)"', page)


def test_what_is_read_aloud_stays_indonesian(desk: Desk) -> None:
    page = desk.page(f"{desk.ask(STRANGER)}?hl=en")
    assert '<html lang="en"' in page
    aloud = re.search(r'<div lang="id">(.*?)</div>', page, re.DOTALL)
    assert aloud
    assert "Saya bacakan catatan dari daftar" in aloud.group(1)
    assert "I read" not in page


def test_of_a_child_nothing_that_was_typed_is_carried_on(desk: Desk) -> None:
    sent = desk.post(DESK, tanya=f"{KARYA} {PERSON_PHONE} anak saya 15 tahun mau ke Malaysia")
    assert "isi=" not in sent.headers.get("Set-Cookie", "")
    assert "FLAG_A1" in _codes(desk.page(led(sent)))


@pytest.mark.parametrize(
    ("path", "status"), [("0000-0000-00000", 404), ("nonsense", 404), ("0000-0000-00000/lengkapi", 404)]
)
def test_a_code_that_is_not_kept_is_not_found(desk: Desk, path: str, status: int) -> None:
    assert desk.client.get(f"{DESK}/k/{path}").status_code == status
    assert desk.post(f"{DESK}/k/0000-0000-00000/putusan", putusan="continue").status_code == status


def test_a_code_typed_otherwise_leads_to_its_one_address(desk: Desk) -> None:
    path = desk.ask(KARYA)
    assert desk.client.get(path.lower()).headers["Location"] == path


def test_decide_chooses_nothing_beforehand_and_records_what_was_chosen(desk: Desk) -> None:
    path = desk.ask(STRANGER)
    decision = desk.page(path).partition('id="putusan"')[2].partition("</form>")[0]
    assert " checked" not in decision
    assert "textarea" not in decision
    made = desk.decide(path, "papers", alasan=["other_papers"], kurang=["city", "recommendation"])
    page = desk.page(f"{DESK}?dicatat={made}")
    assert "Dilengkapi dulu (30 hari)" in page
    assert f"/petugas/meja/putusan/{made}/lengkapi" in page
    assert re.search(r'id="tanya"[^>]* autofocus', page)


def test_decide_says_what_is_wrong_and_keeps_what_was_chosen(desk: Desk) -> None:
    path = desk.ask(STRANGER)
    sent = desk.post(f"{path}/putusan", id="a" * 24, putusan="refused", kurang=["city"])
    assert sent.status_code == 422
    assert "Pilih paling sedikit satu alasan untuk putusan ini." in sent.text
    assert re.search(r'value="refused" checked', sent.text)
    assert _missing(sent.text) == ["city"]
    assert 'name="id" value="' + "a" * 24 in sent.text


def test_a_decision_of_another_office_is_not_shown(desk: Desk, app: Flask) -> None:
    made = desk.decide(desk.ask(KARYA), "continue")
    assert 'role="status"' in desk.page(f"{DESK}?dicatat={made}")
    assert 'role="status"' not in at_desk(app).page(f"{DESK}?dicatat={made}")


def test_nothing_that_was_typed_is_kept_but_the_end_of_a_number(desk: Desk, app: Flask) -> None:
    path = desk.ask(f"{PERSON} {STRANGER}")
    path = led(desk.again(path, city="Taichung", term="tigapuluh bulan", place="Lombok Timur", job="penata taman"))
    desk.decide(path, "referred_police", alasan=["coached"], kurang=["term"])
    desk.page(f"{DESK}/hari")
    kept = _everything(Path(str(app.extensions[ENGINE].url.database)))
    assert "890" in kept
    assert "coached" in kept
    for typed in (PERSON, "Sponsorwati", "Taichung", "tigapuluh", "penata taman", "08123456", "8123456", "3456-7890"):
        assert typed.casefold() not in kept.casefold(), typed


def _everything(path: Path) -> str:
    """Every value of every table that does not hold the register."""
    with sqlite3.connect(path) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        ours = [name for name in tables if name in {"checks", "decisions", "audit", "rate_windows", "accounts"}]
        assert len(ours) == 5
        return "\n".join(str(row) for name in ours for row in database.execute(f"SELECT * FROM {name}"))  # noqa: S608


@pytest.mark.parametrize("locale", LOCALES)
def test_every_code_of_the_desk_is_worded(locale: str) -> None:
    papers = [f"desk.{part}.{one}" for one in Paper for part in ("papers", "missing")]
    hints = [f"desk.papers.{one}_hint" for one in Paper]
    chosen = [*(f"desk.decision.{one}" for one in Outcome), *(f"desk.reason.{one}" for one in Reason)]
    assert [key for key in (*papers, *hints, *chosen) if not has(locale, key)] == []
    assert FIELD_OF.keys() == set(Paper)


@pytest.mark.parametrize("name", ["city", "term"])
def test_ask_again_clears_nothing_with_a_number_typed_beside_a_question(desk: Desk, name: str) -> None:
    path = desk.ask(f"{KARYA} {KARYA_PHONE}")
    assert "ORDER_NO_DATA" not in _codes(desk.page(path))
    again = led(desk.again(path, **{name: f"hubungi {PERSON_PHONE}"}))
    assert "ORDER_NO_DATA" in _codes(desk.page(again))
