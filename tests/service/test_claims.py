from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verify.core.claim import Audience, Claim, Reply
from verify.core.facts import Mark
from verify.errors import BadInput
from verify.service.claims import FIELD_CHARS, LIST_ITEMS, Asked, Limits, read_claim

LIMITS = Limits(
    max_message_chars=100, indicator_ids=frozenset({"V1", "A1"}), default_origin="ID", today=date(2026, 11, 21)
)


@pytest.mark.parametrize(
    ("asked", "claim"),
    [
        (Asked(), Claim()),
        (Asked(message=" \n ", company="", phones=("", " ")), Claim()),
        (Asked(company=" PT. A "), Claim(companies=("PT. A",))),
        (Asked(phones=("0812 / 0813", "021")), Claim(phones=("0812 / 0813", "021"))),
        (Asked(emails=("a@b.id",)), Claim(emails=("a@b.id",))),
        (Asked(licence_number="519/MEN/2012"), Claim(licence_numbers=("519/MEN/2012",))),
        (Asked(message="baris satu\nbaris dua\t"), Claim(message="baris satu\nbaris dua")),
        (Asked(destination="Taiwan", job="perawat"), Claim(destination="Taiwan", job="perawat")),
        (
            Asked(answers=(("V1", "yes"), ("A1", "unknown"))),
            Claim(answers=(("V1", Reply.YES), ("A1", Reply.UNKNOWN))),
        ),
        (Asked(on_date="2026-11-21"), Claim(on_date=date(2026, 11, 21))),
        (Asked(on_date=date(2026, 1, 1)), Claim(on_date=date(2026, 1, 1))),
        (Asked(on_date=" "), Claim()),
        (Asked(origin="PH"), Claim(origin="PH")),
        (Asked(place=" Lombok Timur "), Claim(place="Lombok Timur")),
        (Asked(audience="village"), Claim(audience=Audience.VILLAGE)),
        (Asked(audience=""), Claim(audience=Audience.FAMILY)),
        (Asked(company="PT A", companies=("PT B", " ")), Claim(companies=("PT A", "PT B"))),
        (Asked(licence_numbers=("1/2", "3/4")), Claim(licence_numbers=("1/2", "3/4"))),
        (Asked(unread=True, marks=("hidden_way",)), Claim(unread=True, marks=frozenset({Mark.HIDDEN_WAY}))),
    ],
)
def test_read_claim_reads_every_field(asked: Asked, claim: Claim) -> None:
    assert read_claim(asked, LIMITS) == claim


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (Asked(message="x" * 101), "message"),
        (Asked(company="x" * (FIELD_CHARS + 1)), "company"),
        (Asked(company="PT \x00"), "company"),
        (Asked(company="PT \ud800"), "company"),
        (Asked(phones=("0" * (FIELD_CHARS + 1),)), "phones"),
        (Asked(phones=("0812",) * (LIST_ITEMS + 1)), "phones"),
        (Asked(emails=("a@b",) * (LIST_ITEMS + 1)), "emails"),
        (Asked(licence_number="9" * (FIELD_CHARS + 1)), "licence_number"),
        (Asked(answers=(("Z9", "yes"),)), "answers"),
        (Asked(answers=(("V1", "maybe"),)), "answers"),
        (Asked(answers=(("V1", "yes"), ("V1", "no"))), "answers"),
        (Asked(on_date="2026-11-22"), "on_date"),
        (Asked(on_date=date(2026, 11, 22)), "on_date"),
        (Asked(on_date="20261121"), "on_date"),
        (Asked(on_date="2026-W47-6"), "on_date"),
        (Asked(on_date="2026-02-30"), "on_date"),
        (Asked(origin="id"), "origin"),
        (Asked(audience="W"), "audience"),
        (Asked(marks=("abroad", "nowhere")), "marks"),
        (Asked(place="x" * (FIELD_CHARS + 1)), "place"),
        (Asked(origin="XX"), "origin"),
    ],
)
def test_read_claim_names_the_field_it_refuses(asked: Asked, field: str) -> None:
    with pytest.raises(BadInput) as refusal:
        read_claim(asked, LIMITS)
    assert refusal.value.field == field


@given(st.text())
def test_read_claim_never_repeats_what_was_typed_in_its_refusal(typed: str) -> None:
    with pytest.raises(BadInput) as refusal:
        read_claim(Asked(company="secret" * 100 + typed), LIMITS)
    assert "secret" not in refusal.value.message
