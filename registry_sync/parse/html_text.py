"""Bytes of a web page → text, in the charset the publisher says, strictly: a wrong letter is a wrong company."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable

from registry_sync.errors import ShapeChanged
from registry_sync.parse.record import Document

#: The charsets that Indonesian pages come in; latin-1 means Windows-1252 to every browser.
_CHARSETS = {
    **dict.fromkeys(("utf-8", "utf8", "unicode-1-1-utf-8"), "utf-8"),
    **dict.fromkeys(("iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "us-ascii", "ascii"), "cp1252"),
}
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_IN_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_IN_META = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
#: Where a browser looks for the charset.
_HEAD = 4096
_CLOSED = ("html", "body", "table")
#: What takes the time of a reader beyond measure: depth, options, words in one tag. No register comes near.
_DEEPEST, _MOST_OPTIONS, _MOST_WORDS = 2_000, 20_000, 20_000
_CODE = re.compile(r"<!--|<script\b", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)", re.IGNORECASE)
#: Elements that need no end, or that end where the next of them begins: they do not go deeper.
_FLAT = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()
    + "p li dt dd td th tr thead tbody tfoot option".split()
)


def page_text(document: Document) -> str:
    """The text of a page. ShapeChanged where the charset is unknown or wrong, or where the page breaks off.

    The byte order mark counts before the publisher's header, that before the page's <meta>; without any it is UTF-8.
    """
    body = document.body
    mark = next(((sign, name) for sign, name in _MARKS if body.startswith(sign)), None)
    if mark:
        text = _decoded(body[len(mark[0]) :], mark[1], "its byte order mark")
    else:
        said, by = _said(document)
        text = _decoded(body, said, by)
    if "\0" in text:
        raise ShapeChanged("The page holds a NUL character: it is damaged, or no web page.")
    markup = _without_code(text)
    _refuse_broken(markup)
    _refuse_monster(markup)
    return text


def _said(document: Document) -> tuple[str, str]:
    header = _IN_HEADER.search(dict(document.headers).get("content-type", ""))
    meta = _IN_META.search(document.body[:_HEAD])
    if header:
        return _known(header.group(1)), "the publisher's header"
    if meta:
        return _known(meta.group(1).decode("ascii", "replace")), "its <meta>"
    return "utf-8", "default"


def _known(name: str) -> str:
    found = _CHARSETS.get(name.casefold())
    if found is None:
        raise ShapeChanged(f"The page says it is in the charset {name[:40]!r}, which is not read here.")
    return found


def _decoded(body: bytes, charset: str, by: str) -> str:
    """Strictly decoded. What is declared in one byte a letter and is UTF-8 all through was declared wrongly."""
    try:
        text = body.decode(charset)
    except UnicodeDecodeError as error:
        raise ShapeChanged(
            f"The page is not in the charset {charset} (as by {by}): byte 0x{body[error.start]:02x} at {error.start}."
        ) from None
    if charset == "cp1252" and not body.isascii() and _is_utf8(body):
        raise ShapeChanged(f"The page says by {by} that it is in {charset}, but it is written in UTF-8.")
    return text


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _without_code(text: str) -> str:
    """The page without scripts and comments: what is written in them is no element of it."""
    kept: list[str] = []
    at = 0
    while True:
        begin = _CODE.search(text, at)
        end = text.find("-->" if begin and begin.group() == "<!--" else "</script", begin.end()) if begin else -1
        if begin is None or end < 0:
            return "".join([*kept, text[at:]])
        kept.append(text[at : begin.start()])
        at = end


def _refuse_broken(text: str) -> None:
    """ShapeChanged where an element that holds everything is opened and never closed: the page breaks off."""
    lowered = text.casefold()
    broken = [name for name in _CLOSED if lowered.count(f"</{name}") < _opened(lowered, name)]
    if broken:
        raise ShapeChanged(f"The page breaks off: it never closes its {listed(f'<{name}>' for name in broken)}.")


def _opened(lowered: str, name: str) -> int:
    return len(re.findall(rf"<{name}[\s>]", lowered))


def _refuse_monster(text: str) -> None:
    """ShapeChanged where a page is made so that reading it would never end."""
    if text.count("<option") > _MOST_OPTIONS:
        raise ShapeChanged(
            f"The page has more than {_MOST_OPTIONS} options to choose from: no register looks like that."
        )
    longest = max((part.partition(">")[0] for part in text.split("<")[1:]), key=len, default="")
    if len(longest.split()) > _MOST_WORDS:
        raise ShapeChanged(f"The page has a tag of more than {_MOST_WORDS} words: it is damaged.")
    depth = 0
    for tag in _TAG.finditer(text) if text.count("<") > _DEEPEST else ():
        if tag.group(2).casefold() not in _FLAT:
            depth = max(0, depth - 1) if tag.group(1) else depth + 1
        if depth > _DEEPEST:
            raise ShapeChanged(f"The page nests its elements deeper than {_DEEPEST}: no register looks like that.")


def listed(words: Iterable[str]) -> str:
    """Words for a message, short and few."""
    found = [word[:60] for word in words]
    return ", ".join(found[:25]) + (" …" if len(found) > 25 else "") if found else "none"  # noqa: PLR2004 - a line's worth
