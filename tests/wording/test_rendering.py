import json

import pytest

from tests.wording import samples
from verify.core.answer import Advice, NextStep, Understood
from verify.wording.outcomes import lines
from verify.wording.rendering import SHORT_LIMIT, present, short_text, step_text

KEYS = {
    "schema", "code", "checked_at", "on_date", "origin", "advice", "axes", "findings", "understood", "missing",
    "withheld", "questions", "next_steps", "register", "text", "links",
}  # fmt: skip


@pytest.mark.parametrize("name", samples.EVERY)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_present_gives_the_contracts_json_for_every_answer(name: str, locale: str) -> None:
    shown = present(samples.EVERY[name], locale)
    assert set(shown) == KEYS
    assert json.loads(json.dumps(shown)) == shown
    assert shown["schema"] == "1"


def test_present_fills_every_part() -> None:
    shown = json.loads(json.dumps(present(samples.COPIED_NAME, "id")))
    assert shown["checked_at"] == "2026-11-21T03:04:05Z"
    assert shown["on_date"] == "2026-11-21"
    assert shown["advice"] == "check_first"
    assert shown["axes"]["company"]["agency"]["name"] == "PT Karya Satria Abadi"
    assert shown["axes"]["contact"]["asked"] == [{"value": "+628123456789", "status": "unlisted"}]
    assert set(shown["axes"]) == {
        "company", "contact", "licence", "order", "destination", "reports", "offer", "register",
    }  # fmt: skip
    assert shown["findings"][0]["code"] == "IMPERSONATION_POSSIBLE"
    assert shown["findings"][0]["as_of"] == "2026-11-19"
    assert shown["missing"] == ["order", "offer"]
    assert shown["questions"] == [{"id": "V1", "text": "Apakah visanya visa wisata?"}]
    assert shown["next_steps"][0]["text"] == (
        "Hubungi nomor perusahaan di daftar: (021) 8304-1470. Bukan nomor yang menghubungi Anda."
    )
    assert shown["register"]["sources"][0]["rows"] == 424
    assert shown["text"]["headline"] == "Tanya petugas dulu"
    assert shown["links"] == {"self": "/k/7KQF-2M9X-4TA3B", "slip": "/k/7KQF-2M9X-4TA3B.pdf"}


def test_present_promises_no_page_for_what_is_not_kept() -> None:
    assert present(samples.COPIED_NAME, "id", kept=False)["links"] == {}


def test_present_words_questions_in_the_locale_asked() -> None:
    assert present(samples.COPIED_NAME, "en")["questions"] == [{"id": "V1", "text": "Tourist visa?"}]


@pytest.mark.parametrize("name", samples.EVERY)
@pytest.mark.parametrize("locale", ["id", "en"])
def test_short_text_fits_a_chat_message(name: str, locale: str) -> None:
    message = short_text(samples.EVERY[name], locale, link="https://cekdulu.example.go.id/k/7KQF-2M9X-4TA3B")
    assert len(message) < SHORT_LIMIT
    assert message.endswith(" 7KQF-2M9X-4TA3B: https://cekdulu.example.go.id/k/7KQF-2M9X-4TA3B")


def test_short_text_gives_headline_two_sentences_one_step_and_the_code() -> None:
    assert short_text(samples.LOOK_ALIKE, "id") == (
        'Tanya petugas dulu. Tidak ada "PT Karya Satria Abadi Mandiri" di daftar yang kami periksa. Ada nama yang'
        " mirip: PT Karya Satria Abadi. Cocokkan ejaannya dengan surat izin. 7KQF-2M9X-4TA3B"
    )


def test_short_text_says_what_was_not_checked_where_nothing_was_found() -> None:
    assert "Belum diperiksa: isi tawaran." in short_text(samples.NOTHING_FOUND, "id")


def test_short_text_drops_sentences_before_it_grows_too_long() -> None:
    steps = (NextStep(code="CALL_OFFICIAL_NUMBER", values=tuple(f"+62812345678{n:02}" for n in range(30))),)
    message = short_text(samples.answer(Advice.CHECK_FIRST, next_steps=steps), "id")
    assert message.startswith("Tanya petugas dulu.")
    assert len(message) < SHORT_LIMIT


def test_step_text_reads_well_without_numbers() -> None:
    assert step_text(NextStep(code="CALL_OFFICIAL_NUMBER"), "id") == (
        "Hubungi nomor perusahaan di daftar. Bukan nomor yang menghubungi Anda."
    )


def test_lines_are_five_and_say_what_was_not_asked() -> None:
    shown = lines(samples.NOTHING_FOUND, "id")
    assert [line.name for line in shown] == [
        "Nama", "Nomor", "Izin", "Lowongan", "Tujuan",
    ]  # fmt: skip
    assert [line.asked for line in shown] == [True, True, False, True, False]
    assert shown[2].outcome == "belum diperiksa: nomor izin belum disebut"
    assert shown[2].as_of is None
    assert shown[3].as_of == samples.DAY


def test_lines_say_that_an_order_waits_for_the_company() -> None:
    asked = samples.answer(Advice.CHECK_FIRST, understood=Understood(destination="TW"))
    assert lines(asked, "id")[3].outcome == "belum diperiksa: perusahaannya belum pasti"
