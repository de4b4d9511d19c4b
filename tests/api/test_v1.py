from __future__ import annotations

import csv
import io
import json
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.running import KARYA, KARYA_ID, KARYA_PHONE, PERSON_PHONE, REVOKED, REVOKED_ID, load_register, today
from verify.service.register_csv import CSV_COLUMNS
from verify.store.engine import Engine


def body(response: TestResponse, status: int = 200) -> dict[str, Any]:
    assert response.status_code == status, response.text
    assert response.is_json
    found: dict[str, Any] = response.json  # type: ignore[assignment]
    return found


def test_make_check_answers_201_with_location_and_what_was_understood_in_full(client: FlaskClient) -> None:
    response = client.post("/api/v1/checks", json={"company": REVOKED, "phones": [PERSON_PHONE]})
    answer = body(response, 201)
    assert answer["advice"] == "do_not_proceed"
    assert answer["axes"]["company"]["status"] == "revoked"
    assert answer["understood"]["phones"] == ["+6281234567890"]
    assert answer["axes"]["contact"]["asked"][0]["value"] == "+6281234567890"
    assert answer["text"]["locale"] == "id"
    assert answer["links"]["self"] == f"/k/{answer['code']}"
    assert response.headers["Location"].endswith(f"/api/v1/checks/{answer['code']}")
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("claim", "advice"),
    [
        ({"company": KARYA, "phones": KARYA_PHONE, "destination": "TW"}, "no_warning_found"),
        ({"company": KARYA, "phones": [KARYA_PHONE], "destination": "Taiwan", "job": "perawat"}, "no_warning_found"),
        ({"company": KARYA, "phones": [PERSON_PHONE]}, "check_first"),
        ({"company": "PT Karya Satria Abadi Mandiri", "phones": [KARYA_PHONE]}, "check_first"),
        ({"message": f"{REVOKED} buka lowongan, WA {PERSON_PHONE}"}, "do_not_proceed"),
        ({"message": None, "company": None, "phones": None}, "cannot_tell"),
        ({}, "cannot_tell"),
    ],
)
def test_make_check_reads_every_field_it_names(client: FlaskClient, claim: dict[str, Any], advice: str) -> None:
    assert body(client.post("/api/v1/checks", json=claim), 201)["advice"] == advice


def test_make_check_takes_replies_and_asks_what_is_still_open(client: FlaskClient) -> None:
    claim = {"company": KARYA, "phones": [PERSON_PHONE]}
    first = body(client.post("/api/v1/checks", json=claim), 201)
    ids = [one["id"] for one in first["questions"]]
    assert "V1" in ids
    again = body(client.post("/api/v1/checks", json=claim | {"answers": {"V1": "no"}}), 201)
    assert "V1" not in [one["id"] for one in again["questions"]]
    last = body(client.post("/api/v1/checks", json=claim | {"answers": {"V1": "yes"}}), 201)
    assert (last["advice"], last["questions"]) == ("do_not_proceed", [])


def test_make_check_asks_the_audience_that_is_named(client: FlaskClient) -> None:
    asked = {
        audience: [
            one["id"] for one in body(client.post("/api/v1/checks", json={"audience": audience}), 201)["questions"]
        ]
        for audience in ("family", "passport_desk")
    }
    assert "V4" in asked["passport_desk"]
    assert "V4" not in asked["family"]
    refused = body(client.post("/api/v1/checks", json={"audience": "W"}), 422)
    assert refused["field"] == "audience"


def test_make_check_tells_what_was_understood_of_a_message(client: FlaskClient) -> None:
    message = f"Lowongan Taiwan {KARYA}: perawat, gaji NT$ 28.590 per bulan, umur 21-35 th. WA {PERSON_PHONE}"
    understood = body(client.post("/api/v1/checks", json={"message": message}), 201)["understood"]
    assert understood["taken"] == "message"
    assert understood["destinations"] == [understood["destination"]] == ["TW"]
    assert understood["jobs"] == [understood["job"]] == ["perawat"]
    assert understood["pay"] == [{"low": 28590, "high": 28590, "currency": "TWD", "period": "month"}]
    assert understood["ages"] == [21, 35]
    assert understood["flags"] == []


