from __future__ import annotations

import gzip
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest
import requests
import responses
from responses.registries import OrderedRegistry

from tests.support.certificates import self_signed
from tests.support.publisher import FILE, Publisher, publishing
from tests.support.server import serving
from verify.errors import DocumentTooLarge, Unreachable, UsageError, WrongHost
from verify.outbound import Limits, OutboundSession, Validators, open_session

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
QUICK = Limits(connect_seconds=1, read_seconds=1, total_seconds=10, max_bytes=1000, retries=2, backoff_seconds=0.001)
URL = "https://register.example/list.csv"


def _session(*hosts: str, limits: Limits = QUICK) -> OutboundSession:
    return open_session(hosts or ("register.example",), user_agent="CekDulu/test", limits=limits, now=lambda: NOW)


@responses.activate
def test_fetch_returns_the_document_with_its_time_and_lower_case_headers() -> None:
    responses.get(URL, body=b"name\nPT A\n", headers={"ETag": '"1"'})
    with _session() as session:
        found = session.fetch(URL, headers={"If-None-Match": '"0"'})
    assert (found.url, found.status, found.body, found.fetched_at) == (URL, 200, b"name\nPT A\n", NOW)
    assert found.headers["etag"] == '"1"'
    sent = responses.calls[0].request.headers
    assert (sent["User-Agent"], sent["If-None-Match"]) == ("CekDulu/test", '"0"')


@responses.activate
def test_fetch_gives_not_modified_as_a_document_without_a_body() -> None:
    responses.get(URL, status=304)
    found = _session().fetch(URL, known=Validators('"1"', "Sat, 21 Nov 2026 03:00:00 GMT"), headers={"X-More": "yes"})
    assert (found.is_unchanged, found.body) == (True, b"")
    sent = responses.calls[0].request.headers
    assert (sent["If-None-Match"], sent["If-Modified-Since"]) == ('"1"', "Sat, 21 Nov 2026 03:00:00 GMT")
    assert sent["X-More"] == "yes"


def test_fetch_brings_back_the_cookies_of_a_publisher() -> None:
    shown: list[str | None] = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        shown.append(environ.get("HTTP_COOKIE"))
        start_response("200 OK", [("Set-Cookie", "session=1; Path=/")])
        return [b"a"]

    with serving(app) as address, _session("127.0.0.1") as session:
        session.fetch(address)
        session.fetch(address)
    assert shown == [None, "session=1"]


def test_fetch_keeps_its_connection_where_nothing_has_changed() -> None:
    publisher = Publisher()
    with publishing(publisher) as address, _session("127.0.0.1", limits=replace(QUICK, max_bytes=100_000)) as session:
        known = session.fetch(f"{address}{FILE}").validators
        found = [session.fetch(f"{address}{FILE}", known=known) for _ in range(5)]
    assert [one.is_unchanged for one in found] == [True] * 5
    assert (len(publisher.asked), len(publisher.connections)) == (6, 1)


@responses.activate
def test_fetch_believes_no_not_modified_that_it_did_not_ask_for() -> None:
    responses.get(URL, status=304)
    for known in (None, Validators()):
        with pytest.raises(Unreachable, match="304"):
            _session().fetch(URL, known=known)


@responses.activate
def test_document_gives_what_to_show_the_host_next_time() -> None:
    responses.get(URL, body=b"a", headers={"ETag": '"1"', "Last-Modified": "Sat, 21 Nov 2026 03:00:00 GMT"})
    assert _session().fetch(URL).validators == Validators('"1"', "Sat, 21 Nov 2026 03:00:00 GMT")


@responses.activate
def test_fetch_believes_the_certificates_this_machine_prescribes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/etc/our-own.pem")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    responses.get(URL, body=b"a")
    with _session() as session:
        session.fetch(URL)
        surrounded = session._surrounded(URL)
    assert surrounded["verify"] == "/etc/our-own.pem"
    assert surrounded["proxies"]["https"] == "http://127.0.0.1:9"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
@responses.activate
def test_fetch_takes_a_refusal_at_its_word(status: int) -> None:
    responses.get(URL, status=status, body="<html>No</html>")
    with pytest.raises(Unreachable) as caught:
        _session().fetch(URL)
    assert caught.value.status == status
    assert len(responses.calls) == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
@responses.activate(registry=OrderedRegistry)
def test_fetch_tries_a_busy_host_again(status: int) -> None:
    responses.get(URL, status=status)
    responses.get(URL, status=status)
    responses.get(URL, body=b"ok")
    assert _session().fetch(URL).body == b"ok"


@responses.activate
def test_fetch_gives_up_on_a_host_that_stays_busy() -> None:
    responses.get(URL, status=503)
    with pytest.raises(Unreachable) as caught:
        _session().fetch(URL)
    assert caught.value.status == 503
    assert len(responses.calls) == 3


def test_fetch_waits_as_long_as_the_host_asks() -> None:
    answers = iter([("429 Too Many Requests", b""), ("200 OK", b"ok")])

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        status, body = next(answers)
        start_response(status, [("Retry-After", "1")])
        return [body]

    with serving(app) as address:
        start = time.monotonic()
        assert _session("127.0.0.1").fetch(address).body == b"ok"
    assert time.monotonic() - start >= 1


@responses.activate
def test_fetch_does_not_ask_early_where_the_host_wants_more_patience_than_a_run_has() -> None:
    responses.get(URL, status=503, headers={"Retry-After": "3600"})
    with pytest.raises(Unreachable):
        _session().fetch(URL)
    assert len(responses.calls) == 1


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("https://elsewhere.example/list.csv", "elsewhere.example"),
        ("https://register.example.evil.example/", "register.example.evil.example"),
        ("https://register.example@evil.example/", "evil.example"),
        ("file:///etc/passwd", "file"),
        ("/etc/passwd", "bare path"),
    ],
)
def test_fetch_asks_named_hosts_only(url: str, seen: str) -> None:
    with pytest.raises(WrongHost, match=seen):
        _session().fetch(url)


