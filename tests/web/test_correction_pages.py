from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import KARYA, KARYA_ID, PERSON, PERSON_PHONE, Serve, token
from verify.errors import StoreUnavailable
from verify.service.services import EXTENSION, Services
from verify.settings import Settings

WHOLE = {
    "company": "PT Contoh <Satu>",
    "wrong": "Alamatnya salah.",
    "proof": "Keputusan 12/2025",
    "role": "company",
    "answer_to": PERSON_PHONE,
}


def services(app: Flask) -> Services:
    found: Services = app.extensions[EXTENSION]
    return found


def test_correction_is_kept_and_leads_to_its_number(app: Flask, client: FlaskClient) -> None:
    sent = client.post("/koreksi", data={"csrf_token": token(client.get("/koreksi").text), **WHOLE})
    assert (sent.status_code, sent.headers["Location"]) == (303, "/koreksi/terkirim")
    (kept,) = services(app).corrections.listed()
    assert (kept.agency_id, kept.company, kept.answer_to) == (None, WHOLE["company"], PERSON_PHONE)
    shown = client.get("/koreksi/terkirim")
    assert f'<p class="code">{kept.number}</p>' in shown.text
    assert shown.headers["Cache-Control"] == "no-store"
    assert services(app).settings.correction_contact in shown.text
    # Looking again sends nothing again, and another phone sees no number.
    assert client.get("/koreksi/terkirim").text == shown.text
    assert len(services(app).corrections.listed()) == 1
    assert app.test_client().get("/koreksi/terkirim").headers["Location"] == "/koreksi"


def test_correction_of_a_company_names_it_by_the_register_and_not_by_what_is_typed(
    app: Flask, client: FlaskClient
) -> None:
    page = client.get(f"/koreksi/{KARYA_ID}").text
    assert f"<b>{KARYA}</b>" in page
    assert 'name="company"' not in page
    data = {"csrf_token": token(page), **WHOLE, "agency_id": KARYA_ID, "company": "PT Lain"}
    assert client.post("/koreksi", data=data).status_code == 303
    (kept,) = services(app).corrections.listed()
    assert (kept.agency_id, kept.company) == (KARYA_ID, KARYA)
    assert f'href="/koreksi/{KARYA_ID}"' in client.get(f"/agen/{KARYA_ID}").text


def test_correction_of_a_company_that_is_not_held_is_a_page_that_does_not_exist(client: FlaskClient) -> None:
    assert client.get("/koreksi/test:404").status_code == 404
    data = {"csrf_token": token(client.get("/koreksi").text), **WHOLE, "agency_id": "test:404", "company": ""}
    again = client.post("/koreksi", data=data)
    assert again.status_code == 422
    assert 'href="#company"' in again.text


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"company": ""}, "company"),
        ({"wrong": ""}, "wrong"),
        ({"wrong": "x" * 3001}, "wrong"),
        ({"proof": " "}, "proof"),
        ({"role": ""}, "role"),
        ({"answer_to": ""}, "answer_to"),
        ({"answer_to": "saya"}, "answer_to"),
        ({"answer_to": "0" * 201}, "answer_to"),
    ],
)
def test_correction_says_a_mistake_on_top_and_at_its_field_and_loses_nothing(
    app: Flask, client: FlaskClient, changes: dict[str, str], field: str, language: str
) -> None:
    data = {"csrf_token": token(client.get("/koreksi").text), **WHOLE, **changes}
    page = client.post(f"/koreksi?hl={language}", data=data)
    assert page.status_code == 422
    assert f'<li><a href="#{field}">' in page.text
    assert f'id="{field}"' in page.text
    assert f'id="{field}-mistake"' in page.text
    assert "PT Contoh &lt;Satu&gt;" in page.text or field == "company"
    assert re.search(r'value="company" checked', page.text) or field == "role"
    assert services(app).corrections.listed() == ()


def test_correction_sent_with_an_old_token_is_shown_again_with_everything_typed(client: FlaskClient) -> None:
    page = client.post("/koreksi", data={**WHOLE, "agency_id": KARYA_ID, "csrf_token": "wrong"})
    assert page.status_code == 400
    assert "Tekan tombolnya sekali lagi" in page.text
    assert WHOLE["wrong"] in page.text
    assert KARYA in page.text


def test_correction_leaves_no_trace_of_the_asker_in_addresses_or_logs(
    client: FlaskClient, capfd: pytest.CaptureFixture[str]
) -> None:
    data = {"csrf_token": token(client.get("/koreksi").text), **WHOLE, "wrong": PERSON}
    sent = client.post("/koreksi", data=data)
    client.get(sent.headers["Location"])
    said = "".join(capfd.readouterr())
    assert "/koreksi" in said
    for typed in (PERSON, PERSON_PHONE, "Contoh"):
        assert typed not in said
        assert typed not in sent.headers["Location"]


def test_correction_never_changes_the_register(app: Flask, client: FlaskClient) -> None:
    before = client.get(f"/agen/{KARYA_ID}").text, services(app).browser.version()
    client.post("/koreksi", data={"csrf_token": token(client.get("/koreksi").text), **WHOLE, "agency_id": KARYA_ID})
    assert (client.get(f"/agen/{KARYA_ID}").text, services(app).browser.version()) == before


def test_correction_may_not_be_asked_for_without_end(serve: Serve, loaded: Settings) -> None:
    client = serve(loaded.with_changes(rate_limit_post="2/hour")).test_client()
    page = client.get("/koreksi").text
    answers = [client.post("/koreksi", data={"csrf_token": token(page), **WHOLE}) for _ in range(3)]
    assert [one.status_code for one in answers] == [303, 303, 429]
    assert int(answers[2].headers["Retry-After"]) > 0
    assert WHOLE["wrong"] in answers[2].text


def test_correction_that_cannot_be_kept_now_loses_nothing(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def unavailable(*_arguments: object, **_more: object) -> None:
        raise StoreUnavailable("The database cannot be reached.")

    data = {"csrf_token": token(client.get("/koreksi").text), **WHOLE, "agency_id": KARYA_ID}
    monkeypatch.setattr("verify.service.correcting.save_correction", unavailable)
    monkeypatch.setattr("verify.service.browsing.Browser.one", unavailable)
    page = client.post("/koreksi", data=data)
    assert page.status_code == 503
    assert page.headers["Retry-After"]
    for said in (WHOLE["wrong"], WHOLE["proof"], f'name="agency_id" value="{KARYA_ID}"', "Isian Anda masih ada"):
        assert said in page.text, said
