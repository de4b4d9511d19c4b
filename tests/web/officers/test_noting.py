"""What the audit gets to know of requests: all that is seen or changed, before it is, and nothing that was typed."""

from __future__ import annotations

import re
from importlib.resources import files
from urllib.parse import quote

import pytest
from flask import Flask
from sqlalchemy import func, select, update
from werkzeug.routing import Rule

from tests.web.officers.signing import sign_in
from tests.web.running import PERSON, PERSON_PHONE, app, loaded, migrated, serve
from verify.app import ENGINE
from verify.errors import StoreUnavailable
from verify.service.officers.auditing import Act, Audit
from verify.store.audit import Line, Wanted, lines_of
from verify.store.engine import reading, writing
from verify.store.officers import Role
from verify.store.tables import API_KEYS, AUDIT_HEAD
from verify.web.officers.guard import HOME, ROLES

__all__ = ["app", "loaded", "migrated", "serve"]

KEYS = f"{HOME}/kantor/kunci"
NEW_KEY = {"name": "Sistem kantor", "scopes": "checks"}


@pytest.fixture
def open_forms(app: Flask) -> Flask:
    """The app, whose forms need no token."""
    app.config["WTF_CSRF_ENABLED"] = False
    return app


def lines(app: Flask) -> tuple[Line, ...]:
    return lines_of(app.extensions[ENGINE], Wanted())


def keys_made(app: Flask) -> int:
    with reading(app.extensions[ENGINE]) as connection:
        return connection.execute(select(func.count()).select_from(API_KEYS)).scalar_one()


def break_audit(app: Flask) -> None:
    """Make the audit one that nothing may be added to: its head no longer holds."""
    sign_in(app, Role.DESK).get(HOME)
    with writing(app.extensions[ENGINE]) as connection:
        connection.execute(update(AUDIT_HEAD).values(signed="k00000000:00"))


def test_a_sight_is_noted_with_its_outcome(app: Flask) -> None:
    sign_in(app, Role.DESK).get(HOME)
    sign_in(app, Role.DESK).get(KEYS)
    sign_in(app, Role.DESK).get(f"{HOME}/meja/k/7KQF-2M9X-4TA3B")
    found = [(line.act, line.outcome, line.asked) for line in lines(app)]
    assert found[:2] == [(f"GET {HOME}", "200", None), (f"GET {KEYS}", "403", None)]
    assert found[2][0] == f"GET {HOME}/meja/k/<code>"
    assert found[2][1] in {"404", "not_found"}
    assert all(line.account_id and line.office_id for line in lines(app))


def test_a_change_is_noted_as_asked_and_as_done(open_forms: Flask) -> None:
    sign_in(open_forms, Role.ADMIN).post(KEYS, data=NEW_KEY)
    asked, done = lines(open_forms)
    assert (asked.act, asked.outcome, asked.about) == (f"POST {KEYS}", "asked", "")
    assert (done.act, done.outcome, done.asked) == (f"POST {KEYS}", "303", asked.number)
    assert done.about not in {"", "?"}


def test_nothing_is_shown_or_changed_that_cannot_be_noted(open_forms: Flask) -> None:
    break_audit(open_forms)
    client = sign_in(open_forms, Role.ADMIN)
    shown = client.get(KEYS)
    assert (shown.status_code, shown.headers["Retry-After"]) == (503, "30")
    assert "Kunci" not in shown.text
    assert client.post(KEYS, data=NEW_KEY).status_code == 503
    assert sign_in(open_forms, Role.DESK).get(KEYS).status_code == 503
    assert keys_made(open_forms) == 0


def test_a_change_whose_outcome_cannot_be_noted_is_told_and_noted_as_asked(
    open_forms: Flask, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    note = Audit.note

    def forgetful(self: Audit, act: Act) -> int:
        if act.asked is not None:
            raise StoreUnavailable("gone")
        return note(self, act)

    monkeypatch.setattr(Audit, "note", forgetful)
    assert sign_in(open_forms, Role.ADMIN).post(KEYS, data=NEW_KEY).status_code == 303
    assert [line.outcome for line in lines(open_forms)] == ["asked"]
    assert "audit_outcome_lost" in capsys.readouterr().err


def _fields() -> set[str]:
    """Every name that a field of an officers' form has."""
    folder = files("verify.web") / "templates" / "officers"
    found = {name for file in folder.iterdir() for name in re.findall(r'name="([a-z_]+)"', file.read_text("utf-8"))}
    return found | set(
        "login password message company phone destination job text rows reason source name value q".split()
    )


def _address(rule: Rule) -> str:
    typed = quote(f"{PERSON} {PERSON_PHONE}")
    return re.sub(r"<(int:)?[^>]*>", lambda found: "1" if found[1] else typed, rule.rule)


def _calls(app: Flask) -> list[tuple[Rule, str, Role | None]]:
    """Every call of the officers' side with somebody who is let in; None where anybody is."""
    calls = []
    for rule in app.url_map.iter_rules():
        if rule.rule.startswith(HOME):
            roles = sorted(getattr(app.view_functions[rule.endpoint], ROLES, ()))
            calls += [
                (rule, method, roles[0] if roles else None) for method in (rule.methods or set()) & {"GET", "POST"}
            ]
    return calls


def test_nothing_that_is_typed_into_any_officers_form_is_in_the_audit(open_forms: Flask) -> None:
    # Every other field is a name or a number by itself, so that each would pass where only such a thing may.
    typed = {name: (PERSON, PERSON_PHONE)[place % 2] for place, name in enumerate(sorted(_fields()))}
    clients = {role: sign_in(open_forms, role) for role in Role}
    guarded = 0
    for rule, method, role in _calls(open_forms):
        if rule.rule.endswith(("/keluar", "/sesi/tutup")):
            continue
        client = clients[role] if role else open_forms.test_client()
        sent = typed if method == "POST" else None
        query = typed if method == "GET" else None
        response = client.open(_address(rule), method=method, data=sent, query_string=query)
        assert response.status_code < 500, rule
        guarded += role is not None
    found = lines(open_forms)
    assert len(found) >= guarded
    # All but the seal: 64 random digits hold a 0812 now and then.
    told = [name for name in Line.__slots__ if name != "seal"]
    for line in found:
        said = " ".join(str(getattr(line, name)) for name in told)
        assert not re.search(r"Budi|Sponsor|0812|812.?3456|628123", said), said
