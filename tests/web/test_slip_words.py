from dataclasses import replace
from datetime import date

import pytest

from tests.web.drawn.prints import ANSWERS, DAYS, LONG, PLACE
from tests.wording import samples
from verify.core.answer import Advice, Answer, CompanyStatus, HelpView, NamedCompany, NextStep
from verify.settings import Settings
from verify.web.doing import doing
from verify.web.drawn.slip import SlipPrint
from verify.web.slip_words import card_print, slip_print

_POLICE = HelpView(kind="police", name="Polri", number="110", rechecked=True)
_CHAT = HelpView(kind="migrant_workers_whatsapp", name="KP2MI", number="+628118080141", rechecked=True)
_CHILD = replace(
    samples.COPIED_NAME,
    advice=Advice.DO_NOT_PROCEED,
    next_steps=(NextStep(code="CHILD_HELP", help=(_POLICE,)), *samples.COPIED_NAME.next_steps),
)
_AGAINST = replace(
    samples.COPIED_NAME,
    company=replace(samples.COPIED_NAME.company, status=CompanyStatus.REVOKED),
    next_steps=(NextStep(code="CALL_KP2MI", help=(_CHAT,)), *samples.COPIED_NAME.next_steps),
)


def _print(settings: Settings, answer: Answer) -> SlipPrint:
    return slip_print(answer.redacted(), "id", place=PLACE, days=DAYS, settings=settings)


def _headings(settings: Settings, answer: Answer) -> list[str]:
    return [block.heading for block in _print(settings, answer).blocks]


def test_slip_print_names_the_companys_own_numbers_first_where_the_number_is_not_theirs(settings: Settings) -> None:
    assert _headings(settings, samples.COPIED_NAME)[0] == "Hubungi nomor ini, bukan nomor yang menghubungi Anda"
    assert _print(settings, samples.COPIED_NAME).blocks[0].lines == ("(021) 8304-1470",)


def test_slip_print_sends_no_child_to_a_company(settings: Settings) -> None:
    printed = _print(settings, _CHILD)
    assert printed.blocks[0].heading == "Nomor bantuan"
    assert printed.blocks[0].lines[0] == "110 (polisi)"
    assert "(021) 8304-1470" not in [line for block in printed.blocks if not block.ticks for line in block.lines]


def test_slip_print_sends_nobody_first_to_a_company_that_may_send_nobody(settings: Settings) -> None:
    assert _headings(settings, _AGAINST)[:2] == ["Lakukan ini", "Nomor PT Karya Satria Abadi di daftar"]


def test_slip_print_says_once_that_a_line_is_a_chat(settings: Settings) -> None:
    (first, *_rest) = _print(settings, _AGAINST).blocks[0].lines
    assert first.endswith("0811-8080-141 (WhatsApp pekerja migran)")


@pytest.mark.parametrize("name", ANSWERS)
def test_slip_print_asks_to_do_what_the_page_asks(settings: Settings, name: str) -> None:
    printed = _print(settings, ANSWERS[name])
    ticked = [line for block in printed.blocks if block.ticks for line in block.lines]
    page = doing(ANSWERS[name], "id")
    assert len(ticked) == len(page.steps)
    assert all(line.startswith(step.text) for line, step in zip(ticked, page.steps, strict=True))


def test_slip_print_tells_similar_names_and_further_companies(settings: Settings) -> None:
    (near,) = samples.LOOK_ALIKE.company.candidates
    twins = replace(samples.LOOK_ALIKE.company, candidates=(near, near, replace(near, place="Malang")))
    similar = _print(settings, replace(samples.LOOK_ALIKE, company=twins)).blocks[0]
    assert similar.heading == "Nama di daftar yang mirip"
    said = "ada di daftar, izin tercatat aktif"
    assert similar.lines == (f"PT Karya Satria Abadi: {said}", f"PT Karya Satria Abadi (Malang): {said}")
    further = NamedCompany(asked="PT Lain", status=CompanyStatus.REVOKED, id="test:2", name="PT Multi Intan")
    typed = NamedCompany(asked="PT Rahasia Sekali", status=CompanyStatus.NOT_FOUND)
    several = replace(samples.REVOKED, company=replace(samples.REVOKED.company, others=(further, typed)))
    block = next(one for one in _print(settings, several).blocks if one.heading == "Perusahaan lain yang disebut")
    assert block.lines == ("PT Multi Intan: izin tercatat dicabut",)


def test_slip_print_says_for_which_day_was_asked(settings: Settings) -> None:
    assert "Ditanyakan" not in _print(settings, samples.REVOKED).checked
    earlier = replace(samples.REVOKED, on_date=date(2026, 3, 1))
    assert "Ditanyakan untuk tanggal 1 Maret 2026." in _print(settings, earlier).checked
    said = card_print(earlier.redacted(), "id", place=PLACE, days=DAYS).checked
    assert said == "Diperiksa 21 November 2026 untuk tanggal 1 Maret 2026. Jawaban dapat berubah."


def test_slip_print_gives_the_whole_name_and_of_a_number_its_end(settings: Settings) -> None:
    rows = {row.name: row.outcome for row in _print(settings, LONG).rows}
    assert rows["Nama"].startswith(LONG.company.agency.name if LONG.company.agency else "?")
    assert rows["Nomor"] == "Yang berakhir 789, tidak tercatat di daftar"


@pytest.mark.parametrize("name", ANSWERS)
def test_card_print_stands_beside_a_calm_headline_alone(name: str) -> None:
    printed = card_print(ANSWERS[name], "id", place=PLACE, days=DAYS)
    calm = ANSWERS[name].advice is Advice.NO_WARNING_FOUND
    assert (printed.beside == "Ini bukan jaminan") is calm
    assert printed.beside is None or calm
    assert calm or len(printed.sentences) <= 2


def test_card_print_tells_the_one_thing_to_do() -> None:
    def step(answer: Answer) -> str | None:
        return card_print(answer.redacted(), "id", place=PLACE, days=DAYS).step

    assert step(samples.COPIED_NAME) == "Hubungi nomor ini, bukan nomor yang menghubungi Anda: (021) 8304-1470."
    assert "0811-8080-141" in (step(_AGAINST) or "")
    assert "110" in (step(_CHILD) or "")
    assert step(samples.ONLY_A_PERSON) is None
