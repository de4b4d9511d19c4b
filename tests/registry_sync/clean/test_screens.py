"""The screen of the complaint form's list: every rule shown on the rows it was made for, and on those it must keep."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from registry_sync.clean import Rules, clean
from registry_sync.clean.screens import complaint_form
from registry_sync.parse.complaint_form import parse
from tests.registry_sync.parse.documents import NO_WORDS, one
from verify.core.agency import Kind

LIST = Path(__file__).parents[3] / "config/register/id-p3mi-historical.csv"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("BNP2TKI", "government office"),
        ("BP3TKI MEDAN", "government office"),
        ("LEMBAGA NON PJTKI", "no placement company"),
        ("PT. TKI PERORANGAN - MANDIRI - CUTI", "on their own"),
        ("kantor", "only 'office'"),
        ("RUDY", "single word of fewer than five letters"),
        ("ABU;", "single word of fewer than five letters"),
        ("PT. ABU", "single word of fewer than five letters"),
        ("DWI J", "a single letter"),
        ("FAJRA S", "a single letter"),
        ("ABDI BELA PERSADA1", "digit glued"),
    ],
)
def test_complaint_form_says_why_an_entry_is_no_company(name: str, reason: str) -> None:
    assert reason in (complaint_form(name) or "")


@pytest.mark.parametrize(
    "name",
    [
        *("SARCO", "QAFCO", "WARDAH", "LANSIMA", "YASRI", "Y A S R I", "SETIA", "GARUDA", "KOPERJANAS", "BIJAK"),
        *("TRANS IWI", "PT. ADNYANA (PELAUT)", "PT. EMDECE MARINE (PELAUT)", "ANUGRAH GRAHA PERTIWI, PT"),
        *("RAHMAT MANDIRI PT.", "ABUNI'MAH SEJAHTERA UTAMA", "KANTOR JASA ABADI", "SATU 1"),
    ],
)
def test_complaint_form_keeps_what_may_be_a_company(name: str) -> None:
    assert complaint_form(name) is None


def test_clean_rejects_fourteen_rows_of_the_bundled_list() -> None:
    rules = Rules(source="x", jurisdiction="ID", screen="complaint-form")
    outcome = clean(Kind.AGENCIES, parse(Kind.AGENCIES, one(LIST.read_bytes()), NO_WORDS), rules)
    reasons = Counter(rejected.reason.partition(":")[0] for rejected in outcome.rejected)
    assert reasons == {
        "is a government office, not a company": 5,
        "is a single word of fewer than five letters": 3,
        "is one word and a single letter": 2,
        "ends in a digit glued to the name": 1,
        "says only 'office'": 1,
        "says itself that it is no placement company": 1,
        "stands for workers who left on their own, not for a company": 1,
    }
    assert len(outcome.rows) == 715
