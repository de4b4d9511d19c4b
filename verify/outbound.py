"""The one door out: every document from another host comes through here.

TLS is always checked, only named hosts are asked (redirects too), what is read has a limit in bytes and in seconds,
and a host that is busy is given time. Nothing is cached and nothing is logged; the caller keeps what it needs.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import BaseHTTPResponse
from urllib3.util import Retry

from verify.errors import DocumentTooLarge, Unreachable, UsageError, WrongHost

_BUSY = frozenset({429, 500, 502, 503, 504})
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_USABLE = frozenset({*range(200, 300), 304})
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
class Document:
    """What a host gave: `status` is 2xx, or 304 with an empty body; header names are in lower case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)
    fetched_at: datetime


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class OutboundSession:
    """A polite reader that says who it is and asks `hosts` only; use it as a context manager, one a run."""

    session: requests.Session
    hosts: frozenset[str]
    limits: Limits
    now: Callable[[], datetime] = _now

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close its connections."""
        self.session.close()

    def fetch(self, url: str, *, headers: Mapping[str, str] | None = None) -> Document:
        """Return the whole document at ``url``, or raise Unreachable, WrongHost or DocumentTooLarge."""
        deadline = time.monotonic() + self.limits.total_seconds
        for attempt in range(self.limits.retries + 1):
            try:
                return self._follow(url, headers or {}, deadline)
            except _BrokenOffError as error:
                wait = self.limits.backoff_seconds * 2**attempt
                if attempt == self.limits.retries or time.monotonic() + wait > deadline:
                    raise Unreachable(f"{_host(url)} broke off in the middle of the document: {error}") from None
                time.sleep(wait)
        raise AssertionError  # the last attempt returned or raised

    def _follow(self, url: str, headers: Mapping[str, str], deadline: float) -> Document:
        for _ in range(_MOST_REDIRECTS + 1):
            self._check(url)
            with self._ask(url, headers) as response:
                if response.status_code not in _REDIRECT:
                    return self._read(url, response, deadline)
                target = urljoin(url, response.headers.get("Location", ""))
                if url.startswith("https:") and not target.startswith("https:"):
                    raise WrongHost(f"{_host(url)} redirects to an address without TLS; it was not followed.")
                url = target
        raise Unreachable(f"{_host(url)} redirects more than {_MOST_REDIRECTS} times.")

    def _check(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"}:
            raise WrongHost(f"Only http and https addresses can be fetched, not {parts.scheme or 'a bare path'}.")
        if (parts.hostname or "") not in self.hosts:
            raise WrongHost(f"{parts.hostname or 'An address without a host'} is not one of the hosts of this source.")

    def _ask(self, url: str, headers: Mapping[str, str]) -> requests.Response:
        times = (self.limits.connect_seconds, self.limits.read_seconds)
        try:
            return self.session.get(url, headers=dict(headers), timeout=times, stream=True, allow_redirects=False)
        except requests.exceptions.SSLError:
            raise Unreachable(f"{_host(url)} has no valid certificate; nothing was read from it.") from None
        except requests.RequestException as error:
            raise Unreachable(f"{_host(url)} cannot be reached ({type(error).__name__}). Try again later.") from None

    def _read(self, url: str, response: requests.Response, deadline: float) -> Document:
        if response.status_code not in _USABLE:
            message = f"{_host(url)} answered {response.status_code} instead of the document."
            raise Unreachable(message, status=response.status_code)
        body = self._body(url, response, deadline)
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
    """Retries, unless the host asks for more patience than one run has: then its refusal stands."""

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: BaseHTTPResponse | None = None,
        *rest: Any,  # noqa: ANN401 - urllib3's own, passed on as they are
        **named: Any,  # noqa: ANN401 - as above
    ) -> Self:
        """Give up where Retry-After is longer than the longest wait, so that the host is not asked too early."""
        too_long = response is not None and (self.get_retry_after(response) or 0) > _LONGEST_WAIT_SECONDS
        left = self.new(total=0) if too_long else self
        return super(_PoliteRetry, left).increment(method, url, response, *rest, **named)


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


def _host(url: str) -> str:
    """Return only the host of an address: a sentence for people carries no query string."""
    return urlsplit(url).hostname or "the address"
