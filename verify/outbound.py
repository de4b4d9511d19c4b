"""The one door out: every document from another host comes through here.

TLS is always checked, only named hosts are asked (redirects too), what is read has a limit in bytes and in seconds,
and a host that is busy is given time. Nothing is cached and nothing is logged; the caller keeps what it needs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from ssl import SSLCertVerificationError
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.cookies import extract_cookies_to_jar
from urllib3 import BaseHTTPResponse
from urllib3.util import Retry

from verify.errors import DocumentTooLarge, Unreachable, UsageError, WrongHost

_BUSY = frozenset({429, 500, 502, 503, 504})
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_USABLE = range(200, 300)
_MOST_REDIRECTS = 5
_CHUNK = 64 * 1024
# A host that wants more patience than this is asked again at the next run, not in this one.
_LONGEST_WAIT_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much one fetch may take; `backoff_seconds` doubles with each further try."""

    connect_seconds: float = 10
    read_seconds: float = 60
    total_seconds: float = 600
    max_bytes: int = 50_000_000
    retries: int = 4
    backoff_seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Validators:
    """What a host gave to tell one state of a document from another; kept, and shown to it at the next request."""

    etag: str | None = None
    last_modified: str | None = None

    def headers(self) -> dict[str, str]:
        """The headers that ask for the document only if it has changed; none where nothing is known."""
        given = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in given.items() if value}


@dataclass(frozen=True, slots=True)
class Document:
    """What a host gave: `status` is 2xx, or 304 with an empty body; header names are in lower case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    fetched_at: datetime

    @property
    def is_unchanged(self) -> bool:
        """Whether the host says that what was read before still stands."""
        return self.status == HTTPStatus.NOT_MODIFIED

    @property
    def validators(self) -> Validators:
        """What to show the host at the next request."""
        return Validators(self.headers.get("etag"), self.headers.get("last-modified"))


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class OutboundSession:
    """A polite reader that says who it is and asks `hosts` only; use it as a context manager, one a run.

    Connections are kept open between requests.
    """

    session: requests.Session
    hosts: frozenset[str]
    limits: Limits
    now: Callable[[], datetime] = _now
    surroundings: dict[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close its connections."""
        self.session.close()

    def fetch(self, url: str, *, headers: Mapping[str, str] | None = None, known: Validators | None = None) -> Document:
        """Return the whole document at ``url``, or raise Unreachable, WrongHost or DocumentTooLarge.

        With ``known``, an unchanged document is a value too: `is_unchanged`, without a body. ``headers`` go along.
        """
        deadline = time.monotonic() + self.limits.total_seconds
        sent = {**(headers or {}), **(known.headers() if known else {})}
        for attempt in range(self.limits.retries + 1):
            try:
                return self._follow(url, sent, deadline)
            except _BrokenOffError as error:
                wait = self.limits.backoff_seconds * 2**attempt
                if attempt == self.limits.retries or time.monotonic() + wait > deadline:
                    raise Unreachable(f"{_host(url)} broke off in the middle of the document: {error}") from None
                time.sleep(wait)
        raise AssertionError  # the last attempt returned or raised

    def post(self, url: str, form: Mapping[str, str], *, headers: Mapping[str, str] | None = None) -> Document:
        """Send a form and return the answer, or raise as `fetch` does. It is sent once and follows no redirect."""
        deadline = time.monotonic() + self.limits.total_seconds
        self.check(url)
        try:
            with self._ask(url, headers or {}, form) as response:
                return self._read(url, response, deadline=deadline, conditional=False)
        except _BrokenOffError as error:
            raise Unreachable(f"{_host(url)} broke off in the middle of its answer: {error}") from None

    def _follow(self, url: str, headers: Mapping[str, str], deadline: float) -> Document:
        for _ in range(_MOST_REDIRECTS + 1):
            self.check(url)
            with self._ask(url, headers) as response:
                if response.status_code not in _REDIRECT:
                    return self._read(url, response, deadline=deadline, conditional=_is_conditional(headers))
                target = urljoin(url, response.headers.get("Location", ""))
                if url.startswith("https:") and not target.startswith("https:"):
                    raise WrongHost(f"{_host(url)} redirects to an address without TLS; it was not followed.")
                url = target
        raise Unreachable(f"{_host(url)} redirects more than {_MOST_REDIRECTS} times.")

    def check(self, url: str) -> None:
        """Raise WrongHost unless this address may be asked."""
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"}:
            raise WrongHost(f"Only http and https addresses can be fetched, not {parts.scheme or 'a bare path'}.")
        if (parts.hostname or "") not in self.hosts:
            raise WrongHost(f"{parts.hostname or 'An address without a host'} is not one of the hosts of this source.")

    def _ask(self, url: str, headers: Mapping[str, str], form: Mapping[str, str] | None = None) -> requests.Response:
        times = (self.limits.connect_seconds, self.limits.read_seconds)
        sent = self._request(url, headers, form)
        try:
            response = self.session.get_adapter(url).send(sent, timeout=times, **self._surrounded(url))
        except requests.exceptions.SSLError:
            raise Unreachable(f"{_host(url)} has no valid certificate; nothing was read from it.") from None
        except requests.RequestException as error:
            raise Unreachable(f"{_host(url)} cannot be reached ({type(error).__name__}). Try again later.") from None
        if "Set-Cookie" in response.headers:
            extract_cookies_to_jar(self.session.cookies, sent, response.raw)  # type: ignore[no-untyped-call]
        return response

    def _request(
        self, url: str, headers: Mapping[str, str], form: Mapping[str, str] | None
    ) -> requests.PreparedRequest:
        """A request put together and sent past the session, whose many settings take as long as the sending itself."""
        made = requests.PreparedRequest()
        made.prepare_method("GET" if form is None else "POST")
        made.prepare_url(url, None)
        made.prepare_headers({**self.session.headers, **headers})
        if form is not None:
            made.prepare_body(dict(form), None)
        if self.session.cookies:
            made.prepare_cookies(self.session.cookies)
        return made

    def _surrounded(self, url: str) -> Mapping[str, Any]:
        """The proxy and certificates that this machine prescribes for a host, looked up once.

        Looking them up takes longer than a request on a connection that is open.
        """
        host = url.partition("//")[0] + _host(url)
        if host not in self.surroundings:
            with requests.Session() as asked:
                self.surroundings[host] = asked.merge_environment_settings(url, {}, stream=True, verify=None, cert=None)
        return self.surroundings[host]

    def _read(self, url: str, response: requests.Response, *, deadline: float, conditional: bool) -> Document:
        unchanged = conditional and response.status_code == HTTPStatus.NOT_MODIFIED
        if not unchanged and response.status_code not in _USABLE:
            message = f"{_host(url)} answered {response.status_code} instead of the document."
            raise Unreachable(message, status=response.status_code)
        if unchanged:
            response.raw.release_conn()
        body = b"" if unchanged else self._body(url, response, deadline)
        found = {name.lower(): value for name, value in response.headers.items()}
        return Document(url=url, status=response.status_code, headers=found, body=body, fetched_at=self.now())

    def _body(self, url: str, response: requests.Response, deadline: float) -> bytes:
        """Read the body, counted after decompression, so that a small bomb stays small."""
        body = bytearray()
        try:
            for chunk in response.iter_content(_CHUNK):
                body += chunk
                if len(body) > self.limits.max_bytes:
                    limit = self.limits.max_bytes
                    raise DocumentTooLarge(f"The document at {_host(url)} is larger than {limit} bytes.")
                if time.monotonic() > deadline:
                    raise Unreachable(f"{_host(url)} took longer than {self.limits.total_seconds:g} seconds.")
        except requests.RequestException as error:
            raise _BrokenOffError(type(error).__name__) from None
        return bytes(body)