@responses.activate
def test_fetch_follows_a_redirect_on_the_same_host() -> None:
    responses.get(URL, status=302, headers={"Location": "/new.csv"})
    responses.get("https://register.example/new.csv", body=b"new")
    found = _session().fetch(URL)
    assert (found.url, found.body) == ("https://register.example/new.csv", b"new")


@pytest.mark.parametrize("target", ["https://evil.example/", "http://register.example/list.csv", "file:///etc/passwd"])
@responses.activate
def test_fetch_never_follows_a_redirect_to_another_host_or_off_tls(target: str) -> None:
    responses.get(URL, status=301, headers={"Location": target})
    with pytest.raises(WrongHost):
        _session().fetch(URL)


@responses.activate
def test_fetch_leaves_a_circle_of_redirects() -> None:
    responses.get(URL, status=302, headers={"Location": URL})
    with pytest.raises(Unreachable, match="redirects more than"):
        _session().fetch(URL)


@responses.activate
def test_fetch_explains_a_bad_certificate() -> None:
    responses.get(URL, body=requests.exceptions.SSLError("self-signed"))
    with pytest.raises(Unreachable, match="no valid certificate"):
        _session().fetch(URL)


def test_fetch_does_not_ask_again_behind_a_certificate_that_is_not_valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    certificate = self_signed(tmp_path / "certificate.pem")
    with publishing(Publisher(), certificate=certificate) as address, _session("127.0.0.1") as session:
        monkeypatch.setattr("urllib3.util.retry.time.sleep", slept.append)
        with pytest.raises(Unreachable, match="no valid certificate"):
            session.fetch(f"{address}{FILE}")
    assert slept == []


@responses.activate
def test_fetch_never_repeats_a_query_string_in_its_sentence() -> None:
    responses.get(URL, body=requests.exceptions.ConnectTimeout("token=secret"))
    with pytest.raises(Unreachable) as caught:
        _session().fetch(f"{URL}?token=secret")
    assert "secret" not in caught.value.message


def _app(body: Iterable[bytes], *headers: tuple[str, str]) -> WSGIApplication:
    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Type", "text/csv"), *headers])
        return body

    return app


def test_fetch_reads_a_real_server() -> None:
    with serving(_app([b"name\n", b"PT A\n"])) as address:
        assert _session("127.0.0.1").fetch(f"{address}/list.csv").body == b"name\nPT A\n"


def test_fetch_stops_at_the_size_limit() -> None:
    with serving(_app([b"x" * 600, b"x" * 600])) as address, pytest.raises(DocumentTooLarge, match="1000 bytes"):
        _session("127.0.0.1").fetch(address)


def test_fetch_counts_a_compressed_document_as_it_unfolds() -> None:
    bomb = gzip.compress(b"0" * 5_000_000)
    with (
        serving(_app([bomb], ("Content-Encoding", "gzip"))) as address,
        pytest.raises(DocumentTooLarge),
    ):
        _session("127.0.0.1", limits=Limits(max_bytes=100_000)).fetch(address)


def test_fetch_never_returns_half_a_document() -> None:
    asked: list[str] = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        asked.append(environ["PATH_INFO"])
        start_response("200 OK", [("Content-Length", "100")])
        environ["wsgi.input"].close()
        return [b"only this"]

    with serving(app) as address, pytest.raises(Unreachable, match="broke off"):
        _session("127.0.0.1").fetch(f"{address}/half")
    assert asked == ["/half"] * (QUICK.retries + 1)


def test_fetch_gives_up_on_a_document_that_drips() -> None:
    def drip() -> Iterable[bytes]:
        for _ in range(40):
            time.sleep(0.02)
            yield b"."

    limits = Limits(total_seconds=0.1, retries=0)
    with serving(_app(drip())) as address, pytest.raises(Unreachable, match="longer than"):
        _session("127.0.0.1", limits=limits).fetch(address)


def test_fetch_explains_a_host_that_is_down() -> None:
    with serving(_app([])) as address:
        pass
    with pytest.raises(Unreachable, match="cannot be reached"):
        _session("127.0.0.1").fetch(address)


def test_open_session_needs_a_host() -> None:
    with pytest.raises(UsageError):
        open_session([], user_agent="CekDulu/test")


@pytest.mark.parametrize("status", ["503 Busy", "302 Found", "307 Temporary Redirect"])
def test_post_sends_a_form_once_and_follows_nothing(status: str) -> None:
    sent: list[tuple[str, bytes]] = []

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        sent.append((environ["REQUEST_METHOD"], body))
        start_response(status, [("Location", "/elsewhere"), ("Retry-After", "0")])
        return [b""]

    with serving(app) as address, _session("127.0.0.1") as session, pytest.raises(Unreachable) as refused:
        session.post(address, {"code": "a&b", "grant_type": "x"})
    assert sent == [("POST", b"code=a%26b&grant_type=x")]
    assert refused.value.status == int(status[:3])


@responses.activate
def test_post_returns_the_answer_and_asks_named_hosts_only() -> None:
    responses.post(URL, body=b"{}")
    responses.post(f"{URL}/large", body=b"x" * 2000)
    with _session() as session:
        assert session.post(URL, {"a": "b"}, headers={"X-More": "yes"}).body == b"{}"
        with pytest.raises(DocumentTooLarge):
            session.post(f"{URL}/large", {})
        with pytest.raises(WrongHost):
            session.post("https://other.example/", {})
    assert responses.calls[0].request.headers["X-More"] == "yes"