def test_make_check_gives_the_help_lines_of_a_place(client: FlaskClient) -> None:
    answer = body(client.post("/api/v1/checks", json={"company": REVOKED, "place": "Lombok Timur"}), 201)
    lines = [line for step in answer["next_steps"] for line in step["help"]]
    assert {"110", "129", "0800-1000"} <= {line["number"] for line in lines}
    assert all(line.keys() == {"kind", "name", "number", "hours", "verified_on", "rechecked"} for line in lines)
    assert any("Lombok Timur" in (step["place"] or "") for step in answer["next_steps"])


def test_read_check_holds_no_word_of_the_message(client: FlaskClient) -> None:
    message = f"Lowongan Taiwan {KARYA}, WA {PERSON_PHONE}, Bu Qwerty. Berangkat pakai visa kunjungan, Senin, Zyxwvu."
    answer = body(client.post("/api/v1/checks", json={"message": message}), 201)
    assert "visa kunjungan" in json.dumps(answer["findings"]), "the words are told to the one who asked"
    kept = client.get(f"/api/v1/checks/{answer['code']}").text
    for word in ("Zyxwvu", "Qwerty", "pakai visa", "Senin", "3456"):
        assert word not in kept, word


def test_make_check_words_the_answer_in_the_locale_asked(client: FlaskClient) -> None:
    answer = body(client.post("/api/v1/checks", json={"company": REVOKED, "locale": "en"}), 201)
    assert answer["text"]["locale"] == "en"
    again = body(client.get(f"/api/v1/checks/{answer['code']}?locale=en"))
    assert again["text"]["headline"] == answer["text"]["headline"]


@pytest.mark.parametrize(
    ("claim", "field"),
    [
        ({"compani": "PT X"}, "compani"),
        ({"company": 5}, "company"),
        ({"company": ["PT X"]}, "company"),
        ({"phones": [812]}, "phones.0"),
        ({"phones": {"a": "b"}}, "phones"),
        ({"message": "x" * 10_001}, "message"),
        ({"company": "x" * 501}, "company"),
        ({"phones": ["0812"] * 51}, "phones"),
        ({"answers": {"V1": "maybe"}}, "answers.V1"),
        ({"answers": {"NOPE": "yes"}}, "answers"),
        ({"answers": ["V1"]}, "answers"),
        ({"on_date": "2026-02-30"}, "on_date"),
        ({"on_date": "kemarin"}, "on_date"),
        ({"on_date": 20260101}, "on_date"),
        ({"on_date": "2999-01-01"}, "on_date"),
        ({"origin": "id"}, "origin"),
        ({"origin": "XX"}, "origin"),
        ({"locale": "fr"}, "locale"),
        ({"company": "PT \u0000 X"}, "company"),
        ([], "body"),
        ("PT X", "body"),
        (None, "body"),
    ],
)
def test_make_check_refuses_what_it_does_not_know_and_names_the_field(
    client: FlaskClient, claim: object, field: str
) -> None:
    problem = body(client.post("/api/v1/checks", data=json.dumps(claim), content_type="application/json"), 422)
    assert problem["field"] == field
    assert problem["code"] == "bad_input"
    assert problem["status"] == 422


@pytest.mark.parametrize(
    ("data", "kind", "status", "code"),
    [
        (b"{", "application/json", 400, "malformed"),
        (b"", "application/json", 400, "malformed"),
        (b"\xff\xfe", "application/json", 400, "malformed"),
        (b'{"company": "\\ud800"}', "application/json", 400, "malformed"),
        (b"[" * 100_000, "application/json", 400, "malformed"),
        (b"company=PT+X", "application/x-www-form-urlencoded", 415, "unsupported_type"),
        (b"{}", "text/plain", 415, "unsupported_type"),
        (b"{}", None, 415, "unsupported_type"),
        (b"{}", "application/json; charset=utf-16", 415, "unsupported_type"),
        (b'{"message": "' + b"x" * 2_000_001 + b'"}', "application/json", 413, "too_large"),
    ],
)
def test_make_check_refuses_a_body_it_cannot_read(
    client: FlaskClient, data: bytes, kind: str | None, status: int, code: str
) -> None:
    response = client.post("/api/v1/checks", data=data, content_type=kind)
    assert response.content_type == "application/problem+json"
    problem = body(response, status)
    assert problem["code"] == code
    assert problem["title"]


