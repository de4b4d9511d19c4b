from __future__ import annotations

import gzip
import re
import tomllib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.store.samples import look, order
from tests.web.running import KARYA, KARYA_ID, REVOKED, REVOKED_ID, Serve, load_register, today
from verify.core.agency import Order
from verify.service.services import EXTENSION, Services
from verify.settings import Settings
from verify.store.engine import Engine
from verify.store.looks import apply_look
from verify.web.agency_page import MOST_ORDERS
from verify.wording.formats import long_date

PAGES = [
    "/agen",
    "/agen?q=karya&province=Jawa+Timur&status=active",
    f"/agen/{KARYA_ID}",
    f"/agen/{REVOKED_ID}",
    "/tentang",
    "/metode",
    "/privasi",
    "/perubahan",
    "/koreksi",
    f"/koreksi/{KARYA_ID}",
]
# What a page may weigh over the wire; the lists and stories here are longer than home, which has 14 KB.
LIGHT = 14_000


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_of_the_register_is_light_whole_and_of_one_heading(
    client: FlaskClient, path: str, language: str
) -> None:
    answer = client.get(f"{path}{'&' if '?' in path else '?'}hl={language}", headers={"Accept-Encoding": "gzip"})
    assert answer.status_code == 200
    assert len(answer.data) <= LIGHT
    page = gzip.decompress(answer.data).decode()
    assert page.count("<h1") == 1
    assert f'<html lang="{language}">' in page
    assert "<script" not in page
    assert " style=" not in page
    assert not re.search(r'(?:src|<link[^>]+href)="(?:https?:)?//', page)
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    names = re.findall(r' id="([^"]+)"', page)
    assert len(names) == len(set(names))


@pytest.mark.parametrize("path", [path for path in PAGES if "koreksi" not in path] + ["/perubahan.atom"])
def test_a_page_that_has_not_changed_is_not_sent_again(client: FlaskClient, path: str) -> None:
    for headers in ({}, {"Accept-Encoding": "gzip"}):
        first = client.get(path, headers=headers)
        assert first.headers["Cache-Control"] == "no-cache"
        assert "Set-Cookie" not in first.headers
        again = client.get(path, headers={**headers, "If-None-Match": first.headers["ETag"]})
        assert (again.status_code, again.data) == (304, b"")
        other = client.get(path, headers={**headers, "If-None-Match": 'W/"other"'})
        assert other.status_code == 200