class _PoliteRetry(Retry):
    """Retries, unless that is of no use: no valid certificate, or a host that wants more patience than one run has.

    Where Retry-After is longer than the longest wait, its refusal stands, so that the host is not asked too early.
    """

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: BaseHTTPResponse | None = None,
        error: Exception | None = None,
        *rest: Any,  # noqa: ANN401 - urllib3's own, passed on as they are
        **named: Any,  # noqa: ANN401 - as above
    ) -> Self:
        """Count a failure, as the class promises."""
        too_long = response is not None and (self.get_retry_after(response) or 0) > _LONGEST_WAIT_SECONDS
        forged = error is not None and any(isinstance(cause, SSLCertVerificationError) for cause in error.args)
        left = self.new(total=0) if too_long or forged else self
        return super(_PoliteRetry, left).increment(method, url, response, error, *rest, **named)


class _BrokenOffError(Exception):
    """The connection ended before the document did."""


def open_session(
    hosts: Collection[str], *, user_agent: str, limits: Limits | None = None, now: Callable[[], datetime] = _now
) -> OutboundSession:
    """Open a session with ``hosts`` (exact host names, without ports); whoever is asked is told ``user_agent``."""
    if not hosts:
        raise UsageError("A source that is fetched must name at least one host.")
    chosen = limits or Limits()
    session = requests.Session()
    session.headers["User-Agent"] = user_agent
    session.trust_env = (
        False  # OutboundSession looks the surroundings up, once a host; and .netrc is not for publishers
    )
    adapter = HTTPAdapter(max_retries=_patience(chosen))
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return OutboundSession(session, frozenset(host.lower() for host in hosts), chosen, now)


def _patience(limits: Limits) -> Retry:
    """Try again after a broken connection or a busy answer, slower each time, and as late as Retry-After asks."""
    return _PoliteRetry(
        total=limits.retries,
        backoff_factor=limits.backoff_seconds,
        backoff_jitter=limits.backoff_seconds / 2,
        backoff_max=_LONGEST_WAIT_SECONDS,
        status_forcelist=_BUSY,
        allowed_methods={"GET"},
        respect_retry_after_header=True,
        raise_on_status=False,
    )


def _is_conditional(headers: Mapping[str, str]) -> bool:
    return any(name.lower() in {"if-none-match", "if-modified-since"} for name in headers)


def _host(url: str) -> str:
    """Return only the host of an address: a sentence for people carries no query string."""
    return urlsplit(url).hostname or "the address"
