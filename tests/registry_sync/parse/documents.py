"""Documents made for one test each."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from registry_sync.fetch import RawDocument
from registry_sync.parse.headers import Headers
from registry_sync.vocabulary import load_headers

ROOT = Path(__file__).parents[3]
REGISTER, PAGES, PROVINCE = ROOT / "config/register", ROOT / "tests/data/siskop2mi", ROOT / "tests/data/province"
#: Where the invented pages would stand.
SITE = "https://siskop2mi.example"
LIST_URL, SANCTIONS_URL = f"{SITE}/profil/lembaga/list_lembaga/p3mi", f"{SITE}/profil/lembaga/list_lembaga/p3mi_sanksi"
COMPANIES = ("9001", "9002", "9003")
NO_WORDS = Headers()
WORDS = load_headers(ROOT / "config/headers.toml")


def document(body: bytes | str, url: str = "file:test", **headers: str) -> RawDocument:
    """A document as if it had just been read; header names are written with an underscore for a hyphen."""
    raw = body.encode() if isinstance(body, str) else body
    sent = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    read_at = datetime(2026, 11, 20, tzinfo=UTC)
    return RawDocument(raw, hashlib.sha256(raw).hexdigest(), read_at, url, url.rpartition("/")[2], sent)


def one(body: bytes | str, url: str = "file:test", **headers: str) -> tuple[RawDocument, ...]:
    """A look that is a single document."""
    return (document(body, url, **headers),)


def register_pages() -> tuple[RawDocument, ...]:
    """The invented list of placement companies and the page of each."""
    pages = ((PAGES / f"detail_{key}.html", f"{SITE}/profil/lembaga/detail/{key}") for key in COMPANIES)
    return tuple(document(path.read_bytes(), url) for path, url in ((PAGES / "list_p3mi.html", LIST_URL), *pages))


def feed_url(offset: int) -> str:
    """The address of one page of the vacancy feed."""
    return f"{SITE}/lowongan/load_sip_record/{offset}?jabatan=&negara=&urutan=1&berdasarkan=1"


def feed_pages() -> tuple[RawDocument, ...]:
    """The invented vacancy feed."""
    return tuple(document((PAGES / f"load_sip_record_{at}.json").read_bytes(), feed_url(at)) for at in (0, 10))
