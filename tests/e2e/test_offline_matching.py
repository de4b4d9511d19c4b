"""What the page /luring answers by itself, held against `decide`: the same company, status, findings and advice."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from itertools import product
from random import Random
from typing import Any

import pytest

from tests.eval.listed_names import Names
from tests.eval.listed_names import register as listed_register
from tests.eval.near_misses import near_misses
from tests.eval.variants import variants
from tests.meta.tree import ROOT
from tests.support.browser import Browser
from tests.support.registers import (
    KSA,
    KSA_BRANCH,
    KSA_CLOSED_BRANCH,
    KSA_FAX,
    KSA_OFFICE,
    NOW,
    REGISTERS,
    ROWS,
    SHARED,
    TODAY,
)
from verify.core.agency import Agency, Order
from verify.core.answer import Advice, Answer, Now, Severity, decide
from verify.core.claim import Claim
from verify.core.index import RegisterIndex
from verify.core.message.contacts import read_contact_field
from verify.core.phones import Phone
from verify.core.rules import Rules
from verify.service.compact import payload
from verify.service.rules import load_rules, load_towns
from verify.settings import load_settings

Asked = tuple[str, str]
_CONFIG = load_settings().config_dir
_TOLD = (Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM)
#: Advice, company status, the company matched, contact status, and the findings that weigh.
Outcome = tuple[str, str, str | None, str, tuple[str, ...]]
_ASK = """([list, cases, day]) => {
  const phone = offlineCheck(JSON.parse(list));
  return cases.map(([name, numbers]) => {
    const { advice, company, contact, findings } = phone.check({ name, numbers }, new Date(`${day}T05:00:00Z`));
    const told = findings.filter((one) => ["critical", "high", "medium"].includes(one.severity)).map((one) => one.code);
    return [advice, company.status, company.matched.length ? company.matched[0].company.id : null,
      contact.status, told.sort()];
  });
}"""
_READ = """([list, all]) => {
  const phone = offlineCheck(JSON.parse(list));
  return all.map((one) => phone.readNumbers(one).map((read) => read.value || null));
}"""
_NAMES = (
    "", "KSA", f"{KSA} Mandiri", "Karya Satrya Abadi", "karya satria abadi cabang mataram", f"{KSA} (Kupang)",
    f"{KSA} cabang Kupang", "CV Karya Satria Abadi", "Pak Budi", "@budi", "0812", "PT", "PT Tidak Ada Samasekali",
    f"{KSA} dan PT Lintas Mega Buana", "apakah PT Sinar Contoh Utama resmi?", "PT. Sinar Contoh Utma",
    "Satu Nusa Makmur", "PT Ronna Gamilang Nirmalah", "PT Rona Gemilang Nirmala", "PT Seroja Wibawa Lestari",
    "PT Sarkosa", f"{KSA} Sdn Bhd", "PT Kemilau Global", "LPK Rona Gemilang Sejati",
    "karya satria abadi 0812-1111-2222",
    "PT K\u0430rya Satria Abadi", "PT KARYA SATRIA ABAD1", "Rona Gemilang Sej.",
)  # fmt: skip
_NUMBERS = (
    "", KSA_OFFICE, "0811 1111 2222", KSA_BRANCH, KSA_CLOSED_BRANCH, SHARED, KSA_FAX, "(0341) 555123", "0812 9999 0000",
    "+6281111112223", "123", "110", "0812 9999 0000, 021 5551234", "wa.me/6281111112222", "abc",
)  # fmt: skip


class Pocketed:
    """The page's own scripts in a browser window, asked directly."""

    def __init__(self, browser: Browser) -> None:
        """Open a window with the two scripts that answer."""
        self._page = browser.new_page()
        self._page.set_content("<p>")
        for name in ("names", "check"):
            self._page.add_script_tag(path=ROOT / "verify" / "web" / "static" / f"luring-{name}.js")

    def ask(self, listed: bytes, cases: list[Asked], day: date) -> list[Outcome]:
        told: list[list[Any]] = self._page.evaluate(_ASK, [listed.decode(), cases, day.isoformat()])
        return [(a, b, c, d, tuple(codes)) for a, b, c, d, codes in told]

    def read(self, listed: bytes, numbers: list[str]) -> list[list[str | None]]:
        found: list[list[str | None]] = self._page.evaluate(_READ, [listed.decode(), numbers])
        return found

    def close(self) -> None:
        self._page.close()


@pytest.fixture(scope="module")
def phone(chromium: Browser) -> Iterator[Pocketed]:
    opened = Pocketed(chromium)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def rules() -> Rules:
    return load_rules(_CONFIG)


