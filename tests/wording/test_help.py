"""Official lines in the sentences of the steps: who answers, and which nobody has looked at lately."""

from __future__ import annotations

from datetime import date

import pytest

from verify.core.answer import HelpView, NextStep
from verify.wording.catalogue import LOCALES
from verify.wording.rendering import step_text

SAPA = HelpView(kind="women_children", name="SAPA", number="129", verified_on=date(2026, 1, 28), rechecked=True)
POLICE = HelpView(kind="police", name="Polri", number="110", verified_on=date(2023, 10, 14))
OFFICE = HelpView(
    kind="bp3mi",
    name="BP3MI NTB",
    number="+62370123456",
    hours="08.00-16.00",
    verified_on=date(2026, 11, 1),
    rechecked=True,
)


def step(code: str, *lines: HelpView, place: str | None = None) -> NextStep:
    return NextStep(code=code, values=tuple(one.number for one in lines), help=lines, place=place)


def test_step_text_says_who_answers_and_what_was_not_checked_again() -> None:
    assert step_text(step("CHILD_HELP", SAPA, POLICE), "id") == (
        "Belum 18 tahun? Telepon 129 (perempuan dan anak) atau 110 (polisi; belum dicek ulang) sekarang."
    )
    assert step_text(step("HELP_LINES", POLICE, SAPA, OFFICE), "en") == (
        "Need help now? Call 110 (police; not checked again lately), 129 (women and children), or "
        "(0370) 123-456 (BP3MI NTB; hours 08.00-16.00)."
    )


def test_step_text_names_the_office_of_the_place() -> None:
    assert step_text(step("ASK_DISNAKER", place="Kabupaten Lombok Timur"), "id") == (
        "Tanya Disnaker (dinas tenaga kerja) Kabupaten Lombok Timur."
    )
    assert step_text(step("ASK_DISNAKER"), "id") == "Tanya Disnaker (dinas tenaga kerja) di kabupaten atau kota Anda."


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    "code", ["HELP_LINES", "CALL_KP2MI", "CHILD_HELP", "DANGER_NOW", "ABROAD_HELP", "CHILD_OFFICE"]
)
def test_step_text_reads_well_without_any_line(code: str, locale: str) -> None:
    said = step_text(NextStep(code=code), locale)
    assert said.endswith((".", "?"))
    assert not any(sign in said for sign in ("{", "[", " .", " ,", ": .", "()"))
