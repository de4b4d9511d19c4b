"""An Atom 1.0 feed (RFC 4287), written with the standard library alone."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

MEDIA_TYPE = "application/atom+xml"
_ATOM = "http://www.w3.org/2005/Atom"
_XHTML = "http://www.w3.org/1999/xhtml"
# Characters that XML 1.0 cannot hold, however they are written.
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry. `id` is a URI that never changes, `updated` aware, `address` where a person reads it."""

    id: str
    title: str
    updated: datetime
    address: str
    lead: str
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed. `address` is its own, `page` the page for people that tells the same, both absolute."""

    id: str
    title: str
    updated: datetime
    address: str
    page: str
    author: str
    language: str
    entries: Sequence[Entry] = ()


def write_feed(feed: Feed) -> bytes:
    """The feed as UTF-8 XML, the same bytes for the same feed."""
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": feed.language})
    _text(root, "id", feed.id)
    _text(root, "title", feed.title)
    _text(root, "updated", _moment(feed.updated))
    _text(ET.SubElement(root, "author"), "name", feed.author)
    ET.SubElement(root, "link", {"rel": "self", "type": MEDIA_TYPE, "href": feed.address})
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": feed.page})
    for one in feed.entries:
        _entry(root, one)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _entry(root: ET.Element, one: Entry) -> None:
    entry = ET.SubElement(root, "entry")
    _text(entry, "id", one.id)
    _text(entry, "title", one.title)
    _text(entry, "updated", _moment(one.updated))
    ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": one.address})
    body = ET.SubElement(ET.SubElement(entry, "content", {"type": "xhtml"}), "div", {"xmlns": _XHTML})
    _text(body, "p", one.lead)
    if one.sentences:
        told = ET.SubElement(body, "ul")
        for sentence in one.sentences:
            _text(told, "li", sentence)


def _text(parent: ET.Element, name: str, said: str) -> None:
    ET.SubElement(parent, name).text = _UNWRITABLE.sub(" ", said)


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
