"""Where a question cannot be answered now, what was typed stays, and the page says what to do and when."""

from __future__ import annotations

import re

from flask.testing import FlaskClient

from tests.meta.tree import ROOT
from tests.web.running import KARYA, Serve, token
from verify.settings import Settings
from verify.wording.catalogue import text

TYPED = f"Lowongan {KARYA} <hongkong>"


def said(page: str, field: str = "message") -> str:
    """The mistake on top, which must stand next to its field, too."""
    top = re.search(rf'<li><a href="#{field}">([^<]+)</a>', page)
    near = re.search(rf'<p class="mistake" id="{field}-mistake">([^<]+)</p>', page)
    assert top
    assert near
    assert top.group(1) == near.group(1)
    return top.group(1)


def test_home_without_a_register_says_so_and_still_has_its_box(serve: Serve, settings: Settings) -> None:
    page = serve(settings).test_client().get("/")
    assert page.status_code == 200
    assert "Daftar resmi sedang tidak dapat dibuka" in page.text
    assert 'id="message"' in page.text
    assert "Atau lihat contoh" not in page.text


def test_ask_without_a_register_keeps_what_was_typed_and_says_when_to_come_back(
    serve: Serve, settings: Settings
) -> None:
    client = serve(settings).test_client()
    sent = {"csrf_token": token(client.get("/").text), "message": TYPED, "company": KARYA, "answer.V1": "yes"}
    page = client.post("/", data=sent)
    assert page.status_code == 503
    assert page.headers["Retry-After"] == "30"
    assert page.headers["Cache-Control"] == "no-store"
    assert "Isian Anda masih ada" in said(page.text)
    assert "Lowongan PT Karya Satria Abadi &lt;hongkong&gt;</textarea>" in page.text
    assert f'value="{KARYA}"' in page.text
    assert '<input type="hidden" name="answer.V1" value="yes">' in page.text


def test_a_program_that_asks_without_a_register_gets_a_problem_and_no_page(serve: Serve, settings: Settings) -> None:
    answer = serve(settings).test_client().post("/api/v1/checks", json={"company": KARYA})
    assert answer.status_code == 503
    assert answer.content_type == "application/problem+json"


def test_an_answer_that_cannot_be_fetched_now_says_what_to_do(serve: Serve, settings: Settings) -> None:
    page = serve(settings).test_client().get("/k/7KQF-2M9X-4TA3B")
    assert page.status_code == 503
    assert page.headers["Retry-After"] == "30"
    assert "Jangan bayar dulu" in page.text


def test_too_many_questions_keep_what_was_typed_and_say_how_long_to_wait(serve: Serve, loaded: Settings) -> None:
    client = serve(loaded.with_changes(rate_limit_post="1/hour")).test_client()
    sent = {"csrf_token": token(client.get("/").text), "message": TYPED}
    assert client.post("/", data=sent).status_code == 303
    page = client.post("/", data=sent)
    assert page.status_code == 429
    assert 0 < int(page.headers["Retry-After"]) <= 3601
    assert re.search(r"Coba lagi dalam \d+ menit", said(page.text))
    assert "&lt;hongkong&gt;</textarea>" in page.text


def test_the_page_for_a_restart_says_what_our_own_says_and_needs_nothing_else() -> None:
    page = (ROOT / "deploy" / "sebentar.html").read_text(encoding="utf-8")
    keys = (
        "error.unavailable",
        "error.unavailable_text",
        "error.back",
        "all.help_110",
        "all.help_129",
        "all.help_0800",
    )
    for key in keys:
        assert text("id", f"page.{key}") in page
    assert re.findall(r'href="([^"]+)"', page) == ["tel:110", "tel:129", "tel:08001000", "/"]
    assert "src=" not in page
    served = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    assert "error_page 502 504 =503 /sebentar.html;" in served
    assert "Retry-After" in served.partition("location = /sebentar.html")[2]


def test_twenty_thousand_characters_are_refused_and_kept(client: FlaskClient) -> None:
    message = "lowongan kerja " * 1334
    page = client.post("/", data={"csrf_token": token(client.get("/").text), "message": message})
    assert page.status_code == 422
    assert "terlalu panjang" in said(page.text)
    assert f"{message}</textarea>" in page.text


def test_a_mistake_stands_in_the_title_and_takes_the_focus(client: FlaskClient) -> None:
    page = client.post("/", data={"csrf_token": token(client.get("/").text)}).text
    assert "<title>Perlu diperbaiki: " in page
    assert re.search(r'<div class="mistakes" role="alert" tabindex="-1" autofocus>', page)
    assert page.count("autofocus") == 1
