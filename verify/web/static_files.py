"""Our few static files under names that carry their content's hash, so that a browser keeps them for good."""

from __future__ import annotations

import hashlib
from pathlib import Path
from wsgiref.headers import Headers
from wsgiref.types import WSGIApplication

from whitenoise import WhiteNoise

from verify.web.security import FIXED, PAGE_POLICY

FOLDER = Path(__file__).with_name("static")
PREFIX = "/static/"


class StaticFiles:
    """Knows the public address of each file of `verify/web/static`, and of any further folder added."""

    def __init__(self) -> None:
        """Read the files once; a file changed later needs a restart, as any code does."""
        self._paths: dict[str, Path] = {}
        self._addresses: dict[str, str] = {}
        for path in sorted(FOLDER.iterdir()):
            self.add(path.name, path)

    def add(self, name: str, path: Path) -> None:
        """Publish one file; ``address(name)`` then says where."""
        digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
        self._addresses[name] = f"{PREFIX}{path.stem}.{digest}{path.suffix}"
        self._paths[name] = path

    def address(self, name: str) -> str:
        """Return the path part of a file's address; KeyError for a file that is not there."""
        return self._addresses[name]

    def serve_before(self, application: WSGIApplication) -> WSGIApplication:
        """Return an application that answers for the files and hands every other request on."""
        files = WhiteNoise(
            application, allow_all_origins=False, add_headers_function=_secure, immutable_file_test=_always
        )
        for name, path in self._paths.items():
            files.add_file_to_dictionary(self._addresses[name], str(path))
        return files  # type: ignore[no-any-return]  # whitenoise is untyped


def _always(_path: str, _url: str) -> bool:
    return True


def _secure(headers: Headers, _path: str, _url: str) -> None:
    for name, value in FIXED.items():
        headers[name] = value
    headers["Content-Security-Policy"] = PAGE_POLICY
