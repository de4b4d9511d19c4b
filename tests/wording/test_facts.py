"""What officers confirmed, as people read it: in the lines, the summary and the findings of an answer."""

from __future__ import annotations

import pytest

from tests.core.verdict.golden_facts import FACT_CASES, answer_with_facts
from verify.core.answer import Answer
from verify.service.officers.facts import FactKind, Problem
from verify.wording.catalogue import LOCALES, has
from verify.wording.findings import worded
from verify.wording.outcomes import lines
from verify.wording.rendering import short_text
from verify.wording.summary import summary

ORIGIN = "Dikonfirmasi 3 November 2026 oleh BP3MI NTB, sumber: surat B-12/2026."


def given(rule: str) -> Answer:
    return answer_with_facts(next(case for case in FACT_CASES if case["rule"].startswith(rule)))


def test_worded_tells_who_confirmed_it_when_and_by_what() -> None:
    for case in FACT_CASES:
        for found in answer_with_facts(case).findings:
            if found.evidence.get("confirmed_on") == "2026-11-03":
                assert worded(found, "id").detail.endswith(ORIGIN), (case["rule"], found.code)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("contact: a confirmed number", "milik perusahaan ini, menurut petugas"),
        ("contact_denied: with the company", "bukan milik perusahaan itu, menurut petugas"),
        ("contact_denied: beside the company's own", "bukan milik perusahaan itu, menurut petugas"),
        ("contact: one that the record holds", "tercatat di daftar"),
        ("contact: confirmed too long ago", "tidak tercatat di daftar"),
        ("contact: a confirmed one beside another", "tidak tercatat di daftar"),
    ],
)
def test_lines_say_of_a_number_what_an_officer_confirmed(rule: str, said: str) -> None:
    assert lines(given(rule), "id")[1].outcome == said


def test_summary_does_not_say_that_the_list_has_what_only_an_officer_confirmed() -> None:
    told = summary(given("contact: a confirmed number"), "id")
    assert (
        "Nama cocok dengan daftar per 20 November 2026. Nomornya dikonfirmasi BP3MI NTB pada 3 November 2026." in told
    )
    assert "Nama lain itu dikonfirmasi BP3MI NTB pada 3 November 2026." in summary(given("alias: the written"), "id")
    assert summary(given("not_alias: a name that is not found"), "id").startswith(
        'Menurut BP3MI NTB, "PT Zamrud Khatulistiwa Bersatu" bukan PT Karya Satria Abadi.'
    )


@pytest.mark.parametrize("locale", LOCALES)
def test_every_kind_and_problem_is_worded(locale: str) -> None:
    keys = [f"fact.{table}.{kind}" for table in ("kind", "hint") for kind in FactKind]
    keys += [f"fact.problem.{problem}" for problem in Problem]
    assert [key for key in keys if not has(locale, key)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_what_is_stored_tells_the_origin_and_still_reads_well(locale: str) -> None:
    for case in FACT_CASES:
        kept = answer_with_facts(case).redacted()
        told = [summary(kept, locale), short_text(kept, locale), *(worded(one, locale).detail for one in kept.findings)]
        assert not any(mark in one for one in told for mark in ("{", "}", "  ", " .")), case["rule"]
