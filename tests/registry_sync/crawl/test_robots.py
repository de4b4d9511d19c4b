"""robots.txt: whose group counts, which rule decides, and that nothing in it breaks the reader."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry_sync.crawl.robots import read_robots

AGENT = "CekDulu/0.1 (register reader; polite, low rate)"
HOST = "https://register.example"

CASES = [
    pytest.param("", "/list", None, id="nothing is asked"),
    pytest.param("User-agent: *\nDisallow:", "/list", None, id="an empty rule forbids nothing"),
    pytest.param("User-agent: *\nDisallow: /", "/list", "Disallow: /", id="everything"),
    pytest.param("User-agent: *\nDisallow: /", "", "Disallow: /", id="the bare host"),
    pytest.param("User-agent: *\nDisallow: /admin", "/list", None, id="another path"),
    pytest.param("User-agent: *\nDisallow: /list", "/list/p3mi?page=2", "Disallow: /list", id="what begins with it"),
    pytest.param("User-agent: *\nDisallow: /list$", "/list/p3mi", None, id="the end is anchored"),
    pytest.param("User-agent: *\nDisallow: /*?page=", "/list?page=2", "Disallow: /*?page=", id="a star"),
    pytest.param("User-agent: *\nDisallow: /*.csv$", "/a.csv.csv", "Disallow: /*.csv$", id="a star, and the end"),
    pytest.param("User-agent: *\nDisallow: /*.csv$", "/a.csv?b", None, id="a star, and not the end"),
    pytest.param("User-agent: *\nDisallow: /a*$", "/abc", "Disallow: /a*$", id="a star at the end"),
    pytest.param("User-agent: *\nDisallow: /aa*aa$", "/aaa", None, id="no letter counts twice"),
    pytest.param("User-agent: *\nDisallow: /" + "*a" * 500, "/" + "a" * 499, None, id="no pattern takes long"),
    pytest.param("User-agent: *\nDisallow: /\nAllow: /list", "/list/p3mi", None, id="the longer rule decides"),
    pytest.param("User-agent: *\nAllow: /list\nDisallow: /", "/list/p3mi", None, id="whatever its place"),
    pytest.param("User-agent: *\nDisallow: /list\nAllow: /list", "/list", None, id="of equals the kinder"),
    pytest.param(
        "User-agent: cekdulu\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", "Disallow: /", id="our own group"
    ),
    pytest.param("User-agent: *\nDisallow: /\n\nUser-agent: CekDulu/9\nDisallow: /x", "/a", None, id="ours, not any"),
    pytest.param("User-agent: Other\nDisallow: /", "/a", None, id="a group of others"),
    pytest.param("User-agent: Other\nUser-agent: *\nDisallow: /", "/a", "Disallow: /", id="one group for two"),
    pytest.param("User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/b", "Disallow: /b", id="two groups"),
    pytest.param("\ufeffUser-Agent : * # all\nDISALLOW : /a # no", "/a", "Disallow: /a", id="loosely written"),
    pytest.param("User-agent: *\nDisallow: /a%c3%a9", "/a\u00e9", "Disallow: /a%c3%a9", id="percent codes"),
    pytest.param("<html>\n<body>Disallow: /</body>", "/a", None, id="a web page is no robots.txt"),
]


@pytest.mark.parametrize(("text", "path", "rule"), CASES)
def test_read_robots_names_the_rule_that_forbids(text: str, path: str, rule: str | None) -> None:
    found = read_robots(text.encode(), user_agent=AGENT).forbidding(HOST + path)
    assert (found.line if found else None) == rule


@pytest.mark.parametrize(("value", "seconds"), [("10", 10.0), ("0.5", 0.5), ("soon", 0.0), ("-3", 0.0), ("1e9", 0.0)])
def test_read_robots_reads_the_pause_a_publisher_asks_for(value: str, seconds: float) -> None:
    text = f"User-agent: *\nCrawl-delay: {value}\n"
    assert read_robots(text.encode(), user_agent=AGENT).pause_seconds == seconds


@given(st.binary(max_size=300), st.text(max_size=50))
def test_read_robots_is_total(body: bytes, path: str) -> None:
    read_robots(b"User-agent: *\nDisallow: " + body, user_agent=AGENT).forbidding(f"{HOST}/{path}")
