import base64
import gzip
import json
import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import Serve
from verify.service import sealing
from verify.service.keys import Keyring
from verify.settings import Settings
from verify.web import offline_words
from verify.web.security import PAGE_POLICY
from verify.wording.catalogue import LOCALES

STATIC = Path(offline_words.__file__).with_name("static")


def _texts(page: str) -> dict[str, dict[str, str]]:
    found = re.search(r'<script type="application/json" id="texts">(.+?)</script>', page)
    assert found
    texts: dict[str, dict[str, str]] = json.loads(found.group(1))
    return texts


def _list_path(client: FlaskClient) -> str:
    return f"/luring/daftar.{client.get('/luring/versi').json['name']}.json"  # type: ignore[index]


def _status(client: FlaskClient, path: str) -> int:
    """The status of an answer that is a file, and the file closed again."""
    with client.get(path) as answer:
        return answer.status_code


def test_page_runs_our_own_script_alone_and_sets_no_cookie(client: FlaskClient) -> None:
    answer = client.get("/luring")
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith(PAGE_POLICY)
    for part in ("script-src", "worker-src", "manifest-src", "connect-src"):
        assert f"{part} 'self'" in policy
    assert "unsafe" not in policy
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-cache"
    again = client.get("/luring", headers={"If-None-Match": answer.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("path", ["/", "/agen", "/tentang", "/luring/versi", "/luring/tidak-ada"])
def test_other_pages_run_no_script(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.headers["Content-Security-Policy"] == PAGE_POLICY
    assert "<script" not in answer.text


@pytest.mark.parametrize("locale", LOCALES)
def test_page_carries_no_words_that_clear_an_offer(client: FlaskClient, locale: str) -> None:
    words = _texts(client.get(f"/luring?hl={locale}").text)["words"]
    assert {key for key in words if key.startswith("advice.")} == {
        "advice.do_not_proceed", "advice.check_first", "advice.cannot_tell",
    }  # fmt: skip
    scripts = "".join(path.read_text(encoding="utf-8") for path in STATIC.glob("luring*.js"))
    assert not re.search(r"""advice\w*\s*[=:]\s*["'`]no_warning_found""", scripts)


@pytest.mark.parametrize("locale", LOCALES)
def test_page_carries_every_sentence_that_its_script_names(client: FlaskClient, locale: str) -> None:
    words = _texts(client.get(f"/luring?hl={locale}").text)["words"]
    script = (STATIC / "luring.js").read_text(encoding="utf-8")
    named = set(re.findall(r"""\bt\("([\w.]+)"[,)]""", script)) | {
        f"step.{one}" for one in re.findall(r'"([A-Z]+_[A-Z_0-9]+)"', script) if f"step.{one}" in words
    }
    assert {"offline.age", "summary.owner", "page.answer.do"} <= named
    assert sorted(named - words.keys()) == []


def test_page_names_the_keys_that_the_list_is_signed_with(client: FlaskClient, loaded: Settings) -> None:
    keys = _texts(client.get("/luring").text)["keys"]
    known = [base64.urlsafe_b64decode(f"{key}=") for key in keys]
    assert known == list(Keyring(loaded.slip_key_path).public_keys())
    assert len(known) == 1


def test_register_is_handed_out_packed_and_for_good(client: FlaskClient) -> None:
    path = _list_path(client)
    packed = client.get(path, headers={"Accept-Encoding": "gzip"})
    plain = client.get(path, headers={"Accept-Encoding": "identity"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == plain.data
    assert "immutable" in packed.headers["Cache-Control"]
    assert plain.json["list"]["version"] == client.get("/luring/versi").json["version"]  # type: ignore[index]


@pytest.mark.parametrize("path", ["/luring/daftar.0-abc.json", "/luring/skrip.0.js"])
def test_what_is_not_the_newest_is_not_found_and_not_kept(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert answer.headers["Cache-Control"] == "no-store"


def test_worker_may_serve_its_page_and_names_all_that_the_page_needs(client: FlaskClient) -> None:
    answer = client.get("/luring/sw.js")
    assert answer.headers["Service-Worker-Allowed"] == "/luring"
    assert answer.headers["Cache-Control"] == "no-cache"
    assert "connect-src 'self'" in answer.headers["Content-Security-Policy"]
    ours = json.loads(answer.text.partition("\n")[0].removeprefix("const OURS = ").rstrip(";"))
    assert ours["pages"] == ["/luring", "/luring?hl=en"]
    for path in (*ours["pages"], *ours["files"]):
        assert _status(client, path) == 200, path
    script = re.search(r'<script src="([^"]+)" defer>', client.get("/luring").text)
    assert script
    assert script.group(1) in ours["files"]


def test_worker_is_another_one_when_the_key_is(client: FlaskClient, loaded: Settings) -> None:
    client.get("/luring")
    before = client.get("/luring/sw.js").text
    assert client.get("/luring/sw.js").text == before
    Keyring(loaded.slip_key_path).renew()
    assert client.get("/luring/sw.js").text != before


def test_manifest_installs_the_page_alone(client: FlaskClient) -> None:
    answer = client.get("/luring/app.webmanifest?hl=en")
    told = json.loads(answer.data)
    assert answer.content_type == "application/manifest+json"
    assert (told["start_url"], told["scope"], told["lang"]) == ("/luring?hl=en", "/luring", "en")
    for icon in told["icons"]:
        assert _status(client, icon["src"]) == 200
    assert {icon["sizes"] for icon in told["icons"]} == {"192x192", "512x512", "any"}


def test_page_says_so_where_the_register_is_too_large(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "MOST_COMPANIES", 5)
    client = app.test_client()
    page = client.get("/luring").text
    assert "terlalu besar" in page
    assert "<script" not in page
    assert client.get("/luring/versi").json == {"name": None}


def test_page_says_when_to_come_again_where_the_register_cannot_be_read(serve: Serve, settings: Settings) -> None:
    client = serve(settings).test_client()
    for path in ("/luring", "/luring/versi", "/luring/daftar.1-a.json", "/luring/sw.js"):
        answer = client.get(path)
        assert answer.status_code == 503
        assert int(answer.headers["Retry-After"]) > 0


def test_scripts_over_the_wire_are_small(client: FlaskClient) -> None:
    script = re.search(r'<script src="([^"]+)" defer>', client.get("/luring").text)
    assert script
    sent = client.get(script.group(1), headers={"Accept-Encoding": "gzip"})
    assert len(sent.data) < 20_000
