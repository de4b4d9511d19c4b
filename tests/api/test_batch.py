from __future__ import annotations

import io
import json
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.running import KARYA, KARYA_PHONE, REVOKED

BATCH = "/api/v1/checks/batch"


def lines(response: TestResponse) -> list[dict[str, Any]]:
    assert response.status_code == 200, response.text
    assert response.content_type == "application/x-ndjson"
    return [json.loads(line) for line in response.text.splitlines()]


def test_batch_answers_a_list_in_order_each_in_its_own_language(client: FlaskClient) -> None:
    claims = [{"id": "b", "company": REVOKED}, {"company": KARYA, "phones": KARYA_PHONE, "locale": "en"}, {"id": "a"}]
    answers = lines(client.post(BATCH, json=claims))
    assert [one["id"] for one in answers] == ["b", "2", "a"]
    assert [one["advice"] for one in answers] == ["do_not_proceed", "no_warning_found", "cannot_tell"]
    assert [one["text"]["locale"] for one in answers] == ["id", "en", "id"]


def test_batch_keeps_nothing(client: FlaskClient) -> None:
    (answer,) = lines(client.post(BATCH, json=[{"company": KARYA}]))
    assert answer["links"] == {}
    assert client.get(f"/api/v1/checks/{answer['code']}").status_code == 404


@pytest.mark.parametrize("multipart", [False, True])
def test_batch_answers_a_csv_file_and_says_in_its_place_what_is_bad(client: FlaskClient, *, multipart: bool) -> None:
    data = f"id,company,phone,on_date\n1,{KARYA},{KARYA_PHONE},\n2,{KARYA},,kemarin\n3,{REVOKED},,\n".encode()
    if multipart:
        response = client.post(BATCH, data={"file": (io.BytesIO(data), "rows.csv")})
    else:
        response = client.post(BATCH, data=data, content_type="text/csv")
    good, bad, last = lines(response)
    assert (good["advice"], last["advice"]) == ("no_warning_found", "do_not_proceed")
    assert bad == {"id": "2", "error": {"code": "bad_input", "field": "on_date", "detail": bad["error"]["detail"]}}


def test_batch_says_in_its_place_which_claim_of_a_list_is_bad(client: FlaskClient) -> None:
    bad, good = lines(client.post(BATCH, json=[{"company": "PT X", "on_date": "2999-01-01"}, {"company": REVOKED}]))
    assert bad["error"]["field"] == "on_date"
    assert good["advice"] == "do_not_proceed"


@pytest.mark.parametrize(
    ("claims", "status", "field"),
    [
        ([{"id": "1"}, {"id": "1"}], 422, "1.id"),
        ([{}, {"id": "1"}], 422, "1.id"),
        ([{"compani": "PT X"}], 422, "0.compani"),
        ([{"company": 1}], 422, "0.company"),
        ({"company": "PT X"}, 422, "body"),
        ([{}] * 1001, 413, None),
    ],
)
def test_batch_refuses_a_list_before_any_work(
    client: FlaskClient, claims: object, status: int, field: str | None
) -> None:
    response = client.post(BATCH, json=claims)
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert response.json is not None
    assert response.json.get("field") == field


@pytest.mark.parametrize(
    ("data", "kind", "status", "code"),
    [
        (b"id,colour\n1,red\n", "text/csv", 400, "bad_file"),
        (b"id,company\n1,a\n1,b\n", "text/csv", 400, "bad_file"),
        (b"", "text/csv", 400, "bad_file"),
        (b"id,company\n1,\xff\n", "text/csv", 400, "malformed"),
        (b"id\n" + b"".join(b"%d\n" % n for n in range(1001)), "text/csv", 413, "too_large"),
        (b"<xml/>", "application/xml", 415, "unsupported_type"),
        (b"[{", "application/json", 400, "malformed"),
    ],
)
def test_batch_refuses_a_file_before_any_work(
    client: FlaskClient, data: bytes, kind: str, status: int, code: str
) -> None:
    response = client.post(BATCH, data=data, content_type=kind)
    assert response.status_code == status
    assert response.json is not None
    assert response.json["code"] == code


@pytest.mark.parametrize("parts", [{}, {"other": (io.BytesIO(b"id\n1\n"), "x.csv")}, {"file": "id,company"}])
def test_batch_refuses_an_upload_without_its_one_file(client: FlaskClient, parts: dict[str, Any]) -> None:
    response = client.post(BATCH, data=parts, content_type="multipart/form-data")
    assert response.status_code == 422