@pytest.mark.parametrize("path", PAGES)
def test_every_link_of_a_page_leads_somewhere_and_keeps_the_language(client: FlaskClient, path: str) -> None:
    page = client.get(f"{path}{'&' if '?' in path else '?'}hl=en").text
    for link in {link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"#]*)"', page)} - {"/tutup"}:
        with client.get(link) as answer:
            assert answer.status_code == 200, link
        assert "hl=" in link or link.startswith(("/static/", "/api/")), link


def test_agencies_finds_by_the_beginning_of_words_and_pages_through_the_rest(client: FlaskClient) -> None:
    assert KARYA in client.get("/agen?q=satria+kar").text
    first = client.get("/agen?q=sumber").text
    assert "60 perusahaan" in first
    assert 'rel="next" href="/agen?q=sumber&amp;page=2"' in first
    assert "Halaman 3 dari 3" in client.get("/agen?q=sumber&page=3").text
    assert "Tidak ada perusahaan yang cocok" in client.get("/agen?q=zzyzx").text


def test_agencies_filters_by_status(client: FlaskClient) -> None:
    page = client.get("/agen?status=revoked").text
    assert "1 perusahaan" in page
    assert REVOKED in page


@pytest.mark.parametrize("q", ["08123456789", "budi@example.com", "PT 123 456"])
def test_agencies_refuses_numbers_and_addresses_and_does_not_repeat_them(client: FlaskClient, q: str) -> None:
    page = client.get("/agen", query_string={"q": q})
    assert page.status_code == 422
    assert "Di sini hanya nama PT" in page.text
    assert q not in page.text


def test_agency_shows_history_contacts_offices_orders_and_source(client: FlaskClient) -> None:
    page = client.get(f"/agen/{KARYA_ID}").text
    for said in (KARYA, "2 Januari 2024", "(021) 8304-1470", "info@karya.example", "faks", "Kantor cabang", "Malang",
                 "Taiwan", "SIP2MI 5", "https://register.example/1", "81201141907610001"):  # fmt: skip
        assert said in page, said
    assert "Jl. Contoh 1 &lt;b&gt;" in page


def test_agency_follows_no_address_but_one_of_the_web(client: FlaskClient) -> None:
    page = client.get(f"/agen/{REVOKED_ID}").text
    assert "javascript:" not in page
    assert "https://register.example/s1" in page


def test_agency_is_shown_as_of_the_day_asked(client: FlaskClient) -> None:
    before = client.get(f"/agen/{REVOKED_ID}?on_date=2026-01-01").text
    assert "pada 1 Januari 2026" in before
    assert client.get(f"/agen/{REVOKED_ID}?on_date=2026-13-01").status_code == 404
    tomorrow = today() + timedelta(days=1)
    assert client.get(f"/agen/{REVOKED_ID}?on_date={tomorrow}").status_code == 422


def test_agency_that_is_not_held_is_a_page_that_does_not_exist(client: FlaskClient) -> None:
    assert client.get("/agen/test:404").status_code == 404
    assert client.get("/agen/a/b%20c").status_code == 404


def test_agencies_filters_by_a_province_of_the_register_and_keeps_it_over_pages(client: FlaskClient) -> None:
    page = client.get("/agen?province=Jawa+Timur&hl=en").text
    assert "1 companies" in page
    assert KARYA in page
    assert re.findall(r"<option(?: selected)?>([^<]+)</option>", page) == ["DKI Jakarta", "Jawa Timur"]
    assert "<option selected>Jawa Timur</option>" in page
    assert "/agen?q=&amp;" not in page
    assert 'href="/agen?q=sumber&amp;page=2"' in client.get("/agen?q=sumber").text
    other = re.search(r'href="([^"]+)" lang="id"', page)
    assert other
    assert "province=Jawa+Timur" in other.group(1)


def test_agencies_shows_each_result_with_its_regency_and_status(client: FlaskClient) -> None:
    page = re.sub(r"\s+", " ", client.get("/agen?q=karya").text)
    assert f'>{KARYA}</a><br><span class="small">Jakarta Selatan · <b>aktif</b> per ' in page


def test_agencies_that_finds_nothing_says_kindly_what_to_do_next(client: FlaskClient) -> None:
    page = client.get("/agen?q=zzyzx&status=revoked").text
    for said in ("Tidak ada perusahaan yang cocok", "belum berarti tidak berizin", "tanpa PT", "0800-1000"):
        assert said in page, said
    assert 'href="/agen?q=zzyzx"' in page
    assert "semua status" not in client.get("/agen?q=zzyzx").text.partition("<h2>")[2]


@pytest.mark.parametrize(("asked", "shown"), [("99", "3"), ("0", "1"), ("-1", "1"), ("x", "1"), ("9" * 30, "1")])
def test_agencies_shows_a_page_that_there_is(client: FlaskClient, asked: str, shown: str) -> None:
    assert f"Halaman {shown} dari 3" in client.get(f"/agen?page={asked}").text


def test_agency_tells_the_life_of_a_licence_in_dated_sentences_newest_first(client: FlaskClient) -> None:
    page = client.get(f"/agen/{REVOKED_ID}").text
    story = page.partition("Riwayat izin</h2>")[2].partition("</ul>")[0]
    # The list and the decision say the same: it is told once.
    assert story.count("29 Januari 2026: izin dicabut (Keputusan Menteri 96/2026).") == 1
    assert 'href="https://register.example/s1"' in story
    assert f"dibaca per {long_date(today(), 'id')}" in story
    assert "2 Januari 2024: tercatat aktif." in client.get(f"/agen/{KARYA_ID}").text


def test_agency_gives_contacts_to_tap_and_words_to_say(client: FlaskClient) -> None:
    page = client.get(f"/agen/{KARYA_ID}").text
    assert 'href="tel:+622183041470">(021) 8304-1470</a>' in page
    assert 'href="mailto:info@karya.example"' in page
    for said in ("Saya ditawari kerja ke … oleh …, nomor ….", "Apakah orang ini petugas Anda?", "faks"):
        assert said in page, said
    assert "021 555</a>" not in page


def test_agency_whose_licence_is_in_trouble_sends_to_an_officer_and_to_nobody_else(
    serve: Serve, loaded: Settings, migrated: Engine
) -> None:
    well = serve(loaded).test_client().get(f"/agen/{KARYA_ID}").text
    load_register(migrated, karya_suspended=True)
    client = serve(loaded).test_client()
    for company in (REVOKED_ID, KARYA_ID):
        page = client.get(f"/agen/{company}").text
        assert "Tanya petugas dulu, jangan telepon perusahaan ini dulu." in page
        assert '<a class="button" href="tel:08001000">0800-1000 (gratis)</a>' in page
        assert "Waktu menelepon" not in page
        assert "Telepon perusahaan ini sendiri" not in page
    # Its numbers are still told, as the record that they are.
    assert '<a href="tel:+622183041470">(021) 8304-1470</a>' in page
    assert '<a class="button second" href="tel:+622183041470">' in well
    assert "jangan telepon" not in well


def test_agency_shows_its_offices_by_town_and_its_live_orders(client: FlaskClient) -> None:
    page = client.get(f"/agen/{KARYA_ID}").text
    assert "<b>Jakarta Selatan, DKI Jakarta</b><br>Kantor pusat: Jl. Contoh 1 &lt;b&gt;" in page
    assert "<b>Malang, Jawa Timur</b><br>Kantor cabang: alamat tidak ditulis" in page
    until = long_date(today() + timedelta(days=90), "id")
    assert f"Taiwan: perawat. Berlaku sampai {until}. Nomor: SIP2MI 5." in page


def test_agency_with_many_orders_stays_light_and_counts_the_rest(
    serve: Serve, loaded: Settings, migrated: Engine
) -> None:
    def until(days: int) -> Order:
        full = order(f"m{days}", agency_name=KARYA, agency_source_id="1", valid_until=today() + timedelta(days=days))
        return replace(full, job=f"pekerjaan {days}", employer=f"Majikan {days}")

    one = look(*(until(days) for days in range(-3, MOST_ORDERS + 5)), learned_at=datetime.now(UTC))
    apply_look(migrated, one)
    client = serve(loaded).test_client()
    page = client.get(f"/agen/{KARYA_ID}").text
    told = re.findall(r"Taiwan: pekerjaan (\d+)\.", page)
    # The one of the small register runs until day 90.
    assert told == [str(days) for days in range(MOST_ORDERS + 4, 5, -1)]
    assert "Dan 6 lowongan lain yang masih berlaku." in page
    assert "3 lowongan lain sudah lewat" in page
    assert len(client.get(f"/agen/{KARYA_ID}", headers={"Accept-Encoding": "gzip"}).data) <= LIGHT


def test_agency_says_what_it_does_not_prove(client: FlaskClient) -> None:
    for company in (KARYA_ID, REVOKED_ID):
        page = client.get(f"/agen/{company}").text
        assert "Yang tidak dibuktikan halaman ini" in page
        assert "Bahwa izinnya berlaku hari ini" in page


def test_about_says_of_each_list_how_old_it_is_and_who_publishes_it(client: FlaskClient) -> None:
    page = client.get("/tentang").text
    assert page.count("Ini daftar terkini.") == 3
    assert page.count(f"data per {long_date(today(), 'id')}") == 3
    assert page.count("Penerbit: Kantor Contoh") == 3
    assert "64 baris" in page


def test_methods_quotes_exactly_the_figures_of_the_last_run(app: Flask, client: FlaskClient) -> None:
    services: Services = app.extensions[EXTENSION]
    written = tomllib.loads((services.settings.config_dir / "figures.toml").read_text(encoding="utf-8"))
    indonesian, english = client.get("/metode").text, client.get("/metode?hl=en").text
    day = written.pop("measured_on")
    commit = written.pop("commit")
    assert f"Diukur {long_date(day, 'id')} (program {commit})" in indonesian
    assert f"Measured on {long_date(day, 'en')} (program {commit})" in english
    said = []
    for one in written.values():
        percent = f" ({one['percent']} %)" if "percent" in one else ""
        said.append(f"{one['right']:,} of {one['of']:,}{percent}")
    assert re.findall("<dd><b>([^<]+)</b>", english) == said
    swapped = [one.replace("of", "dari").translate(str.maketrans(",.", ".,")) for one in said]
    assert re.findall("<dd><b>([^<]+)</b>", indonesian) == swapped


def test_methods_shows_every_advice_with_its_shape_and_none_as_a_promise(client: FlaskClient) -> None:
    page = client.get("/metode").text
    for headline in ("Jangan bayar dan jangan berangkat dulu", "Tanya petugas dulu", "Belum bisa diperiksa"):
        assert headline in page
    assert "Ini bukan jaminan." in page
    assert page.count('<svg class="mark"') == 4


def test_privacy_says_how_long_everything_is_kept(app: Flask, client: FlaskClient) -> None:
    services: Services = app.extensions[EXTENSION]
    page = client.get("/privasi").text
    for days in (services.settings.check_retention_days, services.settings.correction_retention_days):
        assert f"dihapus setelah {days} hari" in page
    assert services.settings.operator_contact in page
