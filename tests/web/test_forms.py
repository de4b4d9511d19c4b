from __future__ import annotations

import pytest

from verify.errors import BadInput
from verify.service.claims import Asked
from verify.web.forms import Form, asked, joined, read_form, refused


def test_read_form_keeps_what_it_knows_and_the_replies() -> None:
    form = read_form({"message": "halo", "answer.V1": "yes", "csrf_token": "x", "unread": "1", "nonsense": "y"})
    assert {name: value for name, value in form.values.items() if value} == {"message": "halo", "unread": "1"}
    assert form.answers == {"V1": "yes"}


@pytest.mark.parametrize(
    ("given", "empty"),
    [
        ({}, True),
        ({"message": " \n", "on_date": "2026-01-01", "audience": "village", "place": "Lombok", "unread": "1"}, True),
        ({"job": "perawat"}, False),
        ({"answer.V1": "no"}, False),
        ({"visa": "visa wisata"}, False),
    ],
)
def test_empty_is_a_form_without_anything_to_check(given: dict[str, str], *, empty: bool) -> None:
    assert read_form(given).empty is empty


def test_asked_takes_the_fields_of_the_front_page_as_they_are() -> None:
    form = read_form({"company": "PT A; B", "phones": "0812;0813", "place": "Lombok", "audience": "village"})
    assert asked(form) == Asked(
        message="", company="PT A; B", phones=("0812;0813",), licence_number="", destination="", job="", place="Lombok",
        audience="village", on_date="",
    )  # fmt: skip


def test_asked_parts_the_values_of_a_corrected_form_and_hands_on_what_it_carries() -> None:
    form = read_form(
        {
            "corrected": "1",
            "company": "PT A; PT B",
            "phones": "0812; 021; a@b.id",
            "licence_number": "1/2012; 3/2013",
            "pay": "Rp7.000.000 per bulan",
            "visa": "visa wisata",
            "read_visa": "visa kerja",
            "fees": "Rp1.000.000",
            "read_fees": "Rp1.000.000",
            "marks": "hidden_way abroad",
            "unread": "1",
            "answer.M4": "yes",
        }
    )
    question = asked(form)
    assert (question.company, question.companies) == ("PT A", (" PT B",))
    assert question.phones == ("0812", " 021", " a@b.id")
    assert (question.licence_number, question.licence_numbers) == ("1/2012", (" 3/2013",))
    assert question.message == "Kerja di luar negeri.\nGaji: Rp7.000.000 per bulan\nVisa: visa wisata"
    assert question.marks == ("hidden_way", "abroad")
    assert question.unread
    assert question.answers == (("M4", "yes"),)


def test_asked_asks_for_every_job_of_a_corrected_form() -> None:
    question = asked(read_form({"corrected": "1", "job": "caregiver; penjaga kasino; CS"}))
    assert question.job == "caregiver, CS"
    assert question.message == "Kerja di luar negeri.\nLowongan kerja penjaga kasino."


def test_joined_leaves_no_second_separator_in_a_value() -> None:
    assert joined(("PT A; Malang", "PT B")) == "PT A, Malang; PT B"


def test_carried_is_what_the_front_page_has_no_field_for() -> None:
    form = read_form({"message": "m", "pay": "p", "marks": "abroad", "answer.V1": "no"})
    assert form.carried == (("pay", "p"), ("marks", "abroad"), ("answer.V1", "no"))
    assert Form().carried == ()


def test_refused_keeps_the_replies() -> None:
    form = read_form({"company": "x", "answer.V1": "maybe"})
    again = refused(form, BadInput("answers", "…"), longest=100, locale="id")
    assert again.answers == {"V1": "maybe"}
    assert set(again.mistakes) == {"message"}
