from __future__ import annotations

from typing import Any

import pytest

from tests.core.verdict.golden import ask, rules
from verify.core.answer import Advice, Answer
from verify.core.claim import Audience, Claim, Reply
from verify.core.statuses import Severity

KSA: dict[str, Any] = {"companies": ("PT Karya Satria Abadi",), "phones": ("021-5551234",)}
ASKED_OF = {one.id: one.asked_of for one in rules().indicators}


def asked(given: Answer) -> list[str]:
    return [one.id for one in given.questions]


@pytest.mark.parametrize("audience", Audience)
def test_open_questions_are_at_most_eight_and_for_the_audience(audience: Audience) -> None:
    ids = asked(ask(Claim(**KSA, audience=audience)))
    assert 0 < len(ids) <= 8
    assert all(audience in ASKED_OF[one] for one in ids)


def test_open_questions_of_the_desk_begin_with_what_the_applicant_cannot_name() -> None:
    assert asked(ask(Claim(destination="Arab Saudi", audience=Audience.PASSPORT_DESK)))[:2] == ["V1", "A1"]
    assert "V4" in asked(ask(Claim(**KSA, audience=Audience.PASSPORT_DESK)))


def test_open_questions_begin_with_the_visa_and_hold_the_commonest_signs() -> None:
    ids = asked(ask(Claim(**KSA)))
    assert ids[0] == "V1"
    assert {"A1", "M4", "C1"} <= set(ids)


def test_open_questions_ask_of_money_first_where_a_fee_is_named() -> None:
    told = "PT Karya Satria Abadi, telp 021-5551234. kerja di Taiwan, biaya 22 juta sesuai rincian di kantor"
    assert asked(ask(Claim(message=told)))[0] == "M4"


@pytest.mark.parametrize("reply", Reply)
def test_open_questions_ask_nothing_twice(reply: Reply) -> None:
    given = ask(Claim(**KSA, answers=(("M6", reply), ("C1", Reply.UNKNOWN))))
    assert not {"M6", "C1"}.intersection(asked(given))


def test_open_questions_ask_nothing_that_the_message_says() -> None:
    told = "PT Karya Satria Abadi, telp 021-5551234. kerja di Taiwan, tidak ada kontrak"
    given = ask(Claim(message=told))
    assert "FLAG_C1" in {one.code for one in given.findings}
    assert "C1" not in asked(given)


def test_open_questions_ask_nothing_that_the_claim_shows() -> None:
    given = asked(ask(Claim(**KSA, destination="Taiwan", job="perawat lansia")))
    assert not {"S1", "S2", "S3", "V2", "L5", "L9"}.intersection(given)


def test_open_questions_are_none_where_nothing_could_get_worse() -> None:
    assert ask(Claim(**KSA, answers=(("V1", Reply.YES),))).questions == ()


def test_open_questions_are_none_with_a_child() -> None:
    given = ask(Claim(message="anak saya umur 16 mau kerja ke Taiwan lewat PT Karya Satria Abadi 021-5551234"))
    assert given.questions == ()
    assert given.next_steps[0].code == "CHILD_HELP"


def test_open_questions_could_each_change_the_advice_alone_or_beside_another() -> None:
    for claim in (Claim(**KSA), Claim(**KSA, answers=(("M4", Reply.YES),)), Claim(destination="Kamboja")):
        before = ask(claim)
        for one in asked(before):
            answers = (*claim.answers, (one, Reply.YES))
            after = ask(Claim(companies=claim.companies, phones=claim.phones, destination=claim.destination,
                              answers=answers))  # fmt: skip
            assert after.advice is not before.advice or one in {"M6", "L8", "R1", "C4"}, one


def test_open_questions_leave_out_what_cannot_move_the_advice() -> None:
    given = ask(Claim(**KSA, answers=(("M4", Reply.YES),)))
    assert given.advice is Advice.CHECK_FIRST
    assert "M5" not in asked(given), "a second high flag of the same letter changes nothing alone"


def test_words_of_the_message_are_shown_once_and_never_kept() -> None:
    given = ask(Claim(message="kerja di Taiwan, pakai visa turis"))
    (flag,) = (one for one in given.findings if one.code == "FLAG_V1")
    assert flag.evidence["words"] == "visa turis"
    assert "visa turis" not in repr(given.redacted())


def test_of_a_child_no_word_of_the_message_is_shown() -> None:
    given = ask(Claim(message="Bu Rini bilang anak saya umur 16 bisa kerja di Taiwan, pakai visa turis"))
    assert {"FLAG_A1", "FLAG_V1"} <= {one.code for one in given.findings}
    assert all("words" not in one.evidence for one in given.findings)
    assert given.understood.persons == ()


def test_papers_held_abroad_are_critical() -> None:
    given = ask(Claim(**KSA, place="Taiwan", answers=(("K1", Reply.YES),)))
    assert [(one.code, one.severity) for one in given.findings] == [("FLAG_K1", Severity.CRITICAL)]
