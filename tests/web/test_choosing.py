"""Several companies could be meant: a choice for the one who asked, links for anybody else."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient

from tests.web.running import KARYA, PERSON_PHONE, ask
from tests.web.test_asking_again import ask_again, fields
from tests.wording.samples import KARYA as KARYA_VIEW
from tests.wording.samples import LOOK_ALIKE, NOTHING_GIVEN
from verify.core.answer import CandidateView, CompanyStatus
from verify.web.choosing import choosing, denied, unsure_name
from verify.web.forms import Form, read_form

LIKE = f"{KARYA} Mandiri"


def form(**values: str) -> Form:
    return Form({**Form().values, "corrected": "1", **values})


def test_choosing_asks_only_the_browser_that_asked() -> None:
    assert choosing(LOOK_ALIKE, form(), "id").asked
    seen = choosing(LOOK_ALIKE, None, "id")
    assert not seen.asked
    assert [one.name for one in seen.choices] == [KARYA_VIEW.name]
    assert choosing(NOTHING_GIVEN, form(), "id").choices == ()


def test_choosing_shows_links_where_the_names_are_the_same() -> None:
    twin = CandidateView(id="test:7", name=KARYA_VIEW.name.upper(), status=CompanyStatus.REVOKED)
    company = replace(LOOK_ALIKE.company, candidates=(*LOOK_ALIKE.company.candidates, twin))
    assert not choosing(replace(LOOK_ALIKE, company=company), form(), "id").asked


def test_unsure_name_is_the_name_as_it_was_typed_and_not_in_what_is_stored() -> None:
    assert unsure_name(LOOK_ALIKE) == LIKE
    assert unsure_name(LOOK_ALIKE.redacted()) == ""
    assert unsure_name(NOTHING_GIVEN) == ""


def test_denied_holds_for_the_name_it_was_said_of() -> None:
    assert denied(form(unsure=LIKE, denied=LIKE))
    assert not denied(form(unsure="PT Lain", denied=LIKE))
    assert not denied(form())


@pytest.mark.parametrize(
    ("company", "unsure", "chosen", "asked"),
    [
        (LIKE, LIKE, KARYA, KARYA),
        (f"PT A; {LIKE}; PT B", LIKE, KARYA, f"PT A; {KARYA}; PT B"),
        ("PT Dibetulkan", LIKE, KARYA, "PT Dibetulkan"),
        ("", "", KARYA, KARYA),
        (LIKE, LIKE, "", LIKE),
        (LIKE, LIKE, "-", LIKE),
    ],
)
def test_read_form_puts_the_company_chosen_in_the_place_of_the_name_typed(
    company: str, unsure: str, chosen: str, asked: str
) -> None:
    read = read_form({"company": company, "unsure": unsure, "chosen": chosen, "corrected": "1"})
    assert read.values["company"] == asked
    assert read.values["denied"] == (unsure if chosen == "-" else "")


def test_a_choice_asks_again_and_keeps_everything_else_that_was_asked(client: FlaskClient) -> None:
    page = client.get(ask(client, message=f"Lowongan Taiwan {LIKE}, perawat. WA {PERSON_PHONE}")).text
    assert page.index("Apakah maksud Anda") < page.index("Yang kami periksa")
    assert re.findall(r'name="chosen" value="([^"]*)"', page) == [KARYA, "-"]
    assert "Jakarta Selatan · ada di daftar" in page
    again = client.get(ask_again(client, page, chosen=KARYA)).text
    kept = fields(again)
    assert (kept["company"], kept["phones"], kept["destination"], kept["job"]) == (
        KARYA, PERSON_PHONE, "Taiwan", "perawat",
    )  # fmt: skip
    assert "Apakah maksud Anda" not in again
    assert "Hubungi nomor ini, bukan nomor yang menghubungi Anda" in again


def test_none_of_them_is_said_and_not_asked_again(client: FlaskClient) -> None:
    page = client.get(ask(client, message=LIKE)).text
    again = client.get(ask_again(client, page, chosen="-")).text
    assert "Anda memilih: bukan salah satunya" in again
    assert "Apakah maksud Anda" not in again
    assert "Tanya petugas dulu" in again
    corrected = client.get(ask_again(client, again, company=f"{KARYA} Abadi")).text
    assert "Anda memilih" not in corrected


def test_another_phone_sees_the_companies_as_links(client: FlaskClient) -> None:
    location = ask(client, message=LIKE)
    page = client.application.test_client().get(location).text
    assert 'name="chosen"' not in page
    assert f'href="/agen/test:1">{KARYA}</a>' in page.partition("Yang kami periksa")[0]
    assert "Mandiri" not in page
