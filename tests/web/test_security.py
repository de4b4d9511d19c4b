from __future__ import annotations

import base64
import hashlib
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import KARYA_ID, Serve
from verify.settings import Settings
from verify.web.security import DOCS_PATH, PAGE_POLICY
from verify.web.style import STYLE_HASH

EVERYWHERE = ["/", "/agen", f"/agen/{KARYA_ID}", "/tentang", "/tabel", "/k/none", "/nowhere", "/healthz", "/metrics",
              "/api/v1/register", "/api/v1/nowhere", "/api/v1/openapi.json"]  # fmt: skip


@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_answer_carries_the_headers(client: FlaskClient, path: str) -> None:
    headers = client.get(path).headers
    assert headers["Content-Security-Policy"] == PAGE_POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Cache-Control"]
    assert "Strict-Transport-Security" not in headers
    assert "Server" not in headers


def test_the_page_policy_lets_nothing_run_and_nobody_frame() -> None:
    policy = dict(part.strip().split(" ", 1) for part in PAGE_POLICY.split(";"))
    assert policy == {
        "default-src": "'none'",
        "style-src": STYLE_HASH,
        "img-src": "'self' data:",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
    }


def test_the_policy_names_the_very_sheet_that_stands_in_the_page(client: FlaskClient) -> None:
    sheets = re.findall(r"<style>(.*?)</style>", client.get("/").text, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode() for sheet in sheets]
    assert [f"'sha256-{digest}'" for digest in digests] == [STYLE_HASH]


def test_only_the_docs_page_may_run_a_script_and_only_ours(client: FlaskClient) -> None:
    policy = client.get(DOCS_PATH).headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "unsafe-eval" not in policy
    assert "http" not in policy


def test_static_files_carry_their_content_in_their_name_and_are_kept_for_good(client: FlaskClient, app: Flask) -> None:
    style = app.extensions["cekdulu_static"].address("style.css")
    with client.get(style) as answer:
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith("text/css")
        assert "immutable" in answer.headers["Cache-Control"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert client.get("/static/style.css").status_code == 404
    assert client.get("/static/../pages.py").status_code == 404


def test_over_https_the_browser_is_told_to_stay_there_and_the_cookie_is_secure(app: Flask) -> None:
    answer = app.test_client().get("/", base_url="https://cek.example")
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"
    cookie = answer.headers["Set-Cookie"]
    assert "Secure" in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_the_only_cookie_is_that_of_the_form(client: FlaskClient) -> None:
    assert [line.partition("=")[0] for line in client.get("/").headers.getlist("Set-Cookie")] == ["cekdulu"]
    for path in ("/agen", "/tentang", f"/agen/{KARYA_ID}", "/api/v1/register", "/healthz"):
        assert "Set-Cookie" not in client.get(path).headers


@pytest.mark.parametrize(("proxies", "secure"), [(0, False), (1, True)])
def test_forwarded_headers_are_believed_only_from_the_proxies_named(
    serve: Serve, settings: Settings, proxies: int, *, secure: bool
) -> None:
    client = serve(settings.with_changes(trusted_proxies=proxies)).test_client()
    answer = client.get("/", headers={"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9"})
    assert ("Strict-Transport-Security" in answer.headers) is secure


def test_form_page_is_not_kept_by_others_but_comes_back_with_the_back_button(client: FlaskClient) -> None:
    assert client.get("/").headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("path", ["/k/%00", "/petugas/akun/sesi/%00/tutup", "/api/v1/agencies/a%00"])
def test_an_address_with_a_nul_in_it_finds_nothing(client: FlaskClient, path: str) -> None:
    assert client.get(path).status_code == 404
