from __future__ import annotations

import pytest

from tests.meta.tree import ROOT
from verify.core.answer import Understood
from verify.core.facts import VISAS, Fee, Pay, Taken
from verify.wording.catalogue import LOCALES, has
from verify.wording.understood import FACTS, facts, fee_words, pay_words, taken_sentence, visa_words

MONTHLY = Pay(low=7_000_000, high=8_000_000, currency="IDR", period="month")
EVERYTHING = Understood(
    companies=("PT A", "LPK B"),
    phones=("+628123456789", "110"),
    emails=("a@b.id",),
    licence_numbers=("519/MEN/2012",),
    destination="TW",
    destinations=("TW", "HK"),
    job="perawat",
    jobs=("perawat", "welder"),
    taken=Taken.MESSAGE,
    pay=(MONTHLY,),
    fees=(Fee(amount=0, currency="IDR", to="person"),),
    visa="visit",
    ages=(21, 35),
    departure="Surabaya, Senin",
    persons=("Bu Rini", "Pak Haji Salim"),
)


def test_facts_tells_every_fact_in_words() -> None:
    assert {fact.code: fact.values for fact in facts(EVERYTHING, "id")} == {
        "companies": ("PT A", "LPK B"),
        "phones": ("0812-3456-789", "110"),
        "emails": ("a@b.id",),
        "licences": ("519/MEN/2012",),
        "destination": ("Taiwan", "Hong Kong"),
        "job": ("perawat", "welder"),
        "pay": ("Rp7.000.000 sampai Rp8.000.000 per bulan",),
        "fees": ("bayar ke rekening pribadi, jumlahnya tidak disebut",),
        "visa": ("visa wisata atau kunjungan",),
        "ages": ("21 sampai 35 tahun",),
        "departure": ("Surabaya, Senin",),
        "persons": ("2 orang disebut. Nama orang tidak kami cari.",),
    }


def test_facts_of_nothing_is_nothing() -> None:
    assert facts(Understood(), "id") == ()


def test_facts_takes_the_first_country_and_job_of_an_older_answer() -> None:
    told = facts(Understood(destination="SA", job="sopir"), "en")
    assert [(fact.name, fact.values) for fact in told] == [("Country", ("Saudi Arabia",)), ("Job", ("sopir",))]


@pytest.mark.parametrize(
    ("ages", "told"), [((16, 0), "16 tahun"), ((0, 40), "sampai 40 tahun"), ((25, 25), "25 tahun")]
)
def test_facts_tells_ages_with_one_end_open(ages: tuple[int, int], told: str) -> None:
    assert facts(Understood(ages=ages), "id")[0].values == (told,)


@pytest.mark.parametrize(
    ("pay", "told"),
    [
        (Pay(low=28_590, high=28_590, currency="TWD", period="month"), "NT$28,590 per month"),
        (Pay(low=1_500, high=1_500, currency="SAR", period="contract"), "SAR 1,500 per contract"),
    ],
)
def test_pay_words_writes_money_as_the_locale_does(pay: Pay, told: str) -> None:
    assert pay_words(pay, "en") == told


@pytest.mark.parametrize("locale", LOCALES)
def test_every_fact_kind_period_and_visa_is_worded(locale: str) -> None:
    for period in ("hour", "day", "week", "month", "year", "contract"):
        assert pay_words(Pay(low=1, high=2, currency="IDR", period=period), locale)
    for to in ("person", "company", "unknown"):
        assert fee_words(Fee(amount=5, currency="IDR", to=to), locale).startswith("Rp5")
    assert all(visa_words(visa, locale) != visa for visa in VISAS)
    assert visa_words("visa sakti", locale) == "visa sakti"
    assert all(taken_sentence(Understood(taken=taken), locale) for taken in Taken)
    assert [code for code in FACTS if not has(locale, f"read.name.{code}")] == []


def test_pay_periods_are_those_of_the_facts() -> None:
    promised = (ROOT / "verify" / "core" / "facts.py").read_text(encoding="utf-8")
    assert "`period`: hour, day, week, month, year or contract." in promised
