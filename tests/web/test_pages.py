from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import KARYA, KARYA_ID, PERSON, PERSON_PHONE, REVOKED, ask, today, token
from verify.service.services import EXTENSION
from verify.wording.rendering import SHORT_LIMIT

PAGES = ["/", "/agen", f"/agen/{KARYA_ID}", "/tentang", "/tabel"]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_says_who_runs_it_how_old_the_data_is_and_how_to_correct_it(
    app: Flask, client: FlaskClient, path: str, language: str
) -> None:
    settings = app.extensions[EXTENSION].settings
    page = client.get(f"{path}?hl={language}").text
    assert f'<html lang="{language}">' in page
    for said in (settings.operator_name, settings.operator_contact, settings.correction_contact):
        assert said in page
    for number in ("tel:110", "tel:129", "tel:08001000"):
        assert number in page
    assert str(today().year) in page


@pytest.mark.parametrize("path", PAGES)
def test_every_page_works_without_script_style_attribute_or_other_host(client: FlaskClient, path: str) -> None:
    page = client.get(path).text
    assert "<script" not in page
    assert " style=" not in page
    assert not re.search(r" on[a-z]+=", page)
    assert not re.search(r'(?:src|<link[^>]+href)="(?:https?:)?//', page)


@pytest.mark.parametrize("path", PAGES)
def test_every_link_of_ours_leads_somewhere_and_keeps_the_language(client: FlaskClient, path: str) -> None:
    page = client.get(f"{path}?hl=en").text
    links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"]*)"', page)}
    assert "/tutup" in links
    links -= {"/tutup"}  # leads away from here
    assert links
    for link in links:
        with client.get(link) as answer:
            assert answer.status_code == 200, link
        if not link.startswith(("/static/", "/api/")):
            assert parse_qs(urlsplit(link).query)["hl"] in (["en"], ["id"]), link


def test_home_is_one_box_with_the_focus_and_one_button_before_the_folds(client: FlaskClient) -> None:
    page = client.get("/").text
    assert re.search(r"<textarea[^>]+autofocus", page)
    before_folds = page.partition("<details")[0]
    assert before_folds.count("<button") == 1
    for name in ("company", "phones", "licence_number", "destination", "job", "on_date"):
        assert f'name="{name}"' in page


def test_ask_leads_to_the_answer_of_a_revoked_company_with_date_and_decree(client: FlaskClient) -> None:
    location = ask(client, message=f"{REVOKED} {PERSON_PHONE}")
    page = client.get(location)
    assert page.status_code == 200
    assert "Jangan bayar dan jangan berangkat dulu" in page.text
    assert "29 Januari 2026" in page.text
    assert "Keputusan Menteri 96/2026" in page.text
    assert page.headers["Cache-Control"] == "no-store"


def test_ask_for_a_copied_name_prints_the_companys_own_number_large_and_tappable(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA, phones=PERSON_PHONE)).text
    assert "Tanya petugas dulu" in page
    assert "Hubungi nomor ini, bukan nomor yang menghubungi Anda" in page
    assert '<a class="button" href="tel:+622183041470">(021) 8304-1470</a>' in page


def test_ask_for_a_listed_company_number_and_country_finds_no_warning(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA, phones="021 8304 1470", destination="Taiwan")).text
    assert "Tidak ada tanda bahaya dari data ini" in page
    assert "Ini bukan jaminan" in page


def test_answer_keeps_the_order_of_its_parts(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA, phones=PERSON_PHONE)).text
    parts = [
        '<h1 id="headline"',
        "Data resmi terakhir dibaca",
        "Yang kami periksa",
        "Lakukan ini",
        "Pertanyaan untuk Anda",
        "Simpan atau bagikan",
        "Kenapa jawabannya begini",
        "Yang kami baca dari pesan Anda",
    ]
    places = [page.index(part) for part in parts]
    assert places == sorted(places)


def test_answer_shows_all_five_lines_the_unchecked_ones_in_grey(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA)).text
    lines = re.findall(r'<li class="([a-z_]+)">\s*<svg.*?<b>(.*?)</b>', page, re.DOTALL)
    assert [name for _, name in lines] == [
        "Nama:", "Nomor:", "Izin:", "Lowongan:", "Tujuan:",
    ]  # fmt: skip
    assert [tone for tone, _ in lines[1:]] == ["skipped"] * 4
    assert page.count("belum diperiksa:") >= 4


