from __future__ import annotations

import html
import re
from datetime import date
from typing import cast

from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import KARYA, REVOKED, token
from verify.core.answer import CompanyStatus
from verify.core.company import Company
from verify.core.names import name_key
from verify.core.phones import Phone, read_phones
from verify.core.standing import Standing
from verify.service.browsing import Browser, Entry, EntryPage, Wanted
from verify.service.services import EXTENSION
from verify.web.examples import NUMBER, examples


def test_examples_are_a_revoked_company_and_one_with_a_number_that_is_not_its_own(app: Flask) -> None:
    revoked, copied = examples(app.extensions[EXTENSION].browser, "ID", "id")
    assert (revoked.name, copied.name) == (REVOKED, KARYA)
    assert NUMBER in copied.message
    assert NUMBER not in revoked.message


def test_examples_name_no_company_of_another_country(app: Flask) -> None:
    assert examples(app.extensions[EXTENSION].browser, "PH", "id") == ()


def test_number_can_be_read_but_is_in_a_block_that_no_operator_has() -> None:
    (phone,) = read_phones(NUMBER, "ID")
    assert isinstance(phone, Phone)
    assert phone.e164.startswith("+62834")


def test_each_example_is_one_tap_without_anything_in_the_address(client: FlaskClient) -> None:
    page = client.get("/").text
    tries = page.partition('class="tries"')[2].partition("</section>")[0]
    messages = [html.unescape(one) for one in re.findall(r'name="message" value="([^"]*)"', tries)]
    headlines = []
    for message in messages:
        answer = client.post("/", data={"csrf_token": token(tries), "message": message})
        assert re.fullmatch(r"/k/[0-9A-Z-]+", answer.headers["Location"])
        headlines.append(re.search(r"<title>(.*?) ·", client.get(answer.headers["Location"]).text).group(1))  # type: ignore[union-attr]
    assert headlines == ["Jangan bayar dan jangan berangkat dulu", "Tanya petugas dulu"]


def test_examples_name_no_company_whose_name_another_has_too() -> None:
    browser = cast("Browser", Listed(("PT Kembar Jaya", "PT Kembar Jaya", "PT Sendiri Jaya")))
    assert [one.name for one in examples(browser, "ID", "id")] == ["PT Sendiri Jaya"]


class Listed:
    """A register of revoked companies with these names."""

    def __init__(self, names: tuple[str, ...]) -> None:
        """Hold them in this order."""
        self._entries = tuple(
            Entry(
                Company(id=f"test:{at}", name=name, jurisdiction="ID", key=name_key(name)),
                Standing(status=CompanyStatus.REVOKED),
            )
            for at, name in enumerate(names)
        )

    def version(self) -> int:
        return 1

    def today(self) -> date:
        return date(2026, 11, 22)

    def find(self, wanted: Wanted) -> EntryPage:
        asked = set(wanted.q.split())
        found = tuple(
            one
            for one in self._entries
            if wanted.status in (None, one.standing.status) and asked <= set(one.company.key.normalised.split())
        )
        return EntryPage(entries=found, total=len(found), page=1, pages=1)
