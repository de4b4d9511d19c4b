from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.store.samples import agency, look, order, sanction
from tests.web.running import KARYA, KARYA_ID, REVOKED, Serve, today
from verify.core.agency import OfficeKind, Status
from verify.service.services import EXTENSION, Services
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.looks import Look
from verify.store.past import Return, roll_back
from verify.store.register import apply_look
from verify.wording.formats import long_date

ATOM, XHTML = "{http://www.w3.org/2005/Atom}", "{http://www.w3.org/1999/xhtml}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
HEAD: dict[str, object] = {"kind": OfficeKind.HEAD_OFFICE, "parent_source_id": None}


@pytest.fixture
def lived(serve: Serve, loaded: Settings, migrated: Engine) -> FlaskClient:
    """After the three versions of the small register: what can happen to rows of another source, and going back."""

    def taken(one: Look) -> None:
        of = replace(one.state, source="other")
        rows = tuple(replace(row, source="other") for row in one.upserts)
        apply_look(migrated, replace(one, state=of, upserts=rows, learned_at=datetime.now(UTC)))

    two = agency("2", name="PT Dua & <Rekan>", **HEAD)
    taken(look(agency("1", name="PT Satu", **HEAD), two, agency("b", name="PT Satu", parent_source_id="1")))
    moved = agency("b", name="PT Satu", parent_source_id="1", address="lain")
    taken(look(agency("1", name="PT Satu", status=Status.REVOKED, **HEAD), moved, removed=("2",)))
    taken(look(two, agency("4", name="PT Kendali \x01", **HEAD), as_of=date(2026, 11, 22)))
    taken(look(order("o", agency_name="PT Satu", agency_source_id="1")))
    taken(look(order("o", agency_name="PT Satu", agency_source_id="1", quota=1, job="sopir")))
    roll_back(migrated, Return(version=5, decided_by="Budi", because="salah", at=datetime.now(UTC)))
    return serve(loaded).test_client()


def feed_of(client: FlaskClient, path: str = "/perubahan.atom", **headers: str) -> ET.Element:
    return ET.fromstring(client.get(path, headers=headers).data)  # noqa: S314 - what we wrote ourselves


def said(page: str) -> str:
    return words(html.unescape(re.sub(r"<[^>]+>", "", page)))


def words(written: str) -> str:
    return re.sub(r"[\s\x01]+", " ", written)


def test_changes_tells_each_version_in_sentences_newest_first(lived: FlaskClient) -> None:
    page = lived.get("/perubahan").text
    assert re.findall(r'<section id="v(\d+)"', page) == [str(number) for number in range(9, 0, -1)]
    assert page.count(f"<h2>{long_date(today(), 'id')}</h2>") == 1
    told = said(page)
    for sentence in (
        f"{REVOKED}. 29 Januari 2026: izin dicabut (Keputusan Menteri 96/2026).",
        f"{KARYA}: lowongan baru ke Taiwan, perawat.",
        "PT Satu: status berubah dari aktif menjadi dicabut.",
        "PT Satu (kantor cabang Malang): alamat berubah.",
        "PT Dua & <Rekan>: tidak ada lagi di daftar.",
        "PT Dua & <Rekan>: tercatat lagi di daftar.",
        "Sebuah perusahaan: pekerjaan dan jumlah orang lowongannya berubah.",
        "Pengelola mengembalikan daftar ke versi 5.",
        "lowongan ke Taiwan, sopir, ditarik kembali.",
        "Dan 61 perubahan lain.",
    ):
        assert sentence in told, sentence
    assert f'<a href="/agen/{KARYA_ID}">{KARYA}</a>' in page
    # Who went back, and why, is the operator's own affair.
    assert "Budi" not in page


