from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.wording import samples
from verify.core.answer import AskedContact, ContactAxis, ContactStatus, DestinationAxis, DestinationStatus, SourceView
from verify.wording.outcomes import lines, spoken, told_by, unchecked


def said(answer: object, locale: str = "id") -> list[str]:
    return [f"{line.name}: {spoken(line, locale)}" for line in lines(answer, locale)]  # type: ignore[arg-type]


def test_spoken_says_what_was_looked_at_and_what_came_out() -> None:
    assert said(samples.COPIED_NAME)[:3] == [
        "Nama: PT Karya Satria Abadi, ada di daftar, izin tercatat aktif",
        "Nomor: 0812-3456-789, tidak tercatat di daftar",
        "Izin: belum diperiksa: nomor izin belum disebut",
    ]
    assert said(samples.NOTHING_FOUND, "en")[3] == "Job: Taiwan, in the list of job orders"


def test_spoken_tells_of_a_stored_number_only_its_end_and_of_an_address_nothing() -> None:
    stored = samples.COPIED_NAME.redacted()
    assert said(stored)[1] == "Nomor: yang berakhir 789, tidak tercatat di daftar"
    asked = ContactAxis(
        status=ContactStatus.UNLISTED, asked=(AskedContact(value="a@b.example", status=ContactStatus.UNLISTED),)
    )
    assert said(replace(samples.COPIED_NAME, contact=asked).redacted())[1] == "Nomor: tidak tercatat di daftar"


def test_told_by_names_the_list_and_its_day() -> None:
    shown = lines(samples.COPIED_NAME, "id")
    assert told_by(shown[0], "id") == "per 19 November 2026, menurut test"
    assert told_by(shown[2], "id") == ""
    assert told_by(shown[0], "en") == "as of 19 November 2026, says test"


def test_told_by_takes_list_and_day_of_the_finding_that_weighs_most_on_that_line() -> None:
    older = replace(samples.REVOKED.findings[2], source="id-kp2mi-sanctions", as_of=date(2026, 2, 5))
    shown = lines(replace(samples.REVOKED, findings=(older, *samples.REVOKED.findings[:2])), "id")
    assert told_by(shown[0], "id") == "per 5 Februari 2026, menurut keputusan kementerian yang dimuat berita"


def test_told_by_shortens_a_source_that_lists_its_own() -> None:
    closed = DestinationAxis(
        status=DestinationStatus.CLOSED, country="SA", source="KP2MI: a.example (2024); b.example", as_of=samples.DAY
    )
    shown = lines(replace(samples.NOTHING_GIVEN, destination=closed), "id")
    assert told_by(shown[4], "id") == "per 19 November 2026, menurut KP2MI"


def test_told_by_names_no_list_where_several_were_asked() -> None:
    other = replace(samples.LOOK_ALIKE.register.sources[0], source="other")
    register = replace(samples.LOOK_ALIKE.register, sources=(*samples.LOOK_ALIKE.register.sources, other))
    plain = replace(samples.LOOK_ALIKE, findings=())
    assert told_by(lines(plain, "id")[0], "id").endswith("menurut test")
    assert "menurut" not in told_by(lines(replace(plain, register=register), "id")[0], "id")
    assert isinstance(other, SourceView)


@pytest.mark.parametrize("locale", ["id", "en"])
@pytest.mark.parametrize("answer", samples.EVERY.values(), ids=samples.EVERY.keys())
def test_spoken_and_told_by_leave_no_gap_in_any_answer(answer: object, locale: str) -> None:
    for line in lines(answer, locale):  # type: ignore[arg-type]
        for words in (spoken(line, locale), told_by(line, locale)):
            assert "  " not in words
            assert not words.startswith((",", " "))


def test_unchecked_lists_what_was_not_looked_at() -> None:
    assert unchecked(samples.NOTHING_FOUND, "id") == "Belum diperiksa: isi tawaran."
    assert unchecked(samples.REVOKED, "id") is None
