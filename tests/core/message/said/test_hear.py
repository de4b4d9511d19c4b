from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verify.core.facts import Mark, Pay
from verify.core.message.said import NOTHING_HEARD, hear
from verify.core.text import clean

HERE = Path(__file__).parent
SENTENCES: dict[str, Any] = tomllib.loads((HERE / "sentences.toml").read_text("utf-8"))
MESSAGES: list[dict[str, Any]] = tomllib.loads((HERE / "messages.toml").read_text("utf-8"))["message"]
SAYS = [(flag, text) for flag, texts in SENTENCES["says"].items() for text in texts]
ADVERT = "Loker Taiwan perawat lansia gaji NT$ 28.590, daftar ke kantor kami. "


def ids(text: str) -> set[str]:
    return {one.id for one in hear(clean(text), destinations=["TW"], jobs=["caregiver"]).said}


@pytest.mark.parametrize(("flag", "text"), SAYS)
def test_hear_raises_what_a_sentence_says(flag: str, text: str) -> None:
    assert flag in ids(text)


@pytest.mark.parametrize("text", SENTENCES["raises"]["nothing"])
def test_hear_raises_nothing_denied_asked_or_warned_of(text: str) -> None:
    assert ids(text) == set()
    assert ids(ADVERT + text) == set()


@pytest.mark.parametrize("message", MESSAGES, ids=[one["text"][:40] for one in MESSAGES])
def test_hear_raises_the_flags_of_a_message_and_no_other(message: dict[str, Any]) -> None:
    pay = [Pay(**message["pay"])] if "pay" in message else []
    where = message.get("destinations", [])
    heard = hear(clean(message["text"]), destinations=where, jobs=["job"] if where else [], pay=pay)
    assert {one.id for one in heard.said} == set(message["flags"])


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("lewat pelabuhan tikus ke Johor", {Mark.HIDDEN_WAY}),
        ("kerja, lewat Dumai naik kapal malam", {Mark.HIDDEN_WAY}),
        ("lewat Batam saja", set()),
        ("bukan jalur tikus, tapi lewat Batam", set()),
        ("ajak teman dapat komisi 500rb", {Mark.COMMISSION}),
        ("lihat lowongan di Facebook", set()),
        ("saya sekarang di Taichung, paspor ditahan agensi", {Mark.ABROAD}),
        ("majikan pegang paspor saya", {Mark.ABROAD}),
        ("ijazah asli ditahan sponsor", set()),
    ],
)
def test_hear_tells_the_circumstances_that_make_a_flag_graver(text: str, marks: set[Mark]) -> None:
    assert hear(clean(text), destinations=["MY"], jobs=["job"]).marks == marks


def test_hear_quotes_the_words_that_say_it() -> None:
    (one,) = hear("Gaji besar. Berangkat pakai visa turis dulu ya", destinations=["SG"], jobs=["job"]).said
    assert one.words == "visa turis"


def test_hear_raises_nothing_from_a_fee_alone() -> None:
    told = "Biaya medical 850 ribu dan paspor 350 ribu, biaya penempatan Rp 22.000.000 sesuai aturan."
    assert hear(told, destinations=["TW"], jobs=["caregiver"]) == NOTHING_HEARD


def test_hear_takes_two_flags_of_a_text_that_is_about_something_else_for_nothing_and_three_for_work_abroad() -> None:
    assert hear("Arisan bulan ini, DP 5 juta saja, transfer ke rekening pribadi") == NOTHING_HEARD
    many = hear("DP 5 juta saja, transfer ke rekening pribadi, ijazah asli ditahan, jangan bilang keluarga")
    assert len(many.said) >= 3


@pytest.mark.parametrize(
    ("high", "currency", "period", "where", "flags"),
    [
        (12_000_000, "IDR", "month", "MY", {"C4"}),
        (11_000_000, "IDR", "month", "MY", set()),
        (24_000_000, "IDR", "month", "TW", set()),
        (5_500, "AUD", "month", "AU", {"C4"}),
        (15, "USD", "hour", "KH", {"C4"}),
        (999, "XTS", "month", "KH", set()),
    ],
)
def test_hear_raises_c4_by_pay_and_light_requirements_together(
    high: int, currency: str, period: str, where: str, flags: set[str]
) -> None:
    pay = [Pay(low=high, high=high, currency=currency, period=period)]
    heard = hear("Kerja pabrik tanpa pengalaman tanpa ijazah", destinations=[where], pay=pay)
    assert {one.id for one in heard.said} == flags
    assert hear("Kerja pabrik wajib berpengalaman", destinations=[where], pay=pay) == NOTHING_HEARD


def test_hear_raises_s2_by_an_office_job_with_dollars_or_a_paid_ticket() -> None:
    dollars = [Pay(low=800, high=900, currency="USD", period="month")]
    rupiah = [Pay(low=5_000_000, high=5_000_000, currency="IDR", period="month")]
    office, factory = "Kerja admin chat di Bavet", "Kerja operator mesin di Bavet"
    assert {one.id for one in hear(office, destinations=["KH"], pay=dollars).said} == {"S2"}
    assert {one.id for one in hear(office + ", tiket gratis", destinations=["KH"], pay=rupiah).said} == {"S2"}
    assert hear(office, destinations=["KH"], pay=rupiah) == NOTHING_HEARD
    assert hear(factory, destinations=["KH"], pay=dollars) == NOTHING_HEARD


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_hear_is_total(text: str) -> None:
    for one in hear(clean(text), destinations=["TW"], jobs=["job"]).said:
        assert one.words


@pytest.mark.parametrize(
    "text",
    ["DP 0, berangkat dulu", "Biaya pendaftaran Rp 0", "no DP, no tipu", "uang pangkal 0 rupiah", "no upfront payment"],
)
def test_hear_takes_a_zero_and_no_for_denials(text: str) -> None:
    assert hear(text, destinations=["TW"], jobs=["job"]) == NOTHING_HEARD


@pytest.mark.parametrize("text", ["DP 500 ribu dulu no rek 0123", "bayar tanda jadi, no wa 0812 0055 0011"])
def test_hear_takes_the_no_of_a_number_for_none(text: str) -> None:
    assert "M4" in {one.id for one in hear(text, destinations=["TW"], jobs=["job"]).said}