def test_answer_gives_at_most_three_things_to_do(client: FlaskClient) -> None:
    for fields in ({"company": KARYA, "phones": PERSON_PHONE}, {"message": REVOKED}, {"message": "halo"}):
        page = client.get(ask(client, **fields)).text
        steps = page.partition('<ol class="steps">')[2].partition("</ol>")[0]
        assert 0 < len(re.findall(r"<li[^>]*><p>", steps)) <= 3


def test_answer_never_shows_to_another_phone_what_was_typed(client: FlaskClient) -> None:
    location = ask(client, message=f"Saya {PERSON}, WA {PERSON_PHONE}", company="PT Zzyzx Qwerty")
    page = client.application.test_client().get(location)
    for typed in (PERSON, "Sponsorwati", PERSON_PHONE, "812-3456", "8123456789", "Zzyzx"):
        assert typed not in page.text
        assert typed not in location


def test_answer_is_found_however_its_code_is_typed(client: FlaskClient) -> None:
    location = ask(client, company=KARYA)
    code = location.rpartition("/")[2]
    moved = client.get(f"/k/{code.lower().replace('-', '')}")
    assert (moved.status_code, moved.headers["Location"]) == (302, location)


def test_answer_in_english_is_worded_in_english_and_links_on_in_english(client: FlaskClient) -> None:
    location = ask(client, "/?hl=en", message=REVOKED)
    assert location.endswith("?hl=en")
    page = client.get(location).text
    assert "Indonesian" not in page
    assert "What we checked" in page
    assert 'href="/?hl=en"' in page


def test_answer_shares_what_is_stored_and_its_link_in_one_chat_message(client: FlaskClient) -> None:
    location = ask(client, company=KARYA, phones=PERSON_PHONE)
    page = client.get(location).text
    found = re.search(r'href="https://wa\.me/\?text=([^"]+)"', page)
    assert found
    shared = parse_qs(f"text={found.group(1)}")["text"][0]
    code = location.rpartition("/")[2]
    assert shared.startswith(f"Tanya petugas dulu. {KARYA} ada di daftar")
    assert shared.endswith(f"Kode {code}: http://localhost{location}")
    assert len(shared) < SHORT_LIMIT
    assert "3456" not in shared


def test_answer_that_is_not_stored_is_a_page_that_does_not_exist(client: FlaskClient) -> None:
    page = client.get("/k/0000-0000-00000")
    assert page.status_code == 404
    assert "Jawaban ini tidak ada lagi" in page.text
    assert "30 hari" in page.text


@pytest.mark.parametrize(
    ("fields", "field", "sentence"),
    [
        ({"company": " ", "destination": ""}, "message", "Kotak ini masih kosong"),
        ({"message": "x" * 10_001, "job": "perawat"}, "message", "terlalu panjang"),
        ({"company": KARYA, "on_date": "kemarin"}, "on_date", "Tulis tanggal seperti"),
        ({"company": KARYA, "on_date": "2999-01-01"}, "on_date", "tidak di masa depan"),
        ({"company": "x" * 501}, "company", "tidak dapat dibaca"),
    ],
)
def test_a_mistake_is_said_on_top_and_next_to_its_field_and_loses_nothing(
    client: FlaskClient, fields: dict[str, str], field: str, sentence: str
) -> None:
    data = {"destination": "Taiwan", **fields}
    page = client.post("/", data={"csrf_token": token(client.get("/").text), **data})
    assert page.status_code == 422
    assert re.search(rf'<li><a href="#{field}">[^<]*{sentence}', page.text)
    assert re.search(rf'<p class="mistake" id="{field}-mistake">[^<]*{sentence}', page.text)
    assert all(f'value="{value}"' in page.text for name, value in data.items() if value.strip() and name != "message")


def test_a_form_without_its_token_is_shown_again_with_everything_typed(client: FlaskClient) -> None:
    page = client.post("/", data={"message": "PT Contoh <Satu>", "csrf_token": "wrong"})
    assert page.status_code == 400
    assert "Tekan tombolnya sekali lagi" in page.text
    assert "PT Contoh &lt;Satu&gt;</textarea>" in page.text
    again = client.post("/", data={"message": KARYA, "csrf_token": token(page.text)})
    assert again.status_code == 303
