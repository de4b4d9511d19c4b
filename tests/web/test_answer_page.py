from __future__ import annotations

from dataclasses import replace
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.wording.samples import COPIED_NAME, EVERY, LOOK_ALIKE, NOTHING_FOUND, NOTHING_GIVEN, REVOKED, finding
from verify.core.answer import (
    Advice,
    Answer,
    Axis,
    CandidateView,
    CompanyStatus,
    HelpView,
    NextStep,
    Question,
    Severity,
    Understood,
)
from verify.core.facts import Taken
from verify.core.offer import Indicator
from verify.web.answer_page import AnswerPage, Asked, Shown, answer_page
from verify.web.forms import Form
from verify.wording.rendering import SHORT_LIMIT

ASKED_ON = date(2026, 11, 21)


POLICE = HelpView(kind="police", name="Polisi", number="110", rechecked=True)
WOMEN = HelpView(kind="women_children", name="SAPA", number="129", rechecked=True)
CHAT = HelpView(kind="women_children_whatsapp", name="SAPA", number="+628111129129", rechecked=True)


def shown(answer: Answer, locale: str = "id", asked: Asked | None = None) -> AnswerPage:
    return answer_page(answer, locale, Shown(address="https://cek.example/k/X", checked_on=ASKED_ON), asked=asked)


def form(**values: str) -> Form:
    return Form({**Form().values, "corrected": "1", **values})


@pytest.mark.parametrize("locale", ["id", "en"])
@pytest.mark.parametrize("answer", EVERY.values(), ids=EVERY.keys())
def test_answer_page_shows_every_answer_redacted_or_not(answer: Answer, locale: str) -> None:
    for one in (answer, answer.redacted()):
        page = shown(one, locale)
        assert page.headline
        assert page.sentences
        assert len(page.lines) == 5
        assert len(page.do.steps) + bool(page.do.contacts) <= 3


def test_answer_page_marks_each_line_by_its_own_worst_finding() -> None:
    assert [line.tone for line in shown(COPIED_NAME).lines] == [
        "no_warning_found",
        "check_first",
        "skipped",
        "skipped",
        "skipped",
    ]
    assert shown(REVOKED).lines[0].tone == Advice.DO_NOT_PROCEED
    assert shown(LOOK_ALIKE).lines[0].tone == Advice.CHECK_FIRST


def test_answer_page_gives_the_companys_numbers_instead_of_the_one_that_called() -> None:
    page = shown(COPIED_NAME)
    assert page.do.contacts_title == "Hubungi nomor ini, bukan nomor yang menghubungi Anda"
    assert [one.href for one in page.do.contacts] == ["tel:+622183041470"]
    assert [step.text for step in page.do.steps if "(021)" in step.text] == []


def test_answer_page_gives_the_companys_numbers_by_name_where_no_other_called() -> None:
    assert shown(REVOKED).do.contacts_title == "Nomor PT Karya Satria Abadi di daftar"


def test_answer_page_makes_the_help_lines_of_a_step_tappable() -> None:
    answer = replace(NOTHING_GIVEN, next_steps=(NextStep(code="CHILD_HELP"), NextStep(code="CALL_KP2MI")))
    assert [[one.href for one in step.contacts] for step in shown(answer).do.steps] == [
        ["tel:129", "tel:110"],
        ["tel:08001000"],
    ]


def test_answer_page_shows_every_help_line_once_beside_three_steps() -> None:
    steps = (
        NextStep(code="DANGER_NOW", values=("110", "129"), help=(POLICE, WOMEN)),
        NextStep(code="KEEP_EVIDENCE"),
        NextStep(code="ASK_CONTRACT"),
        NextStep(code="VISIT_OFFICE"),
        NextStep(code="HELP_LINES", values=("110", "+628111129129"), help=(POLICE, CHAT)),
    )
    page = shown(replace(COPIED_NAME, next_steps=steps))
    assert [one.contact.href for one in page.do.help] == ["tel:110", "tel:129", "https://wa.me/628111129129"]
    assert [one.who for one in page.do.help] == ["polisi", "perempuan dan anak", "WhatsApp perempuan dan anak"]
    assert len(page.do.steps) == 3
    assert page.do.contacts == (), "in danger, nobody is sent to a company"


@pytest.mark.parametrize(
    ("severity", "axis", "first"),
    [
        (Severity.CRITICAL, Axis.OFFER, True),
        (Severity.HIGH, Axis.OFFER, False),
        (Severity.CRITICAL, Axis.COMPANY, False),
    ],
)
def test_answer_page_puts_help_first_where_the_offer_is_dangerous(
    severity: Severity, axis: Axis, *, first: bool
) -> None:
    found = finding("FLAG_K2" if axis is Axis.OFFER else "LICENCE_REVOKED", axis, severity)
    assert shown(replace(NOTHING_GIVEN, findings=(found,))).do.help_first is first


def test_answer_page_puts_help_first_for_a_child() -> None:
    page = shown(replace(COPIED_NAME, next_steps=(NextStep(code="CHILD_HELP", values=("129",), help=(WOMEN,)),)))
    assert page.do.help_first
    assert page.do.contacts == ()


