"""What the page of an answer tells beside its headline: no guarantee, what was read, and that the list has moved."""

from __future__ import annotations

import re

from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import KARYA, PERSON_PHONE, Serve, ask, load_register, token
from verify.settings import Settings
from verify.store.engine import Engine


def test_an_answer_without_warning_says_large_that_it_is_no_guarantee(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA, phones="021 8304 1470", destination="Taiwan")).text
    assert '<p class="big">Ini bukan jaminan.</p>' in page.partition("</section>")[0]
    warned = client.get(ask(client, company=KARYA, phones=PERSON_PHONE)).text
    assert 'class="big"' not in warned


def test_an_answer_says_what_was_not_checked_and_what_never_is(client: FlaskClient) -> None:
    page = client.get(ask(client, company=KARYA, phones=PERSON_PHONE)).text
    assert "Belum diperiksa: lowongan, negara tujuan, dan isi tawaran." in page
    assert "Tidak pernah kami periksa: orangnya, kontrak, visa, dan biaya." in page


def test_an_answer_reads_back_what_it_read_and_leads_to_its_correction(client: FlaskClient) -> None:
    page = client.get(ask(client, message=f"{KARYA}, WA {PERSON_PHONE}, ke Taiwan")).text
    said = f"Isi kotak kami baca sebagai pesan. Yang kami baca: Perusahaan {KARYA}; Nomor {PERSON_PHONE}"
    assert said in re.sub(r"\s+", " ", page)
    assert '<a class="screen-only" href="#dibaca">Betulkan di sini</a>' in page
    assert page.count('id="dibaca"') == 1


def test_an_answer_that_the_list_has_overtaken_is_asked_again_with_one_tap(
    client: FlaskClient, serve: Serve, loaded: Settings, migrated: Engine
) -> None:
    location = ask(client, company=KARYA, phones="021 8304 1470")
    load_register(migrated, karya_suspended=True)
    later = serve(loaded).test_client()
    page = later.get(location).text
    assert "Perusahaan itu sekarang: izin dihentikan sementara." in page
    again = re.search(r'<div class="notice">.*?name="company" value="([^"]+)".*?</div>', page, re.DOTALL)
    assert again
    given = later.post("/", data={"csrf_token": token(page), "company": again.group(1)})
    assert "Jangan bayar dan jangan berangkat dulu" in later.get(given.headers["Location"]).text


def test_an_answer_gives_its_picture_its_slip_and_the_poster(app: Flask) -> None:
    client = app.test_client()
    location = ask(client, company=KARYA, phones=PERSON_PHONE)
    page = client.get(location).text
    for path, kind in ((f"{location}.png", "image/png"), (f"{location}.pdf", "application/pdf"), ("/papan.pdf", "")):
        assert f'href="{path}"' in page
        assert kind in client.get(path).headers["Content-Type"]
