"""What holds of every page in every state (states.py, officers.py): for whom, whom it asks, what it gives away."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest

from tests.e2e.officers import OFFICER_STATES
from tests.e2e.states import STATES
from tests.e2e.visiting import PHONES, WCAG, Visit, axe, visit
from tests.support.browser import BrowserContext
from tests.support.whole_site import Site

#: What a person typed on the way to some state, or a part of it that would give it away.
TYPED = re.compile(r"karya|cahaya|bintang|melati|tidak.pernah|disekap|sari|3456|7890|8304", re.IGNORECASE)
FIXED = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
#: Answers, and all that officers see.
PRIVATE = re.compile(r"^/(?:(?:k|s)/|petugas\b)")


@pytest.fixture(scope="module", params=(*STATES, *OFFICER_STATES), ids=lambda state: state.name)
def seen(request: pytest.FixtureRequest, scripted: BrowserContext, site: Site) -> Visit:
    """One visit to each state; the tests of one state follow each other, so that it is visited once."""
    return visit(scripted, site, request.param)


def test_no_page_is_a_fault_of_ours(seen: Visit) -> None:
    faults = {one.status for one in seen.pages if one.status >= 500}
    assert faults <= ({503} if seen.state.name.startswith("unread") else set())


def test_a_page_bars_nobody_in_light_or_dark(seen: Visit) -> None:
    print("best practice:", *seen.advice or ["nothing"])
    assert seen.barriers == ()


def test_a_page_fits_a_small_phone_with_every_fold_open(seen: Visit) -> None:
    assert seen.widths == {width: width for width in PHONES}


def test_a_page_is_in_the_language_that_was_asked(seen: Visit) -> None:
    assert seen.language == ("en" if seen.state.english else "id")


def test_a_page_asks_nobody_else_and_breaks_no_policy_of_its_own(seen: Visit) -> None:
    assert len(seen.hosts) == 1
    assert seen.hosts.pop().startswith("127.0.0.1:")
    assert seen.console == ()


def test_no_address_and_no_history_holds_what_was_typed(seen: Visit) -> None:
    addresses = [*seen.history, *(one.url for one in seen.responses)]
    typed = [url for url in addresses if TYPED.search(urlsplit(url).path + urlsplit(url).query)]
    assert [url for url in typed if not urlsplit(url).path.startswith("/agen")] == []


def test_every_response_carries_its_headers(seen: Visit) -> None:
    for response in seen.responses:
        headers = response.headers
        assert {name: headers.get(name) for name in FIXED} == FIXED, response.url
        assert headers["content-security-policy"].startswith("default-src 'none'"), response.url
        assert "unsafe" not in headers["content-security-policy"], response.url


def test_no_answer_is_kept_by_anybody(seen: Visit) -> None:
    private = [one for one in seen.pages if one.request.method == "POST" or PRIVATE.match(urlsplit(one.url).path)]
    assert {one.headers["cache-control"] for one in private} <= {"no-store"}
    assert [one.url for one in seen.pages if "cache-control" not in one.headers] == []


def test_axe_finds_what_bars_somebody(scripted: BrowserContext, site: Site) -> None:
    page = scripted.new_page()
    page.goto(site.address)
    page.evaluate("document.body.append(document.createElement('input'), document.createElement('button'))")
    found = {one["id"] for one in axe(page, list(WCAG))}
    page.close()
    assert found == {"label", "button-name"}
