"""The page of an answer asks on: questions, corrections, and what travels with them."""

from __future__ import annotations

import html
import re

import pytest
from flask.testing import FlaskClient

from tests.web.running import KARYA, PERSON, PERSON_PHONE, ask, token
from verify.web.carried import COOKIE

ADVERT = f"Lowongan Taiwan {KARYA}, perawat. Hub WA {PERSON_PHONE}"


def fields(page: str) -> dict[str, str]:
    """The form beside an answer, as a browser would send it."""
    form = re.search(r'<form id="lagi".*?</form>', page, re.DOTALL)
    assert form, "the page has no form to ask on"
    outside = re.findall(r'<input [^>]*form="lagi"[^>]*>', page)
    inputs = re.findall(r"<input [^>]+>", form.group(0)) + outside
    sent = {}
    for one in inputs:
        name, value = (re.search(rf'{key}="([^"]*)"', one) for key in ("name", "value"))
        assert name
        if 'type="radio"' not in one or "checked" in one:
            sent[name.group(1)] = html.unescape(value.group(1)) if value else ""
    return sent


def test_answer_shows_the_one_who_asked_what_was_understood(client: FlaskClient) -> None:
    page = client.get(ask(client, message=ADVERT)).text
    assert "Isi kotak kami baca sebagai pesan." in page
    sent = fields(page)
    assert {name: sent[name] for name in ("company", "phones", "destination", "job")} == {
        "company": KARYA,
        "phones": PERSON_PHONE,
        "destination": "Taiwan",
        "job": "perawat",
    }


def test_answer_hands_what_was_typed_to_its_own_address_alone_and_for_an_hour(client: FlaskClient) -> None:
    given = client.post("/", data={"csrf_token": token(client.get("/").text), "message": ADVERT})
    cookie = next(line for line in given.headers.getlist("Set-Cookie") if line.startswith(f"{COOKIE}="))
    assert f"Path={given.headers['Location']};" in cookie
    for said in ("Max-Age=3600", "HttpOnly", "SameSite=Strict"):
        assert said in cookie
    for typed in ("3456", "Karya", "Lowongan"):
        assert typed not in cookie


def test_answer_asks_another_phone_nothing_but_in_words(client: FlaskClient) -> None:
    location = ask(client, message=ADVERT)
    page = client.application.test_client().get(location)
    assert '<form id="lagi"' not in page.text
    assert "Jawab dalam hati" in page.text
    assert "…890" in page.text
    assert "Set-Cookie" not in page.headers


def test_a_reply_moves_the_advice_and_stands_to_be_changed(client: FlaskClient) -> None:
    page = client.get(ask(client, message=ADVERT)).text
    assert 'name="answer.V1" value="yes"' in page
    again = client.get(ask_again(client, page, **{"answer.V1": "yes"})).text
    assert "Jangan bayar dan jangan berangkat dulu" in again
    assert fields(again)["answer.V1"] == "yes"
    assert "Isi kotak kami baca" not in again
    back = client.get(ask_again(client, again, **{"answer.V1": "no"})).text
    assert "Tanya petugas dulu" in back
    assert fields(back)["answer.V1"] == "no"


def test_an_unknown_is_no_answer(client: FlaskClient) -> None:
    page = client.get(ask(client, message=ADVERT)).text
    replies = dict.fromkeys(re.findall(r'name="(answer\.\w+)"', page), "unknown")
    assert "Tanya petugas dulu" in client.get(ask_again(client, page, **replies)).text


def test_a_correction_is_asked_by_its_fields(client: FlaskClient) -> None:
    page = client.get(ask(client, message=ADVERT)).text
    again = client.get(ask_again(client, page, phones="021 8304 1470")).text
    assert "0812" not in again
    assert fields(again)["phones"] == "(021) 8304-1470"


def test_what_was_read_of_the_pay_stands_there_until_it_is_corrected(client: FlaskClient) -> None:
    page = client.get(ask(client, message=f"{ADVERT}. Gaji NT$ 28.590 per bulan, visa kerja.")).text
    assert fields(page)["pay"] == "NT$28.590 per bulan"
    again = client.get(ask_again(client, page, **{"answer.M4": "unknown"})).text
    assert fields(again)["pay"] == "NT$28.590 per bulan"
    corrected = client.get(ask_again(client, again, visa="visa turis")).text
    assert "Jangan bayar dan jangan berangkat dulu" in corrected
    assert fields(corrected)["visa"] == "visa turis"


def test_what_a_message_says_goes_on_with_its_fields(client: FlaskClient) -> None:
    page = client.get(ask(client, message=f"{ADVERT}. Berangkat pakai visa kunjungan.")).text
    assert "Jangan bayar dan jangan berangkat dulu" in page
    assert fields(page)["answer.V1"] == "yes"
    assert "Jangan bayar dan jangan berangkat dulu" in client.get(ask_again(client, page)).text


@pytest.mark.parametrize("fields_given", [{"answer.Z9": "yes"}, {"answer.V1": "maybe"}, {"marks": "nowhere"}])
def test_what_no_page_sends_is_refused_and_nothing_is_lost(client: FlaskClient, fields_given: dict[str, str]) -> None:
    data = {"csrf_token": token(client.get("/").text), "message": ADVERT, **fields_given}
    refused = client.post("/", data=data)
    assert refused.status_code == 422
    assert ADVERT in refused.text
    for name, value in fields_given.items():
        assert f'<input type="hidden" name="{name}" value="{value}">' in refused.text


def test_a_child_is_asked_nothing_more_and_help_stands_first(client: FlaskClient) -> None:
    given = client.post("/", data={"csrf_token": token(client.get("/").text), "message": ADVERT, "answer.A1": "yes"})
    assert not [line for line in given.headers.getlist("Set-Cookie") if line.startswith(COOKIE)]
    page = client.get(given.headers["Location"]).text
    assert '<form id="lagi"' not in page
    assert PERSON_PHONE not in page
    assert page.index('href="tel:129"') < page.index("Yang kami periksa")
    assert page.index('href="tel:110"') < page.index("Yang kami periksa")


def test_help_can_be_tapped_in_every_answer_that_warns(client: FlaskClient) -> None:
    for given in (ADVERT, f"{KARYA} visa turis", "08123456789"):
        page = client.get(ask(client, message=given)).text.partition("<footer")[0]
        assert 'href="tel:110"' in page, given
        assert 'href="tel:08001000"' in page, given


def test_the_place_chooses_the_help_and_is_carried(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA, phones=PERSON_PHONE, place="Lombok Timur")).text
    assert "Lombok Timur" in page
    assert fields(page)["place"] == "Lombok Timur"


def test_nothing_of_a_message_is_stored(client: FlaskClient) -> None:
    message = (
        f"{ADVERT}. Kata {PERSON}: transfer ke rekening pribadi, pakai visa kunjungan, berangkat Senin dari Zyxwvu"
    )
    location = ask(client, message=message, place="Lombok Timur")
    kept = client.get(f"/api/v1/checks/{location.rpartition('/')[2]}").text
    for word in ("Zyxwvu", "Sponsorwati", "Budi", "transfer ke", "visa kunjungan,", "Senin", "3456", "perawat"):
        assert word not in kept, word
    assert "FLAG_V1" in kept


def ask_again(client: FlaskClient, page: str, **changed: str) -> str:
    """Send the form beside an answer with these changes, and give the address it leads to."""
    response = client.post("/", data={**fields(page), **changed})
    assert response.status_code == 303, response.text
    return response.headers["Location"]