def test_make_check_takes_no_query(client: FlaskClient) -> None:
    assert body(client.post("/api/v1/checks?locale=en", json={}), 422)["field"] == "locale"


def test_read_check_shows_the_stored_one_without_what_was_typed(client: FlaskClient) -> None:
    made = body(client.post("/api/v1/checks", json={"company": "PT Zzyzx", "phones": [PERSON_PHONE]}), 201)
    response = client.get(f"/api/v1/checks/{made['code'].lower().replace('-', '')}")
    stored = body(response)
    assert stored["code"] == made["code"]
    assert stored["understood"]["phones"] == ["…890"]
    assert "Zzyzx" not in response.text
    assert "changed" not in stored
    assert response.headers["Cache-Control"] == "no-store"


def test_read_check_says_that_the_register_has_changed(
    client: FlaskClient, migrated: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verify.service.holding.LOOK_SECONDS", 0.0)
    made = body(client.post("/api/v1/checks", json={"company": KARYA, "phones": [KARYA_PHONE]}), 201)
    load_register(migrated, karya_suspended=True)
    stored = body(client.get(f"/api/v1/checks/{made['code']}"))
    assert stored["axes"]["company"]["status"] == "active"
    assert stored["changed"] is True
    assert stored["status_now"] == "suspended"
    assert "Daftar sudah berubah" in client.get(f"/k/{made['code']}").text


def test_read_check_of_no_code_is_404(client: FlaskClient) -> None:
    assert body(client.get("/api/v1/checks/0000-0000-00000"), 404)["code"] == "not_found"


def test_list_agencies_finds_filters_and_pages(client: FlaskClient) -> None:
    found = body(client.get("/api/v1/agencies?q=karya+satria"))
    assert [(one["id"], one["status"]) for one in found["agencies"]] == [(KARYA_ID, "active")]
    assert body(client.get("/api/v1/agencies?status=revoked"))["total"] == 1
    assert body(client.get("/api/v1/agencies?province=jawa+timur"))["agencies"][0]["id"] == KARYA_ID
    last = body(client.get("/api/v1/agencies?q=sumber&page=3"))
    assert (last["page"], last["pages"], last["total"], len(last["agencies"])) == (3, 3, 60, 10)
    assert body(client.get("/api/v1/agencies?q=sumber&page=4"))["agencies"] == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("q=0812-345", "q"),
        ("q=budi@example.com", "q"),
        ("q=%D9%A0%D9%A1%D9%A2%D9%A3%D9%A4%D9%A5", "q"),
        ("status=legal", "status"),
        ("page=0", "page"),
        ("page=x", "page"),
        ("name=karya", "name"),
        ("q=a&q=b", "q"),
    ],
)
def test_list_agencies_refuses_numbers_and_unknown_parameters(client: FlaskClient, query: str, field: str) -> None:
    response = client.get(f"/api/v1/agencies?{query}")
    assert body(response, 422)["field"] == field
    assert "0812" not in response.text


def test_read_agency_gives_offices_contacts_orders_and_history(client: FlaskClient) -> None:
    karya = body(client.get(f"/api/v1/agencies/{KARYA_ID}"))
    assert [office["kind"] for office in karya["offices"]] == ["head_office", "branch"]
    assert {"kind": "phone", "raw": "(021) 8304-1470", "value": KARYA_PHONE} in karya["offices"][0]["contacts"]
    assert karya["orders"][0]["permit_number"] == "SIP2MI 5"
    revoked = body(client.get(f"/api/v1/agencies/{REVOKED_ID}"))
    assert {"revoked"} == {event["kind"] for event in revoked["history"]}
    assert revoked["history"][0]["on"] == "2026-01-29"
    assert body(client.get("/api/v1/agencies/test:1b"))["id"] == KARYA_ID


