"""What officers confirmed, on every page that shows a company: the answer, its own page, its record, the lists."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.officers.signing import new_office, new_officer
from tests.web.running import KARYA, KARYA_ID, KARYA_PHONE, ask, today
from verify.service.officers.facts import Fact, Facts, Wish
from verify.service.services import EXTENSION
from verify.store.officers import Role

ALIAS, NUMBER, DENIED, OLD = "PT Karya Global Grup", "0812-7777-8888", "0813-9999-0000", "hrd@karya.example"
LETTER = "surat B-12/2026"
OFFICE = "BP3MI NTB"


def said(kind: str, value: str, days_ago: int = 3) -> Wish:
    day = (today() - timedelta(days=days_ago)).isoformat()
    return Wish(agency_id=KARYA_ID, kind=kind, value=value, confirmed_on=day, source=LETTER)


@pytest.fixture
def facts(app: Flask) -> Facts:
    """Some facts about one company, confirmed in an app that nobody has asked yet."""
    service: Facts = app.extensions[EXTENSION].officers.facts
    officer = new_officer(app, Role.REGISTER_EDITOR, new_office(app, OFFICE))
    wishes = said("alias", ALIAS), said("contact", NUMBER), said("contact", OLD, 200), said("contact_denied", DENIED)
    # The register's own number, disowned: it stands in the record, and must be in no list of ours.
    for wish in (*wishes, said("contact_denied", KARYA_PHONE), said("not_alias", "PT Karya Satrya Abadi")):
        assert isinstance(service.add(wish, officer), Fact)
    return service


def test_confirmed_facts_are_on_every_page_and_denied_numbers_on_none(
    client: FlaskClient, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verify.service.holding.LOOK_SECONDS", 0.0)
    assert facts.listed()
    page = client.get(f"/agen/{KARYA_ID}").text
    for shown in (ALIAS, NUMBER, OLD, OFFICE, LETTER, "pernah dikonfirmasi", "bukan perusahaan ini"):
        assert shown in page
    record = client.get(f"/api/v1/agencies/{KARYA_ID}").get_json()
    assert [(one["kind"], one["vouches"], one["office"]) for one in record["confirmed"]] == [
        ("alias", True, OFFICE),
        ("contact", True, OFFICE),
        ("contact", False, OFFICE),
        ("not_alias", True, OFFICE),
    ]
    places = [
        f"/agen/{KARYA_ID}",
        f"/api/v1/agencies/{KARYA_ID}",
        "/api/v1/register.csv",
        "/perubahan",
        "/agen?q=global",
    ]
    for place in places:
        told = client.get(place).text
        assert KARYA in told, place
        digits = re.sub(r"\D", "", told)
        assert "8139999" not in digits, place
        assert "2183041470" not in digits or place == "/perubahan", place


def test_answer_tells_by_whose_word_and_the_stored_one_does_too(
    app: Flask, client: FlaskClient, facts: Facts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verify.service.holding.LOOK_SECONDS", 0.0)
    assert facts.listed()
    for asked, expected in (
        (f"{ALIAS} {NUMBER}", ("Tidak ada tanda bahaya dari data ini", "nama lain", "milik perusahaan ini")),
        (f"{KARYA} {DENIED}", ("Jangan bayar dan jangan berangkat dulu", "bukan milik perusahaan itu")),
        (f"{KARYA} 021-83041470", ("Jangan bayar dan jangan berangkat dulu",)),
        ("PT Karya Satrya Abadi", ("Tanya petugas dulu", "bukan PT Karya Satria Abadi")),
    ):
        page = client.get(ask(client, message=asked)).text
        for shown in (*expected, f"oleh {OFFICE}, sumber: {LETTER}."):
            assert shown in page, (asked, shown)
    assert "Apakah maksud Anda" not in page, "nobody is asked whether the company was meant that it is not"
    elsewhere = app.test_client().get(ask(client, message=f"{KARYA} {DENIED}")).text
    assert f"oleh {OFFICE}, sumber: {LETTER}." in elsewhere
    assert "9999" not in elsewhere
