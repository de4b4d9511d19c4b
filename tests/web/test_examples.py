from __future__ import annotations

import html
import re

from flask import Flask
from flask.testing import FlaskClient

from tests.web.running import KARYA, REVOKED, token
from verify.core.phones import Phone, read_phones
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
