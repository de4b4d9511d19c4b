from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.eval.messages.score import messages, register
from tests.wording import samples
from verify.core.answer import Advice, Answer, Axis, Now, Severity, Understood, decide
from verify.core.claim import Claim, Reply
from verify.core.index import RegisterIndex
from verify.core.phones import Phone, read_phones
from verify.core.rules import Rules
from verify.service.claims import Limits, read_claim
from verify.service.rules import load_rules
from verify.settings import load_settings
from verify.web.carried import MOST_BYTES, form_of, opened, sealed
from verify.web.forms import Form, asked

SECRET, CODE = "a secret", "7KQF-2M9X-4TA3B"
TODAY = date(2026, 11, 21)
FORM = Form({**Form().values, "phones": "0812-3456-7890", "company": "PT Karya Satria Abadi"}, {"V1": "yes"})


def test_opened_gives_back_what_was_sealed() -> None:
    text = sealed(FORM, CODE, SECRET)
    assert text is not None
    assert "812" not in text, "no number stands in it as it is"
    assert opened(text, CODE, SECRET) == FORM


@pytest.mark.parametrize(
    "text",
    ["", "x", "é" * 60, "A" * 43, f"{'A' * 43}eJwDAAAAAAE=", (sealed(FORM, "other", SECRET) or "")],
)
def test_opened_takes_nothing_that_was_not_made_for_this_answer(text: str) -> None:
    assert opened(text, CODE, SECRET) is None


def test_opened_takes_nothing_that_was_changed_or_sealed_with_another_secret() -> None:
    text = sealed(FORM, CODE, SECRET) or ""
    assert opened(text, CODE, "another") is None
    assert opened(text[:-4] + "AAAA", CODE, SECRET) is None


def test_sealed_is_none_where_no_browser_would_keep_it() -> None:
    long = Form({**Form().values, "company": " ".join(str(number**3) for number in range(1000))})
    assert sealed(long, CODE, SECRET) is None
    assert len(sealed(FORM, CODE, SECRET) or "") < MOST_BYTES


def test_form_of_holds_everything_understood_as_it_can_be_typed_again() -> None:
    answer = replace(
        samples.COPIED_NAME,
        understood=Understood(
            companies=("PT A", "PT B"), phones=("+628123456789",), emails=("a@b.id",), licence_numbers=("1/2",),
            destinations=("TW", "HK"), jobs=("perawat",), visa="visit", said=("V1",), marks=("abroad",),
        ),
        missing=("message",),
    )  # fmt: skip
    claim = Claim(message="…", place="Lombok", answers=(("M4", Reply.NO), ("V1", Reply.NO)), on_date=date(2026, 1, 2))
    form = form_of(claim, answer, "id")
    assert form is not None
    assert {name: value for name, value in form.values.items() if value} == {
        "company": "PT A; PT B",
        "phones": "0812-3456-789; a@b.id",
        "licence_number": "1/2",
        "destination": "Taiwan; Hong Kong",
        "job": "perawat",
        "place": "Lombok",
        "on_date": "2026-01-02",
        "audience": "family",
        "visa": "visa wisata atau kunjungan",
        "read_visa": "visa wisata atau kunjungan",
        "marks": "abroad",
        "unread": "1",
        "corrected": "1",
    }
    assert form.answers == {"M4": "no", "V1": "yes"}, "what the message says is said, whatever was answered"


def test_form_of_keeps_a_place_that_nobody_knows() -> None:
    answer = replace(samples.COPIED_NAME, understood=Understood(destinations=("TW",)))
    form = form_of(
        Claim(destination="Atlantis"),
        answer,
        "id",
        before=Form({**Form().values, "corrected": "1", "visa": "visa kerja"}),
    )
    assert form is not None
    assert form.values["destination"] == "Atlantis; Taiwan"
    assert form.values["corrected"] == "2"
    assert form.values["visa"] == "visa kerja", "what a person corrected stays as it was typed"


@pytest.mark.parametrize("phone", ["+628123456789", "+62218304147", "+60123456789", "+6270812000", "110", "not read"])
def test_form_of_writes_a_number_so_that_it_is_read_as_the_same(phone: str) -> None:
    form = form_of(Claim(), replace(samples.COPIED_NAME, understood=Understood(phones=(phone,))), "id")
    assert form is not None
    again = read_phones(form.values["phones"])
    assert [one.e164 if isinstance(one, Phone) else one.raw for one in again] in ([phone], [])


@pytest.mark.parametrize(
    ("typed", "shown"), [("PL", "PL"), ("Taiwan", "Taiwan; Polandia"), ("Atlantis", "Atlantis; Polandia")]
)
def test_form_of_names_a_country_once(typed: str, shown: str) -> None:
    answer = replace(samples.COPIED_NAME, understood=Understood(destinations=("PL",)))
    form = form_of(Claim(destination=typed), answer, "id")
    assert form is not None
    assert form.values["destination"] == shown


def test_form_of_a_child_carries_nothing() -> None:
    found = samples.finding("FLAG_A1", Axis.OFFER, Severity.CRITICAL)
    assert form_of(Claim(), replace(samples.COPIED_NAME, findings=(found,)), "id") is None


def test_asking_again_by_the_fields_alone_gives_the_same_advice() -> None:
    """Each labelled message, and the same by its fields: companies active, their contacts the numbers it names."""
    rules, index = load_rules(load_settings().config_dir), register("tuning")
    answers = [_decide(Claim(message=one.text), index, rules) for one in messages("tuning")[::3]]
    assert len({one.advice for one in answers}) > 1
    changed = [one.advice for one in answers if _again(one, index, rules) is not one.advice]
    assert changed == []


def _again(answer: Answer, index: RegisterIndex, rules: Rules) -> Advice:
    form = form_of(Claim(message="…"), answer, "id")
    ids = frozenset(one.id for one in rules.indicators)
    limits = Limits(max_message_chars=10_000, indicator_ids=ids, default_origin="ID", today=TODAY)
    return _decide(read_claim(asked(form), limits), index, rules).advice if form else answer.advice


def _decide(claim: Claim, index: RegisterIndex, rules: Rules) -> Answer:
    now = Now(today=TODAY, checked_at=datetime(2026, 11, 21, tzinfo=UTC), code=CODE)
    return decide(claim, index, rules, now=now)
