"""Every code that core can give is worded in every locale, and no sentence says what nobody may say."""

from __future__ import annotations

import csv
import re
import tomllib
from enum import StrEnum

import pytest

from tests.meta.tree import ROOT
from verify.core import answer
from verify.core.agency import Kind, Status
from verify.core.claim import Reply
from verify.core.help import HelpKind
from verify.core.verdict.policy import CODES, CONDITIONS, TODAY
from verify.wording.catalogue import LOCALES, catalogue, has

# Raised as an axis' own code, never as a flag (contract §1.3, indicators.csv).
AXIS_ONLY = {"L1", "L2", "L4", "L7"}
STEPS = """
CALL_OFFICIAL_NUMBER CALL_KP2MI HELP_LINES KEEP_EVIDENCE DO_NOT_SEND_MONEY ASK_FULL_NAME ASK_LICENCE_LETTER
COMPARE_SPELLING ASK_DISNAKER ASK_ORDER ASK_CHANNEL ASK_CONTRACT ASK_COST_LIST ASK_WORK_VISA GET_PAPERS_BACK
TELL_THE_TRUTH DO_NOT_LEAVE_YET REFUSE_FAMILY_MONEY TELL_FAMILY VISIT_OFFICE SHOW_CONTRACT DANGER_NOW ABROAD_HELP
CHILD_HELP CHILD_OFFICE CHILD_TOO_YOUNG
""".split()
# Upper-case words of core that are no finding and no step.
NO_CODES = {"LPK_SO", "TYPED_EVIDENCE"}
MISSING = ("company", "contact", "licence", "order", "destination", "offer", "message", "register")
ENUMS: dict[str, type[StrEnum]] = {
    "advice": answer.Advice,
    "severity": answer.Severity,
    "axis": answer.Axis,
    "status.company": answer.CompanyStatus,
    "status.contact": answer.ContactStatus,
    "status.licence": answer.LicenceStatus,
    "status.order": answer.OrderStatus,
    "status.destination": answer.DestinationStatus,
    "status.reports": answer.ReportsStatus,
    "status.offer": answer.OfferStatus,
    "status.register": answer.RegisterStatus,
    "recorded": Status,
    "match": answer.MatchKind,
    "kind": Kind,
    "reply": Reply,
    "help": HelpKind,
}
# Words that no surface may use of a company, a person or an offer (contract §1.1, ux.md Voice).
FORBIDDEN = {
    "id": r"\baman\b|terverifikasi|ilegal|\blegal\b|penipu|bodong|sindikat|\bcalo\b|kriminal|100 ?%|"
    r"(?:nomor|kontak|perekrut|orang) (?:yang )?resmi|!",
    "en": r"\bsafe\b|\blegal|illegal|verified|fraud|criminal|scam|100 ?%|official (?:number|contact|recruiter)|!",
}
MOST_WORDS = 20
# A question may name the countries or the ways that it asks about.
MOST_WORDS_ASKED = 24


