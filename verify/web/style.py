"""The one style sheet, small, as it stands inside every page: the first paint waits for no second request."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from urllib.parse import quote

_FOLDER = Path(__file__).with_name("static")

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_AROUND = re.compile(r" ?([{};,]) ?")


def minified(sheet: str) -> str:
    """The sheet without comments and white space that says nothing; no text in quotes may hold `;`, `:` or `,`."""
    single = _SPACE.sub(" ", _COMMENT.sub("", sheet))
    return _AROUND.sub(r"\1", single).replace(": ", ":").replace(";}", "}").strip()


def _source(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _named(sheet: str) -> str:
    """How a Content-Security-Policy names exactly this sheet."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()}'"


#: What stands between <style> and </style>, and how a Content-Security-Policy names exactly that.
STYLE = minified(_source("style.css"))
STYLE_HASH = _named(STYLE)
#: The same for the officers' pages, which add a sheet of their own.
OFFICER_STYLE = STYLE + minified(_source("officers.css"))
OFFICER_STYLE_HASH = _named(OFFICER_STYLE)
#: The icon inside the page, for the same reason.
ICON = "data:image/svg+xml," + quote(_source("icon.svg").strip().replace('"', "'"), safe=" =:/'()")
