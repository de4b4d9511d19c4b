"""The links of a list page: to the pages that continue it, and to what a pattern describes. Pure; total over bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, urldefrag, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser


@dataclass(frozen=True, slots=True)
class Links:
    """Whole addresses without fragments, each once, in the order of the page."""

    pages: tuple[str, ...]
    details: tuple[str, ...]


def links_of(body: bytes, *, page_url: str, list_url: str, detail_link: str | None) -> Links:
    """Sort the links of one page: `details` are those that `detail_link` is found in, `pages` continue `list_url`."""
    tree = LexborHTMLParser(body.decode("utf-8", errors="replace"))
    base = tree.css_first("base[href]")
    start = urljoin(page_url, base.attributes.get("href") or "") if base else page_url
    found = [address for node in tree.css("a[href]") if (address := _address(start, node.attributes.get("href")))]
    details = [address for address in found if detail_link is not None and re.search(detail_link, address)]
    pages = [address for address in found if address not in set(details) and _continues(list_url, address)]
    return Links(tuple(dict.fromkeys(pages)), tuple(dict.fromkeys(details)))


def _address(start: str, link: str | None) -> str | None:
    try:
        address = urldefrag(urljoin(start, (link or "").strip())).url
        return address if urlsplit(address).scheme in {"http", "https"} else None
    except ValueError:
        return None


def _continues(list_url: str, address: str) -> bool:
    """Whether an address is the list itself at another place: a number behind its path, or numbers in its query."""
    here, there = urlsplit(list_url), urlsplit(address)
    if (here.scheme, here.netloc) != (there.scheme, there.netloc):
        return False
    behind = there.path.rstrip("/").removeprefix(here.path.rstrip("/"))
    if behind and (behind == there.path.rstrip("/") or not re.fullmatch(r"/\d+", behind)):
        return False
    asked = set(parse_qsl(here.query))
    return all(pair in asked or pair[1].isdecimal() for pair in parse_qsl(there.query))
