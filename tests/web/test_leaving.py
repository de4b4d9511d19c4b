"""The quick way out: nothing of ours stays in the browser."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from tests.web.running import KARYA, KARYA_ID, PERSON_PHONE, Serve, ask
from verify.errors import ConfigError
from verify.settings import Settings, load_settings
from verify.web.carried import COOKIE


@pytest.mark.parametrize("path", ["/", "/agen", f"/agen/{KARYA_ID}", "/tentang", "/tabel", "/nowhere"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_page_has_the_way_out_before_its_content(client: FlaskClient, path: str, language: str) -> None:
    before = client.get(f"{path}?hl={language}").text.partition("<main")[0]
    assert 'class="exit" href="/tutup"' in before


def test_leave_goes_to_the_neutral_page_and_clears_cookies_and_cache(serve: Serve, loaded: Settings) -> None:
    client = serve(loaded.with_changes(exit_url="https://elsewhere.example/cuaca")).test_client()
    client.get("/")
    assert client.get_cookie("cekdulu") is not None
    left = client.get("/tutup")
    assert (left.status_code, left.headers["Location"]) == (303, "https://elsewhere.example/cuaca")
    assert left.headers["Clear-Site-Data"] == '"cache", "cookies"'
    assert left.headers["Cache-Control"] == "no-store"
    assert left.headers["Referrer-Policy"] == "no-referrer"
    assert client.get_cookie("cekdulu") is None


def test_leave_takes_back_what_was_carried_to_the_answer_it_is_left_from(client: FlaskClient) -> None:
    location = ask(client, company=KARYA, phones=PERSON_PHONE)
    code = location.rpartition("/")[2]
    assert client.get_cookie(COOKIE, path=location) is not None
    page = client.get(location).text
    assert f'class="exit" href="/tutup?kode={code}"' in page
    client.get(f"/tutup?kode={code}")
    assert client.get_cookie(COOKIE, path=location) is None


@pytest.mark.parametrize("code", ["zzz", "a; Path=/", "%0d%0aSet-Cookie: a=b", "0" * 400])
def test_leave_repeats_nothing_that_is_no_code(client: FlaskClient, code: str) -> None:
    left = client.get("/tutup", query_string={"kode": code})
    assert left.status_code == 303
    assert [line for line in left.headers.getlist("Set-Cookie") if code in line or COOKIE in line] == []


@pytest.mark.parametrize("address", ["javascript:alert(1)", "", "//evil.example", "/agen"])
def test_exit_url_must_be_an_address_of_the_web(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("CEKDULU_EXIT_URL", address)
    with pytest.raises(ConfigError, match="exit_url"):
        load_settings()
