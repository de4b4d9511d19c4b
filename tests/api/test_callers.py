"""Keys in the API: never needed, never passed over, each call with one noted."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.support.office_keys import bearer, made_key, revoke
from tests.web.running import KARYA, PERSON, Serve
from verify.api import callers
from verify.errors import StoreUnavailable
from verify.service.officers.auditing import Act, Audit
from verify.settings import Settings
from verify.store.api_keys import Scope

CALLS = {
    Scope.CHECKS: [("POST", "/api/v1/checks"), ("GET", "/api/v1/checks/7KQF-2M9X-4TA3B")],
    Scope.BATCH: [("POST", "/api/v1/checks/batch")],
    Scope.REGISTER: [
        ("GET", "/api/v1/agencies"),
        ("GET", "/api/v1/agencies/test:1"),
        ("GET", "/api/v1/register"),
        ("GET", "/api/v1/register/changes"),
        ("GET", "/api/v1/register.csv"),
    ],
}
EVERY_CALL = [call for calls in CALLS.values() for call in calls]


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> list[Act]:
    """What the audit is given."""
    acts: list[Act] = []
    monkeypatch.setattr(Audit, "note", lambda _self, act: acts.append(act))
    return acts


def test_every_call_names_the_scope_that_a_key_needs(app: Flask) -> None:
    found = {
        (method, rule.rule.replace("<code>", "7KQF-2M9X-4TA3B").replace("<path:id>", "test:1")): scope
        for rule in app.url_map.iter_rules()
        if (scope := getattr(app.view_functions[rule.endpoint], callers.SCOPE, None))
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }
    assert found == {call: scope for scope, calls in CALLS.items() for call in calls}


NO_KEYS = (
    "", "Bearer", "Bearer ckd_", f"Bearer ckd_{'0' * 40}", f"Bearer CKD_{'0' * 40}", "Basic dXNlcjpwYXNz", "x" * 5000
)  # fmt: skip


def test_keyed_refuses_what_is_no_key_and_looks_at_nothing(client: FlaskClient, noted: list[Act]) -> None:
    for number, shown in enumerate(NO_KEYS):
        method, path = EVERY_CALL[number]
        refused = client.open(path, method=method, headers={"Authorization": shown}, data=b"{")
        assert (refused.status_code, refused.content_type) == (401, "application/problem+json"), path
        assert refused.json["code"] == "unauthorized"  # type: ignore[index]
        assert 'error="invalid_token"' in refused.headers["WWW-Authenticate"]
    assert noted == []  # nobody whom we know


def test_keyed_lets_a_key_do_what_it_was_made_for_and_no_more(app: Flask, client: FlaskClient) -> None:
    for scope in Scope:
        made = made_key(app, scope.value)
        for needed, calls in CALLS.items():
            for method, path in calls:
                answer = client.open(path, method=method, headers=bearer(made), json={} if method == "POST" else None)
                assert (answer.status_code == 403) is (needed is not scope), path
                if needed is not scope:
                    assert answer.json["code"] == "forbidden"  # type: ignore[index]
                    assert f'scope="{needed}"' in answer.headers["WWW-Authenticate"]


def test_keyed_is_for_anyone_without_a_key(client: FlaskClient, noted: list[Act]) -> None:
    assert client.post("/api/v1/checks", json={"company": KARYA}).status_code == 201
    assert client.get("/api/v1/register").status_code == 200
    assert noted == []


def test_keyed_refuses_a_revoked_key_at_once_in_every_worker(serve: Serve, loaded: Settings) -> None:
    one, other = serve(loaded), serve(loaded)
    made = made_key(one)
    asks = [app.test_client() for app in (one, other)]
    assert [ask.get("/api/v1/register", headers=bearer(made)).status_code for ask in asks] == [200, 200]
    revoke(one, made)
    refused = [ask.get("/api/v1/register", headers=bearer(made)) for ask in asks]
    assert [answer.status_code for answer in refused] == [401, 401]
    assert "revoked" in refused[1].json["detail"]  # type: ignore[index]


def test_note_tells_act_key_and_office_and_nothing_that_was_sent(
    app: Flask, client: FlaskClient, noted: list[Act]
) -> None:
    made, revoked = made_key(app, "checks"), revoke(app, made_key(app))
    client.post("/api/v1/checks", json={"company": PERSON}, headers=bearer(made))
    client.post("/api/v1/checks", json={"nonsense": PERSON}, headers=bearer(made))
    client.get(f"/api/v1/agencies?q={PERSON}", headers=bearer(made))
    client.get("/api/v1/agencies/test:1", headers=bearer(revoked))
    office, key = made.key.office.id, made.key.id
    assert noted == [
        Act(officer=None, office_id=office, act="POST /api/v1/checks", about=key, outcome="201"),
        Act(officer=None, office_id=office, act="POST /api/v1/checks", about=key, outcome="422"),
        Act(officer=None, office_id=office, act="GET /api/v1/agencies", about=key, outcome="403"),
        Act(
            officer=None,
            office_id=revoked.key.office.id,
            act="GET /api/v1/agencies/<path:id>",
            about=revoked.key.id,
            outcome="401",
        ),
    ]


def test_note_that_cannot_be_kept_keeps_the_answer_back(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_self: Audit, _act: Act) -> None:
        raise StoreUnavailable("The database is locked.")

    made = made_key(app)
    monkeypatch.setattr(Audit, "note", broken)
    answer = client.get("/api/v1/register", headers=bearer(made))
    assert answer.status_code == 503
    assert answer.json["code"] == "store_unavailable"  # type: ignore[index]
    assert client.get("/api/v1/register").status_code == 200