def _online(asked: Asked, index: RegisterIndex, rules: Rules, now: Now) -> Outcome:
    """What the server says, in the words that a phone may use: where nothing speaks against, it says to ask first."""
    name, numbers = asked
    claim = Claim(companies=(name,) if name else (), phones=(numbers,) if numbers else ())
    answer = decide(claim, index, rules, now=now)
    codes = tuple(sorted(one.code for one in answer.findings if one.severity in _TOLD))
    company = answer.company.agency.id if answer.company.agency else None
    return _never_cleared(answer, codes), answer.company.status, company, answer.contact.status, codes


def _never_cleared(answer: Answer, codes: tuple[str, ...]) -> str:
    found = answer.company.agency is not None or bool(answer.contact.agencies)
    cleared = answer.advice is Advice.NO_WARNING_FOUND
    return Advice.CHECK_FIRST if cleared or (not codes and found) else answer.advice


def _differences(cases: list[Asked], here: list[Outcome], there: list[Outcome]) -> list[object]:
    return [(case, one, other) for case, one, other in zip(cases, here, there, strict=True) if one != other]


@pytest.mark.parametrize("which", ["live", "misspelt decisions", "historical"])
def test_check_answers_names_and_numbers_as_the_server_does(phone: Pocketed, rules: Rules, which: str) -> None:
    index = RegisterIndex.build(REGISTERS[which], load_towns(_CONFIG))
    listed = {row.name if isinstance(row, Agency) else row.agency_name for row in ROWS if not isinstance(row, Order)}
    cases = list(product((*sorted(listed), *_NAMES), _NUMBERS))
    here = phone.ask(payload(index, rules, origin="ID", today=TODAY), cases, TODAY)
    assert _differences(cases, here, [_online(case, index, rules, NOW) for case in cases]) == []


def _sampled(names: Names) -> list[str]:
    with (ROOT / "tests" / "eval" / "names.csv").open(encoding="utf-8", newline="") as file:
        given = [row["company"] for row in csv.DictReader(file)]
    draws = Random(20261122)  # noqa: S311 - the same sample in every run
    made = [row.query for row in (*variants(names, 12), *near_misses(names, 12))]
    return [*given, *draws.sample(made, min(300, len(made)))]


def test_names_of_the_evaluation_mean_the_company_they_mean_online(
    phone: Pocketed, rules: Rules, capsys: pytest.CaptureFixture[str]
) -> None:
    names = Names()
    index = RegisterIndex.build(listed_register(names, TODAY), load_towns(_CONFIG))
    cases = [(query, "") for query in _sampled(names)]
    here = phone.ask(payload(index, rules, origin="ID", today=TODAY), cases, TODAY)
    there = [_online(case, index, rules, NOW) for case in cases]
    differ = _differences(cases, here, there)
    taken = [
        (case, one[2], two[2])
        for case, one, two in zip(cases, here, there, strict=True)
        if one[2] not in (None, two[2])
    ]
    with capsys.disabled():
        print(f"\noffline names: {len(cases)} asked, {len(cases) - len(differ)} with the outcome of the server")
    assert len(cases) > 350
    assert taken == [], "a company is the same here that it is not on the server"
    assert len(differ) * 200 <= len(cases), differ


def test_numbers_are_read_as_the_server_reads_them(phone: Pocketed, rules: Rules) -> None:
    with (ROOT / "tests" / "eval" / "phones.csv").open(encoding="utf-8", newline="") as file:
        written = [row["written"] for row in csv.DictReader(file) if row["region"] == "ID"]
    index = RegisterIndex.build(REGISTERS["live"])
    here = phone.read(payload(index, rules, origin="ID", today=TODAY), written)
    there = [
        [one.e164 if isinstance(one, Phone) else None for one in read_contact_field(text, "ID").phones]
        for text in written
    ]
    same = sum(one == two for one, two in zip(here, there, strict=True))
    # What is not read alike is several numbers written as one: told as unreadable, and never as another number.
    assert same >= 0.95 * len(written)


def test_an_old_list_answers_only_what_speaks_against(phone: Pocketed, rules: Rules) -> None:
    listed = payload(RegisterIndex.build(REGISTERS["live"]), rules, origin="ID", today=TODAY)
    cases = [(KSA, KSA_OFFICE), (KSA, "0812 9999 0000"), ("PT Lintas Mega Buana", ""), ("PT Tidak Ada Samasekali", "")]

    def on(day: date) -> list[str]:
        return [one[0] for one in phone.ask(listed, cases, day)]

    fresh = ["check_first", "check_first", "do_not_proceed", "check_first"]
    late = ["cannot_tell", "cannot_tell", "do_not_proceed", "cannot_tell"]
    assert on(date(2026, 12, 20)) == fresh
    assert on(date(2026, 12, 22)) == late
    assert on(date(2026, 11, 1)) == late, "a phone whose clock is behind cannot tell how old the list is"