def test_answer_page_shows_what_was_carried_in_full_and_else_what_is_stored() -> None:
    answer = replace(
        COPIED_NAME, understood=Understood(phones=("…890",), destination="TW", ages=(21, 35), taken=Taken.MESSAGE)
    )
    assert shown(answer).read.facts == (("Nomor", "…890"), ("Negara tujuan", "Taiwan"), ("Umur", "21 sampai 35 tahun"))
    assert shown(answer).read.taken is None
    page = shown(answer, asked=Asked(form(phones="0812-3456-7890", destination="Hong Kong"), ()))
    assert page.read.facts == (
        ("Nomor", "0812-3456-7890"),
        ("Negara tujuan", "Hong Kong"),
        ("Umur", "21 sampai 35 tahun"),
    )
    assert page.read.taken == "Isi kotak kami baca sebagai pesan."
    assert shown(answer, asked=Asked(form(corrected="2"), ())).read.taken is None


def test_answer_page_shows_the_replies_given_the_grave_ones_first() -> None:
    questions = tuple(
        Indicator(
            id=name, question_id=f"{name}?", question_en=f"{name}!", asked_of=("W",), severity=Severity.HIGH, basis="-",
            source="-",
        )
        for name in ("M4", "V1", "K1")
    )  # fmt: skip
    asked = Asked(Form(form().values, {"M4": "no", "K1": "yes"}), questions)
    assert [(one.id, one.text, one.reply) for one in shown(COPIED_NAME, asked=asked).answered] == [
        ("K1", "K1?", "yes"),
        ("M4", "M4?", "no"),
    ]
    assert shown(COPIED_NAME).answered == ()


def test_answer_page_asks_nothing_that_cannot_change_the_advice() -> None:
    questions = tuple(Question(id=f"Q{n}", text_id=f"Apa {n}?", text_en=f"What {n}?") for n in range(12))
    assert shown(replace(REVOKED, questions=questions)).questions == ()
    assert len(shown(replace(COPIED_NAME, questions=questions)).questions) == 8
    assert shown(replace(COPIED_NAME, questions=questions), "en").questions[0].text == "What 0?"


def test_answer_page_says_the_day_asked_for_only_where_it_was_not_that_day() -> None:
    assert shown(NOTHING_FOUND).asked_for is None
    assert shown(replace(NOTHING_FOUND, on_date=date(2026, 1, 2))).asked_for == "2 Januari 2026"


def test_answer_page_shows_a_line_that_a_step_lets_one_call_only_there() -> None:
    workers = HelpView(kind="migrant_workers", name="KP2MI", number="0800-1000", rechecked=True)
    steps = (
        NextStep(code="CALL_KP2MI", values=("0800-1000", "+628111129129"), help=(workers, CHAT)),
        NextStep(code="HELP_LINES", values=("110", "0800-1000"), help=(POLICE, workers)),
    )
    page = shown(replace(REVOKED, next_steps=steps))
    step = page.do.steps[0]
    assert step.text == "Telepon KP2MI, kementerian pelindung pekerja migran."
    assert [one.contact.href for one in step.lines] == ["tel:08001000", "https://wa.me/628111129129"]
    assert [one.contact.href for one in page.do.help] == ["tel:110"]


def test_answer_page_in_danger_says_the_lines_once_to_be_tapped_above_everything() -> None:
    steps = (NextStep(code="DANGER_NOW", values=("110",), help=(POLICE,)),)
    page = shown(replace(COPIED_NAME, next_steps=steps))
    assert page.do.help_first
    assert (page.do.steps[0].contacts, page.do.steps[0].lines) == ((), ())
    assert "110" in page.do.steps[0].text


@pytest.mark.parametrize("status", ["revoked", "suspended", "expired", "returned", "not_yet_licensed"])
def test_answer_page_sends_nobody_to_a_company_that_may_send_nobody(status: str) -> None:
    company = replace(COPIED_NAME.company, status=CompanyStatus(status))
    page = shown(replace(COPIED_NAME, advice=Advice.DO_NOT_PROCEED, company=company))
    assert not page.do.own_first
    assert page.do.contacts_title == "Nomor PT Karya Satria Abadi di daftar"
    assert [one.href for one in page.do.contacts] == ["tel:+622183041470"]
    assert shown(COPIED_NAME).do.own_first


def test_answer_page_reads_back_the_first_facts_in_one_line() -> None:
    understood = Understood(companies=("PT Karya Satria Abadi",), phones=("…890",), destination="TW", ages=(21, 35))
    page = shown(replace(COPIED_NAME, understood=understood))
    assert page.read.line == (
        "Yang kami baca: Perusahaan PT Karya Satria Abadi; Nomor …890; Negara tujuan Taiwan; Umur 21 sampai 35 tahun."
    )
    assert shown(NOTHING_GIVEN).read.line is None


def test_answer_page_tells_how_near_the_second_name_came() -> None:
    second = CandidateView(id="test:8", name="PT Lain", status=CompanyStatus.REVOKED, place="Malang")
    company = replace(COPIED_NAME.company, confidence=0.974, runner_up=second)
    page = shown(replace(COPIED_NAME, company=company))
    assert page.why.confidence == "0,97"
    assert page.why.runner_up is not None
    assert (page.why.runner_up.name, page.why.runner_up.outcome) == ("PT Lain", "izin tercatat dicabut")
    assert shown(replace(COPIED_NAME, company=company), "en").why.confidence == "0.97"


@pytest.mark.parametrize("locale", ["id", "en"])
@pytest.mark.parametrize("answer", EVERY.values(), ids=EVERY.keys())
def test_answer_page_shares_nothing_that_is_not_stored(answer: Answer, locale: str) -> None:
    shared = parse_qs(urlsplit(shown(answer, locale).share).query)["text"][0]
    assert len(shared) < SHORT_LIMIT
    assert shared.endswith("https://cek.example/k/X")
    for typed in ("8123456789", "3456", "Mandiri"):
        assert typed not in shared