def test_changes_goes_on_with_older_versions(lived: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verify.service.chronicle.VERSIONS_AT_ONCE", 4)
    page = lived.get("/perubahan?hl=en").text
    assert re.findall(r'<section id="v(\d+)"', page) == ["9", "8", "7", "6"]
    older = re.search(r'rel="next" href="([^"]+)"', page)
    assert older
    page = lived.get(older.group(1).replace("&amp;", "&")).text
    assert re.findall(r'<section id="v(\d+)"', page) == ["5", "4", "3", "2"]
    assert '<html lang="en">' in page
    assert "Newest" in page
    assert 'rel="next"' not in lived.get("/perubahan?before=2").text


@pytest.mark.parametrize("before", ["", "x", "-1", "9" * 40, "²"])
def test_changes_takes_a_version_that_cannot_be_read_for_the_newest(lived: FlaskClient, before: str) -> None:
    assert '<section id="v9"' in lived.get("/perubahan", query_string={"before": before}).text


def test_changes_of_an_empty_register_says_so(serve: Serve, settings: Settings, migrated: Engine) -> None:
    del migrated
    client = serve(settings).test_client()
    assert "Belum ada perubahan yang tercatat." in client.get("/perubahan").text
    _held_by_the_rules(feed_of(client))


def test_changes_page_names_its_feed(lived: FlaskClient) -> None:
    found = re.search(
        r'<link rel="alternate" type="application/atom\+xml"[^>]* href="([^"]+)"', lived.get("/perubahan").text
    )
    assert found
    feed = lived.get(found.group(1))
    assert (feed.status_code, feed.content_type) == (200, "application/atom+xml; charset=utf-8")


@pytest.mark.parametrize("language", ["id", "en"])
def test_feed_is_valid_atom_and_tells_what_the_page_tells(lived: FlaskClient, language: str) -> None:
    feed = feed_of(lived, f"/perubahan.atom?hl={language}")
    _held_by_the_rules(feed)
    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == language
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 9
    page = lived.get(f"/perubahan?hl={language}").text
    for entry in entries:
        for sentence in entry.iterfind(f".//{XHTML}li"):
            assert sentence.text
            assert words(sentence.text) in said(page)
        (link,) = entry.findall(f"{ATOM}link")
        address = urlsplit(link.get("href", ""))
        there = lived.get(f"{address.path}?{address.query}").text
        assert there.index(f'id="{address.fragment}"') == there.index('<section id="') + len("<section ")


def test_feed_keeps_its_ids_whatever_address_it_is_asked_at_and_whatever_comes_after(
    lived: FlaskClient, serve: Serve, loaded: Settings, migrated: Engine
) -> None:
    def ids(client: FlaskClient, **headers: str) -> list[str | None]:
        feed = feed_of(client, **headers)
        return [one.text for one in feed.iter(f"{ATOM}id")]

    first = ids(lived)
    assert ids(lived, Host="lain.example") == first
    apply_look(migrated, look(sanction("late")))
    later = ids(serve(loaded).test_client())
    assert (later[0], later[2:]) == (first[0], first[1:])
    english = feed_of(lived, "/perubahan.atom?hl=en")
    assert not {one.text for one in english.iter(f"{ATOM}id")} & set(later)


def test_feed_is_updated_with_its_newest_entry(app: Flask, client: FlaskClient) -> None:
    services: Services = app.extensions[EXTENSION]
    newest = services.chronicle.newest()[0].chapter.line.learned_at
    feed = feed_of(client)
    written = [one.text or "" for one in feed.iter(f"{ATOM}updated")]
    assert written[0] == written[1] == newest.isoformat(timespec="seconds").replace("+00:00", "Z")


def _held_by_the_rules(feed: ET.Element) -> None:
    """What RFC 4287 asks of a feed (4.1.1), its entries (4.1.2), dates (3.3), links (4.2.7) and content (4.1.3)."""
    assert feed.tag == f"{ATOM}feed"
    entries = feed.findall(f"{ATOM}entry")
    for whole in (feed, *entries):
        for name in ("id", "title", "updated"):
            (one,) = whole.findall(f"{ATOM}{name}")
            assert one.text
        assert MOMENT.fullmatch(whole.findtext(f"{ATOM}updated", ""))
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", whole.findtext(f"{ATOM}id", ""))
        links = [(one.get("rel"), one.get("type"), one.get("href", "")) for one in whole.findall(f"{ATOM}link")]
        assert len({link[:2] for link in links if link[0] == "alternate"}) == 1
        assert all(href.startswith("http://localhost/") for _, _, href in links)
    assert [one.get("rel") for one in feed.findall(f"{ATOM}link")] == ["self", "alternate"]
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    ids = [one.text for one in feed.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    moments = [one.findtext(f"{ATOM}updated", "") for one in entries]
    assert moments == sorted(moments, reverse=True)
    for entry in entries:
        (content,) = entry.findall(f"{ATOM}content")
        assert content.get("type") == "xhtml"
        assert [one.tag for one in content] == [f"{XHTML}div"]
        assert not (content.text or "").strip()
