from __future__ import annotations

import gzip
import json

import pytest
from flask import Flask
from flask.testing import FlaskClient
from prometheus_client.parser import text_string_to_metric_families

from tests.web.running import (
    KARYA,
    KARYA_ID,
    PERSON,
    PERSON_PHONE,
    Serve,
    app,
    ask,
    client,
    load_register,
    loaded,
    migrated,
    serve,
)
from verify.app import openapi_document
from verify.settings import Settings
from verify.store.engine import Engine

__all__ = ["app", "client", "loaded", "migrated", "serve"]


def test_healthz_says_the_process_is_up_without_any_database(serve: Serve, settings: Settings) -> None:
    assert serve(settings).test_client().get("/healthz").status_code == 200


def test_readyz_is_ready_over_a_migrated_database_with_a_register(client: FlaskClient) -> None:
    assert client.get("/readyz").status_code == 200


@pytest.mark.parametrize(("tables", "code"), [(False, "not_migrated"), (True, "register_unavailable")])
def test_readyz_says_why_not(
    serve: Serve, settings: Settings, request: pytest.FixtureRequest, code: str, *, tables: bool
) -> None:
    if tables:
        request.getfixturevalue("migrated")
    answer = serve(settings).test_client().get("/readyz")
    assert answer.status_code == 503
    assert answer.content_type == "application/problem+json"
    assert answer.json is not None
    assert answer.json["code"] == code
    assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize("path", ["/", "/tentang", "/agen", "/k/0000-0000-00000"])
def test_pages_stay_readable_without_a_database(serve: Serve, settings: Settings, path: str) -> None:
    page = serve(settings).test_client().get(path)
    assert page.status_code in (200, 503)
    assert "tel:08001000" in page.text
    assert "sedang tidak dapat dibuka" in page.text


def test_a_check_without_a_database_is_503_and_says_do_not_pay_yet(serve: Serve, settings: Settings) -> None:
    client = serve(settings).test_client()
    answer = client.post("/api/v1/checks", json={"company": KARYA})
    assert (answer.status_code, answer.content_type) == (503, "application/problem+json")
    assert "Retry-After" in answer.headers
    page = client.post("/", data={"message": KARYA})
    assert page.status_code == 503
    assert "Jangan bayar dulu" in page.text


def test_the_register_is_seen_as_soon_as_it_is_loaded(
    serve: Serve, settings: Settings, migrated: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verify.service.holding.LOOK_SECONDS", 0.0)
    client = serve(settings).test_client()
    assert client.get("/readyz").status_code == 503
    load_register(migrated)
    assert client.get("/readyz").status_code == 200


def test_log_and_metrics_hold_nothing_that_a_person_typed(
    serve: Serve, loaded: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    client = serve(loaded).test_client()
    location = ask(client, message=f"{PERSON} {PERSON_PHONE}", company="PT Rahasia Besar")
    client.get(location)
    client.get("/agen?q=rahasia+besar", environ_overrides={"REMOTE_ADDR": "203.0.113.77"})
    client.post("/api/v1/checks", json={"company": "PT Rahasia Besar", "phones": [PERSON_PHONE]})
    client.post("/api/v1/checks", json={"rahasia besar": 1})
    client.get("/rahasia-besar-0812")
    written = capsys.readouterr()
    log = (written.out + written.err).lower()
    seen = log + client.get("/metrics").text.lower()
    code = location.rpartition("/")[2].lower()
    for typed in ("rahasia", "sponsorwati", "8123456", "203.0.113", code):
        assert typed not in seen
    lines = [json.loads(line) for line in log.splitlines()]
    assert {"/k/<code>", "/agen", "/api/v1/checks", "(none)"} <= {line.get("route") for line in lines}


def test_a_fault_of_ours_is_told_without_its_words(
    app: Flask, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        message = f"cannot match {PERSON}"
        raise ZeroDivisionError(message)

    monkeypatch.setattr("verify.service.checking.decide", broken)
    client = app.test_client()
    answer = client.post("/api/v1/checks", json={"company": KARYA})
    assert answer.status_code == 500
    assert answer.json is not None
    assert answer.json["code"] == "internal"
    log = capsys.readouterr().err
    assert "ZeroDivisionError" in log
    assert PERSON not in log + answer.text


def test_metrics_count_requests_and_checks_by_advice(client: FlaskClient) -> None:
    def count() -> float:
        text = client.get("/metrics").text
        return sum(
            sample.value
            for family in text_string_to_metric_families(text)
            for sample in family.samples
            if sample.name == "cekdulu_checks_total"
        )

    before = count()
    client.post("/api/v1/checks", json={"company": KARYA})
    client.post("/api/v1/checks/batch", json=[{"company": KARYA}, {"company": "PT X"}]).get_data()
    assert count() == before + 3


@pytest.mark.parametrize("company", [KARYA, "PT Multi Intan Amanah Internasional"])
def test_home_and_answer_cost_less_than_14_kb_with_their_style(app: Flask, company: str) -> None:
    client = app.test_client()
    location = ask(client, company=company, phones=PERSON_PHONE, destination="Taiwan")
    for path in ("/", location):
        answer = client.get(path, headers={"Accept-Encoding": "gzip"})
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "Accept-Encoding" in answer.headers["Vary"]
        page = gzip.decompress(answer.data).decode()
        assert page.startswith("<!doctype html>")
        assert '<link rel="stylesheet"' not in page
        assert len(answer.data) < 11_000


def test_openapi_document_needs_no_database(settings: Settings) -> None:
    document = openapi_document(settings)
    assert document["openapi"] == "3.1.0"


def test_create_app_twice_in_one_process_serves_both(serve: Serve, loaded: Settings) -> None:
    first, second = serve(loaded), serve(loaded)
    for one in (first, second):
        assert one.test_client().get(f"/agen/{KARYA_ID}").status_code == 200
