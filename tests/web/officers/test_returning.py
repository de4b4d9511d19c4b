from __future__ import annotations

import pytest

from verify.web.officers.browsers import browser_name
from verify.web.officers.returning import own_path


@pytest.mark.parametrize(
    ("path", "ours"),
    [
        ("/petugas/meja", True),
        ("/petugas/meja/hari?tanggal=2026-11-22&hl=en", True),
        ("/petugas/meja/k/7KQF-2M9X-4TA3B", True),
        ("/petugas/meja/hari.csv", True),
        ("/petugas", True),
        ("", False),
        ("/", False),
        ("/agen", False),
        ("/petugasku", False),
        ("//evil.example/petugas", False),
        ("https://evil.example/petugas/meja", False),
        ("/petugas//evil.example", False),
        ("/petugas/../tutup", False),
        ("/petugas/%2e%2e/tutup", False),
        ("/petugas/meja\\@evil.example", False),
        ("/petugas/meja\r\nSet-Cookie: a=b", False),
        ("/petugas/meja\n", False),
        ("/petugas/meja?a=<script>", False),
        ("/petugas/meja#x", False),
        ("/petugas/masuk", False),
        ("/petugas/masuk/kode", False),
        ("/petugas/keluar", False),
        ("/petugas/undangan/abcdef", False),
        ("/petugas/" + "a" * 300, False),
    ],
)
def test_own_path_leads_nowhere_but_behind_the_door(path: str, ours: bool) -> None:
    assert own_path(path) == (path if ours else "/petugas")


@pytest.mark.parametrize(
    ("agent", "name"),
    [
        (
            "Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 Chrome/119.0 Mobile Safari/537.36",
            "Chrome · Android",
        ),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:120.0) Gecko/20100101 Firefox/120.0", "Firefox · Windows"),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/119.0 Safari/537.36 Edg/119.0", "Edge · Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1", "Safari · iPhone"),
        (
            "Mozilla/5.0 (Linux; Android 12) SamsungBrowser/22.0 Chrome/111.0 Mobile Safari/537.36",
            "Samsung Internet · Android",
        ),
        ("curl/8.0", ""),
        ("<script>alert(1)</script>", ""),
        ("", ""),
    ],
)
def test_browser_name_is_short_and_ours(agent: str, name: str) -> None:
    assert browser_name(agent) == name