def test_read_agency_answers_as_of_a_day_and_never_of_one_to_come(client: FlaskClient) -> None:
    before = body(client.get(f"/api/v1/agencies/{REVOKED_ID}?on_date=2026-01-01"))
    assert (before["on_date"], before["status"]) != ("2026-01-01", "revoked")
    tomorrow = today() + timedelta(days=1)
    assert body(client.get(f"/api/v1/agencies/{REVOKED_ID}?on_date={tomorrow}"), 422)["field"] == "on_date"
    assert body(client.get("/api/v1/agencies/test:404"), 404)["code"] == "not_found"


def test_read_register_gives_identity_age_and_sources(client: FlaskClient) -> None:
    register = body(client.get("/api/v1/register"))
    assert register["version"] == 3
    assert (register["age"], register["as_of"]) == ("fresh", today().isoformat())
    assert {one["kind"] for one in register["sources"]} == {"agencies", "orders", "sanctions"}
    assert body(client.get("/api/v1/register?x=1"), 422)["field"] == "x"


def test_read_changes_goes_on_where_it_stopped(client: FlaskClient) -> None:
    first = body(client.get("/api/v1/register/changes"))
    assert {change["what"] for change in first["changes"]} == {"added"}
    assert (first["until"], first["more"]) == (3, False)
    rest = body(client.get("/api/v1/register/changes?since=2"))
    assert [change["kind"] for change in rest["changes"]] == ["orders"]
    assert body(client.get("/api/v1/register/changes?since=3"))["changes"] == []
    assert body(client.get("/api/v1/register/changes?since=-1"), 422)["field"] == "since"


def test_read_changes_tells_what_moved_from_and_to(client: FlaskClient, migrated: Engine) -> None:
    load_register(migrated, karya_suspended=True)
    (change,) = body(client.get("/api/v1/register/changes?since=3"))["changes"]
    assert (change["id"], change["kind"], change["what"]) == ("test:s2", "sanctions", "added")
    assert (change["as_of"], change["effective"]) == (str(today()), str(today() - timedelta(days=1)))
    assert change["published"] is None
    moves = {move["field"]: (move["from"], move["to"]) for move in change["moves"]}
    assert moves["action"] == (None, "suspension")


def test_read_register_csv_has_the_contracts_columns_and_no_formula(client: FlaskClient) -> None:
    response = client.get("/api/v1/register.csv")
    rows = list(csv.reader(io.StringIO(response.text)))
    assert rows[0] == list(CSV_COLUMNS)
    assert len(rows) == 65
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@")]
    by_id = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[1:]}
    assert by_id["3"]["name"] == "'=cmd|calc PT Rumus"
    assert by_id["1"]["phones"] == f"'{KARYA_PHONE}"
    assert by_id["1b"]["parent_source_id"] == "1"


@pytest.mark.parametrize(
    ("method", "path", "allow"),
    [
        ("GET", "/api/v1/checks", "POST"),
        ("DELETE", "/api/v1/register", "GET"),
        ("PUT", "/api/v1/agencies", "GET"),
    ],
)
def test_a_wrong_method_is_405_with_allow(client: FlaskClient, method: str, path: str, allow: str) -> None:
    response = client.open(path, method=method)
    assert body(response, 405)["code"] == "method_not_allowed"
    assert response.content_type == "application/problem+json"
    assert allow in response.headers["Allow"]


def test_an_unknown_call_is_a_404_problem(client: FlaskClient) -> None:
    response = client.get("/api/v1/nowhere")
    assert response.content_type == "application/problem+json"
    assert body(response, 404)["code"] == "not_found"