def _indicators() -> list[dict[str, str]]:
    with (ROOT / "config" / "indicators.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _flags() -> list[str]:
    return [row["id"] for row in _indicators() if row["id"] not in AXIS_ONLY]


def _wanted() -> list[str]:
    findings = [f"finding.{code}.{part}" for code in CODES for part in ("title", "fact", "meaning")]
    flags = [f"flag.{flag}.{part}" for flag in _flags() for part in ("title", "said")]
    enums = [f"{table}.{member.value}" for table, words in ENUMS.items() for member in words]
    withheld = [f"withheld.{name}" for name in (*(one.name for one in CONDITIONS), TODAY)]
    missing = [f"missing.{code}" for code in MISSING]
    return [*findings, *flags, *enums, *withheld, *missing, *(f"step.{code}" for code in STEPS)]


def _told_words(locale: str) -> list[tuple[str, str]]:
    return [(key, template.source) for key, template in catalogue(locale).items()]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_code_is_worded(locale: str) -> None:
    assert [key for key in _wanted() if not has(locale, key)] == []


def test_core_raises_no_code_that_is_not_worded() -> None:
    written = {
        word
        for path in (ROOT / "verify" / "core").rglob("*.py")
        for word in re.findall(r'"([A-Z]+(?:_[A-Z0-9]+)+)"', path.read_text(encoding="utf-8"))
    }
    assert "LICENCE_REVOKED" in written, "the codes are written as plain words in core"
    known = {*CODES, *STEPS} | {f"FLAG_{flag}" for flag in _flags()}
    assert {word for word in written if word not in known and word not in NO_CODES} == set()


def test_no_wording_is_left_for_a_code_that_does_not_exist() -> None:
    for table, known in (("finding", set(CODES)), ("flag", set(_flags())), ("step", set(STEPS))):
        worded = {key.split(".")[1] for key in catalogue("id") if key.startswith(f"{table}.")}
        assert worded - known <= {"fact", "meaning"}, table


def test_both_locales_word_the_same_keys() -> None:
    keys = {locale: set(catalogue(locale)) for locale in LOCALES}
    assert keys["id"] ^ keys["en"] == set()


def test_every_sentence_that_a_page_asks_for_by_name_is_worded() -> None:
    pages = [*(ROOT / "verify" / "web").rglob("*.py"), *(ROOT / "verify" / "web" / "templates").glob("*.html")]
    asked = {
        key: path.name
        for path in pages
        for key in re.findall(r"""\bt\(\s*["']([\w.]+)["']\s*[,)]""", path.read_text(encoding="utf-8"))
    }
    assert len(asked) > 100
    assert {key: name for key, name in asked.items() if not has("id", key)} == {}


def test_places_are_equal_across_locales() -> None:
    english = catalogue("en")
    different = {
        key: (sorted(template.places), sorted(english[key].places))
        for key, template in catalogue("id").items()
        if template.places != english[key].places or template.required != english[key].required
    }
    assert different == {}


@pytest.mark.parametrize("locale", LOCALES)
def test_a_finding_reads_well_whatever_is_not_known(locale: str) -> None:
    for key, template in catalogue(locale).items():
        if key.startswith("finding."):
            assert template.required == frozenset(), key
            assert not re.search(r"\{|\}|  | [.,]|\(\)", template.fill({})), key


@pytest.mark.parametrize("locale", LOCALES)
def test_no_sentence_says_a_forbidden_word(locale: str) -> None:
    said = {key: words for key, words in _told_words(locale) if re.search(FORBIDDEN[locale], words, re.IGNORECASE)}
    assert said == {}


@pytest.mark.parametrize(("locale", "column"), [("id", "question_id"), ("en", "question_en")])
def test_no_question_says_a_forbidden_word_and_each_is_one_short_question(locale: str, column: str) -> None:
    said = {row["id"]: row[column] for row in _indicators() if row["id"] not in AXIS_ONLY}
    assert {id_: words for id_, words in said.items() if re.search(FORBIDDEN[locale], words, re.IGNORECASE)} == {}
    assert [id_ for id_, words in said.items() if words.count("?") != 1 or not words.endswith("?")] == []
    assert [id_ for id_, words in said.items() if len(re.findall(r"[\w/-]+", words)) > MOST_WORDS_ASKED] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_basis_of_a_destination_says_a_forbidden_word(locale: str) -> None:
    rules = tomllib.loads((ROOT / "config" / "destinations.toml").read_text(encoding="utf-8"))["rule"]
    said = [f"{rule['basis']} {rule['source']}" for rule in rules]
    assert said
    assert [words for words in said if re.search(FORBIDDEN[locale], words, re.IGNORECASE)] == []


@pytest.mark.parametrize("locale", LOCALES)
def test_sentences_are_short(locale: str) -> None:
    long = {
        key: sentence
        for key, template in catalogue(locale).items()
        for sentence in re.split(r"(?<=[.?]) ", template.fill(dict.fromkeys(template.places, "x")))
        if len(re.findall(r"[\w{}/-]+", sentence)) > MOST_WORDS
    }
    assert long == {}
